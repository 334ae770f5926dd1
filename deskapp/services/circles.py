"""Confidential circles: making one, and who reads it. Its tickets are worked on like any other team's.

A circle is a team whose document, tickets and readers lie in a space of their own, sealed for its readers' computers.
Who reads is said in the circle by its readers and carried out by the next exchange.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import circles
from deskapp.domain.circles import READER, Card, card_of, is_circle
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.ticket import clean
from deskapp.hub.opening import open_hub
from deskapp.replica import merging
from deskapp.services import people
from deskapp.sync import circle_keys, sealing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from deskapp.domain.changes import Changes
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

LONGEST_NAME = 60
NAME = "name.en"  # shown in every language, having no other


class Reader(NamedTuple):
    """Somebody who reads a circle, on so many computers; `waiting` are others of his that nobody has let in yet."""

    person: str
    name: str
    computers: int
    waiting: int


class Computer(NamedTuple):
    """A computer of somebody, as it was first seen here (ms); its owner can read its `number` aloud to be sure."""

    device: str
    number: str
    seen: int
    inside: bool


class Circle(NamedTuple):
    """A circle this computer may fetch; without a `team` it cannot read it yet, and knows no name."""

    space: str
    team: str
    name: str
    readers: tuple[Reader, ...]
    open: int


class Planned(NamedTuple):
    """A circle for which the hub has a place, and the computers that will read it."""

    space: str
    name: str
    cards: tuple[Card, ...]


class Odd(NamedTuple):
    """Something that was tried and had no effect. `what` is device.key, circle.key, circle.entry or circle.stranger."""

    what: str
    space: str
    person: str
    name: str
    device: str
    seq: int


def all_of(desk: Desk) -> list[Circle]:
    """The circles of this computer, by name; those it cannot read come last."""
    found = []
    for (space,) in desk.replica.read("SELECT id FROM space WHERE kind = 'circle' ORDER BY id"):
        team = circles.team_of(space)
        row = desk.replica.one(
            "SELECT name, (SELECT count(*) FROM ticket k WHERE k.stage = 1 AND k.space = team.space) FROM team WHERE id = ?",
            (bytes.fromhex(team),),
        )
        if row is None:
            found.append(Circle(space, "", "", (), 0))
            continue
        inside: dict[str, int] = {}
        known = _readers(desk.replica.connection(), space)
        for card, out in known.values():
            if not out:
                inside[card.person] = inside.get(card.person, 0) + 1
        readers = []
        for person, computers in inside.items():
            row_of = people.row(desk, person)
            waiting = sum(each.device not in known for each, _ in _pinned(desk, person))
            readers.append(Reader(person, row_of.name if row_of else person, computers, waiting))
        found.append(Circle(space, team, row[0], tuple(sorted(readers, key=lambda each: each.name)), row[1]))
    return sorted(found, key=lambda each: (not each.team, each.name.casefold(), each.space))


def called(desk: Desk, name: str) -> Circle:
    """The circle of a name or id. Raises NotFound circle.unknown."""
    wanted = name.strip().casefold()
    for each in all_of(desk):
        if each.team and wanted in (each.name.casefold(), each.team, each.space):
            return each
    raise NotFound("circle.unknown", name=name)


def create(desk: Desk, name: str, readers: Iterable[str], computers: Collection[str] = ()) -> Changes:
    """`plan` and `begin` in one go."""
    return begin(desk, plan(desk, name, readers, computers))


def plan(desk: Desk, name: str, readers: Iterable[str], computers: Collection[str] = ()) -> Planned:
    """Have a place made at the hub for a circle that these people (ids) and oneself read.

    Each reads it at the computer that was first seen here, and at those of `computers`: whoever owns the database can
    invent more. Raises Refused circle.name, circle.file at a hub in a file, circle.key for somebody whose computers are
    not known here, circle.which where it is not known which came first; Unavailable hub.unreachable.
    """
    name = " ".join(clean(name).split())
    if not name or len(name) > LONGEST_NAME:
        raise Refused("circle.name")
    cards = {desk.device: _own(desk).card(desk.person, desk.device)}
    for person in {*readers} - {desk.person}:
        cards |= {each.device: each for each in _cards(desk, person, computers)}
    space = circles.space_called(f"{desk.random_bits(128):032x}")
    hub = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
    try:
        hub.make_circle(space, sorted({each.person for each in cards.values()}), device=desk.device)
    finally:
        hub.close()
    return Planned(space, name, tuple(cards.values()))


def begin(desk: Desk, plan: Planned) -> Changes:
    """Write what a circle begins with: its key, who reads it, its name. Returns Changes with `made` = its team."""
    with desk.unit() as work:
        merging.add_space(work.connection, plan.space, "circle", "", "write")
        circle_keys.key_operation(work, plan.space, desk.device, _own(desk), 1, sealing.new_key(), plan.cards)
        for card in plan.cards:
            _let_in(work, plan.space, card, {})
        team = circles.team_of(plan.space)
        work.record("make", "team", team, {NAME: plan.name, "space": plan.space}, space=plan.space, intent="circle")
        return work.commit(made=team)


def let_in(desk: Desk, circle: Circle, person: str, computers: Collection[str] = ()) -> Changes | None:
    """Let a person read, at the computer that was first seen here or at these; None where they do already.

    Whoever comes in reads all that is there. Raises Refused circle.key where none is known, circle.which where it is not
    known which came first.
    """
    known = _readers(desk.replica.connection(), circle.space)
    wanted = _cards(desk, person, computers)
    if computers:
        wanted = [each for each in wanted if each.device in computers]
    cards = [each for each in wanted if known.get(each.device, (each, True))[1]]
    if not cards:
        return None
    with desk.unit() as work:
        for card in cards:
            _let_in(work, circle.space, card, known)
        return work.commit(made=person)


def let_out(desk: Desk, circle: Circle, person: str) -> Changes | None:
    """Let a person read no more: what is written from the next exchange on has another key; None where he does not.

    What his computers have already, they lose at their next contact. Raises Refused circle.self for the last reader.
    """
    known = _readers(desk.replica.connection(), circle.space)
    inside = {device: card for device, (card, out) in known.items() if not out}
    leaving = [device for device, card in inside.items() if card.person == person]
    if not leaving:
        return None
    if len(leaving) == len(inside):
        raise Refused("circle.self")
    with desk.unit() as work:
        for device in leaving:
            work.record("set", READER, circles.reader_id(circle.space, device), {"out": True}, intent="circle_out")
        return work.commit(made=person)


def computers_of(desk: Desk, circle: Circle | None, person: str) -> list[Computer]:
    """Somebody's computers, in the order they were seen here, and which of them read a circle."""
    known = _readers(desk.replica.connection(), circle.space) if circle else {}
    inside = {device for device, (_, out) in known.items() if not out}
    return [
        Computer(card.device, sealing.number_of(card), seen, card.device in inside) for card, seen in _pinned(desk, person)
    ]


def own_number(desk: Desk) -> str:
    """What this computer's owner reads aloud to whoever lets it in."""
    return sealing.number_of(_own(desk).card(desk.person, desk.device))


def noticed(desk: Desk) -> list[Odd]:
    """What somebody tried who had no right to, in circles and with keys, as it was noticed."""
    rows = desk.replica.read("SELECT what, space, actor, device, seq FROM noticed ORDER BY rowid")
    found = []
    for what, space, person, device, seq in rows:
        card = people.row(desk, person) if len(person) == 32 else None
        found.append(Odd(what, space, person, card.name if card else "", device, seq))
    return found


def readers_of(desk: Desk, space: str) -> list[str]:
    """Ids of who reads a circle, as its readers say."""
    known = _readers(desk.replica.connection(), space)
    return sorted({card.person for card, out in known.values() if not out})


def _let_in(work: UnitOfWork, space: str, card: Card, known: dict[str, tuple[Card, bool]]) -> None:
    doc = circles.reader_id(space, card.device)
    if card.device in known:
        work.record("set", READER, doc, {"out": False}, intent="circle_in")
    else:
        root = circles.readers_root(space)
        work.record("make", READER, doc, card._asdict(), space=space, root=root, intent="circle_in")


def _readers(connection: Any, space: str) -> dict[str, tuple[Card, bool]]:
    """Computer -> (its keys, whether it reads no more), what is unsent included."""
    rows = connection.execute(
        "SELECT doc FROM other WHERE type = ? AND space = ? AND deleted = 0 ORDER BY key", (READER, space)
    ).fetchall()
    found = {}
    for (text,) in rows:
        values = json.loads(text)["values"]
        card = card_of(values)
        if card is not None and is_circle(space):
            found[card.device] = (card, bool(values.get("out")))
    return found


def _own(desk: Desk) -> sealing.Secrets:
    own = sealing.secrets_of(desk.replica)
    if own is None:
        raise Refused("circle.key", name=desk.login)
    return own


def _pinned(desk: Desk, person: str) -> list[tuple[Card, int]]:
    rows = desk.replica.read(
        "SELECT person, device, sealing, verifying, seen FROM pin WHERE person = ? ORDER BY seen, rowid", (person,)
    )
    return [(Card(*row[:4]), row[4]) for row in rows]


def _cards(desk: Desk, person: str, computers: Collection[str]) -> list[Card]:
    """The computer of a person that was first seen here, and those that are named."""
    found = _pinned(desk, person)
    name = card.name if (card := people.row(desk, person)) else person
    if not found:
        raise Refused("circle.key", name=name)
    named = [card for card, _ in found if card.device in computers]
    first = [card for card, seen in found if seen == found[0][1]]
    if len(first) > 1 and not named:
        raise Refused("circle.which", name=name, count=len(first))
    return named if len(first) > 1 else list(dict.fromkeys([*first, *named]))

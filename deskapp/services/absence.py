"""Being away: said by the person or by a lead for his people; who is away now and who stands in; the next fortnight.

Nothing has to be done for somebody to be back: whether he is away is read at a moment. Why he is away is not asked.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import absence, load, worktime
from deskapp.domain.absence import OPEN_END, STAY, TICKETS, Absence, Away, Told
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.operation import COMPANY
from deskapp.domain.ticket import LATEST
from deskapp.replica.local import parts
from deskapp.replica.tables import reference
from deskapp.services import people

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import PersonRow
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND = "absence"
DAY = 86_400_000
FORTNIGHT = 14
MOST = 300
"""People of the fortnight at most: a lead of a whole house sees those nearest to him."""


class Row(NamedTuple):
    """One of my people in the time ahead."""

    person: PersonRow
    absences: tuple[Absence, ...]  # that touch the time ahead, in order
    stand_in: str  # name of who is here for the first of them, "" = nobody
    open: int  # tickets he has
    ask: bool  # he is away, has work, and it was left to the lead what becomes of it
    may: bool  # whether I may say when he is away


class Ahead(NamedTuple):
    """The time ahead of one's people: those who are away first."""

    since: int
    until: int
    rows: tuple[Row, ...]
    names: dict[str, str]  # of everybody named as standing in


# ---- reading


def away(desk: Desk, at: int = 0) -> dict[str, Away]:
    """Who is away at a moment (now by default) and who stands in: one read for everybody, by id."""
    at = at or desk.now()
    some = _between(desk, at, at + 1)
    if not some:
        return {}
    found = {one.id: one for one in some}
    for each in parts([bytes.fromhex(one.person) for one in some]):  # what follows without a gap belongs to it
        marks = ",".join("?" * len(each))
        sql = f"SELECT doc FROM absence WHERE person IN ({marks}) AND since > ? AND deleted = 0"
        found |= {one.id: one for one in _read(desk, sql, (*each, at))}
    return absence.away(found.values(), at, _gone(desk, some))


def of(desk: Desk, person: str, at: int = 0) -> Away | None:
    """Whether somebody is away at a moment (now by default); None while he is here."""
    raw = reference(person)
    if raw is None or not desk.replica.one("SELECT 1 FROM absence WHERE person = ? AND deleted = 0 LIMIT 1", (raw,)):
        return None
    return away(desk, at).get(person)


def told(desk: Desk, at: int = 0) -> dict[str, Told]:
    """What is told of everybody who is away at a moment (now by default), by id."""
    found = away(desk, at)
    called = names(desk, [each.stand_in for each in found.values() if each.stand_in])
    return {
        person: Told(each.until, each.stand_in, called.get(each.stand_in, "")) for person, each in found.items()
    }


def told_of(desk: Desk, person: str) -> Told | None:
    """The same of one person; None while he is here."""
    found = of(desk, person)
    if found is None:
        return None
    return Told(found.until, found.stand_in, names(desk, [found.stand_in]).get(found.stand_in, ""))


def names(desk: Desk, ids: Iterable[str]) -> dict[str, str]:
    """What people are called."""
    found = {}
    for each in dict.fromkeys(ids):
        raw = reference(each)
        row = desk.replica.one("SELECT coalesce(name, '') FROM person WHERE id = ?", (raw,)) if raw else None
        if row is not None:
            found[each] = str(row[0])
    return found


def hours(away: Away | Told | None, calendar: worktime.Calendar, now: int) -> load.Hours:
    """A person's hours as `load.hours` tells them, where who is away does not work and comes back when he is back."""
    if away is None:
        return load.hours(calendar, now)
    try:
        return load.Hours(0, worktime.next_open(calendar, away.until) if away.until else 0)
    except DeskError:
        return load.Hours(0, away.until)


def stands_in_for(desk: Desk, person: str = "", at: int = 0) -> list[Away]:
    """For whom somebody stands in at a moment, through however many others."""
    person = person or desk.person
    return [each for each in away(desk, at).values() if each.stand_in == person]


def absences(desk: Desk, person: str, since: int = 0) -> list[Absence]:
    """When somebody is away, from a moment on (now by default), the next first."""
    sql = "SELECT doc FROM absence WHERE person = ? AND (until > ? OR until = 0) AND deleted = 0"
    found = _read(desk, sql, (bytes.fromhex(person), since or desk.now()))
    return sorted(found, key=lambda one: one.since)


def ahead(desk: Desk, since: int = 0, days: int = FORTNIGHT) -> Ahead:
    """My people in the time ahead: those of my teams, those I lead, and everybody below me."""
    since = since or desk.now()
    until = since + days * DAY
    some = _between(desk, since, until)
    now = desk.now()
    current = absence.away(some, now, _gone(desk, some)) if some else {}
    told: dict[str, list[Absence]] = {}
    for one in sorted(some, key=lambda each: (each.since, each.id)):
        told.setdefault(one.person, []).append(one)
    below = _below(desk)
    named = names(desk, [each.stand_in for each in some] + [each.stand_in for each in current.values()])
    rows = []
    for person in _my_people(desk, below):
        mine = told.get(person.id, [])
        here = current.get(person.id)
        count = open_tickets(desk, person.id)
        later = absence.away(some, mine[0].since, ()) if mine and here is None else {}
        first = here or later.get(person.id)
        asks = here is not None and count > 0 and here.absences[0].tickets == absence.ASK
        rows.append(
            Row(person, tuple(mine), named.get(first.stand_in, "") if first else "", count, asks,
                person.id == desk.person or person.id in below)
        )  # fmt: skip
    rows.sort(key=lambda one: (not one.absences, one.absences[0].since if one.absences else 0, one.person.name))
    return Ahead(since, until, tuple(rows), named)


def may_say(desk: Desk, person: str) -> bool:
    """Whether I may say when somebody is away: myself, those I lead, everybody below me."""
    if not _may_write(desk):
        return False
    return person == desk.person or person in _below(desk)


def open_tickets(desk: Desk, person: str) -> int:
    """How many open tickets somebody has, as far as they are read here."""
    sql = "SELECT count(*) FROM ticket INDEXED BY queue_person WHERE stage = 1 AND assignee = ?"
    row = desk.replica.one(sql, (bytes.fromhex(person),))
    return int(row[0]) if row else 0


# ---- writing


def say_away(
    desk: Desk, person: str, since: int, until: int = OPEN_END, *, stand_in: str = "", tickets: str = STAY,
    group: str = "",
) -> Changes:  # fmt: skip
    """Somebody is away from `since` on and back at `until` (UTC ms; OPEN_END = nobody knows yet).

    `tickets` is one of TICKETS; "move" is said here and done by `reassigning.reassign` in the same `group`. Returns Changes
    with `made`. Raises Refused absence.right, absence.dates, absence.self; NotFound person.unknown.
    """
    _check(desk, person, since, until, stand_in, tickets)
    with desk.unit(group) as work:
        made = work.fresh_id()
        values: dict[str, Any] = {
            "person": person, "since": since, "until": until, "stand_in": stand_in, "tickets": tickets, "by": desk.person,
        }  # fmt: skip
        work.record("make", KIND, made, values, space=COMPANY, intent="away")
        return work.commit(made=made)


def change(
    desk: Desk, absence_id: str, since: int, until: int, *, stand_in: str, tickets: str, group: str = ""
) -> Changes:
    """Other days, another stand-in, or another way with the tickets. Raises as `say_away`, NotFound absence.unknown."""
    with desk.unit(group) as work:
        document = _document(work, absence_id)
        values = document["values"]
        _check(desk, str(values.get("person") or ""), since, until, stand_in, tickets)
        wanted: dict[str, Any] = {"since": since, "until": until, "stand_in": stand_in, "tickets": tickets}
        changed = {name: new for name, new in wanted.items() if new != values.get(name)}
        if changed:
            work.record("set", KIND, absence_id, changed, intent="away")
        return work.commit(made=absence_id)


def take_back(desk: Desk, absence_id: str) -> Changes:
    """It was no absence after all; Undo brings it again. Raises Refused absence.right, NotFound absence.unknown."""
    with desk.unit() as work:
        document = _document(work, absence_id)
        _need_right(desk, str(document["values"].get("person") or ""))
        work.record("delete", KIND, absence_id, base={"*": edition(document)}, intent="away")
        return work.commit()


def come_back(desk: Desk, person: str = "") -> Changes | None:
    """Somebody is back already: what lasts ends now. None where he was not away. Raises Refused absence.right."""
    person = person or desk.person
    _need_right(desk, person)
    found = of(desk, person)
    if found is None:
        return None
    with desk.unit() as work:
        now = desk.now()
        for each in found.absences:
            work.record("set", KIND, each.id, {"until": max(now, each.since + 1)}, intent="back")
        return work.commit(made=found.absences[0].id)


# ---- pieces


def _between(desk: Desk, since: int, until: int) -> list[Absence]:
    """Absences that last at some moment between two."""
    sql = "SELECT doc FROM absence WHERE (until > ? OR until = 0) AND since < ? AND deleted = 0"
    return _read(desk, sql, (since, until))


def _read(desk: Desk, sql: str, parameters: Sequence[Any]) -> list[Absence]:
    found = (absence.absence_of(json.loads(text)) for (text,) in desk.replica.read(sql, parameters))
    return [each for each in found if each is not None]


def _gone(desk: Desk, some: Sequence[Absence]) -> frozenset[str]:
    """Of those who are to stand in: who has left, or is not known here."""
    found = set()
    for each in {one.stand_in for one in some if one.stand_in}:
        raw = reference(each)
        row = desk.replica.one('SELECT coalesce("left", 0), deleted FROM person WHERE id = ?', (raw,)) if raw else None
        if row is None or row[0] or row[1]:
            found.add(each)
    return frozenset(found)


def _check(desk: Desk, person: str, since: int, until: int, stand_in: str, tickets: str) -> None:
    if tickets not in TICKETS:
        raise Refused("value.bad", value=tickets, field="tickets", allowed=", ".join(TICKETS))
    people.card(desk, person)
    _need_right(desk, person)
    if not 0 < since < LATEST or (until and not since < until < LATEST):
        raise Refused("absence.dates")
    if stand_in == person:
        raise Refused("absence.self")
    if stand_in and people.card(desk, stand_in).left:
        raise NotFound("person.unknown", login=stand_in)


def _need_right(desk: Desk, person: str) -> None:
    if not may_say(desk, person):
        raise Refused("absence.right")


def _document(work: UnitOfWork, absence_id: str) -> Document:
    document = work.document(KIND, absence_id)
    if document is None or document["deleted"]:
        raise NotFound("absence.unknown")
    return document


def _may_write(desk: Desk) -> bool:
    row = desk.replica.one("SELECT may FROM space WHERE id = ?", (COMPANY,))
    return bool(row and row[0] == "write" and not desk.customer)


_BELOW = """WITH RECURSIVE below(id) AS (
 SELECT id FROM person WHERE manager = ?1 AND id <> ?1 AND deleted = 0 UNION
 SELECT p.id FROM person p JOIN below b ON p.manager = b.id WHERE p.deleted = 0)
 SELECT lower(hex(id)) FROM below"""


def _below(desk: Desk) -> frozenset[str]:
    """Everybody below who works here, and everybody of the teams he leads."""
    found = {each for (each,) in desk.replica.read(_BELOW, (bytes.fromhex(desk.person),))}
    for team, text in desk.replica.read("SELECT lower(hex(id)), doc FROM team WHERE deleted = 0"):
        if json.loads(text)["values"].get("lead") == desk.person:
            found |= {each.id for each in people.members(desk, team)}
    return frozenset(found - {desk.person})


def _my_people(desk: Desk, below: frozenset[str]) -> list[PersonRow]:
    """Who works here himself, those of his teams, and who is below him, at most MOST."""
    found: dict[str, PersonRow] = {}
    for team in people.me(desk).teams:
        found |= {each.id: each for each in people.members(desk, team) if not each.left}
    own = people.row(desk, desk.person)
    if own is not None:
        found[own.id] = own
    for each in sorted(below):
        if each not in found and len(found) < MOST:
            other = people.row(desk, each)
            if other is not None and not other.left:
                found[each] = other
    return list(found.values())

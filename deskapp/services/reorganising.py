"""Drafting a re-organisation beside the house as it is: private, compared, applied at a date as one deed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import reorganisation as rules
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.operation import derived
from deskapp.domain.reorganisation import APPLIED, DRAFT, KIND, SHARE, SHOWN, TOLD, Change
from deskapp.replica import conversation
from deskapp.services import people, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any as Connection

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.database import Replica
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk
    from deskapp.services.people import OrgTree

LONGEST_NAME = 60


class Plan(NamedTuple):
    """A draft as a line of a list. `author` is "" for my own."""

    id: str
    name: str
    author: str
    at: int
    applied: bool


class View(NamedTuple):
    """A draft beside the house. `kept` are people whose lead or unit comes from a directory and is changed there."""

    plan: Plan
    today: OrgTree
    then: OrgTree
    changes: tuple[Change, ...]
    along: int  # who moves along with his lead
    kept: frozenset[str]
    readers: tuple[tuple[str, str], ...]  # (id, name)

    @property
    def moved(self) -> int:
        """How many people would have another lead."""
        return sum(each.moves for each in self.changes)


def plans(desk: Desk) -> list[Plan]:
    """My drafts, and those that others let me read, by name."""
    with desk.replica.snapshot() as connection:
        names = conversation.Names(connection)
        found = []
        for document in _documents(connection, (KIND, TOLD)):
            values = document["values"]
            author = names.of(str(values.get("person") or "")) if document["type"] == TOLD else ""
            found.append(_plan(document, author))
        return sorted(found, key=lambda each: (each.applied, each.name.casefold(), each.id))


def find(desk: Desk, name: str) -> Plan:
    """A draft by its name or id. Raises NotFound reorganisation.unknown."""
    for each in plans(desk):
        if name.strip().casefold() in (each.name.casefold(), each.id):
            return each
    raise NotFound("reorganisation.unknown", name=name)


def view(desk: Desk, plan_id: str) -> View:
    """A draft beside the house as it is now. Raises NotFound reorganisation.unknown."""
    with desk.replica.snapshot() as connection:
        names = conversation.Names(connection)
        known = {each["id"]: each for each in _documents(connection, (KIND, TOLD))}
        if plan_id not in known:
            raise NotFound("reorganisation.unknown", name=plan_id)
        document = known[plan_id]
        author = names.of(str(document["values"].get("person") or "")) if document["type"] == TOLD else ""
        readers = [str(each["values"].get("reader") or "") for each in _shares(connection, plan_id)]
        here, kept = _house(desk, connection)
        named = tuple(sorted(((each, names.of(each)) for each in readers), key=lambda each: each[1]))
    moves, units = (rules.texts(document["values"].get(name)) for name in ("moves", "units"))
    found = tuple(rules.changes(here, moves, units))
    return View(
        _plan(document, author), people.tree(desk), people.tree(desk, moves=moves, units=units), found,
        rules.along(here, moves), frozenset(each.person for each in found if kept(each)), named,
    )  # fmt: skip


def make(desk: Desk, name: str) -> Changes:
    """A new draft; `made` is its id. Raises Refused reorganisation.name, directory.right."""
    sources.may_write(desk)
    with desk.unit() as work:
        made = work.fresh_id()
        values = {"name": _named(name), "moves": {}, "units": {}, "at": 0, "state": DRAFT}
        work.record("make", KIND, made, values, space=desk.own_space, intent="reorganisation")
        return work.commit(made=made)


def remove(desk: Desk, plan_id: str) -> Changes:
    """Take a draft away, also from whoever was named; undo brings it back. Raises as `move`."""
    with desk.unit() as work:
        document = _own(work, plan_id)
        for share in _shares(work.connection, plan_id):
            there = work.document(SHARE, share["id"]) or share
            work.record("delete", SHARE, share["id"], base={"*": edition(there)}, intent="reorganisation")
        work.record("delete", KIND, plan_id, base={"*": edition(document)}, intent="reorganisation")
        return work.commit()


def move(desk: Desk, plan_id: str, persons: Iterable[str], lead: str) -> Changes | None:
    """Put people, with everybody below them, under another lead of the draft ("" = nobody above).

    Raises NotFound reorganisation.unknown, person.unknown; Refused reorganisation.own for another's draft,
    reorganisation.applied, reorganisation.circle where somebody would come to stand above himself.
    """
    persons = list(persons)
    with desk.unit() as work:
        document = _open(work, plan_id)
        here, _ = _house(desk, work.connection)
        for each in (*persons, *([lead] if lead else [])):
            if each not in here:
                raise NotFound("person.unknown", login=each)
        moves = rules.texts(document["values"].get("moves")) | dict.fromkeys(persons, lead)
        if rules.runs_in_a_circle(here, moves, persons):
            raise Refused("reorganisation.circle")
        wanted = {person: to for person, to in moves.items() if here.get(person, ("", ""))[0] != to}
        return _change(work, document, {"moves": wanted})


def place(desk: Desk, plan_id: str, persons: Iterable[str], unit: str) -> Changes | None:
    """Put people into another unit of the draft. Raises as `move`."""
    with desk.unit() as work:
        document = _open(work, plan_id)
        here, _ = _house(desk, work.connection)
        units = rules.texts(document["values"].get("units")) | dict.fromkeys(persons, " ".join(unit.split()))
        wanted = {person: to for person, to in units.items() if person in here and here[person][1] != to}
        return _change(work, document, {"units": wanted})


def put_back(desk: Desk, plan_id: str, persons: Iterable[str]) -> Changes | None:
    """Leave people as they are today. Raises as `move`."""
    gone = set(persons)
    with desk.unit() as work:
        document = _open(work, plan_id)
        moves, units = (rules.texts(document["values"].get(name)) for name in ("moves", "units"))
        left = {person: to for person, to in moves.items() if person not in gone}
        here, _ = _house(desk, work.connection)
        if rules.runs_in_a_circle(here, left, here):
            raise Refused("reorganisation.circle")
        still = {person: to for person, to in units.items() if person not in gone}
        return _change(work, document, {"moves": left, "units": still})


def set_date(desk: Desk, plan_id: str, at: int) -> Changes | None:
    """When it applies by itself, done by the worker of its author; 0 = never by itself. Raises as `move`."""
    with desk.unit() as work:
        return _change(work, _open(work, plan_id), {"at": at})


def let_read(desk: Desk, plan_id: str, person: str) -> Changes | None:
    """Name somebody who reads the draft; None where he is named. Raises as `move`, and Refused ring.reader."""
    if person == desk.person:
        return None
    with desk.unit() as work:
        document = _own(work, plan_id)
        if not conversation.can_read(work.connection, person):
            raise Refused("ring.reader", name=conversation.Names(work.connection).of(person))
        if any(each["values"].get("reader") == person for each in _shares(work.connection, plan_id)):
            return None
        values = {"of": plan_id, "person": desk.person, "reader": person, **_shown(document)}
        work.record("make", SHARE, work.fresh_id(), values, space=desk.own_space, intent="reorganisation")
        return work.commit()


def take_away(desk: Desk, plan_id: str, person: str) -> Changes | None:
    """Name somebody no longer: his copy goes with the next exchange."""
    with desk.unit() as work:
        _own(work, plan_id)
        for share in _shares(work.connection, plan_id):
            if share["values"].get("reader") == person:
                there = work.document(SHARE, share["id"]) or share
                work.record("delete", SHARE, share["id"], base={"*": edition(there)}, intent="reorganisation")
                return work.commit()
        return None


def apply(desk: Desk, plan_id: str) -> tuple[int, Changes]:
    """Make it so: every card as one deed that one undo takes back. What comes from a directory stays as it is.

    Returns how many cards were changed. Raises as `move`, and Refused directory.right.
    """
    sources.may_write(desk)
    with desk.unit() as work:
        document = _open(work, plan_id)
        here, kept = _house(desk, work.connection)
        return _apply(work, document, here, kept)


def apply_due(desk: Desk) -> int:
    """Apply my drafts whose day has come; how many. Two computers that do it write the same."""
    due = [each for each in plans(desk) if not each.author and not each.applied and 0 < each.at <= desk.now()]
    for each in due:
        apply(desk, each.id)
    return len(due)


def something_due(replica: Replica, now: int) -> bool:
    """Whether a draft of mine waits to be applied now."""
    row = replica.one(
        f"SELECT 1 FROM other WHERE type = '{KIND}' AND deleted = 0 AND json_extract(doc, '$.values.state') <> '{APPLIED}'"
        " AND json_extract(doc, '$.values.at') BETWEEN 1 AND ?",
        (now,),
    )
    return row is not None


# ---- parts


def _apply(
    work: UnitOfWork, document: Document, here: Mapping[str, tuple[str, str]], kept: Callable[[Change], bool]
) -> tuple[int, Changes]:
    moves, units = (rules.texts(document["values"].get(name)) for name in ("moves", "units"))
    done = 0
    for change in rules.changes(here, moves, units):
        if kept(change) or work.document("person", change.person) is None:
            continue
        values: dict[str, Any] = {"manager": change.new_lead} if change.moves else {}
        if change.unit != change.new_unit:
            values["unit"] = change.new_unit
        cause = derived(KIND, document["id"], change.person, edition(document))
        work.record("set", "person", change.person, values, intent="reorganisation", operation_id=cause)
        done += 1
    _change(work, document, {"state": APPLIED}, commit=False)
    return done, work.commit(number=str(done))


def _house(desk: Desk, connection: Connection) -> tuple[dict[str, tuple[str, str]], Callable[[Change], bool]]:
    """Lead and unit of everybody who has not left, and whether what a change does comes from a directory."""
    owns = {each.id: each.owns for each in sources.sources(desk)}
    rows = connection.execute(
        'SELECT lower(hex(id)), lower(hex(manager)), coalesce(unit, \'\'), doc FROM person WHERE deleted = 0'
        ' AND coalesce("left", 0) = 0 ORDER BY key'
    ).fetchall()  # fmt: skip
    fixed = {}
    for each, _, _, text in rows if owns else ():
        marks = [name for name, value in json.loads(text)["values"].items() if name.startswith(sources.MARK) and value]
        fixed[each] = {field for mark in marks for field in owns.get(mark.removeprefix(sources.MARK), ())}

    def kept(change: Change) -> bool:
        of = fixed.get(change.person, set())
        return (change.moves and "manager" in of) or (change.unit != change.new_unit and "unit" in of)

    return {each: (lead or "", unit) for each, lead, unit, _ in rows}, kept


def _change(work: UnitOfWork, document: Document, values: dict[str, Any], *, commit: bool = True) -> Changes | None:
    news = {name: value for name, value in values.items() if document["values"].get(name) != value}
    if not news:
        return None
    work.record("set", KIND, document["id"], news, intent="reorganisation")
    for share in _shares(work.connection, document["id"]):
        work.document(SHARE, share["id"])
        work.record("set", SHARE, share["id"], news, intent="reorganisation")
    return work.commit(made=document["id"]) if commit else None


def _own(work: UnitOfWork, plan_id: str) -> Document:
    document = work.document(KIND, plan_id)
    if document is not None and document["type"] == TOLD:
        raise Refused("reorganisation.own")
    if document is None or document["deleted"] or document["type"] != KIND:
        raise NotFound("reorganisation.unknown", name=plan_id)
    return document


def _open(work: UnitOfWork, plan_id: str) -> Document:
    document = _own(work, plan_id)
    if document["values"].get("state") == APPLIED:
        raise Refused("reorganisation.applied")
    return document


def _documents(connection: Connection, kinds: Iterable[str]) -> list[Document]:
    marks = ", ".join(f"'{each}'" for each in kinds)
    rows = connection.execute(f"SELECT doc FROM other WHERE type IN ({marks}) AND deleted = 0 ORDER BY key").fetchall()
    return [json.loads(text) for (text,) in rows]


def _shares(connection: Connection, plan_id: str) -> list[Document]:
    return [each for each in _documents(connection, (SHARE,)) if each["values"].get("of") == plan_id]


def _shown(document: Document) -> dict[str, Any]:
    return {name: document["values"][name] for name in SHOWN if name in document["values"]}


def _plan(document: Document, author: str) -> Plan:
    values = document["values"]
    at = values.get("at")
    return Plan(
        document["id"], str(values.get("name") or ""), author, at if isinstance(at, int) else 0,
        values.get("state") == APPLIED,
    )  # fmt: skip


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise Refused("reorganisation.name")
    return name

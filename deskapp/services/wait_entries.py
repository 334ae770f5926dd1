"""Entries of the ledger *waits for*: written, changed and ended by one person, and who belongs to their two sides."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from deskapp.domain import ledger
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.ledger import Sides
from deskapp.domain.merge import edition
from deskapp.domain.operation import COMPANY
from deskapp.domain.ticket import clean
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import PersonRow
    from deskapp.replica.database import Replica
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND = "wait"
SEEN = "waits_seen"

# ---- what people do


def agree(
    desk: Desk, what: str, *, receiver: str, givers: Sequence[str], every: str, start: str, at: int,
    until: str = "", remind: int = 1, note: str = "",
) -> Changes:  # fmt: skip
    """Write down that `receiver` waits for something from `givers` (people or teams); `made` is the entry.

    `start` and `until` are days as 2026-11-25, `at` minutes of the day where the receiver is, `remind` working days of the
    giver before. Raises Refused text.empty, waits.side, waits.same, waits.rule, waits.many; NotFound person.unknown.
    """
    values = _said(what, note, every, start, at, until, remind)
    with desk.unit() as work:
        sides = _sides(desk, work, receiver, givers)
        made = work.fresh_id()
        values |= {"owner": desk.person, "receiver": receiver, "made_at": work.now, **_of_sides(sides)}
        work.record("make", KIND, made, values, space=desk.own_space, root=made, intent="waits")
        return work.commit(made=made)


def change(
    desk: Desk, wait: str, what: str, *, receiver: str, givers: Sequence[str], every: str, start: str, at: int,
    until: str = "", remind: int = 1, note: str = "",
) -> Changes:  # fmt: skip
    """Write an entry otherwise. Raises as `agree`, Refused waits.owner, NotFound waits.unknown."""
    values = _said(what, note, every, start, at, until, remind)
    with desk.unit() as work:
        document = _own(desk, work, wait)
        sides = _sides(desk, work, receiver, givers)
        _record(work, document, {**values, "receiver": receiver, **_of_sides(sides)}, sides)
        return work.commit(made=wait)


def end(desk: Desk, wait: str) -> Changes:
    """Nobody waits for it any more: no date after this moment stands. Raises Refused waits.owner, NotFound waits.unknown."""
    with desk.unit() as work:
        _own(desk, work, wait)
        work.record("set", KIND, wait, {"ended": work.now}, intent="waits_end")
        return work.commit(made=wait)


def take_back(desk: Desk, wait: str) -> Changes:
    """It was no entry after all: it goes from everybody who saw it. Raises as `end`."""
    with desk.unit() as work:
        document = _own(desk, work, wait)
        work.record("delete", KIND, wait, base={"*": edition(document)}, intent="waits_end")
        return work.commit()


def refresh(replica: Replica, unit: Callable[[], UnitOfWork]) -> int:
    """Show one's own entries to whoever leads a side by now, or uses deskapp by now, and no more to who does not.

    A worker does this, where people have changed since it last did; how many entries it changed.
    """
    company = replica.one("SELECT seq FROM space WHERE id = ?", (COMPANY,))
    people = hashlib.sha256(f"{company and company[0]} {replica.meta('readers')}".encode()).hexdigest()[:16]
    if replica.meta(SEEN) == people:
        return 0
    changed = 0
    for (wait,) in replica.read("SELECT lower(hex(id)) FROM wait WHERE deleted = 0 AND type = ?", (KIND,)):
        with unit() as work:
            document = work.document(KIND, wait)
            if document is None or document["values"].get("ended"):
                continue
            values = fitting(KIND, document["values"])
            before = ledger.sides_of(values)
            try:
                after = _who(work, str(values.get("receiver") or ""), list(before.givers), before.owner)
            except NotFound:
                continue  # who is no longer known here stays as he stood
            if after != before:
                _record(work, document, _of_sides(after), after)
                work.commit()
                changed += 1
    with replica.transaction() as connection:
        replica.set_meta(connection, SEEN, people)
    return changed


# ---- reading


def leads(desk: Desk) -> list[PersonRow]:
    """Everybody who leads somebody or a team, by name."""
    rows = desk.replica.read(
        "SELECT lower(hex(p.id)) FROM person p WHERE p.deleted = 0 AND coalesce(p.\"left\", 0) = 0 AND (EXISTS"
        " (SELECT 1 FROM person r WHERE r.manager = p.id AND r.id <> p.id AND r.deleted = 0)"
        " OR EXISTS (SELECT 1 FROM team t WHERE t.deleted = 0 AND json_extract(t.doc, '$.values.lead') = lower(hex(p.id))))"
        " ORDER BY p.name LIMIT ?",
        (ledger.MOST_PEOPLE,),
    )
    return [found for (each,) in rows if (found := people.row(desk, each)) is not None]


# ---- pieces


def _said(what: str, note: str, every: str, start: str, at: int, until: str, remind: int) -> dict[str, Any]:
    values = {"every": every, "start": start, "at": at, "until": until}
    rule = ledger.rule_of(values)
    if rule is None or (rule.until is not None and rule.until < rule.start):
        raise Refused("waits.rule")
    return {"what": " ".join(_text(what).split()), "note": clean(note).strip(), "remind": max(0, min(remind, 20)), **values}


def _sides(desk: Desk, work: UnitOfWork, receiver: str, givers: Sequence[str]) -> Sides:
    """The sides as they are now; one of them has to be mine."""
    wanted = list(dict.fromkeys(each for each in givers if each))
    if not receiver or not wanted:
        raise Refused("waits.side")
    if receiver in wanted:
        raise Refused("waits.same")
    sides = _who(work, receiver, wanted, desk.person)
    if not _on_a_side(sides, desk.person):
        raise Refused("waits.side")
    if len(sides.people()) > ledger.MOST_PEOPLE:
        raise Refused("waits.many", most=ledger.MOST_PEOPLE)
    return sides


def _on_a_side(sides: Sides, me: str) -> bool:
    return me in (*sides.receivers, *sides.over) or any(me in (*who, *over) for who, over in sides.givers.values())


def _who(work: UnitOfWork, receiver: str, givers: Iterable[str], owner: str) -> Sides:
    """Who belongs to both sides and who leads them, as the cards of the house say now, as far as they use deskapp."""
    connection = work.connection
    raw = connection.execute("SELECT value FROM meta WHERE name = 'readers'").fetchone()
    here = set(json.loads(raw[0])) if raw and raw[0] else None

    def shown(some: Iterable[str]) -> tuple[str, ...]:
        return tuple(each for each in dict.fromkeys(some) if each and (here is None or each in here or each == owner))

    receivers, over = _side(connection, receiver)
    found = {}
    for each in givers:
        who, leads = _side(connection, each)
        found[each] = (shown(who), shown(leads))
    return Sides(owner, shown(receivers), shown(over), found)


def _side(connection: Any, each: str) -> tuple[list[str], list[str]]:
    """Who a person or a team is, and who leads them. Raises NotFound person.unknown."""
    raw = reference(each) or b""
    row = connection.execute("SELECT lower(hex(manager)) FROM person WHERE id = ? AND deleted = 0", (raw,)).fetchone()
    if row is not None:
        return [each], [row[0]] if row[0] and row[0] != each else []
    team = connection.execute("SELECT doc FROM team WHERE id = ? AND deleted = 0", (raw,)).fetchone()
    if team is None:
        raise NotFound("person.unknown", login=each)
    lead = json.loads(team[0])["values"].get("lead")
    rows = connection.execute(
        'SELECT lower(hex(id)) FROM person WHERE deleted = 0 AND coalesce("left", 0) = 0'
        " AND json_extract(doc, ?) IS NOT NULL ORDER BY key",
        (f'$.sets.teams."{each}"',),
    )
    return [person for (person,) in rows], [lead] if isinstance(lead, str) and lead else []


def _of_sides(sides: Sides) -> dict[str, Any]:
    return {
        "receivers": list(sides.receivers), "over": list(sides.over),
        "givers": {each: [list(who), list(over)] for each, (who, over) in sides.givers.items()},
    }  # fmt: skip


def _record(work: UnitOfWork, document: Document, values: dict[str, Any], after: Sides) -> None:
    """Set what changes; who sees it no more is remembered, so that his copy goes."""
    had = document["values"]
    former = {*(had.get("former") or ()), *ledger.sides_of(had).people()} - after.people()
    values = {**values, "former": sorted(former)}
    changed = {name: value for name, value in values.items() if value != (had.get(name) or type(value)())}
    if changed:
        work.record("set", KIND, document["id"], changed, intent="waits_change")


def _own(desk: Desk, work: UnitOfWork, wait: str) -> Document:
    document = work.document(KIND, wait)
    if document is None or document["deleted"]:
        raise NotFound("waits.unknown")
    if document["type"] != KIND:
        owner = str(document["values"].get("owner") or "")
        raise Refused("waits.owner", name=Names(work.connection).of(owner))
    return document


def _text(text: str) -> str:
    said = clean(text).strip()
    if not said:
        raise Refused("text.empty")
    return said

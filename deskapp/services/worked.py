"""Time worked on a ticket: minutes that whoever worked writes down himself, with the day and what for.

Nobody counts them by person, and nothing is measured: what a clock proposes stays on this computer until it is written.
"""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.ticket import clean
from deskapp.replica.conversation import Names

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

MOST = 24 * 60
"""Minutes of one entry: a day has no more."""
LONGEST = 200


class Entry(NamedTuple):
    """What somebody wrote down; `day` as 2026-11-22."""

    id: str
    name: str
    mine: bool
    day: str
    minutes: int
    what: str


def entries(desk: Desk, ticket_id: str) -> list[Entry]:
    """What was written down for a ticket, by day."""
    with desk.replica.snapshot() as connection:
        names = Names(connection)
        rows = connection.execute(
            "SELECT w.doc FROM ticket t CROSS JOIN worked w ON w.root = t.root WHERE t.id = ? AND w.deleted = 0 ORDER BY w.key",
            (bytes.fromhex(ticket_id),),
        )
        found = [_entry(json.loads(text), names, desk.person) for (text,) in rows]
    return sorted((each for each in found if each.minutes), key=lambda each: each.day)


def note_time(desk: Desk, ticket_id: str, minutes: object, what: str = "", day: str = "") -> Changes:
    """Write minutes down, today where no day is said. Raises Refused value.bad, NotFound ticket.unknown."""
    with desk.unit() as work:
        ticket = work.document("ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        made = work.fresh_id()
        values = {"person": desk.person, **_checked(minutes, what, day or _today(desk))}
        work.record(
            "make", "worked", made, values, space=work.space_of(ticket_id), root=ticket["root"], intent="worked"
        )
        return work.commit(made=made)


def change(desk: Desk, entry_id: str, minutes: object, what: str, day: str) -> Changes:
    """Correct one's own entry. Raises Refused value.bad, also for somebody else's."""
    with desk.unit() as work:
        own = _own(work, desk, entry_id)
        wanted = _checked(minutes, what, day)
        changed = {name: value for name, value in wanted.items() if own["values"].get(name) != value}
        if changed:
            work.record("set", "worked", entry_id, changed, intent="worked")
        return work.commit(made=entry_id)


def remove(desk: Desk, entry_id: str) -> Changes:
    """Take one's own entry away; `undo` of the group brings it back. Raises Refused value.bad for somebody else's."""
    with desk.unit() as work:
        work.record("delete", "worked", entry_id, base={"*": edition(_own(work, desk, entry_id))}, intent="worked")
        return work.commit()


def _entry(document: Document, names: Names, me: str) -> Entry:
    values: dict[str, Any] = document["values"]
    person, minutes = str(values.get("person") or ""), values.get("minutes")
    return Entry(
        document["id"], names.of(person), person == me, str(values.get("day") or ""),
        minutes if type(minutes) is int else 0, str(values.get("what") or ""),
    )  # fmt: skip


def _checked(minutes: object, what: str, day: str) -> dict[str, Any]:
    text = str(minutes).strip()
    if not text.isdecimal() or not 0 < int(text) <= MOST:
        raise Refused("value.bad", field="minutes", value=minutes, allowed=f"1 to {MOST}")
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        raise Refused("value.bad", field="day", value=day, allowed="a day as 2026-11-30") from None
    return {"day": day, "minutes": int(text), "what": " ".join(clean(what).split())[:LONGEST]}


def _today(desk: Desk) -> str:
    return datetime.datetime.fromtimestamp(desk.now() / 1000).astimezone().date().isoformat()


def _own(work: UnitOfWork, desk: Desk, entry_id: str) -> Document:
    found = work.document("worked", entry_id)
    if found is None or found["values"].get("person") != desk.person:
        raise Refused("value.bad", field="entry", value=entry_id, allowed="an entry of your own")
    return found

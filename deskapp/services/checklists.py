"""Steps of a ticket: those its team has for its category, and those somebody added to this one; each tick is an operation.

A step is its words. What was ticked stays to be seen, also where the team's list has other words by now.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.ticket import clean
from deskapp.services.tickets import team_space

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

LONGEST = 200
MOST = 50


class Step(NamedTuple):
    """One step of a ticket; `own` was added to this ticket alone."""

    text: str
    done: bool
    own: bool


class Checklist(NamedTuple):
    """The steps a team has for a category; `id` "" = there are none yet."""

    id: str
    team: str
    category: str
    steps: tuple[str, ...]


class Steps(NamedTuple):
    """What the side panel shows: the steps, and the list they come from (None where the ticket has no category)."""

    steps: tuple[Step, ...]
    checklist: Checklist | None


def of(desk: Desk, ticket_id: str) -> Steps:
    """The steps of a ticket: the team's in their order, then its own. Raises NotFound ticket.unknown."""
    with desk.replica.snapshot() as connection:
        row = connection.execute("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)).fetchone()
        if row is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        ticket: Document = json.loads(row[0])
        found = _checklist(connection, ticket)
    return Steps(_steps(ticket, found), found)


def tick(desk: Desk, ticket_id: str, step: str, *, done: bool = True) -> Changes:
    """Tick a step, or take the tick away. Raises NotFound ticket.unknown."""
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        there = ticket["sets"].get("ticked", {})
        if done:
            work.record("add", "ticket", ticket_id, {"ticked": [step]}, intent="tick")
        elif step in there:
            work.record("drop", "ticket", ticket_id, {"ticked": [step]}, intent="untick", base={"ticked": {step: there[step]}})
        return work.commit(made=step)


def tick_next(desk: Desk, ticket_id: str) -> Changes:
    """Tick the first step that is open; `made` of the answer is its words, "" where all are done."""
    following = next((each.text for each in of(desk, ticket_id).steps if not each.done), "")
    if not following:
        from deskapp.domain.changes import NOTHING

        return NOTHING
    return tick(desk, ticket_id, following)


def add_step(desk: Desk, ticket_id: str, text: str) -> Changes:
    """Add a step to this ticket alone. Raises Refused text.empty."""
    step = _clean(text)
    if not step:
        raise Refused("text.empty")
    with desk.unit() as work:
        _ticket(work, ticket_id)
        work.record("add", "ticket", ticket_id, {"steps": [step]}, intent="step")
        return work.commit(made=step)


def drop_step(desk: Desk, ticket_id: str, step: str) -> Changes:
    """Take a step off that somebody added to this ticket."""
    with desk.unit() as work:
        there = _ticket(work, ticket_id)["sets"].get("steps", {})
        if step in there:
            work.record("drop", "ticket", ticket_id, {"steps": [step]}, intent="unstep", base={"steps": {step: there[step]}})
        return work.commit(made=step)


def save(desk: Desk, checklist: Checklist) -> Changes:
    """Keep the steps of a team for a category; without steps the list goes. Raises Refused text.empty without a category."""
    category = " ".join(clean(checklist.category).split())
    if not category:
        raise Refused("text.empty")
    steps = list(dict.fromkeys(filter(None, map(_clean, checklist.steps))))[:MOST]
    with desk.unit() as work:
        there = work.document("checklist", checklist.id) if checklist.id else None
        if there is not None and steps:
            work.record("set", "checklist", checklist.id, {"steps": steps}, intent="checklist")
            return work.commit(made=checklist.id)
        if there is not None:
            work.record("delete", "checklist", checklist.id, base={"*": edition(there)}, intent="checklist")
            return work.commit()
        made = work.fresh_id()
        if steps:
            values = {"team": checklist.team, "category": category, "steps": steps}
            work.record("make", "checklist", made, values, space=team_space(work, checklist.team), intent="checklist")
        return work.commit(made=made)


# ---- pieces


def _steps(ticket: Document, found: Checklist | None) -> tuple[Step, ...]:
    ticked, added = ticket["sets"].get("ticked", {}), ticket["sets"].get("steps", {})
    theirs = found.steps if found else ()
    own = [each for each in sorted(added, key=lambda each: (min(added[each]), each)) if each not in theirs]
    gone = [each for each in sorted(ticked, key=lambda each: (min(ticked[each]), each)) if each not in (*theirs, *own)]
    return tuple(Step(each, each in ticked, each not in theirs) for each in (*theirs, *own, *gone))


def _checklist(connection: Any, ticket: Document) -> Checklist | None:
    values = ticket["values"]
    category = " ".join(str(values.get("category") or "").split())
    if not category:
        return None
    team = str(values.get("team") or "")
    rows = connection.execute(
        "SELECT lower(hex(id)), doc FROM checklist WHERE deleted = 0 AND category = ? COLLATE NOCASE ORDER BY key", (category,)
    )
    for each, text in rows:
        said = json.loads(text)["values"]
        steps = said.get("steps")
        if str(said.get("team") or "") == team and isinstance(steps, list):
            return Checklist(each, team, category, tuple(step for step in steps if isinstance(step, str)))
    return Checklist("", team, category, ())


def _clean(text: str) -> str:
    return " ".join(clean(text).split())[:LONGEST]


def _ticket(work: UnitOfWork, ticket_id: str) -> Document:
    found = work.document("ticket", ticket_id)
    if found is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return found

"""One deed for many tickets: each is one group, done in steps, so that one undo takes all of it back.

Who has gone meanwhile is passed over; `number` of each answer says how many tickets it was. Each customer may read in a
sentence what was done (`telling`): written before, to be seen by whoever does it, and sent with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import Refused
from deskapp.domain.ticket import LATEST, OPEN_STATUSES, checked
from deskapp.services import snippets, telling, tickets
from deskapp.services.steps import in_steps
from deskapp.services.telling import Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import TicketView
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk
    from deskapp.services.steps import Cancelled, Progress, Which
    from deskapp.services.telling import Sentence

CLOSED, MOVED = "closed", "new-team"
"""The snippets that tell a customer so."""

WITH_WORDS = 20
"""Tickets in the first transaction where each may be three documents."""


def assign_all(
    desk: Desk, which: Which, person: str, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Changes:
    """Assign many tickets; "" gives them back to the team."""
    return _set_all(desk, which, {"assignee": person}, "assign", progress, cancelled)


def moving_sentences(
    desk: Desk, ticket_ids: Iterable[str], team: str, *, by: int = 0, otherwise: int = 0
) -> list[Sentence]:
    """What each customer would read of the team that has his ticket now; `by` and `otherwise`: see `reassigning`."""

    def saying(view: TicketView, language: str, _form: str) -> Said | None:
        if view.row.team == team:
            return None
        name = snippets.team_name(desk, team, language)
        return Said({"team": name}, *telling.next_word(view, desk.now(), by, otherwise))

    return telling.sentences(desk, ticket_ids, MOVED, saying)


def move_all(
    desk: Desk, which: Which, team: str, progress: Progress | None = None, cancelled: Cancelled | None = None,
    *, note: str = "", by: int = 0, told: Sequence[Sentence] = (),
) -> Changes:  # fmt: skip
    """Give many tickets to another team, each as `tickets.move` does.

    `note` becomes an internal note on each; `by` is promised anew on each, and a sentence of `told` promises what it names.
    Raises Refused send.past for a promise that is over.
    """
    if by and not desk.now() <= by < LATEST:
        raise Refused("send.past")
    said = {each.ticket: each for each in told}

    def write(work: UnitOfWork, each: str) -> bool:
        ticket = _here(work, each)
        if ticket is None:
            return False
        word = said.get(each)
        promised = by or (word.by if word is not None else 0)
        new = promised and promised != ticket["values"].get("next_word_by")
        telling.leave_note(work, desk, ticket, note)  # before it goes: what lies in its space goes along
        if word is not None:
            telling.let_know(work, desk, ticket, word)
        tickets.move_within(work, each, team, {"next_word_by": promised} if new else None)
        return True

    return in_steps(desk, which, write, progress, cancelled, first=WITH_WORDS if said or note.strip() else 0)


def set_fields_all(
    desk: Desk, which: Which, fields: dict[str, Any], progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Changes:  # fmt: skip
    """Set the same fields on many tickets. Raises as `tickets.set_fields`."""
    values = {name: checked(name, value) for name, value in fields.items()}
    return _set_all(desk, which, values, "set", progress, cancelled)


def snooze_all(
    desk: Desk, which: Which, until: int, progress: Progress | None = None, cancelled: Cancelled | None = None,
    *, reason: str = "",
) -> Changes:  # fmt: skip
    """Hide many tickets from the queues until a time (ms), for one reason; 0 wakes them."""
    return _set_all(desk, which, tickets.snoozing(until, reason), "snooze", progress, cancelled)


def label_all(
    desk: Desk, which: Which, label: str, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Changes:
    """Put a label on many tickets; `number` counts those that had not had it. Raises Refused text.empty."""
    return _add_all(desk, which, "labels", tickets.label_of(label), "label", progress, cancelled)


def follow_all(
    desk: Desk, which: Which, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Changes:
    """Follow many tickets oneself; `number` counts those that were not followed."""
    return _add_all(desk, which, "followers", desk.person, "follow", progress, cancelled)


def closing_sentences(desk: Desk, ticket_ids: Iterable[str]) -> list[Sentence]:
    """What each customer would read of his ticket being done. The solution is the team's own word and not in it."""
    return telling.sentences(desk, ticket_ids, CLOSED, lambda *_: Said({}))


def close_all(
    desk: Desk, which: Which, solution: str, progress: Progress | None = None, cancelled: Cancelled | None = None,
    *, told: Sequence[Sentence] = (),
) -> Changes:  # fmt: skip
    """Close many tickets with one solution. Raises Refused text.empty."""
    return _set_all(desk, which, tickets.solved(solution, desk.now()), "close", progress, cancelled, told)


def _set_all(
    desk: Desk, which: Which, values: dict[str, Any], intent: str, progress: Progress | None, cancelled: Cancelled | None,
    told: Sequence[Sentence] = (),
) -> Changes:  # fmt: skip
    said = {each.ticket: each for each in told}

    def write(work: UnitOfWork, each: str) -> bool:
        ticket = _here(work, each)
        if ticket is None:
            return False
        tickets.stay_confidential(work, ticket, values)
        work.record("set", "ticket", each, values, intent=intent)
        if each in said and ticket["values"].get("status", "new") in OPEN_STATUSES:
            telling.let_know(work, desk, ticket, said[each], finished=True)
        return True

    return in_steps(desk, which, write, progress, cancelled, first=WITH_WORDS if said else 0)


def _add_all(
    desk: Desk, which: Which, name: str, element: str, intent: str, progress: Progress | None, cancelled: Cancelled | None
) -> Changes:
    def write(work: UnitOfWork, each: str) -> bool:
        ticket = _here(work, each)
        if ticket is None or element in ticket["sets"].get(name, {}):
            return False
        work.record("add", "ticket", each, {name: [element]}, intent=intent)
        return True

    return in_steps(desk, which, write, progress, cancelled)


def _here(work: UnitOfWork, ticket_id: str) -> Document | None:
    """A ticket that may be worked on: not gone, not on its way to another space."""
    ticket = work.document("ticket", ticket_id)
    return None if ticket is None or ticket["deleted"] or ticket["moving"] else ticket

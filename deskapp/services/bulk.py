"""One deed for many tickets: each is one group, done in steps, so that one undo takes all of it back.

Who has gone meanwhile is passed over; `number` of each answer says how many tickets it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.ticket import checked
from deskapp.services import tickets
from deskapp.services.steps import in_steps

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk
    from deskapp.services.steps import Cancelled, Progress, Which


def assign_all(
    desk: Desk, which: Which, person: str, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Changes:
    """Assign many tickets; "" gives them back to the team."""
    return _set_all(desk, which, {"assignee": person}, "assign", progress, cancelled)


def move_all(
    desk: Desk, which: Which, team: str, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Changes:
    """Give many tickets to another team, each as `tickets.move` does."""

    def write(work: UnitOfWork, each: str) -> bool:
        if work.document("ticket", each) is None:
            return False
        tickets.move_within(work, each, team)
        return True

    return in_steps(desk, which, write, progress, cancelled)


def set_fields_all(
    desk: Desk, which: Which, fields: dict[str, Any], progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Changes:  # fmt: skip
    """Set the same fields on many tickets. Raises as `tickets.set_fields`."""
    values = {name: checked(name, value) for name, value in fields.items()}
    return _set_all(desk, which, values, "set", progress, cancelled)


def close_all(
    desk: Desk, which: Which, solution: str, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Changes:
    """Close many tickets with one solution. Raises Refused text.empty."""
    return _set_all(desk, which, tickets.solved(solution, desk.now()), "close", progress, cancelled)


def _set_all(
    desk: Desk, which: Which, values: dict[str, Any], intent: str, progress: Progress | None, cancelled: Cancelled | None
) -> Changes:
    def write(work: UnitOfWork, each: str) -> bool:
        ticket = work.document("ticket", each)
        if ticket is None:
            return False
        tickets.stay_confidential(work, ticket, values)
        work.record("set", "ticket", each, values, intent=intent)
        return True

    return in_steps(desk, which, write, progress, cancelled)

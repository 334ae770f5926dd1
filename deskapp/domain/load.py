"""How heavy open work is, and who is there to do it: for the board of a team. It looks at what lies ahead, at nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

WEIGHTS = (1.0, 2.0, 3.0, 5.0)  # of a low, normal, high, urgent ticket on its first day
OLD_DAYS = 10  # a ticket of ten days weighs twice what it did
RESTING = 0.25  # what waits for somebody else, or sleeps, weighs a quarter
DAY = 86_400_000
SOON = 4 * 3_600_000
"""Who begins to work within this is asked like somebody who works now."""


def weight(priority: int, age_ms: int, *, resting: bool = False) -> float:
    """The weight of one open ticket: by its priority, more with each whole day of its age, less while it rests."""
    days = min(OLD_DAYS, max(0, age_ms) // DAY)
    return WEIGHTS[min(max(priority, 0), 3)] * (1 + days / OLD_DAYS) * (RESTING if resting else 1)


class Hours(NamedTuple):
    """A person's working hours, seen from a moment (UTC ms)."""

    until: int  # works until then today; 0 = does not work now
    back: int  # when his work next begins; 0 = works now, or nobody knows


def hours(calendar: worktime.Calendar, now: int) -> Hours:
    """Until when somebody works, or from when on again; a pause counts as not being there."""
    try:
        if worktime.is_open(calendar, now):
            return Hours(worktime.closes(calendar, now), 0)
        return Hours(0, worktime.next_open(calendar, now))
    except DeskError:
        return Hours(0, 0)


def is_there(found: Hours, now: int) -> bool:
    """True for who works now, or soon."""
    return bool(found.until) or now < found.back <= now + SOON


class Work(NamedTuple):
    """A ticket to be shared out."""

    id: str
    weight: float
    language: str = ""  # its customer's
    category: str = ""


class Helper(NamedTuple):
    """Somebody work can be given to: how much he has, what he speaks, of which categories he has something."""

    id: str
    load: float
    languages: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()


FIT = 0.25
"""How much lighter work is for who has the like on his desk already."""


def shared(tickets: Sequence[Work], helpers: Sequence[Helper]) -> dict[str, str]:
    """Who gets which of these, so that all end with about as much: ticket -> person.

    The heaviest is given first, each to whoever has least with it, among those who speak its customer's language where
    there is anybody who does. Of equal ones those come first of which somebody has the like: so he has room for them.
    """
    if not helpers:
        return {}
    loads = {each.id: each.load for each in helpers}
    given: dict[str, str] = {}
    known = frozenset[str]().union(*(each.categories for each in helpers))
    for ticket in sorted(tickets, key=lambda each: (-each.weight, each.category not in known, each.id)):
        able = [each for each in helpers if ticket.language in each.languages] or helpers
        costs = {each.id: ticket.weight * (1 - FIT * (ticket.category in each.categories)) for each in able}
        chosen = min(able, key=lambda each: (loads[each.id] + costs[each.id], each.id))
        loads[chosen.id] += ticket.weight
        given[ticket.id] = chosen.id
    return given

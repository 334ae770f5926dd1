"""The two lanes that show themselves when somebody is in them.

*Unheard*: no person has answered, called or met the customer for a working day of the ticket's team, whatever the
priority. *Will slip*: the next word or the due time comes within four working hours (mission, A9 and C6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.deciding import calendar_of, working_day

if TYPE_CHECKING:
    from collections.abc import Mapping

SLIPS_MINUTES = 240  # of the team's work


class Edges(NamedTuple):
    """For one team, UTC ms: who was last heard from before `heard` is unheard; what is due before `soon` will slip."""

    heard: int
    soon: int


def edges(team: Mapping[str, Any], now: int) -> Edges:
    """The edges of a team (the values of its document); one without sensible hours works Monday to Friday, 8 to 16 UTC."""
    calendar = calendar_of(team.get("hours"), str(team.get("zone") or ""))
    day = working_day(calendar) // worktime.MINUTE
    return Edges(worktime.subtract(calendar, now, day), worktime.add(calendar, now, SLIPS_MINUTES))

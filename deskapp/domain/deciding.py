"""Whose decision an open question is, and when it has waited too long. Nothing of this is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.documents import document_type
from deskapp.domain.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

WAITS_DAYS = 3
"""Working days after which a question that nobody has decided goes to the lead too."""

DOUBLE = "double"
"""The field of a question that is no field: two answers whose writers had not seen each other's."""

SETTLED = "settled"
"""The set of a ticket that holds the pairs of answers somebody found fine."""


class Question(NamedTuple):
    """What has to be known of a card or of a double answer to say whose it is."""

    type: str  # of the document
    field: str
    authors: tuple[str, ...]  # of the two values
    values: tuple[Any, ...]  # the two values
    assignee: str  # who has the ticket


def deciders(question: Question) -> tuple[str, ...]:
    """The people who can decide: who set the two values; between two assignees or teams, those who would have it too."""
    found = dict.fromkeys(question.authors)
    kind = document_type(question.type).field(question.field).kind
    if question.field == "assignee":
        found |= dict.fromkeys(each for each in question.values if isinstance(each, str))
    elif kind == "team":
        found[question.assignee] = None
    return tuple(each for each in found if each)


def is_the_leads(question: Question) -> bool:
    """True for what the lead decides from the start: whether something is confidential."""
    return question.field == "confidential"


def lead_of(
    people: Collection[str], team_lead: str, manager_of: Callable[[str], str], may_decide: Callable[[str], bool]
) -> tuple[str, ...]:
    """Who decides when these people do not: the team's lead, else for each the nearest above him who works at a desk."""
    if team_lead and may_decide(team_lead):
        return (team_lead,)
    found: dict[str, None] = {}
    for each in people:
        line, above = {each}, manager_of(each)
        while above and above not in line and (above in people or not may_decide(above)):
            line.add(above)
            above = manager_of(above)
        if above and above not in line:
            found[above] = None
    return tuple(found)


def waited_too_long(since: int, now: int, hours: Any, zone: str) -> bool:
    """True when a question has been open for three working days of a team (`hours` as `worktime.to_data` gives them).

    Hours that make no sense, or a team that never works, count as Monday to Friday 8 to 16 UTC.
    """
    if not since or now <= since:
        return False
    calendar = calendar_of(hours, zone)
    return worktime.between_ms(calendar, since, now) >= WAITS_DAYS * working_day(calendar)


def calendar_of(hours: Any, zone: str) -> worktime.Calendar:
    """A team's hours as its document has them; office hours where these make no sense, or where it never works."""
    try:
        calendar = worktime.from_data(hours if isinstance(hours, dict) else {}, zone or "UTC")
    except DeskError:
        calendar = worktime.Calendar()
    return calendar if any(calendar.hours.days) else worktime.Calendar()


def working_day(calendar: worktime.Calendar) -> int:
    """How long this team works on one of its days, ms."""
    worked = [sum(end - start for start, end in day) for day in calendar.hours.days if day]
    return sum(worked) * worktime.MINUTE // len(worked)

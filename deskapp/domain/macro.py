"""Macros: several things people do to a ticket again and again, kept as one row of data.

A macro only names what shall stand; what it would change of a ticket is read from both, so it can be shown before.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.documents import PRIORITIES

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES = ("", "open", "waiting", "solved")
ASSIGNEES = ("", "me", "nobody")
WAKES = ("", "hour", "tomorrow", "two_days", "monday", "week")
"""When a snoozed ticket comes back, told from the moment the macro runs; "" = it is not snoozed."""
LONGEST_NAME = 60
_MORNING = 8


class Macro(NamedTuple):
    """What a macro shall do; an empty part leaves the ticket as it is."""

    id: str = ""
    name: str = ""
    status: str = ""  # one of STATUSES
    priority: int = -1
    assignee: str = ""  # one of ASSIGNEES
    labels: tuple[str, ...] = ()
    unlabels: tuple[str, ...] = ()
    wake: str = ""  # one of WAKES
    solution: str = ""  # with the status solved: what solved it
    snippet: str = ""  # the trigger of a text for the composer
    team: str = ""  # whom it is shared with; "" = nobody
    owner: str = ""
    may_write: bool = True


def macro_of(document: Mapping[str, Any], *, may_write: bool = True) -> Macro:
    """The macro a document describes; what makes no sense in it is as if it were not there."""
    values = document["values"]
    steps = values.get("steps")
    steps = steps if isinstance(steps, dict) else {}
    priority = steps.get("priority")
    return Macro(
        document["id"], _text(values, "name")[:LONGEST_NAME], _one_of(STATUSES, steps.get("status")),
        priority if type(priority) is int and 0 <= priority < len(PRIORITIES) else -1,
        _one_of(ASSIGNEES, steps.get("assignee")), _texts(steps, "labels"), _texts(steps, "unlabels"),
        _one_of(WAKES, steps.get("wake")), _text(steps, "solution"), _text(steps, "snippet"), _text(values, "team"),
        _text(values, "owner"), may_write,
    )  # fmt: skip


def values_of(macro: Macro) -> dict[str, Any]:
    """What the document of a macro holds; `macro_of` is the other way round."""
    plain = Macro()
    steps = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in macro._asdict().items()
        if name in _STEPS and value != getattr(plain, name)
    }
    return {"name": macro.name, "steps": steps, "team": macro.team, "owner": macro.owner}


_STEPS = ("status", "priority", "assignee", "labels", "unlabels", "wake", "solution", "snippet")


def is_empty(macro: Macro) -> bool:
    """True when it would do nothing to any ticket."""
    return not values_of(macro)["steps"]


def wake_at(wake: str, now: datetime.datetime) -> int:
    """When a ticket comes back (UTC ms) that is snoozed at a moment in the person's own time; 0 = never snoozed."""
    morning = now.replace(hour=_MORNING, minute=0, second=0, microsecond=0)
    days = {"tomorrow": 1, "two_days": 2, "monday": 7 - now.weekday(), "week": 7}
    if wake == "hour":
        return int((now + datetime.timedelta(hours=1)).timestamp() * 1000)
    return int((morning + datetime.timedelta(days=days[wake])).timestamp() * 1000) if wake in days else 0


def changes(
    macro: Macro, ticket: Mapping[str, Any], me: str, now: datetime.datetime
) -> tuple[dict[str, Any], tuple[str, ...], tuple[str, ...]]:
    """(fields, labels to put on, labels to take off): what it would change of a ticket document as it stands."""
    values, labels = ticket["values"], ticket["sets"].get("labels", {})
    wanted: dict[str, Any] = {}
    if macro.status:
        wanted["status"] = macro.status
        if macro.status == "waiting":
            wanted["waiting_kind"] = "customer"
        elif macro.status == "solved":
            wanted |= {"solution": macro.solution} if macro.solution else {}
    if macro.priority >= 0:
        wanted["priority"] = macro.priority
    if macro.assignee:
        wanted["assignee"] = me if macro.assignee == "me" else ""
    if macro.wake:
        wanted["snooze_until"] = wake_at(macro.wake, now)
    fields = {name: value for name, value in wanted.items() if (values.get(name) or "") != (value or "")}
    if "status" in fields and macro.status == "solved":
        fields["solved_at"] = int(now.timestamp() * 1000)
    on = tuple(each for each in macro.labels if each not in labels)
    off = tuple(each for each in macro.unlabels if each in labels)
    return fields, on, off


def _text(values: Mapping[str, Any], name: str) -> str:
    found = values.get(name)
    return " ".join(found.split()) if isinstance(found, str) else ""


def _texts(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = values.get(name)
    words = [" ".join(each.split()) for each in found if isinstance(each, str)] if isinstance(found, list) else []
    return tuple(dict.fromkeys(each for each in words if each))


def _one_of(choices: tuple[str, ...], value: object) -> str:
    return value if isinstance(value, str) and value in choices else ""

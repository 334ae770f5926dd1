"""Asking for support up the line, with a short reason and a date; it comes to the lead as a question he was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.support import steps_up
from deskapp.services import absence, asking, people, reading, reassigning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk


class Upwards(NamedTuple):
    """One step up the line: who is asked, in whose stead ("" = his own), and until when an answer would be usual."""

    person: str
    name: str
    job: str
    instead_of: str  # a name
    due: int


def steps(desk: Desk, ticket_id: str) -> list[Upwards]:
    """Whom I can ask for support with a ticket, the nearest first. Raises NotFound ticket.unknown."""
    about = about_of(desk, ticket_id)
    line = [each.id for each in people.me(desk).line if not each.left]
    found = []
    for step in steps_up(line, about, absence.away(desk), desk.person):
        asked = people.card_or_none(desk, step.asked)
        if asked is not None and not asked.left:
            stead = people.card(desk, step.person).name if step.person != step.asked else ""
            found.append(Upwards(asked.id, asked.name, asked.job, stead, _due(desk, asked.id)))
    return found


def about_of(desk: Desk, ticket_id: str) -> frozenset[str]:
    """The people a ticket is about: who asks, for whom, and on whom it waits. Raises NotFound ticket.unknown."""
    row = reading.raw(desk, "ticket", ticket_id)
    if row is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    values = fitting("ticket", row["values"])
    named = [values.get("requester"), values.get("on_behalf_of")]
    if values.get("waiting_kind") == "person":
        named.append(values.get("waiting_on"))
    return frozenset(str(each) for each in named if each)


def ask(
    desk: Desk, ticket_id: str, reason: str, *, person: str = "", due: int = 0, excerpts: Sequence[str] = ()
) -> Changes:
    """Ask for support one step up, or whoever of `steps` is named; without `due`, a working day is usual.

    Raises Refused support.nobody where nobody is left to ask, support.about for somebody who is no step, text.empty.
    """
    found = steps(desk, ticket_id)
    if not found:
        raise Refused("support.nobody")
    step = next((each for each in found if each.person == person), None) if person else found[0]
    if step is None:
        raise Refused("support.about")
    return asking.ask(desk, ticket_id, reason, helper=step.person, due=due or step.due, excerpts=excerpts)


def _due(desk: Desk, person: str) -> int:
    promised = reassigning.promises(desk, person)  # the last is a working day of his
    return promised[-1].at if promised else desk.now() + 86_400_000

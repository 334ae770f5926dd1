"""Pictures of what is done to a ticket with others: a question to a colleague and its answer, waiting, crossing a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.rows import QueueQuery
from deskapp.services import asking, people, queues, reading
from deskapp.services.desk import Desk

if TYPE_CHECKING:
    from tests.screenshots import Photographer

HOUR = 3_600_000


def questions(desk: Desk) -> str:
    """Questions of mine and to me; the ticket they are about."""
    ticket = queues.page(desk, QueueQuery(view="mine"), 2)[1].id
    card = people.me(desk)
    other = next(each.id for each in people.members(desk, card.teams[0]) if each.id != desk.person)
    theirs = Desk(desk.home, desk.key, {"person": other, "device": "d2" * 8}, replica=desk.replica)
    shown = [each.id for each in reading.ticket(desk, ticket).messages if each.audience == "customer"][:1]
    due = desk.now() + 2 * HOUR
    back = asking.ask(desk, ticket, "Which gateway does the new profile point to?", helper=other, excerpts=shown, due=due).made
    asking.answer(theirs, back, "To the new one in Tampere; the old one is switched off on Friday.")
    asking.ask(desk, ticket, "Is anything planned at the switch this week?", team=card.teams[0], due=due)
    asking.ask(theirs, ticket, "Do you still have the old cable here?", helper=desk.person, excerpts=shown, due=due)
    return ticket


def take(hands: Photographer, space: Any) -> None:
    """One after the other."""
    space.show_view("mine")
    hands.settle()
    running = hands.running()
    running.jobs.command(space, lambda: questions(running.services), then=space.show_ticket)
    hands.settle()
    hands.settle()
    hands.take("asked")
    hands.act(space, "ticket.ask")
    hands.take("ask-whom")
    form = space.ticket._strips.ask_form
    if (popup := form.popup()) is not None:
        popup.close()
    form._chosen(("helper", "0" * 32, "Petra Nagy"))
    form._text.setPlainText("Do you know when the new switch comes?")
    hands.take("ask")
    form.leave()
    space.rail.go("requests")
    hands.settle()
    hands.take("asked-of-me")
    space.show_view("mine")

"""Pictures of what is done to a ticket with others: a question to a colleague and its answer, waiting, crossing a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.rows import QueueQuery
from deskapp.services import asking, board, people, queues, reading
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


def _waiting(hands: Photographer, space: Any) -> None:
    """For whom, until when, and what the customer would read; then head, row and panel of a ticket that waits."""
    hands._act(space, "ticket.wait")
    form = space.ticket._strips.wait_form
    hands.take("wait-whom")
    if (popup := form.popup()) is not None:
        popup.close()
    form._chosen(("supplier", "Locks and Keys Ltd", ""))
    form._when_chosen(hands._running.services.now() + 40 * HOUR)
    form._tell.setChecked(True)
    hands.take("wait")
    form.finish()
    hands.settle()
    hands.take("waiting")


def _crossing(hands: Photographer, space: Any) -> None:
    """What would happen; then the ticket as whoever handed it over sees it."""
    hands._running.jobs.command(space, lambda: _give_a_lead(hands._running.services))
    hands.settle()
    hands._act(space, "ticket.cross")
    hands.settle()
    form = space.ticket._strips.cross_form
    form._word.setPlainText("He swore at me twice on the phone; I do not want to answer him.")
    hands.take("crossing")
    form.finish()
    hands.settle()
    hands.take("crossed")


def _give_a_lead(desk: Desk) -> None:
    team = people.me(desk).teams[0]
    other = next(each.id for each in people.members(desk, team) if each.id != desk.person)
    board.set_lead(desk, team, other)


def take(hands: Photographer, space: Any) -> None:
    """One after the other."""
    space.show_view("mine")
    hands.settle()
    running = hands._running
    running.jobs.command(space, lambda: questions(running.services), then=space.show_ticket)
    hands.settle()
    hands.settle()
    hands.take("asked")
    hands._act(space, "ticket.ask")
    hands.take("ask-whom")
    form = space.ticket._strips.ask_form
    if (popup := form.popup()) is not None:
        popup.close()
    form._chosen(("helper", "0" * 32, "Petra Nagy"))
    form._text.setPlainText("Do you know when the new switch comes?")
    hands.take("ask")
    form.leave()
    _waiting(hands, space)
    _crossing(hands, space)
    space.rail.go("requests")
    hands.settle()
    hands.take("asked-of-me")
    space.show_view("mine")

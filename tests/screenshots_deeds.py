"""Pictures of what is done to a ticket with others: a question to a colleague and its answer, waiting, crossing a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.rows import QueueQuery
from deskapp.services import asking, board, people, queues, reading, scheduled, tickets, workaround
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


def _foreign(hands: Photographer, space: Any) -> None:
    """What a colleague has set is said under the field one types in, in the list one picks from, and in a strip."""
    desk, ticket = hands._running.services, space.ticket.current()

    def sets(**values: Any) -> None:
        hands._running.jobs.command(space, lambda: tickets.set_fields(_colleague(desk), ticket, values))
        hands.settle()
        space.ticket._reload()
        hands.settle()

    space.side.edit_field("subject")
    hands.settle()
    space.side.more.field_row("subject").editor().setText("Badge opens no door at night")
    hands._act(space, "ticket.done")
    hands.settle()
    space.ticket._closing._text.setPlainText("New badge")
    space.side.edit_field("subject")
    space.side.more.field_row("subject").editor().setText("Badge opens no door at night")
    sets(subject="Badge does not open the night entrance in Izmir", solution="The reader at the night entrance was replaced")
    hands.take("foreign-text")
    space.side.more.field_row("subject").finish(False)
    space.side._ask("priority")
    sets(priority="low")
    hands.take("foreign-list")
    hands._close_others()
    hands._running.jobs.command(space, lambda: late(desk, ticket))
    hands.settle()
    space.ticket._reload()
    hands.settle()
    hands.take("foreign-late")
    space.ticket._decisions.keep_mine()
    hands.settle()


def late(desk: Desk, ticket: str) -> None:
    """Two set the same in one moment."""
    seen = {"assignee": reading.ticket(desk, ticket).set_by["assignee"].operation}
    theirs = _colleague(desk)
    tickets.assign(theirs, ticket, theirs.person)
    others = people.members(desk, people.me(desk).teams[0])
    tickets.assign(desk, ticket, next(each.id for each in others if each.id not in (desk.person, theirs.person)), seen)


def _workaround(hands: Photographer, space: Any) -> None:
    """How he can work for now; then head and panel, and the same as whoever asked is asked in his requests."""
    running = hands._running
    hands._act(space, "ticket.workaround")
    form = space.ticket._strips.workaround
    form._words.setPlainText("Use the guest network: choose «Guest» in the list and sign in with your badge number.")
    form._when_chosen(running.services.now() + 50 * HOUR)
    hands.settle()
    hands.take("workaround")
    form.finish()
    hands.settle()
    hands.take("worked-around")
    running.jobs.command(space, lambda: asked_whether_it_works(running.services))
    hands.settle()
    space.rail.go("requests")
    hands.settle()
    hands.take("works")


def _colleague(desk: Desk) -> Desk:
    """Somebody of one's first team at his own computer."""
    other = next(each.id for each in people.members(desk, people.me(desk).teams[0]) if each.id != desk.person)
    return Desk(desk.home, desk.key, {"person": other, "device": "d2" * 8}, replica=desk.replica)


def asked_whether_it_works(desk: Desk) -> str:
    """A request of one's own, in which a colleague asks it."""
    theirs = _colleague(desk)
    own = tickets.open_ticket(desk, subject="The time sheet does not open", requester=desk.person, text="Since today").made
    workaround.give(theirs, own, "Open it from the start page of payroll.", desk.now() + 50 * HOUR)
    tickets.set_fields(desk, own, {"team": people.me(desk).teams[0]})
    (waits,) = reading.ticket(desk, own).scheduled
    scheduled.send_now(theirs, waits.id)
    return own


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
    _history(hands, space)
    _foreign(hands, space)
    _workaround(hands, space)
    space.show_view("mine")
    hands.settle()
    _crossing(hands, space)
    space.rail.go("requests")
    hands.settle()
    hands.take("asked-of-me")
    space.show_view("mine")


def _history(hands: Photographer, space: Any) -> None:
    """The whole history, and what of it is left when it is narrowed down."""
    desk, ticket = hands._running.services, space.ticket.current()
    hands._running.jobs.command(space, lambda: _lived(desk, ticket))
    hands.settle()
    hands._act(space, "ticket.history")
    hands.settle()
    hands.take("history")
    view = space.ticket._reading.view()
    view.chips["promises"].click()
    hands.take("history-promises")
    hands._act(space, "ticket.history")


def _lived(desk: Desk, ticket: str) -> None:
    """Some of everything."""
    theirs = _colleague(desk)
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "last_sync", str(desk.now() - 26 * HOUR))
    tickets.set_fields(theirs, ticket, {"priority": "normal", "category": "Doors", "due": desk.now() + 30 * HOUR})
    wanted = {"next_word_by": desk.now() + 5 * HOUR, "subject": "The badge at the night entrance"}
    changes = tickets.set_fields(desk, ticket, wanted)
    tickets.undo(desk, changes.group)
    tickets.assign(theirs, ticket, theirs.person)
    tickets.add_label(desk, ticket, "izmir")
    tickets.note(desk, ticket, "The reader is replaced tomorrow")
    tickets.assign(desk, ticket, desk.person)

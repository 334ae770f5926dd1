"""How far somebody has read, and what a ticket says as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.rows import QueueQuery
from deskapp.services import queues, reading, tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


def test_a_ticket_can_be_marked_unread_again(desk: Desk) -> None:
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"), text="It drops.").made
    reading.mark_read(desk, ticket)
    assert queues.page(desk, QueueQuery(view="all"))[0].unread == 0
    reading.mark_unread(desk, ticket)
    assert queues.page(desk, QueueQuery(view="all"))[0].unread == 1
    assert not reading.mark_unread(desk, ticket)
    reading.mark_read(desk, ticket)
    assert queues.page(desk, QueueQuery(view="all"))[0].unread == 0


def test_an_answer_of_mine_means_that_i_have_read(desk: Desk) -> None:
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"), text="It drops.").made
    tickets.reply(desk, ticket, "We look into it.")
    assert queues.page(desk, QueueQuery(view="all"))[0].unread == 0


def test_public_messages_say_how_far_they_have_come(desk: Desk) -> None:
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("omar"), text="It drops.").made
    message = tickets.reply(desk, ticket, "We look into it.").made
    view = reading.ticket(desk, ticket)
    assert not view.reader_reachable
    assert view.messages[1].delivery[0].state == "unreachable"
    tickets.told_by_phone(desk, message, person_id("omar"))
    assert reading.ticket(desk, ticket).messages[1].delivery[0].state == "phone"

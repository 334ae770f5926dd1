"""Two offices that join the same tickets in different ways while apart agree afterwards, and no ticket is lost."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.rows import QueueQuery
from deskapp.services import duties, joining, queues, tickets
from tests.sync.offices import documents, states, view

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


def seen(desk: Desk) -> list[tuple[str, int, int, int, tuple[str, ...]]]:
    """What the lists and the tickets show, local columns among it."""
    rows = queues.page(desk, QueueQuery(view="all"), 100)
    return sorted(
        (
            row.number,
            row.unread,
            row.answered,
            row.attachments,
            tuple(sorted(m.body for m in view(desk, row.id).messages)),
        )
        for row in rows
    )


def columns(desk: Desk) -> list[tuple[object, ...]]:
    return sorted(
        desk.replica.read("SELECT number, stage, next_due, heard_at, answered, attachments, cards FROM ticket")
    )


@pytest.mark.parametrize("seed", range(4))
def test_two_offices_join_the_same_tickets_in_different_ways(office: Office, seed: int) -> None:
    chance = Random(seed)
    anna, ben = office.join("anna"), office.join("ben")
    carla = office.join("carla", customer=True)
    made = [tickets.open_ticket(anna, subject=f"s{n}", requester=carla.person, text=f"text {n}").made for n in range(4)]
    office.settle(anna, ben, carla)
    for desk in (anna, ben):
        for _ in range(4):
            some = chance.sample(made, 2)
            try:
                changes = joining.join(desk, some, chance.choice(some), tell=chance.random() < 0.3)
            except Refused:
                continue
            if chance.random() < 0.3:
                tickets.undo(desk, changes.group)
    office.settle(anna, ben, anna, ben, carla)
    hub = office.hub()
    assert documents(anna) == documents(ben) == states(anna, hub) == states(ben, hub)
    assert columns(anna) == columns(ben)
    assert [each[0::4] for each in seen(anna)] == [each[0::4] for each in seen(ben)]
    read = sorted(body for each in seen(anna) for body in each[4])
    assert read == [f"text {n}" for n in range(4)], "every message stands where somebody reads it, once"


def test_joined_the_other_way_round_meanwhile_one_of_them_stays(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    one, two = (
        tickets.open_ticket(anna, subject=each, requester=anna.person, text=each).made for each in ("one", "two")
    )
    office.settle(anna, ben)
    joining.join(anna, [one, two], one)
    joining.join(ben, [one, two], two)
    office.settle(anna, ben, anna)
    late = office.join("late")
    office.settle(late)
    for desk, ticket in product((anna, ben, late), (one, two)):
        assert view(desk, ticket).row.id == min(one, two)
        assert sorted(each.body for each in view(desk, ticket).messages) == ["one", "two"]
    assert columns(anna) == columns(ben) == columns(late)


def test_a_customer_who_answers_in_the_joined_one_wakes_the_one_that_stays(office: Office) -> None:
    anna, carla, omar = office.join("anna"), office.join("carla", customer=True), office.join("omar", customer=True)
    one = tickets.open_ticket(anna, subject="one", requester=carla.person, text="one").made
    two = tickets.open_ticket(anna, subject="two", requester=omar.person, text="two").made
    office.settle(anna, carla, omar, anna)
    joining.join(anna, [one, two], one)
    tickets.close(anna, one, "done")
    office.settle(anna, omar, carla)
    (closed,) = omar.replica.read("SELECT status, lower(hex(id)) FROM request WHERE root = ?", (bytes.fromhex(two),))
    assert closed[0] == "closed"
    assert omar.replica.read("SELECT status FROM request WHERE root = ?", (bytes.fromhex(one),)) == [("solved",)]
    tickets.reply(omar, closed[1], "not yet")
    office.settle(omar, anna)
    duties.run(anna.replica, office.hub(), now=anna.now)
    assert view(anna, two).row.status == "open"
    assert view(anna, one).messages[-1].body == "not yet"


def test_a_ticket_whose_heir_is_gone_is_in_the_lists_again(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    one, two = (
        tickets.open_ticket(anna, subject=each, requester=anna.person, text=each).made for each in ("one", "two")
    )
    joining.join(anna, [one, two], one)
    office.settle(anna, ben)
    assert [row.id for row in queues.page(ben, QueueQuery(view="all"), 100)] == [one]
    office.hub().erase("desk", one, "asked", device=anna.device)
    office.settle(anna, ben)
    for desk in (anna, ben):
        assert [row.id for row in queues.page(desk, QueueQuery(view="all"), 100)] == [two]

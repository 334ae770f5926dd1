"""A ticket waits for somebody until a time, says so, and wakes by itself when the time or the answer has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import asking, duties, reading, tickets, waiting
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

HOUR = 3_600_000


class House:
    """Anna and Ben at the desk; Carla asks, Max works elsewhere."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla, self.max = (office.join(each, customer=True) for each in ("carla", "max"))
        self.all = (self.anna, self.ben, self.carla, self.max)
        office.settle(*self.all)
        self.ticket = tickets.open_ticket(self.anna, subject="Door", requester=self.carla.person, text="It sticks").made
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.office.sync(*self.all)
            for desk in (self.anna, self.ben):
                duties.run(desk.replica, self.office.hub(), now=desk.now)
        self.office.settle(*self.all)

    def stands(self, *names: str, desk: Desk | None = None) -> list[Any]:
        fields = reading.ticket(desk or self.ben, self.ticket).fields
        return [fields[name] for name in names or ("status", "waiting_kind", "waiting_on", "waiting_until")]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield House(office)
    office.close()


AWAKE = ["open", "", "", 0]


def test_it_wakes_when_its_time_has_come_and_once(house: House) -> None:
    until = house.office.hub().now() + HOUR
    waiting.wait(house.anna, house.ticket, "supplier", "Locks Ltd", until)
    house.settle()
    assert house.stands() == ["waiting", "supplier", "Locks Ltd", until]
    assert house.stands("next_word_by") == [until]
    assert reading.ticket(house.ben, house.ticket).row.waiting_until == until
    assert waiting.wake(house.anna.unit(), "desk", 0, 0, until - 1) == 0
    assert not waiting.something_due(house.ben.replica, "desk", until - 1)
    for desk in (house.anna, house.ben):  # two computers that both think it is theirs to do
        assert waiting.something_due(desk.replica, "desk", until)
        assert waiting.wake(desk.unit(), "desk", 0, 0, until) == 1
    house.settle()
    assert house.stands() == AWAKE
    woken = [each for each in reading.history(house.ben, house.ticket) if each.field == "status" and each.new == "open"]
    assert len(woken) == 1


def test_the_word_of_whom_it_waits_for_wakes_it_and_nobody_elses(house: House) -> None:
    tickets.follow(house.anna, house.ticket)
    asked = asking.ask(house.anna, house.ticket, "Have you a key?", helper=house.max.person).made
    waiting.wait(house.anna, house.ticket, "person", house.max.person)
    tickets.note(house.ben, house.ticket, "I do not know either")
    house.settle()
    assert house.stands()[:2] == ["waiting", "person"]
    (mine,) = asking.asked_of_me(house.max)
    assert mine.of == asked
    asking.answer(house.max, mine.id, "Here")
    house.settle()
    assert house.stands() == AWAKE
    by = next(each for each in reading.history(house.anna, house.ticket) if each.field == "status" and each.new == "open")
    assert by.actor_name == "Max"
    waiting.wait(house.anna, house.ticket, "person", house.max.person)
    house.settle()
    assert house.stands()[0] == "waiting", "an old answer is not the one that is waited for"


def test_another_ticket_that_ends_wakes_it(house: House) -> None:
    other = tickets.open_ticket(house.anna, subject="Lock", requester=house.carla.person).made
    waiting.wait(house.anna, house.ticket, "ticket", other)
    house.settle()
    assert house.stands()[0] == "waiting"
    tickets.close(house.ben, other, "Oiled")
    house.settle()
    assert house.stands() == AWAKE


def test_the_customer_is_told_in_words_only_where_it_is_wished(house: House) -> None:
    until = house.office.hub().now() + HOUR
    offered = waiting.told(house.anna, house.ticket, "person", house.max.person, until)
    assert "Max" in offered
    assert "Carla" in offered
    assert waiting.told(house.anna, house.ticket, "customer", "", until) == ""
    assert waiting.told(house.anna, house.ticket, "supplier", "Locks Ltd", 0) == "", "no promise without a time"
    waiting.wait(house.anna, house.ticket, "person", house.max.person, until)
    assert reading.ticket(house.anna, house.ticket).scheduled == ()
    changes = waiting.wait(house.anna, house.ticket, "person", house.max.person, until, tell=True)
    assert [each.text for each in reading.ticket(house.anna, house.ticket).scheduled] == [offered]
    tickets.undo(house.anna, changes.group)
    assert reading.ticket(house.anna, house.ticket).scheduled == ()
    waiting.go_on(house.anna, house.ticket)
    assert house.stands(desk=house.anna) == AWAKE
    with pytest.raises(Refused):
        waiting.wait(house.anna, house.ticket, "date")

"""Return to the queue: off at first, asked an hour before, kept by any deed or one key, and never from who is offline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError
from deskapp.replica.unit_of_work import UnitOfWork
from deskapp.services import people, reading, returning, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk
    from tests.desks import TestClock

HOUR = 3_600_000
MONDAY = 1_795_424_400_000  # Mon 23 November 2026, 09:00 UTC: eleven in Helsinki
SAMI, PETRA, AINO, IT = person_id("sami"), person_id("petra"), person_id("aino"), team_id("it")


@pytest.fixture
def held(desk: Desk, clock: TestClock) -> str:
    """On a Monday Petra is given a ticket of IT, where it goes back after four working hours."""
    clock.ms = MONDAY - HOUR
    with desk.unit() as work:
        hours = {"days": [[[0, 1440]]] * 7}
        for each in (SAMI, PETRA):
            work.record("set", "person", each, {"hours": hours})
        work.commit()
    made = tickets.open_ticket(desk, subject="VPN", requester=AINO, team=IT).made
    returning.set_after(desk, IT, 240)
    clock.ms = MONDAY
    tickets.assign(desk, made, PETRA)
    return made


def step(desk: Desk) -> int:
    """What a worker does that holds the lease; Sami's."""
    return returning.step(desk.unit(), "desk", returning.rules(desk.replica, "desk"), desk.now())


def hear(desk: Desk, person: str) -> int:
    """What the worker of somebody does."""
    unit: Callable[[], UnitOfWork] = partial(UnitOfWork, desk.replica, person=person, device=desk.device, now=desk.now)
    return returning.hear(desk.replica, unit, person)


def holder(desk: Desk, ticket: str) -> str:
    return reading.ticket(desk, ticket).row.assignee


def test_it_is_off_at_first(desk: Desk, held: str, clock: TestClock) -> None:
    assert returning.after(desk, IT) == 240
    returning.set_after(desk, IT, 0)
    assert returning.rules(desk.replica, "desk") == []
    with pytest.raises(DeskError):
        returning.set_after(desk, IT, 7)
    assert returning.after(desk, team_id("payroll")) == 0


def test_who_is_asked_and_does_nothing_gives_it_back(desk: Desk, held: str, clock: TestClock) -> None:
    assert step(desk) == 0
    clock.ms = MONDAY + 3 * HOUR + 1000
    assert step(desk) == 1
    assert step(desk) == 0, "asked once"
    asked = returning.asked(reading.ticket(desk, held).fields, PETRA)
    assert abs(asked - (MONDAY + 4 * HOUR)) < 60_000
    assert returning.asked(reading.ticket(desk, held).fields, SAMI) == 0
    clock.ms = MONDAY + 9 * HOUR
    assert step(desk) == 0
    assert holder(desk, held) == PETRA, "no computer of hers has had the question"
    assert hear(desk, SAMI) == 0
    assert hear(desk, PETRA) == 1
    assert hear(desk, PETRA) == 0, "said once"
    clock.ms += HOUR // 2
    assert step(desk) == 0, "and from then on she has an hour"
    clock.ms += HOUR
    assert step(desk) == 1
    assert holder(desk, held) == ""
    assert returning.asked(reading.ticket(desk, held).fields, PETRA) == 0
    assert step(desk) == 0
    tickets.assign(desk, held, PETRA)
    clock.ms += HOUR
    assert step(desk) == 0, "a new holder has the whole time"


def test_one_key_or_any_deed_keeps_it(desk: Desk, held: str, clock: TestClock) -> None:
    clock.ms = MONDAY + 3 * HOUR + 1000
    assert step(desk) == 1
    hear(desk, PETRA)
    desk.person = PETRA
    returning.keep(desk, held)
    desk.person = SAMI
    assert returning.asked(reading.ticket(desk, held).fields, PETRA) == 0
    clock.ms = MONDAY + 5 * HOUR
    assert step(desk) == 0
    assert holder(desk, held) == PETRA
    clock.ms = MONDAY + 6 * HOUR + 60_000
    assert step(desk) == 1, "asked anew, from the deed on"
    hear(desk, PETRA)
    desk.person = PETRA
    tickets.note(desk, held, "I am on it")
    desk.person = SAMI
    clock.ms = MONDAY + 9 * HOUR
    assert step(desk) == 0
    assert holder(desk, held) == PETRA
    clock.ms = MONDAY + 9 * HOUR + HOUR // 2
    assert step(desk) == 1
    hear(desk, PETRA)
    tickets.wait_on(desk, held, "customer")
    clock.ms = MONDAY + 30 * HOUR
    assert step(desk) == 0, "what waits for somebody else stays where it is"


def test_who_is_not_at_work_is_not_asked_at_night(desk: Desk, held: str, clock: TestClock) -> None:
    with desk.unit() as work:
        work.record("set", "person", PETRA, {"hours": {"days": [[[540, 1020]]] * 5 + [[]] * 2}})  # nine to five
        work.commit()
    assert people.card(desk, PETRA).zone == "Europe/Budapest"
    clock.ms = MONDAY + 5 * HOUR  # 15:00 there: four of her hours are over
    assert step(desk) == 1
    hear(desk, PETRA)
    tickets.assign(desk, held, "")
    tickets.assign(desk, held, PETRA)
    clock.ms = MONDAY + 18 * HOUR
    assert step(desk) == 0

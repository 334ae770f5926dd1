"""Return to the queue between two computers and a hub: who is offline keeps what he has, and what he kept offline is his."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from deskapp.replica.unit_of_work import UnitOfWork
from deskapp.services import people, returning, tickets
from tests.sync.offices import documents, tickets_of

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

HOUR = 3_600_000


def step(desk: Desk) -> int:
    return returning.step(desk.unit(), "desk", returning.rules(desk.replica, "desk"), desk.now())


def hear(desk: Desk) -> int:
    unit = partial(UnitOfWork, desk.replica, person=desk.person, device=desk.device, now=desk.now)
    return returning.hear(desk.replica, unit, desk.person)


def test_who_is_offline_keeps_it_and_what_is_kept_offline_is_kept(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    with anna.unit() as work:
        for desk in (anna, ben):
            assert work.document("person", desk.person) is not None
            work.record("set", "person", desk.person, {"hours": {"days": [[[0, 1440]]] * 7}})
        work.commit()
    team = people.teams(anna)[0].id
    returning.set_after(anna, team, 240)
    made = [tickets.open_ticket(anna, subject=each, requester=anna.person, team=team).made for each in ("A", "B")]
    for each in made:
        tickets.assign(anna, each, ben.person)
    office.settle(anna, ben)
    began = office.clock.ms

    office.clock.ms = began + 3 * HOUR + 60_000
    assert step(anna) == 2
    office.sync(anna)
    office.clock.ms = began + 30 * HOUR
    office.sync(anna)
    assert step(anna) == 0, "a day later, and his computer has not had the question"
    assert {tickets_of(anna)[each].assignee for each in made} == {ben.person}

    office.sync(ben)
    assert hear(ben) == 2
    office.settle(ben, anna)
    office.clock.ms += HOUR // 2
    returning.keep(ben, made[1])  # offline
    office.clock.ms += HOUR
    assert step(anna) == 2
    office.sync(anna)
    office.settle(ben, anna)
    for desk in (anna, ben):
        assert tickets_of(desk)[made[0]].assignee == "", "he did nothing for an hour"
        assert tickets_of(desk)[made[1]].assignee == ben.person, "he kept it while he was offline"
    assert documents(anna) == documents(ben)
    assert step(anna) == 0

"""What I asked: tickets I can read, requests of my own, copies; each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.services import requests, tickets
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


def test_each_request_is_listed_once_wherever_it_lives(office: Office) -> None:
    office.hub().add_space("t-pay", "team", "Payroll")
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    office.sync(anna)
    with anna.unit() as work:
        payroll = work.fresh_id()
        work.record("make", "team", payroll, {"name.en": "Payroll", "space": "t-pay"}, space="company")
        work.commit()
    petra = office.join("petra", space="t-pay")
    asked = requests.ask(carla, subject="Badge", text="Lost", team="").made
    own = requests.ask(anna, subject="My wages", text="Too little", team=payroll).made
    inside = requests.ask(anna, subject="My chair", text="Broken", team="").made
    other = tickets.open_ticket(anna, subject="For Carla", requester=carla.person, text="She called").made
    for _ in range(2):
        office.settle(anna, carla, petra)
    assert [(each.subject, each.status) for each in requests.mine(carla)] == [("For Carla", "new"), ("Badge", "new")]
    assert [each.id for each in requests.mine(anna)] == [inside, own]
    assert [each.subject for each in requests.mine(petra)] == []
    (badge,) = anna.replica.one("SELECT lower(hex(id)) FROM ticket WHERE root = ?", (bytes.fromhex(asked),))
    tickets.take(anna, badge)
    office.settle(anna, carla)
    row = next(each for each in requests.mine(carla) if each.id == asked)
    assert (row.status, row.assignee_name, row.team_name) == ("open", "Anna", "Service desk")
    assert other not in [each.id for each in requests.mine(carla)], "it is the copy that she can read"

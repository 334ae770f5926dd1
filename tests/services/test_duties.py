"""What the worker with the lease does: customers' words reach followers, waiting tickets open again, each once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from deskapp.services import duties, history, reading, tickets
from tests.sync.offices import Office, tickets_of, view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


def done(office: Office, desk: Desk) -> int:
    return duties.run(desk.replica, office.hub(), now=desk.now)


def asked(office: Office, carla: Desk, anna: Desk) -> tuple[str, str]:
    """(Carla's request, the desk's ticket of it)"""
    mine = tickets.open_ticket(carla, subject="Badge", requester=carla.person, text="Lost").made
    office.settle(carla, anna)
    (ticket,) = anna.replica.one("SELECT lower(hex(id)) FROM ticket WHERE root = ?", (bytes.fromhex(mine),))
    return mine, str(ticket)


@pytest.mark.parametrize("how", ["wait", "solve"])
def test_a_customer_who_writes_opens_her_ticket_again_once(office: Office, how: str) -> None:
    anna, ben, carla = office.join("anna"), office.join("ben"), office.join("carla", customer=True)
    mine, ticket = asked(office, carla, anna)
    stop = (
        partial(tickets.wait_on, anna, ticket, "customer")
        if how == "wait"
        else partial(tickets.close, anna, ticket, "x")
    )
    stop()
    office.settle(anna, ben, carla)
    assert done(office, anna) == 1, "what she asked at first, before it waited"
    assert tickets_of(anna)[ticket].status in ("waiting", "solved")
    tickets.reply(carla, mine, "Found it")
    office.sync(carla, anna, ben)
    assert done(office, anna) == 1
    assert tickets_of(anna)[ticket].status == "open"
    assert done(office, anna) == 0
    assert done(office, ben) == 0, "anna has the lease"
    office.hub().drop_lease("duties:desk", anna.device)
    done(office, ben)  # takes over, and does the same again
    office.settle(anna, ben)
    rows = [each for each in history.history(ben, ticket) if each.field == "status" and each.new == "open"]
    assert [each.actor_name for each in rows] == ["Carla"]
    assert tickets_of(ben)[ticket].status == "open"


def test_a_ticket_solved_after_her_words_stays_solved(office: Office) -> None:
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    mine, ticket = asked(office, carla, anna)
    tickets.reply(carla, mine, "One more thing")
    office.sync(carla, anna)
    tickets.close(anna, ticket, "Both done")
    office.sync(anna)
    assert done(office, anna) == 2
    assert tickets_of(anna)[ticket].status == "solved"


def test_her_words_reach_a_follower_in_another_team_once(office: Office) -> None:
    office.hub().add_space("t-pay", "team", "Payroll")
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    petra = office.join("petra", space="t-pay")
    office.settle(anna)
    mine, ticket = asked(office, carla, anna)
    with anna.unit() as work:
        work.record("add", "ticket", ticket, {"followers": [petra.person]}, intent="follow", base={})
        work.commit()
    office.settle(anna, petra)
    tickets.reply(carla, mine, "And the key")
    office.settle(carla, anna, petra)
    copy = petra.replica.one("SELECT lower(hex(id)) FROM request")[0]
    assert [each.body for each in reading.ticket(petra, copy).messages] == ["Lost"]
    done(office, anna)
    office.settle(petra, carla, anna)
    assert [each.body for each in reading.ticket(petra, copy).messages] == ["Lost", "And the key"]
    length = office.hub().heads(device=petra.device)[f"p-{petra.person}"].seq
    with anna.replica.transaction() as connection:
        anna.replica.set_meta(connection, "duties:desk", "")
    done(office, anna)
    assert office.hub().heads(device=petra.device)[f"p-{petra.person}"].seq == length, "the same again is there already"
    assert [each.body for each in view(anna, ticket).messages] == ["Lost", "And the key"]
    assert [each.body for each in reading.ticket(carla, mine).messages] == ["Lost", "And the key"], "no echo"

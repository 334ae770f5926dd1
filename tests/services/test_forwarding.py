"""Forwarding: to who reads the ticket, to who does not, and outside; its customer never gets a word of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.rows import QueueQuery
from deskapp.services import asking, forwarding, history, queues, reading, tickets
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path


def test_each_is_reached_in_his_way_and_one_undo_takes_it_back(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, ben = office.join("anna"), office.join("ben")
    carla, max_ = office.join("carla", customer=True), office.join("max", customer=True)
    everybody = (anna, ben, carla, max_)
    office.settle(*everybody)
    ticket = tickets.open_ticket(anna, subject="The door", requester=carla.person, text="It does not close").made
    office.settle(*everybody)
    ways = {to: forwarding.reach(anna, ticket, to).how for to in (ben.person, max_.person, "key@smith.example", "smith")}
    assert list(ways.values()) == ["reads", "copy", "mail", ""]
    inside = forwarding.forward(anna, ticket, "Ben, see:\n\n> It does not close", ben.person)
    alone = forwarding.forward(anna, ticket, "Max, a door of yours:\n\n> It does not close", max_.person)
    forwarding.forward(anna, ticket, "Dear smith", "key@smith.example")
    for to, code in ((carla.person, "forward.customer"), ("smith", "forward.nowhere")):
        with pytest.raises(Refused) as refused:
            forwarding.forward(anna, ticket, "x", to)
        assert refused.value.code == code
    with pytest.raises(Refused):
        forwarding.forward(anna, ticket, " ", ben.person)
    office.settle(*everybody)
    said = [(each.audience, each.forwarded) for each in reading.ticket(ben, ticket).messages]
    assert said == [("customer", ""), ("team", "Ben"), ("team", "Max"), ("team", "key@smith.example")]
    assert [row.id for row in queues.page(ben, QueueQuery(view="mentions"), 9)] == [ticket]
    assert reading.ticket(anna, ticket).row.status == "new", "it is no answer to the customer"
    (asked,) = asking.asked_of_me(max_)
    assert (asked.question, asked.asker_name) == ("Max, a door of yours:\n\n> It does not close", "Anna")
    texts = "".join(text for (text,) in max_.replica.read("SELECT doc FROM message UNION SELECT doc FROM ask"))
    assert "Ben, see" not in texts
    customers = "".join(text for (text,) in carla.replica.read("SELECT doc FROM message UNION SELECT doc FROM ask"))
    assert "Max" not in customers
    assert "smith" not in customers
    told = [history.sentence(each) for each in history.history(ben, ticket)]
    assert [each for each in told if "forwarded" in each] == [
        "Anna forwarded it to Ben", "Anna forwarded it to Max", "Anna forwarded it to key@smith.example",
    ]  # fmt: skip
    for each in (inside, alone):
        tickets.undo(anna, each.group)
    office.settle(*everybody)
    assert [each.forwarded for each in reading.ticket(ben, ticket).messages] == ["", "key@smith.example"]
    assert asking.asked_of_me(max_) == []
    office.close()

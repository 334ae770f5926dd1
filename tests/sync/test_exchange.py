"""Pull, merge, push between real replicas and real hubs."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Conflict, Refused, Unavailable
from deskapp.replica import merging
from deskapp.services import history, tickets
from deskapp.services import office as offices
from deskapp.sync.exchange import exchange
from deskapp.sync.recovery import contiguous
from tests.sync.offices import documents, states, tickets_of, view

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.hub.protocol import Hub, PushResult
    from deskapp.services.desk import Desk
    from deskapp.sync.exchange import Exchanged
    from tests.sync.offices import Office


def opened(desk: Desk, subject: str = "VPN drops", requester: str = "") -> str:
    return tickets.open_ticket(desk, subject=subject, requester=requester or desk.person, text="Help").made


def at(desk: Desk, hub: Any) -> Exchanged:
    return exchange(desk.replica, hub, person=desk.person, device=desk.device, now=desk.now)


class Through:
    """A hub with one door changed."""

    def __init__(self, hub: Hub, **doors: Callable[..., Any]) -> None:
        self._hub, self._doors = hub, doors

    def __getattr__(self, name: str) -> Any:
        return self._doors.get(name) or getattr(self._hub, name)


# two people


def test_what_one_writes_the_other_has(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)  # she learns of Ben, and both of their keys
    ticket = opened(anna)
    done = office.sync(anna)
    assert (done.sent, done.received, done.waiting) == (2, 0, 0)
    assert office.sync(ben).received == 2
    assert view(ben, ticket).row.subject == "VPN drops"
    assert [each.body for each in view(ben, ticket).messages] == ["Help"]
    assert office.sync(ben) == replace(done, sent=0)
    assert documents(anna) == documents(ben) == states(anna, office.hub())


def test_both_sides_of_a_conflict_are_kept_and_settled_once(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    office.sync(anna, ben)
    tickets.set_fields(anna, ticket, {"subject": "From Anna"})
    tickets.set_fields(ben, ticket, {"subject": "From Ben"})
    tickets.reply(anna, ticket, "Anna's answer")
    tickets.reply(ben, ticket, "Ben's answer")
    office.settle(anna, ben)
    for desk in (anna, ben):
        shown = view(desk, ticket)
        assert shown.row.subject == "From Ben", "the later one stands"
        assert "From Anna" in str(desk.replica.read("SELECT doc FROM ticket")), "the other is shown"
        assert {each.body for each in shown.messages} == {"Help", "Anna's answer", "Ben's answer"}
        assert office.sync(desk).decisions == 1
    assert documents(anna) == documents(ben) == states(ben, office.hub())
    assert [each[2:] for each in history.history(anna, ticket)] == [each[2:] for each in history.history(ben, ticket)]
    card = next(key for key in _cards(anna, ticket) if key.startswith("subject:"))
    tickets.settle(anna, ticket, card, take_other=True)
    office.settle(anna, ben)
    assert view(ben, ticket).row.subject == "From Anna"
    assert not any(key.startswith("subject:") for key in _cards(ben, ticket))


def _cards(desk: Desk, ticket: str) -> dict[str, Any]:
    import json

    (text,) = desk.replica.one("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) or ("{}",)
    found: dict[str, Any] = json.loads(text)["cards"]
    return found


def test_work_of_a_ferry_trip_arrives_in_order(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    mine = [opened(anna, f"Ticket {i}") for i in range(40)]
    for each in mine:
        tickets.note(anna, each, "on the ferry")
        tickets.set_fields(anna, each, {"priority": "high"})
    assert office.sync(anna).sent == 160
    theirs = office.sync(ben)
    assert (theirs.received, theirs.waiting) == (160, 0)
    assert documents(anna) == documents(ben) == states(ben, office.hub())
    assert merging.place_of(anna.replica.connection(), "desk") == merging.place_of(ben.replica.connection(), "desk")


def test_a_second_computer_of_one_person_joins_later(office: Office) -> None:
    anna = office.join("anna")
    ticket = opened(anna)
    tickets.reply(anna, ticket, "Soon")
    office.sync(anna)
    laptop = office.join("anna", home="laptop")
    assert documents(laptop) == documents(anna)
    assert view(laptop, ticket).row._replace(key=0, unread=0) == view(anna, ticket).row._replace(key=0, unread=0)
    assert len(history.history(laptop, ticket)) == len(history.history(anna, ticket)) > 2
    assert laptop.replica.one("SELECT anchor_seq > 0, seq = anchor_seq FROM space WHERE id = 'desk'") == (1, 1)
    tickets.note(laptop, ticket, "from the laptop")
    office.sync(laptop, anna)
    assert documents(laptop) == documents(anna)


def test_own_marks_reach_the_other_computer_only(office: Office) -> None:
    from deskapp.services import reading

    anna, ben = office.join("anna"), office.join("ben")
    laptop = office.join("anna", home="laptop")
    ticket = opened(ben)
    office.sync(ben, anna, laptop)
    assert tickets_of(laptop)[ticket].unread == 1
    reading.mark_read(anna, ticket)
    office.sync(anna, laptop, ben)
    assert tickets_of(laptop)[ticket].unread == 0
    assert ben.replica.read("SELECT * FROM mark") == []


def test_numbers_are_topped_up(small_office: Office) -> None:
    anna = small_office.join("anna")
    for i in range(35):
        opened(anna, f"Ticket {i}")
    small_office.sync(anna)
    assert anna.replica.read("SELECT count(*) FROM number_block") == [(2,)]


# customers


def test_a_customer_asks_is_answered_and_writes_back(office: Office) -> None:
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    asked = tickets.open_ticket(carla, subject="A chair", requester=carla.person, text="Mine is broken")
    office.sync(carla, anna)
    (row,) = [each for each in tickets_of(anna).values() if each.subject == "A chair"]
    assert (row.requester_name, row.number) == ("Carla", asked.number)
    tickets.reply(anna, row.id, "It comes on Friday")
    tickets.note(anna, row.id, "She is heavy on chairs")
    office.sync(anna, carla)
    words = [each[0] for each in carla.replica.read("SELECT doc FROM message")]
    assert any("It comes on Friday" in each for each in words)
    assert not any("heavy" in each for each in words), "internal notes never leave"
    assert sum("Mine is broken" in each for each in words) == 1, "no echo of her own words"
    assert carla.replica.read("SELECT count(*) FROM ticket") == [(0,)]
    (copy,) = carla.replica.read("SELECT lower(hex(id)) FROM request WHERE hex(id) LIKE '____________8%'")
    tickets.reply(carla, copy[0], "Thank you!")
    office.sync(carla, anna)
    shown = view(anna, row.id)
    assert [(each.body, each.author_name) for each in shown.messages if each.audience == "customer"] == [
        ("Mine is broken", "Carla"), ("It comes on Friday", "Anna"), ("Thank you!", "Carla"),
    ]  # fmt: skip
    for desk, space in ((anna, "desk"), (carla, carla.own_space)):
        assert documents(desk, space) == states(desk, office.hub(), space)


def test_copies_are_sent_once_and_only_when_they_change(office: Office) -> None:
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    ticket = opened(anna, requester=carla.person)
    office.sync(anna)
    hub = office.hub()
    before = hub.heads(device=carla.device)[carla.own_space].seq
    assert before == 2, "the request and its first message"
    tickets.note(anna, ticket, "inside")
    tickets.set_fields(anna, ticket, {"priority": "urgent"})
    office.sync(anna)
    assert hub.heads(device=carla.device)[carla.own_space].seq == before
    tickets.close(anna, ticket, "Done")
    office.sync(anna, carla)
    (status,) = carla.replica.one("SELECT status FROM request") or ("",)
    assert status in ("solved", "closed")


def test_a_new_follower_gets_the_conversation(office: Office) -> None:
    anna, carla, dora = office.join("anna"), office.join("carla", customer=True), office.join("dora", customer=True)
    ticket = opened(anna, requester=carla.person)
    office.sync(anna)
    with anna.unit() as work:
        work.record("add", "ticket", ticket, {"followers": [dora.person]}, intent="follow", base={})
        work.commit()
    office.sync(anna, dora)
    assert dora.replica.read("SELECT count(*) FROM request") == [(1,)]
    assert dora.replica.read("SELECT count(*) FROM message") == [(1,)]


def test_who_uses_deskapp_is_known(office: Office) -> None:
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    hub = office.hub()
    elsewhere = offices.add_person(hub, "dora", name="Dora", customer=True)
    office.sync(anna)
    known = anna.replica.meta("readers")
    assert carla.person in known
    assert elsewhere not in known


# what goes wrong


def test_an_unreachable_hub_is_one_sentence_and_nothing_is_lost(small_office: Office) -> None:
    anna = small_office.join("anna")
    opened(anna)
    small_office.folder.joinpath("hub.db").rename(small_office.folder / "away.db")
    with pytest.raises(Unavailable) as error:
        small_office.sync(anna)
    assert error.value.code == "hub.unreachable"
    small_office.folder.joinpath("away.db").rename(small_office.folder / "hub.db")
    assert small_office.sync(anna).sent == 2


def test_somebody_is_always_first_and_the_push_still_gets_through(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    office.settle(anna, ben)
    tickets.set_fields(anna, ticket, {"subject": "Anna"})
    hub, times = office.hub(), iter(range(3))

    def push(*arguments: Any) -> PushResult:
        if next(times, None) is not None:
            tickets.note(ben, ticket, "again first")
            office.sync(ben)
        return hub.push(*arguments)

    done = at(anna, Through(hub, push=push))
    assert (done.sent, done.received) == (1, 3)
    office.sync(ben)
    assert documents(anna) == documents(ben) == states(ben, office.hub())


def test_an_answer_that_got_lost_is_found_again(office: Office) -> None:
    """The hub took the push, the line broke before it said so."""
    anna = office.join("anna")
    office.sync(anna)
    opened(anna)
    hub = office.hub()

    def push(*arguments: Any) -> PushResult:
        hub.push(*arguments)
        raise Unavailable("hub.unreachable", hub="x", why="the line broke")

    with pytest.raises(Unavailable):
        at(anna, Through(hub, push=push))
    assert merging.unshared_count(anna.replica.connection()) == 2
    assert at(anna, hub).waiting == 0
    assert documents(anna) == states(anna, hub)
    assert len(hub.pull("desk", 0, device=anna.device)) == 2, "nothing twice"
    assert anna.replica.read("SELECT count(*) FROM shadow") == [(0,)]


def test_duplicates_holes_and_disorder_on_the_line(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    for i in range(12):
        opened(anna, f"Ticket {i}")
    small_office.sync(anna)
    hub = small_office.hub()
    calls = iter(range(1000))

    def pull(space: str, after: int, limit: int = 500, *, device: str) -> list[Any]:
        got = hub.pull(space, max(0, after - 2), limit, device=device)
        if next(calls) % 2 == 0 and len(got) > 6:
            del got[5]  # a hole: what comes after it is asked for again
        return got[::-1] + got[:2]

    at(ben, Through(hub, pull=pull))
    assert documents(ben) == documents(anna)
    log = hub.pull("desk", 0, device=anna.device)
    assert [each.seq for each in contiguous([log[4], log[3], log[1], log[2], log[1]], 1)] == [2, 3, 4, 5]
    assert contiguous([log[4]], 1) == []


def test_an_altered_body_is_noticed(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    opened(anna)
    small_office.sync(anna)
    with sqlite3.connect(small_office.folder / "hub.db") as file:
        file.execute("update op set body = cast(replace(body, 'VPN', 'LAN') as blob) where space = 'desk'")
    file.close()
    with pytest.raises(Conflict):
        small_office.sync(ben)
    assert tickets_of(ben) == {}


def test_a_hub_that_lies_about_the_new_hash_is_not_believed(small_office: Office) -> None:
    anna = small_office.join("anna")
    opened(anna)
    hub = small_office.hub()

    def push(*arguments: Any) -> PushResult:
        return replace(hub.push(*arguments), hash="0" * 64)

    with pytest.raises(Conflict):
        at(anna, Through(hub, push=push))


def test_work_on_an_erased_ticket_is_kept_aside(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    ticket, other = opened(anna), opened(anna, "Other")
    office.sync(anna, ben)
    office.hub().erase("desk", ticket, "asked for", device=anna.device)
    tickets.set_fields(ben, ticket, {"subject": "Too late"})
    tickets.set_fields(ben, other, {"subject": "In time"})
    done = office.sync(ben)
    assert (done.parked, done.waiting) == (1, 0)
    office.sync(anna, ben)
    for desk in (anna, ben):
        assert [each.subject for each in tickets_of(desk).values()] == ["In time"]
    assert b"Too late" in ben.replica.read("SELECT body FROM parked")[0][0]
    assert documents(anna) == documents(ben) == states(anna, office.hub())


def test_a_lost_right_keeps_the_work_here(small_office: Office) -> None:
    anna = small_office.join("anna")
    ticket = opened(anna)
    small_office.sync(anna)
    hub = small_office.hub()
    hub.add_member("desk", anna.person, "read")
    tickets.note(anna, ticket, "may I?")
    assert small_office.sync(anna).waiting == 1
    hub.add_member("desk", anna.person, "write")
    assert small_office.sync(anna).waiting == 0


def test_a_revoked_computer_is_told(small_office: Office) -> None:
    anna = small_office.join("anna")
    with sqlite3.connect(small_office.folder / "hub.db") as file:
        file.execute("update device set revoked = 1")
    file.close()
    with pytest.raises(Refused) as error:
        small_office.sync(anna)
    assert error.value.data["reason"] == "device"


def test_a_hand_over_waits_aside(small_office: Office) -> None:
    anna = small_office.join("anna")
    ticket = opened(anna)
    with anna.unit() as work:
        work.record("hand_over", "ticket", ticket, {"space": "t-pay"}, intent="hand_over")
        work.commit()
    tickets.note(anna, ticket, "after it")
    done = small_office.sync(anna)
    assert (done.parked, done.waiting) == (1, 0)
    assert tickets_of(anna)[ticket].subject == "VPN drops"
    assert [each[0] for each in anna.replica.read("SELECT reason FROM parked")] == ["hand_over"]
    assert documents(anna) == states(anna, small_office.hub())


def test_what_two_computers_make_alike_is_there_once(office: Office) -> None:
    """Ids made from a rule: the second one's operation becomes a void with the same number."""
    from deskapp.domain.operation import derived

    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    office.sync(anna, ben)
    for desk in (anna, ben):
        with desk.unit() as work:
            work.record(
                "set", "ticket", ticket, {"status": "open"}, intent="reopen", operation_id=derived("reopen", "m1")
            )
            work.commit()
        tickets.note(desk, ticket, "and on")
    office.settle(anna, ben)
    assert documents(anna) == documents(ben) == states(anna, office.hub())
    log = office.hub().pull("desk", 0, device=anna.device)
    assert [each.id for each in log].count(derived("reopen", "m1")) == 1
    assert [each.n for each in log if each.device == ben.device] == [1, 2]
    assert merging.unshared_count(ben.replica.connection()) == 0


def test_one_operation_that_cannot_go_does_not_hold_up_the_others(small_office: Office) -> None:
    anna = small_office.join("anna")
    made = [opened(anna, f"Ticket {i}") for i in range(4)]
    hub = small_office.hub()

    def push(space: str, seq: int, value: str, device: str, ops: Any, states: Any, riders: Any) -> PushResult:
        if any(b"Ticket 2" in each.body for each in ops):
            raise Refused("hub.refused", what="x", why="y", reason="form")
        return hub.push(space, seq, value, device, ops, states, riders)

    done = at(anna, Through(hub, push=push))
    assert (done.parked, done.waiting) == (1, 0)
    assert b"Ticket 2" in anna.replica.read("SELECT body FROM parked")[0][0]
    assert len(hub.pull("desk", 0, device=anna.device)) == 8, "a void has its number"
    assert set(tickets_of(anna)) == {each for i, each in enumerate(made) if i != 2}

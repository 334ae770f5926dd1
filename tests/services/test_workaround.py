"""A workaround eases the haste, keeps the lasting fix promised, asks the customer, and hears what he says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.workaround import open_question
from deskapp.services import duties, people, reading, requests, scheduled, tickets, workaround
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

HOUR = 3_600_000
WORDS = "Use the old profile until then: choose «Tampere 1» in the list."


class House:
    """Anna and Ben at the desk; Carla and Dora ask."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla, self.dora = (office.join(each, customer=True) for each in ("carla", "dora"))
        self.all = (self.anna, self.ben, self.carla, self.dora)
        office.settle(*self.all)
        self.ticket = self.asks(self.carla, "VPN drops")
        tickets.set_fields(self.anna, self.ticket, {"priority": "urgent", "due": self.anna.now() + HOUR,
                                                    "next_word_by": self.anna.now() + HOUR // 2})  # fmt: skip
        self.lasting = office.hub().now() + 72 * HOUR
        self.settle()

    def asks(self, customer: Desk, subject: str) -> str:
        return tickets.open_ticket(self.anna, subject=subject, requester=customer.person, text="I cannot work").made

    def settle(self) -> None:
        for _ in range(3):
            self.office.sync(*self.all)
            for desk in (self.anna, self.ben):
                duties.run(desk.replica, self.office.hub(), now=desk.now)
        self.office.settle(*self.all)

    def leave(self) -> None:
        """The two minutes are over."""
        self.settle()
        scheduled.send_due(self.anna.unit(), "desk", self.office.hub().now() + workaround.TOLD_AFTER_MS + 1)
        self.settle()

    def stands(self, *names: str, ticket: str = "") -> list[Any]:
        fields = reading.ticket(self.ben, ticket or self.ticket).fields
        return [fields[name] for name in names]

    def request(self, desk: Desk) -> Any:
        return reading.ticket(desk, requests.mine(desk)[0].id)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield House(office)
    office.close()


def test_the_haste_rests_the_lasting_fix_stays_promised_and_no_makes_it_pressing_again(house: House) -> None:
    due, promised = house.stands("due", "next_word_by")
    workaround.give(house.anna, house.ticket, WORDS, house.lasting, note="The gateway is retired")
    (told,) = reading.ticket(house.anna, house.ticket).scheduled
    assert told.due > house.anna.now(), "an undo still takes it back"
    house.settle()
    assert house.stands("works", "priority", "due", "next_word_by", "lasting_by") == ["asked", 1, 0, house.lasting, house.lasting]
    assert house.stands("workaround", "status") == [WORDS, "open"]
    row = reading.ticket(house.ben, house.ticket).row
    assert (row.works, row.next_due) == ("asked", house.lasting)
    assert [each.body for each in reading.ticket(house.ben, house.ticket).messages if each.audience == "team"] == [
        "The gateway is retired"
    ]
    house.leave()
    seen = house.request(house.carla)
    assert "Tampere 1" in seen.messages[-1].body
    assert seen.fields["lasting_by"] == house.lasting
    assert open_question(seen.messages) == seen.messages[-1].asks != ""
    tickets.snooze(house.anna, house.ticket, house.lasting)
    house.settle()
    workaround.answer(house.carla, seen.row.id, "no")
    with pytest.raises(Refused):
        workaround.answer(house.carla, seen.row.id, "yes")
    house.settle()
    assert house.stands("works", "priority", "due", "next_word_by", "lasting_by", "snooze_until", "status") == [
        "no", 3, due, promised, house.lasting, 0, "open",
    ]  # fmt: skip
    assert reading.ticket(house.ben, house.ticket).row.works == "no"
    told = [each for each in reading.history(house.ben, house.ticket) if each.intent == "works_no" and each.field == "works"]
    assert [each.actor_name for each in told] == ["Carla"]
    # A better one remembers how pressing it was at first; and yes asks nothing of anybody.
    workaround.give(house.ben, house.ticket, "Take the spare laptop", house.lasting)
    house.leave()
    tickets.wait_on(house.ben, house.ticket, "supplier", "Net Ltd")
    house.settle()
    workaround.answer(house.carla, seen.row.id, "yes")
    house.settle()
    assert house.stands("works", "status", "priority") == ["yes", "waiting", 1]
    assert house.stands("eased")[0]["priority"] == 3


def test_an_answer_to_an_older_question_changes_nothing(house: House) -> None:
    workaround.give(house.anna, house.ticket, WORDS)
    house.leave()
    workaround.answer(house.carla, house.request(house.carla).row.id, "no")  # not yet with the others
    workaround.give(house.anna, house.ticket, "Take the spare laptop")
    house.office.sync(house.anna)
    house.settle()
    assert house.stands("works", "workaround") == ["asked", "Take the spare laptop"]


def test_all_with_the_same_cause_are_told_in_their_own_words_and_one_undo_takes_it_back(house: House) -> None:
    other, done = house.asks(house.dora, "VPN drops here too"), house.asks(house.dora, "VPN was bad")
    child = tickets.open_ticket(house.anna, subject="Part", requester=house.carla.person, child_of=house.ticket).made
    tickets.link(house.anna, other, house.ticket, "cause")
    tickets.link(house.anna, done, house.ticket, "cause")
    tickets.close(house.anna, done, "Over")
    house.settle()
    _speak(house.anna, house.dora.person, ["tr"], "formal")
    _speak(house.anna, house.carla.person, ["de"], "informal")
    plan = workaround.plan(house.anna, house.ticket, WORDS, house.lasting)
    assert sorted(plan.parts) == sorted((other, child)), "what is done is told nothing"
    assert "Kannst du jetzt arbeiten?" in plan.sentence
    before = {each: reading.raw(house.anna, "ticket", each)["values"] for each in (house.ticket, other, child)}  # type: ignore[index]
    changes = workaround.give(house.anna, house.ticket, WORDS, house.lasting, also=plan.parts)
    (told,) = reading.ticket(house.anna, other).scheduled
    assert "çalışabiliyor musunuz" in told.text
    assert reading.ticket(house.anna, child).row.works == "asked"
    tickets.undo(house.anna, changes.group)
    for each, values in before.items():
        now = reading.raw(house.anna, "ticket", each)["values"]  # type: ignore[index]
        assert {name: value for name, value in now.items() if value} == {n: v for n, v in values.items() if v}
        assert reading.ticket(house.anna, each).scheduled == ()


def test_without_a_question_nothing_is_sent(house: House) -> None:
    workaround.give(house.anna, house.ticket, WORDS, ask=False)
    assert reading.ticket(house.anna, house.ticket).scheduled == ()
    assert reading.ticket(house.anna, house.ticket).row.works == ""
    with pytest.raises(Refused):
        workaround.give(house.anna, house.ticket, "  ")
    with pytest.raises(Refused):
        workaround.give(house.anna, house.ticket, WORDS, 1)


def _speak(desk: Desk, person: str, languages: list[str], form: str) -> None:
    with desk.unit() as work:
        work.record("set", "person", person, {"languages": languages, "form": form})
        work.commit()
    assert people.card_or_none(desk, person) is not None

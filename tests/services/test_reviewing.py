"""A draft is read by a colleague before it is sent: between two computers, one of them offline, and never in another's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import history, reading, reviewing, tickets
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.domain.rows import ReviewRow
    from deskapp.services.desk import Desk


class House:
    """Anna and Ben at the desk; Carla asked."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla = office.join("carla", customer=True)
        office.settle(self.anna, self.ben, self.carla)
        self.ticket = tickets.open_ticket(
            self.anna, subject="The door", requester=self.carla.person, text="It does not close"
        ).made
        self.settle()

    def settle(self) -> None:
        self.office.settle(self.anna, self.ben, self.carla)

    def seen_by(self, desk: Desk) -> ReviewRow:
        (found,) = reading.ticket(desk, self.ticket).reviews
        return found


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield House(office)
    office.close()


def test_it_goes_to_him_and_comes_back_across_two_computers(house: House) -> None:
    anna, ben = house.anna, house.ben
    assert [each.id for each in reviewing.readers(anna, house.ticket)] == [ben.person]
    reviewing.hand_over(anna, house.ticket, ben.person, "  Dear Carla, it is mended.  ", language="en")
    assert house.seen_by(anna).unsent
    assert reviewing.for_me(ben) == [], "he is offline"
    house.settle()
    (row,) = reviewing.for_me(ben)
    assert (row.author, row.reader, row.text, row.language, row.state) == (
        anna.person, ben.person, "Dear Carla, it is mended.", "en", "asked")  # fmt: skip
    assert row.subject == "The door"
    assert reviewing.for_me(anna) == []
    reviewing.answer(ben, row.id, text="Dear Carla, it was mended today.", comment="Say when")
    assert reading.ticket(ben, house.ticket).reviews == (), "he has nothing to do with it any more"
    house.settle()
    back = house.seen_by(anna)
    assert (back.state, back.answer, back.comment) == ("back", "Dear Carla, it was mended today.", "Say when")
    assert [each.id for each in reviewing.for_me(anna)] == [row.id]
    for desk in (anna, ben):
        assert [each.author for each in reading.ticket(desk, house.ticket).messages] == [house.carla.person]
    reviewing.take_back(anna, row.id)
    house.settle()
    assert reviewing.for_me(anna) == []
    theirs = house.carla.replica.read("SELECT doc FROM message UNION SELECT doc FROM review")
    assert not any("mended" in text for (text,) in theirs), "customers never get a draft"
    assert all("mended" not in history.sentence(each) for each in history.history(ben, house.ticket))


def test_good_as_it_is_and_what_is_refused(house: House) -> None:
    anna, ben = house.anna, house.ben
    made = reviewing.hand_over(anna, house.ticket, ben.person, "Good day").made
    for reader, text, code in ((house.carla.person, "x", "review.reader"), (anna.person, "x", "review.reader"),
                               (ben.person, " ", "text.empty")):  # fmt: skip
        with pytest.raises(Refused) as refused:
            reviewing.hand_over(anna, house.ticket, reader, text)
        assert refused.value.code == code
    with pytest.raises(Refused) as refused:
        reviewing.answer(anna, made, text="in his name")
    assert refused.value.code == "review.gone"
    house.settle()
    with pytest.raises(Refused):
        reviewing.take_back(ben, made)
    reviewing.answer(ben, made, text="Good day")
    house.settle()
    assert (house.seen_by(anna).state, house.seen_by(anna).answer) == ("back", "")


def test_taken_back_while_he_writes_his_words_are_there_all_the_same(house: House) -> None:
    anna, ben = house.anna, house.ben
    made = reviewing.hand_over(anna, house.ticket, ben.person, "Good day").made
    house.settle()
    reviewing.take_back(anna, made)
    reviewing.answer(ben, made, comment="Call her instead")
    house.settle()
    assert house.seen_by(anna).comment == "Call her instead"
    house.settle()
    reviewing.take_back(anna, made)
    house.settle()
    with pytest.raises(Refused):
        reviewing.answer(ben, made, comment="again")

"""A draft with files is given to a colleague on another computer: they travel with it, back to its writer, and out once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

import pytest

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.services import attachments, erasing, reading, requests, reviewing, tickets

if TYPE_CHECKING:
    from deskapp.domain.rows import Attachment, ReviewRow
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

GUIDE = random.Random(3).randbytes(300_000)  # more than one piece


class House(NamedTuple):
    """Anna and Ben at the desk, Dora in payroll; Carla asked."""

    office: Office
    anna: Desk
    ben: Desk
    carla: Desk
    ticket: str
    file: Attachment

    def settle(self, *more: Desk) -> None:
        self.office.settle(self.anna, self.ben, self.carla, *more)

    def given(self) -> str:
        return reviewing.hand_over(self.anna, self.ticket, self.ben.person, "See the guide", attachments=[self.file]).made


def seen(desk: Desk, ticket: str) -> ReviewRow:
    (found,) = reading.ticket(desk, ticket).reviews
    return found


def content(desk: Desk, review: str, file: Attachment) -> bytes:
    return attachments.open_copy(desk, attachments.space_of(desk, review), file).read_bytes()


@pytest.fixture
def house(office: Office) -> House:
    anna, ben, carla = office.join("anna"), office.join("ben"), office.join("carla", customer=True)
    office.settle(anna, ben, carla)
    ticket = tickets.open_ticket(anna, subject="The door", requester=carla.person, text="It does not close").made
    office.settle(anna, ben, carla)
    return House(office, anna, ben, carla, ticket, attachments.add(anna, GUIDE, "guide.pdf"))


def test_they_are_with_its_reader_and_come_back_to_the_writer_at_another_computer_and_go_out_once(house: House) -> None:
    """Handed over without a line; read by Ben; sent by Anna from a second computer, which never had the file itself."""
    made = house.given()
    assert [each.attachments for each in reading.ticket(house.anna, house.ticket).reviews] == [(house.file,)]
    house.settle()
    row = seen(house.ben, house.ticket)
    assert [(each.name, each.size) for each in row.attachments] == [("guide.pdf", len(GUIDE))]
    assert not attachments.here(house.ben, house.file)
    assert content(house.ben, made, row.attachments[0]) == GUIDE
    reviewing.answer(house.ben, made, comment="Good")
    second = house.office.join("anna", home="anna-2")
    house.settle(second)
    back = seen(second, house.ticket)
    assert (back.state, back.text, back.attachments) == ("back", "See the guide", (house.file,))
    assert not attachments.here(second, house.file)
    tickets.reply(second, house.ticket, back.text, attachments=back.attachments)
    reviewing.take_back(second, made)
    house.settle(second)
    for desk in (house.anna, house.ben, second):
        last = reading.ticket(desk, house.ticket).messages[-1]
        assert (last.body, last.attachments) == ("See the guide", (house.file,))
        assert reading.ticket(desk, house.ticket).reviews == ()
    (asked,) = requests.mine(house.carla)
    (came,) = [each for each in reading.ticket(house.carla, asked.id).messages if each.attachments]
    assert came.body == "See the guide"
    assert content(house.carla, came.id, came.attachments[0]) == GUIDE


def test_its_customer_never_gets_them_and_taken_back_or_undone_its_reader_has_nothing_more(house: House) -> None:
    made = house.given()
    house.settle()
    theirs = house.carla.replica.read("SELECT id FROM space")
    for (space,) in theirs:
        with pytest.raises((NotFound, Refused, Unavailable)):
            attachments.fetch(house.carla, space, house.file)
    group = house.anna.replica.one("SELECT grp FROM op WHERE doc = ?", (bytes.fromhex(made),))
    assert group is not None
    assert tickets.undo(house.anna, group[0]).number == "1/0"
    house.settle()
    assert reviewing.for_me(house.ben) == []
    assert attachments.here(house.anna, house.file), "the draft has it still"


def test_who_erases_the_message_erases_the_draft_that_was_read_and_the_file_with_it(house: House) -> None:
    made = house.given()
    house.settle()
    assert content(house.ben, made, house.file) == GUIDE
    sent = tickets.reply(house.anna, house.ticket, "Another text", attachments=[house.file]).made
    reviewing.take_back(house.anna, made)
    house.settle()
    erasing.erase(house.anna, house.ticket, "Wrong guide", message=sent)
    house.settle()
    assert not house.office.hub().has_blob("desk", house.file.sha, device=house.anna.device)
    for desk in (house.anna, house.ben, house.carla):
        assert not attachments.here(desk, house.file)
        rows = desk.replica.read("SELECT doc FROM review UNION ALL SELECT doc FROM message")
        assert not any(house.file.sha in text for (text,) in rows)

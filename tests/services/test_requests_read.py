"""Unread requests, and files that go with a request: at two homes and a hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.services import attachments, queues, reading, requests, tickets
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path


def test_an_answer_is_unread_until_it_was_read_and_files_go_both_ways(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    picture = attachments.add(carla, b"a picture of the badge", "badge.png", "A red light")
    asked = requests.ask(carla, subject="Badge", text="It blinks", team="", attachments=[picture]).made
    assert not requests.mine(carla)[0].unread, "one's own words"
    office.settle(carla, anna)
    ((ticket,),) = anna.replica.read("SELECT lower(hex(id)) FROM ticket")
    (said,) = reading.ticket(anna, ticket).messages
    assert [each.name for each in said.attachments] == ["badge.png"]
    attachments.fetch(anna, "desk", said.attachments[0])
    assert anna.blobs.get(picture.sha) == b"a picture of the badge"
    office.clock.ms += 60_000
    form = attachments.add(anna, b"a form", "form.txt")
    tickets.reply(anna, ticket, "Sign this", attachments=[form])
    office.settle(anna, carla)
    (row,) = requests.mine(carla)
    assert row.unread
    assert queues.counts(carla)["requests"] == 1
    assert row.changed > office.clock.ms - 30_000
    answer = reading.ticket(carla, row.id).messages[-1]
    attachments.fetch(carla, attachments.space_of(carla, answer.id), answer.attachments[0])
    assert carla.blobs.get(form.sha) == b"a form"
    requests.mark_read(carla, asked)
    assert not requests.mine(carla)[0].unread
    assert queues.counts(carla)["requests"] == 0
    office.clock.ms += 60_000
    tickets.reply(anna, ticket, "Thank you")
    office.settle(anna, carla)
    assert requests.mine(carla)[0].unread
    office.close()


def test_a_file_alone_is_a_request_too(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna = office.join("anna")
    file = attachments.add(anna, b"content", "a.txt")
    made = requests.ask(anna, subject="See the file", text="", team="", attachments=[file]).made
    (message,) = reading.ticket(anna, made).messages
    assert message.attachments == (file,)
    office.close()


def test_what_i_asked_of_my_own_team_is_counted_unread_too(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, ben = office.join("anna"), office.join("ben")
    requests.ask(anna, subject="Chair", text="Broken", team="")
    office.settle(anna, ben)
    assert requests.unread(anna) == 0
    office.clock.ms += 60_000
    ((ticket,),) = ben.replica.read("SELECT lower(hex(id)) FROM ticket")
    tickets.reply(ben, ticket, "A new one comes")
    office.settle(ben, anna)
    assert requests.unread(anna) == 1
    office.close()

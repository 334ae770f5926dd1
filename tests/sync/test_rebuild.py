"""A hub made anew from replicas: the same chain, also where the replicas hold only a part of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.hub.opening import file_path, open_hub
from deskapp.hub.protocol import START
from deskapp.services import attachments, keeping, office, reading, tickets
from deskapp.sync import bootstrap, exchange, recovery

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


def opened(desk: Desk, *subjects: str) -> list[str]:
    return [
        tickets.open_ticket(desk, subject=each, requester=desk.person, text="Once upon a time").made
        for each in subjects
    ]


def subjects(desk: Desk) -> list[str]:
    return sorted(row[0] for row in desk.replica.read("SELECT subject FROM ticket WHERE deleted = 0"))


def lose(small_office: Office) -> None:
    file_path(small_office.url).unlink()


def whole(*desks: Desk) -> None:
    for desk in desks:
        report = office.verify(desk, full=True)
        assert report["problems"] == []
        assert report["compared"] == report["documents"]


@pytest.fixture
def short_logs(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every log were too long to be read whole: then a first download brings documents, and the log after it."""
    monkeypatch.setattr(bootstrap, "WHOLE_LOG", 5)
    monkeypatch.setattr(recovery, "WHOLE_LOG", 5)
    monkeypatch.setattr(exchange, "LONG_LOG", 5)


@pytest.mark.usefixtures("short_logs")
def test_where_nobody_has_the_old_log_it_begins_later(small_office: Office) -> None:
    anna = small_office.join("anna")
    first, *others = opened(anna, *(f"old {n}" for n in range(6)))
    for each in others:  # only the history of open tickets comes along
        tickets.set_fields(anna, each, {"status": "closed"})
    small_office.settle(anna)
    ben = small_office.join("ben")
    (newer,) = opened(ben, "newer")
    small_office.settle(ben)  # Ben is further on than Anna
    opened(anna, "only Anna has it")
    tickets.set_fields(ben, first, {"priority": 3})
    before = ben.replica.one("SELECT seq, hash, anchor_seq FROM space WHERE id = 'desk'")
    assert before is not None
    lose(small_office)
    done = keeping.make_anew(ben.home)
    assert done.rebuilt is not None
    assert done.rebuilt.lost == 0
    hub = open_hub(small_office.url)
    assert hub.heads(device=ben.device)["desk"] == before[:2]
    floor = hub.floor("desk", device=ben.device)
    assert START.seq < floor.seq == before[2]
    small_office.settle(ben, anna, ben)
    expected = sorted([*(f"old {n}" for n in range(6)), "newer", "only Anna has it"])
    assert subjects(anna) == subjects(ben) == expected
    tickets.reply(anna, newer, "Found back")
    small_office.settle(anna, ben)
    assert [each.body for each in reading.ticket(ben, newer).messages][-1] == "Found back"
    clara = small_office.join("clara")
    opened(clara, "Clara's")
    small_office.settle(clara, anna, ben)
    assert subjects(clara) == subjects(anna) == subjects(ben) == sorted([*expected, "Clara's"])
    whole(anna, ben, clara)


@pytest.mark.usefixtures("short_logs")
def test_another_computer_carries_the_log_back_to_its_beginning(small_office: Office) -> None:
    anna = small_office.join("anna")
    for each in opened(anna, *(f"old {n}" for n in range(6))):
        tickets.set_fields(anna, each, {"status": "closed"})
    small_office.settle(anna)
    ben = small_office.join("ben")
    opened(ben, "newer")
    small_office.settle(ben)
    lose(small_office)
    keeping.make_anew(ben.home, [anna.home])
    hub = open_hub(small_office.url)
    assert hub.floor("desk", device=ben.device) == START
    small_office.settle(ben, anna)
    assert subjects(anna) == subjects(ben)
    whole(anna, ben)


def test_somebody_far_behind_the_beginning_of_the_log_reads_the_space_anew(
    small_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = small_office.join("anna")
    opened(anna, "one")
    small_office.settle(anna)
    opened(anna, "Anna's, unsent")
    for name in (bootstrap, recovery):
        monkeypatch.setattr(name, "WHOLE_LOG", 2)
    monkeypatch.setattr(exchange, "LONG_LOG", 2)
    dora = small_office.join("dora")
    opened(dora, "two", "three", "four")
    small_office.settle(dora)
    ben = small_office.join("ben")
    small_office.settle(ben)
    lose(small_office)
    keeping.make_anew(ben.home)
    small_office.settle(anna, ben, dora)
    assert subjects(anna) == subjects(ben) == subjects(dora) == ["Anna's, unsent", "four", "one", "three", "two"]
    whole(anna, ben, dora)


def test_what_was_erased_stays_gone_though_somebody_still_has_it(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    secret, other = opened(anna, "secret", "other")
    small_office.settle(anna, ben)
    hub = open_hub(small_office.url)
    hub.erase("desk", secret, "asked", device=anna.device)
    small_office.settle(anna)  # Ben has not heard of it
    hub.close()
    lose(small_office)
    keeping.make_anew(anna.home, [ben.home])
    assert b"secret" not in file_path(small_office.url).read_bytes()
    small_office.settle(ben, anna)
    assert subjects(anna) == subjects(ben) == ["other"]
    tickets.set_fields(ben, other, {"priority": 3})
    small_office.settle(ben, anna)
    whole(anna, ben)


def test_files_come_from_whoever_has_them(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    (ticket,) = opened(anna, "with a file")
    file = attachments.add(anna, b"the drawing" * 40_000, "drawing.txt")
    tickets.reply(anna, ticket, "Here it is", attachments=[file])
    small_office.settle(anna, ben)
    lose(small_office)
    done = keeping.make_anew(anna.home)
    assert done.rebuilt is not None
    assert done.rebuilt.files == 1
    small_office.settle(ben, anna)
    found = attachments.find(ben, ticket, "drawing.txt")
    attachments.fetch(ben, *found)
    assert ben.blobs.get(file.sha) == b"the drawing" * 40_000
    whole(anna, ben)


def test_numbers_are_never_given_twice(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    opened(anna, "one")
    small_office.settle(anna, ben)
    lose(small_office)
    keeping.make_anew(anna.home)
    for desk in (anna, ben):
        opened(desk, *(f"{desk.device} {n}" for n in range(60)))
        office.sync(desk)
        opened(desk, *(f"{desk.device} {n} again" for n in range(30)))
    small_office.settle(anna, ben)
    numbers = [row[0] for row in anna.replica.read("SELECT number FROM ticket")]
    assert len(numbers) == len(set(numbers)) == 181

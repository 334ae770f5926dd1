"""What the hub could not take: listed with its reason, done again, put elsewhere, thrown away."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.replica import merging
from deskapp.services import parked, reading, status, tickets
from tests.desks import person_id
from tests.sync.offices import Office, tickets_of, view

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.domain.rows import ParkedRow
    from deskapp.services.desk import Desk


def refused(desk: Desk, doc: str, reason: str = "form") -> ParkedRow:
    """The unsent operations of a document, as if the hub had refused them; the last one's row."""
    with desk.replica.transaction() as connection:
        for space in merging.spaces(connection):
            for each in merging.unshared_of(connection, space, doc):
                merging.park(connection, each, reason, now=desk.now(), me=desk.person, by="sync")
    return parked.listed(desk)[-1]


@pytest.fixture
def ticket(desk: Desk) -> str:
    return tickets.open_ticket(desk, subject="VPN drops", requester=person_id("aino")).made


def test_a_refused_reply_is_listed_in_words_and_done_again(desk: Desk, ticket: str) -> None:
    made = tickets.reply(desk, ticket, "Restart it").made
    row = refused(desk, made)
    assert (row.intent, row.reason, row.text, row.number) == ("reply", "form", "Restart it", "T-1001")
    assert (row.subject, row.actor_name, row.mine, row.can_retry) == ("VPN drops", "Sami Korhonen", True, True)
    assert view(desk, ticket).messages == ()
    assert status.status(desk).parked == 1
    parked.retry(desk, row.id)
    assert [each.body for each in view(desk, ticket).messages] == ["Restart it"]
    assert parked.listed(desk) == []
    with pytest.raises(NotFound, match="kept aside"):
        parked.retry(desk, row.id)


def test_a_refused_field_is_told_in_names_and_tried_on_what_stands_now(desk: Desk, ticket: str) -> None:
    tickets.assign(desk, ticket, person_id("petra"))
    with desk.replica.transaction() as connection:
        (_, assigned) = merging.unshared_of(connection, "desk", ticket)
        merging.park(connection, assigned, "size", now=desk.now(), me=desk.person, by="sync")
    (row,) = parked.listed(desk)
    assert (row.intent, row.values, row.text) == ("assign", (("assignee", "Petra Nagy"),), "")
    tickets.set_fields(desk, ticket, {"priority": "high"})
    parked.retry(desk, row.id)
    assert tickets_of(desk)[ticket].assignee_name == "Petra Nagy"
    assert tickets_of(desk)[ticket].priority == 2


def test_what_was_erased_cannot_be_tried_again_but_its_words_go_into_a_new_ticket(desk: Desk, ticket: str) -> None:
    made = tickets.reply(desk, ticket, "Restart it").made
    row = refused(desk, made, "erased")
    assert not row.can_retry
    with pytest.raises(Refused, match="not here any more"):
        parked.retry(desk, row.id)
    done = parked.into_ticket(desk, row.id)
    copy = view(desk, done.made)
    assert (copy.row.subject, [each.body for each in copy.messages]) == ("VPN drops", ["Restart it"])
    assert len(parked.listed(desk)) == 1, "it stays until it is thrown away"
    parked.discard(desk, row.id)
    assert parked.listed(desk) == []


def test_a_refused_ticket_that_never_was_comes_back_whole_with_its_words(desk: Desk) -> None:
    done = tickets.open_ticket(desk, subject="Lamp", requester=person_id("aino"), text="It is dark")
    refused(desk, done.made)
    (message,) = [
        each for (each,) in desk.replica.read("SELECT lower(hex(doc)) FROM op WHERE seq IS NULL AND intent = 'reply'")
    ]
    refused(desk, message)
    opened, words = parked.listed(desk)
    assert (opened.can_retry, words.can_retry) == (True, False), "first the ticket, then what was said in it"
    parked.retry(desk, opened.id)
    (words,) = parked.listed(desk)
    assert words.can_retry
    parked.retry(desk, words.id)
    assert [each.body for each in view(desk, done.made).messages] == ["It is dark"]
    assert tickets_of(desk)[done.made].number == "T-1001"


def test_the_file_has_everything_and_is_for_its_person_alone(desk: Desk, ticket: str, tmp_path: Path) -> None:
    refused(desk, tickets.note(desk, ticket, "Called back").made)
    assert parked.write_file(desk, tmp_path / "aside.json") == 1
    (row,) = json.loads((tmp_path / "aside.json").read_text("utf-8"))
    assert (row["text"], row["why"]) == ("Called back", "the hub could not read it")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "aside.json").stat().st_mode) == 0o600
    with pytest.raises(Unavailable, match="cannot be written"):
        parked.write_file(desk, tmp_path / "none" / "aside.json")


def test_work_on_a_ticket_that_went_where_i_may_not_write_is_kept_and_told(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    try:
        anna, ben = office.join("anna"), office.join("ben")
        ticket = tickets.open_ticket(anna, subject="Pay", requester=anna.person).made
        office.settle(anna, ben)
        tickets.note(ben, ticket, "Between us")
        with ben.replica.transaction() as connection:
            connection.execute("UPDATE space SET may = 'read' WHERE id = 'desk'")
            (note,) = merging.unshared(connection, "desk")
            merging.park(connection, note, "moved", now=ben.now(), me=ben.person, by="sync")
        (row,) = parked.listed(ben)
        assert not row.can_retry
        with pytest.raises(Refused, match="may not write"):
            parked.retry(ben, row.id)
        assert reading.ticket(ben, ticket).messages == ()
    finally:
        office.close()

"""A call or a visit: ticket and note in one group, undone whole; what is said in each language."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.rows import QueueQuery
from deskapp.domain.search_words import LANGUAGES
from deskapp.services import capture, queues, reading, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

AINO, JONAS, OMAR = person_id("aino"), person_id("jonas"), person_id("omar")


def test_a_call_is_a_ticket_of_ones_own_with_a_note_and_is_undone_whole(desk: Desk) -> None:
    before = desk.replica.read("SELECT count(*) FROM ticket WHERE stage >= 0")
    changes = capture.note_down(desk, person=AINO, subject="VPN drops", text="Since Monday, at home.")
    view = reading.ticket(desk, changes.made)
    assert (view.row.number, view.row.status, view.row.assignee) == (changes.number, "open", desk.person)
    assert (view.row.team, view.row.requester, view.fields["channel"]) == (team_id("it"), AINO, "phone")
    (note,) = view.messages
    assert (note.audience, note.channel, note.body, note.mine) == ("team", "phone", "Since Monday, at home.", True)
    assert view.row.answered  # they have spoken
    assert tickets.undo(desk, changes.group).number == "2/0"
    assert desk.replica.read("SELECT count(*) FROM ticket WHERE stage >= 0") == before
    assert desk.replica.read("SELECT count(*) FROM message WHERE deleted = 0") == [(0,)]


def test_what_was_helped_at_once_is_done(desk: Desk) -> None:
    changes = capture.note_down(desk, person=AINO, subject="New password", channel="visit", done=True)
    view = reading.ticket(desk, changes.made)
    assert (view.row.status, view.fields["solution"], view.fields["channel"]) == ("solved", "New password", "visit")
    assert view.fields["solved_at"]


def test_a_call_about_a_ticket_that_waits_is_a_note_there_and_counts_as_a_word(desk: Desk) -> None:
    asked = tickets.open_ticket(desk, subject="VPN", requester=AINO, team=team_id("it"), text="It drops.").made
    assert [each[0] for each in capture.caller(desk, AINO, "phone", "en").open] == [asked]
    desk.now.ms += 3_600_000  # type: ignore[attr-defined]
    heard = desk.replica.read("SELECT heard_at FROM ticket")
    changes = capture.note_down(desk, person=AINO, subject="She called again", ticket=asked)
    view = reading.ticket(desk, asked)
    assert (changes.made, view.row.status, view.row.assignee) == (asked, "open", desk.person)
    assert [each.body for each in view.messages] == ["It drops.", "She called again"]
    assert view.row.answered
    ((later,),) = desk.replica.read("SELECT heard_at FROM ticket")
    assert later >= heard[0][0] + 3_600_000
    assert tickets.undo(desk, changes.group).number == "2/0"
    view = reading.ticket(desk, asked)
    assert (view.row.status, view.row.assignee, len(view.messages)) == ("new", "", 1)
    assert not view.row.answered
    done = capture.note_down(desk, person=AINO, subject="It works again", ticket=asked, done=True)
    assert reading.ticket(desk, done.made).fields["solution"] == "It works again"
    assert len(queues.page(desk, QueueQuery(view="all"))) == 1


def test_what_is_missing_is_said(desk: Desk) -> None:
    with pytest.raises(Refused):
        capture.note_down(desk, person="", subject="VPN")
    with pytest.raises(Refused):
        capture.note_down(desk, person=AINO, subject=" ")
    with pytest.raises(Refused):
        capture.note_down(desk, person=AINO, subject="VPN", channel="pigeon")
    assert queues.page(desk, QueueQuery(view="all")) == []


def test_every_language_says_all_of_it() -> None:
    said = capture.lines()
    assert set(said) == set(LANGUAGES)
    known = {"phone": {"greeting", "team", "agent"}, "visit": {"greeting"}, "known": {"greeting", "name"}, "end": set()}
    for language, forms in said.items():
        assert set(forms) == {"informal", "formal"}, language
        for words in forms.values():
            found = {key: {name for _, name, _, _ in string.Formatter().parse(text) if name} for key, text in words.items()}
            assert found == known, language


def test_it_is_said_in_the_customers_language_where_one_speaks_it(desk: Desk) -> None:
    assert capture.spoken(desk, "phone", "en").greeting.endswith("IT, Sami Korhonen speaking. How may I help you?")
    aino = capture.spoken(desk, "phone", "en", AINO)
    assert (aino.language, aino.greeting.endswith("Aino, miten voin auttaa?")) == ("fi", True)
    assert aino.end == capture.lines()["fi"]["informal"]["end"]
    jonas = capture.spoken(desk, "visit", "en", JONAS)  # he writes German, and Sami does not
    assert (jonas.language, "Jonas Weber" in jonas.greeting) == ("en", True)
    assert capture.spoken(desk, "visit", "ar", OMAR).language == "ar"
    assert capture.spoken(desk, "visit", "xx").language == "en"

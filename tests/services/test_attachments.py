"""Attached files as a person meets them: taken in, kept with the draft and the waiting reply, opened, saved."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.domain.rows import Attachment, DraftRow
from deskapp.replica.drafts import Drafts
from deskapp.services import attachments, drafts, office, reading, sending, tickets
from tests.desks import clock as clock  # noqa: PLC0414
from tests.desks import desk, person_id  # noqa: F401
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

PICTURE = os.urandom(1000)


def ticket_of(at: Desk) -> str:
    return tickets.open_ticket(at, subject="VPN", requester=person_id("aino"), text="It drops").made


def test_a_reply_and_a_note_carry_files(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "vpn error.png"
    path.write_bytes(PICTURE)
    file = attachments.add(desk, path, description="The error window")
    assert (file.name, file.size, file.description) == ("vpn error.png", 1000, "The error window")
    path.unlink()
    ticket = ticket_of(desk)
    tickets.reply(desk, ticket, "See here", attachments=[file])
    tickets.note(desk, ticket, "For us", attachments=[file])
    asked, replied, noted = reading.ticket(desk, ticket).messages
    assert (asked.attachments, replied.attachments, noted.attachments) == ((), (file,), (file,))
    assert attachments.find(desk, ticket, "vpn error.png") == ("desk", file)
    with pytest.raises(NotFound):
        attachments.find(desk, ticket, "other.png")


def test_older_entries_and_nonsense_are_readable() -> None:
    values = {"attachments": [["a.png", 5], ["b.png", 6, "ab" * 32, "A cat"], "x", ["only"], ["c", "big"], None]}
    assert reading.attachments_of(values) == (Attachment("a.png", 5), Attachment("b.png", 6, "ab" * 32, "A cat"))
    assert reading.attachments_of({"attachments": 7}) == ()


def test_a_draft_keeps_its_files(desk: Desk) -> None:  # noqa: F811
    file = attachments.add(desk, PICTURE, "a.png")
    drafts.save(desk, DraftRow("t1", "reply", "", 0, "", "", 0, (file,)))
    desk.close_thread()
    found = drafts.load(desk, "t1", "reply")
    assert found is not None
    assert found.attachments == (file,)
    assert [each.attachments for each in drafts.all_drafts(desk)] == [(file,)]
    drafts.save(desk, DraftRow("t1", "reply", "", 0, "", "", 0))
    assert drafts.load(desk, "t1", "reply") is None


def test_a_drafts_file_of_before_is_read_on(tmp_path: Path) -> None:
    from deskapp.replica.opening import DRAFTS, connect

    old = connect(tmp_path / DRAFTS, "ab" * 32)
    old.execute("CREATE TABLE draft (ticket TEXT, kind TEXT, text TEXT, cursor INTEGER, language TEXT, seen TEXT,"
                " saved INTEGER, PRIMARY KEY (ticket, kind)) WITHOUT ROWID")  # fmt: skip
    old.execute("INSERT INTO draft VALUES ('t1', 'reply', 'Hello', 1, 'en', '', 5)")
    old.close()
    kept = Drafts(tmp_path, "ab" * 32)
    assert kept.load("t1", "reply") == DraftRow("t1", "reply", "Hello", 1, "en", "", 5)
    kept.close_thread()


def test_a_waiting_reply_keeps_its_files_through_undo_and_sending(desk: Desk) -> None:  # noqa: F811
    one, two = attachments.add(desk, PICTURE, "a.png"), attachments.add(desk, b"words", "b.txt")
    ticket = ticket_of(desk)
    held = sending.hold(desk, ticket, "See here", attachments=[one])
    drafts.save(desk, DraftRow(ticket, "reply", "And", 0, "", "", 0, (two,)))
    draft = sending.undo_hold(desk, held.id)
    assert (draft.text, draft.attachments) == ("See here\n\nAnd", (one, two))
    assert drafts.load(desk, ticket, "reply") == draft
    sending.hold(desk, ticket, draft.text, attachments=draft.attachments)
    sending.send_now(desk)
    assert reading.ticket(desk, ticket).messages[-1].attachments == (one, two)
    assert desk.drafts._run("SELECT count(*) FROM held_files", ()) == [(0,)]


def test_a_copy_to_look_at_is_private_and_goes_at_the_end(desk: Desk) -> None:  # noqa: F811
    file = attachments.add(desk, PICTURE, "../../etc/pass\u202ewd.png")
    assert file.name == "_.._etc_passwd.png"
    path = attachments.open_copy(desk, "desk", file)
    assert path.read_bytes() == PICTURE
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert attachments.open_copy(desk, "desk", file) == path
    attachments.clear_opened(desk)
    assert not (desk.home / attachments.OPENED).exists()
    with pytest.raises(Refused) as risky:
        attachments.open_copy(desk, "desk", Attachment("invoice.pdf.EXE", 5, "ab" * 32))
    assert risky.value.code == "file.risky"


@pytest.mark.parametrize(
    ("given", "safe"),
    [("", "file"), ("..", "file"), ("a/b\\c.txt", "a_b_c.txt"), ("nul.txt", "_nul.txt"), ("اسم.png", "اسم.png"),
     ("x" * 300 + ".jpeg", "x" * 115 + ".jpeg"), ("a\x00b.txt", "ab.txt"), (" . a. ", "a")],
)  # fmt: skip
def test_names_any_disk_takes(given: str, safe: str) -> None:
    assert attachments.safe_name(given) == safe


def test_it_is_fetched_from_the_hub_and_offline_there_is_a_sentence(tmp_path: Path) -> None:
    at = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, ben = at.join("anna"), at.join("ben")
    file = attachments.add(anna, PICTURE * 400, "plan.pdf")
    ticket = tickets.open_ticket(anna, subject="Move", requester=anna.person, text="Plan").made
    tickets.note(anna, ticket, "Here", attachments=[file])
    at.settle(anna, ben)
    found = attachments.find(ben, ticket, "plan.pdf")
    assert not attachments.here(ben, found.file)
    (tmp_path / "hub.db").rename(tmp_path / "away.db")
    with pytest.raises(Unavailable) as offline:
        attachments.open_copy(ben, *found)
    assert offline.value.code == "file.offline"
    (tmp_path / "away.db").rename(tmp_path / "hub.db")
    assert attachments.save(ben, *found, tmp_path) == tmp_path / "plan.pdf"
    assert (tmp_path / "plan.pdf").read_bytes() == PICTURE * 400
    with pytest.raises(Unavailable) as unwritable:
        attachments.save(ben, *found, tmp_path / "nowhere" / "plan.pdf")
    assert unwritable.value.code == "file.unwritable"
    assert office.sync(ben).uploading is False
    at.close()

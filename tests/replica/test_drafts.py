"""Drafts: what somebody was typing is there again, and only on this computer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.domain.rows import DraftRow
from deskapp.replica.drafts import Drafts
from deskapp.services import drafts
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


def draft(ticket: str = "t1", kind: str = "reply", text: str = "Hello", saved: int = 0) -> DraftRow:
    return DraftRow(ticket, kind, text, len(text), "fi", "seen", saved)


def test_a_draft_comes_back_as_it_was_after_a_restart(desk: Desk) -> None:
    saved = drafts.save(desk, draft(text="Grüße, \n\0 عمر 😀"))
    desk.close_thread()
    again = open_desk(desk.home, synchronous="off")
    assert drafts.load(again, "t1", "reply") == draft(text="Grüße, \n\0 عمر 😀")._replace(saved=saved)
    again.close_thread()


def test_a_reply_and_a_note_of_one_ticket_are_two_drafts(desk: Desk) -> None:
    drafts.save(desk, draft(kind="reply", text="to you", saved=1))
    drafts.save(desk, draft(kind="note", text="to us", saved=2))
    drafts.save(desk, draft(kind="reply", text="to you again", saved=3))
    assert [each.text for each in drafts.all_drafts(desk)] == ["to you again", "to us"]
    drafts.drop(desk, "t1", "reply")
    assert drafts.load(desk, "t1", "reply") is None
    assert drafts.load(desk, "t1", "note") is not None


def test_an_emptied_draft_is_gone(desk: Desk) -> None:
    drafts.save(desk, draft())
    drafts.save(desk, draft(text=""))
    assert drafts.all_drafts(desk) == []


def test_saving_a_draft_never_waits_for_the_replica(desk: Desk) -> None:
    """It is a file of its own: also while a long write holds the replica."""
    with desk.replica.transaction():
        drafts.save(desk, draft())
        seen: list[DraftRow | None] = []

        def elsewhere() -> None:
            seen.append(drafts.load(desk, "t1", "reply"))
            desk.drafts.close_thread()

        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()
    assert seen[0] is not None


def test_a_full_disk_keeps_the_last_draft_that_was_saved(desk: Desk) -> None:
    drafts.save(desk, draft(text="short"))
    connection = desk.drafts._local.connection
    connection.execute(f"PRAGMA max_page_count={connection.execute('PRAGMA page_count').fetchone()[0] + 1}")
    with pytest.raises(Unavailable, match="The disk is full"):
        drafts.save(desk, draft(text="long " * 10_000))
    kept = drafts.load(desk, "t1", "reply")
    assert kept is not None
    assert kept.text == "short"


def test_drafts_of_another_key_stay_closed(desk: Desk) -> None:
    drafts.save(desk, draft())
    desk.drafts.close_thread()
    other = Drafts(desk.home, "ab" * 32)
    with pytest.raises(Unavailable, match="is damaged"):
        other.load("t1", "reply")
    assert drafts.load(desk, "t1", "reply") is not None

"""Tickets in windows of their own, as a person drives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp import app as program
from deskapp.domain.presence import VIEWING, WRITING
from deskapp.services import drafts, office, reading, sending, tickets
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An office with two tickets that its owner has."""
    office.start_office(tmp_path / "home", "sami", key_place="file")
    made = open_desk(tmp_path / "home")
    for subject in ("First", "Second"):
        tickets.take(made, tickets.open_ticket(made, subject=subject, requester=made.person, text="Hello").made)
    yield made
    made.close_thread()


@pytest.fixture
def running(desk: Desk, qtbot: QtBot) -> Iterator[Any]:
    """The window of that office."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})
    made = program.build(desk.home)
    made.window.show()
    made.start()
    qtbot.waitUntil(lambda: made.jobs.is_idle() and made.workspace.queue._model.rowCount() == 2, timeout=10_000)
    yield made
    made.window.close()
    made.stop()
    program._dress(application, {"language": "en", "theme": "light"})
    for each in (made.window, made.workspace, made.jobs, made.bus):
        each.deleteLater()


def _open(running: Any, ticket: str, qtbot: QtBot) -> Any:
    """From the list, by its key."""
    space = running.workspace
    if not space.own.shows(ticket):
        space.queue.select(ticket)
        qtbot.waitUntil(lambda: space.ticket.wanted() == ticket and running.jobs.is_idle(), timeout=20_000)
        space.actions.of("ticket.window").trigger()
    qtbot.waitUntil(lambda: space.own.shows(ticket) and running.jobs.is_idle(), timeout=20_000)
    own = space.own.find(ticket)
    qtbot.waitUntil(lambda: own.pane.current() == ticket, timeout=20_000)
    return own


def _ids(desk: Desk) -> list[str]:
    return [
        str(desk.replica.one("SELECT lower(hex(id)) FROM ticket WHERE subject = ?", (each,))[0]) for each in ("First", "Second")
    ]


def test_two_windows_a_reply_and_its_undo(running: Any, desk: Desk, qtbot: QtBot) -> None:
    space = running.workspace
    first, second = _ids(desk)
    said: list[Any] = []
    space.together.presence.said.connect(said.append)
    space.show_ticket(first)
    qtbot.waitUntil(lambda: space.ticket.current() == first and running.jobs.is_idle(), timeout=20_000)
    space.ticket.start_writing("reply")
    QTest.keyClicks(space.ticket._composer.editor, "Begun in the list")
    one = _open(running, first, qtbot)
    assert one.pane._composer.editor.text() == "Begun in the list", "what was typed goes along"
    assert not space.ticket.current(), "a ticket is in one window at a time"
    assert "First" in one.window.windowTitle()
    assert one.window.focusWidget() is one.pane._conversation, "the keyboard begins where one reads"
    two = _open(running, second, qtbot)
    assert one.window.isVisible()
    assert two.window.isVisible()
    assert one.window.pos() != two.window.pos()
    two.pane.start_writing("reply")
    QTest.keyClicks(two.pane._composer.editor, "It works again")
    assert dict(said[-1]) == {first: VIEWING, second: WRITING}
    space.queue.select(first)
    assert space.ticket._empty.isVisible()
    assert not space.ticket.wanted()

    QTest.keyClick(two.pane._composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(two.still_held()) and running.jobs.is_idle(), timeout=20_000)
    assert not space.ticket._outbox.waiting(), "what waits is shown where its ticket is"
    assert [each.ticket for each in sending.held(desk)] == [second]
    two.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: two.pane._composer.editor.text() == "It works again", timeout=20_000)
    assert sending.held(desk) == []

    # somebody else's change reaches the window
    tickets.set_fields(desk, first, {"subject": "Another name"})
    qtbot.waitUntil(lambda: "Another name" in one.window.windowTitle(), timeout=20_000)


def test_a_window_that_closes_gives_its_draft_and_what_waits_back(running: Any, desk: Desk, qtbot: QtBot) -> None:
    space = running.workspace
    first, second = _ids(desk)
    one = _open(running, first, qtbot)
    one.pane.start_writing("reply")
    QTest.keyClicks(one.pane._composer.editor, "Half a sent")
    space.queue.select(first)
    one.actions.of("win.close").trigger()
    qtbot.waitUntil(lambda: space.ticket.current() == first and not space.own.shows(first), timeout=20_000)
    assert space.ticket._composer.editor.text() == "Half a sent", "it is in the main window again"
    draft = drafts.load(desk, first, "reply")
    assert draft is not None
    assert draft.text == "Half a sent"
    QTest.keyClicks(space.ticket._composer.editor, "ence")
    again = _open(running, first, qtbot)
    assert again.pane._composer.editor.text() == "Half a sentence", "and there is one of it, the newest"

    two = _open(running, second, qtbot)
    two.pane.start_writing("reply")
    QTest.keyClicks(two.pane._composer.editor, "On its way")
    QTest.keyClick(two.pane._composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(two.still_held()) and running.jobs.is_idle(), timeout=20_000)
    two.pane.focus_conversation()
    QTest.keyClick(two.pane._conversation, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not space.own.shows(second) and running.jobs.is_idle(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(space.ticket._outbox.waiting()), timeout=20_000)
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(
        lambda: space.ticket.current() == second and space.ticket._composer.editor.text() == "On its way", timeout=20_000
    )
    assert [each.body for each in reading.ticket(desk, second).messages] == ["Hello"]


def test_windows_speak_the_language_and_close_with_the_main_one(running: Any, desk: Desk, qtbot: QtBot) -> None:
    first, second = _ids(desk)
    one = _open(running, first, qtbot)
    one.pane.start_writing("note")
    QTest.keyClicks(one.pane._composer.editor, "Not saved yet")
    running.workspace.set_setting("language", "ar")
    qtbot.waitUntil(lambda: running.workspace.own.shows(first), timeout=20_000)
    now = _open(running, first, qtbot)
    assert now.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert now.pane._composer.editor.text() == "Not saved yet"
    two = _open(running, second, qtbot)
    QTest.keyClicks(now.pane._composer.editor, " at all")
    running.window.close()
    assert not now.window.isVisible()
    assert not two.window.isVisible()
    qtbot.waitUntil(running.jobs.is_idle, timeout=20_000)
    draft = drafts.load(desk, first, "note")
    assert draft is not None
    assert draft.text == "Not saved yet at all"


def test_every_selected_ticket_gets_its_window(running: Any, desk: Desk, qtbot: QtBot) -> None:
    space = running.workspace
    space.queue.focus_list()
    QTest.keyClick(space.queue.first_stop(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: space.queue._model.ticked_count() == 2, timeout=20_000)
    QTest.keyClick(space.queue.first_stop(), Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: sorted(space.own.tickets()) == sorted(_ids(desk)), timeout=20_000)
    qtbot.waitUntil(running.jobs.is_idle, timeout=20_000)

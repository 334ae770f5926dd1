"""Quitting and logging off with work that nobody else has: sent where that is quick, else asked about, once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from deskapp import app as program
from deskapp.gateways import sealed
from deskapp.services import office, sending, settings, status, stick, tickets
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk

WORD = "blue trolley 19"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A home that has joined a hub on another computer (a file beside it), with a ticket the hub knows."""
    url = f"sqlite:///{tmp_path}/hub.db"
    office.create_hub(url, "Turku").close()
    office.join(tmp_path / "home", url, "anna", key_place="file")
    opened = open_desk(tmp_path / "home")
    tickets.open_ticket(opened, subject="No light", requester=opened.person, text="In the stairs")
    office.sync(opened)
    yield opened
    opened.close_thread()


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Iterator[Callable[..., Any]]:
    """Opens the window of that home; everything is ended after the test, whatever was asked."""
    running: list[Any] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})

    def show(*, worker: bool) -> Any:
        made = program.build(desk.home, worker=worker)
        made.window.show()
        made.start()
        qtbot.waitUntil(made.jobs.is_idle, timeout=10_000)
        running.append(made)
        return made

    yield show
    for each in running:
        each.stop()
        each.window.close()
        for part in (each.window, each.workspace, each.jobs, each.bus, each._leaving):
            part.deleteLater()


def write(desk: Desk, text: str = "On its way") -> None:
    row = desk.replica.one("SELECT lower(hex(id)) FROM ticket")
    assert row is not None
    tickets.reply(desk, row[0], text)


def cut(tmp_path: Path) -> None:
    (tmp_path / "hub.db").rename(tmp_path / "away.db")


def mend(tmp_path: Path) -> None:
    (tmp_path / "away.db").rename(tmp_path / "hub.db")


def question(running: Any, qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: running._leaving.question is not None, timeout=8000)
    return running._leaving.question


def offline(desk: Desk) -> bool:
    return status.status(desk).state == "offline"


def test_who_has_sent_everything_just_quits(desk: Desk, opened: Callable[..., Any], qtbot: QtBot) -> None:
    running = opened(worker=False)
    running.window.close()
    qtbot.waitUntil(lambda: not running.window.isVisible(), timeout=2000)
    assert running._leaving.question is None


def test_with_the_hub_there_quitting_sends_held_replies_too_and_asks_nothing(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot
) -> None:
    running = opened(worker=True)
    qtbot.waitUntil(lambda: status.status(desk).state == "instep" and desk.replica.meta("worker") != "", timeout=10_000)
    (ticket,) = desk.replica.one("SELECT lower(hex(id)) FROM ticket") or ("",)
    for at in range(5):
        write(desk, f"Answer {at}")
    held = sending.hold(desk, ticket, "Held for undo", delay_ms=60_000)
    begun = time.monotonic()
    running.window.close()
    qtbot.waitUntil(lambda: not running.window.isVisible(), timeout=8000)
    took = time.monotonic() - begun
    assert running._leaving.question is None
    assert status.status(desk).unsent == 0
    assert desk.replica.one("SELECT seq IS NOT NULL FROM op WHERE doc = ?", (bytes.fromhex(held.id),)) == (1,)
    assert took < 4, f"{took:.1f} s"


def test_without_the_hub_it_asks_once_and_says_how_much_since_when(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, tmp_path: Path
) -> None:
    cut(tmp_path)
    write(desk)
    running = opened(worker=True)
    qtbot.waitUntil(lambda: offline(desk), timeout=10_000)
    running.window.close()
    asked = question(running, qtbot)
    assert "1 change is only on this computer, from " in asked.words()
    assert "Turku is not answering right now." in asked.words().replace("\u2068", "").replace("\u2069", "")
    assert asked.ways() == ["quit", "copy", "stay"]
    running.window.close()
    assert running._leaving.question is asked, "one question at a time"
    asked.reject()
    qtbot.waitUntil(lambda: running._leaving.question is None)
    assert running.window.isVisible()
    running.window.close()
    question(running, qtbot).choose("quit")
    qtbot.waitUntil(lambda: not running.window.isVisible())
    running.window.show()
    running.window.close()
    assert not running.window.isVisible(), "asked a second time"
    assert status.status(desk).unsent == 1


def test_where_the_line_comes_back_while_it_asks_everything_is_sent_and_it_quits(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, tmp_path: Path
) -> None:
    cut(tmp_path)
    write(desk)
    running = opened(worker=True)
    qtbot.waitUntil(lambda: offline(desk), timeout=10_000)
    running.window.close()
    assert question(running, qtbot).ways() == ["quit", "copy", "stay"]
    mend(tmp_path)
    qtbot.waitUntil(lambda: not running.window.isVisible(), timeout=20_000)
    assert status.status(desk).unsent == 0


def test_send_and_quit_waits_can_be_stopped_and_ends_when_the_hub_has_everything(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deskapp.ui.leaving.SMALL", 0)
    running = opened(worker=True)
    qtbot.waitUntil(lambda: status.status(desk).state == "instep" and desk.replica.meta("worker") != "", timeout=10_000)
    hub = desk.replica.meta("hub")
    import sqlite3

    busy = sqlite3.connect(hub.removeprefix("sqlite:///"), isolation_level=None)
    busy.execute("BEGIN EXCLUSIVE")  # the hub is there, but takes nothing
    write(desk)
    running.window.close()
    asked = question(running, qtbot)
    assert asked.ways() == ["send", "quit", "copy", "stay"]
    asked.choose("send")
    qtbot.waitUntil(lambda: asked.ways() == ["stop"], timeout=3000)
    assert "1 change to go" in asked.words()
    asked.choose("stop")
    qtbot.waitUntil(lambda: "stay" in asked.ways())
    assert running.window.isVisible()
    busy.execute("ROLLBACK")
    busy.close()
    asked.choose("send")
    qtbot.waitUntil(lambda: not running.window.isVisible(), timeout=15_000)
    assert status.status(desk).unsent == 0


def test_a_copy_is_saved_from_the_question_and_taken_in_elsewhere(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed, "COST", (1, 8192 * 1024))
    office.join(tmp_path / "other", desk.replica.meta("hub"), "anna", key_place="file")
    cut(tmp_path)
    write(desk)
    running = opened(worker=True)
    qtbot.waitUntil(lambda: offline(desk), timeout=10_000)
    running.window.close()
    asked = question(running, qtbot)
    keeper = running._leaving._stick
    keeper._told = running._leaving._copied
    path = tmp_path / "anna.deskapp-unsent"
    keeper.save_to(str(path))
    keeper.dialog.first.setText("short")
    keeper.dialog.first.returnPressed.emit()
    assert "8 characters" in keeper.dialog.said()
    keeper.dialog.first.setText(WORD)
    keeper.dialog.again.setText("blue trolley 91")
    keeper.dialog.again.returnPressed.emit()
    assert "not the same" in keeper.dialog.said()
    keeper.dialog.again.setText(WORD)
    keeper.dialog.again.returnPressed.emit()
    qtbot.waitUntil(lambda: keeper.dialog is None and path.exists(), timeout=5000)
    qtbot.waitUntil(lambda: "1 change " in asked._note.text(), timeout=2000)
    asked.choose("quit")
    qtbot.waitUntil(lambda: not running.window.isVisible())
    other = open_desk(tmp_path / "other")
    done = stick.take_in(other, stick.unlock(other, path, WORD))
    assert done.new == 1
    other.close_thread()


def test_the_menu_takes_a_copy_in_after_a_wrong_word(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed, "COST", (1, 8192 * 1024))
    office.join(tmp_path / "other", desk.replica.meta("hub"), "anna", key_place="file")
    other = open_desk(tmp_path / "other")
    write(other, "Written elsewhere")
    stick.copy_out(other, tmp_path / "copy.deskapp-unsent", WORD)
    other.close_thread()
    running = opened(worker=False)
    keeper = running._leaving._stick
    keeper.take_from(str(tmp_path / "copy.deskapp-unsent"))
    qtbot.waitUntil(lambda: keeper.dialog is not None)
    keeper.dialog.first.setText("not the word")
    keeper.dialog.first.returnPressed.emit()
    qtbot.waitUntil(lambda: "does not open" in keeper.dialog.said(), timeout=5000)
    keeper.dialog.first.setText(WORD)
    keeper.dialog.first.returnPressed.emit()
    qtbot.waitUntil(lambda: status.status(desk).unsent == 1, timeout=5000)
    assert desk.replica.one("SELECT 1 FROM message WHERE instr(doc, 'Written elsewhere')") == (1,)
    qtbot.waitUntil(lambda: keeper.dialog is None)


class Session:
    """A session manager that ends the session; Qt makes real ones only where there is a session."""

    def __init__(self, *, asks: bool) -> None:
        self.asks, self.cancelled = asks, False

    def allowsInteraction(self) -> bool:
        return self.asks

    def cancel(self) -> None:
        self.cancelled = True


def test_logging_off_is_put_off_once_while_work_is_only_here(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, tmp_path: Path
) -> None:
    cut(tmp_path)
    write(desk)
    running = opened(worker=True)
    qtbot.waitUntil(lambda: offline(desk), timeout=10_000)
    silent, first, second = Session(asks=False), Session(asks=True), Session(asks=True)
    running._leaving.session_ends(silent)
    assert not silent.cancelled
    assert running._leaving.question is None
    running._leaving.session_ends(first)
    assert first.cancelled
    question(running, qtbot).choose("quit")
    qtbot.waitUntil(lambda: not running.window.isVisible())
    running._leaving.session_ends(second)
    assert not second.cancelled


def test_logging_off_sends_what_is_quick(desk: Desk, opened: Callable[..., Any], qtbot: QtBot) -> None:
    running = opened(worker=True)
    qtbot.waitUntil(lambda: status.status(desk).state == "instep" and desk.replica.meta("worker") != "", timeout=10_000)
    write(desk)
    session = Session(asks=True)
    running._leaving.session_ends(session)
    assert not session.cancelled
    assert status.status(desk).unsent == 0


def test_another_language_is_no_reason_to_ask(
    desk: Desk, opened: Callable[..., Any], qtbot: QtBot, tmp_path: Path
) -> None:
    cut(tmp_path)
    write(desk)
    running = opened(worker=False)
    running.workspace.set_setting("language", "fi")
    qtbot.waitUntil(running.jobs.is_idle, timeout=5000)
    assert running._leaving.question is None
    assert settings.load(desk)["language"] == "fi"
    running.window.close()
    assert question(running, qtbot).ways() == ["quit", "copy", "stay"]

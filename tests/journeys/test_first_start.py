"""The very first start: the welcome page does what it offers, and says in one sentence why it could not."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from deskapp import app as program
from deskapp.domain.errors import Unavailable
from deskapp.services import demo, office, settings
from deskapp.services.desk import open_desk
from deskapp.ui.start import Start, problem_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """The welcome page of a home that is not there yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})
    made = Start(application, tmp_path / "home", program._make)
    made.window.show()
    yield made
    made.stop()
    program._dress(application, {"language": "en", "theme": "light"})
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def _said(start: Start) -> str:
    return " ".join(each.text() for each in start.window.findChildren(QLabel) if each.isVisible())


def test_an_office_of_ones_own(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    start._page.office_asked.emit("Helsinki")
    qtbot.waitUntil(lambda: start.made is not None, timeout=10_000)
    assert start.made == tmp_path / "home"
    assert not start.window.isVisible()
    desk = open_desk(start.made)
    assert desk.replica.meta("hub_name") == "Helsinki"
    desk.close_thread()


def test_a_wrong_address_is_said_and_can_be_corrected(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    office.create_hub(f"sqlite:///{tmp_path}/hub.db", "Tampere").close()
    start._page.join_asked.emit(f"sqlite:///{tmp_path}/nowhere.db", "anna")
    qtbot.waitUntil(lambda: "cannot be reached" in _said(start), timeout=10_000)
    assert start.made is None
    start._page.join_asked.emit(f"sqlite:///{tmp_path}/hub.db", "anna")
    qtbot.waitUntil(lambda: start.made is not None, timeout=10_000)
    desk = open_desk(tmp_path / "home")
    assert desk.login == "anna"
    desk.close_thread()


def test_joining_shows_how_far_it_is_and_can_be_cancelled_by_keyboard(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    demo.make(tmp_path / "colleague", 300)
    url = f"sqlite:///{tmp_path}/colleague/hub.db"
    page = start._page
    seen: list[str] = []
    stopping = threading.Event()
    make = start._make

    def slowly(home: Path, how: str, at: str, login: str, told: Callable[[int, int], None]) -> Path:
        def tell(done: int, total: int) -> None:
            stopping.wait(2)
            told(done, total)

        return make(home, how, at, login, tell)

    start._make = slowly
    qtbot.keyClicks(page._url, url)
    page._login.setText("sami")
    page._login.setFocus()
    qtbot.keyClick(page._login, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._waiting.isVisible() and not page._join.isEnabled())
    qtbot.waitUntil(lambda: seen.append(page._waiting.words()) or " of " in seen[-1], timeout=15_000)
    assert page._waiting._cancel.hasFocus()
    qtbot.keyClick(page._waiting._cancel, Qt.Key.Key_Escape)
    stopping.set()
    qtbot.waitUntil(lambda: not page._waiting.isVisible(), timeout=15_000)
    assert start.made is None
    assert not (tmp_path / "home" / "replica.db").exists()
    assert (page._url.text(), page._login.text()) == (url, "sami")
    assert page._join.isEnabled()
    assert page._login.hasFocus()
    assert page._problem.text() == ""
    start._make = make
    qtbot.keyClick(page._login, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: start.made is not None, timeout=30_000)


def test_the_demo_goes_into_a_home_beside(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = demo.make
    monkeypatch.setattr(demo, "make", lambda home, _count, told: real(home, 20, told))
    start._page.demo_asked.emit()
    qtbot.waitUntil(lambda: start.made is not None, timeout=30_000)
    assert start.made == tmp_path / "home-demo"
    assert not (tmp_path / "home").exists()


def test_the_language_chosen_at_the_welcome_page_stays(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    opened = []
    monkeypatch.setattr(program, "open_window", lambda home: opened.append(home) or 0)

    class Chosen(Start):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]
            self._page.language_chosen.emit("fi")
            self._page.office_asked.emit("Oulu")

    monkeypatch.setattr("deskapp.ui.start.Start", Chosen)
    assert program._welcome(application, tmp_path / "home") == 0
    assert opened == [tmp_path / "home"]
    desk = open_desk(tmp_path / "home")
    assert settings.load(desk)["language"] == "fi"
    desk.close_thread()
    program._dress(application, {"language": "en", "theme": "light"})


def test_a_desk_that_cannot_be_opened_says_why_in_a_window(qtbot: QtBot) -> None:
    window = problem_window(Unavailable("key.missing", place="/nowhere/replica.key"))
    qtbot.addWidget(window)
    window.show()
    assert "/nowhere/replica.key" in " ".join(each.text() for each in window.findChildren(QLabel))


def test_a_broken_desk_is_told_on_the_terminal_too(tmp_path: Path) -> None:
    office.start_office(tmp_path / "home", "anna", key_place="file")
    (tmp_path / "home" / "replica.key").unlink()
    line = [sys.executable, "-m", "deskapp"]
    environment = {**os.environ, "DESKAPP_HOME": str(tmp_path / "home")}
    with subprocess.Popen(line, env=environment, stderr=subprocess.PIPE, text=True) as window:
        assert window.stderr is not None
        told = next(each for each in window.stderr if "plugin" not in each)
        window.terminate()
        window.communicate(timeout=20)
    assert "Put it back" in told

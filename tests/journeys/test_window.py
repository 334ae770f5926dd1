"""The window, as it is used and as it is killed: what was typed is there, what was committed is shown, quitting sends."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from deskapp import app as program
from deskapp.domain.rows import DraftRow
from deskapp.services import drafts, office, reading, sending, settings, status, tickets
from deskapp.services.desk import open_desk, wall_clock
from tests.journeys.windows import LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from tests.shell import Shell

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An office with three tickets that its owner has."""
    office.start_office(tmp_path / "home", "sami", key_place="file")
    desk = open_desk(tmp_path / "home")
    for subject in ("First", "Second", "Third"):
        made = tickets.open_ticket(desk, subject=subject, requester=desk.person, text="Hello")
        tickets.take(desk, made.made)
    desk.close_thread()
    return tmp_path / "home"


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """A second connection to the same home, for looking."""
    opened = open_desk(home)
    yield opened
    opened.close_thread()


@pytest.fixture
def window(home: Path, qtbot: QtBot) -> Iterator[Any]:
    """The running parts of that home, shown."""
    running, stop = _shown(home, qtbot)
    yield running
    stop()


def _shown(home: Path, qtbot: QtBot) -> tuple[Any, Callable[[], None]]:
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})
    running = program.build(home)
    running.window.show()
    running.start()
    qtbot.waitUntil(lambda: running.jobs.is_idle() and len(_subjects(running)) == 3, timeout=10_000)

    def stop() -> None:
        running.window.close()
        running.stop()
        running.window.deleteLater()
        running.workspace.deleteLater()
        running.jobs.deleteLater()
        running.bus.deleteLater()

    return running, stop


def _ticket(desk: Desk, subject: str) -> str:
    return str(desk.replica.one("SELECT lower(hex(id)) FROM ticket WHERE subject = ?", (subject,))[0])


def _subjects(running: Any) -> list[str]:
    model = running.workspace.queue._model
    return [row.subject for at in range(model.rowCount()) if (row := model.row_at(at))]


def _process(what: str, *words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.windows", what, *map(str, words)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def _line(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    line = process.stdout.readline().split()
    assert line, process.stderr and process.stderr.read()
    return line


# killed


@pytest.mark.parametrize("letters", [45, 80])
def test_kill_9_while_typing_loses_at_most_the_last_second(letters: int, home: Path, desk: Desk) -> None:
    ticket = _ticket(desk, "Second")
    with _process("typing", home, ticket) as window:
        times = []
        while len(times) < letters:
            times.append(float(_line(window)[2]))
        killed = time.time()
        window.send_signal(signal.SIGKILL)
    draft = drafts.load(desk, ticket, "reply")
    text = draft.text if draft else ""
    assert ("".join(LETTERS[at % len(LETTERS)] for at in range(letters + 50))).startswith(text)
    must = sum(each < killed - 1.1 for each in times)  # a second, and a tenth for the disk
    assert len(text) >= must > 5, f"{len(text)} of {letters} letters kept, {must} were older than a second"


def test_a_draft_of_a_killed_window_is_in_the_composer_again(home: Path, desk: Desk, qtbot: QtBot) -> None:
    ticket = _ticket(desk, "Second")
    with _process("typing", home, ticket) as window:
        for _ in range(60):
            _line(window)
        window.send_signal(signal.SIGKILL)
    kept = drafts.load(desk, ticket, "reply")
    assert kept is not None
    running, stop = _shown(home, qtbot)
    running.workspace.show_ticket(ticket)
    qtbot.waitUntil(lambda: running.workspace.ticket.current() == ticket, timeout=5000)
    qtbot.waitUntil(lambda: running.workspace.ticket._composer.editor.text() == kept.text, timeout=5000)
    stop()


def test_kill_9_between_commit_and_repaint_loses_nothing(home: Path, desk: Desk, qtbot: QtBot) -> None:
    with _process("committing", home, _ticket(desk, "Second")) as window:
        assert window.wait(30) == -signal.SIGKILL
    running, stop = _shown(home, qtbot)
    assert "Written just before the end" in _subjects(running)
    assert office.verify(desk)["problems"] == []
    stop()


# others write


def test_what_another_program_commits_is_shown_within_200_ms(window: Any, home: Path, desk: Desk, qtbot: QtBot) -> None:
    took = []
    with _process("editing", home, _ticket(desk, "First")) as other:
        assert other.stdin is not None
        assert _line(other) == ["ready"]
        for round_ in range(9):
            name = f"Round{round_}"
            other.stdin.write(f"{name}\n")
            other.stdin.flush()
            qtbot.waitUntil(lambda name=name: name in _subjects(window), timeout=5000)
            shown = time.time()
            took.append(shown - float(_line(other)[2]))
        other.stdin.close()
    assert statistics.median(took) <= 0.2, took


def test_the_command_line_is_seen_by_the_open_window(window: Any, shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    number = reading.ticket(desk, _ticket(desk, "First")).row.number
    assert shell.process("ticket", "set", number, "subject=Changed by a script", DESKAPP_HOME=str(desk.home)).code == 0
    qtbot.waitUntil(lambda: "Changed by a script" in _subjects(window), timeout=1000)
    window.workspace.show_ticket(_ticket(desk, "Changed by a script"))
    qtbot.waitUntil(window.jobs.is_idle, timeout=5000)
    assert shell.process("ticket", "reply", number, "From a script", DESKAPP_HOME=str(desk.home)).code == 0

    def read() -> bool:
        view = window.workspace.ticket.view()
        return view is not None and any(each.body == "From a script" for each in view.messages)

    qtbot.waitUntil(read, timeout=1000)


# the worker


def test_the_windows_worker_syncs_and_ends_with_it(home: Path, desk: Desk, tmp_path: Path) -> None:
    office.add_person(hub := office.open_hub(desk.replica.meta("hub")), "petra", name="Petra")
    hub.close()
    office.join(tmp_path / "second", desk.replica.meta("hub"), "petra", key_place="file")
    second = open_desk(tmp_path / "second")
    with _process("working", home) as window:
        word, pid = _line(window)
        assert word == "worker"
        worker = psutil.Process(int(pid))
        made = tickets.open_ticket(desk, subject="For Petra", requester=desk.person)
        _wait(
            lambda: office.sync(second) and second.replica.one("SELECT 1 FROM ticket WHERE number = ?", (made.number,))
        )
        tickets.note(second, made.made, "From Petra")
        office.sync(second)
        _wait(lambda: any(each.body == "From Petra" for each in reading.ticket(desk, made.made).messages))
        assert worker.is_running()
        assert window.stdin is not None
        window.stdin.close()
        assert window.wait(20) == 0
        _wait(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE)
    for each in (desk, second):
        assert office.verify(each, full=True)["problems"] == []
    second.close_thread()


def test_the_worker_ends_when_its_window_is_killed(home: Path) -> None:
    with _process("working", home) as window:
        worker = psutil.Process(int(_line(window)[1]))
        window.send_signal(signal.SIGKILL)
        _wait(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE)


def test_a_worker_that_dies_is_said_and_followed_by_another(home: Path, desk: Desk) -> None:
    with _process("working", home) as window:
        first = int(_line(window)[1])
        _wait(lambda: status.status(desk).problem == "" and desk.replica.meta("worker"))
        os.kill(first, signal.SIGKILL)
        _wait(lambda: status.status(desk).problem == "worker.ended")
        assert status.status(desk).state == "offline"
        second = int(_line(window)[1])
        assert second != first
        _wait(lambda: status.status(desk).problem == "")
        tickets.open_ticket(desk, subject="Afterwards", requester=desk.person)
        _wait(lambda: status.status(desk).unsent == 0)
        assert window.stdin is not None
        window.stdin.close()
        assert window.wait(20) == 0
        _wait(lambda: not psutil.pid_exists(second))


def _wait(true: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)


# typing, languages, quitting


def test_a_language_switch_keeps_ticket_and_text(window: Any, desk: Desk, qtbot: QtBot) -> None:
    from PySide6.QtTest import QTest

    ticket = _ticket(desk, "Second")
    window.workspace.show_ticket(ticket)
    qtbot.waitUntil(lambda: window.workspace.ticket.current() == ticket and window.jobs.is_idle(), timeout=5000)
    window.workspace.ticket.start_writing("reply")
    QTest.keyClicks(window.workspace.ticket._composer.editor, "Half a sent")
    for code in ("ar", "en"):
        window.workspace.set_setting("language", code)
        space = window.workspace
        qtbot.waitUntil(lambda space=space: space.ticket.current() == ticket and window.jobs.is_idle(), timeout=5000)
        assert space.ticket._composer.editor.text() == "Half a sent"
        assert space.window.isVisible()


def test_quitting_sends_what_is_held(home: Path, desk: Desk, qtbot: QtBot) -> None:
    ticket = _ticket(desk, "Third")
    running, stop = _shown(home, qtbot)
    sending.hold(desk, ticket, "On its way", delay_ms=60_000)
    assert "On its way" not in [each.body for each in reading.ticket(desk, ticket).messages]
    stop()
    del running
    assert "On its way" in [each.body for each in reading.ticket(desk, ticket).messages]
    assert sending.held(desk) == []


def test_quitting_keeps_what_is_being_typed(home: Path, desk: Desk, qtbot: QtBot) -> None:
    from PySide6.QtTest import QTest

    running, stop = _shown(home, qtbot)
    ticket = _ticket(desk, "First")
    running.workspace.show_ticket(ticket)
    qtbot.waitUntil(lambda: running.workspace.ticket.current() == ticket and running.jobs.is_idle(), timeout=5000)
    running.workspace.ticket.start_writing("note")
    QTest.keyClicks(running.workspace.ticket._composer.editor, "Not saved yet")
    stop()
    draft = drafts.load(desk, ticket, "note")
    assert draft is not None
    assert draft.text == "Not saved yet"


def test_a_draft_is_found_where_it_was_left(window: Any, desk: Desk, qtbot: QtBot) -> None:
    ticket = _ticket(desk, "Third")
    drafts.save(desk, DraftRow(ticket, "reply", "From yesterday", 4, "", "", wall_clock()))
    window.workspace.show_ticket(ticket)
    qtbot.waitUntil(lambda: window.workspace.ticket._composer.editor.text() == "From yesterday", timeout=5000)


def test_one_window_for_a_home(home: Path) -> None:
    environment = {**os.environ, "DESKAPP_HOME": str(home)}
    line = [sys.executable, "-m", "deskapp"]
    with subprocess.Popen(line, env=environment, stderr=subprocess.PIPE) as first:
        _wait((home / "window.lock").exists)
        second = subprocess.run(line, env=environment, timeout=30, capture_output=True, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        first.terminate()
        first.communicate(timeout=20)


def test_the_habits_of_sending_count_from_the_start(home: Path, desk: Desk, qtbot: QtBot) -> None:
    for key, value in (("undo_delay", "0"), ("after_sending", "stay"), ("motion", "off")):
        settings.save(desk, key, value)
    running, stop = _shown(home, qtbot)
    assert running.workspace.ticket._sender.delay_ms == 0
    assert running.workspace.ticket._after.then == "stay"
    assert running.workspace.organisation.drawing()._calm
    stop()


def test_one_key_takes_back_the_last_deed_and_the_list_follows(window: Any, desk: Desk, qtbot: QtBot) -> None:
    space = window.workspace
    row = space.queue._model.row_at(0)
    space.show_ticket(row.id)
    qtbot.waitUntil(lambda: space.ticket.current() == row.id and space.queue.current_id() == row.id)
    space.ticket._deeds.set_field("priority", 3)
    qtbot.waitUntil(lambda: space.ticket.view().row.priority == 3)
    assert space.actions.of("undo.action").isEnabled()
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: space.ticket.view().row.priority == row.priority)
    assert space.organisation is not None  # made when there is time for it
    for page in ("decide", "aside", "away", "board", "matrix", "waits", "requests"):  # which handle theirs once they are shown
        space.rail.go(page)
    assert [name.objectName() for name in space.actions.all() if not name.is_handled()] == []


def test_a_new_ticket_taken_back_is_no_longer_shown(window: Any, desk: Desk, qtbot: QtBot) -> None:
    space = window.workspace
    space.queue.step(1)
    qtbot.waitUntil(lambda: bool(space.ticket.current()))
    before = space.ticket.current()
    window.jobs.command(
        space,
        lambda: tickets.open_ticket(window.services, subject="Made by mistake", requester=desk.person),
        then=space._made,
    )
    qtbot.waitUntil(lambda: (view := space.ticket.view()) is not None and view.row.subject == "Made by mistake")
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: space.ticket.current() == before)
    assert "Made by mistake" not in _subjects(window)


def test_g_and_a_key_lead_on_from_every_view(window: Any, qtbot: QtBot) -> None:
    for key, page in (
        ("b", "board"), ("l", "away"), ("m", "matrix"), ("d", "decide"), ("a", "aside"), ("r", "requests"), ("f", "waits"),
        ("q", "tickets"),
    ):  # fmt: skip
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        where = QApplication.focusWidget()
        assert where is not None
        qtbot.keyClicks(where, f"g{key}")
        assert window.window.page() == page, f"from {where.objectName() or where} by G, {key}"

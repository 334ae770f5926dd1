"""The real window in processes of its own, to be killed: `python -m tests.journeys.windows WHAT HOME ...`."""

from __future__ import annotations

import os
import signal
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LETTERS = "abcdefghij klmnopqrst uvwxyz "


def _say(*words: object) -> None:
    print(*words, flush=True)


def typing(home: Path, ticket: str) -> None:
    """Opens a ticket and types a letter every 30 ms; says each letter's number and time once it is typed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    running, app = _open(home)
    editor = running.workspace.ticket._composer.editor

    typed = 0

    def letter() -> None:
        nonlocal typed
        QTest.keyClicks(editor, LETTERS[typed % len(LETTERS)])
        typed += 1
        _say("typed", typed, time.time())

    clock = QTimer()
    clock.setInterval(30)
    clock.timeout.connect(letter)

    def begin() -> None:
        running.workspace.ticket.start_writing("reply")
        clock.start()

    _when(lambda: running.workspace.ticket.current() == ticket and running.jobs.is_idle(), begin)
    running.workspace.show_ticket(ticket)
    app.exec()


def committing(home: Path, ticket: str) -> None:
    """Saves a new subject and dies the moment it is on disk, before anything is painted."""
    from deskapp.services import tickets

    running, app = _open(home)

    def work() -> None:
        tickets.set_fields(running.services, ticket, {"subject": "Written just before the end"})
        os.kill(os.getpid(), signal.SIGKILL)

    running.jobs.command(running.workspace, work)
    app.exec()


def working(home: Path) -> None:
    """A window with its worker; says each worker's process, and stops properly at end of input."""
    from PySide6.QtCore import QSocketNotifier, QTimer

    running, app = _open(home, worker=True)
    told: list[int] = []

    def look() -> None:
        child = running._worker.now
        if child is not None and child._process.pid not in told:
            told.append(child._process.pid)
            _say("worker", told[-1])

    clock = QTimer()
    clock.timeout.connect(look)
    clock.start(10)
    ends = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ends.activated.connect(app.quit)
    app.exec()
    running.stop()


def editing(home: Path, ticket: str) -> None:
    """Another program: each line of input becomes the subject; says when it was committed."""
    from deskapp.services import tickets
    from deskapp.services.desk import open_desk

    desk = open_desk(home)
    _say("ready")
    for line in sys.stdin:
        tickets.set_fields(desk, ticket, {"subject": line.strip()})
        _say("committed", line.strip(), time.time())


def _open(home: Path, *, worker: bool = False) -> tuple[Any, Any]:
    from PySide6.QtWidgets import QApplication

    from deskapp import app as program

    app = QApplication([])
    program._dress(app, {"language": "en", "theme": "light"})
    running = program.build(home, worker=worker)
    running.window.show()
    running.start()
    return running, app


def _when(true: Callable[[], object], then: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    def look() -> None:
        if true():
            then()
        else:
            QTimer.singleShot(10, partial(look))

    QTimer.singleShot(0, look)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])

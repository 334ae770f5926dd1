"""Opens a ticket in a window of its own process and types until somebody kills it; run by test_kill.py."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import touched
from deskapp.services.desk import open_desk
from deskapp.ui import i18n, theme
from deskapp.ui.actions import Actions
from deskapp.ui.changes import ChangeBus
from deskapp.ui.jobs import Jobs
from deskapp.ui.ticket.pane import TicketPane
from tests.ui.ticket.world import VPN

EVERY_MS = 60


def main(home: str) -> None:
    """Type a letter every 60 ms and say how many there are."""
    app = QApplication([])
    i18n.install(app, "en")
    theme.apply(app, "light", 1.0)
    desk = open_desk(Path(home))
    jobs = Jobs()
    bus = ChangeBus(jobs, partial(touched.version, desk), partial(touched.since, desk))
    pane = TicketPane(desk, jobs, bus, Actions())
    pane.show()
    pane.show_ticket(VPN)
    while not pane.current():
        _rest(20)
    pane.start_writing("reply")
    editor = pane._composer.editor
    print("ready", flush=True)
    count = 0
    while True:
        QTest.keyClicks(editor, "abcdefghij"[count % 10])
        count += 1
        print(f"{time.monotonic_ns()} {count}", flush=True)
        _rest(EVERY_MS)


def _rest(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(sys.argv[1])

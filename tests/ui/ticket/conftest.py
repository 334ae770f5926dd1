"""A ticket pane on a real desk in a temporary home, in a window, driven as a person does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from deskapp.services import touched
from deskapp.ui.changes import ChangeBus
from deskapp.ui.ticket.pane import TicketPane
from deskapp.ui.ticket.side_panel import SidePanel
from tests.ui.ticket.world import VPN, World, habits, make_world

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs


class Driver:
    """The pane and the panel in a window, and the moves of a person."""

    def __init__(self, world: World, jobs: Jobs, actions: Actions, qtbot: QtBot) -> None:
        self.world, self.desk, self.jobs, self.actions, self._qtbot = world, world.desk, jobs, actions, qtbot
        self.window = QMainWindow()
        self.bus = ChangeBus(
            jobs,
            partial(touched.version, world.desk),
            partial(touched.since, world.desk),
            start=touched.place(world.desk),
        )
        self.pane = TicketPane(world.desk, jobs, self.bus, actions)
        self.side = SidePanel(world.desk, jobs, self.bus)
        self.pane.shown.connect(self.side.show_ticket_view)
        self.pane.wrote.connect(self.side.similar.show_typed)
        self.composer = self.pane._composer
        self.editor = self.composer.editor
        self.outbox = self.pane._outbox
        self.gone: list[str] = []
        self.said: list[str] = []
        self.pane.done_with.connect(self.gone.append)
        self.pane.notice.connect(self._say)
        self.side.notice.connect(self._say)
        self.side.wait_asked.connect(self.pane.ask_wait)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pane, 1)
        row.addWidget(self.side)
        self.side.setFixedWidth(304)
        self.window.setCentralWidget(body)
        self.window.resize(1300, 900)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.bus.start()
        self.pane.offer_held([])
        self.pane.set_habits(habits("next", 10))

    def _say(self, notice: object) -> None:
        self.said.append(notice.text)  # type: ignore[attr-defined]
        self._notice = notice

    def undo(self) -> None:
        """Take back what was said last, as its card's button does."""
        self._notice.undo()  # type: ignore[attr-defined]
        self.idle()

    def until(self, true: Callable[[], object], timeout: int = 15_000) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def idle(self) -> None:
        """Wait until nothing is under way in the background."""
        self.until(self.jobs.is_idle)

    def open(self, ticket: str = VPN) -> None:
        """Open a ticket."""
        self.pane.show_ticket(ticket)
        self.until(lambda: self.pane.current() == ticket)
        self.idle()

    def do(self, name: str) -> None:
        """Run a command of the table, as its key does."""
        self.actions.of(name).trigger()

    def type(self, text: str) -> None:
        """Type into the composer."""
        QTest.keyClicks(self.editor, text)

    def key(self, key: object, modifiers: object = None) -> None:
        """Press a key in the composer."""
        if modifiers is None:
            QTest.keyClick(self.editor, key)
        else:
            QTest.keyClick(self.editor, key, modifiers)

    def bodies(self, ticket: str = VPN) -> list[str]:
        """Texts of a ticket's messages on disk."""
        from deskapp.services import reading

        return [each.body for each in reading.ticket(self.desk, ticket).messages]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A small desk."""
    made = make_world(tmp_path / "home")
    yield made
    made.desk.close_thread()


@pytest.fixture
def driver(world: World, jobs: Jobs, actions: Actions, qtbot: QtBot) -> Iterator[Driver]:
    """The pane with Aino's ticket open."""
    jobs.on_thread_end(world.desk.close_thread)
    made = Driver(world, jobs, actions, qtbot)
    made.open()
    yield made
    made.pane.flush()
    jobs.shut_down()
    made.window.close()
    made.window.deleteLater()

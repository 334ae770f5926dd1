"""The very first start: the welcome page does what it offers, on a worker thread, and hands a home over."""

from __future__ import annotations

import getpass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from deskapp.ui import errors, i18n
from deskapp.ui.jobs import Jobs
from deskapp.ui.welcome import Welcome
from deskapp.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from deskapp.domain.errors import DeskError

    Make = Callable[[Path, str, str, str], Path]


class Start(QObject):
    """`make(home, how, url, login)` carries out what was chosen; `made` is the home to be opened, None = closed.

    `language` is the one that was chosen here, "" = none.
    """

    def __init__(self, app: QApplication, home: Path, make: Make) -> None:
        super().__init__()
        self._app = app
        self._home, self._make = home, make
        self._jobs = Jobs()
        self._jobs.setParent(self)
        self.made: Path | None = None
        self.language = ""
        self.window = QMainWindow()
        self.window.setMinimumSize(760, 560)
        self.window.resize(1120, 720)
        self._page = self._fresh()

    def stop(self) -> None:
        """Finish what is being made."""
        self._jobs.shut_down()

    def _fresh(self) -> Welcome:
        page = Welcome(getpass.getuser())
        page.language_chosen.connect(self._speak)
        page.demo_asked.connect(self._demo)
        page.join_asked.connect(self._join)
        page.office_asked.connect(self._office)
        self.window.setCentralWidget(page)
        self.window.setWindowTitle("deskapp")
        page.begin(languages=bool(self.language))
        return page

    @Slot(str)
    def _speak(self, code: str) -> None:
        self.language = code
        i18n.install(self._app, code)
        self._page = self._fresh()

    @Slot()
    def _demo(self) -> None:
        self._do("demo", "", "")

    @Slot(str, str)
    def _join(self, url: str, login: str) -> None:
        self._do("join", url, login)

    @Slot(str)
    def _office(self, name: str) -> None:
        self._do("office", "", name)

    def _do(self, how: str, url: str, login: str) -> None:
        self._page.problem("")
        self._page.wait(True)
        self._jobs.command(self, partial(self._make, self._home, how, url, login), then=self._made, failed=self._failed)

    def _made(self, home: Path) -> None:
        self.made = home
        self._jobs.shut_down()
        self.window.close()

    def _failed(self, error: DeskError) -> None:
        self._page.problem(errors.sentence(error))
        self._page.wait(False)


def problem_window(error: DeskError) -> QMainWindow:
    """A small window that says why there is no desk to show, and what to do."""
    window = QMainWindow()
    window.setWindowTitle("deskapp")
    window.resize(640, 420)
    title = i18n.translate("Start", "The desk cannot be opened now")
    page = EmptyState("warn", title, errors.sentence(error), i18n.translate("Start", "Close"))
    page.asked.connect(window.close)
    window.setCentralWidget(page)
    return window

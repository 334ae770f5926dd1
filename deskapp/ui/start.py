"""The very first start: the welcome page does what it offers, on a worker thread, and hands a home over."""

from __future__ import annotations

import getpass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from deskapp.domain.errors import Refused
from deskapp.ui import errors, i18n
from deskapp.ui.jobs import Jobs
from deskapp.ui.welcome import Welcome
from deskapp.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from deskapp.domain.errors import DeskError
    from deskapp.ui.jobs import Progress

    Told = Callable[[int, int], None]
    Make = Callable[[Path, str, str, str, Told], Path]


class Start(QObject):
    """`make(home, how, url, login, told)` carries out what was chosen and tells how far it is; what `told` raises ends it.

    `made` is the home to be opened, None = closed. `language` is the one that was chosen here, "" = none.
    """

    def __init__(self, app: QApplication, home: Path, make: Make) -> None:
        super().__init__()
        self._app = app
        self._home, self._make = home, make
        self._jobs = Jobs()
        self._jobs.setParent(self)
        self._making: Progress | None = None
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
        page.cancel_asked.connect(self._cancel)
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

    @Slot()
    def _cancel(self) -> None:
        if self._making is not None:
            self._making.cancel()

    def _do(self, how: str, url: str, login: str) -> None:
        self._page.problem("")
        self._page.wait(True)
        work = partial(_make_it, self._make, self._home, how, url, login)
        self._making = self._jobs.bulk(self, work, then=self._made, progress=self._far, failed=self._failed)

    def _far(self, done: int, total: int) -> None:
        self._page.progress(done, total)

    def _made(self, home: Path) -> None:
        self.made = home
        self._jobs.shut_down()
        self.window.close()

    def _failed(self, error: DeskError) -> None:
        self._page.problem("" if error.code == "stopped" else errors.sentence(error))
        self._page.wait(False)


def _make_it(make: Make, home: Path, how: str, url: str, login: str, progress: Progress) -> Path:
    """On the writer thread: what is told is shown, and ends the work once the person cancelled."""

    def told(done: int, total: int) -> None:
        progress(done, total)
        if progress.cancelled():
            raise Refused("stopped")

    return make(home, how, url, login, told)


def problem_window(error: DeskError) -> QMainWindow:
    """A small window that says why there is no desk to show, and what to do."""
    window = QMainWindow()
    window.setWindowTitle("deskapp")
    window.resize(640, 420)
    title = i18n.translate("Start", "The desk cannot be opened right now")
    page = EmptyState("warn", title, errors.sentence(error), i18n.translate("Start", "Close"))
    page.asked.connect(window.close)
    window.setCentralWidget(page)
    return window

"""The page "Kept aside": what the hub could not take, with the reason and every way out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from deskapp.services import parked
from deskapp.ui import i18n
from deskapp.ui.aside import words
from deskapp.ui.aside.parked_view import ParkedView
from deskapp.ui.ask import Question
from deskapp.ui.notice import Notice
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.two_lines import Line, TwoLineList

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import ParkedRow
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

PAGE = "aside"
FILE = "kept-aside.json"


class AsidePage(QObject):
    """`list` and `detail` are its two panes.

    Signals: `failed(object DeskError)`; `notice(object Notice)`; `ticket_asked(str ticket)`; `pane_asked(int)`.
    """

    failed = Signal(object)
    notice = Signal(object)
    ticket_asked = Signal(str)
    pane_asked = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._rows: list[ParkedRow] = []
        self._placed = False
        name = self.tr("Kept aside")
        self.lines = TwoLineList(name)
        self.lines.chosen.connect(self._show)
        self.lines.opened.connect(self._to_detail)
        self.list = QWidget()
        self.list.setAccessibleName(name)
        self._save = tool_button("save", name=self.tr("Save all of it to a file"))
        self._save.clicked.connect(self.save)
        layout = QVBoxLayout(self.list)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row(Label(name, 16, Weight.SEMIBOLD, elide=True), None, self._save, margins=(16, 12, 12, 8)))
        layout.addWidget(self.lines, 1)
        self.view = ParkedView()
        self.empty = EmptyState(
            "done", self.tr("Nothing is kept aside"), self.tr("The hub has taken everything that was sent from here.")
        )
        self.detail = QStackedWidget()
        self.detail.setObjectName("surface")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.detail.setAccessibleName(name)
        self.detail.addWidget(self.empty)
        self.detail.addWidget(self.view)
        self.view.retry_asked.connect(self.retry)
        self.view.copy_asked.connect(self.copy)
        self.view.ticket_asked.connect(self.into_ticket)
        self.view.discard_asked.connect(self.discard)
        self.view.opened.connect(self.ticket_asked)
        bus.refresh_when_visible(self.list, self._touched)
        self._reload()

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into the list."""
        if not self._placed:
            self.failed.connect(window.show_problem)
            self.pane_asked.connect(window.show_pane)
            window.add_page(PAGE, self.list, self.detail)
            for name, deed in (
                ("aside.retry", self.retry), ("aside.copy", self.copy), ("aside.ticket", self.into_ticket),
                ("aside.save", self.save), ("aside.discard", self.discard),
            ):  # fmt: skip
                self._actions.handle(name, deed, partial(_is_shown, window))
            for pane in (self.list, self.detail):
                self._actions.attach(PAGE, pane)
            self._placed = True
        window.show_page(PAGE)
        self.lines.setFocus()

    def current(self) -> ParkedRow | None:
        """What is shown, None = nothing."""
        return next((each for each in self._rows if each.id == self.lines.current()), None)

    # -- reading

    def _touched(self, _: Changes) -> None:
        self._reload()

    def _reload(self) -> None:
        self._jobs.query(self, partial(parked.listed, self._desk), then=self._take, key="aside")

    def _take(self, rows: list[ParkedRow]) -> None:
        self._rows = rows
        self.lines.show_lines(
            [
                Line(each.id, "inbox", "warn" if each.mine else "text2", words.about(each), words.line(each))
                for each in rows
            ]
        )
        self._save.setEnabled(bool(rows))
        self._show(self.lines.current())

    @Slot(str)
    def _show(self, _line: str) -> None:
        row_ = self.current()
        if row_ is not None:
            self.view.show_row(row_)
        self.detail.setCurrentWidget(self.empty if row_ is None else self.view)

    # -- every way out

    @Slot()
    def retry(self) -> None:
        """Do it anew on what stands now."""
        row_ = self.current()
        if row_ is not None and row_.can_retry:
            work = partial(parked.retry, self._desk, row_.id)
            self._jobs.command(self, work, then=partial(self._done, words.what(row_)), failed=self.failed.emit)

    def _done(self, what: str, _: Changes) -> None:
        self.notice.emit(Notice(self.tr("It goes with the next sync"), detail=what, icon="sync"))
        self._after()

    @Slot()
    def copy(self) -> None:
        """Put its text on the clipboard."""
        row_ = self.current()
        if row_ is not None and words.copied(row_):
            QGuiApplication.clipboard().setText(words.copied(row_))
            self.notice.emit(Notice(self.tr("Copied"), detail=words.what(row_), icon="copy"))

    @Slot()
    def into_ticket(self) -> None:
        """Put its words into a new ticket."""
        row_ = self.current()
        if row_ is not None:
            work = partial(parked.into_ticket, self._desk, row_.id, subject=row_.subject or words.what(row_))
            self._jobs.command(self, work, then=self._opened, failed=self.failed.emit)

    def _opened(self, changes: Changes) -> None:
        text = self.tr("{number} is open").format(number=i18n.isolate(changes.number))
        self.notice.emit(
            Notice(text, group=changes.group, detail=self.tr("It stays here until it is discarded."), icon="plus")
        )

    @Slot()
    def discard(self) -> None:
        """Throw it away after asking: it exists nowhere else."""
        row_ = self.current()
        if row_ is None:
            return
        Question(
            self.list.window(), self.tr("Discard it for good?"),
            self.tr("{what} exists nowhere else. It cannot be brought back.").format(what=words.what(row_)),
            [(self.tr("Discard"), partial(self._throw_away, row_.id)), (self.tr("Keep it"), None)], icon="trash",
            colour="danger",
        ).open()  # fmt: skip

    def _throw_away(self, parked_id: str) -> None:
        work = partial(parked.discard, self._desk, parked_id)
        self._jobs.command(self, work, then=self._thrown, failed=self.failed.emit)

    def _thrown(self, _: object) -> None:
        self._after()

    @Slot()
    def save(self) -> None:
        """Choose a file for all of it."""
        if not self._rows:
            return
        dialog = QFileDialog(self.list.window(), self.tr("Save all of it to a file"), FILE)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Write everything kept aside into a file."""
        work = partial(parked.write_file, self._desk, Path(path))
        self._jobs.command(self, work, then=partial(self._written, path), failed=self.failed.emit)

    def _written(self, path: str, count: int) -> None:
        self.notice.emit(Notice(self.tr("%Ln saved to the file", "", count), detail=i18n.isolate(path), icon="save"))

    def _after(self) -> None:
        self._reload()
        self.lines.setFocus()

    @Slot(str)
    def _to_detail(self, _line: str) -> None:
        self.pane_asked.emit(-1)


def _is_shown(window: MainWindow) -> bool:
    return window.page() == PAGE

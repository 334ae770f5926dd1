"""The page "My requests": a list and a detail, for whoever asks others for something."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from deskapp.services import people, reading, requests, tickets
from deskapp.ui.errors import sentence
from deskapp.ui.requests.ask_form import AskForm
from deskapp.ui.requests.list_pane import RequestList
from deskapp.ui.requests.request_view import RequestView
from deskapp.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import TeamRow, TicketRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow


class Read(NamedTuple):
    """What the page needs to know at once."""

    rows: list[TicketRow]
    teams: list[TeamRow]
    intake: str


class RequestsPage(QObject):
    """`list` and `detail` are its two panes.

    Signals: `failed(object DeskError)`; `pane_asked(int)`: 0 the list, -1 the detail, where one at a time is shown.
    """

    failed = Signal(object)
    pane_asked = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._current = ""
        self._placed = False
        self.list = RequestList()
        self.view = RequestView()
        self.form = AskForm()
        self.empty = EmptyState(
            "mail",
            self.tr("Nothing asked yet"),
            self.tr("Ask any team for something: who has it, what they promise and what they say comes here."),
            self.tr("Ask for something"),
        )
        self.detail = QStackedWidget()
        self.detail.setObjectName("surface")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.detail.setAccessibleName(self.tr("My requests"))
        for each in (self.empty, self.view, self.form):
            self.detail.addWidget(each)
        self.list.chosen.connect(self.show_request)
        self.list.opened.connect(self._open)
        self.list.ask_asked.connect(self.ask)
        self.empty.asked.connect(self.ask)
        self.form.sent.connect(self._sent)
        self.form.left.connect(self._left)
        self.view.answered.connect(self._answered)
        bus.refresh_when_visible(
            self.list, self._touched, ("request", "request_message", "ticket", "message", "team", "person")
        )
        self._reload()

    def show_in(self, window: MainWindow, actions: Actions) -> None:
        """Show the page in a window, and put the keyboard into the list."""
        if not self._placed:
            self.failed.connect(window.show_problem)
            self.pane_asked.connect(window.show_pane)
            window.add_page("requests", self.list, self.detail)
            self._placed = True
            if self._desk.customer:  # to whom a new ticket is a new request
                actions.handle("ticket.new", self.ask)
        window.show_page("requests")
        self.list.view.setFocus()

    @Slot()
    def ask(self) -> None:
        """Show the form; what was typed into it is still there."""
        self.detail.setCurrentWidget(self.form)
        self.pane_asked.emit(-1)
        self.form.subject.setFocus()

    @Slot(object)
    def show_request(self, request: str) -> None:
        """Show one request."""
        self._current = request
        self._jobs.query(self, partial(reading.ticket, self._desk, request), then=self._show, key="request")

    @Slot()
    def _open(self) -> None:
        if self._current:
            self.detail.setCurrentWidget(self.view)
            self.pane_asked.emit(-1)

    # -- reading

    def _touched(self, _: Changes) -> None:
        self._reload()

    def _reload(self) -> None:
        self._jobs.query(self, partial(_read, self._desk), then=self._take, key="requests")

    def _take(self, read: Read) -> None:
        self.form.show_teams(read.teams, read.intake)
        ids = [each.id for each in read.rows]
        if self._current not in ids:
            self._current = ids[0] if ids else ""
        self.list.show_rows(read.rows, self._current)
        if self._current:
            self.show_request(self._current)
        elif self.detail.currentWidget() is self.view:
            self.detail.setCurrentWidget(self.empty)

    def _show(self, view: TicketView) -> None:
        if view.row.id != self._current:
            return
        self.view.show_view(view)
        # A list that was read anew takes nobody out of what he is writing.
        if self.detail.currentWidget() is not self.form or self.form.is_empty():
            self.detail.setCurrentWidget(self.view)

    # -- writing

    @Slot(str, str, str)
    def _sent(self, subject: str, text: str, team: str) -> None:
        work = partial(requests.ask, self._desk, subject=subject, text=text, team=team)
        self._jobs.command(self, work, then=self._asked, failed=self._refused)

    def _asked(self, changes: Changes) -> None:
        self.form.clear()
        self._current = changes.made
        self.detail.setCurrentWidget(self.view)
        self._reload()
        self.list.view.setFocus()

    def _refused(self, error: DeskError) -> None:
        self.form.say(sentence(error))

    @Slot(str)
    def _answered(self, text: str) -> None:
        work = partial(tickets.reply, self._desk, self.view.request(), text)
        self._jobs.command(self, work, then=self._said, failed=self.failed.emit)

    def _said(self, _: Changes) -> None:
        self.view.sent()
        self._reload()

    @Slot()
    def _left(self) -> None:
        self.form.clear()
        self.detail.setCurrentWidget(self.view if self._current else self.empty)
        self.pane_asked.emit(0)
        self.list.view.setFocus()


def _read(desk: Desk) -> Read:
    """On a reader thread."""
    teams = people.teams(desk)
    row = desk.replica.one("SELECT lower(hex(id)) FROM team WHERE deleted = 0 AND intake = 1 LIMIT 1")
    return Read(requests.mine(desk), teams, row[0] if row else "")

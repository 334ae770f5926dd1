"""The page "My requests": a list and a detail, for whoever asks others for something."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from deskapp.domain.asking import AskRow
from deskapp.domain.rows import DraftRow
from deskapp.services import asking, drafts, people, reading, requests, tickets, workaround
from deskapp.ui import i18n
from deskapp.ui.action import REQUESTS
from deskapp.ui.drafts import DraftKeeper
from deskapp.ui.errors import sentence
from deskapp.ui.file_opener import FileOpener
from deskapp.ui.requests import words
from deskapp.ui.requests.ask_form import DRAFT, AskForm
from deskapp.ui.requests.list_pane import RequestList
from deskapp.ui.requests.question_view import QuestionView
from deskapp.ui.requests.request_view import RequestView
from deskapp.ui.requests.writing import KIND, Answer
from deskapp.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment, TeamRow, TicketRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.notice import Notice
    from deskapp.ui.requests.ask_form import Asked

READ_AFTER_MS = 700
ASKS = ("ask", "ask_word", "asked", "asked_word")
"""What is touched when somebody asks me, or says more."""


class Read(NamedTuple):
    """What the page needs to know at once."""

    rows: list[TicketRow]
    asks: list[AskRow]
    teams: list[TeamRow]
    intake: str


class Opened(NamedTuple):
    """A request and the answer to it that was begun."""

    view: TicketView | AskRow
    draft: DraftRow | None


class RequestsPage(QObject):
    """`list` and `detail` are its two panes.

    Signals: `failed(object DeskError)`; `pane_asked(int)`: 0 the list, -1 the detail, where one at a time is shown;
    `whom_asked(str)`: who answers for this?
    """

    failed = Signal(object)
    pane_asked = Signal(int)
    whom_asked = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._current = ""
        self._placed = False
        self._team_names: dict[str, str] = {}
        self._window: MainWindow | None = None
        self.list = RequestList()
        self.view = RequestView(desk, jobs)
        self.question = QuestionView(desk, jobs)
        self.form = AskForm(desk, jobs)
        self.keeper = DraftKeeper(desk, jobs, self)
        self._asks: dict[str, AskRow] = {}
        self.keeper.saved.connect(self.form.kept)
        self.keeper.refused.connect(self.failed)
        self.empty = EmptyState(
            "mail",
            self.tr("Nothing asked yet"),
            self.tr("Ask any team for something; here you see who has it, what they promise and what they say."),
            self.tr("Ask for something"),
        )
        self.detail = QStackedWidget()
        self.detail.setObjectName("surface")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.detail.setAccessibleName(self.tr("My requests"))
        for each in (self.empty, self.view, self.question, self.form):
            self.detail.addWidget(each)
        self.list.chosen.connect(self.show_request)
        self.list.opened.connect(self._open)
        self.list.ask_asked.connect(self.ask)
        self.empty.asked.connect(self.ask)
        self.form.sent.connect(self._sent)
        self.form.left.connect(self._left)
        self.form.whom_asked.connect(self.whom_asked)
        self.form.written.connect(self.keeper.note)
        for answer in (self.view.answer, self.question.answer):
            answer.sent.connect(self._answered)
            answer.written.connect(self.keeper.note)
            self.keeper.saved.connect(answer.kept)
        self.question.declined.connect(self._declined)
        self.view.works.answered.connect(self._works)
        for bar in (self.view.answer.files, self.form.files):
            bar.added.connect(self._file_for_another)
        self._opener = FileOpener(desk, jobs, self.detail)
        self.view.file_asked.connect(self._opener.asked)
        self._opener.progress.connect(self.view.show_progress)
        self._opener.failed.connect(self.failed)
        bus.refresh_when_visible(
            self.list, self._touched, ("request", "request_message", "ticket", "message", "mark", "team", "person", *ASKS)
        )
        self._reload()
        jobs.query(self, partial(drafts.load, desk, *DRAFT), then=self._take_begun, key="begun")

    def show_in(self, window: MainWindow, actions: Actions) -> None:
        """Show the page in a window, and put the keyboard into the list."""
        if not self._placed:
            self.failed.connect(window.show_problem)
            self.pane_asked.connect(window.show_pane)
            window.closing.connect(self.keeper.flush)
            self._window = window
            self._opener.notice.connect(self._notice)
            window.add_page("requests", self.list, self.detail)
            self._placed = True
            for name, handler in (("works.yes", self.view.works.say_yes), ("works.no", self.view.works.say_no)):
                actions.handle(name, handler, self._asks_works)
            for pane in (self.list, self.detail):
                actions.attach(REQUESTS, pane)
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

    def ask_about(self, subject: str, team: str) -> None:
        """Show the form with this begun; what somebody has written already stays."""
        self.form.begin(subject, team)
        self.ask()

    @Slot(object)
    def show_request(self, request: str) -> None:
        """Show one request."""
        self._current = request
        known = self.keeper.known(request, KIND) is not None
        work = partial(_open, self._desk, request, drafts_too=not known)
        self._jobs.query(self, work, then=self._show, key="request", failed=self._gone)

    @Slot()
    def _open(self) -> None:
        if self._current:
            self.detail.setCurrentWidget(self._page())
            self.pane_asked.emit(-1)

    def _page(self) -> QWidget:
        return self.question if self._current in self._asks else self.view

    # -- reading

    def _touched(self, _: Changes) -> None:
        self._reload()

    def _reload(self) -> None:
        self._jobs.query(self, partial(_read, self._desk), then=self._take, key="requests")

    def _named(self, row: TicketRow) -> TicketRow:
        """The row with its team's name in the person's language."""
        return row._replace(team_name=self._team_names.get(row.team) or row.team_name)

    def _take(self, read: Read) -> None:
        self._team_names = {each.id: each.names.get(i18n.code(), "") for each in read.teams}
        self.form.show_teams(read.teams, read.intake)
        self._asks = {each.id: each for each in read.asks}
        rows = words.with_questions([self._named(each) for each in read.rows], read.asks)
        ids = [each.id for each in rows]
        if self._current not in ids:
            self._current = ids[0] if ids else ""
        self.list.show_rows(rows, self._current)
        if self._current:
            self.show_request(self._current)
        elif self.detail.currentWidget() in (self.view, self.question):
            self.detail.setCurrentWidget(self.empty)

    def _show(self, opened: Opened) -> None:
        if isinstance(opened.view, AskRow):
            self._show_question(opened.view, opened.draft)
            return
        view = opened.view._replace(row=self._named(opened.view.row))
        if view.row.id != self._current:
            return
        if self.view.show_view(view):
            if opened.draft is not None and self.keeper.known(view.row.id, KIND) is None:
                self.keeper.adopt(opened.draft)
            self.view.answer.for_request(view.row.id, self.keeper.known(view.row.id, KIND))
        # A list that was read anew takes nobody out of what he is writing.
        if self.detail.currentWidget() is not self.form or self.form.is_empty():
            self.detail.setCurrentWidget(self.view)
        if view.row.unread and self.view.isVisible():
            self._jobs.after(self, READ_AFTER_MS, partial(self._mark_read, view.row.id), key="read")

    def _show_question(self, found: AskRow, draft: DraftRow | None) -> None:
        if found.id != self._current:
            return
        if self.question.show_row(found):
            if draft is not None and self.keeper.known(found.id, KIND) is None:
                self.keeper.adopt(draft)
            self.question.answer.for_request(found.id, self.keeper.known(found.id, KIND))
        if self.detail.currentWidget() is not self.form or self.form.is_empty():
            self.detail.setCurrentWidget(self.question)

    def _gone(self, _error: DeskError) -> None:
        self._reload()  # it was erased or moved a moment ago: the list knows

    def _mark_read(self, request: str) -> None:
        if self.view.request() == request and self.view.isVisible():
            self._jobs.command(self, partial(requests.mark_read, self._desk, request), failed=self.failed.emit)

    def _take_begun(self, draft: DraftRow | None) -> None:
        if draft is not None and self.form.is_empty():
            self.keeper.adopt(draft)
            self.form.fill(draft)

    @Slot(object, object)
    def _file_for_another(self, key: tuple[str, str], file: Attachment) -> None:
        """The person has gone on: the file belongs to the text it was meant for."""
        row = self.keeper.known(*key) or DraftRow(*key, "", 0, "", "", 0)
        self.keeper.note(row._replace(attachments=(*row.attachments, file)))

    @Slot(object)
    def _notice(self, notice: Notice) -> None:
        if self._window is not None:
            self._window.notify(notice.text, detail=notice.detail, icon=notice.icon)

    # -- writing

    @Slot(object)
    def _sent(self, asked: Asked) -> None:
        self._jobs.command(self, partial(_ask, self._desk, asked), then=self._asked, failed=self._refused)

    def _asked(self, changes: Changes) -> None:
        self.keeper.forget(*DRAFT)
        self.form.clear()
        self._current = changes.made
        self.detail.setCurrentWidget(self.view)
        self._reload()
        self.list.view.setFocus()

    def _refused(self, error: DeskError) -> None:
        self.form.say(sentence(error))

    @Slot(object)
    def _answered(self, draft: DraftRow) -> None:
        self._answer_of(draft.ticket).lock(True)
        work = partial(_answer, self._desk, draft)
        self._jobs.command(self, work, then=partial(self._said, draft), failed=self._not_said)

    @Slot(object, str)
    def _declined(self, question: str, words_too: str) -> None:
        draft = self.question.answer.draft()
        work = partial(_decline, self._desk, question, words_too)
        self._jobs.command(self, work, then=partial(self._said, draft), failed=self._not_said)

    def _asks_works(self) -> bool:
        return self.detail.currentWidget() is self.view and self.view.works.asks()

    @Slot(object, str)
    def _works(self, request: str, says: str) -> None:
        work = partial(workaround.answer, self._desk, request, says)
        self._jobs.command(self, work, then=self._works_said, failed=self._works_not_said)

    def _works_said(self, _: Changes) -> None:
        self._reload()
        self.list.view.setFocus()

    def _works_not_said(self, error: DeskError) -> None:
        self.failed.emit(error)
        self._reload()

    def _answer_of(self, request: str) -> Answer:
        return self.question.answer if request == self.question.question() else self.view.answer

    def _said(self, draft: DraftRow, _: Changes) -> None:
        self.keeper.forget(draft.ticket, draft.kind)
        self._answer_of(draft.ticket).lock(False)
        if draft.ticket in (self.view.request(), self.question.question()):
            self._answer_of(draft.ticket).for_request(draft.ticket, None)
        self._reload()

    def _not_said(self, error: DeskError) -> None:
        for answer in (self.view.answer, self.question.answer):
            answer.lock(False)  # the text is there and can be sent again
        self.failed.emit(error)

    @Slot()
    def _left(self) -> None:
        self.form.clear()
        self.keeper.note(self.form.draft())
        self.detail.setCurrentWidget(self._page() if self._current else self.empty)
        self.pane_asked.emit(0)
        self.list.view.setFocus()


def _read(desk: Desk) -> Read:
    """On a reader thread."""
    teams = people.teams(desk)
    row = desk.replica.one("SELECT lower(hex(id)) FROM team WHERE deleted = 0 AND intake = 1 LIMIT 1")
    return Read(requests.mine(desk), asking.asked_of_me(desk), teams, row[0] if row else "")


def _open(desk: Desk, request: str, *, drafts_too: bool) -> Opened:
    draft = drafts.load(desk, request, KIND) if drafts_too else None
    return Opened(asking.one(desk, request) if asking.is_one(desk, request) else reading.ticket(desk, request), draft)


def _decline(desk: Desk, question: str, words_too: str) -> Changes:
    with drafts.leaving(desk, question, KIND) as made:
        return asking.decline(desk, question, words_too, word_id=made)


def _ask(desk: Desk, asked: Asked) -> Changes:
    with drafts.leaving(desk, *DRAFT) as made:
        return requests.ask(
            desk, subject=asked.subject, text=asked.text, team=asked.team, attachments=asked.files, ticket_id=made
        )


def _answer(desk: Desk, draft: DraftRow) -> Changes:
    with drafts.leaving(desk, draft.ticket, draft.kind) as made:
        if asking.is_one(desk, draft.ticket):
            return asking.answer(desk, draft.ticket, draft.text, word_id=made)
        return tickets.reply(desk, draft.ticket, draft.text.strip(), message_id=made, attachments=draft.attachments)

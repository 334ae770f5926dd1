"""The list pane: search field, header, list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from deskapp.domain.rows import QueueQuery
from deskapp.ui import i18n
from deskapp.ui.action import QUEUE
from deskapp.ui.errors import sentence
from deskapp.ui.queue import words
from deskapp.ui.queue.bulk import BulkBar
from deskapp.ui.queue.empty import EmptyQueue
from deskapp.ui.queue.feed import Feed
from deskapp.ui.queue.forms import Forms
from deskapp.ui.queue.groups import Head
from deskapp.ui.queue.header import Header
from deskapp.ui.queue.many import Many
from deskapp.ui.queue.memory import Memory
from deskapp.ui.queue.model import QueueModel
from deskapp.ui.queue.pill import NewAbove
from deskapp.ui.queue.search_box import SearchBox
from deskapp.ui.queue.view import QueueView
from deskapp.ui.queue.walk import Walk
from deskapp.ui.widgets.layouts import box, column, line

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import TeamRow, TicketRow
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

CLOCK_MS = 15_000  # how often the time chips are drawn anew
SOON_MS = 100  # what is read after the first paint
LABELS = 12  # offered at most for a filter that is begun


class QueuePane(QWidget):
    """One view of the queue, its filters and its selection.

    `current_changed(object ticket_id)`: a person moved to another ticket. `opened(object ticket_id)`: he wants to
    work in it. `status(str)`: a line for the status bar. `notice(object Notice)`: say what was done.
    `failed(object DeskError)`: something he asked for was refused. `options_asked(QPoint)`: what can be done with the
    view itself is wanted. `formed(bool)`: it is shown as a table, or as a list again.
    `dragging(int row)`: tickets leave the list by hand; -1 = they have been let go.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    status = Signal(str)
    notice = Signal(object)
    failed = Signal(object)
    options_asked = Signal(QPoint)
    formed = Signal(bool)
    dragging = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._query = QueueQuery()
        self._compact = False
        self._team_names: dict[str, str] = {}
        self._writing: dict[str, str] = {}
        self._build()
        self._walk = Walk(jobs, self._model, self._view)
        self.memory = Memory(desk, jobs, self._walk.stands, self)
        self._feed = Feed(desk, jobs, self._model, self._view)
        self.many = Many(desk, jobs, self._model, self._bulk, actions, self)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._connect()
        self._act(actions)
        bus.refresh_when_visible(self, self._touched, ("ticket", "person", "team", "hand"))

    def _build(self) -> None:
        self._model = QueueModel(self._words, self)
        self._view = QueueView(self._model, self._desk.now, self)
        self._forms = Forms(self._model, self._view, self._actions, self._desk.now, self._cell)
        self._search = SearchBox()
        self._bulk = BulkBar()
        self._header = Header(self._bulk)
        self._empty = EmptyQueue()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        top = box(column(self._search, margins=(12, 12, 12, 8)))
        inner = box(column(top, self._header, line(), self._stack, spacing=0), "surface")
        self._pill = NewAbove(self._stack, inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)

    def _connect(self) -> None:
        self._walk.current_changed.connect(self.current_changed)
        self._walk.moved.connect(self._moved)
        self._view.opened.connect(self._open)
        self._view.dragging.connect(self.dragging)
        self._view.folded.connect(self._feed.fold)
        self._view.customContextMenuRequested.connect(self._context_menu)
        self._forms.sorted.connect(self.show_query)
        self._forms.kept.connect(self._keep_look)
        self._forms.formed.connect(self.formed)
        self._search.asked.connect(self._search_for)
        self._search.left.connect(self.focus_list)
        self._search.form_wanted.connect(self._open_form)
        self._search.labels_wanted.connect(self._find_labels)
        self._header.changed.connect(self.show_query)
        self._header.options_asked.connect(self.options_asked)
        self._view.verticalScrollBar().valueChanged.connect(self.memory.note)
        self.memory.named.connect(self._entitle)
        self._header.teams_wanted.connect(self._read_teams)
        self._feed.shown.connect(self._shown)
        self._feed.refreshed.connect(self._refreshed)
        self._feed.arrived.connect(self._pill.tell)
        self._feed.failed.connect(self._list_failed)
        self._feed.applying.connect(self._walk.hold)
        self._pill.clicked.connect(self._feed.settle)
        self._model.ticked.connect(self._ticked)
        self._empty.step.connect(self._next_step)
        self.many.notice.connect(self.notice)
        self.many.failed.connect(self.failed)
        self.many.shown.connect(self._header.show_bulk)
        self.many.done.connect(self._feed.settle)
        self._clock.timeout.connect(self._view.viewport().update)
        self._clock.start()

    def _act(self, actions: Actions) -> None:
        actions.attach(QUEUE, self._view)
        for name in ("view.save", "find.form"):
            self._search.addAction(actions.of(name))
        for name, handler in (
            ("queue.down", self._walk.down),
            ("queue.up", self._walk.up),
            ("ticket.next", self._walk.down),
            ("ticket.prev", self._walk.up),
            ("queue.open", self._open),
            ("queue.select", self._view.toggle_current),
            ("queue.all", self._model.tick_everything),
            ("queue.filter", self._header.open_filter),
            ("queue.sort", self._header.open_sort),
            ("find.form", self._open_form),
            ("queue.turn", self._header.turn_order),
            ("queue.group", self._header.open_groups),
            ("queue.fold", self._fold_all),
            ("queue.column", self._forms.sort_here),
            ("view.columns", self._forms.choose),
            ("view.table", self._forms.turn),
            ("queue.clear", self._clear),
            ("queue.unread", self._mark_unread),
            ("find.here", self.focus_search),
        ):
            actions.handle(name, handler, self._is_shown)

    @Slot()
    def _mark_unread(self) -> None:
        if current := self._walk.current:
            from deskapp.services import reading  # not needed for the first paint

            work = partial(reading.mark_unread, self._desk, current)
            self._jobs.command(self, work, failed=self.failed.emit)

    def _is_shown(self) -> bool:
        return self.isVisible()

    # -- what the window asks -----------------------------------------------------------------

    @Slot(object)
    def show_query(self, query: QueueQuery) -> None:
        """Show a view with filters and order; the open ticket stays current if it is in it."""
        self._feed.show(query)
        self._describe(query)
        self._feed.wait()

    def show_first(self, query: QueueQuery, rows: list[TicketRow]) -> None:
        """Show a first page that is here already, before anything else is read; the rest follows after the paint."""
        self._describe(query)
        if query.text:  # a search needs more than was read so early
            self._feed.show(query)
        else:
            self._feed.show_first(query, rows)

    def _describe(self, query: QueueQuery) -> None:
        self._query = query
        self.memory.remember(query)
        self._view.mark(query.text)
        self._entitle()
        self._forget_older()
        if query.team:
            self._read_teams()
        if query.text != self._search.text().strip():
            self._search.show_text(query.text)

    @Slot()
    def _entitle(self) -> None:
        """The name of the view, wherever it is said, and its look."""
        query, name = self._query, self.memory.title(self._query)
        self._header.show_query(query, name)
        self._view.setAccessibleName(name)
        self._search.name(self.tr("Search in {view}").format(view=name))
        self._forms.show(query)
        density = self.memory.density(query)
        self._view.set_compact(density == "compact" if density else self._compact)

    @Slot(object)
    def _keep_look(self, query: QueueQuery) -> None:
        """The same tickets, shown otherwise."""
        self._query = query
        self.memory.remember(query)
        self._entitle()

    def _ends_here(self) -> bool:
        """Whether all that is shown is on this computer: what is done may be at the hub only."""
        query = self._query
        return not (query.view in ("solved", "all") or query.status in ("solved", "closed") or query.text)

    def _tell_older(self) -> None:
        """Where done tickets are shown, say from when on they are at the hub only."""
        if not self._ends_here():
            from deskapp.services import older

            self._jobs.query(self, partial(older.months, self._desk), then=self._header.show_older, key="older")

    def _forget_older(self) -> None:
        if self._ends_here():
            self._jobs.cancel(self, "older")
            self._header.show_older(0)

    def show_view(self, view: str) -> None:
        """Show a view as it was left: with its filters and order, without its search, unless that is what it is made of."""
        self.show_query(self.memory.query_of(view))

    def query(self) -> QueueQuery:
        """What is shown now."""
        return self._query

    def current_id(self) -> str:
        """Id of the current ticket; "" = none."""
        return self._walk.current_id()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) ticket of the list."""
        self._walk.step(by)

    def next_after(self, ticket_id: str) -> str:
        """A ticket is done with: go to the next one in the order seen, and let the list re-sort.

        Returns the id of the ticket gone to, "" where there is none.
        """
        self._walk.leave(ticket_id)
        self._feed.settle()
        return self.current_id()

    def select(self, ticket_id: str) -> None:
        """Make a ticket of this list the current one; one that is not in it changes nothing."""
        self._walk.select(ticket_id)

    def first_stop(self) -> QWidget:
        """Where the keyboard goes first. Not a focus proxy: Tab would pass over everything before it."""
        return self._view

    @Slot()
    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._search.begin()

    def set_compact(self, compact: bool) -> None:
        """Two lines a row instead of three, where a view does not say otherwise."""
        self._compact = compact
        self._entitle()

    # -- the list -----------------------------------------------------------------------------

    @Slot()
    def _moved(self) -> None:
        self.memory.note()
        self._say_status()

    @Slot()
    def _open(self) -> None:
        if self._view.row() < 0:
            self.step(1)
        if self._view.fold(self._view.row()):
            return
        if self.current_id():
            self.opened.emit(self.current_id())

    @Slot()
    def _clear(self) -> None:
        if self._model.ticked_count():
            self._model.clear_ticks()
        elif original := self.memory.original(self._query):
            as_now = original._replace(form=self._query.form, columns=self._query.columns)
            if as_now != self._query:
                self.show_query(as_now)
        elif self._header.active() or self._query.text:
            self._header.clear_filters()

    @Slot()
    def _open_form(self) -> None:
        from deskapp.services import people

        self._jobs.query(self, partial(people.teams, self._desk), then=self._search.open_form, key="form")

    @Slot(str)
    def _find_labels(self, typed: str) -> None:
        work = partial(_labels, self._desk, typed)
        self._jobs.query(self, work, then=partial(self._search.offer_labels, typed), key="labels")

    @Slot()
    def _fold_all(self) -> None:
        self._feed.fold_all(any(not head.folded for head in map(self._model.head_at, self._model.head_rows()) if head))

    def _words(self, row: TicketRow | Head, role: int) -> str:
        if isinstance(row, Head):
            return words.head_sentence(row, self._team_names)
        return words.row_text(self._named(row), role, self._desk.now(), self._writing.get(row.id, ""))

    def _named(self, row: TicketRow) -> TicketRow:
        return row._replace(team_name=self._team_names.get(row.team, row.team_name))

    def _cell(self, row: TicketRow, column: str) -> str:
        return words.cell_text(self._named(row), column, self._desk.now())

    def show_writing(self, writing: dict[str, str]) -> None:
        """Who else writes at which ticket, in words."""
        before, self._writing = self._writing, writing
        self._view.set_writing(before, writing)

    @Slot()
    def read_again(self) -> None:
        """What the person reads may be more or less now."""
        self._feed.settle()

    def _touched(self, changes: Changes) -> None:
        if changes.of("team") and self._team_names:
            self._read_teams()
        self._feed.touched(changes)

    @Slot()
    def _shown(self) -> None:
        self._walk.show_again()
        self._refreshed()
        self._jobs.after(self, SOON_MS, self._tell_older, key="older")
        if i18n.code() != "en" and not self._team_names:
            self._jobs.after(self, SOON_MS, self._read_teams, key="teams")

    @Slot()
    def _refreshed(self) -> None:
        count = len(self._model.tickets)
        self._header.show_count(count, complete=self._feed.complete)
        if count == 0:
            filtered = bool(self._header.active())
            self._empty.explain(self._query, filtered=filtered, none_at_all=self._query.view in {"all", "open"})
        self._stack.setCurrentWidget(self._view if count else self._empty)
        self._walk.catch_up()
        if self._feed.complete and (left := self.memory.take_left()) is not None and self._view.row() < 0:
            self._view.go(self._model.row_of(left.current))
            self._view.scroll_to(self._model.row_of(left.top))
        self._say_status()

    @Slot(object)
    def _list_failed(self, error: DeskError) -> None:
        if self._model.rowCount() == 0:
            self._empty.explain_error(sentence(error))
            self._stack.setCurrentWidget(self._empty)
        self.failed.emit(error)

    @Slot(str)
    def _next_step(self, step: str) -> None:
        if step == "search":
            self._actions.of("search.all").trigger()
        elif step == "clear":
            self._header.clear_filters()
        elif step == "again":
            self.show_query(self._query)
        elif step:
            self._actions.of(step).trigger()

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self._query = self._query._replace(text=text)
        self._feed.show(self._query)
        self.memory.remember(self._query)
        self._header.show_query(self._query, self.memory.title(self._query))
        self._view.mark(self._query.text)
        self._forget_older()
        self._feed.wait()

    @Slot()
    def _read_teams(self) -> None:
        from deskapp.services import people

        self._jobs.query(self, partial(people.teams, self._desk), then=self._show_teams, key="teams")

    def _show_teams(self, teams: list[TeamRow]) -> None:
        self._header.show_teams(teams)
        self._team_names = {team.id: team.names.get(i18n.code()) or team.name for team in teams}
        self._view.set_team_names(self._team_names)

    @Slot(QPoint)
    def _context_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.fill_menu(menu, "ticket")
        menu.popup(self._view.viewport().mapToGlobal(where))

    @Slot()
    def _ticked(self) -> None:
        count = self._model.ticked_count()
        self._header.show_bulk(count > 0)
        self._say_status()

    def _say_status(self) -> None:
        total, ticked = len(self._model.tickets), self._model.ticked_count()
        row = self._view.row()
        heads = sum(each <= row for each in self._model.head_rows()) if row >= 0 else 0
        if ticked:
            text = self.tr("{count} of {total} selected")
            self.status.emit(text.format(count=i18n.number(ticked), total=i18n.number(total)))
        elif row >= 0 and self._model.head_at(row) is None:
            text = self.tr("{place} of {total}")
            self.status.emit(text.format(place=i18n.number(row + 1 - heads), total=i18n.number(total)))
        else:
            self.status.emit(self.tr("%Ln ticket(s)", "", total))


def _labels(desk: Desk, typed: str) -> list[str]:
    from deskapp.services import labels  # late: the first page is painted without it

    return [label for label, _ in labels.used(desk, typed, LABELS)]

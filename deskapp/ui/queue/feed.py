"""Feeds the queue model from the services: the first page at once, then all keys, then whatever others change."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskapp.services import queues
from deskapp.ui.queue.groups import Heads, Order, plain
from deskapp.ui.queue.order import Plan, plan

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import QueueQuery, TicketRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.queue.model import QueueModel
    from deskapp.ui.queue.view import QueueView

FIRST_PAGE = 50
AT_ONCE = 100  # new rows that come with their order, so that they never show grey
QUIET_MS = 10_000  # without a key, click or wheel, the list may re-sort
SHARE = 6
PATIENCE_MS = 6  # a page read from what is in memory takes one or two
CHECK_MS = 150  # after a change, before the order is read again: changes come in bunches


class Feed(QObject):
    """Keeps a QueueModel in step with one query.

    `shown()`: another query's first page stands. `refreshed()`: rows or order changed. `arrived(int n)`: n new
    tickets wait above the current row, 0 = none. `applying(bool)`: the order changes now (True), it has changed
    (False). `failed(object DeskError)`.
    """

    shown = Signal()
    refreshed = Signal()
    arrived = Signal(int)
    applying = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, model: QueueModel, view: QueueView) -> None:
        super().__init__(view)
        self._desk, self._jobs, self._model, self._view = desk, jobs, model, view
        self._query: QueueQuery | None = None
        self._heads = Heads()
        self._order: Order | None = None  # what the waiting plan leads to
        self._waiting: Plan | None = None
        self._settle_next = False
        self._complete = False
        self._asked_at = 0.0
        self._pause = CHECK_MS
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.settle)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_MS)
        self._soon.timeout.connect(self._check)
        model.wanted.connect(self._fetch)
        view.used.connect(self._used)

    def show(self, query: QueueQuery) -> None:
        """Show a query; an answer for an older one is dropped."""
        self._query = query
        self._waiting, self._settle_next, self._complete = None, False, False
        self._soon.stop()
        self._jobs.cancel(self, "order")  # what is read for the list before would only take time away
        if query.group:
            self._show_groups(query)
            return
        self._heads = Heads()
        self._jobs.query(
            self,
            partial(queues.page, self._desk, query, FIRST_PAGE),
            then=self._take_page,
            failed=self._fail,
            key="page",
        )

    def wait(self) -> None:
        """Give the first page a moment to come, so that one painting shows it."""
        self._jobs.wait(self, "page", PATIENCE_MS)

    def show_first(self, query: QueueQuery, rows: list[TicketRow]) -> None:
        """Show a query whose first rows are here already; its order is read a moment later."""
        self._query = query
        self._waiting, self._settle_next = None, False
        self._model.show(rows)
        self._complete = False
        self.shown.emit()
        self._soon.start(CHECK_MS)

    def _show_groups(self, query: QueueQuery) -> None:
        """Heads need all keys, so that their numbers are right: everything is read at once."""
        if self._heads.field != query.group:
            self._heads = Heads(query.group)
        work = partial(_grouped, self._desk, query, self._heads)
        self._jobs.query(self, work, then=self._take_groups, failed=self._fail, key="page")

    def _take_groups(self, answer: tuple[Order, list[TicketRow]]) -> None:
        self._model.show_order(*answer)
        self._complete = True
        self.arrived.emit(0)
        self.shown.emit()

    @Slot(str, bool)
    def fold(self, value: str, folded: bool) -> None:
        """Fold the tickets of a group away, or show them again."""
        (self._heads.folded.add if folded else self._heads.folded.discard)(value)
        self._fold()

    def fold_all(self, folded: bool) -> None:
        """Fold all groups, or none."""
        self._heads.folded = {head.value for head in self._model.heads.values()} if folded else set()
        self._fold()

    def _fold(self) -> None:
        order = self._heads.order((each.value, each.name, each.keys) for each in self._model.heads.values())
        self._waiting = None
        self._model.fold(order)
        self.refreshed.emit()

    @property
    def complete(self) -> bool:
        """True once all keys are here, so that the count is right."""
        return self._complete

    def touched(self, changes: Changes) -> None:
        """Somebody committed: read the loaded rows that changed, then the order."""
        if changes.all_of("ticket") or changes.of("person") or changes.of("team"):
            first, last = self._view.visible_rows()
            keys = list(self._model.keys[first : last + 1])
            self._model.keep_only(keys)
        else:
            keys = self._model.known(changes.of("ticket"))
        if keys:
            self._fetch(keys)
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def settle(self) -> None:
        """Take the fresh order now; the current row stays where it is on the screen, if it can."""
        if self._waiting is not None:
            self._apply(self._waiting)
        elif self._query is not None:
            self._settle_next = True
            self._check()

    # -- inside -------------------------------------------------------------------------------

    def _take_page(self, rows: list[TicketRow]) -> None:
        self._model.show(rows)
        self._complete = len(rows) < FIRST_PAGE
        self.arrived.emit(0)
        self.shown.emit()
        if not self._complete:
            self._soon.start(0)  # once they are painted: a thread at work would take time away from that

    @Slot()
    def _check(self) -> None:
        if self._query is None:
            return
        self._soon.stop()
        self._soon.setInterval(self._pause)
        self._asked_at = time.monotonic()
        work = partial(_fresh_plan, self._desk, self._query, self._model.keys, self._view.anchor(), self._heads)
        self._jobs.query(self, work, then=self._take_plan, failed=self._fail, key="order")

    def _take_plan(self, answer: tuple[Plan, Order, dict[int, TicketRow]]) -> None:
        steps, self._order, rows = answer
        # While others write without end, reading the order of a long queue takes at most a small share of the time.
        self._pause = max(CHECK_MS, round((time.monotonic() - self._asked_at) * 1000 * SHARE))
        self._soon.setInterval(self._pause)
        self._model.learn(rows.values())
        if steps.shown is not self._model.keys:
            self._check()
            return
        first = not self._complete
        self._complete = True
        if steps.below or first or self._settle_next or not self._quiet.isActive() or not self._view.isVisible():
            self._apply(steps)
        elif steps.empty:
            self._waiting = None
            self.arrived.emit(0)
        else:
            self._waiting = steps
            self.arrived.emit(steps.above)

    def _apply(self, steps: Plan) -> None:
        self._waiting, self._settle_next = None, False
        if steps.empty:
            self._model.apply(steps, self._order)  # heads may say other numbers all the same
        else:
            current = self._view.row()
            key = self._model.keys[current] if current >= 0 else -1
            self.applying.emit(True)
            self._view.keep_place(partial(self._change, steps, key))
            self.applying.emit(False)
        self.arrived.emit(0)
        self.refreshed.emit()

    def _change(self, steps: Plan, key: int) -> None:
        self._model.apply(steps, self._order)
        if steps.reset and key >= 0:
            self._view.go(self._model.row_of(key))

    @Slot()
    def _used(self) -> None:
        self._quiet.start()

    @Slot(object)
    def _fetch(self, keys: Sequence[int]) -> None:
        number = self._model.request(keys)
        self._jobs.query(
            self,
            partial(queues.rows, self._desk, keys),
            then=partial(self._take_rows, number, keys),
            failed=partial(self._lose, number, keys),
        )

    def _take_rows(self, number: int, keys: Sequence[int], rows: dict[int, TicketRow]) -> None:
        self._model.take_rows(number, keys, rows)
        self.refreshed.emit()

    def _lose(self, number: int, keys: Sequence[int], error: DeskError) -> None:
        self._model.lost(number, keys)
        self._fail(error)

    def _fail(self, error: DeskError) -> None:
        self.failed.emit(error)


def _fresh_plan(
    desk: Desk, query: QueueQuery, shown: array[int], anchor: int, heads: Heads
) -> tuple[Plan, Order, dict[int, TicketRow]]:
    """On a reader thread: the order of now and the way there; and the rows that are new, where they are few."""
    order = heads.order(queues.groups(desk, query)) if query.group else plain(queues.keys(desk, query))
    steps = plan(shown, order.keys, anchor)
    fresh = [key for first, last in steps.inserted if last - first < AT_ONCE for key in steps.fresh[first : last + 1]]
    fresh = [key for key in fresh if key >= 0]
    return steps, order, queues.rows(desk, fresh) if len(fresh) <= AT_ONCE else {}


def _grouped(desk: Desk, query: QueueQuery, heads: Heads) -> tuple[Order, list[TicketRow]]:
    """On a reader thread: everything under its heads, and the rows that are seen first."""
    order = heads.order(queues.groups(desk, query))
    first = [key for key in order.keys[: FIRST_PAGE * 2] if key >= 0][:FIRST_PAGE]
    return order, list(queues.rows(desk, first).values())

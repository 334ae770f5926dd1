"""The queue as a table: which columns, how wide, in what order, and sorting by what stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from deskapp.domain.views import COLUMNS, NARROWEST, Column, columns_of, columns_text
from deskapp.ui import theme
from deskapp.ui.queue import words
from deskapp.ui.queue.cells import CellDelegate
from deskapp.ui.queue.header import turned
from deskapp.ui.queue.ink import GUTTER

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.rows import QueueQuery, TicketRow
    from deskapp.ui.actions import Actions
    from deskapp.ui.queue.model import QueueModel
    from deskapp.ui.queue.view import QueueView

SORTS = {
    "number": "newest", "priority": "priority", "subject": "subject", "customer": "customer", "status": "status",
    "team": "team", "assignee": "assignee", "due": "due", "changed": "changed",
}  # fmt: skip
"""By what a column sorts; one that is not here does not."""
_FALLING = ("newest", "priority", "changed")  # these begin with the highest


class TableForm(QObject):
    """Lets a QueueView show columns. `show` puts a query's form on; where it is none, the view is a list again.

    `sorted(object QueueQuery)`: another order is wanted. `kept(object QueueQuery)`: the same tickets look otherwise now.
    """

    sorted = Signal(object)
    kept = Signal(object)

    def __init__(
        self, model: QueueModel, view: QueueView, actions: Actions, now: Callable[[], int], cell: Callable[[TicketRow, str], str]
    ) -> None:
        super().__init__(view)
        self._model, self._view, self._actions, self._cell = model, view, actions, cell
        self._query: QueueQuery | None = None
        self._columns: tuple[Column, ...] = ()
        self._filling = False
        self._delegate = CellDelegate(now, view.row_rect, view)
        self._header = header = view.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(GUTTER)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionPressed.disconnect()  # a table would select the column: a million rows
        header.sectionClicked.connect(self._clicked)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._dragged)
        header.customContextMenuRequested.connect(self._menu)
        theme.notifier().changed.connect(self._measure)

    def show(self, query: QueueQuery) -> None:
        """Show what a query asks to be shown as."""
        self._query = query
        columns = columns_of(query.columns) if query.form == "table" else ()
        if columns != self._standing(self._columns):
            self._put(columns)
        if columns:
            self._point()

    def turn(self) -> None:
        """A table instead of a list, or the other way round."""
        if self._query is not None:
            self.kept.emit(self._query._replace(form="" if self._columns else "table"))

    @Slot()
    def choose(self) -> None:
        """Ask which columns shall stand there, in what order and how wide."""
        from deskapp.ui.queue.columns_form import ColumnsForm

        assert self._query is not None
        form = ColumnsForm(columns_of(self._query.columns), self._view.window())
        form.chosen.connect(self._chosen)
        form.open()

    def sort_here(self) -> None:
        """Sort by the column the keyboard is in; again turns it round."""
        if self._columns:
            self._clicked(self._view.currentIndex().column())

    # -- inside -------------------------------------------------------------------------------

    def _put(self, columns: tuple[Column, ...]) -> None:
        view, header = self._view, self._header
        row, top = view.row(), view.visible_rows()[0]
        self._filling = True
        self._columns = columns
        self._delegate.columns = tuple(each.id for each in columns)
        self._model.set_columns({each.id: words.column_name(each.id) for each in columns}, self._cell)
        for place in range(header.count()):  # as the model has them, wherever they were dragged
            header.moveSection(header.visualIndex(place), place)
        header.setVisible(bool(columns))
        header.setSectionsClickable(bool(columns))
        header.setSortIndicatorShown(bool(columns))
        view.draw_with(self._delegate if columns else None)
        self._filling = False
        self._measure()
        view.go(row)
        if row < 0:
            view.scroll_to(top)
        self._actions.of("view.table").setChecked(bool(columns))

    @Slot()
    def _measure(self) -> None:
        if not self._columns:
            return
        self._filling = True
        px = theme.current().px
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self._header.resizeSection(0, px(GUTTER + 4))
        for place, each in enumerate(self._columns, 1):
            self._header.resizeSection(place, px(each.width))
        self._filling = False

    def _point(self) -> None:
        """The arrow above the column that is sorted by."""
        assert self._query is not None
        query = self._query
        plain = {"oldest": "-newest", "-oldest": "newest"}.get(query.sort, query.sort)
        place = next((at for at, each in enumerate(self._columns, 1) if SORTS.get(each.id) == plain.removeprefix("-")), -1)
        falling = (plain.removeprefix("-") in _FALLING) != plain.startswith("-")
        if query.view == "unheard":
            place = -1
        self._header.setSortIndicator(place, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)

    @Slot(int)
    def _clicked(self, place: int) -> None:
        wanted = SORTS.get(self._columns[place - 1].id, "") if 0 < place <= len(self._columns) else ""
        query = self._query
        self._point_again()
        if query is None or not wanted or query.view == "unheard":
            return
        self.sorted.emit(query._replace(sort=turned(query.sort) if query.sort == wanted else wanted))

    def _point_again(self) -> None:
        # Qt turns its own arrow at a click; it is ours to say how the list stands.
        if self._query is not None and self._columns:
            self._point()

    @Slot(int, int, int)
    def _resized(self, place: int, _old: int, wide: int) -> None:
        # The last one takes what is left of the window: that is not how wide somebody wanted it.
        if self._filling or not 0 < place <= len(self._columns) or self._header.visualIndex(place) == self._header.count() - 1:
            return
        each = self._columns[place - 1]._replace(width=max(round(wide / theme.current().scale), NARROWEST))
        self._keep((*self._columns[: place - 1], each, *self._columns[place:]))

    @Slot(int, int, int)
    def _dragged(self, _place: int, _old: int, _new: int) -> None:
        if not self._filling:
            self._keep(self._columns)

    def _standing(self, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        """Columns from the leading edge on, as they were dragged."""
        return tuple(columns[self._header.logicalIndex(at) - 1] for at in range(1, len(columns) + 1))

    def _keep(self, columns: tuple[Column, ...]) -> None:
        assert self._query is not None
        self._columns = columns
        query = self._query = self._query._replace(columns=columns_text(self._standing(columns)))
        self.kept.emit(query)

    @Slot(object)
    def _chosen(self, columns: tuple[Column, ...]) -> None:
        if self._query is not None:
            self.kept.emit(self._query._replace(form="table", columns=columns_text(columns)))

    @Slot(QPoint)
    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = {each.id for each in self._columns}
        for column in COLUMNS:
            action = QAction(words.column_name(column), menu)
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != {column})
            action.setData(column)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._actions.of("view.columns"))
        menu.addAction(self._actions.of("view.table"))
        menu.triggered.connect(self._ticked)
        menu.popup(self._header.mapToGlobal(where))

    @Slot(QAction)
    def _ticked(self, action: QAction) -> None:
        column = action.data()
        if column not in COLUMNS:
            return
        standing = self._standing(self._columns)
        rest = tuple(each for each in standing if each.id != column)
        self._chosen(rest if len(rest) < len(standing) else (*standing, Column(column, COLUMNS[column])))

"""The list of the queue, or the same as a table: equal rows, with its own selection and a quiet hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from deskapp.ui import theme
from deskapp.ui.queue.delegate import RowDelegate
from deskapp.ui.queue.ink import GUTTER, QueueDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QWheelEvent

    from deskapp.ui.queue.model import QueueModel


_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_SIDES = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class QueueView(QTableView):
    """Shows a QueueModel. The current row is the opened ticket; selected tickets are the model's ticks.

    `opened()`: Enter or double click. `used()`: any key, click or wheel, so that nothing moves meanwhile.
    `dragging(int row)`: tickets leave the list by hand; -1 = they have been let go.
    `folded(str value, bool)`: the tickets of a group are to be folded away, or shown again.
    """

    opened = Signal()
    dragging = Signal(int)
    used = Signal()
    folded = Signal(str, bool)

    def __init__(self, model: QueueModel, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = RowDelegate(now, self)
        self._delegate: QueueDelegate = self._rows
        self._compact = False
        self._hovered = -1
        self.held = False  # the last key came by itself, because it is held down
        self._pressed: QPoint | None = None  # where on a ticket, so that it may be dragged from there
        self._column = 0  # where the keyboard is in a row of the table; it stays there in whatever is shown
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._plain_table()
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.doubleClicked.connect(self._open)
        model.ticked.connect(self._ticked)
        self._low: list[int] = []  # the rows that are as low as heads
        model.arranged.connect(self._size_heads)
        for about in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved, model.layoutAboutToBeChanged):
            about.connect(self._level)
        theme.notifier().changed.connect(self._measure)
        self._measure()

    def _plain_table(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            # A header asks the model about every row to paint itself; one that follows no selection does not.
            header.setSelectionModel(QItemSelectionModel(self._model, header))
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setObjectName("queue")

    # -- what the pane asks -------------------------------------------------------------------

    def set_compact(self, compact: bool) -> None:
        """Two lines a row instead of three, or closer rows of the table."""
        if compact != self._compact:
            self._compact = compact
            self._fit()

    def draw_with(self, delegate: QueueDelegate | None) -> None:
        """Draw cells with this delegate from now on; None = whole rows, as a list."""
        chosen = delegate or self._rows
        if chosen is self._delegate:
            return
        chosen.take_over(self._delegate)
        self._delegate = chosen
        self.setItemDelegate(chosen)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if delegate else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self._fit()

    def _fit(self) -> None:
        self._delegate.set_compact(self._compact)
        self._measure()

    def row_rect(self, row: int) -> QRect:
        """Where a whole row is, over all columns."""
        last = self.horizontalHeader().logicalIndex(self._model.columnCount() - 1)
        return self.visualRect(self._model.index(row, 0)).united(self.visualRect(self._model.index(row, last)))

    def row(self) -> int:
        """The current row; -1 = none."""
        index = self.currentIndex()
        return index.row() if self.selectionModel().isSelected(index) else -1

    def go(self, row: int) -> None:
        """Make a row current and bring it into sight; -1 = none."""
        column = min(self._column, self._model.columnCount() - 1)
        index = self._model.index(row, column) if 0 <= row < self._model.rowCount() else QModelIndex()
        self.setCurrentIndex(index)

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row that can be seen; (0, -1) where there is none."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return 0, -1
        return first, last if last >= 0 else self._model.rowCount() - 1

    def set_team_names(self, names: dict[str, str]) -> None:
        """What teams are called in the person's language, by id."""
        self._delegate.set_team_names(names)
        self.viewport().update()

    def set_writing(self, before: Mapping[str, str], now: Mapping[str, str]) -> None:
        """Who writes at which ticket, in words: only rows where that is another now are painted anew."""
        self._delegate.set_writing(frozenset(now))
        self._model.repaint(each for each in {**before, **now} if before.get(each) != now.get(each))

    def mark(self, search: str) -> None:
        """Mark in the rows what is searched for."""
        wanted: tuple[str, ...] = ()
        if search:
            from deskapp.domain.marks import searched

            wanted = searched(search)
        self._delegate.set_wanted(wanted)

    def release(self) -> None:
        """No row is current any more."""
        self.selectionModel().clear()

    def anchor(self) -> int:
        """The last row that must not move under somebody's eyes: the current one or the one under the pointer."""
        hovered = self._hovered if self.underMouse() else -1
        return max(self.row(), hovered)

    def scroll_to(self, row: int) -> None:
        """Have a row stand on top, as far as there are enough below it; -1 = leave it as it is."""
        if row >= 0:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row))

    def keep_place(self, change: Callable[[], None]) -> None:
        """Run `change`, then scroll so that the current row stands where it stood."""
        before = self.visualRect(self.currentIndex()).top()
        seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        change()
        if seen and self.currentIndex().isValid():
            moved = self.visualRect(self.currentIndex()).top() - before
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def toggle_current(self) -> None:
        """Select the current ticket, or unselect it."""
        if self.row() >= 0:
            self._model.toggle(self.row())

    # -- reactions ----------------------------------------------------------------------------

    @Slot()
    def _measure(self) -> None:
        self._level()
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self._size_heads()
        self.verticalScrollBar().setSingleStep(max(1, self._delegate.row_height() // 3))
        self.viewport().update()

    @Slot()
    def _level(self) -> None:
        """Heads as high as tickets again: Qt leaves a row its own height, whatever stands there next."""
        high = self.verticalHeader().defaultSectionSize()
        for row in self._low:
            self.verticalHeader().resizeSection(row, high)
        self._low = []

    @Slot()
    def _size_heads(self) -> None:
        """A head is lower than a ticket."""
        self._level()
        for row in (rows := self._model.head_rows()):
            self.verticalHeader().resizeSection(row, self._delegate.head_height())
        self._low = rows

    def fold(self, row: int, *, away: bool | None = None) -> bool:
        """Fold the group whose head stands in a row, or turn it round; False where no head stands there."""
        head = self._model.head_at(row)
        if head is None:
            return False
        if away is None or away != head.folded:
            self.folded.emit(head.value, not head.folded)
        return True

    @Slot()
    def _ticked(self) -> None:
        self._delegate.set_selecting(self._model.ticked_count() > 0)
        self.viewport().update()

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        if index.row() != self._hovered:
            old, self._hovered = self._hovered, index.row()
            self._delegate.set_hovered(self._hovered)
            for row in (old, self._hovered):
                if row >= 0:
                    self.viewport().update(self.row_rect(row))

    @Slot()
    def _open(self) -> None:
        if self.row() >= 0 and not self.fold(self.row()):
            self.opened.emit()

    def _tick_to(self, row: int) -> None:
        first, last = sorted((max(self.row(), 0), row))
        self._model.tick_rows(first, last)

    def _in_gutter(self, where: QPoint) -> bool:
        begin = self.visualRect(self._model.index(self.rowAt(where.y()), 0))
        width = theme.current().px(GUTTER)
        return where.x() > begin.right() - width if self.isRightToLeft() else where.x() < begin.left() + width

    # -- Qt -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.used.emit()
        self._pressed = None
        where = event.position().toPoint()
        row = self.rowAt(where.y())
        modifiers = event.modifiers()
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self._tick_to(row)
                return
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                if self._model.ticked_count() == 0 and self.row() not in {-1, row}:
                    self._model.toggle(self.row())
                self._model.toggle(row)
                return
            if self._in_gutter(where):
                self._model.toggle(row)
                return
            if self._model.head_at(row) is not None:
                self.go(row)
                self.fold(row)
                return
            self._pressed = where
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._in_gutter(where) or self._model.head_at(self.rowAt(where.y())) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Without the base class while a button is held: it would make each row it passes the current one.
        if not event.buttons():
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            if far >= QGuiApplication.styleHints().startDragDistance():
                self._pressed = None
                self.dragging.emit(self.row())
                self.startDrag(Qt.DropAction.CopyAction)
                self.dragging.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.used.emit()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.used.emit()
        self.held = event.isAutoRepeat()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.row() >= 0:
            row = min(max(self.row() + step, 0), self._model.rowCount() - 1)
            self._tick_to(row)
            self.go(row)
            return
        if event.key() in _ENDS and not event.modifiers():  # a table would go to its first and last column
            self.go(0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1)
            return
        if event.key() in _SIDES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._side(inwards=(event.key() == Qt.Key.Key_Right) != self.isRightToLeft())
            return
        super().keyPressEvent(event)

    def _side(self, *, inwards: bool) -> None:
        """As in a tree: inwards shows a group, outwards folds it, or leads from a ticket to its head; in a table it leads
        from cell to cell.
        """
        row = self.row()
        if self.fold(row, away=not inwards) or self._go_beside(1 if inwards else -1) or inwards:
            return
        heads = [each for each in self._model.head_rows() if each < row]
        if heads:
            self.go(heads[-1])

    def _go_beside(self, step: int) -> bool:
        header = self.horizontalHeader()
        place = header.visualIndex(max(self.currentIndex().column(), 0)) + step
        if self.row() < 0 or not 0 <= place < header.count():
            return False
        self.setCurrentIndex(self._model.index(self.row(), header.logicalIndex(place)))
        return True

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        if current.isValid():
            self._column = current.column()
        super().currentChanged(current, previous)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; searching by letter would read every row of the queue."""

    def selectAll(self) -> None:
        self._model.tick_everything()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        super().enterEvent(event)

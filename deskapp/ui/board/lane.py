"""One person of the board: who it is, until when he is there, how much he has, and his tickets to be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.board import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture
from deskapp.ui.widgets.two_lines import HEIGHT, LineModel, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from deskapp.services.board import Lane
    from deskapp.ui.widgets.two_lines import Index

TICKETS = "application/x-deskapp-tickets"
WIDE, ROWS = 244, 4  # of a lane as a column; shown tickets of a lane as a row


class TicketLines(LineModel):
    """Tickets that can be dragged; those that are selected go along."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [TICKETS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        line = self.line_at(indexes[0].row()) if indexes else None
        data.setData(TICKETS, QByteArray((line.id if line is not None else "").encode()))
        return data


class TicketList(TwoLineList):
    """The tickets of a lane. Only the list with the keyboard shows where it stands.

    Signals: `asked(str id)` by a double click; `ticked(str id)`; `stepped(int)`: to the lane before or behind.
    """

    asked = Signal(str)
    ticked = Signal(str)
    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, lines=TicketLines(parent))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.doubleClicked.connect(self._asked)

    @Slot(QModelIndex)
    def _asked(self, _index: QModelIndex) -> None:
        self.asked.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepped.emit(1 if (key == Qt.Key.Key_Right) != right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and shift and self.current():
            self.ticked.emit(self.current())
            step = 1 if key == Qt.Key.Key_Down else -1
            target = self.lines.index(self.currentIndex().row() + step)
            if target.isValid():
                self.setCurrentIndex(target)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())
            self.selectionModel().select(self.currentIndex(), self.selectionModel().SelectionFlag.ClearAndSelect)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.selectionModel().clearSelection()


class LoadBar(QWidget):
    """How much somebody has beside who has most; decoration for what the words beside it say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    def show_part(self, part: float) -> None:
        """0.0 to 1.0 of the most."""
        self._part = min(1.0, max(0.0, part))
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(theme.current().px(6))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(now.colour("line"))
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        if self._part > 0:
            filled = QRectF(whole)
            filled.setWidth(max(whole.height(), whole.width() * self._part))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(whole.right())
            painter.setBrush(now.colour("accent"))
            painter.drawRoundedRect(filled, whole.height() / 2, whole.height() / 2)
        painter.end()


class LaneView(QFrame):
    """A lane; tickets can be dropped on all of it. Signal `dropped(str person, str ticket)`."""

    dropped = Signal(str, str)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        name = words.lane_name(lane)
        self._picture = Avatar(lane.name, 32) if lane.person else Picture("inbox", "text2", 24)
        self._name = Label(name, 14, Weight.SEMIBOLD, elide=True)
        self._hours = Label("", 12, Weight.NORMAL, "text2", wrap=True)
        self._load = Label("", 12, Weight.MEDIUM, "text2", elide=True)
        self._bar = LoadBar()
        self._more = Label("", 12, Weight.NORMAL, "text2", elide=True)
        self._more.setContentsMargins(14, 6, 12, 8)
        self.list = TicketList(name, self)
        self.setAcceptDrops(True)
        who = row(self._picture, spacing=10)
        who.addLayout(column(self._name, self._hours, spacing=1), 1)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setContentsMargins(14, 12, 14, 10)
        self._head.setSpacing(7)
        self._head.addLayout(who, 1)
        self._head.addLayout(column(self._load, self._bar, spacing=7), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._more)

    def lane(self) -> Lane:
        """What is shown."""
        return self._lane

    def show_lane(self, lane: Lane, most: float, ticked: Collection[str], now: int) -> None:
        """Show a lane; `most` is the load of who has most."""
        self._lane = lane
        self._hours.setText(words.hours(lane.hours, lane.away))
        self._hours.setVisible(bool(lane.person))
        self._load.setText(words.load(lane))
        self._bar.setVisible(bool(lane.person))
        self._bar.show_part(lane.load / most if most else 0.0)
        more = lane.open - len(lane.tickets)
        self._more.setText(words.counts().more(more) if more > 0 else "")
        self._more.setVisible(more > 0)
        self.show_ticks(ticked, now)
        spoken = ", ".join(each for each in (words.lane_name(lane), words.hours(lane.hours, lane.away), words.load(lane)) if each)
        self.list.setAccessibleName(spoken)
        self.setAccessibleName(spoken)

    def show_ticks(self, ticked: Collection[str], now: int) -> None:
        """The same tickets, others of them selected."""
        self.list.show_lines([words.ticket(each, now, ticked=each.id in ticked) for each in self._lane.tickets])
        if not self.list.hasFocus():
            self.list.selectionModel().clearSelection()

    def stand(self, *, upright: bool) -> None:
        """As a column of its own, or as a row of the page."""
        now, way = theme.current(), QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if upright else way.LeftToRight)
        if upright:
            self.setFixedWidth(now.px(WIDE))
            self.list.setMinimumHeight(0)
            self.list.setMaximumHeight(16_777_215)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            self.list.setFixedHeight(now.px(HEIGHT) * min(ROWS, len(self._lane.tickets)))

    def _hot(self, hot: bool) -> None:
        self.setObjectName("agent" if hot else "card")
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TICKETS) and event.source() is not self.list:
            event.acceptProposedAction()
            self._hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hot(False)
        event.acceptProposedAction()
        self.dropped.emit(self._lane.person, bytes(event.mimeData().data(TICKETS).data()).decode())

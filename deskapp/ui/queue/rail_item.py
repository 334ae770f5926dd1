"""One line of the rail: icon, words, and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from deskapp.ui import i18n, icons, theme
from deskapp.ui.dragged import TICKETS
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.chip import paint_chip

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

LINGER_MS = 600
"""What a drag of tickets out of the list carries."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}


class RailItem(QAbstractButton):
    """A view or page to go to. The rail is one tab stop: arrows go between its items.

    `moved(int step)`: an arrow was pressed; `reached()`: it got the focus. One that is `loose` can be dragged up and
    down: `dragged(int y)` in its parent's measure while it is. One that `takes` tickets may have them dropped on it:
    `dropped()`; `lingered()`: they hang over it for a moment.
    """

    moved = Signal(int)
    reached = Signal()
    dragged = Signal(int)
    dropped = Signal()
    lingered = Signal()

    def __init__(
        self, page: str, icon: str, text: str, parent: QWidget | None = None, *, colour: str = "", loose: bool = False
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._icon_name, self._colour = icon, colour
        self._loose, self._drag_from, self._dragging = loose, -1, False
        self._number, self._more = 0, False
        self._alert = ""
        self._hot = False  # tickets hang over it
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.notifier().changed.connect(self._restyle)

    def page(self) -> str:
        """The id of the view or page."""
        return self._page

    def look(self) -> tuple[str, str, str]:
        """Icon, words and colour."""
        return self._icon_name, self.text(), self._colour

    def show_number(self, number: int, name: str, alert: str = "", *, more: bool = False) -> None:
        """How many, or `more`; `name` is the whole line for a screen reader. An `alert` icon makes it red, beside the number."""
        self._number, self._alert, self._more = number, alert, more
        self.setAccessibleName(name)
        self.setToolTip(name if alert else "")
        self.update()

    def set_takes(self, takes: bool) -> None:
        """Whether tickets may be dropped on it."""
        self.setAcceptDrops(takes)

    def number(self) -> int:
        """The number shown; 0 is not shown."""
        return self._number

    def alert(self) -> str:
        """The icon beside the number, "" = none."""
        return self._alert

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        wide = QFontMetrics(now.font(13, Weight.SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(wide + now.px(92), now.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self.moved.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag_from, self._dragging = round(event.position().y()), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = abs(event.position().y() - self._drag_from) >= QGuiApplication.styleHints().startDragDistance()
        if self._loose and event.buttons() & Qt.MouseButton.LeftButton and (self._dragging or far):
            self._dragging = True
            self.setDown(False)
            self.dragged.emit(self.mapToParent(event.position().toPoint()).y())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:  # it was moved, not chosen
            self._dragging = False
            self.setDown(False)
            return
        super().mouseReleaseEvent(event)

    def _heat(self, hot: bool) -> None:
        self._hot = hot
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TICKETS):
            event.acceptProposedAction()
            self._heat(True)
            QTimer.singleShot(LINGER_MS, self, self._linger)

    @Slot()
    def _linger(self) -> None:
        if self._hot:
            self.lingered.emit()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._heat(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._heat(False)
        event.acceptProposedAction()
        self.dropped.emit()

    def nextCheckState(self) -> None:
        """Only the rail says which item is the current one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, whole = theme.current(), QPainter(self), self.rect()
        direction = self.layoutDirection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)
        current = self.isChecked()
        if current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("surface" if current else "hover"))
            painter.drawRoundedRect(whole, 7, 7)
        if self._hot:
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.setBrush(now.colour("accentSoft"))
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 6, 6)
        side = now.px(18)
        spot = QStyle.visualRect(direction, whole, QRect(now.px(10), (whole.height() - side) // 2, side, side))
        ink = self._colour or ("accentInk" if current else "text2")
        painter.drawPixmap(spot.topLeft(), icons.pixmap(self._icon_name, ink, 18))
        end = self._paint_number(painter, current=current)
        font = now.font(13, Weight.SEMIBOLD if current else Weight.MEDIUM)
        room = QRect(now.px(37), 0, end - now.px(37) - now.px(6), whole.height())
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(now.colour("accentInk" if current else "text"))
        lead = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QStyle.visualRect(direction, whole, room), lead, text)
        painter.end()

    def _paint_number(self, painter: QPainter, *, current: bool) -> int:
        """Draw the number at the trailing end; answers where it begins."""
        now, whole = theme.current(), self.rect()
        if not self._number:
            return whole.width() - now.px(9)
        text = i18n.number(self._number) + ("+" if self._more else "")
        font = now.font(12, Weight.SEMIBOLD if current else Weight.MEDIUM)
        wide = QFontMetrics(font).horizontalAdvance(text) + 2
        if self._alert:
            wide += now.px(35)
            high = now.px(21)
            begin = whole.width() - wide - now.px(6)
            place = QStyle.visualRect(
                self.layoutDirection(), whole, QRect(begin, (whole.height() - high) // 2, wide, high)
            )
            paint_chip(painter, place, text, "danger", "dangerSoft", self._alert, 12, self.layoutDirection())
            return begin
        begin = whole.width() - wide - now.px(9)
        place = QStyle.visualRect(self.layoutDirection(), whole, QRect(begin, 0, wide, whole.height()))
        painter.setFont(font)
        painter.setPen(now.colour("accentInk" if current else "text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, text)
        return begin

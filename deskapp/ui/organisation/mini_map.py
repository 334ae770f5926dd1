"""The whole picture small in a corner, and where in it one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from deskapp.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QMouseEvent

SIDE = 148  # pixels of its longer side at 100 % text size
_LEAST_SIDE = 44
_EDGE = 4


class MiniMap(QWidget):
    """A picture that is scaled once, with a frame around the part that is seen. For the mouse; the keys are those of the drawing.

    Signal `wanted(x, y)`: this place, as a share of the picture's width and height, is to be the middle.
    """

    wanted = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Map of the drawing"))
        self.setAccessibleDescription(self.tr("Ctrl and the arrow keys move the drawing, + and − change its size."))
        self.setToolTip(self.tr("Click or drag to go there"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._far: QImage | None = None
        self._made = QPixmap()
        self._seen = QRectF()

    def show_place(self, far: QImage, seen: QRectF) -> None:
        """The picture as it stands now, and which part of it is seen, in shares of its width and height."""
        if far is self._far and seen == self._seen:
            return  # or painting this would have the drawing below painted, and that this again
        if far is not self._far:
            self._far, self._made = far, QPixmap()
            self.resize(self.sizeHint())
        self._seen = seen
        self.update()

    def sizeHint(self) -> QSize:
        side, least = theme.current().px(SIDE), theme.current().px(_LEAST_SIDE)
        if self._far is None or self._far.isNull():
            return QSize(side, least)
        size = self._far.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        return QSize(max(least, size.width()), max(least, size.height())) + QSize(2 * _EDGE, 2 * _EDGE)

    def _inside(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _go(self, point: QPointF) -> None:
        inside = self._inside()
        self.wanted.emit((point.x() - inside.left()) / inside.width(), (point.y() - inside.top()) / inside.height())

    # -------------------------------------------------------- Qt's own

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the drawing below would take it for a click on somebody

    def paintEvent(self, event: QPaintEvent) -> None:
        look, inside = theme.current(), self._inside()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("control"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self._far is not None and not self._far.isNull():
            if self._made.isNull():
                ratio = self.devicePixelRatioF()
                size = (inside.size() * ratio).toSize()
                how = Qt.AspectRatioMode.IgnoreAspectRatio
                self._made = QPixmap.fromImage(self._far.scaled(size, how, Qt.TransformationMode.SmoothTransformation))
            painter.drawPixmap(inside, self._made, QRectF(self._made.rect()))
        seen = QRectF(
            inside.left() + self._seen.left() * inside.width(), inside.top() + self._seen.top() * inside.height(),
            self._seen.width() * inside.width(), self._seen.height() * inside.height(),
        )  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("surface"), 4))
        painter.drawRect(seen & inside)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawRect(seen & inside)
        painter.end()

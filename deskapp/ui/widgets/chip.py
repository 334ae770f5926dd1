"""A small rounded mark: an icon and a word, so that it never speaks by colour only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.theme import Weight


class Chip(QWidget):
    """Words in colour token `fg` on token `bg`, with an optional icon; neutral chips have a hairline."""

    def __init__(
        self,
        text: str = "",
        fg: str = "text2",
        bg: str = "sunken",
        icon: str = "",
        px: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._fg, self._bg, self._icon, self._px = text, fg, bg, icon, px
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.notifier().changed.connect(self._restyle)

    def set_chip(self, text: str, fg: str = "", bg: str = "", icon: str | None = None) -> None:
        """Other words, and where given another look."""
        now = text, fg or self._fg, bg or self._bg, self._icon if icon is None else icon
        if now == (self._text, self._fg, self._bg, self._icon):
            return
        self._text, self._fg, self._bg, self._icon = now
        self.setAccessibleName(text)
        self._restyle()

    def text(self) -> str:
        """The words shown."""
        return self._text

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        wide = QFontMetrics(now.font(self._px, Weight.MEDIUM)).horizontalAdvance(self._text)
        return QSize(wide + now.px(18 if self._icon else 0) + now.px(17), now.px(21))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._text, self._fg, self._bg, self._icon, self._px, self.layoutDirection())
        painter.end()


def paint_chip(
    painter: QPainter,
    rect: QRect,
    text: str,
    fg: str,
    bg: str,
    icon: str = "",
    px: int = 12,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Draw a chip into `rect`; delegates use it too."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    neutral = bg in ("sunken", "surface")
    painter.setPen(QPen(now.colour("line")) if neutral else Qt.PenStyle.NoPen)
    painter.setBrush(now.colour(bg))
    shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
    start = rect.left() + now.px(8)
    if icon:
        side = now.px(14)
        spot = QStyle.visualRect(
            direction, rect, QRect(start - now.px(1), rect.center().y() - side // 2 + 1, side, side)
        )
        painter.drawPixmap(QPoint(spot.x(), spot.y()), icons.pixmap(icon, fg, 14))
        start += now.px(17)
    room = QRect(start, rect.top(), rect.right() - start - now.px(6) + 1, rect.height())
    painter.setFont(now.font(px, Weight.MEDIUM))
    painter.setPen(now.colour(fg))
    painter.setLayoutDirection(direction)
    painter.drawText(
        QStyle.visualRect(direction, rect, room),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine),
        text,
    )
    painter.restore()

"""A text line in the type scale and colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from deskapp.ui import theme
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight


class Label(QLabel):
    """Text that follows theme and text size, aligned by the window's direction, not by its own letters.

    `elide` shortens with an ellipsis instead of widening the window, and then has the whole text as tool tip.
    """

    def __init__(
        self,
        text: str = "",
        px: int = 13,
        weight: int = Weight.NORMAL,
        colour: str = "text",
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._px, self._weight, self._colour, self._elide = px, weight, colour, elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be ButtonText
        self.setWordWrap(wrap)
        if wrap:
            self.setContentsMargins(0, 0, 4, 0)  # Arabic ink may touch the edge column
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._align()
        self._restyle()
        self.setText(text)
        theme.notifier().changed.connect(self._restyle)

    def set_look(self, *, colour: str = "", weight: int | None = None, px: int = 0) -> None:
        """Another colour, weight or size."""
        now = colour or self._colour, self._weight if weight is None else weight, px or self._px
        if now != (self._colour, self._weight, self._px):
            self._colour, self._weight, self._px = now
            self._restyle()

    @Slot()
    def _restyle(self) -> None:
        now = theme.current()
        self.setFont(now.font(self._px, self._weight))
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != now.colour(self._colour):
            palette.setColor(QPalette.ColorRole.WindowText, now.colour(self._colour))
            self.setPalette(palette)

    def _align(self) -> None:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        vertical = Qt.AlignmentFlag.AlignTop if self.wordWrap() else Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)
        if self.wordWrap():
            self.setContentsMargins(*((4, 0, 0, 0) if right else (0, 0, 4, 0)))

    def setText(self, text: str) -> None:
        """Qt takes a line's direction from its first letter, isolated or not: a name first must not turn the line."""
        if text.startswith("\u2068"):
            text = ("\u200f" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "\u200e") + text
        super().setText(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.current().px(24)), hint.height()) if self._elide else hint

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(tip(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.current().colour(self._colour))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        space = self.contentsRect()
        text = QFontMetrics(self.font()).elidedText(self.text()[:400], Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, int(self.alignment()), text)
        painter.end()

"""Rounded buttons: a filter that can be removed, and the pill that tells of new tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from deskapp.ui import theme
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.chip import paint_chip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEIGHT = 26  # a target of at least 24


class ChipButton(QAbstractButton):
    """A chip that can be pressed; `value()` is what it stands for."""

    def __init__(
        self, fg: str = "accentInk", bg: str = "accentSoft", icon: str = "x", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fg, self._bg, self._icon = fg, bg, icon
        self._value = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self._restyle)

    def say(self, text: str, name: str, value: str = "") -> None:
        """Show a text; `name` says to a screen reader what pressing it does."""
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(name if name != text else "")
        self._value = value
        self._restyle()

    def value(self) -> str:
        """What it stands for."""
        return self._value

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        wide = QFontMetrics(now.font(12, Weight.MEDIUM)).horizontalAdvance(self.text())
        return QSize(wide + now.px(18 if self._icon else 0) + now.px(20), now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        shape = self.rect().adjusted(2, 2, -2, -2)
        paint_chip(painter, shape, self.text(), self._fg, self._bg, self._icon, 12, self.layoutDirection())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(now.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

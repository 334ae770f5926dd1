"""The soft shadow under a list that lies on the window.

Qt's own effect would blur the whole list anew for every letter that is typed; this one lies under it and is painted once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIZE, DOWN, ROUND = 14, 5, 9
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange)


class Shadow(QWidget):
    """Goes with the widget it is made for: the same parent, always right under it, shown and hidden with it."""

    def __init__(self, above: QWidget) -> None:
        super().__init__(above.parentWidget())
        self._above = above
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        above.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._above and event.type() in _MOVES:
            self.setGeometry(self._above.geometry().adjusted(-SIZE, -SIZE + DOWN, SIZE, SIZE + DOWN))
            self.setVisible(self._above.isVisible())
            self.stackUnder(self._above)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 7))
        area = QRectF(self.rect())
        for inset in range(0, SIZE, 2):
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), ROUND + SIZE - inset, ROUND + SIZE - inset)
        painter.end()

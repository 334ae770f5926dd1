"""Widgets beside one another that go on in the next row where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Rows from the leading edge; hidden widgets take no room."""

    def __init__(self, *widgets: QWidget, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for each in widgets:
            self.addWidget(each)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(each.sizeHint().width() for each in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(wide, max((each.sizeHint().height() for each in shown), default=0))

    def minimumSize(self) -> QSize:
        hints = [each.sizeHint() for each in self._shown()]
        return QSize(
            max((each.width() for each in hints), default=0), max((each.height() for each in hints), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put everything in its place, in the middle of its row; answers how high that is."""
        rows: list[list[QLayoutItem]] = [[]]
        x = 0
        for each in self._shown():
            wide = each.sizeHint().width()
            if rows[-1] and x + wide > rect.width():
                rows.append([])
                x = 0
            rows[-1].append(each)
            x += wide + self.spacing()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        for some in rows:
            x, high = rect.x(), max((each.sizeHint().height() for each in some), default=0)
            for each in some:
                size = each.sizeHint()
                if move:
                    place = QRect(QPoint(x, y + (high - size.height()) // 2), size)
                    each.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y())

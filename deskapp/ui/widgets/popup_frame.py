"""The small window of its own that every list and field to pick from stands in: opaque, with a border, round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QStyle, QStyleOption, QWidget

from deskapp.ui.widgets.foreign_line import ForeignLine

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent


class PopupFrame(QFrame):
    """Make it with a parent; Esc or a click elsewhere closes it, then it is gone."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # round corners show what lies below
        self.setAccessibleName(name)
        self._news: ForeignLine | None = None

    def news(self) -> ForeignLine:
        """Where it is said, under the title, that somebody else has changed what is picked here; taken over, this closes."""
        if self._news is None:
            self._news = ForeignLine(self)
            self._news.taken.connect(self.close)
            box = self.layout()
            if isinstance(box, QBoxLayout):
                box.insertWidget(1, self._news)
        return self._news

    def undecided(self) -> bool:
        """True while that is not decided; it is said again."""
        if self._news is None or not self._news.is_open():
            return False
        self._news.remind()
        return True

    def event(self, event: QEvent) -> bool:
        if self._news is not None and self._news.answers(event):
            self.adjustSize()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # A translucent window is given no background: the style sheet's is painted here.
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()

    def show_below(self, widget: QWidget) -> None:
        """Show it below a widget, from its leading edge, or above where there is no room."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, 0))
        if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + widget.width() - self.width())
        below, above = corner.y() + widget.height() + 2, corner.y() - self.height() - 2
        room = (QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()).availableGeometry()
        fits = below + self.height() <= room.bottom() or above < room.top()
        self.show_at(QPoint(corner.x(), below if fits else above))

    def show_within(self, window: QWidget, part: int) -> None:
        """Show it in the middle of a window, a `part`-th of its height from the top."""
        self.adjustSize()
        self.show_at(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, window.height() // part)))

    def show_at(self, corner: QPoint) -> None:
        """Show it there, or as near as the screen has room."""
        room = (QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()).availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        self.move(x, max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.show()

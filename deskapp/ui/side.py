"""The side panel's place: a pane in a wide window, a drawer over the content in a narrow one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QStyle, QVBoxLayout, QWidget

LEAST_PART, MOST_PART = 0.85, 1.7  # of the width it has at first


class SideHost(QFrame):
    """Holds the side panel. In a wide window it is shown until it is put away; in a narrow one only when asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._put_away, self._asked = False, False
        self._over: QWidget | None = None
        self._width = 0

    def hold(self, widget: QWidget) -> None:
        """The panel itself, or what keeps its place until it is made."""
        old = self._layout.takeAt(0)
        if old is not None and (before := old.widget()) is not None:
            before.deleteLater()
        self._layout.addWidget(widget)

    def ask_for(self, shown: bool) -> None:
        """The person wants it, or wants it away."""
        self._asked = shown
        if not self.is_drawer():
            self._put_away = not shown

    def is_wanted(self, wide: bool) -> bool:
        """Whether it would be shown."""
        return not self._put_away if wide else self._asked

    def is_drawer(self) -> bool:
        """True while it lies over the content."""
        return self._over is not None

    def place(self, where: QWidget, *, shown: bool, width: int) -> None:
        """Stand in a splitter, or lie over any other widget."""
        self._width = width
        if isinstance(where, QSplitter):
            if self._over is not None:
                self._over.removeEventFilter(self)
                self._over = None
                self._asked = False
            if where.indexOf(self) < 0:
                where.addWidget(self)
                where.setStretchFactor(where.indexOf(self), 0)
                where.setSizes([10_000, width])
            self.setMinimumWidth(round(width * LEAST_PART))
            self.setMaximumWidth(round(width * MOST_PART))
            self.setVisible(shown)
            return
        if self._over is not where:
            self._over = where
            self.setParent(where)
            self.setMinimumWidth(0)
            where.installEventFilter(self)
        self._lay_over()
        self.setVisible(shown)
        if shown:
            self.raise_()

    def _lay_over(self) -> None:
        if self._over is not None:
            whole = self._over.rect()
            width = min(self._width, whole.width())
            self.setGeometry(
                QStyle.visualRect(self.layoutDirection(), whole, QRect(whole.width() - width, 0, width, whole.height()))
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._lay_over()
        return False

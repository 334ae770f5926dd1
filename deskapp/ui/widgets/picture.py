"""An icon of our set as a widget."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from deskapp.ui import icons, theme


class Picture(QLabel):
    """A line icon that follows theme, text size and direction; says nothing to screen readers."""

    def __init__(self, name: str, colour: str = "text2", size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    def set_icon(self, name: str, colour: str = "") -> None:
        """Another drawing, or another colour."""
        now = name, colour or self._colour
        if now != (self._name, self._colour):
            self._name, self._colour = now
            self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._colour, self._size))
        side = theme.current().px(self._size)
        self.setFixedSize(side, side)

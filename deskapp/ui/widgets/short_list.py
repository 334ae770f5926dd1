"""A short list inside a form: framed as a field is, a few lines high."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QListWidget, QWidget

from deskapp.ui import theme

_SHEET = """
QListWidget {{ background: {surface}; color: {text}; border: 1px solid {control}; border-radius: 6px; padding: 2px; outline: 0 }}
QListWidget:focus {{ border: 2px solid {focus}; padding: 1px }}
QListWidget::item {{ padding: 3px 6px; border-radius: 4px }}
QListWidget::item:selected {{ background: {accentSoft}; color: {text} }}
"""


class ShortList(QListWidget):
    """A list of at most so many lines before it scrolls."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        theme.notifier().changed.connect(self._restyle)
        self._restyle()

    def fit(self) -> None:
        """Take the height of what is in it."""
        look = theme.current()
        self.setFixedHeight(look.px(36) * max(2, min(self._most, self.count())) + look.px(8))

    @Slot()
    def _restyle(self) -> None:
        look = theme.current()
        self.setStyleSheet(_SHEET.format(**look.tokens))
        self.setFont(look.font(13))
        self.fit()

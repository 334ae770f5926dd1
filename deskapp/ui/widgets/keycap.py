"""A key as it is printed on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from deskapp.ui import theme
from deskapp.ui.theme import Weight


class Keycap(QLabel):
    """Small framed text such as Ctrl+K."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self.setObjectName("keycap")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self.setFont(theme.current().font(11, Weight.MEDIUM))

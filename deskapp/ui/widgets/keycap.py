"""A key as it is printed on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from deskapp.ui import own_keys, theme
from deskapp.ui.actions import key_text, native_keys
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


class CommandKeycap(Keycap):
    """The key of a command, also after it was changed; empty where it has none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = name
        own_keys.notifier().changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        keys = key_text(own_keys.entry_now(self._name))
        # The key that sends is called Enter everywhere else, too.
        self.setText(native_keys("Ctrl+Enter") if keys == native_keys("Ctrl+Return") else keys)

"""Ctrl+Enter: what every form agrees by, wherever in it the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable


def ctrl_enter(event: QEvent, do: Callable[[], object], *, plain: bool = True) -> bool:
    """True when the event of a form is Ctrl+Enter, which is then its own: pressed, it does that.

    Without `plain` it is True for Enter alone, too, which then does nothing.
    """
    if not isinstance(event, QKeyEvent) or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if event.type() == QEvent.Type.ShortcutOverride and control:
        event.accept()
        return True
    if event.type() != QEvent.Type.KeyPress or (plain and not control):
        return False
    if control:
        do()
    return True

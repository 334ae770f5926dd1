"""The frame of the composer: a reply, a note and what is forwarded cannot be confused, and it is seen where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QWidget


class ComposerFrame(QFrame):
    """A note is dashed and yellow, what is forwarded violet (the style sheet knows how)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)

    def frame_kind(self, kind: str) -> None:
        """Look as a reply, a note, or what is forwarded."""
        wanted = {"note": "composerNote", "forward": "composerForward"}.get(kind, "composer")
        if self.objectName() != wanted:
            self.setObjectName(wanted)
            self._polish()

    @Slot(bool)
    def frame_focus(self, inside: bool) -> None:
        """The keyboard is inside, or has gone."""
        self.setProperty("focused", inside)
        self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

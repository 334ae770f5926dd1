"""A text that is written in a strip while others may change the same value of the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor

from deskapp.domain.rows import SetBy
from deskapp.ui.widgets.foreign_line import ForeignLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

NOBODY = SetBy("", "")


class WatchedText(ForeignLine):
    """Stands under the field that is written into; what another writes is taken over or left, and never put in by itself."""

    def __init__(self, edit: QTextEdit | QPlainTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = edit
        self._known = self._stands = NOBODY
        self._began = self._value = ""
        self.taken.connect(self._take_over)
        self.kept.connect(self._agree)

    def begin(self, set_by: SetBy | None, value: str) -> None:
        """One begins to write; this stands now, and who set it."""
        self._stands, self._value = set_by or NOBODY, value
        self._agree()
        self.close_line()

    def known(self) -> str:
        """The operation whose value one knows of."""
        return self._known.operation

    def hear(self, set_by: SetBy | None, value: str) -> None:
        """This stands now."""
        self._stands, self._value = set_by or NOBODY, value
        if self._stands.operation == self._known.operation and value == self._began:
            return
        if value.strip() in (self._edit.toPlainText().strip(), self._began.strip()):
            self._agree()  # the same words from both need no deciding
            self.close_line()
        else:
            self.say(self._stands.name, value)

    @Slot()
    def _agree(self) -> None:
        self._known, self._began = self._stands, self._value

    @Slot()
    def _take_over(self) -> None:
        """As one step, so that it can be undone in the text."""
        self._agree()
        cursor = self._edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._value)

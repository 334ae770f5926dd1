"""A question asked in place, never in a dialog: one sentence and two or three buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import PushButton, plain_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

_LOOK = {"warn": ("warn", "warn"), "danger": ("warn", "danger"), "quiet": ("help", "accentInk")}


class Ask(QWidget):
    """Signal `answered(str)` with the code of the pressed button.

    The first button is the safest: it takes the focus, so nothing happens by a stray Enter, and Esc is its answer.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Picture("help", "accentInk", 16, parent=self)
        self._text = Label("", 13, wrap=True, parent=self)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._text, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 10, 9)
        box.setSpacing(8)
        box.addLayout(top)
        box.addLayout(self._buttons)
        self._made: list[PushButton] = []
        self._escape = ""
        self.hide()

    def ask(self, question: str, choices: list[tuple[str, str]], look: str = "quiet") -> None:
        """Show a question; `choices` are (code, words), the safest first."""
        icon, ink = _LOOK[look]
        self._icon.set_icon(icon, ink)
        self._text.set_look(weight=Weight.MEDIUM)
        self._text.setText(question)
        self.setAccessibleName(question)
        for button in self._made:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        while self._buttons.count():
            self._buttons.takeAt(0)
        self._made = []
        self._buttons.addStretch(1)
        for code, words in choices:
            button = plain_button(words, parent=self)
            button.setProperty("code", code)
            button.clicked.connect(self._pressed)
            self._buttons.addWidget(button)
            self._made.append(button)
        self._escape = choices[0][0]
        self.show()
        self._made[0].setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, question))

    def question(self) -> str:
        """The sentence that is asked now; empty when nothing is asked."""
        return self._text.text() if not self.isHidden() else ""

    def stops(self) -> list[QWidget]:
        """What Tab visits, in the order seen."""
        return [*self._made]

    def choices(self) -> list[str]:
        """Codes of the buttons."""
        return [str(button.property("code")) for button in self._made]

    def answer(self, code: str) -> None:
        """Take the question away and tell the answer."""
        self.hide()
        self.answered.emit(code)

    @Slot()
    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.answer(str(sender.property("code")))

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self.answer(self._escape)
            return True
        return super().event(event)

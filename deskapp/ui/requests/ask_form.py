"""Asking for something: which team, what about, in one's own words; Ctrl+Enter sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from deskapp.ui import i18n, icons
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import TeamRow


class AskForm(QWidget):
    """Signals: `sent(subject, text, team)` of a complete form; `left()` when nothing is to be asked."""

    sent = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.team = QComboBox(self)
        self.subject = QLineEdit(self)
        self.text = QTextEdit(self)
        self.text.setAcceptRichText(False)
        self.text.setTabChangesFocus(True)
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._send = primary_button(self.tr("Send"), parent=self)
        self._send.clicked.connect(self.send)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(6)
        layout.addWidget(Label(self.tr("Ask for something"), 16, Weight.SEMIBOLD, parent=self))
        for words, field in (
            (self.tr("Team"), self.team), (self.tr("What is it about?"), self.subject),
            (self.tr("What do you need?"), self.text),
        ):  # fmt: skip
            label = Label(words, 13, Weight.MEDIUM, "text2", parent=self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            layout.addSpacing(6)
            layout.addWidget(label)
            layout.addWidget(field)
        layout.setStretchFactor(self.text, 1)
        layout.addWidget(self._problem)
        layout.addLayout(row(None, self._cancel, self._send, spacing=8))

    def show_teams(self, teams: Sequence[TeamRow], first: str) -> None:
        """The teams that can be asked; what was chosen stays chosen."""
        chosen = self.team.currentData() or first
        self.team.clear()
        for each in teams:
            self.team.addItem(icons.icon("team"), each.names.get(i18n.code()) or each.name, each.id)
        self.team.setCurrentIndex(max(self.team.findData(chosen), 0))

    def clear(self) -> None:
        """An empty form."""
        self.subject.clear()
        self.text.clear()
        self._problem.hide()

    def is_empty(self) -> bool:
        """True while nothing was typed."""
        return not self.subject.text().strip() and not self.text.toPlainText().strip()

    def say(self, problem: str) -> None:
        """One sentence about what is wrong; what was typed stays."""
        self._problem.setText(problem)
        self._problem.show()

    @Slot()
    def send(self) -> None:
        """Hand the form over, or say what is missing."""
        if not self.subject.text().strip():
            self.say(self.tr("A few words are needed, so that the team knows what it is about."))
            self.subject.setFocus()
            return
        self._problem.hide()
        self.sent.emit(self.subject.text(), self.text.toPlainText(), str(self.team.currentData() or ""))

    @Slot()
    def _leave(self) -> None:
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        return send_key(event, self) or super().event(event)


def send_key(event: QEvent, of: QWidget) -> bool:
    """True when the event is Ctrl+Enter, which is then the form's own: pressed, it sends."""
    if not isinstance(event, QKeyEvent) or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    if event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    if event.type() == QEvent.Type.KeyPress:
        of.send()  # type: ignore[attr-defined]
        return True
    return False

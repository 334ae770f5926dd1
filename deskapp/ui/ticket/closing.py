"""Closing asks what solved it, in place: the next who has this reads the answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.picture import Picture


class Closing(QFrame):
    """Signals: `closed(str solution)`, `left()`."""

    closed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._ticket = ""
        self._kept: dict[str, str] = {}
        self._title = Label(self.tr("What solved it?"), 13, Weight.SEMIBOLD, parent=self)
        self._hint = Label(
            self.tr("A few words for whoever has this next time; the customer does not see them."),
            12,
            colour="text2",
            wrap=True,
            parent=self,
        )
        self._text = QTextEdit(self)
        self._text.setAcceptRichText(False)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Solution"))
        self._text.setFont(theme.current().font(14))
        self._text.setFixedHeight(theme.current().px(64))
        self._text.textChanged.connect(self._typed)
        self._done = primary_button(self.tr("Close ticket"), parent=self)
        self._done.clicked.connect(self.finish)
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 9, 10, 10)
        box.setSpacing(6)
        head = row(Picture("done", "ok", 18, self), self._title, spacing=8)
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(self._hint)
        box.addWidget(self._text)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._back, self._done, spacing=8, margins=(0, 2, 0, 0)))
        self.hide()

    def ask(self, ticket: str, solution: str = "") -> None:
        """Open for a ticket; words begun before are still there."""
        if ticket != self._ticket:
            self._ticket = ticket
            self._text.setPlainText(self._kept.get(ticket, solution))
        self._hint.set_look(colour="text2")
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown: the words stay with theirs."""
        if ticket != self._ticket:
            self._ticket = ""
            self.hide()

    def solution(self) -> str:
        """What is written."""
        return self._text.toPlainText().strip()

    def set_solution(self, text: str) -> None:
        """Put words in."""
        self._text.setPlainText(text)

    @Slot()
    def finish(self) -> None:
        """Close, once there are words."""
        if not self.solution():
            self._hint.set_look(colour="danger")
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._kept.pop(self._ticket, None)
        self.hide()
        self.closed.emit(self.solution())
        self._ticket = ""

    @Slot()
    def leave(self) -> None:
        """Go back; the words are kept."""
        self.hide()
        self.left.emit()

    @Slot()
    def _typed(self) -> None:
        if self._ticket:
            self._kept[self._ticket] = self._text.toPlainText()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            enter = (
                event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if event.type() == QEvent.Type.ShortcutOverride and (enter or event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and enter:
                self.finish()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().event(event)

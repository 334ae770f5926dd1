"""One request: how it stands, who has it, the promised next word, what was said, and a place to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import isolate, line_of, moment
from deskapp.ui.requests import words
from deskapp.ui.requests.ask_form import send_key
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, row

if TYPE_CHECKING:
    from deskapp.domain.rows import MessageRow, TicketView

ANSWER_HEIGHT = 84


class RequestView(QWidget):
    """Signal `answered(str text)`: the person sends an answer."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}  # what is being written, by request
        self._request = ""
        self._subject = Label("", 18, Weight.SEMIBOLD, wrap=True, parent=self)
        self._standing = Label("", 13, Weight.MEDIUM, "text2", wrap=True, parent=self)
        self._promise = Label("", 13, Weight.MEDIUM, "accent", wrap=True, parent=self)
        self._messages = QVBoxLayout()
        self._messages.setSpacing(10)
        self._messages.setContentsMargins(24, 12, 24, 12)
        inside = QWidget()
        inside.setLayout(self._messages)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("What was said"))
        self.answer = QTextEdit(self)
        self.answer.setAcceptRichText(False)
        self.answer.setTabChangesFocus(True)
        self.answer.setPlaceholderText(self.tr("Write an answer"))
        self.answer.setAccessibleName(self.tr("Write an answer"))
        self.answer.setFixedHeight(theme.current().px(ANSWER_HEIGHT))
        self._send = primary_button(self.tr("Send"), parent=self)
        self._send.clicked.connect(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(
            column(self._subject, self._standing, self._promise, spacing=4, margins=(24, 14, 24, 6))
        )  # fmt: skip
        layout.addWidget(self._scroll, 1)
        layout.addLayout(column(self.answer, row(None, self._send), margins=(24, 8, 24, 14)))

    def request(self) -> str:
        """Id of the request shown."""
        return self._request

    def show_view(self, view: TicketView) -> None:
        """Show a request as it stands; an answer begun stays with its request."""
        other = view.row.id != self._request
        if other:
            self._texts[self._request] = self.answer.toPlainText()
            self._request = view.row.id
            self.answer.setPlainText(self._texts.pop(self._request, ""))
        self._subject.setText(isolate(view.row.subject))
        self._standing.setText(words.standing(view.row))
        promised = int(view.fields.get("next_word_by") or 0)
        self._promise.setText(self.tr("Next word by {time}").format(time=isolate(moment(promised))))
        self._promise.setVisible(bool(promised) and view.row.status not in ("solved", "closed"))
        while (item := self._messages.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for each in view.messages:
            if each.audience == "customer":
                self._messages.addWidget(self._message(each))
        self._messages.addStretch(1)

    def sent(self) -> None:
        """The answer is saved: an empty place for the next."""
        self.answer.clear()

    @Slot()
    def send(self) -> None:
        """Hand the answer over, if there is one."""
        text = self.answer.toPlainText()
        if text.strip():
            self.answered.emit(text)

    def _message(self, row_of: MessageRow) -> QWidget:
        name = self.tr("You") if row_of.mine else row_of.author_name
        unsent = self.tr("not sent yet") if row_of.unsent else ""
        body = Label(row_of.body, 14, wrap=True)
        flags = Qt.TextInteractionFlag
        body.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        head = Label(line_of(name, moment(row_of.happened), unsent), 12, Weight.SEMIBOLD, "text2", elide=True)
        return box(column(head, body, spacing=4, margins=(14, 10, 14, 10)), "agent" if row_of.mine else "card")

    def event(self, event: QEvent) -> bool:
        return send_key(event, self) or super().event(event)

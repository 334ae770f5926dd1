"""A question that somebody asks me: what he wants to know, the excerpts he chose, what was said, and a place to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.domain.asking import DECLINE, OPEN, THANKS
from deskapp.ui.i18n import full_text, isolate, line_of, moment
from deskapp.ui.requests import words
from deskapp.ui.requests.writing import Answer
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, row

if TYPE_CHECKING:
    from deskapp.domain.asking import AskRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class QuestionView(QWidget):
    """Signal `declined(object ask_id, str words)`; answers are sent by `answer` as those to requests are."""

    declined = Signal(object, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: AskRow | None = None
        self._me = desk.person
        self._who = Label("", 18, Weight.SEMIBOLD, wrap=True, parent=self)
        self._state = Chip("", parent=self)
        self._due = Chip("", icon="clock", parent=self)
        self._hint = Label(
            self.tr("Your answer goes to {name} alone, who keeps the ticket."), 12, colour="text2", wrap=True, parent=self
        )
        self._said = QVBoxLayout()
        self._said.setSpacing(10)
        self._said.setContentsMargins(24, 12, 24, 12)
        inside = QWidget()
        inside.setLayout(self._said)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("The question"))
        self.answer = Answer(desk, jobs, self)
        self.answer.attach.hide()
        self.decline = plain_button(self.tr("I cannot help"), parent=self)
        self.decline.setToolTip(self.tr("What you write below goes with it; you can leave it empty"))
        self.decline.clicked.connect(self._decline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        chips = row(self._state, self._due, None, self.decline, spacing=8)
        layout.addLayout(column(self._who, chips, self._hint, spacing=8, margins=(24, 14, 24, 10)))
        layout.addWidget(area, 1)
        layout.addWidget(self.answer)

    def question(self) -> str:
        """Id of the question shown."""
        return self._row.id if self._row is not None else ""

    def show_row(self, found: AskRow) -> bool:
        """Show a question as it stands; True where another was shown before."""
        other = found.id != self.question()
        changed = other or self._row is None or self._row.words != found.words
        self._row = found
        self._who.setText(self.tr("{name} asks you").format(name=isolate(found.asker_name)))
        self._state.set_chip(words.status(words.ASKED[found.state]), *words.LOOKS[words.ASKED[found.state]])
        self._due.setVisible(bool(found.due) and found.state == OPEN)
        if found.due:
            self._due.set_chip(self.tr("answer until {time}").format(time=isolate(moment(found.due))), "text2", "sunken", "clock")
        hint = self.tr("Your answer goes to {name} alone, who keeps the ticket.")
        self._hint.setText(hint.format(name=isolate(found.asker_name)))
        self.decline.setVisible(found.state == OPEN)
        if changed:
            self._show_words(found)
        return other

    def _show_words(self, found: AskRow) -> None:
        while (item := self._said.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._said.addWidget(self._bubble(found.asker_name, found.asked_at, found.question, "card"))
        if found.excerpts:
            self._said.addWidget(Label(self.tr("What was written in the ticket"), 12, Weight.SEMIBOLD, "text2"))
        for each in found.excerpts:
            self._said.addWidget(self._bubble(each.author_name, each.happened, each.body, "card"))
        for said in found.words:
            body = said.body or {DECLINE: self.tr("I cannot help"), THANKS: self.tr("Thank you")}.get(said.kind, "")
            mine = said.author == self._me
            name = self.tr("You") if mine else said.author_name
            self._said.addWidget(self._bubble(name, said.happened, body, "agent" if mine else "card"))
        self._said.addStretch(1)

    def _bubble(self, name: str, happened: int, text: str, look: str) -> QWidget:
        body = Label(text, 14, wrap=True)
        flags = Qt.TextInteractionFlag
        body.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        sentence = self.tr("{name}, {time}: {text}")
        body.setAccessibleName(sentence.format(name=name, time=full_text(happened), text=text))
        head = Label(line_of(name, moment(happened)), 12, Weight.SEMIBOLD, "text2", elide=True)
        bubble = box(column(head, body, spacing=4, margins=(14, 10, 14, 10)), look)
        line = row(Avatar(name, 32), bubble, spacing=10, top=True)
        line.setStretchFactor(bubble, 1)
        whole = QWidget()
        whole.setLayout(line)
        return whole

    @Slot()
    def _decline(self) -> None:
        if self._row is not None:
            self.declined.emit(self._row.id, self.answer.draft().text.strip())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 300)

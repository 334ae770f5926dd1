"""Asking for something: which team, what about, in one's own words, with files; Ctrl+Enter sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.rows import Attachment, DraftRow
from deskapp.ui import i18n, icons
from deskapp.ui.files_bar import FilesBar, PlainEdit
from deskapp.ui.i18n import time_text
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button, tool_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import TeamRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

DRAFT = ("new request", "ask")
"""Under what the form's text is kept; its first line is the subject."""


class Asked(NamedTuple):
    """A form as it was sent."""

    subject: str
    text: str
    team: str
    files: tuple[Attachment, ...]


class AskForm(QWidget):
    """Signals: `sent(object Asked)` of a complete form; `left()` when nothing is to be asked; `written(object DraftRow)`;
    `whom_asked(str)`: who answers for what the subject says?
    """

    sent = Signal(object)
    left = Signal()
    written = Signal(object)
    whom_asked = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._wanted = ""  # the team of a draft, until the teams are known
        self.team = QComboBox(self)
        self.subject = QLineEdit(self)
        self.text = PlainEdit(self)
        self.files = FilesBar(desk, jobs, self)
        self.files.for_text(DRAFT, ())
        self.text.files = self.files
        self.subject.textChanged.connect(self._changed)
        self.text.textChanged.connect(self._changed)
        self.team.activated.connect(self._changed)
        self.files.changed.connect(self._changed)
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._state = Label("", 12, colour="text2", parent=self)
        self.attach = tool_button("clip", self.tr("Attach files"), parent=self)
        self.attach.clicked.connect(self.files.choose)
        self.whom = tool_button("help", self.tr("Whom do I ask?"), parent=self)
        self.whom.clicked.connect(self._ask_whom)
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
        layout.addWidget(self.files)
        layout.addWidget(self._problem)
        layout.addLayout(row(self.attach, self.whom, self._state, None, self._cancel, self._send, spacing=8))

    def show_teams(self, teams: Sequence[TeamRow], first: str) -> None:
        """The teams that can be asked; what was chosen stays chosen."""
        chosen = self._wanted or self.team.currentData() or first
        self.team.clear()
        for each in teams:
            self.team.addItem(icons.icon("team"), each.names.get(i18n.code()) or each.name, each.id)
        self.team.setCurrentIndex(max(self.team.findData(chosen), 0))

    def clear(self) -> None:
        """An empty form."""
        self.fill(None)
        self._problem.hide()

    def fill(self, draft: DraftRow | None) -> None:
        """Put back what was begun."""
        self._filling = True
        subject, _, text = (draft.text if draft else "").partition("\n")
        self.subject.setText(subject)
        self.text.setPlainText(text)
        self.files.for_text(DRAFT, draft.attachments if draft else ())
        self._wanted = draft.seen if draft else ""
        if self._wanted and self.team.findData(self._wanted) >= 0:
            self.team.setCurrentIndex(self.team.findData(self._wanted))
        self._state.setText("")
        self._filling = False

    def begin(self, subject: str, team: str) -> None:
        """Begin with a subject and a team; a subject that was written stays."""
        self.subject.setText(self.subject.text() or subject)
        self._wanted = team
        if self.team.findData(team) >= 0:
            self.team.setCurrentIndex(self.team.findData(team))

    def draft(self) -> DraftRow:
        """What stands in the form, to be kept."""
        text = f"{self.subject.text()}\n{self.text.toPlainText()}"
        team = str(self.team.currentData() or "")
        return DraftRow(*DRAFT, text if text.strip() else "", 0, "", team, 0, self.files.files())

    def kept(self, draft: DraftRow) -> None:
        """It is on the disk."""
        if (draft.ticket, draft.kind) == DRAFT:
            full = bool(draft.text or draft.attachments)
            self._state.setText(self.tr("Draft saved {time}").format(time=time_text(draft.saved)) if full else "")

    def is_empty(self) -> bool:
        """True while nothing was typed."""
        return not (self.subject.text().strip() or self.text.toPlainText().strip() or self.files.files())

    def say(self, problem: str) -> None:
        """One sentence about what is wrong; what was typed stays."""
        self._problem.setText(problem)
        self._problem.show()

    @Slot()
    def send(self) -> None:
        """Hand the form over, or say what is missing."""
        if not self.subject.text().strip():
            self.say(self.tr("A few words, please, so that the team knows what it is about."))
            self.subject.setFocus()
            return
        if self.files.busy():
            return  # a moment: the file is being taken in
        self._problem.hide()
        team = str(self.team.currentData() or "")
        self.sent.emit(Asked(self.subject.text(), self.text.toPlainText(), team, self.files.files()))

    @Slot()
    def _changed(self) -> None:
        self._wanted = ""
        if not self._filling:
            self.written.emit(self.draft())

    @Slot()
    def _ask_whom(self) -> None:
        self.whom_asked.emit(self.subject.text())

    @Slot()
    def _leave(self) -> None:
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.send) or super().event(event)

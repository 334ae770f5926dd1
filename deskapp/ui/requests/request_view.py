"""One request: how it stands, who has it, the promised next word, what was said, and a place to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.file_chip import FileChip
from deskapp.ui.i18n import full_text, isolate, line_of, moment
from deskapp.ui.requests import words
from deskapp.ui.requests.works_question import WorksQuestion
from deskapp.ui.requests.writing import Answer
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, row

if TYPE_CHECKING:
    from deskapp.domain.rows import Attachment, MessageRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class RequestView(QWidget):
    """Signal `file_asked(object message_id, object Attachment, str how)`: open, save or stop."""

    file_asked = Signal(object, object, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._me = desk.person
        self._view: TicketView | None = None
        self._chips: dict[str, FileChip] = {}
        self._subject = Label("", 18, Weight.SEMIBOLD, wrap=True, parent=self)
        self._status = Chip("", parent=self)
        self._promise = Chip("", icon="clock", parent=self)
        self._follows = Chip(self.tr("You follow this"), icon="eye", parent=self)
        self._facts = Label("", 12, colour="text2", elide=True, parent=self)
        self._avatar = Avatar("", 26, self)
        self._who = Label("", 13, Weight.MEDIUM, wrap=True, parent=self)
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
        self._scroll.verticalScrollBar().rangeChanged.connect(self._to_the_end)
        self._wants_end = False
        self.works = WorksQuestion(self)
        self.answer = Answer(desk, jobs, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        chips = row(self._status, self._promise, self._follows, self._facts, spacing=8)
        chips.setStretchFactor(self._facts, 1)
        holder = row(self._avatar, self._who, spacing=8)
        holder.setStretchFactor(self._who, 1)
        layout.addLayout(column(self._subject, chips, holder, spacing=8, margins=(24, 14, 24, 10)))
        layout.addWidget(self._scroll, 1)
        layout.addLayout(column(self.works, margins=(24, 0, 24, 0)))
        layout.addWidget(self.answer)

    def request(self) -> str:
        """Id of the request shown."""
        return self._view.row.id if self._view is not None else ""

    def show_view(self, view: TicketView) -> bool:
        """Show a request as it stands; True where another was shown before."""
        other = view.row.id != self.request()
        said = () if other or self._view is None else self._view.messages
        self._view = view
        self._show_standing(view)
        self.works.show_view(view)
        if other or view.messages != said:
            self._show_messages(view)
        return other

    def show_progress(self, sha: str, percent: int) -> None:
        """How far fetching a file is; below 0 = nothing is under way."""
        for each in self._chips.values():
            if each.file().sha == sha:
                each.show_progress(percent)

    def _show_standing(self, view: TicketView) -> None:
        standing = view.row
        self._subject.setText(isolate(standing.subject))
        self._status.set_chip(words.status(standing.status), *words.LOOKS.get(standing.status, ("text2", "sunken")))
        promised = words.promise(standing, int(view.fields.get("next_word_by") or 0))
        self._promise.setVisible(promised is not None)
        if promised is not None:
            self._promise.set_chip(*promised)
        asked_by = str(view.fields.get("requester") or "")
        self._follows.setVisible(bool(asked_by) and self._me not in (asked_by, view.fields.get("on_behalf_of")))
        opened = moment(int(view.fields.get("opened_at") or 0))
        asked = self.tr("asked {time}").format(time=opened) if opened else ""
        self._facts.setText(line_of(standing.number, standing.team_name, asked))
        self._avatar.setVisible(bool(standing.assignee_name))
        self._avatar.set_name(standing.assignee_name)
        self._who.setText(words.who(standing))

    def _show_messages(self, view: TicketView) -> None:
        self._chips.clear()
        while (item := self._messages.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in view.messages:
            if each.audience == "customer":
                self._messages.addWidget(self._message(each))
        self._messages.addStretch(1)
        self._wants_end = True

    def _message(self, said: MessageRow) -> QWidget:
        name = self.tr("You") if said.mine else said.author_name
        unsent = self.tr("not sent yet") if said.unsent else ""
        body = Label(said.body, 14, wrap=True)
        flags = Qt.TextInteractionFlag
        body.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        sentence = self.tr("{name}, {time}: {text}")
        body.setAccessibleName(sentence.format(name=name, time=full_text(said.happened), text=said.body))
        corrected = self.tr("corrected {time}").format(time=moment(said.corrected)) if said.corrected else ""
        head = Label(line_of(name, moment(said.happened), unsent, corrected), 12, Weight.SEMIBOLD, "text2", elide=True)
        inner = column(head, spacing=4, margins=(14, 10, 14, 10))
        if said.body:
            inner.addWidget(body)
        for file in said.attachments:
            inner.addWidget(self._file(said.id, file))
        bubble = box(inner, "agent" if said.mine else "card")
        line = row(Avatar(said.author_name, 32), bubble, spacing=10, top=True)
        line.setStretchFactor(bubble, 1)
        whole = QWidget()
        whole.setLayout(line)
        return whole

    def _file(self, message: str, file: Attachment) -> FileChip:
        chip = FileChip(file, self)
        chip.setProperty("message", message)
        chip.asked.connect(self._file_wanted)
        self._chips[f"{message} {file.sha} {file.name}"] = chip
        return chip

    @Slot(object, str)
    def _file_wanted(self, file: Attachment, how: str) -> None:
        self.file_asked.emit(self.sender().property("message"), file, how)

    @Slot()
    def _to_the_end(self) -> None:
        if self._wants_end:
            self._wants_end = False
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

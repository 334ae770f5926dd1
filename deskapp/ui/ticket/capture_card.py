"""A call or a visit on a small card: who, what, done or open; everything by key, and what to say stands there."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from deskapp.services import capture
from deskapp.ui import reach_words, theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.i18n import code, isolate, line_of
from deskapp.ui.theme import Weight
from deskapp.ui.ticket import texts
from deskapp.ui.ticket.person_field import PersonField
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SHOWN = 5  # of what the customer also waits for


class CaptureCard(QDialog):
    """Call `open()`. Signal `noted(object Changes, str words)` once it is saved; `words` say what was.

    Ctrl+Enter keeps it open, Ctrl+Shift+Enter says that it is done.
    """

    noted = Signal(object, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Call or visit"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._channels = QButtonGroup(self)
        self.phone, self.visit = QRadioButton(self.tr("By &phone"), self), QRadioButton(self.tr("At the &desk"), self)
        for place, each in enumerate((self.phone, self.visit)):
            each.setFont(theme.current().font(13))
            self._channels.addButton(each, place)
        self.phone.setChecked(True)
        self._channels.idToggled.connect(self._channel_chosen)
        self.greeting = Label("", 15, Weight.MEDIUM, "accentInk", wrap=True, parent=self)
        self.end = Label("", 13, Weight.MEDIUM, "accentInk", wrap=True, parent=self)
        self.reached = Label("", 12, colour="text2", wrap=True, parent=self)
        self.reached.hide()
        self.who = PersonField(desk, jobs, self)
        self.subject = QLineEdit(self)
        self.subject.setPlaceholderText(self.tr("In a few words"))
        self.text = PlainEdit(self)
        self.text.setPlaceholderText(self.tr("Only if there is more to remember"))
        self.text.setFixedHeight(theme.current().px(64))
        self.belongs = QComboBox(self)
        self.belongs.addItem(self.tr("A new ticket"), "")
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._done = plain_button(self.tr("Done"), parent=self)
        self._done.clicked.connect(self._save_done)
        self._open = primary_button(self.tr("Still open"), parent=self)
        self._open.clicked.connect(self._save_open)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.reject)
        self._build()
        self.who.chosen.connect(self._known)
        self.subject.textEdited.connect(self._problem.hide)
        self._ask()
        self.resize(theme.current().px(560), self.sizeHint().height())
        self.who.setFocus()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for line, (words, field) in enumerate((
            (self.tr("&Who"), self.who), (self.tr("Wh&at"), self.subject), (self.tr("&More"), self.text),
            (self.tr("&Belongs to"), self.belongs),
        )):  # fmt: skip
            label = Label(words, 13, Weight.MEDIUM, "text2", parent=self)
            label.setTextFormat(Qt.TextFormat.AutoText)
            label.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if field is self.text else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, line, 0, top)
            grid.addWidget(field, line, 1)
            field.setAccessibleName(words.replace("&", ""))
        grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        title = Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self)
        box.addLayout(row(title, None, self.phone, self.visit, spacing=14))
        box.addWidget(self.greeting)
        box.addWidget(self.reached)
        box.addLayout(grid)
        box.addLayout(column(Label(self.tr("Before the end"), 12, colour="text2", parent=self), self.end, spacing=2))
        box.addWidget(self._problem)
        box.addLayout(row(
            self._cancel, None, Keycap(native_keys("Ctrl+Shift+Enter"), self), self._done,
            Keycap(native_keys("Ctrl+Enter"), self), self._open, spacing=8,
        ))  # fmt: skip
        order = (self.who, self.subject, self.text, self.belongs, self._open, self._done, self._cancel, self.phone, self.visit)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def channel(self) -> str:
        """By phone or at the desk, as the ticket keeps it."""
        return capture.CHANNELS[self._channels.checkedId()]

    def save(self, *, done: bool) -> None:
        """Write it down, or say what is missing."""
        if self._busy:
            return
        missing = (
            (self.who, self.tr("Who is it? Type a name and choose from the list.")) if not self.who.person()
            else (self.subject, self.tr("What is it about? A few words are enough.")) if not self.subject.text().strip()
            else None
        )  # fmt: skip
        if missing:
            self._problem.setText(missing[1])
            self._problem.show()
            missing[0].setFocus()
            return
        self._busy = True
        work = partial(
            capture.note_down, self._desk, person=self.who.person(), subject=self.subject.text(),
            text=self.text.toPlainText(), channel=self.channel(), done=done, ticket=str(self.belongs.currentData() or ""),
        )  # fmt: skip
        self._jobs.command(self, work, then=partial(self._saved, done), failed=self._failed)

    def _saved(self, done: bool, changes: Changes) -> None:
        pattern = self.tr("{number} is written down, and done") if done else self.tr("{number} is written down")
        self.noted.emit(changes, pattern.format(number=isolate(changes.number)))
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._busy = False
        self._problem.setText(sentence(error))
        self._problem.show()

    def _ask(self) -> None:
        if self.who.person():
            known = partial(capture.caller, self._desk, self.who.person(), self.channel(), code())
            self._jobs.query(self, known, then=self._show_caller, key="spoken")
        else:
            anybody = partial(capture.spoken, self._desk, self.channel(), code())
            self._jobs.query(self, anybody, then=self._say, key="spoken")

    def _show_caller(self, caller: capture.Caller) -> None:
        self._say(caller.spoken)
        how = reach_words.how(caller.reach)
        self.reached.setText(self.tr("Best reached: {how}").format(how=how) if how else "")
        self.reached.setVisible(bool(how))
        chosen = self.belongs.currentData()
        while self.belongs.count() > 1:
            self.belongs.removeItem(1)
        for ticket, number, subject, _ in caller.open[:SHOWN]:
            self.belongs.addItem(line_of(number, subject), ticket)
        self.belongs.setCurrentIndex(max(0, self.belongs.findData(chosen)))

    def _say(self, said: capture.Spoken) -> None:
        self.greeting.setText(said.greeting)
        self.end.setText(said.end)
        language = texts.language_word(said.language)
        for each in (self.greeting, self.end):
            each.setAccessibleName(self.tr("To say in {language}: {words}").format(language=language, words=each.text()))

    @Slot(int, bool)
    def _channel_chosen(self, _place: int, on: bool) -> None:
        if on:
            self._ask()

    @Slot()
    def _known(self) -> None:
        self._problem.hide()
        self.subject.setFocus()
        self._ask()

    @Slot()
    def _save_open(self) -> None:
        self.save(done=False)

    @Slot()
    def _save_done(self) -> None:
        self.save(done=True)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.type() == QEvent.Type.ShortcutOverride and control:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if control:
                    self.save(done=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True  # plain Enter saves nothing
        return super().event(event)

"""A new ticket: for whom, what about, what was said; Ctrl+Enter opens it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from deskapp.services import people, tickets
from deskapp.ui import icons, theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.files_bar import FilesBar, PlainEdit
from deskapp.ui.i18n import line_of
from deskapp.ui.theme import Weight
from deskapp.ui.ticket import choices, texts
from deskapp.ui.ticket.like_it import LikeIt
from deskapp.ui.ticket.person_field import PersonField
from deskapp.ui.widgets.buttons import plain_button, primary_button, tool_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import PersonCard, TeamRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

_FILES_OF = ("new ticket", "text")


class Begun(NamedTuple):
    """What is known of a ticket before it is written; ids, "" where it is not."""

    subject: str = ""
    team: str = ""
    category: str = ""
    assignee: str = ""
    hint: str = ""  # a line below the title: to whom it goes


class NewTicketDialog(QDialog):
    """Call `open()`. Signal `made(object Changes)` once it is saved.

    Nothing typed is lost by a mistake: what is missing is said beside the field, and the dialog stays.
    """

    made = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget,
        *,
        requester: str = "",
        child_of: str = "",
        begun: Begun | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._child_of = desk, jobs, child_of
        self._begun = begun or Begun()
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Part of it for another team") if child_of else self.tr("New ticket")
        self.setWindowTitle(title)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.customer = PersonField(desk, jobs, self)
        self.subject = QLineEdit(self)
        self.subject.setPlaceholderText(self.tr("What it is about, in a few words"))
        self.subject.setText(self._begun.subject)
        self.text = PlainEdit(self)
        self.text.setPlaceholderText(self.tr("What the customer said or wrote"))
        self.text.setMinimumHeight(theme.current().px(120))
        self.team = QComboBox(self)
        self.priority = QComboBox(self)
        for level in (3, 2, 1, 0):
            icon, ink, _ = texts.PRIORITY_LOOK[level]
            self.priority.addItem(icons.icon(icon, ink), texts.priorities()[level], level)
        self.priority.setCurrentIndex(2)
        self._problems: dict[QWidget, Label] = {}
        self._whole = Label("", 12, colour="danger", wrap=True, parent=self)
        self._whole.hide()
        self.files = FilesBar(desk, jobs, self)
        self.files.for_text(_FILES_OF, ())
        self.text.files = self.files
        self.attach = tool_button("clip", self.tr("Attach files"), parent=self)
        self.attach.clicked.connect(self.files.choose)
        self.like_it = LikeIt(desk, jobs, self)
        self._open = primary_button(self.tr("Open the ticket"), parent=self)
        self._open.clicked.connect(self.create_ticket)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.reject)
        self._build()
        self.customer.chosen.connect(self._customer_chosen)
        self.subject.textEdited.connect(self._subject_typed)
        self.text.textChanged.connect(self._written)
        jobs.query(self, partial(_teams, desk), then=self._take_teams, key="teams")
        if requester:
            jobs.query(self, partial(people.card, desk, requester), then=self._take_person, key="person")
        self.resize(theme.current().px(560), self.sizeHint().height())
        self.customer.setFocus()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        line = 0
        for words, field in (
            (self.tr("C&ustomer"), self.customer), (self.tr("&Subject"), self.subject), (self.tr("&Text"), self.text),
            (self.tr("T&eam"), self.team), (self.tr("&Priority"), self.priority),
        ):  # fmt: skip
            label = Label(words, 13, Weight.MEDIUM, "text2", parent=self)
            label.setTextFormat(Qt.TextFormat.AutoText)
            label.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if field is self.text else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, line, 0, top)
            grid.addWidget(field, line, 1)
            field.setAccessibleName(words.replace("&", ""))
            problem = Label("", 12, colour="danger", wrap=True, parent=self)
            problem.hide()
            grid.addWidget(problem, line + 1, 1)
            self._problems[field] = problem
            grid.setRowMinimumHeight(line + 1, 4)
            line += 2
        grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        if self._begun.hint:
            box.addWidget(Label(self._begun.hint, 13, colour="text2", wrap=True, parent=self))
        box.addLayout(grid)
        box.addWidget(self.like_it)
        box.addWidget(self.files)
        box.addWidget(self._whole)
        box.addLayout(
            row(self.attach, None, Keycap(native_keys("Ctrl+Enter"), self), self._cancel, self._open, spacing=8)
        )
        for first, second in (
            (self.customer, self.subject),
            (self.subject, self.text),
            (self.text, self.team),
            (self.team, self.priority),
            (self.priority, self.attach),
        ):
            QWidget.setTabOrder(first, second)

    @Slot()
    def create_ticket(self) -> None:
        """Save it, or say what is missing."""
        if self._busy or self.files.busy() or not self._complete():
            return
        self._busy = True
        self._open.setEnabled(False)
        work = partial(
            tickets.open_ticket, self._desk, subject=self.subject.text(), requester=self.customer.person(),
            team=str(self.team.currentData() or ""), text=self.text.toPlainText(), priority=int(self.priority.currentData()),
            attachments=self.files.files(), child_of=self._child_of, fields=self._fields(),
        )  # fmt: skip
        self._jobs.command(self, work, then=self._made, failed=self._failed)

    def _fields(self) -> dict[str, str]:
        """What goes with it unasked; another team than the one it was begun for chooses its own people."""
        same = self.team.currentData() == self._begun.team
        found = {"category": self._begun.category, "assignee": self._begun.assignee if same else ""}
        return {name: value for name, value in found.items() if value}

    def problem(self, field: QWidget) -> str:
        """What is said beside a field."""
        return self._problems[field].text() if not self._problems[field].isHidden() else ""

    def _complete(self) -> bool:
        missing: list[tuple[QWidget, str]] = []
        if not self.customer.person():
            missing.append((self.customer, self.tr("Who is it for? Type a name and choose from the list.")))
        if not self.subject.text().strip():
            missing.append((self.subject, self.tr("A few words, please, so that the list has something to show.")))
        for field, label in self._problems.items():
            words = next((said for which, said in missing if which is field), "")
            label.setText(words)
            label.setVisible(bool(words))
        if missing:
            missing[0][0].setFocus()
        return not missing

    def _take_teams(self, found: tuple[list[TeamRow], tuple[str, ...]]) -> None:
        known, mine = found
        for each in known:
            self.team.addItem(icons.icon("team"), choices.team_name(each), each.id)
        wanted = (self._begun.team,) if self._begun.team else mine
        own = next((place for place, each in enumerate(known) if each.id in wanted), 0)
        self.team.setCurrentIndex(own if known else -1)

    def _take_person(self, card: PersonCard) -> None:
        self.customer.put(card.id, card.name, line_of(card.job, card.place))
        self.subject.setFocus()

    @Slot()
    def _customer_chosen(self) -> None:
        self._problems[self.customer].hide()
        self.subject.setFocus()

    @Slot()
    def _subject_typed(self) -> None:
        self._problems[self.subject].hide()
        self._written()

    @Slot()
    def _written(self) -> None:
        self.like_it.look(self.subject.text(), self.text.toPlainText(), self._begun.category)

    def _made(self, changes: Changes) -> None:
        self.made.emit(changes)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._busy = False
        self._open.setEnabled(True)
        self._whole.setText(sentence(error))
        self._whole.show()

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.create_ticket, plain=False) or super().event(event)  # plain Enter opens no ticket


def _teams(desk: Desk) -> tuple[list[TeamRow], tuple[str, ...]]:
    """All teams, and those of who works here; on a reader thread."""
    return people.teams(desk), people.me(desk).teams

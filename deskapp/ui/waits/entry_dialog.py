"""An entry of the ledger is written: who waits for what, from whom, from which day on and how often."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QDate, QEvent, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QListWidgetItem,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain import ledger
from deskapp.domain.fold_text import fold
from deskapp.services import people, wait_entries
from deskapp.ui import i18n, theme
from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import line_of
from deskapp.ui.theme import Weight
from deskapp.ui.waits import words
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.fields import field_grid, indent
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.popup import Choice, PickPopup
from deskapp.ui.widgets.short_list import ShortList

if TYPE_CHECKING:
    from deskapp.domain.rows import PersonRow, TeamRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

NOON = QTime(12, 0)
REMINDERS = (1, 2, 3, 5, 10, 0)  # working days before; 0 = nobody is reminded
RECEIVER, GIVER = "receiver", "giver"


class Written(NamedTuple):
    """What the dialog says: the arguments of `wait_entries.agree`, and the entry that is changed ("" = a new one)."""

    wait: str
    what: str
    receiver: str
    givers: list[str]
    every: str
    start: str
    at: int
    until: str
    remind: int
    note: str


class EntryDialog(QDialog):
    """Call `open()`. Signal `written(object Written)`; nothing is done before."""

    written = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget, *, names: dict[str, str], before: Written | None = None,
        receiver: str = "", giver: str = "",
    ) -> None:  # fmt: skip
        """`names` are those of everybody named at first."""
        super().__init__(parent)
        self._desk, self._jobs, self._names = desk, jobs, dict(names)
        self._before = before
        self._receiver = before.receiver if before else receiver
        self._side = RECEIVER
        self._popup: PickPopup | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = self.tr("Change what is waited for") if before else self.tr("Who waits for what?")
        self.setWindowTitle(title)
        self.what, self.note = QLineEdit(self), QLineEdit(self)
        self.what.setPlaceholderText(self.tr("Hours of the month"))
        self.note.setPlaceholderText(self.tr("Where it goes, and what it has to include"))
        self.who = plain_button("", "person", self)
        self.who.clicked.connect(self.choose_receiver)
        self.givers = ShortList(4, self)
        self.add = plain_button(self.tr("Add…"), "plus", self)
        self.add.clicked.connect(self.choose_giver)
        self.leads = plain_button(self.tr("All leads"), "tree", self)
        self.leads.clicked.connect(self._ask_leads)
        self.every, self.remind = QComboBox(self), QComboBox(self)
        for each in ledger.EVERY:
            self.every.addItem(words.every(each), each)
        for days in REMINDERS:
            text = self.tr("%Ln working day(s) before", "", days) if days else self.tr("No reminder")
            self.remind.addItem(text, days)
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for field in (self.first, self.last):
            field.setCalendarPopup(True)
            field.setDateRange(QDate(2000, 1, 1), QDate(2500, 1, 1))
        self.time = QTimeEdit(self)
        indent(self.time)
        self.ends = QCheckBox(self.tr("until"), self)
        for box_ in (self.what, self.note, self.first, self.last, self.time, self.every, self.remind):
            box_.setMinimumHeight(theme.current().px(32))
        self._yes = primary_button(self.tr("Write it down"), parent=self)
        self._yes.clicked.connect(self.agree)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)
        self._fill(before, giver)
        self._build(title)
        self.resize(theme.current().px(560), self.sizeHint().height())
        self.what.setFocus()

    def _fill(self, before: Written | None, giver: str) -> None:
        today = QDate.currentDate()
        self.what.setText(before.what if before else "")
        self.note.setText(before.note if before else "")
        self.every.setCurrentIndex(self.every.findData(before.every if before else ledger.MONTH))
        self.remind.setCurrentIndex(max(0, self.remind.findData(before.remind if before else 1)))
        self.first.setDate(QDate.fromString(before.start, Qt.DateFormat.ISODate) if before else today.addDays(7))
        self.time.setTime(QTime(before.at // 60, before.at % 60) if before else NOON)
        self.ends.setChecked(bool(before and before.until))
        self.last.setDate(
            QDate.fromString(before.until, Qt.DateFormat.ISODate) if before and before.until else today.addYears(1)
        )
        self.last.setEnabled(self.ends.isChecked())
        self.ends.toggled.connect(self.last.setEnabled)
        for each in before.givers if before else [giver] if giver else []:
            self._add(each)
        self._show_receiver()

    def _build(self, title: str) -> None:
        givers = QWidget(self)
        beside = column(self.add, self.leads, None, spacing=6)
        inside = row(self.givers, spacing=8, top=True)
        inside.setStretch(0, 1)
        inside.addLayout(beside)
        givers.setLayout(inside)
        givers.setFocusProxy(self.givers)
        start, end = QWidget(self), QWidget(self)
        start.setLayout(row(self.first, self.time, spacing=8))
        start.setFocusProxy(self.first)
        end.setLayout(row(self.ends, self.last, None, spacing=8))
        end.setFocusProxy(self.ends)
        grid = field_grid(
            [
                (self.tr("&What"), self.what), (self.tr("Who &waits"), self.who), (self.tr("&From whom"), givers),
                (self.tr("How &often"), self.every), (self.tr("First due &by"), start), (self.tr("&Last day"), end),
                (self.tr("&Reminder"), self.remind), (self.tr("&Note"), self.note),
            ],
            self,
        )  # fmt: skip
        self.givers.setAccessibleName(self.tr("From whom; Delete removes one"))
        self.first.setAccessibleName(self.tr("First due by: day"))
        self.time.setAccessibleName(self.tr("First due by: time"))
        self.last.setAccessibleName(self.tr("Last day"))
        hint = self.tr("A date on a day off moves to the last working day before it.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        layout.addLayout(grid)
        layout.addWidget(Label(hint, 12, colour="text2", wrap=True, parent=self))
        layout.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._no, self._yes, spacing=8))

    # -- what is chosen

    @Slot()
    def agree(self) -> None:
        """Write it down; where a side or the matter is missing, the keyboard goes there."""
        givers = [str(self.givers.item(each).data(Qt.ItemDataRole.UserRole)) for each in range(self.givers.count())]
        for missing, field in ((not self.what.text().strip(), self.what), (not self._receiver, self.who), (not givers, self.add)):
            if missing:
                field.setFocus()
                return
        time = self.time.time()
        self.written.emit(
            Written(
                self._before.wait if self._before else "", self.what.text(), self._receiver, givers,
                str(self.every.currentData()), self.first.date().toString(Qt.DateFormat.ISODate),
                time.hour() * 60 + time.minute(),
                self.last.date().toString(Qt.DateFormat.ISODate) if self.ends.isChecked() else "",
                int(self.remind.currentData()), self.note.text(),
            )
        )  # fmt: skip
        self.accept()

    @Slot()
    def choose_receiver(self) -> None:
        """Ask who waits: a person or a team."""
        self._choose(RECEIVER, self.tr("Who waits?"), self.who)

    @Slot()
    def choose_giver(self) -> None:
        """Ask from whom."""
        self._choose(GIVER, self.tr("From whom?"), self.add)

    def _choose(self, side: str, title: str, at: QWidget) -> None:
        self._side = side
        self._popup = popup = PickPopup(self, title, search=self._search, width=420)
        popup.picked.connect(self._picked)
        popup.open_at(at)
        self._search("")

    def _search(self, text: str) -> None:
        self._jobs.query(self, partial(_find, self._desk, text), then=self._found, key="who")

    def _found(self, found: tuple[list[PersonRow], list[TeamRow]]) -> None:
        if self._popup is None or not shiboken6.isValid(self._popup):
            return
        some, teams = found
        choices = [Choice(each.id, _team_name(each), icon="team") for each in teams]
        choices += [Choice(each.id, each.name, line_of(each.job, each.place), "@") for each in some if not each.left]
        self._popup.set_choices(choices)
        self._names |= {each.value: each.text for each in choices}

    @Slot(object)
    def _picked(self, value: object) -> None:
        self._popup = None
        if self._side == RECEIVER:
            self._receiver = str(value)
            self._show_receiver()
            self.who.setFocus()
        else:
            self._add(str(value))
            self.add.setFocus()

    @Slot()
    def _ask_leads(self) -> None:
        self._jobs.query(self, partial(wait_entries.leads, self._desk), then=self._take_leads, key="leads")

    def _take_leads(self, found: list[PersonRow]) -> None:
        self._names |= {each.id: each.name for each in found}
        for each in found:
            if each.id != self._receiver:
                self._add(each.id)

    def _add(self, each: str) -> None:
        known = {self.givers.item(place).data(Qt.ItemDataRole.UserRole) for place in range(self.givers.count())}
        if each not in known:
            item = QListWidgetItem(self._names.get(each, ""))
            item.setData(Qt.ItemDataRole.UserRole, each)
            self.givers.addItem(item)
            self.givers.fit()

    def _show_receiver(self) -> None:
        self.who.setText(self._names.get(self._receiver) or self.tr("Choose…"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            pressed = event.type() == QEvent.Type.KeyPress
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if pressed:
                    self.agree()
                event.accept()
                return True
            if pressed and event.key() == Qt.Key.Key_Delete and self.givers.hasFocus():
                self.givers.takeItem(self.givers.currentRow())
                return True
        return super().event(event)


def _team_name(team: TeamRow) -> str:
    return team.names.get(i18n.code()) or team.name


def _find(desk: Desk, text: str) -> tuple[list[PersonRow], list[TeamRow]]:
    """On a reader thread: people and teams for what was typed; with nothing typed, who works here and the teams."""
    teams = [each for each in people.teams(desk) if fold(text) in fold(_team_name(each))]
    if not text.strip():
        own = people.row(desk, desk.person)
        return [own] if own is not None else [], teams
    return people.find(desk, text, 12, left=False), teams

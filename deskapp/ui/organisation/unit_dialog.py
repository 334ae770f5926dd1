"""The card of a department: what it needs, what is arranged, and its busy and quiet times."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QLineEdit, QTimeEdit, QVBoxLayout, QWidget

from deskapp.domain.reach import BUSY, DAY
from deskapp.services import units
from deskapp.ui import reach_words, theme
from deskapp.ui.errors import sentence
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button, tool_button
from deskapp.ui.widgets.fields import field_grid, indent
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.reach import Spell
    from deskapp.services.desk import Desk
    from deskapp.services.units import UnitCard
    from deskapp.ui.jobs import Jobs


class UnitDialog(QDialog):
    """Call `open()`. Times are kept at once, the texts with Save. Signal `kept(object Changes)` for each."""

    kept = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, card: UnitCard) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._card = desk, jobs, card
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Department: {unit}").format(unit=isolate(card.unit)))
        self.texts = {name: PlainEdit(self) for name in units.TEXTS}
        for name, field in self.texts.items():
            field.setPlainText(str(getattr(card, name)))
            field.setFixedHeight(theme.current().px(84))
        self.texts["needs"].setPlaceholderText(self.tr("What helps them most, such as a spare card reader"))
        self.texts["standing"].setPlaceholderText(self.tr("What always applies, such as new laptops on Mondays"))
        self.lines: list[_SpellLine] = []
        self._times = QVBoxLayout()
        self._times.setSpacing(2)
        self.more = link_button(self.tr("Add a time…"), self)
        self.more.clicked.connect(self._add)
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.problem.hide()
        self._yes = primary_button(self.tr("Save"), parent=self)
        self._yes.clicked.connect(self.save)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)
        self._build()
        self._show(card)
        self.resize(theme.current().px(560), self.sizeHint().height())
        self.texts["needs"].setFocus()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, wrap=True, parent=self))
        said = self.tr(
            "Everybody can read this. Anybody who sends later, promises a date or writes to many people is told "
            "about these times."
        )
        box.addWidget(Label(said, 12, colour="text2", wrap=True, parent=self))
        box.addLayout(field_grid(
            [(self.tr("What they &need"), self.texts["needs"]), (self.tr("Always &arranged"), self.texts["standing"])], self
        ))  # fmt: skip
        box.addWidget(Label(self.tr("Their busy times"), 13, Weight.MEDIUM, "text2", parent=self))
        box.addLayout(self._times)
        box.addLayout(row(self.more, None))
        box.addStretch(1)
        box.addWidget(self.problem)
        box.addLayout(row(None, self._no, self._yes, spacing=8))

    def _show(self, card: UnitCard) -> None:
        self._card = card
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for each in card.spells:
            line = _SpellLine(each, self)
            line.edited.connect(self._edit)
            line.removed.connect(self._remove)
            self._times.addWidget(line)
            self.lines.append(line)

    @Slot()
    def _add(self) -> None:
        self._open(None)

    @Slot(object)
    def _edit(self, spell: Spell) -> None:
        self._open(spell)

    def _open(self, spell: Spell | None) -> None:
        dialog = SpellDialog(self._desk, self._jobs, self, self._card.unit, spell)
        dialog.kept.connect(self._changed)
        dialog.open()

    @Slot(object)
    def _remove(self, spell: Spell) -> None:
        self._jobs.command(self, partial(units.drop_spell, self._desk, spell.id), then=self._changed, failed=self._failed)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.kept.emit(changes)
        self._jobs.query(self, partial(units.card, self._desk, self._card.unit), then=self._show, key="unit")

    @Slot()
    def save(self) -> None:
        """Keep the texts."""
        wanted = {name: field.toPlainText() for name, field in self.texts.items()}
        work = partial(units.change, self._desk, self._card.unit, wanted)
        self._jobs.command(self, work, then=self._saved, failed=self._failed)

    def _saved(self, changes: Changes | None) -> None:
        self.accept()
        if changes is not None:
            self.kept.emit(changes)

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()


class _SpellLine(QWidget):
    """One time. Signals `edited(object Spell)`, `removed(object Spell)`."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, spell: Spell, parent: QWidget) -> None:
        super().__init__(parent)
        self._spell = spell
        words = line_of(isolate(spell.why), reach_words.spell(spell))
        text = Label(words, 13, elide=True, parent=self)
        edit = link_button(self.tr("Edit"), self)
        edit.setAccessibleName(self.tr("Edit: {what}").format(what=words))
        edit.clicked.connect(self._edit)
        gone = tool_button("x", name=self.tr("Remove: {what}").format(what=words), parent=self)
        gone.clicked.connect(self._remove)
        line = row(text, edit, gone, spacing=6)
        line.setStretch(0, 1)
        self.setLayout(line)

    @Slot()
    def _edit(self) -> None:
        self.edited.emit(self._spell)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._spell)


class SpellDialog(QDialog):
    """One time of a department. Call `open()`. Signal `kept(object Changes)`."""

    kept = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, unit: str, spell: Spell | None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._unit, self._spell = desk, jobs, unit, spell
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("A busy time for {unit}").format(unit=isolate(unit)))
        self.why = QLineEdit(spell.why if spell else "", self)
        self.why.setPlaceholderText(self.tr("Such as: closes the month"))
        self.kind = self._choice(reach_words.kinds(), spell.kind if spell else BUSY)
        self.every = self._choice(reach_words.repeats(), spell.every if spell else "once")
        today = QDate.currentDate()
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        self.since, self.until = QTimeEdit(self), QTimeEdit(self)
        for field, day in ((self.first, spell.first if spell else None), (self.last, spell.last if spell else None)):
            field.setCalendarPopup(True)
            field.setDate(QDate(day.year, day.month, day.day) if day else today)
        since, until = (spell.since, spell.until) if spell else (0, DAY)
        for each in (self.first, self.last, self.since, self.until):
            each.setMinimumHeight(theme.current().px(30))
        indent(self.since, self.until)
        self.since.setTime(QTime(since // 60, since % 60))
        self.until.setTime(QTime(23, 59) if until == DAY else QTime(until // 60, until % 60))
        self.whole = QCheckBox(self.tr("Whole da&ys"), self)
        self.whole.setChecked((since, until) == (0, DAY))
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.problem.hide()
        self._yes = primary_button(self.tr("Save"), parent=self)
        self._yes.clicked.connect(self.save)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, wrap=True, parent=self))
        box.addLayout(field_grid([
            (self.tr("&What happens"), self.why), (self.tr("&For us it means"), self.kind), (self.tr("&How often"), self.every),
            (self.tr("First &day"), self.first), (self.tr("&Last day"), self.last), ("", self.whole),
            (self.tr("F&rom"), self.since), (self.tr("&Until"), self.until),
        ], self))  # fmt: skip
        self.whole.setAccessibleName(self.whole.text().replace("&", ""))
        box.addWidget(self.problem)
        box.addLayout(row(None, self._no, self._yes, spacing=8))
        self.whole.toggled.connect(self._show_times)
        self.first.dateChanged.connect(self._follow)
        self._show_times()
        self.resize(theme.current().px(440), self.sizeHint().height())
        self.why.setFocus()

    def _choice(self, words: dict[str, str], current: str) -> QComboBox:
        made = QComboBox(self)
        for code, text in words.items():
            made.addItem(text, code)
        made.setCurrentIndex(max(0, made.findData(current)))
        return made

    @Slot()
    def _show_times(self) -> None:
        for field in (self.since, self.until):
            field.setEnabled(not self.whole.isChecked())

    @Slot()
    def _follow(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())

    @Slot()
    def save(self) -> None:
        """Save it; where something makes no sense, it is said here and the form stays."""
        whole = self.whole.isChecked()
        since, until = (0 if whole else _minutes(self.since.time())), (DAY if whole else _minutes(self.until.time()))
        work = partial(
            units.set_spell, self._desk, self._unit, str(self.kind.currentData()), self.why.text(), _date(self.first),
            _date(self.last), every=str(self.every.currentData()), since=since, until=DAY if until == DAY - 1 else until,
            spell_id=self._spell.id if self._spell else "",
        )  # fmt: skip
        self._jobs.command(self, work, then=self._saved, failed=self._failed)

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self.kept.emit(changes)

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _minutes(time: QTime) -> int:
    return time.hour() * 60 + time.minute()

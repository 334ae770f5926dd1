"""The data that is held about a person: a copy to read, and its erasure, said beforehand and asked once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deskapp.services import person_data, person_report
from deskapp.ui import theme
from deskapp.ui.ask import ask
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, number
from deskapp.ui.notice import Notice
from deskapp.ui.organisation.data_words import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.services.person_data import Entry, Looked, Plan
    from deskapp.ui.jobs import Jobs, Progress

YEARS = (10, 6, 3, 2, 1, 0)
"""After how many years done tickets need not be kept, to choose from."""


class DataDialog(QDialog):
    """Call `open()`. Signal `notice(object Notice)`: a copy is saved, or something was erased."""

    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, person: str, name: str) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._person, self._name = desk, jobs, person, name
        self._looked: Looked | None = None
        self._steps: Progress | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = self.tr("Data held about me") if person == desk.person else self.tr("Data held about {name}").format(
            name=isolate(name))  # fmt: skip
        self.setWindowTitle(title)
        self.held = Label("", 13, wrap=True)
        self.copy = plain_button(self.tr("Save a copy…"))
        self.copy.clicked.connect(self.ask_where)
        self.goes, self.stays = _Entries(self.tr("Would be erased")), _Entries(self.tr("Would stay"))
        self.years = QComboBox(self)
        self.years.addItem(self.tr("Keep them"), None)
        for each in YEARS:
            self.years.addItem(
                self.tr("Erase those older than %Ln year(s)", "", each) if each else self.tr("Erase all"), each
            )
        self.years.currentIndexChanged.connect(self._plan)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("It stays in the record"))
        self.reason.textChanged.connect(self._may)
        self.erase = plain_button(self.tr("Erase…"))
        self.erase.clicked.connect(self.ask_erase)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.state = Label("", 13, colour="text2", wrap=True)
        self.problem = Label("", 13, colour="danger", wrap=True)
        self.problem.hide()
        self._close = primary_button(self.tr("Done"), parent=self)
        self._close.clicked.connect(self.accept)
        self._build(title)
        px = theme.current().px
        self.resize(px(600), min(px(720), parent.window().height() - px(40)))
        self._look()

    def _build(self, title: str) -> None:
        inside = QWidget(self)
        inside.setObjectName("side")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(20, 16, 20, 12)
        lines.setSpacing(10)
        lines.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True))
        copy = Card(self.tr("A copy"))
        said = self.tr("A text to read, and beside it the same for programs. It says at its end what was left out.")
        copy.add(self.held)
        copy.add(Label(said, 12, colour="text2", wrap=True))
        copy.add(row(self.copy, None))
        self._erasing = Card(self.tr("Erase it"))
        said = self.tr("It is erased at the hub and on every computer, and nobody can bring it back.")
        self._erasing.add(Label(said, 12, colour="text2", wrap=True))
        self._erasing.add(
            field_grid([(self.tr("Done &tickets"), self.years), (self.tr("&Why it is erased"), self.reason)], inside)
        )
        self._erasing.add(self.goes)
        self._erasing.add(self.stays)
        self._erasing.add(row(self.erase, None))
        for each in (copy, self._erasing):
            lines.addWidget(each)
        lines.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
        foot.setSpacing(6)
        foot.addWidget(self.bar)
        foot.addWidget(self.state)
        foot.addWidget(self.problem)
        foot.addLayout(row(None, self._close, spacing=8))
        box.addLayout(foot)

    # ---- looking

    def _look(self) -> None:
        self._begin(self.tr("Looking for what is held…"))

        def told(done: int, total: int) -> None:  # on a reader thread
            self._jobs.tell(self, self._far, done, total)

        work = partial(person_data.look, self._desk, self._person, told)
        self._jobs.query(self, work, self._take, key="look", failed=self._failed)

    def _take(self, looked: Looked) -> None:
        self._looked = looked
        self._end("")
        held = person_data.copy(looked)["parts"]
        parts = words().parts
        mine = self._person == self._desk.person  # whoever keeps the hub sees what there is of others, but no numbers on them
        lines = [
            self.tr("{what}: {count}").format(what=parts[each], count=number(len(some))) if mine else parts[each]
            for each, some in held.items()
        ]
        self.held.setText("\n".join(_capital(each) for each in sorted(lines)))
        self._plan()

    @Slot()
    def _plan(self) -> None:
        if self._looked is None:
            return
        plan = self.plan()
        self.goes.show_entries(plan.goes, self.tr("Nothing would be erased."))
        self.stays.show_entries(plan.stays, "")
        self._may()

    def plan(self) -> Plan:
        """What an erasure would take and leave as it is chosen now."""
        assert self._looked is not None
        return person_data.plan(self._looked, years=self.years.currentData())

    @Slot()
    def _may(self) -> None:
        ready = self._looked is not None and self._steps is None
        self.copy.setEnabled(ready)
        self.years.setEnabled(ready)
        self.reason.setEnabled(ready)
        self.erase.setEnabled(ready and bool(self.reason.text().strip()) and bool(self.plan().goes))

    # ---- a copy

    @Slot()
    def ask_where(self) -> None:
        """Ask where the copy goes."""
        dialog = QFileDialog(
            self, self.tr("Save a copy"), self.tr("Data held about {name}").format(name=self._name) + ".txt"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write both files."""
        if self._looked is None:
            return
        self._begin(self.tr("Writing…"))
        work = partial(_write, self._looked, self.plan(), Path(path), words())
        self._jobs.query(self, work, self._saved, key="save", failed=self._failed)

    def _saved(self, files: tuple[Path, Path]) -> None:
        text, data = (isolate(each.name) for each in files)
        said = self.tr("Saved as {text} and {data}").format(text=text, data=data)
        self._end(said)
        self.notice.emit(Notice(said, icon="save"))

    # ---- an erasure

    @Slot()
    def ask_erase(self) -> None:
        """The one question; the safe answer has the keyboard."""
        if not self.erase.isEnabled():
            return
        title = self.tr("Erase this data of {name} for good?").format(name=isolate(self._name))
        pattern = self.tr("Goes: {goes}\n\nStays: {stays}\n\nNobody can bring it back.")
        plan = self.plan()
        text = pattern.format(goes=_lines(plan.goes), stays=_lines(plan.stays))
        ask(self, title, text, self.tr("Erase for good"), self.erase_now)

    @Slot()
    def erase_now(self) -> None:
        """Erase it and say what was done."""
        self._begin(self.tr("Erasing…"))
        work = partial(_erase, self._desk, self._person, self.reason.text(), self.years.currentData())
        self._steps = self._jobs.bulk(self, work, self._erased, progress=self._far, failed=self._failed)
        self._may()

    def _erased(self, plan: Plan) -> None:
        self._steps = None
        count = sum(len(each.roots) for each in plan.goes)
        said = self.tr("Erased for good: %Ln entries", "", count)
        self.notice.emit(Notice(said, icon="trash"))
        self.reason.clear()
        self._look()
        self._say(said)

    # ---- either

    @Slot(int, int)
    def _far(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _begin(self, said: str) -> None:
        self.problem.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._say(said)
        self._may()

    def _end(self, said: str) -> None:
        self.bar.hide()
        if said or self.state.text().endswith("…"):
            self._say(said)
        self._may()

    def _say(self, said: str) -> None:
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _failed(self, error: DeskError) -> None:
        self._steps = None
        self._end("")
        self._say("")
        self.problem.setText(sentence(error))
        self.problem.show()


class _Entries(QWidget):
    """What would go, or stay, with the reason; one line each."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = Label(title, 13, Weight.SEMIBOLD)
        self._lines = Label("", 13, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._title)
        layout.addWidget(self._lines)

    def text(self) -> str:
        """What is shown."""
        return self._lines.text()

    def show_entries(self, entries: Iterable[Entry], none: str) -> None:
        """Show them; `none` where there are none."""
        said = "\n".join(f"• {_line(each)}" for each in entries) or none
        self._lines.setText(said)
        self.setVisible(bool(said))
        self.setAccessibleName(f"{self._title.text()}\n{said}")


def _line(entry: Entry) -> str:
    return _capital(
        person_report.entry_line(entry._replace(names=tuple(isolate(each) for each in _names(entry))), words())
    )


def _lines(entries: Iterable[Entry]) -> str:
    return "; ".join(_line(each) for each in entries)


def _names(entry: Entry) -> tuple[str, ...]:
    """Only what says something: numbers and names, not kinds of documents."""
    return entry.names if entry.part in ("tickets", "responsibilities") else ()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _write(looked: Looked, plan: Plan, file: Path, said: person_report.Words) -> tuple[Path, Path]:
    return person_report.write(person_data.copy(looked), plan, file, said)


def _erase(desk: Desk, person: str, reason: str, years: int | None, progress: Progress) -> Plan:
    return person_data.erase(desk, person, reason, years=years, told=progress)

"""Before many tickets are closed or moved: the solution or the team, and what each customer would read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from deskapp.services import bulk, people, reassigning
from deskapp.ui import i18n, theme
from deskapp.ui.board import words
from deskapp.ui.board.move_dialog import KEEP, usual
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.telling import TellingDialog

if TYPE_CHECKING:
    from deskapp.domain.rows import TeamRow
    from deskapp.services.desk import Desk
    from deskapp.services.reassigning import Promised
    from deskapp.services.telling import Sentence
    from deskapp.ui.jobs import Jobs


class Wish(NamedTuple):
    """What is to be done with which tickets, and what goes along."""

    tickets: list[str]
    value: str
    name: str  # what the value is called
    told: list[Sentence]
    note: str = ""
    by: int = 0


class CloseDialog(TellingDialog):
    """Signal `wished(object Wish)` when the person says yes; nothing is done before."""

    wished = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, tickets: list[str], solution: str) -> None:
        super().__init__(desk, jobs, parent, words.counts().tell_done)
        self._tickets = tickets
        self.solution = QLineEdit(solution, self)
        self.solution.setPlaceholderText(self.tr("What solved them, in a few words; only the team can read it"))
        self.solution.textChanged.connect(self._typed)
        self.build(
            self.tr("Close %Ln ticket(s)", "", len(tickets)), self.tr("Close"), [(self.tr("&Solution"), self.solution)]
        )
        self._typed()
        self.telling.tell.setChecked(True)  # that is what was asked for
        self.telling.read(partial(bulk.closing_sentences, desk, tickets))
        self.solution.setFocus()

    @Slot()
    def agree(self) -> None:
        """Say yes; what the customers are told is what the preview shows."""
        text = self.solution.text().strip()
        self.wished.emit(Wish(self._tickets, text, text, self.telling.wanted()))
        self.accept()

    @Slot()
    def _typed(self) -> None:
        self.set_whole(bool(self.solution.text().strip()))


class TeamDialog(TellingDialog):
    """Signal `wished(object Wish)` when the person says yes; nothing is done before."""

    wished = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, tickets: list[str]) -> None:
        super().__init__(desk, jobs, parent, words.counts().tell_team)
        self._desk, self._jobs, self._tickets = desk, jobs, tickets
        self._promises: list[Promised] = []
        self.team = QComboBox(self)
        self.team.setPlaceholderText(self.tr("Choose a team"))
        self.note = PlainEdit(self)
        self.note.setPlaceholderText(self.tr("Anything that helps the other team; customers cannot read it"))
        self.note.setFixedHeight(theme.current().px(66))
        self.promise = QComboBox(self)
        self.promise.addItem(self.tr("Keep what was promised"), KEEP)
        self.build(
            self.tr("Move %Ln ticket(s)", "", len(tickets)), self.tr("Move"),
            [(self.tr("&Team"), self.team), (self.tr("&Note"), self.note), (self.tr("Next &word"), self.promise)],
        )  # fmt: skip
        self.set_whole(False)
        self.telling.tell.setChecked(True)  # that is what was asked for
        self.team.currentIndexChanged.connect(self._read_promises)
        self.promise.currentIndexChanged.connect(self._read_sentences)
        jobs.query(self, partial(people.teams, desk), then=self._take_teams, key="teams")
        self.team.setFocus()

    @Slot()
    def agree(self) -> None:
        """Say yes; what the customers are told is what the preview shows."""
        by = int(self.promise.currentData() or KEEP)
        team, name = str(self.team.currentData()), self.team.currentText()
        self.wished.emit(Wish(self._tickets, team, name, self.telling.wanted(), self.note.toPlainText(), by))
        self.accept()

    def _take_teams(self, found: list[TeamRow]) -> None:
        self.team.blockSignals(True)  # whoever fills it has not chosen
        for each in found:
            self.team.addItem(each.names.get(i18n.code()) or each.name, each.id)
        self.team.setCurrentIndex(-1)
        self.team.blockSignals(False)

    @Slot()
    def _read_promises(self) -> None:
        """The hours of the team that is chosen say what can be promised."""
        self.set_whole(self.team.currentIndex() >= 0)
        work = partial(reassigning.promises, self._desk, "", str(self.team.currentData() or ""))
        self._jobs.query(self, work, then=self._take_promises, key="promises")

    def _take_promises(self, found: list[Promised]) -> None:
        self._promises = found
        self.promise.blockSignals(True)
        while self.promise.count() > 1:
            self.promise.removeItem(1)
        for each in found:
            self.promise.addItem(words.promise(each), each.at)
        self.promise.blockSignals(False)
        self._read_sentences()

    @Slot()
    def _read_sentences(self) -> None:
        team = str(self.team.currentData() or "")
        by = int(self.promise.currentData() or KEEP)
        otherwise = usual(self._promises)
        work = partial(bulk.moving_sentences, self._desk, self._tickets, team, by=by, otherwise=otherwise)
        self.telling.read(work, promises=not by)

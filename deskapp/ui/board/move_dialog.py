"""Before work changes hands: a note for who gets it, what is promised, and what each customer would read."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QTextBrowser, QWidget

from deskapp.services import reassigning
from deskapp.ui import theme
from deskapp.ui.board import words
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.i18n import line_of
from deskapp.ui.telling import TellingDialog

if TYPE_CHECKING:
    from deskapp.services.board import Share
    from deskapp.services.desk import Desk
    from deskapp.services.reassigning import Promised
    from deskapp.services.telling import Sentence
    from deskapp.ui.jobs import Jobs

KEEP = 0


class Wish(NamedTuple):
    """What is to be done: the arguments of `reassigning.reassign`, and how to call it."""

    moves: dict[str, str]
    note: str
    by: int
    told: list[Sentence]
    title: str
    name: str  # who gets all of it, "" = several, or nobody
    plan: bool


class MoveDialog(TellingDialog):
    """Call `open()`. Signal `wished(object Wish)` when the person says yes; nothing is done before."""

    wished = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget,
        moves: dict[str, str],
        team: str,
        name: str,
        plan: list[Share],
    ) -> None:
        said, count, some = words.counts(), len(moves), any(moves.values())
        super().__init__(desk, jobs, parent, said.tell)
        self._desk, self._moves, self._name = desk, moves, name
        self._people = dict.fromkeys(moves.values())
        self._shares = plan
        self._promises: list[Promised] = []
        self.note = PlainEdit(self)
        self.note.setPlaceholderText(self.tr("Anything that helps whoever takes it on; only the team can read it"))
        self.note.setFixedHeight(theme.current().px(66))
        self.promise = QComboBox(self)
        self.promise.addItem(self.tr("Keep what was promised"), KEEP)
        self.plan = QTextBrowser(self)
        self.plan.setTabChangesFocus(True)
        self.plan.setAccessibleName(self.tr("Who would get what"))
        self.plan.setHtml(_plan_html(plan))
        self.plan.setMinimumHeight(theme.current().px(150))
        self.plan.setVisible(bool(plan))
        title = said.share(count) if plan else said.give(count, name) if some else said.give_back(count)
        yes = self.tr("Share out") if plan else self.tr("Give") if some else self.tr("Give back")
        self.build(title, yes, [(self.tr("&Note"), self.note), (self.tr("Next &word"), self.promise)], self.plan)
        self.telling.setVisible(some)
        self.promise.currentIndexChanged.connect(self._read_sentences)
        only = next(iter(self._people)) if len(self._people) == 1 else ""
        work = partial(reassigning.promises, desk, only, team)
        jobs.query(self, work, then=self._take_promises, key="promises")
        self.note.setFocus()

    @Slot()
    def agree(self) -> None:
        """Say yes; what the customers are told is what the preview shows."""
        by = int(self.promise.currentData() or KEEP)
        told, title = self.telling.wanted(), self.windowTitle()
        self.wished.emit(Wish(self._moves, self.note.toPlainText(), by, told, title, self._name, bool(self._shares)))
        self.accept()

    def _take_promises(self, found: list[Promised]) -> None:
        self._promises = found
        for each in found:
            self.promise.addItem(words.promise(each), each.at)
        self._read_sentences()

    @Slot()
    def _read_sentences(self) -> None:
        by = int(self.promise.currentData() or KEEP)
        work = partial(reassigning.sentences, self._desk, self._moves, by=by, otherwise=usual(self._promises))
        self.telling.read(work, promises=not by)


def usual(promises: list[Promised]) -> int:
    """The next word that is named where nothing was promised, 0 = none."""
    return promises[min(1, len(promises) - 1)].at if promises else 0


def _plan_html(plan: list[Share]) -> str:
    quiet = theme.current().css("text2")
    text, person = "", ""
    for each in plan:
        if each.person != person:
            person = each.person
            count = sum(one.person == person for one in plan)
            head = line_of(each.name, words.counts().plus(count))
            text += f'<p style="margin: 6px 0 2px 0; font-weight: 600">{escape(head)}</p>'
        line = line_of(each.ticket.subject, each.ticket.requester_name, each.ticket.number)
        text += f'<p style="margin: 0; color: {quiet}">{escape(line)}</p>'
    return text

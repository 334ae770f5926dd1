"""The page "Needs a decision": what waits for this person, and both sides of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from deskapp.services import deciding
from deskapp.ui import question_words as words
from deskapp.ui.deciding.question_view import QuestionView
from deskapp.ui.i18n import line_of
from deskapp.ui.notice import Notice
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.two_lines import Line, TwoLineList

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import CardRow, ScheduledRow
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

PAGE = "decide"
ICONS = {words.DOUBLE: "reply", words.WHOLE: "trash"}


class Read(NamedTuple):
    """What the page needs to know at once."""

    cards: list[CardRow]
    stopped: list[ScheduledRow]


class DecidePage(QObject):
    """`list` and `detail` are its two panes.

    Signals: `failed(object DeskError)`; `notice(object Notice)` of what was decided; `ticket_asked(str ticket)`;
    `edit_asked(object CardRow)`: in the ticket, or by writing; `pane_asked(int)`: 0 the list, -1 the detail.
    """

    failed = Signal(object)
    notice = Signal(object)
    ticket_asked = Signal(str)
    edit_asked = Signal(object)
    pane_asked = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._read = Read([], [])
        self._placed = False
        self.lines = TwoLineList(self.tr("Needs a decision"))
        self.lines.chosen.connect(self._show)
        self.lines.opened.connect(self._to_detail)
        self.everybody = QCheckBox(self.tr("Include what is for others to decide"))
        self.everybody.toggled.connect(self._reload)
        self.list = QWidget()
        self.list.setAccessibleName(self.tr("Needs a decision"))
        layout = QVBoxLayout(self.list)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        heading = Label(self.tr("Needs a decision"), 16, Weight.SEMIBOLD, elide=True)
        layout.addLayout(row(heading, None, margins=(16, 14, 12, 2)))
        layout.addLayout(row(self.everybody, None, margins=(13, 0, 12, 6)))
        layout.addWidget(self.lines, 1)
        self.view = QuestionView()
        self.empty = EmptyState("done", "", "")
        self.detail = QStackedWidget()
        self.detail.setObjectName("surface")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.detail.setAccessibleName(self.tr("Needs a decision"))
        self.detail.addWidget(self.empty)
        self.detail.addWidget(self.view)
        self.view.kept.connect(self._keep)
        self.view.other_kept.connect(self._keep_other)
        self.view.edited.connect(self._edited)
        self.view.edit_asked.connect(self.edit_asked)
        self.view.opened.connect(self.ticket_asked)
        self.view.left.connect(self._focus)
        bus.refresh_when_visible(self.list, self._touched)
        self._reload()

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into the list."""
        if not self._placed:
            self.failed.connect(window.show_problem)
            self.pane_asked.connect(window.show_pane)
            window.add_page(PAGE, self.list, self.detail)
            handle = self._actions.handle
            for name, deed in (
                ("decide.keep", self.view.keep), ("decide.other", self.view.keep_other), ("decide.edit", self.view.edit),
                ("decide.open", self.view.open_ticket),
            ):  # fmt: skip
                handle(name, deed, partial(_is_shown, window))
            for pane in (self.list, self.detail):
                self._actions.attach(PAGE, pane)
            self._placed = True
        window.show_page(PAGE)
        self.lines.setFocus()

    # -- reading

    def _touched(self, _: Changes) -> None:
        self._reload()

    @Slot()
    def _reload(self) -> None:
        work = partial(_read, self._desk, everybody=self.everybody.isChecked())
        self._jobs.query(self, work, then=self._take, key="decide")

    def _take(self, read: Read) -> None:
        self._read = read
        entries = [
            Line(f"{each.doc}/{each.key}", ICONS.get(each.field, "decide"), "warn" if each.mine else "text2",
                 words.about(each), words.line(each))
            for each in read.cards
        ]  # fmt: skip
        entries += [
            Line(each.id, "clock", "warn", line_of(each.number, each.subject), words.stopped(each)[0])
            for each in read.stopped
        ]
        self.lines.show_lines(entries)
        self._show(self.lines.current())

    @Slot(str)
    def _show(self, line: str) -> None:
        card = next((each for each in self._read.cards if f"{each.doc}/{each.key}" == line), None)
        stopped = next((each for each in self._read.stopped if each.id == line), None)
        if card is not None:
            self.view.show_card(card)
        elif stopped is not None:
            self.view.show_stopped(stopped)
        else:
            self.empty.set_words(
                self.tr("Nothing to decide"),
                self.tr(
                    "When two people change the same thing without seeing each other’s change, both values come here."
                ),
            )
        self.detail.setCurrentWidget(self.empty if card is None and stopped is None else self.view)

    # -- deciding

    @Slot(object)
    def _keep(self, card: CardRow) -> None:
        self._run(partial(deciding.settle, self._desk, card.doc, card.key, False, card.type), card)

    @Slot(object)
    def _keep_other(self, card: CardRow) -> None:
        self._run(partial(deciding.settle, self._desk, card.doc, card.key, True, card.type), card)

    @Slot(object, str)
    def _edited(self, card: CardRow, text: str) -> None:
        self._run(partial(deciding.settle_with, self._desk, card.doc, card.key, text, card.type), card)

    def _run(self, work: Callable[[], Changes], card: CardRow) -> None:
        self._jobs.command(self, work, then=partial(self._decided, words.about(card)), failed=self.failed.emit)

    def _decided(self, about: str, changes: Changes) -> None:
        if changes.group:
            self.notice.emit(Notice(self.tr("Decided"), group=changes.group, detail=about))
        self._reload()
        self._focus()

    @Slot()
    def _focus(self) -> None:
        self.lines.setFocus()

    @Slot(str)
    def _to_detail(self, _line: str) -> None:
        self.pane_asked.emit(-1)


def _is_shown(window: MainWindow) -> bool:
    return window.page() == PAGE


def _read(desk: Desk, *, everybody: bool) -> Read:
    """On a reader thread."""
    from deskapp.services import scheduled

    return Read(deciding.everything(desk) if everybody else deciding.mine(desk), scheduled.stopped(desk))

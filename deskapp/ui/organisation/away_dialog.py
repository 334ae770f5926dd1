"""Somebody is away: from when, back when, who stands in, and what becomes of what he has open. Why is not asked."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QTextBrowser, QVBoxLayout, QWidget

from deskapp.domain.absence import ASK, MOVE, OPEN_END, STAY
from deskapp.services import absence, handing_on, people, reassigning
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.away import words
from deskapp.ui.i18n import isolate, line_of, number
from deskapp.ui.organisation.away_model import begins, counts
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.absence import Absence, Told
    from deskapp.domain.rows import PersonRow
    from deskapp.services.board import Share
    from deskapp.services.desk import Desk
    from deskapp.services.telling import Sentence
    from deskapp.ui.jobs import Jobs

USUAL_DAYS = 1


class Wish(NamedTuple):
    """What is to be said and done."""

    absence: str  # the one that is changed, "" = a new one
    person: str
    name: str
    since: int
    until: int
    stand_in: str
    tickets: str
    moves: dict[str, str]
    told: list[Sentence]


class _Facts(NamedTuple):
    open: int
    colleagues: list[PersonRow]  # who could stand in, those of his teams
    away: dict[str, Told]


class AwayDialog(QDialog):
    """Call `open()`. Signal `wished(object Wish)` when the person says yes; nothing is done before."""

    wished = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget, person: str, name: str, *,
        before: Absence | None = None, stand_in: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._jobs, self._person, self._name, self._before = desk, jobs, person, name, before
        self._stand_in = before.stand_in if before is not None else ""
        self._facts = _Facts(0, [], {})
        self._plan: list[Share] = []
        self._sentences: list[Sentence] = []
        self._popup: PickPopup | None = None
        self._names: dict[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        own = person == desk.person
        title = self.tr("I am away") if own else self.tr("{name} is away").format(name=isolate(name))
        self.setWindowTitle(title)
        today = QDate.currentDate()
        self.first, self.back = QDateEdit(self), QDateEdit(self)
        for field in (self.first, self.back):
            field.setCalendarPopup(True)
            field.setMinimumHeight(theme.current().px(32))
            field.setDateRange(QDate(2000, 1, 1), QDate(2500, 1, 1))
        self.first.setDate(_date(before.since) if before is not None else today)
        self.back.setDate(_date(before.until) if before is not None and before.until else today.addDays(USUAL_DAYS))
        self.unknown = QCheckBox(self.tr("Not known yet"), self)
        self.unknown.setChecked(before is not None and not before.until)
        self.who = plain_button(stand_in or self.tr("Nobody"), "person", self)
        self.who.clicked.connect(self.choose)
        self.tickets = QComboBox(self)
        self.tell = QCheckBox(counts().tell(0), self)
        self.tell.setChecked(True)
        self.preview = QTextBrowser(self)
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(theme.current().px(150))
        self.preview.setAccessibleName(self.tr("Who would get what, and what the customers would read"))
        self._yes = primary_button(self.tr("Say it"), parent=self)
        self._yes.clicked.connect(self.agree)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)
        self._build(title)
        self._show_ways()
        self.unknown.toggled.connect(self._show)
        self.first.dateChanged.connect(self._dates)
        self.tickets.currentIndexChanged.connect(self._way_chosen)
        self.tell.toggled.connect(self._show_plan)
        jobs.query(self, partial(_facts, desk, person), then=self._take_facts, key="facts")
        self._show()
        self.resize(theme.current().px(520), self.sizeHint().height())
        self.first.setFocus()

    def _build(self, title: str) -> None:
        self._back_row = QWidget(self)
        line = row(self.back, self.unknown, spacing=12)
        line.setStretch(0, 1)
        self._back_row.setLayout(line)
        self._back_row.setFocusProxy(self.back)
        grid = field_grid(
            [
                (self.tr("&First day"), self.first), (self.tr("&Back on"), self._back_row),
                (self.tr("Stands &in"), self.who), (self.tr("&Tickets"), self.tickets),
            ],
            self,
        )  # fmt: skip
        self.back.setAccessibleName(self.tr("Back on"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        box.addLayout(grid)
        box.addWidget(self.tell)
        box.addWidget(self.preview, 1)
        box.addWidget(
            Label(self.tr("The reason is private, so nobody asks for it."), 12, colour="text2", wrap=True, parent=self)
        )
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._no, self._yes, spacing=8))

    # -- what is chosen

    def stand_in(self) -> str:
        """Id of who stands in, "" = nobody."""
        return self._stand_in

    def ready(self) -> bool:
        """False while a plan or its sentences are on their way."""
        return self._yes.isEnabled()

    @Slot()
    def agree(self) -> None:
        """Say yes; what moves, and what customers are told, is what was shown."""
        if not self.ready():
            return
        way = str(self.tickets.currentData())
        moves = {each.ticket.id: each.person for each in self._plan} if way == MOVE else {}
        told = self._sentences if way == MOVE and self.tell.isChecked() else []
        before, since = self._before, begins(self.first.date())
        if before is not None and _date(before.since) == self.first.date():
            since = before.since
        elif self.first.date() == QDate.currentDate():
            since = self._desk.now()
        until = OPEN_END if self.unknown.isChecked() else begins(self.back.date())
        self.wished.emit(
            Wish(before.id if before else "", self._person, self._name, since, until, self._stand_in, way, moves, told)
        )
        self.accept()

    # -- reading

    def _take_facts(self, found: _Facts) -> None:
        self._facts = found
        self._show_ways()

    def _show_ways(self) -> None:
        """What can become of the tickets; where there are none, nothing is asked."""
        count, chosen = self._facts.open, self.tickets.currentData()
        ways = [(counts().stays(count), STAY), (counts().move(count), MOVE), (self.tr("Ask the lead"), ASK)]
        if not count:
            ways = [(self.tr("Nothing is open"), STAY)]
        self.tickets.blockSignals(True)
        self.tickets.clear()
        for text, way in ways:
            self.tickets.addItem(text, way)
        before = self._before.tickets if self._before is not None else STAY
        self.tickets.setCurrentIndex(max(0, self.tickets.findData(chosen or (STAY if before == MOVE else before))))
        self.tickets.setEnabled(count > 0)
        self.tickets.blockSignals(False)

    @Slot()
    def _way_chosen(self) -> None:
        if self.tickets.currentData() == MOVE:
            self._yes.setEnabled(False)  # nothing moves that was not seen
            self._jobs.query(self, partial(_plan, self._desk, self._person), then=self._take_plan, key="plan")
        else:
            self._jobs.cancel(self, "plan")
            self._yes.setEnabled(True)
        self._show()

    def _take_plan(self, found: tuple[list[Share], list[Sentence]]) -> None:
        self._plan, self._sentences = found
        self.tell.setText(counts().tell(len(self._sentences)))
        self.tell.setEnabled(bool(self._sentences))
        self._yes.setEnabled(True)
        self._show()

    # -- showing

    @Slot()
    def _dates(self) -> None:
        if self.back.date() <= self.first.date():
            self.back.setDate(self.first.date().addDays(USUAL_DAYS))

    @Slot()
    def _show(self) -> None:
        self.back.setEnabled(not self.unknown.isChecked())
        moves = self.tickets.currentData() == MOVE
        self.tell.setVisible(moves)
        self.preview.setVisible(moves)
        self._show_plan()
        self.resize(self.width(), self.sizeHint().height())

    @Slot()
    def _show_plan(self) -> None:
        quiet = theme.current().css("text2")
        shares: dict[str, int] = {}
        for each in self._plan:
            shares[each.name] = shares.get(each.name, 0) + 1
        text = "".join(
            f'<p style="margin: 2px 0; font-weight: 600">{escape(line_of(name, "+" + number(count)))}</p>'
            for name, count in shares.items()
        )
        if not self._plan and self.ready():
            nobody = self.tr("Nobody who could take them is here, so they stay.")
            text = f"<p>{escape(nobody)}</p>"
        if self.tell.isChecked():
            for said in self._sentences:
                head = line_of(said.number, said.customer)
                text += f'<p style="margin: 8px 0 0 0; color: {quiet}">{escape(head)}</p>'
                text += f'<p style="margin: 0">{escape(said.text)}</p>'
        self.preview.setHtml(text)

    # -- who stands in

    @Slot()
    def choose(self) -> None:
        """Ask who stands in: those of the same teams first, with who is away himself."""
        self._popup = popup = PickPopup(self, self.tr("Who stands in?"), search=self._search, width=420)
        popup.picked.connect(self._chosen)
        popup.open_at(self.who)
        self._search("")

    def _search(self, text: str) -> None:
        if text.strip():
            self._jobs.query(self, partial(people.find, self._desk, text, 12), then=self._found, key="who")
        else:
            self._found(self._facts.colleagues)

    def _found(self, found: list[PersonRow]) -> None:
        import shiboken6

        if self._popup is None or not shiboken6.isValid(self._popup):
            return
        choices = [
            Choice(
                each.id,
                each.name,
                words(self._facts.away[each.id]) if each.id in self._facts.away else line_of(each.job, each.place),
                "@",
            )
            for each in found
            if not each.left and each.id != self._person
        ]
        self._popup.set_choices([*choices, Choice("", self.tr("Nobody"), icon="x")])
        self._names = {each.value: each.text for each in choices}

    @Slot(object)
    def _chosen(self, value: object) -> None:
        self._popup = None
        self._stand_in = str(value)
        self.who.setText(self._names.get(self._stand_in) or self.tr("Nobody"))
        self.who.setFocus()

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.agree) or super().event(event)


def _date(ms: int) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(ms).date()


def _facts(desk: Desk, person: str) -> _Facts:
    """On a reader thread."""
    mine = {each.id: each for team in people.card(desk, person).teams for each in people.members(desk, team)}
    return _Facts(absence.open_tickets(desk, person), list(mine.values()), absence.told(desk))


def _plan(desk: Desk, person: str) -> tuple[list[Share], list[Sentence]]:
    """On a reader thread: who would get what, and what the customers would read."""
    found = handing_on.plan(desk, person)
    moves = {each.ticket.id: each.person for each in found}
    first = next(iter(moves.values()), "")
    promised = reassigning.promises(desk, first, found[0].ticket.team) if found else []
    otherwise = promised[min(1, len(promised) - 1)].at if promised else 0
    return found, reassigning.sentences(desk, moves, otherwise=otherwise)

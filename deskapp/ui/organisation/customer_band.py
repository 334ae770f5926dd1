"""The band on top of the front line when customers are on top: who is outside, and which departments are served."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from deskapp.services import customers
from deskapp.services.unit_figures import SEPARATOR
from deskapp.ui import theme
from deskapp.ui.i18n import number
from deskapp.ui.organisation import words
from deskapp.ui.organisation.grouping import TEAM_MARK, UNIT_MARK, mark_of, name_of
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import ToolButton, tool_button
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

    from deskapp.domain.changes import Changes
    from deskapp.services.customers import Customers
    from deskapp.services.desk import Desk
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.forest import Forest

MOST = 8  # departments beside one another; all of them are in the list behind them


class _Found(NamedTuple):
    """What a reader thread brings."""

    customers: Customers
    units: list[str]


class CustomerBand(QWidget):
    """One line, as high whatever is in it, so that the drawing below keeps its place.

    Signal `unit_asked(str)`: the department is to be shown.
    """

    unit_asked = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._customers: Customers | None = None
        self._focus: tuple[Forest, int] | None = None
        self._units: list[str] = []
        self._outside: list[QWidget] = []
        self._served: list[QWidget] = []
        self._shown: object = None
        self._on_top = False
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a screen reader reads it as one sentence
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title = Label(self.tr("Customers"), 12, Weight.SEMIBOLD, "text2")
        self._all = tool_button("more", name=self.tr("All departments served"))
        self._all.clicked.connect(self._show_all)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 3, 14, 3)
        self._row.setSpacing(6)
        self._row.addWidget(self._title)
        self._none = Label(self.tr("No department is served from here"), 12, colour="text2", elide=True)
        self._none.hide()
        self._row.addWidget(self._all)
        self._row.addWidget(self._none, 1)
        self._row.addStretch(1)
        self.hide()
        bus.refresh_when_visible(self, self._reload, ("ticket", "team", "person"))

    def set_on_top(self, *, on_top: bool) -> None:
        """True while customers are on top: only then is there a band."""
        self._on_top = on_top
        self.setVisible(on_top)
        self._ask()

    def show_focus(self, forest: Forest, node_id: str) -> None:
        """Whose branch is looked at: a person, a department, a team or an office."""
        node = forest.numbers.get(node_id, -1)
        self._focus = (forest, node) if node != -1 else None
        self._ask()

    def units(self) -> list[str]:
        """The departments served from here, first the one that asks most."""
        return self._units

    def buttons(self) -> list[ToolButton]:
        """The departments that are shown, and the list of all of them."""
        return [each for each in (*self._served, self._all) if isinstance(each, ToolButton) and not each.isHidden()]

    # -------------------------------------------------------- reading

    def _reload(self, _changes: Changes) -> None:
        self._customers = None
        self._ask()

    def _ask(self) -> None:
        if not self._on_top or self._focus is None:
            self._jobs.cancel(self, "customers")
            return
        self._jobs.query(self, partial(_read, self._desk, self._customers, *self._focus), self._take, key="customers")

    def _take(self, found: _Found) -> None:
        self._customers, self._units = found
        shown = found.customers.kinds, found.units
        if shown != self._shown:
            self._shown = shown
            self._fill(found.customers.kinds)

    # -------------------------------------------------------- what is shown

    def _fill(self, kinds: list[tuple[str, int]]) -> None:
        for each in (*self._outside, *self._served):
            self._row.removeWidget(each)
            each.hide()
            each.deleteLater()
        named = words.kinds()
        outside = [named[kind] + (f" · {number(count)}" if count else "") for kind, count in kinds if kind in named]
        self._outside = [Chip(each, icon="person") for each in outside]
        self._served = [self._button(each) for each in self._units[:MOST]]
        for place, widget in enumerate((*self._outside, *self._served), 1):
            self._row.insertWidget(place, widget)
        served = [_short(each) for each in self._units]
        said = [self.tr("From outside: {kinds}").format(kinds=", ".join(outside))] if outside else []
        if served:
            said.append(self.tr("Departments served: {departments}").format(departments=", ".join(served)))
        else:
            said.append(self._none.text())
        self.setAccessibleName(". ".join([self.tr("Customers"), *said]))
        self._none.setVisible(not served)
        self._fit()

    def _button(self, unit: str) -> ToolButton:
        made = tool_button("tree", _short(unit), boxed=True, least=24)
        made.setToolTip(tip(unit))
        made.setAccessibleName(self.tr("{department} is served from here").format(department=unit))
        made.setProperty("unit", unit)
        made.clicked.connect(self._pressed)
        return made

    def _fit(self) -> None:
        """As many as there is room for; the rest stands in the list behind them."""
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - self._title.sizeHint().width()
        widths = [each.sizeHint().width() + gap for each in (*self._outside, *self._served)]
        whole = sum(widths) <= room and len(self._served) == len(self._units)
        room -= 0 if whole else self._all.sizeHint().width() + gap
        for each, width in zip((*self._outside, *self._served), widths, strict=True):
            room -= width
            each.setVisible(room >= 0)
        self._all.setVisible(bool(self._units) and not whole)

    @Slot()
    def _pressed(self) -> None:
        self.unit_asked.emit(str(self.sender().property("unit")))

    @Slot()
    def _show_all(self) -> None:
        shown = [Choice(each, _short(each), each if SEPARATOR in each else "", "tree") for each in self._units]
        popup = PickPopup(self, self.tr("All departments served"), shown)
        popup.picked.connect(self.unit_asked)
        popup.open_at(self._all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.current().colour("focus"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            painter.end()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._all.sizeHint().height() + 6)


def _read(desk: Desk, known: Customers | None, forest: Forest, node: int) -> _Found:
    """Runs on a reader thread; what is `known` already is not read again for another focus."""
    found = known if known is not None else customers.read(desk)
    return _Found(found, customers.served_by(found, _teams(found, forest, node)))


def _teams(found: Customers, forest: Forest, node: int) -> list[str]:
    """The teams in which somebody of the branch works; of a department the teams that are drawn in it."""
    focus = forest.people[node].id
    if mark_of(focus) == TEAM_MARK:
        return [name_of(focus)]
    if mark_of(focus) == UNIT_MARK:
        return [
            team for team in found.members
            if (drawn := forest.numbers.get(TEAM_MARK + team, -1)) != -1 and node in forest.line(drawn)
        ]  # fmt: skip
    return [
        team for team, people in found.members.items()
        if any(node in forest.line(forest.numbers[each]) for each in people if each in forest.numbers)
    ]  # fmt: skip


def _short(unit: str) -> str:
    return unit.rpartition(SEPARATOR)[2]

"""What is seen of who is away: what holds for me, and the fortnight of my people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.away import day, sentence
from deskapp.ui.i18n import isolate
from deskapp.ui.organisation.away_model import (
    DAYS,
    FIRST,
    NAME,
    STAND_IN,
    TICKETS,
    AwayModel,
    DayPainter,
    counts,
    weekday,
)
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.banner import Banner
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column

if TYPE_CHECKING:
    from deskapp.domain.absence import Told
    from deskapp.services.absence import Ahead, Row
    from deskapp.ui.actions import Actions

_SHEET = """
QTableView {{ outline: 0 }}
QTableView::item {{ padding: 0 8px; border: 0; border-bottom: 1px solid {line} }}
QTableView::item:selected {{ background: {accentSoft}; color: {text} }}
QTableView::item:selected:focus {{ border-bottom: 2px solid {focus} }}
"""
NAME_WIDTH, DAY_WIDTH, STAND_IN_WIDTH = 190, 44, 160


class AwayPane(QWidget):
    """Signals: `edit_asked()`; `back_asked()`: I am back."""

    edit_asked = Signal()
    back_asked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAccessibleName(self.tr("Who is away"))
        self._mine = tool_button(actions.of("away.mine"), self.tr("I am away…"), boxed=True)
        self._other = tool_button(actions.of("away.say"), self.tr("Somebody is away…"), boxed=True)
        self._count = Label("", 13, Weight.SEMIBOLD, "text2")
        head = QWidget()
        title = Label(self.tr("Who is away"), 16, Weight.SEMIBOLD)
        head.setLayout(Flow(title, self._mine, self._other, self._count, spacing=10))
        self.me = Banner(kind="info", closable=False)
        self.me.asked.connect(self.back_asked)
        self.stead = Banner(kind="info", closable=False)
        self.model = AwayModel(self)
        self.table = self._make_table()
        self._hint = Label(
            self.tr("Today and the thirteen days after. Everybody sees that somebody is away, and nobody why."),
            12, colour="text2", wrap=True,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column(head, self.me, self.stead, self._hint, spacing=8, margins=(16, 12, 16, 10)))
        layout.addWidget(self.table, 1)
        theme.notifier().changed.connect(self._restyle)
        self._restyle()

    def _make_table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.model)
        made.setItemDelegate(DayPainter(made))
        made.setAccessibleName(self.tr("The next two weeks"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setTabKeyNavigation(False)
        made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.verticalHeader().hide()
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        made.horizontalHeader().setHighlightSections(False)
        made.horizontalHeader().setStretchLastSection(True)
        made.doubleClicked.connect(self._double)
        return made

    def show_ahead(self, ahead: Ahead, me: Told | None, name: str, stead: list[tuple[str, int]], now: int) -> None:
        """Show another state; the keyboard stays where it was. `stead` are those I stand in for, and until when."""
        current = self.row()
        self.model.show_ahead(ahead)
        place = self.model.place_of(current.person.id) if current is not None else 0
        self.table.setCurrentIndex(self.model.index(max(place, 0), NAME))
        away = sum(
            any(each.since <= now and (not each.until or now < each.until) for each in row.absences)
            for row in ahead.rows
        )
        self._count.setText(counts().away(away) if away else "")
        self._count.setVisible(bool(away))
        self._other.setVisible(any(each.may and each.person.name != name for each in ahead.rows))
        self.me.say(sentence(name, me) if me is not None else "", self.tr("I am back"), "info")
        said = [
            self.tr("{name} until {day}").format(name=isolate(who), day=day(until)) if until else isolate(who)
            for who, until in stead
        ]
        self.stead.say(self.tr("You stand in for {people}.").format(people=", ".join(said)) if said else "", "", "info")

    def row(self) -> Row | None:
        """The line the keyboard stands at."""
        return self.model.row_at(self.table.currentIndex().row())

    def choose(self, person: str) -> None:
        """Go to the line of somebody."""
        place = self.model.place_of(person)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, NAME))

    @Slot(QModelIndex)
    def _double(self, _index: QModelIndex) -> None:
        self.edit_asked.emit()

    @Slot()
    def _restyle(self) -> None:
        look = theme.current()
        self.table.setStyleSheet(_SHEET.format(**look.tokens))
        self.table.verticalHeader().setDefaultSectionSize(look.px(38))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumHeight(look.px(40))
        header.setMinimumSectionSize(look.px(28))
        header.resizeSection(NAME, look.px(NAME_WIDTH))
        metrics = QFontMetrics(look.font(13))
        widest = max(metrics.horizontalAdvance(weekday(QDate(2024, 1, day))) for day in range(1, 8)) + look.px(14)
        for place in range(FIRST, FIRST + DAYS):
            header.resizeSection(place, max(look.px(DAY_WIDTH), widest))
        header.resizeSection(STAND_IN, look.px(STAND_IN_WIDTH))
        header.resizeSection(TICKETS, look.px(140))

"""What is seen of the responsibilities: the matrix as a grid, what is amiss, and what is mine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from deskapp.services import matters
from deskapp.ui import i18n, theme
from deskapp.ui.i18n import isolate, line_of, list_text
from deskapp.ui.organisation import words
from deskapp.ui.organisation.matrix_model import COLUMNS, MatrixModel
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, tool_button
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, row
from deskapp.ui.widgets.segmented import Segmented
from deskapp.ui.widgets.two_lines import Line, TwoLineList

if TYPE_CHECKING:
    from deskapp.domain.gaps import Gap
    from deskapp.services.responsibilities import Matrix, Mine
    from deskapp.ui.actions import Actions
    from deskapp.ui.organisation.matrix_model import Cell

GRID, GAPS, MINE = range(3)
_WIDTHS = {
    "category": 190, "units": 130, "places": 130, "languages": 90, "kinds": 90, "responsible": 170, "accountable": 140,
    "consulted": 130, "informed": 120, "owner": 120, "review": 96,
}  # fmt: skip
_SHEET = """
QTableView {{ outline: 0 }}
QTableView::item {{ padding: 0 6px; border: 0; border-bottom: 1px solid {line} }}
QTableView::item:selected {{ background: {accentSoft}; color: {text}; border: 1px solid {control} }}
QTableView::item:selected:focus {{ border: 2px solid {focus} }}
"""
_HURTS = frozenset({"declined", "loop", "left", "two", "nobody"})


class MatrixPane(QWidget):
    """Signals: `view_asked(int)`: one of GRID, GAPS, MINE; `edit_asked()`, `mend_asked()`, `statement_asked()`."""

    view_asked = Signal(int)
    edit_asked = Signal()
    mend_asked = Signal()
    statement_asked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gaps: dict[str, Gap] = {}
        self._mine: dict[str, Mine] = {}
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAccessibleName(self.tr("Responsibilities"))
        self._switch = Segmented((self.tr("Who answers for what"), self.tr("Gaps and clashes"), self.tr("Mine")), "")
        self._switch.setAccessibleName(self.tr("What is shown"))
        self._switch.chosen.connect(self.view_asked)
        self._new = tool_button(actions.of("matrix.new"), self.tr("New line"), boxed=True)
        self._amiss = Label("", 13, Weight.SEMIBOLD, "warn")
        head = QWidget()
        title = Label(self.tr("Responsibilities"), 16, Weight.SEMIBOLD)
        head.setLayout(Flow(title, self._switch, self._new, self._amiss, spacing=10))
        self.model = MatrixModel(self)
        self.table = self._make_table()
        self.gaps = TwoLineList(self.tr("Gaps and clashes"))
        self.gaps.opened.connect(self._mend)
        self.mine = TwoLineList(self.tr("What I answer for"))
        self._statement = Label("", 14, wrap=True)
        self._write = plain_button(self.tr("Write it…"), "pencil")
        self._write.clicked.connect(self.statement_asked)
        self._well = EmptyState(
            "done", self.tr("No gaps, no clashes"), self.tr("Everything has somebody, and nobody is alone with it.")
        )
        self._free = EmptyState(
            "person",
            self.tr("Nothing yet"),
            self.tr("What you or your team answer for appears here as soon as it is named."),
        )
        self._stack = QStackedWidget()
        for each in (self.table, _either(self.gaps, self._well), self._make_mine()):
            self._stack.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column(head, margins=(16, 12, 16, 10)))
        layout.addWidget(self._stack, 1)
        self._switch.choose(GRID)
        theme.notifier().changed.connect(self._restyle)
        self._restyle()

    def _make_table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.model)
        made.setAccessibleName(self.tr("Who answers for what"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setTabKeyNavigation(False)
        made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.verticalHeader().hide()
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        made.horizontalHeader().setHighlightSections(False)
        made.doubleClicked.connect(self._double)
        return made

    def _make_mine(self) -> QWidget:
        caption = Label(self.tr("What my role is for"), 12, Weight.SEMIBOLD, "text2")
        said = row(self._statement, self._write, spacing=12, top=True)
        said.setStretch(0, 1)
        card = box(column(caption, said, spacing=6, margins=(14, 11, 14, 12)), "card")
        made = QWidget()
        made.setLayout(column(column(card, margins=(16, 4, 16, 8)), _either(self.mine, self._free), spacing=0))
        return made

    # -- showing

    def show_matrix(self, matrix: Matrix, mine: list[Mine], statement: str) -> None:
        """Show another state; the keyboard stays where it was."""
        where = self.table.currentIndex()
        cell = self.model.cell_at(where)
        self.model.show_matrix(matrix)
        self._new.setVisible(matrix.may_write)
        self._write.setVisible(matrix.may_write)
        place = self.model.place_of(cell.row.id) if cell is not None else -1
        at = place if place >= 0 else max(0, min(where.row(), self.model.rowCount() - 1))
        self.table.setCurrentIndex(self.model.index(at, max(where.column(), 0)))
        self._gaps = {each.key: each for each in matrix.gaps}
        self.gaps.show_lines([_gap_line(each, self.model) for each in matrix.gaps])
        _show_either(self.gaps, self._well, bool(matrix.gaps))
        self._amiss.setText(self.tr("%Ln to put right", "", len(matrix.gaps)) if matrix.gaps else "")
        self._amiss.setVisible(bool(matrix.gaps))
        self._mine = {each.row.id: each for each in mine}
        self.mine.show_lines([self._mine_line(each, matrix) for each in mine])
        _show_either(self.mine, self._free, bool(mine))
        self._statement.setText(statement or self.tr("Nothing has been said yet. One sentence is enough."))
        self._statement.set_look(colour="text" if statement else "text2")

    def show_view(self, view: int) -> None:
        """Show the grid, what is amiss, or what is mine, and put the keyboard there."""
        self._switch.choose(view)
        self._stack.setCurrentIndex(view)
        self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def view(self) -> int:
        """Which of the three is shown."""
        return self._stack.currentIndex()

    def focus_target(self) -> QWidget:
        """Where the keyboard belongs."""
        target: QWidget = (self.table, self.gaps, self.mine)[self.view()]
        return self._write if target.isHidden() and self.view() == MINE else target

    def anchor(self) -> QWidget:
        """Where a list to pick from opens."""
        return self._switch

    def cell(self) -> Cell | None:
        """The cell the keyboard stands at."""
        return self.model.cell_at(self.table.currentIndex())

    def gap(self) -> Gap | None:
        """The line of the list the keyboard stands at."""
        return self._gaps.get(self.gaps.current())

    def my_line(self) -> Mine | None:
        """The line of what is mine the keyboard stands at."""
        return self._mine.get(self.mine.current())

    def choose_row(self, row_id: str) -> None:
        """Go to a row of the grid."""
        place = self.model.place_of(row_id)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, COLUMNS.index("responsible")))
            self.table.scrollTo(self.table.currentIndex())

    def _mine_line(self, each: Mine, matrix: Matrix) -> Line:
        found = each.row
        scope = [self.model.text(found, name) for name in ("units", "places", "languages", "kinds")]
        team = matrix.names[each.team].text(i18n.code()) if each.team in matrix.names else ""
        by = self.tr("by the team {team}").format(team=isolate(team)) if team else ""
        kept = (
            self.tr("kept up to date by {name}").format(name=isolate(self.model.named(found.owner))) if found.owner else ""
        )
        declined = bool(matrix.me in found.declined)
        said = self.tr("you said: not mine") if declined else ""
        first = line_of(matters.name(found.category, i18n.code()), *filter(None, scope))
        icon, colour = ("warn", "warn") if declined else ("done", "ok")
        return Line(found.id, icon, colour, first, line_of(words.roles()[each.role], by, kept, said))

    @Slot(QModelIndex)
    def _double(self, _index: QModelIndex) -> None:
        self.edit_asked.emit()

    @Slot(str)
    def _mend(self, _key: str) -> None:
        self.mend_asked.emit()

    @Slot()
    def _restyle(self) -> None:
        px = theme.current().px
        self.table.setStyleSheet(_SHEET.format(**theme.current().tokens))
        self.table.verticalHeader().setDefaultSectionSize(px(36))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, name in enumerate(COLUMNS):
            header.resizeSection(place, px(_WIDTHS[name]))


def _gap_line(gap: Gap, model: MatrixModel) -> Line:
    matter = matters.name(gap.category, i18n.code()) if gap.category else ""
    if matter and len(gap.rows) == 1:
        matter = ", ".join(filter(None, (matter, model.scope(gap.rows[0]))))
    people = list_text([isolate(name) for name in map(model.named, gap.people) if name])
    first = words.gap_kinds()[gap.kind].format(matter=isolate(matter), people=people)
    hurts = gap.kind in _HURTS
    return Line(gap.key, "warn" if hurts else "info", "danger" if hurts else "warn", first, words.deeds()[gap.kind])


def _either(one: QWidget, other: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    made.addWidget(one)
    made.addWidget(other)
    return made


def _show_either(one: QWidget, other: QWidget, first: bool) -> None:
    stack = one.parentWidget()
    assert isinstance(stack, QStackedWidget)
    stack.setCurrentWidget(one if first else other)

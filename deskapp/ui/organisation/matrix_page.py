"""The page "Responsibilities": the grid is changed cell by cell, a gap is mended by one deed, and I can say "not mine"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.domain.documents import PERSON_KINDS
from deskapp.domain.fold_text import fold
from deskapp.domain.responsibility import ROLES, SCOPES
from deskapp.services import matters, people, responsibilities
from deskapp.ui import i18n
from deskapp.ui.i18n import LANGUAGES, isolate, line_of
from deskapp.ui.notice import Notice
from deskapp.ui.organisation import words
from deskapp.ui.organisation.matrix_pane import GAPS, GRID, MINE, MatrixPane
from deskapp.ui.organisation.statement_dialog import StatementDialog
from deskapp.ui.widgets.popup import Choice, PickPopup, fitting

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.gaps import Gap
    from deskapp.domain.rows import PersonRow
    from deskapp.services.desk import Desk
    from deskapp.services.responsibilities import Matrix, Mine
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.organisation.matrix_model import Cell

PAGE = SCOPE = "matrix"
KINDS = ("responsibility", "person", "team")
_DAY = responsibilities.DAY
_NEW = "new:"  # before the name of a matter that is not known yet


class _Read(NamedTuple):
    matrix: Matrix
    mine: list[Mine]
    statement: str


class MatrixPage(QObject):
    """`pane` is what is seen. Signal `notice(object Notice)`: something was done."""

    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._window: MainWindow | None = None
        self._read: _Read | None = None
        self._popup: PickPopup | None = None
        self._first: list[Choice] = []
        self._then: Callable[[str], None] | None = None
        self._saying: Callable[[str], Changes] | None = None
        self._wanted = ""
        self.pane = MatrixPane(actions)
        self.pane.view_asked.connect(self.show_view)
        self.pane.edit_asked.connect(self.edit)
        self.pane.mend_asked.connect(self.edit)
        self.pane.statement_asked.connect(self.write_statement)
        bus.refresh_when_visible(self.pane, self._touched, KINDS)

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into it."""
        if self._window is None:
            self._window = window
            handle = self._actions.handle
            for name, deed in (
                ("matrix.edit", self.edit), ("matrix.new", self.new_row), ("matrix.clear", self.clear),
                ("matrix.remove", self.remove), ("matrix.decline", self.decline),
            ):  # fmt: skip
                handle(name, deed, self._can_change)
            for name, deed in (
                ("matrix.rows", self.show_rows), ("matrix.gaps", self.show_gaps), ("matrix.mine", self.show_mine),
            ):  # fmt: skip
                handle(name, deed, self._is_shown)
            window.add_page(PAGE, self.pane)
            self._actions.attach(SCOPE, self.pane)
            window.finish()
            self._reload()
        window.show_page(PAGE)
        self.pane.focus_target().setFocus()

    def _can_change(self) -> bool:
        return self._is_shown() and self._may_write()

    def _is_shown(self) -> bool:
        return self._window is not None and self._window.page() == PAGE

    # -- reading

    def _touched(self, _changes: Changes) -> None:
        self._reload()

    def _reload(self) -> None:
        self._jobs.query(self, partial(_all, self._desk), then=self._take, key="matrix")

    def _take(self, read: _Read) -> None:
        self._read = read
        self.pane.show_matrix(*read)
        if self._wanted:
            self.pane.choose_row(self._wanted)
            self._wanted = ""

    # -- the three views

    @Slot(int)
    def show_view(self, view: int) -> None:
        """Show one of GRID, GAPS, MINE."""
        self.pane.show_view(view)

    @Slot()
    def show_rows(self) -> None:
        """Who answers for what."""
        self.show_view(GRID)

    @Slot()
    def show_gaps(self) -> None:
        """What is amiss."""
        self.show_view(GAPS)

    @Slot()
    def show_mine(self) -> None:
        """What I answer for."""
        self.show_view(MINE)

    # -- what people do

    @Slot()
    def edit(self) -> None:
        """Change the cell, mend the line, or write what my role is there for: what Enter does."""
        view, gap, cell = self.pane.view(), self.pane.gap(), self.pane.cell()
        if not self._may_write():
            return
        if view == GAPS and gap is not None:
            self._mend(gap)
        elif view == GRID and cell is not None:
            self._edit(cell)
        elif view == MINE:
            self.write_statement()

    def _edit(self, cell: Cell) -> None:
        assert self._read is not None
        title = f"{self.pane.model.text(cell.row, 'category')}: {self.pane.model.heading(cell.name)}"
        toggle = partial(self._toggle, cell)
        if cell.name in ROLES:
            self._first = [self._member(each, out=True) for each in getattr(cell.row, cell.name)]
            self._ask_somebody(title, toggle)
        elif cell.name == "owner":
            self._first = []
            self._ask_somebody(title, partial(self._set, cell, "owner"), teams=False)
        elif cell.name == "category":
            self._ask_matter(title, partial(self._set, cell, "category"))
        elif cell.name == "review":
            self._open(title, partial(self._set_days, cell), _days())
        else:
            self._open(title, toggle, self._scopes(cell))

    def _scopes(self, cell: Cell) -> list[Choice]:
        assert self._read is not None
        known: dict[str, str] = {  # what can be chosen, and how it is called
            "units": {each: each for each in self._read.matrix.units},
            "places": {each: each for each in self._read.matrix.places},
            "languages": dict(LANGUAGES),
            "kinds": {each: words.kinds()[each] for each in PERSON_KINDS},
        }[cell.name]
        has = getattr(cell.row, cell.name)
        ordered = sorted(known, key=lambda each: (each not in has, known[each].casefold()))
        return [
            Choice(each, known[each], self.tr("take out") if each in has else "", "check" if each in has else "plus")
            for each in ordered
        ]

    def _member(self, id_: str, *, out: bool) -> Choice:
        assert self._read is not None
        known = self._read.matrix.names.get(id_)
        text = known.text(i18n.code()) if known is not None else id_
        return Choice(id_, text, self.tr("take out") if out else known.detail if known else "", "check" if out else "@")

    def _toggle(self, cell: Cell, value: str) -> None:
        had = set(getattr(cell.row, cell.name))
        wanted = had - {value} if value in had else had | {value}
        self._command(partial(responsibilities.set_members, self._desk, cell.row.id, cell.name, wanted))

    def _set(self, cell: Cell, name: str, value: str) -> None:
        value = value.removeprefix(_NEW) if name == "category" else value
        self._command(partial(responsibilities.set_value, self._desk, cell.row.id, name, value))

    def _set_days(self, cell: Cell, days: str) -> None:
        upto = self._desk.now() + int(days) * _DAY
        self._command(partial(responsibilities.set_value, self._desk, cell.row.id, "review", upto))

    @Slot()
    def new_row(self) -> None:
        """Ask what matter a new line is about; who makes it keeps it right."""
        if self._may_write():
            self.show_view(GRID)
            self._ask_matter(self.tr("A new line about"), self._make)

    def _make(self, category: str) -> None:
        work = partial(responsibilities.make, self._desk, category.removeprefix(_NEW))
        self._command(work, self.tr("A new line: name who does it"))

    @Slot()
    def clear(self) -> None:
        """Take everybody, or every limit, out of the cell."""
        cell = self.pane.cell()
        if self._may_write() and self.pane.view() == GRID and cell is not None and cell.name in (*ROLES, *SCOPES):
            self._command(partial(responsibilities.set_members, self._desk, cell.row.id, cell.name, ()))

    @Slot()
    def remove(self) -> None:
        """Take the line away."""
        cell = self.pane.cell()
        if self._may_write() and self.pane.view() == GRID and cell is not None:
            self._command(partial(responsibilities.remove, self._desk, cell.row.id), self.tr("The line is removed"))

    @Slot()
    def decline(self) -> None:
        """Say "not mine", or take that back."""
        line = self.pane.my_line()
        if self._may_write() and self.pane.view() == MINE and line is not None:
            back = self._desk.person in line.row.declined
            said = self.tr("Mine after all") if back else self.tr("Noted: not mine. It is among the clashes now.")
            self._command(
                partial(responsibilities.decline, self._desk, line.row.id, mine_after_all=back), said, stay=True
            )

    @Slot()
    def write_statement(self) -> None:
        """Write what my role is there for."""
        if self._may_write() and self._read is not None:
            self._ask_statement("", self._read.statement, partial(responsibilities.say_statement, self._desk))

    # -- mending

    def _mend(self, gap: Gap) -> None:
        if gap.kind == "review":
            self._mended(gap, "")
        elif gap.kind == "statement":
            own = gap.people[0] == self._desk.person
            self._ask_statement("" if own else self.pane.model.named(gap.people[0]), "", partial(self._work, gap))
        else:
            self._first = [self._member(each, out=False) for each in gap.choices]
            title = words.deeds()[gap.kind]
            if gap.kind == "two":
                self._open(title, partial(self._mended, gap), self._first)
            elif gap.kind == "teamless":
                self._open(title, partial(self._mended, gap), self._team_choices())
            else:
                self._ask_somebody(title, partial(self._mended, gap), teams=gap.kind not in ("loop", "manager"))

    def _work(self, gap: Gap, choice: str) -> Changes:
        return responsibilities.mend(self._desk, gap, choice)

    def _mended(self, gap: Gap, choice: str) -> None:
        self._command(partial(self._work, gap, choice), self.tr("Put right"), stay=True)

    def _ask_statement(self, name: str, text: str, work: Callable[[str], Changes]) -> None:
        assert self._window is not None
        dialog = StatementDialog(self._window, name, text)
        self._saying = work
        dialog.said.connect(self._said)
        dialog.open()

    @Slot(str)
    def _said(self, text: str) -> None:
        if self._saying is not None:
            self._command(partial(self._saying, text), self.tr("It is noted"), stay=True)

    # -- doing it

    def _may_write(self) -> bool:
        return self._read is not None and self._read.matrix.may_write

    def _command(self, work: Callable[[], Changes | None], text: str = "", *, stay: bool = False) -> None:
        self._jobs.command(self, work, then=partial(self._done, text or self.tr("Changed"), stay))

    def _done(self, text: str, stay: bool, changes: Changes | None) -> None:
        if changes is None:
            return
        self._wanted = "" if stay else changes.made
        self.notice.emit(Notice(text, group=changes.group, icon="done"))
        self.pane.focus_target().setFocus()

    # -- lists to pick from

    def _open(self, title: str, then: Callable[[str], None], choices: list[Choice]) -> None:
        self._then = then
        self._popup = popup = PickPopup(self.pane.window(), title, choices, width=440)
        popup.picked.connect(self._picked)
        popup.open_in(self.pane.window())

    def _ask_somebody(self, title: str, then: Callable[[str], None], *, teams: bool = True) -> None:
        self._then = then
        search = partial(self._search, teams)
        self._popup = popup = PickPopup(self.pane.window(), title, search=search, width=440)
        popup.picked.connect(self._picked)
        popup.open_in(self.pane.window())
        self._search(teams, "")

    def _search(self, teams: bool, text: str) -> None:
        work = partial(people.find, self._desk, text, 12)
        self._jobs.query(self, work, then=partial(self._found, teams, text), key="somebody")

    def _found(self, teams: bool, text: str, found: list[PersonRow]) -> None:
        first = fitting(self._first, text)
        known = {each.value for each in self._first}
        more = fitting(self._team_choices(), text) if teams else []
        some = [Choice(each.id, each.name, line_of(each.job, each.place), "@") for each in found if not each.left]
        self._show([*first, *(each for each in [*more, *some] if each.value not in known)])

    def _team_choices(self) -> list[Choice]:
        assert self._read is not None
        code = i18n.code()
        found = [each for each in self._read.matrix.names.values() if each.team and not each.left]
        return [
            Choice(each.id, each.text(code), self.tr("team"), "team")
            for each in sorted(found, key=lambda one: one.text(code))
        ]

    def _ask_matter(self, title: str, then: Callable[[str], None]) -> None:
        self._then = then
        self._popup = popup = PickPopup(self.pane.window(), title, search=self._narrow_matters, width=440)
        popup.picked.connect(self._picked)
        popup.open_in(self.pane.window())
        self._narrow_matters("")

    def _narrow_matters(self, text: str) -> None:
        assert self._read is not None
        named = {each: matters.name(each, i18n.code()) for each in self._read.matrix.categories}
        known = [Choice(each, named[each], icon="tag") for each in sorted(named, key=lambda one: named[one].casefold())]
        found = fitting(known, text)
        if text.strip() and fold(text.strip()) not in {fold(each.text) for each in found}:
            said = self.tr("New matter: {name}").format(name=isolate(text.strip()))
            found = [*found, Choice(_NEW + text.strip(), said, icon="plus")]
        self._show(found)

    def _show(self, choices: list[Choice]) -> None:
        import shiboken6

        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.set_choices(choices)

    @Slot(object)
    def _picked(self, value: object) -> None:
        self._popup = None
        if self._then is not None:
            self._then(str(value))


def _all(desk: Desk) -> _Read:
    """On a reader thread."""
    return _Read(responsibilities.matrix(desk), responsibilities.mine(desk), responsibilities.statement(desk))


def _days() -> list[Choice]:
    months = words.months()
    return [
        Choice(str(days), months.after(count), icon="calendar")
        for count, days in ((1, 30), (3, 91), (6, 182), (12, 365))
    ]

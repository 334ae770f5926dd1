"""What the chart is drawn by: line, department or office; and the figures that stand on departments."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from deskapp.services import unit_figures
from deskapp.ui import i18n
from deskapp.ui.i18n import number
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import grouping
from deskapp.ui.organisation.grouping import LINE, OFFICE, TEAM_MARK, UNIT, UNIT_MARK, mark_of, name_of
from deskapp.ui.organisation.unit_card import UnitCard
from deskapp.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.unit_figures import House, UnitFigures, UnitTeam
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.forest import Forest

NOBODY = unit_figures.House({}, [])


class Note(NamedTuple):
    """What stands in the box of a department, team or office, and what is said of it."""

    lines: tuple[str, str]
    spoken: str


class ChartBy(QObject):
    """Signals: `made(object Forest)`: other people, or the same by something else; `noted(object notes)`: by node id."""

    made = Signal(object)
    noted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, page: QObject) -> None:
        super().__init__(page)
        self._desk, self._jobs = desk, jobs
        self._kind = LINE
        self._lines: Forest = woods.EMPTY
        self._forest: Forest = woods.EMPTY
        self._house: House = NOBODY
        words = (self.tr("Line"), self.tr("Department"), self.tr("Office"))
        self.switch = Segmented(words, self.tr("What the chart is drawn by"))
        self.switch.choose(LINE)
        self.switch.chosen.connect(self._chosen)
        self.card = UnitCard()
        bus.refresh_when_visible(self.switch, self._reload, ("ticket", "team"))

    def show_people(self, lines: Forest) -> None:
        """Everybody, by line."""
        self._lines = lines
        if self._kind == LINE:
            self._take_forest((self._kind, lines, self._house))
        else:
            self._ask()

    @Slot()
    def next(self) -> None:
        """By the next of them."""
        self._chosen((self._kind + 1) % 3)

    def show(self, kind: int) -> None:
        """By this one; `made` comes in any case."""
        self._chosen(kind)

    def lines(self) -> Forest:
        """Everybody by line, whatever the chart is drawn by."""
        return self._lines

    def teams_of(self, node_id: str) -> list[tuple[str, str]]:
        """The teams that answer for a department, or the team itself, as (id, name); none for an office or a person."""
        mark, name = mark_of(node_id), name_of(node_id)
        if mark == TEAM_MARK:
            return [(each.id, _name(each)) for each in self._house.teams if each.id == name]
        if mark == UNIT_MARK:
            return [(each.id, _name(each)) for each in self._house.teams if name in unit_figures.above(each.unit)]
        return []

    def show_card(self, node_id: str) -> None:
        """The card of a department, team or office; hidden for anybody else."""
        mark, name = mark_of(node_id), name_of(node_id)
        node = self._forest.numbers.get(node_id, -1)
        if node == -1 or not mark:
            self.card.hide()
            return
        title, figures = self._forest.people[node].name, self._house.figures.get(name)
        part_of = name.rpartition(unit_figures.SEPARATOR)[0] if mark == UNIT_MARK else ""
        said: list[tuple[str, str]] = []
        small = ""
        if mark == TEAM_MARK:
            team = next(each for each in self._house.teams if each.id == name)
            said = [(grouping.ICONS[TEAM_MARK], self.tr("%Ln member(s)", "", team.members))]
        else:
            said.append(("person", self._people(self._forest.below[node])))
        if mark == UNIT_MARK and figures is not None:
            if figures.known:
                said += self._figures(figures)
                small = self.tr(
                    "Counted without confidential circles, and without departments of fewer than %Ln people.",
                    "", unit_figures.LEAST_PEOPLE,
                )  # fmt: skip
            else:
                small = self.tr(
                    "Figures stand here from %Ln people on: with fewer they would be those of a person.",
                    "", unit_figures.LEAST_PEOPLE,
                )  # fmt: skip
            said += [("team", each) for _, each in self.teams_of(node_id)]
        self.card.show_lines(title, part_of, said, small)

    # -------------------------------------------------------- reading

    @Slot(int)
    def _chosen(self, kind: int) -> None:
        self._kind = kind
        self.switch.choose(kind)
        self.show_people(self._lines)

    def _reload(self, _changes: Changes) -> None:
        if self._kind == UNIT:
            self._jobs.query(self, partial(unit_figures.house, self._desk), self._take_figures, key="figures")

    def _ask(self) -> None:
        work = partial(_grouped, self._desk, self._lines, self._kind, self.tr("The whole house"), i18n.code())
        self._jobs.query(self, work, self._take_forest, key="forest")

    def _take_figures(self, house: House) -> None:
        if [each[:4] for each in house.teams] != [each[:4] for each in self._house.teams]:
            self._ask()  # a team came, went or moved
        self._house = house
        self.noted.emit(self._notes())

    def _take_forest(self, found: tuple[int, Forest, House]) -> None:
        kind, self._forest, self._house = found
        if kind == self._kind:
            self.noted.emit(self._notes())
            self.made.emit(self._forest)

    # -------------------------------------------------------- words

    def _people(self, count: int) -> str:
        return self.tr("%Ln people", "", count)

    def _figures(self, figures: UnitFigures) -> list[tuple[str, str]]:
        said = [("inbox", self.tr("%Ln open from here", "", figures.asked))]
        if figures.answering:
            said.append(("reply", self.tr("%Ln open in its teams", "", figures.waiting)))
        if figures.load is not None:
            each = QLocale().toString(figures.load, "f", 1)
            said.append(("gauge", self.tr("{number} for each who answers").format(number=each)))
        return said

    def _notes(self) -> dict[str, Note]:
        notes: dict[str, Note] = {}
        for node, person in enumerate(self._forest.people):
            if not (mark := mark_of(person.id)):
                if self._kind != LINE:
                    continue
                break
            people, line, spoken = "", "", []
            if mark == TEAM_MARK:
                team = next(each for each in self._house.teams if each.id == name_of(person.id))
                people = self.tr("%Ln member(s)", "", team.members)
            else:
                people = self._people(self._forest.below[node])
            figures = self._house.figures.get(name_of(person.id)) if mark == UNIT_MARK else None
            if figures is not None and figures.known:
                said = self.tr("{asked} from · {waiting} to") if figures.answering else self.tr("{asked} open from here")
                line = said.format(asked=number(figures.asked), waiting=number(figures.waiting))
                spoken = [each for _, each in self._figures(figures)]
            notes[person.id] = Note((people, line), ", ".join([people, *spoken]))
        return notes


def _grouped(desk: Desk, lines: Forest, kind: int, everybody: str, language: str) -> tuple[int, Forest, House]:
    """Runs on a reader thread."""
    if kind == OFFICE:
        return kind, grouping.by_office(lines.people, everybody), NOBODY
    house = unit_figures.house(desk)
    teams = [(each.id, each.names.get(language) or _name(each), each.unit) for each in house.teams]
    return kind, grouping.by_unit(lines.people, teams, everybody), house


def _name(team: UnitTeam) -> str:
    return team.names.get(i18n.code()) or team.names.get("en") or next(iter(team.names.values()), "")

"""The same people by department or by office instead of by line: departments, teams and offices are nodes of the forest too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.rows import PersonRow
from deskapp.services.unit_figures import SEPARATOR, above
from deskapp.ui.organisation import forest as woods

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.ui.organisation.forest import Forest

LINE, UNIT, OFFICE = range(3)
UNIT_MARK, OFFICE_MARK, TEAM_MARK = "unit:", "office:", "team:"
ICONS = {UNIT_MARK: "tree", OFFICE_MARK: "pin", TEAM_MARK: "team"}


def mark_of(node_id: str) -> str:
    """What a node stands for: one of the marks, or "" for a person."""
    mark = node_id[: node_id.find(":") + 1]
    return mark if mark in ICONS else ""


def name_of(node_id: str) -> str:
    """What stands behind the mark: the whole name of a department or office, the id of a team."""
    return node_id[len(mark_of(node_id)) :]


def by_unit(people: Sequence[PersonRow], teams: Iterable[tuple[str, str, str]], everybody: str) -> Forest:
    """Departments in departments, then their teams, then their people; `teams` are (id, name, department).

    At the foot stands the whole house, called `everybody`; whoever has no department stands right above it.
    """
    groups: dict[str, PersonRow] = {}
    used = [(each, name, unit) for each, name, unit in teams]
    for unit in dict.fromkeys([*(each.unit for each in people), *(unit for _, _, unit in used)]):
        for part in above(unit):
            if part not in groups:
                upper = UNIT_MARK + part.rpartition(SEPARATOR)[0] if part else ""
                groups[part] = _row(UNIT_MARK + part, part.rpartition(SEPARATOR)[2] or everybody, upper)
    answering = [_row(TEAM_MARK + each, name, UNIT_MARK + unit) for each, name, unit in used]
    ordered = sorted(groups.values(), key=lambda each: name_of(each.id))
    return _counted(woods.build([*ordered, *answering, *(each._replace(manager=UNIT_MARK + each.unit) for each in people)], []))


def by_office(people: Sequence[PersonRow], everybody: str) -> Forest:
    """Offices and their people; whoever has none stands right above the whole house."""
    offices = sorted({each.place for each in people if each.place})
    groups = [_row(OFFICE_MARK, everybody, ""), *(_row(OFFICE_MARK + each, each, OFFICE_MARK) for each in offices)]
    return _counted(woods.build([*groups, *(each._replace(manager=OFFICE_MARK + each.place) for each in people)], []))


def _row(node_id: str, name: str, upper: str) -> PersonRow:
    return PersonRow(node_id, name, "", "", "", upper, 0, 0)


def _counted(forest: Forest) -> Forest:
    """Only people count among those below."""
    below = [0] * len(forest.people)
    for node in range(len(below) - 1, -1, -1):
        if forest.parent[node] != woods.TOP:
            below[forest.parent[node]] += below[node] + (not mark_of(forest.people[node].id))
    return forest._replace(below=below)

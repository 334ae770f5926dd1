"""Who answers for what in the demo company: the rows of its matrix, and what its people say their roles are for."""

from __future__ import annotations

import tomllib
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.responsibility import INSIDE, ROLES, SCOPES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from deskapp.services.demo_company import DemoPerson, DemoTeam


class DemoRow(NamedTuple):
    """One row of the matrix; people are places in the people, teams have `~` as their complement: ~place."""

    category: str
    scope: dict[str, list[str]]
    roles: dict[str, list[int]]
    owner: int
    review: int  # days from now


def read(folder: Path, people: Sequence[DemoPerson], teams: Sequence[DemoTeam]) -> tuple[list[DemoRow], dict[str, str]]:
    """(rows of the matrix, job -> what it is there for) from responsibilities.toml."""
    plan: dict[str, Any] = tomllib.loads((folder / "responsibilities.toml").read_text(encoding="utf-8"))
    there = by_unit(people)

    def named(ref: str) -> int:
        return who(ref, people, teams, there)

    made = []
    for row in plan["row"]:
        roles = {role: [named(each) for each in row.get(role, ())] for role in ROLES}
        scope = {name: list(row[name]) for name in SCOPES if name in row}
        made.append(DemoRow(row["category"], scope, roles, named(row["owner"]), row["review"]))
    said = {each for row in made if row.category == "Hardware" for each in row.scope.get("places", ())}
    for place in (place for place, team in enumerate(teams) if team.site and team.site not in said):
        roles = {"responsible": [~place], "accountable": [teams[place].lead]}
        made.append(DemoRow("Hardware", {"places": [teams[place].site]}, roles, teams[place].lead, 120))
    return made, plan["statement"]


def by_unit(people: Sequence[DemoPerson]) -> dict[str, list[int]]:
    """Who works in each unit, those of the units inside it too."""
    found: dict[str, list[int]] = {}
    units: dict[str, tuple[str, ...]] = {}
    for place, one in enumerate(people):
        if one.unit not in units:
            units[one.unit] = tuple(accumulate(one.unit.split(INSIDE), lambda above, part: above + INSIDE + part))
        for unit in units[one.unit]:
            found.setdefault(unit, []).append(place)
    return found


def who(
    ref: str, people: Sequence[DemoPerson], teams: Sequence[DemoTeam], units: Mapping[str, Sequence[int]] | None = None
) -> int:
    """The place of whom a ref of the file means; ~place for a team. In a small house a unit's lead does what nobody else does.

    `units` is `by_unit` of the people where many are asked for.
    """
    kind, _, rest = ref.partition(":")
    if kind == "team":
        return ~next(place for place, team in enumerate(teams) if team.id == rest)
    what, _, unit = rest.rpartition("@")
    there = list((units or by_unit(people)).get(unit, ()))
    if kind == "speaks":
        there = [place for place in there if people[place].languages[0] == what] or there
    elif kind == "job":
        there = [place for place in there if people[place].job == what] or there
    elif kind != "lead":
        return next(place for place, one in enumerate(people) if one.login == ref)
    return there[0]  # a unit's lead stands before its people

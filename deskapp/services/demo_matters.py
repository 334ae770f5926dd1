"""Who answers for what in the demo company: the rows of its matrix, and what its people say their roles are for."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.responsibility import ROLES, SCOPES, inside

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    made = []
    for row in plan["row"]:
        roles = {role: [who(each, people, teams) for each in row.get(role, ())] for role in ROLES}
        scope = {name: list(row[name]) for name in SCOPES if name in row}
        made.append(DemoRow(row["category"], scope, roles, who(row["owner"], people, teams), row["review"]))
    return made, plan["statement"]


def who(ref: str, people: Sequence[DemoPerson], teams: Sequence[DemoTeam]) -> int:
    """The place of whom a ref of the file means; ~place for a team. In a small house a unit's lead does what nobody else does."""
    kind, _, rest = ref.partition(":")
    if kind == "team":
        return ~next(place for place, team in enumerate(teams) if team.id == rest)
    what, _, unit = rest.rpartition("@")
    there = [place for place, one in enumerate(people) if inside(one.unit, unit)]
    if kind == "speaks":
        there = [place for place in there if people[place].languages[0] == what] or there
    elif kind == "job":
        there = [place for place in there if people[place].job == what] or there
    elif kind != "lead":
        return next(place for place, one in enumerate(people) if one.login == ref)
    return there[0]  # a unit's lead stands before its people

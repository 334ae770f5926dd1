"""How much is open from and to the departments of the house; figures stand on departments, never on people.

From a department: what its people have asked. To it: what waits in its teams; a team is the department's from which most of
its members come. A department of few people has no figures, because they would be those of a person, and what so few have asked
is not counted above either: nobody is found by subtracting. What is in a confidential circle is not counted, whoever looks.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

SEPARATOR = " › "
LEAST_PEOPLE = 5
LEAST_ANSWERING = 3  # for how much there is for each of them


class UnitTeam(NamedTuple):
    """A team and the department it belongs to."""

    id: str
    names: dict[str, str]  # by language
    unit: str
    members: int
    open: int


class UnitFigures(NamedTuple):
    """What is open, the departments within counted too."""

    people: int
    asked: int  # open, by its people
    waiting: int  # open, in its teams
    answering: int  # people in these teams

    @property
    def known(self) -> bool:
        """False where these would be figures about a person."""
        return self.people >= LEAST_PEOPLE

    @property
    def load(self) -> float | None:
        """Open requests for each who answers; None where there are too few of them to say it."""
        return self.waiting / self.answering if self.known and self.answering >= LEAST_ANSWERING else None


class House(NamedTuple):
    """All departments of a house."""

    figures: dict[str, UnitFigures]  # by department; "" is everybody
    teams: list[UnitTeam]


_HERE = "p.deleted = 0 AND coalesce(p.\"left\", 0) = 0"
_PEOPLE = f"SELECT coalesce(unit, ''), count(*) FROM person p WHERE {_HERE} GROUP BY 1"
_OPEN = "t.stage = 1 AND t.space IN (SELECT id FROM space WHERE kind <> 'circle')"
_ASKED = f"""SELECT coalesce(p.unit, ''), count(*) FROM ticket t JOIN person p ON p.id = t.requester
 WHERE {_OPEN} AND {_HERE} GROUP BY 1"""
_TEAMS = f"""SELECT lower(hex(m.id)), m.doc, (SELECT count(*) FROM ticket t WHERE t.team = m.id AND {_OPEN})
 FROM team m WHERE m.deleted = 0 AND m.space NOT LIKE 'c-%' AND json_extract(m.doc, '$.values.left') IS NULL ORDER BY m.key"""
_MEMBERS = f"""SELECT j.key, coalesce(p.unit, ''), count(*) FROM person p, json_each(p.doc, '$.sets.teams') j
 WHERE {_HERE} GROUP BY 1, 2 ORDER BY 3 DESC, 2"""


def house(desk: Desk) -> House:
    """The figures of every department as this computer knows them; for a reader thread."""
    people, asked, waiting, answering = (dict[str, int]() for _ in range(4))
    direct = {str(unit): int(count) for unit, count in desk.replica.read(_PEOPLE)}
    for unit, count in direct.items():
        _count(people, unit, count)
    for unit, count in desk.replica.read(_ASKED):
        if direct[unit] >= LEAST_PEOPLE:
            _count(asked, unit, count)
    members: dict[str, list[tuple[str, int]]] = {}
    for team, unit, count in desk.replica.read(_MEMBERS):
        members.setdefault(team, []).append((unit, count))
    teams = []
    for team, text, count in desk.replica.read(_TEAMS):
        if team in members:
            values = json.loads(text)["values"]
            names = {key.split(".", 1)[1]: str(name) for key, name in values.items() if key.startswith("name.") and name}
            size = sum(each for _, each in members[team])
            teams.append(UnitTeam(team, names, members[team][0][0], size, count))
            _count(waiting, teams[-1].unit, count)
            _count(answering, teams[-1].unit, size)
    return House(
        {
            unit: UnitFigures(count, asked.get(unit, 0), waiting.get(unit, 0), answering.get(unit, 0))
            for unit, count in people.items()
        },
        teams,
    )


def above(unit: str) -> list[str]:
    """A department and those it is part of, the whole house "" last."""
    found = [unit]
    while unit:
        unit = unit.rpartition(SEPARATOR)[0]
        found.append(unit)
    return found


def _count(into: dict[str, int], unit: str, count: int) -> None:
    for each in above(unit):
        into[each] = into.get(each, 0) + count

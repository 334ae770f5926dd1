"""Who answers for what, and for whom: the rows of the responsibility matrix, and which of them fits an asker's place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

ROLES = ("responsible", "accountable", "consulted", "informed")
"""Sets of people and teams: who does it, who stands for it, who is asked before, who is told after."""

SCOPES = ("units", "places", "languages", "kinds")
"""Sets that narrow a row down; an empty one leaves it open to everybody."""

INSIDE = " › "  # between a unit and what is inside it


class Row(NamedTuple):
    """One row of the matrix: a category, for whom it holds, and who has which role in it."""

    id: str
    category: str
    units: frozenset[str]
    places: frozenset[str]
    languages: frozenset[str]
    kinds: frozenset[str]  # of customers
    responsible: tuple[str, ...]  # ids of people and teams
    accountable: tuple[str, ...]
    consulted: tuple[str, ...]
    informed: tuple[str, ...]
    declined: tuple[str, ...]  # people who said: not mine
    owner: str  # who keeps the row right
    review: int  # when it should be looked at again, ms; 0 = never said

    @property
    def scope(self) -> tuple[frozenset[str], ...]:
        """For whom the row holds."""
        return self.units, self.places, self.languages, self.kinds

    def people(self) -> frozenset[str]:
        """Everybody it names, teams too."""
        named = (*self.responsible, *self.accountable, *self.consulted, *self.informed)
        return frozenset((*named, self.owner)) - {""}


class Asker(NamedTuple):
    """The place somebody asks from."""

    unit: str
    place: str
    language: str
    kind: str


def row_of(document: dict[str, Any]) -> Row:
    """The row a document holds; what another program wrote wrongly is passed over."""
    values, sets = document["values"], document["sets"]

    def texts(name: str) -> tuple[str, ...]:
        found = sets.get(name)
        return tuple(sorted(map(str, found))) if isinstance(found, dict) else ()

    review = values.get("review")
    units, places, languages, kinds = (frozenset(texts(name)) for name in SCOPES)
    return Row(
        document["id"], str(values.get("category") or ""), units, places, languages, kinds, texts("responsible"),
        texts("accountable"), texts("consulted"), texts("informed"), texts("declined"), str(values.get("owner") or ""),
        review if isinstance(review, int) else 0,
    )  # fmt: skip


def covers(row: Row, asker: Asker) -> bool:
    """True where the row holds for somebody of this place."""
    return (
        (not row.units or _depth(row.units, asker.unit) > 0)
        and (not row.places or asker.place in row.places)
        and (not row.languages or asker.language in row.languages)
        and (not row.kinds or asker.kind in row.kinds)
    )


def fitting(rows: Iterable[Row], asker: Asker) -> list[Row]:
    """The rows that hold for an asker, the narrowest first."""
    return sorted(
        (row for row in rows if covers(row, asker)),
        key=lambda row: (-sum(map(bool, row.scope)), -_depth(row.units, asker.unit), not row.places, row.id),
    )


def inside(unit: str, other: str) -> bool:
    """True where a unit is another one or lies inside it."""
    return unit == other or unit.startswith(other + INSIDE)


def kinship(one: str, other: str) -> int:
    """How many steps of two units' names are the same, from the top."""
    steps = 0
    for mine, its in zip(one.split(INSIDE), other.split(INSIDE), strict=False):
        if mine != its:
            break
        steps += 1
    return steps


def _depth(units: frozenset[str], unit: str) -> int:
    return max((each.count(INSIDE) + 1 for each in units if inside(unit, each)), default=0)

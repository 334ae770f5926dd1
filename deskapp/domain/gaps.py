"""Gaps and clashes of a house: what nobody answers for, what two answer for, and who stands nowhere. Read, never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.organisation import reporting_tree

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from deskapp.domain.responsibility import Row

KINDS = (
    "declined", "loop", "left", "two", "nobody", "manager", "alone", "statement", "teamless", "review",
)  # fmt: skip
"""In the order of the list: what hurts most stands first."""


class Someone(NamedTuple):
    """What the list has to know of a person."""

    id: str
    manager: str
    left: bool
    unit: str
    teams: frozenset[str]
    statement: bool


class Gap(NamedTuple):
    """One line of the list. `people` are those it is about, `rows` the rows of the matrix, `choices` who is suggested."""

    kind: str
    category: str = ""
    people: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Names the line as long as it says the same."""
        return "/".join((self.kind, self.category, *self.rows[:1], *self.people))


def gaps(
    rows: Sequence[Row],
    people: Sequence[Someone],
    teams: Mapping[str, Collection[str]],
    categories: Iterable[str],
    now: int,
) -> list[Gap]:
    """Everything that is amiss. `teams` are the members of each team; `categories` are all that somebody may ask about."""
    known = {each.id: each for each in people}
    here = {each.id for each in people if not each.left}
    found = [
        *_of_rows(rows, known, here, teams, now), *_of_categories(rows, categories), *_of_lines(people, known),
        *_of_people(rows, people),
    ]  # fmt: skip
    return sorted(found, key=lambda each: (KINDS.index(each.kind), each.category, each.key))


def coverage(row: Row, here: Collection[str], teams: Mapping[str, Collection[str]]) -> set[str]:
    """The people who do what a row is about and are here; a team stands for its members."""
    found: set[str] = set()
    for each in row.responsible:
        found.update(teams.get(each, (each,)))
    return found & set(here)


def _of_rows(
    rows: Sequence[Row], known: Mapping[str, Someone], here: set[str], teams: Mapping[str, Collection[str]], now: int
) -> Iterator[Gap]:
    gone: dict[str, list[Row]] = {}
    same: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        for person in row.declined:
            meant = {person, *(known[person].teams if person in known else ())}
            if meant & row.people():
                yield Gap("declined", row.category, (person,), (row.id,), _others(row, {person}, here))
        for person in row.people():
            if person not in here and person not in teams:
                gone.setdefault(person, []).append(row)
        same.setdefault((row.category, *row.scope), []).append(row)
        doing = coverage(row, here, teams)
        if len(doing) == 1:
            yield Gap("alone", row.category, tuple(doing), (row.id,), _others(row, doing, here))
        if 0 < row.review < now:
            yield Gap("review", row.category, (row.owner,) if row.owner in here else (), (row.id,))
    for person, some in gone.items():
        manager = known[person].manager if person in known else ""
        suggested = [each for row in some for each in _others(row, {person}, here)]
        yield Gap(
            "left", some[0].category if len(some) == 1 else "", (person,), tuple(row.id for row in some),
            tuple(dict.fromkeys([*suggested, *([manager] if manager in here else [])])),
        )  # fmt: skip
    for some in same.values():
        standing = tuple(sorted({each for row in some for each in row.accountable if each in here or each in teams}))
        if len(standing) > 1:
            yield Gap("two", some[0].category, standing, tuple(row.id for row in some), standing)


def _others(row: Row, without: set[str], here: set[str]) -> tuple[str, ...]:
    """Who is named in a row besides somebody, nearest to the work first."""
    named = dict.fromkeys((*row.responsible, *row.accountable, *row.consulted, row.owner, *row.informed))
    return tuple(each for each in named if each in here and each not in without)


def _of_categories(rows: Sequence[Row], categories: Iterable[str]) -> Iterator[Gap]:
    held: dict[str, list[Row]] = {}
    for row in rows:
        held.setdefault(row.category, []).append(row)
    for category in dict.fromkeys((*held, *categories)):
        empty = [row.id for row in held.get(category, ()) if not row.responsible and not row.accountable]
        if category and (empty or category not in held):
            yield Gap("nobody", category, (), tuple(empty))


def _of_lines(people: Sequence[Someone], known: Mapping[str, Someone]) -> Iterator[Gap]:
    tree = reporting_tree((each.id, each.manager, place) for place, each in enumerate(people) if not each.left)
    for ring in (*tree.loops, *((each,) for each in tree.self_managers)):
        yield Gap("loop", people=ring)
    for person, manager in tree.dangling.items():
        above = known[manager].manager if manager in known else ""
        steps = 0
        while above in known and known[above].left and steps < len(known):
            above, steps = known[above].manager, steps + 1
        fits = above in known and not known[above].left and person not in (above, *tree.line(above))
        yield Gap(
            "manager", people=(person, *([manager] if manager in known else [])), choices=(above,) if fits else ()
        )


def _of_people(rows: Sequence[Row], people: Sequence[Someone]) -> Iterator[Gap]:
    named = {each for row in rows for each in (*row.responsible, *row.accountable)}
    for each in people:
        if not each.left and each.id in named and not each.statement:
            yield Gap("statement", people=(each.id,))
        if not each.left and not each.teams and not each.unit:
            yield Gap("teamless", people=(each.id,))

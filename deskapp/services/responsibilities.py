"""The responsibility matrix: read, changed row by row, and what is amiss in it with the one deed that mends it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.gaps import Gap, Someone, gaps
from deskapp.domain.merge import edition
from deskapp.domain.operation import COMPANY
from deskapp.domain.responsibility import ROLES, SCOPES, Row, row_of
from deskapp.services import matters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND = "responsibility"
REVIEW_DAYS = 180
DAY = 86_400_000


class Name(NamedTuple):
    """Somebody or some team of the matrix, as it is shown; teams have a name in each language."""

    id: str
    names: dict[str, str]  # of a team by language, of a person under ""
    detail: str  # job and place of a person
    team: bool
    left: bool

    def text(self, language: str) -> str:
        """The name in a language."""
        return self.names.get("") or self.names.get(language) or next(iter(self.names.values()), "")


class Matrix(NamedTuple):
    """All rows, everybody they name, what can be chosen for a scope, and what is amiss."""

    rows: list[Row]
    names: dict[str, Name]
    categories: list[str]  # all there are, with those nobody answers for
    units: list[str]
    places: list[str]
    gaps: list[Gap]
    may_write: bool
    me: str


class Mine(NamedTuple):
    """One line of what I answer for: the row, my role in it, and the team it comes by ("" = named myself)."""

    row: Row
    role: str
    team: str


# ---- reading


def rows(desk: Desk) -> list[Row]:
    """All rows of the matrix, by category and scope."""
    found = desk.replica.read("SELECT doc FROM other WHERE type = ? AND deleted = 0", (KIND,))
    made = [row_of(json.loads(text)) for (text,) in found]
    return sorted(made, key=lambda row: (row.category.casefold(), [sorted(each) for each in row.scope], row.id))


def matrix(desk: Desk) -> Matrix:
    """Everything the page of the matrix shows."""
    found = rows(desk)
    people = _people(desk)
    members = _members(people)
    categories = list(dict.fromkeys([*(row.category for row in found), *_categories(desk)]))
    amiss = gaps(found, [each.someone for each in people], members, categories, desk.now())
    wanted = {each for row in found for each in (*row.people(), *row.declined)}
    wanted |= {each for gap in amiss for each in (*gap.people, *gap.choices)}
    known = {each.name.id: each.name for each in people if each.name.id in wanted} | {
        each.id: each for each in teams(desk)
    }
    return Matrix(
        found, known, sorted(each for each in categories if each),
        sorted({each.someone.unit for each in people if each.someone.unit and not each.someone.left}),
        sorted({each.place for each in people if each.place and not each.someone.left}), amiss, may_write(desk), desk.person,
    )  # fmt: skip


def may_write(desk: Desk) -> bool:
    """Whether the matrix may be changed here: staff may, customers read it."""
    row = desk.replica.one("SELECT may FROM space WHERE id = ?", (COMPANY,))
    return bool(row and row[0] == "write" and not desk.customer)


def mine(desk: Desk, person: str = "") -> list[Mine]:
    """What somebody answers for (who works here by default), named himself or by a team; what he declined too."""
    person = person or desk.person
    row = desk.replica.one("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(person),))
    teams = set(json.loads(row[0])["sets"].get("teams", {})) if row else set()
    found = []
    for each in rows(desk):
        for role in ROLES:
            named = getattr(each, role)
            by = "" if person in named else next((team for team in named if team in teams), None)
            if by is not None:
                found.append(Mine(each, role, by))
                break
    return found


def statement(desk: Desk, person: str = "") -> str:
    """What somebody says his role is there for."""
    row = desk.replica.one("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(person or desk.person),))
    return str(json.loads(row[0])["values"].get("statement") or "") if row else ""


def team_members(desk: Desk) -> dict[str, list[str]]:
    """Who is in each team and has not left."""
    found: dict[str, list[str]] = {}
    for id_, named in desk.replica.read(
        "SELECT lower(hex(id)), json_extract(doc, '$.sets.teams') FROM person"
        """ WHERE deleted = 0 AND coalesce("left", 0) = 0 AND instr(doc, '"teams":{"') > 0 ORDER BY key"""
    ):
        for team in json.loads(named or "{}"):
            found.setdefault(team, []).append(id_)
    return found


# ---- writing


def make(desk: Desk, category: str, *, person: str = "") -> Changes:
    """A new row, kept by who makes it; `person` answers for it at once. Raises Refused text.empty."""
    category = " ".join(category.split())
    if not category:
        raise Refused("text.empty")
    with desk.unit() as work:
        made = _make(work, desk, category)
        if person:
            _add(work, made, {"responsible": [person], "accountable": [person]})
        return work.commit(made=made)


def set_members(desk: Desk, row_id: str, name: str, wanted: Iterable[str]) -> Changes | None:
    """Who has a role, or what narrows the row down: one of ROLES or SCOPES; None where nothing changes."""
    if name not in (*ROLES, *SCOPES):
        raise ValueError(name)
    with desk.unit() as work:
        had, new = set(_document(work, row_id)["sets"].get(name, {})), set(wanted)
        if had == new:
            return None
        _drop(work, row_id, {name: sorted(had - new)})
        _add(work, row_id, {name: sorted(new - had)})
        return work.commit(made=row_id)


def set_value(desk: Desk, row_id: str, name: str, value: str | int) -> Changes:
    """The category, the owner or the review date (ms) of a row. Raises Refused text.empty."""
    if name == "category":
        value = " ".join(str(value).split())
        if not value:
            raise Refused("text.empty")
    with desk.unit() as work:
        _document(work, row_id)
        work.record("set", KIND, row_id, {name: value}, intent="responsibility")
        return work.commit(made=row_id)


def remove(desk: Desk, row_id: str) -> Changes:
    """Take a row away; undo of the group brings it back."""
    with desk.unit() as work:
        document = _document(work, row_id)
        work.record("delete", KIND, row_id, base={"*": edition(document)}, intent="responsibility")
        return work.commit()


def decline(desk: Desk, row_id: str, *, mine_after_all: bool = False) -> Changes:
    """Say "not mine" to a row, which becomes a clash in the list; or take that back."""
    with desk.unit() as work:
        _document(work, row_id)
        change = _drop if mine_after_all else _add
        change(work, row_id, {"declined": [desk.person]})
        return work.commit(made=row_id)


def say_statement(desk: Desk, text: str, person: str = "") -> Changes:
    """What a role is there for; its person says it."""
    with desk.unit() as work:
        work.record("set", "person", person or desk.person, {"statement": text.strip()}, intent="statement")
        return work.commit()


def mend(desk: Desk, gap: Gap, choice: str) -> Changes:
    """The one deed that mends a line of the list, in one group.

    `choice` is a person (who takes over, who stays accountable, who helps, who leads), a team for somebody in none, or
    the statement of a role; nothing for a review. Raises Refused text.empty where one is missing.
    """
    if not choice and gap.kind != "review":
        raise Refused("text.empty")
    with desk.unit() as work:
        match gap.kind:
            case "declined" | "left":
                olds = {gap.people[0], *(_teams_of(work, gap.people[0]) if gap.kind == "declined" else ())}
                for row in gap.rows:
                    _replace(work, row, olds - {choice}, choice)
            case "two":
                for row in gap.rows:
                    others = [each for each in _standing(work, row, "accountable") if each != choice]
                    _drop(work, row, {"accountable": others})
                _add(work, gap.rows[0], {"accountable": [choice]})
            case "nobody":
                for row in gap.rows or (_make(work, desk, gap.category),):
                    _add(work, row, {"responsible": [choice], "accountable": [choice]})
            case "alone":
                _add(work, gap.rows[0], {"responsible": [choice]})
            case "loop" | "manager":
                work.record("set", "person", gap.people[0], {"manager": choice}, intent="manager")
            case "teamless":
                work.record("add", "person", gap.people[0], {"teams": [choice]}, base={})
            case "statement":
                work.record("set", "person", gap.people[0], {"statement": choice.strip()}, intent="statement")
            case _:
                upto = desk.now() + REVIEW_DAYS * DAY
                for row in gap.rows:
                    work.record("set", KIND, row, {"review": upto}, intent="responsibility")
        return work.commit(made=gap.rows[0] if gap.rows else "")


# ---- pieces


class _Person(NamedTuple):
    someone: Someone
    name: Name
    place: str


_PEOPLE = """SELECT lower(hex(id)), coalesce(name, ''), coalesce(job, ''), coalesce(unit, ''), coalesce(place, ''),
 lower(hex(manager)), coalesce("left", 0) > 0, json_extract(doc, '$.sets.teams'),
 coalesce(json_extract(doc, '$.values.statement'), '') <> '' FROM person WHERE deleted = 0 ORDER BY key"""


def _people(desk: Desk) -> list[_Person]:
    return [
        _Person(
            Someone(id_, manager, bool(left), unit, frozenset(json.loads(teams) if teams else ()), bool(said)),
            Name(id_, {"": name}, " · ".join(each for each in (job, place) if each), False, bool(left)),
            place,
        )
        for id_, name, job, unit, place, manager, left, teams, said in desk.replica.read(_PEOPLE)
    ]  # fmt: skip


def _members(people: Iterable[_Person]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in people:
        for team in each.someone.teams:
            found.setdefault(team, []).append(each.someone.id)
    return found


def teams(desk: Desk) -> list[Name]:
    """All teams with their names."""
    found = []
    for id_, text in desk.replica.read("SELECT lower(hex(id)), doc FROM team WHERE deleted = 0"):
        values: dict[str, Any] = json.loads(text)["values"]
        names = {name.split(".", 1)[1]: str(said) for name, said in values.items() if name.startswith("name.") and said}
        found.append(Name(id_, names, "", True, bool(values.get("left"))))
    return found


def _categories(desk: Desk) -> list[str]:
    """The shipped categories and those of open tickets."""
    used = desk.replica.read("SELECT DISTINCT category FROM ticket WHERE stage = 1 AND category <> ''")
    return [*matters.catalogue(), *(str(each) for (each,) in used)]


def _document(work: UnitOfWork, row_id: str) -> Document:
    document = work.document(KIND, row_id)
    if document is None or document["deleted"]:
        raise NotFound("responsibility.unknown")
    return document


def _make(work: UnitOfWork, desk: Desk, category: str) -> str:
    made = work.fresh_id()
    values = {"category": category, "owner": desk.person, "review": desk.now() + REVIEW_DAYS * DAY}
    work.record("make", KIND, made, values, space=COMPANY, intent="responsibility")
    return made


def _standing(work: UnitOfWork, row_id: str, name: str) -> list[str]:
    return sorted(_document(work, row_id)["sets"].get(name, {}))


def _add(work: UnitOfWork, row_id: str, sets: dict[str, list[str]]) -> None:
    if wanted := {name: some for name, some in sets.items() if some}:
        work.record("add", KIND, row_id, wanted, base={}, intent="responsibility")


def _drop(work: UnitOfWork, row_id: str, sets: dict[str, list[str]]) -> None:
    """Take elements out, as far as they were seen."""
    standing = _document(work, row_id)["sets"]
    base = {
        name: {each: standing[name][each] for each in some if each in standing.get(name, {})}
        for name, some in sets.items()
    }
    if gone := {name: sorted(seen) for name, seen in base.items() if seen}:
        work.record("drop", KIND, row_id, gone, base={name: base[name] for name in gone}, intent="responsibility")


def _teams_of(work: UnitOfWork, person: str) -> set[str]:
    document = work.document("person", person)
    return set(document["sets"].get("teams", {})) if document else set()


def _replace(work: UnitOfWork, row_id: str, olds: set[str], new: str) -> None:
    """Put somebody in the place of others, in every role they have in a row: who declined it, or his team."""
    roles = [role for role in ROLES if olds & set(_standing(work, row_id, role))]
    owner = _document(work, row_id)["values"].get("owner")
    _add(work, row_id, {role: [new] for role in roles})
    _drop(work, row_id, {**{role: sorted(olds) for role in roles}, "declined": [*sorted(olds), new]})
    if owner in olds:
        work.record("set", KIND, row_id, {"owner": new}, intent="responsibility")

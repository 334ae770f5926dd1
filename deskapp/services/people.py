"""Reading people: the reporting tree, one person's card, search, teams."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.fold_text import match_query
from deskapp.domain.organisation import reporting_tree
from deskapp.domain.reach import of_week
from deskapp.domain.rows import PersonCard, PersonRow, TeamRow
from deskapp.replica.tables import integer, reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from deskapp.domain.reach import Window
    from deskapp.services.desk import Desk

OPEN_SHOWN = 20


class OrgTree(NamedTuple):
    """The whole reporting tree in drawing order, and who could not be placed."""

    people: list[PersonRow]
    left_out: list[PersonRow]
    loops: list[tuple[str, ...]]  # names of people who name each other as manager


_PEOPLE = """SELECT lower(hex(id)), coalesce(name, ''), coalesce(job, ''), coalesce(unit, ''), coalesce(place, ''),
 lower(hex(manager)), coalesce("left", 0) FROM person WHERE deleted = 0"""


def tree(desk: Desk, *, moves: Mapping[str, str] | None = None, units: Mapping[str, str] | None = None) -> OrgTree:
    """The reporting tree of everybody who has not left; edges in the order people were entered.

    With `moves` (person -> lead) and `units` (person -> unit) as it would be.
    """
    rows = desk.replica.read(_PEOPLE + ' AND coalesce("left", 0) = 0 ORDER BY key')
    if moves or units:
        moves, units = moves or {}, units or {}
        rows = [(*row[:3], units.get(row[0], row[3]), row[4], moves.get(row[0], row[5]), *row[6:]) for row in rows]
    by_id = {row[0]: row for row in rows}
    made = reporting_tree((row[0], row[5], place) for place, row in enumerate(rows))
    names = {each: row[1] for each, row in by_id.items()}

    def person(each: str) -> PersonRow:
        row = by_id[each]
        return PersonRow(
            each, row[1], row[2], row[3], row[4], made.manager.get(each, ""), len(made.children.get(each, ())), row[6]
        )

    return OrgTree(
        [person(each) for each in made.order],
        [person(each) for each in made.left_out],
        [tuple(names[each] for each in ring) for ring in made.loops],
    )


def card(desk: Desk, person_id: str) -> PersonCard:
    """Everything the house may know of a person. Raises NotFound person.unknown."""
    found = card_or_none(desk, person_id)
    if found is None:
        raise NotFound("person.unknown", login=person_id)
    return found


def card_or_none(desk: Desk, person_id: str) -> PersonCard | None:
    """The card of a person, None where nobody is named."""
    raw = reference(person_id)
    if raw is None:
        return None
    from deskapp.services import absence, sources  # which stand on this module

    row = desk.replica.one("SELECT doc FROM person WHERE id = ?", (raw,))
    if row is None:
        return None
    document = json.loads(row[0])
    values: dict[str, Any] = document["values"]
    open_tickets = desk.replica.read(
        "SELECT lower(hex(id)), coalesce(number, ''), subject, status FROM ticket WHERE requester = ? AND stage = 1"
        " ORDER BY key DESC LIMIT ?",
        (raw, OPEN_SHOWN),
    )
    languages = values.get("languages")
    return PersonCard(
        id=person_id, login=_text(values, "login"), name=_text(values, "name"), job=_text(values, "job"),
        unit=_text(values, "unit"), place=_text(values, "place"), phone=_text(values, "phone"),
        email=_text(values, "email"), zone=_text(values, "zone"),
        languages=tuple(map(str, languages)) if isinstance(languages, list) else (),
        form=_text(values, "form") or "informal", line=_line(desk, person_id), reports=_reports(desk, person_id),
        teams=tuple(sorted(document["sets"].get("teams", {}))),
        open_tickets=tuple((each[0], each[1], each[2], each[3]) for each in open_tickets),
        left=integer(values.get("left")) or 0, customer_only=bool(values.get("customer_only")),
        away=absence.told_of(desk, person_id), given=_text(values, "given"), family=_text(values, "family"),
        pronunciation=_text(values, "pronunciation"), kept=tuple(sources.kept(desk, values).items()),
        photo=_text(values, "photo"), kind=_text(values, "kind"), hours=hours(values.get("hours")),
    )  # fmt: skip


def hours(said: Any) -> tuple[Window, ...]:
    """When somebody works, as his card keeps it; () where nothing is said, or nothing that makes sense."""
    if not said or not isinstance(said, dict):
        return ()
    try:
        return of_week(worktime.from_data(said).hours.days)
    except Refused:
        return ()


def _text(values: dict[str, Any], name: str) -> str:
    found = values.get(name)
    return found if isinstance(found, str) else ""


def addresses(desk: Desk, some: Iterable[str]) -> list[str]:
    """E-mail addresses of people, each once; who has none or has left is left out."""
    wanted = set(some)
    rows = desk.replica.read(
        'SELECT lower(hex(id)), email FROM person WHERE deleted = 0 AND coalesce("left", 0) = 0 AND email <> \'\' ORDER BY key'
    )
    return list(dict.fromkeys(str(email) for each, email in rows if each in wanted and "@" in str(email)))


def photos(desk: Desk) -> dict[str, str]:
    """Of everybody who works here and has a picture: its hash. Who has none, or had it taken away, is not in it."""
    sql = "SELECT lower(hex(id)), json_extract(doc, '$.values.photo') AS photo FROM person WHERE deleted = 0 AND photo <> ''"
    return {str(each): str(photo) for each, photo in desk.replica.read(sql + ' AND coalesce("left", 0) = 0')}


def me(desk: Desk) -> PersonCard:
    """The card of who works here."""
    return card(desk, desk.person)


_ROW = """SELECT lower(hex(p.id)), coalesce(p.name, ''), coalesce(p.job, ''), coalesce(p.unit, ''), coalesce(p.place, ''),
 lower(hex(p.manager)), (SELECT count(*) FROM person r WHERE r.manager = p.id AND r.id <> p.id AND r.deleted = 0),
 coalesce(p."left", 0) FROM person p"""


def row(desk: Desk, person_id: str) -> PersonRow | None:
    """A person as a line of a list; None for who is not known."""
    found = desk.replica.one(_ROW + " WHERE p.id = ?", (bytes.fromhex(person_id),))
    return PersonRow._make(found) if found else None


def _line(desk: Desk, person_id: str) -> tuple[PersonRow, ...]:
    line: list[PersonRow] = []
    seen = {person_id}
    here = row(desk, person_id)
    while here is not None and here.manager and here.manager not in seen:
        seen.add(here.manager)
        here = row(desk, here.manager)
        if here is not None:
            line.append(here)
    return tuple(line)


def _reports(desk: Desk, person_id: str) -> tuple[PersonRow, ...]:
    raw = bytes.fromhex(person_id)
    rows = desk.replica.read(_ROW + " WHERE p.manager = ? AND p.id <> ? AND p.deleted = 0 ORDER BY p.name", (raw, raw))
    return tuple(PersonRow._make(each) for each in rows)


def find(desk: Desk, text: str, limit: int = 20, *, left: bool = True) -> list[PersonRow]:
    """People by any part of their card, folded: "hanim" finds "Hanım". Empty text lists people by name.

    Whoever has left comes last, and with `left` false, for a choice, not at all.
    """
    if text.strip():
        match = match_query(text)
        if not match:
            return []  # only signs were typed
        where = " WHERE p.deleted = 0 AND p.key IN (SELECT rowid FROM fts_person WHERE fts_person MATCH ?)"
        parameters: list[Any] = [match]
    else:
        where, parameters = " WHERE p.deleted = 0", []
    if not left:
        where += ' AND coalesce(p."left", 0) = 0'
    rows = desk.replica.read(_ROW + where + ' ORDER BY coalesce(p."left", 0) > 0, p.name LIMIT ?', [*parameters, limit])
    return [PersonRow._make(each) for each in rows]


def by_login(desk: Desk, login: str) -> str:
    """Person id of a login, or of an exact name or e-mail address. Raises NotFound person.unknown."""
    for column in ("login", "email", "name"):
        row = desk.replica.one(
            f"SELECT lower(hex(id)) FROM person WHERE {column} = ? COLLATE NOCASE AND deleted = 0 ORDER BY key LIMIT 1",
            (login.strip(),),
        )
        if row:
            return str(row[0])
    raise NotFound("person.unknown", login=login)


def teams(desk: Desk) -> list[TeamRow]:
    """All teams with their members and open tickets, by English name."""
    rows = desk.replica.read(
        "SELECT lower(hex(t.id)), t.name, t.doc, (SELECT count(*) FROM ticket k WHERE k.stage = 1 AND k.team = t.id)"
        " FROM team t WHERE t.deleted = 0 ORDER BY t.name"
    )
    members: dict[str, int] = {}
    for (text,) in desk.replica.read("SELECT json_extract(doc, '$.sets.teams') FROM person WHERE deleted = 0"):
        for each in json.loads(text) if text else ():
            members[each] = members.get(each, 0) + 1
    return [
        TeamRow(each, name, _names(json.loads(text)["values"]), members.get(each, 0), count)
        for each, name, text, count in rows
    ]


def team_by_name(desk: Desk, name: str) -> str:
    """Team id of a name in any language, or of an id. Raises NotFound team.unknown with the known ones."""
    known = teams(desk)
    wanted = name.strip().casefold()
    for each in known:
        if wanted == each.id or wanted in (value.casefold() for value in each.names.values()):
            return each.id
    raise NotFound("team.unknown", team=name, known=", ".join(each.name for each in known) or "none yet")


_CIRCLE = "SELECT space FROM team WHERE id = ? AND space LIKE 'c-%'"
_READERS = """SELECT json_extract(r.doc, '$.values.person') FROM other r WHERE r.type = 'circle_reader' AND r.space = ?
 AND r.deleted = 0 AND NOT coalesce(json_extract(r.doc, '$.values.out'), 0)"""


def members(desk: Desk, team_id: str, *, lent: bool = False) -> list[PersonRow]:
    """Who is in a team and has not left, by name; with `lent` whoever lends it a hand now too."""
    if circle := desk.replica.one(_CIRCLE, (bytes.fromhex(team_id),)):
        rows = desk.replica.read(f"{_ROW} WHERE p.deleted = 0 AND lower(hex(p.id)) IN ({_READERS}) ORDER BY p.name", circle)
        return [PersonRow._make(each) for each in rows]
    helpers = " OR p.id IN (SELECT helper FROM hand WHERE team = ? AND until > ? AND deleted = 0)" if lent else ""
    rows = desk.replica.read(
        f"{_ROW} WHERE p.deleted = 0 AND coalesce(p.\"left\", 0) = 0 AND (json_extract(p.doc, ?) IS NOT NULL{helpers})"
        " ORDER BY p.name",
        (f'$.sets.teams."{team_id}"', *((bytes.fromhex(team_id), desk.now()) if lent else ())),
    )
    return [PersonRow._make(each) for each in rows]


def _names(values: dict[str, Any]) -> dict[str, str]:
    return {name.split(".", 1)[1]: value for name, value in values.items() if name.startswith("name.") and value}

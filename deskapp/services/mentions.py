"""Naming somebody in a note: who is meant, who may read the ticket at all, and so who is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fold_text import fold, match_query
from deskapp.domain.mentions import Named, mentions
from deskapp.replica.local import parts
from deskapp.services import people

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

SHOWN = 8
FEW = 3  # of those who cannot read it


class Meant(NamedTuple):
    """Who is named in a text."""

    told: tuple[tuple[str, str], ...] = ()  # (id, name) of who is told
    kept_out: tuple[str, ...] = ()  # names of who may not read the ticket, and hears nothing
    unclear: tuple[str, ...] = ()  # names that several people bear


class Candidate(NamedTuple):
    """Somebody who may be named."""

    id: str
    name: str
    job: str
    place: str
    words: str  # what is written after the sign: the name, or the login where several bear the name
    may_read: bool


def meant(desk: Desk, ticket_id: str, text: str) -> Meant:
    """Who would be told by a note on a ticket, before it is written."""
    with desk.replica.snapshot() as connection:
        row = connection.execute("SELECT space FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)).fetchone()
        return found(connection, row[0] if row else "", text, desk.person)


def found(connection: Any, space: str, text: str, me: str) -> Meant:
    """Who is named in a text of a space; oneself is not told."""
    if "@" not in text:
        return Meant()
    allowed = readers(connection, space)
    told: dict[str, str] = {}
    kept_out: dict[str, None] = {}
    unclear: dict[str, None] = {}
    for each in mentions(text, lambda word: _called(connection, word)):
        if len(each.people) > 1:
            unclear[each.words(text)] = None
        elif each.people[0] not in allowed:
            kept_out[_name(connection, each.people[0])] = None
        elif each.people[0] != me:
            told[each.people[0]] = _name(connection, each.people[0])
    return Meant(tuple(told.items()), tuple(kept_out), tuple(unclear))


def told(connection: Any, space: str, text: str, me: str) -> list[str]:
    """Ids of who is told by a text."""
    return [each for each, _ in found(connection, space, text, me).told]


def readers(connection: Any, space: str) -> frozenset[str]:
    """Who may read a space, as the hub said it last; where it has not said, who is in a team that works there."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'members'").fetchone()
    members = json.loads(row[0]) if row else {}
    if space in members:
        return frozenset(members[space])
    rows = connection.execute(
        "SELECT DISTINCT lower(hex(p.id)) FROM person p, json_each(p.doc, '$.sets.teams') e, team t"
        " WHERE p.deleted = 0 AND t.deleted = 0 AND lower(hex(t.id)) = e.key"
        " AND coalesce(json_extract(t.doc, '$.values.space'), 'desk') = ?",
        (space,),
    )
    return frozenset(each for (each,) in rows)


def candidates(desk: Desk, ticket_id: str, typed: str) -> list[Candidate]:
    """People for what was typed after the sign: who may read the ticket by his name; of the others a few, to be said."""
    wanted = fold(typed).split()
    with desk.replica.snapshot() as connection:
        space = connection.execute("SELECT space FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)).fetchone()
        allowed = readers(connection, space[0] if space else "")
        everyone = [row for part in parts([bytes.fromhex(each) for each in sorted(allowed)]) for row in _cards(connection, part)]
        near = [row for row in dict.fromkeys(everyone) if row[0] != desk.person and _fits(wanted, f"{row[1]} {row[2]}")]
        made = [_candidate(connection, row, may_read=True) for row in sorted(near, key=lambda row: fold(row[1]))[:SHOWN]]
        room = min(FEW, SHOWN - len(made)) if wanted else 0
        others = [
            each.id for each in people.find(desk, typed, 4 * SHOWN)
            if each.id not in allowed and not each.left and _fits(wanted, each.name)
        ] if room else []  # fmt: skip
        few = sorted(_cards(connection, [bytes.fromhex(each) for each in others[:room]]), key=lambda row: fold(row[1]))
        made += [_candidate(connection, row, may_read=False) for row in few]
    return made


def _cards(connection: Any, ids: list[bytes]) -> list[tuple[str, str, str, str, str]]:
    """(id, name, login, job, place) of people who are still in the house."""
    found: list[tuple[str, str, str, str, str]] = connection.execute(
        "SELECT lower(hex(id)), coalesce(name, ''), coalesce(login, ''), coalesce(job, ''), coalesce(place, '') FROM person"
        f' WHERE id IN ({",".join("?" * len(ids))}) AND deleted = 0 AND coalesce("left", 0) = 0', ids,
    ).fetchall()  # fmt: skip
    return found


def _fits(wanted: list[str], name: str) -> bool:
    words = fold(name).replace("-", " ").split()
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _candidate(connection: Any, row: tuple[str, str, str, str, str], *, may_read: bool) -> Candidate:
    person, name, login, job, place = row
    same = [each for each in _called(connection, name.partition(" ")[0]) if each.name == name]
    return Candidate(person, name, job, place, login if len(same) > 1 and login else name, may_read)


def _called(connection: Any, word: str) -> list[Named]:
    """People with a word in their name or login, who are still in the house."""
    match = match_query(word)
    if not match:
        return []
    rows = connection.execute(
        "SELECT lower(hex(id)), coalesce(login, ''), coalesce(name, '') FROM person WHERE deleted = 0"
        ' AND coalesce("left", 0) = 0 AND key IN (SELECT rowid FROM fts_person WHERE fts_person MATCH ?) LIMIT 500',
        (match,),
    )
    return [Named(*row) for row in rows]


def _name(connection: Any, person: str) -> str:
    row = connection.execute("SELECT name FROM person WHERE id = ?", (bytes.fromhex(person),)).fetchone()
    return str(row[0] or "") if row else ""

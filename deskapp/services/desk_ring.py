"""The desk ring: how a team reaches somebody, kept in the team's space, read and put right by the person himself."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import rings
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.fold_text import fold
from deskapp.domain.operation import DESK
from deskapp.replica import store
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import people, tickets, units

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import PersonCard
    from deskapp.services.desk import Desk

KIND, NOTE, WORD = "desk_card", "desk_note", "desk_word"
SHOWN = 8  # of the tickets with one team
USUAL = 4
LOOKED = 400  # of the newest, for what is usual
_SIGNS = re.compile(r"[\W\d_]+")


class DeskCard(NamedTuple):
    """How a team reaches a person."""

    id: str  # "" = nothing is written yet
    person: str
    team: str
    team_name: str
    values: dict[str, Any]  # of rings.FIELDS, what is said of them
    said: frozenset[str]  # the fields the person put right himself
    may: bool  # whether it may be changed here
    unsent: bool = False


class Usual(NamedTuple):
    """What somebody asks this team again and again, as a ticket that is begun."""

    subject: str
    category: str


class Dealings(NamedTuple):
    """A person and one team: what was asked lately, and what usually is."""

    tickets: tuple[tuple[str, str, str, str, int], ...]  # (id, number, subject, status, opened), newest first
    usual: tuple[Usual, ...]


# ---- reading


def card(desk: Desk, person: str, team: str) -> DeskCard:
    """How a team reaches a person; empty where nothing is written. Raises NotFound person.unknown, team.unknown."""
    people.card(desk, person)
    with desk.replica.snapshot() as connection:
        found = store.load(connection, "team", team) if reference(team) else None
        if found is None or found["deleted"]:
            raise NotFound("team.unknown", team=team, known="")
        documents = _cards(connection, person, team)
        if documents:
            return _card(connection, documents)
        may = _may(connection, str(found["values"].get("space") or DESK))
        return DeskCard("", person, team, store.team_name(found), {}, frozenset(), may)


def about(desk: Desk, person: str = "") -> list[DeskCard]:
    """All that teams keep of how they reach somebody (me by default), as far as it is here: by team.

    What a person himself reads of it is a copy where he does not read the team's space; he reads all of it.
    """
    raw = reference(person or desk.person)
    with desk.replica.snapshot() as connection:
        rows = connection.execute(
            f"SELECT doc FROM ring WHERE person = ? AND type IN ('{KIND}', '{NOTE}') AND deleted = 0 ORDER BY type, key", (raw,)
        ).fetchall()
        of: dict[str, list[Document]] = {}
        for (text,) in rows:
            document = json.loads(text)
            there = of.setdefault(str(document["values"].get("team") or ""), [])
            if not there or there[0]["type"] == document["type"]:  # the originals before their copies
                there.append(document)
        cards = [_card(connection, sorted(each, key=_id)) for each in of.values()]
    return sorted(cards, key=lambda each: (each.team_name, each.team))


def as_reached(desk: Desk, found: PersonCard | None, team: str) -> PersonCard | None:
    """A person's card as this team uses it: form of address, language, hours, and when his unit is busy."""
    if found is None:
        return None
    values = _values(desk, found.id, team)
    reach = rings.reach_of(values, found.zone)._replace(unit=found.unit, spells=units.spells(desk, found.unit))
    language = values.get("language")
    spoken = (language, *(each for each in found.languages if each != language)) if language else found.languages
    return found._replace(form=values.get("form") or found.form, languages=spoken, reach=reach)


def dealings(desk: Desk, person: str, team: str) -> Dealings:
    """What a person asked this team: the newest, and what came at least twice as a ticket that is begun."""
    rows = desk.replica.read(
        "SELECT lower(hex(id)), coalesce(number, ''), coalesce(subject, ''), status, coalesce(opened_at, 0),"
        " coalesce(category, '') FROM ticket WHERE requester = ? AND team = ? AND deleted = 0 AND merged_into IS NULL"
        " ORDER BY key DESC LIMIT ?",
        (reference(person), reference(team), LOOKED),
    )
    return Dealings(tuple(each[:5] for each in rows[:SHOWN]), tuple(_usual(rows)))


def _usual(rows: list[Any]) -> list[Usual]:
    """What came twice or more, by its words without numbers; put as it was put last."""
    asked: Counter[tuple[str, str]] = Counter()
    newest: dict[tuple[str, str], Usual] = {}
    for _, _, subject, _, _, category in rows:
        key = (fold(category), _SIGNS.sub(" ", fold(subject)).strip())
        if key[1]:
            asked[key] += 1
            newest.setdefault(key, Usual(subject, category))
    return [newest[key] for key, times in asked.most_common(USUAL) if times > 1]


# ---- writing


def change(desk: Desk, person: str, team: str, wanted: Mapping[str, Any]) -> Changes | None:
    """Say something of rings.FIELDS otherwise; None where nothing changes.

    Raises Refused ring.right for who does not work in the team's space, ring.said for what the person said himself,
    value.bad; NotFound person.unknown, team.unknown.
    """
    there = card(desk, person, team)
    if not there.may:
        raise Refused("ring.right", team=there.team_name)
    checked = {name: _checked(name, value) for name, value in wanted.items()}
    changed = {name: value for name, value in checked.items() if value != there.values.get(name, type(value)())}
    if taken := sorted(there.said & changed.keys()):
        raise Refused("ring.said", fields=", ".join(taken))
    if not changed:
        return None
    with desk.unit() as work:
        documents = _cards(work.connection, person, team)
        if documents:
            made = documents[-1]["id"]
            work.document(KIND, made)
            work.record("set", KIND, made, changed, intent="desk_card")
        else:
            made = work.fresh_id()
            values = {"person": person, "team": team, **changed}
            work.record("make", KIND, made, values, space=tickets.team_space(work, team), root=made, intent="desk_card")
        return work.commit(made=made)


def correct(desk: Desk, card_id: str, said: Mapping[str, Any]) -> Changes:
    """Put right what a team keeps of how it reaches me: `said` is all that I want otherwise, {} takes my word back.

    It stands before what the team wrote, at once here and there with the next exchange. Raises NotFound ring.unknown,
    Refused ring.own for somebody else's card, value.bad.
    """
    checked = {name: _checked(name, value) for name, value in said.items()}
    with desk.unit() as work:
        original = work.document(KIND, card_id)
        found = original or work.document(NOTE, card_id)
        if found is None or found["deleted"]:
            raise NotFound("ring.unknown")
        if found["values"].get("person") != desk.person:
            raise Refused("ring.own")
        space = work.space_of(card_id)
        here = space if original is not None and _may(work.connection, space) else desk.own_space
        values = {"person": desk.person, "said": checked, "happened": work.now}
        made = work.fresh_id()
        work.record("make", WORD, made, values, space=here, root=found["root"], intent="desk_word")
        return work.commit(made=made)


# ---- pieces


def _cards(connection: Any, person: str, team: str) -> list[Document]:
    """A team's card of a person, the newest last: two who began one at the same time have two, which are read as one."""
    sql = f"SELECT doc FROM ring WHERE person = ? AND type = '{KIND}' AND deleted = 0"
    found = [json.loads(text) for (text,) in connection.execute(sql, (reference(person),))]
    return sorted((each for each in found if each["values"].get("team") == team), key=_id)


def _known(connection: Any, documents: Sequence[Document]) -> rings.Known:
    values: dict[str, Any] = {}
    words: list[Document] = []
    for each in documents:
        values |= each["values"]
        words += _words(connection, each["root"])
    return rings.known(values, words, str(values.get("person") or ""))


def _id(document: Document) -> str:
    return str(document["id"])


def _card(connection: Any, documents: Sequence[Document]) -> DeskCard:
    document = documents[-1]
    values = document["values"]
    person, team, root = str(values.get("person") or ""), str(values.get("team") or ""), document["root"]
    known = _known(connection, documents)
    name = str(values.get("team_name") or "") or Names(connection).of(team)
    space = store.space_of(connection, document["type"], document["id"])
    waits = connection.execute("SELECT 1 FROM op WHERE seq IS NULL AND root = ? LIMIT 1", (bytes.fromhex(root),)).fetchone()
    may = document["type"] == KIND and _may(connection, space)
    return DeskCard(document["id"], person, team, name, known.values, known.said, may, waits is not None)


def _values(desk: Desk, person: str, team: str) -> dict[str, Any]:
    """What holds of how a team reaches a person: read with every ticket that is opened."""
    if reference(team) is None:
        return {}
    connection = desk.replica.connection()
    documents = _cards(connection, person, team)
    return _known(connection, documents).values if documents else {}


def _words(connection: Any, root: str) -> list[Document]:
    sql = f"SELECT doc FROM ring WHERE root = ? AND type = '{WORD}' AND deleted = 0"
    return [json.loads(text) for (text,) in connection.execute(sql, (bytes.fromhex(root),))]


def _may(connection: Any, space: str) -> bool:
    row = connection.execute("SELECT may FROM space WHERE id = ?", (space,)).fetchone()
    return bool(row and row[0] == "write")


def _checked(name: str, value: Any) -> Any:
    if name not in rings.FIELDS:
        raise Refused("value.bad", value=name, field="field of a card", allowed=", ".join(rings.FIELDS))
    fits = rings.fitting(name, value)
    if (name in rings.CHOICES and value and not fits) or (name in rings.TIMES and len(fits) != len(value)):
        raise Refused("value.bad", value=value, field=name, allowed=", ".join(rings.CHOICES.get(name, ("times of the week",))))
    return fits

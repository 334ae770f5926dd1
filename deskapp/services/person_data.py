"""A person's data: a readable copy of everything that is held about him, and its erasure, looked at before it is done.

For the person himself, out of what he reads; and for the keeper of the hub, out of all spaces there but others' own and
sealed circles.
What is left out of a copy, and what stays after an erasure, is said with its reason.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import Refused, Unavailable
from deskapp.domain.operation import COMPANY, personal_space
from deskapp.domain.ticket import OPEN_STATUSES
from deskapp.hub.opening import open_hub
from deskapp.replica import erasing, store
from deskapp.services import hub_people, people
from deskapp.sync import exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import DocumentState, Hub
    from deskapp.services.desk import Desk

    Told = Callable[[int, int], object]

PAGE = 500
YEAR_MS = 365 * 86_400_000
PARTS = {
    "person": "card", "ticket": "tickets", "request": "tickets", "message": "messages", "request_message": "messages",
    "absence": "absences", "desk_card": "reached", "desk_note": "reached", "desk_word": "reached", "own_topic": "own",
    "own_share": "own", "own_told": "own", "worked": "worked", "responsibility": "responsibilities",
}  # fmt: skip
"""Kind of document -> the part of a copy it stands in; all others stand in "other"."""

LEFT_OUT = ("notes", "changes")
"""What a copy only counts: a team's own notes, and changes the person made to others' documents."""

GOES = ("own_topic", "own_share", "own_told", "desk_card", "absence", "hand", "favourites")
"""What an erasure takes, wherever it lies: it is about the person alone."""

WHY = (
    "own", "reached", "gone", "old", "works", "open", "kept", "asked", "others", "answers", "log", "right",
)  # fmt: skip
"""Why something goes or stays; the words stand in services/person_report.py and in the window."""


class Entry(NamedTuple):
    """Some things that go or stay together."""

    part: str
    why: str  # of WHY
    names: tuple[str, ...]  # what they are called, for whoever looks
    roots: tuple[tuple[str, str, str], ...] = ()  # (space, root, document or "" for all of the root)


class Looked(NamedTuple):
    """What there is about a person, as it was found."""

    person: str
    name: str
    left: bool  # he works here no more
    keeper: bool  # looked at by whoever keeps the hub
    found: tuple[tuple[str, Document], ...]  # (space, document)
    writes: frozenset[str]  # spaces in which whoever looks may erase
    at: int
    hub: str
    login: str
    computers: tuple[dict[str, Any], ...]
    names: dict[str, str]  # of people it speaks of, by id


class Plan(NamedTuple):
    """What an erasure would do."""

    person: str
    name: str
    goes: tuple[Entry, ...]
    stays: tuple[Entry, ...]


# ---- looking


def may_look(desk: Desk) -> bool:
    """True for whoever looks after the hub and can reach it: he may look at, and erase, what is held about anybody."""
    try:
        hub = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
    except Unavailable:
        return False
    try:
        return hub.is_keeper()
    except Unavailable:
        return False
    finally:
        hub.close()


def look(desk: Desk, person: str, told: Told | None = None) -> Looked:
    """Everything this replica and the hub hold about a person; nothing is changed. `told(done, total)` hears how far it is.

    Raises Refused person.data for whoever is neither the person nor the keeper, NotFound person.unknown, Unavailable
    hub.unreachable.
    """
    card = people.card(desk, person)
    with _source(desk, person, told or (lambda done, total: None)) as (hub, found):
        keeper = hub.is_keeper()
        login = hub.find_login(card.login)
        return Looked(
            person, card.name, bool(card.left), keeper and person != desk.person, tuple(found),
            frozenset(space for (space,) in desk.replica.read("SELECT id FROM space WHERE may = 'write'")), desk.now(),
            hub.info().name, login.login if login else "",
            tuple(each._asdict() for each in hub.computers(person)) if keeper else (),
            _names(desk, person, found),
        )  # fmt: skip


def copy(looked: Looked) -> dict[str, Any]:
    """All of it by part, as JSON can hold it. Internal notes of a team on somebody's ticket are the team's and only counted."""
    parts: dict[str, list[Any]] = {}
    left_out = dict.fromkeys(LEFT_OUT, 0)
    asked = _asked_roots(looked.found, looked.person)
    for space, document in looked.found:
        shown = _shown(document, looked.person, asked)
        if shown:
            other = document["type"] == "person" and document["id"] != looked.person  # whose lead he is, for example
            part = "other" if other else PARTS.get(document["type"], "other")
            parts.setdefault(part, []).append({"space": space, "kind": document["type"], "id": document["id"], **shown})
        else:
            left_out["notes" if document["type"] == "message" and document["root"] in asked else "changes"] += 1
    return {
        "person": looked.person, "name": looked.name, "made_at": looked.at, "parts": parts,
        "hub": {"name": looked.hub, "login": looked.login, "computers": list(looked.computers)},
        "left_out": {name: count for name, count in left_out.items() if count}, "names": dict(looked.names),
    }  # fmt: skip


def plan(looked: Looked, *, years: int | None = None) -> Plan:
    """What an erasure would take and what would stay, and why.

    `years`: done tickets the person asked for go when they are older; without it all of them stay.
    """
    person, before = looked.person, None if years is None else looked.at - years * YEAR_MS
    asked = _asked_roots(looked.found, person)
    sorted_: dict[tuple[bool, str, str], list[tuple[str, tuple[str, str, str]]]] = {}
    for space, document in looked.found:
        fate = _fate(document, person, asked, left=looked.left and looked.keeper, before=before)
        if fate is None:
            continue
        goes, why = fate
        if goes and not looked.keeper and space not in looked.writes:
            goes, why = False, "right"
        part = PARTS.get(document["type"], "other")
        target = (
            space,
            document["root"],
            "" if document["type"] in ("ticket", "own_share", "desk_card") else document["id"],
        )
        sorted_.setdefault((goes, part, why), []).append((_called(document), target))
    entries = [
        (goes, Entry(part, why, tuple(sorted({name for name, _ in some})), tuple(sorted({root for _, root in some}))))
        for (goes, part, why), some in sorted(sorted_.items())
    ]
    stays = [each._replace(roots=()) for goes, each in entries if not goes]
    return Plan(
        person, looked.name, tuple(each for goes, each in entries if goes), (*stays, Entry("log", "log", ())),
    )  # fmt: skip


# ---- erasing


def erase(desk: Desk, person: str, reason: str, *, years: int | None = None, told: Told | None = None) -> Plan:
    """Erase what `plan` says goes, at the hub and on every computer; it cannot be undone. The plan that was carried out.

    `told(done, total)` hears how far it is. Raises as `look`, Refused erase.reason; Refused erase.unsent where something of
    it is not at the hub yet.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise Refused("erase.reason")
    told = told or (lambda done, total: None)
    hub = open_hub(desk.replica.meta("hub"))
    try:
        _exchange(desk, hub)
        made = plan(look(desk, person), years=years)
        roots = list(dict.fromkeys(each for entry in made.goes for each in entry.roots))
        for _, root, doc in roots:
            if desk.replica.one(
                "SELECT 1 FROM op WHERE seq IS NULL AND ? IN (root, doc)", (bytes.fromhex(doc or root),)
            ):
                raise Refused("erase.unsent", what=made.name)
        if hub.is_keeper() and person != desk.person:
            with _as_keeper(hub, sorted({space for space, _, _ in roots} - {COMPANY})) as (device, _):
                _erase_all(hub, roots, reason, device, told)
        else:
            _erase_all(hub, roots, reason, desk.replica.meta("device"), told)
        _exchange(desk, hub)
    finally:
        hub.close()
    erasing.purge(desk.replica)
    return made


# ---- pieces


@contextmanager
def _source(desk: Desk, person: str, told: Told) -> Iterator[tuple[Hub, list[tuple[str, Document]]]]:
    """The hub, and every document that names the person: of this replica, for the keeper of the whole hub."""
    hub = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
    try:
        if person == desk.person:
            yield hub, list(_here(desk, person, told))
        elif hub.is_keeper():
            spaces = [each.id for each in hub.health().spaces if each.kind in ("desk", "team")]
            with _as_keeper(hub, [*spaces, personal_space(person)]) as (device, given):
                found: list[tuple[str, Document]] = []
                for done, space in enumerate((COMPANY, *given)):
                    told(done, len(given) + 1)
                    found += _there(hub, space, person, device)
                yield hub, found
        else:
            raise Refused("person.data")
    finally:
        hub.close()


def _here(desk: Desk, person: str, told: Told) -> Iterator[tuple[str, Document]]:
    own, raw = personal_space(person), bytes.fromhex(person)
    asked = " OR root IN (SELECT root FROM ticket WHERE requester = ? OR on_behalf_of = ?)"
    for done, table in enumerate(store.TABLES):
        told(done, len(store.TABLES))
        more = (asked, raw, raw) if table == "message" else ("",)
        sql = f"SELECT space, doc FROM {table} WHERE deleted = 0 AND (space = ? OR instr(doc, ?){more[0]}) ORDER BY key"
        for space, text in desk.replica.read(sql, (own, person, *more[1:])):
            yield space, json.loads(text)


def _there(hub: Hub, space: str, person: str, device: str) -> list[tuple[str, Document]]:
    """In a space of the hub: what names him, and what was said where he asked for something."""
    found = list(
        _those(hub, space, device, lambda each: person.encode() in each.body or space == personal_space(person))
    )
    roots, known = _asked_roots(found, person), {document["id"] for _, document in found}
    if roots:
        said = _those(hub, space, device, lambda each: each.root in roots and each.doc not in known)
        found += [each for each in said if each[1]["type"] == "message"]
    return found


def _those(
    hub: Hub, space: str, device: str, wanted: Callable[[DocumentState], bool]
) -> Iterator[tuple[str, Document]]:
    after = ""
    while page := hub.states(space, after, PAGE, device=device):
        for each in page:
            if each.key_epoch == 0 and wanted(each):
                document = json.loads(each.body)
                if not document["deleted"]:
                    yield space, document
        after = page[-1].doc


@contextmanager
def _as_keeper(hub: Hub, spaces: list[str]) -> Iterator[tuple[str, list[str]]]:
    """(a device of the hub's keeper, those of the spaces there are): it reads and writes them for this moment, and is none
    of anybody's computers, so that nothing of it is downloaded anywhere.
    """
    keeper = hub_people.Keeper(hub)
    given: list[str] = []
    try:
        for each in spaces:
            try:
                hub.add_member(each, keeper.person, "write")
                given.append(each)
            except Refused:
                continue  # somebody who never joined has no space of his own
        yield keeper.device, given
    finally:
        if given:
            hub.take_rights(keeper.person, given)


def _asked_roots(found: Iterable[tuple[str, Document]], person: str) -> frozenset[str]:
    """Roots of what the person asked for, or was asked for."""
    return frozenset(
        document["root"] for _, document in found
        if document["type"] in ("ticket", "request")
        and person in (document["values"].get("requester"), document["values"].get("on_behalf_of"))
    )  # fmt: skip


def _named(document: Document, person: str) -> list[str]:
    """The fields and sets in which a document names somebody."""
    fields = [name for name, value in document["values"].items() if value == person or (
        isinstance(value, list | dict) and person in json.dumps(value))]  # fmt: skip
    return sorted(fields + [name for name, items in document["sets"].items() if person in items])


def _shown(document: Document, person: str, asked: frozenset[str]) -> dict[str, Any]:
    """What a copy shows of a document; {} for what is not his to have."""
    values, kind = document["values"], document["type"]
    whole = {"values": {name: value for name, value in sorted(values.items()) if value not in (None, "")}}
    if document["id"] == person or kind in ("own_topic", "own_share", "own_told", "favourites"):
        return whole
    if kind in ("ticket", "request") and document["root"] in asked:
        return whole
    if kind in ("message", "request_message"):
        public = values.get("audience") == "customer" and document["root"] in asked
        return whole if public or values.get("author") == person else {}
    named = _named(document, person)
    if kind == "ticket" and named:  # somebody else's matter: that it names him, and no more
        return {"values": {"number": values.get("number") or ""}, "named_as": named}
    if "person" in named or "author" in named or "asker" in named or "helper" in named:
        return whole
    return {"named_as": named} if named else {}


def _fate(
    document: Document, person: str, asked: frozenset[str], *, left: bool, before: int | None
) -> tuple[bool, str] | None:
    """(whether it goes, why); None for what has nothing to do with him."""
    values, kind = document["values"], document["type"]
    if document["id"] == person:
        return (True, "gone") if left else (False, "works")
    named = _named(document, person)
    if kind in GOES:
        mine = values.get("person") == person or values.get("helper") == person or kind == "favourites"
        return (True, "reached" if kind == "desk_card" else "own") if mine else None
    if kind == "ticket" and document["root"] in asked:
        if values.get("status") in OPEN_STATUSES:
            return False, "open"
        if before is None:
            return False, "asked"
        solved = values.get("solved_at") or values.get("opened_at") or 0
        return (True, "old") if 0 < solved < before else (False, "kept")
    if kind == "message" and document["root"] not in asked and values.get("author") == person:
        return False, "others"
    if kind == "responsibility" and named:
        return False, "answers"
    if kind == "ticket" and named:
        return False, "others"
    return None


def _names(desk: Desk, person: str, found: Iterable[tuple[str, Document]]) -> dict[str, str]:
    """Names of the people that a copy speaks of, by id."""
    asked = _asked_roots(found, person)
    values = [value for _, document in found for value in _shown(document, person, asked).get("values", {}).values()]
    named = {each for value in values for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)}
    rows = desk.replica.read("SELECT lower(hex(id)), coalesce(name, '') FROM person")
    return {each: name for each, name in rows if each in named}


def _called(document: Document) -> str:
    values = document["values"]
    return str(values.get("number") or values.get("topic") or values.get("category") or values.get("name") or document["type"])


def _erase_all(hub: Hub, roots: Sequence[tuple[str, str, str]], reason: str, device: str, told: Told) -> None:
    for done, (space, root, doc) in enumerate(roots):
        told(done, len(roots))
        hub.erase(space, root, reason, device=device, doc="" if doc == root else doc)
    told(len(roots), len(roots))


def _exchange(desk: Desk, hub: Hub) -> None:
    exchange.exchange(desk.replica, hub, person=desk.person, device=desk.replica.meta("device"), now=desk.now)

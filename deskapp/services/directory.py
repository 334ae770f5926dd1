"""Bringing people in step with a source, again and again: read, look at what would change, then write it as one.

The source wins for the fields it owns and for nothing else. Who left stays, with the day on his card.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import directory as rules
from deskapp.domain.directory import NEW, OWNABLE, Deed, Doubt, Matched, Ours, Plan, Theirs
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.operation import COMPANY, derived
from deskapp.gateways import picture
from deskapp.gateways.incoming import PersonIn, read_people
from deskapp.gateways.mapping import FileMap, of_data
from deskapp.gateways.people_file import ATTRIBUTES, Peek, peek
from deskapp.gateways.picture import MOST_SIDE
from deskapp.replica.tables import reference
from deskapp.services import people, sources
from deskapp.services.sources import MARK, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import PersonRow
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

WHOLE_EVERY_MS = 7 * 24 * 3_600_000
"""A server is asked for what changed; after this long for everything, because somebody may have typed over it here."""

_TEXTS = tuple(each for each in OWNABLE if each not in ("manager", "photo"))


class Read(NamedTuple):
    """What a source says now. `people` are all of them, or with `whole` false those that changed."""

    people: list[PersonIn]
    present: frozenset[str]
    tells: frozenset[str]  # the fields it has something for
    upto: str
    whole: bool


def read(
    desk: Desk,
    source: Source,
    *,
    full: bool = False,
    password: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Read:
    """Ask a source. Raises what reading a file or a server raises, and `file.broken` for a file with anything wrong."""
    if source.is_server:
        from deskapp.gateways.ldap_server import Address, read_server  # only where a server is asked

        since = source.upto if not full and desk.now() - source.full_at < WHOLE_EVERY_MS else ""
        word = sources.password_of(desk, source.id) if password is None else password
        where = Address(
            source.address, source.base, source.login, source.filter, source.authority, dict(source.columns)
        )
        found = read_server(where, word, since=since, progress=progress, cancelled=cancelled)
        return Read(found.people, found.present, frozenset(OWNABLE), found.upto, not since)
    file = read_people(Path(source.address), _map(source), progress=progress, cancelled=cancelled)
    if file.problems:
        first = file.problems[0]
        raise DeskError("file.broken", path=source.address, line=first.line, column=first.column, why=first.why)
    ids = frozenset(each.foreign_id for each in file.people)
    tells = frozenset(OWNABLE) if file.kind == "ldif" else _told(file.file_map)
    return Read(file.people, ids, tells, "", whole=True)


def look_at(source: Source) -> Peek:
    """The beginning of a file as it would be read with what is said of it so far; of a server only its attributes."""
    if source.is_server:
        return Peek((), {**ATTRIBUTES, **source.columns}, [])
    return peek(Path(source.address), _map(source))


def named(desk: Desk, ids: Iterable[str]) -> dict[str, PersonRow]:
    """Who people are, for whoever has to choose between them or reads about their leads."""
    found = {each: people.row(desk, each) for each in set(ids) if reference(each) is not None}
    return {each: row for each, row in found.items() if row is not None}


def plan(desk: Desk, source: Source, found: Read, decided: Mapping[str, str] | None = None) -> Plan:
    """What would be written, and who is in doubt. `decided` adds to what was decided before: id there -> id here or NEW."""
    said = {**_decisions(source.decided), **(decided or {})}
    everybody = _everybody(desk)
    ours = [_ours(source, each, values) for each, values in everybody.items()]
    matched = rules.match([_theirs(each) for each in found.people], ours, said, found.present)
    ids = {each.mark: each.id for each in ours if each.mark} | dict(matched.same)
    ids |= {each: new_id(source, each) for each in matched.new}
    owns = [name for name in source.owns if name in found.tells]
    deeds, same, left_out = [], 0, 0
    unsure = {each.theirs.id for each in matched.doubts}
    for each in found.people:
        if each.foreign_id in unsure:
            continue
        photo, fits = _photo(each.photo)
        left_out += not fits
        asked = owns if ids[each.foreign_id] in everybody else found.tells  # a new card says all it can
        deed = _deed(desk, source, each, ids, everybody, asked, photo, unsure)
        same += deed is None
        deeds += [deed] if deed else []
    deeds += _leavers(desk, ours, everybody, found, matched)
    linked = sum(bool(each.mark) for each in ours)
    news = tuple(sorted(f"{theirs}|{here}" for theirs, here in (decided or {}).items()))
    return Plan(tuple(deeds), matched.doubts, same, linked, news, left_out, found.upto, found.whole)


def apply(
    desk: Desk,
    source: Source,
    made: Plan,
    *,
    sure: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[dict[str, int], Changes]:
    """Write a plan as one deed that one undo takes back; returns how many of each kind.

    Raises Refused directory.many where very many would leave and nobody is `sure`, directory.right, stopped.
    """
    sources.may_write(desk)
    if made.too_many_leave and not sure:
        raise Refused("directory.many", count=len(made.of("left")), all=made.linked)
    counts = dict.fromkeys(("new", "changed", "back", "left"), 0)
    with desk.unit() as work:
        for place, deed in enumerate(made.deeds):
            if place % 50 == 0:
                _keep_going(place, len(made.deeds), progress, cancelled)
            there = work.document("person", deed.person)
            if there is None:
                work.record("make", "person", deed.person, deed.values, space=COMPANY, intent="directory")
            else:
                had = {} if there["deleted"] else there["values"]  # whoever was taken back by undo comes whole
                news = {name: value for name, value in deed.values.items() if had.get(name) != value}
                if news:
                    work.record("set", "person", deed.person, news, intent="directory")
            if deed.photo is not None:
                _keep_photo(work, deed.person, deed.photo)
            counts[deed.kind] += 1
        _keep_going(len(made.deeds), len(made.deeds), progress, cancelled)
        if made.decided:
            _remember(work, source, made.decided)
        ran: dict[str, Any] = {"ran_at": desk.now(), "ran_by": desk.person}
        if not made.doubts:  # whoever is in doubt must be read again
            ran |= {"upto": made.upto, **({"full_at": ran["ran_at"]} if made.whole else {})}
        work.document("directory", source.id)
        work.record("set", "directory", source.id, ran, intent="directory")
        return counts, work.commit()


def new_id(source: Source, theirs: str) -> str:
    """The id of somebody new: the same on every computer, so that two runs make one person."""
    return derived("directory person", source.id, theirs)


def photo_of(desk: Desk, person_id: str) -> bytes:
    """The picture of a person as it came, b"" for none; whoever shows it decodes it with limits."""
    row = desk.replica.one(
        "SELECT doc FROM other WHERE id = ? AND deleted = 0", (bytes.fromhex(derived("photo", person_id)),)
    )
    image = json.loads(row[0])["values"].get("image") if row else ""
    try:
        content = base64.b64decode(image or "", validate=True)
    except (ValueError, TypeError):
        return b""
    return content if picture.fits(content) else b""


# ---- parts


def _map(source: Source) -> FileMap | None:
    data: dict[str, Any] = {
        name: getattr(source, name) for name in ("encoding", "separator", "sheet") if getattr(source, name)
    }
    if source.columns:
        data["columns"] = {name: list(found) for name, found in source.columns.items()}
    return of_data(data, "people") if data else None


def _told(file_map: FileMap) -> frozenset[str]:
    """Fields a table has columns for; a name may stand in two."""
    has = {"first": ("given", "name"), "last": ("family", "name")}
    return frozenset(each for name in file_map.columns for each in has.get(name, (name,)))


def _decisions(said: Iterable[str]) -> dict[str, str]:
    found = {}
    for each in said:
        theirs, _, here = each.rpartition("|")
        found[theirs] = here
    return found


def _everybody(desk: Desk) -> dict[str, dict[str, Any]]:
    rows = desk.replica.read("SELECT lower(hex(id)), doc FROM person WHERE deleted = 0 ORDER BY key")
    return {each: json.loads(text)["values"] for each, text in rows}


def _ours(source: Source, person: str, values: dict[str, Any]) -> Ours:
    text = {name: str(values.get(name) or "") for name in ("login", "email", "name", "unit", "foreign_id")}
    mark = str(values.get(MARK + source.id) or "")
    return Ours(person, text["login"], text["email"], text["name"], text["unit"], mark, text["foreign_id"])


def _theirs(each: PersonIn) -> Theirs:
    return Theirs(each.foreign_id, each.login, each.email, each.name, each.unit)


def _photo(content: bytes) -> tuple[bytes, bool]:
    """The picture to be kept, and whether there was none that cannot be."""
    fits = picture.fits(content)
    return (content if fits else b""), fits or not content


def _deed(
    desk: Desk, source: Source, each: PersonIn, ids: Mapping[str, str], everybody: Mapping[str, dict[str, Any]],
    owns: Iterable[str], photo: bytes, unsure: Iterable[str],
) -> Deed | None:  # fmt: skip
    """What is to be written of one person; None where everything stands there already."""
    person = ids[each.foreign_id]
    had = everybody.get(person)
    wanted: dict[str, Any] = {name: getattr(each, name) for name in _TEXTS if name in owns}
    if not each.name:
        wanted.pop("name", None)
    if "manager" in owns and each.manager_id not in unsure:
        manager = each.manager_id
        wanted["manager"] = (ids.get(manager) or derived("directory person", source.id, manager)) if manager else ""
    if "photo" in owns:
        wanted["photo"] = hashlib.sha256(photo).hexdigest() if photo else ""
    wanted[MARK + source.id] = each.foreign_id
    if each.login and not (had or {}).get("login"):
        wanted["login"] = each.login
    if had is None:
        values = {"name": each.name, **{name: value for name, value in wanted.items() if value}}
        if each.gone:
            return None  # who was gone before he ever was here
        return Deed("new", person, each.name, values, {}, photo if values.get("photo") else None)
    kind = "changed"
    if each.gone and not had.get("left"):
        wanted["left"], kind = desk.now(), "left"
    elif not each.gone and had.get("left"):
        wanted["left"], kind = 0, "back"
    news = {name: value for name, value in wanted.items() if (had.get(name) or type(value)()) != value}
    if not news:
        return None
    was = {name: had.get(name) for name in news}
    return Deed(kind, person, str(had.get("name") or each.name), news, was, photo if "photo" in news else None)


def _leavers(
    desk: Desk, ours: Iterable[Ours], everybody: Mapping[str, dict[str, Any]], found: Read, matched: Matched
) -> list[Deed]:
    still = set(matched.same.values())
    return [
        Deed("left", each.id, each.name, {"left": desk.now()}, {"left": 0})
        for each in ours
        if each.mark and each.mark not in found.present and each.id not in still and not everybody[each.id].get("left")
    ]


def _remember(work: UnitOfWork, source: Source, decided: tuple[str, ...]) -> None:
    there = work.document("directory", source.id)
    if there is None:
        raise NotFound("directory.unknown", name=source.name, known="")
    about = {each.rpartition("|")[0] for each in decided}
    had = there["sets"].get("decided", {})
    over = {each: list(adds) for each, adds in had.items() if each.rpartition("|")[0] in about and each not in decided}
    if over:
        work.record(
            "drop", "directory", source.id, {"decided": sorted(over)}, base={"decided": over}, intent="directory"
        )
    if fresh := [each for each in decided if each not in had]:
        work.record("add", "directory", source.id, {"decided": fresh}, intent="directory")


def _keep_photo(work: UnitOfWork, person: str, content: bytes) -> None:
    photo = derived("photo", person)
    values = {"image": base64.b64encode(content).decode()}
    there = work.document("photo", photo)
    if there is None:
        work.record("make", "photo", photo, values, space=COMPANY, root=person, intent="directory")
    else:
        work.record("set", "photo", photo, values, intent="directory")


def _keep_going(place: int, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise Refused("stopped")
    if progress is not None:
        progress(place, total)


__all__ = ["MOST_SIDE", "NEW", "Doubt", "Peek", "Plan", "Read", "apply", "new_id", "photo_of", "plan", "read"]

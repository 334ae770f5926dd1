"""People of a CSV, XLSX or LDIF file, with the reporting line as it stands there."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.organisation import counts, has_manager
from deskapp.gateways.columns import Cancelled, Columns, Progress, require, watched
from deskapp.gateways.headings import key
from deskapp.gateways.ldif import PICTURES, Entry, normal_dn, open_directory
from deskapp.gateways.mapping import FileMap, guess, load, resolve
from deskapp.gateways.problems import Problems
from deskapp.gateways.tables import kind_of, open_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NAMED = "\n"  # before what people are called, which is no id
_WITH_MORE = re.compile(r"(.+?)\s*[(<\[]([^()<>\[\]]+)[)>\]]")
_WHOLE = re.compile(r"[0-9]+\.0")  # how a table program writes an id

ATTRIBUTES = {  # of several attributes the first that says something counts
    "name": ("cn", "displayname"),
    "first": ("givenname",),
    "last": ("sn",),
    "login": ("uid", "samaccountname"),
    "job": ("title",),
    "unit": ("department", "ou", "departmentnumber"),
    "place": ("l", "physicaldeliveryofficename"),
    "phone": ("telephonenumber", "mobile"),
    "email": ("mail",),
    "manager": ("manager",),
}


KNOWN_BY = ("id", "name", "last", "login", "email")
"""A list of people has one of these columns at least."""


class PersonIn(NamedTuple):
    """A person as a file has them; "" = not told. `manager_id` is the `foreign_id` of another, or of nobody here."""

    foreign_id: str
    name: str
    login: str
    job: str
    unit: str
    place: str
    phone: str
    email: str
    manager_id: str
    line: int
    given: str = ""
    family: str = ""
    photo: bytes = b""
    gone: bool = False  # the account is closed: no longer here


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """What a file of people holds. Import it only if `problems` is empty.

    `people` has each id once (its first row), `report` counts as `organisation.counts` does, over all rows.
    """

    people: list[PersonIn]
    report: dict[str, int]
    problems: Problems
    file_map: FileMap
    kind: str


def read_people(
    path: Path,
    mapping: FileMap | Path | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PeopleFile:
    """Read a file of people; `mapping` is a map file, one already read, or nothing (then columns are guessed).

    Where there is no column of ids, the login, mail address or name stands for it, whichever the managers are
    named by. Errors: those of tables and map files, `file.columns`, `stopped`.
    """
    given = load(mapping, "people") if isinstance(mapping, Path) else mapping
    kind = kind_of(path)
    problems = Problems()
    if kind == "ldif":
        file_map, rows = _from_directory(path, given or FileMap(), problems, progress, cancelled)
    else:
        file_map, rows = _from_table(path, given, problems, progress, cancelled)
    rows = _linked(rows, problems)
    problems.in_order()
    people: dict[str, PersonIn] = {}
    for row in rows:
        people.setdefault(row.foreign_id, row)
    return PeopleFile(list(people.values()), counted(rows), problems, file_map, kind)


class Peek(NamedTuple):
    """A first look at a file: its headings, which of them are taken for which field, and a few people as they read."""

    headers: tuple[str, ...]
    columns: dict[str, tuple[str, ...]]
    people: list[PersonIn]


PEEKED = 4
"""People of a first look."""


def peek(path: Path, mapping: FileMap | None = None) -> Peek:
    """Look at the beginning of a file; what is wrong with a row leaves it out. Errors: as `read_people`."""
    problems = Problems()
    if kind_of(path) == "ldif":
        asked = mapping or FileMap()
        file_map = FileMap(columns={**ATTRIBUTES, **asked.columns}, encoding=asked.encoding)
        with open_directory(path, encoding=asked.encoding, problems=problems) as directory:
            people = list(islice(_of_entries(directory.entries, file_map), PEEKED))
        return Peek((), dict(file_map.columns), people)
    asked = mapping or FileMap()
    with open_table(
        path, encoding=asked.encoding, separator=asked.separator, sheet=asked.sheet, problems=problems,
        heads=partial(_are_headings, asked),
    ) as table:  # fmt: skip
        file_map = resolve(path, mapping, table.headers, "people")
        columns = Columns(table.headers, file_map)
        rows = [
            _person(columns.text("id", cells), {name: columns.text(name, cells) for name in ATTRIBUTES}, line)
            for line, cells in islice(table.rows, PEEKED)
        ]
        return Peek(tuple(filter(None, table.headers)), dict(file_map.columns), rows)


def counted(rows: Iterable[PersonIn]) -> dict[str, int]:
    """What a list of people looks like, as `organisation.counts` says it."""
    return counts([(row.foreign_id, row.manager_id) for row in rows])


def _from_table(
    path: Path, given: FileMap | None, problems: Problems, progress: Progress | None, cancelled: Cancelled | None
) -> tuple[FileMap, list[PersonIn]]:
    asked = given or FileMap()
    with open_table(
        path, encoding=asked.encoding, separator=asked.separator, sheet=asked.sheet, problems=problems,
        heads=partial(_are_headings, asked),
    ) as table:  # fmt: skip
        file_map = resolve(path, given, table.headers, "people")
        require(path, file_map, table.headers, *KNOWN_BY)
        columns = Columns(table.headers, file_map)
        rows = []
        for line, cells in watched(table.rows, table.done, table.total, progress, cancelled):
            values = {name: columns.text(name, cells) for name in ATTRIBUTES}
            person = _person(columns.text("id", cells), values, line)
            if "id" in columns and not person.foreign_id:
                problems.add(line, columns.column("id"), "missing", field="id")
            elif not person.name:
                problems.add(line, columns.column("name"), "missing", field="name")
            else:
                rows.append(person)
    return file_map, rows


def _are_headings(asked: FileMap, cells: Sequence[str]) -> bool:
    """Whether a row names the columns of a list of people: all that was asked for, and something to know people by."""
    known = {key(cell) for cell in cells if cell.strip()}
    if any(key(each) not in known for wanted in asked.columns.values() for each in wanted):
        return False
    found = {*guess(cells, "people").columns, *asked.columns}
    return len(found) > 1 and not found.isdisjoint(KNOWN_BY)


def _person(foreign_id: str, values: dict[str, str], line: int) -> PersonIn:
    first, last = values["first"], values["last"]
    login, email = values["login"], values["email"]
    if email and "@" not in email:
        login, email = login or email.lower(), ""
    manager = values["manager"]
    return PersonIn(
        foreign_id=foreign_id,
        name=values["name"] or f"{first} {last}".strip() or values["job"] or foreign_id or login or email,
        login=login,
        job=values["job"],
        unit=values["unit"],
        place=values["place"],
        phone=values["phone"],
        email=email,
        manager_id=manager if has_manager(manager) else "",
        line=line,
        given=first,
        family=last,
    )


def _from_directory(
    path: Path, given: FileMap, problems: Problems, progress: Progress | None, cancelled: Cancelled | None
) -> tuple[FileMap, list[PersonIn]]:
    file_map = FileMap(columns={**ATTRIBUTES, **given.columns}, encoding=given.encoding)
    with open_directory(path, encoding=given.encoding, problems=problems) as directory:
        entries = watched(directory.entries, directory.done, directory.total, progress, cancelled)
        return file_map, list(_of_entries(entries, file_map))


def _of_entries(entries: Iterator[Entry], file_map: FileMap) -> Iterator[PersonIn]:
    for entry in entries:
        if is_person(entry):
            yield of_entry(entry, file_map)


def of_entry(entry: Entry, file_map: FileMap, foreign_id: str = "") -> PersonIn:
    """A person of a directory's entry; managers are named by their normalised name."""
    names = {name: tuple(each.lower() for each in found) for name, found in file_map.columns.items()}
    values = {name: " ".join(entry.first(*names[name]).split()) for name in ATTRIBUTES}
    values["manager"] = normal_dn(values["manager"])
    if file_map.columns["unit"] == ATTRIBUTES["unit"] and not entry.first("department"):
        values["unit"] = next(_own_units(entry), entry.first("departmentnumber"))
    photo = next((entry.pictures[name] for name in PICTURES if entry.pictures.get(name)), b"")
    person = _person(foreign_id or entry.dn, values, entry.line)
    return person._replace(photo=photo, gone=_is_closed(entry.first("useraccountcontrol")))


def _is_closed(control: str) -> bool:
    """Whether an account is switched off: the second bit of userAccountControl."""
    return control.isascii() and control.isdigit() and bool(int(control[:12]) & 2)


def is_person(entry: Entry) -> bool:
    """Whether an entry is somebody, not a computer, a group or a branch."""
    if entry.first("uid"):
        return True
    classes = {name.lower() for name in entry.attributes.get("objectclass", ())}
    return bool(entry.first("samaccountname")) and "person" in classes and "computer" not in classes


def _own_units(entry: Entry) -> Iterator[str]:
    """Units that are not only the branch of the directory the entry hangs on."""
    branches = {part.partition("=")[2] for part in entry.dn.split(",")[1:]}
    for unit in entry.attributes.get("ou", ()):
        if (name := " ".join(unit.split())) and name.casefold() not in branches:
            yield name


def _linked(rows: list[PersonIn], problems: Problems) -> list[PersonIn]:
    """Give ids to rows without, and managers who are named otherwise than by id their id."""
    managers = Counter(row.manager_id for row in rows if row.manager_id)
    ways = {
        "foreign_id": [row.foreign_id for row in rows],
        "login": [row.login for row in rows],
        "email": [row.email for row in rows],
        "name": [row.name for row in rows],
    }
    matches = {way: sum(managers[each] for each in set(found) if each) for way, found in ways.items()}
    best = max(matches, key=lambda way: matches[way])  # the first of equals: ids before names
    if not any(ways["foreign_id"]):
        whole = [way for way in ("login", "email", "name") if all(ways[way]) and len(set(ways[way])) == len(rows)]
        ids = best if best in whole else next(iter(whole), "name")
        rows = [row._replace(foreign_id=str(getattr(row, ids))) for row in rows]
    if best != "foreign_id" and matches[best]:
        ids_by = {str(getattr(row, best)): row.foreign_id for row in reversed(rows)}
        doubled = Counter(ways[best])
        for row in rows:
            if row.manager_id and doubled[row.manager_id] > 1:
                problems.add(row.line, 1, "manager.several", manager=row.manager_id)
        rows = [row._replace(manager_id=ids_by.get(row.manager_id, row.manager_id)) for row in rows]
    return _found(rows)


def _found(rows: list[PersonIn]) -> list[PersonIn]:
    """Managers nobody has the id of, looked for once more as people write: `17.0`, `EK@X`, `Ek, Ann`, `Ann Ek (17)`.

    Only where one person alone can be meant. An id in other letters is another id; "0" is nobody.
    """
    ids = {row.foreign_id for row in rows}
    lost = {row.manager_id for row in rows if row.manager_id} - ids
    if not lost:
        return rows
    meant: dict[str, set[str]] = {}
    for row in rows:
        meant.setdefault(_plain(row.foreign_id), set()).add(row.foreign_id)
        for said in (row.login, row.email, row.name, f"{row.family} {row.given}"):
            if said.strip():
                meant.setdefault(NAMED + _plain(said).casefold(), set()).add(row.foreign_id)
    known: dict[str, str] = {}
    for each in lost:
        ways = (way for said in _sayings(each) for way in (_plain(said), NAMED + _plain(said).casefold()))
        some = next((meant[way] for way in ways if way in meant), set())
        if len(some) == 1:
            known[each] = next(iter(some))
    if "0" not in known:
        known["0"] = ""
    return [row._replace(manager_id=known[row.manager_id]) if row.manager_id in known and row.manager_id not in ids else row
            for row in rows]  # fmt: skip


def _sayings(manager: str) -> Iterator[str]:
    """What may be meant by how somebody wrote a manager."""
    yield manager
    last, comma, first = manager.partition(",")
    if comma and "=" not in manager:
        yield f"{first} {last}"
    if found := _WITH_MORE.fullmatch(manager):  # a name, and an id or an address in brackets behind it
        yield found[2]
        yield found[1]


def _plain(text: str) -> str:
    """The same for two ways to write one id, address or name, but for large and small letters."""
    text = unicodedata.normalize("NFKC", text)
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(each, each)) for each in text)
    return " ".join((text[:-2] if _WHOLE.fullmatch(text) else text).split())

"""How the columns and words of a foreign file become our fields: read from a small TOML file, guessed where absent.

zone = "Europe/Helsinki"              # of times without one; else UTC
dates = ["%d.%m.%Y %H:%M"]            # strptime; found out where absent
missing = ["?", "n/a"]                # cells that say nothing
encoding = "cp1252"                   # these three are found out too
separator = ";"
sheet = "Export"

[columns]                             # our field = their column, or several, joined by a middle dot
number = "Case"
subject = ["Product", "Fault"]

[values.status]                       # their word = ours; a star at the end stands for anything
"Parked*" = "waiting"
[values.priority]
"P0" = 3                              # or "urgent"
"""

from __future__ import annotations

import codecs
import re
import tomllib
import zoneinfo
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import CHANNELS, PRIORITIES, STATUSES
from deskapp.domain.errors import DeskError
from deskapp.gateways.headings import HEADINGS, VALUES, key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

MISSING = ("", "?", "n/a", "n/d", "n/d'", "#n/a", "null", "(null)", "none", "nan", "-", "\N{EM DASH}")
_LISTS = ("dates", "missing")
_WORDS = ("encoding", "separator", "sheet", "zone")
_OURS: dict[str, tuple[str, ...]] = {
    "status": STATUSES,
    "priority": (*PRIORITIES, *map(str, range(len(PRIORITIES)))),
    "channel": CHANNELS,
}


@dataclass(frozen=True, slots=True)
class FileMap:
    """What is known of a file. `columns`: our field -> their headings; `values`: field -> their word -> ours."""

    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    missing: frozenset[str] = frozenset(MISSING)
    dates: tuple[str, ...] = ()
    zone: str = ""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    path: Path | None = None

    def translated(self, name: str, value: str) -> str | None:
        """Their word for a status, priority or channel as ours; None when nobody knows it."""
        known = self.values.get(name, {}), VALUES[name]
        for table in known:
            found = _looked_up(table, key(value)) or _looked_up(table, _without_rank(value))
            if found is not None:
                return found
        return None

    def says_nothing(self, cell: str) -> bool:
        """Whether a cell holds one of the marks for a missing value."""
        return cell.strip().lower() in self.missing


def _without_rank(value: str) -> str:
    """Only the word of `1 - Critical`, whatever the house counts from."""
    return re.sub(r"^[0-9]+ (?=\D)", "", key(value))


def _looked_up(table: Mapping[str, str], word: str) -> str | None:
    if word in table:
        return table[word]
    for place in range(len(word), 0, -1):
        if (found := table.get(word[:place] + "*")) is not None:
            return found
    return None


def load(path: Path, kind: str) -> FileMap:
    """Read a map file for "tickets" or "people". Errors: `map.broken`, `map.word`, `file.missing`."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise DeskError("file.missing", path=path) from None
    except OSError as error:
        raise DeskError("file.unreadable", path=path, why=error.strerror or "unknown") from None
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        why = str(error).split(" (at ")[0]
        raise DeskError("map.broken", path=path, line=line, column=column, why=why) from None
    except UnicodeDecodeError:
        raise DeskError("map.broken", path=path, line=1, column=1, why="the text is not UTF-8") from None
    return _checked(path, data, kind)


def of_data(data: dict[str, Any], kind: str) -> FileMap:
    """The map that was saved with a source, as `load` reads it from a file. Errors: `map.word`."""
    return _checked(Path("mapping"), data, kind)


def _checked(path: Path, data: dict[str, Any], kind: str) -> FileMap:
    _known(path, "the file", data, (*_WORDS, *_LISTS, "columns", "values"))
    columns = _section(path, data, "columns")
    _known(path, "columns", columns, tuple(HEADINGS[kind]))
    values = _section(path, data, "values")
    _known(path, "values", values, tuple(_OURS))
    words = {name: _text(path, name, data[name]) for name in _WORDS if name in data}
    if "encoding" in words:
        _usable(path, "encoding", words["encoding"], lambda: codecs.lookup(words["encoding"]))
    if "zone" in words:
        _usable(path, "zone", words["zone"], lambda: zoneinfo.ZoneInfo(words["zone"]))
    if len(words.get("separator", ",")) != 1:
        raise DeskError("map.word", path=path, word=words["separator"], place="separator", known="one character")
    marks = (*MISSING, *_texts(path, "missing", data.get("missing", [])))
    return FileMap(
        columns={name: _texts(path, name, found) for name, found in columns.items()},
        values={name: _their_words(path, name, _section(path, values, name)) for name in values},
        missing=frozenset(mark.strip().lower() for mark in marks),
        dates=_texts(path, "dates", data.get("dates", [])),
        path=path,
        **words,
    )


def _known(path: Path, place: str, found: Mapping[str, Any], known: Sequence[str]) -> None:
    for name in found:
        if name not in known:
            raise DeskError("map.word", path=path, word=name, place=place, known=", ".join(known))


def _section(path: Path, data: Mapping[str, Any], name: str) -> dict[str, Any]:
    section = data.get(name, {})
    if not isinstance(section, dict):
        raise DeskError("map.word", path=path, word=section, place=name, known="a table")
    return section


def _text(path: Path, name: str, value: object) -> str:
    if not isinstance(value, str):
        raise DeskError("map.word", path=path, word=value, place=name, known="text in quotes")
    return value


def _texts(path: Path, name: str, value: object) -> tuple[str, ...]:
    return tuple(_text(path, name, each) for each in (value if isinstance(value, list) else [value]))


def _usable(path: Path, name: str, value: str, attempt: Callable[[], object]) -> None:
    try:
        attempt()
    except (LookupError, ValueError, OSError):
        known = "names such as Europe/Berlin" if name == "zone" else "names such as utf-8, cp1252"
        raise DeskError("map.word", path=path, word=value, place=name, known=known) from None


def _their_words(path: Path, name: str, section: Mapping[str, Any]) -> dict[str, str]:
    words = {}
    for theirs, ours in section.items():
        word = str(ours).strip().lower()
        if word not in _OURS[name]:
            raise DeskError("map.word", path=path, word=ours, place=f"values.{name}", known=", ".join(_OURS[name]))
        if word in PRIORITIES:
            word = str(PRIORITIES.index(word))
        words[key(theirs) + ("*" if theirs.endswith("*") else "")] = word
    return words


def guess(headers: Sequence[str], kind: str) -> FileMap:
    """The map for a file of "tickets" or "people" with these headings; what nobody knows is left out."""
    free: dict[str, str] = {}
    for header in headers:
        free.setdefault(key(header), header)
    columns: dict[str, tuple[str, ...]] = {}
    for name, words in HEADINGS[kind].items():
        for word in words:
            if word in free:
                columns[name] = (free.pop(word),)
                break
    return FileMap(columns=columns)


def resolve(path: Path, given: FileMap | None, headers: Sequence[str], kind: str) -> FileMap:
    """The whole map of a file: what was given, and guesses for the fields it does not name."""
    if given is None:
        return guess(headers, kind)
    by_key = {key(header): header for header in reversed(headers)}
    columns: dict[str, tuple[str, ...]] = {}
    for name, wanted in given.columns.items():
        for each in wanted:
            if each not in headers and key(each) not in by_key:
                found = ", ".join(filter(None, headers))
                raise DeskError("map.column", path=given.path, column=each, file=path, found=found)
        columns[name] = tuple(each if each in headers else by_key[key(each)] for each in wanted)
    taken = {each for wanted in columns.values() for each in wanted}
    guessed = guess([header for header in headers if header not in taken], kind).columns
    return replace(given, columns={**guessed, **columns})

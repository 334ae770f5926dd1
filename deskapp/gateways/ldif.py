"""Directory exports: LDIF content records (RFC 2849).

A parser of our own, because no library that is kept up reads LDIF without more: python-ldap has one but must be
compiled against OpenLDAP, and the format is two pages.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from deskapp.domain.errors import DeskError
from deskapp.gateways.encodings import detect
from deskapp.gateways.tables import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from deskapp.gateways.problems import Problems

PICTURES = ("thumbnailphoto", "jpegphoto")
"""The small one first."""

_ATTRIBUTE = re.compile(r"([A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\.[0-9]+)*)((?:;[A-Za-z0-9-]+)*):([:<]?)[ ]*(.*)", re.DOTALL)
_ESCAPED = re.compile(r"((?:\\[0-9A-Fa-f]{2})+)|\\(.)")


@dataclass(slots=True)
class Entry:
    """One entry: `dn` normalised, attribute names in small letters, values in order; `pictures` as bytes."""

    dn: str
    line: int
    attributes: dict[str, list[str]] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        """The first value of the first attribute that has one."""
        for name in names:
            for value in self.attributes.get(name, ()):
                if value.strip():
                    return value.strip()
        return ""


@dataclass(slots=True)
class Directory:
    """An open LDIF file. `entries` can be read once; `done()` of `total` bytes says how far it is."""

    entries: Iterator[Entry]
    total: int
    done: Callable[[], int]


_SEARCH = ("search", "result", "ref")
"""With these begins what a search tool says of its own work: where else to ask, and how it ended."""


@contextmanager
def open_directory(path: Path, *, encoding: str = "", problems: Problems) -> Iterator[Directory]:
    """Open an LDIF file. What cannot be read goes to `problems`, and its entry is left out.

    Values given by address (`:<`) are never fetched; they count as absent.
    """
    encoding = encoding or detect(path)
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise DeskError("file.missing", path=path) from None
    except OSError as error:
        raise DeskError("file.unreadable", path=path, why=error.strerror or "unknown") from None
    with file, io.TextIOWrapper(file, encoding, "replace") as text:
        yield Directory(_entries(text, problems), path.stat().st_size, file.tell)


def _entries(text: IO[str], problems: Problems) -> Iterator[Entry]:
    record: list[tuple[int, str]] = []
    for line, content in _unfolded(text):
        if content:
            record.append((line, content))
            continue
        if record and (entry := _entry(record, problems)):
            yield entry
        record = []


def _unfolded(text: IO[str]) -> Iterator[tuple[int, str]]:
    """Lines with their continuations joined and without comments; an empty one ends each record."""
    held: tuple[int, str] | None = None
    for number, raw in enumerate(text, 1):
        line = clean(raw.removeprefix("\ufeff") if number == 1 else raw).rstrip("\r\n")
        if line.startswith(" ") and held:
            held = (held[0], held[1] + line[1:])
            continue
        if held and not held[1].startswith("#"):
            yield held
        held = (number, line)
    if held and not held[1].startswith("#"):
        yield held
    yield (0, "")


def _entry(record: list[tuple[int, str]], problems: Problems) -> Entry | None:
    entry: Entry | None = None
    sound = True
    for line, content in record:
        found = _ATTRIBUTE.fullmatch(content)
        if not found:
            problems.add(line, 1, "ldif.line")
            sound = False
            continue
        name, _options, mark, value = found.groups()
        name = name.lower()
        if mark == ":" and name in PICTURES and entry is not None:
            entry.pictures.setdefault(name, _bytes(value) or b"")
        if mark == ":":
            decoded = _decoded(value)
            if decoded is None:
                problems.add(line, len(name) + 3, "ldif.base64")
                sound = False
                continue
            value = decoded
        if name == "dn":
            entry = Entry(normal_dn(value), line)
        elif name == "version" and entry is None:
            continue
        elif entry is None and name in _SEARCH:
            return None
        elif entry is None:
            problems.add(line, 1, "ldif.dn")
            return None
        elif name == "changetype" and value.strip().lower() != "add":
            problems.add(line, 1, "ldif.change", change=value.strip())
            return None
        elif mark != "<":
            entry.attributes.setdefault(name, []).append(value)
    return entry if sound else None


def _decoded(value: str) -> str | None:
    """Text of base64; what is no text (a certificate) reads as nothing."""
    content = _bytes(value)
    if content is None:
        return None
    try:
        return clean(content.decode())
    except UnicodeDecodeError:
        return ""


def _bytes(value: str) -> bytes | None:
    try:
        return base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None


def normal_dn(name: str) -> str:
    """A distinguished name as a key: `uid=scarter, ou=People` and `UID=SCarter,OU=people` are one.

    Small letters, single spaces, none around separators, one way to escape.
    """
    return ",".join(
        "+".join(sorted(_normal_part(part) for part in _split(rdn, "+"))) for rdn in _split(name, ",;") if rdn.strip()
    )


def _normal_part(part: str) -> str:
    kind, equals, value = part.partition("=")
    value = " ".join(_plain(value.strip()).casefold().split())
    escaped = re.sub(r'([\\,;+"<>=])', r"\\\1", value)
    return f"{kind.strip().lower()}{equals}{escaped}"


def _plain(value: str) -> str:
    """A value without quotes and escapes."""
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        value = value[1:-1]
    return _ESCAPED.sub(
        lambda found: found[2] or bytes.fromhex(found[1].replace("\\", "")).decode("utf-8", "replace"), value
    )


def _split(text: str, separators: str) -> list[str]:
    """Pieces between separators that are neither escaped nor in quotes."""
    pieces = [""]
    quoted = escaped = False
    for character in text:
        if character in separators and not quoted and not escaped:
            pieces.append("")
            continue
        if character == '"' and not escaped:
            quoted = not quoted
        escaped = character == "\\" and not escaped
        pieces[-1] += character
    return pieces

"""Cells of a row by our field names, and a reading that can be watched and stopped."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from deskapp.domain.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.gateways.mapping import FileMap

JOINED = " · "
_UNSEEN = dict.fromkeys((0x200B, 0x2060, 0xFEFF))  # spaces without width
_TURNS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks of direction: around a name or an id they come from whatever wrote it."""

_EVERY = 500

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
T = TypeVar("T")


def watched(
    things: Iterable[T], done: Callable[[], int], total: int, progress: Progress | None, cancelled: Cancelled | None
) -> Iterator[T]:
    """The same things; tells how far it is every few hundred, and raises `stopped` when asked to stop."""
    for count, thing in enumerate(things):
        if count % _EVERY == 0:
            if cancelled and cancelled():
                raise DeskError("stopped")
            if progress:
                progress(done(), total)
        yield thing
    if progress:
        progress(total, total)


def seen(text: str) -> str:
    """A text as it is seen: letters of one piece, and nothing around or in it that no eye can see."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.translate(_UNSEEN)).strip(_TURNS)


class Columns:
    """Where our fields stand in the rows of one file."""

    def __init__(self, headers: Sequence[str], file_map: FileMap) -> None:
        places: dict[str, int] = {}
        for index, header in enumerate(headers):
            places.setdefault(header, index)
        self._map = file_map
        self._places = {name: tuple(places[each] for each in found) for name, found in file_map.columns.items()}

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def text(self, name: str, cells: Sequence[str]) -> str:
        """A field on one line, "" where missing; several columns are joined."""
        found = [self._one_line(cells[place]) for place in self._places.get(name, ())]
        return found[0] if len(found) == 1 else JOINED.join(filter(None, found))

    def long(self, name: str, cells: Sequence[str]) -> str:
        """A field with its lines; several columns stand under one another."""
        found = [cells[place].strip() for place in self._places.get(name, ())]
        return "\n\n".join(each for each in found if not self._map.says_nothing(each))

    def column(self, name: str) -> int:
        """Number of the first column of a field, from 1, for problems."""
        return self._places[name][0] + 1 if self._places.get(name) else 1

    def _one_line(self, cell: str) -> str:
        text = " ".join(seen(cell).split())
        return "" if self._map.says_nothing(text) else text


def require(path: Path, file_map: FileMap, headers: Sequence[str], *names: str) -> None:
    """Refuse a file that has none of some fields."""
    if not any(name in file_map.columns for name in names):
        found = ", ".join(filter(None, headers)) or "nothing"
        raise DeskError("file.columns", path=path, column=names[0], found=found)

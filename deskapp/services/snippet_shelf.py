"""All snippets as they are searched: read once, and again only what was written since."""

from __future__ import annotations

import json
import threading
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from functools import partial

    from deskapp.services.desk import Desk

    Made = TypeVar("Made")

_NEAR = {"personal": 2, "team": 1}  # what is nearer to who writes comes first


class Entry(NamedTuple):
    """A snippet ready to be looked for; all words are folded."""

    id: str
    trigger: str
    phase: str
    values: dict[str, Any]
    name: str  # the trigger
    words: str  # titles and keywords of every language, each after a blank
    topics: tuple[str, ...]  # keywords
    near: int


class Shelf:
    """The entries of one desk, by trigger."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._place = -1  # in `touched`: what stands there and before is read
        self._found: dict[str, Entry] = {}
        self._sorted: tuple[Entry, ...] = ()
        self._made: dict[Hashable, Any] = {}

    def read(self, desk: Desk, make: Callable[[tuple[Entry, ...]], Made], name: Hashable) -> Made:
        """What `make` makes of all snippets there are now; made once for each `name` until one is written."""
        with self._lock:
            oldest, newest = desk.replica.one("SELECT coalesce(min(n), 0), coalesce(max(n), 0) FROM touched") or (0, 0)
            if newest != self._place:
                self._read(desk, oldest)
                self._place = newest
            if name not in self._made:
                self._made[name] = make(self._sorted)
            made: Made = self._made[name]
            return made

    def _read(self, desk: Desk, oldest: int) -> None:
        written = desk.replica.read(
            "SELECT DISTINCT lower(hex(doc)) FROM touched WHERE type = 'snippet' AND n > ?", (self._place,)
        )
        ids = [each for (each,) in written]
        if self._place < 0 or oldest > self._place + 1 or "" in ids:
            self._found = {}
            rows = desk.replica.read("SELECT doc FROM snippet WHERE deleted = 0")
        elif not ids:
            return
        else:
            rows = [row for each in ids if (row := _stored(desk, each)) is not None]
            for each in ids:
                self._found.pop(each, None)
        self._found |= {each.id: each for each in map(_entry, (json.loads(text) for (text,) in rows))}
        self._made = {}
        self._sorted = tuple(sorted(self._found.values(), key=lambda each: (each.trigger, each.id)))


_SHELVES: weakref.WeakKeyDictionary[Desk, Shelf] = weakref.WeakKeyDictionary()
_MAKING = threading.Lock()


def read(desk: Desk, make: partial[Made]) -> Made:
    """What `make` makes of all snippets of a desk, by trigger; kept until one is written."""
    with _MAKING:
        shelf = _SHELVES.setdefault(desk, Shelf())
    return shelf.read(desk, make, (make.func, make.args))


def _stored(desk: Desk, snippet_id: str) -> tuple[str] | None:
    return desk.replica.one("SELECT doc FROM snippet WHERE id = ? AND deleted = 0", (bytes.fromhex(snippet_id),))


def _entry(document: dict[str, Any]) -> Entry:
    values = document["values"]
    keywords = tuple(fold(str(each)) for each in _listed(values.get("keywords")))
    titles = "".join(f" {fold(str(value))}" for name, value in values.items() if name.startswith("title.") and value)
    trigger = str(values.get("trigger") or "")
    return Entry(
        document["id"], trigger, str(values.get("phase") or ""), values, fold(trigger), " ".join((titles, *keywords)), keywords,
        _NEAR.get(str(values.get("scope")), 0),
    )  # fmt: skip


def _listed(keywords: object) -> Iterable[object]:
    return keywords if isinstance(keywords, list) else ()

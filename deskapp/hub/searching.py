"""Searching a hub, and bringing what a computer does not hold, in SQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from deskapp.domain.fold_text import tokens
from deskapp.domain.searched_text import search_text
from deskapp.hub.older import Searched
from deskapp.hub.protocol import DocumentState, Head, StatePage, state_of
from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WINDOW = 2000
"""How many documents one call looks through: some tenths of a second, so that it can be cancelled between two."""

_STATE = "s.doc, s.root, s.seq, s.fold, s.unknown, s.key_epoch, s.body, s.origin"
_END, _LAST = "0" * 32, "f" * 32
_ROOTS = 100
"""How many roots' documents are read at a time."""


class SqlOlder(SqlDoors):
    """The doors in SQL, the same for both engines."""

    def search(self, space: str, words: str, before: str = "", *, roots: bool, device: str) -> Searched:
        """Look through the next documents of a space that lie in clear."""
        self._check_reader(space, device)
        wanted = tokens(words)
        if not wanted:
            return Searched((), "")
        start = before or _LAST
        which = f"from state s where s.space = ? and s.doc {'=' if roots else '<>'} s.root and s.doc < ?"
        last = self._one(f"select s.doc {which} order by s.doc desc limit 1 offset ?", space, start, WINDOW - 1)
        like = " and ".join(["folded(s.body) like ?"] * len(wanted))
        rows = self._all(
            f"select {_STATE} {which} and s.doc >= ? and case when s.key_epoch = 0 then {like} else false end"
            " order by s.doc desc",
            space, start, last[0] if last else _END, *[f"%{word}%" for word in wanted],
        )  # fmt: skip
        found = tuple(state for state in map(state_of, rows) if _holds(state.body, wanted))
        return Searched(found, last[0] if last else "")

    def documents_of(self, space: str, root: str, *, device: str) -> list[DocumentState]:
        """All folded documents of one root."""
        self._check_reader(space, device)
        return [
            state_of(row)
            for row in self._all(f"select {_STATE} from state s where s.space = ? and s.root = ?", space, root)
        ]

    def _pages(self, space: str, rested_before: int, size: int) -> Iterator[StatePage]:
        """Folded documents for a first download: roots, newest ids first, then what belongs to them."""
        held: list[str] = []
        body = "case when s.key_epoch = 0 and rested(s.body) between 1 and ? then null else s.body end"
        roots = (
            f"select {_STATE.replace('s.body', body)} from state s where s.space = ? and s.doc = s.root and s.doc < ?"
        )
        before = _LAST
        while rows := self._all(f"{roots} order by s.doc desc limit ?", rested_before, space, before, size):
            page = tuple(state_of(row) for row in rows if row[6] is not None)
            yield StatePage(page, resting=tuple(row[0] for row in rows if row[6] is None))
            if rested_before:
                held += [each.doc for each in page]
            before = rows[-1][0]
        rest = f"select {_STATE} from state s where s.space = ? and s.doc <> s.root"
        for start in range(0, len(held), _ROOTS):
            part = held[start : start + _ROOTS]
            rows = self._all(f"{rest} and s.root in ({', '.join('?' * len(part))})", space, *part)
            yield StatePage(tuple(map(state_of, rows)))
        if rested_before:  # what belongs to something that is not here: marks, and copies of others' words
            rest += " and not exists (select 1 from state r where r.space = s.space and r.doc = s.root)"
        before = _LAST
        while rows := self._all(f"{rest} and s.doc < ? order by s.doc desc limit ?", space, before, size):
            yield StatePage(tuple(map(state_of, rows)))
            before = rows[-1][0]

    def floor(self, space: str, *, device: str) -> Head:
        """Where the log begins."""
        self._check_reader(space, device)
        row = self._one("select floor, floor_hash from head where space = ?", space)
        return Head(*row) if row else Head(0, "")


def _holds(body: bytes, wanted: Sequence[str]) -> bool:
    """True when a document's own words are the ones wanted: the engine only looked at its raw text."""
    try:
        there = set(tokens(search_text(json.loads(body))))
    except (ValueError, KeyError, TypeError, AttributeError):
        return False  # written by a program that knows more
    return all(word in there for word in wanted[:-1]) and any(each.startswith(wanted[-1]) for each in there)

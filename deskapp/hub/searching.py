"""Searching a hub, and bringing what a computer does not hold, in SQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from deskapp.domain.errors import Conflict
from deskapp.domain.fold_text import tokens
from deskapp.domain.searched_text import search_text
from deskapp.hub.older import Searched
from deskapp.hub.protocol import OPERATION, DownloadPlace, Head, StatePage, operation_of_row, state_of
from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskapp.hub.protocol import DocumentState, StoredOperation

WINDOW = 2000
"""How many documents one call looks through: some tenths of a second, so that it can be cancelled between two."""

_STATE = "s.doc, s.root, s.seq, s.fold, s.unknown, s.key_epoch, s.body, s.origin"
_END, _LAST = "0" * 32, "f" * 32


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
        looked = WINDOW if last else self._one(f"select count(*) {which}", space, start)[0]  # type: ignore[index]
        return Searched(found, last[0] if last else "", looked)

    def documents_of(self, space: str, root: str, *, device: str) -> list[DocumentState]:
        """All folded documents of one root."""
        self._check_reader(space, device)
        return [
            state_of(row)
            for row in self._all(f"select {_STATE} from state s where s.space = ? and s.root = ?", space, root)
        ]

    def histories(self, space: str, roots: Sequence[str], *, device: str) -> list[StoredOperation]:
        """All operations of some roots, in order."""
        self._check_reader(space, device)
        marks = ", ".join("?" * len(roots))
        # Put in order here: asked for it, SQLite reads the whole log rather than to sort some rows of it.
        sql = f"select {OPERATION} from op where space = ? and root in ({marks})"
        found = [operation_of_row(row) for row in self._all(sql, space, *roots)] if roots else []
        return sorted(found, key=lambda each: each.seq)

    def _place(self, space: str) -> DownloadPlace:
        """Where a first download begins."""
        row = self._all(
            "select h.seq, (select o.id from op o where o.space = h.space and o.seq = h.seq),"
            " (select count(*) from state s where s.space = h.space) from head h where h.space = ?",
            space,
        )[0]
        return DownloadPlace(row[0], row[1] or "", _LAST, row[2])

    def _check_place(self, space: str, place: DownloadPlace) -> None:
        """Refuse to go on where the log is not the one of before."""
        same = "select 1 from op where space = ? and seq = ? and id = ?"
        if place.first and not self._all(same, space, place.since, place.first):
            raise Conflict("hub.forked", space=space)

    def _pages(self, space: str, rested_before: int, size: int, rest: int, place: DownloadPlace) -> Iterator[StatePage]:
        """Folded documents for a first download, newest roots first, whole roots in a page."""
        where = "s.space = ? and s.root < ? and s.root >= ?"
        resting = f"select s.doc from state s where {where} and s.doc = s.root and s.key_epoch = 0"
        resting += " and rested(s.body) between 1 and ?"
        while True:
            last = self._one(
                "select t.root from state t where t.space = ? and t.root < ? order by t.root desc limit 1 offset ?",
                space, place.before, size - 1,
            )  # fmt: skip
            span = (space, place.before, last[0] if last else _END)
            left_out = tuple(row[0] for row in self._all(resting, *span, rested_before)) if rested_before else ()
            without = f" and s.root not in ({', '.join('?' * len(left_out))})" if left_out else ""
            sql = f"select {_STATE} from state s where {where}{without} order by s.root desc, s.doc desc"
            states = tuple(map(state_of, self._all(sql, *span, *left_out)))
            place = place._replace(before=span[2])
            if states or left_out:
                yield StatePage(states, resting=left_out, place=place)
            if last is None:
                return
            size = rest or size

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

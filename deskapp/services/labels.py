"""Labels that are in use, for whoever begins to type one: the same thing should have one name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from deskapp.domain.fold_text import fold, match_query

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

LATEST = 1500
"""So many of the newest open tickets, and of those found by what was typed, say which labels are in use."""

_OPEN = "SELECT key FROM ticket WHERE stage = 1 ORDER BY key DESC LIMIT ?"
_FOUND = "SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ? ORDER BY rowid DESC LIMIT ?"
_LABELS = "SELECT l.key FROM ticket t, json_each(t.doc, '$.sets.labels') l WHERE t.stage >= 0 AND t.key IN ({})"


def used(desk: Desk, typed: str = "", most: int = 30) -> list[tuple[str, int]]:
    """(label, how many of the tickets looked at have it), those that begin as typed first, then by use.

    Old labels are found by their words, whatever the age of the tickets.
    """
    wanted = fold(" ".join(typed.split()))
    with desk.replica.snapshot() as connection:
        if match := match_query(typed):
            both = f"SELECT * FROM ({_OPEN}) UNION SELECT * FROM ({_FOUND})"
            rows = connection.execute(_LABELS.format(both), (LATEST, match, LATEST)).fetchall()
        else:
            rows = connection.execute(_LABELS.format(_OPEN), (LATEST,)).fetchall()
    counts = Counter(label for (label,) in rows)
    fits = [(label, count) for label, count in counts.items() if wanted in fold(label)]
    return sorted(fits, key=lambda each: (not fold(each[0]).startswith(wanted), -each[1], each[0]))[:most]

"""Tickets like this one, solved ones first, each with the reason why it is shown: found by words, without any memory.

Only what this computer reads is looked at; what is confidential is left out, whoever looks.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fold_text import MOST_TERMS, fold, tokens
from deskapp.replica import conversation, joined

if TYPE_CHECKING:
    from deskapp.domain.merge import Document
    from deskapp.services.desk import Desk

SHOWN = 4
COMMON = 400
"""A word that stands in more tickets than this says nothing about any of them."""

SHORTEST = 3  # letters of a word that says something
_OPENING = 600  # characters of the first message that are looked at
_LEAST = 0.35  # of what all words together could weigh
_BEST = 25  # of which so many are read

_OF_WORD = "SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ? ORDER BY rowid DESC LIMIT ?"
_ROW = """SELECT lower(hex(id)), coalesce(number, ''), coalesce(subject, ''), coalesce(status, 'new'), doc FROM ticket
 WHERE key = ?"""


class Similar(NamedTuple):
    """A ticket like the one shown, and why."""

    id: str
    number: str
    subject: str
    status: str
    solution: str  # what solved it, "" = nothing written, or not solved
    words: tuple[str, ...]  # that both have, as this one writes them, the rarest first
    category: str  # that both have, "" = not the same


def similar(desk: Desk, ticket_id: str, typed: str = "") -> list[Similar]:
    """Tickets like one, the likest first; `typed` is what is being written about it. Empty where nothing is like it."""
    with desk.replica.snapshot() as connection:
        found = conversation.ticket_row(connection, ticket_id)
        if found is None:
            return []
        return _like(connection, found[1], _words(_parts(connection, found[1], found[2], typed)), found[0].key)


def like(desk: Desk, subject: str, text: str, category: str = "") -> list[Similar]:
    """Tickets like one that is being written, the likest first; empty until it says something."""
    blank = {"id": "", "values": {"category": category}, "sets": {}}
    with desk.replica.snapshot() as connection:
        return _like(connection, blank, _words([subject, category, text[:_OPENING]]), -1)


def _like(connection: Any, document: Document, known: dict[str, str], own: int) -> list[Similar]:
    """What is like a document with these words; `own` is its own key."""
    weights: dict[str, float] = {}
    having: dict[int, list[str]] = {}
    for word in known:
        keys = [key for (key,) in connection.execute(_OF_WORD, (f'"{word}"', COMMON + 2))]
        others = [key for key in keys if key != own]
        if 0 < len(others) <= COMMON:
            weights[word] = 1 / math.log2(2 + len(others))
            for key in others:
                having.setdefault(key, []).append(word)
    least = max(_LEAST * sum(sorted(weights.values(), reverse=True)[:6]), 0.2)
    scores = {key: sum(weights[each] for each in words) for key, words in having.items() if len(words) > 1}
    best = sorted((key for key in scores if scores[key] >= least), key=lambda key: (-scores[key], -key))[:_BEST]
    rows: list[tuple[float, int, Similar]] = []
    for key in best:
        shared = sorted(having[key], key=lambda each: -weights[each])
        row = _row(connection, key, document, tuple(known[each] for each in shared[:4]))
        if row is not None:
            bonus = (0.25 if row.solution else 0) + (0.25 if row.category else 0)
            rows.append((-scores[key] * (1 + bonus), -key, row))
    return [row for _, _, row in sorted(rows)[:SHOWN]]


def _parts(connection: Any, document: Document, space: str, typed: str) -> list[str]:
    """What a ticket is about: subject, category, labels, the first message, what is typed."""
    values = document["values"]
    parts = [str(values.get("subject") or ""), str(values.get("category") or ""), *document["sets"].get("labels", {})]
    messages = conversation.messages(connection, document["root"], space)
    first: dict[str, Any] = next(
        (each["values"] for each, _, _ in messages if each["values"].get("audience") == "customer"), {}
    )
    return [*parts, str(first.get("body") or "")[:_OPENING], typed[:_OPENING]]


def _words(parts: list[str]) -> dict[str, str]:
    """The words that say something, folded, and as they are written."""
    found: dict[str, str] = {}
    for part in parts:
        for written in part.split():
            for word in tokens(written):
                if len(word) >= SHORTEST and not word.isdecimal():
                    found.setdefault(word, written.strip(".,;:!?()[]\"'«»„“”؟،").lower())
    return dict(list(found.items())[:MOST_TERMS])


def _row(connection: Any, key: int, like: Document, words: tuple[str, ...]) -> Similar | None:
    """A ticket as it is shown; None for one that is known anyway, or that is nobody's to be shown."""
    found = connection.execute(_ROW, (key,)).fetchone()
    if found is None:
        return None
    ticket, number, subject, status, text = found
    document = json.loads(text)
    values = document["values"]
    known = {like["id"], *like["sets"].get("links", {}), str(like["values"].get("parent") or "")}
    if (
        document["deleted"]
        or values.get("confidential")
        or ticket in known
        or joined.heir(connection, ticket) != ticket
    ):
        return None
    same = fold(str(values.get("category") or "")) == fold(str(like["values"].get("category") or ""))
    solution = str(values.get("solution") or "") if status in ("solved", "closed") else ""
    return Similar(ticket, number, subject, status, solution, words, str(values.get("category") or "") if same else "")

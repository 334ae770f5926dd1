"""They will also need: what customers with a matter of this kind asked next, learned from tickets that the reader may read.

Only categories are shown, which are the house's words, never a word of a customer; and only what at least five different
customers did. Circles and what is confidential teach nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.fold_text import match_query
from deskapp.services import matters

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

CUSTOMERS = 5
"""So many different people must have asked next for the same before it says anything about a next one."""
SHARE = 0.15
SHOWN = 3
CASES, NEXT = 400, 8  # the newest that are looked at, and what each customer asked next: a row is a page to be decrypted
_WITHIN_MS = 30 * 86_400_000
_KEY_BITS = 14

_LEARNED = f"""WITH cases AS MATERIALIZED (
 SELECT t.key, t.requester FROM ticket t JOIN space s ON s.id = t.space AND s.kind <> 'circle'
 WHERE t.key IN (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH :words ORDER BY rowid DESC LIMIT {CASES})
  AND t.category = :category COLLATE NOCASE AND t.stage >= 0 AND t.requester IS NOT NULL AND t.key <> :own
  AND instr(t.doc, '"confidential":true') = 0),
following AS (
 SELECT c.key, c.requester, n.category FROM cases c CROSS JOIN ticket n ON n.key IN
  (SELECT key FROM ticket WHERE requester = c.requester AND key > c.key AND key < c.key + {_WITHIN_MS << _KEY_BITS}
   ORDER BY key LIMIT {NEXT})
 JOIN space s ON s.id = n.space AND s.kind <> 'circle'
 WHERE coalesce(n.category, '') <> '' AND n.category <> :category COLLATE NOCASE AND n.stage >= 0
  AND instr(n.doc, '"confidential":true') = 0)
SELECT category, count(DISTINCT key), (SELECT count(*) FROM cases) FROM following
GROUP BY category COLLATE NOCASE HAVING count(DISTINCT requester) >= {CUSTOMERS} ORDER BY 2 DESC, 1"""

_HAS = """SELECT 1 FROM ticket n WHERE n.requester = ? AND n.key > ? AND n.category = ? COLLATE NOCASE AND n.stage >= 0 LIMIT 1"""


class Needed(NamedTuple):
    """What may be needed next, and why: asked next in `followed` of `cases` cases."""

    category: str
    name: str  # in the window's language, where the category is one of ours
    followed: int
    cases: int


def also_needed(desk: Desk, ticket_id: str, language: str) -> list[Needed]:
    """What the customer of a ticket will probably ask next; nothing where too little is known, or he has asked already."""
    with desk.replica.snapshot() as connection:
        row = connection.execute(
            "SELECT key, coalesce(category, ''), requester FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)
        ).fetchone()
        words = match_query(row[1], prefix=False) if row else ""
        if not words:
            return []
        key, category, requester = row
        found = connection.execute(_LEARNED, {"words": words, "category": category, "own": key}).fetchall()
        return [
            Needed(each, matters.name(each, language), followed, cases)
            for each, followed, cases in found
            if followed >= SHARE * cases and not connection.execute(_HAS, (requester, key, each)).fetchone()
        ][:SHOWN]

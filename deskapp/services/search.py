"""Quick search over tickets, people and snippets: newest first, as you type; the filters of the queue's box hold here too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.fold_text import match_query, tokens
from deskapp.domain.rows import QueueQuery, SearchHit
from deskapp.domain.search import parse
from deskapp.replica import indexing, joined
from deskapp.services import queues

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

_TICKETS = """SELECT lower(hex(t.id)), t.number, t.subject, coalesce(r.name, '') FROM ticket t
 LEFT JOIN person r ON r.id = t.requester
 WHERE t.deleted = 0 AND t.key IN (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ? ORDER BY rowid DESC LIMIT ?)
 ORDER BY t.key DESC"""
_MESSAGES = """SELECT lower(hex(t.id)), t.number, t.subject, coalesce(r.name, '') FROM message g
 JOIN ticket t ON t.root = g.root LEFT JOIN person r ON r.id = t.requester
 WHERE t.deleted = 0 AND g.key IN (SELECT rowid FROM fts_message WHERE fts_message MATCH ? ORDER BY rowid DESC LIMIT ?)
 ORDER BY g.key DESC"""
_PEOPLE = """SELECT lower(hex(p.id)), p.name, coalesce(p.job, ''), coalesce(p.unit, '') FROM person p
 WHERE p.deleted = 0 AND p.key IN (SELECT rowid FROM fts_person WHERE fts_person MATCH ? LIMIT ?) ORDER BY p.name"""
_SNIPPETS = """SELECT lower(hex(s.id)), s."trigger", s.doc FROM snippet s
 WHERE s.deleted = 0 AND s.key IN (SELECT rowid FROM fts_snippet WHERE fts_snippet MATCH ? LIMIT ?) ORDER BY s."trigger" """


def unready(desk: Desk) -> int:
    """About how many texts of a large download are not found yet; its worker makes them ready, newest first."""
    return indexing.left(desk.replica.connection())


def quick(desk: Desk, text: str, limit: int = 30) -> list[SearchHit]:
    """Hits for what is typed so far: an exact number first, then tickets, people, snippets. Never a syntax error."""
    if not tokens(text):
        return []
    terms = parse(text).terms
    if any(each.field or each.exact or each.begun or each.without for each in terms):
        return _narrowed(desk, text, limit)
    match = match_query(text)
    read = desk.replica.read
    merged = joined.any_here(desk.replica.connection())
    hits: list[SearchHit] = []
    seen: set[str] = set()
    number = text.strip().upper()
    by_number = read(
        "SELECT lower(hex(t.id)), t.number, t.subject, coalesce(r.name, '') FROM ticket t LEFT JOIN person r"
        " ON r.id = t.requester WHERE t.deleted = 0 AND t.number IN (?, ?)", (number, "T-" + number),
    )  # fmt: skip
    for each, its_number, subject, name in [
        *by_number,
        *read(_TICKETS, (match, limit)),
        *read(_MESSAGES, (match, limit)),
    ]:
        stands = joined.heir(desk.replica.connection(), each) if merged else each
        if stands not in seen and len(hits) < limit:
            seen.add(stands)
            hits.append(SearchHit("ticket", stands, subject or "", f"{its_number or ''} · {name}", stands))
    share = max(5, limit // 4)
    hits += [
        SearchHit("person", each, name, " · ".join(filter(None, (job, unit))), "")
        for each, name, job, unit in read(_PEOPLE, (match, share))
    ]
    hits += [
        SearchHit("snippet", each, "::" + (trigger or ""), "", "")
        for each, trigger, _ in read(_SNIPPETS, (match, share))
    ]
    return hits


def _narrowed(desk: Desk, text: str, limit: int) -> list[SearchHit]:
    """Tickets only: people and snippets have no status and no sender."""
    found = queues.page(desk, QueueQuery(view="all", sort="newest", text=text), limit)
    return [
        SearchHit("ticket", row.id, row.subject, f"{row.number} · {row.requester_name}", row.id) for row in found
    ]

"""The SQL of every queue view: one place, plain text, so that the first page needs no other import.

A view is a condition on local columns, so it is a range of an index and never a scan of the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fold_text import match_query

if TYPE_CHECKING:
    from deskapp.domain.rows import QueueQuery

FAR = 1 << 62
"""next_due of a ticket nothing is promised for: sorts last."""


class Reader(NamedTuple):
    """Whose views these are."""

    person: str
    teams: tuple[str, ...]


COLUMNS = f"""t.key, lower(hex(t.id)), t.number, t.subject, t.status, t.priority, lower(hex(t.requester)),
 coalesce(r.name, ''), coalesce(r.place, ''), lower(hex(t.team)), coalesce(m.name, ''), lower(hex(t.assignee)),
 coalesce(a.name, ''), iif(t.next_due = {FAR}, 0, t.next_due), coalesce(t.snooze_until, 0), t.unread, t.attachments,
 t.unsent, t.cards, t.changed, coalesce(t.external_waiting, 0), t.answered"""

JOINS = """ FROM ticket t LEFT JOIN person r ON r.id = t.requester LEFT JOIN person a ON a.id = t.assignee
 LEFT JOIN team m ON m.id = t.team"""

ORDER = {
    "due": "t.next_due, t.key",
    "newest": "t.key DESC",
    "oldest": "t.key",
    "priority": "t.priority DESC, t.next_due, t.key",
    "changed": "t.changed DESC, t.key DESC",
}


def end_of_today(now: int) -> int:
    """Local midnight after `now`, in ms."""
    import time

    local = time.localtime(now / 1000)
    return int(time.mktime((local.tm_year, local.tm_mon, local.tm_mday + 1, 0, 0, 0, 0, 0, -1)) * 1000)


def condition(query: QueueQuery, reader: Reader, now: int) -> tuple[str, list[Any]]:
    """WHERE text and its parameters for a view and its filters."""
    me = bytes.fromhex(reader.person) if reader.person else b""
    teams = [bytes.fromhex(query.team)] if query.team else [bytes.fromhex(each) for each in reader.teams]
    in_teams = f"t.team IN ({','.join('?' * len(teams))})" if len(teams) != 1 else "t.team = ?"
    ours = (f"({in_teams} OR t.assignee = ?)", [*teams, me])
    awake = ("coalesce(t.snooze_until, 0) <= ?", [now])
    parts: list[tuple[str, list[Any]]]
    match query.view:
        case "mine":
            parts = [("t.stage = 1 AND t.assignee = ?", [me]), awake]
        case "team":
            parts = [(f"t.stage = 1 AND {in_teams}", [*teams]), awake]
        case "unassigned":
            parts = [(f"t.stage = 1 AND t.assignee IS NULL AND {in_teams}", [*teams]), awake]
        case "due_today":
            parts = [("t.stage = 1 AND t.next_due < ?", [end_of_today(now)]), ours, awake]
        case "waiting":
            parts = [("t.stage = 1 AND t.status = 'waiting'", []), ours]
        case "overdue":
            parts = [("t.stage = 1 AND t.next_due < ?", [now]), ours, awake]
        case "snoozed":
            parts = [("t.stage = 1 AND t.snooze_until > ?", [now]), ours]
        case "solved":
            parts = [("t.stage = 0 AND t.status IN ('solved', 'closed')", []), ours]
        case "unread":
            parts = [("t.stage = 1 AND t.unread = 1", []), ours]
        case "decide":
            parts = [("t.cards > 0", [])]
        case "open":
            parts = [("t.stage = 1", [])]
        case _:
            parts = [("t.stage >= 0", [])]
    if query.team and query.view not in ("team", "unassigned"):
        parts.append(("t.team = ?", [bytes.fromhex(query.team)]))
    if query.status:
        parts.append(("t.status = ?", [query.status]))
    if query.priority >= 0:
        parts.append(("t.priority = ?", [query.priority]))
    if query.text.strip():
        match = match_query(query.text)
        number = query.text.strip().upper()
        parts.append((
            ("(t.key IN (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ?) OR t.root IN (SELECT g.root FROM message g"
            " WHERE g.key IN (SELECT rowid FROM fts_message WHERE fts_message MATCH ?)) OR t.number IN (?, ?)"
            " OR t.requester IN (SELECT p.id FROM person p WHERE p.key IN"
            " (SELECT rowid FROM fts_person WHERE fts_person MATCH ?)))"),
            [match, match, number, "T-" + number, match],
        ))  # fmt: skip
    return " AND ".join(text for text, _ in parts), [each for _, values in parts for each in values]


def page_sql(query: QueueQuery, reader: Reader, now: int, limit: int) -> tuple[str, list[Any]]:
    """The first rows of a view, in its order."""
    where, values = condition(query, reader, now)
    return f"SELECT {COLUMNS}{JOINS} WHERE {where} ORDER BY {ORDER[query.sort]} LIMIT ?", [*values, limit]


def keys_sql(query: QueueQuery, reader: Reader, now: int) -> tuple[str, list[Any]]:
    """Every key of a view, in its order."""
    where, values = condition(query, reader, now)
    return f"SELECT t.key FROM ticket t WHERE {where} ORDER BY {ORDER[query.sort]}", values


def rows_sql(count: int) -> str:
    """Whole rows by key."""
    return f"SELECT {COLUMNS}{JOINS} WHERE t.key IN ({','.join('?' * count)})"


def count_sql(query: QueueQuery, reader: Reader, now: int) -> tuple[str, list[Any]]:
    """How many tickets a view has."""
    where, values = condition(query, reader, now)
    return f"SELECT count(*) FROM ticket t WHERE {where}", values

"""The SQL of every queue view: one place, plain text, so that the first page needs no other import.

A view is a condition on local columns, so it is a range of an index and never a scan of the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from deskapp.domain.rows import QueueQuery

FAR = 1 << 62
"""next_due of a ticket nothing is promised for: sorts last."""


class Reader(NamedTuple):
    """Whose views these are."""

    person: str
    teams: tuple[str, ...]
    edges: tuple[tuple[str, int, int, int], ...] = ()  # for the lanes: team ("" = any other), now, and its lanes.Edges


COLUMNS = f"""t.key, lower(hex(t.id)), t.number, t.subject, t.status, t.priority, lower(hex(t.requester)),
 coalesce(r.name, ''), coalesce(r.place, ''), lower(hex(t.team)), coalesce(m.name, ''), lower(hex(t.assignee)),
 coalesce(a.name, ''), iif(t.next_due = {FAR}, 0, t.next_due), coalesce(t.snooze_until, 0), t.unread, t.attachments,
 t.unsent, t.cards, t.changed, coalesce(t.external_waiting, 0), t.answered, coalesce(t.waiting_until, 0),
 coalesce(t.works, ''), t.space LIKE 'c-%', coalesce(t.snooze_reason, '')"""

JOINS = """ FROM ticket t LEFT JOIN person r ON r.id = t.requester LEFT JOIN person a ON a.id = t.assignee
 LEFT JOIN team m ON m.id = t.team"""

# What a view is ordered by: for one range its own columns, for several joined by UNION ALL the names they have there.
ORDER = {
    "due": ("next_due", "next_due, key"),
    "newest": ("", "key DESC"),
    "oldest": ("", "key"),
    "priority": ("priority, next_due", "priority DESC, next_due, key"),
    "changed": ("changed", "changed DESC, key DESC"),
    "subject": ("subject", "subject COLLATE NOCASE, key"),
    "customer": ("customer, next_due", "customer COLLATE NOCASE, next_due, key"),
    "assignee": ("holder, next_due", "holder COLLATE NOCASE, next_due, key"),
    "team": ("group_name, next_due", "group_name COLLATE NOCASE, next_due, key"),
    "status": ("state, next_due", "state, next_due, key"),
    "match": ("matched", "matched, key DESC"),  # of a search for words
    "heard": ("heard_at", "heard_at, key"),  # of the lane of those who have not heard from us
}
_LAST = "char(1114111)"  # behind every name
_STATE = "CASE t.status WHEN 'new' THEN 0 WHEN 'open' THEN 1 WHEN 'waiting' THEN 2 WHEN 'solved' THEN 3 ELSE 4 END"
# What is ordered or grouped by and is no column of the ticket.
MADE = {
    "customer": f"coalesce((SELECT p.name FROM person p WHERE p.id = t.requester), {_LAST})",
    "holder": f"coalesce((SELECT p.name FROM person p WHERE p.id = t.assignee), {_LAST})",
    "group_name": f"coalesce((SELECT m.name FROM team m WHERE m.id = t.team), {_LAST})",
    "state": _STATE,
    "matched": "coalesce((SELECT s.value FROM score s WHERE s.key = t.key), 0)",
}
# Heads by: what puts them in order, and what makes two tickets stand under one. The value is text.
GROUPS = {
    "status": (_STATE, "t.status"),
    "priority": ("3 - t.priority", "t.priority"),
    "team": (MADE["group_name"], "coalesce(lower(hex(t.team)), '')"),
    "assignee": (MADE["holder"], "coalesce(lower(hex(t.assignee)), '')"),
    "customer": (MADE["customer"], "coalesce(lower(hex(t.requester)), '')"),
    "category": ("coalesce(nullif(t.category, ''), " + _LAST + ")", "coalesce(t.category, '')"),
    "due": ("{due}", "{due}"),
}

INDEXES = {
    # A view of the rail is, for each team, one range of one of these in the order shown, and all that is asked of a row
    # stands in it: a row itself costs a page to be decrypted, a hundred times as much.
    "queue_person":
        "(stage, assignee, next_due, key, snooze_until, team, status, unread, priority, changed, heard_at, waiting_kind)",
    "queue_team": "(stage, team, next_due, key, snooze_until, status, unread, priority, changed, assignee)",
    "queue_unassigned": "(team, next_due, key, snooze_until, priority, assignee) WHERE stage = 1 AND assignee IS NULL",
    "queue_heard": "(stage, team, heard_at, key, snooze_until, status, waiting_kind)",
    "queue_waiting": "(team, next_due, key, assignee, priority, changed) WHERE stage = 1 AND status = 'waiting'",
    "queue_followed": "(next_due, key) WHERE stage = 1 AND followed = 1",
    "queue_mentioned": "(next_due, key) WHERE mentioned = 1",
    # What is open, and what is done, of everybody: in each order that a million of them cannot be sorted into on a key press.
    "queue_open": "(stage, next_due, key, status, priority, team)",
    "queue_priority": "(stage, priority DESC, next_due, key, status, team)",
    "queue_changed": "(stage, changed, key, status, priority, team)",
}


def end_of_today(now: int) -> int:
    """Local midnight after `now`, in ms."""
    import time

    local = time.localtime(now / 1000)
    return int(time.mktime((local.tm_year, local.tm_mon, local.tm_mday + 1, 0, 0, 0, 0, 0, -1)) * 1000)


Sql = tuple[str, list[Any]]


class Part(NamedTuple):
    """A range of an index ("" = whatever SQLite finds best) that belongs to a view: WHERE text and parameters."""

    by: str
    where: str
    values: list[Any]


# Views that are one range, whoever the tickets belong to.
WHOLE = {
    "decide": Part("", "t.cards > 0", []),
    "followed": Part("queue_followed", "t.stage = 1 AND t.followed = 1", []),
    "mentions": Part("queue_mentioned", "t.mentioned = 1", []),
}


def parts(query: QueueQuery, reader: Reader, now: int) -> list[Part]:
    """A view and its filters as ranges; each of its tickets stands in exactly one of them.

    "One of my teams, or mine" is a range for each team and one for the rest.
    """
    me = bytes.fromhex(reader.person) if reader.person else b""
    teams = [bytes.fromhex(query.team)] if query.team else [bytes.fromhex(each) for each in reader.teams]
    by_team = [Part("queue_team", "t.team = ?", [each]) for each in teams]
    mine = Part("queue_person", "t.assignee = ?", [me])
    if teams:
        others = f"t.assignee = ? AND (t.team IS NULL OR t.team NOT IN ({','.join('?' * len(teams))}))"
        ours = by_team if query.team else [*by_team, Part("queue_person", others, [me, *teams])]
    else:
        ours = [mine]
    awake = ("coalesce(t.snooze_until, 0) <= ?", [now])
    rest: list[Sql] = []
    match query.view:
        case "mine":
            found, rest = _each("t.stage = 1", [mine]), [awake]
        case "team":
            found, rest = _each("t.stage = 1", by_team), [awake]
        case "unassigned":
            found, rest = _each("t.stage = 1 AND t.assignee IS NULL", by_team, "queue_unassigned"), [awake]
        case "due_today":
            found, rest = _each("t.stage = 1", ours), [("t.next_due < ?", [end_of_today(now)]), awake]
        case "waiting":
            found = _each("t.stage = 1 AND t.status = 'waiting'", ours, "queue_waiting")
        case "overdue":
            found, rest = _each("t.stage = 1", ours), [("t.next_due < ?", [now]), awake]
        case "snoozed":
            found, rest = _each("t.stage = 1", ours), [("t.snooze_until > ?", [now])]
        case "solved":
            found, rest = _done(query, ours, teams, me), [("t.status IN ('solved', 'closed')", [])]
        case "unread":
            found, rest = _each("t.stage = 1", ours), [("t.unread = 1", [])]
        case "unheard" | "will_slip":
            found, rest = _lane(query.view, ours, reader), [*LANES[query.view][2], awake]
        case "decide" | "followed" | "mentions":
            found = [WHOLE[query.view]]
        case _:
            found = _everybodys(query, by_team)
    if query.team and query.view in ("mine", "decide", "followed", "mentions"):
        rest.append(("t.team = ?", [bytes.fromhex(query.team)]))
    filters, narrows = _filters(query, reader, now)
    rest += filters
    text = "".join(f" AND {each}" for each, _ in rest)
    more = [value for _, values in rest for value in values]
    if narrows:  # the sign keeps SQLite from beginning at what every ticket of the view has
        found = [Part("", where.replace("t.", "+t."), values) for _, where, values in found]
    return [Part(by, where + text, [*values, *more]) for by, where, values in found]


def _everybodys(query: QueueQuery, by_team: list[Part]) -> list[Part]:
    """What is open, or all there is, whosever it is."""
    stages = (1,) if query.view == "open" else (1, 0)
    if query.team:
        return [each for stage in stages for each in _each(f"t.stage = {stage}", by_team)]
    if len(stages) > 1 and query.sort.removeprefix("-") in ("newest", "oldest"):
        return [Part("queue_open", "t.stage >= 0", [])]
    return [Part(_ordered(query), f"t.stage = {stage}", []) for stage in stages]


def _done(query: QueueQuery, ours: list[Part], teams: list[bytes], me: bytes) -> list[Part]:
    """What we have done: too much to be put in another order than that of an index."""
    if not teams or _ordered(query) == "queue_open":
        return _each("t.stage = 0", ours)
    mine, values = ("", teams) if query.team else (" OR t.assignee = ?", [*teams, me])
    return [Part(_ordered(query), f"t.stage = 0 AND (t.team IN ({','.join('?' * len(teams))}){mine})", list(values))]


def _ordered(query: QueueQuery) -> str:
    """The index of everybody's tickets in the order that is asked for, where there is one."""
    return {"priority": "queue_priority", "changed": "queue_changed"}.get(query.sort.removeprefix("-"), "queue_open")


# Up to which edge of the team's hours, by which index, and what else must hold. Who is himself waited for knows it.
LANES: dict[str, tuple[str, str, list[Sql]]] = {
    "unheard": (
        "t.heard_at < ?",
        "queue_heard",
        [("(t.status <> 'waiting' OR coalesce(t.waiting_kind, '') <> 'customer')", [])],
    ),
    "will_slip": ("t.next_due BETWEEN ? AND ?", "", []),
}


def _lane(view: str, ranges: list[Part], reader: Reader) -> list[Part]:
    """Each range up to the edge of its own team: the hours of teams differ."""
    where, by, _ = LANES[view]
    edges = {bytes.fromhex(team): [heard] if view == "unheard" else [now, soon] for team, now, heard, soon in reader.edges}
    found = []
    for each in ranges:
        team = each.values[0] if each.by == "queue_team" else b""
        values = edges.get(team, edges[b""])
        index = by if by and each.by == "queue_team" else each.by
        found.append(Part(index, f"t.stage = 1 AND {each.where} AND {where}", [*each.values, *values]))
    return found


def _each(always: str, ranges: list[Part], by: str = "") -> list[Part]:
    return [
        Part(by if by and each.by == "queue_team" else each.by, f"{always} AND {each.where}", each.values)
        for each in ranges
    ]


def _from(part: Part) -> str:
    return f"FROM ticket t INDEXED BY {part.by}" if part.by else "FROM ticket t"


def _filters(query: QueueQuery, reader: Reader, now: int) -> tuple[list[Sql], bool]:
    """Further conditions; and whether the full text is where to begin, and not the index of the view."""
    parts: list[Sql] = []
    narrows = False
    if query.status:
        parts.append(("t.status = ?", [query.status]))
    if query.priority >= 0:
        parts.append(("t.priority = ?", [query.priority]))
    if query.text.strip():
        from deskapp.replica import search_sql  # the first page is read without

        found = search_sql.conditions(query.text, reader.person, now)
        parts += found or [("t.number = ?", [query.text.strip().upper()])]  # only signs: nothing can be found by them
        narrows = not found or search_sql.narrows(query.text)
    return parts, narrows


def order_of(query: QueueQuery) -> tuple[str, str]:
    """The columns a query is ordered by, and how.

    Who has waited longest for a word comes first in the lane of the unheard, however the person sorts; how well something
    fits orders only what was searched for by words; anything else stands by when it is due.
    """
    if query.view == "unheard":
        return ORDER["heard"]
    sort = query.sort.removeprefix("-")
    if sort == "match" and not _scores(query)[0]:
        sort = "due"
    columns, order = ORDER.get(sort, ORDER["due"])
    return columns, turned(order) if query.sort.startswith("-") else order


def _scores(query: QueueQuery) -> Sql:
    """What has to stand before a query that is ordered by how well it fits; "" for any other."""
    if query.sort.removeprefix("-") != "match" or query.view == "unheard" or not query.text.strip():
        return "", []
    from deskapp.replica import search_sql  # the first page is read without

    return search_sql.scores(query.text)


def turned(order: str) -> str:
    """The other way round, whole: a list read from its end is the same list."""
    return ", ".join(each.removesuffix(" DESC") if each.endswith(" DESC") else f"{each} DESC" for each in order.split(", "))


def keys_sql(query: QueueQuery, reader: Reader, now: int) -> Sql:
    """Every key of a view, in its order, as one text of 16 hex digits each: so SQLite does the work, no other thread waits,
    and no object is made for each of a million numbers.

    The limit keeps SQLite from thinking that the order does not matter.
    """
    keys, values = _keys(query, reader, now)
    return f"SELECT group_concat(printf('%016x', key), '') FROM ({keys} LIMIT -1)", values


def _keys(query: QueueQuery, reader: Reader, now: int) -> Sql:
    columns, order = order_of(query)
    names = "t.key AS key" + "".join(f", {MADE.get(each, 't.' + each)} AS {each}" for each in columns.split(", ") if each)
    if query.group:
        rank, value = _group(query.group, now)
        names += f", {rank} AS head_rank, {value} AS head"
        order = f"head_rank COLLATE NOCASE, head, {order}"
    ranges = parts(query, reader, now)
    if not ranges:
        return f"SELECT {names} FROM ticket t WHERE 0 ORDER BY key", []
    text = " UNION ALL ".join(f"SELECT {names} {_from(each)} WHERE {each.where}" for each in ranges)
    scores, values = _scores(query)
    return f"{scores}{text} ORDER BY {order}", [*values, *(value for each in ranges for value in each.values)]


def page_sql(query: QueueQuery, reader: Reader, now: int, limit: int) -> Sql:
    """The first rows of a view, in its order: first their keys, from the index alone, then what is shown of them."""
    keys, values = _keys(query, reader, now)
    if query.view == "all" and query.sort.removeprefix("-") in ("newest", "oldest"):
        keys = keys.replace(" INDEXED BY queue_open", "")  # the table itself stands in this order
    order = order_of(query)[1]
    if query.group:
        order = f"head_rank COLLATE NOCASE, head, {order}"
    order = ", ".join(f"found.{each}" for each in order.split(", "))
    shown = JOINS.replace("FROM ticket t", "FROM found CROSS JOIN ticket t ON t.key = found.key", 1)
    return f"WITH found AS MATERIALIZED ({keys} LIMIT ?) SELECT {COLUMNS}{shown} ORDER BY {order}", [*values, limit]


def _group(field: str, now: int) -> tuple[str, str]:
    rank, value = GROUPS[field]
    end = end_of_today(now)
    due = (
        f"CASE WHEN t.next_due < {int(now)} THEN 0 WHEN t.next_due < {end} THEN 1 WHEN t.next_due < {end_of_today(end)} THEN 2"
        f" WHEN t.next_due < {end + 6 * 86_400_000} THEN 3 WHEN t.next_due < {FAR} THEN 4 ELSE 5 END"
    )
    return rank.format(due=due), value.format(due=due)


def groups_sql(query: QueueQuery, reader: Reader, now: int) -> Sql:
    """(value, what puts it in its place, how many) of each group of a query, in the order of its keys."""
    rank, value = _group(query.group, now)
    ranges = parts(query, reader, now)
    head = f"SELECT {rank} AS head_rank, {value} AS head"
    every = " UNION ALL ".join(f"{head} {_from(each)} WHERE {each.where}" for each in ranges) or f"{head} FROM ticket t WHERE 0"
    by = "head_rank COLLATE NOCASE, head"
    sql = f"SELECT head, head_rank, count(*) FROM ({every}) GROUP BY {by} ORDER BY {by}"
    return sql, [value for each in ranges for value in each.values]


def rows_sql(count: int) -> str:
    """Whole rows by key."""
    return f"SELECT {COLUMNS}{JOINS} WHERE t.key IN ({','.join('?' * count)})"


def count_sql(query: QueueQuery, reader: Reader, now: int, most: int = 0) -> Sql:
    """How many tickets a view has; with `most` it is not counted further."""
    ranges = parts(query, reader, now)
    if most:
        each_one = " UNION ALL ".join(f"SELECT 1 {_from(each)} WHERE {each.where}" for each in ranges) or "SELECT 1 WHERE 0"
        return f"SELECT count(*) FROM ({each_one} LIMIT ?)", [*(each for part in ranges for each in part.values), most]
    counts = " + ".join(f"(SELECT count(*) {_from(each)} WHERE {each.where})" for each in ranges)
    return f"SELECT {counts or 0}", [value for each in ranges for value in each.values]

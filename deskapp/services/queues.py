"""Reading the queues: pages, keys, rows and counts of every view."""

from __future__ import annotations

import json
import sys
from array import array
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.rows import QueueQuery, TicketRow
from deskapp.replica import queue_sql

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.services.desk import Desk


class View(NamedTuple):
    """A built-in view: its id, its icon, and its place: the rail, the palette, or a lane of the rail that shows itself
    only while something is in it.
    """

    id: str
    icon: str
    place: str


VIEWS = (
    View("mine", "inbox", "rail"),
    View("team", "team", "rail"),
    View("unassigned", "help", "rail"),
    View("due_today", "clock", "rail"),
    View("waiting", "pause", "rail"),
    View("unheard", "mail", "lane"),
    View("will_slip", "gauge", "lane"),
    View("overdue", "warn", "palette"),
    View("snoozed", "snooze", "palette"),
    View("solved", "done", "palette"),
    View("mentions", "at", "palette"),
    View("followed", "eye", "palette"),
    View("unread", "mail", "palette"),
    View("open", "inbox", "palette"),
    View("all", "list", "palette"),
)


LANES = tuple(each.id for each in VIEWS if each.place == "lane")
RAIL = tuple(each.id for each in VIEWS if each.place == "rail")
"""What stands in the rail of who has not chosen otherwise."""
BY_ID = {each.id: each for each in VIEWS}
SORTED = {"solved": "changed"}
"""What a view is sorted by at first, where that is not what is due."""
PIECE = 16 * 65_536  # characters of keys that are read at a time


def fresh(view: str) -> QueueQuery:
    """What a built-in view asks for as long as nobody wanted it otherwise."""
    return QueueQuery(view=view, sort=SORTED.get(view, "due"))


def page(desk: Desk, query: QueueQuery, limit: int = 50) -> list[TicketRow]:
    """The first rows of a view, in its order."""
    sql, values = queue_sql.page_sql(query, _reader(desk, query), desk.now(), limit)
    if query.text and query.sort in ("newest", "match") and not query.group:
        from deskapp.replica import search_sql  # the first page is read without

        match = search_sql.bounded(query.text)
        if match and query.sort == "match":  # what was not looked at for how well it fits stands behind
            found = [TicketRow._make(each) for each in desk.replica.read(search_sql.ranked(sql), values)]
            if len(found) == limit:
                return found
            match = ""
        for most in search_sql.NEWEST if match else ():
            floor = search_sql.floor(desk.replica.read, match, most)
            if not floor:
                break  # no common word
            found = [TicketRow._make(each) for each in desk.replica.read(search_sql.newest(sql, floor), values)]
            if len(found) == limit and found[-1].key >= floor:
                return found
    return [TicketRow._make(each) for each in desk.replica.read(sql, values)]


def keys(desk: Desk, query: QueueQuery) -> array[int]:
    """The local keys of all tickets of a view, in its order."""
    sql, values = queue_sql.keys_sql(query, _reader(desk, query), desk.now())
    row = desk.replica.one(sql, values)
    return _numbers(row[0] or "") if row else array("q")


def _numbers(text: str) -> array[int]:
    """What `queue_sql.keys_sql` answers, as numbers; piece by piece, so that no other thread waits long for its turn."""
    found = array("q")
    for start in range(0, len(text), PIECE):
        found.frombytes(bytes.fromhex(text[start : start + PIECE]))
    if sys.byteorder == "little":
        found.byteswap()
    return found


def groups(desk: Desk, query: QueueQuery) -> list[tuple[str, str, array[int]]]:
    """The keys of a grouped query by group, in its order: (value, its name where it is an id, keys)."""
    reader, now = _reader(desk, query), desk.now()
    with desk.replica.snapshot() as connection:
        row = connection.execute(*queue_sql.keys_sql(query, reader, now)).fetchone()
        counts = connection.execute(*queue_sql.groups_sql(query, reader, now)).fetchall()
    every = _numbers(row[0] or "") if row else array("q")
    found, start = [], 0
    for value, rank, count in counts:
        found.append((str(value), rank if value and isinstance(rank, str) else "", every[start : start + count]))
        start += count
    return found


def _reader(desk: Desk, query: QueueQuery) -> queue_sql.Reader:
    """Whose view it is; for a lane with the edges of his teams' working hours."""
    reader = desk.reader()
    if query.view not in LANES:
        return reader
    from deskapp.domain.lanes import edges  # the first page is read without

    now = desk.now()
    teams = desk.replica.read("SELECT lower(hex(id)), doc FROM team WHERE deleted = 0")
    own = [(team, now, *edges(json.loads(doc)["values"], now)) for team, doc in teams]
    return reader._replace(edges=(*own, ("", now, *edges({}, now))))


def rows(desk: Desk, wanted: Sequence[int]) -> dict[int, TicketRow]:
    """Whole rows by key; keys that are gone are missing."""
    found: dict[int, TicketRow] = {}
    for start in range(0, len(wanted), 500):
        part = list(wanted[start : start + 500])
        for each in desk.replica.read(queue_sql.rows_sql(len(part)), part):
            found[each[0]] = TicketRow._make(each)
    return found


def row_of(desk: Desk, ticket_id: str) -> TicketRow | None:
    """The row of one ticket by its id."""
    found = desk.replica.one("SELECT key FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),))
    return rows(desk, [found[0]]).get(found[0]) if found else None


def key_of(desk: Desk, ticket_id: str) -> int:
    """Local key of a ticket, 0 = not here."""
    found = desk.replica.one("SELECT key FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),))
    return int(found[0]) if found else 0


def ids_of(desk: Desk, wanted: Sequence[int]) -> list[str]:
    """Ticket ids by key, in the order given."""
    found: dict[int, str] = {}
    for start in range(0, len(wanted), 500):
        part = list(wanted[start : start + 500])
        marks = ",".join("?" * len(part))
        found.update(desk.replica.read(f"SELECT key, lower(hex(id)) FROM ticket WHERE key IN ({marks})", part))
    return [found[each] for each in wanted if each in found]


def count(desk: Desk, query: QueueQuery, most: int = 0) -> int:
    """How many tickets a query finds; with `most` it is not counted further."""
    row = desk.replica.one(*queue_sql.count_sql(query, _reader(desk, query), desk.now(), most))
    return int(row[0]) if row else 0


def counts(desk: Desk, views: Sequence[str] = RAIL) -> dict[str, int]:
    """Tickets per view of the rail; "late": what is overdue, "decide": what I have to decide, "aside": what is kept aside,
    "requests": what is unread of what I asked.
    """
    from deskapp.services import deciding, requests  # not needed for the first paint

    reader, now = _reader(desk, QueueQuery(view=LANES[0])), desk.now()
    found = {}
    for view in dict.fromkeys((*(each for each in views if each in BY_ID), "overdue", *LANES)):
        sql, values = queue_sql.count_sql(QueueQuery(view=view), reader, now)
        row = desk.replica.one(sql, values)
        found[view] = int(row[0]) if row else 0
    found["late"] = found["overdue"]
    found["decide"] = deciding.count(desk)
    aside = desk.replica.one("SELECT count(*) FROM parked")
    found["aside"] = int(aside[0]) if aside else 0
    found["requests"] = requests.unread(desk)
    return found

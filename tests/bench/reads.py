"""queue.page and ticket.read: the services on a warm connection beside hand-written SQL on the plain file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.rows import QueueQuery
from deskapp.replica.queue_sql import COLUMNS, JOINS, end_of_today
from deskapp.services import queues, reading
from deskapp.services.desk import open_desk
from tests.bench.figures import Figure, figure, timed
from tests.bench.homes import Bench, plain

if TYPE_CHECKING:
    import sqlite3

    from deskapp.services.desk import Desk

PAGE = 50
ROUNDS = 40
TICKETS = 200

_OPEN = "t.stage = 1 AND coalesce(t.snooze_until, 0) <= ?"
_MINE_TOO = "(t.team = ? OR t.assignee = ?)"
_FLOOR_PAGES = {
    # What somebody would write who knows the tables: one condition, one order, the columns of the screen.
    "mine": f"WHERE {_OPEN} AND t.assignee = ?",
    "team": f"WHERE {_OPEN} AND t.team = ?",
    "unassigned": f"WHERE {_OPEN} AND t.assignee IS NULL AND t.team = ?",
    "due_today": f"WHERE {_OPEN} AND t.next_due < ? AND {_MINE_TOO}",
    "waiting": f"WHERE t.stage = 1 AND t.status = 'waiting' AND {_MINE_TOO}",
}
_FLOOR_INDEX = {
    # The standard library's SQLite is given the best index by name, where it would not take it by itself.
    "mine": "queue_person", "team": "queue_team", "unassigned": "queue_unassigned", "due_today": "queue_open",
    "waiting": "queue_open",
}  # fmt: skip


def measure(bench: Bench) -> list[Figure]:
    """Both figures; each sample of ours is followed by one of the floor."""
    desk = open_desk(bench.home)
    connection = plain(bench.plain)
    rows = [_pages(bench, desk, connection), _keys(bench, desk, connection), _tickets(bench, desk, connection)]
    connection.close()
    desk.close_thread()
    return rows


def _pages(bench: Bench, desk: Desk, connection: sqlite3.Connection) -> Figure:
    return figure("queue.page", bench.tickets, *pages(bench, desk, connection, ROUNDS))


def pages(
    bench: Bench, desk: Desk, connection: sqlite3.Connection, rounds: int
) -> tuple[list[float], list[float]]:
    """The first page of each view of the rail, in turn: ours and the floor's times."""
    ours: list[float] = []
    floor: list[float] = []
    me = bytes.fromhex(desk.person)
    team = bytes.fromhex(desk.reader().teams[0])
    for number in range(rounds):
        for view, condition in _FLOOR_PAGES.items():
            query, now = QueueQuery(view=view), desk.now()
            values = {
                "mine": [now, me], "team": [now, team], "unassigned": [now, team],
                "due_today": [now, end_of_today(now), team, me], "waiting": [team, me],
            }[view]  # fmt: skip
            joined = JOINS.replace("FROM ticket t", f"FROM ticket t INDEXED BY {_FLOOR_INDEX[view]}", 1)
            sql = f"SELECT {COLUMNS}{joined} {condition} ORDER BY t.next_due, t.key LIMIT {PAGE}"
            took, shown = timed(queues.page, desk, query, PAGE)
            took_least, least = timed(_all, connection, sql, values)
            if [tuple(each) for each in shown] != least:
                raise AssertionError(f"{view}: the floor reads something else")
            if number > 1:  # warm
                ours.append(took)
                floor.append(took_least)
    return ours, floor


def _keys(bench: Bench, desk: Desk, connection: sqlite3.Connection) -> Figure:
    """The exact order of everything there is."""
    ours, floor = [], []
    connection.execute("CREATE INDEX IF NOT EXISTS floor_due ON ticket (next_due, key)")
    for number in range(6):
        took, shown = timed(queues.keys, desk, QueueQuery(view="all"))
        took_least, least = timed(_all, connection, "SELECT key FROM ticket ORDER BY next_due, key", [])
        if list(shown) != [row[0] for row in least]:
            raise AssertionError("the floor reads something else")
        if number:
            ours.append(took)
            floor.append(took_least)
    return figure("queue.keys", bench.tickets, ours, floor)


def _all(connection: sqlite3.Connection, sql: str, values: list[Any]) -> list[Any]:
    return connection.execute(sql, values).fetchall()


_TICKET = f"SELECT {COLUMNS}, t.doc, t.space, t.root{JOINS} WHERE t.id = ?"
_REST = (
    "SELECT id, doc FROM message WHERE root = ? AND deleted = 0 AND space = ? ORDER BY key",
    "SELECT DISTINCT doc FROM op WHERE root = ? AND seq IS NULL",
)
_AUTHORS = "SELECT id, name FROM person WHERE id IN (SELECT author FROM message WHERE root = ?)"
_PERSON = "SELECT doc FROM person WHERE id = ?"
_HIS = "SELECT id, number, subject, status FROM ticket WHERE requester = ? AND stage = 1 ORDER BY key DESC LIMIT 20"
_CARD = 'p.id, p.name, p.job, p.unit, p.place, p.manager, coalesce(p."left", 0)'
_LINE = f"""WITH RECURSIVE line(id, step) AS (SELECT manager, 1 FROM person WHERE id = ? UNION ALL
 SELECT p.manager, step + 1 FROM line JOIN person p ON p.id = line.id WHERE p.manager IS NOT NULL AND step < 20)
 SELECT {_CARD}, (SELECT count(*) FROM person r WHERE r.manager = p.id) FROM line JOIN person p ON p.id = line.id"""
_REPORTS = f"SELECT {_CARD}, (SELECT count(*) FROM person r WHERE r.manager = p.id) FROM person p WHERE p.manager = ?"


def _tickets(bench: Bench, desk: Desk, connection: sqlite3.Connection) -> Figure:
    """Open tickets from all over the desk: row, messages, what is unsent, authors, the customer's card with his line."""
    ids = [
        row[0]
        for row in desk.replica.read(
            "SELECT lower(hex(id)) FROM ticket WHERE stage = 1 ORDER BY id % 7919, key LIMIT ?", (TICKETS,)
        )
    ]
    ours, floor = [], []
    for number in range(3):
        for each in ids:
            took, _ = timed(reading.ticket, desk, each)
            took_least, _ = timed(_plain_ticket, connection, bytes.fromhex(each))
            if number:
                ours.append(took)
                floor.append(took_least)
    return figure("ticket.read", bench.tickets, ours, floor)


def _plain_ticket(connection: sqlite3.Connection, ticket: bytes) -> tuple[Any, ...]:
    read = connection.execute
    row = read(_TICKET, (ticket,)).fetchone()
    space, root, requester = row[-2], row[-1], bytes.fromhex(row[6])
    messages = read(_REST[0], (root, space)).fetchall()
    pending = read(_REST[1], (root,)).fetchall()
    people = read(_AUTHORS, (root,)).fetchall(), read(_PERSON, (requester,)).fetchone()
    others = [read(sql, (requester,)).fetchall() for sql in (_HIS, _LINE, _REPORTS)]
    may = read("SELECT may FROM space WHERE id = ?", (space,)).fetchone()
    return row, messages, pending, people, others, may

"""reply.save, assign.100, many.write and many.undo (ten thousand), save.while_syncing: from a call to its fsynced commit."""

from __future__ import annotations

import secrets
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from deskapp.services import bulk, tickets, undo
from deskapp.services.desk import open_desk
from tests.bench.figures import Figure, figure, timed
from tests.bench.homes import Bench, copied, plain, say
from tests.bench.others import OPERATIONS, fill_hub

if TYPE_CHECKING:
    import sqlite3

    from deskapp.services.desk import Desk

REPLIES = 120
BULKS = 12
MANY = 10_000
TEXT = "Hello, thank you for asking. The new profile is on its way; please try again after lunch. Kind regards, Sami"


def measure(source: Bench) -> list[Figure]:
    """All of them, in copies of the desk."""
    with copied(source) as bench:
        desk, connection = open_desk(bench.home), plain(bench.plain)
        rows = [_replies(bench, desk, connection), _bulks(bench, desk, connection)]
        rows += _many(bench, desk, connection)
        connection.close()
        desk.close_thread()
    with copied(source) as bench:
        rows.append(_while_syncing(bench))
    return rows


def open_tickets(desk: Desk, count: int) -> list[str]:
    """Open tickets, from all over the desk."""
    sql = "SELECT lower(hex(id)) FROM ticket WHERE stage = 1 ORDER BY id % 7907, key LIMIT ?"
    return [row[0] for row in desk.replica.read(sql, (count,))]


def _replies(bench: Bench, desk: Desk, connection: sqlite3.Connection) -> Figure:
    ours, floor = [], []
    for number, ticket in enumerate(open_tickets(desk, REPLIES)):
        before = _marks(desk)
        took, _ = timed(tickets.reply, desk, ticket, TEXT)
        took_least = _same(desk, connection, before)
        if number >= 10:
            ours.append(took)
            floor.append(took_least)
    return figure("reply.save", bench.tickets, ours, floor)


def _bulks(bench: Bench, desk: Desk, connection: sqlite3.Connection) -> Figure:
    ours, floor = [], []
    ids = open_tickets(desk, REPLIES + 100 * BULKS)[REPLIES:]
    people = [row[0] for row in desk.replica.read("SELECT lower(hex(id)) FROM person ORDER BY key LIMIT 50")]
    for number in range(BULKS):
        some = [ids[(number * 100 + place) % len(ids)] for place in range(100)]
        before = _marks(desk)
        took, _ = timed(bulk.assign_all, desk, some, people[number])
        took_least = _same(desk, connection, before)
        if number >= 2:
            ours.append(took)
            floor.append(took_least)
    return figure("assign.100", bench.tickets, ours, floor)


def _many(bench: Bench, desk: Desk, connection: sqlite3.Connection) -> list[Figure]:
    """Ten thousand get another priority, and the old one back."""
    ids = [row[0] for row in desk.replica.read("SELECT lower(hex(id)) FROM ticket WHERE stage >= 0 LIMIT ?", (MANY,))]
    before = _marks(desk)
    took, done = timed(bulk.set_fields_all, desk, ids, {"priority": 3})
    found = [figure("many.write", bench.tickets, [took], [_same(desk, connection, before)])]
    before = _marks(desk)
    took, _ = timed(undo.undo, desk, done.group)
    return [*found, figure("many.undo", bench.tickets, [took], [_same(desk, connection, before)])]


# ---- the same rows into the plain file


def _marks(desk: Desk) -> tuple[int, int]:
    row = desk.replica.one("SELECT (SELECT max(local) FROM op), (SELECT coalesce(max(n), 0) FROM touched)")
    return (row[0], row[1]) if row else (0, 0)


def _same(desk: Desk, connection: sqlite3.Connection, before: tuple[int, int]) -> float:
    """Write what was just written, as finished rows, in one transaction; how long that takes."""
    read = desk.replica.read
    ops = read("SELECT * FROM op WHERE local > ?", (before[0],))
    touched = read("SELECT * FROM touched WHERE n > ?", (before[1],))
    of_these = "IN (SELECT doc FROM op WHERE local > ?)"
    shadows = read(f"SELECT * FROM shadow WHERE doc {of_these}", (before[0],))
    rows = read(f"SELECT * FROM ticket WHERE id {of_these}", (before[0],))
    messages = read(f"SELECT * FROM message WHERE id {of_these}", (before[0],))
    spaces = read("SELECT next_n, id FROM space")
    clock = read("SELECT value FROM meta WHERE name = 'clock'")
    names = [row[1] for row in read("PRAGMA table_info(ticket)")]
    update = f"UPDATE ticket SET {', '.join(f'{name} = ?' for name in map(_quoted, names[1:]))} WHERE key = ?"
    statements: list[tuple[str, list[tuple[Any, ...]]]] = [
        (f"INSERT OR REPLACE INTO shadow VALUES ({_marks_of(shadows)})", shadows),
        (update, [(*row[1:], row[0]) for row in rows]),
        (f"INSERT INTO message VALUES ({_marks_of(messages)})", messages),
        ("INSERT INTO fts_message (rowid, text) VALUES (?, ?)", [(row[0], TEXT.lower()) for row in messages]),
        (f"INSERT INTO op VALUES ({_marks_of(ops)})", ops),
        ("UPDATE space SET next_n = ? WHERE id = ?", [row for row in spaces if row[1] == "desk"]),
        ("UPDATE meta SET value = ? WHERE name = 'clock'", clock),
        (f"INSERT INTO touched VALUES ({_marks_of(touched)})", touched),
    ]

    took, _ = timed(_write, connection, [(sql, values) for sql, values in statements if values])
    return took


def _write(connection: sqlite3.Connection, statements: list[tuple[str, list[tuple[Any, ...]]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for sql, values in statements:
        connection.executemany(sql, values)
    connection.execute("COMMIT")


def _marks_of(rows: list[tuple[Any, ...]]) -> str:
    return ", ".join("?" * len(rows[0])) if rows else ""


def _quoted(name: str) -> str:
    return f'"{name}"'


# ---- while others write


def _while_syncing(bench: Bench) -> Figure:
    """Replies while the worker, a process of its own, takes in ten thousand operations; p95 is what counts."""
    hub = fill_hub(bench.home)
    desk = open_desk(bench.home)
    ids = open_tickets(desk, 400)
    where = desk.replica.one("SELECT seq FROM space WHERE id = 'desk'")
    assert where is not None
    goal = where[0] + OPERATIONS
    tickets.reply(desk, ids.pop(), TEXT)
    command = [sys.executable, "-m", "deskapp", "--home", str(bench.home), "worker-child"]
    worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert worker.stdin is not None
    worker.stdin.write(desk.key.encode() + b"\n")
    worker.stdin.flush()
    times: list[float] = []
    begun = time.monotonic()
    first = 0.0
    reached = where[0]
    while reached < goal:
        if reached > where[0]:  # it is at work
            first = first or time.monotonic()
            took, _ = timed(tickets.reply, desk, ids[len(times) % len(ids)], TEXT)
            times.append(took)
        time.sleep(0.03 + secrets.randbelow(20) / 1000)
        row = desk.replica.one("SELECT seq FROM space WHERE id = 'desk'")
        reached = row[0] if row else 0
        if time.monotonic() - begun > 300 or worker.poll() is not None:
            raise AssertionError(f"the worker stopped at {reached} of {goal}: {worker.stderr}")
    say(f"{bench.tickets}: {OPERATIONS} operations taken in within {time.monotonic() - first:.1f} s, {len(times)} replies")
    worker.stdin.close()
    worker.wait(30)
    desk.close_thread()
    hub.unlink()
    return figure("save.while_syncing", bench.tickets, times)

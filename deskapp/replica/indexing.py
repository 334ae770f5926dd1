"""Full text that is made after a large download, newest first, a little at a time; and what tidies it afterwards.

`index` in the replica's facts says for each table below which key words are not found yet. What is written meanwhile is
found at once.
"""

from __future__ import annotations

import json
from typing import Any

from deskapp.domain.fold_text import fold
from deskapp.domain.searched_text import search_text
from deskapp.replica.tables import SEARCHED

Connection = Any
PAGES = 48  # of the full text joined in one step: some milliseconds
POSTPONED = ("ticket", "message")
_NAME = "index"
_TOP = (1 << 63) - 1


def postpone(connection: Connection) -> None:
    """From now on tickets and messages that are loaded in bulk are made findable later."""
    _write(connection, {table: [_TOP, -1] for table in POSTPONED})


def waits(connection: Connection) -> bool:
    """True while something is not findable yet."""
    return bool(_read(connection))


def left(connection: Connection) -> int:
    """About how many documents are not findable yet; 0 = all are."""
    return sum(max(1, count) for _, count in _read(connection).values())


def some(connection: Connection, count: int) -> None:
    """Make the next documents findable, inside a transaction."""
    todo = _read(connection)
    if not todo:
        return
    table, (below, still) = next(iter(todo.items()))
    if still < 0:
        (still,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    rows = connection.execute(
        f"SELECT key, doc FROM {table} WHERE key < ? ORDER BY key DESC LIMIT ?", (below, count)
    ).fetchall()
    rows.reverse()  # full text ends a segment whenever a key goes back
    words = [(key, fold(search_text(json.loads(text)))) for key, text in rows]
    connection.executemany(f"INSERT OR REPLACE INTO fts_{table} (rowid, text) VALUES (?, ?)", words)
    if len(rows) < count:
        del todo[table]
    else:
        todo[table] = [rows[0][0], max(0, still - len(rows))]
    _write(connection, todo)


def tidy(connection: Connection) -> bool:
    """Join some of the pieces that saves left of the full text, inside a transaction. False where nothing is to do."""
    for table in SEARCHED:
        before = connection.total_changes
        connection.execute(f"INSERT INTO fts_{table} (fts_{table}, rank) VALUES ('merge', {PAGES})")
        if connection.total_changes - before > 1:
            return True
    return False


def _read(connection: Connection) -> dict[str, list[int]]:
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (_NAME,)).fetchone()
    found: dict[str, list[int]] = json.loads(row[0]) if row and row[0] else {}
    return found


def _write(connection: Connection, todo: dict[str, list[int]]) -> None:
    connection.execute(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (_NAME, json.dumps(todo) if todo else ""),
    )

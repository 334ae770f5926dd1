"""Replicas and a hub whose SQLite lies in memory: the program's own code on a disk that costs nothing.

A replica's lies in Python's own SQLite too, which answers in half the time of SQLCipher's; other tests are about that one.
Connections, and what SQLite has prepared on them, serve the next run too: only rows are put in place.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager, nullcontext
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskapp.hub.sqlite import OURS, SqliteHub
from deskapp.replica.database import Replica

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Rows = dict[str, list[tuple[Any, ...]]]
"""All rows of a database, by table; tables without rows are left out."""

KEY = "00" * 32


class Memory:
    """A database in memory with the tables of another one; `begin` gives it the rows it was made with again.

    Where nothing will be searched, plain tables take the words: full text would take a tenth of a run.
    """

    def __init__(self, connection: Any, schema: list[str], rows: Rows | None = None, *, searched: bool = True) -> None:
        self.connection = connection
        for statement in schema:
            connection.execute(_made_here(statement, searched=searched))
        tables, self._searched = tables_of(connection)
        self._tables = _as_they_refer(connection, tables)
        self._begun = rows or {}
        self.put(self._begun)
        connection.execute("ATTACH ':memory:' AS begun")
        for table in self._begun:
            connection.execute(f"CREATE TABLE begun.begun_{table} AS SELECT * FROM main.{table}")

    def begin(self) -> None:
        """Hold the first rows; full text stays empty."""
        execute = self._empty()
        for table in self._tables:
            if table in self._begun:
                execute(f"INSERT INTO {table} SELECT * FROM begun_{table}")
        execute("COMMIT")

    def put(self, rows: Rows) -> None:
        """Hold exactly these rows; full text stays empty."""
        execute = self._empty()
        for table in self._tables:
            if some := rows.get(table):
                self.connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(some[0]))})", some)
        execute("COMMIT")

    def rows(self) -> Rows:
        """All it holds: a backup."""
        return rows_of(self.connection, self._tables)

    def _empty(self) -> Any:
        execute = self.connection.execute
        execute("BEGIN")
        for table in reversed(self._tables):
            execute(f"DELETE FROM {table}")
        for table in self._searched:
            execute(f"DELETE FROM {table}")
        return execute


def tables_of(connection: Any) -> tuple[list[str], list[str]]:
    """(ordinary tables, tables of full text, or what stands for it)."""
    named = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    found = connection.execute(named).fetchall()
    searched = [name for name, sql in found if "USING fts5" in sql or sql.endswith(_WORDS)]
    return [name for name, _ in found if not name.startswith("fts_")], searched


_WORDS = ", text, rank)"  # what a plain table has that stands for full text


def _made_here(statement: str, *, searched: bool) -> str:
    head, full_text, _ = statement.partition(" USING fts5")
    if full_text and not searched:
        name = head.split()[-1]
        return f"CREATE TABLE {name} (rowid INTEGER PRIMARY KEY, {name}{_WORDS}"
    return statement.replace("content='', contentless_delete=1, ", "")  # older ones cannot do without


def _as_they_refer(connection: Any, tables: list[str]) -> list[str]:
    """Tables after those that they refer to. To switch foreign keys off and on would cost all that is prepared."""
    needs = {each: {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({each})")} - {each} for each in tables}
    return [*TopologicalSorter(needs).static_order()]


def schema_of(connection: Any) -> list[str]:
    """The statements that make its tables and indexes."""
    _, searched = tables_of(connection)
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    return [sql for name, sql in found if not name.startswith("fts_") or name in searched]


def rows_of(connection: Any, tables: list[str]) -> Rows:
    """What these tables hold."""
    found = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    return {table: rows for table, rows in found.items() if rows}


class MemoryReplica(Replica):
    """A replica in memory. `crash(where)` is asked at the end of each transaction, and may raise.

    `folder` makes the folder of its home, once something asks for it: files are not in memory.
    """

    def __init__(self, name: str, memory: Memory, crash: Callable[[str], None], folder: Callable[[], Path]) -> None:
        self._folder = folder
        super().__init__(Path("/nowhere") / name, KEY, synchronous="off")
        self.memory = memory
        self._crash = crash
        self._database = _Open(memory.connection)  # type: ignore[assignment]

    @property
    def home(self) -> Path:  # type: ignore[override]
        """Where files lie."""
        return self._folder()

    @home.setter
    def home(self, _: Path) -> None:
        """It is known from the start."""

    @staticmethod
    def fresh(schema: list[str], rows: Rows | None = None, *, searched: bool = True) -> Memory:
        """The memory of a replica that nobody uses yet."""
        connection = sqlite3.connect(":memory:", isolation_level=None, cached_statements=512)
        return Memory(connection, schema, rows, searched=searched)

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """One transaction; the power may go before its commit or right after. Nobody else holds the lock."""
        connection = self.connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            self._crash("crash before commit")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        self._crash("crash after commit")


class _Open:
    """What a replica asks of its database: a connection that stays open."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def connection(self) -> Any:
        return self._connection

    def is_closed(self) -> bool:
        return False

    def close(self) -> None:
        """Memory is not left."""


_HERE = nullcontext()


class MemoryHub(SqliteHub):
    """A SQLite hub in memory; `clock` may be set anew for each run."""

    def __init__(self, schema: list[str], rows: Rows) -> None:
        self.clock: Callable[[], int] = lambda: time.time_ns() // 1_000_000
        super().__init__(Path("/hub.db"), wall=self._time)
        self._db.init(":memory:", cached_statements=512)
        self._db.connect()
        self._db.execute_sql(f"pragma application_id = {OURS}")
        self.memory = Memory(self._db.connection(), schema, rows)

    def close(self) -> None:
        """Memory is not left."""

    @contextmanager
    def _write(self) -> Iterator[None]:
        with self._db.atomic("IMMEDIATE"):
            yield

    def _reached(self) -> Any:
        """Memory is always reached."""
        return _HERE

    def _time(self) -> int:
        return self.clock()

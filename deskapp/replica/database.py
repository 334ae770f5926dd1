"""The replica as one object: encrypted file, one connection per thread, never on the GUI thread."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peewee import PeeweeException
from playhouse.sqlcipher_ext import SqlCipherDatabase  # type: ignore[import-untyped]
from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.errors import Refused, Unavailable
from deskapp.domain.fold_text import fold
from deskapp.replica.keys import KEY_FILE, KEY_NOTE, find_key, new_key
from deskapp.replica.migrations import bring_up_to_date
from deskapp.replica.models import MODELS
from deskapp.replica.opening import PRAGMAS, REPLICA, SCHEMA, as_desk_error, check_schema, reader_of, replica_file
from deskapp.replica.tables import schema_sql

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from deskapp.replica.queue_sql import Reader

Row = tuple[Any, ...]
BUSY_S = 10
WAITING = "replica.waits"
"""An empty file beside the replica: somebody who saves waits for the lock. See `sync.pace`."""
LOG_PAGES = 4000  # of the write-ahead log before a save itself has to bring them into the file; a worker does it earlier


class WrongThread(RuntimeError):
    """A query on the GUI thread: a bug, never shown to a person as his mistake."""


class Replica:
    """This computer's copy of every space its person reads.

    `read` and `transaction` use the calling thread's own connection, which stays open for the thread's life.
    """

    def __init__(self, home: Path, key: str, *, synchronous: str = "full") -> None:
        self.home = home
        self.key = key
        self.path = home / REPLICA
        self._waiting = str(home / WAITING)
        self._forbidden: int | None = None
        self._database = _database_at(self.path, key, synchronous)

    # ---- life

    @classmethod
    def create(
        cls, home: Path, *, key_place: str = "", passphrase: str = "", synchronous: str = "full",
        first: Callable[[Any], None] = lambda _connection: None,
    ) -> Replica:  # fmt: skip
        """A fresh replica with a new key; raises Unavailable home.readonly or disk.full, Refused replica.joined.

        It is made under another name and put in place whole, with what `first` writes: a start that was cut short left
        nothing, or a home that knows whose it is.
        """
        if cls.exists(home):
            raise Refused("replica.joined", hub=str(home), how="deskapp import tickets FILE")
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise Unavailable("home.readonly", home=str(home)) from None
        key = new_key(home, place=key_place, passphrase=passphrase)
        replica = cls(home, key, synchronous=synchronous)
        making = home / (REPLICA + ".making")
        _remove(making)
        database = _database_at(making, key, synchronous)
        try:
            with replica._errors():
                _make_tables(database, first)
            os.replace(making, replica.path)
        except BaseException:
            database.close()
            _remove(making)
            raise
        return replica

    @classmethod
    def open(cls, home: Path, *, passphrase: str = "", key: str = "", synchronous: str = "full") -> Replica:
        """The replica of a home, brought up to date; raises Unavailable with one clear sentence."""
        replica_file(home)
        replica = cls(home, key or find_key(home, passphrase), synchronous=synchronous)
        try:
            with replica._errors():
                found = check_schema(replica.connection(), replica.path)
        except BaseException:
            replica.close_thread()
            raise
        if found < SCHEMA:
            replica.close_thread()
            bring_up_to_date(replica.path, replica.key)
        return replica

    @staticmethod
    def exists(home: Path) -> bool:
        """True where this home has a replica."""
        return (home / REPLICA).exists()

    def discard(self) -> None:
        """Take the files of this replica and its key away again: of one that was never filled."""
        for name in (REPLICA, f"{REPLICA}-wal", f"{REPLICA}-shm", KEY_FILE, KEY_NOTE):
            (self.home / name).unlink(missing_ok=True)

    def forbid_thread(self, ident: int | None) -> None:
        """From now on every query on this thread raises: the GUI thread's ident, None lifts it."""
        self._forbidden = ident

    def close_thread(self) -> None:
        """Close the calling thread's connection, when the thread ends."""
        if not self._database.is_closed():
            self._database.close()

    # ---- queries

    def connection(self) -> Any:
        """The calling thread's connection."""
        if threading.get_ident() == self._forbidden:
            raise WrongThread("a query on the GUI thread; hand it to jobs")
        if self._database.is_closed():
            with self._errors():
                self._database.connect()
        return self._database.connection()

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query, as tuples."""
        connection = self.connection()
        with self._errors():
            rows: list[Row] = connection.execute(sql, parameters).fetchall()
        return rows

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query."""
        connection = self.connection()
        with self._errors():
            row: Row | None = connection.execute(sql, parameters).fetchone()
        return row

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """BEGIN IMMEDIATE ... COMMIT on this thread's connection; an exception rolls back."""
        connection = self.connection()
        with self._errors():
            _begin(connection, self._waiting)
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def somebody_waits(self) -> bool:
        """True while somebody, in whatever process, found the write lock taken; a look costs two microseconds."""
        return os.path.exists(self._waiting)

    def let_go_first(self, longest_s: float) -> None:
        """Wait until whoever found the lock taken has it; not longer, for he may have died."""
        end = time.monotonic() + longest_s
        while self.somebody_waits():
            if time.monotonic() > end:
                _forget(self._waiting)
                return
            time.sleep(0.0005)

    @contextmanager
    def snapshot(self) -> Iterator[Any]:
        """Several reads that see the same state."""
        connection = self.connection()
        with self._errors():
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    # ---- facts about this replica

    def meta(self, name: str, default: str = "") -> str:
        """A stored fact."""
        row = self.one("SELECT value FROM meta WHERE name = ?", (name,))
        return default if row is None else str(row[0])

    @staticmethod
    def set_meta(connection: Any, name: str, value: str) -> None:
        """Store a fact inside a transaction."""
        connection.execute(
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def data_version(self) -> int:
        """Changes whenever any other connection or process has committed; 3 microseconds."""
        row = self.one("PRAGMA data_version")
        return int(row[0]) if row else 0

    def reader(self, person: str, now: int) -> Reader:
        """Who reads the queue views."""
        return reader_of(self.connection(), person, now)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except (sqlcipher.Error, PeeweeException) as error:
            known = as_desk_error(error, self.path)
            if known is error:
                raise
            raise known from error


def _begin(connection: Any, waiting: str) -> None:
    """BEGIN IMMEDIATE, asked for every millisecond; whoever has the lock is told by a file that somebody waits.

    SQLite's own waiting grows to 100 ms between two tries, so it would sleep through the gaps the worker leaves.
    """
    end = time.monotonic() + BUSY_S
    told = False
    connection.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlcipher.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > end:
                    raise
                told = _leave_word(waiting)
                time.sleep(0.001)
            else:
                return
    finally:
        if told:
            _forget(waiting)
        connection.execute(f"PRAGMA busy_timeout={BUSY_S * 1000}")


def _leave_word(waiting: str) -> bool:
    """True always: also where another one who waits, or the disk, was in the way, the word may be there."""
    with suppress(OSError):
        os.close(os.open(waiting, os.O_CREAT | os.O_WRONLY, 0o600))
    return True


def _forget(waiting: str) -> None:
    with suppress(OSError):
        os.unlink(waiting)


def _database_at(path: Path, key: str, synchronous: str) -> SqlCipherDatabase:
    pragmas = [(name, synchronous if name == "synchronous" else value) for name, value in PRAGMAS]
    pragmas.append(("wal_autocheckpoint", str(LOG_PAGES)))
    database = SqlCipherDatabase(
        str(path), passphrase=f"x'{key}'", pragmas=[("cipher_log_level", "NONE"), *pragmas],
        autoconnect=False, timeout=10, cached_statements=256, check_same_thread=False,
    )  # fmt: skip
    database.register_function(_folded, "folded", 1, deterministic=True)
    return database


def _folded(text: object) -> str:
    """SQL's way to the folding of what is searched."""
    return fold(text) if isinstance(text, str) else ""


def _make_tables(database: SqlCipherDatabase, first: Callable[[Any], None]) -> None:
    database.connect()
    connection = database.connection()
    connection.execute("BEGIN IMMEDIATE")
    with database.bind_ctx(MODELS):
        for model in MODELS:
            model.create_table(safe=False)
    for statement in schema_sql():
        connection.execute(statement)
    first(connection)
    connection.execute(f"PRAGMA user_version={SCHEMA}")
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)

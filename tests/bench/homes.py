"""The desks that are measured: a big seeded replica, made once and kept, and the same rows in a plain SQLite file."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fold_text import fold
from deskapp.domain.searched_text import search_text
from deskapp.replica.database import Replica
from deskapp.replica.opening import PRAGMAS
from deskapp.replica.tables import SEARCHED, schema_sql
from deskapp.services import demo

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = 1  # count up when what is filled in changes
PLAIN = "plain.db"
_PRAGMAS = ("journal_mode=wal", "synchronous=full", "cache_size=-65536", "temp_store=memory", "mmap_size=0")


class Bench(NamedTuple):
    """A home with a replica, and its rows in a plain file beside it."""

    tickets: int
    home: Path
    plain: Path


def say(text: str) -> None:
    """A word on how it goes."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def cache() -> Path:
    """Where big desks are kept between runs, outside the project."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "deskapp-bench"


def bench(tickets: int) -> Bench:
    """The desk of a size, made where it is not there yet."""
    schema = hashlib.sha256(repr([*schema_sql(), *PRAGMAS, MADE]).encode()).hexdigest()[:12]
    folder = cache() / f"{schema}-{tickets}"
    if not (folder / "done").exists():
        for old in cache().glob(f"*-{tickets}*"):
            shutil.rmtree(old)
        begun = time.perf_counter()
        demo.fill_replica(folder / "home", tickets, lambda done, of: say(f"{done} of {of}") if done % 20_000 == 0 else None)
        took = time.perf_counter() - begun
        say(f"{tickets} tickets filled in {took:.1f} s, {tickets / took:.0f} tickets/s")
        _plain_copy(folder / "home", folder / PLAIN)
        (folder / "done").write_text(f"{took:.1f}\n")
    return Bench(tickets, folder / "home", folder / PLAIN)


@contextmanager
def copied(source: Bench, *, floor: bool = True) -> Iterator[Bench]:
    """A copy to write in, on the same disk; without the plain file where nobody reads that."""
    folder = Path(tempfile.mkdtemp(prefix="copy-", dir=cache()))
    try:
        shutil.copytree(source.home, folder / "home")
        for each in source.plain.parent.glob(PLAIN + "*") if floor else ():
            shutil.copy2(each, folder / each.name)
        yield Bench(source.tickets, folder / "home", folder / PLAIN)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def plain(path: Path) -> sqlite3.Connection:
    """A connection of the standard library to the plain file, with the pragmas of the replica."""
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    for each in _PRAGMAS:
        connection.execute(f"PRAGMA {each}")
    return connection


def _plain_copy(home: Path, path: Path) -> None:
    """Same tables, indexes, rows and full text, without encryption."""
    replica = Replica.open(home)
    source = replica.connection()
    source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
    tables = [
        (name, sql)
        for name, sql in source.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        if not name.startswith(("fts_", "sqlite_"))
    ]
    for name, sql in tables:
        source.execute(_into_plain(sql))
        source.execute(f"INSERT INTO plain.{name} SELECT * FROM main.{name}")
    source.execute("DETACH DATABASE plain")
    indexes = source.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    replica.close_thread()
    connection = plain(path)
    for (sql,) in indexes:
        connection.execute(sql)
    for name in SEARCHED:
        _full_text(connection, name)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _into_plain(sql: str) -> str:
    head, rest = sql.split("(", 1)
    name = head.replace("CREATE TABLE", "").replace("IF NOT EXISTS", "").strip().strip('"')
    return f'CREATE TABLE plain."{name}" ({rest}'


def _full_text(connection: sqlite3.Connection, name: str) -> None:
    # Older SQLite cannot delete from a table without content; nothing is deleted here.
    delete = "contentless_delete=1, " if sqlite3.sqlite_version_info >= (3, 43) else ""
    connection.execute(
        f"CREATE VIRTUAL TABLE fts_{name} USING fts5(text, content='', {delete}prefix='2 3',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    connection.execute("BEGIN")
    last = -1
    while True:
        rows: list[tuple[Any, ...]] = connection.execute(
            f"SELECT key, doc FROM {name} WHERE key > ? ORDER BY key LIMIT 5000", (last,)
        ).fetchall()
        if not rows:
            break
        last = rows[-1][0]
        connection.executemany(
            f"INSERT INTO fts_{name} (rowid, text) VALUES (?, ?)",
            [(key, fold(search_text(json.loads(doc)))) for key, doc in rows],
        )
    connection.execute("COMMIT")

"""Open the replica and read the first page without Peewee: what happens before the first paint."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.errors import DeskError, Unavailable
from deskapp.domain.rows import QueueQuery, TicketRow
from deskapp.domain.views import left_of
from deskapp.replica.keys import find_key
from deskapp.replica.queue_sql import Reader, page_sql

if TYPE_CHECKING:
    from pathlib import Path

REPLICA = "replica.db"
DRAFTS = "drafts.db"
BLOBS = "blobs.db"

SCHEMA = 1
"""Number of the newest migration this program knows (PRAGMA user_version)."""

PRAGMAS = (
    # As good as the default HMAC_SHA512 and, where a processor knows SHA-256, a third less for each page.
    ("cipher_hmac_algorithm", "HMAC_SHA256"),
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("temp_store", "memory"),
    ("secure_delete", "on"),
    ("foreign_keys", "on"),
    ("busy_timeout", "10000"),
    ("cache_size", "-16384"),  # for each thread; a scan of a million is read through, and what is read often is little
    ("mmap_size", "0"),
)

Connection = Any


def connect(path: Path, key: str, *, synchronous: str = "full") -> Connection:
    """A connection to an encrypted file; raises Unavailable with a sentence."""
    connection = None
    try:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key}'\"")
        for name, value in PRAGMAS:
            connection.execute(f"PRAGMA {name}={synchronous if name == 'synchronous' else value}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error as error:
        if connection is not None:
            connection.close()
        raise as_desk_error(error, path) from error
    return connection


_FULL_BELOW = 65_536  # free bytes: with less, SQLite cannot even lay out its shared memory and says "I/O error"


def as_desk_error(error: Exception, path: Path) -> DeskError | Exception:
    """Known failures of a database as sentences; anything else is a bug and stays what it is."""
    text = str(error).lower()
    if "disk is full" in text:
        return Unavailable("disk.full", path=str(path))
    if "not a database" in text or "malformed" in text or "hmac check" in text:
        return Unavailable("replica.corrupt", home=str(path.parent))
    if "database is locked" in text or "database table is locked" in text:
        return Unavailable("work.running", what="Another write to this replica")
    if "readonly database" in text:
        return Unavailable("home.readonly", home=str(path.parent))
    if "unable to open" in text or "disk i/o" in text:
        if _free_bytes(path) < _FULL_BELOW:
            return Unavailable("disk.full", path=str(path))
        if not os.access(path.parent, os.W_OK | os.X_OK) or (path.exists() and not os.access(path, os.R_OK | os.W_OK)):
            return Unavailable("home.readonly", home=str(path.parent))
        return Unavailable("disk.broken", path=str(path))
    return error


def _free_bytes(path: Path) -> int:
    import shutil

    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _FULL_BELOW


def check_schema(connection: Connection, path: Path, known: int = SCHEMA) -> int:
    """The schema of the file; refuses one that a newer program wrote, and one that no program finished."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > known:
        raise Unavailable("replica.newer", home=str(path.parent), found=found, known=known)
    if found < 1:
        raise Unavailable("replica.corrupt", home=str(path.parent))
    return found


def replica_file(home: Path) -> Path:
    """The replica of a home; refuses a home without one, and an empty file, which SQLite would begin to fill."""
    path = home / REPLICA
    if not path.exists():
        raise Unavailable("replica.missing", home=str(home))
    if path.stat().st_size == 0:
        raise Unavailable("replica.corrupt", home=str(home))
    return path


class FirstPage:
    """What the window paints before the rest of the program is imported."""

    def __init__(self, home: Path, now: int) -> None:
        path = replica_file(home)
        self.key = find_key(home)
        connection = connect(path, self.key)
        try:
            current = check_schema(connection, path) == SCHEMA
            self.settings: dict[str, str] = dict(connection.execute("SELECT name, value FROM setting"))
            self.place: int = connection.execute("SELECT coalesce(max(n), 0) FROM touched").fetchone()[0]
            self.meta: dict[str, str] = dict(connection.execute("SELECT name, value FROM meta"))
            reader = reader_of(connection, self.meta.get("person", ""), now)
            left = left_of(self.settings.get("queue", ""))
            self.query = left.query if left else QueueQuery(view=self.settings.get("view", "mine") or "mine")
            self.rows: list[TicketRow] = []
            if current and not self.query.text:  # an older one is brought up to date first; a search is read later
                sql, parameters = page_sql(self.query, reader, now, limit=30)
                self.rows = [TicketRow._make(each) for each in connection.execute(sql, parameters)]
        except sqlcipher.Error as error:
            raise as_desk_error(error, path) from error
        finally:
            connection.close()


def reader_of(connection: Connection, person: str, now: int) -> Reader:
    """Who reads: the person, the teams on his card, and those he lends a hand to, from the replica itself."""
    row = (
        connection.execute("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(person),)).fetchone()
        if person
        else None
    )
    teams: tuple[str, ...] = ()
    if row:
        import json

        lent = "SELECT lower(hex(team)) FROM hand WHERE helper = ? AND until > ? AND deleted = 0"
        found = {team for (team,) in connection.execute(lent, (bytes.fromhex(person), now))}
        teams = tuple(sorted(found.union(json.loads(row[0])["sets"].get("teams", {}))))
    return Reader(person, teams)

"""Open the replica and read the first page without Peewee: what happens before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.errors import DeskError, Unavailable
from deskapp.domain.rows import QueueQuery, TicketRow
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
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("temp_store", "memory"),
    ("secure_delete", "on"),
    ("foreign_keys", "on"),
    ("busy_timeout", "10000"),
    ("cache_size", "-65536"),
    ("mmap_size", "0"),
)

Connection = Any


def connect(path: Path, key: str, *, synchronous: str = "full") -> Connection:
    """A connection to an encrypted file; raises Unavailable with a sentence."""
    try:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key}'\"")
        for name, value in PRAGMAS:
            connection.execute(f"PRAGMA {name}={synchronous if name == 'synchronous' else value}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error as error:
        raise as_desk_error(error, path) from error
    return connection


def as_desk_error(error: Exception, path: Path) -> DeskError | Exception:
    """Known failures of a database as sentences; anything else is a bug and stays what it is."""
    text = str(error).lower()
    if "full" in text:
        return Unavailable("disk.full", path=str(path))
    if "readonly" in text or "unable to open" in text or "read-only" in text:
        return Unavailable("home.readonly", home=str(path.parent))
    if "not a database" in text or "malformed" in text or "corrupt" in text or "disk i/o" in text or "hmac" in text:
        return Unavailable("replica.corrupt", home=str(path.parent))
    return error


def check_schema(connection: Connection, path: Path, known: int = SCHEMA) -> int:
    """The schema of the file; refuses one that a newer program wrote."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > known:
        raise Unavailable("replica.newer", home=str(path.parent), found=found, known=known)
    return found


class FirstPage:
    """What the window paints before the rest of the program is imported."""

    def __init__(self, home: Path, now: int) -> None:
        self.key = find_key(home)
        path = home / REPLICA
        if not path.exists():
            raise Unavailable("replica.missing", home=str(home))
        connection = connect(path, self.key)
        try:
            check_schema(connection, path)
            self.settings: dict[str, str] = dict(connection.execute("SELECT name, value FROM setting"))
            self.place: int = connection.execute("SELECT coalesce(max(n), 0) FROM touched").fetchone()[0]
            self.meta: dict[str, str] = dict(connection.execute("SELECT name, value FROM meta"))
            reader = reader_of(connection, self.meta.get("person", ""))
            self.query = QueueQuery(view=self.settings.get("view", "mine") or "mine")
            sql, parameters = page_sql(self.query, reader, now, limit=30)
            self.rows = [TicketRow._make(each) for each in connection.execute(sql, parameters)]
        except sqlcipher.Error as error:
            raise as_desk_error(error, path) from error
        finally:
            connection.close()


def reader_of(connection: Connection, person: str) -> Reader:
    """Who reads: the person and the teams on his card, from the replica itself."""
    row = (
        connection.execute("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(person),)).fetchone()
        if person
        else None
    )
    teams: tuple[str, ...] = ()
    if row:
        import json

        teams = tuple(sorted(json.loads(row[0])["sets"].get("teams", {})))
    return Reader(person, teams)

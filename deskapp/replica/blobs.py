"""Attached files on this computer: an encrypted file of its own, in pieces, each under its hash.

A file put here is whole or not there at all; one that is being fetched keeps the pieces it has.
"""

from __future__ import annotations

import hashlib
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.replica.opening import BLOBS, as_desk_error, connect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIECE = 262_144
"""Bytes in every piece but the last; the same at the hub."""

LIMIT = 25_000_000
"""How large a file may be that somebody attaches, in bytes."""

_BLOB = """CREATE TABLE IF NOT EXISTS blob (id INTEGER PRIMARY KEY, sha TEXT UNIQUE, size INTEGER NOT NULL,
 whole INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, used INTEGER NOT NULL DEFAULT 0,
 space TEXT NOT NULL DEFAULT '')"""
_PIECE = """CREATE TABLE IF NOT EXISTS piece (blob INTEGER NOT NULL, n INTEGER NOT NULL, content BLOB NOT NULL,
 PRIMARY KEY (blob, n))"""


class Blobs:
    """The files of one home by sha256 (hex); one connection per thread."""

    def __init__(self, home: Path, key: str, *, synchronous: str = "full", limit: int = LIMIT) -> None:
        self.limit = limit
        self._path = home / BLOBS
        self._key = key
        self._synchronous = synchronous
        self._local = threading.local()

    def put(self, source: Path | bytes, name: str = "") -> tuple[str, int]:
        """Keep a file whole: (sha256, bytes). After this it survives a power cut; before, nothing of it is there.

        Raises Refused file.big or file.empty, NotFound file.missing, Unavailable file.unreadable or disk.full.
        """
        with self._transaction() as connection:
            blob = connection.execute("INSERT INTO blob (size) VALUES (0)").lastrowid
            found, size = hashlib.sha256(), 0
            for n, piece in enumerate(_pieces_of(source)):
                size += len(piece)
                if size > self.limit:
                    raise Refused("file.big", name=name or getattr(source, "name", ""), limit=self.limit // 1_000_000)
                found.update(piece)
                connection.execute("INSERT INTO piece (blob, n, content) VALUES (?, ?, ?)", (blob, n, piece))
            if not size:
                raise Refused("file.empty", name=name or getattr(source, "name", ""))
            sha = found.hexdigest()
            older = connection.execute("SELECT id, whole FROM blob WHERE sha = ?", (sha,)).fetchone()
            if older and older[1]:
                _drop(connection, blob)
            else:
                if older:
                    _drop(connection, older[0])
                connection.execute("UPDATE blob SET sha = ?, size = ?, whole = 1 WHERE id = ?", (sha, size, blob))
        return sha, size

    def have(self, sha: str) -> bool:
        """True when the whole file is here."""
        return self.size(sha) is not None

    def size(self, sha: str) -> int | None:
        """How many bytes a whole file has; None where it is not here."""
        row = self._one("SELECT size FROM blob WHERE sha = ? AND whole = 1", sha)
        return int(row[0]) if row else None

    def read(self, sha: str) -> Iterator[bytes]:
        """The pieces of a whole file, in order."""
        row = self._one("SELECT id, size FROM blob WHERE sha = ? AND whole = 1", sha)
        for n in range(-(-row[1] // PIECE) if row else 0):
            yield self._one("SELECT content FROM piece WHERE blob = ? AND n = ?", row[0], n)[0]

    def get(self, sha: str) -> bytes | None:
        """The whole file in memory; None where it is not here."""
        return b"".join(self.read(sha)) if self.have(sha) else None

    def piece(self, sha: str, n: int) -> bytes | None:
        """One piece of a file, whole or not."""
        row = self._one("SELECT content FROM piece JOIN blob ON blob.id = blob WHERE sha = ? AND n = ?", sha, n)
        return row[0] if row else None

    # ---- a file that is being fetched

    def parts(self, sha: str) -> frozenset[int]:
        """Which pieces are here."""
        with self._errors():
            rows = self._connection().execute("SELECT n FROM piece JOIN blob ON blob.id = blob WHERE sha = ?", (sha,))
            return frozenset(n for (n,) in rows.fetchall())

    def add_piece(self, sha: str, size: int, n: int, content: bytes) -> None:
        """Keep a piece that came from the hub."""
        with self._transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO blob (sha, size) VALUES (?, ?)", (sha, size))
            connection.execute(
                "INSERT OR REPLACE INTO piece (blob, n, content) SELECT id, ?, ? FROM blob WHERE sha = ? AND whole = 0",
                (n, content, sha),
            )

    def finish(self, sha: str) -> bool:
        """All pieces are here: True when they are the file; else they are dropped, to be fetched again."""
        with self._transaction() as connection:
            row = connection.execute("SELECT id, size, whole FROM blob WHERE sha = ?", (sha,)).fetchone()
            if row is None or row[2]:
                return row is not None
            found, size = hashlib.sha256(), 0
            for n in range(-(-row[1] // PIECE)):
                piece = connection.execute("SELECT content FROM piece WHERE blob = ? AND n = ?", (row[0], n)).fetchone()
                content = piece[0] if piece else b""
                found.update(content)
                size += len(content)
            good = size == row[1] and found.hexdigest() == sha
            if good:
                connection.execute("UPDATE blob SET whole = 1 WHERE id = ?", (row[0],))
            else:
                _drop(connection, row[0])
        return good

    # ---- how long

    def pin(self, sha: str, pinned: bool = True, *, size: int = 0, space: str = "") -> None:
        """Keep a file here for work without a line, or let it go again; with `size` and `space` also one yet to come."""
        with self._transaction() as connection:
            if pinned and size:
                connection.execute("INSERT OR IGNORE INTO blob (sha, size) VALUES (?, ?)", (sha, size))
            connection.execute("UPDATE blob SET pinned = ?, space = ? WHERE sha = ?", (int(pinned), space, sha))

    def wanted(self) -> list[tuple[str, int, str]]:
        """(sha256, bytes, space) of the files that are pinned and not whole yet."""
        with self._errors():
            rows = self._connection().execute("SELECT sha, size, space FROM blob WHERE pinned = 1 AND whole = 0")
            return [(sha, size, space) for sha, size, space in rows.fetchall()]

    def total(self) -> int:
        """How many bytes the whole files here have."""
        return int(self._one("SELECT coalesce(sum(size), 0) FROM blob WHERE whole = 1")[0])

    def oldest(self) -> list[tuple[str, int]]:
        """(sha256, bytes) of the whole files that are not pinned, those that came first before the others."""
        with self._errors():
            rows = self._connection().execute("SELECT sha, size FROM blob WHERE whole = 1 AND pinned = 0 ORDER BY used, id")
            return [(sha, size) for sha, size in rows.fetchall()]

    def use(self, sha: str, now: int) -> None:
        """Somebody looked at a file now."""
        with self._transaction() as connection:
            connection.execute("UPDATE blob SET used = ? WHERE sha = ?", (now, sha))

    def pinned(self) -> frozenset[str]:
        """The files that are kept whatever happens."""
        with self._errors():
            return frozenset(sha for (sha,) in self._connection().execute("SELECT sha FROM blob WHERE pinned = 1"))

    def drop(self, sha: str) -> None:
        """Forget a file: it was erased, or is not wanted here."""
        with self._transaction() as connection:
            row = connection.execute("SELECT id FROM blob WHERE sha = ?", (sha,)).fetchone()
            if row:
                _drop(connection, row[0])

    def close_thread(self) -> None:
        """Close the calling thread's connection."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    def _connection(self) -> Any:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = connect(self._path, self._key, synchronous=self._synchronous)
            connection.execute("PRAGMA cache_size=-4096")  # pieces are read once
            for each in (_BLOB, _PIECE):
                connection.execute(each)
        return connection

    def _one(self, sql: str, *parameters: object) -> Any:
        with self._errors():
            return self._connection().execute(sql, parameters).fetchone()

    @contextmanager
    def _transaction(self) -> Iterator[Any]:
        with self._errors():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.Error as error:
            known = as_desk_error(error, self._path)
            if known is error:
                raise
            raise known from error


def _drop(connection: Any, blob: int) -> None:
    connection.execute("DELETE FROM piece WHERE blob = ?", (blob,))
    connection.execute("DELETE FROM blob WHERE id = ?", (blob,))


def _pieces_of(source: Path | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        for start in range(0, len(source), PIECE):
            yield source[start : start + PIECE]
        return
    if not source.is_file():
        raise NotFound("file.missing", path=str(source))
    try:
        with source.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except OSError as error:
        raise Unavailable("file.unreadable", path=str(source), why=error.strerror or str(error)) from error

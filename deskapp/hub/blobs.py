"""The doors for attached files: in pieces, so that a cut costs one piece, and known only inside their space."""

from __future__ import annotations

import hashlib
import re
from typing import Protocol

from deskapp.domain.errors import Refused
from deskapp.hub.sql import SqlDoors

CHUNK = 262_144  # bytes in every piece but the last
BLOB_LIMIT = 268_435_456  # bytes; what a client lets people attach is far below
_SHA = re.compile(r"[0-9a-f]{64}").fullmatch


class BlobDoors(Protocol):
    """What every hub can do with attached files; `sha256` is 64 lower-case hex characters.

    Raises as `Hub` does; Refused reason `form` also where a file is not what its hash says, `erased` or `moved` where
    the document it is for is not there any more.
    """

    def has_blob(self, space: str, sha256: str, *, device: str) -> bool:
        """True when the whole file is in this space, checked."""

    def blob_parts(self, space: str, sha256: str, *, device: str) -> frozenset[int]:
        """The numbers of the pieces that are there, from 0: where an upload goes on."""

    def put_chunk(self, space: str, sha256: str, size: int, n: int, content: bytes, *, device: str) -> None:
        """Bring one piece of a file of `size` bytes; again changes nothing."""

    def finish_blob(self, space: str, sha256: str, root: str, doc: str, *, device: str) -> None:
        """The file is whole and belongs to this document. The hub checks size and hash; a wrong one is dropped."""

    def get_chunk(self, space: str, sha256: str, n: int, *, device: str) -> bytes | None:
        """One piece; None where it is not there."""

    def carry_blob(self, space: str, sha256: str, target: str, root: str, doc: str, *, device: str) -> bool:
        """Bring a file along with a copy (a passenger) into another space. False where it cannot go there."""


class SqlBlobs(SqlDoors):
    """The doors in SQL. What writes here is for a hub in a file: in Postgres only a function may write."""

    def has_blob(self, space: str, sha256: str, *, device: str) -> bool:
        """True when the whole file is in this space, checked."""
        self._check_reader(space, device)
        return (
            self._one("select 1 from blob_use where space = ? and sha256 = ? limit 1", space, raw_hash(sha256)) is not None
        )

    def blob_parts(self, space: str, sha256: str, *, device: str) -> frozenset[int]:
        """The numbers of the pieces that are there."""
        self._check_reader(space, device)
        rows = self._all("select n from chunk where space = ? and sha256 = ?", space, raw_hash(sha256))
        return frozenset(n for (n,) in rows)

    def put_chunk(self, space: str, sha256: str, size: int, n: int, content: bytes, *, device: str) -> None:
        """Bring one piece of a file."""
        raw = raw_hash(sha256)
        if not 0 < size <= BLOB_LIMIT or not 0 <= n < pieces(size) or len(content) != piece_size(size, n):
            raise wrong_file("a piece of another size")
        with self._write():
            self._check_writer(space, device)
            self._rows(
                "insert into blob (space, sha256, size) values (?, ?, ?) on conflict do nothing", (space, raw, size)
            )
            self._rows(
                "insert into chunk (space, sha256, n, content) values (?, ?, ?, ?) on conflict do nothing",
                (space, raw, n, content),
            )

    def finish_blob(self, space: str, sha256: str, root: str, doc: str, *, device: str) -> None:
        """The file is whole and belongs to this document."""
        raw = raw_hash(sha256)
        with self._write():
            self._check_writer(space, device)
            gone = self._gone(space, root, doc)
            known = bool(self._rows("select 1 from blob_use where space = ? and sha256 = ? limit 1", (space, raw)))
            good = known or (not gone and self._whole(space, raw))
            if good and not gone:
                self._use(space, raw, root, doc)
            elif not known:  # nobody has a use for it here
                self._rows("delete from chunk where space = ? and sha256 = ?", (space, raw))
                self._rows("delete from blob where space = ? and sha256 = ?", (space, raw))
        if gone:
            why = "its document was erased" if gone == "erased" else "its document has moved"
            raise Refused("hub.refused", what="the file", why=why, reason=gone, docs=[doc])
        if not good:
            raise wrong_file("its pieces do not make the file")

    def get_chunk(self, space: str, sha256: str, n: int, *, device: str) -> bytes | None:
        """One piece."""
        self._check_reader(space, device)
        row = self._one("select content from chunk where space = ? and sha256 = ? and n = ?", space, raw_hash(sha256), n)
        return bytes(row[0]) if row else None

    def carry_blob(self, space: str, sha256: str, target: str, root: str, doc: str, *, device: str) -> bool:
        """Bring a file along with a copy into another space; the pieces never travel again."""
        raw = raw_hash(sha256)
        with self._write():
            self._check_writer(space, device)
            here = self._rows(
                "select 1 from blob_use where space = ? and sha256 = ? and root = ? limit 1", (space, raw, root)
            )
            there = self._rows("select 1 from space where id = ?", (target,))
            if not here or not there or self._erased(target, root, doc):
                return False
            self._rows(
                "insert into blob (space, sha256, size, key_epoch) select ?, sha256, size, key_epoch from blob"
                " where space = ? and sha256 = ? on conflict do nothing",
                (target, space, raw),
            )
            self._rows(
                "insert into chunk (space, sha256, n, content) select ?, sha256, n, content from chunk"
                " where space = ? and sha256 = ? on conflict do nothing",
                (target, space, raw),
            )
            self._use(target, raw, root, doc)
        return True

    def _whole(self, space: str, raw: bytes) -> bool:
        row = self._rows("select size from blob where space = ? and sha256 = ?", (space, raw))
        return bool(row) and self._digest(space, raw, pieces(row[0][0])) == (row[0][0], raw)

    def _digest(self, space: str, raw: bytes, count: int) -> tuple[int, bytes]:
        """(size, hash) of the pieces, one after the other."""
        found, size = hashlib.sha256(), 0
        for n in range(count):
            sql = "select content from chunk where space = ? and sha256 = ? and n = ?"
            for (content,) in self._rows(sql, (space, raw, n)):
                found.update(content)
                size += len(content)
        return size, found.digest()

    def _use(self, space: str, raw: bytes, root: str, doc: str) -> None:
        sql = "insert into blob_use (space, sha256, root, doc) values (?, ?, ?, ?) on conflict do nothing"
        self._rows(sql, (space, raw, root, doc))

    def _gone(self, space: str, root: str, doc: str) -> str:
        """Why a document is not in this space any more: erased, moved; "" = it may be here."""
        if self._erased(space, root, doc):
            return "erased"
        moved = self._rows("select 1 from moved where space = ? and root = ?", (space, root))
        return "moved" if moved else ""

    def _erased(self, space: str, root: str, doc: str) -> bool:
        sql = "select 1 from tombstone where space = ? and (doc = ? or (doc = ? and scope = 'root'))"
        return bool(self._rows(sql, (space, doc, root)))


def pieces(size: int) -> int:
    """How many pieces a file of this size has."""
    return -(-size // CHUNK)


def piece_size(size: int, n: int) -> int:
    """How long piece `n` of a file of `size` bytes is."""
    return min(CHUNK, size - n * CHUNK)


def raw_hash(sha256: str) -> bytes:
    """The bytes of a hash written in hex. Raises Refused."""
    if not isinstance(sha256, str) or not _SHA(sha256):
        raise wrong_file(f"{sha256!r} is no hash")
    return bytes.fromhex(sha256)


def wrong_file(why: str) -> Refused:
    """The error for a file, or a piece of one, that is not what it should be."""
    return Refused("hub.refused", what="the file", why=why, reason="form")

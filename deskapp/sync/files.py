"""Attached files between replica and hub: up before the operation that names them, down when somebody opens one."""

from __future__ import annotations

import json
import re
import shutil
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.hub.blobs import BLOB_LIMIT, CHUNK, pieces
from deskapp.replica import merging
from deskapp.replica.blobs import Blobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from deskapp.hub.protocol import Hub, Passenger
    from deskapp.replica.database import Replica
    from deskapp.replica.merging import LogEntry

UPLOAD_S = 5.0
"""How long one exchange spends on files, so that everybody else's news never waits longer."""

_MARK = b'"attachments":[['
_SHA = re.compile(r"[0-9a-f]{64}").fullmatch
_NAMING = (
    "SELECT lower(hex(root)), lower(hex(doc)), body FROM op WHERE seq IS NULL AND space = ? AND n <= ?"
    " AND instr(body, ?) > 0 ORDER BY n"
)


_STILL_NAMED = (
    "SELECT 1 FROM message WHERE instr(doc, :sha) > 0 UNION ALL SELECT 1 FROM scheduled WHERE instr(doc, :sha) > 0"
    " UNION ALL SELECT 1 FROM review WHERE instr(doc, :sha) > 0"
    " UNION ALL SELECT 1 FROM op WHERE seq IS NULL AND instr(body, :sha) > 0"
    " UNION ALL SELECT 1 FROM op WHERE root = :root AND instr(body, :sha) > 0"
    " UNION ALL SELECT 1 FROM parked WHERE instr(body, :sha) > 0 LIMIT 1"
)


class Named(NamedTuple):
    """A file that a document names."""

    sha: str
    size: int
    root: str
    doc: str


class Uploads:
    """The files of one exchange. `more` is true where there was no time for all of them."""

    def __init__(self, replica: Replica, hub: Hub, device_of: Callable[[], str], *, seconds: float = UPLOAD_S) -> None:
        self._replica = replica
        self._hub = hub
        self._device_of = device_of  # a copied computer gets another id on the way
        self._seconds = seconds
        self._there: set[tuple[str, str, str]] = set()  # (space, sha, doc) the hub has, or never will
        self.more = False

    def ready(self, space: str, last: int) -> int:
        """Put the operations that wait for a file behind the others; returns the last number that can go now."""
        waiting = {each.root for each in self._waiting(space, last)}
        if not waiting:
            return last
        with self._replica.transaction() as connection:
            return merging.put_behind(connection, space, waiting, last)

    def bring(self, space: str) -> bool:
        """Upload what operations of this space wait for; True when some of it is there now."""
        wanted = self._waiting(space)
        if not wanted:
            return False
        end = time.monotonic() + self._seconds
        blobs = Blobs(self._replica.home, self._replica.key)
        brought = False
        try:
            for each in wanted:
                if not self._upload(blobs, space, each, end):
                    self.more = True
                    break
                self._there.add((space, each.sha, each.doc))
                brought = True
        finally:
            blobs.close_thread()
        return brought

    def carry(self, space: str, riders: Iterable[Passenger]) -> None:
        """Bring the files of copies into the spaces the copies go to."""
        for rider in riders:
            if rider.state is None or _MARK not in rider.state:
                continue
            for each in named(json.loads(rider.state), rider.root, rider.doc):
                key = (rider.target, each.sha, each.doc)
                if key not in self._there:
                    self._hub.carry_blob(space, each.sha, rider.target, each.root, each.doc, device=self._device_of())
                    self._there.add(key)

    def _waiting(self, space: str, last: int = 1 << 62) -> list[Named]:
        rows = self._replica.read(_NAMING, (space, last, _MARK))
        found = [each for root, doc, body in rows for each in named(json.loads(body), root, doc)]
        return [each for each in found if (space, each.sha, each.doc) not in self._there]

    def _upload(self, blobs: Blobs, space: str, each: Named, end: float) -> bool:
        """True when the file is there, or will never be; False when the time is up."""
        hub, device = self._hub, self._device_of()
        try:
            if not hub.has_blob(space, each.sha, device=device):
                size = blobs.size(each.sha)
                if size is None:
                    return True  # lost here too: the words must not wait for ever
                for n in sorted(set(range(pieces(size))) - hub.blob_parts(space, each.sha, device=device)):
                    content = blobs.piece(each.sha, n)
                    if content is None:
                        return True
                    hub.put_chunk(space, each.sha, size, n, content, device=device)
                    if time.monotonic() > end:
                        return False
            hub.finish_blob(space, each.sha, each.root, each.doc, device=device)
        except Refused as error:
            if error.data.get("reason") == "device":
                raise
        return True


def named(document: Any, root: str, doc: str) -> list[Named]:
    """The files that a document, or the body of an operation, names; older entries without a hash are passed over."""
    found = document.get("values") if isinstance(document, dict) else None
    if isinstance(found, dict) and isinstance(found.get("copy"), dict):
        found = found["copy"]
    entries = found.get("attachments") if isinstance(found, dict) else None
    return [
        Named(each[2], each[1], root, doc)
        for each in (entries if isinstance(entries, list) else ())
        if isinstance(each, list) and len(each) > 2 and isinstance(each[2], str) and _SHA(each[2])
        and isinstance(each[1], int)
    ]  # fmt: skip


def fetch_blob(
    blobs: Blobs, hub: Hub, space: str, sha: str, size: int, *, name: str, device: str,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:  # fmt: skip
    """Fetch a file from the hub, going on where an earlier try was cut; it is here only once its hash was checked.

    `progress(done, total)` counts bytes. Raises NotFound file.gone, Unavailable hub.unreachable or disk.full, Refused
    stopped (what has come is kept).
    """
    if blobs.have(sha):
        return
    if not 0 < size <= BLOB_LIMIT:
        raise NotFound("file.gone", name=name)
    there = blobs.parts(sha)
    for n in range(pieces(size)):
        if cancelled():
            raise Refused("stopped")
        if n not in there:
            content = hub.get_chunk(space, sha, n, device=device)
            if content is None:
                raise NotFound("file.gone", name=name)
            blobs.add_piece(sha, size, n, content)
        progress(min(size, (n + 1) * CHUNK), size)
    if not blobs.finish(sha):
        raise NotFound("file.gone", name=name)


def files_of_erased(connection: Any, space: str, entries: Sequence[LogEntry]) -> dict[str, str]:
    """The files named by documents that these entries of the log say are erased, with their roots."""
    found: dict[str, str] = {}
    for each in entries:
        if each.tombstone:
            doc, mark = bytes.fromhex(each.doc), _MARK.decode()
            sql = "SELECT body FROM op WHERE root = ? AND space = ? AND instr(body, ?) > 0"  # own words of what had moved
            for (body,) in connection.execute(sql, (bytes.fromhex(each.root), space, _MARK)).fetchall():
                found |= {file.sha: file.root for file in named(json.loads(body), each.root, each.doc)}
            for table in ("message", "scheduled", "review"):
                sql = f"SELECT doc FROM {table} WHERE (id = ? OR root = ?) AND space = ? AND instr(doc, ?) > 0"
                for (text,) in connection.execute(sql, (doc, doc, space, mark)).fetchall():
                    found |= {file.sha: file.root for file in named(json.loads(text), each.root, each.doc)}
    return found


def forget(replica: Replica, connection: Any, erased: Mapping[str, str]) -> None:
    """Take erased files off this computer; inside the caller's transaction.

    One that another message names stays, and so does one of unsent or parked words, because nobody else has it yet, and
    of own words of a ticket that moved, which a restored hub may need again.
    """
    if not erased:
        return
    blobs = Blobs(replica.home, replica.key)
    try:
        for sha, root in erased.items():
            if not connection.execute(_STILL_NAMED, {"sha": sha, "root": bytes.fromhex(root)}).fetchone():
                blobs.drop(sha)
                shutil.rmtree(replica.home / "opened" / sha[:16], ignore_errors=True)
    finally:
        blobs.close_thread()

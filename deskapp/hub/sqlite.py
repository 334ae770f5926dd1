"""The hub of a small office: one SQLite file that the workers of a few computers share.

The file is never in WAL mode (that needs shared memory of one machine), every write is BEGIN IMMEDIATE with
synchronous=EXTRA (with FULL a power cut may bring back the journal of the last commit, which then undoes it), and no
transaction is longer than some milliseconds, because all others wait for it.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import time
import uuid
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from peewee import DatabaseError, IntegrityError, PeeweeException, SqliteDatabase

from deskapp.domain.errors import DeskError, NotFound, Unavailable
from deskapp.domain.fold_text import fold
from deskapp.domain.operation import COMPANY, canonical, passenger_id, personal_space
from deskapp.domain.resting import rested_body
from deskapp.hub import moving
from deskapp.hub.attending import NoPresence
from deskapp.hub.base import SqlHub, device_refused, refused, space_refused
from deskapp.hub.checks import check_ids, check_push
from deskapp.hub.circles import NoCircles
from deskapp.hub.protocol import COPY, ERASED, KIN, MOVING, Head, HubInfo, PushResult, chain
from deskapp.hub.schema import SCHEMA, SQLITE_TYPES, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from deskapp.hub.base import Row
    from deskapp.hub.protocol import DocumentState, OutgoingOperation, Passenger, SpaceInfo

OURS = 0x6465736B  # "desk" as the file's application id: how a hub is told from any other SQLite file
_BUSY_S = 5.0

_INTO_LOG = (
    "insert into op (space, seq, id, origin, root, doc, actor, device, n, key_epoch, salt, body, digest, arrived)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
# Where a document came from stays, whoever folds it next.
_INTO_STATES = (
    "insert into state (space, doc, root, seq, fold, unknown, key_epoch, body, origin)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (space, doc) do update set root = excluded.root,"
    " seq = excluded.seq, fold = excluded.fold, unknown = excluded.unknown, key_epoch = excluded.key_epoch,"
    " body = excluded.body"
)


class _File(SqliteDatabase):
    """Peewee's SQLite, remembering its connections so that another thread can end a call."""

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._connect()  # type: ignore[misc]
        self.living = getattr(self, "living", [])
        self.living.append(connection)
        return connection

    def _close(self, connection: sqlite3.Connection) -> None:
        self.living.remove(connection)
        super()._close(connection)  # type: ignore[misc]


class SqliteHub(NoCircles, NoPresence, SqlHub):
    """A hub in a SQLite file. `wall` is the clock (UTC ms); `synchronous` is OFF only for hubs nobody would miss."""

    def __init__(
        self,
        path: Path,
        *,
        notes: tuple[str, ...] = (),
        synchronous: str = "EXTRA",
        wall: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self.path = path
        self._notes = notes
        self._seen = threading.local()  # which file the connection of this thread is open on
        self._ours = False
        self._wall = wall
        self._db: Any = _File(
            f"{path.as_uri()}?mode=rw",
            uri=True,
            check_same_thread=False,  # only for interrupt(): every thread has a connection of its own
            timeout=_BUSY_S,
            autoconnect=False,
            pragmas=(("journal_mode", "delete"), ("synchronous", synchronous), ("foreign_keys", 1), ("secure_delete", 1)),
        )
        self._db.register_function(wall, "now_ms", 0)
        self._db.register_function(_folded, "folded", 1)
        self._db.register_function(rested_body, "rested", 1)

    # what an engine brings

    def _rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """Past Peewee, which would take as long again."""
        try:
            rows: list[Row] = self._db.connection().execute(sql, params).fetchall()
        except sqlite3.IntegrityError as error:
            raise IntegrityError(*error.args) from error
        return rows

    def _many(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """One statement for many rows, past Peewee, which would take longer than SQLite."""
        try:
            self._db.connection().executemany(sql, rows)
        except sqlite3.IntegrityError as error:
            raise IntegrityError(*error.args) from error

    def _each(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        self._many(sql, rows)

    def _explain(self, error: Exception) -> Exception:
        text = str(error)
        if isinstance(error, DeskError | IntegrityError) or not isinstance(error, PeeweeException | sqlite3.Error):
            return error
        strange = "not a database" in text or "no such table" in text
        if "malformed" in text or (strange and self._ours):
            return Unavailable("hub.corrupt", hub=str(self.path))
        if strange:
            return NotFound("hub.foreign", hub=str(self.path))
        if isinstance(error, DatabaseError | sqlite3.Error):
            why = "it is busy" if "locked" in text or "busy" in text else text
            return Unavailable("hub.unreachable", hub=str(self.path), why=why)
        return error

    @contextmanager
    def _reached(self) -> Iterator[None]:
        self._same_file()
        with super()._reached():
            yield

    def _same_file(self) -> None:
        """Another file lies here now (a backup was copied over it): nobody may go on writing into the one that is gone."""
        try:
            found = self.path.stat()
        except OSError as error:
            self._db.close()
            why = "there is no such file" if isinstance(error, FileNotFoundError) else str(error.strerror or error)
            raise Unavailable("hub.unreachable", hub=str(self.path), why=why) from error
        here = found.st_dev, found.st_ino
        if here != getattr(self._seen, "file", here):
            self._db.close()
        self._seen.file = here

    @contextmanager
    def _write(self) -> Iterator[None]:
        with self._reached(), self._db.atomic("IMMEDIATE"):
            yield

    def _engine(self) -> str:
        return f"SQLite {sqlite3.sqlite_version}"

    def _size(self) -> int:
        return self.path.stat().st_size

    def info(self) -> HubInfo:
        """Which hub this is."""
        with self._reached():
            if self._rows("pragma application_id") != [(OURS,)]:
                raise NotFound("hub.foreign", hub=str(self.path))
        hub, name, schema = self._all("select hub, name, schema from schema_meta")[0]
        self._ours = True
        return HubInfo(hub, schema, name, "file", f"sqlite:///{quote(self.path.as_posix())}", self._notes)

    def made(self) -> int:
        """When this hub was made, UTC ms."""
        return int(self._all("select made from schema_meta")[0][0])

    def interrupt(self) -> None:
        """From another thread: end whatever call is running now."""
        for connection in list(getattr(self._db, "living", ())):
            connection.interrupt()

    def make(self, name: str) -> None:
        """Make the tables in an empty file, all or nothing."""
        with self._write():
            self._rows(f"pragma application_id = {OURS}")
            for statement in statements(SQLITE_TYPES):
                self._rows(statement)
            self._furnish(uuid.uuid4().hex, name, SCHEMA)
        self._ours = True

    def add_space(self, space: str, kind: str, name: str, *, confidential: bool = False) -> None:
        """Make a space; a file cannot keep a secret, so confidential ones are refused."""
        if confidential or kind == "circle":
            why = "whoever reads a shared file reads all of it; use Postgres"
            raise refused("space", "the confidential space", why)
        super().add_space(space, kind, name)

    # the doors

    def push(
        self,
        space: str,
        seq: int,
        hash: str,  # noqa: A002
        device: str,
        ops: Sequence[OutgoingOperation],
        states: Sequence[DocumentState] = (),
        deliveries: Sequence[Passenger] = (),
    ) -> PushResult:
        """Append operations after the head (seq, hash)."""
        check_push(device, ops, states, deliveries)
        with self._write():
            actor = self._writer(space, device)
            head = self._head(space)
            if head != (seq, hash):
                return PushResult("stale", *head)
            moved: dict[str, str] = dict(
                self._among("select root, target from moved where space = ? and root", space, _roots(ops))
            )
            if moved:
                return PushResult("moved", *head, moved=moved)
            self._check_new(space, ops)
            head = self._append_all(space, device, actor, head, ops)
            self._put_states(space, seq, ops, states)
            moves = moving.moves_of(deliveries)
            moving.check(self._rows, space, ops, moves, deliveries)
            kept = []
            for i, each in enumerate(deliveries):
                # copies of what moves come from where it lives now
                origin = space if each.kind in MOVING else moves.get(each.root, space)
                if not self._board(origin, device, actor, each):
                    kept.append(i)
            left = {deliveries[i].root for i in kept}
            self._mark_delivered(space, seq, head.seq, ops, deliveries, left)
            for root, target in moves.items():
                moving.leave(self._rows, self._lengthen, space, root, target, (actor, device))
                if root not in left:
                    self._delivered_to(target, root, self._head(target).seq)
            head = self._head(space)
        return PushResult("ok", *head, kept=tuple(kept))

    def register(
        self,
        person: str,
        device: str,
        public_key: bytes = b"",
        verify_key: bytes = b"",
        *,
        customer: bool = False,
        name: str = "",
    ) -> list[SpaceInfo]:
        """Make a person's device known, and his own space."""
        check_ids(person, device)
        space = personal_space(person)
        with self._write():
            self._rows("insert into space (id, kind, name) values (?, 'personal', '') on conflict do nothing", (space,))
            self._rows("insert into head (space) values (?) on conflict do nothing", (space,))
            for each, may in ((space, "write"), (COMPANY, "read" if customer else "write")):
                sql = "insert into member (space, person, may) values (?, ?, ?) on conflict do nothing"
                self._rows(sql, (each, person, may))
            self._rows(
                "insert into device (id, owner, name, public_key, verify_key, registered)"
                " values (?, ?, ?, ?, ?, now_ms()) on conflict do nothing",
                (device, person, name, public_key, verify_key),
            )
            if self._owner(device) != person:
                raise device_refused()
        return self.spaces(person)

    def reserve_numbers(self, device: str, count: int) -> tuple[int, int]:
        """A block of ticket numbers for this device alone."""
        with self._write():
            self._owner(device)
            sql = "update series set next = next + ? where name = 'main' returning next - ?, next - 1"
            first, last = self._rows(sql, (count, count))[0]
            self._rows(
                "insert into number_block (series, first, last, device, made) values ('main', ?, ?, ?, now_ms())",
                (first, last, device),
            )
        return first, last

    def erase(self, space: str, root: str, reason: str, *, device: str, doc: str = "") -> None:
        """Blank a document, or the whole root, here, in its copies, and where the root lived before it came here."""
        check_ids(root, *([doc] if doc else []))
        with self._write():
            actor = self._writer(space, device)
            before = self._rows("select space from moved where root = ? and space <> ? order by space", (root, space))
            copies = self._rows(
                "select distinct space, doc from op where origin = ? and root = ? and key_epoch >= 0", (space, root)
            )
            targets = [(space, doc or root, "", "doc" if doc else "root")]
            targets += [(there, copy, space, "doc") for there, copy in copies
                        if not doc or copy == passenger_id(space, there, doc)]  # fmt: skip
            targets += [(there, doc or root, "", "doc" if doc else "root") for (there,) in before]
            for there, what, origin, scope in targets:
                why = reason if there == space or origin else ""  # those people have nothing to do with it any more
                self._erase_one(there, root, what, origin, scope, why, device, actor)

    # pieces of a push

    def _owner(self, device: str) -> str:
        rows = self._rows("select owner from device where id = ? and revoked is null", (device,))
        if not rows:
            raise device_refused()
        return str(rows[0][0])

    def _writer(self, space: str, device: str) -> str:
        """The person who writes: the owner of the device, never whom the client names."""
        actor = self._owner(device)
        sql = "select may from member where space = ? and person = ? and (until is null or until > now_ms())"
        if self._rows(sql, (space, actor)) != [("write",)]:
            raise space_refused(space)
        return actor

    def _head(self, space: str) -> Head:
        return Head(*self._rows("select seq, hash from head where space = ?", (space,))[0])

    def _among(self, sql: str, space: str, ids: Sequence[str]) -> list[Row]:
        found: list[Row] = []
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            found += self._rows(f"{sql} in ({','.join('?' * len(part))})", (space, *part))
        return found

    def _check_new(self, space: str, ops: Sequence[OutgoingOperation]) -> None:
        erased = self._among("select doc from tombstone where space = ? and doc", space, [op.doc for op in ops])
        erased += self._among(
            "select doc from tombstone where space = ? and scope = 'root' and doc", space, _roots(ops)
        )
        if erased:
            raise refused("erased", "the changes", "their document was erased", docs=sorted({doc for (doc,) in erased}))
        there = self._among("select id from op where space = ? and origin = '' and id", space, [op.id for op in ops])
        if there:
            raise refused("id", "a change", "it is already there", id=there[0][0])

    def _append(self, space: str, head: Head, values: tuple[Any, ...]) -> Head:
        """One entry more: id, origin, root, doc, actor, device, n, key_epoch, salt, body."""
        row, head = self._entry(space, head, values)
        self._rows(_INTO_LOG, row)
        return head

    def _entry(self, space: str, head: Head, values: tuple[Any, ...]) -> tuple[tuple[Any, ...], Head]:
        """(row of the log, the head after it)."""
        op_id, origin, root, doc, actor, device, n, key_epoch, salt, body = values
        content = hashlib.sha256(salt + body)
        seq = head.seq + 1
        after = chain(
            head.hash, space, seq, op_id, origin or None, root, doc, actor, device, n, key_epoch, content.hexdigest()
        )
        return (space, seq, *values, content.digest(), self._wall()), Head(seq, after)

    def _append_all(self, space: str, device: str, actor: str, head: Head, ops: Sequence[OutgoingOperation]) -> Head:
        if not ops:
            return head
        rows = self._rows("select n from stream where space = ? and device = ?", (space, device))
        n = rows[0][0] if rows else 0
        entries = []
        for op in ops:
            n += 1
            if op.n != n:
                raise refused("hole", "the changes", f"number {op.n} came instead of {n}", expected=n)
            entry, head = self._entry(
                space, head, (op.id, "", op.root, op.doc, actor, device, n, op.key_epoch, op.salt, op.body)
            )
            entries.append(entry)
        self._many(_INTO_LOG, entries)
        self._rows(
            "insert into stream (space, device, n) values (?, ?, ?) on conflict (space, device) do update set n = ?",
            (space, device, n, n),
        )
        self._rows("update head set seq = ?, hash = ? where space = ?", (*head, space))
        return head

    def _put_states(
        self, space: str, seq: int, ops: Sequence[OutgoingOperation], states: Sequence[DocumentState]
    ) -> None:
        last = {op.doc: (op.root, seq + i) for i, op in enumerate(ops, 1)}
        self._many(
            _INTO_STATES,
            [
                (space, each.doc, *last[each.doc], each.fold, each.unknown, each.key_epoch, each.body, "")
                for each in states
            ],
        )

    def _put_state(self, *values: object) -> None:
        self._rows(_INTO_STATES, values)

    def _board(self, space: str, device: str, actor: str, each: Passenger) -> bool:
        """Put one passenger into its target's log; False when it must stay behind."""
        kinds = self._rows("select kind from space where id = ?", (each.target,))
        if not kinds or each.target == space or each.state is None or each.key_epoch < 0:
            return False
        there = "select 1 from op where space = ? and origin = ? and id = ?"
        if self._rows(there, (each.target, space, each.id)):
            return True
        if each.kind == KIN and space.startswith("p-"):
            return False  # kin goes between spaces of teams only
        replaceable = space if each.kind == KIN or kinds[0][0] in {"personal", "company"} else None
        taken = each.kind not in MOVING and self._rows(  # what is handed over was looked at as a whole
            "select 1 from moved where space = ? and root = ? and ? union all"
            " select 1 from tombstone where space = ? and (doc = ? or (doc = ? and scope = 'root')) union all"
            " select 1 from state where space = ? and doc = ? and origin is not ?",
            (each.target, each.root, each.kind == COPY, each.target, each.doc, each.root, each.target, each.doc, replaceable),
        )
        if taken:
            return False
        entry = (each.id, space, each.root, each.doc, actor, device, 0, each.key_epoch, each.salt, each.body)
        seq = self._lengthen(each.target, entry)
        origin = "" if each.kind in MOVING else space  # what moved lives there now
        self._put_state(each.target, each.doc, each.root, seq, each.fold, False, each.key_epoch, each.state, origin)
        return True

    def _lengthen(self, space: str, values: tuple[Any, ...]) -> int:
        """One entry more in a space's log, see `_append`; returns its number."""
        head = self._append(space, self._head(space), values)
        self._rows("update head set seq = ?, hash = ? where space = ?", (*head, space))
        return head.seq

    def _mark_delivered(
        self,
        space: str,
        before: int,
        now: int,
        ops: Sequence[OutgoingOperation],
        deliveries: Sequence[Passenger],
        left: set[str],
    ) -> None:
        """Copies have gone out up to here, unless a passenger was kept or something before was left over."""
        changed = set(_roots(ops))
        for root in sorted((changed | {each.root for each in deliveries}) - left):
            older = self._rows(
                "select 1 from op where space = ? and root = ? and seq <= ? and seq > coalesce("
                "(select seq from delivered where space = ? and root = ?), 0) limit 1",
                (space, root, before, space, root),
            )
            if root not in changed or not older:
                self._delivered_to(space, root, now)

    def _delivered_to(self, space: str, root: str, seq: int) -> None:
        self._rows(
            "insert into delivered (space, root, seq) values (?, ?, ?)"
            " on conflict (space, root) do update set seq = excluded.seq",
            (space, root, seq),
        )

    def _erase_one(
        self, space: str, root: str, doc: str, origin: str, scope: str, reason: str, device: str, actor: str
    ) -> None:
        known = "select 1 from tombstone where space = ? and doc = ? and (scope = 'root' or ? = 'doc')"
        if self._rows(known, (space, doc, scope)):
            return
        where, these = ("root = ?", (space, root)) if scope == "root" else ("root = ? and doc = ?", (space, root, doc))
        self._rows(f"update op set salt = null, body = null where space = ? and {where} and key_epoch >= 0", these)
        self._rows(f"delete from state where space = ? and {where}", these)
        blobs = self._rows(f"select distinct sha256 from blob_use where space = ? and {where}", these)
        self._rows(f"delete from blob_use where space = ? and {where}", these)
        for (sha256,) in blobs:
            self._rows(
                "delete from blob where space = ? and sha256 = ? and not exists ("
                "select 1 from blob_use u where u.space = blob.space and u.sha256 = blob.sha256)",
                (space, sha256),
            )
        body = canonical({"reason": reason, "scope": scope}).encode()
        seq = self._lengthen(space, (uuid.uuid4().hex, origin, root, doc, actor, device, 0, ERASED, b"", body))
        self._rows(
            "insert into tombstone (space, doc, root, scope, seq, reason, actor, made)"
            " values (?, ?, ?, ?, ?, ?, ?, now_ms())"
            " on conflict (space, doc) do update set scope = excluded.scope, seq = excluded.seq",
            (space, doc, root, scope, seq, reason, actor),
        )


def _folded(body: bytes) -> str:
    return fold(body.decode(errors="replace"))


def _roots(ops: Sequence[OutgoingOperation]) -> list[str]:
    return sorted({op.root for op in ops})

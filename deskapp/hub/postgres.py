"""The hub of a company: Postgres 15 or newer, no extension needed.

Each door is one function call in one autocommit statement, so no client holds a lock over a round trip.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from peewee import PeeweeException
from playhouse.postgres_ext import Psycopg3Database  # type: ignore[import-untyped]
from psycopg.adapt import Loader

from deskapp.domain.errors import DeskError, NotFound, Refused, Unavailable
from deskapp.hub.attending import PostgresPresence
from deskapp.hub.base import device_refused, refused, space_refused
from deskapp.hub.checks import check_ids, check_push
from deskapp.hub.moving import move_refused
from deskapp.hub.postgres_doors import PostgresDoors
from deskapp.hub.protocol import HubInfo, PushResult
from deskapp.hub.schema import POSTGRES_TYPES, SCHEMA, statements
from deskapp.hub.schema.functions import FUNCTIONS, REASONS
from deskapp.hub.schema.guarding import REPORTS, guard, make_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from psycopg.abc import Buffer

    from deskapp.hub.base import Row
    from deskapp.hub.protocol import DocumentState, OutgoingOperation, Passenger, SpaceInfo

_OLDEST = 150_000
_SESSION = "-c search_path=desk -c lock_timeout=3s -c statement_timeout=30s -c idle_in_transaction_session_timeout=10s"
_PUSH = (
    "select * from desk.push(?, ?, ?, ?, ?::uuid[], ?::bigint[], ?::uuid[], ?::uuid[], ?::integer[], ?::bytea[],"
    " ?::bytea[], ?::uuid[], ?::integer[], ?::integer[], ?::integer[], ?::bytea[], ?::text[], ?::text[], ?::uuid[],"
    " ?::uuid[], ?::uuid[], ?::integer[], ?::bytea[], ?::bytea[], ?::bytea[], ?::integer[])"
)


class _HexLoader(Loader):
    """Reads a uuid as 32 hex characters, as ids are written everywhere above SQL."""

    def load(self, data: Buffer) -> str:
        return bytes(data).replace(b"-", b"").decode()


class _Server(Psycopg3Database):  # type: ignore[misc]
    """Peewee's Postgres, reading ids as hex and remembering its connections so that another thread can end a call."""

    def _connect(self) -> psycopg.Connection[Any]:
        connection: psycopg.Connection[Any] = super()._connect()
        connection.adapters.register_loader("uuid", _HexLoader)
        self.living = [each for each in getattr(self, "living", []) if not each.closed]
        self.living.append(connection)
        return connection


class PostgresHub(PostgresPresence, PostgresDoors):
    """A hub in Postgres; `url` is a libpq URL."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._db: Any = _Server(
            url,
            autoconnect=False,
            connect_timeout=5,
            keepalives=1,
            keepalives_idle=15,
            keepalives_interval=5,
            keepalives_count=3,
            tcp_user_timeout=20_000,
            application_name="deskapp",
            options=_SESSION,
        )

    # what an engine brings

    def _rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        cursor = self._db.execute_sql(sql.replace("?", "%s"), tuple(params))
        rows: list[Row] = cursor.fetchall() if cursor.description else []
        return rows

    def _explain(self, error: Exception) -> Exception:
        if isinstance(error, DeskError) or not isinstance(error, PeeweeException | psycopg.Error):
            return error
        cause = error if isinstance(error, psycopg.Error) else error.__context__
        if not isinstance(cause, psycopg.Error):
            return error
        state = cause.sqlstate or ""
        if state in REASONS:
            return _door_closed(REASONS[state], cause.diag.message_detail or "")
        if state == "42501":  # no right: a keeper's work, asked for by somebody else
            return Refused("hub.keeper", hub=self._shown())
        if state in {"3F000", "42P01", "42883"}:  # no such schema, table, function
            return NotFound("hub.foreign", hub=self._shown())
        # 08 connection, 25 idle too long, 28 login, 3D no such database, 53 no resources, 55P03 lock, 57 cancelled
        if not state or state[:2] in {"08", "25", "28", "3D", "40", "53", "55", "57", "58"}:
            self._drop_dead()
            why = "it is busy" if state[:2] in {"40", "55"} else _said(cause) or state
            return Unavailable("hub.unreachable", hub=self._shown(), why=why)
        return error

    def _drop_dead(self) -> None:
        """Forget a lost connection: Peewee goes on using it until it is closed."""
        try:
            if not self._db.is_closed() and not self._db.is_connection_usable():
                self._db.close()
        except (PeeweeException, psycopg.Error):
            self._db.dispose()

    def _shown(self) -> str:
        """The address without its password."""
        parts = urlsplit(self._url)
        place = f"{parts.username}@" if parts.username else ""
        return urlunsplit((parts.scheme, place + parts.netloc.rpartition("@")[2], parts.path, "", ""))

    def info(self) -> HubInfo:
        """Which hub this is."""
        hub, name, schema = self._all("select hub, name, schema from schema_meta")[0]
        return HubInfo(hub, schema, name, "postgres", self._url)

    def interrupt(self) -> None:
        """From another thread: shut the sockets down, the only thing that ends a call into a dead network."""
        for connection in list(getattr(self._db, "living", ())):
            if not connection.closed:
                line = socket.socket(fileno=connection.fileno())
                try:
                    line.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # it had ended by itself
                finally:
                    line.detach()

    def exists(self) -> bool:
        """True when the database already holds a hub."""
        return bool(self._all("select 1 from information_schema.tables where table_schema = 'desk'"))

    def create_database(self, name: str) -> None:
        """Make an empty database beside this one."""
        self._all(f'create database "{name}"')

    def make(self, name: str) -> None:
        """Make roles, schema, tables, doors and row security, all or nothing."""
        with self._reached():
            version = self._db.connection().info.server_version
            if version < _OLDEST:
                raise Unavailable("hub.unreachable", hub=self._shown(), why=f"Postgres {version // 10_000} is too old")
        database = self._all("select current_database()")[0][0]
        with self._write():
            for statement in (*make_roles(database), *statements(POSTGRES_TYPES), *FUNCTIONS, REPORTS, *guard(database)):
                self._rows(statement)
            self._furnish(self._rows("select gen_random_uuid()")[0][0], name, SCHEMA)

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
        of_ops = ("id", "n", "root", "doc", "key_epoch", "salt", "body")
        of_riders = ("target", "kind", "id", "root", "doc", "key_epoch", "salt", "body", "state", "fold")
        columns: list[list[Any]] = [[getattr(each, name) for each in ops] for name in of_ops]
        columns += [[each.doc for each in states], [each.fold for each in states]]
        columns += [[int(each.unknown) for each in states], [each.key_epoch for each in states]]
        columns += [[each.body for each in states]]
        columns += [[getattr(each, name) for each in deliveries] for name in of_riders]
        row = self._all(_PUSH, space, seq, hash, device, *columns)[0]
        status, at, value, kept, roots, targets = row
        return PushResult(status, at, value, tuple(kept or ()), dict(zip(roots or (), targets or (), strict=True)))

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
        sql = "select desk.register(?::uuid, ?::uuid, ?::bytea, ?::bytea, ?::text, ?)"
        self._all(sql, person, device, public_key, verify_key, name, customer)
        return self.spaces(person)

    def reserve_numbers(self, device: str, count: int) -> tuple[int, int]:
        """A block of ticket numbers for this device alone."""
        first, last = self._all("select * from desk.reserve_numbers(?::uuid, ?)", device, count)[0]
        return first, last

    def erase(self, space: str, root: str, reason: str, *, device: str, doc: str = "") -> None:
        """Blank a document, or the whole root, here and in its copies."""
        check_ids(root, *([doc] if doc else []))
        call = "select desk.erase(?, ?::uuid, ?::uuid, ?::uuid, ?)"
        self._all(call, space, device, root, doc or None, reason)


def _said(error: psycopg.Error) -> str:
    """What the driver says, without the guesses it adds on lines of their own."""
    lines = [each for each in str(error).splitlines() if each.strip() and not each.startswith("\t")]
    return lines[-1].strip() if lines else ""


def _door_closed(reason: str, detail: str) -> DeskError:
    """The same error the SQLite hub raises."""
    if reason == "device":
        return device_refused()
    if reason == "space":
        return space_refused("")
    if reason == "hole":
        return refused(reason, "the changes", f"another number came instead of {detail}", expected=int(detail))
    if reason == "id":
        return refused(reason, "a change", "it is already there", id=detail)
    if reason == "erased":
        return refused(reason, "the changes", "their document was erased", docs=sorted(detail.split(",")))
    if reason == "login":
        return refused(reason, "the password", f"{detail} is a login that something else uses as well")
    if reason == "move":
        return move_refused(detail)
    return refused(reason, "the changes", "they are not well formed")

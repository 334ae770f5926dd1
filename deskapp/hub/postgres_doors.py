"""The doors of a Postgres hub for files, deliveries and duties: each is one call, and looks itself who calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.errors import Refused
from deskapp.hub.base import SqlHub
from deskapp.hub.blobs import raw_hash, wrong_file
from deskapp.hub.circles import PostgresCircles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GONE = {"erased": "its document was erased", "moved": "its document has moved"}


class PostgresDoors(PostgresCircles, SqlHub):
    """What a SQLite hub does in a transaction of its own is a function of the server here."""

    def put_chunk(self, space: str, sha256: str, size: int, n: int, content: bytes, *, device: str) -> None:
        """Bring one piece of a file."""
        call = "select desk.put_chunk(?, ?::bytea, ?, ?, ?::bytea, ?::uuid)"
        self._all(call, space, raw_hash(sha256), size, n, content, device)

    def finish_blob(self, space: str, sha256: str, root: str, doc: str, *, device: str) -> None:
        """The file is whole and belongs to this document."""
        call = "select desk.finish_blob(?, ?::bytea, ?::uuid, ?::uuid, ?::uuid)"
        found = self._all(call, space, raw_hash(sha256), root, doc, device)[0][0]
        if found in _GONE:
            raise Refused("hub.refused", what="the file", why=_GONE[found], reason=found, docs=[doc])
        if found != "ok":
            raise wrong_file("its pieces do not make the file")

    def carry_blob(self, space: str, sha256: str, target: str, root: str, doc: str, *, device: str) -> bool:
        """Bring a file along with a copy into another space."""
        call = "select desk.carry_blob(?, ?::bytea, ?, ?::uuid, ?::uuid, ?::uuid)"
        return bool(self._all(call, space, raw_hash(sha256), target, root, doc, device)[0][0])

    def set_delivered(self, space: str, roots: Mapping[str, int], *, device: str) -> None:
        """Nothing of these roots is left over up to these numbers."""
        call = "select desk.set_delivered(?, ?::uuid[], ?::bigint[], ?::uuid)"
        self._all(call, space, list(roots), list(roots.values()), device)

    def homes(self, roots: Sequence[str], *, device: str) -> dict[str, str]:
        """Where these roots live now."""
        return dict(self._all("select root, space from desk.homes(?::uuid[], ?::uuid)", list(roots), device))

    def take_lease(self, name: str, device: str, seconds: int) -> bool:
        """Take or renew the one right to do a duty."""
        return bool(self._all("select desk.take_lease(?, ?::uuid, ?)", name, device, seconds)[0][0])

    def drop_lease(self, name: str, device: str) -> None:
        """Give the right back early."""
        self._all("select desk.drop_lease(?, ?::uuid)", name, device)

    def is_keeper(self) -> bool:
        """True for the hub's owner and for a superuser."""
        return bool(self._all("select desk.is_keeper()")[0][0])

    def open_login(self, login: str, password: str = "") -> bool:
        """Let a login reach this hub; the server hears only what it checks the password with."""
        login = login.casefold()
        with self._reached():
            line = self._db.connection().pgconn  # type: ignore[no-untyped-call]
            verifier = line.encrypt_password(password.encode(), login.encode(), b"scram-sha-256") if password else b""
        return bool(self._all("select desk.open_login(?, ?)", login, verifier.decode())[0][0])

    def close_login(self, login: str) -> None:
        """Let it reach the hub no more."""
        self._all("select desk.close_login(?)", login.casefold())

    def _engine(self) -> str:
        return f"Postgres {self._all('show server_version')[0][0]}"

    def _size(self) -> int:
        return int(self._all("select pg_database_size(current_database())")[0][0])

    def _slow(self) -> tuple[tuple[int, str], ...]:
        rows = self._all(
            "select (extract(epoch from clock_timestamp() - query_start) * 1000)::bigint, coalesce(wait_event, state)"
            " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'active'"
            " and query_start < clock_timestamp() - interval '1 second' order by 1 desc"
        )
        return tuple((ms, what) for ms, what in rows)

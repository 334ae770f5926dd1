"""What both kinds of hub say in the same SQL: reading, and the keeper's small tables."""

from __future__ import annotations

import time
from abc import abstractmethod
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import Refused
from deskapp.domain.operation import COMPANY, DESK
from deskapp.hub.blobs import SqlBlobs
from deskapp.hub.deliveries import SqlDeliveries
from deskapp.hub.keeping import SqlKeeping
from deskapp.hub.protocol import (
    FIRST_NUMBER,
    OPERATION,
    PULL_LIMIT,
    DocumentState,
    DownloadPlace,
    Head,
    HubInfo,
    Login,
    SpaceInfo,
    StatePage,
    StoredOperation,
    operation_of_row,
    state_of,
)
from deskapp.hub.refilling import SqlRefill
from deskapp.hub.searching import SqlOlder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from peewee import Database

Row = tuple[Any, ...]

_STATE = "s.doc, s.root, s.seq, s.fold, s.unknown, s.key_epoch, s.body, s.origin"
_OPEN = "(m.until is null or m.until > now_ms())"
_READS = (
    "exists (select 1 from device d join member m on m.person = d.owner where d.id = ? and d.revoked is null"
    f" and m.space = ? and {_OPEN})"
)


def refused(reason: str, what: str, why: str, **data: object) -> Refused:
    """The error of a rule: `reason` for programs, `what` and `why` for people."""
    return Refused("hub.refused", what=what, why=why, reason=reason, **data)


class SqlHub(SqlBlobs, SqlDeliveries, SqlKeeping, SqlOlder, SqlRefill):
    """A hub in SQL. The statements are written with `?`; each call is one short statement or transaction.

    One connection per thread, opened by the first call of a thread and again after it was lost.
    """

    _db: Database
    _since = 0.0  # when the running call began

    # what an engine brings

    @abstractmethod
    def _rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """Run one statement and fetch all of its rows, on an open connection."""

    @abstractmethod
    def _explain(self, error: Exception) -> Exception:
        """The DeskError for a driver's error, or the error itself where it is a bug."""

    @abstractmethod
    def info(self) -> HubInfo:
        """Which hub this is."""

    @abstractmethod
    def interrupt(self) -> None:
        """From another thread: end whatever call is running now."""

    @contextmanager
    def _reached(self) -> Iterator[None]:
        self._since = time.monotonic()
        try:
            if self._db.is_closed():
                self._db.connect()
            yield
        except Exception as error:
            known = self._explain(error)
            if known is error:
                raise
            raise known from error
        finally:
            self._since = 0.0

    @contextmanager
    def _write(self) -> Iterator[None]:
        """A short write transaction."""
        with self._reached(), self._db.atomic():
            yield

    def _all(self, sql: str, *params: object) -> list[Row]:
        with self._reached():
            return self._rows(sql, params)

    def _one(self, sql: str, *params: object) -> Row | None:
        rows = self._all(sql, *params)
        return rows[0] if rows else None

    # reading

    def now(self) -> int:
        """The hub's clock, UTC ms."""
        return int(self._all("select now_ms()")[0][0])

    def busy_s(self) -> float:
        """How long a call has been running, seconds; 0 = none."""
        since = self._since
        return time.monotonic() - since if since else 0.0

    def close(self) -> None:
        """End the connection of this thread."""
        self._db.close()

    def spaces(self, person: str) -> list[SpaceInfo]:
        """The spaces this person may read now."""
        rows = self._all(
            "select s.id, s.kind, s.name, m.may, s.confidential from member m join space s on s.id = m.space"
            f" where m.person = ? and {_OPEN} order by s.id",
            person,
        )
        return [SpaceInfo(space, kind, name, may, bool(secret)) for space, kind, name, may, secret in rows]

    def readers(self, *, device: str) -> dict[str, frozenset[str]]:
        """Who reads each space that several people read; under "" whoever uses deskapp."""
        rows = self._all(
            "select m.space, m.person from member m join space s on s.id = m.space"
            f" where s.kind not in ('personal', 'company') and {_OPEN} and m.space in (select m.space from device d"
            f" join member m on m.person = d.owner where d.id = ? and d.revoked is null and {_OPEN})"
            " union all select distinct '', owner from device where revoked is null",
            device,
        )
        found: dict[str, set[str]] = {}
        for space, person in rows:
            found.setdefault(space, set()).add(person)
        return {space: frozenset(people) for space, people in found.items()}

    def heads(self, *, device: str) -> dict[str, Head]:
        """The ends of all spaces the device's owner may read."""
        rows = self._all(
            "select h.space, h.seq, h.hash from device d join member m on m.person = d.owner"
            f" join head h on h.space = m.space where d.id = ? and d.revoked is null and {_OPEN}",
            device,
        )
        if not rows:
            self._check_reader("", device)
        return {space: Head(seq, value) for space, seq, value in rows}

    def pull(self, space: str, after: int, limit: int = PULL_LIMIT, *, device: str) -> list[StoredOperation]:
        """The operations after a sequence number."""
        sql = f"select {OPERATION} from op where space = ? and seq > ? and {_READS} order by seq limit ?"
        rows = self._all(sql, space, after, device, space, limit)
        if not rows:  # only now it matters why: on a long line each question costs
            self._check_reader(space, device)
        return [operation_of_row(row) for row in rows]

    def operations_of(self, space: str, root: str, *, device: str) -> list[StoredOperation]:
        """All operations of one root."""
        self._check_reader(space, device)
        sql = f"select {OPERATION} from op where space = ? and root = ? order by seq"
        return [operation_of_row(row) for row in self._all(sql, space, root)]

    def states(self, space: str, after: str = "", limit: int = 500, *, device: str) -> list[DocumentState]:
        """Folded documents in order of id."""
        self._check_reader(space, device)
        sql = f"select {_STATE} from state s where s.space = ? and s.doc > ? order by s.doc limit ?"
        return [state_of(row) for row in self._all(sql, space, after or "0" * 32, limit)]

    def states_of(self, space: str, docs: Sequence[str], *, device: str) -> list[DocumentState]:
        """The folded documents of these ids, as far as they are here."""
        self._check_reader(space, device)
        found: list[DocumentState] = []
        for start in range(0, len(docs), 500):
            part = docs[start : start + 500]
            sql = f"select {_STATE} from state s where s.space = ? and s.doc in ({', '.join('?' * len(part))})"
            found += [state_of(row) for row in self._all(sql, space, *part)]
        return found

    def last_number(self, space: str, *, device: str) -> int:
        """How far the device's own stream in a space goes here; 0 = it never wrote there."""
        self._check_reader(space, device)
        row = self._one("select n from stream where space = ? and device = ?", space, device)
        return int(row[0]) if row else 0

    def bootstrap(
        self, space: str, *, device: str, size: int = 1000, rest: int = 0, rested_before: int = 0,
        place: DownloadPlace | None = None,
    ) -> Iterator[StatePage]:  # fmt: skip
        """A first download in short reads, so that nobody waits for it.

        Pages are read one by one while others go on writing; the last one brings, in a single read, the head
        and every document of a root that changed since the first page.
        """
        self._check_reader(space, device)
        if place is not None:
            self._check_place(space, place)
        place = place or self._place(space)
        start = place.since
        late: dict[str, None] = {}  # may have been brought by what a hub that is set back meanwhile has not
        for page in self._pages(space, rested_before, size, rest, place):
            late |= dict.fromkeys(each.doc for each in page.states if each.seq > start)
            yield page
        changed = (
            "s.root in (select c.root from state c where c.space = ? and c.seq > ?)" if rested_before else "s.seq > ?"
        )
        if late:
            changed = f"({changed} or s.doc in ({', '.join('?' * len(late))}))"
        rows = self._all(
            f"select h.seq, h.hash, {_STATE} from head h left join state s on s.space = h.space and {changed}"
            " where h.space = ?",
            *((space,) if rested_before else ()), start, *late, space,
        )  # fmt: skip
        head = Head(rows[0][0], rows[0][1])
        self._check_place(space, place)
        gone = self._all(
            "select distinct o.doc from op t join op o on o.space = t.space and o.root = t.root"
            " left join state s on s.space = o.space and s.doc = o.doc"
            " where t.space = ? and t.key_epoch < 0 and t.seq > ? and t.seq <= ? and s.doc is null",
            space, start, head.seq,
        )  # fmt: skip
        found = tuple(state_of(row[2:]) for row in rows if row[2] is not None)
        lost = late.keys() - {each.doc for each in found}
        yield StatePage(found, head, (*sorted(lost), *(doc for (doc,) in gone if doc not in lost)))

    def _check_reader(self, space: str, device: str) -> None:
        row = self._one(
            "select (select 1 from member m where m.person = d.owner and m.space = ?"
            f" and {_OPEN}) from device d where d.id = ? and d.revoked is null",
            space, device,
        )  # fmt: skip
        if row is None:
            raise device_refused()
        if space and row[0] is None:
            raise space_refused(space)

    def _check_writer(self, space: str, device: str) -> None:
        """Inside a write transaction: the device's owner may write in this space now."""
        rows = self._rows(
            "select (select m.may from member m where m.person = d.owner and m.space = ?"
            f" and {_OPEN}) from device d where d.id = ? and d.revoked is null",
            (space, device),
        )
        if not rows:
            raise device_refused()
        if rows[0][0] != "write":
            raise space_refused(space)

    # the keeper's

    def add_space(self, space: str, kind: str, name: str, *, confidential: bool = False) -> None:
        """Make a space; again changes its name only."""
        with self._write():
            self._rows(
                "insert into space (id, kind, name, confidential) values (?, ?, ?, ?)"
                " on conflict (id) do update set name = excluded.name",
                (space, kind, name, int(confidential)),
            )
            self._rows("insert into head (space) values (?) on conflict do nothing", (space,))

    def add_member(self, space: str, person: str, may: str = "write", until: int | None = None) -> None:
        """Let a person read or write a space, until a time (UTC ms) or for good."""
        with self._write():
            if not self._rows("select 1 from space where id = ?", (space,)):
                raise space_refused(space)
            self._rows(
                "insert into member (space, person, may, until) values (?, ?, ?, ?)"
                " on conflict (space, person) do update set may = excluded.may, until = excluded.until",
                (space, person, may, until),
            )

    def set_login(self, login: str, person: str, kind: str = "agent") -> None:
        """Let a person join under a login."""
        with self._write():
            self._rows(
                "insert into login (login, person, kind) values (?, ?, ?)"
                " on conflict (login) do update set person = excluded.person, kind = excluded.kind",
                (login.casefold(), person, kind),
            )

    def find_login(self, login: str) -> Login | None:
        """Who joins under this login."""
        row = self._one("select login, person, kind from login where login = ?", login.casefold())
        return Login(*row) if row else None

    def person_by_login(self, login: str) -> str | None:
        """The person id behind a login."""
        found = self.find_login(login)
        return found.person if found else None

    def take_lease(self, name: str, device: str, seconds: int) -> bool:
        """Take or renew the one right to do a duty."""
        with self._write():
            taken = self._rows(
                "insert into lease (name, device, until) values (?, ?, now_ms() + ?)"
                " on conflict (name) do update set device = excluded.device, until = excluded.until"
                " where lease.device = excluded.device or lease.until <= now_ms() returning device",
                (name, device, seconds * 1000),
            )
        return bool(taken)

    def drop_lease(self, name: str, device: str) -> None:
        """Give the right back early."""
        with self._write():
            self._rows("delete from lease where name = ? and device = ?", (name, device))

    def _furnish(self, hub: str, name: str, schema: int) -> None:
        """The first rows of a new hub, inside the transaction that makes its tables."""
        self._rows(
            "insert into schema_meta (hub, name, schema, min_client, made) values (?, ?, ?, 1, now_ms())",
            (hub, name, schema),
        )
        self._rows("insert into series (name, next) values ('main', ?)", (FIRST_NUMBER,))
        for space in (COMPANY, DESK):
            self._rows("insert into space (id, kind, name) values (?, ?, ?)", (space, space, name))
            self._rows("insert into head (space) values (?)", (space,))


def device_refused() -> Refused:
    """The device is unknown or revoked."""
    return refused("device", "this computer", "it is not registered, or no longer")


def space_refused(space: str) -> Refused:
    """No such space or no right: the same words for both, so that nobody learns what exists."""
    return refused("space", "the space", "there is no such space for this person", space=space)

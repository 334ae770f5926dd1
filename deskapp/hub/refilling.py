"""Filling a hub anew from what its members hold: the same log, hash for hash, and the same documents."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from deskapp.hub.protocol import OPERATION, START, Head, operation_of_row
from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.hub.protocol import DocumentState, StoredOperation


@dataclass(slots=True)
class SpaceContents:
    """One space. The log begins after `floor`; entries before it are history with holes, kept to be read by root."""

    id: str
    kind: str
    name: str
    floor: Head
    head: Head
    entries: list[StoredOperation]
    states: list[DocumentState]
    streams: dict[str, int]  # device -> its last number


@dataclass(slots=True)
class Member:
    """Somebody who reads or writes a space."""

    space: str
    person: str
    may: str


@dataclass(slots=True)
class Computer:
    """A device as it was registered."""

    id: str
    owner: str
    name: str
    public_key: bytes
    verify_key: bytes


@dataclass(slots=True)
class Contents:
    """What a hub is filled with; `next_number` is the first ticket number nobody has."""

    uuid: str
    name: str
    next_number: int
    spaces: list[SpaceContents] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    logins: list[tuple[str, str, str]] = field(default_factory=list)  # login, person, kind
    computers: list[Computer] = field(default_factory=list)


class SqlRefill(SqlDoors):
    """Bringing contents in, on either engine; only into a hub that nobody else uses."""

    def refill(self, contents: Contents) -> None:
        """Make this hub what `contents` say, all or nothing; what they do not speak of stays."""
        with self._write():
            self._rows("update schema_meta set hub = ?, name = ?", (contents.uuid, contents.name))
            for space in contents.spaces:
                self._refill_space(space)
            self._rows(  # what came back is there
                "delete from moved where exists (select 1 from state s where s.space = moved.space and s.root = moved.root)"
            )
            self._each(
                "insert into member (space, person, may) values (?, ?, ?) on conflict do nothing",
                [(each.space, each.person, each.may) for each in contents.members],
            )
            self._each(
                "insert into login (login, person, kind) values (?, ?, ?) on conflict do nothing",
                [(login.casefold(), person, kind) for login, person, kind in contents.logins],
            )
            self._each(
                "insert into device (id, owner, name, public_key, verify_key, registered)"
                " values (?, ?, ?, ?, ?, now_ms()) on conflict do nothing",
                [(each.id, each.owner, each.name, each.public_key, each.verify_key) for each in contents.computers],
            )
            self._rows(
                "update series set next = ? where name = 'main' and next < ?",
                (contents.next_number, contents.next_number),
            )

    def whole_log(self, space: str) -> tuple[Head, Head, list[StoredOperation]]:
        """(floor, head, every entry) of a space, for who makes a hub anew; a space that is not here is empty."""
        rows = self._all("select floor, floor_hash, seq, hash from head where space = ?", space)
        floor, head = (Head(*rows[0][:2]), Head(*rows[0][2:])) if rows else (START, START)
        entries = self._all(f"select {OPERATION} from op where space = ? order by seq", space)
        return floor, head, [operation_of_row(row) for row in entries]

    def whole_states(self, space: str) -> list[tuple[str, str, bytes]]:
        """(document, root, body) of every folded document of a space that lies in clear."""
        rows = self._all("select doc, root, body from state where space = ? and key_epoch = 0", space)
        return [(doc, root, bytes(body)) for doc, root, body in rows]

    def refill_file(
        self, space: str, sha256: str, size: int, pieces: Iterable[bytes], uses: Sequence[tuple[str, str]]
    ) -> None:
        """Bring an attached file; `uses` are the (root, doc) that name it."""
        raw = bytes.fromhex(sha256)
        with self._write():
            self._rows(
                "insert into blob (space, sha256, size) values (?, ?, ?) on conflict do nothing", (space, raw, size)
            )
            for n, content in enumerate(pieces):
                self._rows(
                    "insert into chunk (space, sha256, n, content) values (?, ?, ?, ?) on conflict do nothing",
                    (space, raw, n, content),
                )
            self._each(
                "insert into blob_use (space, sha256, root, doc) values (?, ?, ?, ?) on conflict do nothing",
                [(space, raw, root, doc) for root, doc in uses],
            )

    def _refill_space(self, space: SpaceContents) -> None:
        for table in ("op", "state", "stream", "tombstone", "moved"):
            self._rows(f"delete from {table} where space = ?", (space.id,))
        self._rows(
            "insert into space (id, kind, name) values (?, ?, ?) on conflict (id) do update set name = excluded.name",
            (space.id, space.kind, space.name),
        )
        self._rows(
            "insert into head (space, seq, hash, floor, floor_hash) values (?, ?, ?, ?, ?) on conflict (space) do update"
            " set seq = excluded.seq, hash = excluded.hash, floor = excluded.floor, floor_hash = excluded.floor_hash",
            (space.id, *space.head, *space.floor),
        )
        self._rows("delete from delivered where space = ? and seq > ?", (space.id, space.head.seq))
        self._each(
            "insert into op (space, seq, id, origin, root, doc, actor, device, n, key_epoch, salt, body, digest, arrived)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    space.id, each.seq, each.id, each.origin or "", each.root, each.doc, each.actor, each.device, each.n,
                    each.key_epoch, each.salt, each.body, bytes.fromhex(each.digest), each.arrived,
                )
                for each in space.entries
            ],
        )  # fmt: skip
        self._each(
            "insert into state (space, doc, root, seq, fold, unknown, key_epoch, body, origin)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    space.id, each.doc, each.root, each.seq, each.fold, int(each.unknown), each.key_epoch, each.body,
                    each.origin or "",
                )
                for each in space.states
            ],
        )  # fmt: skip
        self._each(
            "insert into stream (space, device, n) values (?, ?, ?)",
            [(space.id, device, n) for device, n in space.streams.items()],
        )
        for each in space.entries:
            if each.tombstone:
                self._remember_gone(space.id, each)

    def _remember_gone(self, space: str, entry: StoredOperation) -> None:
        """A tombstone's row, or where a root went: what the hub looks at before it takes a push."""
        said = json.loads(entry.body or b"{}")
        if said.get("reason") == "moved":
            if said.get("to"):
                self._rows(
                    "insert into moved (space, root, target, seq) values (?, ?, ?, ?)"
                    " on conflict (space, root) do update set target = excluded.target, seq = excluded.seq",
                    (space, entry.root, said["to"], entry.seq),
                )
            return
        self._rows(
            "insert into tombstone (space, doc, root, scope, seq, reason, actor, made) values (?, ?, ?, ?, ?, ?, ?, ?)"
            " on conflict (space, doc) do update set scope = excluded.scope, seq = excluded.seq",
            (
                space, entry.doc, entry.root, said.get("scope", "doc"), entry.seq, said.get("reason", ""), entry.actor,
                entry.arrived,
            ),
        )  # fmt: skip

    def _each(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        for row in rows:
            self._rows(sql, row)

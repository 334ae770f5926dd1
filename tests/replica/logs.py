"""A hub that is nothing but a log, and real replicas that give and take."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deskapp.domain.operation import Operation, body_of
from deskapp.replica import merging
from tests.desks import TestClock, make_desk

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

SPACE = "desk"


@dataclass(frozen=True)
class Entry:
    """An operation as a hub keeps it."""

    seq: int
    id: str
    root: str
    doc: str
    actor: str
    device: str
    n: int
    body: bytes | None
    salt: bytes | None = b"salt"
    origin: str | None = None
    arrived: int = 0
    key_epoch: int = 0
    tombstone: bool = False
    digest: str = hashlib.sha256(b"of what is gone").hexdigest()


class Log:
    """The log of the space `desk`."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def write(self, operation: Operation, *, origin: str | None = None, body: bytes | None = None) -> Entry:
        """What somebody else pushed."""
        entry = Entry(
            len(self.entries) + 1, operation.id, operation.root, operation.doc, operation.actor, operation.device,
            operation.n, body_of(operation) if body is None else body, origin=origin,
        )  # fmt: skip
        self.entries.append(entry)
        return entry

    def erase(self, doc: str, root: str, scope: str) -> None:
        """What `erase` leaves: contents gone, a tombstone at the end."""
        gone = [each.doc == doc or (scope == "root" and each.root == root) for each in self.entries]
        self.entries = [
            replace(each, body=None, salt=None) if erased else each
            for each, erased in zip(self.entries, gone, strict=True)
        ]
        body = b'{"reason":"asked","scope":"%s"}' % scope.encode()
        self.entries.append(
            Entry(len(self.entries) + 1, f"{len(self.entries):032x}", root, doc, "keeper", "hub", 0, body, key_epoch=-1,
                  tombstone=True)
        )  # fmt: skip

    def pull(self, desk: Desk, limit: int = 1000) -> None:
        """Take in what is new, in one transaction."""
        with desk.replica.transaction() as connection:
            place = merging.place_of(connection, SPACE)
            new = self.entries[place.seq : place.seq + limit]
            merging.take_in(
                connection, SPACE, new, f"hash {place.seq + len(new)}", me=desk.person, device=desk.device, now=desk.now(),
                by="sync",
            )  # fmt: skip

    def push(self, desk: Desk, limit: int = 1000, *, answered: bool = True) -> None:
        """Pull, then give what is not shared; where the answer is lost, nothing is acknowledged."""
        self.pull(desk)
        with desk.replica.transaction() as connection:
            operations = merging.unshared(connection, SPACE, limit)
            first = len(self.entries) + 1
            for each in operations:
                self.entries.append(
                    Entry(
                        len(self.entries) + 1, each.id, each.root, each.doc, each.actor, each.device, each.n, each.body
                    )
                )
            if answered and operations:
                merging.acknowledge(
                    connection, SPACE, operations, first, f"hash {len(self.entries)}", me=desk.person, by="sync"
                )

    def operations_of(self, doc: str) -> list[Operation]:
        """All that was ever said about a document."""
        return [
            merging.Unshared(
                each.id, each.n, each.root, each.doc, 0, b"", each.body or b"", each.actor, each.device, SPACE
            ).operation()
            for each in self.entries
            if each.doc == doc
        ]  # fmt: skip


def second_desk(home: Path, number: int, clock: TestClock) -> Desk:
    """A desk on a computer of its own."""
    desk = make_desk(home, "petra", now=clock)
    desk.device = f"{number:032x}"
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "device", desk.device)
        connection.execute("UPDATE number_block SET lo = lo + ?, hi = hi + ?, next = next + ?", (number * 10_000,) * 3)
    return desk

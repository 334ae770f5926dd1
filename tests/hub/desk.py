"""People at a hub, in tests: each has a device and counts its operations."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from deskapp.domain.operation import passenger_id
from deskapp.hub.protocol import DocumentState, Head, Hub, OutgoingOperation, Passenger, PushResult, StoredOperation


def hex_id(*parts: object) -> str:
    """A made-up id, always the same for the same words."""
    return hashlib.md5(repr(parts).encode(), usedforsecurity=False).hexdigest()


class Person:
    """Somebody with a computer, who pushes by hand."""

    def __init__(self, hub: Hub, name: str, spaces: tuple[str, ...] = ("desk",), *, customer: bool = False) -> None:
        self.hub, self.name = hub, name
        self.id, self.device = hex_id("person", name), hex_id("device", name)
        hub.register(self.id, self.device, customer=customer)
        for space in spaces:
            hub.add_member(space, self.id)
        self.own = f"p-{self.id}"
        self._n: dict[str, int] = {}
        self._made = 0

    def op(self, space: str, doc: str, body: bytes = b"body", *, root: str = "", n: int = 0) -> OutgoingOperation:
        """The next operation of this device."""
        self._made += 1
        number = n or self._n.get(space, 0) + 1
        self._n[space] = number
        return OutgoingOperation(hex_id("op", self.name, self._made), number, root or doc, doc, 0, b"salt" * 4, body)

    def state(self, op: OutgoingOperation, body: bytes = b"folded") -> DocumentState:
        """The folded document of an operation."""
        return DocumentState(op.doc, op.root, 0, 1, False, 0, body)

    def rider(
        self, space: str, target: str, doc: str, *, kind: str = "copy", word: str = "1", root: str = ""
    ) -> Passenger:
        """A copy of a document for another space; `word` makes its content and id."""
        return Passenger(
            target, kind, hex_id("rider", self.name, target, doc, word), root or doc,
            passenger_id(space, target, doc), 0, b"s", word.encode(), b"folded " + word.encode(), 1,
        )  # fmt: skip

    def head(self, space: str) -> Head:
        """Where the space's log ends."""
        return self.hub.heads(device=self.device)[space]

    def push(self, space: str, *ops: OutgoingOperation, riders: tuple[Passenger, ...] = (), head: Head | None = None,
             fold: bool = True) -> PushResult:  # fmt: skip
        """Push onto the head as it is now."""
        last = {op.doc: op for op in ops}
        states = [self.state(op) for op in last.values()] if fold else []
        result = self.hub.push(space, *(head or self.head(space)), self.device, ops, states, riders)
        if result.status != "ok":
            self._n[space] = self._n.get(space, 0) - len(ops)
        return result

    def write(self, space: str, doc: str, **more: object) -> PushResult:
        """Push one operation."""
        return self.push(space, self.op(space, doc), **more)

    def pull(self, space: str, after: int = 0, limit: int = 500) -> list[StoredOperation]:
        """Operations of a space."""
        return self.hub.pull(space, after, limit, device=self.device)


def checked(space: str, operations: list[StoredOperation], head: Head) -> None:
    """The log is gapless, its bodies are what was hashed, and it ends in this head."""
    value = ""
    for seq, each in enumerate(operations, 1):
        assert each.seq == seq
        assert each.intact()
        value = each.hash_after(value, space)
    assert Head(len(operations), value) == head


def changed(op: OutgoingOperation, **values: object) -> OutgoingOperation:
    """An operation with some values changed."""
    return replace(op, **values)

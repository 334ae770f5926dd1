"""A circle's log as one of its readers reads and writes it: entry after entry, with the keys and readers of that place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.circles import Card, KeySaid, Roster, key_said, keys_root, readers_root
from deskapp.domain.operation import canonical, operation_of
from deskapp.hub.protocol import ERASED, OutgoingOperation, StoredOperation
from deskapp.sync import sealing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from deskapp.sync.sealing import Secrets

FORGED_KEY, FORGED, STRANGER = "circle.key", "circle.entry", "circle.stranger"

_SAID = """SELECT lower(hex(id)), device, actor, n, lower(hex(root)), lower(hex(doc)), body FROM op
 WHERE space = ? AND seq IS NOT NULL AND seq <= ? AND root IN (?, ?) AND length(body) > 0 ORDER BY seq"""


class Noticed(NamedTuple):
    """Something in a circle's log that no reader wrote: it has no effect, and people are told. `what` is a code."""

    what: str
    seq: int
    device: str
    actor: str


class Locked(Exception):  # an end of reading, not an error
    """From here on this computer has no key, or does not know yet who began the circle."""


class CircleLog:
    """Stands at a place of the log. `pins` are the cards of computers as they were first seen, by device."""

    def __init__(self, space: str, me: Card, own: Secrets, pins: Mapping[str, Card]) -> None:
        self.space = space
        self.roster = Roster()
        self.keys: dict[int, bytes] = {}
        self.noticed: list[Noticed] = []
        self._me = me
        self._own = own
        self._pins = pins
        self._wraps: list[str] = []

    def stand_at(self, connection: Any, seq: int) -> CircleLog:
        """Go to a place up to which the log is here: what stands there was looked at when it came."""
        roots = (bytes.fromhex(keys_root(self.space)), bytes.fromhex(readers_root(self.space)))
        for op_id, device, actor, n, root, doc, body in connection.execute(_SAID, (self.space, seq, *roots)).fetchall():
            said = operation_of(
                body, id=op_id, device=device, actor=actor, n=n, space=self.space, root=root, doc=doc
            )  # fmt: skip
            key = key_said(said) if root == keys_root(self.space) else None
            if key is None:
                self.roster = self.roster.after(said, self.space)
            elif self._signed_by_reader(key, device, actor) and self.roster.takes_key(key):
                self._take(key)
        return self

    def offer(self, wraps: Iterable[str]) -> None:
        """Keys that were sealed for this computer later in the log; each is tried where one is lacking."""
        self._wraps += wraps

    # ---- reading

    def read(self, entry: StoredOperation) -> StoredOperation:
        """The entry as its reader wrote it: the digest takes the salt's place. One that no reader wrote is blank.

        Raises Locked where this computer cannot read on.
        """
        if entry.key_epoch == ERASED or entry.body is None or entry.salt is None:
            return entry
        if entry.origin is None and entry.root == keys_root(self.space) and entry.key_epoch == 0:
            return self._read_key(entry)
        card = self.roster.readers.get(entry.device)
        if entry.origin is not None or card is None or card.person != entry.actor or entry.key_epoch != self.roster.epoch:
            if not self.roster.epoch:
                raise Locked
            return self._blank(entry, FORGED)
        body = sealing.opened(entry.body, self._envelope(entry, entry.actor, entry.device), self._key(), card.verifying)
        if body is None:
            return self._blank(entry, FORGED)
        if entry.root == readers_root(self.space):
            self.roster = self.roster.after(self._operation(entry, entry.actor, entry.device, body), self.space)
        return replace(entry, salt=bytes.fromhex(entry.digest), body=body)

    def _read_key(self, entry: StoredOperation) -> StoredOperation:
        said = key_said(self._operation(entry, entry.actor, entry.device, entry.body or b""))
        if said is None:
            return self._blank(entry, FORGED_KEY)
        if not self.roster.epoch and entry.device not in self._pins:
            raise Locked  # the company says who that is
        if not self._signed_by_reader(said, entry.device, entry.actor):
            return self._blank(entry, FORGED_KEY)
        if not self.roster.takes_key(said):  # somebody was first with the next key: his stands, and this one is nothing
            return replace(entry, salt=None, body=None)
        self._take(said)
        return entry

    def _signed_by_reader(self, said: KeySaid, device: str, actor: str) -> bool:
        first = not self.roster.epoch
        card = self._pins.get(device) if first else self.roster.readers.get(device)
        if card is None or card.person != actor:
            return False
        if not sealing.signed(card.verifying, said.signed_text(self.space, device), said.signature):
            return False
        if first:
            self.roster = self.roster.begun_by(card)
        return True

    def _take(self, said: KeySaid) -> None:
        self.roster = self.roster.with_key(said)
        if self._me.device in said.wraps:
            self._try(said.epoch, said.wraps[self._me.device])

    def _try(self, epoch: int, wrapped: str) -> bool:
        key = sealing.unwrap(wrapped, self._own)
        fits = key is not None and sealing.check_of(key, self.space, epoch) == self.roster.checks.get(epoch)
        if fits and key is not None:
            self.keys[epoch] = key
        return fits

    def _key(self) -> bytes:
        epoch = self.roster.epoch
        if epoch not in self.keys and not any(self._try(epoch, each) for each in self._wraps):
            raise Locked
        return self.keys[epoch]

    def _blank(self, entry: StoredOperation, what: str) -> StoredOperation:
        self.noticed.append(Noticed(what, entry.seq, entry.device, entry.actor))
        return replace(entry, salt=None, body=None)

    # ---- writing

    def write(self, operation: OutgoingOperation) -> OutgoingOperation:
        """The operation as it goes to the hub, sealed with the key that is in force by then. Raises Locked."""
        me = self._me
        if operation.root == keys_root(self.space):
            said = key_said(self._operation(operation, me.person, me.device, operation.body))
            if said is not None and self._signed_by_reader(said, me.device, me.person) and self.roster.takes_key(said):
                self._take(said)
            return replace(operation, key_epoch=0)
        key = self._key() if self.roster.epoch else None
        if key is None or me.device not in self.roster.readers:
            raise Locked
        sent = replace(operation, key_epoch=self.roster.epoch)
        if operation.root == readers_root(self.space):
            said_of = self._operation(operation, me.person, me.device, operation.body)
            self.roster = self.roster.after(said_of, self.space)
        envelope = self._envelope(sent, me.person, me.device)
        return replace(sent, body=sealing.seal(operation.body, envelope, key, self._own))

    def _envelope(self, each: StoredOperation | OutgoingOperation, actor: str, device: str) -> bytes:
        parts = [self.space, each.id, each.root, each.doc, actor, device, each.n, each.key_epoch]
        return canonical(parts).encode()

    def _operation(self, each: StoredOperation | OutgoingOperation, actor: str, device: str, body: bytes) -> Any:
        return operation_of(
            body, id=each.id, device=device, actor=actor, n=each.n, space=self.space, root=each.root, doc=each.doc
        )

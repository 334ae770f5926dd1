"""A hub as a replica sees it: what lies sealed there for a circle's readers comes and goes in clear.

All of sync stands above this; nothing below knows what is sealed. What no reader of a circle wrote comes out blank.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from deskapp.domain.circles import is_circle, key_said, keys_root
from deskapp.domain.errors import Conflict, Refused
from deskapp.domain.operation import unpacked
from deskapp.hub.protocol import ERASED, PULL_LIMIT, StatePage
from deskapp.replica import merging
from deskapp.sync import circle_keys
from deskapp.sync.circle_log import CircleLog, Locked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskapp.hub.protocol import DocumentState, Hub, OutgoingOperation, Passenger, PushResult, StoredOperation
    from deskapp.replica.database import Replica


def sealed(hub: Hub, replica: Replica) -> Hub:
    """The hub for this replica."""
    return hub if isinstance(hub, SealedHub) else cast("Hub", SealedHub(hub, replica))


class SealedHub:
    """Hands on what it does not name; what concerns a circle goes through its log."""

    def __init__(self, hub: Hub, replica: Replica) -> None:
        self._hub = hub
        self._replica = replica

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def pull(self, space: str, after: int, limit: int = PULL_LIMIT, *, device: str) -> list[StoredOperation]:
        """The operations after a number, as far as this computer may read them."""
        entries = self._hub.pull(space, after, limit, device=device)
        if not is_circle(space):
            return [_unsealed(each) for each in entries]
        return self._read(space, after, entries, device) if entries else []

    def operations_of(self, space: str, root: str, *, device: str) -> list[StoredOperation]:
        """All operations of one root; a circle's are read from the beginning, because the keys lie along the way."""
        if not is_circle(space):
            return [_unsealed(each) for each in self._hub.operations_of(space, root, device=device)]
        found: list[StoredOperation] = []
        entries: list[StoredOperation] = []
        while page := self._hub.pull(space, len(entries), PULL_LIMIT, device=device):
            entries += page
        found += self._read(space, 0, entries, device)
        return [each for each in found if each.root == root]

    def bootstrap(self, space: str, *, device: str, **more: Any) -> Iterator[StatePage]:
        """A first download. No document of a circle lies at the hub: its log is all there is."""
        if is_circle(space):
            yield StatePage((), self._hub.heads(device=device)[space])
            return
        yield from self._hub.bootstrap(space, device=device, **more)

    def push(
        self, space: str, seq: int, hash: str, device: str, ops: Sequence[OutgoingOperation],  # noqa: A002
        states: Sequence[DocumentState] = (), deliveries: Sequence[Passenger] = (),
    ) -> PushResult:  # fmt: skip
        """Append operations, sealed where they go into a circle; nothing rides into one or out of one."""
        riders = () if is_circle(space) else [each for each in deliveries if not is_circle(each.target)]
        if len(riders) != len(deliveries):
            raise Refused("hub.refused", what="a copy", why="nothing leaves a circle or enters one", reason="move")
        if not is_circle(space):
            return self._hub.push(space, seq, hash, device, ops, states, riders)
        log = self._log(space, seq, device)
        try:
            sent = [log.write(each) for each in ops]
        except Locked:
            raise Refused("hub.refused", what="the changes", why="this computer has no key here", reason="space") from None
        return replace(self._hub.push(space, seq, hash, device, sent), sent=tuple(sent))

    def erase(self, space: str, root: str, reason: str, *, device: str, doc: str = "") -> None:
        """Blank something; why, a hub is not told of a circle."""
        self._hub.erase(space, root, "" if is_circle(space) else reason, device=device, doc=doc)

    # ---- circles

    def _log(self, space: str, seq: int, device: str) -> CircleLog:
        connection = self._replica.connection()
        return circle_keys.log_of(self._replica, space, device).stand_at(connection, seq)

    def _read(self, space: str, after: int, entries: Sequence[StoredOperation], device: str) -> list[StoredOperation]:
        if not all(each.intact() for each in entries):
            raise Conflict("hub.forked", space=space)
        log = self._log(space, after, device)
        offered = False
        found: list[StoredOperation] = []
        for entry in entries:
            try:
                found.append(log.read(entry))
            except Locked:
                if offered:
                    break
                offered = True
                log.offer(self._wraps_for(space, device))
                try:
                    found.append(log.read(entry))
                except Locked:
                    break
        circle_keys.notice(self._replica, space, log.noticed)
        return found

    def _wraps_for(self, space: str, device: str) -> list[str]:
        """What was sealed for this computer anywhere in the log; whether it is a key of the circle, the log says."""
        found = []
        for entry in self._hub.operations_of(space, keys_root(space), device=device):
            said = key_said(unpacked(entry, space)) if entry.body and entry.key_epoch == 0 else None
            if said is not None and device in said.wraps:
                found.append(said.wraps[device])
        return found

    def locked(self, space: str, device: str) -> bool:
        """True for a circle whose log this computer cannot read yet, or no more."""
        place = merging.place_of(self._replica.connection(), space)
        log = self._log(space, place.seq, device)
        return log.roster.epoch not in log.keys


def _unsealed(entry: StoredOperation) -> StoredOperation:
    """Only circles are sealed: what says so elsewhere says nothing."""
    return replace(entry, salt=None, body=None) if entry.key_epoch not in (0, ERASED) else entry

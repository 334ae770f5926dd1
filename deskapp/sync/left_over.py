"""Copies that no push took along: a customer's message for those who follow, somebody who came later, a passenger
that was refused. Whoever holds the lease of a space carries them after, each once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.hub.protocol import PULL_LIMIT, Head
from deskapp.replica import elsewhere, merging
from deskapp.sync.deliver import Carrier, copies_after, newcomers_copies
from deskapp.sync.files import Uploads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.hub.protocol import Hub, Passenger
    from deskapp.replica.database import Replica

WINDOW = 5_000  # numbers of the log that one question to the hub spans, so that nobody waits for the answer
SEVERAL = 500  # passengers of one push, but for a root that has more


class Work(NamedTuple):
    """What may be left over: these stretches of the log (after, upto), these roots wherever they stand, and for these
    people all.
    """

    stretches: tuple[tuple[int, int], ...]
    roots: frozenset[str]
    newcomers: frozenset[str]


def carry_on(
    replica: Replica, hub: Hub, space: str, work: Work, *, person: str, device: str
) -> tuple[frozenset[str], bool]:
    """Bring after what is left over of a space, as far as its log is known here.

    Returns (roots of which a passenger was refused again, all was seen to); the rest is for the next time.
    """
    readers = hub.readers(device=device)
    with replica.snapshot() as connection:
        place = merging.place_of(connection, space)
        left = _left_over(hub, space, work, place.seq, device)
        for root in elsewhere.among(connection, space, left):
            del left[root]  # it rests at the hub; whatever comes to it brings it here first
        by = Carrier(person, device, place.seq)
        riders = {root: copies_after(connection, space, root, docs, readers, by) for root, docs in left.items()}
        for each in newcomers_copies(connection, space, work.newcomers, readers, by):
            riders.setdefault(each.root, []).append(each)
    Uploads(replica, hub, lambda: device).carry(space, [each for some in riders.values() for each in some])
    return _Bringing(hub, space, device, Head(*place)).bring(riders, left)


def _left_over(hub: Hub, space: str, work: Work, upto: int, device: str) -> dict[str, dict[str, int]]:
    """Root -> document -> number of its newest change that nobody carried on."""
    found: dict[str, dict[str, int]] = {}
    for start, end in work.stretches:
        for after in range(start, min(end, upto), WINDOW):
            for each in hub.left_over(space, after, min(after + WINDOW, end, upto), device=device):
                docs = found.setdefault(each.root, {})
                docs[each.doc] = max(docs.get(each.doc, 0), each.seq)
    for root in sorted(work.roots - found.keys()):
        delivered = hub.delivered(space, root)
        for entry in hub.operations_of(space, root, device=device):
            if delivered < entry.seq <= upto and not entry.tombstone and entry.body is not None:
                found.setdefault(root, {})[entry.doc] = entry.seq
    return found


class _Bringing:
    """Pushes of nothing but passengers, each at the head its copies were made at."""

    def __init__(self, hub: Hub, space: str, device: str, head: Head) -> None:
        self._hub, self._space, self._device = hub, space, device
        self._made_at = self._head = head
        self._changed: set[str] = set()  # roots that others changed meanwhile: made anew the next time
        self._kept: set[str] = set()

    def bring(
        self, riders: Mapping[str, list[Passenger]], left: Mapping[str, object]
    ) -> tuple[frozenset[str], bool]:
        """See `carry_on`."""
        waiting = {root: some for root, some in riders.items() if some}
        whole = True
        while whole and waiting:
            whole = self._push(_batch(waiting))
        bare = [root for root in left if not riders.get(root) and root not in self._changed]
        for start in range(0, len(bare), SEVERAL):
            roots = dict.fromkeys(bare[start : start + SEVERAL], self._made_at.seq)
            self._hub.set_delivered(self._space, roots, device=self._device)
        return frozenset(self._kept), whole and not self._changed

    def _push(self, batch: dict[str, list[Passenger]]) -> bool:
        """Push these roots; False when somebody else is always first."""
        for _ in range(10):
            going = [each for root, some in batch.items() if root not in self._changed for each in some]
            result = self._hub.push(self._space, *self._head, self._device, [], [], going)
            if result.status == "ok":
                self._kept |= {going[i].root for i in result.kept}
                return True
            if not self._follow():
                return False
        return False

    def _follow(self) -> bool:
        """See what others did meanwhile; False where that is too much, or the log is another."""
        head = self._head
        for entry in self._hub.pull(self._space, head.seq, PULL_LIMIT, device=self._device):
            if entry.seq != head.seq + 1:
                return False
            self._changed.add(entry.root)
            head = Head(entry.seq, entry.hash_after(head.hash, self._space))
        moved, self._head = head != self._head, head
        return moved


def _batch(waiting: dict[str, list[Passenger]]) -> dict[str, list[Passenger]]:
    found: dict[str, list[Passenger]] = {}
    for root in list(waiting):
        if found and sum(map(len, found.values())) + len(waiting[root]) > SEVERAL:
            break
        found[root] = waiting.pop(root)
    return found

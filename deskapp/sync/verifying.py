"""Proof that nothing was lost: documents folded anew, compared with the hub's, and the chain of the log recomputed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.circles import is_circle
from deskapp.domain.documents import DOCUMENTS
from deskapp.domain.errors import Unavailable
from deskapp.domain.merge import FOLD, fold
from deskapp.domain.operation import Operation, canonical, unpacked
from deskapp.hub.protocol import chain
from deskapp.replica import elsewhere, merging, standing
from deskapp.replica.tables import table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deskapp.hub.protocol import DocumentState, Hub, StoredOperation
    from deskapp.replica.database import Replica

TABLES = tuple(dict.fromkeys([*(table_of(kind) for kind in DOCUMENTS), "other"]))
PAGE = 500
MOST = 100  # problems that are told one by one

_OPERATIONS = """SELECT seq, lower(hex(id)), origin, lower(hex(root)), lower(hex(doc)), actor, device, n, key_epoch, salt, body
 FROM op"""
_FROM = _OPERATIONS + " INDEXED BY op_seq WHERE space = ? AND seq > ? ORDER BY seq LIMIT ?"
_OF_ROOT = _OPERATIONS + " INDEXED BY op_root WHERE space = ? AND root = ? AND seq IS NOT NULL ORDER BY seq"


class _Kept(NamedTuple):
    """An operation of the hub's log as this replica keeps it."""

    seq: int
    id: str
    origin: str
    root: str
    doc: str
    actor: str
    device: str
    n: int
    key_epoch: int
    salt: bytes
    body: bytes


@dataclass
class Verified:
    """What was looked at, in numbers, and what is wrong, in sentences. `hub` says why the hub was not asked."""

    documents: int = 0
    refolded: int = 0
    compared: int = 0
    chain: int = 0
    problems: list[str] = field(default_factory=list)
    hub: str = ""

    def wrong(self, sentence: str) -> None:
        """One thing that is not as it must be."""
        if len(self.problems) < MOST:
            self.problems.append(sentence)


def verify(replica: Replica, hub: Hub | None, *, device: str, full: bool = False) -> Verified:
    """Check every space of this replica.

    Refolds each document whose operations are all here, compares the confirmed documents with the hub's states, and
    recomputes the chain from where the first download stood. `full` streams the hub's whole log: its chain from the
    beginning, each operation here against it, and the documents whose older operations are not here folded from it.
    Without a hub only what is here is checked; `full` then raises Unavailable hub.unreachable.
    """
    if full and hub is None:
        raise Unavailable("hub.unreachable", hub=replica.meta("hub_name"), why="it did not answer")
    found = Verified()
    for space in merging.spaces(replica.connection()):
        _Space(replica, hub, space, device, found).check(full=full)
    return found


class _Space:
    """The checks of one space."""

    def __init__(self, replica: Replica, hub: Hub | None, space: str, device: str, found: Verified) -> None:
        self._replica, self._hub, self._space, self._device, self._found = replica, hub, space, device, found
        self._elsewhere: set[str] = set()  # roots of documents whose operations are not all here

    def check(self, *, full: bool) -> None:
        with self._replica.snapshot() as self._connection:  # one moment, whatever a worker does meanwhile
            self._place = merging.place_of(self._connection, self._space)
            self._chain()
            self._fold()
            if self._hub is not None and self._space in self._hub.heads(device=self._device):
                if not is_circle(self._space):  # of a circle the log is all that lies there
                    self._compare(self._hub)
                if full:
                    self._stream(self._hub)
                    self._fold_from(self._hub)

    def _wrong(self, sentence: str) -> None:
        self._found.wrong(f"{self._space}: {sentence}")

    # ---- what is here

    def _documents(self) -> Iterator[tuple[str, str, str, str]]:
        """(table, id, root, confirmed text) of each document; text "" = not in the hub's log yet."""
        return standing.documents(self._connection, self._space)

    def _kept(self, after: int, limit: int = -1) -> Iterator[_Kept]:
        return map(_Kept._make, self._connection.execute(_FROM, (self._space, after, limit)))

    def _of_root(self, root: str) -> dict[str, list[_Kept]]:
        """The operations of a root by document."""
        found: dict[str, list[_Kept]] = {}
        for each in map(_Kept._make, self._connection.execute(_OF_ROOT, (self._space, bytes.fromhex(root)))):
            found.setdefault(each.doc, []).append(each)
        return found

    def _chain(self) -> None:
        """From the anchor (where the first download stood) to where this replica is."""
        place = self._connection.execute("SELECT anchor_seq, anchor_hash FROM space WHERE id = ?", (self._space,))
        seq, hash_ = place.fetchone()
        if self._place.seq < seq:
            self._wrong(f"stands at {self._place.seq}, before its first download at {seq}")
            return
        for each in self._kept(seq):
            if each.seq != seq + 1:
                self._wrong(f"operations {seq + 1} to {each.seq - 1} are missing")
                return
            content = merging.digest_of(each.salt, each.body, each.key_epoch) or self._digest_there(each)
            if not content:
                return  # it was erased, and nobody can say now what its digest was
            hash_ = chain(
                hash_, self._space, each.seq, each.id, each.origin or None, each.root, each.doc, each.actor, each.device,
                each.n, each.key_epoch, content,
            )  # fmt: skip
            seq = each.seq
            self._found.chain += 1
        if (seq, hash_) != tuple(self._place):
            self._wrong(
                f"the chain ends at {seq}, {hash_[:12]}, but {self._place.seq}, {self._place.hash[:12]} is noted"
            )

    def _digest_there(self, each: _Kept) -> str:
        """The digest of erased content, which only the hub still has."""
        if self._hub is None:
            return ""
        there = self._hub.pull(self._space, each.seq - 1, 1, device=self._device)
        return there[0].digest if there and there[0].seq == each.seq else ""

    def _fold(self) -> None:
        """Each document whose operations are all here, folded anew; what is unshared goes on top of it."""
        for table, doc, root, text in self._documents():
            self._found.documents += 1
            if text:
                operations = self._of_root(root).get(doc, [])
                if any(not each.body for each in operations):
                    continue  # erased content cannot be folded again
                if not operations or not _begins(operations[0].body):
                    self._elsewhere.add(root)
                    continue
                self._same(table, doc, text, (unpacked(each, self._space) for each in operations), "its operations")
            self._pending(table, doc, text)

    def _same(self, table: str, doc: str, text: str, operations: Iterable[Operation], what: str) -> None:
        self._found.refolded += 1
        if canonical(fold(None, operations)) != text:
            self._wrong(f"{table} {doc} differs from {what}")

    def _pending(self, table: str, doc: str, text: str) -> None:
        """What is shown must be the confirmed document with the unshared operations on top."""
        pending = merging.unshared_of(self._connection, self._space, doc)
        if not pending:
            return
        shown = self._connection.execute(f"SELECT doc FROM {table} WHERE id = ?", (bytes.fromhex(doc),)).fetchone()[0]
        folded = fold(json.loads(text) if text else None, (each.operation() for each in pending))
        if canonical(folded) != shown:
            self._wrong(f"{table} {doc} differs from its unsent operations")

    # ---- what the hub has

    def _compare(self, hub: Hub) -> None:
        """Digests of the confirmed documents with those of the hub's, where both stand at the same operation."""
        mine = {doc: _digest(text.encode()) for _, doc, _, text in self._documents() if text}
        left_out = elsewhere.roots(self._connection, self._space)
        for state in _states(hub, self._space, self._device):
            here = mine.pop(state.doc, None)
            if state.seq > self._place.seq or (here is None and state.root in left_out):
                continue  # the hub is further on: the next exchange brings it; or it is not here on purpose
            if here is None:
                self._wrong(f"document {state.doc} is not here")
            elif state.key_epoch == 0 and state.fold == FOLD and not state.unknown:
                self._found.compared += 1
                if here != _digest(state.body):
                    self._wrong(f"document {state.doc} is another one at the hub")
        head = hub.heads(device=self._device).get(self._space)
        if head is not None and tuple(head) == tuple(self._place):
            for doc in mine:
                self._wrong(f"document {doc} is not at the hub")

    def _stream(self, hub: Hub) -> None:
        """The hub's log from where it begins: one chain, through our place, and each operation here is the same there."""
        after, hash_ = hub.floor(self._space, device=self._device)
        while after < self._place.seq:
            entries = hub.pull(self._space, after, PAGE, device=self._device)
            if not entries:
                self._wrong(f"the hub's log ends at {after}, this replica stands at {self._place.seq}")
                return
            last = entries[-1].seq
            here = {each.seq: each for each in self._kept(after, last - after) if each.seq <= last}
            for each in entries:
                if each.seq != after + 1 or not each.intact():
                    self._wrong(f"the hub's operation {after + 1} is missing or was changed")
                    return
                hash_, after = each.hash_after(hash_, self._space), each.seq
                if each.seq in here and not _equal(here[each.seq], each):
                    self._wrong(f"operation {each.seq} is another one at the hub")
                if each.seq == self._place.seq and hash_ != self._place.hash:
                    self._wrong(f"the hub tells another history up to operation {each.seq}")
            self._found.chain += len(entries)

    def _fold_from(self, hub: Hub) -> None:
        """The documents whose older operations are not here, folded from the hub's log, root by root."""
        texts = {doc: (table, text) for table, doc, root, text in self._documents() if text and root in self._elsewhere}
        for root in sorted(self._elsewhere):
            by_document: dict[str, list[StoredOperation]] = {}
            for each in hub.operations_of(self._space, root, device=self._device):
                if each.seq <= self._place.seq and not each.tombstone:
                    by_document.setdefault(each.doc, []).append(each)
            for doc, entries in by_document.items():
                bodies = [each.body for each in entries]
                if doc in texts and all(bodies) and _begins(bodies[0]):
                    table, text = texts[doc]
                    self._same(table, doc, text, (unpacked(each, self._space) for each in entries), "the hub's log")


def _begins(body: bytes | None) -> bool:
    """True for an operation that a document may begin with."""
    return bool(body) and json.loads(body or b"{}")["verb"] in ("make", "install")


def _equal(here: _Kept, there: StoredOperation) -> bool:
    if there.body is None or not here.body:
        return here.id == there.id  # erased on one side: only its name is left
    return (here.id, here.device, here.n, merging.digest_of(here.salt, here.body, here.key_epoch)) == (
        there.id,
        there.device,
        there.n,
        there.digest,
    )


def _states(hub: Hub, space: str, device: str) -> Iterator[DocumentState]:
    after = ""
    while page := hub.states(space, after, PAGE, device=device):
        yield from page
        after = page[-1].doc


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()

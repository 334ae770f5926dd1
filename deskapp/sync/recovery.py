"""Finding back to the hub's history after it was restored from a backup, or where a check found a difference.

The space is read anew beside what is here. Confirmed documents become what the hub's log makes of them; own operations
that the hub no longer has are unshared again, in their order; what is unsent, parked or a draft stays.
"""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass, field
from itertools import count, takewhile
from typing import TYPE_CHECKING, Any

from deskapp.domain.circles import is_circle
from deskapp.domain.errors import Conflict, Unavailable
from deskapp.domain.merge import FOLD, fold
from deskapp.domain.operation import canonical, unpacked
from deskapp.hub.protocol import PULL_LIMIT, START
from deskapp.replica import elsewhere, merging, numbers, rebuilding, standing
from deskapp.sync import waiting
from deskapp.sync.bootstrap import WHOLE_LOG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import DocumentState, Head, Hub, StoredOperation
    from deskapp.replica.database import Replica
    from deskapp.replica.merging import Place

log = logging.getLogger(__name__)
SEVERAL = 500  # documents that are compared with the hub's after one exchange; `verify` compares them all


@dataclass
class _There:
    """A space as the hub has it now; `entries` is its whole log, None where that is too long to be read."""

    head: Head = START
    present: set[str] = field(default_factory=set)
    other: dict[str, DocumentState] = field(default_factory=dict)  # documents that are not the same here
    entries: list[StoredOperation] | None = None
    last: dict[str, int] = field(default_factory=dict)  # own device ids -> their last number there


def recover(
    replica: Replica,
    hub: Hub,
    space: str,
    *,
    person: str,
    device: str,
    former: Sequence[str],
    now: Callable[[], int],
    by: str,
    lost: bool,
) -> int:
    """Make a space here what the hub has, under what is unshared. Returns how many own operations will be sent again.

    `former` are ids this replica went under before. `lost`: the hub went back in time, so its series of numbers did too;
    where that is not known yet, it is found out.
    Raises Unavailable hub.unreachable, Conflict hub.forked where the hub's own log does not hold together.
    """
    before = merging.place_of(replica.connection(), space)
    there = _read(replica, hub, space, [device, *former], device)
    lost = lost or _went_back(replica, hub, space, before, there, device)
    if lost:
        _mend_numbers(replica, hub, device)
    with replica.transaction() as connection:
        if merging.place_of(connection, space) != before:
            return 0  # another process was faster
        if there.entries is None:
            again = rebuilding.forget_log(connection, space, there.last)
        else:
            again = rebuilding.give_back(connection, space, there.entries, (device, *former), now())
        rebuilding.renumber(connection, space, device, there.last[device])
        merging.set_place(connection, space, *there.head, anchor=True)
        rebuilding.put_confirmed(connection, space, _documents(connection, space, there), me=person, by=by)
        if lost:
            connection.execute("DELETE FROM meta WHERE name = ?", (f"duties:{space}",))  # copies may be lost too
            connection.execute("DELETE FROM meta WHERE name = ?", (waiting.SINCE + space,))
            replica.set_meta(connection, "restored", json.dumps({"at": now(), "resent": again}))
    return again


def contiguous(entries: Sequence[StoredOperation], seq: int) -> list[StoredOperation]:
    """What follows `seq` without a hole; duplicates are passed over, the rest is asked for again."""
    new = {each.seq: each for each in entries}
    return [new[at] for at in takewhile(new.__contains__, count(seq + 1))]


# ---- reading


def _read(replica: Replica, hub: Hub, space: str, ours: Sequence[str], device: str) -> _There:
    try:
        there = _documents_there(replica, hub, space, device)
    except Conflict as error:  # it was set back meanwhile: from the beginning the next time
        raise Unavailable("hub.unreachable", hub=space, why="its log changed while it was read") from error
    if (there.head.seq <= WHOLE_LOG or is_circle(space)) and hub.floor(space, device=device) == START:
        there.entries = _whole_log(hub, space, there.head, device)
        there.last = dict.fromkeys(ours, 0)
        for entry in there.entries:
            if entry.origin is None and entry.device in there.last:
                there.last[entry.device] = max(there.last[entry.device], entry.n)
    else:
        there.last = {each: hub.last_number(space, device=each) for each in ours}
    return there


def _documents_there(replica: Replica, hub: Hub, space: str, device: str) -> _There:
    there = _There()
    mine = _digests(replica, space)
    left_out = elsewhere.roots(replica.connection(), space)
    for page in hub.bootstrap(space, device=device):
        for each in page.states:
            there.present.add(each.doc)
            there.other.pop(each.doc, None)
            if each.doc not in mine and each.root in left_out:
                continue  # it is not here on purpose
            if mine.get(each.doc) != _digest(each.body) or each.fold != FOLD or each.unknown:
                there.other[each.doc] = each
        for doc in page.gone:
            there.present.discard(doc)
            there.other.pop(doc, None)
        if page.head is not None:
            there.head = page.head
    return there


def _whole_log(hub: Hub, space: str, head: Head, device: str) -> list[StoredOperation]:
    entries: list[StoredOperation] = []
    value = ""
    while len(entries) < head.seq:
        page = contiguous(hub.pull(space, len(entries), PULL_LIMIT, device=device), len(entries))
        page = page[: head.seq - len(entries)]
        if not page:
            raise Unavailable("hub.unreachable", hub=space, why="its log changed while it was read")
        for each in page:
            value = each.hash_after(value, space)
            if not each.intact():
                raise Conflict("hub.forked", space=space)
        entries += page
    if value != head.hash:
        raise Conflict("hub.forked", space=space)  # what the hub says does not hold together: nothing is taken over
    return entries


def _went_back(replica: Replica, hub: Hub, space: str, before: Place, there: _There, device: str) -> bool:
    """True where the hub tells another history of what was read here, which nobody has noticed yet."""
    if there.head.seq <= before.seq:
        return tuple(there.head) != tuple(before)
    if there.entries is not None:
        value = ""
        for each in there.entries[: before.seq]:
            value = each.hash_after(value, space)
        return value != before.hash
    row = replica.one("SELECT lower(hex(id)) FROM op WHERE space = ? AND seq = ?", (space, before.seq))
    last = hub.pull(space, before.seq - 1, 1, device=device) if row is not None else []
    return row is not None and (not last or last[0].id != row[0])


def _digests(replica: Replica, space: str) -> dict[str, str]:
    """Digest of each confirmed document here, by id."""
    with replica.snapshot() as connection:
        return {
            doc: _digest(text.encode())
            for _, doc, _, text in standing.documents(connection, space)
            if text
        }


def _documents(connection: Any, space: str, there: _There) -> dict[str, Document | None]:
    """What has to be put in place: what differs, what the hub has not, and what unshared operations change."""
    by_doc: dict[str, list[StoredOperation]] = {}
    for entry in there.entries or ():
        by_doc.setdefault(entry.doc, []).append(entry)
    found: dict[str, Document | None] = {}
    for doc, state in there.other.items():
        found[doc] = _folded(space, by_doc.get(doc, ()))
        if found[doc] is None:
            found[doc] = json.loads(state.body)
        elif canonical(found[doc]).encode() != state.body and state.fold == FOLD and not state.unknown:
            log.warning("%s: the hub keeps document %s otherwise than its log makes it", space, doc)
    for _, doc, _, _ in standing.documents(connection, space):
        if doc not in there.present:
            found[doc] = _folded(space, by_doc.get(doc, ()))
    for doc in rebuilding.documents_of_unshared(connection, space):
        if doc not in found:
            found[doc] = standing.confirmed(connection, doc, space) if doc in there.present else None
    return found


def _folded(space: str, entries: Sequence[StoredOperation]) -> Document | None:
    """A document as the log makes it; None where the log does not say (erased, moved, made before it was kept)."""
    bodies = [each.body for each in entries]
    if not entries or not all(bodies) or any(each.tombstone for each in entries):
        return None
    operations = [unpacked(each, space) for each in entries]
    return fold(None, operations) if operations[0].verb in ("make", "install") else None


# ---- the check after each exchange


def differs(replica: Replica, hub: Hub, space: str, docs: Iterable[str], *, device: str) -> bool:
    """True when a document that an exchange changed is not what the hub's log makes of it.

    The hub's own folded documents are only a hint, because others computed them: where one differs, the log decides.
    """
    some = sorted(docs)[-SEVERAL:]
    with replica.snapshot() as connection:
        place = merging.place_of(connection, space)
        mine = {doc: standing.confirmed_text(connection, doc, space) for doc in some}
        left_out = elsewhere.roots(connection, space) if not all(mine.values()) else set()
    for state in hub.states_of(space, some, device=device):
        here = mine[state.doc]
        if state.seq > place.seq or state.key_epoch or state.fold != FOLD or state.unknown:
            continue
        if here.encode() == state.body or (not here and state.root in left_out):  # the same, or let go meanwhile
            continue
        entries = [
            each
            for each in hub.operations_of(space, state.root, device=device)
            if each.doc == state.doc and each.seq <= place.seq
        ]
        folded = _folded(space, entries)
        if folded is None or canonical(folded) != here:
            return True
        log.warning("%s: the hub keeps document %s otherwise than its log makes it", space, state.doc)
    return False


# ---- ticket numbers


def _mend_numbers(replica: Replica, hub: Hub, device: str) -> None:
    """A restored hub gives numbers a second time: lead its series past every number known here, and leave those that are
    reserved here, which somebody else may have been given meanwhile.
    """
    connection = replica.connection()
    size = 5 if replica.meta("customer") else 50
    known = numbers.greatest(connection)
    lo, hi = hub.reserve_numbers(device, size)
    if hi < known:
        hub.reserve_numbers(device, min(known - hi, 1_000_000))
    if lo <= known:
        lo, hi = hub.reserve_numbers(device, size)
    with replica.transaction() as connection:
        numbers.leave(connection)
        numbers.add_block(connection, lo, hi)


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()

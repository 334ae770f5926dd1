"""The first download: documents as they stand, through the bulk loader; the log only as history of what is open."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from deskapp.domain.errors import Conflict
from deskapp.hub.protocol import START
from deskapp.replica import loading, merging, store
from deskapp.sync.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import DocumentState, Head, Hub, StoredOperation
    from deskapp.replica.database import Replica

BY = "sync"
WHOLE_LOG = 50_000  # up to here the whole log is history; beyond, that of open roots, older ones on demand


def first_download(replica: Replica, hub: Hub, *, person: str, device: str, now: Callable[[], int]) -> None:
    """Everything this person may read, into a fresh replica. Raises Unavailable hub.unreachable, Conflict hub.forked."""
    pace = Pace(size=5000, step_s=2.0, most=5000)  # nobody waits for a replica that is not yet whole
    connection = replica.connection()
    with loading.unhurried(connection):
        for space in merging.spaces(connection):
            download(replica, hub, space, me=person, device=device, pace=pace)
    with replica.transaction() as connection:
        replica.set_meta(connection, "readers", json.dumps(sorted(hub.readers(device=device).get("", ()))))
        replica.set_meta(connection, "last_sync", str(now()))


def download(replica: Replica, hub: Hub, space: str, *, me: str, device: str, pace: Pace) -> None:
    """One space as it stands. The place is set with the last page: cut short, it begins anew and replaces."""
    kinds: set[str] = set()
    head = START
    for page in hub.bootstrap(space, device=device, size=max(1000, pace.size)):
        documents = [_document(each) for each in page.states]
        kinds |= {each["type"] for each in documents}
        while documents:
            part, documents = documents[: pace.size], documents[pace.size :]
            with pace.step(replica, len(part)) as connection:
                loading.load_documents(connection, space, part, me)
        if page.head is not None:
            head = page.head
            with replica.transaction() as connection:
                for doc in page.gone:
                    for kind in kinds:
                        store.remove(connection, kind, doc)
                merging.set_place(connection, space, head.seq, head.hash, anchor=True)
    _history(replica, hub, space, head, device=device, pace=pace)
    with replica.transaction() as connection:
        loading.loaded(connection, sorted(kinds), BY)


def has_history(replica: Replica, space: str, root: str) -> bool:
    """True when all operations of a root are here: it was made after the first download, or its history came with it."""
    first = replica.one(
        "SELECT seq, doc = root, body FROM op WHERE root = ? AND space = ? ORDER BY seq IS NULL, seq LIMIT 1",
        (bytes.fromhex(root), space),
    )
    if first is None:
        return False
    (anchor,) = replica.one("SELECT anchor_seq FROM space WHERE id = ?", (space,)) or (0,)
    seq, is_root, body = first
    if seq is not None and seq <= anchor:
        return True
    return bool(is_root and body) and json.loads(body)["verb"] in ("make", "install")


def fetch_root(replica: Replica, hub: Hub, space: str, root: str, *, device: str) -> None:
    """The operations of a root whose history is not here yet."""
    _remember(replica, space, hub.operations_of(space, root, device=device), Pace(size=200))


def _history(replica: Replica, hub: Hub, space: str, head: Head, *, device: str, pace: Pace) -> None:
    if head.seq > WHOLE_LOG:
        rows = replica.read("SELECT lower(hex(root)) FROM ticket WHERE space = ? AND stage = 1", (space,))
        entries: list[StoredOperation] = []
        for place, (root,) in enumerate(rows, 1):
            entries += hub.operations_of(space, root, device=device)
            if len(entries) >= pace.size or place == len(rows):
                _remember(replica, space, entries, pace)
                entries = []
        return
    after, hash_ = 0, ""
    while after < head.seq:
        entries = [each for each in hub.pull(space, after, device=device) if after < each.seq <= head.seq]
        for each in entries:
            hash_ = each.hash_after(hash_, space) if each.intact() else ""
        if not entries:
            break
        after = entries[-1].seq
        _remember(replica, space, entries, pace)
    if hash_ != head.hash:
        raise Conflict("hub.forked", space=space)


def _remember(replica: Replica, space: str, entries: Sequence[StoredOperation], pace: Pace) -> None:
    while entries:
        part, entries = entries[: pace.size], entries[pace.size :]
        with pace.step(replica, len(part)) as connection:
            loading.remember(connection, space, part)


def _document(state: DocumentState) -> Document:
    document: Document = json.loads(state.body)
    return document

"""The first download: documents as they stand, newest first; then the history of what is open, then full text.

How far it is stands in the replica (`download`), so that one that was cut goes on where it was. A window is usable
after the first pages; its worker brings the rest.
"""

from __future__ import annotations

import gc
import json
import logging
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from deskapp.domain.circles import is_circle
from deskapp.domain.errors import Conflict
from deskapp.domain.merge import FOLD
from deskapp.domain.operation import COMPANY
from deskapp.hub.protocol import DownloadPlace, Head
from deskapp.replica import elsewhere, indexing, loading, merging, rebuilding, standing, store
from deskapp.sync.ahead import ahead
from deskapp.sync.pace import Pace
from deskapp.sync.rebuild import folded, remember_members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import DocumentState, Hub, StatePage, StoredOperation
    from deskapp.replica.database import Replica

    Told = Callable[[int, int], None]
    Group = list[tuple[Document, str]]  # documents of one root, with their canonical texts

BY = "sync"
WHOLE_LOG = 50_000  # up to here the whole log is history; beyond, that of open roots, older ones on demand
MANY = 5_000  # documents of a space from which on full text is made afterwards
FIRST, PAGE = 400, 4_000  # roots in the first page of a space and in the others
FIRST_S = 2.0  # how long one space may go on bringing first pages
ROOTS = 250  # whose history is asked for at a time
DOWNLOAD, HISTORY, UNREADABLE = "download", "history", "unreadable"

_KEYS = {"type", "id", "root", "values", "versions", "writes", "sets", "cards", "deleted", "unknown"}
_BROKEN = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError)

_SCAN: Any = json.JSONDecoder().scan_once  # type: ignore[attr-defined]

log = logging.getLogger(__name__)


@dataclass
class Progress:
    """How far the download of a space is. `odd` are (document, root) that could not be taken as the hub has them."""

    since: int
    first: str
    before: str
    total: int
    done: int = 0
    kinds: list[str] = field(default_factory=list)
    odd: list[list[str]] = field(default_factory=list)

    def place(self) -> DownloadPlace:
        """The same for the hub."""
        return DownloadPlace(self.since, self.first, self.before, self.total)


def first_download(
    replica: Replica,
    hub: Hub,
    *,
    person: str,
    device: str,
    now: Callable[[], int],
    told: Told = lambda done, total: None,
    quick: bool = False,
) -> None:
    """What this person may read, into a fresh replica, or on where it was cut. `told(done, total)` counts documents.

    `quick` brings the company and the newest of each space; exchanges bring the rest. An exception of `told` ends it
    and leaves what is here. Raises Unavailable hub.unreachable, Conflict hub.forked.
    """
    pace = Pace(size=5000, step_s=2.0, most=5000)  # nobody waits for a replica that is not yet whole
    connection = replica.connection()
    with loading.unhurried(connection):
        for space in _in_order(merging.spaces(connection)):
            if not is_circle(space) and replica.one("SELECT 1 FROM space WHERE id = ? AND seq = 0", (space,)):
                download(replica, hub, space, me=person, device=device, pace=pace, told=told, quick=quick)
        if not quick:
            complete(replica, hub, device=device, pace=pace)
    readers = hub.readers(device=device)
    with replica.transaction() as connection:
        replica.set_meta(connection, "readers", json.dumps(sorted(readers.get("", ()))))
        remember_members(replica, connection, readers)
        replica.set_meta(connection, "last_sync", str(now()))


def download(
    replica: Replica,
    hub: Hub,
    space: str,
    *,
    me: str,
    device: str,
    pace: Pace,
    told: Told = lambda done, total: None,
    quick: bool = False,
    size: int = 0,
) -> bool:
    """One space as it stands; the place is set with the last page. True when it is whole, which `quick` leaves open."""
    end, size = time.monotonic() + FIRST_S, size or PAGE
    known = _read(replica, DOWNLOAD).get(space)
    progress = Progress(**known) if known else None
    place = progress.place() if progress else None
    try:
        pages = hub.bootstrap(
            space, device=device, size=min(FIRST, size), rest=size, rested_before=_rested_before(replica, hub, space),
            place=place,
        )  # fmt: skip
        for page in _pages(pages, hub):
            if progress is None:
                progress = Progress(*(page.place or DownloadPlace(0, "", "", 0)))
                if progress.total > MANY:
                    with replica.transaction() as connection:
                        indexing.postpone(connection)
            _take(replica, space, page, progress, me=me, pace=pace)
            told(progress.done, max(progress.done, progress.total))
            if page.head is not None:
                _finish(replica, hub, space, page, progress, me=me, device=device)
                return True
            if quick and (time.monotonic() > end or (progress.total > MANY and space != COMPANY)):
                return False
    except Conflict:  # the hub was set back meanwhile: what is here belongs to another history
        if progress is None:
            raise
        log.warning("%s: the download begins anew", space)
        _clear(replica, space)
        return download(replica, hub, space, me=me, device=device, pace=pace, told=told, quick=quick, size=size)
    return False


def _pages(pages: Iterator[StatePage], hub: Hub) -> Iterator[StatePage]:
    """The same, from the second on asked for ahead where there are many."""
    for page in pages:
        yield page
        if page.place is not None and page.place.total > MANY:
            yield from ahead(pages, hub.close)


def waiting(replica: Replica) -> dict[str, tuple[int, int]]:
    """Spaces whose download is not whole yet: documents (here, of)."""
    return {space: (each["done"], each["total"]) for space, each in _read(replica, DOWNLOAD).items()}


def unreadable(replica: Replica) -> dict[str, list[str]]:
    """Documents that the hub keeps so that nobody can read them, by space."""
    return _read(replica, UNREADABLE)


def carry_on(replica: Replica, hub: Hub, *, device: str, pace: Pace, seconds: float) -> bool:
    """History and full text that a download left for later, about so long. True while there is more to do."""
    end = time.monotonic() + seconds
    for space in _read(replica, HISTORY):
        if not _history(replica, hub, space, device=device, pace=pace, end=end):
            return True
    while indexing.waits(replica.connection()):
        if time.monotonic() > end:
            return True
        with pace.step(replica, pace.size) as connection:
            indexing.some(connection, pace.size)
        with replica.transaction() as connection:
            indexing.tidy(connection)
    return False


def complete(replica: Replica, hub: Hub, *, device: str, pace: Pace | None = None) -> None:
    """All of that, at once."""
    while carry_on(replica, hub, device=device, pace=pace or Pace(most=5000), seconds=60.0):
        pass


# ---- documents


def _take(replica: Replica, space: str, page: StatePage, progress: Progress, *, me: str, pace: Pace) -> None:
    """Put a page in place, whole roots in one step, and note how far it is with the last of them."""
    documents = []
    for state in page.states:
        sound = _sound(state)
        if sound is None:
            progress.odd.append([state.doc, state.root])
        else:
            documents.append(sound)
    kinds = {document["type"] for document, _ in documents}
    progress.kinds = sorted({*progress.kinds, *kinds})
    groups = list(_whole_roots(documents))
    while groups:
        groups = groups[_put(replica, space, groups, progress, me=me, pace=pace) :]
    progress.done += len(page.states)
    if page.place is not None:
        progress.before = page.place.before
    with replica.transaction() as connection:
        _note(connection, replica, DOWNLOAD, space, asdict(progress))
        elsewhere.here(connection, space, {state.root for state in page.states})
        elsewhere.note(connection, space, dict.fromkeys(page.resting, 0))
        loading.loaded(connection, sorted(kinds), BY)


def _rested_before(replica: Replica, hub: Hub, space: str) -> int:
    """Tickets that have rested since before this time stay at the hub; 0 = nothing does."""
    team = replica.one("SELECT 1 FROM space WHERE id = ? AND kind IN ('desk', 'team')", (space,))
    return elsewhere.horizon(replica.connection(), hub.now()) if team else 0


def _put(
    replica: Replica, space: str, groups: Sequence[Group], progress: Progress, *, me: str, pace: Pace
) -> int:
    """Put whole roots in place, as many as go into a turn; returns how many."""
    tried = 0
    try:
        with pace.turn(replica) as connection:
            for some in pace.steps(replica, groups):
                tried += len(some)
                _load(connection, space, [each for group in some for each in group], progress, me)
    except _BROKEN:
        for each in (each for group in groups[:tried] for each in group):  # which one it is
            try:
                with pace.step(replica, 1) as connection:
                    _load(connection, space, [each], progress, me)
            except _BROKEN:
                log.exception("%s: document %s", space, each[0]["id"])
                progress.odd.append([each[0]["id"], each[0]["root"]])
    return tried


def _load(connection: Any, space: str, part: Group, progress: Progress, me: str) -> None:
    mine, known = standing.otherwise(connection, space, [document for document, _ in part])
    fresh = [(document, text) for document, text in part if document["id"] not in mine]
    loading.load_documents(
        connection, space, [document for document, _ in fresh], me,
        texts={document["id"]: text for document, text in fresh}, later=progress.total > MANY, known=known,
    )  # fmt: skip
    again: dict[str, Document | None] = {each["id"]: each for each, _ in part if each["id"] in mine}
    if again:
        rebuilding.put_confirmed(connection, space, again, me=me, by=BY)


def _sound(state: DocumentState) -> tuple[Document, str] | None:
    """Document and text of a hub's row; None where it has to be made of the log: damaged, or folded by other rules."""
    if state.key_epoch or state.fold != FOLD or state.unknown:
        return None
    return _document(state)


def _document(state: DocumentState) -> tuple[Document, str] | None:
    try:
        text = state.body.decode()
        document, end = _SCAN(text, 0)
    except (ValueError, StopIteration):
        return None
    if end != len(text) or not isinstance(document, dict) or not document.keys() >= _KEYS:
        return None
    return (document, text) if (document["id"], document["root"]) == (state.doc, state.root) else None


def _finish(
    replica: Replica, hub: Hub, space: str, page: StatePage, progress: Progress, *, me: str, device: str
) -> None:
    """All pages are here: what was odd is made of the log, and the space stands where the hub stood."""
    head = page.head or Head(0, "")
    made, unreadable = _made_anew(hub, space, progress.odd, head.seq, device)
    with replica.transaction() as connection:
        for doc in page.gone:
            standing.put(connection, space, doc, None, gone=True)
        rebuilding.put_confirmed(connection, space, made, me=me, by=BY)
        merging.set_place(connection, space, head.seq, head.hash, anchor=True)
        _note(connection, replica, DOWNLOAD, space, None)
        _note(connection, replica, HISTORY, space, {"seq": head.seq, "hash": head.hash, "below": None})
        _note(connection, replica, UNREADABLE, space, unreadable or None)
        store.touch(connection, [("status", "")], BY)
    for doc in unreadable:
        log.error("%s: the hub keeps document %s so that nobody can read it, and its log does not say it", space, doc)


def _made_anew(
    hub: Hub, space: str, odd: Sequence[Sequence[str]], seq: int, device: str
) -> tuple[dict[str, Document | None], list[str]]:
    """Documents as the hub's log makes them, by id; and those of which it does not say enough."""
    found: dict[str, Document | None] = {}
    unreadable = []
    by_root: dict[str, set[str]] = {}
    for doc, root in odd:
        by_root.setdefault(root, set()).add(doc)
    for root, docs in by_root.items():
        entries = [each for each in hub.operations_of(space, root, device=device) if each.seq <= seq]
        states = {each.doc: each for each in hub.states_of(space, sorted(docs), device=device)}
        for doc in sorted(docs & states.keys()):  # what was erased meanwhile is gone
            document = folded(space, [each for each in entries if each.doc == doc])
            if document is None and not states[doc].key_epoch:
                whole = _document(states[doc])
                document = whole and whole[0]  # of other rules, but whole: better than nothing
            if document is None:
                unreadable.append(doc)
            else:
                found[doc] = document
                log.warning("%s: document %s was made of the log", space, doc)
    return found, unreadable


def _clear(replica: Replica, space: str) -> None:
    """Forget a download: its documents go, save those that unsent work stands on."""
    with replica.transaction() as connection:
        for _, doc, _, _ in list(standing.documents(connection, space)):
            standing.put(connection, space, doc, None)
        connection.execute("DELETE FROM elsewhere WHERE space = ?", (space,))
        _note(connection, replica, DOWNLOAD, space, None)
        store.touch(connection, [(kind, "") for kind in store.TABLES.values()], BY)


def _whole_roots(documents: Sequence[tuple[Document, str]]) -> Iterator[Group]:
    by_root: dict[str, Group] = {}
    for each in documents:
        by_root.setdefault(each[0]["root"], []).append(each)
    yield from by_root.values()


def _in_order(spaces: Sequence[str]) -> list[str]:
    """The company, what is worked in, one's own: there stand only marks and copies."""
    return sorted(spaces, key=lambda each: (each.startswith("p-"), spaces.index(each)))


# ---- history


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
    return bool(is_root and body) and json.loads(body).get("verb") in ("make", "install")  # a tombstone has none


def fetch_root(replica: Replica, hub: Hub, space: str, root: str, *, device: str) -> None:
    """The operations of a root whose history is not here yet."""
    _remember(replica, space, hub.operations_of(space, root, device=device), Pace(size=200))


def _history(replica: Replica, hub: Hub, space: str, *, device: str, pace: Pace, end: float) -> bool:
    """The log up to where the download stood, as history, each root's as a whole. False when the time was up."""
    left = _read(replica, HISTORY)[space]
    floor = hub.floor(space, device=device)
    if left["seq"] - floor.seq <= WHOLE_LOG:
        _remember(replica, space, _log(hub, space, floor, Head(left["seq"], left["hash"]), device), pace)
    else:
        open_ones = _open_tickets(replica, left["below"])
        while open_ones:
            keys, open_ones = open_ones[:ROOTS], open_ones[ROOTS:]
            if time.monotonic() > end:
                return False
            if roots := _roots_in(replica, space, keys):
                entries = hub.histories(space, roots, device=device)
                _remember(replica, space, [each for each in entries if each.seq <= left["seq"]], pace)
            left["below"] = keys[-1]
            with replica.transaction() as connection:
                _note(connection, replica, HISTORY, space, left)
    with replica.transaction() as connection:
        _note(connection, replica, HISTORY, space, None)
    return True


def _open_tickets(replica: Replica, below: int | None) -> list[int]:
    """Keys of open tickets, newest first. An index has them all: a ticket itself costs a page to be decrypted."""
    sql = "SELECT key FROM ticket WHERE stage = 1 AND key < ? ORDER BY +key DESC"
    return [key for (key,) in replica.read(sql, (below or (1 << 63) - 1,))]


def _roots_in(replica: Replica, space: str, keys: Sequence[int]) -> list[str]:
    """Roots of those of these tickets that stand in a space, newest first."""
    sql = f"SELECT lower(hex(root)) FROM ticket WHERE key IN ({','.join('?' * len(keys))}) AND space = ? ORDER BY key DESC"
    return [root for (root,) in replica.read(sql, (*keys, space))]


def _log(hub: Hub, space: str, floor: Head, head: Head, device: str) -> list[StoredOperation]:
    """The whole log of a space up to a head, checked link by link."""
    found: list[StoredOperation] = []
    after, hash_ = floor
    while after < head.seq:
        entries = [each for each in hub.pull(space, after, device=device) if after < each.seq <= head.seq]
        for each in entries:
            hash_ = each.hash_after(hash_, space) if each.intact() else ""
        if not entries:
            break
        after = entries[-1].seq
        found += entries
    if hash_ != head.hash:
        raise Conflict("hub.forked", space=space)
    return found


def _remember(replica: Replica, space: str, entries: Sequence[StoredOperation], pace: Pace) -> None:
    """Keep log entries, those of one root in one step: half a history would look like a whole one."""
    by_root: dict[str, list[StoredOperation]] = {}
    for each in entries:
        by_root.setdefault(each.root, []).append(each)
    part: list[StoredOperation] = []
    for place, family in enumerate(by_root.values(), 1):
        part += family
        if len(part) >= pace.size or place == len(by_root):
            with pace.step(replica, len(part)) as connection:
                loading.remember(connection, space, part)
            part = []


# ---- what is noted


def _read(replica: Replica, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(replica.meta(name) or "{}")
    return found


def _note(connection: Any, replica: Replica, name: str, space: str, value: object | None) -> None:
    """One space's entry of a noted fact; None takes it away."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    entries = json.loads(row[0]) if row and row[0] else {}
    if value is None:
        entries.pop(space, None)
    else:
        entries[space] = value
    replica.set_meta(connection, name, json.dumps(entries) if entries else "")


@contextmanager
def in_bulk(replica: Replica) -> Iterator[None]:
    """For a worker that downloads: pages stay in memory and are written once for many changes."""
    connection = replica.connection()
    usual = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("cache_size", "wal_autocheckpoint")}
    connection.execute("PRAGMA cache_size=-131072")
    connection.execute("PRAGMA wal_autocheckpoint=4096")
    usually = gc.get_threshold()
    gc.set_threshold(200_000, *usually[1:])  # what comes is decoded by the thousand, and nothing of it is a cycle
    try:
        yield
    finally:
        gc.set_threshold(*usually)
        for name, value in usual.items():
            connection.execute(f"PRAGMA {name}={value}")

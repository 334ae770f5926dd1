"""A hub made anew from the copies of those who joined it: the same log, hash for hash, as far as they hold it.

Whoever was further on finds back by himself at his next exchange, and sends again what the new hub lacks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.circles import is_circle
from deskapp.domain.documents import document_type
from deskapp.domain.merge import FOLD, fold
from deskapp.domain.operation import COMPANY, DESK, canonical, passenger_id, personal_space, unpacked
from deskapp.hub.protocol import START, DocumentState, Head, StoredOperation
from deskapp.hub.refilling import Computer, Contents, Member, SpaceContents
from deskapp.replica import elsewhere, merging, numbers, standing
from deskapp.replica.blobs import Blobs
from deskapp.sync import devices
from deskapp.sync.files import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from deskapp.hub.base import SqlHub
    from deskapp.replica.database import Replica

BLOCKS = 100
"""How many blocks of numbers others may hold that nobody here has seen."""

_LOG = """SELECT seq, lower(hex(id)), origin, lower(hex(root)), lower(hex(doc)), actor, device, n, key_epoch, salt, body, arrived
 FROM op WHERE space = ? AND seq IS NOT NULL ORDER BY seq"""


@dataclass
class Rebuilt:
    """What became of it: per space the number of operations and documents; `lost` roots were only at the hub."""

    spaces: dict[str, tuple[int, int]] = field(default_factory=dict)
    lost: int = 0
    files: int = 0


class _Log(NamedTuple):
    """A space's log as one source holds it: what hangs together goes from `floor` to `head`, `hashes` after each."""

    floor: Head
    head: Head
    entries: dict[int, StoredOperation]
    hashes: dict[int, str]


class _Source(NamedTuple):
    """What one computer, or a backup, holds of a space. `states` are (document, root, body); up to the number `agreed` its
    log is the one that leads.
    """

    log: _Log
    states: Callable[[], Iterable[tuple[str, str, bytes]]]
    left_out: frozenset[str] = frozenset()
    agreed: int = 0


def rebuild(hub: SqlHub, replicas: Sequence[Replica]) -> Rebuilt:
    """Fill a hub that nobody else uses with what these computers hold, the first of which says which hub it is.

    It may be empty, or made from a backup; what it has already of the same history counts too, and spaces that nobody
    here reads stay as they are.
    """
    first = replicas[0]
    known = max(numbers.greatest(replica.connection()) for replica in replicas)
    contents = Contents(first.meta("hub_uuid"), first.meta("hub_name"), known + 50 * BLOCKS)
    found = Rebuilt()
    for space, (kind, name) in _spaces(replicas).items():
        sources = [each for replica in replicas if (each := _held(replica, space)) is not None]
        sources += [each for each in [_backed_up(hub, space)] if each is not None]
        made, lost = _joined(space, kind, name, sources)
        contents.spaces.append(made)
        found.spaces[space] = (made.head.seq, len(made.states))
        found.lost += lost
    for replica in replicas:
        _people(contents, replica)
    hub.refill(contents)
    for replica in replicas:
        found.files += _bring_files(hub, replica, contents)
    return found


# ---- what there is of a space


def _spaces(replicas: Sequence[Replica]) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for replica in replicas:
        for space, kind, name in replica.read("SELECT id, kind, name FROM space ORDER BY id"):
            if not is_circle(space):  # what is sealed at a hub lies here opened: it never goes there so
                found.setdefault(space, (kind, name))
    return found


def _held(replica: Replica, space: str) -> _Source | None:
    """What a computer holds; None where it does not know the space."""
    row = replica.one("SELECT seq, hash, anchor_seq, anchor_hash FROM space WHERE id = ?", (space,))
    if row is None:
        return None
    entries: dict[int, StoredOperation] = {}
    for seq, op_id, origin, root, doc, actor, device, n, epoch, salt, body, arrived in replica.read(_LOG, (space,)):
        content = merging.digest_of(salt, body)
        if content:  # without it an entry cannot be hashed
            entries[seq] = StoredOperation(
                seq, op_id, origin or None, root, doc, actor, device, n, epoch, salt if body else None, body or None,
                content, arrived or 0,
            )  # fmt: skip

    def states() -> Iterator[tuple[str, str, bytes]]:
        with replica.snapshot() as connection:
            for _, doc, root, text in standing.documents(connection, space):
                if text:
                    yield doc, root, text.encode()

    log = _log(space, (START, Head(*row[2:])), Head(*row[:2]), entries)
    return _Source(log, states, frozenset(elsewhere.roots(replica.connection(), space)))


def _backed_up(hub: SqlHub, space: str) -> _Source | None:
    """What the hub that is being filled has already."""
    floor, head, entries = hub.whole_log(space)
    if not head.seq:
        return None
    log = _log(space, (floor,), head, {each.seq: each for each in entries})
    return _Source(log, lambda: hub.whole_states(space))


def _log(space: str, floors: Sequence[Head], head: Head, entries: dict[int, StoredOperation]) -> _Log:
    """The log with the hash after each entry, from the first of these floors from where it hangs together."""
    for floor in floors:
        hashes = {floor.seq: floor.hash}
        for seq in range(floor.seq + 1, head.seq + 1):
            if seq not in entries:
                break
            hashes[seq] = entries[seq].hash_after(hashes[seq - 1], space)
        if hashes.get(head.seq) == head.hash:
            return _Log(floor, head, entries, hashes)
    return _Log(head, head, entries, {head.seq: head.hash})


# ---- one out of many


def _joined(space: str, kind: str, name: str, sources: Sequence[_Source]) -> tuple[SpaceContents, int]:
    """The longest history with what others hold of it, and how many roots nobody has. Where somebody's history leaves it,
    only what came before counts: he finds back to this one, and brings the rest himself.
    """
    best = max((each.log for each in sources), key=lambda log: (log.head.seq, -log.floor.seq))
    same = [each._replace(agreed=agreed) for each in sources if (agreed := _agreed(best, each.log)) is not None]
    same.sort(key=lambda each: -each.agreed)
    floor, entries = best.floor, dict(best.entries)
    for source in sorted(same, key=lambda each: each.log.floor.seq):
        log = source.log
        if log.floor.seq < floor.seq and log.hashes.get(floor.seq) == floor.hash:
            floor = log.floor
        for seq, entry in log.entries.items():
            standing = entries.get(seq)
            if seq <= source.agreed and (
                standing is None or (standing.body is None and standing.digest == entry.digest)
            ):
                entries[seq] = entry
    log_now = _obeyed([entries[seq] for seq in sorted(entries)])
    by_doc: dict[str, list[StoredOperation]] = {}
    for entry in log_now:
        by_doc.setdefault(entry.doc, []).append(entry)
    ended = {entry.root: entry.seq for entry in log_now if entry.tombstone and _whole(entry)}
    states = _states(space, same, by_doc, ended, floor)
    roots = {
        entry.root for entry in log_now if entry.doc == entry.root and entry.key_epoch >= 0 and not _is_void(entry)
    }
    roots |= {root for source in same for root in source.left_out}
    gone = {entry.doc for entry in log_now if entry.tombstone}
    lost = roots - gone - {each.root for each in states.values()}
    streams = _streams(log_now, states.values(), whole=floor == START)
    return SpaceContents(space, kind, name, floor, best.head, log_now, list(states.values()), streams), len(lost)


def _agreed(best: _Log, log: _Log) -> int | None:
    """The last number up to which two logs are one; None where they have none in common."""
    return next((seq for seq in sorted(log.hashes, reverse=True) if best.hashes.get(seq) == log.hashes[seq]), None)


def _obeyed(log: Sequence[StoredOperation]) -> list[StoredOperation]:
    """The log without what was erased or has moved, whoever still has it."""
    docs = {entry.doc: entry.seq for entry in log if entry.tombstone}
    roots = {entry.root: entry.seq for entry in log if entry.tombstone and _whole(entry)}
    return [
        replace(entry, salt=None, body=None)
        if not entry.tombstone and entry.seq < max(docs.get(entry.doc, 0), roots.get(entry.root, 0))
        else entry
        for entry in log
    ]


def _states(
    space: str, sources: Sequence[_Source], by_doc: dict[str, list[StoredOperation]], ended: dict[str, int], floor: Head
) -> dict[str, DocumentState]:
    """The confirmed documents: each as whoever is furthest on holds it, with what the log says after that.

    Where nobody has the content of something after that, because it was let go everywhere, the rest still counts.
    """
    found: dict[str, DocumentState] = {}
    late: dict[str, DocumentState] = {}
    for source in sources:
        there: dict[str, int] = {}
        for seq, entry in source.log.entries.items():
            there[entry.doc] = max(seq, there.get(entry.doc, 0))
        for doc, root, body in source.states():
            if doc in found or max(ended.get(root, 0), there.get(doc, 0)) > source.agreed:
                continue
            entries = by_doc.get(doc, [])
            last = entries[-1].seq if entries else min(floor.seq, source.agreed)
            news = [entry for entry in entries if entry.seq > source.agreed]
            if not news:
                found[doc] = _state(space, json.loads(body), body, last, entries)
            elif doc not in late and not any(entry.tombstone for entry in news):
                carried = fold(json.loads(body), [unpacked(entry, space) for entry in news if entry.body])
                late[doc] = _state(space, carried, canonical(carried).encode(), last, entries)
    for doc, entries in by_doc.items():
        document = None if doc in found else folded(space, entries)
        if document is not None:
            found[doc] = _state(space, document, canonical(document).encode(), entries[-1].seq, entries)
    return late | found


def folded(space: str, entries: Sequence[StoredOperation]) -> dict[str, Any] | None:
    """A document nobody holds, where all of its operations are still there."""
    if any(entry.body is None or entry.tombstone for entry in entries):
        return None
    operations = [each for each in (unpacked(entry, space) for entry in entries) if each.verb != "void"]
    return fold(None, operations) if operations and operations[0].verb in ("make", "install") else None


def _state(
    space: str, document: dict[str, Any], body: bytes, seq: int, entries: Sequence[StoredOperation]
) -> DocumentState:  # fmt: skip
    origin = ""
    if document_type(document["type"]).delivered:
        origin = next((entry.origin for entry in reversed(entries) if entry.origin), "")
        if not entries and passenger_id(DESK, space, document["root"]) == document["id"]:
            origin = DESK  # older than the log: what its id says
    return DocumentState(
        document["id"], document["root"], seq, FOLD, bool(document["unknown"]), 0, body, origin or None
    )


def _streams(
    log: Sequence[StoredOperation], states: Iterable[DocumentState], *, whole: bool
) -> dict[str, int]:  # fmt: skip
    """How far each device's numbers go: by the log, and by what documents remember of what came before it."""
    found: dict[str, int] = {}
    for entry in log:
        if entry.origin is None and entry.n > 0:
            found[entry.device] = max(found.get(entry.device, 0), entry.n)
    for state in () if whole else states:
        document = json.loads(state.body)
        pairs = [(write[1], write[2]) for write in document["writes"].values()]
        pairs += [pair for seen in document["seen"].values() for pair in seen.items()]
        for device, n in pairs:
            if device and n > found.get(device, 0):
                found[device] = n
    return found


def _whole(tombstone: StoredOperation) -> bool:
    said: dict[str, Any] = json.loads(tombstone.body or b"{}")
    return said.get("scope") == "root"


def _is_void(entry: StoredOperation) -> bool:
    """A void belongs to no document."""
    return bool(entry.body) and b'"verb":"void"' in (entry.body or b"")


# ---- people, computers, files


def remember_members(replica: Replica, connection: Any, readers: Mapping[str, frozenset[str]]) -> None:
    """Keep who reads what, as the hub said it: who makes it anew must know."""
    members = {space: sorted(people) for space, people in readers.items() if space}
    replica.set_meta(connection, "members", json.dumps(members, sort_keys=True))


def _people(contents: Contents, replica: Replica) -> None:
    """Who may read what, as this computer last heard it, and the computer itself."""
    person, customer = replica.meta("person"), bool(replica.meta("customer"))
    members = json.loads(replica.meta("members") or "{}")
    kinds = {each.id: each.kind for each in contents.spaces}
    contents.members += [
        Member(space, each, "write")
        for space, people in members.items() if kinds.get(space) not in (None, "company", "personal")
        for each in people
    ]  # fmt: skip
    rights = replica.read("SELECT id, may FROM space")
    contents.members += [Member(space, person, may) for space, may in rights]
    if personal_space(person) not in dict(rights):
        contents.members.append(Member(personal_space(person), person, "write"))
    contents.logins.append((replica.meta("login"), person, "customer" if customer else "agent"))
    for each, text in replica.read(
        "SELECT lower(hex(id)), doc FROM person WHERE space = ? AND deleted = 0", (COMPANY,)
    ):
        values = json.loads(text)["values"]
        if values.get("login"):
            contents.logins.append(
                (str(values["login"]), each, "customer" if values.get("customer_only") else "agent")
            )  # fmt: skip
    public, verify = devices.public_keys(replica)
    contents.computers.append(Computer(replica.meta("device"), person, replica.meta("login"), public, verify))


def _bring_files(hub: SqlHub, replica: Replica, contents: Contents) -> int:
    """Attached files that this computer holds whole."""
    blobs = Blobs(replica.home, replica.key)
    brought = 0
    try:
        for space in contents.spaces:
            uses: dict[tuple[str, int], list[tuple[str, str]]] = {}
            for state in space.states:
                if b'"attachments":[[' in state.body:
                    for each in named(json.loads(state.body), state.root, state.doc):
                        uses.setdefault((each.sha, each.size), []).append((each.root, each.doc))
            for (sha, size), of in uses.items():
                if blobs.have(sha):
                    hub.refill_file(space.id, sha, size, blobs.read(sha), of)
                    brought += 1
    finally:
        blobs.close_thread()
    return brought

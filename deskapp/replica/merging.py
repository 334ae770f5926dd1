"""Taking in what the hub has, giving out what it has not: the replica's half of a sync.

Taking in applies the hub's operations by number to what the space is known to have of a document, and the unshared ones
again, all in one transaction; what that is, and where a document is shown, `standing` says.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from deskapp.domain.merge import Document, fold
from deskapp.domain.operation import Enveloped, Operation, body_of, unpacked, void_id, voided
from deskapp.replica import erasing, joined, local, standing, store
from deskapp.replica.unit_of_work import MAX_LEAD, write_operations

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Connection = Any
DIGEST = 32  # bytes; a salt has 16


class LogEntry(Enveloped, Protocol):
    """An operation as a hub keeps it."""

    @property
    def seq(self) -> int: ...
    @property
    def origin(self) -> str | None: ...
    @property
    def key_epoch(self) -> int: ...
    @property
    def salt(self) -> bytes | None: ...
    @property
    def digest(self) -> str: ...
    @property
    def arrived(self) -> int: ...
    @property
    def tombstone(self) -> bool: ...


class Unshared(NamedTuple):
    """An operation that only this computer has."""

    id: str
    n: int
    root: str
    doc: str
    key_epoch: int
    salt: bytes
    body: bytes
    actor: str
    device: str
    space: str

    def operation(self) -> Operation:
        """Envelope and body joined."""
        return _read(self)


@lru_cache(maxsize=2048)  # one push asks several times
def _read(operation: Unshared) -> Operation:
    return unpacked(operation, operation.space)


class Place(NamedTuple):
    """How far a space has been read."""

    seq: int
    hash: str


# ---- content that is gone


def salt_of(entry: LogEntry) -> bytes:
    """What is kept as the salt of a log entry: where its content is gone, the digest takes the salt's place."""
    return bytes.fromhex(entry.digest) if entry.body is None or entry.salt is None else entry.salt


def digest_of(salt: bytes, body: bytes, key_epoch: int = 0) -> str:
    """The hash of a kept entry's content, so that the chain holds without the content; "" where nobody knows it.

    Of what came sealed and lies here opened, the digest is the salt.
    """
    if body and key_epoch <= 0:
        return hashlib.sha256(salt + body).hexdigest()
    return salt.hex() if len(salt) == DIGEST else ""


def blank(connection: Connection, where: str, values: Sequence[Any]) -> None:
    """Take the content of shared operations out of this replica; their links of the chain stay."""
    rows = connection.execute(
        f"SELECT local, salt, body, key_epoch FROM op WHERE {where} AND seq IS NOT NULL AND length(body) > 0", values
    ).fetchall()
    connection.executemany(
        "UPDATE op SET salt = ?, body = x'' WHERE local = ?",
        [(bytes.fromhex(digest_of(salt, body, epoch)), local) for local, salt, body, epoch in rows],
    )


# ---- spaces


def add_space(connection: Connection, space: str, kind: str, name: str, may: str) -> None:
    """Remember a space of this person, or that its name or right changed."""
    connection.execute(
        "INSERT INTO space (id, kind, name, may, seq, hash, anchor_seq, anchor_hash, next_n) VALUES (?, ?, ?, ?, 0, '', 0, '', 1)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, may = excluded.may",
        (space, kind, name, may),
    )


def spaces(connection: Connection) -> list[str]:
    """Spaces this replica holds, the company first, so that names are known before they are needed."""
    rows = connection.execute("SELECT id FROM space ORDER BY kind <> 'company', kind <> 'personal', id")
    return [row[0] for row in rows]


def places(connection: Connection) -> dict[str, Place]:
    """How far each space has been read here, in the order of `spaces`."""
    rows = connection.execute("SELECT id, seq, hash FROM space ORDER BY kind <> 'company', kind <> 'personal', id")
    return {space: Place(seq, hash_) for space, seq, hash_ in rows}


def spaces_with_unshared(connection: Connection) -> set[str]:
    """Spaces in which only this computer has something."""
    return {space for (space,) in connection.execute("SELECT DISTINCT space FROM op WHERE seq IS NULL")}


def place_of(connection: Connection, space: str) -> Place:
    """How far a space has been read here."""
    return Place(*connection.execute("SELECT seq, hash FROM space WHERE id = ?", (space,)).fetchone())


def set_place(connection: Connection, space: str, seq: int, hash_: str, *, anchor: bool = False) -> None:
    """Remember how far a space has been read; `anchor` where a first download stands."""
    connection.execute("UPDATE space SET seq = ?, hash = ? WHERE id = ?", (seq, hash_, space))
    if anchor:
        connection.execute("UPDATE space SET anchor_seq = ?, anchor_hash = ? WHERE id = ?", (seq, hash_, space))


# ---- taking in


def void_doubled(connection: Connection, space: str, entries: Sequence[LogEntry], device: str) -> None:
    """Unshared operations that somebody else brought meanwhile (ids made from a rule): a void takes their number."""
    if connection.execute("SELECT 1 FROM op WHERE seq IS NULL AND space = ? LIMIT 1", (space,)).fetchone() is None:
        return
    for entry in entries:
        if entry.origin is None and entry.device != device:
            row = connection.execute(_UNSHARED_AS, (space, bytes.fromhex(entry.id))).fetchone()
            if row is not None:
                _void(connection, Unshared._make(row))


def used_by_another(connection: Connection, space: str, entries: Sequence[LogEntry], device: str) -> bool:
    """True when somebody else writes under this device's id: a number of its own stream is taken by what it never wrote."""
    return any(
        connection.execute("SELECT 1 FROM op WHERE space = ? AND origin = '' AND id = ?", (space, bytes.fromhex(each.id)))
        .fetchone() is None
        for each in entries
        if each.device == device and each.n > 0 and each.origin is None
    )  # fmt: skip


def _void(connection: Connection, operation: Unshared) -> None:
    # A void belongs to no document: one that was erased or has moved takes nothing any more.
    inner = operation.operation()
    void = bytes.fromhex(void_id(inner))
    connection.execute(
        "UPDATE op SET id = ?, root = ?, doc = ?, intent = 'void', body = ? WHERE space = ? AND origin = '' AND id = ?",
        (void, void, void, body_of(voided(inner)), operation.space, bytes.fromhex(operation.id)),
    )


def take_in(
    connection: Connection,
    space: str,
    entries: Sequence[LogEntry],
    hash_: str,
    *,
    me: str,
    device: str,
    now: int,
    by: str,
) -> None:
    """Fold contiguous entries of a space's log in; `hash_` is the hash after the last, computed by the caller.

    Runs inside the caller's transaction, so place, rows and clock stand or fall together.
    """
    void_doubled(connection, space, entries, device)
    by_document: dict[str, list[Operation]] = {}
    roots: set[str] = set()
    gone: set[tuple[str, str]] = set()
    newest = 0
    for entry in entries:
        if entry.tombstone:
            gone |= _obey(connection, space, entry, me)
            by_document.pop(entry.doc, None)
            roots.add(entry.root)
            _keep(connection, space, entry, "erase", "", entry.arrived)
            continue
        mine = entry.device == device and entry.n > 0
        own = mine and _shared_as(connection, space, entry.id, entry.seq, entry.n, entry.arrived)
        if own and entry.key_epoch > 0:
            _went_sealed(connection, space, [(entry.key_epoch, bytes.fromhex(entry.digest), entry.id)])
        if entry.body is None:  # its tombstone follows
            if not own:
                _keep(connection, space, entry, "erased", "", 0)
            continue
        operation = unpacked(entry, space)
        if not own:
            _keep(connection, space, entry, operation.intent, operation.group, operation.happened)
        if operation.verb != "void":
            by_document.setdefault(entry.doc, []).append(operation)
            roots.add(entry.root)
        if operation.stamp >> 16 <= now + MAX_LEAD:
            newest = max(newest, operation.stamp)
    touched: set[tuple[str, str]] = set()
    for doc, operations in by_document.items():
        touched |= standing.fold_in(connection, space, doc, operations)
    if entries:
        set_place(connection, space, entries[-1].seq, hash_)
    if newest:
        connection.execute(
            "UPDATE meta SET value = CAST(max(CAST(value AS INTEGER), ?) AS TEXT) WHERE name = 'clock'", (newest,)
        )
    tell(connection, touched | gone, roots, me, by)


def _went_sealed(connection: Connection, space: str, sealed: Sequence[tuple[int, bytes, str]]) -> None:
    """(epoch, digest, id) of own operations that lie at the hub sealed, and here opened."""
    connection.executemany(
        "UPDATE op SET key_epoch = ?, salt = ? WHERE space = ? AND origin = '' AND id = ?",
        [(epoch, digest, space, bytes.fromhex(op_id)) for epoch, digest, op_id in sealed],
    )


def _all_shared_as(
    connection: Connection, space: str, operations: Sequence[Unshared], first_seq: int, now: int
) -> bool:
    """The hub has taken these; True where nothing has happened to their numbers meanwhile."""
    rows = connection.execute(
        "SELECT n, lower(hex(id)), local FROM op WHERE seq IS NULL AND space = ? AND n BETWEEN ? AND ? ORDER BY n",
        (space, operations[0].n, operations[-1].n),
    ).fetchall()
    if [row[:2] for row in rows] != [(each.n, each.id) for each in operations]:
        for place, each in enumerate(operations, first_seq):
            _shared_as(connection, space, each.id, place, each.n, now)
        return False
    connection.executemany(
        "UPDATE op SET seq = ?, arrived = ? WHERE local = ?",
        [(place, now, local) for place, (_, _, local) in enumerate(rows, first_seq)],
    )
    return True


def _shared_as(connection: Connection, space: str, op_id: str, seq: int, n: int, arrived: int) -> bool:
    """An own operation is in the log under this number; False where it is not known here.

    Where it was put behind another (see `put_behind`) while it was on its way, the other takes its newer number.
    """
    raw = bytes.fromhex(op_id)
    row = connection.execute("SELECT n FROM op WHERE space = ? AND origin = '' AND id = ?", (space, raw)).fetchone()
    if row is None:
        return False
    if row[0] != n:
        connection.execute("UPDATE op SET n = ? WHERE seq IS NULL AND space = ? AND n = ?", (row[0], space, n))
    connection.execute(
        "UPDATE op SET seq = ?, n = ?, arrived = ? WHERE space = ? AND origin = '' AND id = ?",
        (seq, n, arrived, space, raw),
    )
    return True


def _keep(connection: Connection, space: str, entry: LogEntry, intent: str, group: str, happened: int) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO op (id, space, seq, device, actor, n, root, doc, origin, intent, grp, happened, arrived,"
        " key_epoch, salt, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            bytes.fromhex(entry.id), space, entry.seq, entry.device, entry.actor, entry.n, bytes.fromhex(entry.root),
            bytes.fromhex(entry.doc), entry.origin or "", intent, group, happened, entry.arrived, entry.key_epoch,
            salt_of(entry), entry.body or b"",
        ),
    )  # fmt: skip


def _obey(connection: Connection, space: str, entry: LogEntry, me: str) -> set[tuple[str, str]]:
    """A tombstone: row, full text, shadow and the content of operations go. Returns (type, id) of what went.

    Of what only moved, this person's own words stay hidden here: a restored hub may need them again.
    """
    said = said_by(entry)
    whole = said.get("scope") == "root"
    column, raw = ("root", bytes.fromhex(entry.root)) if whole else ("id", bytes.fromhex(entry.doc))
    gone: set[tuple[str, str]] = set()
    for table in store.TABLES:
        for (each,) in connection.execute(f"SELECT lower(hex(id)) FROM {table} WHERE {column} = ?", (raw,)).fetchall():
            gone |= standing.put(connection, space, each, None, gone=True)
    where = f"{'root' if whole else 'doc'} = ? AND space = ? AND actor <> ?"
    blank(connection, where, (raw, space, me if "to" in said else ""))
    erasing.remember(connection, space, entry)
    return gone


def said_by(tombstone: LogEntry) -> dict[str, Any]:
    """What a tombstone says: `reason`, `scope` (doc or root), and `to` where its root lives in that space now."""
    try:
        said = json.loads(tombstone.body or b"{}")
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def tell(connection: Connection, documents: set[tuple[str, str]], roots: set[str], me: str, by: str) -> None:
    """Recompute the local columns of these roots and of what the tickets among the documents (type, id) are joined with,
    and leave word of the documents for every window.
    """
    around = joined.around(connection, {each for kind, each in documents if kind == "ticket"}, roots)
    tickets = store.refresh_roots(connection, around, me)
    store.touch(connection, sorted(documents | {("ticket", each) for each in tickets}), by)


# ---- giving out

_UNSHARED = """SELECT lower(hex(id)), n, lower(hex(root)), lower(hex(doc)), key_epoch, salt, body, actor, device, space FROM op
 WHERE seq IS NULL AND space = ?"""
# By the index of the ids, for the same reason as below.
_UNSHARED_AS = _UNSHARED.replace("seq IS NULL", "+seq IS NULL") + " AND origin = '' AND id = ?"
# The plus keeps SQLite off the index of the whole space: a document has few unshared operations, a space may have many.
_UNSHARED_OF = _UNSHARED.replace(" space = ?", " +space = ?") + " AND doc = ? AND intent <> 'void' ORDER BY n"


def unshared(connection: Connection, space: str, limit: int = 500) -> list[Unshared]:
    """The oldest operations the hub has not seen, in device order."""
    rows = connection.execute(_UNSHARED + " ORDER BY n LIMIT ?", (space, limit))
    return [Unshared._make(each) for each in rows]


def unshared_of(connection: Connection, space: str, doc: str) -> list[Unshared]:
    """Unshared operations of one document, in device order; voids left out."""
    rows = connection.execute(_UNSHARED_OF, (space, bytes.fromhex(doc)))
    return [Unshared._make(each) for each in rows]


def unshared_count(connection: Connection) -> int:
    """How many operations only this computer has."""
    return int(connection.execute("SELECT count(*) FROM op WHERE seq IS NULL").fetchone()[0])


def put_behind(connection: Connection, space: str, roots: Collection[str], last: int) -> int:
    """Give unshared operations of these roots, up to number `last`, numbers behind all others.

    Returns the greatest number of those others; the numbers themselves stay a row without holes.
    """
    rows = connection.execute(
        "SELECT local, n, lower(hex(root)), lower(hex(doc)) FROM op WHERE seq IS NULL AND space = ? AND n <= ? ORDER BY n",
        (space, last),
    ).fetchall()
    if not rows:
        return last
    front = [each for each in rows if each[2] not in roots]
    behind = [each for each in rows if each[2] in roots]
    moved = [(each, place) for each, place in zip(front + behind, rows, strict=True) if each[0] != place[0]]
    connection.executemany("UPDATE op SET n = ? WHERE local = ?", [(place[1], each[0]) for each, place in moved])
    for doc in {each[3] for each, _ in moved}:
        standing.show(connection, doc)  # numbers stand in it too
    return int(rows[len(front) - 1][1]) if front else int(rows[0][1]) - 1


def states_after(connection: Connection, operations: Sequence[Unshared]) -> dict[str, Document]:
    """The confirmed documents once these operations are in the hub's log."""
    found: dict[str, Document] = {}
    for each in operations:
        operation = each.operation()
        if operation.verb == "void":
            continue
        if each.doc in found:
            found[each.doc] = fold(found[each.doc], [operation])
            continue
        confirmed = standing.confirmed(connection, each.doc, each.space, operation.type)
        found[each.doc] = fold(confirmed, [operation])
    return found


def acknowledge(
    connection: Connection, space: str, operations: Sequence[Unshared], first_seq: int, hash_: str, *, me: str, by: str,
    now: int = 0, sealed: Sequence[tuple[int, bytes, str]] = (),
) -> None:  # fmt: skip
    """The hub has taken these operations as `first_seq` and on: number them and move their shadows forward.

    `sealed` are (epoch, digest, id) of those that went sealed.
    """
    states = states_after(connection, operations)
    _went_sealed(connection, space, sealed)
    unchanged = _all_shared_as(connection, space, operations, first_seq, now)
    told: set[tuple[str, str]] = set()
    for doc, confirmed in states.items():
        told |= standing.put(connection, space, doc, confirmed, shown=unchanged)
    set_place(connection, space, first_seq + len(operations) - 1, hash_)
    again = {states[doc]["root"] for _, doc in told if doc in states}
    tickets = local.recount(connection, sorted({each.root for each in operations} - again))
    told |= {(state["type"], doc) for doc, state in states.items()} | {("ticket", each) for each in tickets}
    tell(connection, told, again, me, by)


def park(connection: Connection, operation: Unshared, reason: str, *, now: int, me: str, by: str) -> bool:
    """Keep a refused operation aside, visible, and let a void take its number so that the queue never blocks.

    False where another process of this home has seen to it meanwhile.
    """
    if not _still_waits(connection, operation):
        return False
    inner = operation.operation()
    raw = bytes.fromhex(operation.id)
    connection.execute(
        "INSERT OR REPLACE INTO parked (id, space, reason, parked_at, doc, root, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (raw, operation.space, reason, now, bytes.fromhex(operation.doc), bytes.fromhex(operation.root), operation.body),
    )
    _void(connection, operation)
    standing.show(connection, operation.doc, inner.type)
    tell(connection, {(inner.type, operation.doc)}, {operation.root}, me, by)
    return True


def _still_waits(connection: Connection, operation: Unshared) -> bool:
    sql = "SELECT 1 FROM op WHERE seq IS NULL AND space = ? AND n = ? AND id = ?"
    return connection.execute(sql, (operation.space, operation.n, bytes.fromhex(operation.id))).fetchone() is not None


def reissue(connection: Connection, operation: Unshared, space: str, *, me: str, by: str) -> None:
    """An operation on what has moved follows it: the same id and base, the next number in its new space.

    Unless it is there already: another computer of the same person has brought it, or another process of this home.
    """
    if not _still_waits(connection, operation):
        return
    said = operation.operation()
    there = connection.execute(
        "SELECT 1 FROM op WHERE space = ? AND origin = '' AND id = ?", (space, bytes.fromhex(operation.id))
    ).fetchone()
    _void(connection, operation)
    if there is None:
        (n,) = connection.execute("SELECT next_n FROM space WHERE id = ?", (space,)).fetchone()
        connection.execute("UPDATE space SET next_n = ? WHERE id = ?", (n + 1, space))
        write_operations(connection, [replace(said, space=space, n=n)])
    standing.show(connection, said.doc, said.type, first=space)
    tell(connection, {(said.type, said.doc)}, {said.root}, me, by)


def by_time(connection: Connection, space: str, roots: Collection[str]) -> None:
    """Unshared operations of these roots go in the order in which they were written, each root's in its own places.

    What followed a hand-over comes after what was written in its new space already, and may be what that answers.
    """
    for root in roots:
        rows = connection.execute(
            "SELECT local, n, lower(hex(doc)) FROM op WHERE seq IS NULL AND +space = ? AND root = ? ORDER BY"
            " json_extract(CAST(body AS TEXT), '$.stamp')",
            (space, bytes.fromhex(root)),
        ).fetchall()
        places = sorted(n for _, n, _ in rows)
        moved = [(place, local, doc) for (local, n, doc), place in zip(rows, places, strict=True) if n != place]
        connection.executemany("UPDATE op SET n = ? WHERE local = ?", [(place, local) for place, local, _ in moved])
        for doc in {doc for _, _, doc in moved}:
            standing.show(connection, doc)

"""What only this computer has, taken out whole and brought into another replica of the same person.

An operation keeps its id and the bytes of its body; only its number in the stream is the other computer's. So whichever
of the two reaches the hub first, the second notices the id there and puts a void in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.replica import standing, store
from deskapp.replica.merging import Unshared, tell
from deskapp.replica.unit_of_work import MAX_LEAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Connection = Any


class Aside(NamedTuple):
    """An operation the hub refused, kept aside."""

    id: str
    space: str
    reason: str
    parked_at: int
    doc: str
    body: bytes


class Brought(NamedTuple):
    """How many operations came in, how many were here already, how many were kept aside."""

    new: int = 0
    known: int = 0
    aside: int = 0


def packed(connection: Connection) -> list[Unshared]:
    """Every unshared operation, in device order within its space; place holders stay."""
    rows = connection.execute(
        "SELECT lower(hex(id)), n, lower(hex(root)), lower(hex(doc)), key_epoch, salt, body, actor, device, space FROM op"
        " WHERE seq IS NULL AND intent <> 'void' ORDER BY space, n"
    )
    return [Unshared._make(each) for each in rows.fetchall()]


def aside(connection: Connection) -> list[Aside]:
    """Every operation that is kept aside."""
    rows = connection.execute(
        "SELECT lower(hex(id)), space, reason, parked_at, lower(hex(doc)), body FROM parked ORDER BY parked_at, id"
    )
    return [Aside._make(each) for each in rows.fetchall()]


def missing(connection: Connection, operations: Iterable[Unshared]) -> dict[tuple[str, str], set[str]]:
    """Documents that these operations change and that neither are here nor are made by them: (space, root) -> docs."""
    made: set[str] = set()
    found: dict[tuple[str, str], set[str]] = {}
    for each in operations:
        if each.operation().verb in ("make", "install"):
            made.add(each.doc)
        elif each.doc not in made and not is_known(connection, each.id) and not store.kind_of(connection, each.doc):
            found.setdefault((each.space, each.root), set()).add(each.doc)
    return found


def bring(
    connection: Connection, operations: Sequence[Unshared], asides: Sequence[Aside], *, me: str, now: int, by: str
) -> Brought:
    """Take them in as this computer's own unshared work, inside the caller's transaction.

    What this computer cannot hold (a space it does not read, a document erased meanwhile) is kept aside, visible.
    """
    lost = {doc for docs in missing(connection, operations).values() for doc in docs}
    taken: dict[str, Unshared] = {}
    known = put_aside = 0
    for each in operations:
        if is_known(connection, each.id):
            known += 1
            continue
        here = _placed(connection, each)
        reason = "space" if here is None else "erased" if each.doc in lost else ""
        if here is None or reason:
            _put_aside(connection, Aside(each.id, each.space, reason, now, each.doc, each.body))
            put_aside += 1
        else:
            _write(connection, here)
            taken[each.id] = here
    for other in asides:
        if not is_known(connection, other.id):
            _put_aside(connection, other)
    _show(connection, list(taken.values()), me=me, now=now, by=by)
    return Brought(len(taken), known, put_aside)


def is_known(connection: Connection, operation_id: str) -> bool:
    """True where an operation is here already: shared, unshared or kept aside."""
    raw = bytes.fromhex(operation_id)
    for sql in ("SELECT 1 FROM op WHERE id = ? AND origin = ''", "SELECT 1 FROM parked WHERE id = ?"):
        if connection.execute(sql, (raw,)).fetchone() is not None:
            return True
    return False


def _placed(connection: Connection, each: Unshared) -> Unshared | None:
    """The operation with the next number of this computer's stream, where its document or its root lives now."""
    there = (store.space_of(connection, store.kind_of(connection, doc), doc) for doc in (each.doc, each.root))
    space = next(filter(None, there), each.space)
    row = connection.execute("SELECT next_n FROM space WHERE id = ?", (space,)).fetchone()
    if row is None:
        return None
    connection.execute("UPDATE space SET next_n = ? WHERE id = ?", (row[0] + 1, space))
    (device,) = connection.execute("SELECT value FROM meta WHERE name = 'device'").fetchone()
    return each._replace(space=space, n=row[0], device=device)


def _write(connection: Connection, each: Unshared) -> None:
    inner = each.operation()
    connection.execute(
        "INSERT INTO op (id, space, seq, device, actor, n, root, doc, origin, intent, grp, happened, key_epoch, salt, body)"
        " VALUES (?, ?, NULL, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)",
        (
            bytes.fromhex(each.id), each.space, each.device, each.actor, each.n, bytes.fromhex(each.root),
            bytes.fromhex(each.doc), inner.intent, inner.group, inner.happened, each.key_epoch, each.salt, each.body,
        ),
    )  # fmt: skip


def _put_aside(connection: Connection, each: Aside) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO parked (id, space, reason, parked_at, doc, body) VALUES (?, ?, ?, ?, ?, ?)",
        (bytes.fromhex(each.id), each.space, each.reason, each.parked_at, bytes.fromhex(each.doc), each.body),
    )


def _show(connection: Connection, taken: Sequence[Unshared], *, me: str, now: int, by: str) -> None:
    """Documents with what came in on top of them; the clock goes on after it."""
    touched: set[tuple[str, str]] = set()
    for doc, first in {each.doc: each for each in reversed(taken)}.items():
        touched |= standing.show(connection, doc, first.operation().type, first=first.space)
    newest = max((each.operation().stamp for each in taken), default=0)
    if newest and newest >> 16 <= now + MAX_LEAD:
        connection.execute(
            "UPDATE meta SET value = CAST(max(CAST(value AS INTEGER), ?) AS TEXT) WHERE name = 'clock'", (newest,)
        )
    tell(connection, touched, {each.root for each in taken}, me, by)

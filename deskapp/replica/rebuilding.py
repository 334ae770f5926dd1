"""A space taken in anew beside what is unshared: after a restored hub, a failed check, or under a new device id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.operation import unpacked
from deskapp.replica import erasing, loading, standing, store
from deskapp.replica.erasing import RESTORED
from deskapp.replica.merging import said_by, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deskapp.domain.merge import Document
    from deskapp.replica.merging import LogEntry

Connection = Any
_SHARED = (
    "SELECT local, seq, lower(hex(id)), origin, device, n, length(body), intent, lower(hex(root)), lower(hex(doc)),"
    " CASE WHEN key_epoch > 0 THEN lower(hex(salt)) END FROM op WHERE space = ? AND seq IS NOT NULL ORDER BY seq"
)


def give_back(connection: Connection, space: str, entries: Sequence[LogEntry], ours: Sequence[str], now: int) -> int:
    """Make the log here the hub's (`entries`, whole): own operations it lost are unshared again.

    Other people's that it lost are kept aside until their own devices bring them. Returns how many became unshared.
    """
    there = {each.seq: each for each in entries}
    erased = {each.doc for each in entries if each.tombstone and "to" not in said_by(each)}
    known = {each.id for each in entries if each.origin is None}
    equal: set[int] = set()
    again: list[tuple[int]] = []
    gone: list[tuple[int]] = []
    aside: list[tuple[int, int]] = []
    rows = connection.execute(_SHARED, (space,)).fetchall()
    for local, seq, id_, origin, device, n, size, intent, root, doc, sealed in rows:
        entry = there.get(seq)
        same = entry is not None and (entry.id, entry.origin or "", entry.n) == (id_, origin, n)
        if entry is not None and same and sealed in (None, entry.digest):  # what is brought again is sealed anew
            kept = not entry.body and device in ours and not erased & {root, doc}  # own words of what has moved
            if kept or len(entry.body or b"") == size:
                equal.add(seq)
                continue
        lost = not origin and n > 0 and size and id_ not in known
        if lost and device in ours:
            again.append((local,))
        else:
            gone.append((local,))
            if lost and intent != "void":
                aside.append((now, local))
    connection.executemany(
        "INSERT OR IGNORE INTO parked (id, space, reason, parked_at, doc, root, body)"
        f" SELECT id, space, '{RESTORED}', ?, doc, root, body FROM op WHERE local = ?",
        aside,
    )
    connection.executemany("DELETE FROM op WHERE local = ?", gone)
    # Below every number that was never sent, in the order the hub had them.
    first = -len(again)
    connection.executemany(
        "UPDATE op SET seq = NULL, n = ? WHERE local = ?", [(first + at, each[0]) for at, each in enumerate(again)]
    )
    mine = {
        id_ for (id_,) in connection.execute("SELECT lower(hex(id)) FROM op WHERE seq IS NULL AND space = ?", (space,))
    }
    arrived = [each for each in entries if each.id in mine and each.origin is None]
    blanked = [each for each in arrived if not each.body and not erased & {each.root, each.doc}]  # here are the words
    connection.executemany(
        "UPDATE op SET seq = ?, n = ?, device = ?, arrived = ? WHERE id = ? AND space = ? AND origin = '' AND seq IS NULL",
        [(each.seq, each.n, each.device, each.arrived, bytes.fromhex(each.id), space) for each in blanked],
    )
    equal |= {each.seq for each in blanked}
    connection.executemany(
        "DELETE FROM op WHERE id = ? AND space = ? AND origin = '' AND seq IS NULL",
        [(bytes.fromhex(each.id), space) for each in arrived],
    )
    loading.remember(connection, space, [each for each in entries if each.seq not in equal])
    returned(connection, entries)
    for each in entries:
        if each.tombstone and "to" not in said_by(each):
            erasing.remember(connection, space, each)
    return len(again)


def forget_log(connection: Connection, space: str, ours: Mapping[str, int]) -> int:
    """The same where the log is too long to be read whole: own operations above what the hub has (`ours`: device ->
    its last number there) are unshared again, the rest is fetched when somebody looks. Returns how many.
    """
    again: list[tuple[int]] = []
    for device, last in ours.items():
        again += connection.execute(
            "SELECT local FROM op WHERE space = ? AND seq IS NOT NULL AND origin = '' AND device = ? AND n > ?"
            " AND length(body) > 0 AND intent <> 'void' ORDER BY seq",
            (space, device, last),
        ).fetchall()
    first = -len(again)
    connection.executemany(
        "UPDATE op SET seq = NULL, n = ? WHERE local = ?", [(first + at, each[0]) for at, each in enumerate(again)]
    )
    connection.execute("DELETE FROM op WHERE space = ? AND seq IS NOT NULL", (space,))
    return len(again)


def renumber(connection: Connection, space: str, device: str, last: int) -> int:
    """The unshared operations continue the device's stream after `last`. Returns how many there are.

    Voids among them too: they tell others what need not be kept aside for this computer any more.
    """
    rows = connection.execute("SELECT local FROM op WHERE seq IS NULL AND space = ? ORDER BY n", (space,)).fetchall()
    connection.executemany(
        "UPDATE op SET n = ?, device = ? WHERE local = ?",
        [(n, device, local) for n, (local,) in enumerate(rows, last + 1)],
    )
    connection.execute("UPDATE space SET next_n = ? WHERE id = ?", (last + len(rows) + 1, space))
    return len(rows)


def put_confirmed(
    connection: Connection, space: str, documents: Mapping[str, Document | None], *, me: str, by: str
) -> None:
    """These documents as the hub has them (None = it has not), with what is unshared on top of them."""
    touched: set[tuple[str, str]] = set()
    roots: set[str] = set()
    for doc, form in documents.items():
        root = form["root"] if form else standing.root_of(connection, doc)
        waits = form is None and _worked_on(connection, space, doc, root)
        touched |= standing.put(connection, space, doc, form, waits=waits)
        roots |= {root} - {""}
    tell(connection, touched, roots, me, by)


def _worked_on(connection: Connection, space: str, doc: str, root: str) -> bool:
    """True for a ticket or request in whose root somebody here works: when the hub lost it, it stays to be seen."""
    if store.kind_of(connection, doc) not in ("ticket", "request"):
        return False
    if doc != root and store.kind_of(connection, root):
        return False  # only the copy that came back of a request of our own
    sql = "SELECT 1 FROM op WHERE seq IS NULL AND root = ? AND +space = ? AND intent <> 'void' LIMIT 1"
    return connection.execute(sql, (bytes.fromhex(root), space)).fetchone() is not None


def waiting_roots(connection: Connection, space: str) -> set[str]:
    """Roots whose unshared operations build on what a restored hub lost: they go once its maker has brought it.

    Also where it lives in another space for now, because the hub lost the hand-over. What was erased or has moved does
    not wait: the hub says what becomes of it.
    """
    return {root for root, _ in missing(connection, space)}


def missing(connection: Connection, space: str) -> set[tuple[str, str]]:
    """(root, id) of the documents that they need and the hub has not."""
    found = connection.execute(
        "SELECT lower(hex(s.root)), lower(hex(s.doc)) FROM shadow s WHERE s.space = ? AND s.confirmed = '' AND coalesce((SELECT"
        " json_extract(CAST(o.body AS TEXT), '$.verb') FROM op o WHERE o.seq IS NULL AND o.doc = s.doc AND +o.space = s.space"
        " AND o.intent <> 'void' ORDER BY o.n LIMIT 1), '') NOT IN ('make', 'install')",
        (space,),
    ).fetchall()
    return {(root, doc) for root, doc in found if not _gone(connection, space, root, doc)}


_OUTLIVED = """SELECT lower(hex(r.id)) FROM request r JOIN shadow s ON s.doc = r.id WHERE s.space = ? AND s.confirmed = ''
 AND NOT EXISTS (SELECT 1 FROM op WHERE seq IS NULL AND doc = r.id AND intent <> 'void')
 AND EXISTS (SELECT 1 FROM request o WHERE o.root = r.root AND o.space = s.space AND o.id <> r.id
  AND NOT EXISTS (SELECT 1 FROM shadow z WHERE z.doc = o.id AND z.space = s.space AND z.confirmed = ''))"""


def drop_outlived(connection: Connection, space: str, *, me: str, by: str) -> bool:
    """Let go of copies that a restored hub lost and that come from elsewhere now; True where there were some."""
    gone = [doc for (doc,) in connection.execute(_OUTLIVED, (space,)).fetchall()]
    for doc in gone:
        standing.put(connection, space, doc, None, gone=True)
    if gone:
        tell(connection, {("request", doc) for doc in gone}, set(), me, by)
    return bool(gone)


_NEEDLESS = """SELECT s.space, lower(hex(s.doc)), lower(hex(s.root)) FROM shadow s WHERE s.confirmed = '' AND NOT EXISTS (
 SELECT 1 FROM op WHERE seq IS NULL AND root = s.root AND +space = s.space AND intent <> 'void')"""


def let_go_of_lost(connection: Connection, *, me: str, by: str) -> None:
    """What a restored hub lost is shown no longer than work on its root waits here."""
    touched: set[tuple[str, str]] = set()
    roots: set[str] = set()
    for space, doc, root in connection.execute(_NEEDLESS).fetchall():
        touched |= standing.put(connection, space, doc, None, gone=True)
        roots.add(root)
    if touched:
        tell(connection, touched, roots, me, by)


def _gone(connection: Connection, space: str, root: str, doc: str) -> bool:
    """True for a document that was erased or has moved, and has not come back."""
    rows = connection.execute(
        "SELECT lower(hex(doc)), key_epoch FROM op WHERE root = ? AND space = ? AND seq IS NOT NULL ORDER BY seq",
        (bytes.fromhex(root), space),
    )
    last: dict[str, int] = dict(rows.fetchall())
    return min(last.get(root, 0), last.get(doc, 0)) < 0


def show_unshared(connection: Connection, space: str, *, me: str, by: str) -> None:
    """Every document with unshared operations is what its confirmed form and they make of it."""
    touched: set[tuple[str, str]] = set()
    for doc in documents_of_unshared(connection, space):
        touched |= standing.show(connection, doc)
    tell(connection, touched, set(), me, by)


def documents_of_unshared(connection: Connection, space: str) -> list[str]:
    """Ids of the documents that unshared operations change."""
    rows = connection.execute(
        "SELECT DISTINCT lower(hex(doc)) FROM op WHERE seq IS NULL AND space = ? AND intent <> 'void'", (space,)
    )
    return [doc for (doc,) in rows]


def returned(connection: Connection, entries: Iterable[LogEntry]) -> None:
    """What a restored hub had lost and has again, or its author keeps aside himself, is not kept aside here any longer."""
    if connection.execute("SELECT 1 FROM parked WHERE reason = ? LIMIT 1", (RESTORED,)).fetchone() is not None:
        known = [each.id for each in entries if each.origin is None]
        voids = (unpacked(each, "") for each in entries if each.origin is None and each.body and each.n > 0)
        known += [str(each.values.get("of") or "") for each in voids if each.verb == "void"]
        connection.executemany(
            "DELETE FROM parked WHERE lower(hex(id)) = ? AND reason = ?", [(each, RESTORED) for each in known]
        )

"""Load and save folded documents: rows, full text and local columns, by prepared SQL on tuples."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.fold_text import fold
from deskapp.domain.ticket import OPEN_STATUSES, next_due
from deskapp.replica.queue_sql import FAR
from deskapp.replica.tables import SEARCHED, project, search_text, table_of, upsert_sql

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.domain.merge import Document

Connection = Any
KEY_BITS = 14


def load(connection: Connection, kind: str, document_id: str) -> Document | None:
    """A folded document by type and id."""
    row = connection.execute(f"SELECT doc FROM {table_of(kind)} WHERE id = ?", (bytes.fromhex(document_id),)).fetchone()
    return None if row is None else json.loads(row[0])


def space_of(connection: Connection, kind: str, document_id: str) -> str:
    """The space a document lives in, "" where it is not here."""
    row = connection.execute(
        f"SELECT space FROM {table_of(kind)} WHERE id = ?", (bytes.fromhex(document_id),)
    ).fetchone()
    return "" if row is None else str(row[0])


def of_root(connection: Connection, root: str, space: str) -> list[Document]:
    """All documents of a root in one space: the ticket or request first, then its messages in time order."""
    raw = bytes.fromhex(root)
    found: list[Document] = []
    for table in ("ticket", "request", "message", "other"):
        rows = connection.execute(f"SELECT doc FROM {table} WHERE root = ? AND space = ? ORDER BY key", (raw, space))
        found += [json.loads(each[0]) for each in rows]
    return found


def save(connection: Connection, document: Document, space: str, old: Document | None) -> None:
    """Write a document's row and its full text; `old` is what stood before (None = new)."""
    kind = document["type"]
    table = table_of(kind)
    key = None
    if old is not None:
        row = connection.execute(f"SELECT key FROM {table} WHERE id = ?", (bytes.fromhex(document["id"]),)).fetchone()
        key = row[0] if row else None
    if key is None:
        key = free_key(connection, table, moment_of(document))
        old = None
    connection.execute(upsert_sql(kind), project(document, key, space))
    if kind == "team":
        connection.execute("UPDATE team SET name = ? WHERE key = ?", (team_name(document), key))
    if table in SEARCHED:
        text = search_text(document)
        if old is None or search_text(old) != text:
            connection.execute(f"INSERT OR REPLACE INTO fts_{table} (rowid, text) VALUES (?, ?)", (key, fold(text)))


def remove(connection: Connection, kind: str, document_id: str) -> None:
    """Take a document out of this replica: row and full text."""
    table = table_of(kind)
    raw = bytes.fromhex(document_id)
    if table in SEARCHED:
        connection.execute(f"DELETE FROM fts_{table} WHERE rowid IN (SELECT key FROM {table} WHERE id = ?)", (raw,))
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (raw,))


def free_key(connection: Connection, table: str, ms: int) -> int:
    """A local 63-bit key in time order: ms << 14 | n, n counting within the millisecond."""
    low = ms << KEY_BITS
    row = connection.execute(
        f"SELECT max(key) FROM {table} WHERE key >= ? AND key < ?", (low, low + (1 << KEY_BITS) - 1)
    )
    taken = row.fetchone()[0]
    return low if taken is None else int(taken) + 1


def moment_of(document: Document) -> int:
    """When a document happened, ms: its own time if it has one, else its first write's."""
    values = document["values"]
    own = values.get("opened_at") or values.get("happened")
    if isinstance(own, int) and own > 0:
        return own
    return min((write[4] for write in document["writes"].values()), default=0)


def team_name(document: Document) -> str:
    """English name of a team, or the first there is."""
    values = document["values"]
    return str(
        values.get("name.en") or next((v for k, v in sorted(values.items()) if k.startswith("name") and v), "") or ""
    )


# ---- local columns: never hashed, recomputed when something they depend on changed


def stage_of(document: Document) -> int:
    """1 while somebody waits for something, 0 done, -1 gone."""
    values = document["values"]
    if document["deleted"] or document["moving"]:
        return -1
    if values.get("merged_into"):
        return 0
    return 1 if values.get("status", "new") in OPEN_STATUSES else 0


def changed_at(document: Document) -> int:
    """When anything last happened to a document, ms."""
    return max((write[4] for write in document["writes"].values()), default=0)


_REFRESH = """UPDATE ticket SET stage = ?, next_due = ?, changed = ?, heard_at = ?, unread = ?, answered = ?, attachments = ?,
 cards = ?, unsent = ? WHERE id = ?"""

_NEWEST = """SELECT lower(hex(author)), happened, audience FROM message WHERE root = ? AND deleted = 0 AND type = 'message'
 ORDER BY key DESC"""


def refresh_ticket(connection: Connection, document: Document, me: str) -> None:
    """Recompute the local columns of a ticket from its document, its messages, my mark and what is unsent."""
    root = bytes.fromhex(document["root"])
    requester = document["values"].get("requester") or ""
    newest_public = newest_other = newest_mine = heard = newest = 0
    answered = 0
    for author, happened, audience in connection.execute(_NEWEST, (root,)):
        newest = max(newest, happened or 0)
        if author != me:
            newest_other = newest_other or happened or 0
        else:
            newest_mine = newest_mine or happened or 0
        if audience == "customer":
            if not newest_public:
                newest_public = happened or 1
                answered = int(author != requester)
            if not heard and author != requester:
                heard = happened or 0
        if heard and newest_other:
            break
    mark = connection.execute("SELECT doc FROM mark WHERE root = ?", (root,)).fetchone()
    upto = json.loads(mark[0])["values"].get("upto", 0) if mark else 0
    stage = stage_of(document)
    unread = int(newest_other > max(upto, newest_mine)) if mark or stage == 1 else 0
    files = connection.execute(
        "SELECT coalesce(sum(json_array_length(doc, '$.values.attachments')), 0) FROM message WHERE root = ? AND deleted = 0",
        (root,),
    ).fetchone()[0]
    unsent = connection.execute(
        "SELECT count(*) FROM op WHERE root = ? AND seq IS NULL AND intent <> 'read'", (root,)
    ).fetchone()[0]
    connection.execute(
        _REFRESH,
        (
            stage, next_due(document["values"]) or FAR, max(newest, changed_at(document)), heard, unread, answered, files,
            len(document["cards"]), unsent, bytes.fromhex(document["id"]),
        ),
    )  # fmt: skip


def refresh_roots(connection: Connection, roots: Iterable[str], me: str) -> set[str]:
    """Recompute the tickets of these roots; returns the ids of the tickets touched."""
    touched = set()
    for root in roots:
        for (text,) in connection.execute("SELECT doc FROM ticket WHERE root = ?", (bytes.fromhex(root),)).fetchall():
            document = json.loads(text)
            refresh_ticket(connection, document, me)
            touched.add(document["id"])
    return touched


KEEP_TOUCHED = 50_000


def touch(connection: Connection, touched: Iterable[tuple[str, str]], by: str) -> None:
    """Leave word for every window: (type, id) pairs, id "" = all of this type."""
    connection.executemany(
        "INSERT INTO touched (type, doc, by) VALUES (?, ?, ?)",
        [(kind, bytes.fromhex(each) if each else None, by) for kind, each in touched],
    )
    (newest,) = connection.execute("SELECT max(n) FROM touched").fetchone()
    if newest and newest % 500 == 0:
        connection.execute("DELETE FROM touched WHERE n < ?", (newest - KEEP_TOUCHED,))

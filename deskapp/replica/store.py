"""Load and save folded documents: rows, full text and local columns, by prepared SQL on tuples."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import DOCUMENTS
from deskapp.domain.fold_text import fold
from deskapp.domain.operation import canonical
from deskapp.domain.searched_text import changed_values, found_alike, search_text
from deskapp.domain.ticket import LATEST
from deskapp.replica import local
from deskapp.replica.changed_rows import ChangedRows
from deskapp.replica.tables import SEARCHED, names_of, project, project_some, row_sql, rows_sql, table_of, upsert_sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deskapp.domain.merge import Document

Connection = Any
Row = tuple[Any, ...]
KEY_BITS = 14
TABLES = {table_of(kind): kind for kind in [*reversed(DOCUMENTS), "other"]}
"""Each table of documents, with a type that is kept in it."""
FAMILY = (
    "ticket", "request", "message", "scheduled", "review", "crossing", "ask", "ask_word", "worked", "ring", "wait",
    "wait_word", "other",
)  # fmt: skip
"""Tables of what a root is made of, in the order in which it is read."""
_KIND_OF = " UNION ALL ".join(f"SELECT type FROM {table} WHERE id = ?1" for table in TABLES) + " LIMIT 1"


def load(connection: Connection, kind: str, document_id: str) -> Document | None:
    """A folded document by type and id."""
    row = connection.execute(f"SELECT doc FROM {table_of(kind)} WHERE id = ?", (bytes.fromhex(document_id),)).fetchone()
    return None if row is None else json.loads(row[0])


def rows(connection: Connection, kind: str, ids: Sequence[str]) -> list[Row]:
    """The rows of those of these documents that are here, as `project` makes them, in no order."""
    found: list[Row] = []
    for part in local.parts([bytes.fromhex(each) for each in ids]):
        found += connection.execute(rows_sql(kind, len(part)), part).fetchall()
    return found


def kind_of(connection: Connection, document_id: str) -> str:
    """The type of a document that is here, "" where none has this id."""
    row = connection.execute(_KIND_OF, (bytes.fromhex(document_id),)).fetchone()
    return "" if row is None else str(row[0])


def space_of(connection: Connection, kind: str, document_id: str) -> str:
    """The space a document lives in, "" where it is not here."""
    row = connection.execute(
        f"SELECT space FROM {table_of(kind)} WHERE id = ?", (bytes.fromhex(document_id),)
    ).fetchone()
    return "" if row is None else str(row[0])


def of_root(connection: Connection, root: str, space: str) -> list[Document]:
    """All documents of a root in one space: the ticket or request first, its messages in time order, the rest."""
    raw = bytes.fromhex(root)
    found: list[Document] = []
    for table in FAMILY:
        rows = connection.execute(f"SELECT doc FROM {table} WHERE root = ? AND space = ? ORDER BY key", (raw, space))
        found += [json.loads(each[0]) for each in rows]
    return found


def save(
    connection: Connection, document: Document, space: str, old: Document | None, text: str = "", *,
    row: Row | None = None, changes: ChangedRows | None = None,
) -> None:  # fmt: skip
    """Write a document's row and its full text; `old` is what stood before (None = new), `text` its canonical text.

    `row` is how it stands in its table, where that was read; what changes in it waits in `changes`, where these are given.
    """
    kind = document["type"]
    table = table_of(kind)
    changed: list[str] = []
    if row is None and old is not None:
        row = connection.execute(row_sql(kind), (bytes.fromhex(document["id"]),)).fetchone()
    if row is None:
        key = free_key(connection, table, moment_of(document))
        old = None
        connection.execute(upsert_sql(kind), project(document, key, space, text))
    else:
        key = row[0]
        waiting = changes or ChangedRows(connection)
        if old is None:
            waiting.change(table, names_of(kind), row, project(document, key, space, text), key)
        else:
            changed = changed_values(old, document)
            waiting.set(table, {**_head(row, document, space), **project_some(document, changed)}, key)
            waiting.set(table, {"doc": text or canonical(document)}, key)
        if waiting is not changes:
            waiting.write()
    if kind == "team":
        connection.execute("UPDATE team SET name = ? WHERE key = ?", (team_name(document), key))
    if table in SEARCHED and (old is None or not found_alike(old, document, changed)):
        words = fold(search_text(document))
        connection.execute(f"INSERT OR REPLACE INTO fts_{table} (rowid, text) VALUES (?, ?)", (key, words))


def _head(row: Row, document: Document, space: str) -> dict[str, Any]:
    """What else than values stands in a row's columns, where it changes."""
    head = (space, bytes.fromhex(document["root"]), document["type"], 1 if document["deleted"] else 0)
    if row[2:6] == head:
        return {}
    return {name: new for name, old, new in zip(_HEAD, row[2:6], head, strict=True) if new != old}


_HEAD = ("space", "root", "type", "deleted")


def remove(connection: Connection, kind: str, document_id: str) -> None:
    """Take a document out of this replica: row and full text."""
    table = table_of(kind)
    raw = bytes.fromhex(document_id)
    if table in SEARCHED:
        connection.execute(f"DELETE FROM fts_{table} WHERE rowid IN (SELECT key FROM {table} WHERE id = ?)", (raw,))
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (raw,))


def free_key(connection: Connection, table: str, ms: int) -> int:
    """A local 63-bit key in time order: ms << 14 | n, n counting within the millisecond.

    Where a millisecond is full, the next one that is not takes the key: a key is never given twice.
    """
    while True:
        low = ms << KEY_BITS
        taken = connection.execute(
            f"SELECT max(key) FROM {table} WHERE key >= ? AND key < ?", (low, low + (1 << KEY_BITS))
        ).fetchone()[0]
        if taken is None:
            return low
        if taken + 1 < low + (1 << KEY_BITS):
            return int(taken) + 1
        ms += 1


def moment_of(document: Document) -> int:
    """When a document happened, ms: its own time if it has one, else its first write's."""
    values = document["values"]
    own = values.get("opened_at") or values.get("happened")
    if isinstance(own, int) and 0 < own < LATEST:
        return own
    return min((write[4] for write in document["writes"].values()), default=0)


def team_name(document: Document) -> str:
    """English name of a team, or the first there is."""
    values = document["values"]
    return str(
        values.get("name.en") or next((v for k, v in sorted(values.items()) if k.startswith("name") and v), "") or ""
    )


def refresh_roots(
    connection: Connection, roots: Iterable[str], me: str, *, changes: ChangedRows | None = None,
    alone: Mapping[str, tuple[Document, Document]] = {},
) -> set[str]:  # fmt: skip
    """Recompute the local columns of the tickets of these roots; returns the ids of the tickets touched.

    `changes` and `alone`: see `local.refresh`.
    """
    return local.refresh(connection, sorted(roots), me, changes=changes, alone=alone)


KEEP_TOUCHED = 50_000
TRIM_EVERY = 500


def touch(connection: Connection, touched: Iterable[tuple[str, str]], by: str) -> None:
    """Leave word for every window: (type, id) pairs, id "" = all of this type."""
    connection.executemany(
        "INSERT INTO touched (type, doc, by) VALUES (?, ?, ?)",
        [(kind, bytes.fromhex(each) if each else None, by) for kind, each in touched],
    )
    oldest, newest = connection.execute("SELECT (SELECT min(n) FROM touched), (SELECT max(n) FROM touched)").fetchone()
    if newest is not None and newest - oldest > KEEP_TOUCHED + TRIM_EVERY:
        connection.execute("DELETE FROM touched WHERE n <= ?", (newest - KEEP_TOUCHED,))

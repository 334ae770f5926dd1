"""The bulk loader: first downloads, imports and demo desks put folded documents in place, many at a time."""

from __future__ import annotations

import secrets
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from deskapp.domain.fold_text import fold as fold_text
from deskapp.domain.operation import Operation, body_of, unpacked
from deskapp.domain.searched_text import search_text
from deskapp.replica import indexing, joined, local, store
from deskapp.replica.indexing import POSTPONED
from deskapp.replica.merging import salt_of
from deskapp.replica.tables import SEARCHED, integer, project, table_of, upsert_sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from deskapp.domain.merge import Document
    from deskapp.replica.merging import LogEntry

Connection = Any


def load_documents(
    connection: Connection, space: str, documents: Sequence[Document], me: str, *, texts: Mapping[str, str] = {},
    later: bool = False, known: Mapping[str, int] | None = None,
) -> None:  # fmt: skip
    """Put documents in place, replacing what is there; local columns of their tickets are computed after.

    `texts` are their canonical texts by id, as far as they are known; `known` the keys of those that are here, where
    somebody has looked already. `later`: words are made findable by `indexing`.
    """
    by_table: dict[str, list[Document]] = {}
    for document in documents:
        by_table.setdefault(table_of(document["type"]), []).append(document)
    columns, again = _local_columns(connection, documents, me, fresh=_alone(connection, documents))
    for table, some in by_table.items():
        here = _known(connection, table, some) if known is None else known
        placed = sorted(_placed(connection, table, some, here), key=lambda pair: pair[0])
        _write(connection, table, space, placed, texts, columns)
        if table in SEARCHED and not (later and table in POSTPONED):
            # In the order of their keys: full text ends a segment whenever a key goes back.
            words = [(key, fold_text(search_text(each))) for key, each in placed]
            verb = "INSERT" if not here else "INSERT OR REPLACE"
            connection.executemany(f"{verb} INTO fts_{table} (rowid, text) VALUES (?, ?)", words)
    if joined.any_here(connection):  # whatever came first, a ticket shows what was joined into it
        again += [each["root"] for each in by_table.get("ticket", ()) if joined.is_tied(connection, each["id"])]
    local.refresh(connection, again, me)


def _known(connection: Connection, table: str, documents: Sequence[Document]) -> dict[str, int]:
    """Keys of the documents that are here already, by id."""
    found: dict[str, int] = {}
    for part in local.parts([bytes.fromhex(each["id"]) for each in documents]):
        marks = ",".join("?" * len(part))
        found.update(connection.execute(f"SELECT lower(hex(id)), key FROM {table} WHERE id IN ({marks})", part))
    return found


def _placed(
    connection: Connection, table: str, documents: Sequence[Document], known: Mapping[str, int]
) -> Iterator[tuple[int, Document]]:
    """Each document with its key; new ones of one millisecond are counted on from what is there."""
    moments = {each["id"]: store.moment_of(each) for each in documents if each["id"] not in known}
    wanted = [
        key
        for ms, count in Counter(moments.values()).items()
        for key in range(ms << store.KEY_BITS, (ms << store.KEY_BITS) + count)
    ]
    following: dict[int, int] = {}  # millisecond -> its next free key, where that is not its first
    for part in local.parts(wanted):
        marks = ",".join("?" * len(part))
        for (key,) in connection.execute(f"SELECT key FROM {table} WHERE key IN ({marks})", part).fetchall():
            ms = key >> store.KEY_BITS
            following[ms] = store.free_key(connection, table, ms)
    placed: dict[str, int] = {}
    for each in documents:
        key = known.get(each["id"], placed.get(each["id"]))
        if key is None:
            ms = moments[each["id"]]
            key = following.get(ms, ms << store.KEY_BITS)
            while key >> store.KEY_BITS != ms:  # full: the next millisecond that is not
                ms += 1
                key = following.get(ms) or store.free_key(connection, table, ms)
            following[ms] = key + 1
            placed[each["id"]] = key
        yield key, each


def _write(
    connection: Connection, table: str, space: str, placed: Sequence[tuple[int, Document]], texts: Mapping[str, str],
    columns: Mapping[str, tuple[Any, ...]],
) -> None:  # fmt: skip
    by_sql: dict[str, list[tuple[Any, ...]]] = {}
    for key, each in placed:
        more = columns.get(each["id"], ())
        row = project(each, key, space, texts.get(each["id"], ""))
        by_sql.setdefault(upsert_sql(each["type"], local=bool(more)), []).append(row + more)
    for sql, rows in by_sql.items():
        connection.executemany(sql, rows)
    if table == "team":
        names = [(store.team_name(each), key) for key, each in placed]
        connection.executemany("UPDATE team SET name = ? WHERE key = ?", names)


# ---- local columns


def _local_columns(
    connection: Connection, documents: Sequence[Document], me: str, *, fresh: bool
) -> tuple[dict[str, tuple[Any, ...]], list[str]]:
    """Of tickets that came new with all their messages, by id; and the roots of the others, to be read again."""
    by_root: dict[str, list[Document]] = {}
    for document in documents:
        by_root.setdefault(document["root"], []).append(document)
    values: dict[str, tuple[Any, ...]] = {}
    again = []
    marks = _marks(connection, list(by_root)) if fresh else {}
    for root, family in by_root.items():
        ticket = next((each for each in family if each["type"] == "ticket"), None)
        if fresh and ticket is not None and all(each["type"] != "mark" for each in family):
            messages = [each for each in family if each["type"] == "message" and not each["deleted"]]
            messages.sort(key=store.moment_of)
            said = [local.said(each) for each in messages]
            values[ticket["id"]] = local.computed(ticket, said, me, upto=marks.get(root, 0), marked=root in marks)
        elif ticket is not None or any(each["type"] in ("message", "mark") for each in family):
            again.append(root)
    return values, again


def _marks(connection: Connection, roots: Sequence[str]) -> dict[str, int]:
    """How far I have read these roots, ms."""
    found: dict[str, int] = {}
    for part in local.parts([bytes.fromhex(each) for each in roots]):
        marks = ",".join("?" * len(part))
        sql = f"SELECT lower(hex(root)), json_extract(doc, '$.values.upto') FROM mark WHERE root IN ({marks})"
        found.update((root, integer(upto) or 0) for root, upto in connection.execute(sql, part))
    return found


def _alone(connection: Connection, documents: Sequence[Document]) -> bool:
    """True when these documents are all there is of their roots: nothing came before them, nothing is unsent."""
    roots = {bytes.fromhex(each["root"]) for each in documents if each["type"] in ("ticket", "message")}
    unsent = {root for (root,) in connection.execute("SELECT DISTINCT root FROM op WHERE seq IS NULL")}
    if roots & unsent:
        return False
    for part in local.parts(list(roots)):
        if connection.execute(
            f"SELECT 1 FROM message WHERE root IN ({','.join('?' * len(part))}) LIMIT 1", part
        ).fetchone():
            return False
    return True


# ---- operations


def load_operations(connection: Connection, operations: Sequence[tuple[Operation, int | None]]) -> None:
    """Keep operations with their number in the hub's log (None = the hub has not seen them)."""
    connection.executemany(
        "INSERT OR IGNORE INTO op (id, space, seq, device, actor, n, root, doc, origin, intent, grp, happened, key_epoch, salt,"
        " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, 0, ?, ?)",
        [
            (
                bytes.fromhex(each.id), each.space, seq, each.device, each.actor, each.n, bytes.fromhex(each.root),
                bytes.fromhex(each.doc), each.intent, each.group, each.happened, secrets.token_bytes(16), body_of(each),
            )
            for each, seq in operations
        ],
    )  # fmt: skip


def remember(connection: Connection, space: str, entries: Sequence[LogEntry]) -> None:
    """Keep entries of a log as history without folding them: their documents already stand further on."""
    connection.executemany(
        "INSERT OR IGNORE INTO op (id, space, seq, device, actor, n, root, doc, origin, intent, grp, happened, arrived,"
        " key_epoch, salt, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                bytes.fromhex(each.id), space, each.seq, each.device, each.actor, each.n, bytes.fromhex(each.root),
                bytes.fromhex(each.doc), each.origin or "", *_inner(each), each.arrived, each.key_epoch,
                salt_of(each), each.body or b"",
            )
            for each in entries
        ],
    )  # fmt: skip


def _inner(entry: LogEntry) -> tuple[str, str, int]:
    """(intent, group, happened) of an entry, blank where its content is gone."""
    if entry.tombstone or not entry.body:
        return ("erase", "", entry.arrived) if entry.tombstone else ("erased", "", 0)
    inner = unpacked(entry, "")
    return inner.intent, inner.group, inner.happened


# A page is written to the file once for many changes, and what is looked up for each row stays in memory.
_BULK = {"synchronous": 1, "cache_size": -262_144, "wal_autocheckpoint": 16_384}


@contextmanager
def unhurried(connection: Connection) -> Iterator[None]:
    """Let a bulk load wait for the disk once, at its end: cut short it begins anew, and the file stays whole."""
    usual = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _BULK}
    for name, value in (_BULK | {"synchronous": min(usual["synchronous"], 1)}).items():
        connection.execute(f"PRAGMA {name}={value}")
    try:
        yield
        while indexing.tidy(connection):
            pass
    finally:
        for name, value in usual.items():
            connection.execute(f"PRAGMA {name}={value}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def loaded(connection: Connection, kinds: Iterable[str], by: str) -> None:
    """Tell every window once that everything of these types must be read again."""
    store.touch(connection, [(kind, "") for kind in kinds], by)

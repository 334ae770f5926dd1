"""The bulk loader: first downloads, imports and demo desks put folded documents in place, many at a time."""

from __future__ import annotations

import json
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from deskapp.domain.fold_text import fold as fold_text
from deskapp.domain.operation import Operation, body_of
from deskapp.domain.ticket import next_due
from deskapp.replica import store
from deskapp.replica.queue_sql import FAR
from deskapp.replica.tables import SEARCHED, project, search_text, table_of, upsert_sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from deskapp.domain.merge import Document
    from deskapp.replica.merging import LogEntry

Connection = Any
_AT_ONCE = 500  # parameters of one IN (...)


def load_documents(connection: Connection, space: str, documents: Sequence[Document], me: str) -> None:
    """Put documents in place, replacing what is there; local columns of their tickets are computed after."""
    by_table: dict[str, list[Document]] = {}
    for document in documents:
        by_table.setdefault(table_of(document["type"]), []).append(document)
    fresh = connection.execute("SELECT 1 FROM mark LIMIT 1").fetchone() is None
    for table, some in by_table.items():
        known = _known(connection, table, some)
        fresh = fresh and not known
        placed = sorted(_placed(connection, table, some, known), key=lambda pair: pair[0])
        _write(connection, table, space, placed)
        if table in SEARCHED:
            # In the order of their keys: full text ends a segment whenever a key goes back.
            words = [(key, fold_text(search_text(each))) for key, each in placed]
            verb = "INSERT" if not known else "INSERT OR REPLACE"
            connection.executemany(f"{verb} INTO fts_{table} (rowid, text) VALUES (?, ?)", words)
    _local_columns(connection, documents, me, fresh=fresh)


def _known(connection: Connection, table: str, documents: Sequence[Document]) -> dict[str, int]:
    """Keys of the documents that are here already, by id."""
    found: dict[str, int] = {}
    for part in _parts([bytes.fromhex(each["id"]) for each in documents]):
        marks = ",".join("?" * len(part))
        found.update(connection.execute(f"SELECT lower(hex(id)), key FROM {table} WHERE id IN ({marks})", part))
    return found


def _placed(
    connection: Connection, table: str, documents: Sequence[Document], known: dict[str, int]
) -> Iterator[tuple[int, Document]]:
    """Each document with its key; new ones of one millisecond are counted on from what is there."""
    moments = {each["id"]: store.moment_of(each) << store.KEY_BITS for each in documents if each["id"] not in known}
    taken: dict[int, int] = {}
    for part in _parts(sorted(set(moments.values()))):
        marks = ",".join("?" * len(part))
        for (low,) in connection.execute(f"SELECT key FROM {table} WHERE key IN ({marks})", part).fetchall():
            taken[low] = store.free_key(connection, table, low >> store.KEY_BITS)
    placed: dict[str, int] = {}
    for each in documents:
        key = known.get(each["id"], placed.get(each["id"]))
        if key is None:
            low = moments[each["id"]]
            key = taken.get(low, low)
            taken[low] = key + 1
            placed[each["id"]] = key
        yield key, each


def _write(connection: Connection, table: str, space: str, placed: Sequence[tuple[int, Document]]) -> None:
    by_kind: dict[str, list[tuple[Any, ...]]] = {}
    for key, each in placed:
        by_kind.setdefault(each["type"], []).append(project(each, key, space))
    for kind, rows in by_kind.items():
        connection.executemany(upsert_sql(kind), rows)
    if table == "team":
        names = [(store.team_name(each), key) for key, each in placed]
        connection.executemany("UPDATE team SET name = ? WHERE key = ?", names)


# ---- local columns

_LOCAL = (
    "UPDATE ticket SET stage = ?, next_due = ?, changed = ?, heard_at = ?, unread = ?, answered = ?, attachments = ?,"
    " cards = ?, unsent = ? WHERE id = ?"
)


def _local_columns(connection: Connection, documents: Sequence[Document], me: str, *, fresh: bool) -> None:
    """Tickets that came new with their messages are computed from these; the others are read again, many at once."""
    by_root: dict[str, list[Document]] = {}
    for document in documents:
        by_root.setdefault(document["root"], []).append(document)
    values = []
    again = []
    for root, family in by_root.items():
        ticket = next((each for each in family if each["type"] == "ticket"), None)
        if fresh and ticket is not None and len(family) > 1:
            said = [_said(each) for each in family if each["type"] == "message" and not each["deleted"]]
            values.append(_computed(ticket, said, me, 0, 0, marked=False))
        elif ticket is not None or family[0]["type"] in ("message", "mark"):
            again.append(root)
    connection.executemany(_LOCAL, values)
    refresh(connection, again, me)


def _said(message: Document) -> tuple[str, int, str, int]:
    values = message["values"]
    files = len(values.get("attachments") or ())
    return values.get("author") or "", values.get("happened") or 0, values.get("audience") or "", files


def refresh(connection: Connection, roots: Sequence[str], me: str) -> None:
    """Recompute the local columns of the tickets of many roots; the same as `store.refresh_roots`, in few reads."""
    for part in _parts([bytes.fromhex(each) for each in roots]):
        marks = ",".join("?" * len(part))

        def read(sql: str, part: list[bytes] = part, marks: str = marks) -> list[tuple[Any, ...]]:
            rows: list[tuple[Any, ...]] = connection.execute(sql.format(f"root IN ({marks})"), part).fetchall()
            return rows

        said: dict[bytes, list[tuple[str, int, str, int]]] = {}
        for root, *message in read(_MESSAGES):
            said.setdefault(root, []).append((message[0], message[1], message[2], message[3]))
        read_upto = dict(read("SELECT root, json_extract(doc, '$.values.upto') FROM mark WHERE {}"))
        unsent = dict(read("SELECT root, count(*) FROM op WHERE {} AND seq IS NULL AND intent <> 'read' GROUP BY root"))
        connection.executemany(
            _LOCAL,
            [
                _computed(
                    json.loads(text), said.get(root, []), me, read_upto.get(root) or 0, unsent.get(root, 0),
                    marked=root in read_upto,
                )
                for root, text in read("SELECT root, doc FROM ticket WHERE {}")
            ],
        )  # fmt: skip


_MESSAGES = """SELECT root, lower(hex(author)), coalesce(happened, 0), coalesce(audience, ''),
 coalesce(json_array_length(doc, '$.values.attachments'), 0)
 FROM message WHERE {} AND deleted = 0 AND type = 'message' ORDER BY root, key"""


def _computed(
    ticket: Document, said: Sequence[tuple[str, int, str, int]], me: str, upto: int, unsent: int, *, marked: bool
) -> tuple[Any, ...]:
    requester = ticket["values"].get("requester") or ""
    messages = sorted(said, key=lambda each: each[1])
    public = [each for each in messages if each[2] == "customer"]
    heard = max((each[1] for each in public if each[0] != requester), default=0)
    others = max((each[1] for each in messages if each[0] != me), default=0)
    mine = max((each[1] for each in messages if each[0] == me), default=0)
    stage = store.stage_of(ticket)
    return (
        stage, next_due(ticket["values"]) or FAR, max(messages[-1][1] if messages else 0, store.changed_at(ticket)), heard,
        int(others > max(upto, mine)) if marked or stage == 1 else 0,
        int(bool(public) and public[-1][0] != requester), sum(each[3] for each in messages), len(ticket["cards"]), unsent,
        bytes.fromhex(ticket["id"]),
    )  # fmt: skip


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
        "INSERT OR IGNORE INTO op (id, space, seq, device, actor, n, root, doc, origin, intent, grp, happened, key_epoch, salt,"
        " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                bytes.fromhex(each.id), space, each.seq, each.device, each.actor, each.n, bytes.fromhex(each.root),
                bytes.fromhex(each.doc), each.origin or "", *_inner(each), each.key_epoch, each.salt or b"", each.body or b"",
            )
            for each in entries
        ],
    )  # fmt: skip


def _inner(entry: LogEntry) -> tuple[str, str, int]:
    """(intent, group, happened) of an entry, blank where its content is gone."""
    if entry.tombstone or not entry.body:
        return ("erase" if entry.tombstone else "erased", "", 0)
    inner = json.loads(entry.body)
    return inner.get("intent", ""), inner.get("group", ""), inner.get("happened", 0)


@contextmanager
def unhurried(connection: Connection) -> Iterator[None]:
    """Let a bulk load wait for the disk once, at its end: cut short it begins anew, and the file stays whole."""
    (careful,) = connection.execute("PRAGMA synchronous").fetchone()
    connection.execute(f"PRAGMA synchronous={min(careful, 1)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA synchronous={careful}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def loaded(connection: Connection, kinds: Iterable[str], by: str) -> None:
    """Tell every window once that everything of these types must be read again."""
    store.touch(connection, [(kind, "") for kind in kinds], by)


def _parts(values: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]

"""The bulk loader: first downloads, imports and demo desks put folded documents in place, newest first."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from deskapp.domain.fold_text import fold as fold_text
from deskapp.domain.operation import Operation, body_of
from deskapp.domain.ticket import next_due
from deskapp.replica import store
from deskapp.replica.queue_sql import FAR
from deskapp.replica.tables import SEARCHED, project, search_text, table_of, upsert_sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.merge import Document

Connection = Any


def load_documents(connection: Connection, space: str, documents: Sequence[Document], me: str) -> None:
    """Put documents in place, replacing what is there; local columns of their tickets are computed after."""
    rows: dict[str, list[tuple[Any, ...]]] = {}
    texts: dict[str, list[tuple[int, str]]] = {}
    teams: list[tuple[str, int]] = []
    taken: dict[tuple[str, int], int] = {}
    for document in documents:
        kind = document["type"]
        table = table_of(kind)
        row = connection.execute(f"SELECT key FROM {table} WHERE id = ?", (bytes.fromhex(document["id"]),)).fetchone()
        if row is not None:
            key = row[0]
        else:
            ms = store.moment_of(document)
            key = taken.get((table, ms), -1) + 1 or store.free_key(connection, table, ms)
            taken[table, ms] = key
        rows.setdefault(kind, []).append(project(document, key, space))
        if table in SEARCHED:
            texts.setdefault(table, []).append((key, fold_text(search_text(document))))
        if kind == "team":
            teams.append((store.team_name(document), key))
    for kind, values in rows.items():
        connection.executemany(upsert_sql(kind), values)
    for table, words in texts.items():
        connection.executemany(f"INSERT OR REPLACE INTO fts_{table} (rowid, text) VALUES (?, ?)", words)
    connection.executemany("UPDATE team SET name = ? WHERE key = ?", teams)
    _local_columns(connection, documents, me)


def _local_columns(connection: Connection, documents: Sequence[Document], me: str) -> None:
    """Tickets that came with their messages are computed from these; the rest is read again."""
    by_root: dict[str, list[Document]] = {}
    for document in documents:
        by_root.setdefault(document["root"], []).append(document)
    values = []
    again = []
    for root, family in by_root.items():
        ticket = next((each for each in family if each["type"] == "ticket"), None)
        if ticket is None or len(family) == 1:
            if ticket is not None or family[0]["type"] == "message":
                again.append(root)
            continue
        values.append(_from_family(ticket, family, me))
    connection.executemany(
        "UPDATE ticket SET stage = ?, next_due = ?, changed = ?, heard_at = ?, unread = ?, answered = ?, attachments = ?,"
        " cards = ? WHERE id = ?",
        values,
    )
    store.refresh_roots(connection, again, me)


def _from_family(ticket: Document, family: Iterable[Document], me: str) -> tuple[Any, ...]:
    requester = ticket["values"].get("requester") or ""
    messages = sorted(
        (each["values"] for each in family if each["type"] == "message" and not each["deleted"]),
        key=lambda values: values.get("happened", 0),
    )
    public = [each for each in messages if each.get("audience") == "customer"]
    heard = max((each.get("happened", 0) for each in public if each.get("author") != requester), default=0)
    stage = store.stage_of(ticket)
    return (
        stage, next_due(ticket["values"]) or FAR,
        max(messages[-1].get("happened", 0) if messages else 0, store.changed_at(ticket)), heard,
        int(stage == 1 and bool(messages) and messages[-1].get("author") != me),
        int(bool(public) and public[-1].get("author") != requester),
        sum(len(each.get("attachments") or ()) for each in messages), len(ticket["cards"]), bytes.fromhex(ticket["id"]),
    )  # fmt: skip


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


def loaded(connection: Connection, kinds: Iterable[str], by: str) -> None:
    """Tell every window once that everything of these types must be read again."""
    store.touch(connection, [(kind, "") for kind in kinds], by)

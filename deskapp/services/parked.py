"""What the hub could not take is kept aside here: seen, tried again, put elsewhere, or thrown away after asking."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import document_type
from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.domain.fields import SILENT
from deskapp.domain.operation import Operation, operation_of
from deskapp.domain.rows import ParkedRow
from deskapp.replica import conversation, store
from deskapp.replica.tables import reference
from deskapp.services import tickets

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk

WORDS = ("body", "text", "solution", "workaround", "description")
"""Fields that hold what somebody wrote in his own words."""

LOST = ("erased", "passenger", "restored")
"""Reasons that trying again does not change: what it was about is gone, or another computer will bring it."""

WHY = {
    "moved": "its ticket had gone to another space, where this person may not write",
    "hand_over": "the ticket could not go there as a whole, and stayed where it was",
    "erased": "what it changed was erased meanwhile",
    "passenger": "the team it was written for could not take it",
    "id": "the hub has something else under its id",
    "form": "the hub could not read it",
    "size": "it was too large for the hub",
    "lost": "what it was about is not at the hub any more since that was restored, and nobody has brought it again",
    "restored": "a restored hub has lost it; the computer that wrote it brings it again",
}
"""Why something is not at the hub, by the reason it was kept aside for."""

_ROWS = """SELECT lower(hex(id)), space, reason, parked_at, lower(hex(doc)), lower(hex(coalesce(root, doc))), body FROM parked
 ORDER BY parked_at, id"""


def listed(desk: Desk) -> list[ParkedRow]:
    """Everything kept aside, the oldest first."""
    with desk.replica.snapshot() as connection:
        names = conversation.Names(connection)
        return [_row(desk, connection, names, row) for row in connection.execute(_ROWS).fetchall()]


def _row(desk: Desk, connection: Any, names: conversation.Names, row: tuple[Any, ...]) -> ParkedRow:
    id_, space, reason, parked_at, _, root, _ = row
    said = _said(row)
    values = said.values.get("copy") if said.verb == "install" else said.values
    values = values if isinstance(values, dict) else {}
    ticket = connection.execute(
        "SELECT lower(hex(id)), coalesce(number, ''), coalesce(subject, '') FROM ticket WHERE root = ?1 AND deleted = 0"
        " UNION ALL SELECT lower(hex(id)), coalesce(number, ''), coalesce(subject, '') FROM request WHERE root = ?1",
        (bytes.fromhex(root),),
    ).fetchone() or ("", str(values.get("number") or ""), str(values.get("subject") or ""))  # fmt: skip
    actor = str(values.get("author") or "") if reason == "restored" else desk.person
    return ParkedRow(
        id=id_, reason=reason, parked_at=parked_at, happened=said.happened, actor_name=names.of(actor),
        mine=reason != "restored", type=said.type, verb=said.verb, intent=said.intent, ticket=ticket[0], number=ticket[1],
        subject=ticket[2], text="\n\n".join(str(values[name]) for name in WORDS if values.get(name)),
        values=tuple(
            (name, _readable(names, value))
            for name, value in sorted(values.items())
            if name not in WORDS and value not in (None, "") and document_type(said.type).field(name).rule != SILENT
        ),
        can_retry=reason not in LOST and _target(connection, said, space) is not None,
    )  # fmt: skip


def _said(row: tuple[Any, ...]) -> Operation:
    id_, space, _, _, doc, root, body = row
    return operation_of(body, id=id_, device="", actor="", n=0, space=space, root=root, doc=doc)


def _readable(names: conversation.Names, value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_readable(names, each) for each in value]
    return names.of(value) or value if isinstance(value, str) and reference(value) else value


def _target(connection: Any, said: Operation, space: str) -> str | None:
    """The space where it can be tried again, None where there is none any more."""
    if said.verb == "make":
        parts = [said.root] if said.root != said.doc else []
    else:
        parts = [said.doc]
    for each in parts:
        kind = store.kind_of(connection, each)
        if not kind:
            return None
        space = store.space_of(connection, kind, each)
    may = connection.execute("SELECT may FROM space WHERE id = ?", (space,)).fetchone()
    return space if may and may[0] == "write" else None


def retry(desk: Desk, parked_id: str) -> Changes:
    """Do it anew, on what the document says now; it goes with the next sync, and leaves the list.

    Raises NotFound parked.unknown, Refused parked.gone or parked.closed where that cannot help.
    """
    with desk.unit() as work:
        row = _one(work.connection, parked_id)
        said, reason = _said(row), row[2]
        if reason in LOST or not said.verb or said.verb in ("install", "void"):
            raise Refused("parked.gone")
        space = _target(work.connection, said, said.space)
        if space is None:
            known = store.kind_of(work.connection, said.doc if said.verb != "make" else said.root)
            raise Refused("parked.closed", name=desk.login) if known else Refused("parked.gone")
        there = work.document(said.type, said.doc)
        verb = "set" if said.verb == "make" and there is not None else said.verb
        work.record(
            verb, said.type, said.doc, said.values, space=space, root=said.root if there is None else "",
            intent=said.intent, base=said.base if there is not None else None, happened=said.happened, by=said.by,
        )  # fmt: skip
        _forget(work.connection, parked_id)
        return work.commit(made=said.doc)


def into_ticket(desk: Desk, parked_id: str, *, subject: str = "") -> Changes:
    """Put its words and values into a new ticket of one's own; it stays kept aside until it is thrown away.

    Raises NotFound parked.unknown, Refused subject.empty.
    """
    row = next((each for each in listed(desk) if each.id == parked_id), None)
    if row is None:
        raise NotFound("parked.unknown", id=parked_id)
    lines = [row.text, *(f"{name.replace('_', ' ')}: {value}" for name, value in row.values)]
    text = "\n".join(each for each in lines if each)
    title = subject or row.subject or next(iter(row.text.splitlines()), "") or document_type(row.type).name
    return tickets.open_ticket(desk, subject=title[:120], requester=desk.person, text=text)


def discard(desk: Desk, parked_id: str) -> None:
    """Throw it away for good. Raises NotFound parked.unknown."""
    with desk.replica.transaction() as connection:
        _one(connection, parked_id)
        _forget(connection, parked_id)


def write_file(desk: Desk, path: Path) -> int:
    """Write everything kept aside into a JSON file that only this person can read; how many there were.

    Raises Unavailable file.unwritable.
    """
    rows = as_data(desk)
    text = json.dumps(rows, indent=2, sort_keys=True, ensure_ascii=False)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text + "\n")
    except OSError as error:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        raise Unavailable("file.unwritable", path=str(path), why=error.strerror or "") from None
    return len(rows)


def as_data(desk: Desk) -> list[dict[str, Any]]:
    """Everything kept aside as JSON data."""
    return [
        {**each._asdict(), "values": dict(each.values), "why": WHY.get(each.reason, "the hub could not take it yet")}
        for each in listed(desk)
    ]


def _one(connection: Any, parked_id: str) -> tuple[Any, ...]:
    raw = reference(parked_id)
    row = connection.execute(_ROWS.replace(" ORDER BY", " WHERE id = ? ORDER BY"), (raw,)).fetchone() if raw else None
    if row is None:
        raise NotFound("parked.unknown", id=parked_id)
    found: tuple[Any, ...] = row
    return found


def _forget(connection: Any, parked_id: str) -> None:
    connection.execute("DELETE FROM parked WHERE id = ?", (bytes.fromhex(parked_id),))
    store.touch(connection, [("status", "")], "")

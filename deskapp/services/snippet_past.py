"""What was done to a snippet, by whom, and how it stood then; any of these can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import NotFound
from deskapp.domain.operation import operation_of
from deskapp.domain.rows import SnippetChange
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import library

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk

LONGEST = 500
"""Changes that are shown; nobody looks further back."""

QUIET = frozenset({"scope", "owner", "before"})
"""Fields that are no wording: bringing an old form back leaves them as they are."""

_OPERATIONS = """SELECT lower(hex(id)), actor, body, happened FROM op WHERE doc = ? ORDER BY seq IS NULL, seq, local"""


def past(desk: Desk, snippet_id: str) -> list[SnippetChange]:
    """What was done to a snippet, the newest first, from before it moved to others too where that can be read here."""
    found: list[SnippetChange] = []
    with desk.replica.snapshot() as connection:
        names = Names(connection)
        values: dict[str, Any] = {}
        for document in _line(connection, snippet_id):
            for operation, actor, body, happened in connection.execute(_OPERATIONS, (bytes.fromhex(document),)).fetchall():
                said = operation_of(body, id=operation, device="", actor=actor, n=0, space="", root="", doc=document)
                if said.verb not in ("make", "set"):
                    continue
                changed = {name: each for name, each in said.values.items() if (values.get(name) or "") != (each or "")}
                fields = tuple(sorted(name for name in changed if name not in ("scope", "before")))
                values = {**values, **said.values}
                if fields or said.intent == "share":
                    found.append(SnippetChange(operation, said.by or names.of(actor), happened, said.intent, fields, values))
    return found[::-1][:LONGEST]


def bring_back(desk: Desk, snippet_id: str, operation_id: str) -> Changes | None:
    """Let it say again what it said right after an operation; None where it does. Raises NotFound snippet.unknown."""
    chosen = next((each for each in past(desk, snippet_id) if each.id == operation_id), None)
    if chosen is None:
        raise NotFound("snippet.unknown")
    now = library.values_of(desk, snippet_id)
    fields = (now.keys() | chosen.values.keys()) - QUIET
    return library.save(desk, snippet_id, {name: chosen.values.get(name, "") for name in fields})


def _line(connection: Any, snippet_id: str) -> list[str]:
    """The documents that a snippet has been, the oldest first."""
    found: list[str] = []
    while snippet_id and snippet_id not in found and reference(snippet_id):
        found.insert(0, snippet_id)
        row = connection.execute(
            "SELECT json_extract(doc, '$.values.before') FROM snippet WHERE id = ?", (bytes.fromhex(snippet_id),)
        ).fetchone()
        snippet_id = str(row[0] or "") if row else ""
    return found

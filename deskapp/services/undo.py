"""Undo: a new group that sets back each value whose version is still ours; the rest is counted."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from deskapp.domain.changes import Changes
from deskapp.domain.merge import Document, edition

if TYPE_CHECKING:
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk


@dataclass
class _Wanted:
    """What one document's undo amounts to."""

    values: dict[str, Any] = field(default_factory=dict)
    changed_meanwhile: int = 0


def undo(desk: Desk, group: str) -> Changes:
    """Set back a group. `number` of the answer is "put back/changed meanwhile", for the line that says so.

    Values come back from the operations they had been set by; documents the group made are deleted, but a
    public message is not: it has been said. History grows, nothing is erased.
    """
    with desk.unit() as work:
        rows = work.connection.execute(
            "SELECT lower(hex(id)), space, lower(hex(doc)), body FROM op WHERE grp = ? AND origin = '' ORDER BY local DESC",
            (group,),
        ).fetchall()
        back = changed = 0
        for operation_id, space, doc, body in rows:
            inner = json.loads(body)
            document = work.document(inner["type"], doc)
            if document is None:
                continue
            done, missed = _undo_one(work, document, operation_id, space, inner)
            back, changed = back + done, changed + missed
        if not back:
            return Changes(number=f"0/{changed}")
        return work.commit(number=f"{back}/{changed}")


def _undo_one(
    work: UnitOfWork, document: Document, operation_id: str, space: str, inner: dict[str, Any]
) -> tuple[int, int]:
    kind, verb = inner["type"], inner["verb"]
    if verb == "set":
        values: dict[str, Any] = {}
        missed = 0
        for name in inner["values"]:
            if document["versions"].get(name) != operation_id:
                missed = 1
                continue
            found, old = _value_before(work, inner["base"].get(name, ""), space, name)
            if found:
                values[name] = old
            else:
                missed = 1
        if values:
            work.record("set", kind, document["id"], values, intent="undo")
        return int(bool(values)), missed
    if verb == "make":
        if kind == "message" and document["values"].get("audience") == "customer":
            return 0, 1
        work.record("delete", kind, document["id"], base={"*": edition(document)}, intent="undo")
        return 1, 0
    if verb == "add":
        base = {
            name: {
                each: [operation_id]
                for each in elements
                if operation_id in document["sets"].get(name, {}).get(each, [])
            }
            for name, elements in inner["values"].items()
        }
        work.record("drop", kind, document["id"], inner["values"], base=base, intent="undo")
        return 1, 0
    if verb == "drop":
        gone = {name: sorted(inner["base"].get(name, {})) for name in inner["values"]}
        work.record("add", kind, document["id"], gone, base={}, intent="undo")
        return 1, 0
    if verb == "hand_over" and document["moving"]:
        work.record("hand_over", kind, document["id"], {"space": ""}, intent="undo")
        return 1, 0
    return 0, 1


def _value_before(work: UnitOfWork, base: str, space: str, name: str) -> tuple[bool, Any]:
    """(known, value) a field had before: nothing set it, or the operation that did is still here."""
    if not base:
        return True, None
    row = work.connection.execute(
        "SELECT body FROM op WHERE space = ? AND id = ? LIMIT 1", (space, bytes.fromhex(base))
    ).fetchone()
    if row is None:
        return False, None
    values = json.loads(row[0])["values"]
    return name in values, values.get(name)

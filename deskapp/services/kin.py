"""Parents and children: a part of a ticket that another team does, in whatever space that team works.

What a ticket is for, by when it is needed and whether an outside customer waits, a child has from its parent, as long as
nobody of its own team says otherwise. Across spaces each side sees what a `kin` document told it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.delivery import INHERITED
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound
from deskapp.domain.merge import Document, same
from deskapp.domain.operation import derived
from deskapp.domain.rows import KinRow
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from deskapp.replica.unit_of_work import UnitOfWork

BY_ITSELF = ("open", "deliver", "inherit")
"""Intents by which a child got what it has from its parent, and not from somebody of its own team."""

_KIN = "SELECT lower(hex(doc)), seq, actor FROM op WHERE space = ? AND seq > ? AND seq <= ? AND intent = 'deliver' ORDER BY seq"

# ---- opening a child


def of_parent(work: UnitOfWork, parent_id: str, space: str) -> dict[str, Any]:
    """What a child in a space begins with. Raises NotFound ticket.unknown."""
    if not parent_id:
        return {}
    parent = _parent(work, parent_id)
    there = work.space_of(parent_id)
    found: dict[str, Any] = {"parent": parent_id}
    if there != space:
        found["parent_space"] = there
    return found | {name: parent["values"][name] for name in INHERITED if parent["values"].get(name)}


def tell_parent(work: UnitOfWork, parent_id: str, child: str, number: str) -> None:
    """Note at the parent that it has a child, so that its whole team knows."""
    if parent_id:
        _parent(work, parent_id)
        work.record("add", "ticket", parent_id, {"children": [f"{child} {number}"]}, intent="child", base={})


def pass_on(work: UnitOfWork, parent: Document, values: dict[str, Any]) -> None:
    """Give children in spaces that are written here what their parent is about to say, where they have it from him."""
    news = {name: values[name] for name in INHERITED if name in values}
    if not news:
        return
    rows = work.connection.execute(
        "SELECT lower(hex(t.id)) FROM ticket t JOIN space s ON s.id = t.space WHERE t.parent = ? AND t.deleted = 0"
        " AND s.may = 'write' ORDER BY t.key",
        (bytes.fromhex(parent["id"]),),
    ).fetchall()
    for (child,) in rows:
        document = work.document("ticket", child)
        if document is not None and (fresh := _inherited(work.connection, document, news)):
            work.record("set", "ticket", child, fresh, intent="inherit")


# ---- the duty: what a parent elsewhere says now


def inherit(unit: UnitOfWork, space: str, since: int, seq: int) -> int:
    """Give the children of a space what their parents elsewhere said since; how many changed."""
    with unit as work:
        names = Names(work.connection)
        done = 0
        for doc, at, _ in work.connection.execute(_KIN, (space, since, seq)).fetchall():
            news = work.document("kin", doc)
            if news is None or news["values"].get("role") != "parent":
                continue
            told = fitting("kin", news["values"])
            child = work.document("ticket", str(told.get("of") or "")) if reference(told.get("of")) else None
            if child is None or work.space_of(child["id"]) != space:
                continue
            fresh = _inherited(work.connection, child, {name: told.get(name) for name in INHERITED})
            if child["values"].get("parent_space") != told.get("space"):
                fresh["parent_space"] = told.get("space")  # the parent went to another team
            if fresh:
                write = news["writes"].get(news["versions"].get("role", ""), [0, "", 0, "", 0])
                work.record(
                    "set", "ticket", child["id"], fresh, intent="inherit", by=names.of(write[3]),
                    operation_id=derived("inherit", doc, str(at)),
                )  # fmt: skip
                done += 1
        if done:
            work.commit()
        return done


def _inherited(connection: Any, child: Document, news: dict[str, Any]) -> dict[str, Any]:
    """Those of the parent's words that are new to a child, and that nobody of its own team has said otherwise."""
    found = {}
    for name, value in news.items():
        standing, version = child["values"].get(name), child["versions"].get(name)
        if same(standing or "", value or ""):
            continue
        if version is None or _intent_of(connection, child, version) in BY_ITSELF:
            found[name] = value if value is not None else ""
    return found


def _intent_of(connection: Any, child: Document, operation: str) -> str:
    """What somebody was about when he set a value, also where the ticket lived in another space then."""
    row = connection.execute("SELECT intent FROM op WHERE id = ?", (reference(operation),)).fetchone()
    if row is not None:
        return str(row[0])
    pasts = connection.execute(
        "SELECT doc FROM other WHERE root = ? AND type = 'past'", (bytes.fromhex(child["root"]),)
    ).fetchall()
    for (text,) in pasts:
        for each in json.loads(text)["values"].get("operations") or ():
            if each.get("id") == operation:
                return str(each.get("intent") or "")
    return ""


# ---- reading


def rows_of(connection: Any, document: Document, space: str, names: Names) -> tuple[KinRow, ...]:
    """The parent and the children of a ticket."""
    if document["type"] != "ticket":
        return ()
    found: dict[str, KinRow] = {}
    parent = str(document["values"].get("parent") or "")
    if reference(parent):
        row = _here(connection, parent, "parent", names)
        if row is not None:
            found[parent] = row
    of = bytes.fromhex(document["id"])
    told = [
        json.loads(text)
        for (text,) in connection.execute(
            "SELECT doc FROM kin WHERE of = ? AND space = ? AND deleted = 0 ORDER BY key", (of, space)
        )
    ]
    for each in sorted(told, key=_parents_first):
        row = _told(fitting("kin", each["values"]))
        found.setdefault(row.id, row)
    for (child,) in connection.execute(
        "SELECT lower(hex(id)) FROM ticket WHERE parent = ? AND deleted = 0 ORDER BY key", (of,)
    ).fetchall():
        row = _here(connection, child, "child", names)
        if row is not None:
            found[child] = row
    for each in sorted(document["sets"].get("children", {})):
        child, _, number = each.partition(" ")
        found.setdefault(child, _EMPTY._replace(role="child", id=child, number=number))
    return tuple(sorted(found.values(), key=_in_order))


_EMPTY = KinRow("", "", False, "", "", "", "", "", 0, "", 0, False)


def _here(connection: Any, ticket: str, role: str, names: Names) -> KinRow | None:
    row = connection.execute(
        "SELECT doc FROM ticket WHERE id = ? AND deleted = 0", (bytes.fromhex(ticket),)
    ).fetchone()
    if row is None:
        return None
    values = fitting("ticket", json.loads(row[0])["values"])
    shown = values | {
        "role": role, "other": ticket, "team_name": names.of(values.get("team") or ""),
        "assignee_name": names.of(values.get("assignee") or ""),
    }  # fmt: skip
    return _told(shown)._replace(here=True)


def _told(values: dict[str, Any]) -> KinRow:
    return KinRow(
        values.get("role") or "child", str(values.get("other") or ""), False, values.get("number") or "",
        values.get("subject") or "", values.get("status") or "", values.get("team_name") or "",
        values.get("assignee_name") or "", values.get("next_word_by") or 0, values.get("purpose") or "",
        values.get("needed_by") or 0, bool(values.get("external_waiting")),
    )  # fmt: skip


def _parents_first(document: Document) -> bool:
    return bool(document["values"].get("role") != "parent")


def _in_order(row: KinRow) -> tuple[bool, str]:
    return row.role != "parent", row.number


def _parent(work: UnitOfWork, parent_id: str) -> Document:
    found = work.document("ticket", parent_id)
    if found is None:
        raise NotFound("ticket.unknown", number=parent_id)
    return found

"""A ticket's history, read from its operations: who set what from what to what, and when."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import document_type
from deskapp.domain.rows import HistoryRow
from deskapp.replica.conversation import Names

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk

QUIET_FIELDS = frozenset({"solved_at", "opened_at", "opened_by", "waiting_kind", "delivery"})

LINES = {
    # intent -> English sentence for the command line; the window has its own, translated
    "open": "{who} opened the ticket",
    "reply": "{who} replied",
    "note": "{who} left an internal note",
    "label": "{who} added the label {new}",
    "unlabel": "{who} took the label {old} off",
    "link": "{who} linked {new}",
    "unlink": "{who} took the link to {old} away",
    "follow": "{who} follows the ticket",
    "settle": "{who} decided",
    "delete": "{who} deleted it",
    "hand_over": "{who} hands it over to {new} at the next sync",
    "set": "{who} set {field} from {old} to {new}",
}

COPIED_FIELDS = ("status", "assignee_name", "team_name", "next_word_by")

_OPERATIONS = """SELECT lower(hex(id)), actor, body, happened, seq IS NULL, lower(hex(doc)) FROM op WHERE root = ? AND space = ?
 ORDER BY seq IS NULL, seq, local"""


def history(desk: Desk, ticket_id: str) -> list[HistoryRow]:
    """What happened to a ticket, oldest first, one row per thing a person would say."""
    with desk.replica.snapshot() as connection:
        raw = bytes.fromhex(ticket_id)
        place = connection.execute(
            "SELECT root, space FROM ticket WHERE id = ? UNION ALL SELECT root, space FROM request WHERE id = ?",
            (raw, raw),
        ).fetchone()
        if place is None:
            return []
        names = Names(connection)
        standing: dict[tuple[str, str], Any] = {}
        found: list[HistoryRow] = []
        for operation, actor, body, happened, unsent, doc in connection.execute(_OPERATIONS, place).fetchall():
            inner = json.loads(body)
            found += _lines(operation, actor, inner, happened, bool(unsent), doc, names, standing, connection)
    return sorted(found, key=lambda each: each.happened)


def _lines(
    operation: str, actor: str, inner: dict[str, Any], happened: int, unsent: bool, doc: str, names: Names,
    standing: dict[tuple[str, str], Any], connection: Any,
) -> list[HistoryRow]:  # fmt: skip
    kind, verb, intent = inner["type"], inner["verb"], inner["intent"]
    who = inner.get("by") or names.of(actor)

    def line(intent: str, name: str = "", old: Any = "", new: Any = "") -> HistoryRow:
        return HistoryRow(operation, actor, who, intent, name, old, new, happened, unsent)

    if verb == "install":
        first = standing.setdefault((doc, ""), operation) == operation
        if kind not in ("ticket", "request"):
            return [line("reply")] if first else []
        opens = standing.setdefault((kind, ""), operation) == operation
        return [line("open")] if opens else _copied(inner["values"].get("copy", {}), kind, standing, line)
    if kind in ("message", "request_message"):
        if verb == "make":
            return [line("note" if inner["values"].get("audience") == "team" else "reply")]
        return [line("delete")] if verb == "delete" else []
    if kind not in ("ticket", "request"):
        return []
    if verb == "make":
        for name, value in inner["values"].items():
            standing[kind, name] = value
        standing[kind, ""] = operation
        return [line("open")]
    if verb == "set":
        rows = []
        for name, value in inner["values"].items():
            old = standing.get((kind, name), document_type(kind).field(name).default)
            standing[kind, name] = value
            if old != value and name not in QUIET_FIELDS:
                shown = _shown(kind, name, names)
                rows.append(line(intent if intent == "undo" else "set", name, shown(old), shown(value)))
        return rows
    if verb in ("add", "drop"):
        rows = []
        for name, elements in inner["values"].items():
            for each in elements:
                text = _number(connection, each) if name == "links" else names.of(each) or each
                rows.append(line(intent, name, text if verb == "drop" else "", text if verb == "add" else ""))
        return rows
    if verb == "hand_over":
        team = names.of(inner["values"].get("team") or "")
        return [line("hand_over", "team", "", team)]
    return [line(verb)]


def _copied(
    copy: dict[str, Any], kind: str, standing: dict[tuple[str, str], Any], line: Callable[..., HistoryRow]
) -> list[HistoryRow]:
    """What a newer copy of one's own request says that the one before did not."""
    rows = []
    for name in COPIED_FIELDS:
        old, new = standing.get((kind, name)), copy.get(name)
        if name in copy and new != old and (new or old):
            rows.append(line("set", name, old or "", new))
        standing[kind, name] = new
    return rows


def _shown(kind: str, name: str, names: Names) -> Any:
    field = document_type(kind).field(name)

    def shown(value: Any) -> Any:
        if field.kind in ("person", "team"):
            return names.of(str(value or ""))
        if name == "waiting_on":
            return names.of(str(value or "")) or value
        return value

    return shown


def _number(connection: Any, ticket: str) -> str:
    row = connection.execute("SELECT number FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)).fetchone()
    return str(row[0]) if row else ticket[:8]


def sentence(row: HistoryRow) -> str:
    """The English line of a history row, for the command line."""
    from deskapp.domain.documents import PRIORITIES

    def word(value: Any) -> str:
        if row.field == "priority" and isinstance(value, int) and 0 <= value < len(PRIORITIES):
            return PRIORITIES[value]
        return str(value) if value not in (None, "") else "nothing"

    pattern = LINES.get(row.intent, LINES["set"] if row.field else "{who}: " + row.intent)
    return pattern.format(
        who=row.actor_name or "Somebody", field=row.field.replace("_", " "), old=word(row.old), new=word(row.new)
    )

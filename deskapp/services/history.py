"""A ticket's history, read from its operations: who set what from what to what, and when."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.deciding import SETTLED
from deskapp.domain.documents import LINK_SETS, PRIORITIES, document_type
from deskapp.domain.history import BY_ITSELF
from deskapp.domain.operation import Operation, operation_of
from deskapp.domain.rows import HistoryRow
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk

QUIET_FIELDS = frozenset(
    {"solved_at", "opened_at", "opened_by", "waiting_kind", "delivery", "return_at", "return_heard", "eased"}
)

LINES = {
    # intent -> English sentence for the command line; the window has its own, translated
    "open": "{who} opened the ticket",
    "reply": "{who} replied",
    "note": "{who} left an internal note",
    "forward": "{who} forwarded it to {new}",
    "label": "{who} added the label {new}",
    "unlabel": "{who} took the label {old} off",
    "worked": "{who} wrote down {new} minutes",
    "tick": "{who} ticked: {new}",
    "untick": "{who} unticked: {old}",
    "step": "{who} added the step: {new}",
    "unstep": "{who} removed the step: {old}",
    "link": "{who} linked {new}",
    "child": "{who} opened a part of it: {new}",
    "erase": "{who} erased a message: {new}",
    "unlink": "{who} took the link to {old} away",
    "join": "{who} joined {new} into it",
    "part": "{who} made {old} a ticket of its own again",
    "split": "{who} made {new} of some of its messages",
    "follow": "{who} follows the ticket",
    "settle": "{who} decided",
    "unsettle": "{who} took a decision back",
    "delete": "{who} deleted it",
    "send_later": "{who} wrote a reply that goes out {new}",
    "change_scheduled": "{who} changed a reply that leaves {new}",
    "withdraw": "{who} took back a reply that was to leave {old}",
    "stopped": "A reply was stopped on its way: {new}",
    "cross": "{who} handed it over, because it crosses a line",
    "ask": "{who} asked {new}",
    "answer_ask": "{who} answered the question",
    "decline_ask": "{who} cannot help with the question",
    "more_ask": "{who} asked a follow-up question",
    "thanks_ask": "{who} said thanks for the answer",
    "withdraw_ask": "{who} took the question back",
    "hand_over": "{who} hands it over to {new} at the next sync",
    "handed_over": "{who} handed it over to {new}",
    "woke": "It woke by itself",
    "returned": "It went back to the team by itself",
    "works_asked": "{who} asked whether it works now",
    "works_yes": "{who} can work again",
    "works_no": "{who} cannot work yet",
    "set": "{who} set {field} from {old} to {new}",
}

SETS = document_type("ticket").sets
COPIED_FIELDS = ("status", "assignee_name", "team_name", "next_word_by")

_OPERATIONS = """SELECT lower(hex(id)), actor, body, happened, seq IS NULL, lower(hex(doc)), intent FROM op
 WHERE root = ? AND space = ?
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
        for (text,) in connection.execute(_PAST, place).fetchall():
            for past in json.loads(text)["values"].get("operations") or ():
                found += _told(_from_elsewhere(past), past["happened"], False, names, standing, connection)
        for operation, actor, body, happened, unsent, doc, intent in connection.execute(_OPERATIONS, place).fetchall():
            if intent == "erase":
                found += _erased(operation, actor, body, happened, names)
                continue
            said = operation_of(body, id=operation, device="", actor=actor, n=0, space="", root="", doc=doc)
            found += _told(said, happened, bool(unsent), names, standing, connection)
    return sorted(found, key=lambda each: each.happened)


_PAST = "SELECT doc FROM other WHERE root = ? AND space = ? AND type = 'past' ORDER BY key"


def _erased(operation: str, actor: str, body: bytes, happened: int, names: Names) -> list[HistoryRow]:
    """That something was erased, and why: the hub's own word. What moved away is told where it is now."""
    reason = str(json.loads(body or b"{}").get("reason") or "")
    if reason == "moved":
        return []
    return [HistoryRow(operation, actor, names.of(actor), "erase", "", "", reason, happened, False)]


def _from_elsewhere(past: dict[str, Any]) -> Operation:
    """What was done while the ticket lived in another space, as it was told when it moved here."""
    intent = "handed_over" if past["verb"] == "hand_over" else past["intent"]
    return Operation(
        id=past["id"], stamp=0, device="", actor=past["actor"], n=0, space="", root="", doc=past["doc"],
        type=past["type"], verb=past["verb"], values=past["values"], intent=intent, happened=past["happened"],
        by=past["by"],
    )  # fmt: skip


def _told(
    said: Operation, happened: int, unsent: bool, names: Names, standing: dict[tuple[str, str], Any], connection: Any
) -> list[HistoryRow]:
    """What one operation did, and how: by itself, or on a computer that was offline."""
    rows = _lines(said, happened, unsent, names, standing, connection)
    if said.intent in BY_ITSELF or (said.intent == "reopen" and said.by):
        rows = [each._replace(by_itself=True, actor_name=said.by) for each in rows]
    if said.away:
        rows = [each._replace(computer=said.computer, away=said.away) for each in rows]
    return rows


def _lines(
    said: Operation, happened: int, unsent: bool, names: Names, standing: dict[tuple[str, str], Any], connection: Any
) -> list[HistoryRow]:
    kind, verb, values = said.type, said.verb, said.values
    who = said.by or names.of(said.actor)
    if kind in ("crossing", "ask", "ask_word", "asked", "asked_word"):
        return _asked(said, who, happened, unsent, names)

    def line(intent: str, name: str = "", old: Any = "", new: Any = "") -> HistoryRow:
        return HistoryRow(said.id, said.actor, who, intent, name, old, new, happened, unsent)

    if verb == "install":
        return _installed(said, standing, line)
    if kind in ("message", "request_message", "worked"):
        return _written(said, names, line)
    if kind == "scheduled":
        return _later(said, standing, line)
    if kind not in ("ticket", "request") or verb == "void":
        return []
    if verb == "make":
        standing.update({(kind, name): value for name, value in values.items()})
        standing[kind, ""] = said.id
        return [line("open")]
    if verb == "set":
        return _set(said, names, standing, line)
    if verb == "settle" or SETTLED in values:
        return [line("unsettle" if verb == "drop" or values.get("open") else "settle")]
    if verb in ("add", "drop"):
        rows = []
        for name, elements in values.items():
            for each in elements if isinstance(elements, list) else ():
                text = _element(connection, name, str(each), names)
                rows.append(line(said.intent, name, text if verb == "drop" else "", text if verb == "add" else ""))
        return rows
    if verb == "hand_over":
        told = "handed_over" if said.intent == "handed_over" else "hand_over"
        return [line(told, "team", "", names.of(str(values.get("team") or "")))]
    return [line(verb)]


def _set(
    said: Operation, names: Names, standing: dict[tuple[str, str], Any], line: Callable[..., HistoryRow]
) -> list[HistoryRow]:
    """A row for each value that is another now; one for all where a ticket woke or went back by itself."""
    kind, values = said.type, said.values
    if said.intent in ("wake", "returned"):
        name = "status" if said.intent == "wake" else "assignee"
        before = _shown(kind, name, names)(standing.get((kind, name)))
        standing.update({(kind, each): value for each, value in values.items()})
        return [line("woke" if said.intent == "wake" else "returned", name, before, values.get(name))]
    rows = []
    for name, value in values.items():
        old = standing.get((kind, name), document_type(kind).field(name).default)
        standing[kind, name] = value
        if old != value and name not in QUIET_FIELDS:
            shown = _shown(kind, name, names)
            told = f"works_{value}" if name == "works" and value else "set"
            rows.append(line("undo" if said.intent == "undo" else told, name, shown(old), shown(value)))
    return rows


def _written(said: Operation, names: Names, line: Callable[..., HistoryRow]) -> list[HistoryRow]:
    """A message, or minutes of work."""
    if said.type == "message" and said.verb == "make" and said.values.get("forwarded_to"):
        to = str(said.values["forwarded_to"])
        return [line("forward", new=names.of(to) or to)]
    if said.type == "worked":
        told = "minutes" in said.values and said.intent != "undo"
        return [line("worked", "", "", str(said.values["minutes"]))] if told else []
    intent = {"make": "note" if said.values.get("audience") == "team" else "reply", "delete": "delete"}.get(said.verb)
    return [line(intent)] if intent else []


def _asked(said: Operation, who: str, happened: int, unsent: bool, names: Names) -> list[HistoryRow]:
    """A question to a colleague or a team, and what was said in it, here or where whoever was asked works."""
    values = said.values.get("copy") if said.verb == "install" else said.values
    if not isinstance(values, dict):
        return []  # it moved here with its ticket, and its past tells it
    if said.type == "crossing":
        return [HistoryRow(said.id, said.actor, who, "cross", "", "", "", happened, unsent)] if said.verb == "make" else []
    whom = names.of(str(values.get("helper") or values.get("team") or "")) if said.type in ("ask", "asked") else ""
    what = "ask" if said.type in ("ask", "asked") else f"{values.get('kind')}_ask"
    intent = "withdraw_ask" if said.verb == "delete" else what
    return [HistoryRow(said.id, said.actor, who, intent, "", "", whom, happened, unsent)]


def _later(said: Operation, standing: dict[tuple[str, str], Any], line: Callable[..., HistoryRow]) -> list[HistoryRow]:
    """What became of a reply that was to leave later; that it left, the message itself tells."""
    due = standing.get((said.doc, "due"), 0)
    new = standing[said.doc, "due"] = said.values.get("due", due)
    if said.verb == "delete":
        return [line("withdraw", "due", due)]
    if said.verb == "make":
        return [line("send_later", "due", "", new)]
    if said.values.get("state") == "stopped":
        return [line("stopped", "reason", "", said.values.get("reason") or "")]
    return [] if said.values.get("state") == "sent" else [line("change_scheduled", "due", due, new)]


def _installed(
    said: Operation, standing: dict[tuple[str, str], Any], line: Callable[..., HistoryRow]
) -> list[HistoryRow]:
    """What came from another space: a copy, or a document that moved here, whose past is told apart."""
    kind, copy, moved = said.type, said.values.get("copy"), said.values.get("document")
    copy = copy if isinstance(copy, dict) else {}
    if kind == "past":
        return []
    if isinstance(moved, dict):
        values = moved.get("values")
        standing.update({(kind, name): value for name, value in (values if isinstance(values, dict) else {}).items()})
        standing[kind if kind == "ticket" else said.doc, ""] = said.id
        return []
    if kind not in ("ticket", "request"):
        return [line("reply")] if standing.setdefault((said.doc, ""), said.id) == said.id else []
    if standing.setdefault((kind, ""), said.id) != said.id:
        return _copied(copy, kind, standing, line)
    standing.update({(kind, name): value for name, value in copy.items()})
    return [line("open")]


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


def _element(connection: Any, name: str, element: str, names: Names) -> str:
    """An element of a set as people read it."""
    if name in ("children", "joined"):
        return element.partition(" ")[2]
    return _number(connection, element) if name in LINK_SETS else names.of(element) or element


def _number(connection: Any, ticket: str) -> str:
    raw = reference(ticket)
    row = connection.execute("SELECT number FROM ticket WHERE id = ?", (raw,)).fetchone() if raw else None
    return str(row[0]) if row else ticket[:8]


def sentence(row: HistoryRow) -> str:
    """The English line of a history row, for the command line; times in UTC, so that it is the same everywhere."""
    pattern = LINES.get(row.intent, LINES["set"] if row.field else "{who}: " + row.intent)
    if row.field in SETS and row.intent not in LINES:
        pattern = "{who} took {old} off the {field}" if row.old else "{who} added {new} to the {field}"
    return pattern.format(
        who=row.actor_name or "Somebody",
        field=row.field.replace("_", " "),
        old=_word(row.field, row.old),
        new=_word(row.field, row.new),
    )


def _word(name: str, value: Any) -> str:
    if value in (None, "", 0) and name != "priority":
        return "nothing"
    if name == "priority" and isinstance(value, int) and 0 <= value < len(PRIORITIES):
        return PRIORITIES[value]
    if isinstance(value, int) and document_type("ticket").field(name).kind == "time":
        return datetime.datetime.fromtimestamp(value / 1000, datetime.UTC).strftime("%Y-%m-%d %H:%M UTC")
    return str(value)

"""Prepared reads of one ticket: its row, its messages, the names of those who wrote."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.circles import is_circle
from deskapp.domain.documents import fitting
from deskapp.domain.operation import personal_space
from deskapp.domain.rows import Attachment, TicketRow
from deskapp.replica.queue_sql import COLUMNS, JOINS
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from collections.abc import Iterable

Connection = Any

TICKET_SQL = f"SELECT {COLUMNS}, t.doc, t.space{JOINS} WHERE t.id = ?"
PENDING_SQL = "SELECT DISTINCT lower(hex(doc)) FROM op WHERE root = ? AND seq IS NULL"
MESSAGES_SQL = (
    "SELECT lower(hex(m.id)), m.doc FROM message m WHERE m.root = ? AND m.deleted = 0 AND m.space = ? ORDER BY m.key"
)
# What was written and nothing else of the document: SQLite takes it out faster, and while other threads go on.
SAID_SQL = (
    "SELECT lower(hex(m.id)), json_extract(m.doc, '$.type'), json_extract(m.doc, '$.values') FROM message m"
    " WHERE m.root = ? AND m.deleted = 0 AND m.space = ? ORDER BY m.key DESC LIMIT ?"
)


class Names:
    """Shown names of people and teams, each looked up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, str] = {"": ""}

    def of(self, each: str) -> str:
        """Name of a person or team by id, "" where it is neither."""
        if each not in self._known:
            self._known[each] = self._look_up(each)
        return self._known[each]

    def _look_up(self, each: str) -> str:
        try:
            raw = bytes.fromhex(each)
        except ValueError:
            return ""
        for table in ("person", "team"):
            row = self._connection.execute(f"SELECT name FROM {table} WHERE id = ?", (raw,)).fetchone()
            if row:
                return str(row[0] or "")
        return ""


def ticket_row(connection: Connection, ticket_id: str) -> tuple[TicketRow, dict[str, Any], str] | None:
    """(row, document, space) of a ticket."""
    row = connection.execute(TICKET_SQL, (bytes.fromhex(ticket_id),)).fetchone()
    if row is None:
        return None
    return TicketRow._make(row[:-2]), _shown(row[-2]), row[-1]


def _shown(text: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(text)
    document["values"] = fitting(document["type"], document["values"])
    return document


def request_row(connection: Connection, request_id: str) -> tuple[TicketRow, dict[str, Any], str] | None:
    """One's own request in the shape of a ticket row."""
    row = connection.execute(
        "SELECT key, doc, space, root FROM request WHERE id = ? AND deleted = 0", (bytes.fromhex(request_id),)
    ).fetchone()
    if row is None:
        return None
    document = _shown(row[1])
    document["values"] |= _answered(connection, row[3], request_id)
    values = document["values"]
    names = Names(connection)
    (unsent,) = connection.execute("SELECT count(*) FROM op WHERE root = ? AND seq IS NULL", (row[3],)).fetchone()
    team = values.get("team") or ""
    newest, unread = _news(connection, row[3], row[2])
    head = TicketRow(
        key=row[0], id=request_id, number=values.get("number") or "", subject=values.get("subject") or "",
        status=values.get("status") or "new", priority=1, requester=values.get("requester") or "",
        requester_name=names.of(values.get("requester") or ""), place="", team=team,
        team_name=values.get("team_name") or names.of(team), assignee="", assignee_name=values.get("assignee_name") or "",
        next_due=values.get("next_word_by") or 0, snooze_until=0, unread=unread, attachments=0, unsent=unsent,
        cards=len(document["cards"]), changed=max(values.get("opened_at") or 0, newest), external_waiting=0, answered=0,
    )  # fmt: skip
    return head, document, row[2]


def _news(connection: Connection, root: bytes, space: str) -> tuple[int, int]:
    """(when the newest word of a request was said, 1 where somebody else said one after my mark)."""
    me = connection.execute("SELECT value FROM meta WHERE name = 'person'").fetchone()
    newest, others = connection.execute(
        "SELECT max(happened), max(CASE WHEN author IS ? THEN 0 ELSE happened END) FROM message"
        " WHERE root = ? AND space = ? AND deleted = 0",
        (reference(me[0]) if me else None, root, space),
    ).fetchone()
    mark = connection.execute(
        "SELECT max(json_extract(doc, '$.values.upto')) FROM mark WHERE root = ? AND deleted = 0", (root,)
    ).fetchone()
    return newest or 0, int((others or 0) > (mark[0] or 0))


def _answered(connection: Connection, root: bytes, request_id: str) -> dict[str, Any]:
    """What the team says of a request of one's own: its copy came back under another id."""
    row = connection.execute(
        "SELECT doc FROM request WHERE root = ? AND id <> ? AND substr(hex(id), 13, 1) = '8' AND deleted = 0",
        (root, bytes.fromhex(request_id)),
    ).fetchone()
    if row is None or request_id[12] == "8":
        return {}
    said = _shown(row[0])["values"]
    told = ("status", "team", "team_name", "assignee_name", "next_word_by", "lasting_by")
    return {name: said[name] for name in told if name in said}


def attachments_of(values: dict[str, Any]) -> tuple[Attachment, ...]:
    """The files a message names; what another program wrote wrongly is passed over."""
    entries = values.get("attachments")
    found = []
    for each in entries if isinstance(entries, list) else ():
        if isinstance(each, list) and len(each) > 1 and isinstance(each[1], int):
            name, size, sha, words, *_ = [*each, "", ""]
            found.append(Attachment(str(name), size, str(sha), str(words)))
    return tuple(found)


def messages(connection: Connection, root: str, space: str) -> list[tuple[dict[str, Any], bool, bool]]:
    """(document, has unshared operations, the hub has it) of each message of a root in its space, oldest first."""
    raw = bytes.fromhex(root)
    pending = {each[0] for each in connection.execute(PENDING_SQL, (raw,))}
    return [
        (_shown(text), each in pending, each not in pending)
        for each, text in connection.execute(MESSAGES_SQL, (raw, space))
    ]


def said(connection: Connection, root: str, space: str, newest: int = -1) -> list[tuple[str, dict[str, Any], bool]]:
    """(id, values, has unshared operations) of the newest messages of a root in its space, or of all, oldest first."""
    raw = bytes.fromhex(root)
    pending = {each[0] for each in connection.execute(PENDING_SQL, (raw,))}
    rows = connection.execute(SAID_SQL, (raw, space, newest)).fetchall()
    return [(each, fitting(kind, json.loads(text)), each in pending) for each, kind, text in reversed(rows)]


def links(connection: Connection, ids: Iterable[str]) -> list[tuple[str, str, str]]:
    """(id, number, subject) of linked tickets that are here."""
    found = []
    for each in sorted(ids):
        row = connection.execute("SELECT number, subject FROM ticket WHERE id = ?", (reference(each),)).fetchone()
        if row:
            found.append((each, row[0] or "", row[1] or ""))
    return found


def reaches(connection: Connection, space: str, person: str) -> bool:
    """True when a person gets to read what is said in public in a space; of a circle nobody outside gets a copy."""
    if not is_circle(space):
        return can_read(connection, person)
    return connection.execute(_READS_CIRCLE, (space, person)).fetchone() is not None


_READS_CIRCLE = """SELECT 1 FROM other WHERE type = 'circle_reader' AND space = ? AND deleted = 0
 AND json_extract(doc, '$.values.person') = ? AND NOT coalesce(json_extract(doc, '$.values.out'), 0) LIMIT 1"""


def can_read(connection: Connection, person: str) -> bool:
    """True when a person works with deskapp: the hub said at the last sync that he has a personal space."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'readers'").fetchone()
    return row is not None and (person in row[0] or personal_space(person) in row[0])

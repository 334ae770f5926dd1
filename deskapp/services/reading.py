"""Reading one ticket whole: fields, conversation, decisions; and the mark how far I have read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.changes import NOTHING, Changes
from deskapp.domain.circles import is_circle
from deskapp.domain.documents import DOCUMENTS
from deskapp.domain.errors import NotFound
from deskapp.domain.operation import derived, personal_space
from deskapp.domain.rows import CardRow, Delivery, MessageRow, PersonCard, SetBy, TicketRow, TicketView
from deskapp.replica import conversation, joined
from deskapp.services import asking, crossing, deciding, desk_ring, kin, people, queues, reviewing, scheduled
from deskapp.services import history as histories

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

_NOBODY = [0, "", 0, "", 0]
history = histories.history
attachments_of = conversation.attachments_of


FIRST = 40
"""So many messages of a long conversation are read before the rest."""


def newest(desk: Desk, ticket_id: str) -> TicketView:
    """A ticket with the last of its messages at least, and `whole` where these are all. Raises NotFound ticket.unknown."""
    view = ticket(desk, ticket_id, FIRST)
    # Whether somebody answered meanwhile is told by the last public message: that one must be among them.
    return view if view.whole or view.last_seen else ticket(desk, ticket_id)


def ticket(desk: Desk, ticket_id: str, most: int = -1) -> TicketView:
    """A ticket, or one's own request, as the workspace shows it; one that was joined leads to the one that stands for it.

    With `most`, only so many of the newest messages. Raises NotFound ticket.unknown.
    """
    replica = desk.replica
    with replica.snapshot() as connection:
        row = conversation.ticket_row(connection, joined.heir(connection, ticket_id))
        if row is None:
            row = conversation.request_row(connection, ticket_id)
        if row is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        head, document, space = row
        root = document["root"]
        values = document["values"]
        names = conversation.Names(connection)
        messages = _messages(desk, connection, document, space, names, most)
        whole = not 0 <= most <= len(messages)
        joined_in = joined.members(connection, document["id"]) if document["type"] == "ticket" else []
        for each in joined_in:
            if there := conversation.ticket_row(connection, each):
                theirs = _messages(desk, connection, there[1], there[2], names, most)
                whole = whole and not 0 <= most <= len(theirs)
                messages += tuple(said._replace(number=there[0].number) for said in theirs)
        if joined_in:
            messages = tuple(sorted(messages, key=_when))
        links = tuple(conversation.links(connection, list(document["sets"].get("links", {}))))
        waiting = str(values.get("waiting_on") or "")
        cards = _cards(desk, connection, document, space) if head.cards else ()
        may = connection.execute("SELECT may FROM space WHERE id = ?", (space,)).fetchone()
        later = scheduled.rows_of(connection, root, names)
        reviews = reviewing.rows_of(connection, root, names, desk.person)
        family = kin.rows_of(connection, document, space, names)
        ties = joined.ties(connection, document)
        crossings = crossing.rows_of(connection, document, space, names, desk.person)
        asks = asking.rows_of(connection, root, space, names, desk.person)
        set_by = _set_by(document, names, desk.person)
    requester = people.card_or_none(desk, values.get("requester") or "")
    requester = desk_ring.as_reached(desk, requester, head.team)
    public = [each.id for each in messages if each.audience == "customer"]
    fields = {each.name: values.get(each.name, each.default) for each in DOCUMENTS[document["type"]].fields}
    return TicketView(
        row=head, root=root, fields=fields, labels=tuple(sorted(document["sets"].get("labels", {}))), links=links,
        messages=messages, cards=cards, requester=requester,
        waiting_on_name=names.of(waiting) or waiting, reader_reachable=_reachable(desk, space, requester),
        last_seen=public[-1] if public else "", can_write=may is not None and may[0] == "write",
        scheduled=later, reviews=reviews, kin=family, ties=ties, crossings=crossings, asks=asks,
        set_by=set_by,
        whole=whole,
    )  # fmt: skip


def _set_by(document: dict[str, Any], names: conversation.Names, me: str) -> dict[str, SetBy]:
    """Who set what stands; of the labels, who put the newest on."""
    writes = document["writes"]

    def by(operation: str, token: str = "") -> SetBy:
        who = str(writes.get(operation, _NOBODY)[3])
        return SetBy(token or operation, names.of(who), who == me)

    found = {name: by(operation) for name, operation in document["versions"].items()}
    put = sorted(each for adds in document["sets"].get("labels", {}).values() for each in adds)
    newest = max(put, key=lambda each: writes.get(each, _NOBODY)[:2], default="")
    return {**found, "labels": by(newest, " ".join(put))}


def _messages(
    desk: Desk, connection: Any, ticket_document: dict[str, Any], space: str, names: conversation.Names, most: int
) -> tuple[MessageRow, ...]:
    requester = ticket_document["values"].get("requester") or ""
    on_behalf = ticket_document["values"].get("on_behalf_of") or ""
    rows = conversation.said(connection, ticket_document["root"], space, most)
    corrected = {
        values["corrects"]: values.get("happened", 0) for _, values, _ in rows if values.get("corrects")
    }
    reads = bool(requester) and conversation.reaches(connection, space, requester)
    away = "outside" if is_circle(space) else "unreachable"
    found = []
    for message, values, unsent in rows:
        author = values.get("author") or ""
        audience = values.get("audience") or "team"
        found.append(
            MessageRow(
                id=message, author=author, author_name=values.get("author_name") or names.of(author),
                mine=author == desk.person, from_customer=bool(author) and author in (requester, on_behalf),
                audience=audience, channel=values.get("channel") or "desk", language=values.get("language") or "",
                body=values.get("body") or "", happened=values.get("happened") or 0, unsent=unsent,
                corrects=values.get("corrects") or "", corrected=corrected.get(message, 0),
                attachments=attachments_of(values),
                delivery=_delivery(values, requester, author, audience, unsent, "" if reads else away, names),
                moved=joined.number_of(connection, values.get("moved_to")),
                told=tuple(filter(None, map(names.of, _list(values.get("mentions"))))), forwarded=_forwarded(values, names),
                asks=str(values.get("asks") or ""), says=str(values.get("says") or ""),
            )
        )  # fmt: skip
    return tuple(found)


def _forwarded(values: dict[str, Any], names: conversation.Names) -> str:
    to = str(values.get("forwarded_to") or "")
    return names.of(to) or to


def _list(found: Any) -> list[str]:
    """Ids as another program may have written them."""
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _delivery(
    values: dict[str, Any], requester: str, author: str, audience: str, unsent: bool, away: str, names: conversation.Names
) -> tuple[Delivery, ...]:
    """How far a public message has come: derived from the hub having accepted it and from who can read where."""
    if audience != "customer" or not requester or author == requester:
        return ()
    told = (values.get("delivery") or {}).get(requester)
    state = told or away or ("queued" if unsent else "here")
    return (Delivery(requester, names.of(requester), state),)


def _reachable(desk: Desk, space: str, requester: PersonCard | None) -> bool:
    if requester is None:
        return False
    reads = conversation.reaches(desk.replica.connection(), space, requester.id)
    return reads or (bool(requester.email) and not is_circle(space))


def _cards(desk: Desk, connection: Any, document: dict[str, Any], space: str) -> tuple[CardRow, ...]:
    house = deciding.House(connection, desk.person, desk.now())
    messages = conversation.messages(connection, document["root"], space)
    return tuple(deciding.of_ticket(house, document, space, [each[0] for each in messages]))


def _when(message: MessageRow) -> int:
    return message.happened


decisions = deciding.everything


def mark_read(desk: Desk, ticket_id: str) -> Changes:
    """Remember in my personal space how far I have read this ticket."""
    row = queues.row_of(desk, ticket_id)
    if row is None or not row.unread:
        return NOTHING
    return _mark(desk, ticket_id, max(row.changed, desk.now()))


def mark_unread(desk: Desk, ticket_id: str) -> Changes:
    """Put my mark before the newest word of somebody else, so that the ticket is bold again."""
    row = queues.row_of(desk, ticket_id)
    if row is None or row.unread:
        return NOTHING
    newest = desk.replica.one(
        "SELECT max(happened) FROM message WHERE root = (SELECT root FROM ticket WHERE id = ?) AND author <> ? AND deleted = 0",
        (bytes.fromhex(ticket_id), bytes.fromhex(desk.person)),
    )
    return _mark(desk, ticket_id, newest[0] - 1) if newest and newest[0] else NOTHING


def _mark(desk: Desk, ticket_id: str, upto: int) -> Changes:
    with desk.unit() as work:
        document = work.document("ticket", ticket_id)
        if document is None:
            return NOTHING
        mark = derived("mark", desk.person, document["root"])
        work.record(
            "make" if work.document("mark", mark) is None else "set", "mark", mark, {"ticket": ticket_id, "upto": upto},
            space=personal_space(desk.person), root=document["root"], intent="read",
        )  # fmt: skip
        return work.commit()


def by_number(desk: Desk, number: str) -> str:
    """Ticket or request id of "T-1001", "1001" or a foreign number; a joined one's leads to the ticket that stands for it.

    Raises NotFound ticket.unknown.
    """
    return joined.heir(desk.replica.connection(), _by_number(desk, number))


def _by_number(desk: Desk, number: str) -> str:
    text = number.strip().upper()
    for candidate in (text, "T-" + text):
        for table in ("ticket", "request"):
            row = desk.replica.one(
                f"SELECT lower(hex(id)) FROM {table} WHERE number = ? AND deleted = 0"
                " ORDER BY substr(hex(id), 13, 1) = '8', key",
                (candidate,),
            )
            if row:
                return str(row[0])
    row = desk.replica.one("SELECT lower(hex(id)) FROM ticket WHERE foreign_number = ?", (number.strip(),))
    if row:
        return str(row[0])
    raise NotFound("ticket.unknown", number=number)


def raw(desk: Desk, kind: str, document_id: str) -> dict[str, Any] | None:
    """The folded document itself, for scripts and checks."""
    from deskapp.replica.tables import table_of

    row = desk.replica.one(f"SELECT doc FROM {table_of(kind)} WHERE id = ?", (bytes.fromhex(document_id),))
    return None if row is None else json.loads(row[0])


def own_requests(desk: Desk, limit: int) -> list[TicketRow]:
    """What I have asked of other teams, newest first; what I wrote myself hides the copy that came back."""
    with desk.replica.snapshot() as connection:
        rows = connection.execute(
            "SELECT lower(hex(id)) FROM request r WHERE deleted = 0 AND (substr(hex(id), 13, 1) <> '8' OR NOT EXISTS"
            " (SELECT 1 FROM request o WHERE o.root = r.root AND o.deleted = 0 AND substr(hex(o.id), 13, 1) <> '8'))"
            " ORDER BY key DESC LIMIT ?",
            (limit,),
        )
        found = [conversation.request_row(connection, each) for (each,) in rows.fetchall()]
    return [each[0] for each in found if each is not None]

"""Forwarding: words about a ticket go to somebody else than its customer, who never sees them.

A colleague who reads the ticket finds them under his mentions; somebody in the house who does not gets a copy of these
words alone and can answer; whoever is outside gets a mail, which the mail program of this computer writes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.ticket import clean
from deskapp.replica import conversation
from deskapp.replica.tables import reference
from deskapp.services import mentions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import Attachment
    from deskapp.services.desk import Desk

READS, COPY, MAIL = "reads", "copy", "mail"
ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\"]+")


class Reach(NamedTuple):
    """Who gets it, and how: READS, COPY, MAIL, or "" where there is no way."""

    to: str  # a person's id, or an address
    name: str
    how: str
    address: str = ""  # for MAIL
    customer: bool = False  # it is the ticket's own


def reach(desk: Desk, ticket_id: str, to: str) -> Reach:
    """How somebody would get it. Raises NotFound ticket.unknown."""
    with desk.replica.snapshot() as connection:
        return _reach(connection, ticket_id, to)


def forward(
    desk: Desk, ticket_id: str, text: str, to: str, *, message_id: str = "", attachments: Sequence[Attachment] = ()
) -> Changes:
    """Leave the words in the ticket, for its team alone, and let them reach whom they are for. A mail is not written here.

    Raises Refused text.empty, forward.nowhere, forward.customer, NotFound ticket.unknown.
    """
    words = clean(text).strip()
    if not words:
        raise Refused("text.empty")
    with desk.unit() as work:
        found = _reach(work.connection, ticket_id, to)
        if found.customer:
            raise Refused("forward.customer", name=found.name)
        if not found.how:
            raise Refused("forward.nowhere", name=found.name or to)
        ticket = work.document("ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        space, root = work.space_of(ticket_id), ticket["root"]
        made = message_id or work.fresh_id()
        values: dict[str, Any] = {
            "author": desk.person, "audience": "team", "channel": "desk", "language": "", "body": words,
            "happened": work.now, "forwarded_to": to,
        }  # fmt: skip
        if attachments:
            values["attachments"] = [list(each) for each in attachments]
        if found.how == READS and to != desk.person:
            values["mentions"] = [to]
        work.record("make", "message", made, values, space=space, root=root, intent="forward")
        if found.how == COPY:
            asked = {"asker": desk.person, "question": words, "excerpts": [], "asked_at": work.now, "helper": to}
            work.record("make", "ask", work.fresh_id(), asked, space=space, root=root, intent="ask")
        return work.commit(made=made)


def _reach(connection: Any, ticket_id: str, to: str) -> Reach:
    row = connection.execute(
        "SELECT space, lower(hex(requester)), doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)
    ).fetchone()
    if row is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    person = reference(to)
    if person is None:
        address = to.strip()
        return Reach(to, address, MAIL if ADDRESS.fullmatch(address) else "", address)
    card = connection.execute("SELECT doc FROM person WHERE id = ? AND deleted = 0", (person,)).fetchone()
    values = json.loads(card[0])["values"] if card else {}
    name = str(values.get("name") or "")
    if to in (row[1], json.loads(row[2])["values"].get("on_behalf_of")):
        return Reach(to, name, "", customer=True)
    if to in mentions.readers(connection, row[0]):
        return Reach(to, name, READS)
    if conversation.can_read(connection, to):
        return Reach(to, name, COPY)
    address = str(values.get("email") or "")
    return Reach(to, name, MAIL if ADDRESS.fullmatch(address) else "", address)

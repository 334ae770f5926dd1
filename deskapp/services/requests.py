"""What a person has asked for, wherever it lives: tickets he can read, requests of his own, copies delivered to him."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.changes import NOTHING
from deskapp.domain.operation import derived
from deskapp.replica import conversation
from deskapp.services import asking, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import Attachment, TicketRow
    from deskapp.services.desk import Desk

LIMIT = 500

_TICKETS = """SELECT key, lower(hex(id)) FROM ticket WHERE deleted = 0 AND (requester = :me OR on_behalf_of = :me)
 ORDER BY key DESC LIMIT :most"""
# An original hides its copy: the ticket itself where it can be read, else the request as it was written here.
_REQUESTS = """SELECT key, lower(hex(id)) FROM request r WHERE deleted = 0
 AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.root = r.root AND t.deleted = 0)
 AND (substr(hex(id), 13, 1) <> '8' OR NOT EXISTS
  (SELECT 1 FROM request o WHERE o.root = r.root AND o.deleted = 0 AND substr(hex(o.id), 13, 1) <> '8'))
 ORDER BY key DESC LIMIT :most"""


_UNREAD = """SELECT (SELECT count(*) FROM ticket WHERE deleted = 0 AND unread = 1 AND requester = :me)
 + (SELECT count(*) FROM request r WHERE deleted = 0
 AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.root = r.root AND t.deleted = 0)
 AND (substr(hex(id), 13, 1) <> '8' OR NOT EXISTS
  (SELECT 1 FROM request o WHERE o.root = r.root AND o.deleted = 0 AND substr(hex(o.id), 13, 1) <> '8'))
 AND EXISTS (SELECT 1 FROM message m WHERE m.root = r.root AND m.space = r.space AND m.deleted = 0 AND m.author IS NOT :me
  AND m.happened > coalesce((SELECT max(json_extract(k.doc, '$.values.upto')) FROM mark k
   WHERE k.root = r.root AND k.deleted = 0), 0)))"""


def unread(desk: Desk) -> int:
    """How many of my requests somebody has said something in that I have not read, and what I am asked."""
    with desk.replica.snapshot() as connection:
        news = int(connection.execute(_UNREAD, {"me": bytes.fromhex(desk.person)}).fetchone()[0])
    return news + asking.waiting_for_me(desk)


def mine(desk: Desk, limit: int = LIMIT) -> list[TicketRow]:
    """What I asked, am meant by, or follow from outside; newest first."""
    given = {"me": bytes.fromhex(desk.person), "most": limit}
    with desk.replica.snapshot() as connection:
        found = [(*each, True) for each in connection.execute(_TICKETS, given).fetchall()]
        found += [(*each, False) for each in connection.execute(_REQUESTS, given).fetchall()]
        rows = [
            (conversation.ticket_row if here else conversation.request_row)(connection, each)
            for _, each, here in sorted(found, reverse=True)[:limit]
        ]
    return [row[0] for row in rows if row is not None]


def ask(
    desk: Desk, *, subject: str, text: str, team: str, attachments: Sequence[Attachment] = (), ticket_id: str = ""
) -> Changes:
    """Ask a team for something; see `tickets.open_ticket`. Raises Refused subject.empty."""
    return tickets.open_ticket(
        desk, subject=subject, requester=desk.person, team=team, text=text, attachments=attachments,
        ticket_id=ticket_id,
    )  # fmt: skip


def mark_read(desk: Desk, request_id: str) -> Changes:
    """Remember in my personal space how far I have read this request, whether it lives here or is a copy."""
    with desk.unit() as work:
        kind = "ticket" if work.document("ticket", request_id) is not None else "request"
        document = work.document(kind, request_id)
        if document is None:
            return NOTHING
        mark = derived("mark", desk.person, document["root"])
        work.record(
            "make" if work.document("mark", mark) is None else "set", "mark", mark,
            {"ticket": request_id, "upto": work.now}, space=desk.own_space, root=document["root"], intent="read",
        )  # fmt: skip
        return work.commit()

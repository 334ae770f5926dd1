"""A draft is given to a colleague to read before it is sent: he changes it or says a word, and it comes back.

It lies in the ticket's space while it is read, so it reaches him wherever he works, and back. Only its writer sends it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.rows import ReviewRow
from deskapp.domain.ticket import clean
from deskapp.replica import conversation
from deskapp.services import mentions, people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import Attachment, PersonRow
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND = "review"
ASKED, BACK = "asked", "back"

_TEAM = """SELECT t.space, lower(hex(t.team)), coalesce(json_extract(m.doc, '$.values.lead'), '') FROM ticket t
 LEFT JOIN team m ON m.id = t.team WHERE t.id = ?"""
_ROWS = """SELECT r.doc, lower(hex(t.id)), coalesce(t.number, ''), coalesce(t.subject, ''),
 EXISTS (SELECT 1 FROM op o WHERE o.doc = r.id AND o.seq IS NULL) FROM review r
 JOIN ticket t ON t.root = r.root AND t.space = r.space AND t.deleted = 0
 WHERE r.deleted = 0 AND {} ORDER BY r.key"""


def readers(desk: Desk, ticket_id: str) -> list[PersonRow]:
    """Who can be asked to read a draft on a ticket: whoever may read it; who leads its team first, then its team."""
    with desk.replica.snapshot() as connection:
        space, team, lead = connection.execute(_TEAM, (bytes.fromhex(ticket_id),)).fetchone() or ("", "", "")
        allowed = mentions.readers(connection, space)
    found: dict[str, PersonRow] = {}
    for each in sorted(people.teams(desk), key=lambda one: one.id != team):
        for member in people.members(desk, each.id):
            if member.id in allowed and member.id != desk.person and not member.left:
                found.setdefault(member.id, member)
    return sorted(found.values(), key=lambda one: one.id != lead)


def hand_over(
    desk: Desk, ticket_id: str, reader: str, text: str, *, language: str = "", attachments: Sequence[Attachment] = ()
) -> Changes:
    """Give a draft with its files to somebody to read; it stays with its writer, too.

    Raises Refused text.empty, review.reader, circle.files; NotFound ticket.unknown.
    """
    words = clean(text).strip()
    if not words:
        raise Refused("text.empty")
    with desk.unit() as work:
        ticket = work.document("ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        space = work.space_of(ticket_id)
        if reader not in mentions.readers(work.connection, space) or reader == desk.person:
            raise Refused("review.reader")
        made = work.fresh_id()
        values: dict[str, Any] = {
            "author": desk.person, "reader": reader, "text": words, "language": language, "state": ASKED,
            "handed_at": work.now,
        }  # fmt: skip
        if attachments:
            values["attachments"] = [list(each) for each in attachments]
        work.record("make", KIND, made, values, space=space, root=ticket["root"], intent="review")
        return work.commit(made=made)


def answer(desk: Desk, review_id: str, *, text: str = "", comment: str = "") -> Changes:
    """It was read: with other words, with a comment, or neither, which says that it is good as it is.

    Raises Refused review.gone where its writer took it back, or somebody else was asked.
    """
    with desk.unit() as work:
        document = _document(work, review_id)
        if document["values"].get("reader") != desk.person:
            raise Refused("review.gone")
        words = clean(text).strip()
        answered = {
            "state": BACK, "answer": words if words != document["values"].get("text") else "",
            "comment": clean(comment).strip(), "answered_at": work.now,
        }  # fmt: skip
        work.record("set", KIND, review_id, answered, intent="reviewed")
        return work.commit(made=review_id)


def take_back(desk: Desk, review_id: str) -> Changes:
    """Its writer needs it read no more, or has seen what came back. Raises Refused review.gone."""
    with desk.unit() as work:
        document = _document(work, review_id)
        if document["values"].get("author") != desk.person:
            raise Refused("review.gone")
        work.record("delete", KIND, review_id, base={"*": edition(document)}, intent="review_over")
        return work.commit()


def rows_of(connection: Any, root: str, names: conversation.Names, me: str) -> tuple[ReviewRow, ...]:
    """On one ticket: what I have given to others to read, and what I am to read."""
    who = bytes.fromhex(me)
    return _read(connection, names, "r.root = ? AND (r.author = ? OR (r.reader = ? AND r.state = 'asked'))",
                 (bytes.fromhex(root), who, who))  # fmt: skip


def for_me(desk: Desk) -> list[ReviewRow]:
    """What I am to read for others, and what has come back to me."""
    me = bytes.fromhex(desk.person)
    with desk.replica.snapshot() as connection:
        which = "((r.reader = ? AND r.state = 'asked') OR (r.author = ? AND r.state = 'back'))"
        return list(_read(connection, conversation.Names(connection), which, (me, me)))


def _read(
    connection: Any, names: conversation.Names, which: str, parameters: tuple[object, ...]
) -> tuple[ReviewRow, ...]:
    found = []
    for stored, ticket, number, subject, unsent in connection.execute(_ROWS.format(which), parameters).fetchall():
        document = json.loads(stored)
        values = fitting(KIND, document["values"])
        author, reader = str(values.get("author") or ""), str(values.get("reader") or "")
        found.append(
            ReviewRow(
                document["id"], ticket, number, subject, author, names.of(author), reader, names.of(reader),
                str(values.get("text") or ""), str(values.get("language") or ""),
                conversation.attachments_of(values), int(values.get("handed_at") or 0),
                str(values.get("state") or ASKED), str(values.get("answer") or ""), str(values.get("comment") or ""),
                int(values.get("answered_at") or 0), bool(unsent),
            )
        )  # fmt: skip
    return tuple(found)


def _document(work: UnitOfWork, review_id: str) -> Document:
    document = work.document(KIND, review_id)
    if document is None or document["deleted"]:
        raise Refused("review.gone")
    return document

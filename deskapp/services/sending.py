"""Undo send: a reply waits a few seconds in the replica before it becomes an operation.

Quitting sends at once; after a crash a row younger than 15 minutes is offered again with its time
restarted, an older one comes back as a draft. Never a silent late send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.changes import NOTHING, Changes
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.rows import DraftRow, HeldRow
from deskapp.replica import store
from deskapp.services import drafts, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import Attachment
    from deskapp.services.desk import Desk

OFFER_AGAIN_MS = 15 * 60_000

_SELECT = """SELECT h.id, h.ticket, coalesce(t.number, ''), coalesce(r.name, ''), h.text, h.due, h.offered
 FROM held h LEFT JOIN ticket t ON lower(hex(t.id)) = h.ticket LEFT JOIN person r ON r.id = t.requester"""


def hold(
    desk: Desk,
    ticket_id: str,
    text: str,
    *,
    language: str = "",
    seen: str = "",
    delay_ms: int = 10_000,
    solve: bool = False,
    attachments: Sequence[Attachment] = (),
) -> HeldRow:
    """Hold a reply for `delay_ms`; its draft is dropped in the same breath. Raises Refused text.empty."""
    if not text.strip():
        raise Refused("text.empty")
    with drafts.leaving(desk, ticket_id, "reply") as held_id:
        desk.drafts.hold_files(held_id, attachments)  # first the files, then the row: a crash between leaves no row
        with desk.replica.transaction() as connection:
            now = desk.now()
            connection.execute(
                "INSERT INTO held (id, ticket, text, language, seen, solve, due, delay, held_at, offered)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                (held_id, ticket_id, text, language, seen, int(solve), now + delay_ms, delay_ms, now),
            )
            store.touch(connection, [("held", held_id)], held_id)
            row = connection.execute(_SELECT + " WHERE h.id = ?", (held_id,)).fetchone()
    return HeldRow._make(row)


def undo_hold(desk: Desk, held_id: str) -> DraftRow:
    """Take a held reply back: its text is a draft again. Raises NotFound where it has left already.

    A draft begun meanwhile is kept below the returned text.
    """
    with desk.replica.transaction() as connection:
        row = connection.execute("SELECT ticket, text, language, seen FROM held WHERE id = ?", (held_id,)).fetchone()
        if row is None or drafts.is_document(desk, row[0], held_id):
            raise NotFound("choice.open", what="a correction; this reply has left already")
        ticket, text, language, seen = row
        newer = drafts.load(desk, ticket, "reply")
        if newer is not None and newer.text.strip():
            text = f"{text}\n\n{newer.text}"
        files = desk.drafts.held_files(held_id) + (newer.attachments if newer else ())
        draft = DraftRow(ticket, "reply", text, len(row[1]), language, seen, desk.now(), files)
        desk.drafts.come_back(held_id, draft)  # first the draft, then the row; after a crash between, the draft counts
        connection.execute("DELETE FROM held WHERE id = ?", (held_id,))
        store.touch(connection, [("held", held_id)], held_id)
    desk.drafts.settled(held_id)
    return draft


def held(desk: Desk) -> list[HeldRow]:
    """Replies that wait, the next to leave first."""
    return [HeldRow._make(row) for row in desk.replica.read(_SELECT + " ORDER BY h.due")]


def send_due(desk: Desk) -> Changes:
    """Send every held reply whose time is up, each from its row's current text."""
    drafts.settle(desk)
    return _send(desk, desk.replica.read("SELECT id FROM held WHERE due <= ? ORDER BY due", (desk.now(),)))


def send_now(desk: Desk) -> Changes:
    """Send everything held at once: quitting does not leave words behind."""
    drafts.settle(desk)
    return _send(desk, desk.replica.read("SELECT id FROM held ORDER BY due"))


def _send(desk: Desk, ids: list[tuple[str, ...]]) -> Changes:
    """Send these. One whose ticket takes no answer any more becomes a draft again and the others go; then that is raised."""
    changes = NOTHING
    problem: DeskError | None = None
    for (held_id,) in ids:
        row = desk.replica.one("SELECT ticket, text, language, seen, solve FROM held WHERE id = ?", (held_id,))
        if row is None:
            continue
        # The message takes the held row's id: a crash between send and delete cannot send twice.
        if not drafts.is_document(desk, row[0], held_id):
            try:
                changes = tickets.reply(
                    desk, row[0], row[1], language=row[2], seen=row[3], solve=bool(row[4]), message_id=held_id,
                    attachments=desk.drafts.held_files(held_id),
                )
            except (NotFound, Refused) as error:
                undo_hold(desk, held_id)
                problem = problem or error
                continue
        _forget(desk, held_id)
    if problem is not None:
        raise problem
    return changes


def _forget(desk: Desk, held_id: str) -> None:
    """It has left."""
    with desk.replica.transaction() as connection:
        connection.execute("DELETE FROM held WHERE id = ?", (held_id,))
        store.touch(connection, [("held", held_id)], held_id)
    desk.drafts.hold_files(held_id, ())


def after_crash(desk: Desk) -> list[HeldRow]:
    """At start: young held replies get their time again and are offered, old ones come back as drafts."""
    drafts.settle(desk)
    for id_, *_ in desk.drafts.crossings():
        desk.drafts.settled(id_)  # it never arrived: the draft has not left
    now = desk.now()
    for held_id, ticket, held_at in desk.replica.read("SELECT id, ticket, held_at FROM held"):
        if drafts.is_document(desk, ticket, held_id):
            _forget(desk, held_id)
        elif now - held_at > OFFER_AGAIN_MS:
            undo_hold(desk, held_id)
        else:
            with desk.replica.transaction() as connection:
                connection.execute("UPDATE held SET due = ? + delay, offered = 1 WHERE id = ?", (now, held_id))
                store.touch(connection, [("held", held_id)], held_id)
    return held(desk)

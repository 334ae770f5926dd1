"""Text somebody is writing: kept on this computer, safe from a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from deskapp.domain.rows import DraftRow
    from deskapp.services.desk import Desk


def save(desk: Desk, draft: DraftRow) -> int:
    """Keep the text; returns when (ms). Empty text drops the draft."""
    saved = draft.saved or desk.now()
    desk.drafts.save(draft._replace(saved=saved))
    return saved


def load(desk: Desk, ticket_id: str, kind: str) -> DraftRow | None:
    """What was being written on a ticket (kind reply or note)."""
    return desk.drafts.load(ticket_id, kind)


def drop(desk: Desk, ticket_id: str, kind: str) -> None:
    """Forget a draft."""
    desk.drafts.drop(ticket_id, kind)


def all_drafts(desk: Desk) -> list[DraftRow]:
    """Every draft, newest first."""
    return desk.drafts.all()


class Begun(NamedTuple):
    """A draft and its ticket."""

    draft: DraftRow
    number: str
    subject: str


def begun(desk: Desk) -> list[Begun]:
    """Every draft with words or files, newest first; without a number where its ticket is not here any more."""
    found = []
    for draft in desk.drafts.all():
        row = desk.replica.one("SELECT number, subject FROM ticket WHERE id = ? AND deleted = 0", (bytes.fromhex(draft.ticket),))
        if draft.text.strip() or draft.attachments:
            found.append(Begun(draft, *(map(str, row) if row else ("", ""))))
    return found

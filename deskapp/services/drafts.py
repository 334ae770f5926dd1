"""Text somebody is writing: kept on this computer, safe from a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

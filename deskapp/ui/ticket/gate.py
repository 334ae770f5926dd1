"""Has somebody written since? What decides whether a reply may leave as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskapp.domain.rows import MessageRow, TicketView


def newer(view: TicketView, seen: str) -> list[MessageRow]:
    """Public messages of others after the one with id `seen`, oldest first.

    An empty `seen` means that there was no public message when writing began.
    """
    public = [each for each in view.messages if each.audience == "customer"]
    start = next((place for place, each in enumerate(public) if each.id == seen), -1)
    if start < 0 and seen:
        return []  # the message seen is gone (withdrawn): nothing says that there is a newer one
    return [each for each in public[start + 1 :] if not each.mine]

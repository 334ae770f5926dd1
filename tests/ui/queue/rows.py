"""Hand-made rows for tests of the queue."""

from __future__ import annotations

from typing import Any

from deskapp.domain.rows import TicketRow

NOW = 1_793_700_000_000  # Tue 3 Nov 2026, 10:00 UTC
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000

PLAIN = TicketRow(
    key=1,
    id="1" * 32,
    number="T-48190",
    subject="VPN drops every few minutes since Monday",
    status="open",
    priority=1,
    requester="a" * 32,
    requester_name="Aino Virtanen",
    place="Tampere",
    team="t-it",
    team_name="IT",
    assignee="",
    assignee_name="",
    next_due=NOW + 3 * HOUR,
    snooze_until=0,
    unread=0,
    attachments=0,
    unsent=0,
    cards=0,
    changed=NOW - HOUR,
    external_waiting=0,
    answered=0,
)


def row(key: int = 1, **fields: Any) -> TicketRow:
    """A ticket; what is not named is plain."""
    return PLAIN._replace(**{"key": key, "id": f"{key:032x}", "number": f"T-{key}", **fields})


def rows(count: int, first: int = 1) -> list[TicketRow]:
    """Neighbouring plain tickets."""
    return [row(key) for key in range(first, first + count)]

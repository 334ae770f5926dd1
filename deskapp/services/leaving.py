"""Before the program ends: what only this computer has, and whether the hub would take it now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from deskapp.services import sending, status

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


class Left(NamedTuple):
    """Changes others do not have yet, replies still held for undo among them; the oldest is from `since` (ms)."""

    changes: int
    since: int
    hub: str
    answers: bool  # the hub did, the last time it was asked


def left(desk: Desk) -> Left:
    """What would stay behind if this computer were never started again."""
    row = status.status(desk)
    held, first = desk.replica.one("SELECT count(*), min(held_at) FROM held") or (0, None)
    since = desk.now() - row.oldest_unsent_s * 1000 if row.unsent else 0
    if first is not None:
        since = min(since or first, first)
    worker = json.loads(desk.replica.meta("worker") or "{}")
    return Left(row.unsent + held, since, row.hub, bool(row.last_sync) and not worker.get("problem"))


def send_held(desk: Desk) -> None:
    """Whoever quits waits no longer for an undo: held replies are on their way."""
    sending.send_now(desk)

"""The truth about this computer and the hub: what is saved where, and how old."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from deskapp.domain.rows import StatusRow

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

UNSENT = "seq IS NULL AND intent <> 'read'"
"""What others wait for; my own read-up-to marks travel once a minute and are nobody's worry."""


def status(desk: Desk) -> StatusRow:
    """How this replica stands; the worker leaves its own state in the replica's meta."""
    read = desk.replica.one
    (tickets,) = read("SELECT count(*) FROM ticket WHERE stage >= 0") or (0,)
    (unsent,) = read(f"SELECT count(*) FROM op WHERE {UNSENT}") or (0,)
    (decisions,) = read("SELECT count(*) FROM ticket WHERE cards > 0") or (0,)
    worker = json.loads(desk.replica.meta("worker") or "{}")
    hub = desk.replica.meta("hub_name") or desk.replica.meta("hub")
    last_sync = int(desk.replica.meta("last_sync") or 0)
    if not hub:
        state = "alone"
    elif worker.get("problem"):
        state = "offline"
    elif decisions:
        state = "decide"
    elif worker.get("sending") or worker.get("receiving"):
        state = "working"
    else:
        state = "instep"
    age = max(0, (desk.now() - _stamp_time(desk)) // 1000) if unsent else 0
    return StatusRow(
        hub=hub, tickets=tickets, unsent=unsent, oldest_unsent_s=age, last_sync=last_sync, state=state,
        sending=worker.get("sending", 0), receiving=worker.get("receiving", 0), decisions=decisions,
        problem=worker.get("problem", ""),
    )  # fmt: skip


def _stamp_time(desk: Desk) -> int:
    """When the oldest unsent operation was made (its stamp, not the old time an import carries)."""
    row = desk.replica.one(
        "SELECT min(json_extract(CAST(body AS TEXT), '$.stamp'))"
        f" FROM (SELECT body FROM op WHERE {UNSENT} ORDER BY local LIMIT 1)"
    )
    return int(row[0]) >> 16 if row and row[0] else desk.now()

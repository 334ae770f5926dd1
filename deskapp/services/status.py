"""The truth about this computer and the hub: what is saved where, and how old."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.rows import StatusRow
from deskapp.services import deciding

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

UNSENT = "seq IS NULL AND intent <> 'read'"
"""What others wait for; my own read-up-to marks travel once a minute and are nobody's worry."""

TOLD = "told_news"
"""Meta row: the newest moment (ms) of what the worker left word of that a person has been told."""


def status(desk: Desk, *, counting: bool = True) -> StatusRow:
    """How this replica stands; the worker leaves its own state in the replica's meta.

    Without `counting` nobody asks how many tickets there are: at a million that takes a second.
    """
    read = desk.replica.one
    (tickets,) = read("SELECT count(*) FROM ticket WHERE stage >= 0") or (0,) if counting else (0,)
    (unsent,) = read(f"SELECT count(*) FROM op INDEXED BY op_unshared WHERE {UNSENT}") or (0,)
    (parked,) = read("SELECT count(*) FROM parked") or (0,)
    (reached,) = read("SELECT coalesce(sum(seq), 0) FROM space") or (0,)
    decisions = deciding.count(desk)
    worker = json.loads(desk.replica.meta("worker") or "{}")
    hub = desk.replica.meta("hub_name") or desk.replica.meta("hub")
    last_sync = int(desk.replica.meta("last_sync") or 0)
    if not hub:
        state = "alone"
    elif worker.get("problem"):
        state = "offline"
    elif worker.get("sending") or worker.get("receiving"):
        state = "working"
    elif decisions:
        state = "decide"
    elif parked:
        state = "aside"
    else:
        state = "instep"
    age = max(0, (desk.now() - _stamp_time(desk)) // 1000) if unsent else 0
    return StatusRow(
        hub=hub, tickets=tickets, unsent=unsent, oldest_unsent_s=age, last_sync=last_sync, state=state,
        sending=worker.get("sending", 0), receiving=worker.get("receiving", 0), decisions=decisions,
        problem=worker.get("problem", ""), parked=parked, reached=reached, news=_news(desk, worker),
        on_network="network" in desk.replica.meta("hub_notes"),
    )  # fmt: skip


def _stamp_time(desk: Desk) -> int:
    """When the oldest unsent operation was made (its stamp, not the old time an import carries)."""
    row = desk.replica.one(
        "SELECT json_extract(CAST(body AS TEXT), '$.stamp') FROM op WHERE local = (SELECT min(local) FROM op"
        " WHERE local IN (SELECT (SELECT local FROM op INDEXED BY op_unshared"
        f" WHERE space = s.id AND {UNSENT} ORDER BY n LIMIT 1) FROM space s))"
    )
    return int(row[0]) >> 16 if row and row[0] else desk.now()


# ---- what happened while nobody looked, said once


def _news(desk: Desk, worker: dict[str, Any]) -> tuple[tuple[str, int, int, int, int], ...]:
    told = int(desk.replica.meta(TOLD) or 0)
    found: list[tuple[str, int, int, int, int]] = []
    summary, resent = worker.get("summary"), worker.get("resent")
    if isinstance(summary, dict):
        at, sent, received, parked = (int(summary.get(name) or 0) for name in ("at", "sent", "received", "parked"))
        found.append(("summary", at, sent, received, parked))
    if isinstance(resent, dict):
        found.append(("resent", int(resent.get("at") or 0), int(resent.get("count") or 0), 0, 0))
    if worker.get("renamed"):
        found.append(("renamed", int(worker["renamed"]), 0, 0, 0))
    return tuple(sorted((each for each in found if each[1] > told), key=lambda each: each[1]))


def told(desk: Desk, until: int) -> None:
    """The person has been told everything up to this moment (ms)."""
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, TOLD, str(until))

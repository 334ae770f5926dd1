"""What this computer leaves out on purpose: tickets that have rested for long, which stay at the hub.

`elsewhere` lists the roots left out, so that nobody takes them for lost; `kept` those that stay here although they
rest: somebody looked at them lately, or wants them here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.resting import RESTING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Connection = Any
SETTING, HELD_MONTHS = "hold_months", 0
"""How old a resting ticket may be that is held here, in months; 0 = everything is, unless a person chose otherwise."""

MONTH_MS = 2_629_800_000
LOOKED_MS = 14 * 86_400_000  # so long what somebody opened stays

_OLD = f"""SELECT t.key, lower(hex(t.id)), lower(hex(t.root)), t.space, t.changed FROM ticket t JOIN space s ON s.id = t.space
 WHERE t.key = :key AND t.stage = 0 AND t.changed < :before AND t.cards = 0 AND t.deleted = 0 AND t.merged_into IS NULL
 AND t.status IN {RESTING} AND s.kind IN ('desk', 'team')
 AND NOT EXISTS (SELECT 1 FROM kept k WHERE k.root = t.root AND (k.pinned OR k.used > :used))
 AND NOT EXISTS (SELECT 1 FROM ticket p WHERE p.id = t.parent AND p.stage = 1)
 AND NOT EXISTS (SELECT 1 FROM ticket j WHERE j.merged_into = t.id AND j.deleted = 0)
 AND NOT EXISTS (SELECT 1 FROM op o WHERE o.root = t.root AND o.seq IS NULL)
 AND NOT EXISTS (SELECT 1 FROM held h WHERE h.ticket = lower(hex(t.id)))
 AND NOT EXISTS (SELECT 1 FROM scheduled l WHERE l.root = t.root AND l.state <> 'sent' AND l.deleted = 0)
 AND NOT EXISTS (SELECT 1 FROM parked q WHERE q.doc = t.id OR q.doc IN (SELECT m.id FROM message m WHERE m.root = t.root))"""
# All that is asked stands in this index, so that no row is decrypted.
_RESTING = "SELECT key FROM ticket INDEXED BY queue_team WHERE stage = 0 AND changed < ?"


def months(connection: Connection) -> int:
    """How many months of resting tickets this computer holds; 0 = all."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (SETTING,)).fetchone()
    return int(row[0]) if row else HELD_MONTHS


def horizon(connection: Connection, now: int) -> int:
    """What has rested since before this time (UTC ms) is left at the hub; 0 = nothing is."""
    held = months(connection)
    return now - held * MONTH_MS if held else 0


def roots(connection: Connection, space: str) -> set[str]:
    """The roots of a space that are not here on purpose."""
    rows = connection.execute("SELECT lower(hex(root)) FROM elsewhere WHERE space = ?", (space,))
    return {root for (root,) in rows}


def among(connection: Connection, space: str, some: Iterable[str]) -> set[str]:
    """Those of these roots that are not here on purpose."""
    sql = "SELECT 1 FROM elsewhere WHERE root = ? AND space = ?"
    return {root for root in set(some) if connection.execute(sql, (bytes.fromhex(root), space)).fetchone()}


def younger(connection: Connection, since: int, limit: int) -> list[tuple[str, str]]:
    """(space, root) of some that are left out and may have rested only since then, or nobody here knows since when."""
    sql = "SELECT space, lower(hex(root)) FROM elsewhere WHERE rested = 0 OR rested >= ? LIMIT ?"
    return [(space, root) for space, root in connection.execute(sql, (since, limit))]


def note(connection: Connection, space: str, left_out: Mapping[str, int]) -> None:
    """These roots are left out; each with the time since when it rests, 0 where that is not known."""
    connection.executemany(
        "INSERT OR REPLACE INTO elsewhere (root, space, rested) VALUES (?, ?, ?)",
        [(bytes.fromhex(root), space, rested) for root, rested in left_out.items()],
    )


def here(connection: Connection, space: str, some: Iterable[str]) -> None:
    """These roots are here now, or gone everywhere."""
    connection.executemany(
        "DELETE FROM elsewhere WHERE root = ? AND space = ?", [(bytes.fromhex(root), space) for root in some]
    )


def count(connection: Connection) -> int:
    """How many tickets are left out."""
    return int(connection.execute("SELECT count(*) FROM elsewhere").fetchone()[0])


# ---- what stays


def keep(connection: Connection, space: str, root: str, now: int, *, pinned: bool | None = None) -> None:
    """Somebody looked at this root now, or wants it to stay (`pinned`), or no longer."""
    connection.execute(
        "INSERT INTO kept (root, space, used, pinned) VALUES (:root, :space, :now, coalesce(:pinned, 0)) ON CONFLICT (root)"
        " DO UPDATE SET used = :now, pinned = coalesce(:pinned, pinned)",
        {"root": bytes.fromhex(root), "space": space, "now": now, "pinned": None if pinned is None else int(pinned)},
    )


def pinned(connection: Connection, root: str) -> bool:
    """True when somebody wants this root to stay here."""
    row = connection.execute("SELECT pinned FROM kept WHERE root = ?", (bytes.fromhex(root),)).fetchone()
    return row is not None and bool(row[0])


# ---- what may go


def resting(connection: Connection, before: int) -> list[int]:
    """Keys of the tickets that are done and were last touched before a time."""
    return [key for (key,) in connection.execute(_RESTING, (before,))]


def old(connection: Connection, keys: Sequence[int], before: int, now: int) -> list[tuple[str, str, str, int]]:
    """(ticket, root, space, last touched) of those of these that nothing holds here: nothing to decide or to send, not
    kept, no child of an open ticket.
    """
    found = []
    for key in keys:
        row = connection.execute(_OLD, {"key": key, "before": before, "used": now - LOOKED_MS}).fetchone()
        if row is not None:
            found.append(row[1:])
    return found

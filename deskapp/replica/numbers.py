"""Ticket numbers from the blocks this device has reserved: final at once, also offline."""

from __future__ import annotations

from typing import Any

LOW_WATER = 20
"""Fewer left than this: the next sync reserves another block."""


def take(connection: Any, device: str) -> str:
    """The next number ("T-1001"); an alias from the device's code ("B7-14") where the block is empty."""
    row = connection.execute("SELECT lo, next FROM number_block WHERE next <= hi ORDER BY lo LIMIT 1").fetchone()
    if row is not None:
        connection.execute("UPDATE number_block SET next = next + 1 WHERE lo = ?", (row[0],))
        return f"T-{row[1]}"
    (count,) = connection.execute("SELECT coalesce((SELECT value FROM meta WHERE name = 'alias'), '0')").fetchone()
    following = int(count) + 1
    connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('alias', ?)", (str(following),))
    return f"{code_of(device)}-{following}"


def left(connection: Any) -> int:
    """How many reserved numbers are unused."""
    row = connection.execute("SELECT coalesce(sum(hi - next + 1), 0) FROM number_block WHERE next <= hi").fetchone()
    return int(row[0])


def add_block(connection: Any, lo: int, hi: int) -> None:
    """Remember a block the hub gave to this device."""
    connection.execute("INSERT OR IGNORE INTO number_block (lo, hi, next) VALUES (?, ?, ?)", (lo, hi, lo))


def leave(connection: Any) -> None:
    """Give up what is left of every block: somebody else may use these numbers too."""
    connection.execute("UPDATE number_block SET next = hi + 1")


def greatest(connection: Any) -> int:
    """The greatest number known here, given to a ticket or reserved; 0 = none."""
    row = connection.execute(
        "SELECT max(coalesce((SELECT max(hi) FROM number_block), 0), coalesce((SELECT max(CAST(substr(number, 3) AS"
        " INTEGER)) FROM ticket WHERE number LIKE 'T-%'), 0))"
    ).fetchone()
    return int(row[0])


def code_of(device: str) -> str:
    """Two characters that people can say on the phone: a letter and a digit."""
    value = int(device[:4] or "0", 16)
    return "ABCDEFGHJKLMNPQRSTUVWXYZ"[value % 24] + str(value // 24 % 10)

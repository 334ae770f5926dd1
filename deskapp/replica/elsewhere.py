"""What this computer leaves out on purpose: tickets that have rested for long, which stay at the hub.

`elsewhere` lists the roots left out, so that nobody takes them for lost; `kept` those that were brought back because
somebody looked, or that are to stay here whatever their age.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Connection = Any


def roots(connection: Connection, space: str) -> set[str]:
    """The roots of a space that are not here on purpose."""
    rows = connection.execute("SELECT lower(hex(root)) FROM elsewhere WHERE space = ?", (space,))
    return {root for (root,) in rows}


def among(connection: Connection, space: str, some: Iterable[str]) -> set[str]:
    """Those of these roots that are not here on purpose."""
    sql = "SELECT 1 FROM elsewhere WHERE root = ? AND space = ?"
    return {root for root in set(some) if connection.execute(sql, (bytes.fromhex(root), space)).fetchone()}


def note(connection: Connection, space: str, left_out: Iterable[str]) -> None:
    """These roots are left out."""
    connection.executemany(
        "INSERT OR REPLACE INTO elsewhere (root, space) VALUES (?, ?)",
        [(bytes.fromhex(root), space) for root in left_out],
    )


def here(connection: Connection, space: str, some: Iterable[str]) -> None:
    """These roots are here now, or gone everywhere."""
    connection.executemany(
        "DELETE FROM elsewhere WHERE root = ? AND space = ?", [(bytes.fromhex(root), space) for root in some]
    )


def count(connection: Connection) -> int:
    """How many tickets are left out."""
    return int(connection.execute("SELECT count(*) FROM elsewhere").fetchone()[0])

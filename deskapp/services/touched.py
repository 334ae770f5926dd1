"""What was written since a place, by whatever process: the window polls this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.changes import NOTHING, Changes

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


def version(desk: Desk) -> int:
    """Changes whenever another connection or process has committed; cheap enough for ten times a second."""
    return desk.replica.data_version()


def place(desk: Desk) -> int:
    """The newest place, from where a window begins to look."""
    row = desk.replica.one("SELECT coalesce(max(n), 0) FROM touched")
    return int(row[0]) if row else 0


def since(desk: Desk, n: int) -> tuple[int, Changes, frozenset[str]]:
    """(newest place, what was touched after place n, marks of who wrote). A place long gone means: everything."""
    oldest = desk.replica.one("SELECT coalesce(min(n), 0) FROM touched")
    rows = desk.replica.read("SELECT n, type, lower(hex(doc)), by FROM touched WHERE n > ? ORDER BY n", (n,))
    if not rows:
        return n, NOTHING, frozenset()
    if oldest and oldest[0] > n + 1:
        kinds = ("ticket", "message", "person", "team", "snippet", "mark", "request", "held", "view", "absence", "hand",
                 "wait", "wait_word", "waited", "waited_word")  # fmt: skip
        return rows[-1][0], Changes({each: frozenset([""]) for each in kinds}), frozenset(["?"])
    touched: dict[str, set[str]] = {}
    for _, kind, each, _ in rows:
        touched.setdefault(kind, set()).add(each)
    changes = Changes({kind: frozenset(ids) for kind, ids in touched.items()})
    return rows[-1][0], changes, frozenset(row[3] for row in rows)

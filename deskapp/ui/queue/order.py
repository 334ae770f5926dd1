"""How a shown order of tickets becomes a fresh one with few, small steps, so that no view has to be reset."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_RANGES = 48  # more scattered than this, and one reset is cheaper than many steps


class Plan(NamedTuple):
    """Steps from `shown` to `fresh`: remove (from the bottom up), reorder what stays, insert (from the top down)."""

    shown: array[int]
    fresh: array[int]
    removed: tuple[tuple[int, int], ...] = ()  # rows of `shown`, first and last
    moved: array[int] | None = None  # what stays, in its new order; None = as it was
    inserted: tuple[tuple[int, int], ...] = ()  # rows of `fresh`, first and last
    above: int = 0  # new rows above the anchor
    reset: bool = False  # too scattered for steps
    below: bool = False  # nothing at or above the anchor moves

    @property
    def empty(self) -> bool:
        """True when both orders are equal."""
        return not (self.removed or self.inserted or self.reset or self.moved is not None)


def plan(shown: array[int], fresh: array[int], anchor: int = -1) -> Plan:
    """Compare two orders.

    `anchor` is the last row of `shown` that must not move under somebody's eyes (-1 = none).
    Pure and slow at a million rows (some 0.3 s): call it on a reader thread.
    """
    if shown == fresh:
        return Plan(shown, fresh, below=True)
    if fresh[: len(shown)] == shown:
        return Plan(shown, fresh, inserted=((len(shown), len(fresh) - 1),), below=True)
    here, there = set(shown), set(fresh)
    removed = _ranges(row for row, key in enumerate(shown) if key not in there)
    inserted = _ranges(row for row, key in enumerate(fresh) if key not in here)
    stay = array("q", (key for key in shown if key in there))
    want = array("q", (key for key in fresh if key in here))
    return Plan(
        shown,
        fresh,
        removed=tuple(reversed(removed)),
        moved=None if stay == want else want,
        inserted=tuple(inserted),
        above=_above(shown, fresh, inserted, there, anchor),
        reset=len(removed) + len(inserted) > MOST_RANGES,
        below=anchor < 0 or fresh[: anchor + 1] == shown[: anchor + 1],
    )


def _above(shown: array[int], fresh: array[int], inserted: list[tuple[int, int]], there: set[int], anchor: int) -> int:
    """Count rows of `fresh` that are new and stand above the row at `anchor` (or its nearest neighbour that stayed)."""
    row = min(anchor, len(shown) - 1)
    while row >= 0 and shown[row] not in there:
        row -= 1
    if row < 0:
        return 0
    end = fresh.index(shown[row])
    return sum(min(last, end - 1) - first + 1 for first, last in inserted if first < end)


def _ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found

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
    Pure; slow where two orders of a million have little in common at their ends (some 0.3 s): call it on a reader thread.
    """
    if shown == fresh:
        return Plan(shown, fresh, below=True)
    head = _same(shown, fresh)
    if head == len(shown):
        return Plan(shown, fresh, inserted=((head, len(fresh) - 1),), below=True)
    tail = _same(shown[: head - 1 if head else None : -1], fresh[: head - 1 if head else None : -1])
    old, new = shown[head : len(shown) - tail], fresh[head : len(fresh) - tail]
    here, there = set(old), set(new)
    removed = _ranges((row for row, key in enumerate(old) if key not in there), head)
    inserted = _ranges((row for row, key in enumerate(new) if key not in here), head)
    stay = array("q", (key for key in old if key in there))
    want = array("q", (key for key in new if key in here))
    return Plan(
        shown,
        fresh,
        removed=tuple(reversed(removed)),
        moved=None if stay == want else shown[:head] + want + shown[len(shown) - tail :],
        inserted=tuple(inserted),
        above=_above(shown, fresh, inserted, there, min(anchor, len(shown) - 1), head, tail),
        reset=len(removed) + len(inserted) > MOST_RANGES,
        below=anchor < head,
    )


def _same(one: array[int], other: array[int]) -> int:
    """With how many equal numbers both begin."""
    most = min(len(one), len(other))
    low, step = 0, 64
    while low < most:
        end = min(low + step, most)
        if one[low:end] == other[low:end]:
            low, step = end, step * 2
        elif end - low == 1:
            break
        else:
            step = max((end - low) // 2, 1)
    return low


def _above(
    shown: array[int], fresh: array[int], inserted: list[tuple[int, int]], there: set[int], row: int, head: int, tail: int
) -> int:
    """Count rows of `fresh` that are new and stand above that row of `shown` (or its nearest neighbour that stayed)."""
    foot = len(shown) - tail
    while head <= row < foot and shown[row] not in there:
        row -= 1
    if row < head:
        return 0
    end = fresh.index(shown[row]) if row < foot else len(fresh) - (len(shown) - row)
    return sum(min(last, end - 1) - first + 1 for first, last in inserted if first < end)


def _ranges(rows: Iterable[int], offset: int = 0) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row + offset - 1:
            found[-1] = (found[-1][0], row + offset)
        else:
            found.append((row + offset, row + offset))
    return found

"""The table that says whether the queue keeps its promises: figure, goal, each size of the desk, and the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.figures import Figure


class Promise(NamedTuple):
    """What is promised of a figure: the number of it that counts, and the most it may be. `by` is what it is compared with:
    "" = nothing, "floor" = the least it takes in the same run, "small" = the same at the smallest desk.
    """

    title: str
    figure: str
    counts: str  # median_ms, p95_ms, p99_ms or ratio
    most: float
    by: str = ""


PROMISES = (
    Promise("switch of view, key to painted rows", "queue.switch", "median_ms", 16),
    Promise("  the same beside the smallest desk", "queue.switch", "median_ms", 1.3, "small"),
    Promise("  its query beside the floor", "queue.query", "ratio", 3, "floor"),
    Promise("exact selection of everything", "queue.complete", "median_ms", 1000),
    Promise("jump to the middle, from another view", "queue.middle", "median_ms", 1000),
    Promise("change of sort", "queue.sort", "median_ms", 50),
    Promise("change of grouping", "queue.group", "median_ms", 50),
    Promise("jump to the end", "queue.end", "median_ms", 16),
    Promise("page down held, longest of a hundred frames", "queue.page_down", "p99_ms", 16),
    Promise("Ctrl+A", "queue.ctrl_a", "median_ms", 50),
    Promise("search in the list, common word", "search.list", "median_ms", 30),
    Promise("search from anywhere, common word", "search.common", "median_ms", 30),
    Promise("search from anywhere, one ticket", "search.rare", "median_ms", 10),
    Promise("ticket of fifty messages, last ones painted", "ticket.open", "median_ms", 30),
    Promise("100 selected tickets assigned", "assign.100", "median_ms", 60),
    Promise("10,000 matching changed", "bulk.10000", "median_ms", 3000),
    Promise("  undone", "bulk.undo", "median_ms", 3000),
    Promise("  longest silence meanwhile", "bulk.stall", "median_ms", 50),
    Promise("somebody else's change painted, its row alone", "row.changed", "median_ms", 250),
    Promise("memory, MB", "memory.mb", "median_ms", 250),
    Promise("start to painted queue, beside a bare window", "start.queue", "ratio", 3.2, "floor"),
    Promise("  beside the smallest desk", "start.queue", "median_ms", 1.3, "small"),
    Promise("longest silence in 1,500 actions, worker busy", "stall.queue", "median_ms", 50),
)


def issue_table(rows: Sequence[Figure]) -> str:
    """What was measured of it; "*" is over its goal. In brackets the same without what other programs took."""
    sizes = sorted({each.tickets for each in rows})
    found = {(each.figure, each.tickets): each for each in rows}
    lines = ["", f"{'':48}{'goal':>10}" + "".join(f"{size:>20,}" for size in sizes) + f"{'floor':>12}"]
    for promise in PROMISES:
        cells = [_cell(promise, found, size, sizes[0]) for size in sizes]
        if not any(cells):
            continue
        floors = [each.floor_ms for size in sizes if (each := found.get((promise.figure, size))) and each.floor_ms]
        goal = f"{promise.most:g}x" if promise.by else f"{promise.most:g}"
        floor = f"{floors[-1]:.1f}" if floors and promise.by != "small" else ""
        lines.append(f"{promise.title:48}{goal:>10}" + "".join(f"{each:>20}" for each in cells) + f"{floor:>12}")
    return "\n".join(lines)


def _cell(promise: Promise, found: dict[tuple[str, int], Figure], size: int, smallest: int) -> str:
    number = _number(promise, found, promise.figure, size, smallest)
    if number is None:
        return ""
    own = _number(promise, found, f"own:{promise.figure}", size, smallest)
    sign = "*" if number > promise.most else ""
    if promise.by:
        return f"{number:.2f}x{sign}" + ("" if own is None else f" ({own:.2f})")
    return f"{number:.1f}{sign}" + ("" if own is None else f" ({own:.1f})")


def _number(promise: Promise, found: dict[tuple[str, int], Figure], name: str, size: int, smallest: int) -> float | None:
    figure, first = found.get((name, size)), found.get((name, smallest))
    number = getattr(figure, promise.counts) if figure else None
    if number is None or promise.by != "small":
        return number
    return number / getattr(first, promise.counts) if first and size != smallest else None

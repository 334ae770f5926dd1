"""One figure: its name, size, median and 95th percentile in ms, the floor in ms, and the ratio to it."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BOUNDS = {"queue.page": 5.0, "ticket.read": 5.0, "reply.save": 4.0, "start.queue": 3.2, "queue.query": 3.0}
"""Highest ratio to the floor."""
LATEST = {
    "save.while_syncing": 30.0, "snippet.popup": 16.0, "cpu:snippet.popup": 16.0, "ticket.thousand": 60.0,
    "cpu:ticket.thousand": 60.0, **{f"hints.{each}": 2.0 for each in ("en", "de", "fi", "hu", "tr", "ar")},
}  # fmt: skip
"""Highest 95th percentile, ms."""
MEDIAN = {
    "queue.switch": 16.0, "queue.sort": 50.0, "queue.complete": 1000.0, "queue.middle": 1000.0, "queue.ctrl_a": 50.0,
    "queue.end": 16.0, "search.list": 30.0, "search.common": 30.0, "search.rare": 10.0, "memory.mb": 250.0,
}  # fmt: skip
"""Highest median, ms (MB of memory)."""
_WRITING = {"type.painted": 16.0, "type.busy": 30.0, "stall.actions": 50.0, "stall.busy": 50.0}
WORST = {
    "queue.page_down": 16.0, "own:queue.page_down": 16.0, "stall.queue": 50.0, "cpu:stall.queue": 50.0, "own:stall.queue": 50.0,
    **_WRITING, **{f"cpu:{name}": most for name, most in _WRITING.items()},
}  # fmt: skip
"""Highest 99th percentile, ms; of a stall it is the longest. "cpu:" is time of the processor, which a loaded machine does not
lengthen by waiting; "own:" is time by the clock without what the window's thread waited for a processor that others had."""

EITHER = {"assign.100": (60.0, 3.0), "many.write": (3000.0, 3.0), "many.undo": (3000.0, 3.0)}
"""Highest median, ms, or highest ratio to the floor, whichever is more."""


_QUEUED = Path("/proc/thread-self/schedstat")


class Moment(NamedTuple):
    """The clock, how long this thread has worked, and how long it could have worked and got no processor; seconds."""

    clock: float
    worked: float
    queued: float

    @staticmethod
    def now() -> Moment:
        """0 waited where the system does not say it."""
        try:
            queued = int(_QUEUED.read_text().split()[1]) / 1e9
        except (OSError, IndexError):
            queued = 0.0
        return Moment(time.perf_counter(), time.thread_time(), queued)

    def since(self) -> tuple[float, float, float]:
        """From then to now: by the clock; at work; and by the clock but for what it waited for a processor alone."""
        waited, worked, queued = (one - other for one, other in zip(Moment.now(), self, strict=True))
        return waited, worked, max(waited - queued, worked)

    def note(self, found: dict[str, list[float]], name: str) -> None:
        """One more sample of a figure: these three, under its name, with "cpu:" and with "own:" before it."""
        for kind, each in zip(("", "cpu:", "own:"), self.since(), strict=True):
            found.setdefault(f"{kind}{name}", []).append(each)


class Figure(NamedTuple):
    """A row of the report; floor and ratio are None where there is nothing to compare with."""

    figure: str
    tickets: int
    median_ms: float
    p95_ms: float
    floor_ms: float | None = None
    ratio: float | None = None
    p99_ms: float = 0.0

    def fails(self) -> bool:
        """True where a bound is not kept."""
        ratio, latest, worst = BOUNDS.get(self.figure), LATEST.get(self.figure), WORST.get(self.figure)
        most, times = EITHER.get(self.figure, (0.0, 0.0))
        return (
            (most > 0.0 and self.median_ms > most and (self.ratio or 0.0) > times)
            or (ratio is not None and (self.ratio or 0.0) > ratio)
            or (latest is not None and self.p95_ms > latest)
            or self.median_ms > MEDIAN.get(self.figure, self.median_ms)
            or (worst is not None and self.p99_ms > worst)
        )


def figure(name: str, tickets: int, times: Sequence[float], floor: Sequence[float] = ()) -> Figure:
    """A row from times in seconds."""
    median = statistics.median(times) * 1000
    p95, p99 = (round(sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000, 3) for part in (0.95, 0.99))
    if not floor:
        return Figure(name, tickets, round(median, 3), p95, p99_ms=p99)
    least = statistics.median(floor) * 1000
    return Figure(name, tickets, round(median, 3), p95, round(least, 3), round(median / least, 2), p99)


def timed(work: Callable[..., Any], *given: Any, **named: Any) -> tuple[float, Any]:
    """How long a piece of work takes, seconds, and what it gives."""
    begun = time.perf_counter()
    made = work(*given, **named)
    return time.perf_counter() - begun, made


def table(rows: Sequence[Figure]) -> str:
    """The rows for people; what breaks a bound is marked."""
    lines = [f"{'figure':24}{'tickets':>9}{'median ms':>12}{'p95 ms':>11}{'p99 ms':>11}{'floor ms':>11}{'ratio':>8}"]
    for each in rows:
        floor = "" if each.floor_ms is None else f"{each.floor_ms:.3f}"
        ratio = "" if each.ratio is None else f"{each.ratio:.2f}"
        mark = "  over its bound" if each.fails() else ""
        lines.append(
            f"{each.figure:24}{each.tickets:>9}{each.median_ms:>12.3f}{each.p95_ms:>11.3f}{each.p99_ms:>11.3f}{floor:>11}{ratio:>8}{mark}"
        )
    return "\n".join(lines)

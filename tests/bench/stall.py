"""Run in a process of its own: fifteen hundred things done in the queue, one after the other, while the worker takes in what
the hub has; the longest silence of the window as JSON.

`python -m tests.bench.stall HOME GOAL`; GOAL is the number of the hub's last operation.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery
from tests.bench.hands import COMMON, GROUPS, SORTS, VIEWS, Hands, rest

if TYPE_CHECKING:
    from collections.abc import Callable

ACTIONS = 1_500
PAUSES_MS = (0, 5, 15, 40)
KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_End, Qt.Key.Key_Home,
)  # fmt: skip
_SEQ = "SELECT seq FROM space WHERE id = 'desk'"


def doings(hands: Hands) -> list[Callable[[], object]]:
    """What people do in a queue, what they do often more than once."""
    space, queue, view = hands.space, hands.space.queue, hands.space.queue._view
    words = itertools.cycle(each[:end] for each in COMMON for end in range(2, len(each) + 1))
    typed = [lambda: queue._search.search(next(words))] * 3
    keys = [lambda key=key: QTest.keyClick(view, key) for key in KEYS]
    views = [lambda name=name: space.rail.go(name) for name in (*VIEWS, "all")]
    sorts = [lambda sort=sort: queue.show_query(queue.query()._replace(sort=sort)) for sort in SORTS]
    groups = [lambda field=field: queue.show_query(QueueQuery(view="team", group=field)) for field in GROUPS]
    ticks = [queue._view.toggle_current, queue._model.tick_everything, queue._model.clear_ticks]
    return [*keys, *keys, *views, *sorts, *groups[:1], *ticks, *typed, lambda: queue.step(1), lambda: queue._search.search("")]


def stall(hands: Hands) -> dict[str, list[float]]:
    """Each beat of the event loop, and the time of the processor in the window's own thread between two of them."""
    found: dict[str, list[float]] = {"stall.queue": [], "cpu:stall.queue": []}
    last = [time.perf_counter(), time.thread_time()]
    worst: list[tuple[float, float, int]] = []
    chance, now_doing = Random(7), [0]

    def beat() -> None:
        now, worked = time.perf_counter(), time.thread_time()
        found["stall.queue"].append(now - last[0])
        found["cpu:stall.queue"].append(worked - last[1])
        worst.append((now - last[0], worked - last[1], now_doing[0]))
        last[:] = now, worked

    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(beat)
    acts = doings(hands)
    heart.start(1)
    last[:] = time.perf_counter(), time.thread_time()
    for _ in range(ACTIONS):
        now_doing[0] = chance.randrange(len(acts))
        acts[now_doing[0]]()
        rest(chance.choice(PAUSES_MS))
    heart.stop()
    for waited, worked, which in sorted(worst, reverse=True)[:8]:
        print(f"{waited * 1000:.0f} ms, {worked * 1000:.0f} of the processor, after doing {which}", file=sys.stderr)
    return found


def main() -> int:
    """What was seen, as JSON on standard output."""
    hands = Hands(Path(sys.argv[1]), worker=True)
    hands.space.rail.go("team")
    hands.settle()
    found, reached = stall(hands), []
    hands.running.jobs.query(hands.space, lambda: hands.running.services.replica.one(_SEQ), then=reached.append)
    hands.settle()
    found["reached"] = [float(reached[0][0]), float(sys.argv[2])]
    hands.stop()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())

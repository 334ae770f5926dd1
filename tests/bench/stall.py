"""Run in a process of its own: fifteen hundred things done in the queue, one after the other, while the worker takes in what
the hub has; the longest silence of the window as JSON.

`python -m tests.bench.stall HOME GOAL`; GOAL is the number of the hub's last operation.
"""

from __future__ import annotations

import faulthandler
import itertools
import json
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery
from tests.bench.figures import Moment
from tests.bench.hands import COMMON, GROUPS, SORTS, VIEWS, Hands, rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ACTIONS = 1_500
PAUSES_MS = (0, 5, 15, 40)
LONG_S, LOOK_S, DEEP, SHOWN = 0.04, 0.005, 4, 12  # what is looked into, how often, how many places of a stack, how many told
KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_End, Qt.Key.Key_Home,
)  # fmt: skip
_PLACE = re.compile(r'File "([^"]+)", line (\d+) in (\S+)')
_SEQ = "SELECT seq FROM space WHERE id = 'desk'"


class Watch(threading.Thread):
    """Looks at all threads every few milliseconds while the window is silent, and remembers where they were."""

    def __init__(self) -> None:
        super().__init__(name="watch", daemon=True)
        self.beaten = time.perf_counter()
        self.seen: Counter[str] = Counter()  # of the silence that goes on
        self._gone = threading.Event()
        self._window = threading.get_ident()

    def run(self) -> None:
        late = time.perf_counter()
        with tempfile.TemporaryFile("w+") as file:
            while not self._gone.wait(LOOK_S):
                now = time.perf_counter()
                if now - self.beaten > LONG_S:
                    if now - late > 3 * LOOK_S:
                        self.seen[f"(nobody could look for {(now - late) * 1000:.0f} ms)"] += 1
                    # Not sys._current_frames: a frame that is held here ends here, with what belongs to the window's thread.
                    faulthandler.dump_traceback(file, all_threads=True)
                    file.seek(0)
                    self.seen.update(self._places(file.read()))
                    file.seek(0)
                    file.truncate()
                late = now

    def _places(self, dump: str) -> Iterator[str]:
        names = {each.ident: each.name for each in threading.enumerate()}
        for part in dump.split("hread 0x")[1:]:
            ident = int(part.split()[0], 16)
            ours = [found for found in _PLACE.findall(part) if "deskapp" in found[0] or "bench" in found[0]]
            if ident != self.ident and ours:
                who = "window" if ident == self._window else names.get(ident, "?")
                yield f"{who}: " + " < ".join(f"{Path(file).stem}.{name}:{line}" for file, line, name in ours[:DEEP])

    def take(self) -> str:
        """What was seen during the silence that ends now."""
        seen, self.seen = self.seen, Counter()
        return "; ".join(f"{count}x {where}" for where, count in seen.most_common(5))

    def end(self) -> None:
        """No more looks."""
        self._gone.set()
        self.join()


def doings(hands: Hands) -> dict[str, Callable[[], object]]:
    """What people do in a queue by name, what they do often more than once."""
    space, queue, view = hands.space, hands.space.queue, hands.space.queue._view
    words = itertools.cycle(each[:end] for each in COMMON for end in range(2, len(each) + 1))
    acts: dict[str, Callable[[], object]] = {}
    for turn in range(2):
        acts |= {f"{key.name[4:]} {place}.{turn}": lambda key=key: QTest.keyClick(view, key) for place, key in enumerate(KEYS)}
    acts |= {f"view {name}": lambda name=name: space.rail.go(name) for name in (*VIEWS, "all")}
    acts |= {f"sort {sort}": lambda sort=sort: queue.show_query(queue.query()._replace(sort=sort)) for sort in SORTS}
    acts[f"group {GROUPS[0]}"] = lambda: queue.show_query(QueueQuery(view="team", group=GROUPS[0]))
    acts |= {"tick": view.toggle_current, "tick all": queue._model.tick_everything, "tick none": queue._model.clear_ticks}
    acts |= {f"type {turn}": lambda: queue._search.search(next(words)) for turn in range(3)}
    return acts | {"next ticket": lambda: queue.step(1), "type nothing": lambda: queue._search.search("")}


def stall(hands: Hands) -> dict[str, list[float]]:
    """Each beat of the event loop; of each what the window's thread worked, and what it worked or waited for others in the
    program ("own:"): the rest it could have gone on, and the machine was busy with something else.
    """
    found: dict[str, list[float]] = {"stall.queue": [], "cpu:stall.queue": [], "own:stall.queue": []}
    worst: list[tuple[float, float, float, str, str]] = []
    chance, doing, watch, last = Random(7), "", Watch(), Moment.now()

    def beat() -> None:
        nonlocal last
        waited, worked, own = last.since()
        for name, each in (("", waited), ("cpu:", worked), ("own:", own)):
            found[f"{name}stall.queue"].append(each)
        if waited > LONG_S:
            worst.append((own, waited, worked, doing, watch.take()))
        last = Moment.now()
        watch.beaten = last.clock

    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(beat)
    acts = doings(hands)
    names = list(acts)
    watch.start()
    heart.start(1)
    last = Moment.now()
    for _ in range(ACTIONS):
        doing = names[chance.randrange(len(names))]
        acts[doing]()
        rest(chance.choice(PAUSES_MS))
    heart.stop()
    watch.end()
    for own, waited, worked, what, seen in sorted(worst, reverse=True)[:SHOWN]:
        said = f"{waited * 1000:.0f} ms, {own * 1000:.0f} without waiting for a processor, {worked * 1000:.0f} at work"
        print(f"{said}, after {what}: {seen}", file=sys.stderr)
    print(f"{len(worst)} silences over {LONG_S * 1000:.0f} ms", file=sys.stderr)
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

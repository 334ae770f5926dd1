"""The org chart of a thousand, ten thousand and a hundred thousand people: arranged, shown, moved, turned, searched.

Run in a process of its own: `python -m tests.bench.chart PEOPLE` prints seconds by figure as JSON. Times of the window's
own thread are those of the processor ("cpu"), which other programs do not lengthen, but for the turn, which is animated.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from tests.bench.figures import Figure, figure
from tests.bench.homes import say

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 24
TYPED = ("person 7", "controller", "per 12", "tampere", "9")


def measure() -> list[Figure]:
    """Rows of every size; `ratio` is to the same at a thousand people. `tickets` says how many people."""
    rows: list[Figure] = []
    least: dict[str, list[float]] = {}
    for people in SIZES:
        say(f"chart of {people}")
        line = [sys.executable, "-m", "tests.bench.chart", str(people)]
        done = subprocess.run(line, capture_output=True, check=True, text=True)
        found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
        least = least or found
        rows += [figure(f"chart.{name}", people, times, least[name]) for name, times in found.items()]
    return rows


def main() -> None:
    """Measure one size and print it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from deskapp.ui import i18n, theme
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation import forest as woods
    from deskapp.ui.organisation import ground as grounds
    from deskapp.ui.organisation import layout
    from deskapp.ui.organisation.chart_paint import far_colours
    from deskapp.ui.organisation.drawing import OrgDrawing
    from tests.ui.organisation.houses import big

    app = QApplication([])
    i18n.install(app, "en")
    theme.apply(app, "light", 1.0)
    people = big(int(sys.argv[1]))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found: dict[str, list[float]] = {"build": [], "layout": [], "ground": [], "find": [], "pan": [], "zoom": []}
    for _ in range(3):
        found["build"].append(_spent(lambda: woods.build(people, [])))
    forest = woods.build(people, [])
    for _ in range(3):
        found["layout"].append(_spent(lambda: layout.arrange(woods.whole(forest), layout.Sizes(), 1.4)))
    picture, colours = layout.arrange(woods.whole(forest), layout.Sizes(), 1.4), far_colours(nested=True)
    for _ in range(3):
        found["ground"].append(
            _spent(lambda: grounds.from_afar(grounds.Ground(forest, picture, layout.Sizes(), {}), colours))
        )
    for typed in TYPED * 4:
        found["find"].append(_spent(partial(woods.hits, forest, typed)))
    jobs = Jobs()
    view = OrgDrawing(jobs)
    view.resize(1200, 800)
    view.show()
    view.show_forest(forest)
    view.show_person(people[len(people) // 2].id)
    _until(app, jobs)
    view.fit()
    _until(app, jobs)
    taken, ground, far = view._item, view._item.ground(), view._item._far
    found["first"], found["sharp"] = [], []
    for _ in range(5):  # what a picture that is ready costs until it is painted, and until it is painted well
        begun = time.thread_time()
        taken.show_ground(ground, far)
        taken.set_turn(-1.0, 1.0)
        view._bound()
        view.grab()
        found["first"].append(time.thread_time() - begun)
        found["sharp"].append(found["first"][-1] + sum(_frames(view)))
    for zoom in (0, 1, 2):
        for step in range(ROUNDS):
            begun = time.thread_time()
            view._pan(60 if step % 2 else -45, 40 if step % 3 else -70)
            view.grab()
            found["pan"] += [time.thread_time() - begun, *_frames(view)]
        for step in range(ROUNDS):
            begun = time.thread_time()
            (view.zoom_in if step < ROUNDS // 2 + zoom * 3 else view.zoom_out)()
            view.grab()
            found["zoom"] += [time.thread_time() - begun, *_frames(view)]
    found["flip"] = []
    for on_top in (False, True, False, True):
        begun = time.perf_counter()
        view.set_customers_on_top(on_top)
        while view._turning.state() == view._turning.State.Running:
            app.processEvents()
        view.grab()
        found["flip"].append(time.perf_counter() - begun)
        _frames(view)
    found["memory_mb"] = [(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 / 1000]
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view.close()
    jobs.shut_down()
    print(json.dumps(found))


def _spent(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def _frames(view: Any) -> list[float]:
    """Each painting until nothing is blurred any more."""
    found = []
    while not view._item.is_sharp():
        found.append(_spent(view.grab))
    return found


def _until(app: object, jobs: object) -> None:
    """Until the reader threads have brought what was asked."""
    from PySide6.QtTest import QTest

    QTest.qWait(10)
    ends = time.monotonic() + 120
    while not jobs.is_idle() and time.monotonic() < ends:  # type: ignore[attr-defined]
        QTest.qWait(10)
    QTest.qWait(20)


if __name__ == "__main__":
    main()

"""Run in a process of its own: use the real window, offscreen, and print what was seen as JSON.

`python -m tests.bench.hands HOME queue` gives seconds by figure of the list, "cpu:" before a name those of the processor in
the window's own thread, which other programs do not lengthen; `... use` of tickets and of many of them; `... busy GOAL` the
longest silence of the event loop while the worker takes in what the hub has and somebody types and scrolls.
"""

from __future__ import annotations

import itertools
import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from deskapp import app as program
from deskapp.domain.rows import QueueQuery
from deskapp.services import tickets
from deskapp.services.desk import Desk, open_desk
from deskapp.ui.search.popup import QuickSearch
from tests.bench.figures import Moment

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_S = 120.0
VIEWS = ("team", "unassigned", "waiting", "due_today", "mine")
SORTS = ("priority", "changed", "newest", "due")
GROUPS = ("status", "assignee", "due")
ROUNDS = 6
HELD = 60  # pages
OTHERS = 4  # the row that somebody else changes
MANY = 10_000
OPENED = 40
COMMON = ("vpn", "printer", "password", "laptop", "meeting", "salary")
TYPING_MS = 60
SCROLLING_MS, NOTCH = 80, 60


class Eyes(QObject):
    """Counts how often a widget was painted, and remembers how much of it was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        self.highest = 0  # pixels
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.paints += 1
            self.highest = max(self.highest, event.region().boundingRect().height())
        return False


def until(seen: Callable[[], bool]) -> None:
    """Let the window work until something is seen; looked at after each painting, within a millisecond."""
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + LONGEST_S

    def look() -> None:
        if seen() or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(1)
    loop.exec()
    timer.stop()
    if time.monotonic() > end:  # raised here, because Qt swallows what a slot raises
        raise AssertionError("it was not seen")


def rest(ms: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Hands:
    """One running desk."""

    def __init__(self, home: Path, *, worker: bool) -> None:
        self.home = home
        program._application(home)
        program._dress(QApplication.instance(), {"language": "en", "theme": "light"})  # type: ignore[arg-type]
        self.running = program.build(home, worker=worker)
        self.space = self.running.workspace
        self.space.window.resize(1480, 920)
        self.space.window.show()
        self.running.start()
        self.settle()
        self.list = Eyes(self.space.queue._view.viewport())
        self.text = Eyes(self.space.ticket._conversation.viewport())
        self._shown = 0
        self._painted = (0, 0)  # how often list and text had been painted when something was last shown
        self.space.queue._feed.shown.connect(self._count)
        self.space.ticket.shown.connect(self._count)

    def _count(self, *_: object) -> None:
        self._shown += 1
        self._painted = (self.list.paints, self.text.paints)

    def settle(self) -> None:
        """Until nothing is going on any more."""
        rest(250)
        until(self.running.jobs.is_idle)

    def painted(self, eyes: Eyes, act: Callable[[], None]) -> float:
        """From an act to the painting of what it brought, seconds."""
        shown, begun = self._shown, time.perf_counter()
        act()
        place = 0 if eyes is self.list else 1
        until(lambda: self._shown > shown and eyes.paints > self._painted[place])
        return time.perf_counter() - begun

    def sample(self, found: dict[str, list[float]], name: str, act: Callable[[], None], eyes: Eyes | None = None) -> None:
        """One more time of a figure, and of the processor in the window's own thread; then wait until all is quiet."""
        begun = Moment.now()
        self.painted(eyes or self.list, act)
        begun.note(found, name)
        self.settle()

    def queue(self) -> dict[str, list[float]]:
        """What is done with the list alone: switch, sort, group, all of it, search, somebody else's change; and memory."""
        found: dict[str, list[float]] = {}
        queue = self.space.queue
        for view in VIEWS * ROUNDS:
            self.sample(found, "queue.switch", lambda view=view: self.space.rail.go(view))
        self.painted(self.list, lambda: self.space.rail.go("team"))
        for sort in SORTS * ROUNDS:
            wanted = queue.query()._replace(sort=sort)
            self.sample(found, "queue.sort", lambda wanted=wanted: queue.show_query(wanted))
        for group in GROUPS * 3:
            wanted = QueueQuery(view="team", group=group)
            self.sample(found, "queue.group", lambda wanted=wanted: queue.show_query(wanted))
        found |= self._whole_list()
        common = max(COMMON, key=self._hits)
        rare = self._rare()
        for name, word in (("search.common", common), ("search.rare", rare)):
            for _ in range(ROUNDS * 2):
                self._search(found, name, word)
        found["row.changed"] = [self._foreign_change() for _ in range(ROUNDS)]
        found["memory.mb"] = [_resident_mb() / 1000]
        return found

    def use(self) -> dict[str, list[float]]:
        """Tickets opened one after the other, and many of them changed."""
        found: dict[str, list[float]] = {}
        self.painted(self.list, lambda: self.space.rail.go("team"))
        self.space.queue.focus_list()
        for _ in range(OPENED):
            self.sample(found, "ticket.open", self._key_down, self.text)
        return found | self._many()

    def _held(self, found: dict[str, list[float]], name: str, key: Qt.Key) -> None:
        """A key held down in everything there is: each frame from the key to the painted rows, read or still grey."""
        view = self.space.queue._view
        for _ in range(HELD):
            paints, begun = self.list.paints, Moment.now()
            pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)  # it repeats by itself
            QApplication.sendEvent(view, pressed)
            until(lambda paints=paints: self.list.paints > paints)
            begun.note(found, name)

    def _middle(self, found: dict[str, list[float]]) -> None:
        """From another view to everything there is, its exact order and the row in the middle of it, painted."""
        queue = self.space.queue
        queue.show_query(QueueQuery(view="team"))
        self.settle()
        begun = Moment.now()
        queue.show_query(QueueQuery(view="all"))
        until(lambda: queue._feed.complete)
        paints = self.list.paints
        queue._view.go(queue._model.rowCount() // 2)
        until(lambda: self.list.paints > paints and self._read_rows())
        begun.note(found, "queue.middle")

    def _foreign_change(self) -> float:
        """Somebody else changes a ticket that is seen: until its row, and nothing else, is painted; what is current and how
        far it is scrolled stay.
        """
        queue, view = self.space.queue, self.space.queue._view
        if queue.query().view != "team":
            self.painted(self.list, lambda: self.space.rail.go("team"))
        view.go(1)
        queue._clock.stop()  # it draws all time chips anew, now and then
        self.settle()
        rest(1000)
        row = queue._model.row_at(OTHERS)
        assert row is not None
        other, place = open_desk(self.home), (view.row(), view.verticalScrollBar().value())
        work = threading.Thread(target=_change, args=(other, row.id, row.priority))
        paints, self.list.highest, begun = self.list.paints, 0, time.perf_counter()
        work.start()
        until(lambda: self.list.paints > paints and queue._model.row_at(OTHERS) != row)
        took = time.perf_counter() - begun
        self.settle()
        work.join()
        queue._clock.start()
        assert (view.row(), view.verticalScrollBar().value()) == place, "it moved"
        assert self.list.highest <= view.verticalHeader().defaultSectionSize() + 2, f"{self.list.highest} px were painted"
        return took

    def _many(self) -> dict[str, list[float]]:
        """Ten thousand tickets get another priority, and the old one back: how long, and the longest silence meanwhile."""
        queue = self.space.queue
        queue.show_query(QueueQuery(view="all", sort="newest"))
        until(lambda: queue._feed.complete)
        queue._model.tick_rows(0, MANY - 1)
        self.settle()
        work, done, silences = queue.many._work, [], []
        last = [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            silences.append(now - last[0])
            last[0] = now

        heart = QTimer()
        heart.setTimerType(Qt.TimerType.PreciseTimer)
        heart.timeout.connect(beat)
        work.finished.connect(done.append)
        work.undone.connect(lambda back, changed: done.append((back, changed)))
        work._deed, work._chosen = "priority", queue.many.chosen()
        found = {}
        heart.start(1)
        for name, act in (("bulk.10000", lambda: work._picked(3)), ("bulk.undo", lambda: work.undo(done[0].group))):
            count, begun = len(done), time.perf_counter()
            act()
            until(lambda count=count: len(done) > count)
            found[name] = [time.perf_counter() - begun]
        heart.stop()
        return found | {"bulk.stall": [max(silences)]}

    def _whole_list(self) -> dict[str, list[float]]:
        """Everything there is: until its order is known, Ctrl+A, the jump to its end, heads, a word typed above it."""
        queue, view = self.space.queue, self.space.queue._view
        found: dict[str, list[float]] = {}
        queue.focus_list()
        for _ in range(3):
            begun = Moment.now()
            queue.show_query(QueueQuery(view="all"))
            until(lambda: queue._feed.complete)
            begun.note(found, "queue.complete")
            self.settle()
        for _ in range(ROUNDS):
            for name, keys in (("queue.ctrl_a", "a"), ("queue.end", Qt.Key.Key_End)):
                paints, begun = self.list.paints, Moment.now()
                held = Qt.KeyboardModifier.ControlModifier if name == "queue.ctrl_a" else Qt.KeyboardModifier.NoModifier
                QTest.keyClick(view, keys, held)
                until(lambda paints=paints: self.list.paints > paints and self._read_rows())
                begun.note(found, name)
            queue._model.clear_ticks()
            QTest.keyClick(view, Qt.Key.Key_Home)
            self.settle()
        self._held(found, "queue.page_down", Qt.Key.Key_PageDown)
        self.settle()
        for _ in range(3):
            self._middle(found)
        queue.focus_list()
        common = max(COMMON, key=self._hits)
        for _ in range(ROUNDS):
            queue.show_query(QueueQuery(view="all", sort="newest", text=common[:-1]))
            self.settle()
            self.sample(found, "search.list", lambda: queue._search.search(common))
        queue.show_query(QueueQuery(view="team"))
        self.settle()
        return found

    def _read_rows(self) -> bool:
        """Whether no grey row is to be seen."""
        queue = self.space.queue
        first, last = queue._view.visible_rows()
        return all(queue._model.row_at(row) is not None for row in range(first, last + 1))

    def _key_down(self) -> None:
        QTest.keyClick(self.space.queue._view, Qt.Key.Key_Down)

    def _hits(self, word: str) -> int:
        answer: list[int] = []
        work = lambda: self.running.services.replica.one(  # noqa: E731
            "SELECT count(*) FROM fts_message WHERE fts_message MATCH ?", (f'"{word}"*',)
        )
        self.running.jobs.query(self.space, work, then=lambda row: answer.append(row[0]))
        until(lambda: bool(answer))
        return answer[0]

    def _rare(self) -> str:
        answer: list[str] = []
        work = lambda: self.running.services.replica.one("SELECT number FROM ticket ORDER BY key LIMIT 1 OFFSET 77")  # noqa: E731
        self.running.jobs.query(self.space, work, then=lambda row: answer.append(row[0]))
        until(lambda: bool(answer))
        return answer[0]

    def _search(self, found: dict[str, list[float]], name: str, word: str) -> None:
        self.space.actions.of("search.all").trigger()
        popup = next(each for each in self.space.window.findChildren(QuickSearch) if each.isVisible())
        field = popup.findChild(QLineEdit)
        eyes = Eyes(popup._list.viewport())
        QTest.keyClicks(field, word[:-1])
        self.settle()
        before, begun = eyes.paints, Moment.now()
        QTest.keyClick(field, word[-1])
        until(self.running.jobs.is_idle)
        paints = max(before, eyes.paints - 1)
        until(lambda: eyes.paints > paints and popup._model.rowCount() > 0)
        begun.note(found, name)
        popup.close()
        rest(20)

    def busy(self, goal: int) -> dict[str, list[float]]:
        """The longest silences of the event loop, while it syncs and somebody types and scrolls."""
        self.space.rail.go("team")
        self.settle()
        self.space.queue.step(1)
        self.settle()
        self.space.actions.of("ticket.reply").trigger()
        self.settle()
        letters = itertools.cycle("The quick brown fox jumps over the lazy dog. ")
        silences: list[float] = []
        last = [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            silences.append(now - last[0])
            last[0] = now

        def write() -> None:
            target = QApplication.focusWidget()
            if target is not None:
                QTest.keyClick(target, next(letters))

        bar = self.space.queue._view.verticalScrollBar()

        def turn() -> None:
            bar.setValue(bar.value() + NOTCH if bar.value() < bar.maximum() else 0)

        heart, fingers, wheel = QTimer(), QTimer(), QTimer()
        wheel.timeout.connect(turn)
        heart.setTimerType(Qt.TimerType.PreciseTimer)
        heart.timeout.connect(beat)
        fingers.timeout.connect(write)
        reached: list[int] = [0]
        asked = [True]
        sql = "SELECT seq FROM space WHERE id = 'desk'"

        def learned(row: Any) -> None:
            reached[0], asked[0] = row[0], False

        begun = time.monotonic()
        fingers.start(TYPING_MS)
        wheel.start(SCROLLING_MS)
        heart.start(1)
        last[0] = time.perf_counter()
        while reached[0] < goal and time.monotonic() - begun < 120:
            asked[0] = True
            self.running.jobs.query(self.space, lambda: self.running.services.replica.one(sql), then=learned)
            until(lambda: not asked[0])
            rest(500)
        heart.stop()
        fingers.stop()
        wheel.stop()
        return {"stall.max": silences, "reached": [float(reached[0])]}

    def stop(self) -> None:
        """Close it as a person does."""
        self.space.window.close()
        self.running.stop()


def _change(desk: Desk, ticket: str, priority: int) -> None:
    """As somebody else, with a connection of his own."""
    tickets.set_fields(desk, ticket, {"priority": (priority + 1) % 4})
    desk.close_thread()


def _resident_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> int:
    """What is asked for, as JSON on standard output."""
    home, what, *rest_of = sys.argv[1:]
    hands = Hands(Path(home), worker=what == "busy")
    found = hands.busy(int(rest_of[0])) if what == "busy" else hands.queue() if what == "queue" else hands.use()
    hands.stop()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())

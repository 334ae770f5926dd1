"""Run in a process of its own: somebody writes a long answer in the real window, and what was seen is printed as JSON.

`python -m tests.bench.pen HOME TICKET write` gives seconds by figure; `... busy` the same keys and deeds while the worker, a
process of its own, takes in what the hub has. "cpu:" before a name is time of the processor, which other programs do not
lengthen: of the window's own thread where only that one works, of the whole program where it has to read first.
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
from PySide6.QtWidgets import QApplication

from tests.bench.hands import Eyes, Hands, rest, until

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = 5_000
KEYS = 400
ACTIONS = 1_500
LETTERS = "the quick brown fox jumps over teh lazy dog and thanks you. "
PROSE = (
    "Thank you for your message about the printer on the third floor.", "I have looked at it and will write to you again today.",
    "Could you please tell me whether the light is green or orange?", "Unfortunatly the old driver is still installed there.",
    "You can print on the second floor until this is done.", "It is no trouble at all, and I am glad that you asked.",
)  # fmt: skip


def note_stall(*what: object) -> None:
    """For whoever looks for the cause: part, deed, seconds of the processor, from when to when."""


class Pen:
    """One window with a ticket open and a long answer begun."""

    def __init__(self, home: Path, *, worker: bool) -> None:
        self.hands = Hands(home, worker=worker)
        self.space = self.hands.space
        self.pane = self.space.ticket
        self.composer = self.pane._composer
        self.editor = self.composer.editor
        self.found: dict[str, list[float]] = {}
        self._chance = Random(1)
        self._doing = ""
        self.space.rail.go("team")
        self.hands.settle()
        self.space.queue.step(1)
        self.hands.settle()
        self.pane.start_writing("reply")
        self.hands.settle()
        self.page = Eyes(self.editor.viewport())

    def timed(
        self, name: str, act: Callable[[], object], seen: Callable[[], bool], spent: Callable[[], float] = time.process_time
    ) -> None:
        """From an act until what it brings was painted; `spent` is the clock of the processor."""
        begun, own = time.perf_counter(), spent()
        act()
        until(seen)
        self.found.setdefault(name, []).append(time.perf_counter() - begun)
        self.found.setdefault(f"cpu:{name}", []).append(spent() - own)

    def key(self, name: str, key: Qt.Key | str) -> None:
        """One key, until it stands there."""
        paints = self.page.paints
        self.timed(name, lambda: QTest.keyClick(self.editor, key), lambda: self.page.paints > paints, time.thread_time)

    def long_text(self) -> None:
        """Five thousand words stand there, looked over once, with the caret in the middle of them."""
        sentences = itertools.cycle(PROSE)
        text = ""
        while text.count(" ") < WORDS:
            text += " ".join(itertools.islice(sentences, 4)) + "\n\n"
        self.editor.selectAll()
        self.editor.textCursor().insertText(text)
        cursor = self.editor.textCursor()
        cursor.setPosition(len(text) // 2)
        self.editor.setTextCursor(cursor)
        self.editor.ensureCursorVisible()
        rest(2500)
        self.hands.settle()

    def type(self, name: str, keys: int) -> None:
        """Letters, as fast as people type, with pauses in which everything that watches the text looks at it."""
        letters = itertools.cycle(LETTERS)
        for number in range(keys):
            self.key(name, next(letters))
            rest(1700 if number % 60 == 59 else 350 if number % 13 == 12 else self._chance.randint(20, 90))

    def popup(self) -> None:
        """The list of snippets, by the second colon and by the letters after it."""
        popup = self.composer.popup
        eyes = Eyes(popup._list.viewport())
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        for round_ in range(12):
            QTest.keyClick(self.editor, " ")
            QTest.keyClick(self.editor, ":")
            rest(50)
            for letter in f":many-{round_}":
                paints = eyes.paints
                self.timed("snippet.popup", lambda letter=letter: QTest.keyClick(self.editor, letter),
                           lambda paints=paints: popup.isVisible() and eyes.paints > paints)  # fmt: skip
                self.hands.settle()
            QTest.keyClick(self.editor, Qt.Key.Key_Escape)
            rest(30)

    def thousand(self, ticket: str) -> None:
        """A ticket of a thousand messages, until its first screen is painted; and the longest silence while the rest comes."""
        other, before = self.pane.current(), [0]

        def comes(*_: object) -> None:
            before[0] = self.hands.text.paints + 1

        def painted() -> bool:
            return bool(before[0]) and self.hands.text.paints >= before[0]

        self.pane.shown.connect(comes)
        for _ in range(8):
            before[0] = 0
            self.timed("ticket.thousand", lambda: self.pane.show_ticket(ticket), painted)
            self.pane.show_ticket(other)
            until(lambda: self.pane.current() == other)
            self.hands.settle()

    def actions(self, name: str, ticket: str) -> None:
        """Fifteen hundred things done in turn in the long ticket and around it; each beat of the event loop that came late."""
        beats, last = self.found.setdefault(name, []), [time.perf_counter()]
        own, last_own = self.found.setdefault(f"cpu:{name}", []), [time.thread_time()]

        def beat() -> None:
            now, worked = time.perf_counter(), time.thread_time()
            beats.append(now - last[0])
            own.append(worked - last_own[0])
            last[0], last_own[0] = now, worked
            if own[-1] > 0.04:
                note_stall(name, self._doing, own[-1], now - beats[-1], now)

        heart = QTimer()
        heart.setTimerType(Qt.TimerType.PreciseTimer)
        heart.timeout.connect(beat)
        heart.start(1)
        queue, letters, pane = self.space.queue, itertools.cycle(LETTERS), self.pane
        doings: dict[str, Callable[[], object]] = {
            "down": lambda: queue.step(1), "up": lambda: queue.step(-1), "another view": lambda: self.space.rail.go("waiting"),
            "view": lambda: self.space.rail.go("team"), "long ticket": lambda: pane.show_ticket(ticket),
            "note": lambda: pane.start_writing("note"), "reply": lambda: pane.start_writing("reply"),
            "backspace": lambda: QTest.keyClick(self.editor, Qt.Key.Key_Backspace), "undo": self.editor.undo,
            "redo": self.editor.redo, "history": lambda: pane.show_history(True), "no history": lambda: pane.show_history(False),
            "page down": pane.page_down, "page up": self._page_up, "message before": lambda: self._step(-1),
            "message after": lambda: self._step(1), "save": self.composer.save_now, "leave": pane.focus_conversation,
        }  # fmt: skip
        letter = lambda: QTest.keyClick(QApplication.focusWidget() or self.editor, next(letters))  # noqa: E731
        doings |= {f"letter {n}": letter for n in range(20)}
        names = list(doings)
        for number in range(ACTIONS):
            if not number % 50:  # he is in it most of the time
                self._doing = "long ticket"
                pane.show_ticket(ticket)
                rest(40)
            self._doing = self._chance.choice(names)
            doings[self._doing]()
            rest(self._chance.choice((0, 5, 15, 40)))
        heart.stop()
        self.hands.settle()

    def _page_up(self) -> None:
        bar = self.pane._conversation.verticalScrollBar()
        bar.setValue(bar.value() - bar.pageStep())

    def _step(self, by: int) -> None:
        self.pane._conversation.step(by)

    def seq(self) -> float:
        """How far the worker has come."""
        found: list[float] = []
        sql = "SELECT seq FROM space WHERE id = 'desk'"
        replica = self.hands.running.services.replica
        self.hands.running.jobs.query(self.space, lambda: replica.one(sql) or (0,), then=lambda row: found.append(float(row[0])))
        until(lambda: bool(found))
        return found[0]

    def empty(self) -> None:
        """Nothing is written."""
        self.editor.selectAll()
        QTest.keyClick(self.editor, Qt.Key.Key_Delete)


def main() -> int:
    """What is asked for, as JSON on standard output."""
    home, ticket, what, *only = sys.argv[1:]
    pen = Pen(Path(home), worker=what == "busy")
    busy = what == "busy"
    parts: dict[str, Callable[[], None]] = {
        "ticket": lambda: pen.thousand(ticket), "popup": pen.popup, "actions": lambda: pen.actions("stall.actions", ticket),
        "type": lambda: pen.type("type.painted", KEYS),
    }  # fmt: skip
    if busy:
        parts = {"type": lambda: pen.type("type.busy", KEYS), "actions": lambda: pen.actions("stall.busy", ticket)}
    for name, part in parts.items():
        if only and name not in only:
            continue
        if name == "type":
            pen.long_text()
        before = pen.seq()
        part()
        pen.found[f"reached:{name}"] = [pen.seq() - before]
        pen.empty()
    pen.composer.save_now()
    pen.hands.settle()
    pen.hands.stop()
    print(json.dumps(pen.found))
    return 0


if __name__ == "__main__":
    sys.exit(main())

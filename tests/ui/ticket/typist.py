"""Somebody who writes in the ticket pane, in a process of his own, until he is killed; what he does goes into a book.

He types replies and notes, sends them, takes them back and goes from ticket to ticket. Each text is a *piece* that begins
with a name of its own, so that it can be found wherever it has got to.
"""

from __future__ import annotations

import json
import os
import time
from functools import partial
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import sending, touched
from deskapp.services.desk import open_desk
from deskapp.ui import i18n, theme
from deskapp.ui.actions import Actions
from deskapp.ui.changes import ChangeBus
from deskapp.ui.jobs import Jobs
from deskapp.ui.ticket.pane import TicketPane
from tests.campaign import faults
from tests.ui.ticket.world import PRINTER, VPN, habits

WORDS = ("printer", "door", "badge", "tomorrow", "please", "again", "royal", "then", "the line", "at once", "new", "window")
KEY_MS = (8, 30)
UNDO_S = 0.5
BEAT_MS = 25
DEEDS = ["piece"] * 5 + ["send"] * 3 + ["undo"] * 2 + ["note", "kind", "switch", "wait"]
LATE_MS = 60
"""The machine had other things to do for so long, and that is no fault of the program's."""


class Typist(QObject):
    """Does one small thing after the other, `first` these and then whatever chance says."""

    def __init__(self, home: Path, book: Path, seed: int, first: str) -> None:
        super().__init__()
        self._chance, self._first = Random(seed), first.split()
        self._file = os.open(book, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._number = seed
        self._to_type: list[str] = []
        self._name, self._typed = "", 0
        desk = open_desk(home)
        self._jobs = Jobs()
        bus = ChangeBus(self._jobs, partial(touched.version, desk), partial(touched.since, desk), start=touched.place(desk))
        self._actions = Actions()
        self._pane = pane = TicketPane(desk, self._jobs, bus, self._actions)
        pane.set_habits(habits("stay", UNDO_S))
        pane.resize(1000, 800)
        pane.show()
        pane.activateWindow()
        self._jobs.command(self, partial(sending.after_crash, desk), then=pane.offer_held)
        bus.start()
        pane.show_ticket(self._chance.choice((VPN, PRINTER)))
        self._editor = pane._composer.editor
        self._beat = time.monotonic_ns()
        beat = QTimer(self)
        beat.timeout.connect(self._beats)
        beat.start(BEAT_MS)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._act)
        self._next.start(0)
        self.write(ready=True)

    def write(self, **line: object) -> None:
        """One line, whole or not at all: whoever is killed has written it."""
        os.write(self._file, json.dumps({"t": time.monotonic_ns(), **line}).encode() + b"\n")

    @Slot()
    def _beats(self) -> None:
        now = time.monotonic_ns()
        late = (now - self._beat) / 1e6 - BEAT_MS
        if late > LATE_MS:
            self.write(late=round(late))
        self._beat = now

    @Slot()
    def _act(self) -> None:
        if not self._pane.current() or self._editor.isReadOnly():
            self._next.start(10)
            return
        if self._to_type:
            QTest.keyClick(self._editor, self._to_type.pop(0))
            self._typed += 1
            self.write(name=self._name, typed=self._typed)
            self._next.start(self._chance.randint(*KEY_MS))
            return
        do = self._first.pop(0) if self._first else self._chance.choice(DEEDS)
        self.write(does=do)
        getattr(self, f"_{do}")()
        self._next.start(self._chance.choice((5, 20, 60, 200, 450)))

    def _piece(self) -> None:
        self._number += 1
        self._name = f"q{self._number}x"
        text = f"{self._name} {' '.join(self._chance.choices(WORDS, k=self._chance.randint(1, 9)))}."
        self._editor.setFocus()
        QTest.keyClick(self._editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        if self._editor.text().strip():
            for _ in range(2):
                QTest.keyClick(self._editor, Qt.Key.Key_Return)
        self.write(piece=self._name, text=text)
        self._to_type, self._typed = list(text), 0

    def _send(self) -> None:
        self._actions.of("send.default").trigger()

    def _undo(self) -> None:
        if not self._pane.undo_send():
            self._send()

    def _note(self) -> None:
        self._pane.start_writing("note")
        self._piece()

    def _kind(self) -> None:
        """A note with a text is not left for an empty reply without a question, so it is sent first."""
        if self._pane._composer.kind() == "note" and self._editor.text().strip():
            self._send()
        else:
            self._pane.start_writing("note" if self._pane._composer.kind() == "reply" else "reply")

    def _switch(self) -> None:
        self._pane.show_ticket(PRINTER if self._pane.current() == VPN else VPN)

    def _wait(self) -> None:
        pass


def work(home: str, book: str, seed: int, first: str = "", places: tuple[str, ...] = (), steps: int = 0) -> None:
    """Write until killed; with `places`, until so many steps have been made in these functions."""
    app = QApplication([])
    i18n.install(app, "en")
    theme.apply(app, "light", 1.0)
    if places:
        faults.arm_at(tuple(places), steps)
    typist = Typist(Path(home), Path(book), seed, first)
    app.exec()
    del typist

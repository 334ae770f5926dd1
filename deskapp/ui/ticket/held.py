"""Replies that have not left yet: they wait here, on disk, and can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.services import sending
from deskapp.ui.drafts import now
from deskapp.ui.i18n import isolate, number
from deskapp.ui.ticket.strip import Strip
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import DraftRow, HeldRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

TICK_MS = 250
SHOWN = 3


class HeldCard(Strip):
    """One waiting reply: who it is for, how long it still waits, and Undo."""

    undo = Signal(str)
    go = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("held", parent, elide=True)
        self._row: HeldRow | None = None
        self._detail = Label("", 12, colour="text2", elide=True, parent=self)
        self._button = link_button(self.tr("Undo"), self)
        self._button.clicked.connect(self._undo)
        self.lay_out(beside=(self._button,), under=self._detail)

    def held_id(self) -> str:
        """Which reply this is."""
        return self._row.id if self._row else ""

    def show_row(self, held: HeldRow) -> None:
        """Show a waiting reply."""
        self._row = held
        self._button.setEnabled(True)
        self.title.setText(self.tr("Reply to {name}").format(name=isolate(held.customer)))
        self._button.setAccessibleName(self.tr("Undo the reply to {name}").format(name=held.customer))
        self.count_down()

    def count_down(self) -> int:
        """Say how long it still waits; answers the milliseconds left."""
        if self._row is None:
            return 0
        left = self._row.due - now()
        seconds = max(0, (left + 999) // 1000)
        if self._row.offered:
            words = self.tr("was kept when deskapp stopped; it goes out in {n} s").format(n=number(seconds))
        elif left > 0:
            words = self.tr("goes out in {n} s").format(n=number(seconds))
        else:
            words = self.tr("is being sent")
        if words != self._detail.text():
            self._detail.setText(words)
            self.setAccessibleName(f"{self.title.text()} {words}")
        return left

    @Slot()
    def _undo(self) -> None:
        if self._row is not None:
            self._button.setEnabled(False)
            self.undo.emit(self._row.id)


class Outbox(QWidget):
    """All replies of this computer that still wait, whatever ticket is shown.

    The row on disk is the truth: it is sent from there when its time is up, and what Undo brings back is
    what stands there. Signals: `undoing()` before a text comes back, `undone(object DraftRow)`, `sent(object Changes)`,
    `failed(object DeskError)`.
    """

    undoing = Signal()
    undone = Signal(object)
    sent = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._rows: list[HeldRow] = []
        self._cards: list[HeldCard] = []
        self._sending = False
        self._begun = False
        self.mine: Callable[[str], bool] = _any  # of which tickets this window shows what waits
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 0, 20, 14)
        self._box.setSpacing(6)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self.hide()

    def begin(self, rows: list[HeldRow]) -> None:
        """Now it is known what an earlier run left behind; until then nothing is sent, and nothing silently late."""
        self._begun = True
        self._show(rows)

    def load(self) -> None:
        """Read what waits."""
        if not self._begun:
            return
        self._jobs.query(self, partial(sending.held, self._desk), then=self._show, key="held")

    def add(self, held: HeldRow) -> None:
        """A reply was just put here."""
        self._show([each for each in self._rows if each.id != held.id] + [held])

    def waiting(self) -> list[HeldRow]:
        """What waits now, the next to leave first."""
        return list(self._rows)

    def undo_last(self) -> bool:
        """Take the newest one back; False when none waits."""
        if not self._rows:
            return False
        self.undo(max(self._rows, key=_due).id)
        return True

    @Slot(str)
    def undo(self, held_id: str) -> None:
        """Take one back."""
        self.undoing.emit()
        work = partial(sending.undo_hold, self._desk, held_id)
        self._jobs.command(self, work, then=partial(self._undone, held_id), failed=self._failed)

    def _undone(self, held_id: str, draft: DraftRow) -> None:
        self._show([each for each in self._rows if each.id != held_id])
        self.undone.emit(draft)

    def _failed(self, error: DeskError) -> None:
        self._sending = False
        self.failed.emit(error)
        self.load()

    def _show(self, rows: list[HeldRow]) -> None:
        self._rows = sorted((each for each in rows if self.mine(each.ticket)), key=_due)
        shown = self._rows[:SHOWN]
        while len(self._cards) < len(shown):
            card = HeldCard(self)
            card.undo.connect(self.undo)
            self._cards.append(card)
            self._box.addWidget(card)
        for card, held in zip(self._cards, shown, strict=False):
            card.show_row(held)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(shown))
        self.setVisible(bool(shown))
        if self._rows:
            self._tick.start()
        else:
            self._tick.stop()

    @Slot()
    def _ticked(self) -> None:
        for card in self._cards[: len(self._rows)]:
            card.count_down()
        if (
            self._begun
            and not self._sending
            and self._rows
            and self._rows[0].due <= now()
            and not self._jobs.stopping()
        ):
            self._sending = True
            self._jobs.command(self, partial(sending.send_due, self._desk), then=self._sent, failed=self._failed)

    def _sent(self, changes: Changes) -> None:
        self._sending = False
        self.sent.emit(changes)
        self.load()


def _any(_ticket: str) -> bool:
    return True


def _due(held: HeldRow) -> int:
    return held.due

"""Not too often: at most one call per interval, the last one wins."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


SHARE = 4  # what is asked for again and again is under way at most so small a part of the time,
LONGEST_MS = 2000  # but is never asked for more seldom than this


class Throttle(QObject):
    """Calls `then` at once, and again at the end of the interval when it was asked meanwhile.

    With `late` the first call waits for the interval too, and each further one starts it anew (a debounce).
    """

    def __init__(self, parent: QObject, ms: int, then: Callable[[], None], *, late: bool = False) -> None:
        super().__init__(parent)
        self._then, self._late, self._again = then, late, False
        self._ms = ms
        self._called = 0.0  # when; 0 = it has answered
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ms)
        self._timer.timeout.connect(self._ended)

    @Slot()
    def call(self) -> None:
        """Ask for a call."""
        if self._late:
            self._again = True
            self._timer.start()
        elif self._timer.isActive():
            self._again = True
        else:
            self._timer.start()
            self._call()

    def set_pause(self, ms: int) -> None:
        """Another pause, from the next call on."""
        self._ms = ms
        self._timer.setInterval(ms)

    def answered(self) -> None:
        """What the last call asked for is here: where that took long, the next one waits longer."""
        if self._called:
            took, self._called = (time.monotonic() - self._called) * 1000, 0.0
            self._timer.setInterval(max(self._ms, min(round(took * SHARE), LONGEST_MS)))

    def flush(self) -> None:
        """Make a waiting call now."""
        if self._again:
            self._timer.stop()
            self._ended()

    def cancel(self) -> None:
        """Forget a waiting call."""
        self._timer.stop()
        self._again = False

    @Slot()
    def _ended(self) -> None:
        if self._again:
            self._again = False
            if not self._late:
                self._timer.start()
            self._call()

    def _call(self) -> None:
        self._called = time.monotonic()
        self._then()

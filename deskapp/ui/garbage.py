"""Cyclic garbage is collected on the GUI thread only.

Python collects cycles on whatever thread happens to allocate. A cycle that holds a widget or a timer would then be
destroyed on a background thread while Qt uses it on the GUI thread, and the program dies (seen as a segmentation fault
inside the collector). So while background threads may run, automatic collection is off and a timer on the GUI thread
does it between two events.
"""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from deskapp.ui.overrides import keep_overrides

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_MS = 2000
_MMAP_THRESHOLD, _BIG = -3, 1 << 20  # of malloc.h; and bytes
_FULL_S = 60.0  # a full collection walks every object (tens of milliseconds): at most so often
_BUSY_S = 600.0  # and while something is being done no more often than this
_TRIM_S = 15.0  # after something was done memory goes back to the system: at most so often, for it takes a millisecond or two


def give_back() -> None:
    """From now on a big block that is not needed any more goes back to the system at once.

    Without it glibc keeps, for every thread, as much as was ever needed there: for a queue of a million a hundred megabytes.
    """
    if sys.platform != "linux":
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none, and needs none
        mallopt(_MMAP_THRESHOLD, _BIG)


def trim() -> None:
    """Give back now what lies unused between what is used: after long lists some megabytes."""
    if sys.platform == "linux":
        import ctypes

        malloc_trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if malloc_trim is not None:
            malloc_trim(0)


class Garbage(QObject):
    """Keeps collection on the thread that made this object, until `end()`.

    `done` counts what was done so far: a full collection waits until it stood still for a while.
    """

    _holders: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None, done: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._full_at = time.monotonic()
        self._done = done
        self._seen = 0
        self._trimmed, self._trimmed_at = 0, self._full_at
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.collect)
        self._timer.timeout.connect(keep_overrides)  # what is never to go stays
        self._timer.start(_LOOK_MS)
        self._holding = True
        Garbage._holders += 1
        gc.disable()

    @Slot()
    def collect(self) -> None:
        """Collect what Python itself would have collected by now; a while after something was done, give memory back."""
        before, self._seen = self._seen, self._done() if self._done is not None else 0
        apart = _FULL_S if self._seen == before else _BUSY_S
        if self._seen == before != self._trimmed and time.monotonic() - self._trimmed_at > _TRIM_S:
            self._trimmed, self._trimmed_at = self._seen, time.monotonic()
            trim()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                if generation == 2:
                    if time.monotonic() - self._full_at < apart:
                        continue
                    self._full_at = time.monotonic()
                gc.collect(generation)
                return

    def end(self) -> None:
        """No background thread runs any more: Python may collect by itself again."""
        if not self._holding:
            return
        self._holding = False
        self._timer.stop()
        Garbage._holders -= 1
        if not Garbage._holders:
            gc.enable()

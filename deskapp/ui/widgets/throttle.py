"""Not too often: at most one call per interval, the last one wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Throttle(QObject):
    """Calls `then` at once, and again at the end of the interval when it was asked meanwhile.

    With `late` the first call waits for the interval too, and each further one starts it anew (a debounce).
    """

    def __init__(self, parent: QObject, ms: int, then: Callable[[], None], *, late: bool = False) -> None:
        super().__init__(parent)
        self._then, self._late, self._again = then, late, False
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
            self._then()

    def set_pause(self, ms: int) -> None:
        """Another pause, from the next call on."""
        self._timer.setInterval(ms)

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
            self._then()

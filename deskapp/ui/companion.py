"""The worker beside the window: started again when it dies, later each time it dies at once, ended with the window."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.ui.jobs import Jobs

LOOK_MS = 1000
FIRST_S, LONGEST_S = 1.0, 60.0
STEADY_S = 60.0  # who ran so long did not die of what it did first


class Companion(Protocol):
    """A process that works beside the window."""

    def running(self) -> bool:
        """False once it has ended."""

    def sync_now(self) -> None:
        """Ask for an exchange at once."""

    def attend(self, said: tuple[tuple[str, str], ...]) -> None:
        """What the person is at from now on: (ticket, what)."""

    def stop(self) -> int:
        """Let it end; after some seconds it is ended."""


class Companions(QObject):
    """Keeps one companion running from `begin` to `stop`. `start` makes it, `died` leaves word of its death.

    Both run on the writer thread. `first_s` is the pause before the second one; it doubles up to a minute.
    """

    def __init__(
        self,
        jobs: Jobs,
        start: Callable[[], Companion],
        died: Callable[[], None],
        parent: QObject | None = None,
        *,
        first_s: float = FIRST_S,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._start, self._died, self._first_s = jobs, start, died, first_s
        self.now: Companion | None = None
        self._begun = 0.0
        self._deaths = 0
        self._said: tuple[tuple[str, str], ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Start one."""
        if not self._jobs.stopping():
            self._jobs.command(self, self._make, then=self._made)

    def sync_now(self) -> None:
        """Ask it for an exchange at once."""
        if self.now is not None:
            self._jobs.command(self, self.now.sync_now)

    @Slot(object)
    def attend(self, said: tuple[tuple[str, str], ...]) -> None:
        """Have it say what the person is at; the next one says it too."""
        self._said = said
        if self.now is not None and not self._jobs.stopping():
            self._jobs.command(self, partial(self.now.attend, said))

    def stop(self) -> None:
        """End it; nothing is started any more. Called once the jobs have been shut down."""
        self._timer.stop()
        if self.now is not None:
            self.now.stop()

    def _make(self) -> None:
        self.now = self._start()  # here, so that `stop` finds it also where the answer comes too late

    def _made(self, _: None) -> None:
        self._begun = time.monotonic()
        self._timer.start()
        self.attend(self._said)

    @Slot()
    def _look(self) -> None:
        if self.now is None or self.now.running() or self._jobs.stopping():
            return
        self._timer.stop()
        self._deaths = 1 if time.monotonic() - self._begun > STEADY_S else self._deaths + 1
        self._jobs.command(self, self._died)
        pause = min(LONGEST_S, self._first_s * 2 ** (self._deaths - 1))
        self._jobs.after(self, int(pause * 1000), self.begin, key="again")

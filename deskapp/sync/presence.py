"""Between a window and the hub: what its person is at right now, and who else is where. Nothing of it is kept."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from deskapp.domain.errors import DeskError
from deskapp.domain.operation import COMPANY
from deskapp.domain.presence import AGAIN_S, WHATS, Mark, Present

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

Said = tuple[tuple[str, str], ...]
"""(ticket, what) of everything that is open in this computer's windows."""


class Attendance:
    """`told(rows)` hears who else is where, whenever that changed; without a hub that keeps presence, or without a line,
    nobody is seen. Nothing is asked of the hub before the first `say`: a worker without a window attends nothing.
    """

    def __init__(self, told: Callable[[Sequence[Present]], None] = lambda _rows: None) -> None:
        self._told = told
        self._lock = threading.Lock()
        self._wanted: Said | None = None
        self._changed = False
        self._asked = 0.0
        self._around: tuple[tuple[Present, float], ...] = ()  # with the moment until which each counts
        self._last: tuple[Present, ...] = ()

    def say(self, said: Iterable[Sequence[str]]) -> None:
        """What the person is at from now on; from any thread."""
        found = tuple((ticket, what) for ticket, what in said if what in WHATS)
        with self._lock:
            if found != self._wanted:
                self._wanted, self._changed = found, True

    def pending(self) -> bool:
        """True when the hub should hear of something at once."""
        return self._changed

    def round(self, replica: Replica, hub: Hub) -> None:
        """One look: tells the hub what is new, repeats it in time, and reads who else is there where somebody stirred."""
        with self._lock:
            wanted, changed = self._wanted, self._changed
            self._changed = False
        if wanted is None or not hub.keeps_presence:
            return
        if changed or hub.stirred() or time.monotonic() - self._asked > AGAIN_S:
            try:
                rows = hub.attend(_marks(replica, wanted), device=replica.meta("device"), changed=changed)
            except DeskError:
                self._changed |= changed
                raise
            self._asked = time.monotonic()
            self._around = tuple((row, self._asked + row.left / 1000) for row in rows)
        self._tell()

    def leave(self, replica: Replica, hub: Hub) -> None:
        """The windows close: gone at once, not only when the time is up."""
        if self._wanted and hub.keeps_presence:
            hub.attend((), device=replica.meta("device"), changed=True)

    def alone(self) -> None:
        """The line is gone: nobody can be seen, and what was said is said again when it is back."""
        self._around, self._asked = (), 0.0
        self._tell()

    def _tell(self) -> None:
        now = time.monotonic()
        here = tuple(row._replace(left=0) for row, until in self._around if until > now)
        if here != self._last:
            self._last = here
            self._told(here)


def _marks(replica: Replica, said: Said) -> list[Mark]:
    """The same with the space each ticket lives in; a personal space has nobody else in it."""
    found = []
    for ticket, what in said:
        row = replica.one("SELECT space, lower(hex(root)) FROM ticket WHERE id = ?", (bytes.fromhex(ticket),))
        if row is not None and row[0] != COMPANY and not row[0].startswith("p-"):
            found.append(Mark(row[0], row[1], what))
    return found

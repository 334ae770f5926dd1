"""Small steps: the worker holds the replica's write lock about 10 ms, then leaves it free for some.

So a person who saves while ten thousand operations arrive waits for one step at most: whoever waits asks for the lock
every millisecond, and has it in the next gap.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.replica.database import Replica

STEP_S = 0.007  # and the commit, which takes as long for one row as for thirty
SMALLEST = 4
SHORTEST_S = 0.003


class Pace:
    """How many things fit into one step, learned from the steps before. Without `polite` there are no pauses."""

    def __init__(
        self, *, polite: bool = False, size: int = 16, step_s: float = STEP_S, most: int = 500, pause: float = 0.5
    ) -> None:
        self.size = size
        self._polite = polite
        self._step_s = step_s
        self._most = most
        self._pause = pause  # as a share of the time the lock was held

    def for_bulk(self) -> Pace:
        """A pace as polite as this one for a download, of which somebody who works here wants the end."""
        if not self._polite:
            return Pace(size=5000, step_s=2.0, most=5000)
        return Pace(polite=True, size=128, step_s=4 * STEP_S, most=1000, pause=0.0)

    @contextmanager
    def step(self, replica: Replica, count: int) -> Iterator[Any]:
        """One transaction for `count` things; gives its connection. Afterwards the lock is left for a while."""
        with replica.transaction() as connection:
            begun = time.perf_counter()  # waiting for the lock is not work
            yield connection
            worked = time.perf_counter() - begun
        held = time.perf_counter() - begun
        fitting = int(count * self._step_s / max(worked, 1e-6))
        self.size = max(SMALLEST, min(self._most, fitting, self.size * 2))
        if self._polite:
            time.sleep(max(SHORTEST_S, min(held * self._pause, 0.2)))

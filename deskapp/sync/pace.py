"""Small steps: the worker holds the replica's write lock about 10 ms, then leaves it free as long.

So a person who saves while ten thousand operations arrive waits for one step at most.
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


class Pace:
    """How many things fit into one step, learned from the steps before. Without `polite` there are no pauses."""

    def __init__(self, *, polite: bool = False, size: int = 16, step_s: float = STEP_S, most: int = 500) -> None:
        self.size = size
        self._polite = polite
        self._step_s = step_s
        self._most = most

    @contextmanager
    def step(self, replica: Replica, count: int) -> Iterator[Any]:
        """One transaction for `count` things; gives its connection. Afterwards the lock is left as long as it was held."""
        with replica.transaction() as connection:
            begun = time.perf_counter()  # waiting for the lock is not work
            yield connection
            worked = time.perf_counter() - begun
        held = time.perf_counter() - begun
        fitting = int(count * self._step_s / max(worked, 1e-6))
        self.size = max(SMALLEST, min(self._most, fitting, self.size * 2))
        if self._polite:
            time.sleep(min(held, 0.2))

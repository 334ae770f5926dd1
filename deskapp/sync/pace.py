"""Small steps: the worker holds the replica's write lock about 20 ms, then leaves it free as long.

So a person who saves while ten thousand operations arrive waits for one step at most.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_S = 0.01


class Pace:
    """How many things fit into one step, learned from the steps before. Without `polite` there are no pauses."""

    def __init__(self, *, polite: bool = False, size: int = 16, step_s: float = STEP_S, most: int = 500) -> None:
        self.size = size
        self._polite = polite
        self._step_s = step_s
        self._most = most

    @contextmanager
    def step(self, count: int) -> Iterator[None]:
        """Time one transaction of `count` things and leave the lock as long as it took."""
        begun = time.perf_counter()
        yield
        took = time.perf_counter() - begun
        fitting = int(count * self._step_s / max(took, 1e-6))
        self.size = max(1, min(self._most, fitting, self.size * 2))
        if self._polite:
            time.sleep(min(took, 0.2))

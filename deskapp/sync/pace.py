"""Turns at the replica's write lock: long ones while nobody else wants it, and ended at once for somebody who does.

Whoever finds the lock taken leaves word (`Replica.somebody_waits`). Between two small steps the worker looks for it,
commits what it has, and lets them go first. So a person who saves while ten thousand operations arrive waits for one
step and a commit, and where nobody saves they arrive as fast as they can.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskapp.replica.database import Replica

T = TypeVar("T")

STEP_S = 0.005
TURN_S = 0.06  # what is written in that time is committed in a few milliseconds
SMALLEST = 4
SHORTEST_S = 0.001  # for those who could not leave word
GOES_FIRST_S = 0.1  # whoever left word has gone by then, or has ended


class Pace:
    """How many things fit into one step, learned from the steps before. Without `polite` nobody is let in before the
    turn is over.
    """

    def __init__(
        self, *, polite: bool = False, size: int = 16, step_s: float = STEP_S, turn_s: float = TURN_S, most: int = 500
    ) -> None:
        self.size = size
        self._polite = polite
        self._step_s = step_s
        self._turn_s = turn_s
        self._most = most

    def for_bulk(self) -> Pace:
        """A pace as polite as this one for a download, of which somebody who works here wants the end."""
        if not self._polite:
            return Pace(size=1000, step_s=2.0, most=5000)
        return Pace(polite=True, size=16, step_s=3 * STEP_S, turn_s=8 * TURN_S, most=1000)

    @contextmanager
    def turn(self, replica: Replica) -> Iterator[Any]:
        """One transaction for what `steps` gives; gives its connection. Afterwards whoever waits goes first."""
        with replica.transaction() as connection:
            yield connection
        if self._polite:
            time.sleep(SHORTEST_S)
            replica.let_go_first(GOES_FIRST_S)

    def steps(self, replica: Replica, things: Sequence[T]) -> Iterator[Sequence[T]]:
        """The next things in pieces, inside a turn; it ends when they have all been given, or the turn is over."""
        end = time.perf_counter() + self._turn_s
        done = 0
        while done < len(things):
            part = things[done : done + self.size]
            begun = time.perf_counter()
            yield part
            now = time.perf_counter()
            self._learn(len(part), now - begun)
            done += len(part)
            if now > end or (self._polite and replica.somebody_waits()):
                return

    @contextmanager
    def step(self, replica: Replica, count: int) -> Iterator[Any]:
        """A turn of one step with `count` things."""
        with self.turn(replica) as connection:
            begun = time.perf_counter()  # waiting for the lock is not work
            yield connection
            self._learn(count, time.perf_counter() - begun)

    def _learn(self, count: int, took_s: float) -> None:
        fitting = int(count * self._step_s / max(took_s, 1e-6))
        self.size = max(SMALLEST, min(self._most, fitting, self.size * 2))

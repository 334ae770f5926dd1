"""Work on many tickets a piece at a time: one group, a transaction for each piece, progress and a way out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.changes import Changes
from deskapp.services import queues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import QueueQuery
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

Progress = Callable[[int, int], object]
"""What is called between two pieces, with how many are done of how many; it answers True where others had waited."""
Cancelled = Callable[[], bool]

FIRST, SMALLEST, LARGEST = 100, 50, 1000
PIECE_S, CALM_S = 0.06, 0.2
"""How long a piece takes while others want to write, and while nobody does: each commit costs, and whoever saves waits."""
TOLD = 2000
"""More tickets than this are told as "all"."""


class Chosen(NamedTuple):
    """Tickets of a list, by their local keys; with a `query`, whatever it finds once the work begins, but these."""

    keys: Sequence[int]
    query: QueueQuery | None = None
    total: int = 0  # how many that was when it was chosen


NONE = Chosen(())
Which = Iterable[str] | Chosen


class Piece:
    """How many fit into one piece, learned from the one before."""

    def __init__(self, first: int = 0) -> None:
        self.size = first or FIRST
        self._lasts = PIECE_S
        self._begun = 0.0

    def begin(self) -> None:
        """A piece begins, its transaction included."""
        self._begun = time.perf_counter()

    def end(self, desk: Desk, count: int, progress: Progress | None, done: int, total: int) -> None:
        """It has ended, with so many in it: tell how far it is, let others write, and learn from it."""
        took = max(time.perf_counter() - self._begun, 1e-4)
        awaited = desk.replica.somebody_waits()
        if progress is not None:
            awaited = progress(done, total) is True or awaited
        self._lasts = PIECE_S if awaited else min(CALM_S, self._lasts * 1.5)
        self.size = max(SMALLEST, min(LARGEST, int(count * self._lasts / took), self.size * 2))


def keys_of(desk: Desk, chosen: Chosen) -> Sequence[int]:
    """The local keys of these tickets as of now, in the order of their list."""
    if chosen.query is None:
        return chosen.keys
    found = queues.keys(desk, chosen.query)
    left_out = frozenset(chosen.keys)
    return [each for each in found if each not in left_out] if left_out else found


def ids_of(desk: Desk, which: Which, most: int = 0) -> list[str]:
    """The ids of these tickets; with `most` no more than the first so many."""
    if isinstance(which, Chosen) and which.query is not None and most:
        rows = queues.page(desk, which.query, most + len(which.keys))
        left_out = frozenset(which.keys)
        return [row.id for row in rows if row.key not in left_out][:most]
    if isinstance(which, Chosen):
        keys = keys_of(desk, which)
        return queues.ids_of(desk, keys[:most] if most else keys)
    ids = list(which)
    return ids[:most] if most else ids


def in_steps(
    desk: Desk, which: Which, write: Callable[[UnitOfWork, str], object], progress: Progress | None,
    cancelled: Cancelled | None, *, group: str = "", first: int = 0,
) -> Changes:  # fmt: skip
    """Write something on each ticket, all as one group; cancelled, what is done stays.

    `first` is how many there are in the first piece, 0 = as usual. `write` answers False where it left a ticket as it
    was; `number` of the answer says how many it changed.
    """
    keys = keys_of(desk, which) if isinstance(which, Chosen) else None
    ids = [] if isinstance(which, Chosen) else list(which)
    total = len(ids) if keys is None else len(keys)
    touched: set[str] = set()
    count = start = 0
    piece = Piece(first)
    while start < total and not (cancelled is not None and cancelled()):
        piece.begin()
        end = min(start + piece.size, total)
        part = ids[start:end] if keys is None else queues.ids_of(desk, keys[start:end])
        with desk.unit(group) as work:
            group = work.group
            work.bring("ticket", part)
            count += sum(write(work, each) is not False for each in part)
            if len(touched) <= TOLD:
                touched |= work.commit().of("ticket")
            else:
                work.commit()
        piece.end(desk, end - start, progress, end, total)
        start = end
    return Changes({"ticket": frozenset(touched) if len(touched) <= TOLD else frozenset([""])}, group, number=str(count))

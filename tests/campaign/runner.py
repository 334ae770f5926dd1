"""Seeds dealt out to processes: what happens in one of them is the failure of its seed and of nothing else."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.campaign import Campaign

PATIENCE_S = 20.0
"""How long a process may take to put its servers away before it is killed."""

BEGIN_S = 120.0
"""And to start them."""


class Done(NamedTuple):
    """What became of a seed; `problem` is empty where it passed, `left` is where its files are where it did not."""

    seed: int
    seconds: float
    counters: dict[str, float]
    problem: str = ""
    left: Path | None = None


def unit(campaign: Campaign, seed: int, folder: Path) -> dict[str, float]:
    """One unit in an empty folder, which goes afterwards where all went well."""
    folder.mkdir(parents=True)
    counters = dict(campaign.run(seed, folder))
    shutil.rmtree(folder, ignore_errors=True)
    return counters


def deal(campaign: Campaign, seeds: Iterator[int], *, minutes: float, hands: int) -> Iterator[Done]:
    """Run seeds in so many processes, until the time is up or there are no more; a unit begun is finished."""
    until = time.monotonic() + minutes * 60
    crew = [_Hand(campaign) for _ in range(hands)]
    longest = 0.0
    try:
        while True:
            for hand in crew:
                if hand.seed is None and time.monotonic() + longest / 2 < until:
                    hand.take(next(seeds, None))
            busy = [hand for hand in crew if hand.seed is not None]
            if not busy:
                return
            wait([hand.line for hand in busy], timeout=1.0)
            for hand in busy:
                done = hand.result()
                if done is not None:
                    longest = max(longest, done.seconds)
                    yield done
    finally:
        for hand in crew:
            hand.end()


class _Hand:
    """One process, begun anew where it died or had to be killed."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._folder = Path(tempfile.mkdtemp(prefix=f"deskapp-{campaign.name}-"))
        self._start()

    def _start(self) -> None:
        # Everything is imported anew there: what a process did to itself must not reach the next one.
        spawn = multiprocessing.get_context("spawn")
        self.line, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_work, args=(self._campaign, self._folder, theirs))
        self._process.start()
        theirs.close()
        self.seed: int | None = None
        self._since = 0.0
        self._ready = False

    def take(self, seed: int | None) -> None:
        """Begin with a seed."""
        if seed is not None:
            self.seed, self._since = seed, time.monotonic()
            with contextlib.suppress(OSError):  # it has died: `result` finds that out
                self.line.send(seed)

    def result(self) -> Done | None:
        """What became of the seed; None while it is still at it."""
        seed, taken = self.seed, time.monotonic() - self._since
        if seed is None:
            return None
        try:
            if self.line.poll():
                done: Done | None = self.line.recv()
                if done is None:  # its servers run: from here on the seed's own time counts
                    self._ready, self._since = True, time.monotonic()
                    return None
                self.seed = None
                return done
        except (EOFError, OSError):
            self._process.join(PATIENCE_S)
            problem = f"its process ended with exit code {self._process.exitcode}"
        else:
            if taken < self._campaign.patience_s or (not self._ready and taken < BEGIN_S):
                return None
            problem = f"it was still at it after {taken:.0f} s"
        self._kill()
        self._start()
        return Done(seed, taken, {}, problem)

    def end(self) -> None:
        """Let it put its servers away, and see that it goes."""
        with contextlib.suppress(OSError):
            self.line.send(None)
        self.line.close()
        if self.seed is not None:
            self._process.terminate()
        self._process.join(PATIENCE_S)
        self._kill()

    def _kill(self) -> None:
        """The process and those it started, and what they left."""
        with contextlib.suppress(OSError, AttributeError):
            os.killpg(self._process.pid or 0, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        shutil.rmtree(self._folder, ignore_errors=True)


def _work(campaign: Campaign, folder: Path, line: Connection) -> None:
    if hasattr(os, "setsid"):
        os.setsid()  # Ctrl+C is for the one who deals; and so all that was started here can be killed at once
    signal.signal(signal.SIGTERM, _leave)
    with contextlib.suppress(EOFError, OSError), campaign.around():
        line.send(None)
        while (seed := line.recv()) is not None:
            begun = time.monotonic()
            counters: dict[str, float] = {}
            problem = ""
            try:
                counters = unit(campaign, seed, folder / str(seed))
            except Exception:
                problem = traceback.format_exc()
            left = folder / str(seed) if problem else None
            line.send(Done(seed, time.monotonic() - begun, counters, problem, left))


def _leave(_signal: int, _frame: object) -> None:
    sys.exit(1)

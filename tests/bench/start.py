"""start.queue: from the start of the process to the first painted queue, beside a bare window; and demo.make."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from deskapp.services import demo
from tests.bench.figures import Figure, figure, timed

if TYPE_CHECKING:
    from tests.bench.homes import Bench

RUNS = 15
DEMO = 2000


def measure(bench: Bench) -> list[Figure]:
    """Fresh processes, ours and the bare one in turn; the first of each only warms the caches of the disk."""
    times: dict[str, list[float]] = {"queue": [], "bare": []}
    for number in range(RUNS + 1):
        for what, found in times.items():
            took = once(what, bench.home)
            if number:
                found.append(took)
    return [figure("start.queue", bench.tickets, times["queue"], times["bare"])]


def once(what: str, home: Path) -> float:
    """One start, seconds."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env |= {"DESKAPP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.probe", what], env=env, cwd=Path(__file__).parents[2],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    if done.returncode:
        raise AssertionError(done.stderr)
    return (int(done.stdout.split()[0]) - begun) / 1e9


def measure_demo() -> list[Figure]:
    """A whole demo desk with its hub, ready to be opened."""
    times = []
    for _ in range(3):
        with tempfile.TemporaryDirectory(prefix="deskapp-bench-") as folder:
            took, _ = timed(demo.make, Path(folder) / "home", DEMO)
            times.append(took)
    return [figure("demo.make", DEMO, times)]

"""Tickets opened and changed in the real window, and the longest stall while others are busy."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.figures import Figure, figure
from tests.bench.homes import Bench, copied, say
from tests.bench.others import OPERATIONS, fill_hub

SHOWN = ("ticket.open", "bulk.10000", "bulk.undo", "bulk.stall")


def measure(source: Bench) -> list[Figure]:
    """All figures of the window, each part in a process of its own."""
    with copied(source) as bench:
        found = _hands(bench.home, "use")
        rows = [figure(name, bench.tickets, found[name]) for name in SHOWN]
    with copied(source) as bench:
        fill_hub(bench.home)
        found = _hands(bench.home, "busy", str(OPERATIONS))
        longest = sorted(found["stall.max"])[-5:]
        told = ", ".join(f"{each * 1000:.0f}" for each in longest)
        say(f"{bench.tickets}: {found['reached'][0]:.0f} taken in; longest stalls {told} ms")
        rows.append(figure("stall.max", bench.tickets, [longest[-1]]))
    return rows


def _hands(home: Path, *words: str) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.hands", str(home), *words], cwd=Path(__file__).parents[2],
        capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    if done.returncode:
        raise AssertionError(done.stderr)
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found

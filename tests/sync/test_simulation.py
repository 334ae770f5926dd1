"""Schedules of a whole house, each from one seed: many short ones, and every one that ever failed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.campaign.simulation import CAMPAIGN
from tests.sync.seeds import KEPT, OPEN
from tests.sync.simulation import schedule

if TYPE_CHECKING:
    from pathlib import Path

PART = 125
"""So many go together, so that they spread over the processes of a test run."""


def test_seeds_that_are_open() -> None:
    """A seed that holds again moves to KEPT."""
    for seed in OPEN:
        with pytest.raises(AssertionError):
            schedule(seed)


@pytest.mark.parametrize("seed", KEPT, ids=str)
def test_seeds_that_failed_once(seed: int) -> None:
    schedule(seed)


@pytest.mark.parametrize("part", range(CAMPAIGN.short // PART))
def test_fresh_schedules(part: int, tmp_path: Path) -> None:
    found: Counter[str] = Counter()
    for seed in sorted({*range(part * PART, (part + 1) * PART)} - OPEN.keys()):
        found.update(CAMPAIGN.run(seed, tmp_path))
    silent = [each for each in CAMPAIGN.must if not found[each]]
    assert len(silent) < 8, f"faults that never struck prove nothing: {silent}"


TOLD = """
import hashlib
from tests.sync.simulation import schedule

run = schedule(99)
log = run.hub._rows("select space, seq, doc, n, key_epoch from op order by space, seq")
print(hashlib.sha256(repr((sorted(run.said), sorted(run.struck.items()), log)).encode()).hexdigest())
"""


def test_one_seed_is_one_run() -> None:
    """Whatever order sets have in this process."""
    told = {
        subprocess.run(
            [sys.executable, "-c", TOLD], env={**os.environ, "PYTHONHASHSEED": order}, check=True, capture_output=True
        ).stdout
        for order in ("1", "2")
    }
    assert len(told) == 1

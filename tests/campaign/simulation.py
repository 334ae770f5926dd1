"""Schedules of a simulated house, see tests/sync/simulation; the short form is tests/sync/test_simulation.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.campaign import Campaign
from tests.sync.simulation import FAULTS, SEEN, schedule

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path


def run(seed: int, folder: Path) -> Counter[str]:
    """One schedule: how often each fault struck, and what was seen."""
    done = schedule(seed)
    return done.struck + done.seen


CAMPAIGN = Campaign(
    name="simulation", unit="schedules", run=run, full=200_000, short=3_000, minutes=18, must=(*FAULTS, *SEEN)
)

"""The long random tests: each unit of work comes from one seed, so that what failed once can be had again."""

from __future__ import annotations

import importlib
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path


@dataclass(frozen=True)
class Campaign:
    """`run(seed, folder)` does one unit in an empty folder: it gives counters that are added up, or raises.

    `full`: units of the whole campaign, of which the test run does the seeds from 0 to `short`. `must`: counters that
    have to be above zero in the end, or the campaign proves nothing. `minutes`: its share of all 45. `alone`: it measures
    time, so nothing runs beside it. `around`: what all its units share in one process, a server for example. `limit_s`: a
    unit that takes longer hangs; 0 = twice its minutes, and five at least.
    """

    name: str
    unit: str
    run: Callable[[int, Path], Mapping[str, float]]
    full: int
    short: int
    minutes: float
    must: tuple[str, ...] = ()
    alone: bool = False
    around: Callable[[], AbstractContextManager[object]] = field(default=nullcontext)
    limit_s: float = 0

    @property
    def patience_s(self) -> float:
        """After so long a unit is killed."""
        return self.limit_s or max(300.0, self.minutes * 120)


PLACES = {
    "simulation": "tests.campaign.simulation",
    "bugs": "tests.campaign.bugs",
    "kill": "tests.campaign.kill",
    "composing": "tests.campaign.composing",
    "postgres": "tests.campaign.postgres",
    "doors": "tests.campaign.doors",
    "power": "tests.campaign.power",
    "failover": "tests.campaign.failover",
    "network": "tests.campaign.network",
    "load": "tests.campaign.load",
    "replay": "tests.campaign.replay",
    "line": "tests.campaign.line",
    "download": "tests.campaign.download",
}


def campaign(name: str) -> Campaign:
    """The campaign of a name: `CAMPAIGN` of its module."""
    found: Campaign = importlib.import_module(PLACES[name]).CAMPAIGN
    return found

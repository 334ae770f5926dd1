"""The short form of the campaign `doors`: nonsense is refused with a reason, and leaves nothing behind."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import psycopg

from tests.campaign import doors

if TYPE_CHECKING:
    from pathlib import Path


def test_nonsense_at_every_door_is_refused_and_leaves_nothing_behind(distribution: str, tmp_path: Path) -> None:
    with psycopg.connect(distribution, autocommit=True) as keeper:
        keeper.execute("drop database if exists doors with (force)")
    doors.SERVERS[:] = [doors.make(distribution, "doors")]
    counted: Counter[str] = Counter()
    for seed in range(doors.CAMPAIGN.short):
        counted += doors.run(seed, tmp_path)
    assert set(doors.CAMPAIGN.must) <= set(counted)

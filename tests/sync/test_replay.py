"""Three days of two field offices without a line: what needs a decision is little, and all of it is real."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.campaign.replay import CAMPAIGN, replay

if TYPE_CHECKING:
    from pathlib import Path


def test_three_days_offline(tmp_path: Path) -> None:
    for seed in range(CAMPAIGN.short):
        found = CAMPAIGN.run(seed, tmp_path)
        assert found["operations"] > 1400
        assert min(found[each] for each in CAMPAIGN.must) > 0


def test_a_short_one_at_postgres(tmp_path: Path, embedded: str) -> None:
    found = replay(1, tmp_path, embedded.replace("/postgres?", f"/replay_{os.getpid()}?"), before=24, acts=4)
    assert found["operations"] > 200

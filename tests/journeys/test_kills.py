"""Homes whose programs are killed at any moment and at named places, on both kinds of hub: nothing lost, nothing twice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.campaign import kill
from tests.campaign.faults import POINTS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 here, nor a fork")


OPEN = {2: "after a hub that was set back and a copied profile, now and then a file stays on the computer that attached it"}
"""Offices in which something is not mended yet; it comes about one time in six."""


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(each, marks=pytest.mark.xfail(each in OPEN, reason=OPEN.get(each, ""), strict=False))
        for each in range(kill.CAMPAIGN.short)
    ],
)
def test_homes_that_are_killed(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, embedded: str) -> None:
    monkeypatch.setattr(kill, "SERVERS", [embedded])
    counted = kill.run(seed, tmp_path)
    assert counted["kills"] >= kill.KILLS
    assert counted["saved"] > 0
    assert any(counted[each] for each in POINTS)  # a busy machine does not reach all of them in time

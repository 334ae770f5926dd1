"""The process is killed while somebody writes, sends, takes back: at most the last second is missing, nothing goes twice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.campaign import composing

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 here, nor a fork")


@pytest.mark.parametrize("seed", range(composing.CAMPAIGN.short))
def test_a_computer_that_is_killed_while_somebody_writes(seed: int, tmp_path: Path) -> None:
    counted = composing.run(seed, tmp_path)
    assert counted["kills"] == composing.KILLS
    assert counted["letters"] > 0
    assert any(counted[each] for each in composing.PLACES)  # a busy machine does not reach all of them in time

"""Bugs put in on purpose are noticed, every one; and the judged house, which notices most of them, finds none without."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.campaign.bugs import hints, notice
from tests.sync.judged import judged
from tests.sync.mutants import MUTANTS, Mutant

if TYPE_CHECKING:
    from pathlib import Path

PARTS, PART = 2, 20


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
def test_a_bug_is_noticed(mutant: Mutant, tmp_path: Path) -> None:
    assert notice(mutant, tmp_path, hints().get(mutant.name)) > 0


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_noticed_where_no_bug_is(part: int) -> None:
    struck: Counter[str] = Counter()
    for seed in range(part * PART, (part + 1) * PART):
        struck += judged(seed).struck
    assert min(struck[each] for each in ("clock set", "refused for good", "handed over")) > 0


def test_there_are_enough_and_each_has_a_name() -> None:
    assert len({each.name for each in MUTANTS}) == len(MUTANTS) >= 36
    assert set(hints()) >= {each.name for each in MUTANTS}

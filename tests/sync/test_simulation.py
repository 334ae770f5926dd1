"""Schedules of a whole office, each from one seed: fixed ones, and fresh ones in a campaign."""

from __future__ import annotations

import os
import random
import shutil
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.sync.mutants import MUTANTS, Mutant
from tests.sync.simulation import Run, furnish

if TYPE_CHECKING:
    from pathlib import Path

FIXED = range(12)
SEEDS_FOR_A_BUG = 60
FAULTS = {
    "cut before pull", "cut before push", "cut after push", "somebody else first", "hole", "repeated", "disorder",
    "crash before commit", "crash after commit", "hub restored", "profile copied", "right ended", "newer program",
    "written meanwhile",
}  # fmt: skip


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "template"
    folder.mkdir()
    furnish(folder)
    return folder


def schedule(template: Path, folder: Path, seed: int, steps: int = 30) -> Run:
    """One run to its end; a failure names its seed."""
    run = Run(template, folder, seed)
    try:
        run.steps(steps)
        run.settle()
        run.check()
    except BaseException as error:
        error.add_note(f"seed {seed}")
        raise
    finally:
        run.close()
        shutil.rmtree(folder, ignore_errors=True)
    return run


def test_fixed_schedules(template: Path, tmp_path: Path) -> None:
    struck: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    saved = 0
    for seed in FIXED:
        run = schedule(template, tmp_path / str(seed), seed)
        struck += run.struck
        seen += run.seen
        saved += len(run.saved)
    assert set(struck) == FAULTS, "a fault that never struck proves nothing"
    assert min(seen["ok"], seen["stale"], seen["resent"]) > 5
    assert seen["renamed"] > 0
    assert saved > 300


def test_one_seed_is_one_run(template: Path, tmp_path: Path) -> None:
    runs = [schedule(template, tmp_path / name, 99, 10) for name in ("a", "b")]
    assert runs[0].struck == runs[1].struck
    assert runs[0].saved == runs[1].saved


@pytest.mark.campaign
def test_fresh_schedules(template: Path, tmp_path: Path) -> None:
    """DESKAPP_CAMPAIGN_S says for how long, DESKAPP_CAMPAIGN_SEED from which seed; a seed that fails is named."""
    until = time.monotonic() + float(os.environ.get("DESKAPP_CAMPAIGN_S", "60"))
    first = int(os.environ.get("DESKAPP_CAMPAIGN_SEED") or random.SystemRandom().getrandbits(40))
    count = 0
    while time.monotonic() < until:
        schedule(template, tmp_path / str(count), first + count)
        count += 1
    print(f"{count} schedules from seed {first}")


# ---- bugs put in on purpose


def seeds_until_caught(mutant: Mutant, template: Path, folder: Path) -> int:
    """How many schedules it takes to notice a bug; fails where none of them does."""
    with mutant.at_work():
        for seed in range(SEEDS_FOR_A_BUG):
            try:
                schedule(template, folder / str(seed), seed)
            except Exception:
                return seed + 1
    pytest.fail(f"{SEEDS_FOR_A_BUG} schedules did not notice: {mutant.name}")


@pytest.mark.parametrize("mutant", MUTANTS[:4], ids=lambda each: each.name)
def test_a_bug_is_noticed(mutant: Mutant, template: Path, tmp_path: Path) -> None:
    seeds_until_caught(mutant, template, tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize("mutant", MUTANTS[4:], ids=lambda each: each.name)
def test_every_bug_is_noticed(mutant: Mutant, template: Path, tmp_path: Path) -> None:
    print(f"{mutant.name}: {seeds_until_caught(mutant, template, tmp_path)} schedules")


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.name)
def test_the_lines_of_the_bugs_are_there(mutant: Mutant) -> None:
    with mutant.at_work():
        pass

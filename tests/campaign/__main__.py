"""Run campaigns: `python -m tests.campaign [NAME ...] [--minutes M] [--seed S] [--only SEED]`.

It goes on where the last run ended and keeps its table in .campaign; seeds that failed come first. Without names all that are
not complete yet, each with its share of the time.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tests.campaign import PLACES, campaign
from tests.campaign.runner import deal, unit
from tests.campaign.table import Row, Table, never, ranges_of, readable

if TYPE_CHECKING:
    from tests.campaign import Campaign

ROOT = Path(__file__).resolve().parent.parent.parent
ENOUGH = 20
"""So many failures of one run tell what there is to tell."""
PROGRESS_S = 60.0


def main(line: list[str], folder: Path = ROOT / ".campaign") -> int:
    """Exit code 1 where a seed failed or something that must happen never did."""
    options = argparse.ArgumentParser(prog="campaign", description=__doc__)
    options.add_argument("names", nargs="*", metavar="NAME", help=" ".join(PLACES))
    options.add_argument("--minutes", type=float, help="for all of them together; 45 where all run")
    options.add_argument("--seed", type=int, default=0, help="begin at this seed")
    options.add_argument("--only", type=int, metavar="SEED", help="this one seed of one campaign, in this process")
    given = options.parse_args(line)
    if unknown := [each for each in given.names if each not in PLACES]:
        options.error(f"there is no campaign {unknown[0]}; there are {', '.join(PLACES)}")
    chosen = [campaign(each) for each in given.names or PLACES]
    if given.only is not None:
        if len(chosen) != 1:
            options.error("--only needs one NAME")
        with tempfile.TemporaryDirectory() as own, chosen[0].around():
            print(json.dumps(unit(chosen[0], given.only, Path(own) / str(given.only)), indent=1, sort_keys=True))
        return 0
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends us wants to keep what is done, as with Ctrl+C
    return run(chosen, Table(folder), minutes=given.minutes, first=given.seed, new_ones=bool(given.names))


def run(chosen: list[Campaign], table: Table, *, minutes: float | None, first: int, new_ones: bool) -> int:
    """Run campaigns one after the other. With `new_ones` one that is complete goes on with new seeds."""
    share = minutes / sum(each.minutes for each in chosen) if minutes else 1.0
    failed = False
    try:
        for each in chosen:
            complete = len(table.passed(each.name)) >= each.full
            if complete and not new_ones and not table.failed(each.name):
                continue
            failed |= run_one(each, table, minutes=each.minutes * share, first=first, endless=complete) > 0
            failed |= bool(never(each, table.counters(each.name)))
    except KeyboardInterrupt:
        failed = True
    print(readable(chosen, table))
    return 1 if failed else 0


def run_one(campaign: Campaign, table: Table, *, minutes: float, first: int, endless: bool) -> int:
    """One campaign for its time, or until all its units are done; returns how many seeds failed."""
    known = table.passed(campaign.name)
    again = table.failed(campaign.name)
    fresh = (seed for seed in itertools.count(first) if seed not in known and seed not in again)
    left = None if endless else max(0, campaign.full - len(known) - len(again))
    seeds = itertools.chain(again, itertools.islice(fresh, left))
    counters: Counter[str] = Counter()
    passed: set[int] = set()
    failures = 0
    begun = told = time.monotonic()
    commit = _commit()
    hands = 1 if campaign.alone else min(os.cpu_count() or 1, 8)
    try:
        with closing(deal(campaign, seeds, minutes=minutes, hands=hands)) as results:
            for done in results:
                if done.problem:
                    failures += 1
                    where = table.fails(campaign.name, done.seed, f"{commit}\n{done.problem}", done.left)
                    _say(f"{campaign.name}: seed {done.seed} failed: {where}")
                    if failures >= ENOUGH:
                        break
                else:
                    passed.add(done.seed)
                    table.passes(campaign.name, done.seed)
                    counters.update(done.counters)
                if time.monotonic() - told > PROGRESS_S:
                    told = time.monotonic()
                    _say(f"{campaign.name}: {len(passed)} {campaign.unit}, {failures} failed")
    finally:
        seconds = time.monotonic() - begun
        if passed or failures:
            table.add(
                Row(
                    campaign.name, datetime.now(UTC).isoformat(timespec="seconds"), commit, ranges_of(passed), len(passed),
                    len(known | passed), campaign.full, failures, json.dumps(counters, sort_keys=True),
                    round(seconds, 1), round(len(passed) / seconds, 3),
                )
            )  # fmt: skip
    return failures


def _commit() -> str:
    """Which state of the project this is; "-dirty" where it is not exactly that."""
    git = ["git", "describe", "--always", "--dirty", "--abbrev=9"]
    done = subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

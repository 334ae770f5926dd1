"""What all runs have come to: one table of runs, and a file for each seed that failed and has not passed since."""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from tests.campaign import Campaign


class Row(NamedTuple):
    """One run of one campaign. `seeds` passed, as ranges ("0-99 105"); `total` of `full` units have passed so far."""

    campaign: str
    date: str
    commit: str
    seeds: str
    units: int
    total: int
    full: int
    failures: int
    counters: str
    seconds: float
    units_s: float


class Table:
    """Kept in a folder: `table.csv`, `failed/NAME-SEED.txt`, and beside that what a unit left."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "table.csv"
        self._failed = folder / "failed"
        self._failed.mkdir(parents=True, exist_ok=True)

    def rows(self, campaign: str) -> list[Row]:
        """The runs of a campaign so far."""
        if not self._file.exists():
            return []
        with self._file.open(encoding="utf-8", newline="") as file:
            found = [Row(**each) for each in csv.DictReader(file)]
        return [_numbers(each) for each in found if each.campaign == campaign]

    def add(self, row: Row) -> None:
        """One run more."""
        new = not self._file.exists()
        with self._file.open("a", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(Row._fields)
            writer.writerow(row)

    def passed(self, campaign: str) -> set[int]:
        """The seeds that have passed."""
        return {seed for row in self.rows(campaign) for seed in seeds_of(row.seeds)}

    def counters(self, campaign: str) -> Counter[str]:
        """What all runs counted together."""
        total: Counter[str] = Counter()
        for row in self.rows(campaign):
            total.update(json.loads(row.counters))
        return total

    def failed(self, campaign: str) -> list[int]:
        """The seeds that failed and have not passed since."""
        return sorted(int(each.stem.rpartition("-")[2]) for each in self._failed.glob(f"{campaign}-*.txt"))

    def fails(self, campaign: str, seed: int, problem: str, left: Path | None = None) -> Path:
        """Keep what went wrong, and the files it left: it may not come again. Returns where."""
        file = self._failed / f"{campaign}-{seed}.txt"
        file.write_text(problem, encoding="utf-8")
        shutil.rmtree(file.with_suffix(""), ignore_errors=True)
        if left is not None and left.exists():
            shutil.move(left, file.with_suffix(""))
        return file

    def passes(self, campaign: str, seed: int) -> None:
        """A seed passes now; what it once said stays beside, because chance may have helped."""
        file = self._failed / f"{campaign}-{seed}.txt"
        if file.exists():
            file.replace(file.with_suffix(".passed"))
            shutil.rmtree(file.with_suffix(""), ignore_errors=True)


def seeds_of(ranges: str) -> Iterator[int]:
    """The seeds of "0-99 105"."""
    for each in ranges.split():
        first, _, last = each.partition("-")
        yield from range(int(first), int(last or first) + 1)


def ranges_of(seeds: Collection[int]) -> str:
    """Seeds as ranges: "0-99 105"."""
    found: list[tuple[int, int]] = []
    for seed in sorted(seeds):
        if found and found[-1][1] == seed - 1:
            found[-1] = (found[-1][0], seed)
        else:
            found.append((seed, seed))
    return " ".join(f"{first}-{last}" if last > first else str(first) for first, last in found)


def never(campaign: Campaign, counters: Counter[str]) -> list[str]:
    """What had to happen and never did."""
    return [each for each in campaign.must if counters[each] <= 0]


def readable(campaigns: Iterable[Campaign], table: Table) -> str:
    """Where every campaign stands, for people."""
    lines = [f"{'campaign':11} {'units':>17} {'of':>8} {'failed':>7} {'seconds':>8} {'units/s':>8}  last commit"]
    for each in campaigns:
        rows = table.rows(each.name)
        if not rows:
            lines.append(f"{each.name:11} {'-':>17} {each.full:>8}")
            continue
        seconds = sum(row.seconds for row in rows)
        total = len(table.passed(each.name))
        lines.append(
            f"{each.name:11} {f'{total} {each.unit}':>17} {each.full:>8} {len(table.failed(each.name)):>7} {seconds:>8.0f}"
            f" {total / max(seconds, 0.001):>8.2f}  {rows[-1].commit}"
        )
        counted = table.counters(each.name)
        lines.append("    " + ", ".join(f"{name} {value:g}" for name, value in sorted(counted.items())))
        if missing := never(each, counted):
            lines.append(f"    NEVER HAPPENED: {', '.join(missing)}")
    return "\n".join(lines)


def _numbers(row: Row) -> Row:
    return row._replace(
        units=int(row.units), total=int(row.total), full=int(row.full), failures=int(row.failures),
        seconds=float(row.seconds), units_s=float(row.units_s),
    )  # fmt: skip

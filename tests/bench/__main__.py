"""Measure and print: `python -m tests.bench [--tickets 10000,100000] [--only WORD] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from tests.bench import chart, courtesy, lists, reads, start, window, writes, writing
from tests.bench.figures import Figure, table
from tests.bench.homes import bench, cache, say
from tests.bench.issue import issue_table

PARTS = "reads queue writes window writing start demo courtesy chart"


def main() -> int:
    """Exit code 1 where a bound is not kept."""
    options = argparse.ArgumentParser(prog="bench", description=__doc__)
    options.add_argument("--tickets", default="10000,100000", help="sizes of the desks, with commas between")
    options.add_argument("--only", default="", help=f"only the parts whose name has this word: {PARTS}")
    options.add_argument("--json", type=Path, help="write the rows to this file too")
    given = options.parse_args()
    # A start without compiled modules would measure the compiler.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    cache().mkdir(parents=True, exist_ok=True)
    rows: list[Figure] = []
    sizes = [int(each) for each in given.tickets.split(",")]
    for size in sizes:
        if given.only in ("courtesy", "demo", "chart"):
            break  # they need no desk
        desk = bench(size)
        for name, measure in (
            ("reads", reads.measure), ("queue", lists.measure), ("writes", writes.measure), ("window", window.measure),
            ("writing", writing.measure), ("start", start.measure),
        ):  # fmt: skip
            if given.only in name:
                say(f"{size}: {name}")
                rows += measure(desk)
    if given.only in "demo":
        say("demo")
        rows += start.measure_demo()
    if given.only in "courtesy":
        rows += courtesy.measure()
    if given.only == "chart":  # takes minutes, so it is asked for
        rows += chart.measure()
    print(table(rows))
    print(issue_table([each for each in rows if each.tickets in sizes]))
    print("load: {:.1f} {:.1f} {:.1f} on {} processors".format(*os.getloadavg(), os.cpu_count()))
    if given.json:
        given.json.write_text(json.dumps([each._asdict() for each in rows], indent=1) + "\n")
    return 1 if any(each.fails() for each in rows) else 0


if __name__ == "__main__":
    sys.exit(main())

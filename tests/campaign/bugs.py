"""Seeded bugs: every one of them must be noticed, each by the harness that is there for it.

`python -m tests.campaign.bugs` looks for them all and writes down where each was noticed first, for the test run to begin
with.
"""

from __future__ import annotations

import json
import logging
import shutil
import sys
import tempfile
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from tests.campaign import Campaign
from tests.sync.catchers import CATCHERS, name_of, named, seeds_of
from tests.sync.mutants import MUTANTS, Mutant

if TYPE_CHECKING:
    from collections.abc import Iterator

HINTS = Path(__file__).parents[1] / "sync" / "hints.json"
"""Mutant -> the seed, or the name of the test, that noticed it when it was last looked for."""


def notice(mutant: Mutant, folder: Path, hint: int | str | None = None) -> int:
    """How many schedules it took to notice a bug, from seed 0 up, or first `hint`. AssertionError where none did.

    A schedule that fails without the bug too has noticed nothing.
    """
    first = () if hint is None else (named(mutant.by, hint) if isinstance(hint, str) else hint,)
    for count, seed in enumerate(chain(first, seeds_of(mutant.by)), 1):
        with mutant.at_work():
            failed = _fails(mutant.by, seed, folder)
        if failed and not _fails(mutant.by, seed, folder):
            return count
    raise AssertionError(f"nobody noticed: {mutant.name}")


def _fails(by: str, seed: int, folder: Path) -> bool:
    place = Path(tempfile.mkdtemp(dir=folder))
    try:
        with _silent():
            CATCHERS[by](seed, place)
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException:  # pytest's own failures are no Exceptions
        return True
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return False


@contextmanager
def _silent() -> Iterator[None]:
    """What the program logs about the bug is of no interest."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def hints() -> dict[str, int | str]:
    """Where each was noticed last time; only an order of trying."""
    found: dict[str, int | str] = json.loads(HINTS.read_text(encoding="utf-8"))
    return found


def run(seed: int, folder: Path) -> dict[str, float]:
    """One bug: the seed says which."""
    return {"caught": 1, "schedules": notice(MUTANTS[seed % len(MUTANTS)], folder)}


CAMPAIGN = Campaign("bugs", "bugs", run, full=len(MUTANTS), short=0, minutes=5, must=("caught",), limit_s=600)


def _look_for_all(words: list[str]) -> None:
    found = hints() if HINTS.exists() else {}
    for mutant in MUTANTS:
        if not words or any(word in mutant.name for word in words):
            with tempfile.TemporaryDirectory() as folder:
                try:
                    count = notice(mutant, Path(folder))
                except AssertionError as error:
                    print(error, flush=True)
                    continue
            found[mutant.name] = name_of(mutant.by, seeds_of(mutant.by)[count - 1])
            print(f"{count:4} {mutant.by:10} {mutant.name}", flush=True)
            HINTS.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    _look_for_all(sys.argv[1:])

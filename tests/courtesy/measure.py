"""How good the courtesy rules are, judged by sentences and replies that another hand wrote before the rules.

`python -m tests.courtesy.measure en de` prints, per rule, the figures on the open two thirds, and of the unseen third only
totals; `--open FOLDER` writes the open part for those who tune rules. Nobody who writes rules reads the corpus itself.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from deskapp.domain.courtesy import MISSED, Moment, Rules
from deskapp.domain.snippet import LANGUAGES
from deskapp.services.courtesy import read_rules

HERE = Path(__file__).parent / "corpus"
RESOURCES = Path(__file__).parents[2] / "resources"
LATER = ("again", "third")
_Z = 1.96


def corpus(language: str, what: str) -> list[dict[str, Any]]:
    """The `sentences` or `replies` of a language, or a later set of sentences, of `LATER`; empty where there is none."""
    path = HERE / f"{language}-{what}.toml"
    key = "reply" if what == "replies" else "sentence"
    return list(tomllib.loads(path.read_text(encoding="utf-8"))[key]) if path.exists() else []


def parted(language: str, what: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The `sentences` or `replies` of a language as the open part and the unseen, fixed by the texts themselves.

    Unseen is a third of them. Where that third was used up, by totals asked for too often or by a look, another hand
    wrote a further set: half of the last one is unseen then, and everything else is open.
    """
    first = corpus(language, what)
    later = [rows for name in LATER if (rows := corpus(language, name))] if what == "sentences" else []
    unseen = (
        [row for row in later[-1] if _digit(row) % 2 == 0] if later else [row for row in first if _digit(row) % 3 == 0]
    )
    kept = {row["text"] for row in unseen}
    by_rule = corpus(language, "rules") if what == "sentences" else []  # so many that each rule can be judged by itself
    return [row for rows in (first, *later, by_rule) for row in rows if row["text"] not in kept], unseen


def _digit(row: dict[str, Any]) -> int:
    return hashlib.sha256(row["text"].encode()).digest()[0]


@dataclass
class Totals:
    """Counted hints: right, wrong, and texts that should have got one and did not."""

    right: int = 0
    wrong: int = 0
    silent: int = 0
    good: int = 0
    good_with_hint: int = 0
    rules: dict[str, Counter[str]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    def precision(self) -> float:
        """Of the hints given, how many were right."""
        return self.right / max(1, self.right + self.wrong)

    def recall(self) -> float:
        """Of the texts that deserve a hint, how many got a right one."""
        return self.right / max(1, self.right + self.silent)


def sentences(rules: Rules, rows: list[dict[str, Any]]) -> Totals:
    """Judge by sentence: right is a hint of a kind that the writer of the corpus named."""
    totals = Totals()
    for row in rows:
        hints = [each for each in rules.hints(row["text"], Moment()) if each.kind not in MISSED]
        wanted = set(row["kinds"])
        for hint in hints:
            verdict = "right" if hint.kind in wanted else "wrong"
            totals.rules.setdefault(hint.rule, Counter())[verdict] += 1
            if verdict == "wrong":
                totals.told.append(f"wrong {hint.rule}: {row['text']!r} wanted {sorted(wanted)}")
        totals.good += not wanted
        totals.good_with_hint += bool(hints) and not wanted
        totals.wrong += sum(hint.kind not in wanted for hint in hints)
        if wanted:
            hit = any(hint.kind in wanted for hint in hints)
            totals.right += hit
            totals.silent += not hit
            if not hit:
                totals.told.append(f"silent {sorted(wanted)}: {row['text']!r}")
    return totals


def replies(rules: Rules, rows: list[dict[str, Any]]) -> Totals:
    """Judge whole replies, with what the moment was."""
    totals = Totals()
    for row in rows:
        moment = Moment(row["first"], row["solution"], row["register"], row["asked"])
        hints = rules.hints(row["text"], moment)
        wanted = set(row["kinds"])
        for hint in hints:
            verdict = "right" if hint.kind in wanted else "wrong"
            totals.rules.setdefault(hint.rule, Counter())[verdict] += 1
            if verdict == "wrong":
                totals.told.append(f"wrong {hint.rule} at {row['text'][hint.start : hint.end]!r}: {row!r}")
        found = {hint.kind for hint in hints}
        totals.right += len(found & wanted)
        totals.wrong += len(found - wanted)
        totals.silent += len(wanted - found)
        totals.good += not wanted
        totals.good_with_hint += bool(hints) and not wanted
        if wanted - found:
            totals.told.append(f"silent {sorted(wanted - found)}: {row!r}")
    return totals


def interval(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson's score interval)."""
    if not of:
        return 0.0, 1.0
    share = hits / of
    middle = (share + _Z * _Z / (2 * of)) / (1 + _Z * _Z / of)
    half = _Z * math.sqrt(share * (1 - share) / of + _Z * _Z / (4 * of * of)) / (1 + _Z * _Z / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def line(what: str, totals: Totals) -> str:
    """One line for people: precision, recall and good texts that got a hint."""
    given, due = totals.right + totals.wrong, totals.right + totals.silent
    low, high = interval(totals.right, given)
    least, most = interval(totals.right, due)
    return (
        f"{what:<22} precision {totals.precision():.3f} [{low:.3f}, {high:.3f}]  "
        f"recall {totals.recall():.3f} [{least:.3f}, {most:.3f}]  "
        f"good with a hint {totals.good_with_hint}/{totals.good}"
    )


def report(language: str, *, told: bool = False) -> list[str]:
    """All lines about one language; `told` adds what went wrong, in the open part only."""
    rules = read_rules(RESOURCES, language)
    lines = []
    for what, judge in (("sentences", sentences), ("replies", replies)):
        seen, unseen = parted(language, what)
        known = judge(rules, seen)
        lines.append(line(f"{language} {what} open", known))
        lines.append(line(f"{language} {what} unseen", judge(rules, unseen)))
        lines += [
            f"    {rule.id:<32} right {counted['right']:>3}  wrong {counted['wrong']:>3}"
            for rule in rules.rules
            if (counted := known.rules.get(rule.id))
        ]
        if told:
            lines += [f"  {each}" for each in known.told]
    return lines


def write_open(folder: Path, language: str) -> None:
    """The open part, one row a line, for those who write rules."""
    folder.mkdir(parents=True, exist_ok=True)
    for what in ("sentences", "replies"):
        rows, _unseen = parted(language, what)
        (folder / f"{language}-{what}.txt").write_text("".join(f"{row!r}\n" for row in rows), encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.courtesy.measure", description=__doc__)
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--told", action="store_true", help="show what went wrong in the open part")
    parser.add_argument("--open", type=Path, help="write the open part of the corpus into this folder")
    asked = parser.parse_args()
    for language in asked.languages:
        if asked.open:
            write_open(asked.open, language)
        print("\n".join(report(language, told=asked.told)))


if __name__ == "__main__":
    main()

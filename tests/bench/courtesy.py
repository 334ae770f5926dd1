"""What a hint costs while somebody writes a long reply: one key, then another look at 400 words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.courtesy import Moment
from deskapp.domain.snippet import LANGUAGES
from deskapp.services.courtesy import read_rules
from tests.bench.figures import figure, timed
from tests.courtesy.measure import RESOURCES, corpus, report

if TYPE_CHECKING:
    from tests.bench.figures import Figure

_WORDS = 400
_KEYS = 200


def measure() -> list[Figure]:
    """Prints how good the rules are, by rule on the open part; gives the time of a look after each key."""
    rows = []
    for language in LANGUAGES:
        print("\n".join(report(language)))
        rules = read_rules(RESOURCES, language)
        text, more = _long(language)
        rules.hints(text, Moment(first=True))
        times = []
        for key in more[:_KEYS]:
            text += key
            times.append(timed(rules.hints, text, Moment(first=True))[0])
        rows.append(figure(f"hints.{language}", 0, times))
    return rows


def _long(language: str) -> tuple[str, str]:
    """A text of some 400 words, and what is typed after it."""
    replies = [row["text"] for row in corpus(language, "replies")]
    text = ""
    while len(text.split()) < _WORDS:
        text += replies.pop(0) + "\n\n"
    return text, "\n\n".join(replies)

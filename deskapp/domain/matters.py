"""What somebody means by a few words: which categories they name, in any of six languages, misspelt or half typed."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.fold_text import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST = 0.45
"""A category that reaches less than this is not what was meant."""

LONE = 0.3  # what one word of a phrase is worth at least, however much of the phrase is missing
SHORTEST = 2  # letters of a word that can name a matter
_ARTICLES = ("وال", "بال", "فال", "كال", "ال", "لل")  # Arabic writes "the", and "in the", before the word itself


class Matter(NamedTuple):
    """A category with all that people call it."""

    key: str
    phrases: tuple[str, ...]


class Index:
    """Categories made ready to be asked; `little` words say nothing about a matter."""

    def __init__(self, matters: Iterable[Matter], little: Iterable[str] = ()) -> None:
        self._little = frozenset(each for word in little for each in tokens(word))
        self._phrases: dict[tuple[str, ...], set[str]] = {}
        for each in matters:
            for phrase in each.phrases:
                said = tuple(dict.fromkeys(_bare(word) for word in tokens(phrase)))
                if said:
                    self._phrases.setdefault(said, set()).add(each.key)
        keys: dict[str, set[str]] = {}
        for said, named in self._phrases.items():
            for word in said:
                keys.setdefault(word, set()).update(named)
        # A word that many categories share says little about which one is meant.
        self._weights = {word: 1 / (1 + 0.5 * math.log(len(found))) for word, found in keys.items()}

    def find(self, text: str, most: int = 5) -> list[tuple[str, float]]:
        """The categories a text may mean with how well each fits, the best first; [] where it names none."""
        asked = [_bare(word) for word in tokens(text) if word not in self._little and len(word) >= SHORTEST]
        fits = {word: {each: fit for each in self._weights if (fit := likeness(word, each))} for word in set(asked)}
        best: dict[str, dict[str, float]] = {}  # category -> asked word -> how well it is met there
        for said, named in self._phrases.items():
            met = {word: max((fits[each].get(word, 0.0) for each in fits), default=0.0) for word in said}
            if not any(met.values()):
                continue
            whole = sum(self._weight(word) for word in said)
            cover = sum(self._weight(word) * met[word] for word in said) / whole
            for each, found in fits.items():
                worth = max((found.get(word, 0.0) * self._weight(word) for word in said), default=0.0)
                worth *= LONE + (1 - LONE) * cover
                if worth:
                    for key in named:
                        words = best.setdefault(key, {})
                        words[each] = max(words.get(each, 0.0), worth)
        # What stands first in the sentence counts a little more: "hire two account managers" is about hiring.
        early = {word: 1 - 0.05 * place / len(asked) for place, word in reversed(list(enumerate(asked)))}
        scores = {key: sum(worth * early[word] for word, worth in words.items()) for key, words in best.items()}
        ranked = sorted(scores.items(), key=lambda found: (-found[1], found[0]))
        return [(key, score) for key, score in ranked if score >= LEAST][:most]

    def _weight(self, word: str) -> float:
        return 0.1 if word in self._little else self._weights[word]


@cache
def likeness(asked: str, word: str) -> float:
    """How much an asked word is another one: 1 the same, 0 another; endings, compounds, beginnings, slips in between."""
    if asked == word:
        return 1.0
    short, long = sorted((len(asked), len(word)))
    if short < 3:
        return 0.0
    shared = _shared(asked, word)
    if shared == len(word) and shared >= 4:
        return 0.95  # an ending: salasanani
    if shared == len(asked):
        return 0.55 + 0.4 * len(asked) / len(word)  # still being typed
    if shared >= 4 and shared >= 0.65 * short:
        return 0.5 + 0.45 * shared / long  # another form: druckt, drucken
    if len(word) >= 5 and word in asked:
        return 0.8  # a compound: Drucker in Etagendrucker
    if short >= 5:
        slips = _slips(asked, word, 2 if short >= 8 else 1)
        if slips:
            return (0.0, 0.8, 0.65)[slips]
    return 0.0


def _shared(one: str, other: str) -> int:
    count = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        count += 1
    return count


def _slips(one: str, other: str, most: int) -> int:
    """Letters missing, too many, wrong or swapped between two words; 0 where it is more than `most`."""
    if abs(len(one) - len(other)) > most:
        return 0
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        older, before, row = before, row, [place]
        for at, its in enumerate(other, 1):
            cost = min(before[at] + 1, row[-1] + 1, before[at - 1] + (letter != its))
            if place > 1 and at > 1 and letter == other[at - 2] and one[place - 2] == its:
                cost = min(cost, older[at - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return 0
    return row[-1] if row[-1] <= most else 0


def _bare(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 3:
            return word[len(article) :]
    return word

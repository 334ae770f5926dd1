"""Slips in a reply that have nothing to do with tone: a file that is missing, a promise without a time, a wrong name.

The same in every language but for the words (resources/courtesy/slips.toml). The sentence that says it is the window's.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from deskapp.domain.courtesy import Hint, Rules
from deskapp.domain.patterns import compiled, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SLIPS = ("place", "attached", "language", "promise", "name", "shouting")
"""In the order in which they matter."""
_PLACE = re.compile(r"\{[^{}\n]{1,60}\}")
_MARKS = re.compile(r"[!?؟]{3,}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_GREETING = re.compile(r"[^\n.!?؟:]{0,60}")
_FEWEST_WORDS = 5  # fewer say nothing about a language
_ENOUGH = 2_000  # characters that tell it
_SURE = 2  # so many more small words of another language than of the reader's
_LIKE = 0.72  # difflib's ratio: "Virtanen" and "Virtannen" are 0.94, "Anna" and "Anja" 0.75


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets the text: languages he reads, and every part of his name; how many files go with it."""

    languages: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    files: int = 0


class Slips:
    """The words of all languages, ready to look for."""

    def __init__(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        self._common = {
            language: frozenset(fold(word, language)[0] for word in lists["common"]) for language, lists in data.items()
        }
        self._rules = {language: Rules(language, (), {"dotted_numbers": language != "en"}) for language in data}
        self._letters = {language: frozenset(lists.get("letters", "")) for language, lists in data.items()}
        self._greetings = frozenset(fold(word, each)[0] for each, lists in data.items() for word in lists["greetings"])
        self._patterns = {
            (language, name): compiled(lists[name], {}, language)
            for language, lists in data.items()
            for name in ("attached", "promise", "time")
        }

    def language_of(self, text: str) -> str:
        """The language a text is written in; empty where too little tells."""
        counts = self._counts(text)
        best = max(counts, key=lambda each: counts[each], default="")
        return best if best and counts[best] >= _SURE else ""

    def find(self, text: str, language: str, reader: Reader) -> tuple[Hint, ...]:
        """Every slip in a text of a language, what matters most first."""
        found = [*self._marks(text), *self._words(text, language, reader), *self._misspelt(text, language, reader)]
        return tuple(sorted(found, key=lambda hint: SLIPS.index(hint.rule)))

    def _marks(self, text: str) -> Iterator[Hint]:
        for place in _PLACE.finditer(text):
            yield _hint("place", place.start(), place.end())
        loud = _capitals(text) or (marks.span() if (marks := _MARKS.search(text)) else None)
        if loud is not None:
            yield _hint("shouting", *loud)

    def _words(self, text: str, language: str, reader: Reader) -> Iterator[Hint]:
        written = self.language_of(text)
        if written and reader.languages and written not in reader.languages:
            counts = self._counts(text)
            if counts[written] >= _SURE + max((counts.get(each, 0) for each in reader.languages), default=0):
                yield _hint("language", 0, 0)
                return
        if (language, "time") not in self._patterns:
            return
        spans = self._rules[language].sentences(text)
        for at, (start, end) in enumerate(spans):
            if text[start:end].startswith(">"):
                continue
            folded, places = fold(text[start:end], language)
            attached = self._patterns[language, "attached"].search(folded)
            if attached and not reader.files:
                yield _hint("attached", start + places[attached.start()], start + places[attached.end()])
            promise = self._patterns[language, "promise"].search(folded)
            following = text[slice(*spans[at + 1])] if at + 1 < len(spans) else ""
            around = f"{folded} {fold(following, language)[0]}"
            if promise and not self._patterns[language, "time"].search(around):
                yield _hint("promise", start + places[promise.start()], start + places[promise.end()])

    def _counts(self, text: str) -> dict[str, int]:
        found = _WORD.findall(text[:_ENOUGH])
        if len(found) < _FEWEST_WORDS:
            return dict.fromkeys(self._common, 0)
        counts = {}
        for language, common in self._common.items():
            words = (fold(word, language)[0] in common or not self._letters[language].isdisjoint(word) for word in found)
            counts[language] = sum(words)
        return counts


    def _misspelt(self, text: str, language: str, reader: Reader) -> Iterator[Hint]:
        """A word of the greeting that is nearly the reader's name, and not it."""
        names = [name for name in reader.names if len(name) >= 3]
        known = {fold(name, language)[0] for name in names}
        for word in _WORD.finditer(_GREETING.match(text).group()):  # type: ignore[union-attr]
            written = fold(word.group(), language)[0]
            if len(written) < 3 or written in known | self._greetings:
                continue
            near = difflib.get_close_matches(written, known, 1, _LIKE)
            # A name that is bent by a case ending, or cut to a short form, begins as the name does.
            if near and not (written.startswith(near[0]) or near[0].startswith(written)):
                right = next(name for name in names if fold(name, language)[0] == near[0])
                yield _hint("name", word.start(), word.end(), right)


def _capitals(text: str) -> tuple[int, int] | None:
    """Two words or more in capitals, side by side; short ones are names of things (VPN, HR)."""
    words = [word for word in _WORD.finditer(text) if len(word.group()) >= 4]
    for first, second in pairwise(words):
        if first.group().isupper() and second.group().isupper() and not text[first.end() : second.start()].strip(" ,"):
            return first.start(), second.end()
    return None


def _hint(rule: str, start: int, end: int, fix: str | None = None) -> Hint:
    return Hint(rule, "slip", "", start, end, fix)

"""Finding a snippet while letters are typed: what costs is read once, a letter then only narrows what is there."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from deskapp.domain.rows import SnippetRow
    from deskapp.services.snippet_shelf import Entry
    from deskapp.services.snippets import Offered

MOST = 60  # rows in a list that nobody reads to its end
FEW = 8  # where so many have the letters in one piece, nobody looks for those that have them apart
LIKED = 5
_LACKING, _SUBJECT = 8, 3
_PLACES = 10_000_000


class Index(NamedTuple):
    """All snippets as one reader gets them, and where which of them stand; the same for every ticket."""

    offered: Sequence[Offered]
    names: list[str]
    words: list[str]
    ranks: list[int]  # the lower, the better: whole numbers, that sort fast, with the place at their end
    of_topic: dict[str, list[int]]
    of_phase: dict[str, list[int]]
    of_id: dict[str, int]


def index(offered: Sequence[Offered]) -> Index:
    """Sort in what a reader can get."""
    of_topic: dict[str, list[int]] = defaultdict(list)
    of_phase: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(offered):
        of_phase[each.entry.phase].append(place)
        for topic in each.entry.topics:
            of_topic[topic].append(place)
    entries: list[Entry] = [each.entry for each in offered]
    ranks = [place - each.entry.near * _PLACES for place, each in enumerate(offered)]
    return Index(
        offered, [each.name for each in entries], [each.words for each in entries], ranks, of_topic, of_phase,
        {each.id: place for place, each in enumerate(entries)},
    )  # fmt: skip


class Finder:
    """The snippets for one ticket, while their list is open. It reads nothing, so any thread may ask it, one at a time."""

    def __init__(self, index: Index, row: Callable[[Offered], SnippetRow], ranks: list[int]) -> None:
        self._offered, self._row = index.offered, row
        best = [rank % _PLACES for rank in sorted(ranks)]
        own = [place for place in best if not index.offered[place].fallback]
        foreign = [place for place in best if index.offered[place].fallback]
        self._parts = [_Part(index, each) for each in (own, foreign)]  # whatever is in his language comes first

    def fitting(self, typed: str) -> list[SnippetRow]:
        """The best MOST for what is typed."""
        wanted = fold(typed)
        found: list[int] = []
        for part in self._parts:
            if len(found) < MOST:
                found += part.matching(wanted)
        return [self._row(self._offered[place]) for place in found[:MOST]]


class _Part:
    """Some of the snippets, the best first, narrowed by each letter that is added."""

    def __init__(self, index: Index, places: Sequence[int]) -> None:
        self._names, self._words, self._all = index.names, index.words, places
        self._typed = ""
        self._named = self._worded = places  # what can still fit when more is typed: by its name, by its words

    def matching(self, wanted: str) -> list[int]:
        """Up to MOST places. How well it fits goes before all else, and nothing is looked at that cannot be shown."""
        if not wanted.startswith(self._typed):
            self._named = self._worded = self._all
        self._typed = wanted
        names, words, found = self._names, self._words, dict[int, None]()

        def take(places: Iterable[int]) -> bool:
            found.update(dict.fromkeys(islice(places, MOST)))
            return len(found) >= MOST

        if take(place for place in self._named if names[place].startswith(wanted)):
            return list(found)
        if take(place for place in self._named if wanted in names[place]):
            return list(found)
        word = f" {wanted}"
        self._worded = [place for place in self._worded if word in words[place]]
        if take(self._worded) or len(found) >= FEW:
            return list(found)
        spread = re.compile(".*?".join(map(re.escape, wanted))).search
        self._named = [place for place in self._named if spread(names[place])]
        take(self._named)
        return list(found)


def finder(
    index: Index,
    row: Callable[[Offered], SnippetRow],
    *,
    subject: Iterable[str],
    asked: Iterable[str],
    steps: Collection[str],
    liked: Iterable[str],
) -> Finder:
    """For a ticket: what its subject and its last questions name (beginnings of words), what the answer lacks, what I like."""
    ranks = index.ranks.copy()

    def better(places: Iterable[int], by: int) -> None:
        for place in places:
            ranks[place] -= by * _PLACES

    for topics, weight in ((subject, _SUBJECT), (asked, 1)):
        for topic in topics:
            better(index.of_topic.get(topic, ()), weight)
    for step in steps:
        better(index.of_phase.get(step, ()), _LACKING)
    better((index.of_id[each] for each in liked if each in index.of_id), LIKED)
    return Finder(index, row, ranks)

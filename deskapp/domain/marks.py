"""Where in a text stands what was searched for, however either is spelled."""

from __future__ import annotations

import re

from deskapp.domain.fold_text import fold, tokens
from deskapp.domain.search import parse

_WORD = re.compile(r"[^\W_][^\s_]*")


def searched(text: str) -> tuple[str, ...]:
    """The folded words that a search looks for in what is shown: words and names, not what must be missing."""
    wanted = [each.value for each in parse(text).terms if each.field in ("", "from", "label") and not each.without]
    return tuple(dict.fromkeys(word for value in wanted for word in tokens(value)))


def marks(text: str, wanted: tuple[str, ...]) -> list[tuple[int, int]]:
    """Beginnings of words that are wanted, as (start, end), in order."""
    found = []
    for word in _WORD.finditer(text) if wanted else ():
        folded = fold(word.group())
        longest = max((each for each in wanted if folded.startswith(each)), key=len, default="")
        if longest:
            found.append((word.start(), word.start() + _length(word.group(), longest)))
    return found


def _length(word: str, begin: str) -> int:
    """How many letters of a word its folded beginning takes: a letter may fold to two, or to none."""
    end = 1
    while end < len(word) and not fold(word[:end]).startswith(begin):
        end += 1
    while end < len(word) and not fold(word[end]):  # signs that belong to the letter before
        end += 1
    return end

"""Who is spoken to in a note: `@Anna Kiss` or `@anna`. A name counts where it belongs to one person only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SIGN = re.compile(r"(?<![\w@.])@@?(?=\w)")  # not in the middle of a mail address
_WORD = re.compile(r"\w[\w.-]*")
MOST = 20


class Named(NamedTuple):
    """Somebody who may be meant."""

    id: str
    login: str
    name: str


class Mention(NamedTuple):
    """A place of a text where somebody is named; numbers count characters. Several people: the name is not enough."""

    start: int
    length: int
    people: tuple[str, ...]

    def words(self, text: str) -> str:
        """What stands there, without the sign."""
        return text[self.start : self.start + self.length].lstrip("@")


def mentions(text: str, known: Callable[[str], Sequence[Named]]) -> list[Mention]:
    """Where people are named in a text; `known` gives whoever has a word in his name or login.

    The longest name that fits wins: `@Anna Kiss` is not `@anna`. What fits nobody is only text.
    """
    found: list[Mention] = []
    for sign in _SIGN.finditer(text):
        word = _WORD.match(text, sign.end())
        if word is None or len(found) == MOST:
            continue
        rest = text[sign.end() : text.find("\n", sign.end()) % (len(text) + 1)]
        fits: dict[int, dict[str, None]] = {}
        for each in known(word.group()):
            for said in {each.name, each.login} - {""}:
                if _begins(rest, said):
                    fits.setdefault(len(said), {})[each.id] = None
        if fits:
            length = max(fits)
            found.append(Mention(sign.start(), sign.end() - sign.start() + length, tuple(fits[length])))
    return found


def _begins(text: str, name: str) -> bool:
    """True when a text begins with a name, and the name ends there."""
    following = text[len(name) : len(name) + 1]
    return fold(text[: len(name)]) == fold(name) and not following.isalnum()

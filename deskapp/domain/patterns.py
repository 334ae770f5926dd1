"""Patterns of courtesy rules: regular expressions on folded text, and the words without which they find nothing.

A space in a pattern is any white space, `{name}` any word of the list of that name, and both ends are word borders.
Most sentences have none of the words that a pattern cannot do without, and a `Sieve` says so before it is tried.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_NAME = re.compile(r"\{([a-z_]+)\}")
_ARABIC = str.maketrans("أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩", "اااايهوي0123456789")
_TURKISH = str.maketrans("ıİIçğöşüâîûÇĞÖŞÜÂÎÛ", "iiicgosuaiucgosuaiu")
# A pattern finds Hungarian as it is typed without its accents too; so no accented letter stands in a [set] of a pattern.
_HUNGARIAN = str.maketrans(
    {"á": "[áa]", "é": "[ée]", "í": "[íi]", "ó": "[óo]", "ö": "[öo]", "ő": "[őõôöo]", "ú": "[úu]", "ü": "[üu]", "ű": "[űûüu]"}
)
# German is found as it is typed on a foreign keyboard and in Switzerland too; so no umlaut stands in a [set] of a pattern.
_GERMAN = str.maketrans({"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"})
# Not of capitals: \S, \W and \D keep their meaning in a pattern.
_TURKISH_LETTERS = str.maketrans("ıçğöşüâîû", "icgosuaiu")
_LETTERS: dict[str, Mapping[int, Any]] = {"tr": _TURKISH_LETTERS, "ar": _ARABIC, "hu": _HUNGARIAN, "de": _GERMAN}
# One shape for all that a pattern takes for the same letter.
_ALIKE: dict[str, Mapping[int, Any]] = {
    "tr": _TURKISH_LETTERS,
    "ar": _ARABIC,
    "hu": str.maketrans("áéíóöőõôúüűû", "aeiooooouuuu"),
    "de": str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}),
}
_ARABIC_MARKS = frozenset(map(chr, (0x0640, *range(0x064B, 0x0660), 0x0670, *range(0x200C, 0x2010))))
_ARABIC_FLAT = {**_ARABIC, ord("İ"): "i", **dict.fromkeys(map(ord, _ARABIC_MARKS))}  # "İ" has two small letters
_TOKEN = re.compile(
    r"\\x[0-9a-fA-F]{2}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?P=\w+\)|\(\?<?[=!]|\(\?[a-z]*:|\{[a-z_]+\}"
    r"|(?:\{\d*,?\d*\}|[*+?])\??|.",
    re.DOTALL,
)
_ASIDE = ("(?=", "(?!", "(?<=", "(?<!")  # looks, and takes nothing
_GROUP = re.compile(r"\((?:\?[a-z]*:|\?P<\w+>)?\Z")
_NO_WORD = re.compile(r"\W+")
_SIZES = (3, 4, 5, 6)  # letters of a word that are looked at, a blank before it among them

Needed = frozenset[str] | None
"""One of these stands in whatever is found; None where that cannot be said."""


def fold(text: str, language: str) -> tuple[str, list[int]]:
    """Text as the patterns see it, and for each of its positions (and its end) where that stands in the original.

    Small letters; Turkish as it is typed without its dots, Arabic without vowel signs and with one alef.
    """
    small = flat(text, language)
    if len(small) == len(text):
        return small, list(range(len(text) + 1))
    return small, [*(at for at, character in enumerate(text) if character not in _ARABIC_MARKS), len(text)]


def flat(text: str, language: str) -> str:
    """Text as the patterns see it."""
    if language == "ar":
        return text.translate(_ARABIC_FLAT).lower()
    whole = text.translate(_TURKISH) if language == "tr" else text.replace("İ", "I")
    return whole.replace("’", "'").lower()


def compiled(patterns: Sequence[str], lists: Mapping[str, Iterable[str]], language: str) -> re.Pattern[str]:
    """Any of some patterns, for folded text. Raises re.error, and KeyError for a list that is not there."""

    def words(match: re.Match[str]) -> str:
        found = sorted(lists[match.group(1)], key=len, reverse=True)
        return "(?:" + "|".join(found) + ")"

    whole = "|".join(_NAME.sub(words, each) for each in patterns)
    found = whole.translate(_LETTERS.get(language, {})).replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)")


class Sieve:
    """Which of some patterns, each a list of alternatives, may find something in a text."""

    def __init__(self, patterns: Sequence[Sequence[str]], lists: Mapping[str, Iterable[str]], language: str) -> None:
        self._alike: Mapping[int, str] = _ALIKE.get(language, {})
        self._always = 0
        self._bits: dict[str, int] = {}  # a few letters -> the patterns that need them, one bit each
        reader = _Lists(lists)
        for place, alternatives in enumerate(patterns):
            words = _union([_any_of(_Source(each), reader, begins=" ", ends=" ") for each in alternatives])
            if words is None:
                self._always |= 1 << place
            for word in words or ():
                part = _telling(self._plain(word))
                self._bits[part] = self._bits.get(part, 0) | 1 << place

    def candidates(self, folded: str) -> int:
        """The patterns worth trying on a folded text, as bits."""
        plain, bits, found = self._plain(f" {folded} "), self._bits, self._always
        for size in _SIZES:
            for at in range(len(plain) - size + 1):
                found |= bits.get(plain[at : at + size], 0)
        return found

    def _plain(self, text: str) -> str:
        return _NO_WORD.sub(" ", text.translate(self._alike))


class _Source:
    """A pattern, token by token."""

    def __init__(self, pattern: str) -> None:
        self._tokens: list[str] = [*_TOKEN.findall(pattern), ""]
        self._at = 0

    def peek(self) -> str:
        return self._tokens[self._at]

    def take(self) -> str:
        token = self.peek()
        self._at += 1
        return token

    def often(self) -> str:
        """How often what was just read may stand: "" for once, "?" for perhaps not at all, "+" for once or more."""
        token = self.peek()
        if not (token[:1] in ("*", "+", "?") or re.match(r"\{\d*,?\d*\}", token)):
            return ""
        self.take()
        return "+" if token[0] == "+" or re.match(r"\{[1-9]", token) else "?"


class _Lists:
    """The named lists that patterns refer to."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._lists = lists
        self._read: dict[tuple[str, str], Needed] = {}

    def needed(self, name: str, begins: str) -> Needed:
        key = name, begins
        if key not in self._read:
            found = [_any_of(_Source(each), self, begins) for each in self._lists.get(name, ())]
            self._read[key] = _union(found)
        return self._read[key]


def _any_of(source: _Source, lists: _Lists, begins: str, ends: str = "") -> Needed:
    """What alternatives need, up to the end of their group; `begins` and `ends` with a blank at the border of a word."""
    found = [_one(source, lists, begins, ends)]
    while source.peek() == "|":
        source.take()
        found.append(_one(source, lists, begins, ends))
    return _union(found)


def _one(source: _Source, lists: _Lists, begins: str, ends: str) -> Needed:
    clauses: list[Needed] = []
    run = begins
    while source.peek() not in ("", "|", ")"):
        token = source.take()
        if token.startswith(_ASIDE):
            _any_of(source, lists, "")
            source.take()
            source.often()
            continue
        letter = _letter(token)
        if letter:
            often = source.often()
            run += letter if often != "?" else ""
            if not often:
                continue
            clauses.append(frozenset([run]))
        else:
            inner: Needed = None
            border = " " if run.endswith(" ") else ""
            if _GROUP.match(token):
                inner = _any_of(source, lists, border)
                source.take()
            elif token[0] == "{" and token[1:-1].replace("_", "").isalpha():
                inner = lists.needed(token[1:-1], border)
            clauses += [frozenset([run]), inner if source.often() != "?" else None]
        run = " " if token == "^" else ""
    clauses.append(frozenset([run + (ends if run else "")]))
    return max(clauses, key=_tells)


def _letter(token: str) -> str:
    """The one character a token stands for, "" where it may stand for several or none."""
    if token.startswith("\\x"):
        return chr(int(token[2:], 16))
    if len(token) == 2 and token[0] == "\\":
        return "" if token[1].isalnum() else token[1]
    return token if len(token) == 1 and token not in ".^$()" else ""


def _union(found: Sequence[Needed]) -> Needed:
    if any(each is None or _tells(each)[0] < _SIZES[0] for each in found):
        return None
    return frozenset().union(*(each for each in found if each is not None))


def _tells(words: Needed) -> tuple[int, int]:
    """How much it tells that one of these is there: the length of the shortest, then how few they are."""
    if not words:
        return 0, 0
    shortest = min(len(_NO_WORD.sub(" ", each)) for each in words)
    return min(shortest, _SIZES[-1]), -len(words)


def _telling(word: str) -> str:
    """The letters of a run of words that are looked for: those of its longest word."""
    start = max((len(each), word.find(each)) for each in word.split())[1] if word.strip() else 0
    size = min(len(word), _SIZES[-1])
    return word[max(0, min(start - 1, len(word) - size)) :][:size]

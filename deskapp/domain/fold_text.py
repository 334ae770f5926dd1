"""One folding for what is searched and for what is typed, in all six languages.

"Sıfırlama", "SIFIRLAMA" and "sifirlama" are one word; so are "Größe" and "grosse", "أحمد" and "احمد". The full-text
tables index folded text, so whatever is typed must go through the same function.
"""

from __future__ import annotations

import re
import unicodedata

MOST_TERMS = 24  # more words than this narrow no search any further
_IGNORED = frozenset({"Mn", "Me", "Cf"})  # accents, Arabic vowel signs, enclosing marks, joiners and direction marks
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "\N{ARABIC TATWEEL}": None,
        "\N{ARABIC LETTER ALEF WASLA}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
    }
)
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Text as it is searched: small letters without accents, digits as 0 to 9. Folding twice changes nothing."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """Each character folded once, when it first turns up."""

    def __missing__(self, code: int) -> str:
        folded = _bare(_bare(chr(code)).casefold()).translate(_LETTERS)
        self[code] = folded
        return folded


def _bare(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text)
    return "".join(character for character in flat if unicodedata.category(character) not in _IGNORED)


_FOLDED = _Folded()


def tokens(text: str) -> list[str]:
    """The folded words of a text, in order; whatever is no letter and no digit divides them."""
    return _WORD.findall(fold(text))


def match_query(text: str, prefix: bool = True) -> str:
    """What was typed as an FTS5 query: all words must be there, the last one may be only begun.

    Returns "" when nothing that can be searched was typed; anything else is never a syntax error.
    """
    found = tokens(text)
    if not found:
        return ""
    *whole, last = found
    terms = [f'"{word}"' for word in dict.fromkeys(whole[: MOST_TERMS - 1]) if prefix or word != last]
    return " AND ".join([*terms, f'"{last}"*' if prefix else f'"{last}"'])

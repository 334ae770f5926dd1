"""Which encoding a text file is in, where the file does not say.

General detectors guess among ninety code pages and are wrong on the few accented letters of a list of names
(charset-normalizer takes short Turkish for cp1252 and short English for cp1250). We know which letters our
languages have, so the code page is the one that makes most of the foreign bytes such letters.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CHUNK = 1 << 20
_SAMPLE = 1 << 22
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC = "".join(map(chr, range(0x0621, 0x064B))) + "،؛؟"
_PAGES = (  # in order of preference
    ("cp1252", "äöüßÄÖÜåÅéÉèÈêëàÀâáíóúñçÇôîïûøØæÆ"),
    ("cp1250", "áÁéÉíÍóÓöÖőŐúÚüÜűŰäÄßçÇ"),
    ("cp1254", "çÇğĞıİöÖşŞüÜâÂîûäß"),
    ("cp1256", _ARABIC),
)
_NEUTRAL = "€£§°©®«»–—‘’“”„…•·\N{NO-BREAK SPACE}\N{SOFT HYPHEN}½¼²³"


def detect(path: Path) -> str:
    """The Python name of the encoding: byte order mark, else UTF-8 if it is, else UTF-16, else a code page."""
    with path.open("rb") as file:
        start = file.read(4096)
        for mark, name in _BOMS:
            if start.startswith(mark):
                return name
        if b"\0" in start and (wide := _wide(start)):
            return wide
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            file.seek(0)
            return _page(file.read(_SAMPLE))
    return "utf-8"


def _wide(start: bytes) -> str:
    """UTF-16 without a mark: the reading in which nearly all characters are of our scripts."""
    for name in ("utf-16-le", "utf-16-be"):
        text = start[: len(start) // 2 * 2].decode(name, "replace")
        ours = sum("\0" < character < "\u0700" or "\u2000" < character < "\u2100" for character in text)
        if ours > 0.9 * len(text):
            return name
    return ""


def _page(sample: bytes) -> str:
    best, most = "", 0
    for name, letters in _PAGES:
        found = _score(sample.decode(name, "replace"), letters)
        if not best or found > most:
            best, most = name, found
    return best


def _score(text: str, letters: str) -> int:
    score = 0
    before = " "
    for character in text:
        if not character.isascii() and character not in _NEUTRAL:
            score += 1 if character in letters else -1 if character.isalpha() else -2
        if character in _ARABIC and before.isascii() and before.isalpha():
            score -= 3  # no word is half Latin, half Arabic
        before = character
    return score

"""Spelling by the dictionaries that are on this computer: which there are, what they do not know, what they would write.

Hunspell dictionaries (.aff and .dic) come with LibreOffice, with packages of the system, or are put into the folder
`dictionaries` of the home; Finnish is known to Voikko. None ships with deskapp, because their licences differ.
"""

from __future__ import annotations

import os
import sys
import threading
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

FOLDER = "dictionaries"
MOST_SUGGESTIONS = 7
_PLACES = {
    "linux": ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/lib/libreoffice/share/extensions/dict-*",
              "/opt/libreoffice*/share/extensions/dict-*"),
    "darwin": ("/Library/Spelling", "~/Library/Spelling", "/Applications/LibreOffice.app/Contents/Resources/extensions/dict-*"),
    "win32": ("{PROGRAMFILES}/LibreOffice/share/extensions/dict-*",),
}  # fmt: skip
_FIRST = {"en": "en_US", "de": "de_DE", "hu": "hu_HU", "tr": "tr_TR", "fi": "fi_FI", "ar": "ar"}


class Speller:
    """The words of one language; used from any thread, by one at a time."""

    def __init__(self, spell: Callable[[str], bool], suggest: Callable[[str], Iterable[str]]) -> None:
        self._spell, self._suggest = spell, suggest
        self._lock = threading.Lock()

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Those of some words that are in no dictionary."""
        with self._lock:
            return frozenset(word for word in words if not self._knows(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What might have been meant, the likeliest first; this may take a second."""
        with self._lock:
            try:
                return tuple(self._suggest(_plain(word)))[:MOST_SUGGESTIONS]
            except UnicodeError:
                return ()

    def _knows(self, word: str) -> bool:
        try:
            return self._spell(_plain(word)) or self._spell(_plain(word).lower())
        except UnicodeError:  # letters that the dictionary's encoding does not have: nothing can be said
            return True


def folders(home: Path) -> tuple[Path, ...]:
    """Where dictionaries may lie on this computer, one's own first."""
    names = _PLACES.get(sys.platform, _PLACES["linux"])
    programs = os.environ.get("PROGRAMFILES", "C:/Program Files")
    return (home / FOLDER, *(each for name in names for each in _matching(name.replace("{PROGRAMFILES}", programs))))


def _matching(name: str) -> Iterator[Path]:
    path = Path(name).expanduser()
    if "*" not in name:
        yield path
        return
    stars = next(at for at, part in enumerate(path.parts) if "*" in part)
    yield from sorted(Path(*path.parts[:stars]).glob(str(Path(*path.parts[stars:]))))


def dictionary(language: str, places: Iterable[Path]) -> Path | None:
    """The dictionary of a language, without its ending; None where there is none.

    A folder nearer to the beginning goes before, and there the usual kind of the language (en_US) before others (en_GB).
    """
    for place in places:
        found = [each for each in sorted(place.glob(f"{language}*.dic")) if each.with_suffix(".aff").is_file()]
        found = [each for each in found if each.stem == language or each.stem[len(language)] in "_-"]
        if found:
            best = min(found, key=lambda each: (each.stem.replace("-", "_") != _FIRST.get(language), each.stem))
            return best.with_suffix("")
    return None


@lru_cache(maxsize=8)
def speller(language: str, places: tuple[Path, ...]) -> Speller | None:
    """What knows a language; None where nothing on this computer does. The first time it may take seconds."""
    path = dictionary(language, places)
    if path is None:
        return _voikko() if language == "fi" else None
    try:
        from hunspell import Hunspell

        reader: Any = Hunspell(path.name, hunspell_data_dir=str(path.parent))
    except Exception:  # a dictionary that cannot be read, or no library for it: as if there were none
        return None
    return Speller(reader.spell, reader.suggest)


def _voikko() -> Speller | None:
    try:
        from libvoikko import Voikko

        reader: Any = Voikko("fi")
    except Exception:  # not on this computer
        return None
    return Speller(reader.spell, reader.suggest)


def _plain(word: str) -> str:
    return word.replace("’", "'")

"""Dictionaries are found where they lie, and say what they do not know; what cannot be read is as if it were not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.services import spelling

if TYPE_CHECKING:
    from pathlib import Path


def dictionary(folder: Path, name: str, *words: str, encoding: str = "utf-8") -> None:
    """A tiny dictionary; of each word the plural in -s is known too."""
    folder.mkdir(parents=True, exist_ok=True)
    aff = f"SET {'UTF-8' if encoding == 'utf-8' else 'ISO8859-1'}\nTRY esianrtol\nSFX S Y 1\nSFX S 0 s .\n"
    (folder / f"{name}.aff").write_text(aff, encoding=encoding)
    listed = "\n".join(f"{each}/S" for each in words)
    (folder / f"{name}.dic").write_text(f"{len(words)}\n{listed}\n", encoding=encoding)


def test_the_usual_kind_of_a_language_is_taken_and_ones_own_folder_goes_first(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    for name in ("en_AU", "en_US", "de_AT", "enm"):
        dictionary(system, name, "word")
    (system / "hu_HU.dic").write_text("1\nszó\n", encoding="utf-8")  # without its .aff it is none
    places = (own, system)
    assert spelling.dictionary("en", places) == system / "en_US"
    assert spelling.dictionary("de", places) == system / "de_AT"
    assert spelling.dictionary("hu", places) is None
    dictionary(own, "en", "word")
    assert spelling.dictionary("en", places) == own / "en"


def test_words_are_known_with_their_endings_and_capitals_and_others_get_suggestions(tmp_path: Path) -> None:
    dictionary(tmp_path, "en_US", "printer", "don't", "naïve", encoding="latin-1")
    speller = spelling.speller("en", (tmp_path,))
    assert speller is not None
    words = ("printer", "Printers", "PRINTER", "prnter", "don’t", "naïve", "ok€")  # the last has a letter it cannot know
    assert speller.unknown(words) == {"prnter"}
    assert speller.suggestions("prnter")[0] == "printer"
    assert speller.suggestions("€") == ()


def test_where_there_is_none_or_a_broken_one_nothing_is_said(tmp_path: Path) -> None:
    assert spelling.speller("tr", (tmp_path / "nowhere",)) is None
    (tmp_path / "tr_TR.aff").mkdir()
    (tmp_path / "tr_TR.dic").write_text("x", encoding="utf-8")
    assert spelling.speller("tr", (tmp_path,)) is None
    assert spelling.folders(tmp_path)[0] == tmp_path / "dictionaries"

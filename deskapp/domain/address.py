"""How people are greeted and named in each language, by the customs of whoever reads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# (from this hour on, informal, formal); the last row that fits is taken, night belongs to the evening
_GREETINGS: dict[str, tuple[tuple[int, str, str], ...]] = {
    "en": ((5, "Good morning", "Good morning"), (12, "Hi", "Good afternoon"), (18, "Good evening", "Good evening")),
    "de": ((5, "Guten Morgen", "Guten Morgen"), (11, "Hallo", "Guten Tag"), (18, "Guten Abend", "Guten Abend")),
    "fi": ((5, "Huomenta", "Hyvää huomenta"), (10, "Hei", "Hyvää päivää"), (18, "Iltaa", "Hyvää iltaa")),
    "hu": (
        (5, "Jó reggelt", "Jó reggelt kívánok"),
        (9, "Szia", "Jó napot kívánok"),
        (18, "Szép estét", "Jó estét kívánok"),
    ),
    "tr": ((5, "Günaydın", "Günaydın"), (11, "Merhaba", "İyi günler"), (18, "İyi akşamlar", "İyi akşamlar")),
    "ar": ((5, "صباح الخير", "صباح الخير"), (12, "أهلًا", "مساء الخير"), (17, "مساء الخير", "مساء الخير")),
}


def greeting(language: str, form: str, hour: int) -> str:
    """The greeting for a local hour (0 to 23); English for a language that is not known."""
    rows = _GREETINGS.get(language, _GREETINGS["en"])
    row = rows[-1]
    for candidate in rows:
        if hour % 24 >= candidate[0]:
            row = candidate
    if hour % 24 < rows[0][0]:
        row = rows[-1]
    return row[2] if form == "formal" else row[1]


_ARABIC = re.compile("[\u0600-\u06ff]")
_TITLES = {
    ("en", "f"): "Ms {family}",
    ("en", "m"): "Mr {family}",
    ("de", "f"): "Frau {family}",
    ("de", "m"): "Herr {family}",
    ("tr", "f"): "{given} Hanım",
    ("tr", "m"): "{given} Bey",
    ("ar", "f"): "أستاذة {given}",
    ("ar", "m"): "أستاذ {given}",
}
_FAMILY_FIRST = frozenset({"hu"})


def polite_name(person: Mapping[str, object], language: str, form: str) -> str:
    """How to call a person in a text of `language`; "" when no name is known.

    Reads `given`, `family`, `name` (as the person writes it), `languages` (first = own) and `gender` (f, m or
    unknown; then no title is guessed). Informal takes the given name, formal the custom of the language.
    """
    given, family, full = full_name(person)
    if form != "formal":
        return given or full
    gender = person.get("gender")
    title = _TITLES.get((language, gender if isinstance(gender, str) else ""), "")
    if language == "tr" and not title and full:
        return f"Sayın {full}"
    if language == "ar" and title and not _ARABIC.search(given):
        title = ("السيدة " if gender == "f" else "السيد ") + "{full}"
    if not title or not family or not given:
        return full
    return title.replace("{given}", given).replace("{family}", family).replace("{full}", full)


def full_name(person: Mapping[str, object]) -> tuple[str, str, str]:
    """(given, family, whole name in the person's own order), each guessed from the others where missing."""
    given, family, full = (_word(person.get(key)) for key in ("given", "family", "name"))
    languages = person.get("languages")
    own = languages[0] if isinstance(languages, (tuple, list)) and languages else ""
    family_first = own in _FAMILY_FIRST
    if not full:
        full = " ".join(x for x in ((family, given) if family_first else (given, family)) if x)
    if not given and not family and " " in full:
        words = full.split()
        given, family = (words[-1], " ".join(words[:-1])) if family_first else (words[0], " ".join(words[1:]))
    return given, family, full


def _word(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""

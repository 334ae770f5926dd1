"""Canned friendly answers: their small, total grammar, and how people are greeted and named.

    {name} {greeting} {agent} {team} {ticket} {when}    filled from the ticket
    {ask:text|which room?}                              filled by hand, shown as {which room?}
    {> sign}                                            another snippet, to depth 5
    {|}                                                 where the caret goes

Nothing here raises: what is unknown, empty or too deep stays visible in the text and is listed as open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.rows import Expansion

if TYPE_CHECKING:
    from collections.abc import Mapping

DEPTH = 5
LIMIT = 20_000  # characters of a snippet, and of what it expands to
STEPS = 20_000  # parts of one expansion, so that snippets of empty snippets end too

LANGUAGES = ("en", "de", "fi", "hu", "tr", "ar")
FORMS = ("informal", "formal")
PHASES = ("opening", "serving", "closing")
PLACEHOLDERS = frozenset({"name", "greeting", "agent", "team", "ticket", "when"})
ASK_KINDS = frozenset({"text", "date", "choice"})

_BRACES = re.compile(r"\{([^{}\n]{1,120})\}")


@dataclass(frozen=True, slots=True)
class Snippet:
    """One canned answer in one language; `text` by form of address."""

    trigger: str
    phase: str
    language: str
    title: str
    keywords: tuple[str, ...]
    text: Mapping[str, str]


class Part(NamedTuple):
    """A piece of a snippet: `raw` as written, `name` what it names or asks."""

    kind: str  # text, value, ask, include, cursor, unknown
    raw: str
    name: str = ""


def parse(text: str) -> tuple[Part, ...]:
    """The parts of a snippet, in order; joined, their `raw` is the text (cut at LIMIT)."""
    text = text[:LIMIT]
    parts: list[Part] = []
    place = 0
    for found in _BRACES.finditer(text):
        if found.start() > place:
            parts.append(Part("text", text[place : found.start()]))
        parts.append(_placeholder(found.group(), found.group(1).strip()))
        place = found.end()
    if place < len(text):
        parts.append(Part("text", text[place:]))
    return tuple(parts)


def _placeholder(raw: str, inside: str) -> Part:
    if inside == "|":
        return Part("cursor", raw)
    if inside.startswith(">"):
        return Part("include", raw, inside[1:].strip())
    if inside.startswith("ask:"):
        kind, bar, hint = inside[4:].partition("|")
        label = hint if bar and kind.strip() in ASK_KINDS and hint.strip() else inside[4:]
        return Part("ask", raw, label.strip())
    return Part("value" if inside in PLACEHOLDERS else "unknown", raw, inside)


def expand(text: str, values: Mapping[str, str], others: Mapping[str, str]) -> Expansion:
    """Fill a snippet.

    `values` fills placeholders by name (also such as this version does not know), `others` has the raw
    texts of other snippets by trigger. Filled values are never read as placeholders themselves.
    """
    out: list[str] = []
    opened: list[tuple[int, int]] = []
    cursor = -1
    length = 0
    stack = [iter(parse(text))]
    steps = 0
    while stack and length < LIMIT and steps < STEPS:
        part = next(stack[-1], None)
        if part is None:
            stack.pop()
            continue
        steps += 1
        if part.kind == "cursor":
            if cursor < 0 and len(stack) == 1:
                cursor = length
            continue
        if part.kind == "include" and part.name in others and len(stack) <= DEPTH:
            stack.append(iter(parse(others[part.name])))
            continue
        piece, is_open = _filled(part, values)
        if is_open:
            opened.append((length, len(piece)))
        out.append(piece)
        length += len(piece)
    whole = "".join(out)[:LIMIT]
    inside = tuple((start, min(size, LIMIT - start)) for start, size in opened if start < len(whole))
    return Expansion(whole, len(whole) if cursor < 0 else min(cursor, len(whole)), inside)


def _filled(part: Part, values: Mapping[str, str]) -> tuple[str, bool]:
    """The text of a part, and whether a hand must still fill it."""
    if part.kind == "text":
        return part.raw, False
    if part.kind == "ask":
        return (f"{{{part.name}}}" if part.name else part.raw), True
    value = values.get(part.name, "") if part.kind in ("value", "unknown") else ""
    return (value, False) if value.strip() else (part.raw, True)


def unsettled(text: str) -> tuple[tuple[int, int], ...]:
    """(start, length) of placeholders still standing in a written text; a reply with any is not sent yet."""
    return tuple((found.start(), found.end() - found.start()) for found in _BRACES.finditer(text))


# --- how people greet -------------------------------------------------------------------------------

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


# --- how people are called --------------------------------------------------------------------------

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

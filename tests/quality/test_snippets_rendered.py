"""Every shipped text as people get it: each kind of person, each time of day, both registers, six languages."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from deskapp.domain.address import full_name, greeting, polite_name
from deskapp.domain.snippet import FORMS, LANGUAGES, Snippet, every_part, expand
from deskapp.services.content import read_snippets
from deskapp.services.library import READERS

SNIPPETS = read_snippets(Path(__file__).parents[2] / "resources")
EVERY = {(language, form): [(each, form) for each in rows] for language, rows in SNIPPETS.items() for form in FORMS}
HOURS = (0, 5, 8, 12, 14, 18, 23)
PEOPLE = {
    **READERS,
    "two given names": {"given": "Hans Peter", "family": "Müller-Lüdenscheidt", "gender": "m", "languages": ("de",)},
    "no family name, unknown": {"name": "Ayşe", "languages": ("tr",)},
    "nothing but a name in capitals": {"name": "JOANNE", "languages": ()},
}
QUOTES = {"en": "“”‘’", "de": "„“‚‘«»", "fi": "””’", "hu": "„”»«’", "tr": "“”‘’", "ar": "«»“”"}
CLDR = {
    "en": {"one", "other"}, "de": {"one", "other"}, "fi": {"one", "other"}, "hu": {"one", "other"}, "tr": {"one", "other"},
    "ar": {"zero", "one", "two", "few", "many", "other"},
}  # fmt: skip


def _rendered(case: tuple[Snippet, str]) -> dict[str, str]:
    """The text for every person at every hour, by a name for messages; what is asked is filled in."""
    snippet, form = case
    language = snippet.language
    others: dict[str, str] = {}
    for each in SNIPPETS[language]:
        others.setdefault(each.trigger, each.text[form])
    made = {}
    for who, person in PEOPLE.items():
        for hour in HOURS:
            values = {
                "name": polite_name(person, language, form), "first_name": full_name(person)[0],
                "gender": str(person.get("gender") or ""), "greeting": greeting(language, form, hour), "agent": "Sami",
                "holder": "Ben", "team": "IT", "ticket": "T-48190", "subject": "VPN", "days": str(hour), "today": "2026",
                "when": "14:00",
            }  # fmt: skip
            done = expand(snippet.text[form], values, others, language)
            text = done.text
            for place in sorted(done.open, key=lambda each: each.start, reverse=True):
                text = text[: place.start] + "XY" + text[place.start + place.length :]
            made[f"{snippet.trigger}: {who}, {hour}:00"] = text
    return made


@pytest.mark.parametrize("group", EVERY, ids="-".join)
def test_nothing_is_left_open_doubled_or_in_the_wrong_direction(group: tuple[str, str]) -> None:
    language = group[0]
    wrong = re.compile(r"[{}]|[^\S\n]{2}|[^\S\n]\n| [,.;:!?؟،؛](?!\w)|,,|\.\.(?!\.)|\(\s|\s\)|,\s*[,!]|\n{3}|^\s|\s$|\"")
    strange = {sign for sign in "“”„‟‘‚«»‹›" if sign not in QUOTES[language]}
    for case in EVERY[group]:
        for who, text in _rendered(case).items():
            found = wrong.search(text)
            assert not found, (who, found and text[max(0, found.start() - 20) : found.end() + 20])
            assert strange.isdisjoint(text), (who, strange & set(text))
            for line in filter(str.strip, text.split("\n")):
                assert _reads_right(line, language), (who, line)


def _reads_right(line: str, language: str) -> bool:
    """A line begins in the direction of its language, or with what was filled in."""
    kinds = (unicodedata.bidirectional(letter) for letter in line)
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    filled = any(line.startswith(value) for value in ("XY", "Sami", "IT", "T-48190"))
    return filled or not strong or (strong == "AL") == (language == "ar")


@pytest.mark.parametrize("group", EVERY, ids="-".join)
def test_the_greeting_follows_the_clock_and_the_name_is_there(group: tuple[str, str]) -> None:
    language, form = group
    by_hour = {hour: greeting(language, form, hour) for hour in HOURS}
    assert len(set(by_hour.values())) >= 2
    greeted = [case for case in EVERY[group] if "{greeting}" in case[0].text[form]]
    assert len(greeted) >= 2  # most texts are pieces that go into the middle of an answer
    for case in greeted:
        for who, text in _rendered(case).items():
            person, hour = who.split(": ", 1)[1].rsplit(", ", 1)
            assert text.startswith(by_hour[int(hour.split(":")[0])]), who
            assert polite_name(PEOPLE[person], language, form) in text.split("\n", 1)[0], who


@pytest.mark.parametrize("group", EVERY, ids="-".join)
def test_every_form_of_number_and_gender_is_written(group: tuple[str, str]) -> None:
    for snippet, form in EVERY[group]:
        for part in every_part(snippet.text[form]):
            keys = {key for key, _ in part.forms}
            if part.kind == "plural":
                assert keys >= CLDR[snippet.language], part.raw
            elif part.kind == "select":  # where a language has one form for men and for whom nobody knows, that is `other`
                assert {"f", "other"} <= keys, part.raw


def test_each_language_is_rendered() -> None:
    assert {language for language, _ in EVERY} == set(LANGUAGES)
    assert all(len(cases) >= 60 for cases in EVERY.values())

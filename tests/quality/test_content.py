"""The shipped snippets are complete, friendly in form, and well-formed in each language and register."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from deskapp.domain.address import polite_name
from deskapp.domain.snippet import FORMS, LANGUAGES, PHASES, Snippet, expand, parse
from deskapp.services.content import counts, missing, problems, read_snippets

RESOURCES = Path(__file__).parents[2] / "resources"
SNIPPETS = read_snippets(RESOURCES)
EVERY = [(each, form) for rows in SNIPPETS.values() for each in rows for form in FORMS]
LATIN_IN_ARABIC = {"VPN"}
PEOPLE = [
    {"given": "Aino", "family": "Virtanen", "name": "Aino Virtanen", "gender": "f", "languages": ("fi",)},
    {"given": "عمر", "family": "الفاروق", "name": "عمر الفاروق", "gender": "m", "languages": ("ar",)},
    {"given": "Hans Peter", "family": "", "name": "Hans Peter", "gender": "", "languages": ()},
]


def _name(case: tuple[Snippet, str]) -> str:
    return f"{case[0].language}-{case[0].trigger}-{case[1]}"


def test_the_six_languages_have_the_same_snippets_in_both_registers() -> None:
    found = counts(RESOURCES)
    assert found["missing"] == []
    assert found["problems"] == []
    assert found["triggers"] >= 60
    assert {tuple(forms.values()) for forms in found["snippets"].values()} == {(found["triggers"],) * 2}
    assert tuple(found["snippets"]) == LANGUAGES


def test_the_same_trigger_has_the_same_phase_and_no_trigger_is_there_twice() -> None:
    phases = {(each.trigger, each.phase) for rows in SNIPPETS.values() for each in rows}
    assert len(phases) == len({trigger for trigger, _ in phases})
    assert {phase for _, phase in phases} == set(PHASES)
    for rows in SNIPPETS.values():
        assert max(Counter(each.trigger for each in rows).values()) == 1
        assert all(re.fullmatch(r"[a-z][a-z0-9-]{1,15}", each.trigger) for each in rows)


@pytest.mark.parametrize("case", EVERY, ids=_name)
def test_the_two_registers_differ_and_languages_ask_for_the_same(case: tuple[Snippet, str]) -> None:
    snippet, form = case
    text = snippet.text[form]
    assert snippet.text["formal"] != snippet.text["informal"]
    english = next(each for each in SNIPPETS["en"] if each.trigger == snippet.trigger)
    assert _asked(text) == _asked(english.text[form])
    assert text == text.strip()


def _asked(text: str) -> Counter[str]:
    kinds = ("value", "include", "ask", "cursor")  # forms by gender and number are each language's own
    return Counter(
        f"{part.kind} {part.name if part.kind in ('value', 'include') else ''}"
        for part in parse(text)
        if part.kind in kinds
    )


@pytest.mark.parametrize("case", EVERY, ids=_name)
def test_each_text_fills_for_every_kind_of_person(case: tuple[Snippet, str]) -> None:
    snippet, form = case
    others = {each.trigger: each.text[form] for each in SNIPPETS[snippet.language]}
    asks = sum(part.kind == "ask" for part in parse(snippet.text[form]))
    for person in PEOPLE:
        values = {
            "name": polite_name(person, snippet.language, form),
            "greeting": "Hei",
            "agent": "Sami",
            "team": "IT",
            "ticket": "T-48190",
            "when": "14:00",
            "gender": person["gender"],
        }
        done = expand(snippet.text[form], values, others, snippet.language)
        assert len(done.open) == asks
        assert "{>" not in done.text
        assert " ," not in done.text
        assert " ." not in done.text


@pytest.mark.parametrize("case", [case for case in EVERY if case[0].language == "ar"], ids=_name)
def test_arabic_is_written_in_arabic(case: tuple[Snippet, str]) -> None:
    snippet, form = case
    prose = "".join(
        part.raw if part.kind == "text" else part.name if part.kind == "ask" else ""
        for part in parse(snippet.text[form])
    )
    assert set(re.findall(r"[A-Za-z]+", prose + snippet.title)) <= LATIN_IN_ARABIC
    assert not re.search(r"[?,;]", prose), "Arabic has its own marks"


@pytest.mark.parametrize("case", EVERY, ids=_name)
def test_the_tone_is_kind(case: tuple[Snippet, str]) -> None:
    snippet, form = case
    text = snippet.text[form]
    assert "!!" not in text
    assert not re.search(r"\b[A-ZÄÖÜ]{4,}\b", text)
    assert '"' not in text, "use the quotation marks of the language"


def test_what_is_missing_or_wrong_is_told() -> None:
    good = Snippet("bye", "closing", "en", "Bye", ("end",), {"formal": "Bye {name}", "informal": "Bye"})
    poor = Snippet("bye", "ending", "de", "", (), {"formal": "{wer}  {> weg} \n{> bye}"})
    assert missing({"en": (good,), "de": (poor,)}) == ["de/bye/informal"]
    assert problems(good, (good,)) == []
    assert [line.split(": ", 1)[1] for line in problems(poor, (poor,))] == [
        "unknown phase ending",
        "no title",
        "no keywords",
        "formal has {wer}, which nothing fills",
        "formal takes in weg, which is no snippet",
        "formal names itself",
        "formal has blanks at the end of a line",
        "formal has two blanks in a row",
    ]


STORIES = sorted((RESOURCES / "demo").glob("stories-*.toml"))


@pytest.mark.parametrize("path", STORIES, ids=[path.stem for path in STORIES])
def test_the_demo_stories_are_clean(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
    language = path.stem.removeprefix("stories-")
    data = tomllib.loads(text)
    for row in data["story"]:
        for name, words in row.items():
            assert "  " not in words
            assert "!!" not in words
            if language == "ar" and name != "id":
                assert set(re.findall(r"[A-Za-z]+", re.sub(r"\{\w+\}", "", words))) <= LATIN_IN_ARABIC

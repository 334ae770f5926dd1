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
EVERY = {(language, form): rows for language, rows in SNIPPETS.items() for form in FORMS}
LATIN_IN_ARABIC = {"VPN"}
PEOPLE = [
    {"given": "Aino", "family": "Virtanen", "name": "Aino Virtanen", "gender": "f", "languages": ("fi",)},
    {"given": "عمر", "family": "الفاروق", "name": "عمر الفاروق", "gender": "m", "languages": ("ar",)},
    {"given": "Hans Peter", "family": "", "name": "Hans Peter", "gender": "", "languages": ()},
]


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


@pytest.mark.parametrize("group", EVERY, ids="-".join)
def test_the_two_registers_differ_and_languages_ask_for_the_same(group: tuple[str, str]) -> None:
    form = group[1]
    english = {each.trigger: each.text[form] for each in SNIPPETS["en"]}
    for snippet in EVERY[group]:
        text = snippet.text[form]
        assert snippet.text["formal"] != snippet.text["informal"], snippet.trigger
        assert _asked(text) == _asked(english[snippet.trigger]), snippet.trigger
        assert text == text.strip(), snippet.trigger


def _asked(text: str) -> Counter[str]:
    kinds = ("value", "include", "ask", "cursor")  # forms by gender and number are each language's own
    return Counter(
        f"{part.kind} {part.name if part.kind in ('value', 'include') else ''}"
        for part in parse(text)
        if part.kind in kinds
    )


@pytest.mark.parametrize("group", EVERY, ids="-".join)
def test_each_text_fills_for_every_kind_of_person(group: tuple[str, str]) -> None:
    language, form = group
    others = {each.trigger: each.text[form] for each in EVERY[group]}
    for snippet in EVERY[group]:
        asks = sum(part.kind == "ask" for part in parse(snippet.text[form]))
        for person in PEOPLE:
            values = {
                "name": polite_name(person, language, form), "greeting": "Hei", "agent": "Sami", "team": "IT",
                "ticket": "T-48190", "when": "14:00", "gender": person["gender"], "holder": "Petra",
            }  # fmt: skip
            done = expand(snippet.text[form], values, others, language)
            assert len(done.open) == asks, snippet.trigger
            for wrong in ("{>", " ,", " ."):
                assert wrong not in done.text, snippet.trigger


@pytest.mark.parametrize("form", FORMS)
def test_arabic_is_written_in_arabic(form: str) -> None:
    for snippet in SNIPPETS["ar"]:
        prose = "".join(
            part.raw if part.kind == "text" else part.name if part.kind == "ask" else ""
            for part in parse(snippet.text[form])
        )
        assert set(re.findall(r"[A-Za-z]+", prose + snippet.title)) <= LATIN_IN_ARABIC, snippet.trigger
        assert not re.search(r"[?,;]", prose), f"{snippet.trigger}: Arabic has its own marks"


@pytest.mark.parametrize("group", EVERY, ids="-".join)
def test_the_tone_is_kind(group: tuple[str, str]) -> None:
    for snippet in EVERY[group]:
        text = snippet.text[group[1]]
        assert "!!" not in text, snippet.trigger
        assert not re.search(r"\b[A-ZÄÖÜ]{4,}\b", text), snippet.trigger
        assert '"' not in text, f"{snippet.trigger}: use the quotation marks of the language"


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

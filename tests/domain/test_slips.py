"""Slips in a reply: what is noticed in each language, and what is left alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.slips import SLIPS, Reader, Slips
from tests.courtesy.measure import corpus

SLIP = Slips(tomllib.loads((Path(__file__).parents[2] / "resources/courtesy/slips.toml").read_text(encoding="utf-8")))
LANGUAGES = ("en", "de", "fi", "hu", "tr", "ar")


def found(text: str, language: str = "en", reader: Reader | None = None) -> list[tuple[str, str]]:
    return [(hint.rule, text[hint.start : hint.end]) for hint in SLIP.find(text, language, reader or Reader())]


ATTACHED = {
    "en": "I have attached the form for you.", "de": "Das Formular finden Sie im Anhang.", "fi": "Lomake on liitteenä.",
    "hu": "Az űrlapot mellékeltem.", "tr": "Formu ekte bulabilirsiniz.", "ar": "ستجد النموذج في المرفق.",
}  # fmt: skip
PROMISED = {
    "en": "I will get back to you.", "de": "Ich melde mich bei Ihnen.", "fi": "Palaan asiaan.", "hu": "Jelentkezem.",
    "tr": "Size haber vereceğim.", "ar": "سأكتب لك.",
}  # fmt: skip
TIMED = {
    "en": "I will get back to you by Friday noon.", "de": "Ich melde mich morgen bei Ihnen.", "fi": "Palaan asiaan huomenna.",
    "hu": "Holnap délig jelentkezem.", "tr": "Yarın size haber vereceğim.", "ar": "سأكتب لك غدا.",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_spoken_of_and_none_is_there(language: str) -> None:
    text = ATTACHED[language]
    assert [rule for rule, _ in found(text, language)] == ["attached"]
    assert found(text, language, Reader(files=1)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_promise_needs_a_time(language: str) -> None:
    assert [rule for rule, _ in found(PROMISED[language], language)] == ["promise"]
    assert found(TIMED[language], language) == []
    assert found(f"> {PROMISED[language]}", language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_a_reply_is_recognised(language: str) -> None:
    rows = [row["text"] for row in corpus(language, "replies")]
    told = [SLIP.language_of(text) for text in rows]
    known = [each for each in told if each]
    assert len(known) > len(rows) * 0.7
    assert known.count(language) >= len(known) * 0.99, sorted(set(known))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reply_in_a_language_the_reader_does_not_read(language: str) -> None:
    other = "fi" if language != "fi" else "de"
    hits = 0
    for row in corpus(language, "replies")[:60]:
        rules = [rule for rule, _ in found(row["text"], language, Reader(languages=(language,), files=1))]
        assert "language" not in rules
        hits += "language" in [rule for rule, _ in found(row["text"], language, Reader(languages=(other,), files=1))]
    assert hits >= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_replies_of_others_are_mostly_left_alone(language: str) -> None:
    """The corpus of the courtesy rules knows no slips: what is said there is a false alarm, or a promise without a time."""
    good = [row["text"] for row in corpus(language, "replies") if not row["kinds"]]
    told = [found(text, language, Reader(languages=(language,), files=1)) for text in good]
    assert sum(bool(each) for each in told) <= len(good) * 0.08, [each for each in told if each]


def test_open_places_and_shouting() -> None:
    assert found("Hello {name}, it is {ask:text|the time}.") == [("place", "{name}"), ("place", "{ask:text|the time}")]
    assert found("PLEASE READ THIS NOW") == [("shouting", "PLEASE READ")]
    assert found("Hello, PLEASE READ, it is new") == [("shouting", "PLEASE READ")]
    assert found("Why???") == [("shouting", "???")]
    assert found("The VPN of HR and SAP is ISO 9001, see FAQ. Really?!") == []
    assert found("السلام عليكم ورحمة", "ar") == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Hi Ainno,\nit works.", "Aino"),
        ("Good morning Ms Virtannen, it works", "Virtanen"),
        ("Hi Aino,", None),
        ("Moi Ainolle", None),
        ("Dear Ms Virtanen", None),
        ("Hei Antti, Ainno asked", "Aino"),
        ("It works.\nHi Ainno", None),
    ],
)
def test_a_name_that_is_nearly_right(text: str, right: str | None) -> None:
    hints = SLIP.find(text, "en", Reader(names=("Aino", "Virtanen")))
    assert [hint.fix for hint in hints if hint.rule == "name"] == ([right] if right else [])


def test_greetings_are_not_taken_for_names() -> None:
    assert found("Guten Morgen Morten,", "de", Reader(names=("Morten",))) == []
    assert found("Hei Hedi", "fi", Reader(names=("Hedi",))) == []


@given(st.text(max_size=300), st.sampled_from((*LANGUAGES, "xx")), st.lists(st.text(max_size=8), max_size=3))
def test_any_text_gets_slips_within_it(text: str, language: str, names: list[str]) -> None:
    for hint in SLIP.find(text, language, Reader(("en",), tuple(names))):
        assert hint.rule in SLIPS
        assert 0 <= hint.start <= hint.end <= len(text)

"""The grammar of snippets is total, and people are greeted as they like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.snippet import LIMIT, expand, greeting, parse, polite_name, unsettled

AINO = {"given": "Aino", "family": "Virtanen", "name": "Aino Virtanen", "languages": ("fi",), "gender": "f"}
LENA = {"given": "Lena", "family": "Hoffmann", "name": "Lena Hoffmann", "languages": ("de", "en"), "gender": "f"}
ESZTER = {"given": "Eszter", "family": "Kovács", "languages": ("hu",), "gender": "f"}
OMAR = {"given": "عمر", "family": "الفاروق", "name": "عمر الفاروق", "languages": ("ar",), "gender": "m"}
EMRE = {"given": "Emre", "family": "Şahin", "name": "Emre Şahin", "languages": ("tr",), "gender": "m"}

pieces = st.sampled_from(
    [
        "{name}",
        "{when}",
        "{|}",
        "{> a}",
        "{> b}",
        "{>c}",
        "{ask:text|room?}",
        "{ask:}",
        "{nope}",
        "{",
        "}",
        "{}",
        "hi ",
        "ä\n",
        "مرحبا",
    ]
)
snippets = st.one_of(st.text(max_size=60), st.lists(pieces, max_size=12).map("".join))


def test_values_are_filled_and_the_caret_has_its_place() -> None:
    done = expand("{greeting} {name}, {|}yours {agent}", {"greeting": "Hei", "name": "Aino", "agent": "Sami"}, {})
    assert done == ("Hei Aino, yours Sami", len("Hei Aino, "), ())


def test_what_is_empty_unknown_or_asked_stays_visible_and_is_listed() -> None:
    done = expand("By {when}, {mood}, room {ask:text|which room?}.", {"when": "  "}, {})
    assert done.text == "By {when}, {mood}, room {which room?}."
    assert [done.text[s : s + n] for s, n in done.open] == ["{when}", "{mood}", "{which room?}"]
    assert done.cursor == len(done.text)
    assert unsettled(done.text) == done.open


def test_asked_kinds_and_plain_labels_read_the_same() -> None:
    assert [p.name for p in parse("{ask:room}{ask:text|room}{ask:room|a or b}{ask:text}")] == [
        "room",
        "room",
        "room|a or b",
        "text",
    ]


def test_other_snippets_are_put_in_and_a_missing_one_stays_visible() -> None:
    done = expand("Bye\n{> sign}\n{> gone}", {"agent": "Sami"}, {"sign": "{agent}{|}, here for you"})
    assert done.text == "Bye\nSami, here for you\n{> gone}"
    assert done.cursor == len(done.text)
    assert done.open == ((done.text.index("{> gone}"), len("{> gone}")),)


def test_a_snippet_that_names_itself_ends_at_depth_five() -> None:
    done = expand("x{> me}", {}, {"me": "x{> me}"})
    assert done.text == "xxxxxx{> me}"


def test_snippets_of_empty_snippets_end() -> None:
    many = "{> a}" * 3000
    assert len(expand(many, {}, {"a": many}).text) <= LIMIT
    assert expand(many, {}, {"a": "{> b}" * 3000, "b": ""}).text == ""


def test_a_filled_value_is_not_read_again() -> None:
    assert expand("{name}", {"name": "{> a}{|}"}, {"a": "b"}).text == "{> a}{|}"


@settings(max_examples=100, deadline=None)
@given(
    snippets,
    st.dictionaries(st.sampled_from(["name", "when", "nope"]), st.text(max_size=9)),
    st.dictionaries(st.sampled_from("abc"), snippets),
)
def test_expand_is_total(text: str, values: dict[str, str], others: dict[str, str]) -> None:
    assert "".join(part.raw for part in parse(text)) == text
    done = expand(text, values, others)
    assert len(done.text) <= LIMIT
    assert 0 <= done.cursor <= len(done.text)
    end = 0
    for start, length in done.open:
        assert end <= start
        assert length > 0
        end = start + length
        assert end <= len(done.text)
        assert done.text[start] == "{"


@pytest.mark.parametrize(
    ("language", "form", "hour", "words"),
    [
        ("fi", "informal", 9, "Huomenta"),
        ("fi", "informal", 14, "Hei"),
        ("de", "formal", 14, "Guten Tag"),
        ("hu", "formal", 8, "Jó reggelt kívánok"),
        ("hu", "informal", 13, "Szia"),
        ("tr", "formal", 19, "İyi akşamlar"),
        ("ar", "formal", 9, "صباح الخير"),
        ("ar", "informal", 13, "أهلًا"),
        ("en", "formal", 3, "Good evening"),
        ("xx", "informal", 14, "Hi"),
    ],
)
def test_greeting_follows_the_local_time_of_day(language: str, form: str, hour: int, words: str) -> None:
    assert greeting(language, form, hour) == words


@pytest.mark.parametrize(
    ("person", "language", "form", "name"),
    [
        (AINO, "fi", "informal", "Aino"),
        (AINO, "fi", "formal", "Aino Virtanen"),
        (AINO, "de", "formal", "Frau Virtanen"),
        (LENA, "de", "formal", "Frau Hoffmann"),
        (LENA, "de", "informal", "Lena"),
        (LENA, "ar", "formal", "السيدة Lena Hoffmann"),
        (ESZTER, "hu", "formal", "Kovács Eszter"),
        (ESZTER, "hu", "informal", "Eszter"),
        (ESZTER, "en", "formal", "Ms Kovács"),
        (EMRE, "tr", "formal", "Emre Bey"),
        (OMAR, "ar", "formal", "أستاذ عمر"),
        (OMAR, "ar", "informal", "عمر"),
        (LENA | {"gender": ""}, "de", "formal", "Lena Hoffmann"),
        (EMRE | {"gender": None}, "tr", "formal", "Sayın Emre Şahin"),
        ({"given": "Suda"}, "de", "formal", "Suda"),
        ({"name": "Nagy Anna", "languages": ["hu"]}, "hu", "informal", "Anna"),
        ({"name": "Anna Maria de Groot"}, "en", "informal", "Anna"),
        ({}, "en", "formal", ""),
        ({"name": 7}, "tr", "formal", ""),
    ],
)
def test_people_are_called_as_their_custom_is(person: dict[str, object], language: str, form: str, name: str) -> None:
    assert polite_name(person, language, form) == name

"""The grammar of snippets is total, and people are greeted as they like it."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.address import greeting, polite_name
from deskapp.domain.snippet import LIMIT, expand, parse, plural_form, unsettled

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
        "{ask:choice a/b|which?}",
        "{days, plural, one {# day {|}} other {# {name}}}",
        "{gender, select, f {she} other {{> b}}}",
        "{days, plural, one {x}}",
        "{days, plural, other {",
        "#",
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
    assert [done.text[s : s + n] for s, n, _ in done.open] == ["{when}", "{mood}", "{which room?}"]
    assert done.cursor == len(done.text)
    assert unsettled(done.text) == tuple(each[:2] for each in done.open)


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
    assert done.open == ((done.text.index("{> gone}"), len("{> gone}"), ()),)


def test_a_snippet_that_names_itself_ends_at_depth_five() -> None:
    done = expand("x{> me}", {}, {"me": "x{> me}"})
    assert done.text == "xxxxxx{> me}"


def test_snippets_of_empty_snippets_end() -> None:
    many = "{> a}" * 3000
    assert len(expand(many, {}, {"a": many}).text) <= LIMIT
    assert expand(many, {}, {"a": "{> b}" * 3000, "b": ""}).text == ""


def test_a_filled_value_is_not_read_again() -> None:
    assert expand("{name}", {"name": "{> a}{|}"}, {"a": "b"}).text == "{> a}{|}"


DAYS = "It took {days, plural, =0 {no day} one {# day} two {both days} few {# days (few)} other {# days}}."


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", "1", "It took 1 day."),
        ("en", "2", "It took 2 days."),
        ("fi", "0", "It took no day."),
        ("ar", "2", "It took both days."),
        ("ar", "105", "It took 105 days (few)."),
        ("ar", "11", "It took 11 days."),
        ("hu", "12", "It took 12 days."),
    ],
)
def test_numbers_take_the_form_of_the_language(language: str, days: str, text: str) -> None:
    assert expand(DAYS, {"days": days}, {}, language) == (text, len(text), ())


def test_a_number_that_is_not_known_stays_open() -> None:
    done = expand(DAYS, {"days": "many"}, {})
    assert done.text == "It took {days} days."
    assert [done.text[s : s + n] for s, n, _ in done.open] == ["{days}"]


@pytest.mark.parametrize("language", ["en", "de", "fi", "hu", "tr", "ar"])
def test_plural_forms_are_those_of_cldr(language: str) -> None:
    rule = Locale.parse(language).plural_form
    assert [plural_form(count, language) for count in range(1200)] == [rule(count) for count in range(1200)]


def test_forms_by_value_may_hold_anything_and_other_is_for_whom_nobody_knows() -> None:
    text = "{gender, select, f {Sehr geehrte Frau {name}} m {Sehr geehrter Herr {name}} other {Guten Tag {name}{|}}},"
    assert expand(text, {"gender": "f", "name": "Weber"}, {}).text == "Sehr geehrte Frau Weber,"
    done = expand(text, {"name": "Kim Weber"}, {})
    assert done.text == "Guten Tag Kim Weber,"
    assert done.cursor == len("Guten Tag Kim Weber")


@pytest.mark.parametrize(
    "text",
    [
        "{days, plural, one {# day}}", "{days, plural, some {x} other {y}}", "{gender, select, f {x} other {y}",
        "{gender, select, other {x} rest}", "{gender, choose, other {x}}",
    ],
)  # fmt: skip
def test_what_is_not_whole_stays_as_it_is_written(text: str) -> None:
    done = expand(text, {"days": "1", "gender": "f"}, {})
    assert done.text == text
    assert done.open


def test_forms_end_at_depth_five() -> None:
    text = "x"
    for _ in range(7):
        text = f"{{gender, select, other {{{text}}}}}"
    assert "{gender, select, other {" in expand(text, {}, {}).text


def test_a_choice_says_what_there_is() -> None:
    done = expand("It is {ask:choice new / used|new or used}, on {ask:date|the day}.", {}, {})
    assert done.text == "It is {new or used}, on {the day}."
    assert [each.choices for each in done.open] == [("new", "used"), ("date",)]


@settings(max_examples=300, deadline=None)
@given(
    snippets,
    st.dictionaries(st.sampled_from(["name", "when", "nope", "days", "gender"]), st.text(max_size=9) | st.just("1")),
    st.dictionaries(st.sampled_from("abc"), snippets),
)
def test_expand_is_total(text: str, values: dict[str, str], others: dict[str, str]) -> None:
    assert "".join(part.raw for part in parse(text)) == text
    done = expand(text, values, others)
    assert len(done.text) <= LIMIT
    assert 0 <= done.cursor <= len(done.text)
    end = 0
    for start, length, _ in done.open:
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

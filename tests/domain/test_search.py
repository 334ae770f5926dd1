"""The search language: what people type, in six languages, and that nothing typed is ever an error."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.search import TIMES, Search, Term, begins, day, field_of, parse, value_of, written
from deskapp.domain.search_words import DAYS, FIELDS, LANGUAGES, UNITS, VALUES

NOW = int(datetime(2026, 11, 22, 15, 30).timestamp() * 1000)


def ms(*date: int) -> int:
    return int(datetime(*date).timestamp() * 1000)  # type: ignore[arg-type]


def test_what_the_issue_shows() -> None:
    found = parse('from:anna status:open team:it before:2026-11-01 "exact words" -not printer*')
    assert found.terms == (
        Term("from", "anna"), Term("status", "open"), Term("team", "it"), Term("before", "2026-11-01"),
        Term("", "exact words", exact=True), Term("", "not", without=True), Term("", "printer", begun=True),
    )  # fmt: skip
    assert found.hints == ()
    assert found.words == "printer"


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("status:offen von:anna", "status:open from:anna"),
        ("tila:avoin kenelle:minulle", "status:open to:me"),
        ("állapot:nyitott prioritás:sürgős", "status:open priority:urgent"),
        ("DURUM:AÇIK öncelik:acil", "status:open priority:urgent"),
        ("حالة:مفتوحة من:سارة", "status:open from:سارة"),
        ("vor:heute seit:2w", "before:today after:2w"),
        ("ennen:eilen", "before:yesterday"),
        ("status:open,waiting", "status:open status:waiting"),
        ("-status:closed", "-status:closed"),
        ('from:"Anna Virtanen"', 'from:"Anna Virtanen"'),
        ("from:“x”", "from:“x”"),
        ("to:nobody is:unread has:file", "to:nobody is:unread has:file"),
        ("before:٢٠٢٦-١١-٠١", "before:2026-11-01"),
        ("VPN VPN vpn*", "VPN vpn*"),
        ("https://intranet/vpn", "https //intranet/vpn"),
    ],
)
def test_each_language_is_understood(typed: str, english: str) -> None:
    assert written(parse(typed)) == english


@pytest.mark.parametrize(
    ("typed", "code", "word", "words"),
    [
        ("form:anna", "field", "form", "form anna"),
        ("status:opne vpn", "value", "opne", "vpn"),
        ("before:soon vpn", "date", "soon", "vpn"),
        ("before:2026-02-31", "date", "2026-02-31", ""),
        ("from: vpn", "empty", "from", "vpn"),
        ('vpn "never closed', "quote", "never closed", "vpn"),
    ],
)
def test_what_cannot_be_read_is_a_hint(typed: str, code: str, word: str, words: str) -> None:
    found = parse(typed)
    (hint,) = found.hints
    assert (hint.code, hint.word) == (code, word)
    assert word in typed[hint.start : hint.end]
    assert found.words == words


@pytest.mark.parametrize("typed", ["at 10:30", "see https://example.org/a:b"])
def test_a_time_and_an_address_are_no_filters(typed: str) -> None:
    assert parse(typed).hints == ()


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("2026-11-01", (ms(2026, 11, 1), ms(2026, 11, 2))),
        ("2026-02", (ms(2026, 2, 1), ms(2026, 3, 1))),
        ("2026-12", (ms(2026, 12, 1), ms(2027, 1, 1))),
        ("1.11.2026", (ms(2026, 11, 1), ms(2026, 11, 2))),
        ("1/11/2026", (ms(2026, 11, 1), ms(2026, 11, 2))),
        ("today", (ms(2026, 11, 22), ms(2026, 11, 23))),
        ("dün", (ms(2026, 11, 21), ms(2026, 11, 22))),
        ("غدًا", (ms(2026, 11, 23), ms(2026, 11, 24))),
        ("3d", (ms(2026, 11, 19), ms(2026, 11, 20))),
        ("2w", (ms(2026, 11, 8), ms(2026, 11, 9))),
        ("9kk", (ms(2026, 2, 22), ms(2026, 2, 23))),
        ("1é", (ms(2025, 11, 22), ms(2025, 11, 23))),
    ],
)
def test_days(typed: str, span: tuple[int, int]) -> None:
    assert day(typed, NOW) == span


@pytest.mark.parametrize("typed", ["2026-13-01", "0000-01-01", "31.6.2026", "9999y", "soon", "", "3", "3x", "2026-00"])
def test_what_is_no_day(typed: str) -> None:
    assert day(typed, NOW) is None


def test_a_month_before_a_shorter_one_ends_with_it() -> None:
    assert day("1m", ms(2026, 3, 31)) == (ms(2026, 2, 28), ms(2026, 3, 1))


@pytest.mark.parametrize(
    ("typed", "language", "offered"),
    [
        ("fr", "en", ["from:"]),
        ("st", "de", ["status:"]),
        ("status:o", "en", ["status:open"]),
        ("status:", "fi", ["status:uusi", "status:avoin", "status:odottaa", "status:ratkaistu", "status:suljettu"]),
        ("-durum:aç", "tr", ["durum:açık"]),
        ("before:t", "en", ["before:today", "before:tomorrow"]),
        ("status:open", "en", []),
        ("nothing:x", "en", []),
        ("", "en", []),
    ],
)
def test_begun_words_are_completed(typed: str, language: str, offered: list[str]) -> None:
    assert begins(typed, language) == offered


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_language_means_what_it_stands_for(language: str) -> None:
    place = LANGUAGES.index(language)
    for field, words in FIELDS.items():
        assert {field_of(each) for each in words[place].split()} == {field}
    for field, values in VALUES.items():
        for value, words in values.items():
            assert {value_of(field, each) for each in words[place].split()} == {value}
    for words in [*DAYS.values(), *(tuple(f"2{each}" for each in of_one) for of_one in UNITS.values())]:
        assert day(words[place], NOW)


PIECES = st.sampled_from(
    ["from:", "status:", "before:", "foo:", "-", '"', "*", ",", ":", "anna", "open", "3d", "2026-11-01", "a b", " ", "ß",
     "مفتوح", "İ", "\x00", "to:me", "//", "سارة*"]
)  # fmt: skip
TYPED = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join))


@given(TYPED)
@example('from:"a" b"')
@example("a:b:c")
@example("foo:-bar")
@example("from:a* *")
def test_what_is_written_reads_the_same(typed: str) -> None:
    once = parse(typed)
    again = parse(written(once))
    assert again.terms == once.terms
    assert again.hints == ()
    for language in LANGUAGES:
        shown = parse(written(once, language))
        assert (shown.terms, shown.hints) == (once.terms, ()), language
    for hint in once.hints:
        assert 0 <= hint.start < hint.end <= len(typed)
    for term in once.terms:
        assert term.field in ("", *FIELDS)
        assert term.field not in TIMES or day(term.value, NOW)


def test_many_words_end_somewhere() -> None:
    assert len(parse(" ".join(f"w{each}" for each in range(500))).terms) == 40
    assert parse("") == Search()

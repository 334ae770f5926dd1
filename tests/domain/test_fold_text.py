"""Folding for search: one word in all its spellings, and nothing typed is ever a syntax error."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.fold_text import MOST_TERMS, fold, match_query, tokens


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Printer", "printer"),
        ("Größe", "grosse"),
        ("STRASSE", fold("Straße")),
        ("Työpöytä ÅÄÖ", "tyopoyta aao"),
        ("Győző, ŰRLAP", "gyozo, urlap"),
        ("Sıfırlama", "sifirlama"),
        ("SIFIRLAMA", "sifirlama"),
        ("İstanbul'da ĞÜŞÇÖ", "istanbul'da gusco"),
        ("smørbrød Łódź đak œuvre Æ", "smorbrod lodz dak oeuvre ae"),
        ("مُحَمَّد", "محمد"),
        ("أحمد إبراهيم آدم ٱلله", "احمد ابراهيم ادم الله"),
        ("طابعـــة", "طابعه"),
        ("مستشفى", "مستشفي"),
        ("٢٠٢٦ ۱۲", "2026 12"),
        ("\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}", "لا"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER A}", "a"),
        ("so\N{SOFT HYPHEN}ft", "soft"),
        ("\N{LATIN SMALL LIGATURE FI}le", "file"),
        ("", ""),
    ],
)
def test_spellings(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_folding_twice_changes_nothing_for_any_character() -> None:
    everything = "".join(map(chr, range(0x20000)))
    once = fold(everything)
    assert fold(once) == once
    assert not any(unicodedata.category(character) == "Mn" for character in once)


@given(st.text(), st.text())
def test_folding_does_not_look_at_neighbours(left: str, right: str) -> None:
    assert fold(f"{left} {right}") == f"{fold(left)} {fold(right)}"


@given(st.text())
def test_upper_and_lower_case_are_one_for_letters_of_ours(text: str) -> None:
    ours = "".join(character for character in text if character in "abcäöüßåéőűğşıçñإأةىمحمد ")
    assert fold(ours.upper()) == fold(ours)


def test_tokens() -> None:
    assert tokens("T-48190: Drucker_2 \N{EM DASH} läuft nicht!") == ["t", "48190", "drucker", "2", "lauft", "nicht"]
    assert tokens(" \N{EM DASH} _ ") == []


def test_match_query() -> None:
    assert match_query("Größe des Druckers") == '"grosse" AND "des" AND "druckers"*'
    assert match_query("Größe", prefix=False) == '"grosse"'
    assert match_query("a a a", prefix=False) == '"a"'
    assert match_query('" OR * NEAR( :') == '"or" AND "near"*'
    assert match_query("?!") == ""
    assert match_query("print printer") == '"print" AND "printer"*'
    assert match_query(" ".join(str(number) for number in range(5000))).count(" AND ") == MOST_TERMS - 1


@pytest.fixture(scope="module")
def table():
    connection = sqlite3.connect(":memory:")
    connection.execute("create virtual table found using fts5 (text)")
    connection.execute("insert into found values (?)", (fold("Der Drucker im Büro streikt, Sıfırlama nötig"),))
    yield connection
    connection.close()


def _finds(table: sqlite3.Connection, text: str) -> bool:
    query = match_query(text)
    return bool(query) and bool(table.execute("select count(*) from found where found match ?", (query,)).fetchone()[0])


def test_a_real_table_finds_it(table: sqlite3.Connection) -> None:
    assert _finds(table, "BURO druck")
    assert _finds(table, "sifir")
    assert not _finds(table, "druck büro")  # only the last word may be only begun
    assert not _finds(table, "Scanner")


@given(st.text(max_size=60) | st.text(alphabet='"*()^+-:{}ANDORNOTEAR \0\ud800ı٣', max_size=40))
@example('"')
@example("NEAR(a b, 2) AND NOT * : ^")
@example("a" * 40_000)
def test_nothing_typed_is_a_syntax_error(table: sqlite3.Connection, text: str) -> None:
    _finds(table, text)


@given(st.lists(st.text(st.characters(categories=["Ll", "Lu", "Nd"], max_codepoint=0x700), min_size=1), min_size=1))
def test_every_text_is_found_by_its_own_words(table: sqlite3.Connection, words: list[str]) -> None:
    text = " ".join(words)
    table.execute("delete from found where rowid > 1")
    table.execute("insert into found values (?)", (fold(text),))
    if tokens(text) and len(set(tokens(text))) < MOST_TERMS:
        assert _finds(table, text)

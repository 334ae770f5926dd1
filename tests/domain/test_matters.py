"""What somebody means by a few words, misspelt, half typed or in another form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.matters import Index, Matter, likeness

INDEX = Index(
    [
        Matter("Printing", ("printer", "Drucker", "tulostin", "Yazdırma", "الطباعة")),
        Matter("Leave", ("leave", "sick leave", "Urlaub")),
        Matter("Sick", ("sick note",)),
    ],
    ("the", "my", "is"),
)


def first(text: str) -> str:
    found = INDEX.find(text)
    return found[0][0] if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "printer",
        "PRINTERS",
        "my pritner is broken",
        "prin",
        "Etagendrucker",
        "tulostimeni",
        "yazdirma",
        "مشكلة في طباعة",
    ],
)
def test_other_forms_slips_beginnings_and_compounds_mean_the_same(text: str) -> None:
    assert first(text) == "Printing"


def test_more_of_a_phrase_counts_more_and_nothing_is_made_up() -> None:
    assert first("sick leave") == "Leave"
    assert first("a sick note") == "Sick"
    assert INDEX.find("the is my") == INDEX.find("") == INDEX.find("zebra crossing") == []
    assert len(INDEX.find("printer leave note", most=2)) == 2


@pytest.mark.parametrize(
    ("asked", "word", "near"),
    [
        ("printer", "pritner", True),  # swapped
        ("printer", "prnter", True),  # one missing
        ("gehaltsabrechung", "gehaltsabrechnung", True),
        ("abcdefgh", "abcdxxgh", True),  # two wrong in a long word
        ("print", "paint", True),
        ("abcde", "abxxe", False),
        ("tax", "fax", False),  # in a short word a letter is the word
        ("it", "itch", False),
    ],
)
def test_how_much_a_word_is_another(asked: str, word: str, near: bool) -> None:
    assert (likeness(asked, word) > 0) == near


@given(st.text(max_size=40))
def test_anything_may_be_asked(text: str) -> None:
    for key, score in INDEX.find(text):
        assert key
        assert score > 0

"""Names in a note: whole names before short ones, nobody by half a word, nothing in a mail address."""

from __future__ import annotations

import pytest

from deskapp.domain.mentions import Named, mentions

PEOPLE = (
    Named("1", "anna", "Anna Kiss"), Named("2", "anna.kovacs", "Anna Kovács"), Named("3", "omar", "عمر الفاروق"),
    Named("4", "ben", "Ben"), Named("5", "kovacs2", "Anna Kovács"), Named("6", "jd", "Jean-Luc D'Arc"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("@Anna Kiss please look", [("1",)]),
        ("please look, @@anna kiss.", [("1",)]),
        ("(@anna, @Ben)", [("1",), ("4",)]),
        ("@Anna Kovács", [("2", "5")]),
        ("@Anna Kovacs and @anna.kovacs!", [("2", "5"), ("2",)]),
        ("@عمر الفاروق شكرا", [("3",)]),
        ("@Jean-Luc D'Arc knows", [("6",)]),
        ("@Benedict, @Annabel", []),
        ("write to help@anna or x.@anna", []),
        ("@nobody @ @@", []),
        ("@Anna\nKiss", [("1",)]),
    ],
)
def test_who_is_named(text: str, people: list[tuple[str, ...]]) -> None:
    assert [each.people for each in mentions(text, lambda _: PEOPLE)] == people


def test_what_stands_there_is_found_again_in_the_text() -> None:
    text = "Dear 🙂 @@Anna Kiss, see @ben"
    assert [each.words(text) for each in mentions(text, lambda _: PEOPLE)] == ["Anna Kiss", "ben"]

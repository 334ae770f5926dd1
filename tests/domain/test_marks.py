"""Marks stand on what was searched for, whatever its spelling: folded, the marked part is the searched word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.fold_text import fold
from deskapp.domain.marks import marks, searched


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("sifirlama", "Parola sıfırlama isteği", ["sıfırlama"]),
        ("sıfır", "PAROLA SIFIRLAMA", ["SIFIR"]),
        ("strasse", "Die Hauptstraße und die Straße", ["Straße"]),
        ("Straß", "Strasse 7", ["Strass"]),
        ("محمد", "مُحَمَّد يسأل", ["مُحَمَّد"]),
        ("احمد", "من أحمد", ["أحمد"]),
        ("vp -printer from:aino is:unread", "VPN of Aino, printer", ["VP", "Aino"]),
        ('"third floor"', "third, Floor", ["third", "Floor"]),
        ("-x", "x y z", []),
        ("", "anything", []),
    ],
)
def test_what_is_marked(typed: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, searched(typed))] == marked


@given(st.text(max_size=40), st.text(max_size=20))
def test_marks_are_in_order_and_hold_what_was_searched(text: str, typed: str) -> None:
    wanted, last = searched(typed), 0
    for start, end in marks(text, wanted):
        assert last <= start < end <= len(text)
        assert any(fold(text[start:end]).startswith(each) for each in wanted)
        last = end

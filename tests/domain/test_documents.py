"""The table of document types: names that resolve, and values that are what their fields promise."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.documents import DOCUMENTS, document_type, fitting
from deskapp.domain.fields import LATER


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_every_type_names_its_fields_once_and_its_defaults_are_allowed(name: str) -> None:
    kind = DOCUMENTS[name]
    names = [each.name for each in kind.fields]
    assert len(names) == len(set(names))
    assert not set(names) & set(kind.sets)
    for each in kind.fields:
        assert each.kind != "choice" or each.choices
        if each.default is not None and isinstance(each.default, str):
            assert each.default in each.choices


def test_a_text_in_a_language_is_a_field_of_its_stem() -> None:
    assert DOCUMENTS["snippet"].field("text.en.formal").searched
    assert DOCUMENTS["team"].field("name.de").name == "name"


def test_what_is_not_known_folds_by_the_default_rule() -> None:
    assert document_type("kudos").field("for").rule == LATER
    assert document_type("ticket").field("colour").rule == LATER
    assert not document_type("kudos").delivered


def test_values_that_fit_are_left_alone() -> None:
    values = {"subject": "x", "priority": 2, "external_waiting": True, "due": 5, "assignee": None, "colour": [1]}
    assert fitting("ticket", values) is values
    message = {"body": "x", "attachments": [["a.pdf", 5]], "delivery": {"p": "phone"}, "happened": 5}
    assert fitting("message", message) is message


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("ticket", "subject", 5), ("ticket", "priority", "high"), ("ticket", "due", "soon"), ("ticket", "requester", ["x"]),
        ("ticket", "external_waiting", "yes"), ("message", "attachments", 7), ("message", "attachments", [["a"]]),
        ("message", "attachments", [{"name": "a"}]), ("message", "delivery", {"p": 5}), ("message", "delivery", []),
    ],
)  # fmt: skip
def test_values_that_do_not_fit_are_not_shown(kind: str, name: str, value: Any) -> None:
    expected = {"colour": "kept"} | ({name: value} if not value else {})
    assert fitting(kind, {name: value, "colour": "kept"}) == expected


@given(
    st.sampled_from([*DOCUMENTS, "zebra"]),
    st.dictionaries(st.text(max_size=8), st.none() | st.integers() | st.lists(st.integers())),
)
def test_anything_may_be_asked(kind: str, values: dict[str, Any]) -> None:
    assert fitting(kind, values).items() <= values.items()

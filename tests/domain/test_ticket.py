"""What the fields of a ticket may be, and what is promised when."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.errors import Refused
from deskapp.domain.ticket import EDITED_FIELDS, checked, clean, next_due

ID = "0123456789abcdef" * 2


@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        ("priority", "High", 2), ("priority", " urgent ", 3), ("priority", 0, 0), ("priority", "1", 1),
        ("status", "SOLVED", "solved"), ("waiting_kind", "", ""), ("external_waiting", "yes", True),
        ("external_waiting", False, False), ("external_waiting", None, False), ("due", "1795300000000", 1795300000000),
        ("due", "", 0), ("due", None, 0), ("due", 5, 5), ("subject", "VPN\0 drops", "VPN drops"), ("assignee", ID, ID),
        ("assignee", "", ""), ("assignee", None, ""), ("category", None, ""), ("solution", "a\ud800b", "ab"),
    ],
)  # fmt: skip
def test_values_become_what_is_stored(field: str, value: object, stored: object) -> None:
    found = checked(field, value)
    assert found == stored
    assert type(found) is type(stored)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("priority", "4"), ("priority", "very"), ("priority", True), ("priority", None), ("status", "shut"), ("status", None),
        ("due", "soon"), ("due", "--5"), ("due", -5), ("due", 1 << 60), ("due", 1.5), ("due", True),
        ("external_waiting", "perhaps"),
        ("assignee", "sami"), ("assignee", ID.upper()), ("merged_into", 7), ("waiting_kind", "god"),
    ],
)  # fmt: skip
def test_what_is_not_allowed_is_refused_with_what_is(field: str, value: object) -> None:
    with pytest.raises(Refused, match=r"Allowed: .") as error:
        checked(field, value)
    assert error.value.data["field"] == field


@pytest.mark.parametrize("field", ["number", "opened_at", "colour", "", "cards"])
def test_fields_nobody_sets_are_refused_with_those_there_are(field: str) -> None:
    with pytest.raises(Refused, match="subject, status, priority"):
        checked(field, "x")


@pytest.mark.parametrize("value", ["", "  \n", None, "\0"])
def test_a_ticket_keeps_a_subject(value: object) -> None:
    with pytest.raises(Refused, match="needs a subject"):
        checked("subject", value)


@given(
    st.sampled_from(EDITED_FIELDS), st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
)
def test_any_value_is_stored_or_refused_with_a_sentence(field: str, value: object) -> None:
    try:
        stored = checked(field, value)
    except Refused:
        return
    if isinstance(stored, str):
        stored.encode()
    assert checked(field, stored) == stored


@given(st.text())
def test_clean_text_is_what_every_database_takes(text: str) -> None:
    assert "\0" not in clean(text)
    clean(text).encode()
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({"status": "open", "next_word_by": 9, "due": 7}, 7),
        ({"status": "waiting", "next_word_by": 9}, 9),
        ({"status": "new", "due": 0}, 0),
        ({"status": "solved", "due": 7}, 0),
        ({"status": "open", "due": "tomorrow", "next_word_by": None}, 0),
        ({}, 0),
    ],
)
def test_the_next_promise_is_the_earliest_one(values: dict[str, Any], due: int) -> None:
    assert next_due(values) == due

"""Own views as documents and as settings: what is written of one reads the same, and nonsense is no view but no error."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.rows import QueueQuery
from deskapp.domain.views import (
    COLOURS,
    COLUMNS,
    DENSITIES,
    ICONS,
    NARROWEST,
    WIDEST,
    Column,
    Left,
    Pin,
    SavedView,
    columns_of,
    columns_text,
    left_of,
    left_text,
    pins_of,
    pins_text,
    query_of,
    query_values,
    values_of,
    view_of,
)

QUERIES = st.builds(
    QueueQuery, view=st.sampled_from(("mine", "team", "all")), sort=st.sampled_from(("due", "newest")),
    text=st.text(max_size=20), status=st.sampled_from(("", "open")), priority=st.integers(-1, 3),
    saved=st.sampled_from(("", "a")), form=st.sampled_from(("", "table")), columns=st.text(max_size=30),
)  # fmt: skip
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=20)


@given(QUERIES, NAMES, st.sampled_from(ICONS), st.sampled_from(COLOURS), st.sampled_from(DENSITIES), st.integers(0, 9999))
def test_a_view_reads_as_it_was_written(
    query: QueueQuery, name: str, icon: str, colour: str, density: str, limit: int
) -> None:
    view = SavedView("f" * 32, name, query._replace(saved="f" * 32), icon, colour, density, limit, "b" * 32, "c" * 32)
    document = {"id": view.id, "values": json.loads(json.dumps(values_of(view)))}
    assert view_of(document) == view


@given(QUERIES, st.lists(QUERIES, max_size=3), st.integers(0, 1 << 62))
def test_how_the_list_was_left_reads_as_it_was_written(query: QueueQuery, pages: list[QueueQuery], key: int) -> None:
    left = Left(query, key, key // 3, tuple(pages))
    assert left_of(left_text(left)) == left
    assert query_of(query_values(query)) == query


@given(st.lists(st.sampled_from(tuple(COLUMNS)), unique=True, min_size=1), st.data())
def test_columns_read_as_they_were_written(names: list[str], data: st.DataObject) -> None:
    columns = tuple(Column(each, data.draw(st.integers(NARROWEST, WIDEST))) for each in names)
    assert columns_of(columns_text(columns)) == columns


@given(st.text(max_size=40))
def test_columns_that_make_no_sense_are_the_usual_ones_or_fewer(odd: str) -> None:
    found = columns_of(odd)
    assert found
    assert len({each.id for each in found}) == len(found)
    assert all(NARROWEST <= each.width <= WIDEST for each in found)


@pytest.mark.parametrize("odd", ["", "{", "[]", "7", '{"query": 3, "by_page": 4, "current": "x"}'])
def test_a_setting_that_makes_no_sense_is_none(odd: str) -> None:
    left = left_of(odd)
    assert left is None or left == Left()
    assert pins_of(odd, ("mine", "team")) in ((Pin("mine"), Pin("team")), ())


def test_pins_are_kept_in_their_order_and_once() -> None:
    pins = (Pin("waiting"), Pin("a" * 32, "Urgent", "flag", "danger"), Pin("b" * 32, "Plain", "star"), Pin("mine"))
    assert pins_of(pins_text(pins), ("mine",)) == pins
    assert pins_of(pins_text((*pins, Pin("waiting"))), ()) == pins
    assert pins_of(pins_text(()), ("mine",)) == ()


def test_a_document_of_another_program_is_a_plain_view() -> None:
    odd: dict[str, Any] = {
        "name": "  Late \n ones ", "query": {"view": "team", "priority": "high", "kind": 1}, "icon": "rocket", "colour": 7,
        "limit": -4, "team": None,
    }  # fmt: skip
    view = view_of({"id": "e" * 32, "values": odd})
    assert view == SavedView("e" * 32, "Late ones", QueueQuery(view="team", saved="e" * 32))

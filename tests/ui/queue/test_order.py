"""Any order becomes any other by the planned steps, and the count above the anchor is right."""

from __future__ import annotations

from array import array

from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.ui.queue.order import MOST_RANGES, Plan, plan

orders = st.lists(st.integers(0, 40), unique=True, max_size=30).map(lambda keys: array("q", keys))


def walk(steps: Plan) -> array[int]:
    keys = steps.shown[:]
    for first, last in steps.removed:
        del keys[first : last + 1]
    if steps.moved is not None:
        assert sorted(keys) == sorted(steps.moved)
        keys = steps.moved[:]
    for first, last in steps.inserted:
        keys[first:first] = steps.fresh[first : last + 1]
    return keys


@settings(deadline=None, max_examples=150)
@given(orders, orders, st.integers(-1, 30))
def test_steps_lead_to_the_fresh_order(shown: array[int], fresh: array[int], anchor: int) -> None:
    steps = plan(shown, fresh, anchor)
    assert walk(steps) == fresh
    assert steps.empty == (shown == fresh)
    assert 0 <= steps.above <= len(set(fresh) - set(shown))


def test_what_is_below_the_anchor_moves_nothing() -> None:
    steps = plan(array("q", [1, 2, 3, 4]), array("q", [1, 2, 9, 4, 3]), 1)
    assert steps.below
    assert steps.above == 0
    assert not plan(array("q", [1, 2, 3]), array("q", [9, 1, 2, 3]), 1).below


def test_new_above_counts_only_new_rows_above_the_row_under_the_cursor() -> None:
    steps = plan(array("q", [1, 2, 3]), array("q", [8, 1, 9, 2, 7, 3, 6]), 1)
    assert steps.above == 2
    assert plan(array("q", [1, 2, 3]), array("q", [8, 1, 3]), 1).above == 1, "the row itself has gone"


def test_a_scattered_change_is_a_reset() -> None:
    shown = array("q", range(1000))
    assert plan(shown, array("q", range(0, 2000, 2))).reset
    assert not plan(shown, array("q", range(5, 1000))).reset
    assert plan(shown, array("q", [*range(100), 5000, *range(100, 1000)])).inserted == ((100, 100),)
    assert MOST_RANGES < 200

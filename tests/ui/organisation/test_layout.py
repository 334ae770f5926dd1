"""Nobody stands on anybody, parents stand over their reports, and it is fast."""

from __future__ import annotations

import time
from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import layout
from deskapp.ui.organisation.layout import Picture, Sizes
from tests.ui.organisation.houses import big, house

SIZES = Sizes()


def overlaps(picture: Picture) -> int:
    places = sorted((picture.x[node], picture.y[node]) for node in picture.x)
    lefts = [x for x, _ in places]
    bad = 0
    for number, (x, y) in enumerate(places):
        for _, other in places[number + 1 : bisect_left(lefts, x + SIZES.width - 0.01)]:
            bad += abs(other - y) < SIZES.height - 0.01
    return bad


trees = st.lists(st.integers(0, 10_000), max_size=60).map(
    lambda picks: house(-1, *(pick % (number + 1) for number, pick in enumerate(picks)))
)


@given(trees)
def test_tidy_keeps_people_apart_and_parents_in_the_middle(forest: woods.Forest) -> None:
    picture = layout.tidy(woods.whole(forest), SIZES)
    assert len(picture.x) == len(forest.people)
    assert overlaps(picture) == 0
    for node, children in enumerate(forest.children):
        alone = [each for each in children if each not in picture.framed]
        if alone and len(alone) == len(children):
            middle = (picture.x[children[0]] + picture.x[children[-1]]) / 2
            assert picture.x[node] == pytest.approx(middle)
        for each in children:
            assert picture.y[each] > picture.y[node]
            assert picture.parent[each] == node


@given(trees)
def test_nested_keeps_people_apart_and_inside_their_leads_frame(forest: woods.Forest) -> None:
    picture = layout.nested(woods.whole(forest), SIZES)
    assert len(picture.x) == len(forest.people)
    assert overlaps(picture) == 0
    frames = {frame.lead: frame for frame in picture.frames}
    for node, lead in picture.parent.items():
        frame = frames[lead]
        assert frame.left < picture.x[node] < frame.left + frame.width
        assert frame.top < picture.y[node] < frame.top + frame.height


def test_many_who_lead_nobody_stand_as_a_block_in_one_frame() -> None:
    picture = layout.tidy(woods.whole(house(-1, *[0] * 20)), SIZES)
    assert len(picture.frames) == 1
    assert len(picture.framed) == 20
    assert picture.width < 7 * SIZES.width
    few = layout.tidy(woods.whole(house(-1, *[0] * 6)), SIZES)
    assert few.frames == []
    assert len(set(few.y.values())) == 2


def test_a_big_house_is_nested_so_that_it_has_the_shape_of_a_view() -> None:
    picture = layout.arrange(woods.whole(woods.build(big(2000), [])), SIZES, 1.2)
    assert picture.nested
    assert 0.5 < picture.width / picture.height < 2.5


def test_ten_thousand_people_are_laid_out_fast_and_the_longest_line_too() -> None:
    shown = woods.whole(woods.build(big(10_000), []))
    start = time.process_time()
    layout.arrange(shown, SIZES)
    assert time.process_time() - start < 3
    chain = woods.whole(house(-1, *range(5000)))
    start = time.process_time()
    assert len(layout.tidy(chain, SIZES).x) == 5001
    assert len(layout.nested(chain, SIZES).x) == 5001
    assert time.process_time() - start < 3


def test_nobody_at_all_is_no_picture() -> None:
    assert layout.arrange(woods.whole(woods.EMPTY), SIZES) == layout.NOTHING


def test_arrows_walk_as_the_picture_shows() -> None:
    picture = layout.tidy(woods.whole(house(-1, 0, 0, 0, 1, 3)), SIZES)
    #        0
    #    1   2(=4 after numbering)   ...
    first, *others = (node for node, lead in picture.parent.items() if lead == 0)
    others.sort(key=picture.x.__getitem__)
    assert layout.step(picture, SIZES, first, 0, -1) == 0
    assert layout.step(picture, SIZES, first, 1, 0) == others[0]
    assert layout.step(picture, SIZES, first, -1, 0) == first
    assert picture.parent[layout.step(picture, SIZES, first, 0, 1)] == first
    assert layout.step(picture, SIZES, 0, 0, -1) == 0


def test_arrows_walk_within_a_block_and_out_of_it() -> None:
    picture = layout.tidy(woods.whole(house(-1, *[0] * 9)), SIZES)
    block = sorted(picture.framed, key=lambda node: (picture.y[node], picture.x[node]))
    assert layout.step(picture, SIZES, block[0], 1, 0) == block[1]
    assert layout.step(picture, SIZES, block[1], 0, 1) == block[4]
    assert layout.step(picture, SIZES, block[4], 0, -1) == block[1]
    assert layout.step(picture, SIZES, block[1], 0, -1) == 0
    assert layout.step(picture, SIZES, 0, 0, 1) == block[1]
    assert layout.step(picture, SIZES, block[-1], 0, 1) == block[-1]

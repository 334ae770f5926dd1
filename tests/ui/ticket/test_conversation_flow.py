"""Where things stand in a conversation, while one after the other turns out higher or lower than was guessed."""

from __future__ import annotations

from random import Random

from deskapp.ui.ticket.flow import Flow, Item


def _flow(heights: dict[str, int]) -> Flow:
    flow = Flow()
    flow.fit(700)
    flow.show([Item(key, 0, None, None) for key in map(str, range(30))])
    for key, height in heights.items():
        flow.measured(key, height)
    return flow


def test_each_thing_begins_where_the_one_above_ends_whatever_was_measured_before() -> None:
    chance, flow, heights = Random(4), _flow({}), dict[str, int]()
    for _ in range(200):
        key = str(chance.randrange(30))
        if not chance.randrange(4):
            flow.forget_one(key)
        heights[key] = chance.randrange(1, 400)
        flow.measured(key, heights[key])
        if not chance.randrange(9):
            assert flow.at(flow.top(int(key))) == int(key)
    afresh = _flow(heights)
    assert [flow.top(place) for place in range(30)] == [afresh.top(place) for place in range(30)]
    assert flow.whole() == afresh.whole()

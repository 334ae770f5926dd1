"""What a replica asks to find back: how far its stream goes, and single documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub

T1, T2, T3 = (hex_id("ticket", n) for n in (1, 2, 3))


def test_how_far_a_stream_goes(hub: Hub) -> None:
    anna, ben = Person(hub, "Anna"), Person(hub, "Ben")
    assert hub.last_number("desk", device=anna.device) == 0
    for _ in range(3):
        anna.write("desk", T1)
    ben.write("desk", T2)
    assert [hub.last_number("desk", device=each.device) for each in (anna, ben)] == [3, 1]
    assert hub.last_number("company", device=anna.device) == 0
    with pytest.raises(Refused):
        hub.last_number("desk", device=Person(hub, "Omar", ()).device)


def test_single_documents(hub: Hub) -> None:
    anna = Person(hub, "Anna")
    for doc in (T1, T2):
        anna.write("desk", doc)
    found = hub.states_of("desk", [T2, T3, T1], device=anna.device)
    assert sorted((each.doc, each.seq) for each in found) == sorted([(T1, 1), (T2, 2)])
    assert hub.states_of("desk", [], device=anna.device) == []
    with pytest.raises(Refused):
        hub.states_of("desk", [T1], device=Person(hub, "Omar", ()).device)

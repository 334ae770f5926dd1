"""A first download that is cut: it goes on where it was, unless the hub tells another history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Conflict
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub


@pytest.fixture
def anna(hub: Hub) -> Person:
    return Person(hub, "anna")


@pytest.fixture
def ben(hub: Hub) -> Person:
    return Person(hub, "ben")


def test_a_first_download_goes_on_where_it_was_cut(hub: Hub, anna: Person, ben: Person) -> None:
    docs = [hex_id("doc", i) for i in range(25)]
    anna.push("desk", *(anna.op("desk", doc, root=docs[i // 5 * 5]) for i, doc in enumerate(docs)))
    got: dict[str, int] = {}
    place, cuts = None, 0
    while True:
        for page in hub.bootstrap("desk", device=ben.device, size=3, rest=6, place=place):
            got |= {each.doc: each.seq for each in page.states}
            if page.head is not None or page.place is None:
                break
            assert page.place.total == 25
            place, cuts = page.place, cuts + 1
            anna.write("desk", docs[cuts])  # also what was loaded before changes meanwhile
            if cuts in (1, 2):
                break  # the line is cut, the next one goes on
        if page.head is not None:
            break
    assert cuts >= 3
    assert page.head == anna.head("desk")
    assert got == {each.doc: each.seq for each in hub.states("desk", device=ben.device)}


def test_a_first_download_does_not_go_on_in_another_history(hub: Hub, anna: Person) -> None:
    anna.push("desk", *(anna.op("desk", hex_id("doc", i)) for i in range(9)))
    place = next(iter(hub.bootstrap("desk", device=anna.device, size=3))).place
    assert place is not None
    for other in (place._replace(first=hex_id("another")), place._replace(since=place.since + 5)):
        with pytest.raises(Conflict) as error:
            list(hub.bootstrap("desk", device=anna.device, size=3, place=other))
        assert error.value.code == "hub.forked"

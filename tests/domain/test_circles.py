"""What a circle's log says of keys and readers."""

from __future__ import annotations

from typing import Any

import pytest

from deskapp.domain import circles
from deskapp.domain.circles import Card, KeySaid, Roster, card_of, check_stays, key_said, reader_id
from deskapp.domain.errors import Refused
from deskapp.domain.operation import Operation

SPACE = circles.space_called("ab" * 16)


def card(name: str) -> Card:
    return Card(name * 32, name * 32, name * 64, name * 64)


def said(kind: str, doc: str, values: dict[str, Any], verb: str = "make") -> Operation:
    return Operation("1" * 32, 1, "d" * 32, "e" * 32, 1, SPACE, doc, doc, kind, verb, values)


def reader(each: Card, verb: str = "make", **more: object) -> Operation:
    values = {**each._asdict(), **more} if verb == "make" else dict(more)
    return said("circle_reader", reader_id(SPACE, each.device), values, verb)


def key(epoch: int, *cards: Card, check: str = "") -> KeySaid:
    return KeySaid(epoch, check or f"{epoch:032}", {each.device: "ff" for each in cards}, "aa")


def test_readers_come_and_go_and_their_keys_stay() -> None:
    anna, ben = card("a"), card("b")
    roster = Roster().begun_by(anna).with_key(key(1, anna))
    roster = roster.after(reader(ben), SPACE)
    assert roster.people() == {anna.person, ben.person}
    assert roster.lacking() == {1: [ben]}
    roster = roster.with_key(key(1, ben))
    assert (roster.lacking(), roster.outlived()) == ({}, False)
    roster = roster.after(reader(ben, "set", out=True), SPACE)
    assert roster.people() == {anna.person}
    assert roster.outlived()
    roster = roster.with_key(key(2, anna))
    assert not roster.outlived()
    roster = roster.after(reader(ben, "set", out=False), SPACE)
    assert roster.readers[ben.device] == ben
    assert roster.lacking() == {2: [ben]}
    roster = roster.after(reader(ben._replace(sealing="c" * 64)), SPACE)
    assert roster.readers[ben.device] == ben, "keys never change"


def test_what_names_another_document_or_nonsense_changes_nothing() -> None:
    anna, ben = card("a"), card("b")
    roster = Roster().begun_by(anna).with_key(key(1, anna))
    for operation in (
        said("circle_reader", reader_id("c-" + "9" * 32, ben.device), ben._asdict()),
        said("circle_reader", reader_id(SPACE, ben.device), {**ben._asdict(), "sealing": "short"}),
        said("circle_reader", reader_id(SPACE, ben.device), {"out": False}, "set"),
        reader(anna, "delete"),
        said("ticket", reader_id(SPACE, ben.device), ben._asdict()),
    ):
        assert roster.after(operation, SPACE) == roster


def test_which_key_may_follow() -> None:
    anna = card("a")
    roster = Roster().begun_by(anna).with_key(key(1, anna)).with_key(key(2, anna))
    assert [roster.takes_key(key(epoch)) for epoch in (0, 1, 2, 3, 4)] == [False, True, True, True, False]
    assert not roster.takes_key(key(2, check="somebody else was first"))


@pytest.mark.parametrize("odd", [{"epoch": True}, {"wraps": {"x": "ff"}}, {"check": 1}, {"signature": None}, {"wraps": []}])
def test_nonsense_is_no_key(odd: dict[str, Any]) -> None:
    values = key(1, card("a")).values()
    assert key_said(said("circle_key", "1" * 32, values)) == key(1, card("a"))
    assert key_said(said("circle_key", "1" * 32, {**values, **odd})) is None
    assert card_of({"person": 1}) is None


@pytest.mark.parametrize(
    ("space", "verb", "kind", "values"),
    [
        (SPACE, "hand_over", "ticket", {"space": "desk"}),
        ("desk", "hand_over", "ticket", {"space": SPACE}),
        (SPACE, "make", "ask", {}),
        (SPACE, "make", "message", {"forwarded_to": "somebody"}),
        (SPACE, "make", "message", {"attachments": [["a", 1, "ff"]]}),
        (SPACE, "make", "ticket", {"parent_space": "desk"}),
        ("desk", "make", "ticket", {"parent_space": SPACE}),
    ],
)
def test_nothing_crosses_its_border(space: str, verb: str, kind: str, values: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        check_stays(space, verb, kind, values)
    check_stays("desk", verb, kind, {**values, "space": "t-hr", "parent_space": "t-hr"})

"""The contract of hand-overs: a root rides into another space as a whole, and what stays behind is blanked."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.operation import passenger_id
from tests.hub.desk import Person, checked, hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub, Passenger, PushResult

T1, T2, T3, M1 = hex_id("ticket", 1), hex_id("ticket", 2), hex_id("ticket", 3), hex_id("message", 1)


@pytest.fixture
def anna(hub: Hub) -> Person:
    return Person(hub, "anna")


@pytest.fixture
def petra(hub: Hub) -> Person:
    hub.add_space("t-pay", "team", "Payroll")
    return Person(hub, "petra", ("t-pay",))


@pytest.fixture
def carla(hub: Hub) -> Person:
    return Person(hub, "carla", (), customer=True)


def install(by: Person, doc: str, root: str, target: str = "t-pay", space: str = "desk", word: str = "1") -> Passenger:
    return replace(by.rider(space, target, doc, kind="install", word=word, root=root), doc=doc)


def hand_over(by: Person, *more: Passenger, target: str = "t-pay", space: str = "desk", word: str = "1") -> PushResult:
    """T1 with its message, and the operation that says so."""
    riders = (install(by, T1, T1, target, space, word), install(by, M1, T1, target, space, word))
    return by.push(space, by.op(space, T1), riders=(*riders, *more))


def written(anna: Person, carla: Person) -> None:
    """A ticket with a message, copies of both with the customer, and another ticket."""
    copies = (anna.rider("desk", carla.own, T1), anna.rider("desk", carla.own, M1, root=T1))
    anna.push("desk", anna.op("desk", T1), anna.op("desk", M1, root=T1), riders=copies)
    anna.write("desk", T2)


def test_a_root_moves_as_a_whole(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    written(anna, carla)
    result = hand_over(anna, anna.rider("t-pay", carla.own, T1), anna.rider("t-pay", carla.own, M1, root=T1))
    assert (result.status, result.kept) == ("ok", ())
    assert result.head == anna.head("desk")
    log = anna.pull("desk")
    checked("desk", log, anna.head("desk"))
    assert [each.body is None for each in log] == [True, True, False, True, False]
    assert log[-1].tombstone
    assert json.loads(log[-1].body or b"") == {"reason": "moved", "scope": "root", "to": "t-pay"}
    assert [each.doc for each in hub.states("desk", device=anna.device)] == [T2]
    there = petra.pull("t-pay")
    checked("t-pay", there, petra.head("t-pay"))
    assert {(each.doc, each.origin, each.n) for each in there} == {(T1, "desk", 0), (M1, "desk", 0)}
    assert {(each.doc, each.origin) for each in hub.states("t-pay", device=petra.device)} == {(T1, None), (M1, None)}
    assert hub.delivered("t-pay", T1) == 2
    assert hub.delivered("desk", T1) == 0
    hers = carla.pull(carla.own)
    checked(carla.own, hers, carla.head(carla.own))
    assert [(each.origin, each.body is None, each.tombstone) for each in hers] == [
        ("desk", True, False), ("desk", True, False), ("t-pay", False, False), ("t-pay", False, False),
        ("desk", False, True), ("desk", False, True),
    ]  # fmt: skip
    assert {each.origin for each in hub.states(carla.own, device=carla.device)} == {"t-pay"}


def test_whoever_comes_later_is_told_where_it_went(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    ben = Person(hub, "ben")
    written(anna, carla)
    assert hand_over(anna).status == "ok"
    late = ben.push("desk", ben.op("desk", T1))
    assert (late.status, dict(late.moved)) == ("moved", {T1: "t-pay"})
    second = hand_over(ben, word="again")
    assert second.status == "moved", "two hand-overs: the first is carried out"
    assert petra.write("t-pay", T1).status == "ok"


def test_there_and_back_again(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    written(anna, carla)
    hand_over(anna, anna.rider("t-pay", carla.own, T1))
    petra.write("t-pay", T1)
    back = hand_over(petra, petra.rider("desk", carla.own, T1, word="2"), target="desk", space="t-pay", word="back")
    assert (back.status, back.kept) == ("ok", ())
    assert anna.write("desk", T1).status == "ok"
    assert petra.push("t-pay", petra.op("t-pay", T1)).status == "moved"
    assert {each.origin for each in hub.states(carla.own, device=carla.device)} == {"desk"}
    for space, who in (("desk", anna), ("t-pay", petra), (carla.own, carla)):
        checked(space, who.pull(space), who.head(space))


def test_what_cannot_go_as_a_whole_stays(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    written(anna, carla)
    before = anna.head("desk")
    petra.write("t-pay", hex_id("taken"))
    whole = (install(anna, T1, T1), install(anna, M1, T1))
    for riders in (
        whole[:1],  # its message is missing
        (whole[0], replace(whole[1], target="company")),
        tuple(replace(each, target=carla.own) for each in whole),
        tuple(replace(each, target="company") for each in whole),
        tuple(replace(each, target="desk") for each in whole),
        tuple(replace(each, target="t-nobody") for each in whole),
        (*whole, install(anna, hex_id("taken"), T1)),
        (replace(whole[0], state=None), whole[1]),
        (install(anna, T2, T2),),  # nobody said so
    ):
        with pytest.raises(Refused) as refused:
            anna.push("desk", anna.op("desk", T1), riders=riders)
        assert refused.value.data["reason"] == "move"
        anna._n["desk"] -= 1
        assert anna.head("desk") == before
    assert hand_over(anna).status == "ok"


def test_a_download_under_way_forgets_what_moved(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    written(anna, carla)
    pages = hub.bootstrap("desk", device=anna.device, size=1)
    first = next(pages)
    hand_over(anna)
    rest = list(pages)
    loaded = {each.doc for page in (first, *rest) for each in page.states}
    assert loaded - set(rest[-1].gone) == {T2}
    assert rest[-1].head == anna.head("desk")


def test_an_erased_root_does_not_come_back(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    written(anna, carla)
    hand_over(anna)
    hub.erase("t-pay", T1, "asked", device=petra.device)
    anna.write("desk", hex_id("other"))
    assert petra.pull("t-pay")[-1].tombstone
    with pytest.raises(Refused):
        petra.write("t-pay", T1)


def test_kin_replaces_itself_between_teams_and_leaves_with_its_ticket(
    hub: Hub, anna: Person, petra: Person, carla: Person
) -> None:
    written(anna, carla)
    hand_over(anna)  # it was at the desk itself, and may be told of there all the same
    copy = passenger_id("t-pay", "desk", T1)
    for word in ("1", "2"):
        result = petra.write("t-pay", T1, riders=(petra.rider("t-pay", "desk", T1, kind="kin", word=word),))
        assert (result.status, result.kept) == ("ok", ())
    (state,) = hub.states_of("desk", [copy], device=anna.device)
    assert (state.origin, state.body) == ("t-pay", b"folded 2")
    plain = petra.write("t-pay", T1, riders=(petra.rider("t-pay", "desk", T1, word="3"),))
    assert plain.kept == (0,), "a plain copy replaces nothing in a team's space"
    hers = carla.write(carla.own, T2, riders=(carla.rider(carla.own, "desk", T2, kind="kin"),))
    assert hers.kept == (0,), "not from a space of one's own"
    hub.add_space("t-hr", "team", "People")
    new = replace(petra.rider("t-hr", "desk", T1, kind="kin", word="4"), root=T1)
    gone = hand_over(petra, new, target="t-hr", space="t-pay", word="on")
    assert (gone.status, gone.kept) == ("ok", ())
    assert hub.states_of("desk", [copy], device=anna.device) == []
    (state,) = hub.states_of("desk", [new.doc], device=anna.device)
    assert state.origin == "t-hr"
    for space, who in (("desk", anna), ("t-pay", petra)):
        checked(space, who.pull(space), who.head(space))


def test_the_hub_knows_where_a_root_lives(hub: Hub, anna: Person, petra: Person, carla: Person) -> None:
    """What was only told of it, and copies, are not where it lives."""
    written(anna, carla)
    carla.push(carla.own, carla.op(carla.own, T3), riders=[carla.rider(carla.own, "desk", T3)])
    kin = replace(anna.rider("desk", "t-pay", T2, kind="kin"), root=T2)
    anna.push("desk", anna.op("desk", T2), riders=[kin])
    hand_over(anna)
    asked = [T1, T2, T3, hex_id("ticket", 4)]
    for person in (anna, petra, carla):
        assert hub.homes(asked, device=person.device) == {T1: "t-pay", T2: "desk", T3: "desk"}
    hub.erase("t-pay", T1, "She asked for it", device=petra.device)
    assert hub.homes(asked, device=carla.device) == {T1: "", T2: "desk", T3: "desk"}
    with pytest.raises(Refused):
        hub.homes(asked, device=hex_id("device", 99))

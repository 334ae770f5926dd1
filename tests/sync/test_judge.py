"""The judge notices what he is there for; a judge who finds nothing ever would make every run a good one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.services import tickets
from tests.sync.judge import History, Said

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

MINUTE = 60_000


def said(history: History, id_: str, actor: str, values: dict[str, Any], *knew: str, at: int = 0, **more: Any) -> Said:
    """Somebody sets fields of one ticket, knowing some of what was said before."""
    at = at or len(history.said) + 1
    facts: dict[str, Any] = {"type": "ticket", "verb": "set", "doc": "d1", "root": "d1", "stamp": at << 16, **more}
    history.said[id_] = Said(
        id_, actor, actor, "desk", facts["root"], facts["doc"], facts["type"], facts["verb"], values, {}, facts["stamp"],
        frozenset(knew), at,
    )  # fmt: skip
    return history.said[id_]


def card(field: str, value: Any, loser: str) -> dict[str, Any]:
    return {"id": "d1", "values": {}, "cards": {f"{field}:{loser}": {"field": field, "value": value}}}


NO_CARDS: dict[str, Any] = {"id": "d1", "values": {}, "cards": {}}


def test_a_card_is_false_where_nobody_was_in_the_way() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"}, verb="make")
    said(history, "b", "ben", {"subject": "Wi-Fi"}, "a")
    assert history.false_cards([card("subject", "VPN", "a")])
    said(history, "c", "carla", {"subject": "Mouse"}, "a")
    assert not history.false_cards([card("subject", "Wi-Fi", "b")])
    assert history.false_cards([card("subject", "Wi-Fi", "nobody")])


def test_the_same_value_and_the_same_person_are_in_nobodys_way() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"})
    said(history, "b", "ben", {"subject": "VPN"})
    assert history.false_cards([card("subject", "VPN", "a")])
    said(history, "c", "anna", {"subject": "Mouse"})
    assert history.false_cards([card("subject", "Mouse", "c")], one_person=False) == []
    del history.said["b"]
    assert history.false_cards([card("subject", "Mouse", "c")], one_person=False)
    assert not history.false_cards([card("subject", "Mouse", "c")])


def test_a_delete_is_in_the_way_of_an_edit_it_had_not_seen() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"}, verb="make")
    said(history, "d", "ben", {}, "a", verb="delete")
    assert history.false_cards([card("*", "deleted", "d")])
    said(history, "b", "carla", {"subject": "Wi-Fi"}, "a")
    assert not history.false_cards([card("*", "deleted", "d")])


def test_what_was_set_unseen_has_to_be_shown() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"}, verb="make")
    said(history, "b", "ben", {"subject": "Wi-Fi"}, "a")
    assert not history.overlooked([NO_CARDS])
    said(history, "c", "carla", {"subject": "Mouse"}, "a")
    assert history.overlooked([NO_CARDS])
    assert not history.overlooked([card("subject", "Wi-Fi", "b")])
    said(history, "s", "anna", {"cards": ["subject:b"]}, "a", "b", "c", verb="settle")
    assert not history.overlooked([NO_CARDS])


def test_who_went_on_from_the_same_value_has_answered_it() -> None:
    history = History()
    said(history, "a", "anna", {"status": "open"}, verb="make")
    said(history, "b", "ben", {"status": "waiting"}, "a")
    said(history, "c", "carla", {"status": "waiting"}, "a")
    said(history, "d", "carla", {"status": "solved"}, "a", "c")
    assert not history.overlooked([NO_CARDS])


def test_the_rules_of_losing() -> None:
    for field, loses, wins in (
        ("confidential", False, True), ("priority", 1, 2), ("status", "closed", "waiting"), ("subject", "a", "b")
    ):  # fmt: skip
        history = History()
        said(history, "x", "anna", {field: loses})
        said(history, "y", "ben", {field: wins})
        assert not history.unruly_cards([card(field, loses, "x")]), field
        assert history.unruly_cards([card(field, wins, "y")]), field


def test_a_card_about_nothing_is_noticed() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"})
    shown = card("subject", "VPN", "a")
    shown["values"] = {"subject": "VPN"}
    assert history.idle_cards([shown])
    shown["values"] = {"subject": "Wi-Fi"}
    assert not history.idle_cards([shown])
    said(history, "s", "ben", {"cards": ["subject:a"]}, "a", verb="settle")
    assert history.idle_cards([shown])


def test_stamps_follow_what_was_seen() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"}, at=10 * MINUTE)
    said(history, "b", "ben", {"subject": "Wi-Fi"}, "a", at=6 * MINUTE)
    assert history.wrong_stamps()
    history.said["a"] = replace(history.said["a"], at=4 * MINUTE)  # her clock was six minutes ahead
    assert not history.wrong_stamps()
    said(history, "c", "ben", {"subject": "Mouse"}, at=5 * MINUTE)
    assert history.wrong_stamps(), "before what he wrote himself"


def test_a_stamp_far_ahead_was_dragged() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"}, at=MINUTE, stamp=20 * MINUTE << 16)
    assert history.wrong_stamps()
    history.said["a"] = replace(history.said["a"], fast=19 * MINUTE)
    assert not history.wrong_stamps()


def test_an_answer_stands_behind_what_it_answers() -> None:
    history = History()
    said(history, "a", "anna", {"subject": "VPN"})
    said(history, "b", "ben", {"subject": "Wi-Fi"}, "a")
    assert not history.out_of_order(["a", "b"])
    assert history.out_of_order(["b", "a"])
    assert not history.out_of_order(["b"]), "it is in another space"


def test_what_was_seen_or_written_stays_to_be_seen(desk: Desk) -> None:
    history = History()
    history.start("home", desk)
    made = tickets.open_ticket(desk, subject="VPN", requester=desk.person, text="Help").made
    assert len(history.wrote("home", desk, 1, 0)) == 2
    history.looked("home", desk)
    with desk.replica.transaction() as connection:
        connection.execute("DELETE FROM op WHERE doc = ?", (bytes.fromhex(made),))
    with pytest.raises(AssertionError, match="now no more"):
        history.looked("home", desk)
    history.start("home", desk)
    with pytest.raises(AssertionError, match="does not see it"):
        history.looked("home", desk)


def test_two_answers_unseen() -> None:
    history = History()
    public = {"type": "message", "verb": "make"}
    said(history, "m", "carla", {"audience": "customer", "author": "carla"}, doc="m", **public)
    said(history, "x", "anna", {"audience": "customer", "author": "anna"}, "m", doc="x", **public)
    said(history, "y", "ben", {"audience": "customer", "author": "ben"}, "m", doc="y", **public)
    said(history, "z", "ben", {"audience": "customer", "author": "ben"}, "m", "x", "y", doc="z", **public)
    said(history, "n", "ben", {"audience": "team", "author": "ben"}, "m", doc="n", **public)
    assert history.double_answers(frozenset({"anna", "ben"})) == {("x", "y")}

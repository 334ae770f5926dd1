"""Tickets like this one: by what they share, solved ones first, with the reason, and nothing that is nobody's to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.services import joining, similar, tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


def opened(desk: Desk, subject: str, text: str = "", **fields: Any) -> str:
    return tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), text=text, fields=fields).made


@pytest.fixture
def house(desk: Desk) -> dict[str, str]:
    """A few matters, each told differently."""
    made = {
        "vpn": opened(desk, "VPN drops in Tampere", category="network"),
        "old": opened(desk, "Tampere: vpn connection lost after update", category="network"),
        "printer": opened(desk, "Printer prints blank pages"),
        "toner": opened(desk, "Blank pages from the printer on floor three"),
        "badge": opened(desk, "Badge does not open the door"),
    }
    tickets.close(desk, made["old"], "New VPN profile was sent")
    return made


def test_what_shares_words_is_found_with_what_solved_it_and_why(desk: Desk, house: dict[str, str]) -> None:
    (found,) = similar.similar(desk, house["vpn"])
    assert (found.id, found.solution, found.category) == (house["old"], "New VPN profile was sent", "network")
    assert set(found.words) == {"vpn", "tampere", "network"}
    assert [each.id for each in similar.similar(desk, house["toner"])] == [house["printer"]]
    assert similar.similar(desk, house["badge"]) == []


def test_the_first_message_and_what_is_typed_say_more_than_a_bare_subject(desk: Desk, house: dict[str, str]) -> None:
    bare = opened(desk, "Help please", text="The printer gives me blank pages again")
    assert {each.id for each in similar.similar(desk, bare)} == {house["printer"], house["toner"]}
    mute = opened(desk, "Something is wrong")
    assert similar.similar(desk, mute) == []
    assert [each.id for each in similar.similar(desk, mute, "the vpn in Tampere")][:1] == [house["old"]]


def test_a_solved_one_comes_before_one_that_is_as_like(desk: Desk, house: dict[str, str]) -> None:
    tickets.close(desk, house["printer"], "Cleaned it")
    again = opened(desk, "blank pages printer")
    assert [each.id for each in similar.similar(desk, again)] == [house["printer"], house["toner"]]


def test_known_confidential_joined_and_deleted_ones_are_not_shown(desk: Desk, house: dict[str, str]) -> None:
    asked = opened(desk, "Tampere vpn lost")
    assert {each.id for each in similar.similar(desk, asked)} == {house["vpn"], house["old"]}
    tickets.link(desk, asked, house["vpn"])
    assert [each.id for each in similar.similar(desk, asked)] == [house["old"]]
    tickets.set_fields(desk, house["old"], {"confidential": "yes"})
    assert similar.similar(desk, asked) == []
    joining.join(desk, [house["printer"], house["toner"]])
    third = opened(desk, "printer blank pages")
    assert [each.id for each in similar.similar(desk, third)] == [house["printer"]]
    gone = tickets.open_ticket(desk, subject="printer blank pages everywhere", requester=person_id("aino"))
    tickets.undo(desk, gone.group)
    assert [each.id for each in similar.similar(desk, third)] == [house["printer"]]
    assert similar.similar(desk, "0" * 32) == []


def test_words_that_stand_everywhere_say_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(similar, "COMMON", 3)
    made = [
        opened(desk, f"please help with laptop {name}") for name in ("alpha", "beta", "gamma", "delta", "dock alpha")
    ]
    assert similar.similar(desk, made[1]) == []
    assert [each.id for each in similar.similar(desk, opened(desk, "laptop dock alpha"))] == [made[4]]


def test_a_word_folds_in_every_language(desk: Desk) -> None:
    first = opened(desk, "ŞİFRE SIFIRLAMA gerekiyor")
    second = opened(desk, "şifre sıfırlama")
    (found,) = similar.similar(desk, second)
    assert found.id == first
    assert set(found.words) == {"şifre", "sıfırlama"}

"""One's own card: its person changes it, and everybody reads the new words at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import own_card, people, undo
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

SAMI = person_id("sami")


def test_a_person_changes_his_own_card(desk: Desk) -> None:
    changes = own_card.change(
        desk,
        {
            "name": " Sami  J. Korhonen ",
            "pronunciation": "SAH-mi",
            "phone": "+358 40 1",
            "languages": ["fi", "sv", "fi"],
        },
    )
    assert changes is not None
    card = people.card(desk, SAMI)
    assert (card.name, card.pronunciation, card.phone) == ("Sami J. Korhonen", "SAH-mi", "+358 40 1")
    assert card.languages == ("fi", "sv")
    assert [each.id for each in people.find(desk, "J. Korhonen")] == [SAMI]
    assert own_card.change(desk, own_card.values(desk)) is None  # nothing changes
    undo.undo(desk, changes.group)
    assert people.card(desk, SAMI).name == "Sami Korhonen"


def test_what_is_taken_off_the_card_is_read_nowhere(desk: Desk) -> None:
    assert own_card.change(desk, {"phone": "", "place": ""}) is not None
    card = people.card(desk, SAMI)
    assert (card.phone, card.place) == ("", "")
    assert SAMI not in {each.id for each in people.find(desk, "Helsinki")}


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        ({"name": "  "}, "card.name"),
        ({"zone": "Mars/Olympus"}, "value.bad"),
        ({"form": "royal"}, "value.bad"),
        ({"languages": []}, "value.bad"),
        ({"languages": ["tlh"]}, "value.bad"),
        ({"manager": "me"}, "value.bad"),
    ],
)
def test_what_makes_no_sense_is_refused(desk: Desk, wanted: dict[str, Any], error: str) -> None:
    before = own_card.values(desk)
    with pytest.raises(Refused) as raised:
        own_card.change(desk, wanted)
    assert raised.value.code == error
    assert own_card.values(desk) == before


def test_who_only_asks_cannot_change_it(desk: Desk) -> None:
    with desk.replica.transaction() as connection:
        connection.execute("UPDATE space SET may = 'read' WHERE id = 'company'")
    with pytest.raises(Refused) as raised:
        own_card.change(desk, {"phone": "1"})
    assert raised.value.code == "card.right"

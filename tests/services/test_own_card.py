"""One's own card: its person changes it, and everybody reads the new words at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.reach import Window
from deskapp.services import exports, own_card, people, responsibilities, undo, whom
from tests.desks import person_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path

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


def test_hours_of_work_are_ones_own_to_say(desk: Desk) -> None:
    week = [[[0, 1, 2], 540, 1020], [[3], 540, 780]]
    changes = own_card.change(desk, {"hours": week, "zone": "Europe/Helsinki"})
    assert changes is not None
    assert own_card.values(desk)["hours"] == week
    assert people.card(desk, SAMI).hours == (Window((0, 1, 2), 540, 1020), Window((3,), 540, 780))
    assert own_card.change(desk, {"hours": week}) is None
    assert own_card.change(desk, {"hours": []}) is not None
    assert people.card(desk, SAMI).hours == ()
    with_break = {"zone": "Europe/Helsinki", "days": [[[480, 720], [750, 1020]]] * 5 + [[], []], "free": ["2026-12-24"]}
    with desk.unit() as work:
        work.record("set", "person", SAMI, {"hours": with_break})
        work.commit()
    assert people.card(desk, SAMI).hours == (Window((0, 1, 2, 3, 4), 480, 1020),)
    assert own_card.change(desk, own_card.values(desk)) is None  # the break stays
    assert own_card.change(desk, {"hours": [[[0], 480, 720]]}) is not None
    said = desk.replica.one("SELECT json_extract(doc, '$.values.hours.free') FROM person WHERE id = ?", (bytes.fromhex(SAMI),))
    assert said == ('["2026-12-24"]',)  # and so do free days


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
        ({"hours": "always"}, "value.bad"),
        ({"hours": [[[9], 0, 60]]}, "value.bad"),
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


def test_what_was_taken_off_is_on_no_other_computer(tmp_path: Path) -> None:
    """Not on the card, in search, in whom to ask, in a file, nor in any document of the hub or of a colleague."""
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    try:
        sami, petra = office.join("sami"), office.join("petra")
        own_card.change(sami, {"phone": "+358 40 7654321", "place": "Attic", "pronunciation": "SAH-mi"})
        office.settle(sami, petra)
        responsibilities.make(petra, "printer", person=sami.person)
        assert people.card(petra, sami.person).phone == "+358 40 7654321"
        own_card.change(sami, {"phone": "", "place": "", "pronunciation": ""})
        office.settle(sami, petra)
        for desk in (sami, petra):
            card = people.card(desk, sami.person)
            assert (card.phone, card.place, card.pronunciation) == ("", "", "")
            assert not people.find(desk, "7654321")
            assert not people.find(desk, "attic")
            exports.export_people(desk, tmp_path / "people.csv")
            written = (tmp_path / "people.csv").read_text(encoding="utf-8-sig")
            assert "Sami" in written
            assert not any(each in written for each in ("7654321", "Attic", "SAH-mi"))
            documents = "".join(text for (text,) in desk.replica.read("SELECT doc FROM person UNION ALL SELECT doc FROM other"))
            assert not any(each in documents for each in ("7654321", "Attic", "SAH-mi"))
        asked = whom.ask(petra, "printer").answers[0].first
        assert (asked.id, asked.phone, asked.place) == (sami.person, "", "")
        bodies = [bytes(each.body) for each in office.hub().states("company", "", 10_000, device=sami.device)]
        assert any(b'"Sami"' in each for each in bodies)
        assert not any(b"7654321" in each or b"Attic" in each for each in bodies)
    finally:
        office.close()

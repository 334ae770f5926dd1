"""The card of a department, and what whoever writes to its people is told."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from deskapp.domain.errors import DeskError
from deskapp.services import reading, tickets, undo, units
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

FIRST, LAST = date(2026, 1, 24), date(2026, 1, 27)
NOW = int(datetime(2026, 11, 26, 12, 0, tzinfo=ZoneInfo("Europe/Helsinki")).timestamp() * 1000)


def test_a_department_says_what_it_needs(desk: Desk) -> None:
    assert "Finance" in units.units(desk)
    assert units.card(desk, "Finance") == ("Finance", "", "", (), True)
    units.change(desk, "Finance", {"needs": "Two screens", "standing": "Tokens on the first Monday"})
    assert units.change(desk, " finance ", {"needs": "Two screens"}) is None  # however its name is spelt
    card = units.card(desk, "FINANCE")
    assert (card.needs, card.standing) == ("Two screens", "Tokens on the first Monday")


def test_times_are_said_changed_and_taken_off(desk: Desk) -> None:
    made = units.set_spell(desk, "Finance", "blackout", " closes  the month ", FIRST, LAST, every="month")
    (spell,) = units.spells(desk, "Finance")
    assert (spell.why, spell.every, spell.first, spell.last) == ("closes the month", "month", FIRST, LAST)
    units.set_spell(desk, "Finance", "busy", "closes the month", FIRST, LAST, every="month", until=720, spell_id=made.made)
    assert [(each.kind, each.until) for each in units.spells(desk, "finance")] == [("busy", 720)]
    gone = units.drop_spell(desk, made.made)
    assert not units.spells(desk, "Finance")
    undo.undo(desk, gone.group)
    assert units.spells(desk, "Finance")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kind": "party"}, "value.bad"), ({"why": "  "}, "unit.why"), ({"last": date(2026, 1, 1)}, "unit.dates"),
        ({"last": date(2026, 3, 1)}, "unit.dates"), ({"unit": " "}, "unit.name"), ({"spell_id": "0" * 32}, "unit.spell"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(desk: Desk, change: dict[str, Any], code: str) -> None:
    said: dict[str, Any] = {
        "unit": "Finance", "kind": "busy", "why": "x", "first": FIRST, "last": LAST, "every": "month", **change,
    }  # fmt: skip
    with pytest.raises(DeskError) as raised:
        units.set_spell(desk, **said)
    assert raised.value.code == code
    assert not units.spells(desk, "Finance")


def test_whoever_writes_to_its_people_is_told(desk: Desk) -> None:
    ticket = tickets.open_ticket(desk, subject="x", requester=person_id("aino"), text="x").made
    some = [person_id(each) for each in ("aino", "sofia", "jonas", "aino")]
    assert not units.warnings(desk, some, NOW)
    units.set_spell(desk, "Finance", "blackout", "closes the month", FIRST, LAST, every="month")
    (warned,) = units.warnings(desk, some, NOW)
    assert (warned.unit, warned.people, warned.objection.why) == ("Finance", 2, "closes the month")
    assert datetime.fromtimestamp(warned.objection.until / 1000, ZoneInfo("Europe/Helsinki")).day == 28
    assert not units.warnings(desk, some, NOW + 5 * 86_400_000)
    assert units.ticket_warnings(desk, [ticket], NOW) == [warned._replace(people=1)]
    customer = reading.ticket(desk, ticket).requester
    assert customer is not None
    assert customer.reach is not None
    assert [each.why for each in customer.reach.spells] == ["closes the month"]


def test_who_only_asks_changes_no_card(desk: Desk) -> None:
    with desk.replica.transaction() as connection:
        connection.execute("UPDATE space SET may = 'read' WHERE id = 'company'")
    for deed in (lambda: units.change(desk, "Finance", {"needs": "x"}), lambda: units.drop_spell(desk, "0" * 32)):
        with pytest.raises(DeskError) as raised:
            deed()
        assert raised.value.code == "unit.right"
    assert not units.card(desk, "Finance").may

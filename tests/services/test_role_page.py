"""The page of a leader's role: in his own words, with what of the ledger he shows, and nothing of how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.services import role_page, tickets, wait_entries, waits
from deskapp.services.role_page import RoleLine
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.desks import TestClock

SAMI, AINO = person_id("sami"), person_id("aino")


def test_a_leader_writes_it_and_chooses_what_of_the_ledger_stands_there(desk: Desk, clock: TestClock) -> None:
    assert role_page.read(desk, SAMI).is_empty()
    for what, receiver, giver in (("Hours", team_id("payroll"), SAMI), ("The forecast", SAMI, AINO)):
        wait_entries.agree(desk, what, receiver=receiver, givers=[giver], every="month", start="2026-11-25", at=720)
    line = next(each for each in waits.lines(desk) if each.what == "Hours")
    waits.hand_in(desk, *line.key, "privately said")
    owes, awaits = role_page.offered(desk)
    assert owes == [RoleLine("Hours", team_id("payroll"), "Payroll", "month")]
    assert awaits == [RoleLine("The forecast", AINO, "Aino Virtanen", "month")]
    done = role_page.write(desk, " For calm at the desk ", "The new telephones", owes, [])
    assert done is not None
    page = role_page.read(desk, SAMI)
    assert (page.here_for, page.delivered, page.owes, page.awaits, page.mine) == (
        "For calm at the desk", "The new telephones", tuple(owes), (), True,
    )  # fmt: skip
    (card,) = desk.replica.read("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(SAMI),))
    assert "privately said" not in card[0]
    assert "handed" not in card[0]
    assert role_page.write(desk, "For calm at the desk", "The new telephones", owes, []) is None
    tickets.undo(desk, done.group)
    assert role_page.read(desk, SAMI).is_empty()


def test_only_its_leader_writes_it(desk: Desk) -> None:
    assert not role_page.read(desk, AINO).mine
    with pytest.raises(NotFound):
        role_page.read(desk, "0" * 32)
    desk.customer = True
    with pytest.raises(Refused):
        role_page.write(desk, "I", "", [], [])


def test_what_another_program_wrote_wrongly_is_passed_over(desk: Desk) -> None:
    with desk.unit() as work:
        work.record("set", "person", SAMI, {"owes": [["a"], 7, ["Hours", AINO, "moon"], ["Keys", AINO, "once"]], "awaits": "x"})
        work.commit()
    page = role_page.read(desk, SAMI)
    assert [each.what for each in page.owes] == ["Keys"]
    assert page.awaits == ()

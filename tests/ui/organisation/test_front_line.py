"""A lead's own card begins with what his front line needs from him; on anybody else's card nothing of it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.services import front_line, wait_entries, waits
from tests.desks import person_id
from tests.ui.organisation.test_page import bus, page_of, words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

__all__ = ["bus"]
SAMI = person_id("sami")


def wait_for(desk: Desk, what: str, receiver: str) -> None:
    wait_entries.agree(
        desk, what, receiver=person_id(receiver), givers=[SAMI], every="once", start="2026-11-25", at=720,
    )  # fmt: skip


def test_what_those_below_wait_for_stands_first_and_opens_where_it_is_answered(
    desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot
) -> None:
    wait_for(desk, "Keys for the server room", "petra")
    wait_for(desk, "Numbers of the quarter", "aino")  # who does not stand in my line
    page = page_of(desk, jobs, bus, actions, qtbot)
    card = page.front_line
    qtbot.waitUntil(card.isVisible)
    assert page.person() == SAMI
    assert "What does my front line need from me?" in card.accessibleName()
    rows = card.rows.buttons()
    assert [each.accessibleName().replace("\u2068", "").replace("\u2069", "") for each in rows if "Keys" in each.accessibleName()]
    assert len(rows) == 1
    went: list[str] = []
    actions.handle("go.waits", lambda: went.append("waits"))
    rows[0].click()
    assert went == ["waits"]
    page.show_person(person_id("ritva"))
    assert card.isHidden(), "what is needed from me is on my card only"
    page.show_person(SAMI)
    found = next(each for each in waits.lines(desk) if each.what.startswith("Keys"))
    waits.hand_in(desk, found.wait, found.giver, found.day)
    qtbot.waitUntil(lambda: "Nobody you support waits for you now." in words(card))
    assert front_line.needs(desk, [person_id("petra")]) == []
    assert [each.name for each in front_line.needs(desk, [person_id("aino")])] == ["Aino Virtanen"]

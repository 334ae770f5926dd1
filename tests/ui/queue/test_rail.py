"""The rail counts live, is one tab stop, and says what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from deskapp.services import requests, tickets
from deskapp.ui.queue.rail import PAGES, Rail
from tests.desks import person_id
from tests.ui.queue.conftest import opened

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs


@pytest.fixture
def rail(desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: Any) -> Rail:
    opened(desk, "one", 1)
    made = Rail(desk, jobs, bus, actions)
    qtbot.addWidget(made)
    made.resize(216, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.item("mine").number() == 1)
    return made


def test_counts_follow_every_commit(rail: Rail, desk: Desk, qtbot: Any) -> None:
    ticket = opened(desk, "two", 30)
    qtbot.waitUntil(lambda: rail.item("mine").number() == 2)
    tickets.assign(desk, ticket, person_id("petra"))
    qtbot.waitUntil(lambda: rail.item("mine").number() == 1)
    tickets.assign(desk, ticket, "")
    qtbot.waitUntil(lambda: rail.item("unassigned").number() == 1)
    assert rail.item("unassigned").accessibleName() == "Unassigned, 1"


def test_what_is_late_is_red_with_a_sign_and_a_number(rail: Rail, desk: Desk, qtbot: Any) -> None:
    item = rail.item("due_today")
    assert item.alert() == ""
    opened(desk, "late", -1)
    qtbot.waitUntil(lambda: item.alert() == "warn")
    assert item.number() == 2
    assert "late" in item.accessibleName()


def test_needs_a_decision_shows_itself_only_when_something_does(rail: Rail) -> None:
    assert not rail.item("decide").isVisible()
    rail._show_counts({"decide": 2})
    assert rail.item("decide").isVisible()
    assert rail.item("decide").accessibleName() == "Needs a decision, 2"
    rail._show_counts({})
    assert not rail.item("decide").isVisible()


def test_what_is_unread_of_my_requests_is_counted(rail: Rail, desk: Desk, qtbot: Any) -> None:
    asked = requests.ask(desk, subject="Badge", text="Lost", team="").made
    with desk.unit() as work:
        values = {"author": person_id("petra"), "audience": "customer", "body": "Found", "happened": work.now + 5}
        work.record("make", "message", work.fresh_id(), values, space="desk", root=asked)
        work.commit()
    qtbot.waitUntil(lambda: rail.item("requests").number() == 1)
    assert rail.item("requests").accessibleName() == "My requests, 1 unread"
    requests.mark_read(desk, asked)
    qtbot.waitUntil(lambda: rail.item("requests").number() == 0)


def test_it_is_one_tab_stop_and_arrows_go_between_its_items(rail: Rail, qtbot: Any) -> None:
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    stops = [name for name in ("mine", "team", "org") if rail.item(name).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["mine"]
    rail.focus_current()
    qtbot.waitUntil(rail.item("mine").hasFocus)
    qtbot.keyClick(rail.item("mine"), Qt.Key.Key_Down)
    assert rail.item("team").hasFocus()
    qtbot.keyClick(rail.item("team"), Qt.Key.Key_End)
    assert rail.item("org").hasFocus()
    assert chosen == []
    qtbot.keyClick(rail.item("org"), Qt.Key.Key_Return)
    assert chosen == ["org"]
    assert rail.item("org").isChecked()
    assert not rail.item("mine").isChecked()


def test_a_click_chooses_and_a_second_one_does_not_unmark(rail: Rail, qtbot: Any) -> None:
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    for _ in range(2):
        qtbot.mouseClick(rail.item("team"), Qt.MouseButton.LeftButton)
    assert chosen == ["team", "team"]
    assert rail.item("team").isChecked()


def test_every_go_command_leads_somewhere(rail: Rail, actions: Actions) -> None:
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    for name in PAGES:
        actions.of(name).trigger()
    assert chosen == list(PAGES.values())


def test_the_button_asks_for_a_new_ticket(rail: Rail, actions: Actions, qtbot: Any) -> None:
    asked: list[int] = []
    actions.handle("ticket.new", lambda: asked.append(1))
    qtbot.mouseClick(rail._new, Qt.MouseButton.LeftButton)
    assert asked == [1]

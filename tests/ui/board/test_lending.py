"""Lending a hand on the board: a team asks by keys, a colleague steps in, thank you is one key, and what is over goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from deskapp import app as program
from deskapp.services import lending, tickets
from deskapp.services.desk import open_desk
from deskapp.ui.board.lending import AskHelp
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.popup import PickPopup
from deskapp.ui.widgets.toast import Toast
from tests.desks import make_desk, person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOUR = 3_600_000
IT, PAYROLL = team_id("it"), team_id("payroll")
AINO, SAMI = person_id("aino"), person_id("sami")


@pytest.fixture
def running(tmp_path: Path, qtbot: Any) -> Iterator[Any]:
    """The window of Sami of IT, the board shown; Aino is of Payroll, which has a ticket."""
    desk = make_desk(tmp_path / "home")
    with desk.unit() as work:
        work.record("add", "person", AINO, {"teams": [PAYROLL]}, base={})
        work.commit()
    tickets.open_ticket(desk, subject="Payslip", requester=person_id("jonas"), team=PAYROLL)
    tickets.open_ticket(desk, subject="VPN", requester=AINO, team=IT)
    desk.close_thread()
    made = program.build(tmp_path / "home", worker=False)
    made.window.resize(1400, 860)
    made.window.show()
    made.start()
    made.workspace.rail.go("board")
    qtbot.waitUntil(lambda: len(made.workspace.others.board.pane.lanes()) == 3, timeout=10_000)
    idle(made, qtbot)
    yield made
    made.window.close()
    made.stop()
    made.window.deleteLater()
    made.workspace.deleteLater()


def idle(running: Any, qtbot: Any) -> None:
    qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)


def said(running: Any) -> str:
    """What the cards above the lanes say."""
    found = running.workspace.others.board.lending.view.findChildren(Label)
    return " / ".join(each.text() for each in found if each.isVisible()).replace("\u2068", "").replace("\u2069", "")


def buttons(running: Any) -> dict[str, QPushButton]:
    found = running.workspace.others.board.lending.view.findChildren(QPushButton)
    return {each.text(): each for each in found if each.isVisible()}


def popup(running: Any) -> PickPopup | None:
    return next((each for each in running.window.findChildren(PickPopup) if each.isVisible()), None)


def toasts(running: Any) -> str:
    return " / ".join(label.text() for each in running.window.findChildren(Toast) for label in each.findChildren(Label))


def test_help_is_asked_for_lent_and_thanked_for(running: Any, tmp_path: Path, qtbot: Any) -> None:
    page = running.workspace.others.board
    others = open_desk(tmp_path / "home")  # what arrives from colleagues
    others.person = AINO
    try:
        assert not page.lending.view.isVisible()
        until = others.now() + 4 * HOUR
        call = lending.ask(others, PAYROLL, until, "Payday").made
        qtbot.waitUntil(lambda: "Payroll asks for help until" in said(running), timeout=10_000)
        assert "Payday" in said(running)
        qtbot.waitUntil(lambda: "asks for help" in toasts(running), timeout=10_000)
        qtbot.waitUntil(lambda: set(buttons(running)) == {"Lend a hand…"}, timeout=10_000)

        page.pane.focus_lanes()
        running.workspace.actions.of("board.lend").trigger()
        qtbot.waitUntil(lambda: popup(running) is not None, timeout=10_000)
        asked = popup(running)
        assert asked is not None
        asked._take(asked._model.index(1, 0))
        qtbot.waitUntil(lambda: "Sami Korhonen lends a hand until" in said(running), timeout=10_000)
        qtbot.waitUntil(lambda: set(buttons(running)) == {"I am done", "Change the end…"}, timeout=10_000)
        page.show_team(PAYROLL)
        qtbot.waitUntil(lambda: page.pane.lane_of(AINO) is not None, timeout=10_000)
        assert page.pane.lane_of(SAMI) is not None, "whoever lends a hand has a lane"

        (hand,) = lending.calls(others)[0].hands
        lending.thank(others, hand.id)
        qtbot.waitUntil(lambda: "says thank you" in toasts(running), timeout=10_000)
        qtbot.waitUntil(lambda: "I am done" in buttons(running), timeout=10_000)
        idle(running, qtbot)
        qtbot.waitUntil(lambda: "I am done" in buttons(running), timeout=10_000)
        buttons(running)["I am done"].click()
        qtbot.waitUntil(lambda: "Sami Korhonen lent a hand" in said(running), timeout=10_000)
        qtbot.waitUntil(lambda: page.pane.lane_of(SAMI) is None, timeout=10_000)
        lending.end(others, call)
        qtbot.waitUntil(lambda: "Payroll was lent a hand" in said(running), timeout=10_000)
    finally:
        others.close_thread()


def test_a_lead_asks_thanks_and_takes_back_by_keys(running: Any, tmp_path: Path, qtbot: Any) -> None:
    page, actions = running.workspace.others.board, running.workspace.actions
    others = open_desk(tmp_path / "home")
    others.person = AINO
    try:
        page.show_team(IT)
        idle(running, qtbot)
        actions.of("board.help").trigger()
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AskHelp))
        qtbot.waitUntil(lambda: dialog.until.count() > 2, timeout=10_000)
        QTest.keyClicks(dialog.note, "Three of us are ill")
        QTest.keyClick(dialog.note, Qt.Key.Key_Tab)
        assert dialog.until.hasFocus()
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "IT asks for help until" in said(running), timeout=10_000)
        assert "Three of us are ill" in said(running)
        qtbot.waitUntil(lambda: set(buttons(running)) == {"No longer needed"}, timeout=10_000)
        actions.of("undo.action").trigger()
        qtbot.waitUntil(lambda: not page.lending.view.isVisible(), timeout=10_000)

        call = lending.ask(_as(others, SAMI), IT, others.now() + 4 * HOUR).made
        lending.step_in(_as(others, AINO), call, others.now() + HOUR)
        qtbot.waitUntil(lambda: "Say thank you" in buttons(running), timeout=10_000)
        actions.of("board.thank").trigger()
        qtbot.waitUntil(lambda: set(buttons(running)) == {"No longer needed"}, timeout=10_000)
        assert lending.calls(others)[0].hands[0].thanked
        assert "asks for help" not in toasts(running), "of one's own team nothing is news"
        actions.of("board.lend").trigger()
        qtbot.waitUntil(lambda: "No other team asks for help" in toasts(running), timeout=10_000)
    finally:
        others.close_thread()


def _as(desk: Any, person: str) -> Any:
    desk.person = person
    return desk


def test_what_rests_goes_back_to_the_queue_only_where_the_team_wants_it(running: Any, qtbot: Any) -> None:
    page, actions = running.workspace.others.board, running.workspace.actions
    page.show_team(IT)
    idle(running, qtbot)
    assert page.pane.return_button().text() == "Back to the queue: never"
    actions.of("board.return").trigger()
    qtbot.waitUntil(lambda: popup(running) is not None and len(popup(running)._model.choices()) == 5, timeout=10_000)
    asked = popup(running)
    assert asked is not None
    asked._take(asked._model.index(2, 0))
    qtbot.waitUntil(lambda: page.pane.return_button().text() == "Back to the queue after 8 working hours", timeout=10_000)
    actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: page.pane.return_button().text() == "Back to the queue: never", timeout=10_000)

"""From the list to the chart: what is selected is given to whoever is chosen there, with a note, and taken back by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import reading
from deskapp.ui.board.move_dialog import MoveDialog
from tests.journeys.test_window import _ticket, desk, home, window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk

__all__ = ["desk", "home", "window"]


def test_selected_tickets_go_to_a_person_of_the_chart_with_a_note_and_come_back(
    window: Any, desk: Desk, qtbot: QtBot
) -> None:
    space = window.workspace
    with desk.unit() as work:
        petra = work.fresh_id()
        work.record("make", "person", petra, {"name": "Petra Nagy", "job": "Network", "manager": desk.person}, space="company")
        work.commit()
    model, chosen = space.queue._model, [_ticket(desk, subject) for subject in ("First", "Third")]
    for row in (0, 2):
        model.toggle(row)
    space.rail.go("org")
    qtbot.waitUntil(lambda: petra in space.organisation.list_pane().model().forest().numbers)
    space.organisation.show_person(petra)
    qtbot.waitUntil(lambda: space.organisation.person() == petra)
    drawing = space.organisation.drawing()
    drawing.setFocus()
    QTest.keyClick(drawing, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.window.findChildren(MoveDialog)))
    dialog = next(each for each in window.window.findChildren(MoveDialog) if each.isVisible())
    assert "Petra Nagy" in dialog.windowTitle()
    dialog.note.setPlainText("She knows the switch.")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def holders() -> set[str]:
        return {reading.ticket(desk, each).row.assignee for each in chosen}

    qtbot.waitUntil(lambda: holders() == {petra} and model.ticked_count() == 0)
    notes = [each.body for each in reading.ticket(desk, chosen[0]).messages if each.audience == "team"]
    assert notes == ["She knows the switch."]
    assert window.window.page() == "org", "whoever gave from the chart stays there"
    qtbot.waitUntil(window.jobs.is_idle)
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: holders() == {desk.person})

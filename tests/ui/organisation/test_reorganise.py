"""A re-organisation drafted in the window: by drag and by keys, compared side by side, applied, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from deskapp.services import people, reorganising, tickets
from deskapp.ui.organisation.reorganise_dialog import ReorganiseDialog
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SAMI, SOFIA, AINO, JONAS = (person_id(login) for login in ("sami", "sofia", "aino", "jonas"))
CTRL = Qt.KeyboardModifier.ControlModifier
MARKS = dict.fromkeys((0x200E, 0x2068, 0x2069))


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[tuple[ReorganiseDialog, list[Any]]]:
    jobs.on_thread_end(desk.close_thread)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ReorganiseDialog(desk, jobs, window)
    told: list[Any] = []
    made.notice.connect(told.append)
    made.open()
    yield made, told
    window.close()


def choose(view: ReorganiseDialog, person: str) -> QModelIndex:
    index = view.then.index_of(view.then.forest().numbers[person])
    view.right.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    return index


def leads(view: ReorganiseDialog) -> dict[str, str]:
    return {each.id: each.manager for each in view.view.then.people} if view.view else {}


def test_a_draft_is_made_by_drag_and_keys_compared_and_applied(
    dialog: tuple[ReorganiseDialog, list[Any]], desk: Desk, qtbot: QtBot
) -> None:
    view, told = dialog
    testers = [QAbstractItemModelTester(each) for each in (view.today, view.then)]
    qtbot.waitUntil(lambda: "Give the draft a name" in view.said.text())
    QTest.keyClicks(view.name, "Spring")
    QTest.keyClick(view.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.view is not None)
    assert view.hint.text() == "Only you can read this draft."
    assert not view.deed.isEnabled()

    dragged = view.then.mimeData([view.then.index_of(view.then.forest().numbers[SOFIA])])
    under = view.then.index_of(view.then.forest().numbers[SAMI])
    view.then.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, under)
    qtbot.waitUntil(lambda: leads(view).get(SOFIA) == SAMI)
    assert view.said.text() == "1 gets another lead · 1 moves along with their lead"
    shown = view.then.index_of(view.then.forest().numbers[SOFIA])
    assert shown.data() == "● Sofia Lindgren"
    assert "was with Ritva Salo" in str(shown.data(Qt.ItemDataRole.AccessibleTextRole)).translate(MARKS)
    same = view.today.index_of(view.today.forest().numbers[SOFIA])
    assert "to Sami Korhonen" in str(same.data(Qt.ItemDataRole.AccessibleTextRole)).translate(MARKS)

    choose(view, JONAS)
    QTest.keyClick(view.right, Qt.Key.Key_X, CTRL)
    assert "Picked up: Jonas Weber." in view.hint.text().translate(MARKS)
    choose(view, AINO)
    assert view.today.person_at(view.left.currentIndex()) == AINO  # both trees show the same person
    QTest.keyClick(view.right, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: leads(view).get(JONAS) == AINO)
    choose(view, SOFIA)
    view._pick_chosen()
    choose(view, JONAS)
    QTest.keyClick(view.right, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: "above themselves" in view.problem.text())
    choose(view, JONAS)
    QTest.keyClick(view.right, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: leads(view).get(JONAS) == person_id("ritva"))

    choose(view, AINO)
    view.team.click()
    assert set(view.right.chosen()) == {AINO, SOFIA}  # the head of the unit comes along
    view.unit.setText("Money")
    QTest.keyClick(view.unit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.view is not None and len(view.view.changes) == 2)
    assert "2 change their unit" in view.said.text()
    assert people.card(desk, AINO).unit == "Finance"

    QTest.keyClick(view.deed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(told))
    assert people.card(desk, AINO).unit == "Money"
    assert [each.name for each in people.card(desk, SOFIA).line] == ["Sami Korhonen", "Ritva Salo"]
    tickets.undo(desk, told[0].group)
    assert [each.name for each in people.card(desk, SOFIA).line] == ["Ritva Salo"]
    assert not reorganising.find(desk, "Spring").applied
    del testers


def test_a_day_is_kept_and_a_draft_thrown_away(
    dialog: tuple[ReorganiseDialog, list[Any]], desk: Desk, qtbot: QtBot
) -> None:
    view, told = dialog
    plan = reorganising.make(desk, "Autumn").made
    reorganising.move(desk, plan, [AINO], SAMI)
    view._reload(plan)
    qtbot.waitUntil(lambda: view.view is not None)
    view.dated.click()
    qtbot.waitUntil(lambda: reorganising.find(desk, "Autumn").at == view.day.date().startOfDay().toMSecsSinceEpoch())
    view.drop.click()
    qtbot.waitUntil(lambda: bool(told))
    assert reorganising.plans(desk) == []

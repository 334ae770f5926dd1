"""The queue as a table: columns chosen, ordered and sized, sorted by what stands above them, and there again tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery
from deskapp.domain.views import columns_of
from deskapp.ui.queue.columns_form import ColumnsForm

if TYPE_CHECKING:
    from tests.ui.queue.conftest import Stage


def texts(stage: Stage, role: Any = Qt.ItemDataRole.DisplayRole, row: int = 0) -> list[str]:
    """What a row of the table says, from the leading edge on."""
    header, model = stage.pane._view.horizontalHeader(), stage.pane._model
    return [str(model.index(row, header.logicalIndex(at)).data(role)) for at in range(header.count())]


def titles(stage: Stage) -> list[str]:
    """What stands above them."""
    header, model = stage.pane._view.horizontalHeader(), stage.pane._model
    return [str(model.headerData(header.logicalIndex(at), Qt.Orientation.Horizontal)) for at in range(header.count())]


def form(stage: Stage) -> ColumnsForm:
    """The form that is open."""
    return next(each for each in stage.pane.window().findChildren(ColumnsForm) if each.isVisible())


def test_a_key_makes_the_list_a_table_and_the_same_ticket_stays_current(stage: Stage, qtbot: Any) -> None:
    pane, view = stage.pane, stage.pane._view
    formed: list[bool] = []
    pane.formed.connect(formed.append)
    for _ in range(3):
        pane.step(1)
    pane._model.toggle(0)
    before = pane.current_id()
    stage.actions.of("view.table").trigger()
    assert formed == [True]
    assert stage.actions.of("view.table").isChecked()
    assert titles(stage) == ["", "Number", "Subject", "Customer", "Status", "Assigned to", "Due"]
    assert texts(stage)[2:5] == ["one", "Aino Virtanen", "New"]
    assert pane.current_id() == before
    assert view.row() == stage.row("three")
    assert pane._model.ticked_count() == 1
    assert view.horizontalHeader().isVisible()
    spoken = QAccessible.queryAccessibleInterface(view).child(0)
    assert spoken is not None
    assert "one" in texts(stage, Qt.ItemDataRole.AccessibleTextRole)[0], "the first cell says all of it"
    stage.actions.of("view.table").trigger()
    assert pane._model.columnCount() == 1
    assert formed[-1] is False
    assert pane.current_id() == before


def test_the_keyboard_goes_from_cell_to_cell_and_sorts_by_one(stage: Stage, qtbot: Any) -> None:
    pane, view = stage.pane, stage.pane._view
    stage.actions.of("view.table").trigger()
    pane.step(1)
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert titles(stage)[view.currentIndex().column()] == "Subject"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().column() == 2, "down stays in the column"
    stage.actions.of("queue.column").trigger()
    stage.wait(lambda: stage.shown() == ["five", "four", "one", "three", "two"])
    assert pane.query().form == "table"
    stage.actions.of("queue.column").trigger()
    stage.wait(lambda: stage.shown() == ["two", "three", "one", "four", "five"])
    assert view.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().column() == 0


def test_a_click_above_a_column_sorts_and_selects_nothing(stage: Stage) -> None:
    stage.actions.of("view.table").trigger()
    header = stage.pane._view.horizontalHeader()
    where = header.sectionViewportPosition(2) + 20
    for wanted in (["five", "four", "one", "three", "two"], ["two", "three", "one", "four", "five"]):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().topLeft() + _right(where))
        stage.wait(lambda wanted=wanted: stage.shown() == wanted)
        assert header.sortIndicatorSection() == 2
    assert stage.pane._view.row() == -1
    assert stage.pane._model.ticked_count() == 0


def _right(x: int) -> Any:
    from PySide6.QtCore import QPoint

    return QPoint(x, 8)


def test_columns_are_chosen_and_moved_by_keys_and_remembered_for_the_view(stage: Stage, qtbot: Any) -> None:
    stage.actions.of("view.columns").trigger()
    asked = form(stage)
    names = lambda: [asked.list.item(at).text() for at in range(asked.list.count())]  # noqa: E731
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    asked.list.setCurrentRow(names().index("Place"))
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    for _ in range(20):
        QTest.keyClick(asked.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    asked.width_field.selectAll()
    QTest.keyClicks(asked.width_field, "222")
    asked.list.setCurrentRow(names().index("Status"))
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    assert titles(stage) == ["", "Place", "Number", "Subject", "Customer", "Assigned to", "Due"]
    header = stage.pane._view.horizontalHeader()
    assert header.sectionSize(1) == 222
    header.moveSection(header.visualIndex(3), 1)
    header.resizeSection(3, 300)
    kept = columns_of(stage.pane.query().columns)
    assert [each.id for each in kept] == ["subject", "place", "number", "customer", "assignee", "due"]
    assert kept[0].width == 300
    stage.pane.show_query(QueueQuery(view="team"))
    stage.wait(lambda: stage.pane._model.rowCount() == 0 or stage.pane._model.columnCount() == 1)
    assert not header.isVisible(), "another view is as it was"
    stage.pane.show_view("mine")
    stage.wait(lambda: stage.pane._model.rowCount() == 5)
    assert titles(stage)[1:4] == ["Subject", "Place", "Number"]
    assert header.sectionSize(1) == 300


def test_a_foreign_change_repaints_one_row_in_all_columns(stage: Stage) -> None:
    from deskapp.services import tickets

    pane = stage.pane
    stage.actions.of("view.table").trigger()
    pane.step(1)
    pane.step(1)
    told: list[tuple[int, int, int]] = []
    pane._model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row(), last.column())))
    tickets.set_fields(stage.desk, stage.ids[3], {"priority": "urgent"})
    stage.wait(lambda: bool(told))
    assert told == [(3, 3, 6)]
    assert pane._view.row() == 1

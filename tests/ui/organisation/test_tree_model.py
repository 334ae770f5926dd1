"""The tree model, by Qt's own tester and by its words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.list_pane import ListPane
from deskapp.ui.organisation.tree_model import COUNT, NODE, OrgTreeModel
from tests.ui.organisation.houses import big, ident, person

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

SAMPLE = woods.build(
    [
        person(0, name="Ritva Salo"),
        person(1, 0, name="Kaan Demir"),
        person(2, 1, name="Aino Virtanen"),
        person(3, 0, name="Ünal"),
        person(6, 3, name="Zoë"),
    ],
    [person(4, name="Sofia"), person(5, name="Omar")],
    [],
)
RING = woods.build(
    [person(0), person(1, name="Ada"), person(2, 1, name="Bo")], [person(1, name="Ada")], [("Ada", "Bo")]
)


def test_qt_finds_nothing_wrong_with_it(qtmodeltester: ModelTester) -> None:
    model = OrgTreeModel()
    model.show_forest(SAMPLE)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
    model.show_forest(RING)
    model.show_forest(woods.EMPTY)
    model.show_forest(SAMPLE)


def test_the_tester_has_seen_every_index() -> None:
    model = OrgTreeModel()
    model.show_forest(SAMPLE)
    for node in range(len(SAMPLE.people)):
        index = model.index_of(node)
        assert index.data(NODE) == node
        assert model.index(index.row(), 0, index.parent()) == index
        above = index.parent()
        assert model.index(above.row(), 0, above.parent()) == above
    assert model.rowCount() == 2
    assert model.index(1, 0) == model.group_index()
    assert model.index_of(99) == QModelIndex()


def test_who_has_no_place_stands_in_a_group_that_says_why() -> None:
    model = OrgTreeModel()
    model.show_forest(SAMPLE)
    group = model.group_index()
    assert group.data() == "Not placed yet"
    assert group.data(COUNT) == 2
    assert "cannot be placed" in group.data(Qt.ItemDataRole.ToolTipRole)
    assert [model.index(row, 0, group).data() for row in range(model.rowCount(group))] == ["Sofia", "Omar"]
    assert model.reason(SAMPLE.numbers[ident(4)])
    assert model.reason(0) == ""
    model.show_forest(RING)
    assert "Ada" in model.reason(RING.numbers[ident(1)])
    assert "→" in model.reason(RING.numbers[ident(1)])
    assert model.reason(RING.numbers[ident(2)]) == ""
    model.show_forest(woods.build([person(0)], []))
    assert not model.group_index().isValid()


def test_a_row_is_a_whole_sentence_for_screen_readers() -> None:
    model = OrgTreeModel()
    model.show_forest(SAMPLE)
    text = model.index_of(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Kaan Demir, Controller, Finance, Tampere, supports 1")


def test_a_changed_word_changes_one_row_and_keeps_the_tree(qtbot: QtBot) -> None:
    model = OrgTreeModel()
    model.show_forest(SAMPLE)
    rows = [person(0, name="Ritva Salo"), person(1, 0, name="Kaan Demir", job="Lead"), *SAMPLE.people[2:5]]
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        assert model.show_forest(woods.build(rows, SAMPLE.people[5:]))
    assert told.args[0] == model.index_of(1)


@pytest.fixture
def pane(qtbot: QtBot) -> ListPane:
    made = ListPane()
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    made.show_forest(SAMPLE)
    return made


def test_typing_letters_goes_to_a_name_in_a_closed_branch(pane: ListPane) -> None:
    tree = pane.tree()
    tree.collapseAll()
    tree.setFocus()
    QTest.keyClicks(tree, "ai")
    assert tree.currentIndex().data() == "Aino Virtanen"
    assert tree.isExpanded(tree.currentIndex().parent())
    QTest.keyClick(tree, Qt.Key.Key_Home)
    tree.keyboardSearch("")
    pane.tree().keyboardSearch("x")
    assert tree.currentIndex().data() == "Ritva Salo"


def test_unal_is_found_by_typing_u(pane: ListPane) -> None:
    QTest.keyClicks(pane.tree(), "u")
    assert pane.tree().currentIndex().data() == "Ünal"


def test_the_search_box_walks_through_its_hits(pane: ListPane, qtbot: QtBot) -> None:
    chosen: list[str] = []
    pane.person_chosen.connect(chosen.append)
    QTest.keyClicks(pane.search_box(), "controller")
    assert pane.tree().currentIndex().data() == "Ritva Salo"
    QTest.keyClick(pane.search_box(), Qt.Key.Key_Down)
    assert pane.tree().currentIndex().data() == "Kaan Demir"
    QTest.keyClick(pane.search_box(), Qt.Key.Key_Up)
    QTest.keyClick(pane.search_box(), Qt.Key.Key_Up)
    assert pane.tree().currentIndex().data() == "Omar"
    assert pane.words() == "7 of 7"
    assert chosen[-1] == ident(5)
    QTest.keyClick(pane.search_box(), Qt.Key.Key_Escape)
    assert pane.search_box().text() == ""
    assert pane.words() == ""
    QTest.keyClicks(pane.search_box(), "zzz")
    assert "zzz" in pane.words()


def test_what_was_open_and_chosen_stays_so_when_somebody_comes(pane: ListPane) -> None:
    pane.tree().collapseAll()
    pane.show_person(ident(2))
    pane.show_forest(woods.build([*SAMPLE.people[:5], person(9, 0, name="New")], SAMPLE.people[5:]))
    assert pane.tree().currentIndex().data() == "Aino Virtanen"
    assert pane.tree().isExpanded(pane.model().index_of(0))


def test_ten_thousand_people_show_fast(qtbot: QtBot) -> None:
    forest = woods.build(big(10_000), [])
    made = ListPane()
    qtbot.addWidget(made)
    made.resize(300, 800)
    made.show()
    start = time.process_time()
    made.show_forest(forest)
    made.show_person(forest.people[-1].id)
    made.tree().viewport().repaint()
    assert time.process_time() - start < 1.5
    assert made.tree().uniformRowHeights()

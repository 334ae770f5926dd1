"""The drawing: what it shows, turning, walking, zooming."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QTransform, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.ui import theme
from deskapp.ui.dragged import TICKETS
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.drawing import OrgDrawing
from tests.ui.organisation.houses import big, house, ident, person, sharp

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskapp.ui.jobs import Jobs


@pytest.fixture
def drawing(qtbot: QtBot, jobs: Jobs) -> OrgDrawing:
    made = OrgDrawing(jobs)
    made.set_calm(True)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(jobs.is_idle)


def shown(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs, forest: woods.Forest, who: int = 0) -> None:
    drawing.show_forest(forest)
    drawing.show_person(ident(who))
    settle(qtbot, jobs)


def press(drawing: OrgDrawing, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(drawing, key)


def click(drawing: OrgDrawing, number: int, forest: woods.Forest) -> None:
    point = drawing.mapFromScene(drawing.item().centre(forest.numbers[ident(number)]))
    QTest.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=point)


HOUSE = house(-1, 0, 0, 1, 1)


def test_a_small_house_is_drawn_whole_and_its_words_turn_with_it(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, HOUSE)
    item = drawing.item()
    assert all(item.holds(node) for node in range(5))
    lead, report = item.centre(0), item.centre(1)
    assert lead.y() > report.y()  # customers on top: leads carry from below
    assert item.words(0).supports == "supports 2"
    drawing.set_customers_on_top(False)
    assert item.centre(0).y() < item.centre(1).y()
    assert item.words(0).supports == "2 reports"


def test_turning_moves_in_steps_and_ends_turned(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, HOUSE)
    drawing.set_calm(False)
    drawing.set_customers_on_top(False)
    assert drawing.item().turn() < 0.9
    qtbot.waitUntil(lambda: drawing.item().turn() == 1.0)


def test_arrow_keys_follow_the_picture_both_ways_up(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, HOUSE, who=1)
    chosen: list[str] = []
    drawing.person_chosen.connect(chosen.append)
    press(drawing, Qt.Key.Key_Down)
    assert chosen[-1] == ident(0)
    press(drawing, Qt.Key.Key_Up)
    assert chosen[-1] in (ident(1), ident(2))
    drawing.set_customers_on_top(False)
    press(drawing, Qt.Key.Key_Up)
    assert chosen[-1] == ident(0)


def test_the_picture_is_mirrored_and_so_are_its_arrows(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, HOUSE, who=1)
    one, other = HOUSE.numbers[ident(1)], HOUSE.numbers[ident(2)]
    assert drawing.item().centre(one).x() < drawing.item().centre(other).x()
    drawing.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert drawing.item().centre(one).x() > drawing.item().centre(other).x()
    chosen: list[str] = []
    drawing.person_chosen.connect(chosen.append)
    press(drawing, Qt.Key.Key_Left)
    assert chosen == [ident(2)]


def test_of_a_big_house_only_the_neighbourhood_is_drawn_and_opens(
    drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs
) -> None:
    forest = woods.build(big(800), [])
    drawing.show_forest(forest)
    who = forest.people[forest.children[forest.children[0][0]][0]].id
    drawing.show_person(who)
    settle(qtbot, jobs)
    item, node = drawing.item(), forest.numbers[who]
    expected = {*forest.line(node), *forest.children[forest.parent[node]], *forest.children[node]}
    assert {each for each in range(800) if item.holds(each)} == expected
    drawing.toggle(0)
    settle(qtbot, jobs)
    assert all(item.holds(each) for each in forest.children[0])
    before = drawing.mapFromScene(item.centre(node))
    drawing.toggle(0)
    settle(qtbot, jobs)
    assert not all(item.holds(each) for each in forest.children[0])
    moved = drawing.mapFromScene(item.centre(node)) - before
    assert moved.manhattanLength() <= 60  # the chosen person stays in sight and nearly in place


def test_fit_shows_everybody_and_again_the_neighbourhood(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    forest = woods.build(big(800), [])
    shown(drawing, qtbot, jobs, forest, who=700)
    drawing.fit()
    settle(qtbot, jobs)
    item = drawing.item()
    assert all(item.holds(node) for node in range(800))
    assert drawing.is_fitted()
    assert drawing.zoom() < 0.2
    start = time.process_time()
    drawing.viewport().repaint()
    assert time.process_time() - start < 0.3
    assert item.is_sharp()
    assert not item._tiles._kept, "from afar the small picture of everybody is enough"
    drawing.fit()
    settle(qtbot, jobs)
    assert sum(item.holds(node) for node in range(800)) < 60
    assert drawing.zoom() >= 0.7


def test_five_thousand_people_are_drawn_fast(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    forest = woods.build(big(5000), [])
    shown(drawing, qtbot, jobs, forest)
    drawing.fit()
    qtbot.waitUntil(jobs.is_idle, timeout=10_000)
    for _ in range(6):
        start = time.process_time()
        drawing.viewport().repaint()
        assert time.process_time() - start < 0.4
        drawing.zoom_in()


def test_squares_that_are_kept_show_what_a_new_painting_shows(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    """After moving, choosing, turning there and back; who is away is marked at once, both ways up."""
    shown(drawing, qtbot, jobs, woods.build(big(300), []), who=250)
    drawing.fit()
    settle(qtbot, jobs)
    for _ in range(9):
        drawing.zoom_in()
    sharp(drawing)
    press(drawing, Qt.Key.Key_Left, Qt.Key.Key_Down)
    for right, down in ((90, 70), (-40, -30)):
        drawing._pan(right, down)
        sharp(drawing)
    drawing.set_customers_on_top(False)
    sharp(drawing)
    drawing.set_customers_on_top(True)
    kept = sharp(drawing)
    drawing.item().restyle()
    assert kept == sharp(drawing)
    node = drawing.item().person_at(drawing.mapToScene(drawing.viewport().rect().center()))
    node = node if node != -1 else next(each for each in range(300) if drawing.viewport().rect().contains(
        drawing.mapFromScene(drawing.item().centre(each))))  # fmt: skip
    drawing.show_away({drawing.item().ground().forest.people[node].id: ""})
    marked = sharp(drawing)
    assert marked != kept
    drawing.item().restyle()
    assert marked == sharp(drawing)


def test_the_map_shows_where_one_is_and_goes_where_it_is_clicked(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    """It stands there only while not everything is seen, turned and mirrored as the drawing is."""
    shown(drawing, qtbot, jobs, woods.build(big(300), []), who=250)
    drawing.fit()
    settle(qtbot, jobs)
    qtbot.waitUntil(drawing.map().isHidden)
    for _ in range(9):
        drawing.zoom_in()
    qtbot.waitUntil(drawing.map().isVisible)
    bounds, area = drawing.item().bounds(), drawing.map()
    painted: list[object] = []
    drawing.paintEvent = lambda event: (painted.append(event), type(drawing).paintEvent(drawing, event))  # type: ignore[method-assign]
    sharp(drawing)
    drawing._show_map()
    QApplication.sendPostedEvents()
    before = len(painted)
    for _ in range(20):
        drawing._show_map()
        QTest.qWait(1)
    assert len(painted) - before < 5, "the map and the drawing below do not paint each other for ever"
    del drawing.paintEvent
    for share in (0.3, 0.7):
        point = QPoint(round(area.width() * share), round(area.height() * share))
        QTest.mouseClick(area, Qt.MouseButton.LeftButton, pos=point)
        middle = drawing.mapToScene(drawing.viewport().rect().center())
        assert abs((middle.x() - bounds.left()) / bounds.width() - share) < 0.05
        assert abs((middle.y() - bounds.top()) / bounds.height() - share) < 0.05
    before = drawing.item().far()
    drawing.set_customers_on_top(False)
    assert drawing.item().far() == before.transformed(QTransform.fromScale(1, -1))


def test_a_click_chooses_and_a_drag_moves(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, HOUSE)
    chosen: list[str] = []
    drawing.person_chosen.connect(chosen.append)
    click(drawing, 3, HOUSE)
    assert chosen == [ident(3)]
    for _ in range(5):
        drawing.zoom_in()
    across = drawing.horizontalScrollBar().value()
    middle = drawing.viewport().rect().center()
    QTest.mousePress(drawing.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(drawing.viewport(), middle + QPoint(-30, 0))
    QTest.mouseMove(drawing.viewport(), middle + QPoint(-60, 0))
    QTest.mouseRelease(drawing.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(-60, 0))
    assert drawing.horizontalScrollBar().value() > across
    assert chosen == [ident(3)]


def test_the_mark_with_a_number_opens_more(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    forest = woods.build(big(800), [])
    shown(drawing, qtbot, jobs, forest, who=790)
    lead = forest.parent[forest.parent[forest.numbers[ident(790)]]]
    mark = drawing.mapFromScene(drawing.item().opener(lead).center())
    QTest.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    settle(qtbot, jobs)
    assert all(drawing.item().holds(each) for each in forest.children[lead])


def test_zooming_keeps_what_is_under_the_mouse(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, woods.build(big(55), []))
    drawing.zoom_in()
    drawing.zoom_in()
    at = QPointF(300, 300)
    under = drawing.mapToScene(at.toPoint())
    QApplication.sendEvent(
        drawing.viewport(),
        QWheelEvent(
            at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip
    moved = drawing.mapToScene(at.toPoint()) - under
    assert abs(moved.x()) < 4
    assert abs(moved.y()) < 4
    percents: list[int] = []
    drawing.zoomed.connect(percents.append)
    press(drawing, Qt.Key.Key_Minus, Qt.Key.Key_Plus)
    assert len(percents) == 2


def test_a_house_that_changes_keeps_the_chosen_person(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    shown(drawing, qtbot, jobs, HOUSE, who=3)
    drawing.show_forest(woods.build([person(9, 0), *HOUSE.people], []))
    settle(qtbot, jobs)
    chosen: list[str] = []
    drawing.person_chosen.connect(chosen.append)
    press(drawing, Qt.Key.Key_Down)
    assert chosen == [ident(1)]
    drawing.show_forest(woods.EMPTY)
    settle(qtbot, jobs)
    assert not drawing.item().holds(0)


def test_larger_text_makes_larger_boxes(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs, qapp: QApplication) -> None:
    shown(drawing, qtbot, jobs, HOUSE)
    before = drawing.item().box(0).width()
    theme.apply(qapp, "dark", 2.0)
    settle(qtbot, jobs)
    assert drawing.item().box(0).width() == 2 * before


def test_it_has_a_name_and_says_that_the_list_has_the_same(drawing: OrgDrawing) -> None:
    heard = QAccessible.queryAccessibleInterface(drawing)
    assert heard.text(QAccessible.Text.Name)
    assert "same people" in heard.text(QAccessible.Text.Description)


def test_who_has_no_place_is_drawn_apart(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    forest = woods.build([person(0), person(1, 0), person(2), person(3, 2)], [person(2)])
    shown(drawing, qtbot, jobs, forest, who=2)
    drawn = {forest.people[node].id for node in range(4) if drawing.item().holds(node)}
    assert drawn == {ident(2), ident(3)}
    drawing.show_person(ident(1))
    settle(qtbot, jobs)
    drawn = {forest.people[node].id for node in range(4) if drawing.item().holds(node)}
    assert drawn == {ident(0), ident(1)}


def test_tickets_are_let_go_on_somebody(drawing: OrgDrawing, qtbot: QtBot, jobs: Jobs) -> None:
    """Over nobody they cannot be let go; over a person he is marked, and it is said who gets them."""
    shown(drawing, qtbot, jobs, HOUSE)
    given: list[str] = []
    drawing.tickets_dropped.connect(given.append)
    data = QMimeData()
    data.setData(TICKETS, b"")
    point = drawing.mapFromScene(drawing.item().centre(HOUSE.numbers[ident(3)]))
    parts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    drawing.dragEnterEvent(QDragEnterEvent(point, *parts))
    nowhere, over = QDragMoveEvent(QPoint(2, 2), *parts), QDragMoveEvent(point, *parts)
    drawing.dragMoveEvent(nowhere)
    drawing.dragMoveEvent(over)
    assert (nowhere.isAccepted(), over.isAccepted()) == (False, True)
    drawing.dropEvent(QDropEvent(QPointF(point), *parts))
    assert given == [ident(3)]

"""Tickets dragged out of the list land with a view, a person or a team, one or all that are selected, and come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery
from deskapp.services import reading
from deskapp.ui.queue.drops import PERSON, TEAM, Drops, gift_of
from deskapp.ui.queue.own_views import OwnViews
from deskapp.ui.queue.rail import Rail
from deskapp.ui.queue.rail_item import RailItem
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from tests.ui.queue.conftest import Stage


class Hands(NamedTuple):
    """A list, a rail, and what was said."""

    stage: Stage
    rail: Rail
    said: list[Any]
    drops: Drops

    def drag(self, subject: str, page: str) -> None:
        """Drag a row onto a line of the rail; Qt's own loop of a drag is left out, its events are not."""
        view = self.stage.pane._view
        started: list[int] = []
        self.stage.pane.dragging.connect(started.append)
        view.startDrag = lambda _actions: self.let_go(page)  # type: ignore[method-assign]
        where = view.visualRect(self.stage.pane._model.index(self.stage.row(subject), 0)).topLeft() + QPoint(120, 10)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        far = QPointF(where + QPoint(-60, 40))
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, far, view.viewport().mapToGlobal(far), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        view.mouseMoveEvent(move)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert started == [self.stage.row(subject), -1] or len(started) == 2

    def let_go(self, page: str) -> None:
        """Over a line of the rail, once it is there."""
        self.stage.wait(lambda: self.line(page) is not None)
        item = self.line(page)
        assert item is not None
        assert item.acceptDrops()
        data = self.stage.pane._model.mimeData([])
        middle, left, none = item.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, none)
        item.dragEnterEvent(enter)
        assert enter.isAccepted()
        item.dropEvent(QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, left, none))

    def line(self, page: str) -> RailItem | None:
        """A line of the rail, one that stands there for now too."""
        return next((each for each in self.rail.findChildren(RailItem) if each.page() == page and not each.isHidden()), None)


@pytest.fixture
def hands(stage: Stage, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: Any) -> Hands:
    rail = Rail(stage.desk, jobs, bus, actions)
    qtbot.addWidget(rail)
    rail.show()
    own = OwnViews(stage.desk, jobs, bus, actions, rail, stage.pane, "")
    drops = Drops(stage.desk, jobs, rail, stage.pane, own.query_of)
    said: list[Any] = []
    stage.pane.notice.connect(said.append)
    stage.wait(lambda: bool(own._teams))
    return Hands(stage, rail, said, drops)


def holder(stage: Stage, number: int) -> str:
    return str(reading.ticket(stage.desk, stage.ids[number]).fields.get("assignee") or "")


def test_a_row_goes_to_a_person_and_undo_brings_it_back(hands: Hands) -> None:
    stage = hands.stage
    hands.drag("two", PERSON + person_id("petra"))
    stage.wait(lambda: bool(hands.said))
    assert holder(stage, 1) == person_id("petra")
    assert "Petra" in hands.said[0].text
    assert hands.line(PERSON + person_id("petra")) is None, "they stand there only while something is dragged"
    assert not hands.rail.item("unassigned").acceptDrops()
    hands.said[0].undo()
    stage.wait(lambda: len(hands.said) == 2)
    assert holder(stage, 1) == person_id("sami")


def test_what_is_selected_goes_along_to_a_view_and_to_a_team(hands: Hands) -> None:
    stage = hands.stage
    for subject in ("one", "three"):
        stage.pane._model.toggle(stage.row(subject))
    hands.drag("three", "unassigned")
    stage.wait(lambda: bool(hands.said))
    assert [holder(stage, at) for at in range(5)] == ["", person_id("sami"), "", person_id("sami"), person_id("sami")]
    stage.wait(lambda: stage.shown() == ["two", "four", "five"])
    hands.drag("two", TEAM + team_id("payroll"))
    stage.wait(lambda: len(hands.said) == 2)
    assert reading.ticket(stage.desk, stage.ids[1]).row.team == team_id("payroll")


def test_by_the_chart_what_is_selected_goes_to_whoever_is_chosen_there(hands: Hands, qtbot: Any) -> None:
    """Dragged tickets that hang over the chart's line open it; by key the selected ones go."""
    stage = hands.stage
    assert not hands.drops.to_person(person_id("petra"), "Petra Nagy", stage.pane), "nothing is selected"
    for subject in ("one", "three"):
        stage.pane._model.toggle(stage.row(subject))
    asked: list[tuple[dict[str, str], str]] = []
    hands.drops.words_wanted.connect(lambda moves, name: asked.append((moves, name)))
    assert hands.drops.to_person(person_id("petra"), "Petra Nagy", stage.pane)
    stage.wait(lambda: bool(asked))
    assert asked == [({stage.ids[0]: person_id("petra"), stage.ids[2]: person_id("petra")}, "Petra Nagy")]
    assert hands.drops.to_team(team_id("payroll"), "Payroll", stage.pane)
    stage.wait(lambda: bool(hands.said))
    assert [reading.ticket(stage.desk, stage.ids[at]).row.team for at in (0, 2)] == [team_id("payroll")] * 2
    assert not hands.drops.to_team(team_id("payroll"), "Payroll", stage.pane), "nothing is selected any more"
    went: list[str] = []
    hands.rail.chosen.connect(went.append)
    data = stage.pane._model.mimeData([])
    item = hands.rail.item("org")
    item.dragEnterEvent(
        QDragEnterEvent(
            item.rect().center(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    qtbot.waitUntil(lambda: went == ["org"])


def test_what_a_view_makes_of_a_ticket() -> None:
    me = "a" * 32
    told = {view: gift_of(QueueQuery(view=view), me) for view in ("mine", "unassigned", "solved", "overdue", "unread", "all")}
    assert [view for view, gift in told.items() if gift is None] == ["overdue", "unread", "all"]
    assert gift_of(QueueQuery(view="open", priority=3), me)[:2] == ("priority", 3)  # type: ignore[index]
    assert gift_of(QueueQuery(view="open", team="b" * 32), me)[:2] == ("move", "b" * 32)  # type: ignore[index]


def test_nothing_else_may_be_dropped_there(hands: Hands) -> None:
    item = hands.rail.item("mine")
    foreign = QMimeData()
    foreign.setText("words")
    enter = QDragEnterEvent(
        item.rect().center(), Qt.DropAction.CopyAction, foreign, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.setAccepted(False)
    item.dragEnterEvent(enter)
    assert not enter.isAccepted()

"""Tickets under heads: folded by keys and mouse, selected whole, in step with others; Qt's contract holds throughout."""

from __future__ import annotations

from array import array
from random import Random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt

from deskapp.services import tickets
from deskapp.ui.queue.groups import Heads, plain
from deskapp.ui.queue.model import HEAD_ROLE, TICKED_ROLE, QueueModel
from deskapp.ui.queue.order import plan
from tests.ui.queue.rows import row

if TYPE_CHECKING:
    from tests.ui.queue.conftest import Stage


def lines(stage: Stage) -> list[str]:
    """What stands in the list: subjects, and heads in brackets."""
    model, found = stage.pane._model, []
    for at in range(model.rowCount()):
        head, ticket = model.head_at(at), model.row_at(at)
        found.append(f"[{head.value} {len(head.keys)}]" if head else ticket.subject if ticket else "")
    return found


def grouped(stage: Stage) -> None:
    """The five tickets under urgent (two, four) and normal (one, three, five)."""
    for at in (1, 3):
        tickets.set_fields(stage.desk, stage.ids[at], {"priority": "urgent"})
    stage.pane._header.changed.emit(stage.pane.query()._replace(group="priority"))
    stage.wait(lambda: lines(stage) == ["[3 2]", "two", "four", "[1 3]", "one", "three", "five"])


def test_groups_are_folded_and_gone_through_by_keys(stage: Stage, qtbot: Any) -> None:
    grouped(stage)
    view, model = stage.pane._view, stage.pane._model
    assert stage.pane._header._count.text() == "5"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Urgent, 2, unfolded"
    assert view.rowHeight(0) < view.rowHeight(1)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J):
        qtbot.keyClick(view, key)
    assert stage.pane.current_id() == stage.ids[0], "J goes from ticket to ticket"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.row() == 3, "outwards leads to the head"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert lines(stage) == ["[3 2]", "two", "four", "[1 3]"]
    assert stage.pane._header._count.text() == "5"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert lines(stage)[3:] == ["[1 3]", "one", "three", "five"]
    assert view.rowHeight(4) > view.rowHeight(3)
    stage.actions.of("queue.fold").trigger()
    assert lines(stage) == ["[3 2]", "[1 3]"]
    where = QPoint(200, view.rowViewportPosition(0) + 10)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert lines(stage) == ["[3 2]", "two", "four", "[1 3]"]


def test_only_heads_are_low_whatever_was_shown_before(stage: Stage) -> None:
    view, model = stage.pane._view, stage.pane._model

    def heights() -> list[bool]:
        """Which rows are as high as a ticket."""
        return [view.rowHeight(at) == view._delegate.row_height() for at in range(model.rowCount())]

    grouped(stage)
    assert heights() == [False, True, True, False, True, True, True]
    stage.actions.of("queue.fold").trigger()
    assert heights() == [False, False]
    stage.actions.of("queue.fold").trigger()
    tickets.set_fields(stage.desk, stage.ids[4], {"priority": "urgent"})
    stage.wait(lambda: lines(stage)[4:5] == ["[1 2]"])
    assert heights() == [False, True, True, True, False, True, True]
    view.set_compact(True)
    stage.pane._header.changed.emit(stage.pane.query()._replace(group=""))
    stage.wait(lambda: model.rowCount() == 5)
    assert heights() == [True] * 5
    view.set_compact(False)
    assert heights() == [True] * 5


def test_a_group_is_selected_whole_and_all_means_what_is_folded_away_too(stage: Stage, qtbot: Any) -> None:
    grouped(stage)
    view, model = stage.pane._view, stage.pane._model
    view.go(3)
    stage.actions.of("queue.select").trigger()
    assert model.ticked_count() == 3
    assert model.index(3, 0).data(TICKED_ROLE)
    stage.actions.of("queue.select").trigger()
    assert model.ticked_count() == 0
    stage.actions.of("queue.fold").trigger()
    stage.actions.of("queue.all").trigger()
    assert stage.pane._bulk._count.text() == "5 selected"
    assert len(model.ticked_keys()) == 5


def test_a_ticket_that_changes_goes_to_its_group_and_a_folded_one_counts(stage: Stage) -> None:
    grouped(stage)
    stage.pane._view.go(5)
    stage.pane._feed.fold("3", True)
    tickets.set_fields(stage.desk, stage.ids[0], {"priority": "urgent"})
    stage.wait(lambda: lines(stage) == ["[3 3]", "[1 2]", "three", "five"])
    assert stage.pane.current_id() == stage.ids[2]
    stage.pane._header.changed.emit(stage.pane.query()._replace(group=""))
    stage.wait(lambda: stage.shown() == ["one", "two", "three", "four", "five"])


def test_the_contract_holds_whatever_comes_and_goes(qtmodeltester: Any, qtbot: Any) -> None:
    model = QueueModel(lambda one, role: str(one.value if hasattr(one, "value") else one.number))
    asked: list[tuple[int, list[int]]] = []
    model.wanted.connect(lambda keys: asked.append((model.request(keys), keys)))
    qtmodeltester.check(model)
    random, heads = Random(11), Heads("priority")
    for step in range(120):
        every = random.sample(range(1, 400), random.randrange(60))
        groups = [(str(at), "", array("q", sorted(key for key in every if key % 4 == at))) for at in range(4)]
        order = heads.order([each for each in groups if each[2]]) if step % 40 > 9 else plain(array("q", every))
        kind = random.randrange(6)
        if kind == 0:
            model.show_order(order, [row(key) for key in order.tickets[:20]])
        else:
            model.apply(plan(model.keys, order.keys, random.randrange(-1, 9)), order)
        for _ in range(3):
            if model.rowCount():
                model.index(random.randrange(model.rowCount()), 0).data()
        if model.head_rows():
            (heads.folded.add if kind % 2 else heads.folded.discard)(str(random.randrange(4)))
            model.fold(heads.order([(each.value, each.name, each.keys) for each in model.heads.values()]))
            at = random.choice(model.head_rows())
            assert model.index(at, 0).data(HEAD_ROLE) == model.head_at(at)
            model.toggle(at)
        qtbot.wait(0)
        while asked and random.random() < 0.7:  # pages come late, some for what is no longer there
            number, keys = asked.pop(random.randrange(len(asked)))
            model.take_rows(number, keys, {key: row(key) for key in keys if random.random() < 0.9})
        assert len(model.tickets) == len(order.tickets)
        assert model.ticked_count() <= len(model.tickets)
        assert [at for at in range(model.rowCount()) if model.keys[at] < 0] == model.head_rows()
        assert len(model.ticked_keys()) == model.ticked_count()

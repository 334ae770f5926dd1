"""The board in the whole window, with a real desk: lanes, keys, drag, the move with all that belongs to it, and undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QBoxLayout

from deskapp import app as program
from deskapp.services import board as boards
from deskapp.services import reading, tickets
from deskapp.ui.board.lane import TICKETS
from deskapp.ui.telling import TellingDialog
from deskapp.ui.widgets.popup import PickPopup
from deskapp.ui.widgets.toast import Toast
from tests.desks import make_desk, person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAMI, PETRA = person_id("sami"), person_id("petra")
IT = team_id("it")


@pytest.fixture
def opened(tmp_path: Path) -> list[str]:
    """Five tickets that nobody has, one of Sami's, and a lead."""
    desk = make_desk(tmp_path / "home")
    made = [
        tickets.open_ticket(desk, subject=f"VPN {each}", requester=person_id("aino"), team=IT, text="Since Monday").made
        for each in range(6)
    ]
    tickets.assign(desk, made[5], SAMI)
    boards.set_lead(desk, IT, PETRA)
    desk.close_thread()
    return made


@pytest.fixture
def running(opened: list[str], tmp_path: Path, qtbot: Any) -> Iterator[Any]:
    """The window, the board shown."""
    made = program.build(tmp_path / "home", worker=False)
    made.window.resize(1400, 860)
    made.window.show()
    made.start()
    made.workspace.rail.go("board")
    qtbot.waitUntil(lambda: len(made.workspace.others.board.pane.lanes()) == 3, timeout=10_000)
    settle(made, qtbot)
    yield made
    made.window.close()
    made.stop()
    made.window.deleteLater()
    made.workspace.deleteLater()


def settle(running: Any, qtbot: Any) -> None:
    qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)


def shown(running: Any) -> dict[str, list[str]]:
    """Subjects by lane."""
    return {
        view.lane().name: [each.subject for each in view.lane().tickets]
        for view in running.workspace.others.board.pane.lanes()
    }


def dialog() -> Any:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, TellingDialog) and each.isVisible()]
    return found[-1]


def toast(running: Any) -> str:
    return " ".join(each.accessibleName() for each in running.window.findChildren(Toast) if each.isVisible())


def read(running: Any, qtbot: Any, ticket: str) -> Any:
    """A ticket, read where it may be."""
    found: list[Any] = []
    running.jobs.query(running.window, partial(reading.ticket, running.services, ticket), then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def focus(widget: Any, qtbot: Any) -> None:
    widget.window().activateWindow()  # there is no window manager that does it when a dialog closes
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus, timeout=10_000)


def test_two_are_selected_and_given_by_keys_with_note_and_sentences_and_undone_as_one(
    running: Any, opened: list[str], qtbot: Any
) -> None:
    page, window = running.workspace.others.board, running.window
    pane = page.pane
    assert list(shown(running)) == ["", "Petra Nagy", "Sami Korhonen"]
    assert (len(shown(running)[""]), shown(running)["Sami Korhonen"]) == (5, ["VPN 5"])
    free = pane.lanes()[0].list
    qtbot.waitUntil(free.hasFocus)
    qtbot.keyClick(free, Qt.Key.Key_X)
    qtbot.keyClick(free, Qt.Key.Key_Down)
    qtbot.keyClick(free, Qt.Key.Key_X)
    assert len(pane.ticked()) == 2
    assert free.lines.line_at(1).second.find("selected") >= 0
    qtbot.keyClick(free, Qt.Key.Key_A)
    settle(running, qtbot)
    (popup,) = [each for each in window.findChildren(PickPopup) if each.isVisible()]
    assert popup.values()[-1] == ""
    petra = next(each for each in popup._model.choices() if each.value == PETRA)
    assert "0 open" in petra.detail
    popup._take(popup._model.index(popup.values().index(PETRA), 0))
    settle(running, qtbot)
    asked = dialog()
    assert "Petra Nagy" in asked.windowTitle()
    asked.telling.tell.click()
    assert asked.telling.preview.toPlainText().count("Petra kirjoittaa sinulle viimeistään") == 2
    assert not asked.telling.preview.isHidden()
    asked.telling.preview.setFocus()
    qtbot.keyClick(asked.telling.preview, Qt.Key.Key_Tab)
    qtbot.keyClick(asked.telling.preview, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert "Tell 1 customer" in asked.telling.tell.text()
    assert asked.telling.preview.toPlainText().count("Petra kirjoittaa sinulle viimeistään") == 1
    assert "is not told" in asked.telling.preview.toPlainText()
    asked.note.setPlainText("She knows the router.")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert asked.isVisible()  # plain Enter moves nothing
    given = pane.ticked()
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown(running)["Petra Nagy"]) == 2, timeout=10_000)
    settle(running, qtbot)
    assert "2 tickets given to" in toast(running)
    assert pane.ticked() == []
    told = next(each for each in given if read(running, qtbot, each).scheduled)
    view = read(running, qtbot, told)
    assert [each.body for each in view.messages][-1] == "She knows the router."
    assert sum(len(read(running, qtbot, each).scheduled) for each in given) == 1, "one of the two was left out"
    assert view.fields["next_word_by"]
    focus(pane.lanes()[1].list, qtbot)
    qtbot.keyClick(pane.lanes()[1].list, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: len(shown(running)[""]) == 5, timeout=10_000)
    settle(running, qtbot)
    view = read(running, qtbot, told)
    assert (len(view.messages), view.scheduled, view.row.assignee) == (1, (), "")


def test_one_ticket_is_given_from_where_it_is_read_with_note_and_sentence(
    running: Any, opened: list[str], qtbot: Any
) -> None:
    space = running.workspace
    give = space.actions.of("ticket.give")
    assert not give.isEnabled() or not space.together._has_ticket()
    space.show_ticket(opened[0])
    qtbot.waitUntil(lambda: space.ticket.current() == opened[0], timeout=10_000)
    settle(running, qtbot)
    give.trigger()
    settle(running, qtbot)
    (popup,) = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
    popup._take(popup._model.index(popup.values().index(PETRA), 0))
    settle(running, qtbot)
    asked = dialog()
    asked.telling.tell.click()
    assert "Petra" in asked.telling.preview.toPlainText()
    asked.note.setPlainText("She knows the router.")
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "1 ticket given to" in toast(running), timeout=10_000)
    settle(running, qtbot)
    view = read(running, qtbot, opened[0])
    assert (view.row.assignee, len(view.scheduled), view.messages[-1].body) == (PETRA, 1, "She knows the router.")
    space.actions.of("undo.action").trigger()
    settle(running, qtbot)
    view = read(running, qtbot, opened[0])
    assert (view.row.assignee, view.scheduled, len(view.messages)) == ("", (), 1)


def test_marked_ones_of_the_list_are_given_as_on_the_board_and_undone_as_one(
    running: Any, opened: list[str], qtbot: Any
) -> None:
    space = running.workspace
    space.rail.go("unassigned")
    queue = space.queue
    qtbot.waitUntil(lambda: queue._model.rowCount() == 5 and queue._feed.complete, timeout=10_000)
    settle(running, qtbot)
    queue._model.tick_rows(0, 1)
    given = [queue._model.row_at(row).id for row in (0, 1)]
    focus(queue._view, qtbot)
    qtbot.keyClick(queue._view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    settle(running, qtbot)
    (popup,) = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
    popup._take(popup._model.index(popup.values().index(PETRA), 0))
    settle(running, qtbot)
    asked = dialog()
    asked.telling.tell.click()
    asked.telling.leave_out(QUrl(given[0]))
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "2 tickets given to" in toast(running), timeout=10_000)
    settle(running, qtbot)
    views = [read(running, qtbot, each) for each in given]
    assert [(view.row.assignee, len(view.scheduled)) for view in views] == [(PETRA, 0), (PETRA, 1)]
    assert queue._model.ticked_count() == 0
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: queue._model.rowCount() == 5, timeout=10_000)
    settle(running, qtbot)
    views = [read(running, qtbot, each) for each in given]
    assert [(view.row.assignee, view.scheduled) for view in views] == [("", ()), ("", ())]


def test_marked_ones_are_closed_and_moved_with_a_word_to_each_customer_and_undone_as_one(
    running: Any, opened: list[str], qtbot: Any
) -> None:
    space = running.workspace
    space.rail.go("unassigned")
    queue = space.queue
    qtbot.waitUntil(lambda: queue._model.rowCount() == 5 and queue._feed.complete, timeout=10_000)
    settle(running, qtbot)

    def begin(deed: str) -> Any:
        """Choose the last entry of the list of choices, by keys."""
        queue._model.tick_rows(0, 1)
        focus(queue._view, qtbot)
        space.actions.of(deed).trigger()
        settle(running, qtbot)
        (popup,) = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
        if deed == "ticket.done":
            qtbot.keyClicks(popup._field, "User error")
        popup._take(popup._model.index(len(popup.values()) - 1, 0))
        settle(running, qtbot)
        return dialog()

    asked = begin("ticket.done")
    assert (asked.solution.text(), asked.telling.tell.isChecked()) == ("User error", True)
    done = [queue._model.row_at(row).id for row in (0, 1)]
    assert asked.telling.preview.toPlainText().count("vastaa vain tähän") == 2
    assert "User error" not in asked.telling.preview.toPlainText()
    asked.solution.clear()
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.isVisible()  # what solved them is missing
    asked.solution.setText("Restarted")
    asked.telling.leave_out(QUrl(done[0]))
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: queue._model.rowCount() == 3, timeout=10_000)
    settle(running, qtbot)
    assert "two minutes" in toast(running)
    views = [read(running, qtbot, each) for each in done]
    assert [(view.row.status, len(view.scheduled)) for view in views] == [("solved", 0), ("solved", 1)]
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: queue._model.rowCount() == 5, timeout=10_000)
    settle(running, qtbot)
    assert [read(running, qtbot, each).scheduled for each in done] == [(), ()]

    asked = begin("ticket.move")
    moved = [queue._model.row_at(row).id for row in (0, 1)]
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.isVisible()  # no team is chosen
    asked.team.setCurrentText("Payroll")
    settle(running, qtbot)
    assert asked.promise.count() == 5
    assert asked.telling.preview.toPlainText().count("hoitaa tästä eteenpäin Payroll") == 2
    asked.note.setPlainText("The router is old.")
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: queue._model.ticked_count() == 0, timeout=10_000)
    settle(running, qtbot)
    views = [read(running, qtbot, each) for each in moved]
    assert [(view.row.team, len(view.scheduled)) for view in views] == [(team_id("payroll"), 1)] * 2
    assert all(view.fields["next_word_by"] and view.messages[-1].body == "The router is old." for view in views)
    space.actions.of("undo.action").trigger()
    settle(running, qtbot)
    views = [read(running, qtbot, each) for each in moved]
    assert [(view.row.team, view.scheduled, len(view.messages)) for view in views] == [(IT, (), 1)] * 2


def test_dragging_taking_over_handing_back_and_sharing(running: Any, opened: list[str], qtbot: Any) -> None:
    page = running.workspace.others.board
    pane = page.pane
    free, petra, sami = pane.lanes()
    ids = [each.id for each in free.lane().tickets]
    pane.tick(ids[0])
    pane.tick(ids[1])
    drop(petra, ids[1])  # one of the selected is dragged: all of them go
    settle(running, qtbot)
    dialog().agree()
    qtbot.waitUntil(lambda: len(petra.lane().tickets) == 2, timeout=10_000)
    focus(sami.list, qtbot)
    qtbot.keyClick(sami.list, Qt.Key.Key_Left)
    assert petra.list.hasFocus()
    qtbot.keyClick(petra.list, Qt.Key.Key_T)
    settle(running, qtbot)
    dialog().agree()
    qtbot.waitUntil(lambda: len(sami.lane().tickets) == 2, timeout=10_000)
    focus(sami.list, qtbot)
    qtbot.keyClick(sami.list, Qt.Key.Key_B)
    settle(running, qtbot)
    asked = dialog()
    assert not asked.telling.tell.isVisible()  # nobody has it: there is nothing to tell
    asked.agree()
    qtbot.waitUntil(lambda: len(sami.lane().tickets) == 1, timeout=10_000)
    settle(running, qtbot)
    before = shown(running)
    running.workspace.actions.of("board.share").trigger()
    settle(running, qtbot)
    asked = dialog()
    assert asked.plan.toPlainText().count("VPN") == len(before[""]) == 4
    assert shown(running) == before  # only a plan so far
    asked.agree()
    qtbot.waitUntil(lambda: not shown(running)[""], timeout=10_000)
    assert sorted(map(len, shown(running).values())) == [0, 3, 3]
    assert "4 tickets shared out" in toast(running)


def drop(lane: Any, ticket: str) -> None:
    data = QMimeData()
    data.setData(TICKETS, ticket.encode())
    place = QPointF(QPoint(20, 20))
    lane.dropEvent(
        QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )


def test_the_lead_is_named_a_ticket_opened_and_narrow_windows_have_rows(running: Any, qtbot: Any) -> None:
    page, space = running.workspace.others.board, running.workspace
    pane = page.pane
    assert pane.lead_button().text() == "Lead: \u2068Petra Nagy\u2069"
    space.actions.of("board.lead").trigger()
    settle(running, qtbot)
    (popup,) = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
    popup._take(popup._model.index(popup.values().index(""), 0))
    qtbot.waitUntil(lambda: pane.lead_button().text() == "Lead: nobody named", timeout=10_000)
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: "Petra" in pane.lead_button().text(), timeout=10_000)
    assert pane._box.direction() == QBoxLayout.Direction.LeftToRight
    running.window.resize(900, 700)
    qtbot.waitUntil(lambda: pane._box.direction() == QBoxLayout.Direction.TopToBottom)
    free = pane.lanes()[0].list
    focus(free, qtbot)
    subject = free.lines.line_at(0).first
    qtbot.keyClick(free, Qt.Key.Key_Return)
    assert running.window.page() == "tickets"
    qtbot.waitUntil(lambda: space.ticket.view() is not None, timeout=10_000)
    assert space.ticket.view().row.subject == subject
    space.actions.of("nav.back").trigger()
    assert running.window.page() == "board"
    page.choose_team()
    settle(running, qtbot)
    (popup,) = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
    assert popup.values() == [IT]
    popup.close()


def test_lines_of_a_lane_keep_qt_s_rules(running: Any, qtmodeltester: Any) -> None:
    qtmodeltester.check(running.workspace.others.board.pane.lanes()[0].list.lines)


def test_whoever_is_suggested_stands_first_with_the_reason_in_the_list_and_in_a_ticket_too(
    running: Any, opened: list[str], qtbot: Any
) -> None:
    space = running.workspace
    space.show_view("unassigned")
    qtbot.waitUntil(lambda: space.queue._model.row_at(0) is not None, timeout=10_000)
    space.queue._model.toggle(0)
    for _ in range(2):  # many in the list, then the ticket that is open
        space.actions.of("ticket.assign").trigger()
        qtbot.waitUntil(lambda: len(picked(running)) > 1, timeout=10_000)
        petra, sami = (next(each for each in picked(running) if each.value == person) for person in (PETRA, SAMI))
        assert ("0 open" in petra.detail, "1 open" in sami.detail) == (True, True)
        (popup,) = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
        popup.close()
        settle(running, qtbot)
        space.queue._model.clear_ticks()
        space.show_ticket(opened[0])
        qtbot.waitUntil(lambda: space.ticket.view() is not None, timeout=10_000)


def picked(running: Any) -> list[Any]:
    """What can be picked now."""
    found = [each for each in running.window.findChildren(PickPopup) if each.isVisible()]
    return found[0]._model.choices() if found else []

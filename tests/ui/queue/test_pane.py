"""The list pane over a real desk: moving, staying put while others work, filters, selection, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from deskapp.domain.changes import Changes
from deskapp.domain.errors import Unavailable
from deskapp.domain.rows import QueueQuery
from deskapp.replica import elsewhere
from deskapp.services import queues, reading, tickets
from deskapp.ui import i18n
from deskapp.ui.queue import words
from deskapp.ui.queue.groups import plain
from deskapp.ui.queue.order import plan
from tests.desks import person_id, team_id
from tests.ui.queue.conftest import HOUR, opened
from tests.ui.queue.rows import NOW, row

if TYPE_CHECKING:
    from deskapp.ui.jobs import Jobs
    from tests.ui.queue.conftest import Stage


@pytest.fixture(autouse=True)
def a_year_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not chosen holds everything; here a year of resting tickets is what is held."""
    monkeypatch.setattr("deskapp.replica.elsewhere.HELD_MONTHS", 12)


def told(stage: Stage) -> list[str]:
    """Collects the ids current_changed tells."""
    found: list[str] = []
    stage.pane.current_changed.connect(found.append)
    return found


def busy(stage: Stage) -> None:
    """Somebody just used the list."""
    stage.pane._view.used.emit()


def test_the_list_is_in_order_and_nothing_is_opened_by_itself(stage: Stage, qtbot: Any) -> None:
    found = told(stage)
    assert stage.shown() == ["one", "two", "three", "four", "five"]
    stage.pane.focus_list()
    qtbot.wait(50)
    assert found == []
    assert stage.pane.current_id() == ""
    assert stage.pane._header._count.text() == "5"


def test_keys_move_open_and_select(stage: Stage, qtbot: Any) -> None:
    found, opens = told(stage), []
    stage.pane.opened.connect(opens.append)
    view = stage.pane._view
    stage.pane.focus_list()
    qtbot.waitUntil(view.hasFocus)
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_K):
        qtbot.keyClick(view, key)
    assert found == [stage.ids[at] for at in (0, 1, 2, 1)]
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert found[-2:] == [stage.ids[4], stage.ids[0]]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert opens == [stage.ids[1]] * 2
    qtbot.keyClick(view, Qt.Key.Key_X)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [at for at in range(5) if stage.pane._model.keys[at] in stage.pane._model.ticks] == [1, 2]
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert stage.pane._model.ticked_count() == 5
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert stage.pane._model.ticked_count() == 0


def test_single_keys_do_not_fire_while_typing_in_the_search_field(stage: Stage, qtbot: Any) -> None:
    found = told(stage)
    stage.pane.focus_search()
    qtbot.waitUntil(stage.pane._search._field.hasFocus)
    qtbot.keyClicks(stage.pane._search._field, "jx")
    assert stage.pane._search.text() == "jx"
    assert found == []
    assert stage.pane._model.ticked_count() == 0


def test_the_mouse_selects_in_the_gutter_and_with_control_and_shift(stage: Stage, qtbot: Any) -> None:
    found, view = told(stage), stage.pane._view

    def click(row: int, x: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        where = QPoint(x, view.rowViewportPosition(row) + 40)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, where)

    click(1, 200)
    assert found == [stage.ids[1]]
    click(3, 8)
    assert found == [stage.ids[1]], "the box selects without opening"
    click(4, 200, Qt.KeyboardModifier.ControlModifier)
    assert stage.pane._model.ticked_count() == 2
    click(3, 200, Qt.KeyboardModifier.ShiftModifier)
    assert stage.pane._model.ticked_count() == 4
    assert stage.pane.current_id() == stage.ids[1]


def test_a_first_page_that_is_here_already_is_painted_and_then_completed(stage: Stage) -> None:
    first = [stage.pane._model.row_at(0)]
    stage.pane.show_first(QueueQuery(), first)
    assert stage.shown() == ["one"]
    stage.wait(lambda: stage.shown() == ["one", "two", "three", "four", "five"])


def test_a_ticket_is_made_current_by_its_id_if_it_is_here(stage: Stage) -> None:
    found = told(stage)
    stage.pane.select(stage.ids[3])
    stage.pane.select("0" * 32)
    assert found == [stage.ids[3]]
    assert stage.pane.current_id() == stage.ids[3]


def test_a_change_by_others_is_seen_at_once_in_its_row(stage: Stage) -> None:
    tickets.set_fields(stage.desk, stage.ids[2], {"subject": "three, but new"})
    stage.wait(lambda: "three, but new" in stage.shown())


class Painted(QObject):
    """What of a widget was painted, as rectangles."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.seen.append(event.region().boundingRect())
        return False


def test_a_change_by_others_paints_its_row_alone_and_moves_nothing(stage: Stage, qtbot: Any) -> None:
    for number in range(30):
        opened(stage.desk, f"more {number}", 10 + number)
    pane, view = stage.pane, stage.pane._view
    pane.show_query(QueueQuery(sort="due"))
    stage.wait(lambda: pane._model.rowCount() == 35 and pane._feed.complete)
    view.go(6)
    pane._model.toggle(5)
    view.verticalScrollBar().setValue(70)
    pane._clock.stop()  # it draws all time chips anew, now and then
    qtbot.wait(300)
    painted, place, row = Painted(view.viewport()), (view.row(), view.verticalScrollBar().value()), stage.row("four")
    tickets.set_fields(stage.desk, stage.ids[3], {"subject": "four, by somebody else"})
    stage.wait(lambda: "four, by somebody else" in stage.shown() and bool(painted.seen))
    qtbot.wait(300)  # the order is read again too
    where = view.row_rect(row)
    assert all(where.contains(each) for each in painted.seen), painted.seen
    assert (view.row(), view.verticalScrollBar().value()) == place
    assert list(pane._model.ticked_keys()) == [pane._model.keys[5]]


def test_new_tickets_never_move_the_row_under_the_cursor(stage: Stage) -> None:
    found = told(stage)
    stage.pane.step(1)
    stage.pane.step(1)
    busy(stage)
    for name in ("urgent a", "urgent b"):
        tickets.open_ticket(
            stage.desk, subject=name, requester=person_id("aino"),
            fields={"assignee": person_id("sami"), "next_word_by": stage.desk.now() + 60_000},
        )  # fmt: skip
    pill = stage.pane._pill
    stage.wait(lambda: pill.isVisible() and "2" in pill.text())
    assert stage.shown()[:3] == ["one", "two", "three"]
    top = stage.pane._view.visualRect(stage.pane._view.currentIndex()).top()
    pill.click()
    assert stage.shown()[:4] == ["urgent a", "urgent b", "one", "two"]
    assert stage.pane.current_id() == stage.ids[1] == found[-1]
    assert found == [stage.ids[0], stage.ids[1]], "a list that moves by itself opens nothing"
    assert not pill.isVisible()
    assert stage.pane._view.visualRect(stage.pane._view.currentIndex()).top() >= top


def test_what_changes_below_the_cursor_is_shown_at_once(stage: Stage) -> None:
    stage.pane.step(1)
    busy(stage)
    opened(stage.desk, "six", 6)
    stage.wait(lambda: stage.shown()[-1:] == ["six"])
    assert not stage.pane._pill.isVisible()


def test_after_a_quiet_while_the_list_sorts_itself(stage: Stage) -> None:
    stage.pane.step(1)
    stage.pane._feed._quiet.setInterval(300)
    busy(stage)
    tickets.set_fields(stage.desk, stage.ids[4], {"next_word_by": stage.desk.now() + 60_000})
    stage.wait(lambda: stage.shown()[0] == "five")
    assert stage.pane.current_id() == stage.ids[0]


def test_done_with_a_ticket_goes_to_the_next_in_the_order_seen(stage: Stage) -> None:
    stage.pane.step(1)
    stage.pane.step(1)
    busy(stage)
    tickets.set_fields(stage.desk, stage.ids[4], {"next_word_by": stage.desk.now() + 60_000})
    tickets.close(stage.desk, stage.ids[1], "Solved")
    assert stage.pane.next_after(stage.ids[1]) == stage.ids[2]
    stage.wait(lambda: stage.shown() == ["five", "one", "three", "four"])
    assert stage.pane.current_id() == stage.ids[2]
    assert stage.pane.next_after(stage.ids[3]) == stage.ids[2], "after the last comes the one before"


def test_a_current_ticket_that_leaves_opens_no_other_and_j_goes_on_from_its_place(stage: Stage) -> None:
    found = told(stage)
    stage.pane.step(1)
    stage.pane.step(1)
    tickets.close(stage.desk, stage.ids[1], "Solved")
    stage.pane._feed.settle()
    stage.wait(lambda: "two" not in stage.shown())
    assert found == [stage.ids[0], stage.ids[1]]
    assert stage.pane.current_id() == ""
    stage.pane.step(1)
    assert found[-1] == stage.ids[2]


def test_filters_become_chips_and_are_remembered_by_view(stage: Stage, qtbot: Any) -> None:
    tickets.set_fields(stage.desk, stage.ids[0], {"priority": "urgent"})
    header = stage.pane._header
    header.changed.emit(stage.pane.query()._replace(priority=3))
    stage.wait(lambda: stage.shown() == ["one"])
    assert [text for _, text in header.active()] == ["Urgent"]
    stage.pane.show_view("all")
    stage.wait(lambda: len(stage.shown()) == 5)
    stage.pane.show_view("mine")
    stage.wait(lambda: stage.shown() == ["one"])
    chip = header._chips[0]
    assert chip.accessibleName() == "Remove the filter Urgent"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    stage.wait(lambda: len(stage.shown()) == 5)
    assert not chip.isVisible()


def test_menus_of_filter_and_order_change_the_query(stage: Stage, qtbot: Any) -> None:
    header = stage.pane._header
    header.open_sort()
    menu = next(each for each in header.findChildren(QMenu) if not each.title())
    next(action for action in menu.actions() if action.text() == "Newest first").trigger()
    menu.close()
    stage.wait(lambda: stage.shown() == ["five", "four", "three", "two", "one"])
    stage.actions.of("queue.turn").trigger()
    stage.wait(lambda: stage.shown() == ["one", "two", "three", "four", "five"])
    assert header._sort.text() == "Oldest first"
    header.changed.emit(stage.pane.query()._replace(sort="subject"))
    stage.wait(lambda: stage.shown() == ["five", "four", "one", "three", "two"])
    assert header._sort.text() == "Subject, A to Z"
    stage.pane.show_query(QueueQuery(view="all", text="one"))
    header.open_sort()
    menu = [each for each in header.findChildren(QMenu) if not each.title()][-1]
    next(action for action in menu.actions() if action.text() == "Best match first").trigger()
    menu.close()
    assert (stage.pane.query().sort, header._sort.text()) == ("match", "Best match first")
    stage.wait(lambda: stage.shown() == ["one"])
    header.changed.emit(stage.pane.query()._replace(text=""))
    stage.wait(lambda: len(stage.shown()) == 5)
    assert header._sort.text() == "Due first", "without words nothing fits better than anything else"
    stage.pane.show_view("unheard")
    assert header._sort.text() == "Longest without news first", "that is its order, whatever was chosen"
    stage.actions.of("queue.turn").trigger()
    assert stage.pane.query() == QueueQuery(view="unheard")


def test_searching_in_the_list_and_what_it_says_when_nothing_is_found(stage: Stage, qtbot: Any) -> None:
    asked: list[str] = []
    stage.actions.handle("search.all", lambda: asked.append("search"))
    qtbot.keyClicks(stage.pane._search._field, "thr")
    stage.wait(lambda: stage.shown() == ["three"])
    qtbot.keyClicks(stage.pane._search._field, "zzz")
    stage.wait(lambda: stage.pane._stack.currentWidget() is stage.pane._empty)
    assert "thrzzz" in stage.pane._empty._title.text()
    stage.pane._empty._clicked()
    assert asked == ["search"]
    qtbot.keyClick(stage.pane._search._field, Qt.Key.Key_Escape)
    stage.wait(lambda: len(stage.shown()) == 5)


def test_an_empty_queue_says_why(stage: Stage) -> None:
    for one in stage.ids:
        tickets.close(stage.desk, one, "Solved")
    stage.pane._feed.settle()
    stage.wait(lambda: stage.pane._stack.currentWidget() is stage.pane._empty)
    assert stage.pane._empty._title.text() == "All done for now"
    stage.pane.show_query(QueueQuery(priority=3))
    stage.wait(lambda: stage.pane._empty._title.text() == "No ticket matches this filter")


def test_many_tickets_are_worked_on_at_once_and_put_back(stage: Stage) -> None:
    said: list[Any] = []
    stage.pane.notice.connect(said.append)
    before = queues.counts(stage.desk)
    stage.pane._model.tick_everything()
    stage.pane._model.toggle(0)
    assert stage.pane._bulk._count.text() == "4 selected"
    stage.actions.of("ticket.move").trigger()
    popup = stage.pane.many._work._popup
    assert popup is not None
    stage.wait(lambda: team_id("payroll") in popup.values())
    popup.picked.emit(team_id("payroll"))
    popup.close()
    stage.wait(lambda: bool(said))
    assert said[0].text.startswith("4 ")
    assert "Payroll" in said[0].text
    assert stage.pane._model.ticked_count() == 0
    assert {reading.ticket(stage.desk, one).row.team for one in stage.ids[1:]} == {team_id("payroll")}
    said[0].undo()
    stage.wait(lambda: len(said) == 2)
    assert said[1].text == "4 put back"
    assert queues.counts(stage.desk) == before


def test_closing_many_takes_a_typed_solution(stage: Stage, qtbot: Any) -> None:
    stage.pane._model.tick_rows(0, 1)
    stage.pane.many.ask("close")
    popup = stage.pane.many._work._popup
    assert popup is not None
    qtbot.keyClicks(popup._field, "New cable")
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    stage.wait(lambda: stage.shown() == ["three", "four", "five"])
    assert reading.ticket(stage.desk, stage.ids[0]).fields["solution"] == "New cable"


def test_many_get_a_label_a_follower_and_a_time_to_come_back_and_each_is_one_undo(stage: Stage, qtbot: Any) -> None:
    said: list[Any] = []
    stage.pane.notice.connect(said.append)
    before = queues.counts(stage.desk)
    many, ids = stage.pane.many, stage.ids[:2]

    def answer(deed: str, typed: str) -> None:
        stage.pane._model.tick_rows(0, 1)
        many.ask(deed)
        stage.wait(lambda: many._work._popup is not None)
        popup = many._work._popup
        assert popup is not None
        qtbot.keyClicks(popup._field, typed)
        stage.wait(lambda: popup.values()[:1] == [typed] if deed == "label" else bool(popup.values()))
        qtbot.keyClick(popup._field, Qt.Key.Key_Return)

    answer("label", "router")
    stage.wait(lambda: len(said) == 1)
    assert said[0].text == "2 tickets labelled \u2068router\u2069"
    assert [reading.ticket(stage.desk, each).labels for each in ids] == [("router",)] * 2
    stage.pane._model.tick_rows(0, 1)
    many._follow()
    stage.wait(lambda: len(said) == 2)
    assert (said[1].text, tickets.follows(stage.desk, ids[0])) == ("2 tickets followed", True)
    answer("snooze", "until the part is here")
    stage.wait(lambda: len(said) == 3 and len(stage.shown()) == 3)
    assert said[2].text.startswith("2 tickets snoozed until ")
    assert {reading.ticket(stage.desk, each).row.snooze_reason for each in ids} == {"until the part is here"}
    for notice in reversed(said[:3]):
        assert notice.undo is not None
        count = len(said)
        notice.undo()
        stage.wait(lambda count=count: len(said) > count)
        assert said[-1].text == "2 put back"
    assert queues.counts(stage.desk) == before


def test_progress_shows_and_can_be_stopped(stage: Stage) -> None:
    bar = stage.pane._bulk
    stage.pane._model.tick_everything()
    bar.show_progress(3, 9)
    assert bar._stop.isVisible()
    assert not bar.button("assign").isVisible()
    assert bar._count.text() == "3 of 9"
    bar.show_progress(0, 0)
    assert bar.button("assign").isVisible()


def test_the_status_line_tells_place_and_selection(stage: Stage) -> None:
    lines: list[str] = []
    stage.pane.status.connect(lines.append)
    stage.pane.step(1)
    assert lines[-1] == "1 of 5"
    stage.pane._model.toggle(3)
    assert lines[-1] == "1 of 5 selected"


def test_screen_readers_hear_a_whole_row(stage: Stage) -> None:
    tickets.set_fields(stage.desk, stage.ids[0], {"priority": "urgent"})
    stage.wait(lambda: stage.pane._model.row_at(0).priority == 3)
    text = stage.pane._model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("T-1001, one, Aino Virtanen, priority Urgent, ")
    interface = QAccessible.queryAccessibleInterface(stage.pane._view)
    assert interface.text(QAccessible.Text.Name) == "My queue"


def test_every_control_of_the_pane_has_a_name(stage: Stage) -> None:
    nameless = [
        type(widget).__name__
        for widget in stage.pane.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert nameless == []


def test_rows_have_equal_heights_in_both_densities(stage: Stage) -> None:
    view = stage.pane._view
    assert {view.rowHeight(row) for row in range(5)} == {78}
    stage.pane.set_compact(True)
    assert {view.rowHeight(row) for row in range(5)} == {52}


def test_a_due_time_is_words_and_an_icon(stage: Stage) -> None:
    def chip(**fields: Any) -> tuple[str, str]:
        found = words.time_chip(row(**fields), NOW)
        return found.icon, found.text

    assert chip(next_due=NOW - 40 * 60_000) == ("warn", "40 min late")
    assert chip(next_due=NOW + 32 * 60_000) == ("clock", "32 min left")
    assert chip(next_due=NOW + 2 * HOUR + 600_000) == ("clock", "2 h 10 min")
    assert chip(status="waiting") == ("pause", "waiting")
    assert chip(next_due=0, answered=1) == ("check", "answered")
    assert chip(status="solved", next_due=NOW - 5) == ("check", "Solved")
    assert chip(snooze_until=NOW + HOUR)[0] == "snooze"


def test_a_bulk_load_reads_again_what_is_seen_and_forgets_the_rest(stage: Stage) -> None:
    stage.pane.step(1)
    tickets.set_fields(stage.desk, stage.ids[1], {"subject": "two, again"})
    stage.pane._feed.touched(Changes({"ticket": frozenset([""])}))
    stage.wait(lambda: stage.shown()[1] == "two, again")
    assert stage.pane.current_id() == stage.ids[0]


def test_teams_are_called_by_their_name_in_the_persons_language(stage: Stage, qapp: QApplication) -> None:
    with stage.desk.unit() as work:
        work.record("set", "team", team_id("it"), {"name.de": "Technik"})
        work.commit()
    i18n.install(qapp, "de")
    stage.pane.show_view("team")
    stage.wait(lambda: "Technik" in stage.pane._model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_long_queue_that_changes_without_end_is_not_read_without_end(stage: Stage) -> None:
    feed = stage.pane._feed
    feed._asked_at -= 1.0
    feed._take_plan((plan(stage.pane._model.keys, stage.pane._model.keys), plain(stage.pane._model.keys), {}))
    assert feed._soon.interval() >= 6000


def test_a_list_that_cannot_be_read_says_so_and_offers_to_try_again(stage: Stage) -> None:
    failed: list[Any] = []
    stage.pane.failed.connect(failed.append)
    stage.pane._model.show([])
    stage.pane._feed._fail(Unavailable("disk.full", path="/tmp"))
    assert len(failed) == 1
    assert stage.pane._stack.currentWidget() is stage.pane._empty
    stage.pane._empty._clicked()
    stage.wait(lambda: len(stage.shown()) == 5)


def test_where_a_list_ends_at_the_server_it_says_so(stage: Stage, jobs: Jobs, qtbot: Any) -> None:
    older = stage.pane._header._older
    stage.pane.show_query(QueueQuery(view="all"))
    qtbot.waitUntil(jobs.is_idle)
    assert older.isHidden(), "everything is here"
    with stage.desk.replica.transaction() as connection:
        elsewhere.note(connection, "desk", {"ab" * 16: 0})
    stage.pane.show_query(QueueQuery(view="mine"))
    qtbot.waitUntil(jobs.is_idle)
    assert older.isHidden(), "nothing that is open is elsewhere"
    for query in (QueueQuery(view="all"), QueueQuery(view="solved"), QueueQuery(view="mine", status="closed")):
        stage.pane.show_query(query)
        stage.wait(lambda: older.text().startswith("Done, older than 12 month") and not older.isHidden())
        stage.pane.show_query(QueueQuery(view="mine"))
        assert older.isHidden()


def test_while_a_key_is_held_nothing_is_opened_that_is_only_passed(stage: Stage) -> None:
    pane, view = stage.pane, stage.pane._view
    pane.step(1)
    told: list[str] = []
    pane.current_changed.connect(told.append)
    for _ in range(3):
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", True))
    assert view.row() == 3
    assert told == []
    stage.wait(lambda: bool(told))
    assert told == [stage.ids[3]]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert told == [stage.ids[3], stage.ids[4]], "one press opens at once"

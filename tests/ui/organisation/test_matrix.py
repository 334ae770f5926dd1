"""The page "Responsibilities" and "Whom do I ask?" on a real desk, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import responsibilities, touched, undo, whom
from deskapp.ui.changes import ChangeBus
from deskapp.ui.main_window import MainWindow
from deskapp.ui.organisation.matrix_model import COLUMNS, MatrixModel
from deskapp.ui.organisation.matrix_page import MatrixPage
from deskapp.ui.organisation.statement_dialog import StatementDialog
from deskapp.ui.organisation.whom_popup import WhomPopup
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs

SAMI, PETRA, JONAS, OMAR, RITVA = (person_id(each) for each in ("sami", "petra", "jonas", "omar", "ritva"))
IT = team_id("it")


@pytest.fixture
def bus(desk: Desk, jobs: Jobs) -> ChangeBus:
    made = ChangeBus(jobs, lambda: touched.version(desk), lambda n: touched.since(desk, n), start=touched.place(desk))
    jobs.on_thread_end(desk.close_thread)
    made.start()
    return made


@pytest.fixture
def page(desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot) -> Iterator[MatrixPage]:
    first = responsibilities.make(desk, "VPN", person=SAMI).made
    responsibilities.set_members(desk, first, "responsible", [IT])
    second = responsibilities.make(desk, "Printing").made
    responsibilities.set_members(desk, second, "responsible", [OMAR])
    responsibilities.set_members(desk, second, "places", ["Leipzig"])
    window = MainWindow(actions)
    qtbot.addWidget(window)
    made = MatrixPage(desk, jobs, bus, actions, window)
    made.show_in(window)
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: made.pane.model.rowCount() == 2)
    made.pane.focus_target().setFocus()
    yield made
    window.close()


def key(which: Qt.Key, text: str = "") -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    target = target.focusWidget() or target
    if text:
        QTest.keyClicks(target, text)
    QTest.keyClick(target, which)


def go(page: MatrixPage, place: int, name: str) -> None:
    page.pane.table.setCurrentIndex(page.pane.model.index(place, COLUMNS.index(name)))


def rows(desk: Desk) -> dict[str, responsibilities.Row]:
    return {each.category: each for each in responsibilities.rows(desk)}


def test_a_cell_is_filled_emptied_and_undone_by_keyboard(
    page: MatrixPage, desk: Desk, jobs: Jobs, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.pane.model)
    assert [page.pane.model.index(at, 0).data() for at in range(2)] == ["Printing", "VPN"]
    assert page.pane.table.hasFocus()
    go(page, 0, "accountable")
    told = page.pane.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Printing, Answers for it: nobody"
    with qtbot.waitSignal(page.notice) as done:
        key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        QTest.keyClicks(QApplication.activePopupWidget().focusWidget(), "jonas")
        qtbot.waitUntil(lambda: QApplication.activePopupWidget().values()[:1] == [JONAS])
        key(Qt.Key.Key_Return)
    assert rows(desk)["Printing"].accountable == (JONAS,)
    qtbot.waitUntil(lambda: page.pane.table.currentIndex().data() is not None and jobs.is_idle())
    undo.undo(desk, done.args[0].group)
    assert rows(desk)["Printing"].accountable == ()
    go(page, 0, "places")
    with qtbot.waitSignal(page.notice):
        key(Qt.Key.Key_C)
    assert rows(desk)["Printing"].places == frozenset()
    qtbot.waitUntil(jobs.is_idle)
    with qtbot.waitSignal(page.notice):
        key(Qt.Key.Key_N)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        key(Qt.Key.Key_Return, "Bees on the roof")
    assert rows(desk)["Bees on the roof"].owner == SAMI
    qtbot.waitUntil(lambda: page.pane.model.rowCount() == 3 and jobs.is_idle())
    page.pane.window().activateWindow()
    qtbot.waitUntil(page.pane.window().isActiveWindow)
    page.pane.focus_target().setFocus()
    with qtbot.waitSignal(page.notice):
        key(Qt.Key.Key_D)
    assert len(rows(desk)) == 2


def test_a_gap_is_mended_and_not_mine_is_a_clash(page: MatrixPage, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    key(Qt.Key.Key_3)
    assert page.pane.mine.hasFocus()
    line = page.pane.my_line()
    assert line is not None
    assert (line.row.category, line.team) == ("VPN", IT)
    with qtbot.waitSignal(page.notice):
        key(Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "not mine" in str(page.pane.mine.currentIndex().data()))
    key(Qt.Key.Key_2)
    assert page.pane.gaps.hasFocus()
    page.pane.gaps.setCurrentIndex(page.pane.gaps.lines.index(0))
    gap = page.pane.gap()
    assert gap is not None
    assert gap.kind == "declined"
    assert "Sami Korhonen says it is not theirs" in str(page.pane.gaps.currentIndex().data()).replace(
        "\u2068", ""
    ).replace("\u2069", "")
    with qtbot.waitSignal(page.notice):
        key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        QTest.keyClicks(QApplication.activePopupWidget().focusWidget(), "petra")
        qtbot.waitUntil(lambda: QApplication.activePopupWidget().values()[:1] == [PETRA])
        key(Qt.Key.Key_Return)
    assert rows(desk)["VPN"].responsible == (PETRA,)
    qtbot.waitUntil(lambda: page.pane.gap() is not None and page.pane.gap().kind != "declined")
    page.show_mine()
    page.write_statement()
    dialog = page.pane.window().findChild(StatementDialog)
    with qtbot.waitSignal(page.notice):
        QTest.keyClicks(dialog.text, "Lines hold.")
        QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert responsibilities.statement(desk) == "Lines hold."
    for each in (page.pane.table, page.pane.gaps, page.pane.mine):
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


def test_a_customer_reads_it_and_changes_nothing(page: MatrixPage, desk: Desk, qtbot: QtBot, jobs: Jobs) -> None:
    desk.customer = True
    with desk.unit() as work:  # anything new, for the page to read again
        work.record("set", "person", OMAR, {"job": "Guard"})
        work.commit()
    qtbot.waitUntil(lambda: not page.pane.model.may_write())
    before = rows(desk)
    for each in (Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_Return):
        QTest.keyClick(page.pane.table, each)
    qtbot.waitUntil(jobs.is_idle)
    assert QApplication.activePopupWidget() is None
    assert rows(desk) == before
    assert whom.ask(desk, "vpn", JONAS).answers[0].first.id == IT


def test_whom_do_i_ask_answers_while_typing_and_writes_a_ticket(
    page: MatrixPage, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    popup = WhomPopup(desk, jobs, page.pane.window())
    popup.open_in(page.pane.window())
    popup.type("pritner")
    qtbot.waitUntil(lambda: bool(popup.answers()))
    assert "Nobody is named for your place" in popup.card().sentence()
    assert "عمر الفاروق" in popup.card().sentence()
    popup.type("vpn drops")
    qtbot.waitUntil(lambda: [each.category for each in popup.answers()] == ["VPN"])
    assert "You look after this" in popup.card().sentence()
    assert "Petra Nagy" in popup.card().sentence()
    popup.type("xyzzy")
    qtbot.waitUntil(lambda: "Nobody is named for that yet" in popup.says())
    popup.type("vpn")
    qtbot.waitUntil(lambda: bool(popup.answers()))
    with qtbot.waitSignal(popup.ticket_asked) as asked:
        key(Qt.Key.Key_Return)
    assert asked.args[0][:4] == ("vpn", IT, "VPN", "")


def test_the_words_of_the_grid_are_of_this_language() -> None:
    model = MatrixModel()
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in (0, 5, 6)] == [
        "Matter",
        "Does it",
        "Answers for it",
    ]

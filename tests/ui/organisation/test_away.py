"""The page "Who is away" on a real desk, by keyboard: saying it, work that goes to others, undoing it, being back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import absence, reading, tickets, touched, undo
from deskapp.ui.changes import ChangeBus
from deskapp.ui.main_window import MainWindow
from deskapp.ui.organisation.away_dialog import AwayDialog
from deskapp.ui.organisation.away_model import AWAY, FIRST, AwayModel, begins
from deskapp.ui.organisation.away_page import AwayPage
from deskapp.ui.ticket import composer_state
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.notice import Notice
    from tests.desks import TestClock

SAMI, PETRA, AINO, JONAS = (person_id(each) for each in ("sami", "petra", "aino", "jonas"))
IT = team_id("it")
DAY = 86_400_000


@pytest.fixture
def page(
    desk: Desk, clock: TestClock, jobs: Jobs, actions: Actions, qtbot: QtBot
) -> Iterator[tuple[AwayPage, list[Notice]]]:
    """Sami leads Petra; Jonas is of the team too. It is noon today."""
    clock.ms = begins(QDate.currentDate()) + DAY // 2
    with desk.unit() as work:
        work.record("add", "person", JONAS, {"teams": [IT]}, base={})
        work.commit()
    bus = ChangeBus(jobs, lambda: touched.version(desk), lambda n: touched.since(desk, n), start=touched.place(desk))
    jobs.on_thread_end(desk.close_thread)
    bus.start()
    window = MainWindow(actions)
    qtbot.addWidget(window)
    made = AwayPage(desk, jobs, bus, actions, window, window)
    notices: list[Notice] = []
    made.notice.connect(notices.append)
    actions.handle("away.mine", made.say_mine)
    made.show_in(window)
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: made.pane.model.rowCount() == 3)
    made.pane.table.setFocus()
    yield made, notices
    window.close()


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target.focusWidget() or target, which, modifier)


def dialog(page: AwayPage, qtbot: QtBot) -> AwayDialog:
    def shown() -> None:
        assert any(each.isVisible() for each in page.pane.window().findChildren(AwayDialog))

    qtbot.waitUntil(shown)
    made = next(each for each in page.pane.window().findChildren(AwayDialog) if each.isVisible())
    qtbot.waitUntil(lambda: made.tickets.count() > 0)
    return made


def test_a_lead_says_it_by_key_and_the_work_goes_to_others(
    page: tuple[AwayPage, list[Notice]], desk: Desk, qtbot: QtBot
) -> None:
    """Petra is ill: N, her name, back in three days, her tickets to who is there; undone; done again."""
    away, notices = page
    ids = [tickets.open_ticket(desk, subject="VPN", requester=AINO, team=IT).made for _ in range(6)]
    for each in ids:
        tickets.assign(desk, each, PETRA)

    def say() -> None:
        known = len(notices)
        key(Qt.Key.Key_N)
        QTest.keyClicks(QApplication.activePopupWidget().focusWidget(), "petra")
        key(Qt.Key.Key_Return)
        form = dialog(away, qtbot)
        qtbot.waitUntil(form.tickets.isEnabled)
        form.back.setDate(QDate.currentDate().addDays(3))
        form.tickets.setFocus()
        key(Qt.Key.Key_Down)  # share them out
        qtbot.waitUntil(form.ready, timeout=20_000)
        assert form.preview.toPlainText().count("Sami Korhonen") == 1
        assert "Jonas Weber" in form.preview.toPlainText()
        assert form.tell.isEnabled()
        key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(notices) > known, timeout=20_000)

    def holders() -> set[str]:
        return {reading.ticket(desk, each).row.assignee for each in ids}

    say()
    assert holders() == {SAMI, JONAS}
    found = absence.of(desk, PETRA)
    assert found is not None
    assert found.until == begins(QDate.currentDate().addDays(3))
    assert notices[-1].group
    qtbot.waitUntil(lambda: bool(away.pane.model.row_at(0) and away.pane.model.row_at(0).absences))
    undo.undo(desk, notices[-1].group)
    assert holders() == {PETRA}
    assert absence.of(desk, PETRA) is None
    qtbot.waitUntil(lambda: not away.pane.model.row_at(0).absences)
    away.pane.window().activateWindow()
    qtbot.waitUntil(away.pane.table.hasFocus)
    say()
    assert holders() == {SAMI, JONAS}
    assert absence.of(desk, PETRA) is not None


def test_i_am_away_with_a_stand_in_and_back_by_key(
    page: tuple[AwayPage, list[Notice]], desk: Desk, actions: Actions, qtbot: QtBot
) -> None:
    away, notices = page
    actions.of("away.mine").trigger()
    form = dialog(away, qtbot)
    assert form.windowTitle() == "I am away"
    assert not form.tickets.isEnabled()  # nothing is open: nothing is asked
    form.unknown.setChecked(True)
    assert not form.back.isEnabled()
    form.choose()
    popup = QApplication.activePopupWidget()
    QTest.keyClicks(popup.focusWidget(), "petra")
    qtbot.waitUntil(lambda: popup.values()[:1] == [PETRA])
    key(Qt.Key.Key_Return)
    assert form.stand_in() == PETRA
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(notices))
    found = absence.of(desk, SAMI)
    assert found is not None
    assert (found.until, found.stand_in) == (0, PETRA)
    qtbot.waitUntil(lambda: "Petra Nagy" in away.pane.me.text())
    row = away.pane.model.row_at(away.pane.model.place_of(SAMI))
    assert row is not None
    assert "Petra Nagy" in away.pane.model.sentence(row)
    away.pane.choose(SAMI)
    away.pane.window().activateWindow()
    qtbot.waitUntil(away.pane.table.hasFocus)
    key(Qt.Key.Key_B)
    qtbot.waitUntil(lambda: away.pane.me.text() == "")
    assert absence.of(desk, SAMI) is None


def test_others_are_seen_and_not_changed(page: tuple[AwayPage, list[Notice]], qtbot: QtBot) -> None:
    away, _ = page
    away.pane.choose(JONAS)  # of my team, but nobody whom I lead
    row = away.pane.row()
    assert row is not None
    assert not row.may
    away.edit()
    assert not [each for each in away.pane.window().findChildren(AwayDialog) if each.isVisible()]


def test_the_table_of_days(
    page: tuple[AwayPage, list[Notice]], desk: Desk, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    away, notices = page
    noon = begins(QDate.currentDate()) + DAY // 2
    made = absence.say_away(desk, PETRA, noon + DAY, noon + 3 * DAY, stand_in=SAMI).made
    model = away.pane.model
    qtbot.waitUntil(lambda: model.place_of(PETRA) == 0 and bool(model.row_at(0).absences))
    assert isinstance(model, AwayModel)
    days = [model.index(0, FIRST + day).data(AWAY)[0] for day in range(6)]
    assert days == [False, True, True, True, False, False]  # back at noon of the third day
    spoken = model.index(0, FIRST).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "away from" in spoken
    assert "Sami Korhonen" in spoken
    assert model.headerData(FIRST, Qt.Orientation.Horizontal).endswith(str(QDate.currentDate().day()))
    qtmodeltester.check(model)
    away.pane.choose(PETRA)
    away.pane.table.setFocus()
    key(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: bool(notices))
    assert made not in {each.id for each in absence.absences(desk, PETRA)}


def test_the_line_under_the_text_says_that_the_reader_is_away(desk: Desk) -> None:
    made = tickets.open_ticket(desk, subject="VPN", requester=PETRA, team=IT).made
    said = partial(composer_state.said, note=False, text="", seen="", returned="")
    assert said(reading.ticket(desk, made)) == ("", "", "")
    absence.say_away(desk, PETRA, desk.now() - 1, desk.now() + 3 * DAY, stand_in=SAMI)
    icon, _, sentence = said(reading.ticket(desk, made))
    assert icon == "calendar"
    assert "is away and back" in sentence
    assert "Sami Korhonen" in sentence
    assert "Internal note" in composer_state.said(reading.ticket(desk, made), note=True, text="", seen="", returned="")[2]

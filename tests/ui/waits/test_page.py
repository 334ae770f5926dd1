"""The page "Waits for" on a real desk, by keyboard alone: writing an entry, handing in, what is missing, a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from deskapp.services import reading, tickets, touched, wait_entries, waits
from deskapp.ui.changes import ChangeBus
from deskapp.ui.main_window import MainWindow
from deskapp.ui.notifying import words
from deskapp.ui.waits.entry_dialog import EntryDialog
from deskapp.ui.waits.page import WaitsPage
from deskapp.ui.waits.word_dialog import WordDialog
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.notice import Notice
    from tests.desks import TestClock

SAMI, PETRA, AINO = (person_id(each) for each in ("sami", "petra", "aino"))
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, clock: TestClock, jobs: Jobs, actions: Actions, qtbot: QtBot) -> Iterator[tuple[WaitsPage, list[Notice]]]:
    """Sami owes Aino the keys, within the week."""
    clock.ms = QDate.currentDate().startOfDay().toMSecsSinceEpoch() + 12 * 3_600_000
    wait_entries.agree(
        desk, "Keys of the cellar", receiver=AINO, givers=[SAMI], every="once",
        start=QDate.currentDate().addDays(10).toString(Qt.DateFormat.ISODate), at=600,
    )  # fmt: skip
    bus = ChangeBus(jobs, lambda: touched.version(desk), lambda n: touched.since(desk, n), start=touched.place(desk))
    jobs.on_thread_end(desk.close_thread)
    bus.start()
    window = MainWindow(actions)
    qtbot.addWidget(window)
    made = WaitsPage(desk, jobs, bus, actions, window, window)
    notices: list[Notice] = []
    made.notice.connect(notices.append)
    made.show_in(window)
    window.resize(1200, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: made.pane.line() is not None)
    made.pane.list.setFocus()
    yield made, notices
    window.close()


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target.focusWidget() or target, which, modifier)


def dialog(page: WaitsPage, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    def shown() -> list[QDialog]:
        return [each for each in page.pane.window().findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def back(page: WaitsPage, qtbot: QtBot) -> None:
    page.pane.window().activateWindow()
    page.pane.list.setFocus()
    qtbot.waitUntil(page.pane.list.hasFocus)


def state(desk: Desk, what: str) -> str:
    return next(each.state for each in waits.lines(desk) if each.what == what)


def test_handing_in_by_one_key_and_undo(page: tuple[WaitsPage, list[Notice]], desk: Desk, qtbot: QtBot) -> None:
    shown, notices = page
    assert shown.pane.direction() == "owe"
    assert "Aino Virtanen\u2069 waits for it" in shown.pane.list.lines.data(shown.pane.list.currentIndex())
    key(Qt.Key.Key_I)
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert state(desk, "Keys of the cellar") == "handed"
    qtbot.waitUntil(lambda: "handed in" in shown.pane.card.accessibleName())
    key(Qt.Key.Key_I)  # it is handed in: nothing more happens
    tickets.undo(desk, notices[0].group)
    qtbot.waitUntil(lambda: "handed in" not in shown.pane.card.accessibleName())
    assert state(desk, "Keys of the cellar") == "open"
    key(Qt.Key.Key_T)
    ask = dialog(shown, WordDialog, qtbot)
    QTest.keyClicks(ask.focusWidget(), "The lock is broken")
    key(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert [each.kind for each in waits.lines(desk)[0].words] == ["asks_ticket"]


def test_an_entry_by_keyboard_what_is_missing_and_a_ticket(
    page: tuple[WaitsPage, list[Notice]], desk: Desk, qtbot: QtBot
) -> None:
    shown, notices = page
    key(Qt.Key.Key_2)
    assert shown.pane.line() is None
    key(Qt.Key.Key_N)
    form = dialog(shown, EntryDialog, qtbot)
    assert isinstance(form, EntryDialog)
    QTest.keyClicks(form.focusWidget(), "Hours of the month")
    form.add.setFocus()
    key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClicks(QApplication.activePopupWidget().focusWidget(), "petra")
    qtbot.waitUntil(lambda: PETRA in form._names)
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.givers.count() == 1)
    key(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(notices) == 1 and shown.pane.line() is not None)
    line = shown.pane.line()
    assert line is not None
    assert (line.what, line.receiver, line.giver, line.rule.every) == ("Hours of the month", SAMI, PETRA, "month")
    back(shown, qtbot)
    key(Qt.Key.Key_M)
    ask = dialog(shown, WordDialog, qtbot)
    key(Qt.Key.Key_Return, CONTROL)  # nothing was said: it asks on
    assert ask.isVisible()
    QTest.keyClicks(ask.focusWidget(), "Week 47")
    key(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "still missing" in shown.pane.card.accessibleName())
    back(shown, qtbot)
    key(Qt.Key.Key_T)
    dialog(shown, WordDialog, qtbot)
    key(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(notices) == 3)
    (made,) = [each for each in waits.lines(desk) if each.what == "Hours of the month"]
    (number,) = [each.body for each in made.words if each.kind == "ticket"]
    assert reading.ticket(desk, reading.by_number(desk, number)).row.subject == "Hours of the month"
    back(shown, qtbot)
    key(Qt.Key.Key_Return)  # what is usually done
    qtbot.waitUntil(lambda: state(desk, "Hours of the month") == "here")
    back(shown, qtbot)
    key(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(notices) == 5)


def test_a_reminder_is_friendly() -> None:
    from deskapp.services.notifying import News

    title, text = words([News("waits", "1", "", "Hours", "Payroll", 1)])
    assert title.startswith("\u2068Payroll\u2069 waits for this from you by")
    assert "Hours" in text

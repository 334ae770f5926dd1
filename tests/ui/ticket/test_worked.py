"""Minutes by keyboard: written, corrected, taken away; a proposal only for who wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import settings, worked
from deskapp.ui.ticket.worked_form import WorkedForm
from deskapp.ui.ticket.worked_part import duration
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def form(driver: Driver) -> WorkedForm:
    driver.until(lambda: [each for each in driver.window.findChildren(WorkedForm) if each.isVisible()])
    return next(each for each in driver.window.findChildren(WorkedForm) if each.isVisible())


def test_minutes_are_written_corrected_and_taken_away(driver: Driver) -> None:
    part = driver.side.worked
    driver.side.handle(driver.actions)
    driver.do("ticket.worked")
    asked = form(driver)
    assert asked.minutes.value() == 5  # nothing is proposed unless it is wanted
    assert asked._proposed.isHidden()
    QTest.keyClicks(asked.minutes, "25")
    QTest.keyClicks(asked.what, "New profile")
    QTest.keyClick(asked.what, Qt.Key.Key_Return)
    assert worked.entries(driver.desk, VPN) == []  # a stray Enter writes nothing
    QTest.keyClick(asked.what, Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: part._entries)
    assert "25 min" in part.rows[0].text()
    assert "New profile" in part.rows[0].text()
    worked.note_time(driver.desk, VPN, 50)
    driver.until(lambda: part._head.text() == "Time worked: \u20681 h 15 min\u2069")
    part.set_folded(False)
    first = next(each for each in part.rows if "New profile" in each.text())
    QTest.keyClick(first, Qt.Key.Key_Space)
    again = form(driver)
    assert (again.minutes.value(), again.what.text()) == (25, "New profile")
    again.minutes.setValue(30)
    QTest.keyClick(again.what, Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: sum(each.minutes for each in worked.entries(driver.desk, VPN)) == 80)
    driver.until(lambda: not [each for each in driver.window.findChildren(WorkedForm) if each.isVisible()])
    first.click()
    form(driver)._remove()
    driver.until(lambda: [each.minutes for each in worked.entries(driver.desk, VPN)] == [50])


def test_the_time_it_was_open_is_proposed_to_who_wants_it_and_kept_nowhere(driver: Driver) -> None:
    settings.save(driver.desk, "minutes", "on")
    part = driver.side.worked
    part._shown_since -= 12 * 60_000
    before = driver.desk.replica.read("SELECT count(*) FROM op")
    part.write()
    asked = form(driver)
    assert asked.minutes.value() == 12
    assert not asked._proposed.isHidden()
    asked.reject()
    driver.idle()
    assert driver.desk.replica.read("SELECT count(*) FROM op") == before
    part._shown_since -= 40 * 3_600_000  # left open over night
    part.write()
    assert form(driver).minutes.value() == 240


def test_minutes_as_people_say_them() -> None:
    assert [duration(each) for each in (5, 60, 65, 1440)] == ["5 min", "1 h", "1 h 5 min", "24 h"]

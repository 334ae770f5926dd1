"""Send later in the window: chosen from the send menu or by its key, shown, changed, taken back, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import reading, scheduled
from deskapp.services.desk import wall_clock
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import AINO, VPN, write_as

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

HOUR = 3_600_000


def _rows(driver: Driver) -> tuple[scheduled.ScheduledRow, ...]:
    return reading.ticket(driver.desk, VPN).scheduled


def _popup(driver: Driver, kind: type = PickPopup) -> PickPopup:
    found = [each for each in driver.window.findChildren(kind) if each.isVisible()]
    assert found, "no list is open"
    return found[-1]


def _later(driver: Driver, text: str = "Come on Monday") -> None:
    driver.do("ticket.reply")
    driver.type(text)
    driver.do("send.later")
    driver.until(lambda: [each for each in driver.window.findChildren(PickPopup) if each.isVisible()])
    QTest.keyClick(_popup(driver).focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(_popup(driver).focusWidget(), Qt.Key.Key_Return)
    driver.until(lambda: _rows(driver))
    driver.idle()
    driver.until(driver.pane._later.cards)


def test_a_reply_waits_for_its_time_and_is_shown(driver: Driver) -> None:
    _later(driver)
    (row,) = _rows(driver)
    assert (row.text, row.state) == ("Come on Monday", "waiting")
    assert row.due > wall_clock()
    assert driver.editor.text() == ""
    assert not driver.editor.isReadOnly()
    (card,) = driver.pane._later.cards()
    assert card.accessibleName().startswith("Goes out ")
    assert "Come on Monday" in card.accessibleName()
    assert driver.said[-1].startswith("The reply goes out ")
    assert "Come on Monday" not in driver.bodies()


def test_leaving_the_list_keeps_the_text_to_go_on(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Not yet")
    driver.do("send.later")
    driver.until(lambda: [each for each in driver.window.findChildren(PickPopup) if each.isVisible()])
    QTest.keyClick(_popup(driver).focusWidget(), Qt.Key.Key_Escape)
    driver.idle()
    assert driver.editor.text() == "Not yet"
    assert not driver.editor.isReadOnly()
    driver.type("!")
    assert driver.editor.text() == "Not yet!"
    assert _rows(driver) == ()


def test_it_is_changed_and_taken_back_and_undo_brings_it_back(driver: Driver) -> None:
    _later(driver)
    (card,) = driver.pane._later.cards()
    made = _rows(driver)[0].id
    card._change.click()
    assert card._editor.hasFocus()
    card._editor.setPlainText("Come on Tuesday")
    QTest.keyClick(card._editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: _rows(driver)[0].text == "Come on Tuesday")
    driver.until(lambda: "Come on Tuesday" in card.accessibleName())
    card._change.click()
    QTest.keyClick(card._editor, Qt.Key.Key_Escape)
    assert not card._editor.isVisible()
    card._back.click()
    driver.until(lambda: not driver.pane._later.cards())
    assert _rows(driver) == ()
    driver.idle()
    notices: list[object] = []
    driver.pane.notice.connect(notices.append)
    driver.pane._deeds._undo(_group(driver, made))
    driver.until(lambda: _rows(driver) and driver.pane._later.cards())
    assert _rows(driver)[0].text == "Come on Tuesday"


def _group(driver: Driver, doc: str) -> str:
    """What was done to this document last; the mark of what was read may have been set since."""
    sql = "SELECT grp FROM op WHERE doc = ? ORDER BY local DESC LIMIT 1"
    (group,) = driver.desk.replica.one(sql, (bytes.fromhex(doc),)) or ("",)
    return str(group)


def test_another_day_and_time(driver: Driver) -> None:
    _later(driver)
    (card,) = driver.pane._later.cards()
    before = _rows(driver)[0].due
    card.time_button.click()
    for _ in range(12):  # to the end: another day and time
        QTest.keyClick(_popup(driver).focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(_popup(driver).focusWidget(), Qt.Key.Key_Return)
    driver.until(lambda: [each for each in driver.window.findChildren(WhenPopup) if each.isVisible()])
    _popup(driver, WhenPopup)._take()  # type: ignore[attr-defined]
    driver.until(lambda: _rows(driver)[0].due != before)


@pytest.mark.parametrize("newer", [True, False])
def test_one_that_was_stopped_says_why_and_can_leave_at_once(driver: Driver, newer: bool) -> None:
    _later(driver)
    if newer:
        write_as(driver.desk, AINO, VPN, "It works again")
    else:
        from deskapp.services import tickets

        tickets.close(driver.desk, VPN, "A restart")
    scheduled.send_due(driver.desk.unit(), "desk", _rows(driver)[0].due + 1)
    driver.until(lambda: "Not sent" in driver.pane._later.cards()[0].accessibleName())
    (card,) = driver.pane._later.cards()
    assert ("wrote in the meantime" in card.accessibleName()) is newer
    assert card._now.isVisible()
    card._now.click()
    driver.until(lambda: "Come on Monday" in driver.bodies())
    driver.until(lambda: not driver.pane._later.cards())

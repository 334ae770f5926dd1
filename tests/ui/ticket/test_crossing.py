"""A ticket that crosses a line leaves the agent's hands by one key, and what comes after is shown only when he asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import crossing, reading
from tests.ui.ticket.world import AINO, PAYROLL, VPN, write_as

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


def test_it_is_handed_over_by_key_and_later_words_are_hidden_until_asked_for(driver: Driver) -> None:
    form, crossed = driver.pane._strips.cross_form, driver.pane._strips.crossed
    driver.do("ticket.cross")
    driver.idle()
    assert not form._send.isEnabled()
    assert "Nobody is named" in form._hint.text()
    QTest.keyClick(form._word, Qt.Key.Key_Escape)
    assert form.isHidden()
    crossing.set_team(driver.desk, PAYROLL, True)
    driver.do("ticket.cross")
    driver.until(form._send.isEnabled)
    assert "Payroll" in form._hint.text()
    QTest.keyClicks(form._word, "He swore")
    QTest.keyClick(form._word, Qt.Key.Key_Return, CTRL)
    driver.until(lambda: not crossed.isHidden())
    assert reading.ticket(driver.desk, VPN).crossings[0].word == "He swore"
    assert "in other hands now" in driver.said[-1]
    write_as(driver.desk, AINO, VPN, "And another thing!")
    driver.until(lambda: len(reading.ticket(driver.desk, VPN).messages) == 5)
    driver.pane._reload()
    driver.idle()
    view = driver.pane.view()
    assert view is not None
    assert len(view.messages) == 4
    assert crossed.look.isVisible()
    crossed.look.click()
    driver.until(lambda: (now := driver.pane.view()) is not None and len(now.messages) == 5)
    assert not crossed.look.isVisible()

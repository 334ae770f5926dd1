"""What a ticket waits for and until when is set in one place, by key, and shown in head and panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import reading, waiting
from deskapp.services.desk import Desk
from tests.ui.ticket.world import PETRA, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def test_a_ticket_waits_for_a_supplier_until_a_day_and_the_customer_is_told(driver: Driver) -> None:
    form = driver.pane._strips.wait_form
    driver.do("ticket.wait")
    driver.until(form.popup)
    QTest.keyClicks(form.popup()._field, "Acme Oy")
    driver.until(lambda: ("supplier", "Acme Oy", "") in form.popup().values())
    QTest.keyClick(form.popup()._field, Qt.Key.Key_Return)
    driver.until(lambda: form.popup() is None)
    assert form.sentence() == "", "nothing is promised without a time"
    form._when_chosen(1_900_000_000_000)
    driver.until(lambda: "Acme Oy" in form.sentence())
    form._tell.setChecked(True)
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: reading.ticket(driver.desk, VPN).scheduled)
    driver.until(lambda: "Acme Oy" in driver.pane._header._waiting.accessibleName() + driver.pane._header._waiting.text())
    assert "Acme Oy" in driver.side.details._rows["waiting_on"].value.text()
    driver.until(lambda: reading.ticket(driver.desk, VPN).waiting_on_name == "Acme Oy")


def test_what_a_colleague_lets_it_wait_for_meanwhile_is_said_and_waits_for_a_word(driver: Driver) -> None:
    desk, form = driver.desk, driver.pane._strips.wait_form
    theirs = Desk(desk.home, desk.key, {"person": PETRA, "device": "d2" * 8}, replica=desk.replica, synchronous="off")
    driver.do("ticket.wait")
    driver.until(form.popup)
    form.popup().close()
    form._chosen(("supplier", "Acme Oy", ""))
    waiting.wait(theirs, VPN, "supplier", "Bolt Oy", 1_900_000_000_000)
    driver.until(form._heard.is_open)
    assert "Petra" in form._heard.words()
    assert "Bolt Oy" in form._heard.words()
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible(), "whose choice stands is said first"
    QTest.keyClick(form._when, Qt.Key.Key_F8)
    assert (form._on[1], form._until) == ("Bolt Oy", 1_900_000_000_000)
    form._chosen(("supplier", "Acme Oy", ""))
    waiting.go_on(theirs, VPN)
    driver.until(form._heard.is_open)
    QTest.keyClick(form._when, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: reading.ticket(driver.desk, VPN).waiting_on_name == "Acme Oy")

"""What a ticket waits for and until when is set in one place, by key, and shown in head and panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import reading
from tests.ui.ticket.world import VPN

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

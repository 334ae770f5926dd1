"""What is begun is listed, newest first, and gone on with where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def test_the_list_of_drafts_leads_back_to_each(driver: Driver) -> None:
    driver.do("drafts")
    driver.until(lambda: driver.said)
    assert "no draft" in driver.said[-1]
    driver.composer.start("reply")
    driver.type("First words")
    driver.open(PRINTER)
    driver.composer.start("note")
    driver.type("Second, not yet on disk")
    driver.do("drafts")
    driver.until(lambda: driver.window.findChildren(PickPopup))
    popup = driver.window.findChildren(PickPopup)[-1]
    assert popup.values() == [(PRINTER, "note"), (VPN, "reply")]
    shown = popup._model.choices()
    assert "T-48190" in shown[1].text
    assert "First words" in shown[1].detail
    QTest.keyClick(popup._field, Qt.Key.Key_Down)
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    driver.until(lambda: driver.pane.current() == VPN)
    driver.until(driver.editor.hasFocus)
    assert (driver.composer.kind(), driver.editor.text()) == ("reply", "First words")

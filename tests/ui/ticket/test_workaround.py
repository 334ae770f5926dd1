"""The customer can work again for now: said in place by keys, seen in head and panel, taken back by one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import reading, tickets
from tests.ui.ticket.world import PAYSLIP, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

LASTING = 1_900_000_000_000
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_workaround_is_told_with_its_lasting_fix_and_taken_back(driver: Driver) -> None:
    tickets.link(driver.desk, PAYSLIP, VPN, "cause")
    driver.pane._reload()
    driver.idle()
    form = driver.pane._strips.workaround
    driver.do("ticket.workaround")
    driver.until(lambda: not form._also.isHidden())
    assert "Aino" in form.title.text()
    assert form._sentence.isHidden(), "nobody is told without words"
    QTest.keyClicks(form._words, "Use the guest network")
    driver.until(lambda: "Use the guest network" in form.sentence())
    assert "?" in form.sentence()
    form._when_chosen(LASTING)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert reading.ticket(driver.desk, VPN).fields["workaround"] in (None, ""), "going back does nothing"
    driver.do("ticket.workaround")
    assert form._words.toPlainText() == "Use the guest network", "the words stay with the ticket"
    form._when_chosen(LASTING)
    driver.until(lambda: not form._also.isHidden())
    form._also.setChecked(True)
    QTest.keyClicks(form._note, "The gateway is retired")
    before = reading.ticket(driver.desk, VPN).fields
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.works == "asked")
    driver.until(lambda: not driver.pane._header._works.isHidden())
    driver.idle()
    assert not driver.side.promise._rows["lasting_by"].isHidden()
    assert driver.side.promise._rows["lasting_by"].value.text()
    assert len(reading.ticket(driver.desk, PAYSLIP).scheduled) == 1
    assert "The gateway is retired" in driver.bodies()
    driver.undo()
    after = reading.ticket(driver.desk, VPN)
    assert {name: value for name, value in after.fields.items() if value} == {n: v for n, v in before.items() if v}
    assert after.scheduled == reading.ticket(driver.desk, PAYSLIP).scheduled == ()
    driver.until(driver.pane._header._works.isHidden)

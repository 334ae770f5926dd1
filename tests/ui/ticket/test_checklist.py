"""Steps in the side panel: ticked by key, added, the team's list edited, and what they will also need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import checklists, reading, tickets
from deskapp.services.checklists import Checklist
from deskapp.ui.ticket.checklist_form import ChecklistForm
from deskapp.ui.ticket.new_ticket import NewTicketDialog
from tests.ui.ticket.test_side_panel import _pick
from tests.ui.ticket.world import AINO, IT, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

DAY = 86_400_000


def shown(driver: Driver) -> list[tuple[str, bool]]:
    return [(each.step(), each.isChecked()) for each in driver.side.checklist.boxes if not each.isHidden()]


def test_steps_are_ticked_added_and_edited_by_key(driver: Driver) -> None:
    driver.side.handle(driver.actions)
    tickets.set_fields(driver.desk, VPN, {"category": "vpn"})
    checklists.save(driver.desk, Checklist("", IT, "vpn", ("Restart & wait", "New profile")))
    driver.until(lambda: shown(driver) == [("Restart & wait", False), ("New profile", False)])
    driver.do("ticket.step")
    driver.until(lambda: shown(driver)[0] == ("Restart & wait", True))
    assert driver.said[-1] == "Ticked: \u2068Restart & wait\u2069"
    tickets.undo(driver.desk, driver._notice.group)
    driver.until(lambda: not shown(driver)[0][1])
    driver.do("ticket.step_new")
    field = driver.side.checklist._field
    driver.until(field.hasFocus)
    QTest.keyClicks(field, "Call Aino")
    QTest.keyClick(field, Qt.Key.Key_Return)
    driver.until(lambda: ("Call Aino", False) in shown(driver))
    box = driver.side.checklist.boxes[2]
    QTest.keyClick(box, Qt.Key.Key_Space)
    driver.until(lambda: checklists.of(driver.desk, VPN).steps[2].done)
    driver.until(lambda: driver.side.checklist._head.text() == "Steps: 1 of 3")
    driver.side.checklist._edit.click()
    form = driver.window.findChild(ChecklistForm)
    assert form is not None
    form.text.setPlainText("Restart & wait\n\nTest the line")
    QTest.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: [each for each, _ in shown(driver)] == ["Restart & wait", "Test the line", "Call Aino"])
    driver.do("ticket.step")
    driver.until(lambda: shown(driver)[0][1])
    driver.do("ticket.step")
    driver.until(lambda: all(done for _, done in shown(driver)))
    driver.do("ticket.step")
    assert driver.said[-1] == "No step is open"


def test_what_they_will_also_need_becomes_a_step_or_a_ticket(driver: Driver) -> None:
    driver.side.handle(driver.actions)
    driver.do("ticket.needs")
    assert driver.said[-1].startswith("Too little is known")
    for who in range(1, 7):
        for category, ago in (("vpn", 60), ("phone", 50)):
            tickets.open_ticket(
                driver.desk, subject="My own words", requester=f"{who:032x}", team=IT, fields={"category": category},
                happened=driver.desk.now() - ago * DAY,
            )  # fmt: skip
    tickets.set_fields(driver.desk, VPN, {"category": "vpn"})
    part = driver.side.checklist
    driver.until(lambda: part._needed)
    button, why = part.needs[0]
    assert why.text() == "asked next in 6 of 6 cases"
    assert "My own words" not in button.text() + why.text()
    driver.do("ticket.needs")
    _pick(driver, (0, "step"))
    driver.until(lambda: len(shown(driver)) == 1)
    driver.idle()
    driver.until(lambda: QApplication.activePopupWidget() is None)
    button.click()
    assert driver.said[-1] == "The step is added"
    _pick(driver, (0, "ticket"))
    driver.until(lambda: driver.window.findChild(NewTicketDialog) is not None)
    dialog = driver.window.findChild(NewTicketDialog)
    driver.until(lambda: dialog.customer.person() == AINO and dialog.team.count())
    dialog.create_ticket()
    driver.until(lambda: reading.ticket(driver.desk, VPN).links)
    ((made, _, _),) = reading.ticket(driver.desk, VPN).links
    assert reading.ticket(driver.desk, made).fields["category"] == "phone"

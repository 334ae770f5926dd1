"""The side panel: what it says, and that every field is changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from deskapp.services import labels, reading, settings, tickets
from deskapp.ui.ticket.side_panel import SidePanel
from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import AINO, PAYROLL, PAYSLIP, PETRA, PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def _popup(driver: Driver) -> PickPopup:
    driver.until(lambda: isinstance(QApplication.activePopupWidget(), PickPopup))
    found = QApplication.activePopupWidget()
    assert isinstance(found, PickPopup)
    return found


def _pick(driver: Driver, value: object) -> None:
    popup = _popup(driver)
    place = popup.values().index(value)
    popup._take(popup._model.index(place, 0))


def _fields(driver: Driver) -> dict[str, object]:
    return reading.ticket(driver.desk, VPN).fields


def test_the_customer_is_shown_whole(driver: Driver) -> None:
    part = driver.side.customer
    assert part._who.text() == "Aino Virtanen"
    assert "Tampere" in part._lines["pin"].text()
    assert "local time" in part._lines["pin"].text()
    assert part._lines["globe"].text() == "Writes Finnish, reads English"
    asked: list[object] = []
    driver.side.person_asked.connect(asked.append)
    part._chart.click()
    assert asked == [AINO]


def test_what_is_done_before_the_panel_is_painted_is_done_to_the_new_ticket(driver: Driver) -> None:
    seen: list[str] = []

    def key(_view: object) -> None:
        assert driver.side._shows()
        seen.append(driver.side.customer._who.text())

    driver.pane.shown.connect(key)
    driver.open(PRINTER)
    customer = reading.ticket(driver.desk, PRINTER).requester
    assert customer is not None
    assert seen[0] == customer.name != "Aino Virtanen"


def test_the_promise_counts_down(driver: Driver) -> None:
    assert "min left" in driver.side.promise._chip.text()


def test_priority_team_and_assignee_are_picked(driver: Driver) -> None:
    driver.side._ask("priority")
    _pick(driver, 3)
    driver.until(lambda: _fields(driver)["priority"] == 3)
    driver.side._ask("assignee")
    _pick(driver, PETRA)
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.assignee == PETRA)
    driver.side._ask("team")
    _pick(driver, PAYROLL)
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.team == PAYROLL)
    driver.until(lambda: driver.side.details.field_row("team").value.text() == "Payroll")


def test_text_fields_are_typed_in_place(driver: Driver) -> None:
    driver.side.more.set_folded(False)
    row = driver.side.more.field_row("category")
    row.begin()
    editor = row.editor()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Network")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: _fields(driver)["category"] == "Network")
    driver.until(lambda: row.value.text() == "Network")
    row.begin()
    QTest.keyClicks(row.editor(), "something")
    QTest.keyClick(row.editor(), Qt.Key.Key_Escape)
    driver.idle()
    assert _fields(driver)["category"] == "Network"


def test_what_others_change_is_shown_beside_what_is_typed(driver: Driver) -> None:
    driver.side.more.set_folded(False)
    row = driver.side.more.field_row("category")
    row.begin()
    QTest.keyClicks(row.editor(), "My wo")
    tickets.set_fields(driver.desk, VPN, {"category": "Hers"})
    driver.until(lambda: not row.news.isHidden())
    assert "Hers" in row.news.words()
    assert row.editor().text() == "My wo"  # type: ignore[union-attr]
    QTest.keyClick(row.editor(), Qt.Key.Key_Escape)
    assert row.value.text() == "Hers"


def test_another_ticket_takes_over_what_was_typed_for_the_first(driver: Driver) -> None:
    driver.side.more.set_folded(False)
    driver.side.more.begin("category")
    QTest.keyClicks(driver.side.more.field_row("category").editor(), "Printer room")
    driver.open(PAYSLIP)
    driver.until(lambda: _fields(driver)["category"] == "Printer room")
    assert not reading.ticket(driver.desk, PAYSLIP).fields["category"]


def test_a_label_that_is_in_use_is_completed(driver: Driver) -> None:
    for ticket in (PRINTER, PAYSLIP):
        tickets.add_label(driver.desk, ticket, "Vezeték nélküli")
    assert labels.used(driver.desk)[0] == ("Vezeték nélküli", 2)
    assert labels.used(driver.desk, "nelk") == [("Vezeték nélküli", 2)]
    driver.do("ticket.label")
    pick = _popup(driver)
    QTest.keyClicks(pick._field, "veze")
    driver.until(lambda: pick.values() == [("add", "Vezeték nélküli"), ("add", "veze")])
    QTest.keyClick(pick._field, Qt.Key.Key_Return)
    driver.until(lambda: "Vezeték nélküli" in reading.ticket(driver.desk, VPN).labels)


def test_labels_are_put_on_and_taken_off(driver: Driver) -> None:
    driver.do("ticket.label")
    popup = _popup(driver)
    QTest.keyClicks(popup._field, "urgent today")
    assert ("add", "urgent today") in popup.values()
    _pick(driver, ("add", "urgent today"))
    driver.until(lambda: "urgent today" in reading.ticket(driver.desk, VPN).labels)
    driver.do("ticket.label")
    _pick(driver, ("drop", "vpn"))
    driver.until(lambda: "vpn" not in reading.ticket(driver.desk, VPN).labels)


def test_links_and_snooze(driver: Driver) -> None:
    driver.do("ticket.link")
    kinds = _popup(driver)
    _pick(driver, ("add", "related"))
    driver.until(lambda: driver.pane._kinship._popup is not kinds)
    popup = driver.pane._kinship._popup
    assert popup is not None
    QTest.keyClicks(popup._field, "payslip")
    driver.until(lambda: PAYSLIP in popup.values())
    _pick(driver, PAYSLIP)
    driver.until(lambda: [each[0] for each in reading.ticket(driver.desk, VPN).links] == [PAYSLIP])
    driver.do("ticket.snooze")
    popup = _popup(driver)
    until = popup.values()[0]
    QTest.keyClicks(popup._field, "the part comes")
    assert popup.values()[0] == until, "what is typed is why"
    _pick(driver, until)
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.snooze_until == until)
    chip = driver.pane._header._snoozed
    driver.until(lambda: "the part comes" in chip.text())


def test_the_flag_and_undo(driver: Driver) -> None:
    driver.side.details._outside.click()
    driver.until(lambda: _fields(driver)["external_waiting"])
    notices: list[object] = []
    driver.side.notice.connect(notices.append)
    driver.side._deeds.set_field("category", "Wrong")
    driver.until(lambda: _fields(driver)["category"] == "Wrong")
    driver.until(lambda: notices)
    notices[-1].undo()  # type: ignore[attr-defined]
    driver.until(lambda: not _fields(driver)["category"])


def test_folding_is_remembered(driver: Driver) -> None:
    assert driver.side.more.is_folded()
    driver.side.more._head.click()
    driver.side.links._head.click()
    driver.idle()
    assert settings.load(driver.desk)["folded"] == "links:1 more:0"
    again = SidePanel(driver.desk, driver.jobs, driver.bus)
    again.show_ticket_view(driver.pane.view())
    driver.until(lambda: again.links.is_folded() and not again.more.is_folded())
    again.deleteLater()


def test_a_decision_opens_its_field(driver: Driver) -> None:
    driver.side.edit_field("purpose")
    assert not driver.side.more.is_folded()
    assert driver.side.more.field_row("purpose").is_editing()


def test_status_solved_asks_for_the_solution(driver: Driver) -> None:
    asked: list[bool] = []
    driver.side.close_asked.connect(lambda: asked.append(True))
    driver.side._ask("status")
    _pick(driver, "solved")
    assert asked == [True]
    driver.idle()
    assert reading.ticket(driver.desk, VPN).row.status == "open"

"""Similar tickets beside the conversation: shown with their reason, opened by a key, not looked for while walking by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import similar, tickets
from deskapp.ui.ticket.new_ticket import NewTicketDialog
from tests.desks import person_id
from tests.ui.ticket.world import PAYSLIP, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None, 0x200E: None})


def shown(driver: Driver) -> list[tuple[str, str]]:
    return [
        (plain(button.text()), plain(why.text())) for button, why in driver.side.similar.rows if not button.isHidden()
    ]


def test_they_are_shown_with_what_solved_them_and_open_by_a_key(driver: Driver) -> None:
    made = tickets.open_ticket(driver.desk, subject="VPN drops every Monday", requester=person_id("omar"))
    tickets.close(driver.desk, made.made, "A new profile")
    part = driver.side.similar
    asked: list[str] = []
    driver.side.ticket_asked.connect(asked.append)
    part.show_view(driver.pane.view()._replace(labels=("vpn",)))  # type: ignore[union-attr]
    driver.until(lambda: shown(driver))
    ((words, why),) = shown(driver)
    assert words == f"{made.number} VPN drops every Monday"
    assert why.startswith("Solved: A new profile · both: ")
    assert "drops" in why
    assert "Solved" in part.rows[0][0].accessibleName()
    QTest.keyClick(part.rows[0][0], Qt.Key.Key_Space)
    assert asked == [made.made]


def test_nothing_is_looked_for_while_it_is_folded_or_walked_past(driver: Driver) -> None:
    part = driver.side.similar
    driver.until(lambda: not part._none.isHidden())
    part.set_folded(True)
    driver.open(PAYSLIP)
    driver.idle()
    assert part._asked == ""
    part._head.click()
    driver.until(lambda: part._asked == PAYSLIP)
    driver.pane.show_ticket(VPN)
    driver.pane.show_ticket(PAYSLIP)
    driver.until(lambda: driver.pane.current() == PAYSLIP)
    driver.idle()
    assert shown(driver) == []


def test_what_is_being_written_finds_more_and_never_in_the_middle_of_typing(driver: Driver) -> None:
    made = tickets.open_ticket(driver.desk, subject="Dongle of the projector lost", requester=person_id("omar"))
    tickets.close(driver.desk, made.made, "A spare one lies at the reception")
    part = driver.side.similar
    driver.until(lambda: not part._none.isHidden())
    driver.composer.start("reply")
    driver.type("The projector dongle ")
    assert shown(driver) == [], "only after a pause"
    driver.until(lambda: shown(driver))
    assert shown(driver)[0][0] == f"{made.number} Dongle of the projector lost"
    driver.composer.start("note")
    driver.type("Nothing about it")
    driver.idle()
    assert shown(driver)[0][0] == f"{made.number} Dongle of the projector lost"
    driver.open(PAYSLIP)
    driver.until(lambda: part._asked == PAYSLIP)
    driver.idle()
    assert shown(driver) == []


def test_a_new_ticket_says_what_it_is_like_while_it_is_written(driver: Driver) -> None:
    made = tickets.open_ticket(driver.desk, subject="Dongle of the projector lost", requester=person_id("omar"))
    tickets.close(driver.desk, made.made, "A spare one lies at the reception")
    assert similar.like(driver.desk, "The projector dongle", "")[0].id == made.made
    assert similar.like(driver.desk, "", "") == []
    dialog = NewTicketDialog(driver.desk, driver.jobs, driver.window)
    dialog.open()
    QTest.keyClicks(dialog.subject, "Projector")
    QTest.keyClicks(dialog.text, "The dongle is gone")
    driver.until(dialog.like_it.isVisible)
    assert [plain(each.text()) for each in dialog.like_it.lines if each.isVisible()] == [
        f"{made.number} Dongle of the projector lost · Solved: A spare one lies at the reception"
    ]
    dialog.subject.clear()
    dialog.text.setPlainText("Something else")
    driver.until(dialog.like_it.isHidden)
    dialog.reject()

"""Similar tickets beside the conversation: shown with their reason, opened by a key, not looked for while walking by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import tickets
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

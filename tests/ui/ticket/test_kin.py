"""What a ticket is a part of, its own parts, and erasing: in the side panel and in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from deskapp.services import reading, tickets
from deskapp.ui.ticket.new_ticket import NewTicketDialog
from tests.ui.ticket.world import PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def _shown(driver: Driver) -> list[str]:
    return [each.accessibleName() for each in driver.side.links._kin if not each.isHidden()]


def test_parts_are_opened_from_the_ticket_and_stand_beside_it(driver: Driver) -> None:
    driver.do("ticket.part")
    (dialog,) = driver.window.findChildren(NewTicketDialog)
    driver.until(lambda: dialog.customer.person() == driver.desk.person)
    dialog.subject.setText("A new cable")
    dialog.create_ticket()
    driver.until(lambda: reading.ticket(driver.desk, VPN).kin)
    (child,) = reading.ticket(driver.desk, VPN).kin
    driver.until(lambda: _shown(driver))
    (words,) = _shown(driver)
    assert "A new cable" in words
    assert "New" in words
    assert any("is open as part of it" in each for each in driver.said)
    asked: list[str] = []
    driver.side.ticket_asked.connect(asked.append)
    driver.side.links._kin[0].click()
    assert asked == [child.id]
    driver.open(child.id)
    (words,) = _shown(driver)
    assert words.startswith("Part of ")


def test_a_part_in_another_teams_space_is_shown_and_cannot_be_opened(driver: Driver) -> None:
    with driver.desk.unit() as work:
        work.document("ticket", VPN)
        work.record("add", "ticket", VPN, {"children": ["ab" * 16 + " T-99"]}, intent="child", base={})
        work.commit()
    driver.until(lambda: _shown(driver))
    assert "T-99" in _shown(driver)[0]
    assert "on its way to them" in _shown(driver)[0]
    asked: list[str] = []
    driver.side.ticket_asked.connect(asked.append)
    driver.side.links._kin[0].click()
    assert asked == []


def test_erasing_asks_in_place_with_the_safe_answer_first(driver: Driver) -> None:
    driver.do("ticket.erase")
    card = driver.pane._erasing
    assert card.isVisible()
    assert card._keep.hasFocus()
    assert not card._erase.isEnabled()
    assert "cannot" in card.accessibleName() or "nobody can" in card.accessibleName()
    card.finish()
    driver.idle()
    assert card.isVisible(), "not without a reason"
    QTest.keyClick(card._keep, Qt.Key.Key_Escape)
    assert not card.isVisible()
    driver.do("ticket.erase")
    driver.open(PRINTER)
    assert not card.isVisible(), "the question belongs to its ticket"
    driver.do("ticket.erase")
    (reason,) = card.findChildren(QLineEdit)
    reason.setText("She asked for it")
    assert card._erase.isEnabled()
    card._erase.click()
    driver.until(lambda: driver.said)  # this home has no hub: one sentence, and the ticket is there
    driver.idle()
    assert card.isVisible()
    assert reading.ticket(driver.desk, PRINTER).row.id == PRINTER


def test_one_message_is_erased_where_the_keyboard_stands(driver: Driver) -> None:
    card = driver.pane._erasing
    driver.pane.focus_conversation()
    driver.do("message.erase")
    assert not card.isVisible()
    assert "J and K" in driver.said[-1]
    driver.do("conv.prev")
    driver.do("message.erase")
    assert card.isVisible()
    assert "message from" in card.title.text()
    (reason,) = card.findChildren(QLineEdit)
    reason.setText("A password was in it")
    said = len(driver.said)
    card._erase.click()
    driver.until(lambda: len(driver.said) > said)  # no hub in this home: one sentence, and nothing is gone
    assert reading.ticket(driver.desk, VPN).messages


def test_follow_and_follow_no_longer_by_one_key(driver: Driver) -> None:
    said = len(driver.said)
    driver.do("ticket.follow")
    driver.until(lambda: len(driver.said) == said + 1)
    assert tickets.follows(driver.desk, VPN)
    driver.do("ticket.follow")
    driver.until(lambda: len(driver.said) == said + 2)
    assert not tickets.follows(driver.desk, VPN)
    assert [each.split()[1] for each in driver.said[-2:]] == ["follow", "no"]

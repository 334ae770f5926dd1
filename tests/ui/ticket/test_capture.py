"""A call written down by keyboard while it goes on: counted in keys, because a clock only measures the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import reading, tickets
from deskapp.ui.ticket.capture_card import CaptureCard
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BESIDE_THE_WORDS = 3  # open the card, choose the person, save


class Hands:
    """Types into whatever has the focus and counts the keys."""

    def __init__(self, driver: Driver) -> None:
        self._driver, self.keys, self.said = driver, 1, []  # the first opened the card
        self.card = CaptureCard(driver.desk, driver.jobs, driver.window)
        self.card.noted.connect(self._noted)
        self.card.open()
        driver.until(self.card.isActiveWindow)
        driver.idle()

    def _noted(self, changes: object, words: str) -> None:
        self.said.append((changes, words))

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.keys += len(text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        self.keys += 1


@pytest.fixture
def hands(driver: Driver) -> Hands:
    return Hands(driver)


def test_a_call_takes_three_keys_beside_its_words(driver: Driver, hands: Hands) -> None:
    card = hands.card
    assert "How may I help you?" in card.greeting.text()
    hands.type("aino")
    driver.until(card.who.found)
    hands.press(Qt.Key.Key_Return)
    driver.until(lambda: "Aino, miten voin auttaa?" in card.greeting.text())
    assert "Voinko auttaa" in card.end.text()
    assert card.belongs.count() > 1
    hands.press(Qt.Key.Key_Return)  # a stray Enter saves nothing
    hands.keys -= 1
    hands.type("VPN drops again")
    hands.press(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: hands.said)
    assert hands.keys == len("aino") + len("VPN drops again") + BESIDE_THE_WORDS
    changes, words = hands.said[0]
    made = reading.ticket(driver.desk, changes.made)
    assert (made.row.subject, made.row.status, made.fields["channel"]) == ("VPN drops again", "open", "phone")
    assert made.row.number in words
    tickets.undo(driver.desk, changes.group)
    assert reading.raw(driver.desk, "ticket", changes.made)["deleted"]  # type: ignore[index]


def test_what_is_missing_is_said_and_done_is_one_key_more(driver: Driver, hands: Hands) -> None:
    card = hands.card
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert card._problem.text().startswith("Who is it?")
    hands.type("aino")
    driver.until(card.who.found)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert card._problem.text().startswith("What is it about?")
    hands.type("It works")
    card.visit.click()
    driver.until(lambda: card.belongs.findData(VPN) > 0)
    driver.idle()
    card.belongs.setCurrentIndex(card.belongs.findData(VPN))
    hands.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    driver.until(lambda: hands.said)
    view = reading.ticket(driver.desk, VPN)
    assert (view.row.status, view.fields["solution"], view.messages[-1].channel) == ("solved", "It works", "visit")

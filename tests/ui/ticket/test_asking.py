"""Asking a colleague by keys, in place: whom, what, which words he may see; his answer, and thanks by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import asking, reading
from deskapp.services.desk import Desk
from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import IT, PETRA, PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


def asks(driver: Driver) -> list[asking.AskRow]:
    return list(reading.ticket(driver.desk, VPN).asks)


def as_person(driver: Driver, person: str) -> Desk:
    facts = {"person": person, "device": "d2" * 8}
    return Desk(driver.desk.home, driver.desk.key, facts, replica=driver.desk.replica, synchronous="off")


def test_a_question_goes_out_and_its_answer_is_thanked_by_keys(driver: Driver) -> None:
    form, cards = driver.pane._strips.ask_form, driver.pane._strips.asked
    driver.do("ticket.ask")
    driver.until(lambda: isinstance(form.popup(), PickPopup))
    popup = form.popup()
    assert isinstance(popup, PickPopup)
    QTest.keyClicks(popup._field, "petr")
    driver.until(lambda: [each[2] for each in popup.values()] == ["Petra Nagy"])
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    driver.until(lambda: QApplication.focusWidget() is form._text)
    QTest.keyClicks(form._text, "Which gateway is it?")
    shown = [each for each in form._boxes if not each.isHidden()]
    assert [each.isChecked() for each in shown] == [False, False, True], "the internal note is not offered"
    driver.open(PRINTER)
    assert form.isHidden()
    driver.open(VPN)
    driver.do("ticket.ask")
    assert form._text.toPlainText() == "Which gateway is it?", "what was typed stays with its ticket"
    driver.until(lambda: isinstance(form.popup(), PickPopup) and form.popup().values())
    form.popup().close()
    form._chosen(("helper", PETRA, "Petra Nagy"))
    QTest.keyClick(form._text, Qt.Key.Key_Return, CTRL)
    driver.until(cards.cards)
    (asked,) = asks(driver)
    assert (asked.to, asked.question, asked.state) == (PETRA, "Which gateway is it?", "open")
    assert [each.body for each in asked.excerpts] == ["Thank you! I can test right away, I am at my desk until four."]
    assert asked.due > asked.asked_at
    card = cards.cards()[0]
    assert "You asked" in card.title.text()
    assert not card.thank.isVisible()
    asking.answer(as_person(driver, PETRA), asked.id, "The old one")
    driver.until(lambda: "answered" in card.title.text())
    assert "The old one" in card._text.text()
    QTest.mouseClick(card.write, Qt.MouseButton.LeftButton)
    QTest.keyClicks(card._editor, "And the new?")
    QTest.keyClick(card._editor, Qt.Key.Key_Return, CTRL)
    driver.until(lambda: asks(driver)[0].state == "open")
    asking.decline(as_person(driver, PETRA), asked.id)
    driver.until(lambda: "cannot help" in card.title.text())
    driver.do("ask.thank")
    driver.until(lambda: not cards.cards())
    assert asks(driver)[0].state == "thanked"
    driver.undo()
    driver.until(cards.cards)
    assert asks(driver)[0].state == "declined", "thanks are taken back as anything else"


def test_whoever_is_asked_answers_or_declines_in_the_ticket(driver: Driver) -> None:
    petra = as_person(driver, PETRA)
    asking.ask(petra, VPN, "Can you look?", team=IT)
    cards = driver.pane._strips.asked
    driver.until(cards.cards)
    card = cards.cards()[0]
    assert "asks you" in card.title.text()
    QTest.mouseClick(card.write, Qt.MouseButton.LeftButton)
    QTest.keyClick(card._editor, Qt.Key.Key_Escape)
    assert card._editor.isHidden()
    QTest.mouseClick(card.write, Qt.MouseButton.LeftButton)
    QTest.keyClicks(card._editor, "I am away")
    card.decline.click()
    driver.until(lambda: asks(driver)[0].state == "declined")
    assert asks(driver)[0].words[0].body == "I am away"
    asking.thank(petra, asks(driver)[0].id)
    driver.until(lambda: not cards.cards())

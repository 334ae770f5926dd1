"""What is still to say stands under the text, one key writes it in the reader's language, and closing says what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.ticket.world import PAYSLIP, VPN, habits

LONG = 20_000  # the rules are read first

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def test_one_key_adds_what_is_missing_in_the_customers_language(driver: Driver) -> None:
    row = driver.composer.phases
    driver.composer.start("reply")
    driver.until(lambda: row.shown() == ("opening", "restating", "serving"), timeout=LONG)
    assert row.isVisible()
    assert [each.isVisible() for each in row.stops()] == [True, True, True, False]
    driver.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: row.shown() == ("restating", "serving"), timeout=LONG)
    greeting = driver.editor.text()
    assert "Aino" in greeting
    assert "kiitos viestistä" in greeting
    driver.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.editor.text() != greeting, timeout=LONG)
    assert driver.editor.text().startswith(greeting.split("\n")[0])
    assert driver.editor.textCursor().selectedText().startswith("{")  # the place to fill is chosen
    driver.type("VPN katkeaa Tampereella")
    driver.until(lambda: "restating" not in row.shown(), timeout=LONG)
    while driver.editor.text() != greeting and driver.editor.document().isUndoAvailable():
        driver.editor.undo()
    assert driver.editor.text() == greeting


def test_nothing_is_said_of_notes_nor_where_hints_are_off_nor_of_an_answer_in_the_middle(driver: Driver) -> None:
    row = driver.composer.phases
    driver.composer.start("reply")
    driver.until(row.shown, timeout=LONG)
    driver.composer.start("note")
    driver.idle()
    assert row.shown() == ()
    driver.composer.start("reply")
    driver.until(row.shown, timeout=LONG)
    driver.pane.set_habits({**habits("next", 10), "hints": "off", "hints_left": ""})
    assert row.isHidden()


def test_closing_says_in_place_what_the_customer_was_not_told(driver: Driver) -> None:
    closing = driver.pane._closing
    driver.open(PAYSLIP)
    driver.pane.ask_close()
    driver.until(lambda: "not been answered" in closing.open_words(), timeout=LONG)
    assert closing._still.isVisible()
    closing._write.click()
    assert closing.isHidden()
    assert driver.editor.hasFocus()
    driver.open(VPN)
    driver.pane.ask_close()
    driver.until(lambda: "not been told yet" in closing.open_words(), timeout=LONG)
    closing.set_solution("A new profile")
    closing.finish()  # it is said, and never in the way
    driver.until(lambda: driver.gone == [VPN], timeout=LONG)


def test_send_and_close_asks_in_place_what_is_still_to_say(driver: Driver) -> None:
    composer, ask = driver.composer, driver.composer.question
    composer.start("reply")
    driver.type("Hei Aino, VPN toimii nyt.")
    driver.do("send.close")
    driver.until(ask.question, timeout=LONG)
    assert "Kind closing" in ask.question()
    assert ask.choices() == ["steps.add", "steps.close"]
    assert driver.outbox.waiting() == []
    ask.answer("steps.add")
    driver.until(lambda: driver.editor.text() != "Hei Aino, VPN toimii nyt.", timeout=LONG)
    assert driver.editor.text().startswith("Hei Aino, VPN toimii nyt.\n\n")
    assert not ask.question()
    while driver.editor.open_places():
        driver.type("x")
    driver.do("send.close")
    driver.until(driver.outbox.waiting, timeout=LONG)
    driver.open(PAYSLIP)
    driver.pane.set_habits({**habits("stay", 10), "hints": "off", "hints_left": ""})
    composer.start("reply")
    driver.type("Hm")
    driver.do("send.close")
    driver.until(lambda: len(driver.outbox.waiting()) == 2)  # who wants no hints is not asked

"""Naming a colleague by keyboard: the list behind the @, who is told, and what is said before somebody is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from deskapp.services import reading
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_colleague_is_named_by_key_and_told(driver: Driver) -> None:
    finder = driver.composer.mentions
    driver.do("ticket.note")
    driver.type("Mail to x@petr")
    driver.idle()
    assert finder.found() == []
    driver.type(", @petr")
    driver.until(finder.found)
    assert finder.found() == ["Petra Nagy"]
    driver.key(Qt.Key.Key_Escape)
    assert finder.found() == []
    assert driver.editor.hasFocus()
    driver.type("a")
    driver.idle()
    assert finder.found() == []  # Esc leaves that one alone
    driver.type(" and @")
    driver.until(finder.found)
    driver.type("petra")
    driver.until(lambda: finder.found() == ["Petra Nagy"])
    driver.key(Qt.Key.Key_Return)
    assert driver.editor.text() == "Mail to x@petr, @petra and @Petra Nagy "
    assert finder.found() == []
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.editor.text().endswith("@petra")
    driver.key(Qt.Key.Key_Down)
    driver.until(finder.found)
    driver.key(Qt.Key.Key_Tab)
    driver.type("please look")
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: reading.ticket(driver.desk, VPN).messages[-1].told == ("Petra Nagy",))
    driver.until(lambda: "Told: \u2068Petra Nagy\u2069" in _shown(driver))


def test_who_cannot_read_the_ticket_is_said_before(driver: Driver) -> None:
    before = len(driver.bodies())
    driver.do("ticket.note")
    driver.type("@jonas")
    driver.until(driver.composer.mentions.found)
    assert "cannot read" in driver.composer.mentions.list.model.choices()[0].detail
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(driver.composer.question.question)
    assert "Jonas Weber" in driver.composer.question.question()
    assert len(driver.bodies()) == before
    driver.composer.question.answer("mention.back")
    assert driver.editor.text() == "@Jonas Weber "
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(driver.composer.question.question)
    driver.composer.question.answer("mention.write")
    driver.until(lambda: len(driver.bodies()) == before + 1)
    assert reading.ticket(driver.desk, VPN).messages[-1].told == ()


def test_a_reply_names_nobody(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("See @petr")
    driver.idle()
    assert driver.composer.mentions.found() == []


def _shown(driver: Driver) -> str:
    from deskapp.ui.widgets.label import Label

    return " ".join(each.text() for each in driver.pane.findChildren(Label) if each.isVisible())

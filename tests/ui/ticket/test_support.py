"""Asking for support by keys: the next step up the line stands there already, and further ones can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.services import reading
from deskapp.ui.widgets.popup import PickPopup
from tests.desks import person_id
from tests.ui.ticket.world import PETRA, PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CTRL = Qt.KeyboardModifier.ControlModifier
RITVA = person_id("ritva")


def test_support_is_asked_for_up_the_line_by_keys(driver: Driver) -> None:
    form, cards = driver.pane._strips.ask_form, driver.pane._strips.asked
    driver.do("ticket.support")
    driver.until(lambda: "Ritva" in form._whom.text())
    assert QApplication.focusWidget() is form._text
    assert "support" in form.title.text()
    form._ask_whom()
    popup = form.popup()
    assert isinstance(popup, PickPopup)
    assert [each[1] for each in popup.values()] == [RITVA]  # Sami's line: nobody else may be chosen
    popup.close()
    QTest.keyClicks(form._text, "The gateway needs money")
    QTest.keyClick(form._text, Qt.Key.Key_Return, CTRL)
    driver.until(cards.cards)
    (asked,) = reading.ticket(driver.desk, VPN).asks
    assert (asked.to, asked.question) == (RITVA, "The gateway needs money")
    assert asked.due > asked.asked_at
    driver.do("ticket.ask")  # a colleague is another matter: nobody is chosen
    assert "colleague" in form.title.text()
    assert form._to is None


def test_nobody_is_left_where_it_is_about_them(driver: Driver) -> None:
    with driver.desk.unit() as work:
        work.record("set", "ticket", PRINTER, {"on_behalf_of": RITVA})
        work.commit()
    driver.open(PRINTER)
    form = driver.pane._strips.ask_form
    driver.do("ticket.support")
    driver.until(lambda: "about them" in form._hint.text())
    assert form._to is None
    assert PETRA not in {each.person for each in form._steps}

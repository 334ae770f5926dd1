"""A draft is read by a colleague before it is sent, by key: given, changed, taken over; read for others and given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import drafts, reviewing
from deskapp.services.desk import Desk
from deskapp.ui.ticket.reviews import MineCard, ReadCard
from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import ME, PETRA, PRINTER, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def petra(driver: Driver) -> Desk:
    """Petra at the same data, as a sync brings what she does."""
    desk = driver.desk
    return Desk(desk.home, desk.key, {"person": PETRA, "device": "d2" * 8}, replica=desk.replica, synchronous="off")


def cards(driver: Driver) -> list[ReadCard | MineCard]:
    return driver.pane._strips.reviews.cards


def give(driver: Driver, text: str) -> str:
    """Sami writes and gives it to Petra; the id of what she gets."""
    driver.composer.start("reply")
    driver.type(text)
    driver.do("draft.hand")
    driver.until(lambda: driver.window.findChildren(PickPopup))
    popup = driver.window.findChildren(PickPopup)[-1]
    assert popup.values() == [PETRA], "customers and I are not asked"
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    driver.until(lambda: cards(driver))
    return cards(driver)[0].row.id


def test_given_to_read_changed_and_taken_over_in_one_undo_step(driver: Driver) -> None:
    driver.do("draft.hand")
    driver.until(lambda: "Write a reply first" in driver.composer.state.said())
    made = give(driver, "Do this")
    (card,) = cards(driver)
    assert "Petra Nagy has had this to read" in card.title.text().replace("\u2068", "").replace("\u2069", "")
    assert driver.editor.text() == "Do this", "the draft stays where it is"
    reviewing.answer(petra(driver), made, text="Please do this", comment="Kindly")
    driver.until(lambda: cards(driver) and cards(driver)[0].row.state == "back")
    (back,) = cards(driver)
    assert isinstance(back, MineCard)
    assert driver.editor.text() == "Do this", "what comes back changes nothing by itself"
    QTest.mouseClick(back._use, Qt.MouseButton.LeftButton)
    assert driver.editor.text() == "Please do this"
    driver.until(lambda: not cards(driver))
    driver.editor.undo()
    assert driver.editor.text() == "Do this"
    assert len(driver.bodies()) == 4, "nothing was sent"


def test_what_was_written_meanwhile_stays_and_mine_can_be_kept(driver: Driver) -> None:
    made = give(driver, "Do this")
    driver.type(" now")
    reviewing.answer(petra(driver), made, text="Please do this")
    driver.until(lambda: cards(driver) and cards(driver)[0].row.state == "back")
    back = cards(driver)[0]
    assert isinstance(back, MineCard)
    back._use.click()
    driver.until(lambda: not cards(driver))
    assert driver.editor.text() == "Please do this\n\nDo this now"
    again = give(driver, "!")
    reviewing.answer(petra(driver), again)
    driver.until(lambda: cards(driver) and cards(driver)[0].row.state == "back")
    kept = cards(driver)[0]
    assert isinstance(kept, MineCard)
    assert "fine as it is" in kept.title.text()
    assert kept._use.isHidden()
    kept._back.click()
    driver.until(lambda: not cards(driver))
    assert reviewing.for_me(driver.desk) == []


def test_read_for_a_colleague_from_the_list_and_nothing_typed_is_lost(driver: Driver) -> None:
    made = reviewing.hand_over(petra(driver), PRINTER, ME, "Es tut mir Leid", files=["a.pdf"]).made
    driver.do("drafts")
    driver.until(lambda: driver.window.findChildren(PickPopup))
    popup = driver.window.findChildren(PickPopup)[-1]
    assert "asks you to read it" in popup._model.choices()[0].detail
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    driver.until(lambda: driver.pane.current() == PRINTER and cards(driver))
    (card,) = cards(driver)
    assert isinstance(card, ReadCard)
    assert card.deed.text() == "It is fine as it is"
    card.text.setPlainText("Es tut mir leid")
    QTest.keyClicks(card.comment, "Small l")
    assert card.deed.text() == "Give it back"
    driver.open(VPN)
    driver.open(PRINTER)
    (card,) = cards(driver)
    assert isinstance(card, ReadCard)
    assert (card.text.toPlainText(), card.comment.text()) == ("Es tut mir leid", "Small l")
    driver.composer.save_now()
    driver.idle()
    assert [drafts.load(driver.desk, *key).text for key in card.drafts()] == ["Es tut mir leid", "Small l"]  # type: ignore[union-attr]
    QTest.keyClick(card.comment, Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: not cards(driver))
    driver.idle()
    assert all(drafts.load(driver.desk, *key) is None for key in card.drafts())
    (row,) = reviewing.for_me(petra(driver))
    assert (row.id, row.answer, row.comment, row.author) == (made, "Es tut mir leid", "Small l", PETRA)
    assert len(driver.bodies(PRINTER)) == 4, "nobody sent it in her name"

"""A draft is read by a colleague before it is sent, by key: given, changed, taken over; read for others and given back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from deskapp.services import attachments, drafts, reading, reviewing, sending
from deskapp.services.desk import Desk
from deskapp.ui.ticket.reviews import MineCard, ReadCard
from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import ME, PETRA, PRINTER, VPN

if TYPE_CHECKING:
    import pytest

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


def test_its_files_are_with_who_reads_it_and_come_back_where_the_draft_is_gone(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.composer.start("reply")
    driver.composer.files.put(attachments.add(driver.desk, b"step by step", "guide.pdf"))
    made = give(driver, "See the guide")
    (mine,) = cards(driver)
    assert [each.file().name for each in mine.files.chips] == ["guide.pdf"]
    theirs = petra(driver)
    reviewing.answer(theirs, made, comment="Good")
    driver.until(lambda: cards(driver) and cards(driver)[0].row.state == "back")
    (back,) = cards(driver)
    assert isinstance(back, MineCard)
    assert back._use.isHidden(), "it is all here"
    driver.editor.fill("")
    driver.composer.files._remove(driver.composer.files.files()[0])
    driver.composer.save_now()  # as on another computer, where the draft never was
    driver.pane._reload()
    driver.until(back._use.isVisible)
    QTest.mouseClick(back._use, Qt.MouseButton.LeftButton)
    assert driver.editor.text() == "See the guide"
    assert [each.name for each in driver.composer.files.files()] == ["guide.pdf"]
    driver.until(lambda: not cards(driver))
    driver.composer.send("stay")
    driver.until(driver.outbox.waiting)
    sending.send_now(driver.desk)
    (sent,) = reading.ticket(driver.desk, VPN).messages[-1].attachments
    assert sent.name == "guide.pdf"
    # Read for a colleague: opened by key, from the place the draft is in.
    file = attachments.add(driver.desk, b"how to print", "print.pdf")
    reviewing.hand_over(theirs, PRINTER, ME, "Like this", attachments=[file])
    driver.open(PRINTER)
    driver.until(lambda: cards(driver))
    (card,) = cards(driver)
    assert isinstance(card, ReadCard)
    (chip,) = card.files.chips
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(shown.append(url.toLocalFile()) or True))
    opens = next(each for each in chip.findChildren(QPushButton) if "print.pdf" in each.text())
    card.text.setFocus()
    QTest.keyClick(card.text, Qt.Key.Key_Tab)
    assert opens.hasFocus(), "after the text comes what goes with it"
    QTest.keyClick(opens, Qt.Key.Key_Space)
    driver.until(lambda: shown)
    assert Path(shown[0]).read_bytes() == b"how to print"


def test_read_for_a_colleague_from_the_list_and_nothing_typed_is_lost(driver: Driver) -> None:
    made = reviewing.hand_over(petra(driver), PRINTER, ME, "Es tut mir Leid").made
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

"""Forwarding looks and says another thing than reply and note, names who gets it, and nothing goes out as what it was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from deskapp.services import drafts, reading, tickets
from deskapp.ui.widgets.popup import PickPopup
from tests.ui.ticket.world import AINO, OMAR, PETRA, PRINTER, VPN

if TYPE_CHECKING:
    import pytest

    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None, 0x200E: None})


def choose(driver: Driver, typed: str) -> None:
    """Pick who gets it, by the first letters."""
    popup = driver.window.findChildren(PickPopup)[-1]
    QTest.keyClicks(popup._field, typed)
    driver.until(lambda: len(popup.values()) == 1)
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    driver.until(lambda: driver.composer.forward_row.reach is not None)


def test_a_message_is_forwarded_by_keys_to_who_reads_the_ticket(driver: Driver) -> None:
    composer = driver.composer
    driver.do("ticket.forward")
    assert composer.kind() == "forward"
    assert composer.objectName() == "composerForward"
    assert composer.forward_row.isVisible()
    assert "I can test right away" in driver.editor.text()
    assert "retired gateway" not in driver.editor.text(), "an internal note is not quoted unasked"
    assert driver.editor.caret() == 0
    assert "Aino never sees it" in plain(composer.state.said())
    driver.type("Petra, please look")
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: driver.window.findChildren(PickPopup))
    assert len(driver.bodies()) == 4, "without somebody to get it nothing goes out"
    choose(driver, "petra")
    assert composer.forward_row.reach is not None
    assert (composer.forward_row.reach.to, composer.forward_row.reach.how) == (PETRA, "reads")
    assert plain(composer.foot.button_text()) == "Forward to Petra Nagy"
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: len(driver.bodies()) == 5)
    driver.idle()
    sent = reading.ticket(driver.desk, VPN).messages[-1]
    assert (sent.audience, sent.forwarded, sent.told) == ("team", "Petra Nagy", ("Petra Nagy",))
    assert sent.body.startswith("Petra, please look\n\nAino")
    assert plain(driver.said[-1]) == "Forwarded to Petra Nagy"
    assert drafts.load(driver.desk, VPN, "forward") is None
    assert (driver.composer.kind(), driver.editor.text()) == ("reply", "")
    tickets.undo(driver.desk, driver._notice.group)  # type: ignore[attr-defined]
    assert len(driver.bodies()) == 4


def test_looking_leaves_no_draft_and_what_was_written_and_for_whom_is_kept(driver: Driver) -> None:
    driver.do("ticket.forward")
    driver.composer.start("reply")
    assert not driver.composer.question.question()
    driver.idle()
    assert drafts.load(driver.desk, VPN, "forward") is None
    driver.do("ticket.forward")
    driver.type("Omar, ")
    driver.composer.forward_row.ask()
    choose(driver, "omar")
    driver.open(PRINTER)
    assert driver.composer.kind() == "reply"
    driver.open(VPN)
    driver.until(lambda: driver.composer.forward_row.reach is not None)
    assert driver.composer.kind() == "forward"
    assert driver.composer.forward_row.reach.to == OMAR  # type: ignore[union-attr]
    assert driver.editor.text().startswith("Omar, ")
    driver.composer.forward_row._whole.click()
    assert driver.editor.text().count("\n> ") >= 3
    assert "retired gateway" not in driver.editor.text()


def test_words_do_not_become_another_kind_unasked(driver: Driver) -> None:
    composer, ask = driver.composer, driver.composer.question
    composer.start("note")
    driver.type("She is nervous")
    driver.do("ticket.forward")
    assert "internal note. Forward it" in ask.question()
    ask.answer("kind.apart.forward")
    assert "nervous" not in driver.editor.text()
    driver.type("For Omar")
    composer.start("reply")
    assert "written to be forwarded. Send it to Aino" in plain(ask.question())
    ask.answer("kind.stay")
    assert (composer.kind(), driver.editor.text().startswith("For Omar")) == ("forward", True)
    composer.start("note")
    assert (composer.kind(), driver.editor.text()) == ("note", "She is nervous")
    assert not ask.question()


def test_its_own_customer_gets_a_reply_and_somebody_outside_a_mail(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def opens(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    composer = driver.composer
    driver.do("ticket.forward")
    driver.type("Please look & answer")
    composer.forward_row.ask()
    choose(driver, "aino")
    assert composer.forward_row.reach is not None
    assert (composer.forward_row.reach.to, composer.forward_row.reach.how) == (AINO, "")
    assert "write a reply" in composer.state.said()
    composer.send()
    driver.idle()
    assert len(driver.bodies()) == 4
    composer.forward_row.ask()
    driver.until(lambda: len(driver.window.findChildren(PickPopup)) > 0)
    choose(driver, "help@smith.example")
    composer.send()
    driver.until(lambda: opened)
    link = opened[0].toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert link.replace("%40", "@").startswith("mailto:help@smith.example?subject=T-48190%20VPN")
    assert "look%20%26%20answer" in link
    assert reading.ticket(driver.desk, VPN).messages[-1].forwarded == "help@smith.example"

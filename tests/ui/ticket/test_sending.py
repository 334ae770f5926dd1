"""Sending: a wait in which it can be undone, on disk and not in a timer, and never an old or a lost text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from deskapp.services import drafts, reading, sending
from deskapp.services.desk import wall_clock
from tests.ui.ticket.world import PRINTER, VPN, habits

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _send(driver: Driver, text: str) -> None:
    driver.do("ticket.reply")
    driver.type(text)
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(driver.outbox.waiting)
    driver.idle()


def test_control_enter_sends_after_a_wait_and_goes_on(driver: Driver) -> None:
    driver.pane.set_habits(habits("next", 2))
    _send(driver, "Try again, please")
    assert driver.gone == [VPN]
    assert driver.editor.text() == ""
    assert driver.pane._conversation.hasFocus()
    assert "Try again, please" not in driver.bodies()
    driver.until(lambda: "Try again, please" in driver.bodies(), timeout=15_000)
    driver.until(driver.outbox.isHidden)
    assert sending.held(driver.desk) == []
    assert drafts.load(driver.desk, VPN, "reply") is None


def test_the_card_counts_down_and_names_the_customer(driver: Driver) -> None:
    _send(driver, "Hello")
    card = driver.outbox._cards[0]
    assert card.isVisible()
    assert "Aino Virtanen" in card.accessibleName()
    assert "goes out in" in card.accessibleName()


def test_undo_brings_back_text_and_caret_wherever_one_is(driver: Driver) -> None:
    _send(driver, "Hello Aino")
    driver.open(PRINTER)
    driver.type("Something else")
    assert driver.pane.undo_send()
    driver.until(lambda: driver.pane.current() == VPN and driver.editor.text() == "Hello Aino")
    assert sending.held(driver.desk) == []
    assert driver.editor.caret() == len("Hello Aino")
    assert driver.editor.hasFocus()
    assert not driver.editor.isReadOnly()
    assert driver.outbox.isHidden()
    driver.open(PRINTER)
    assert driver.editor.text() == "Something else"


def test_undo_then_edit_then_send_delivers_the_new_text(driver: Driver) -> None:
    _send(driver, "old words")
    driver.pane.undo_send()
    driver.until(lambda: driver.editor.text() == "old words")
    driver.editor.selectAll()
    driver.type("new words")
    driver.pane.set_habits(habits("next", 0.2))
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: "new words" in driver.bodies())
    driver.idle()
    assert "old words" not in driver.bodies()


def test_undo_never_overwrites_what_was_begun_meanwhile(driver: Driver) -> None:
    _send(driver, "first thought")
    driver.open(VPN)
    driver.do("ticket.reply")
    driver.type("second thought")
    driver.pane.undo_send()
    driver.until(lambda: "first thought" in driver.editor.text())
    assert driver.editor.text() == "first thought\n\nsecond thought"
    driver.idle()
    driver.composer.save_now()
    driver.idle()
    assert drafts.load(driver.desk, VPN, "reply").text == "first thought\n\nsecond thought"  # type: ignore[union-attr]


def test_undo_too_late_says_so_and_loses_nothing(driver: Driver) -> None:
    _send(driver, "gone already")
    held = driver.outbox.waiting()[0]
    driver.desk.replica.connection().execute("UPDATE held SET due = 0")
    sending.send_due(driver.desk)
    driver.outbox.undo(held.id)
    driver.until(lambda: driver.said)
    assert "left already" in driver.said[-1]
    assert "gone already" in driver.bodies()
    driver.until(driver.outbox.isHidden)


def test_a_failed_send_leaves_the_words_in_the_composer(driver: Driver, monkeypatch: object) -> None:
    from deskapp.domain.errors import Unavailable

    def full(*_: object, **__: object) -> None:
        raise Unavailable("disk.full", path="/home")

    monkeypatch.setattr(sending, "hold", full)  # type: ignore[attr-defined]
    driver.do("ticket.reply")
    driver.type("Important words")
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: driver.said)
    assert "disk is full" in driver.said[-1]
    assert driver.editor.text() == "Important words"
    assert not driver.editor.isReadOnly()
    assert driver.gone == []


def test_send_and_close_solves_when_it_leaves(driver: Driver) -> None:
    driver.pane.set_habits(habits("next", 0.2))
    driver.do("ticket.reply")
    driver.type("Done!")
    driver.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    driver.until(lambda: driver.composer.question.choices() == ["steps.write", "steps.close"], timeout=20_000)
    driver.composer.question.answer("steps.close")
    driver.until(lambda: "Done!" in driver.bodies())
    assert reading.ticket(driver.desk, VPN).row.status == "solved"


def test_staying_here_goes_nowhere(driver: Driver) -> None:
    driver.pane.set_habits(habits("stay", 10))
    assert "stay here" in driver.composer.foot.words()
    _send(driver, "one of two")
    assert driver.gone == []
    assert driver.pane.current() == VPN


def test_the_habit_is_kept_and_told(driver: Driver) -> None:
    asked: list[tuple[str, str]] = []

    def keep(key: str, value: str) -> None:
        asked.append((key, value))

    driver.pane.setting_asked.connect(keep)
    driver.composer.foot.after_chosen.emit("list")
    assert asked == [("after_sending", "list")]
    assert "back to the list" in driver.composer.foot.words()


def test_nothing_of_an_earlier_run_leaves_before_it_was_offered(driver: Driver) -> None:
    driver.outbox._begun = False
    sending.hold(driver.desk, VPN, "from before the crash", delay_ms=0)
    driver.outbox.load()
    driver.idle()
    driver.outbox._ticked()
    driver.idle()
    assert "from before the crash" not in driver.bodies()
    driver.pane.offer_held(sending.after_crash(driver.desk))
    card = driver.outbox._cards[0]
    assert "kept when deskapp stopped" in card.accessibleName()
    driver.until(lambda: "from before the crash" in driver.bodies())


def test_a_late_save_does_not_bring_a_sent_text_back(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("sent")
    assert driver.composer.keeper._quiet.isActive()
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(driver.outbox.waiting)
    driver.composer.save_now()
    driver.idle()
    assert drafts.load(driver.desk, VPN, "reply") is None
    assert wall_clock() > 0


def test_without_a_channel_the_composer_says_so(driver: Driver) -> None:
    with driver.desk.replica.transaction() as connection:
        driver.desk.replica.set_meta(connection, "readers", "")
    view = driver.pane.view()
    assert view is not None
    driver.composer.show_view(view._replace(reader_reachable=False), None)
    assert "cannot read this yet" in driver.composer.state.said()


def test_after_closing_the_keyboard_is_in_the_conversation(driver: Driver) -> None:
    driver.open(VPN)
    driver.pane.ask_close()
    driver.pane._closing.set_solution("A new cable")
    driver.pane._closing.finish()
    assert driver.window.focusWidget() is driver.pane._conversation

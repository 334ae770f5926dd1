"""Writing: note and reply cannot be confused, plain Enter never sends, drafts survive, the gate holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.services import drafts, reading, sending
from deskapp.ui.drafts import LATEST_MS
from tests.ui.ticket.world import PETRA, PRINTER, VPN, write_as

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_reply_and_note_look_and_say_different_things(driver: Driver) -> None:
    driver.do("ticket.reply")
    assert driver.composer.objectName() == "composer"
    assert driver.composer.foot.button_text() == "Send and next"
    assert "Aino" in driver.editor.accessibleName()
    driver.do("ticket.note")
    assert driver.composer.objectName() == "composerNote"
    assert driver.composer.foot.button_text() == "Add note"
    assert driver.editor.accessibleName() == "Internal note"
    assert "never sees it" in driver.composer.state.said()


def test_plain_enter_never_sends(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Hei")
    driver.key(Qt.Key.Key_Return)
    driver.type("Aino")
    driver.idle()
    assert driver.editor.text() == "Hei\nAino"
    assert sending.held(driver.desk) == []


def test_a_note_is_added_and_stays_inside(driver: Driver) -> None:
    driver.do("ticket.note")
    driver.type("Ask Petra about the gateway")
    driver.key(Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: "Ask Petra about the gateway" in driver.bodies())
    view = reading.ticket(driver.desk, VPN)
    assert view.messages[-1].audience == "team"
    driver.until(lambda: driver.editor.text() == "")
    assert driver.gone == []
    assert drafts.load(driver.desk, VPN, "note") is None


def test_each_kind_keeps_its_text_and_a_note_is_not_sent_by_mistake(driver: Driver) -> None:
    driver.do("ticket.note")
    driver.type("The manager was rude")
    driver.do("ticket.reply")
    assert driver.composer.kind() == "note"
    assert "Send it to" in driver.composer.question.question()
    assert driver.composer.question.choices()[0] == "kind.stay"
    driver.composer.question.answer("kind.apart.reply")
    assert driver.composer.kind() == "reply"
    assert driver.editor.text() == ""
    driver.type("Hello")
    driver.do("ticket.note")
    assert driver.editor.text() == "The manager was rude"
    driver.do("ticket.reply")
    assert driver.editor.text() == "Hello"
    assert driver.composer.question.question() == ""


def test_a_note_can_become_the_reply(driver: Driver) -> None:
    driver.do("ticket.note")
    driver.type("It works again")
    driver.do("ticket.reply")
    driver.composer.question.answer("kind.over.reply")
    assert (driver.composer.kind(), driver.editor.text()) == ("reply", "It works again")
    driver.do("ticket.note")
    assert driver.editor.text() == ""


def test_the_draft_is_on_disk_within_a_second_of_the_first_key(driver: Driver) -> None:
    driver.do("ticket.reply")
    for word in ("Good ", "morning ", "Aino ", "the ", "VPN ", "works"):
        driver.type(word)
        QTest.qWait(LATEST_MS // 5)  # never 400 ms of quiet
    driver.idle()
    saved = drafts.load(driver.desk, VPN, "reply")
    assert saved is not None
    assert saved.text.startswith("Good morning")
    driver.until(lambda: "Draft saved" in driver.composer.state.saved())


def test_the_draft_is_saved_when_the_ticket_changes_and_back_again(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Half a sen")
    driver.open(PRINTER)
    assert driver.editor.text() == ""
    assert drafts.load(driver.desk, VPN, "reply").text == "Half a sen"  # type: ignore[union-attr]
    driver.open(VPN)
    assert driver.editor.text() == "Half a sen"
    assert driver.editor.caret() == len("Half a sen")
    assert driver.composer.state.said() == ""


def test_after_a_crash_the_text_is_back_and_says_so(driver: Driver, qtbot: object) -> None:
    row = driver.composer.draft()._replace(ticket=PRINTER, kind="reply", text="Kept", cursor=4, saved=reading_time())
    drafts.save(driver.desk, row)
    driver.open(PRINTER)
    assert driver.editor.text() == "Kept"
    assert "is back" in driver.composer.state.said()
    driver.type("!")
    assert "is back" not in driver.composer.state.said()


def test_an_emptied_draft_is_forgotten(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("x")
    driver.composer.save_now()
    driver.idle()
    driver.key(Qt.Key.Key_Backspace)
    driver.composer.save_now()
    driver.idle()
    assert drafts.load(driver.desk, VPN, "reply") is None


def test_foreign_changes_never_touch_what_is_typed(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("My answer")
    driver.editor.moveCursor(driver.editor.textCursor().MoveOperation.Left)
    write_as(driver.desk, PETRA, VPN, "I looked at the gateway", "team")
    driver.until(lambda: len(driver.pane.view().messages) == 5)  # type: ignore[union-attr]
    assert driver.editor.text() == "My answer"
    assert driver.editor.caret() == len("My answer") - 1


def test_the_gate_keeps_a_reply_when_somebody_answered_meanwhile(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Please restart")
    write_as(driver.desk, PETRA, VPN, "It is fixed, sorry!")
    driver.until(lambda: len(driver.pane.view().messages) == 5)  # type: ignore[union-attr]
    assert "wrote in the meantime" in driver.composer.state.said()
    driver.do("send.default")
    driver.until(driver.composer.question.question)
    assert driver.composer.question.choices() == ["gate.edit", "gate.note", "gate.send"]
    assert sending.held(driver.desk) == []
    assert driver.editor.text() == "Please restart"
    driver.composer.question.answer("gate.send")
    driver.until(lambda: sending.held(driver.desk))
    assert sending.held(driver.desk)[0].text == "Please restart"


def test_the_gate_sees_what_came_a_moment_ago(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Please restart")
    write_as(driver.desk, PETRA, VPN, "It is fixed, sorry!")
    driver.do("send.default")  # before the window has heard of it
    driver.until(driver.composer.question.question)
    driver.composer.question.answer("gate.note")
    assert (driver.composer.kind(), driver.editor.text()) == ("note", "Please restart")
    assert sending.held(driver.desk) == []


def test_own_messages_and_notes_do_not_stop_a_reply(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("One more thing")
    write_as(driver.desk, PETRA, VPN, "only for us", "team")
    driver.do("send.default")
    driver.until(lambda: sending.held(driver.desk))


def test_nothing_is_sent_without_words(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("  ")
    driver.do("send.default")
    assert "no text yet" in driver.composer.state.said()
    assert not driver.editor.isReadOnly()


def test_escape_leaves_and_keeps_the_draft(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Wait")
    driver.key(Qt.Key.Key_Escape)
    driver.until(lambda: not driver.editor.hasFocus())
    driver.idle()
    assert drafts.load(driver.desk, VPN, "reply").text == "Wait"  # type: ignore[union-attr]


def test_marks(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("very good")
    driver.editor.selectAll()
    driver.do("comp.bold")
    assert driver.editor.text() == "**very good**"
    driver.editor.selectAll()
    driver.do("comp.bold")
    assert driver.editor.text() == "very good"
    driver.do("comp.bullets")
    assert driver.editor.text() == "- very good"
    driver.editor.moveCursor(driver.editor.textCursor().MoveOperation.End)
    driver.key(Qt.Key.Key_Return)
    driver.type("and fast")
    assert driver.editor.text() == "- very good\n- and fast"
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    assert driver.editor.text() == "- very good\n- and fast\n"
    driver.do("comp.link")
    assert driver.editor.text().endswith("[](https://)")


def test_a_chosen_sentence_is_quoted(driver: Driver) -> None:
    card = next(iter(driver.pane._conversation._shown.values()))
    card.focus_text()  # type: ignore[attr-defined]
    card._bubble.body.setSelection(0, 13)  # type: ignore[attr-defined]
    driver.do("ticket.reply")
    assert driver.editor.text() == "> Good morning!\n\n" or driver.editor.text().startswith("> Good morning")


def reading_time() -> int:
    """Now, in ms."""
    from deskapp.services.desk import wall_clock

    return wall_clock()

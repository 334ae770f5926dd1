"""Reading a ticket: head, cards, history, decisions, and what somebody changes meanwhile."""

from __future__ import annotations

import gc
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.domain.rows import CardRow
from deskapp.services import reading, tickets
from deskapp.services.desk import Desk, wall_clock
from deskapp.ui import i18n, theme
from deskapp.ui.ticket.arriving import Opened
from deskapp.ui.ticket.conversation import READY, Conversation
from deskapp.ui.ticket.message_card import MessageCard
from tests.ui.ticket.world import AINO, IT, PAYSLIP, PETRA, PRINTER, VPN, write_as

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def _cards(driver: Driver) -> list[MessageCard]:
    return driver.pane._conversation.cards()


def _bodies(driver: Driver) -> list[str]:
    """What the conversation holds, seen or not."""
    return [each.message.body for each in driver.pane._conversation._flow.items if each.message]


def _long_talk(desk: Desk, count: int) -> None:
    with desk.unit() as work:
        for number in range(count):
            values = {"author": AINO, "audience": "customer", "channel": "desk", "language": "fi", "body": f"Message {number}",
                      "happened": wall_clock() - (count - number) * 60_000}  # fmt: skip
            work.record("make", "message", work.fresh_id(), values, space="desk", root=PAYSLIP, intent="reply")
        work.commit()


def test_a_note_cannot_be_taken_for_a_reply(driver: Driver) -> None:
    kinds = [card._bubble._kind for card in _cards(driver)]
    assert kinds == ["customer", "agent", "note", "customer"]
    note = _cards(driver)[2]
    assert note._note.text() == "Internal note"
    assert not note._note.isHidden()
    assert note._bubble.body.accessibleName().startswith("Internal note by Petra Nagy")


def test_the_head_tells_number_team_and_state(driver: Driver) -> None:
    head = driver.pane._header
    assert head._subject.text() == "VPN drops every few minutes since Monday"
    assert head._priority.text() == "High"
    assert head._status.text() == "Working on it"
    for piece in ("T-48190", "IT", "opened"):
        assert piece in head._meta.text()


def test_teams_are_named_in_the_persons_language(driver: Driver, qapp: QApplication) -> None:
    with driver.desk.unit() as work:
        work.record("set", "team", IT, {"name.de": "Rechner"})
        work.commit()
    driver.until(lambda: driver.pane._arriving._team_names is None)
    i18n.install(qapp, "de")
    driver.open(PRINTER)
    assert "Rechner" in driver.pane._header._meta.text()


def test_a_ticket_without_messages_shows_what_happened(driver: Driver) -> None:
    driver.open(PAYSLIP)
    driver.until(driver.pane._conversation.lines)
    assert driver.pane._header.history_shown()
    driver.open(VPN)
    assert not driver.pane._header.history_shown()


def test_another_language_has_a_chip(driver: Driver) -> None:
    shown = [card._language.text() for card in _cards(driver) if not card._language.isHidden()]
    assert shown == ["English"]


def _seen(driver: Driver) -> list[str]:
    """The messages whose cards are on screen now, from above."""
    view = driver.pane._conversation.viewport()
    shown = [each for each in _cards(driver) if view.rect().intersects(each.geometry().translated(each.parentWidget().pos()))]
    return [row.body for each in shown if (row := each.row())]


def _close_packed(driver: Driver) -> None:
    """The cards stand under each other as high as they are, and what is seen has no hole."""
    talk, width = driver.pane._conversation, driver.pane._conversation._room()
    cards = _cards(driver)
    assert all(each.height() == each.heightForWidth(width) for each in cards if talk._flow.knows(each.row().id))  # type: ignore[union-attr]
    for upper, lower in pairwise(cards):
        assert upper.geometry().bottom() < lower.geometry().top()
    numbers = [int(each.split()[1]) for each in _seen(driver)]
    assert numbers == list(range(numbers[0], numbers[-1] + 1))


def test_a_thousand_messages_have_cards_only_where_somebody_looks(driver: Driver) -> None:
    _long_talk(driver.desk, 300)
    reading.mark_read(driver.desk, PAYSLIP)
    driver.pane.show_ticket(PAYSLIP)
    driver.until(lambda: driver.pane.current() == PAYSLIP)
    assert 0 < len(_bodies(driver)) == reading.FIRST
    driver.until(lambda: len(_bodies(driver)) == 300)
    talk, bar = driver.pane._conversation, driver.pane._conversation.verticalScrollBar()
    assert _bodies(driver) == [f"Message {n}" for n in range(300)]
    assert bar.value() == bar.maximum()
    assert _seen(driver)[-1] == "Message 299"
    driver.until(lambda: not talk._idle.isActive())
    few = len(_cards(driver))
    assert few < 60
    for _ in range(12):
        QTest.keyClick(talk, Qt.Key.Key_PageUp)
        driver.until(lambda: not talk._idle.isActive())
        _close_packed(driver)
    assert _seen(driver)[0] != "Message 0"
    assert len(_cards(driver)) < 60
    QTest.keyClick(talk, Qt.Key.Key_Home)
    assert _seen(driver)[0] == "Message 0"
    _close_packed(driver)
    QTest.keyClick(talk, Qt.Key.Key_End)
    assert _seen(driver)[-1] == "Message 299"
    _close_packed(driver)
    bar.setValue(bar.maximum() // 2)
    _close_packed(driver)
    before = _seen(driver)
    driver.until(lambda: not talk._idle.isActive())  # what comes in around it is higher than guessed, and moves nothing
    assert _seen(driver) == before


def test_a_ticket_opens_at_the_first_unread_message(driver: Driver) -> None:
    _long_talk(driver.desk, 90)
    driver.open(PAYSLIP)
    driver.until(lambda: len(_bodies(driver)) == 90)
    bar = driver.pane._conversation.verticalScrollBar()
    driver.until(lambda: bar.maximum() > 0 and bar.value() == 0)
    assert _seen(driver)[0] == "Message 0"


def test_the_keyboard_stays_where_it_stands_however_far_it_is_scrolled(driver: Driver) -> None:
    _long_talk(driver.desk, 90)
    reading.mark_read(driver.desk, PAYSLIP)
    driver.open(PAYSLIP)
    driver.until(lambda: len(_bodies(driver)) == 90)
    talk = driver.pane._conversation
    for _ in range(30):
        talk.step(-1)
    assert talk.current_message().body == "Message 60"  # type: ignore[union-attr]
    assert "Message 60" in _seen(driver)
    talk.to_bottom()
    driver.until(lambda: not talk._idle.isActive())
    assert "Message 60" not in _seen(driver)
    talk.step(-1)
    assert talk.current_message().body == "Message 59"  # type: ignore[union-attr]
    assert "Message 59" in _seen(driver)


def test_cards_are_used_again_for_the_next_ticket(driver: Driver) -> None:
    before = set(map(id, _cards(driver)))
    driver.open(PRINTER)
    assert set(map(id, _cards(driver))) == before
    talk = driver.pane._conversation
    seen = [each for each in talk.findChildren(MessageCard) if not each.isHidden()]
    assert set(map(id, seen)) == set(map(id, talk.cards()))  # nothing of the ticket before is left standing
    driver.until(lambda: len(talk._cards) + len(talk._shown) >= READY)  # made while nobody waits
    assert all(each.isHidden() for each in talk._cards)


def test_a_new_message_does_not_move_what_is_read(driver: Driver) -> None:
    _long_talk(driver.desk, 40)
    driver.open(PAYSLIP)
    driver.until(lambda: len(_bodies(driver)) == 40)
    bar = driver.pane._conversation.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    driver.until(lambda: not driver.pane._conversation._idle.isActive())
    here = _seen(driver)
    write_as(driver.desk, PETRA, PAYSLIP, "news")
    driver.until(lambda: len(_bodies(driver)) == 41)
    assert _seen(driver) == here
    assert driver.pane._conversation._pill.isVisible()
    driver.pane._conversation.to_bottom()
    assert bar.value() == bar.maximum()
    assert not driver.pane._conversation._pill.isVisible()


def test_what_is_written_in_other_tickets_does_not_build_this_one_again(driver: Driver) -> None:
    driver.pane._reload()
    driver.idle()
    shown: list[object] = []
    driver.pane.shown.connect(shown.append)
    heard: list[object] = []
    driver.bus.touched.connect(heard.append)
    write_as(driver.desk, AINO, PRINTER, "elsewhere")
    driver.until(lambda: heard)
    driver.idle()
    assert not shown
    write_as(driver.desk, PETRA, VPN, "here", audience="team")
    driver.until(lambda: shown)


def test_reading_sets_the_mark(driver: Driver) -> None:
    write_as(driver.desk, AINO, VPN, "one more")
    driver.until(lambda: len(_cards(driver)) == 5)
    driver.until(lambda: not reading.ticket(driver.desk, VPN).row.unread)


def test_keys_walk_through_the_messages(driver: Driver) -> None:
    driver.pane.focus_conversation()
    QTest.keyClick(driver.pane._conversation, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert _cards(driver)[-1].has_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert _cards(driver)[-2].has_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert _cards(driver)[-1].has_focus()


def test_one_letter_replies_and_escape_leaves(driver: Driver) -> None:
    driver.pane.focus_conversation()
    QTest.keyClick(driver.pane._conversation, Qt.Key.Key_N)
    assert driver.editor.hasFocus()
    assert driver.composer.kind() == "note"
    driver.type("r n a")
    assert driver.editor.text() == "r n a"
    driver.key(Qt.Key.Key_Escape)
    assert driver.pane._conversation.hasFocus()


def test_history_stands_between_the_messages(driver: Driver) -> None:
    tickets.set_fields(driver.desk, VPN, {"priority": "urgent"})
    driver.pane.show_history(True)

    def lines() -> list[str]:
        return [each._text.text() for each in driver.pane._conversation.lines()]

    driver.until(lambda: any("changed the priority from high to urgent" in line for line in lines()))
    driver.pane.show_history(False)
    assert lines() == []


def test_a_decision_is_made_in_the_ticket(driver: Driver) -> None:
    card = CardRow(VPN, "key", "priority", 2, 0, "Anna", "Ben", 1, 2, VPN, "T-48190")
    strip = driver.pane._decisions
    strip.show_cards((card, card._replace(field="category", value="a" * 60, other="b")))
    assert strip.isVisible()
    assert "Anna" in strip._text.text()
    assert strip._this.text() == "Keep \u2068High\u2069"
    assert strip._other.text() == "Use \u2068Low\u2069"
    assert "1 more" in strip._count.text()
    answers: list[tuple[object, bool]] = []
    strip.settled.connect(lambda which, other: answers.append((which, other)))
    strip._other.click()
    assert answers == [(card, True)]


def test_closing_asks_for_the_solution_in_place(driver: Driver) -> None:
    driver.do("ticket.done")
    closing = driver.pane._closing
    assert closing.isVisible()
    closing.finish()
    assert closing.isVisible()
    closing.set_solution("New VPN profile")
    QTest.keyClick(closing._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.status == "solved")
    assert reading.ticket(driver.desk, VPN).fields["solution"] == "New VPN profile"
    driver.until(lambda: driver.gone == [VPN])
    driver.until(lambda: not driver.pane._header._buttons["ticket.reopen"].isHidden())
    driver.do("ticket.reopen")
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.status == "open")


def test_words_of_a_solution_stay_with_their_ticket(driver: Driver) -> None:
    driver.do("ticket.done")
    driver.pane._closing.set_solution("half")
    driver.open(PRINTER)
    assert not driver.pane._closing.isVisible()
    driver.do("ticket.done")
    assert driver.pane._closing.solution() == ""
    driver.open(VPN)
    driver.do("ticket.done")
    assert driver.pane._closing.solution() == "half"


def test_a_message_nobody_can_read_is_told_by_phone(driver: Driver) -> None:
    with driver.desk.replica.transaction() as connection:
        driver.desk.replica.set_meta(connection, "readers", "")
    driver.open(PRINTER)
    driver.open(VPN)
    card = _cards(driver)[1]
    assert "cannot read this yet" in card._state.text()
    assert card._tell.isVisible()
    card._tell.click()
    driver.until(lambda: _cards(driver)[1]._state.text() == "told by phone")
    assert not _cards(driver)[1]._tell.isVisible()


def test_a_ticket_that_is_not_here_says_so(driver: Driver) -> None:
    driver.pane.show_ticket("f" * 32)
    driver.until(lambda: driver.said)
    assert "There is no ticket" in driver.said[-1]
    assert driver.pane.current() == VPN


def test_the_last_of_many_quick_choices_is_shown(driver: Driver) -> None:
    for _ in range(5):
        driver.pane.show_ticket(PRINTER)
        driver.pane.show_ticket(PAYSLIP)
        driver.pane.show_ticket(VPN)
    driver.idle()
    assert driver.pane.current() == VPN
    assert driver.composer.ticket() == VPN


def test_a_quick_key_never_hits_the_ticket_before(driver: Driver) -> None:
    driver.pane.show_ticket(PRINTER)
    driver.do("ticket.note")
    driver.do("ticket.take")
    driver.do("ticket.done")
    assert driver.pane.current() == VPN
    assert not driver.editor.hasFocus()
    assert driver.pane._closing.isHidden()
    driver.until(lambda: driver.pane.current() == PRINTER)
    assert (driver.composer.ticket(), driver.composer.kind()) == (PRINTER, "note")
    assert driver.editor.hasFocus()
    driver.idle()


def test_switching_tickets_is_quick(driver: Driver) -> None:
    driver.open(PRINTER)
    view = reading.ticket(driver.desk, VPN)
    began = time.process_time()
    driver.pane._arriving.wanted = VPN
    driver.pane._arriving.take(Opened(view.row.id, view, {}, None))
    driver.pane.grab()
    assert time.process_time() - began < 0.5  # budget 60 ms on a quiet machine; this only finds disasters


def test_the_first_screen_of_a_thousand_messages_costs_what_that_of_fifty_does(driver: Driver) -> None:
    """As a ratio to a short conversation in the same run: what is not seen costs next to nothing."""
    _long_talk(driver.desk, 1_000)
    reading.mark_read(driver.desk, PAYSLIP)
    many = reading.newest(driver.desk, PAYSLIP)
    assert (len(many.messages), many.whole) == (reading.FIRST, False)
    whole = reading.ticket(driver.desk, PAYSLIP)
    assert (len(whole.messages), whole.whole) == (1_000, True)
    assert whole.messages[-reading.FIRST :] == many.messages
    few = whole._replace(messages=whole.messages[-50:])
    talk = driver.pane._conversation
    costs: dict[str, list[float]] = {"few": [], "many": []}
    for number in range(5):
        for name, view in (("few", few), ("many", whole)):
            shown = view._replace(row=view.row._replace(id=f"{name} {number}"))
            began = time.thread_time()
            talk.show_view(shown, "en")
            talk.grab()
            costs[name].append(time.thread_time() - began)
    assert min(costs["many"]) < 2 * min(costs["few"]), costs
    readings = {name: min(_reading_costs(driver, name)) for name in ("newest", "ticket")}
    assert readings["newest"] < readings["ticket"] / 3, readings


def _reading_costs(driver: Driver, name: str) -> list[float]:
    found = []
    for _ in range(4):
        began = time.thread_time()
        getattr(reading, name)(driver.desk, PAYSLIP)
        found.append(time.thread_time() - began)
    return found


def test_a_conversation_may_go_at_any_moment(driver: Driver) -> None:
    """Deleted with cards half made, with idle work under way, or in the middle of being given back: nothing crashes."""
    _long_talk(driver.desk, 60)
    view = reading.ticket(driver.desk, PAYSLIP)
    for number in range(12):
        talk = Conversation(driver.window)
        talk.setGeometry(0, 0, 500, 300 + 10 * number)
        talk.show()
        talk.show_view(view, "fi")
        for _ in range(number % 4):
            talk._go_on()
        if number % 2:
            talk.show_view(view._replace(row=view.row._replace(id="other"), messages=view.messages[:number]), "fi")
            talk.clear()
        assert (talk.cards() == []) is bool(number % 2)
        talk.deleteLater()
        if number % 3:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.clipboard().setText(str(number))
        theme.notifier().changed.emit()
    driver.idle()
    gc.collect()

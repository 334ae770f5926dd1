"""The list of snippets at the caret: typed, by key, inserted as one step, taken back by Backspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QListView, QTableView

from deskapp.domain.rows import Asked, SnippetRow
from deskapp.ui.ticket.editor import characters, units
from deskapp.ui.ticket.snippet_popup import SnippetModel, first_line
from deskapp.ui.widgets.popup import PickPopup

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def _open_list(driver: Driver, typed: str) -> None:
    driver.do("ticket.reply")
    driver.type(typed)
    driver.until(driver.composer.popup.isVisible)


def test_two_colons_open_the_list_in_the_customers_language(driver: Driver) -> None:
    _open_list(driver, "Hei ::vpn")
    driver.until(lambda: driver.composer.popup.rows() and all("vpn" in row for row in driver.composer.popup.rows()))
    row = driver.composer.popup._model.at(0)
    assert row is not None
    assert row.language == "fi"
    assert driver.editor.hasFocus()


def test_colons_inside_a_word_open_nothing(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("std::vpn")
    driver.idle()
    assert not driver.composer.popup.isVisible()


def test_enter_inserts_as_one_step_that_undo_takes_back(driver: Driver) -> None:
    _open_list(driver, "Hei ::vpn-new")
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: "::" not in driver.editor.text())
    text = driver.editor.text()
    assert text.startswith("Hei ")
    assert len(text) > 60
    assert not driver.composer.popup.isVisible()
    driver.editor.undo()
    assert driver.editor.text() == "Hei ::vpn-new"


def test_enter_pressed_before_the_list_is_there_inserts_what_was_typed(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("::")
    driver.until(driver.composer.popup.isVisible)
    driver.type("vpn-test")
    driver.key(Qt.Key.Key_Return)  # the answer for the last letter has not come yet
    driver.until(lambda: "::" not in driver.editor.text())
    assert "VPN" in driver.editor.text()
    assert "\n" not in driver.editor.text().strip()[:20]


def test_backspace_right_after_brings_back_what_was_typed(driver: Driver) -> None:
    _open_list(driver, "::vpn-test")
    driver.key(Qt.Key.Key_Tab)
    driver.until(lambda: "::" not in driver.editor.text())
    driver.key(Qt.Key.Key_Backspace)
    assert driver.editor.text() == "::vpn-test"
    driver.idle()
    assert not driver.composer.popup.isVisible()
    driver.type("x")
    driver.idle()
    assert not driver.composer.popup.isVisible()


def test_backspace_later_only_deletes_a_letter(driver: Driver) -> None:
    _open_list(driver, "::vpn-test")
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: "::" not in driver.editor.text())
    driver.editor.moveCursor(QTextCursor.MoveOperation.End)
    driver.type("ab")
    driver.key(Qt.Key.Key_Backspace)
    assert driver.editor.text().endswith("a")
    assert "::" not in driver.editor.text()


def test_escape_keeps_the_text_and_leaves_the_word_alone(driver: Driver) -> None:
    _open_list(driver, "::vpn")
    driver.key(Qt.Key.Key_Escape)
    driver.until(lambda: not driver.composer.popup.isVisible())
    driver.type("x")
    driver.idle()
    assert driver.editor.text() == "::vpnx"
    assert not driver.composer.popup.isVisible()
    assert driver.editor.hasFocus()
    driver.type(" ::v")
    driver.until(driver.composer.popup.isVisible)


def test_the_key_opens_the_list_and_escape_leaves_no_colons(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.type("Hei")
    driver.do("comp.snippet")
    driver.until(driver.composer.popup.isVisible)
    assert driver.editor.text() == "Hei ::"
    driver.key(Qt.Key.Key_Escape)
    driver.until(lambda: not driver.composer.popup.isVisible())
    assert driver.editor.text() == "Hei "


def test_arrows_choose_and_wrap_around(driver: Driver) -> None:
    _open_list(driver, "::vpn")
    driver.until(lambda: len(driver.composer.popup.rows()) == 4)
    second = driver.composer.popup.rows()[1]
    driver.key(Qt.Key.Key_Up)
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Down)
    current = driver.composer.popup._list.currentIndex().row()
    assert driver.composer.popup.rows()[current] == second
    assert driver.editor.text() == "::vpn"


def test_places_to_fill_are_visited_by_tab_and_then_the_caret_goes_on(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.editor.insert_expansion(
        "😀 Dear {who}, room {which}. Bye", len("😀 Dear {who}, room {which}. Bye"), (Asked(7, 5), Asked(19, 7))
    )
    assert driver.editor.textCursor().selectedText() == "{who}"
    assert len(driver.editor.extraSelections()) == 2
    driver.type("Aino")
    driver.key(Qt.Key.Key_Tab)
    assert driver.editor.textCursor().selectedText() == "{which}"
    driver.type("12")
    driver.key(Qt.Key.Key_Tab)
    assert driver.editor.text() == "😀 Dear Aino, room 12. Bye"
    assert driver.editor.caret() == len(driver.editor.text())
    assert driver.editor.extraSelections() == []
    driver.key(Qt.Key.Key_Tab)
    assert not driver.editor.hasFocus()


def test_positions_count_letters_outside_the_basic_plane() -> None:
    assert units("a😀b", 2) == 3
    assert characters("a😀b", 3) == 2


def test_the_list_is_there_for_screen_readers(driver: Driver) -> None:
    _open_list(driver, "::vpn")
    driver.until(lambda: len(driver.composer.popup.rows()) == 4)
    shown = driver.composer.popup.findChild(QListView)
    assert "4 snippet" in shown.accessibleName()
    spoken = shown.model().data(shown.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "vpn" in spoken
    assert QAccessible.queryAccessibleInterface(shown).childCount() >= 4


def test_snippets_in_another_language_say_so() -> None:
    row = SnippetRow(
        "1", "rare", "Rare", "{greeting} {name},\n\nA {ask:text|long} sentence here.", "opening", "en", "formal", True
    )
    assert first_line(row) == "A long sentence here."
    model = SnippetModel(None)  # type: ignore[arg-type]
    model.show_rows([row])
    assert str(model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)).startswith("English, ")


def test_the_model(qtmodeltester: object) -> None:
    model = SnippetModel(None)  # type: ignore[arg-type]
    model.show_rows(
        [SnippetRow(str(n), f"t{n}", f"Title {n}", "text", "opening", "en", "formal", False) for n in range(5)]
    )
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_the_list_never_covers_the_text(driver: Driver) -> None:
    _open_list(driver, "::vpn")

    def above() -> bool:
        composer = driver.composer.mapTo(driver.window, driver.composer.rect().topLeft())
        return driver.composer.popup.geometry().bottom() <= composer.y()

    driver.until(above)
    driver.composer.state.say("help", "text2", "A fact that takes a line of its own, and so the composer grows. " * 4)
    driver.until(above)


def test_leaving_the_text_closes_the_list(driver: Driver) -> None:
    _open_list(driver, "::vpn")
    driver.pane.focus_conversation()
    driver.until(lambda: not driver.composer.popup.isVisible())


def test_the_preview_of_a_snippet_shows_where_something_is_filled_in() -> None:
    row = SnippetRow(
        "1", "x", "t", "{greeting}\nYour request has number {ticket}, thank you {first_name}", "", "en", "", False
    )
    assert first_line(row) == "Your request has number …, thank you"


def test_what_is_asked_is_picked_from_a_list_or_a_month(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.composer.snippets.places.language = "de"
    places = (Asked(0, 5, ("new", "used")), Asked(6, 5, ("date",)), Asked(12, 6))
    driver.editor.insert_expansion("{bag} {day} {name}.", 19, places)
    popup = driver.editor.findChild(PickPopup)
    assert popup.values() == ["new", "used"]
    QTest.keyClick(popup._field, Qt.Key.Key_Down)
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    month = driver.editor.findChild(QCalendarWidget)
    month.setSelectedDate(QDate(2030, 5, 7))
    QTest.keyClick(month.findChild(QTableView), Qt.Key.Key_Return)
    assert driver.editor.text() == "used Dienstag, 7. Mai 2030 {name}."
    assert driver.editor.textCursor().selectedText() == "{name}"
    driver.type("Aino")
    assert driver.editor.open_places() == 0


def test_a_gap_holds_the_reply_until_it_is_filled_or_meant(driver: Driver) -> None:
    driver.do("ticket.reply")
    driver.editor.insertPlainText("Room {which room?} on Monday")
    driver.do("send.default")
    assert "which room?" in driver.composer.question.question()
    driver.composer.question.answer("gap.fill")
    assert driver.editor.textCursor().selectedText() == "{which room?}"
    driver.type("{B2}")
    driver.do("send.default")
    assert driver.composer.question.question()
    driver.composer.question.answer("gap.meant.next")
    driver.until(driver.outbox.waiting)
    assert driver.outbox.waiting()[0].text == "Room {B2} on Monday"
    driver.composer.switch("reply")
    driver.editor.insertPlainText("Again {B2}")
    driver.composer.send()
    assert driver.composer.question.question()  # one yes is for one text

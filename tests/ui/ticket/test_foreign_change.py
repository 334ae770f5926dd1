"""A foreign change never moves the cursor: who changed it to what is said in place, to take over or to leave, by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from deskapp.services import deciding, reading, scheduled, tickets
from deskapp.services.desk import Desk
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.popup import PickPopup
from tests.desks import team_id
from tests.ui.ticket.world import ME, PETRA, VPN

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.ui.ticket.field_row import FieldRow
    from tests.ui.ticket.conftest import Driver

F8, ENTER = Qt.Key.Key_F8, Qt.Key.Key_Return
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def petra(driver: Driver) -> Desk:
    desk = driver.desk
    return Desk(desk.home, desk.key, {"person": PETRA, "device": "d2" * 8}, replica=desk.replica, synchronous="off")


def sets(driver: Driver, **values: Any) -> None:
    """Petra sets something; it comes as a sync brings it."""
    tickets.set_fields(petra(driver), VPN, values)
    heard(driver)


def heard(driver: Driver) -> None:
    driver.pane._reload()
    driver.idle()


def stands(driver: Driver, name: str) -> Any:
    return reading.ticket(driver.desk, VPN).fields[name]


def cards(driver: Driver) -> list[tuple[Any, Any]]:
    return [(each.value, each.other) for each in reading.ticket(driver.desk, VPN).cards]


def typed(driver: Driver, row: FieldRow) -> QLineEdit:
    row.begin()
    editor = row.editor()
    assert isinstance(editor, QLineEdit)
    editor.setText("VPN drops at home")
    editor.setSelection(4, 5)
    return editor


def test_a_text_being_typed_keeps_its_words_and_selection_until_it_is_decided(driver: Driver) -> None:
    driver.side.more.set_folded(False)
    row = driver.side.more.field_row("subject")
    editor = typed(driver, row)
    sets(driver, subject="VPN drops in Tampere")
    assert (editor.text(), editor.selectedText()) == ("VPN drops at home", "drops")
    assert editor.hasFocus()
    assert "Petra" in row.news.words()
    assert "VPN drops in Tampere" in row.news.words()
    QTest.keyClick(editor, ENTER)
    assert row.is_editing(), "whose words stand is said first"
    QTest.keyClick(editor, F8, SHIFT)
    assert not row.news.is_open()
    assert (editor.text(), editor.selectedText()) == ("VPN drops at home", "drops")
    QTest.keyClick(editor, ENTER)
    driver.until(lambda: stands(driver, "subject") == "VPN drops at home")
    assert cards(driver) == [], "an ordinary change, whose past is Petra's"
    driver.idle()
    # Taken over, her words are in the editor, as a step that can be undone there; Enter changes nothing.
    editor = typed(driver, row)
    editor.setText("Mine again")
    sets(driver, subject="VPN is fine")
    QTest.keyClick(editor, F8)
    assert editor.text() == "VPN is fine"
    editor.undo()
    assert editor.text() == "Mine again"
    editor.redo()
    QTest.keyClick(editor, ENTER)
    driver.idle()
    assert stands(driver, "subject") == "VPN is fine"
    assert reading.ticket(driver.desk, VPN).set_by["subject"].name == "Petra Nagy"


def test_what_was_not_touched_gives_way_and_what_was_left_undecided_is_kept_twice(driver: Driver) -> None:
    driver.side.more.set_folded(False)
    row = driver.side.more.field_row("category")
    row.begin()
    sets(driver, category="Network")
    QTest.keyClick(row.editor(), ENTER)  # nothing was typed
    driver.idle()
    assert stands(driver, "category") == "Network"
    row.begin()
    row.editor().setText("Home office")  # type: ignore[union-attr]
    sets(driver, category="Access")
    driver.pane.clear()
    driver.side.show_ticket_view(None)  # he goes elsewhere without a word about it
    driver.until(lambda: stands(driver, "category") == "Home office")
    assert cards(driver) == [("Home office", "Access")]


def test_the_same_words_from_both_need_no_deciding(driver: Driver) -> None:
    driver.side.more.set_folded(False)
    row = driver.side.more.field_row("solution")
    row.begin()
    editor = row.editor()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("New profile")
    sets(driver, solution="New profile")
    assert not row.news.is_open()
    QTest.keyClick(editor, ENTER, CTRL)
    driver.idle()
    assert reading.ticket(driver.desk, VPN).set_by["solution"].name == "Petra Nagy"


def test_a_list_that_is_open_says_it_and_waits(driver: Driver) -> None:
    driver.side._ask("priority")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, PickPopup)
    popup._list.setCurrentIndex(popup._model.index(0, 0))
    sets(driver, priority="urgent")
    assert "Urgent" in popup.news().words()
    assert popup._list.currentIndex().row() == 0
    picked = popup._model.choices()[0].value
    QTest.keyClick(popup._field, ENTER)
    assert popup.isVisible()
    assert stands(driver, "priority") == 3
    QTest.keyClick(popup._field, F8, SHIFT)
    QTest.keyClick(popup._field, ENTER)
    driver.until(lambda: stands(driver, "priority") == picked)
    assert cards(driver) == []
    driver.idle()
    driver.side._ask("due")
    when = QApplication.activePopupWidget()
    assert isinstance(when, WhenPopup)
    sets(driver, due=1_900_000_000_000)
    assert when.news().is_open()
    QTest.keyClick(when._field, F8)
    driver.until(lambda: QApplication.activePopupWidget() is None)
    assert stands(driver, "due") == 1_900_000_000_000
    driver.side._ask("labels")
    labels = QApplication.activePopupWidget()
    assert isinstance(labels, PickPopup)
    QTest.keyClicks(labels._field, "vp")
    tickets.add_label(petra(driver), VPN, "network")
    heard(driver)
    assert "network" in labels.news().words()
    assert labels.typed() == "vp"
    QTest.keyClick(labels._field, F8, SHIFT)
    assert labels.typed() == "vp"
    labels.close()


def test_texts_in_strips_wait_too(driver: Driver) -> None:
    driver.do("ticket.done")
    closing = driver.pane._closing
    QTest.keyClicks(closing._text, "New profile")
    sets(driver, solution="New switch")
    assert closing.solution() == "New profile"
    QTest.keyClick(closing, ENTER, CTRL)
    assert not closing.isHidden()
    assert stands(driver, "status") == "open"
    QTest.keyClick(closing._text, F8)
    assert closing.solution() == "New switch"
    QTest.keyClick(closing, Qt.Key.Key_Escape)
    made = scheduled.send_later(driver.desk, VPN, "Good morning", 1_900_000_000_000).made
    heard(driver)
    card = next(each for each in driver.pane._later.cards() if each.reply_id() == made)
    card._edit()
    card._editor.setPlainText("Good evening")
    scheduled.change(petra(driver), made, text="Good night")
    heard(driver)
    assert card._editor.toPlainText() == "Good evening"
    assert "Petra" in card._heard.words()
    QTest.keyClick(card._editor, F8, SHIFT)
    QTest.keyClick(card, ENTER, CTRL)
    driver.until(lambda: [each.text for each in reading.ticket(driver.desk, VPN).scheduled] == ["Good evening"])


def late(driver: Driver, field: str, theirs: Any, opened: Callable[[], None]) -> None:
    """A list is open, and in the moment before Enter Petra sets the same field: the window has not heard of it."""
    opened()
    driver.until(QApplication.activePopupWidget)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, PickPopup)
    mine = {"assignee": ME, "team": team_id("network"), "priority": 0}.get(field, popup.values()[0])
    place = popup.values().index(mine)
    popup._list.setCurrentIndex(popup._model.index(place, 0))
    tickets.set_fields(petra(driver), VPN, {field: theirs})
    assert not popup.news().is_open()
    QTest.keyClick(popup._field, ENTER)
    driver.until(driver.pane._decisions.concerns_me)


@pytest.mark.parametrize("field", ["assignee", "team", "snooze_until", "priority"])
def test_who_changes_it_in_the_very_last_moment_is_not_overwritten_unseen(driver: Driver, field: str) -> None:
    """Said above the text, decided by the same keys, and the cursor stays in the sentence that is being written."""
    desk = driver.desk
    with desk.unit() as work:
        values = {"name.en": "Network", "space": "desk"}
        work.record("make", "team", team_id("network"), values, space="company", root=team_id("network"))
        work.commit()
    theirs = {"assignee": PETRA, "team": team_id("payroll"), "snooze_until": 1_900_000_000_000, "priority": "urgent"}[field]
    opens = {"assignee": driver.pane._deeds.assign, "team": driver.pane._deeds.move, "snooze_until": driver.pane._deeds.snooze,
             "priority": driver.pane._deeds.priority}[field]  # fmt: skip
    shown = {"assignee": PETRA, "team": theirs, "snooze_until": theirs, "priority": 3}[field]
    for key, wanted in ((SHIFT, "mine"), (Qt.KeyboardModifier.NoModifier, "theirs")):
        tickets.set_fields(desk, VPN, {"assignee": "", "team": team_id("it"), "snooze_until": 0, "priority": "normal"})
        heard(driver)
        driver.composer.start("reply")
        driver.type("Half a sen")
        late(driver, field, theirs, partial(opens, driver.pane))
        strip = driver.pane._decisions
        assert "Petra" in strip._text.text()
        assert {cap.isVisible() for cap in strip._keys} == {True}
        (card,) = reading.ticket(desk, VPN).cards
        mine = card.value if card.by_me else card.other
        assert mine != shown
        assert driver.window.focusWidget() is driver.editor
        driver.window.activateWindow()
        driver.until(driver.editor.hasFocus)
        driver.type("tence")
        assert driver.editor.text().endswith("Half a sentence")
        driver.key(F8, key)
        driver.until(lambda: cards(driver) == [])
        driver.until(strip.isHidden)
        stands_now = stands(driver, field)
        assert (stands_now == shown) == (wanted == "theirs")
        driver.editor.fill("")
        driver.idle()


def test_what_i_set_myself_a_moment_ago_asks_nothing_and_taking_is_held_too(driver: Driver) -> None:
    view = reading.ticket(driver.desk, VPN)
    tickets.set_fields(driver.desk, VPN, {"priority": "urgent"})
    driver.pane._deeds.show_view(view)  # not heard of yet
    driver.pane._deeds.set_field("priority", "low")
    driver.idle()
    assert cards(driver) == []
    tickets.assign(petra(driver), VPN, PETRA)
    driver.do("ticket.take")
    driver.until(lambda: cards(driver) != [])
    driver.pane.focus_conversation()
    driver.until(driver.pane._decisions.concerns_me)
    QTest.keyClick(driver.pane._conversation, F8)
    driver.until(lambda: cards(driver) == [])
    assert stands(driver, "assignee") == PETRA


def test_the_words_of_a_form_that_somebody_wrote_in_the_last_moment_are_both_kept(driver: Driver) -> None:
    """The solution, the workaround, and a reply that leaves later: Petra is a moment faster than Ctrl+Enter."""
    theirs = petra(driver)
    driver.do("ticket.workaround")
    form = driver.pane._strips.workaround
    form._words.setPlainText("Take the cable")
    tickets.set_fields(theirs, VPN, {"workaround": "Take the guest network"})
    form.finish()
    driver.until(driver.pane._decisions.concerns_me)
    assert cards(driver) == [("Take the cable", "Take the guest network")]
    driver.pane._decisions.take_theirs()
    driver.until(lambda: cards(driver) == [])
    assert stands(driver, "workaround") == "Take the guest network"
    driver.idle()
    driver.do("ticket.done")
    closing = driver.pane._closing
    QTest.keyClicks(closing._text, "New profile")
    tickets.set_fields(theirs, VPN, {"solution": "New switch"})
    closing.finish()
    driver.until(driver.pane._decisions.concerns_me)
    assert cards(driver) == [("New profile", "New switch")]
    driver.pane._decisions.keep_mine()
    driver.until(lambda: cards(driver) == [])
    assert stands(driver, "solution") == "New profile"
    made = scheduled.send_later(driver.desk, VPN, "Good morning", 1_900_000_000_000).made
    heard(driver)
    card = next(each for each in driver.pane._later.cards() if each.reply_id() == made)
    card._edit()
    card._editor.setPlainText("Good evening")
    scheduled.change(theirs, made, text="Good night")
    card._keep()
    driver.until(lambda: deciding.everything(driver.desk))
    (waits,) = deciding.everything(driver.desk)
    assert (waits.type, waits.value, waits.other) == ("scheduled", "Good evening", "Good night")

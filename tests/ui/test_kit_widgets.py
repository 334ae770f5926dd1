"""The small widgets, as a person meets them."""

from __future__ import annotations

import time

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.rows import StatusRow
from deskapp.ui import i18n, theme
from deskapp.ui.widgets.avatar import Avatar, initials
from deskapp.ui.widgets.banner import Banner
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button, tool_button
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.popup import Choice, ChoiceModel, PickPopup, fitting
from deskapp.ui.widgets.status_card import StatusCard
from deskapp.ui.widgets.throttle import LONGEST_MS, Throttle
from deskapp.ui.widgets.toast import ToastHost
from deskapp.ui.widgets.tool_row import ToolRow

PEOPLE = [
    Choice("1", "Sami Korhonen", "12 open, speaks Finnish", "@"),
    Choice("2", "Kovács Eszter", "3 open", "@"),
    Choice("3", "Emre Şahin", "5 open", "@"),
    Choice("4", "İpek Sarı", "", "@"),
]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# -- pick


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("", ["1", "2", "3", "4"]),
        ("sa", ["1", "3", "4"]),
        ("kovacs", ["2"]),
        ("eszter k", ["2"]),
        ("sahin", ["3"]),
        ("ipek", ["4"]),
        ("sari", ["4"]),
        ("finnish", ["1"]),
        ("smk", ["1"]),
        ("xyz", []),
    ],
)
def test_what_fits_the_typed_words(typed, values):
    assert [choice.value for choice in fitting(PEOPLE, typed)] == values


@pytest.fixture
def screen(qtbot):
    made = QWidget()
    made.resize(800, 600)
    field = QLineEdit(made)
    QVBoxLayout(made).addWidget(field)
    qtbot.addWidget(made)
    made.show()
    field.setFocus()
    return made


def open_popup(screen, qtbot, **more):
    popup = PickPopup(screen, "Assign to", PEOPLE, **more)
    picked = []
    popup.picked.connect(picked.append)
    popup.open_at(screen)
    field = popup.findChild(QLineEdit)
    qtbot.waitUntil(popup.isVisible)
    return popup, field, picked


def test_pick_by_typing_and_enter(screen, qtbot):
    popup, field, picked = open_popup(screen, qtbot)
    qtbot.keyClicks(field, "kov")
    assert popup.values() == ["2"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert picked == ["2"]


def test_pick_by_arrows_stops_at_the_ends_and_starts_at_the_current_one(screen, qtbot):
    _, field, picked = open_popup(screen, qtbot, current="3")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(field, key)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert picked == ["3"]


def test_escape_picks_nothing(screen, qtbot):
    popup, field, picked = open_popup(screen, qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(popup))
    assert picked == []


def test_nothing_fits_is_said_and_enter_does_nothing(screen, qtbot):
    popup, field, picked = open_popup(screen, qtbot)
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert picked == []
    assert popup.isVisible()


def test_a_search_elsewhere_fills_the_list(screen, qtbot):
    asked = []
    popup, field, picked = open_popup(screen, qtbot, search=asked.append)
    qtbot.keyClicks(field, "ai")
    assert asked == ["a", "ai"]
    popup.set_choices([Choice("9", "Aino Virtanen")])
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert picked == ["9"]


def test_pick_by_a_click(screen, qtbot):
    popup, _, picked = open_popup(screen, qtbot)
    view = popup._list
    spot = view.visualRect(popup._model.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert picked == ["2"]


def test_a_screen_reader_hears_the_whole_line(qapp):
    model = ChoiceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(PEOPLE)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Sami Korhonen, 12 open, speaks Finnish"
    model.show([])


def test_the_popup_keeps_on_the_screen(screen, qtbot):
    popup, _, _ = open_popup(screen, qtbot)
    popup.close()
    popup = PickPopup(screen, "x", PEOPLE)
    popup.show_at(QPoint(5000, 5000))
    assert popup.screen().availableGeometry().contains(popup.geometry())
    popup.close()


def test_a_popup_is_opaque_with_a_border_and_round_corners(screen, qtbot, qapp):
    theme.apply(qapp, "light")
    popup, _, _ = open_popup(screen, qtbot)
    picture = popup.grab().toImage()
    edge = picture.pixelColor(popup.width() // 2, 0)
    inside = picture.pixelColor(popup.width() // 2, 4)
    corner = picture.pixelColor(0, 0)
    popup.close()
    assert inside.name() == theme.current().colour("surface").name()
    assert edge.name() == theme.current().colour("control").name()
    assert corner.name() != edge.name()


# -- toasts, banners, empty states


def test_undo_in_a_toast_is_called_once_and_the_toast_goes(qtbot):
    host = ToastHost()
    qtbot.addWidget(host)
    host.show()
    undone = []
    toast = host.say("Closed T-1", lambda: undone.append(1), detail="with a solution")
    assert name_of(toast) == "Closed T-1 with a solution"
    button = next(each for each in toast.findChildren(QAbstractButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert host.toasts() == []
    assert host.isHidden()


def test_a_toast_goes_by_itself_and_undoes_nothing(qtbot):
    host = ToastHost()
    qtbot.addWidget(host)
    undone = []
    toast = host.say("Closed", lambda: undone.append(1), stays_ms=20)
    with qtbot.waitSignal(toast.gone, timeout=1000):
        pass
    assert undone == []


def test_at_most_three_toasts_the_newest_lowest(qtbot):
    host = ToastHost()
    qtbot.addWidget(host)
    for number in range(5):
        host.say(f"Closed T-{number}")
    assert [toast.text() for toast in host.toasts()] == ["Closed T-2", "Closed T-3", "Closed T-4"]


def test_a_banner_says_one_sentence_and_offers_the_step(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("The line is gone.", "Try now", "danger")
    assert not banner.isHidden()
    assert name_of(banner) == "The line is gone."
    with qtbot.waitSignal(banner.asked):
        banner._button.click()
    banner.say("")
    assert banner.isHidden()


def test_what_happened_is_said_to_a_screen_reader_once(qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message())))
    host, banner = ToastHost(), Banner()
    qtbot.addWidget(host)
    qtbot.addWidget(banner)
    host.say("Closed T-1", detail="with a solution")
    banner.say("The line is gone.")
    banner.say("")
    assert said == ["Closed T-1 with a solution", "The line is gone."]


def test_an_empty_view_offers_a_step(qtbot):
    empty = EmptyState("inbox", "No tickets yet.", "Ctrl+N makes one.", "New ticket")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.asked):
        empty._button.click()
    empty.set_words("All done for now.")
    assert not empty._button.isVisible()


# -- buttons, chips, avatars, labels


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_focus(qtbot, key):
    for made in (primary_button("Go"), tool_button("search", "Find")):
        qtbot.addWidget(made)
        pressed = QSignalSpy(made.clicked)
        qtbot.keyClick(made, key)
        qtbot.keyClick(made, key, Qt.KeyboardModifier.ControlModifier)  # belongs to the form around it
        assert pressed.count() == 1


def test_buttons_have_names_and_reach_24_pixels(actions, qtbot):
    made = [
        tool_button("reply", name="Reply"),
        tool_button("reply", "Reply"),
        tool_button(actions.of("ticket.reply")),
        tool_button(actions.of("ticket.note"), "Note", boxed=True),
        primary_button("Send"),
        plain_button("Cancel"),
        link_button("Undo"),
    ]
    for button in made:
        qtbot.addWidget(button)
        button.show()
        assert name_of(button), button
        assert min(button.width(), button.height()) >= 24, button
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert name_of(made[2]) == "Reply"
    assert not any(button.autoDefault() for button in made[4:])


def test_buttons_grow_with_the_text(qapp, qtbot):
    button = tool_button("reply", name="Reply")
    qtbot.addWidget(button)
    theme.apply(qapp, "light", 2.0)
    assert button.sizeHint().expandedTo(button.minimumSize()).height() >= 60


def test_the_focus_ring_can_be_seen(qtbot):
    holder = QWidget()
    layout = QVBoxLayout(holder)
    made = [plain_button("Cancel"), tool_button("reply", name="Reply"), tool_button("x", "Close", boxed=True)]
    for button in made:
        layout.addWidget(button)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitUntil(holder.isActiveWindow)
    focus = theme.current().colour("focus").name()
    for button in made:
        button.setFocus()
        image = button.grab().toImage()
        edge = [image.pixelColor(image.width() // 2, row).name() for row in (0, 1)]
        assert edge == [focus, focus], button


def test_a_row_of_tools_drops_words_from_its_end_and_gets_them_back(qtbot):
    buttons = [tool_button(name, name.title()) for name in ("reply", "note", "assign", "snooze")]
    tools = ToolRow(buttons)
    qtbot.addWidget(tools)
    tools.resize(2000, 40)
    tools.show()
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert [button.toolButtonStyle() == icon_only for button in buttons] == [False] * 4
    tools.resize(tools.sizeHint().width() - 10, 40)
    assert [button.toolButtonStyle() == icon_only for button in buttons] == [False, False, False, True]
    tools.resize(140, 40)
    assert all(button.toolButtonStyle() == icon_only for button in buttons)
    assert [name_of(button) for button in buttons] == ["Reply", "Note", "Assign", "Snooze"]
    tools.resize(2000, 40)
    assert not any(button.toolButtonStyle() == icon_only for button in buttons)


def test_a_chip_has_its_words_as_name_and_room_for_them(qtbot):
    chip = Chip("40 min late", "danger", "dangerSoft", "warn")
    qtbot.addWidget(chip)
    short = chip.sizeHint().width()
    assert name_of(chip) == "40 min late"
    chip.set_chip("140 min late", "danger")
    assert chip.sizeHint().width() > short
    assert chip.text() == "140 min late"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Aino Virtanen", "AV"),
        ("Kovács Eszter", "KE"),
        ("Prof. Dr. Anna van den Berg", "PB"),
        ("cher", "C"),
        ("", "?"),
        ("عمر الفاروق", "ع\u200cا"),
        ("4711", "?"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_an_avatar_is_the_same_for_the_same_name(qtbot):
    first, second, other = Avatar("Aino Virtanen"), Avatar("Aino Virtanen"), Avatar("Sami Korhonen")
    for avatar in (first, second, other):
        qtbot.addWidget(avatar)
    assert first.grab().toImage() == second.grab().toImage()
    assert first.grab().toImage() != other.grab().toImage()


def test_a_long_label_is_cut_and_says_the_rest_in_its_tool_tip(qtbot):
    label = Label("VPN drops every few minutes since Monday", elide=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() <= 24
    label.resize(600, 20)
    assert label.toolTip() == ""


# -- throttle


def test_throttle_calls_at_once_and_the_last_one_later(qtbot, qapp):
    owner, calls = QWidget(), []
    qtbot.addWidget(owner)
    throttle = Throttle(owner, 30, lambda: calls.append(1))
    for _ in range(5):
        throttle.call()
    assert len(calls) == 1
    qtbot.waitUntil(lambda: len(calls) == 2)
    qtbot.wait(80)
    assert len(calls) == 2


def test_a_throttle_asks_less_often_for_what_takes_long(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    throttle = Throttle(owner, 30, lambda: None)
    throttle.call()
    throttle.answered()
    assert throttle._timer.interval() == 30
    throttle.cancel()
    throttle.call()
    time.sleep(0.05)
    throttle.answered()
    assert 200 <= throttle._timer.interval() <= LONGEST_MS
    throttle.answered()  # that nobody asked for: it changes nothing
    assert throttle._timer.interval() >= 200
    throttle.cancel()


def test_a_late_throttle_waits_for_the_pause_and_can_be_flushed(qtbot):
    owner, calls = QWidget(), []
    qtbot.addWidget(owner)
    throttle = Throttle(owner, 30, lambda: calls.append(1), late=True)
    throttle.call()
    assert calls == []
    throttle.flush()
    assert calls == [1]
    throttle.call()
    throttle.cancel()
    qtbot.wait(60)
    assert calls == [1]


# -- the status card

ROW = StatusRow("Helsinki", 2000, 0, 0, 0, "instep", 0, 0, 0, "")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, "Everything is saved. In step with \u2068Helsinki\u2069, "),
        ({"state": "alone", "hub": ""}, "Everything is saved. On this computer only"),
        (
            {"unsent": 3, "oldest_unsent_s": 7200},
            "Everything is saved here. 3 changes only on this computer, oldest 2 h. ",
        ),
        ({"state": "working", "sending": 3, "receiving": 1200}, "Sending 3, receiving 1,200"),
        ({"state": "offline", "unsent": 3}, "Working offline. 3 changes only on this computer. They go out when"),
        ({"state": "offline"}, "Working offline. Everything works as usual here; as of "),
        ({"state": "offline", "problem": "hub.corrupt"}, "The hub is damaged. Nothing is written to it any more"),
        ({"state": "offline", "problem": "hub.locks"}, "The hub cannot stay where it is. Locks do not work"),
        ({"on_network": True}, "Everything is saved. In step with \u2068Helsinki\u2069, "),
        ({"state": "decide", "decisions": 2}, "Needs a decision. 2 things changed on two sides."),
        ({"state": "cannot_save", "problem": "disk.full"}, "Cannot save on this computer. The disk is full."),
    ],
)
def test_the_status_card_tells_the_truth(qtbot, change, words):
    card = StatusCard()
    qtbot.addWidget(card)
    card.set_person("Sami Korhonen", "IT service desk")
    card.show_status(ROW._replace(last_sync=i18n.now_ms() - 60_000)._replace(**change))
    assert words in card.words()
    card.setFixedWidth(196)
    card.show()
    for label in card.findChildren(Label):
        if label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()


def test_the_status_card_is_a_button(qtbot):
    card = StatusCard()
    qtbot.addWidget(card)
    card.show_status(ROW)
    card.show()
    assert QAccessible.queryAccessibleInterface(card._card).role() == QAccessible.Role.Button
    with qtbot.waitSignal(card.asked):
        qtbot.mouseClick(card._card, Qt.MouseButton.LeftButton)
    card._card.setFocus()
    with qtbot.waitSignal(card.asked):
        qtbot.keyClick(card._card, Qt.Key.Key_Space)

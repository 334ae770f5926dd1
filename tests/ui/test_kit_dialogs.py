"""Questions, crashes, preferences and the first start."""

from __future__ import annotations

import stat
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QToolButton, QWidget

from deskapp.ui import ask, i18n
from deskapp.ui.crash import CrashDialog, CrashHandler, mark_of
from deskapp.ui.keys_overview import KeysOverview
from deskapp.ui.preferences import CHOICES, Preferences
from deskapp.ui.welcome import Welcome


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def button(widget: QWidget, words: str) -> QAbstractButton:
    return next(each for each in widget.findChildren(QAbstractButton) if each.text() == words)


# -- questions


def test_the_deed_is_done_only_when_its_button_is_pressed(parent, qtbot):
    done = []
    question = ask.ask(parent, "Remove?", "It cannot be undone.", "Remove the office", lambda: done.append(1))
    assert question.answers() == ["Remove the office", "Go back"]
    assert button(question, "Go back").isDefault()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(question))
    assert done == []
    question = ask.ask(parent, "Remove?", "It cannot be undone.", "Remove the office", lambda: done.append(1))
    qtbot.mouseClick(button(question, "Remove the office"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(question))
    assert done == [1]


def test_enter_is_the_safe_answer(parent, qtbot):
    done = []
    question = ask.ask(parent, "Remove?", "x", "Remove", lambda: done.append(1))
    qtbot.waitUntil(question.isVisible)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shiboken6.isValid(question))
    assert done == []


def test_fifty_questions_leave_nothing_behind(parent, qtbot):
    for _ in range(50):
        ask.tell(parent, "Done", "x").give(0)
    qtbot.waitUntil(lambda: not parent.findChildren(ask.Question))


def test_windows_that_were_closed_are_gone(parent, actions, qtbot):
    for _ in range(20):
        Preferences(VALUES, parent).close()
        KeysOverview(actions, parent).close()
        dialog = CrashDialog("report", "", True, parent)
        dialog.show()
        dialog.close()
    qtbot.waitUntil(lambda: not [child for child in parent.children() if child.isWidgetType()])


# -- crashes


@pytest.fixture
def handler(tmp_path, qapp):
    made = CrashHandler(tmp_path / "reports")
    yield made
    made.uninstall()


def crash(handler, error: Exception) -> None:
    try:
        raise error
    except type(error):
        handler.handle(*sys.exc_info())


def test_a_crash_saves_writes_a_report_and_says_so_once(handler, parent, qtbot, tmp_path, capsys):
    saved, told = [], []
    handler.add_rescue(lambda: saved.append(1))
    handler.set_window(parent)
    handler.told.connect(told.append)
    for _ in range(21):
        crash(handler, ValueError("broken row"))
    qtbot.waitUntil(lambda: sum(handler.seen().values()) == 21)
    assert saved == [1]
    assert len(told) == 1
    assert "broken row" in told[0]
    dialogs = parent.findChildren(CrashDialog)
    assert len(dialogs) == 1
    assert not dialogs[0].isModal()
    files = list((tmp_path / "reports").iterdir())
    assert len(files) == 1
    assert "broken row" in files[0].read_text(encoding="utf-8")
    assert stat.S_IMODE(files[0].stat().st_mode) == 0o600
    crash(handler, KeyError("another"))
    qtbot.waitUntil(lambda: len(told) == 2)
    for dialog in parent.findChildren(CrashDialog):
        dialog.close()
    assert "broken row" in capsys.readouterr().err


def test_the_report_can_be_read_and_copied(handler, parent, qtbot):
    handler.set_window(parent)
    crash(handler, ValueError("broken row"))
    qtbot.waitUntil(lambda: bool(parent.findChildren(CrashDialog)))
    dialog = parent.findChild(CrashDialog)
    details = dialog.findChild(QPlainTextEdit)
    assert not details.isVisible()
    button(dialog, "Show the report").click()
    assert details.isVisible()
    button(dialog, "Copy the report").click()
    assert "broken row" in QGuiApplication.clipboard().text()
    button(dialog, "Carry on working").click()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_a_crash_on_another_thread_arrives_on_the_gui_thread(handler, parent, qtbot):
    where = []
    handler.set_window(parent)
    handler.add_rescue(lambda: where.append(threading.current_thread() is threading.main_thread()))
    thread = threading.Thread(target=crash, args=(handler, ValueError("elsewhere")))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: where == [True])
    parent.findChild(CrashDialog).close()


def test_a_crash_while_saving_is_not_a_second_crash(handler, parent, qtbot):
    def broken() -> None:
        raise OSError("disk")

    handler.set_window(parent)
    handler.add_rescue(broken)
    crash(handler, ValueError("first"))
    qtbot.waitUntil(lambda: bool(parent.findChildren(CrashDialog)))
    dialog = parent.findChild(CrashDialog)
    assert any("Please copy" in label.text() for label in dialog.findChildren(ask.Label))
    dialog.close()


def test_a_folder_that_cannot_be_written_is_no_reason_to_be_silent(parent, qtbot, tmp_path):
    (tmp_path / "file").write_text("x")
    handler = CrashHandler(tmp_path / "file" / "reports")
    handler.set_window(parent)
    crash(handler, ValueError("x"))
    qtbot.waitUntil(lambda: bool(parent.findChildren(CrashDialog)))
    parent.findChild(CrashDialog).close()


def test_installing_takes_every_thread_and_can_be_undone(handler):
    before = sys.excepthook, threading.excepthook
    handler.install()
    assert sys.excepthook == handler.handle
    assert threading.excepthook != before[1]
    handler.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_mark_is_of_the_place_not_of_the_text(handler):
    marks = set()
    for text in ("one", "two"):
        try:
            raise ValueError(text)
        except ValueError as error:
            marks.add(mark_of(ValueError, error.__traceback__))
    assert len(marks) == 1


# -- preferences

VALUES = {
    "language": "",
    "theme": "system",
    "density": "comfortable",
    "text_size": "100",
    "after_sending": "next",
    "undo_delay": "10",
    "single_keys": "on",
    "motion": "on",
    "hold_months": "0",
    "files_mb": "2000",
    "quiet_from": "19:00",
    "quiet_to": "07:00",
}


@pytest.fixture
def preferences(parent, qtbot):
    made = Preferences(VALUES, parent)
    heard: list[tuple[str, str]] = []
    made.changed.connect(lambda key, value: heard.append((key, value)))
    made.show()
    yield made, heard
    made.close()


def test_each_change_counts_at_once_and_alone(preferences):
    dialog, heard = preferences
    assert not dialog.isModal()
    button(dialog, "Dark").click()
    button(dialog, "Compact").click()
    combo = dialog.findChild(QComboBox, "language")
    combo.setCurrentIndex(combo.findData("fi"))
    combo = dialog.findChild(QComboBox, "undo_delay")
    combo.setCurrentIndex(combo.findData("0"))
    button(dialog, "Single &keys in list and conversation: R replies, J goes on").click()
    button(dialog, "Ani&mations, such as the org chart turning").click()
    assert heard == [
        ("theme", "dark"),
        ("density", "compact"),
        ("language", "fi"),
        ("undo_delay", "0"),
        ("single_keys", "off"),
        ("motion", "off"),
    ]
    assert dialog.value("theme") == "dark"


def test_preferences_show_what_is_set(parent, qtbot):
    dialog = Preferences({**VALUES, "theme": "dark", "text_size": "150", "language": "ar"}, parent)
    checked = [each.text() for each in dialog.findChildren(QRadioButton) if each.isChecked()]
    assert checked == ["Dark", "Comfortable"]
    assert dialog.findChild(QComboBox, "text_size").currentText() == "150 %"
    assert dialog.findChild(QComboBox, "language").currentText() == "العربية"
    dialog.close()


def test_the_choices_are_those_the_services_take():
    settings = pytest.importorskip("deskapp.services.settings")
    table = {each.key: each for each in settings.SETTINGS}
    for key, choices in CHOICES.items():
        assert tuple(value for value, _ in choices) == table[key].choices, key
    assert set(table["language"].choices) == {"", *i18n.LANGUAGES}


def labels_of(widget: QWidget) -> int:
    interface = QAccessible.queryAccessibleInterface(widget)
    return sum(bool(flag & QAccessible.RelationFlag.Label) for _, flag in interface.relations())


def test_every_combo_box_has_its_label(preferences):
    dialog, _ = preferences
    for combo in dialog.findChildren(QComboBox):
        assert labels_of(combo), combo.objectName()


# -- the first start


@pytest.fixture
def welcome(qtbot):
    made = Welcome("sami")
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    return made


def test_try_the_demo(welcome, qtbot):
    with qtbot.waitSignal(welcome.demo_asked):
        button(welcome, "Try the demo desk").click()
    assert not button(welcome, "Join").isEnabled()  # one thing at a time
    welcome.problem("The disk is full.")
    assert button(welcome, "Join").isEnabled()


def test_join_a_hub_by_keyboard(welcome, qtbot):
    url, login = (
        next(each for each in welcome.findChildren(QLineEdit) if each.accessibleName() == name)
        for name in ("Address of the hub", "Login name")
    )
    assert login.text() == "sami"
    qtbot.keyClicks(url, "postgresql://hub/desk ")
    with qtbot.waitSignal(welcome.join_asked) as asked:
        qtbot.keyClick(url, Qt.Key.Key_Return)
    assert asked.args == ["postgresql://hub/desk", "sami"]


def test_what_is_missing_is_said_and_nothing_happens(welcome, qtbot):
    asked = []
    welcome.join_asked.connect(lambda *args: asked.append(args))
    button(welcome, "Join").click()
    assert asked == []
    assert welcome.focusWidget().accessibleName() == "Address of the hub"


def test_start_an_office_with_or_without_a_name(welcome, qtbot):
    with qtbot.waitSignal(welcome.office_asked) as asked:
        button(welcome, "Start").click()
    assert asked.args == ["My office"]


def test_tab_goes_round_with_the_language_in_it(welcome, qtbot):
    welcome.activateWindow()
    qtbot.waitUntil(welcome.isActiveWindow)
    welcome.begin()
    seen = []
    for _ in range(7):
        seen.append(welcome.focusWidget())
        qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Tab)
    assert any(isinstance(each, QToolButton) and each.isChecked() for each in seen)
    welcome.begin(languages=True)
    assert welcome.focusWidget().property("code") == i18n.code()


def test_the_language_comes_first(welcome, qtbot):
    asked = []
    welcome.language_chosen.connect(asked.append)
    button(welcome, "English").click()
    button(welcome, "Suomi").click()
    assert asked == ["fi"]

"""The one table of actions, and what is derived from it."""

from __future__ import annotations

import gc
import re
from collections import Counter
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenuBar, QTextEdit, QVBoxLayout, QWidget

from deskapp.ui import icons
from deskapp.ui.action import ORG, QUEUE, SCOPES, TICKET, WINDOW
from deskapp.ui.action_table import ACTIONS, BY_ID, MENUS
from deskapp.ui.actions import Actions, key_text, words
from deskapp.ui.keys_overview import sections
from deskapp.ui.palette import choices_of


def keys_by_scope() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {scope: [] for scope in SCOPES}
    for entry in ACTIONS:
        found[entry.scope] += [(QKeySequence(keys).toString(), entry.id) for keys in entry.keys]
        for scope, keys in entry.single:
            found[scope].append((QKeySequence(keys).toString(), entry.id))
    return found


def test_ids_are_unique_and_scopes_menus_and_icons_exist():
    assert len(BY_ID) == len(ACTIONS)
    drawn = set(icons.names())
    menus = {name for name, _ in MENUS}
    for entry in ACTIONS:
        assert entry.scope in SCOPES, entry.id
        assert entry.icon in drawn, entry.id
        assert not entry.menu or re.fullmatch(r"[a-z]+\.\d", entry.menu), entry.id
        assert not entry.menu or entry.menu.split(".")[0] in menus, entry.id
        assert {scope for scope, _ in entry.single} <= set(SCOPES) - {WINDOW}, entry.id


def test_every_key_is_one_qt_knows():
    for keys, name in (pair for pairs in keys_by_scope().values() for pair in pairs):
        assert keys, name
        assert "Unknown" not in keys, name


@pytest.mark.parametrize("scope", SCOPES)
def test_no_key_stands_for_two_things_where_both_would_hear_it(scope):
    pairs = keys_by_scope()
    heard = pairs[scope] + (pairs[WINDOW] if scope != WINDOW else [])
    twice = {key for key, count in Counter(key for key, _ in heard).items() if count > 1}
    assert not twice, {key: [name for each, name in heard if each == key] for key in twice}


@pytest.mark.parametrize("scope", SCOPES)
def test_no_key_is_the_beginning_of_a_sequence(scope):
    pairs = keys_by_scope()
    heard = {key for key, _ in pairs[scope] + pairs[WINDOW]}
    begins = {key.split(", ")[0] for key in heard if ", " in key}
    assert not begins & heard


def test_single_letters_stay_out_of_the_window_scope():
    letters = [name for key, name in keys_by_scope()[WINDOW] if len(key) == 1]
    assert not letters


def test_nothing_the_system_keeps_for_itself_or_altgr():
    reserved = {"Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+.", "Ctrl+;", "Ctrl+Space", "F10", "Ctrl+H", "Ctrl+M", "Alt+F4"}
    for keys, name in (pair for pairs in keys_by_scope().values() for pair in pairs):
        assert keys not in reserved, name
        assert not ("Ctrl+" in keys and "Alt+" in keys), name


def test_every_command_is_in_a_menu_or_in_the_palette(actions):
    def nothing() -> None:
        """A handler."""

    for entry in ACTIONS:
        actions.handle(entry.id, nothing)
    palette = {choice.value for choice in choices_of(actions)}
    for entry in ACTIONS:
        assert entry.menu or entry.id in palette, entry.id


def test_access_keys_are_unique_in_each_menu_and_in_the_menu_bar():
    titles = [title for _, title in MENUS]
    groups = [titles] + [[each.text for each in ACTIONS if each.menu.startswith(f"{name}.")] for name, _ in MENUS]
    for texts in groups:
        letters = [re.search("&(.)", text) for text in texts]
        assert all(letters), texts
        found = Counter(letter[1].casefold() for letter in letters if letter)
        assert not [letter for letter, count in found.items() if count > 1], (texts, found)


def test_tool_tips_say_words_and_key(actions):
    assert actions.of("ticket.reply").toolTip() == "Reply (Ctrl+R)"
    assert actions.of("ticket.assign").toolTip() == "Assign to (Ctrl+Shift+A)"


def test_a_command_nobody_handles_is_neither_shown_nor_run(actions, qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    reply = actions.of("ticket.reply")
    assert not reply.isVisible()
    assert not reply.isEnabled()
    assert not choices_of(actions)
    actions.fill(bar)
    assert not [menu for menu in bar.actions() if menu.isVisible()]
    view = View()
    actions.handle("ticket.reply", view.reply)
    actions.fill(bar)
    assert [menu.text() for menu in bar.actions() if menu.isVisible()] == ["&Ticket"]
    assert [choice.value for choice in choices_of(actions)] == ["ticket.reply"]


class View(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.here = True

    def reply(self) -> None:
        self.calls.append("reply")

    def other(self) -> None:
        self.calls.append("other")

    def is_here(self) -> bool:
        return self.here


def test_the_newest_handler_that_wants_it_runs(actions):
    ticket, queue = View(), View()
    actions.handle("ticket.assign", ticket.reply)
    actions.handle("ticket.assign", queue.other, when=queue.is_here)
    actions.of("ticket.assign").trigger()
    queue.here = False
    actions.of("ticket.assign").trigger()
    assert (ticket.calls, queue.calls) == (["reply"], ["other"])


def test_a_view_that_is_gone_handles_nothing(actions):
    view = View()
    actions.handle("ticket.reply", view.reply)
    del view
    gc.collect()
    actions.of("ticket.reply").trigger()
    assert not actions.of("ticket.reply").is_handled()


def test_a_view_that_qt_has_deleted_handles_nothing_either(actions):
    older, view = View(), View()
    actions.handle("ticket.reply", older.other)
    actions.handle("ticket.reply", view.reply)
    shiboken6.delete(view)
    actions.of("ticket.reply").trigger()
    assert older.calls == ["other"]
    assert view.calls == []


def test_commands_are_switched_off_while_they_make_no_sense(actions):
    view = View()
    actions.handle("ticket.reply", view.reply)
    actions.enable("ticket.", False)
    actions.of("ticket.reply").trigger()
    assert view.calls == []
    actions.enable("ticket.", True)
    actions.of("ticket.reply").trigger()
    assert view.calls == ["reply"]


class Screen(QWidget):
    """A list with one-key commands, and a text beside it."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.list = QWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = QTextEdit(self)
        self.line = QLineEdit(self)
        layout = QVBoxLayout(self)
        for widget in (self.list, self.text, self.line):
            layout.addWidget(widget)
        actions.attach(WINDOW, self)
        actions.attach(QUEUE, self.list)


@pytest.fixture
def screen(actions, qtbot):
    made = Screen(actions)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_letter_is_a_command_in_the_list_and_a_letter_in_text(actions, screen, qtbot):
    view = View()
    actions.handle("ticket.reply", view.reply)
    screen.list.setFocus()
    qtbot.keyClick(screen.list, Qt.Key.Key_R)
    assert view.calls == ["reply"]
    screen.text.setFocus()
    qtbot.keyClicks(screen.text, "r")
    assert screen.text.toPlainText() == "r"
    assert view.calls == ["reply"]
    qtbot.keyClick(screen.text, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert view.calls == ["reply", "reply"]


def test_single_keys_can_be_switched_off(actions, screen, qtbot):
    view = View()
    actions.handle("ticket.reply", view.reply)
    actions.use_single_keys(False)
    screen.list.setFocus()
    qtbot.keyClick(screen.list, Qt.Key.Key_R)
    assert view.calls == []
    actions.use_single_keys(True)
    qtbot.keyClick(screen.list, Qt.Key.Key_R)
    assert view.calls == ["reply"]


def test_a_sequence_of_two_keys(actions, screen, qtbot):
    view = View()
    actions.handle("go.mine", view.reply)
    screen.list.setFocus()
    qtbot.keyClick(screen.list, Qt.Key.Key_G)
    qtbot.keyClick(screen.list, Qt.Key.Key_Q)
    assert view.calls == ["reply"]


@pytest.mark.parametrize("field", ["text", "line"])
def test_no_text_field_swallows_a_command_of_the_window(actions, screen, qtbot, field):
    widget = getattr(screen, field)
    widget.setFocus()
    for entry in ACTIONS:
        if entry.scope != WINDOW or entry.checkable:
            continue
        for keys in entry.keys:
            if entry.id == "undo.action" and keys == "Ctrl+Z":
                continue  # in a text it is the text's own undo, on purpose
            view = View()
            actions.handle(entry.id, view.reply)
            stroke = QKeySequence(keys)[0]
            qtbot.keyClick(widget, stroke.key(), stroke.keyboardModifiers())
            assert view.calls == ["reply"], (entry.id, keys)


def test_the_key_table_is_the_one_agreed_on():
    """Where the table of the design names a key for a command that exists, it is that key."""
    file = Path(__file__).parents[3] / "shared" / "shortcuts.csv"
    if not file.is_file():
        pytest.skip("the design is not beside the checkout")
    ours = {entry.id: entry for entry in ACTIONS}
    for row in file.read_text(encoding="utf-8").splitlines()[1:]:
        name, context, keys = re.match(r'([^,]+),([^,]+),("[^"]+"|[^,]+)', row).groups()
        if name in ours and context == "G":
            assert keys.strip('"') in ours[name].keys, name


def test_the_overview_shows_what_has_a_key_and_is_handled(actions):
    view = View()
    for name in ("ticket.reply", "send.default", "ticket.wait"):
        actions.handle(name, view.reply)
    found = dict(sections(actions))
    assert found["Ticket"] == [("Reply", ["Ctrl+R"])]
    assert found["In the list"] == [("Reply", ["R"])]
    assert found["While writing"] == [("Send", ["Ctrl+Return"])]
    assert next(iter(dict(sections(actions, (TICKET,))))) == "In the conversation"
    assert "In the org chart" not in found
    assert ORG in SCOPES


def test_words_and_keys_for_a_menu_line():
    assert words(BY_ID["ticket.assign"]) == "Assign to…"
    assert key_text(BY_ID["go.unassigned"]) == "G, U"
    assert key_text(BY_ID["ticket.wait"]) == ""

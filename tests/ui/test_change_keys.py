"""Other keys for commands: chosen by keyboard, kept, without a clash, in force at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from deskapp.ui import own_keys
from deskapp.ui.action import QUEUE, WINDOW
from deskapp.ui.actions import Actions, key_text, with_keys_in_force
from deskapp.ui.ask import Question
from deskapp.ui.change_keys import ChangeKeys
from deskapp.ui.keys_overview import KeysOverview, sections
from deskapp.ui.own_keys import KeyPlace
from deskapp.ui.palette import choices_of
from deskapp.ui.widgets.keycap import CommandKeycap
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

REPLY, TAKE, ALL = KeyPlace("ticket.reply"), KeyPlace("ticket.take"), KeyPlace("queue.all")
LETTER = KeyPlace("ticket.reply", single=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_keys(qapp: object) -> Iterator[None]:
    """The keys of the table before and after."""
    own_keys.use({})
    yield
    own_keys.use({})


class Screen(QWidget):
    """A window with a list and a text; counts how often somebody answers."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.list, self.text = QWidget(self), QTextEdit(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.answers: list[str] = []
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self.text)
        actions.attach(WINDOW, self)
        actions.attach(QUEUE, self.list)
        actions.handle("ticket.reply", self.reply)
        actions.handle("ticket.take", self.take)

    def reply(self) -> None:
        self.answers.append("reply")

    def take(self) -> None:
        self.answers.append("take")


@pytest.fixture
def screen(actions, qtbot):
    made = Screen(actions)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.list.setFocus()
    return made


@pytest.fixture
def dialog(screen, qtbot):
    """The window for keys; what it asks to be kept is in its `kept`."""
    made = ChangeKeys(screen)
    made.kept = []
    made.changed.connect(lambda key, value: made.kept.append((key, value)))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def press(dialog, qtbot, slot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """By keyboard: stand on the command, Enter, the new key."""
    dialog.choose(slot)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.field.hasFocus()
    qtbot.keyClick(dialog.field, key, modifiers)


def test_a_new_key_works_at_once_everywhere_the_old_one_not_and_it_is_kept(actions, screen, dialog, qtbot):
    cap = CommandKeycap("ticket.reply", screen)
    press(dialog, qtbot, REPLY, Qt.Key.Key_F3)
    assert dialog.list.hasFocus()
    assert "F3" in dialog.said()
    assert (actions.of("ticket.reply").toolTip(), cap.text()) == ("Reply (F3)", "F3")
    assert [each.keys for each in choices_of(actions) if each.value == "ticket.reply"] == ["F3"]
    assert ("Reply", ["F3"]) in dict(sections(actions))["Ticket"]
    press(dialog, qtbot, LETTER, Qt.Key.Key_E)
    assert with_keys_in_force("**R** or **Ctrl+R** replies, **N** notes") == "**E** or **F3** replies, **N** notes"
    another = Actions()  # a window that is opened later
    assert key_text(another.of("ticket.reply").entry()) == "F3"
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.list.setFocus()
    for key, modifiers in ((Qt.Key.Key_R, CONTROL), (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)):
        qtbot.keyClick(screen.list, key, modifiers)
    assert screen.answers == []
    for key in (Qt.Key.Key_F3, Qt.Key.Key_E):
        qtbot.keyClick(screen.list, key)
    assert screen.answers == ["reply", "reply"]
    screen.text.setFocus()
    qtbot.keyClick(screen.text, Qt.Key.Key_E)
    assert (screen.text.toPlainText(), len(screen.answers)) == ("e", 2)
    # the program starts again
    key, text = dialog.kept[-1]
    assert (key, json.loads(text)) == ("keys", {"ticket.reply": ["F3"], "ticket.reply/single": ["E"]})
    own_keys.use({})
    assert actions.of("ticket.reply").toolTip() == "Reply (Ctrl+R)"
    own_keys.use(own_keys.read(text))
    assert actions.of("ticket.reply").toolTip() == "Reply (F3)"


def test_a_clash_is_said_and_the_key_taken_only_when_that_is_wanted(actions, screen, dialog, qtbot):
    press(dialog, qtbot, REPLY, Qt.Key.Key_T, CONTROL)
    question = dialog.findChild(Question)
    said = " ".join(each.text() for each in question.findChildren(Label))
    assert "Ctrl+T" in said
    assert "Take it (assign to me)" in said
    assert "Everywhere" in said
    question.give(1)
    assert dialog.kept == []
    assert key_text(actions.of("ticket.reply").entry()) == "Ctrl+R"
    press(dialog, qtbot, REPLY, Qt.Key.Key_T, CONTROL)
    dialog.findChildren(Question)[-1].give(0)
    assert key_text(actions.of("ticket.reply").entry()) == "Ctrl+T"
    assert actions.of("ticket.take").entry().keys == ()
    # back to the usual key: taking it back is asked as well, and the other has its own again
    dialog.choose(TAKE)
    dialog.usual.click()
    dialog.findChildren(Question)[-1].give(0)
    assert key_text(actions.of("ticket.reply").entry()) == "Ctrl+R"
    assert key_text(actions.of("ticket.take").entry()) == "Ctrl+T"
    assert dialog.kept[-1] == ("keys", "")


def test_what_belongs_to_writing_to_the_system_or_to_typing_is_refused(dialog, qtbot):
    for slot, key, modifiers, word in (
        (REPLY, Qt.Key.Key_C, CONTROL, "writing"),
        (REPLY, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "typed"),
        (REPLY, Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, "system"),
        (REPLY, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier, "system"),
        (LETTER, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "cannot be taken"),
        (KeyPlace("queue.open"), Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "system"),
    ):
        press(dialog, qtbot, slot, key, modifiers)
        assert word in dialog.said(), (slot, key)
    assert dialog.kept == []
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.list.hasFocus()
    assert dialog.isVisible()


def test_no_key_a_sequence_and_all_back(actions, dialog, qtbot):
    dialog.choose(REPLY)
    dialog.none.click()
    assert actions.of("ticket.reply").shortcuts() == []
    press(dialog, qtbot, KeyPlace("go.unassigned", single=True), Qt.Key.Key_G)
    qtbot.keyClick(dialog.field, Qt.Key.Key_E)
    assert key_text(actions.of("go.unassigned").entry()) == "G, E"
    press(dialog, qtbot, LETTER, Qt.Key.Key_G)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Q)
    dialog.findChildren(Question)[-1].give(1)
    dialog.all_usual.click()
    dialog.findChildren(Question)[-1].give(0)
    assert own_keys.chosen() == {}
    assert dialog.kept[-1] == ("keys", "")
    assert key_text(actions.of("go.unassigned").entry()) == "G, U"


def test_the_list_narrows_and_the_overview_leads_to_it(dialog, actions, screen, qtbot):
    dialog.search.setText("assign to me")
    assert dialog.list.currentItem().text(0) == "Take it (assign to me)"
    dialog.search.setText("nothing has these words")
    assert not dialog.change.isEnabled()
    overview = KeysOverview(actions, screen)
    asked = []
    overview.change_asked.connect(lambda: asked.append(True))
    button = next(each for each in overview.findChildren(type(dialog.change)) if each.text() == "&Change keys…")
    button.click()
    assert asked


def test_what_was_kept_wrongly_changes_nothing():
    for text in ("", "{", "[]", "3", '{"ticket.reply": "F3"}', '{"gone.long.ago": ["F3"], "card.take/single": ["X"]}'):
        assert own_keys.read(text) == {}, text
    odd = own_keys.read('{"ticket.reply": ["Ctrl+C", "E"], "ticket.take": ["F3"], "ticket.note": ["F3"]}')
    now = own_keys.in_force(odd)
    assert (now[REPLY], now[TAKE], now[KeyPlace("ticket.note")]) == ((), ("F3",), ())


KEYS = ("Ctrl+R", "Ctrl+T", "Ctrl+S", "Ctrl+D", "F3", "F9", "R", "E", "G", "G, U", "Shift+F", "Esc", "F8", "X", "Ctrl+A")
SLOTS = st.sampled_from([slot for slot in own_keys.defaults() if slot.id not in own_keys.FIXED])


def no_two_hear_one_key(now: own_keys.Own) -> bool:
    heard: dict[str, list[tuple[KeyPlace, str]]] = {}
    for slot, keys in now.items():
        for scope in own_keys.scopes(slot):
            heard.setdefault(scope, []).extend((slot, key) for key in keys)
    for scope, found in heard.items():
        own = [key for _, key in found] + ([key for _, key in heard[WINDOW]] if scope != WINDOW else [])
        if len(own) != len(set(own)) or {key.split(", ")[0] for key in own if ", " in key} & set(own):
            return False
    return True


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(SLOTS, st.sampled_from(KEYS) | st.none()), max_size=12))
def test_whatever_is_accepted_no_two_commands_hear_one_key(steps):
    own: own_keys.Own = {}
    for slot, key in steps:
        wanted = own_keys.defaults()[slot] if key is None else (key,)
        others = [other for each in wanted for other in own_keys.holders(own, slot, each)]
        now = own_keys.in_force(own)
        accepted = not any(own_keys.refusal(slot, each) for each in wanted) and not any(
            other.id in own_keys.FIXED or (key is not None and key not in now[other]) for other in others
        )
        if accepted:
            own = own_keys.given(own, slot, wanted)
            assert own_keys.in_force(own)[slot] == wanted
        assert no_two_hear_one_key(own_keys.in_force(own))
        assert own_keys.in_force(own_keys.read(own_keys.written(own))) == own_keys.in_force(own)


def test_every_key_of_the_table_is_one_that_may_be_chosen_again():
    for slot, keys in own_keys.defaults().items():
        for key in keys:
            assert QKeySequence(key).toString() == key
            assert own_keys.refusal(slot, key) == ""
    assert no_two_hear_one_key(own_keys.defaults())

"""Other keys for commands: choose a command, press Change, press the new key. In force at once, in every window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from deskapp.domain.fold_text import fold
from deskapp.ui import own_keys, theme
from deskapp.ui.action_table import BY_ID
from deskapp.ui.actions import native_keys, words
from deskapp.ui.ask import Question
from deskapp.ui.i18n import isolate
from deskapp.ui.keys_overview import place_words
from deskapp.ui.own_keys import KeyPlace
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.ui.own_keys import Own

_SLOT = Qt.ItemDataRole.UserRole
_COMMAND, _WHERE, _KEY, _USUAL = range(4)
_MODIFIERS = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_unknown,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
)  # fmt: skip
_LEAVES = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """Shows the key that is pressed. Signals: `pressed(str keys)`; `left()`: Esc."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._beginnings: frozenset[str] = frozenset()
        self._first = ""

    def wait(self, beginnings: Iterable[str]) -> None:
        """Listen; after one of these keys a second one is waited for."""
        self._beginnings, self._first = frozenset(beginnings), ""
        self.clear()
        self.setEnabled(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """No command of a window runs while its key is asked for."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key; Tab goes on, and Esc goes back to the list."""
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        if key in _LEAVES and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            if key == Qt.Key.Key_Escape:
                self.left.emit()
            else:
                super().keyPressEvent(event)
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = f"{self._first}, " if self._first else ""
        keys += QKeySequence(held.value | key.value).toString()
        self.setText(native_keys(keys))
        if keys in self._beginnings:
            self._first = keys
            return
        self._first = ""
        self.pressed.emit(keys)


class ChangeKeys(QDialog):
    """Non-modal. Signal `changed(str key, str value)`: the setting to be kept (`own_keys.read` reads it)."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Change keys"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search for a command or a key"))
        self.search.setAccessibleName(self.tr("Search for a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Where"), self.tr("Key"), self.tr("Usual key")])
        self.list.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.itemActivated.connect(self._ask_key)
        self.list.currentItemChanged.connect(self._chosen)
        self.change = plain_button(self.tr("&Change…"), parent=self)
        self.change.clicked.connect(self._ask_key)
        self.none = plain_button(self.tr("&No key"), parent=self)
        self.none.clicked.connect(self._without)
        self.usual = plain_button(self.tr("&Usual key"), parent=self)
        self.usual.clicked.connect(self._back)
        self.all_usual = plain_button(self.tr("&All usual keys"), parent=self)
        self.all_usual.clicked.connect(self._all_back)
        close = plain_button(self.tr("Close"), parent=self)
        close.clicked.connect(self.close)
        self.field = KeyField(self)
        self.field.setPlaceholderText(self.tr("The new key"))
        self.field.setAccessibleName(self.tr("The new key"))
        self.field.setFixedWidth(theme.current().px(190))
        self.field.setEnabled(False)
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._to_list)
        self._words = Label(self.tr("Choose a command, press Change, then press its new key."), 12, colour="text2", wrap=True)
        line = row(self.field, 6, spacing=8)
        line.addWidget(self._words, 1)
        foot = row(self.change, self.none, self.usual, None, self.all_usual, close, spacing=8)
        self.setLayout(column(self.search, self.list, line, foot, spacing=12, margins=(20, 16, 20, 16)))
        for button in (self.change, self.none, self.usual, self.all_usual, close):
            button.setAutoDefault(False)
        self.resize(theme.current().px(820), theme.current().px(640))
        self._lines: list[QTreeWidgetItem] = []
        for slot in own_keys.defaults():
            if slot.id not in own_keys.FIXED:
                item = QTreeWidgetItem([words(BY_ID[slot.id]).rstrip("…"), place_words(own_keys.scopes(slot))])
                item.setData(0, _SLOT, slot)
                item.setSizeHint(0, QSize(0, theme.current().px(28)))
                self._lines.append(item)
        self.list.addTopLevelItems(self._lines)
        self._show()
        own_keys.notifier().changed.connect(self._show)
        for place in (_WHERE, _KEY, _USUAL):
            self.list.resizeColumnToContents(place)
        widest = theme.current().px(220)
        self.list.setColumnWidth(_WHERE, min(widest, self.list.columnWidth(_WHERE)))
        for place in (_KEY, _USUAL):
            self.list.setColumnWidth(place, max(theme.current().px(110), self.list.columnWidth(place)))
        self.list.setCurrentItem(self._lines[0])
        self.search.setFocus()

    def choose(self, slot: KeyPlace) -> None:
        """Have a place for keys chosen."""
        self.list.setCurrentItem(next(item for item in self._lines if _slot(item) == slot))

    def said(self) -> str:
        """The line beside the field."""
        return self._words.text()

    # -- what is shown

    def _current(self) -> KeyPlace | None:
        item = self.list.currentItem()
        return _slot(item) if item is not None and not item.isHidden() else None

    @Slot()
    def _show(self) -> None:
        now, usual = own_keys.notifier().keys, own_keys.defaults()
        fonts = {own: theme.current().font(13, theme.Weight.SEMIBOLD if own else theme.Weight.NORMAL) for own in (True, False)}
        for item in self._lines:
            slot = _slot(item)
            differs = now[slot] != usual[slot]
            item.setText(_KEY, _shown(now[slot]))
            item.setText(_USUAL, (_shown(usual[slot]) or self.tr("none")) if differs else "")
            item.setFont(_KEY, fonts[differs])
        self._chosen()
        self.all_usual.setEnabled(bool(own_keys.chosen()))

    @Slot()
    def _chosen(self) -> None:
        slot = self._current()
        keys = own_keys.notifier().keys[slot] if slot else ()
        self.change.setEnabled(slot is not None)
        self.none.setEnabled(bool(keys))
        self.usual.setEnabled(slot is not None and keys != own_keys.defaults()[slot])
        self.field.clear()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        for item in self._lines:
            has = fold(" ".join(item.text(place) for place in range(4)))
            item.setHidden(not all(word in has for word in wanted))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            found = next((item for item in self._lines if not item.isHidden()), None)
            if found is not None:
                self.list.setCurrentItem(found)
        self._chosen()

    def _say(self, text: str) -> None:
        self._words.setText(text)
        self.field.setAccessibleDescription(text)

    # -- what is done

    @Slot()
    def _ask_key(self) -> None:
        slot = self._current()
        if slot is None:
            return
        keys = own_keys.notifier().keys
        heard = own_keys.scopes(slot)
        begun = [key for other, had in keys.items() if own_keys.scopes(other) & heard for key in had if ", " in key]
        self.field.wait(key.split(", ")[0] for key in begun if slot.single)
        self._say(self.tr("Press the new key of “{command}”. Esc leaves it as it is.").format(command=_name(slot)))

    @Slot(str)
    def _pressed(self, key: str) -> None:
        slot = self._current()
        if slot is None:
            return
        key = own_keys.normal(key)
        holders = own_keys.holders(own_keys.chosen(), slot, key)
        now = own_keys.notifier().keys
        shown = isolate(native_keys(key))
        problem = self._problem(own_keys.refusal(slot, key)).format(key=shown)
        for other in holders:
            if other.id in own_keys.FIXED or key not in now[other]:
                taken = self.tr("{key} stands for “{command}”, or begins its keys, and cannot be taken from it.")
                problem = problem or taken.format(key=shown, command=_name(other))
        if problem:
            self._say(problem)
        else:
            self._give(slot, (key,), holders)

    def _problem(self, code: str) -> str:
        return {
            "system": self.tr("{key} is needed by the window or the system. Please choose another key."),
            "text": self.tr("{key} belongs to writing in texts. Please choose another key."),
            "letter": self.tr("Text is typed where this command works: choose a key with Ctrl, or a function key."),
        }.get(code, "")

    @Slot()
    def _without(self) -> None:
        if slot := self._current():
            self._give(slot, (), [])

    @Slot()
    def _back(self) -> None:
        if slot := self._current():
            usual = own_keys.defaults()[slot]
            found = [other for key in usual for other in own_keys.holders(own_keys.chosen(), slot, key)]
            self._give(slot, usual, list(dict.fromkeys(found)))

    @Slot()
    def _all_back(self) -> None:
        question = Question(
            self,
            self.tr("All usual keys"),
            self.tr("Every command has the key again that it had at first."),
            [(self.tr("All usual keys"), partial(self._take, {})), (self.tr("Go back"), None)],
        )
        question.open()

    def _give(self, slot: KeyPlace, keys: tuple[str, ...], holders: list[KeyPlace]) -> None:
        """Give these keys to a place, after a question where others have them."""
        act = partial(self._take, own_keys.given(own_keys.chosen(), slot, keys), slot)
        if not holders:
            act()
            return
        others = ", ".join(f"{_name(other)} ({place_words(own_keys.scopes(other))})" for other in holders)
        text = self.tr("{key} is: {commands}. Take it from there?").format(key=_shown(keys), commands=others)
        take, leave = (self.tr("Take it from there"), act), (self.tr("Leave it there"), self._to_list)
        Question(self, self.tr("This key is taken"), text, [take, leave], icon="keyboard").open()

    def _take(self, own: Own, slot: KeyPlace | None = None) -> None:
        own_keys.use(own)
        self.changed.emit("keys", own_keys.written(own) if own else "")
        self._to_list()
        if slot is None:
            self._say(self.tr("Every command has its usual key."))
        else:
            keys = _shown(own_keys.notifier().keys[slot])
            text = self.tr("“{command}”: {key}") if keys else self.tr("“{command}” has no key now.")
            self._say(text.format(command=_name(slot), key=keys))

    @Slot()
    def _to_list(self) -> None:
        self.field.clear()
        self.field.setEnabled(False)
        self._say(self.tr("Choose a command, press Change, then press its new key."))
        self.list.setFocus()


def _slot(item: QTreeWidgetItem) -> KeyPlace:
    name, single = item.data(0, _SLOT)
    return KeyPlace(name, single)


def _name(slot: KeyPlace) -> str:
    return isolate(words(BY_ID[slot.id]).rstrip("…"))


def _shown(keys: tuple[str, ...]) -> str:
    return " / ".join(isolate(native_keys(key)) for key in keys)

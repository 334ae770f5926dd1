"""QActions, menus and handlers, made from the one table (`ui/action_table.py`)."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from deskapp.ui import i18n, icons, own_keys
from deskapp.ui.action import COMPOSER, QUEUE, TICKET, WINDOW, Action
from deskapp.ui.action_table import ACTIONS, BY_ID, MENUS
from deskapp.ui.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

__all__ = ["ACTIONS", "BY_ID", "Action", "Actions", "DeskAction", "Offer", "all_key_texts", "key_text", "words"]

Handler = Callable[[], None]
T = TypeVar("T")
When = Callable[[], bool]


class DeskAction(QAction):
    """One command of the window; runs the newest handler that wants it now."""

    def __init__(self, entry: Action, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = own_keys.entry_now(entry.id)
        self._handlers: list[tuple[Callable[[], Handler | None], Callable[[], When | None]]] = []
        self._wanted = True
        self.setObjectName(entry.id)
        self.setCheckable(entry.checkable)
        self.setIcon(icons.icon(entry.icon))
        self.setShortcuts([QKeySequence(keys) for keys in self._entry.keys])
        self.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if entry.scope == WINDOW
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        if entry.id == "prefs":
            self.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif entry.id == "app.quit":
            self.setMenuRole(QAction.MenuRole.QuitRole)
        elif entry.id == "help.about":
            self.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            self.setMenuRole(QAction.MenuRole.NoRole)
        self.retranslate()
        self.refresh()
        self.triggered.connect(self._fire)

    def retranslate(self) -> None:
        """Words in the current language."""
        text = translate("Actions", self._entry.text)
        self.setText(text)
        keys = key_text(self._entry)
        plain = text.replace("&", "").rstrip("…")
        self.setToolTip(f"{plain} ({keys})" if keys else plain)

    def entry(self) -> Action:
        """Its line of the table, with the keys in force."""
        return self._entry

    def take_keys(self) -> None:
        """Have the keys that are in force now."""
        self._entry = own_keys.entry_now(self._entry.id)
        self.setShortcuts([QKeySequence(keys) for keys in self._entry.keys])
        self.retranslate()

    def add(self, handler: Handler, when: When | None) -> None:
        """Another handler; it stands before the older ones while `when()` is true."""
        self._handlers.append((_weakly(handler), _weakly(when) if when else _none))
        self.refresh()

    def want(self, wanted: bool) -> None:
        """Switch the command off while it makes no sense, for example without a ticket."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Shown once somebody handles it; usable while it is wanted."""
        self._handlers = [pair for pair in self._handlers if pair[0]() is not None]
        self.setVisible(bool(self._handlers))
        self.setEnabled(bool(self._handlers) and self._wanted)

    def is_handled(self) -> bool:
        """True when somebody would act on it."""
        return any(handler() is not None for handler, _ in self._handlers)

    @Slot()
    def _fire(self) -> None:
        for found, asked in reversed(self._handlers):
            handler, when = found(), asked()
            if handler is not None and (asked is _none or (when is not None and when())):
                handler()
                return


class Offer(NamedTuple):
    """A line of the palette that stands in no table, because people made it: an own view."""

    id: str
    text: str
    detail: str
    icon: str
    run: Handler


class Actions(QObject):
    """All commands of one window.

    Signal `ran` tells the id of each command after it was triggered.
    """

    ran = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = {entry.id: DeskAction(entry, self) for entry in ACTIONS}
        self._singles: list[QAction] = []
        self._single_keys = True
        self._offers: list[Callable[[], Callable[[], list[Offer]] | None]] = []
        own_keys.notifier().changed.connect(self._take_keys)

    def offer(self, offers: Callable[[], list[Offer]]) -> None:
        """Have these lines in the palette too; a bound method is held weakly."""
        self._offers.append(_weakly(offers))

    def offered(self) -> list[Offer]:
        """The lines of the palette that people made."""
        return [each for found in self._offers if (offers := found()) is not None for each in offers()]

    def of(self, name: str) -> DeskAction:
        """The QAction of an id; KeyError if the table has none."""
        return self._all[name]

    def all(self) -> list[DeskAction]:
        """In the order of the table."""
        return list(self._all.values())

    def handle(self, name: str, handler: Handler, when: When | None = None) -> None:
        """Have a method called when the command is triggered.

        Bound methods are held weakly: a view that is gone handles nothing. With `when`, the handler
        is passed over while `when()` is false, and an older one is asked.
        """
        self._all[name].add(handler, when)

    def enable(self, names: str | tuple[str, ...], wanted: bool) -> None:
        """Commands by id or by the beginning of ids ("ticket."): usable now, or not."""
        for name, action in self._all.items():
            if name.startswith(names):
                action.want(wanted)

    def attach(self, scope: str, widget: QWidget) -> None:
        """Have the keys of a scope work in a widget and its children."""
        for action in self._all.values():
            if action.entry().scope == scope:
                widget.addAction(action)
            if any(where == scope for where, _ in BY_ID[action.objectName()].single):
                widget.addAction(self._single(action, widget))

    def use_single_keys(self, wanted: bool) -> None:
        """Switch the one-key commands of list and conversation on or off."""
        self._single_keys = wanted
        self._singles = [single for single in self._singles if shiboken6.isValid(single)]
        for single in self._singles:
            single.setEnabled(wanted)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus; also again, after the language has changed."""
        bar.clear()
        for name, title in MENUS:
            menu = bar.addMenu(translate("Menus", title))
            menu.setObjectName(name)
            self.fill_menu(menu, name)
            menu.menuAction().setVisible(
                any(action.is_handled() for action in menu.actions() if isinstance(action, DeskAction))
            )

    def fill_menu(self, menu: QMenu, name: str) -> None:
        """Add the commands of one menu, groups apart."""
        group = ""
        for action in self._all.values():
            where, _, part = action.entry().menu.partition(".")
            if where != name:
                continue
            if group and part != group:
                menu.addSeparator()
            group = part
            menu.addAction(action)

    def retranslate(self) -> None:
        """Words of all commands in the language of now."""
        for action in self._all.values():
            action.retranslate()

    def _single(self, action: DeskAction, widget: QWidget) -> QAction:
        single = QAction(widget)
        single.setObjectName(action.objectName())
        single.setShortcut(_single_key(action.entry()))
        single.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        single.setEnabled(self._single_keys)
        single.triggered.connect(action.trigger)
        self._singles.append(single)
        return single

    @Slot()
    def _take_keys(self) -> None:
        for action in self._all.values():
            action.take_keys()
        self._singles = [single for single in self._singles if shiboken6.isValid(single)]
        for single in self._singles:
            single.setShortcut(_single_key(self._all[single.objectName()].entry()))


def _single_key(entry: Action) -> QKeySequence:
    return QKeySequence(entry.single[0][1] if entry.single else "")


def key_text(entry: Action) -> str:
    """The key to show beside a command, as this system writes it; "" = none."""
    return native_keys(entry.keys[0] if entry.keys else entry.single[0][1] if entry.single else "")


def native_keys(keys: str) -> str:
    """Keys as this system and language write them: "Strg+Eingabe" in German."""
    form = QKeySequence.SequenceFormat
    # Qt translates the keys for Turkish, but Turkish keyboards say Ctrl and Shift.
    return QKeySequence(keys).toString(form.PortableText if i18n.code() == "tr" else form.NativeText)


def all_key_texts(entry: Action, scope: str = "") -> list[str]:
    """Every key of a command; with a scope only those that work there alone."""
    own = entry.keys if scope in ("", entry.scope) else ()
    keys = (*own, *(keys for where, keys in entry.single if where == scope))
    return [QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys]


def with_keys_in_force(text: str) -> str:
    """A text of the help, where keys stand between two stars each: with the keys in force instead of the table's."""
    now = own_keys.notifier().keys
    other: dict[str, str] = {}
    for place, usual in own_keys.defaults().items():
        if usual and now[place] != usual and own_keys.scopes(place) & {WINDOW, QUEUE, TICKET, COMPOSER}:
            shown = native_keys(now[place][0]) if now[place] else words(BY_ID[place.id]).rstrip("…")
            for old in (native_keys(usual[0]), usual[0].replace("Return", "Enter")):
                other.setdefault(old, shown)
    return re.sub(r"\*\*(.+?)\*\*", lambda found: f"**{other.get(found[1], found[1])}**", text)


def words(entry: Action) -> str:
    """The words of a command without access key, in the language of now."""
    return translate("Actions", entry.text).replace("&", "")


def _none() -> None:
    return None


def _weakly(call: Callable[[], T]) -> Callable[[], Callable[[], T] | None]:
    if not inspect.ismethod(call):
        return lambda: call
    reference = WeakMethod(call)

    def found() -> Callable[[], T] | None:
        method = reference()
        owner = method.__self__ if method is not None else None
        return None if isinstance(owner, QObject) and not shiboken6.isValid(owner) else method

    return found

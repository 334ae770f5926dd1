"""The keys a person has chosen instead of those of the table: only the differences are kept, the table stays the source.

A command has up to two places for keys: those of its scope, and its one key where nothing is typed. What a person has
chosen wins; a key of the table that would stand for two things then is silent until the choice is taken back.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from deskapp.ui.action import COMPOSER, WINDOW, Action
from deskapp.ui.action_table import ACTIONS, BY_ID


class KeyPlace(NamedTuple):
    """A place for keys: of the command's scope, or (`single`) its one key in lists and where one reads."""

    id: str
    single: bool = False


Own = dict[KeyPlace, tuple[str, ...]]
_SINGLE = "/single"
FIXED = ("card.take", "card.keep")  # these two keys are heard inside of fields as well
_TEXT = frozenset({
    "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Shift+Ins", "Ctrl+Ins", "Shift+Del",
    "Ctrl+Del", "Ctrl+Backspace", "Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+Enter", "Ctrl+Shift+Enter",
})  # fmt: skip
_SYSTEM = frozenset(
    {"Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+.", "Ctrl+;", "Ctrl+Space", "F10", "Shift+F10", "Ctrl+H", "Ctrl+M", "Alt+F4"}
)
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F24.value + 1)
_PRINTED = range(0x21, 0x7F)  # Latin letters, digits and signs: every keyboard of an office can type them


def normal(keys: str) -> str:
    """Keys as they are kept, the same on every system."""
    return QKeySequence(keys).toString()


@cache
def defaults() -> Own:
    """Every place for keys and what the table puts there."""
    found: Own = {}
    for entry in ACTIONS:
        if entry.keys or not entry.single or entry.scope == WINDOW:
            found[KeyPlace(entry.id)] = tuple(normal(keys) for keys in entry.keys)
        if entry.single:
            found[KeyPlace(entry.id, single=True)] = (normal(entry.single[0][1]),)
    return found


@cache
def scopes(slot: KeyPlace) -> frozenset[str]:
    """Where the keys of a place are heard."""
    entry = BY_ID[slot.id]
    return frozenset(where for where, _ in entry.single) if slot.single else frozenset({entry.scope})


def read(text: str) -> Own:
    """What was kept; commands that are no more and what makes no sense are passed over."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    found: Own = {}
    for name, keys in kept.items() if isinstance(kept, dict) else ():
        slot = KeyPlace(name.removesuffix(_SINGLE), name.endswith(_SINGLE))
        if slot in defaults() and slot.id not in FIXED and isinstance(keys, list):
            found[slot] = tuple(normal(each) for each in keys if isinstance(each, str))
    return found


def written(own: Own) -> str:
    """The text to be kept."""
    return json.dumps({slot.id + (_SINGLE if slot.single else ""): keys for slot, keys in own.items()})


def in_force(own: Own) -> Own:
    """What every place has now: no key stands for two things where both would hear it."""
    if not own:
        return defaults()
    found: Own = {slot: keys for slot, keys in defaults().items() if slot.id in FIXED}
    for slot, keys in own.items():
        found[slot] = tuple(key for key in keys if not refusal(slot, key) and not _among(found, slot, key))
    chosen_ones = dict(found)  # what the table says does not clash with itself
    for slot, keys in defaults().items():
        if slot not in chosen_ones:
            found[slot] = tuple(key for key in keys if not _among(chosen_ones, slot, key))
    return {slot: found[slot] for slot in defaults()}


def holders(own: Own, slot: KeyPlace, key: str) -> list[KeyPlace]:
    """Who else would hear this key, or a beginning or a continuation of it."""
    return _among(in_force(own), slot, key)


@cache
def refusal(slot: KeyPlace, key: str) -> str:
    """Why a key can never be had here: "system", "text" or "letter"; "" = it can."""
    if key in defaults()[slot]:
        return ""
    strokes = _strokes(key)
    plain = [not each.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier for each in strokes]
    if key in _SYSTEM or not strokes or not all(map(_is_usable, strokes)) or (slot.single and not all(plain)):
        return "system"
    if key in _TEXT:
        return "text"
    typed = not slot.single and (scopes(slot) & {WINDOW, COMPOSER} or len(strokes) > 1)
    return "letter" if typed and any(plain) and strokes[0].key().value not in _FUNCTION_KEYS else ""


def given(own: Own, slot: KeyPlace, keys: tuple[str, ...]) -> Own:
    """With these keys for a place; whoever else had chosen one of them has those of the table again."""
    rest = {
        other: had
        for other, had in own.items()
        if other != slot and not any(_clash(other, each, slot, key) for each in had for key in keys)
    }
    return rest if keys == defaults()[slot] else rest | {slot: keys}


def entry_with(entry: Action, keys: Own) -> Action:
    """The line of the table with these keys in it."""
    own, single = keys.get(KeyPlace(entry.id), ()), keys.get(KeyPlace(entry.id, single=True), ())
    return replace(entry, keys=own, single=tuple((where, key) for where, _ in entry.single for key in single))


def _among(found: Own, slot: KeyPlace, key: str) -> list[KeyPlace]:
    return [
        other for other, keys in found.items() if other != slot and any(_clash(other, each, slot, key) for each in keys)
    ]


def _clash(one: KeyPlace, key: str, other: KeyPlace, wanted: str) -> bool:
    if not (key + ",").startswith(wanted + ",") and not (wanted + ",").startswith(key + ","):
        return False
    both = (scopes(one), scopes(other))
    return bool(both[0] & both[1]) or any(WINDOW in each for each in both)


def _strokes(key: str) -> list[QKeyCombination]:
    sequence = QKeySequence(key)
    return [sequence[place] for place in range(sequence.count())]  # type: ignore[index]


def _is_usable(stroke: QKeyCombination) -> bool:
    """A printed key or a function key; no access key (Alt) and nothing that AltGr types."""
    key, held = stroke.key().value, stroke.keyboardModifiers()
    alt, control = held & Qt.KeyboardModifier.AltModifier, held & Qt.KeyboardModifier.ControlModifier
    if held & Qt.KeyboardModifier.MetaModifier or (alt and control) or (alt and key in _PRINTED):
        return False
    return key in _PRINTED or key in _FUNCTION_KEYS


class _InUse(QObject):
    """Signal `changed`: other keys are in force in all windows."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.own: Own = {}
        self.keys = defaults()


@cache
def notifier() -> _InUse:
    """Tells of every change."""
    return _InUse()


def chosen() -> Own:
    """What the person has chosen."""
    return notifier().own


def use(own: Own) -> None:
    """Have these keys in force at once, in every window."""
    now = notifier()
    if now.own != own:
        now.own, now.keys = own, in_force(own)
        now.changed.emit()


def entry_now(name: str) -> Action:
    """A line of the table as it is in force."""
    return entry_with(BY_ID[name], notifier().keys) if notifier().own else BY_ID[name]

"""Every key on one page (Ctrl+F1), made from the action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.fold_text import fold
from deskapp.ui import theme
from deskapp.ui.action import (
    ASIDE,
    AWAY,
    BOARD,
    COMPOSER,
    DECIDE,
    MATRIX,
    ORG,
    QUEUE,
    RAIL,
    REQUESTS,
    TICKET,
    WAITS,
    WINDOW,
)
from deskapp.ui.action_table import MENUS
from deskapp.ui.actions import all_key_texts, words
from deskapp.ui.i18n import QT_TRANSLATE_NOOP, translate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.ui.action import Action
    from deskapp.ui.actions import Actions

_PLACES = {
    QUEUE: QT_TRANSLATE_NOOP("KeysOverview", "In the list"),
    RAIL: QT_TRANSLATE_NOOP("KeysOverview", "In the list of views"),
    TICKET: QT_TRANSLATE_NOOP("KeysOverview", "In the conversation"),
    COMPOSER: QT_TRANSLATE_NOOP("KeysOverview", "While writing"),
    ORG: QT_TRANSLATE_NOOP("KeysOverview", "In the org chart"),
    DECIDE: QT_TRANSLATE_NOOP("KeysOverview", "Where a decision is needed"),
    ASIDE: QT_TRANSLATE_NOOP("KeysOverview", "Where things are kept aside"),
    BOARD: QT_TRANSLATE_NOOP("KeysOverview", "On the team board"),
    AWAY: QT_TRANSLATE_NOOP("KeysOverview", "In the list of who is away"),
    REQUESTS: QT_TRANSLATE_NOOP("KeysOverview", "In my requests"),
    WAITS: QT_TRANSLATE_NOOP("KeysOverview", "In the list of who waits for what"),
    MATRIX: QT_TRANSLATE_NOOP("KeysOverview", "In the responsibilities"),
}
_OF_PAGE = {
    "tickets": (QUEUE, RAIL, TICKET, COMPOSER), "org": (ORG,), "decide": (DECIDE,), "aside": (ASIDE,), "board": (BOARD,),
    "matrix": (MATRIX,), "away": (AWAY,), "requests": (REQUESTS,), "waits": (WAITS,),
}  # fmt: skip


class KeysOverview(QDialog):
    """Non-modal; type to narrow. `only` names the page whose own keys come first. Signal `change_asked()`:
    other keys are wanted.
    """

    change_asked = Signal()

    def __init__(self, actions: Actions, parent: QWidget, only: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard overview"))
        self._sections: list[Section] = []
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Search for a command or a key"))
        self._field.setAccessibleName(self.tr("Search for a command or a key"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._narrow)
        inner = QWidget()
        inner.setObjectName("surface")
        halves = (QVBoxLayout(), QVBoxLayout())
        height = [0, 0]
        for title, lines in sections(actions, _OF_PAGE.get(only, ())):
            place = 0 if height[0] <= height[1] else 1
            height[place] += len(lines) + 2
            made = Section(title, inner)
            for name, keys in lines:
                made.add(name, keys)
            self._sections.append(made)
            halves[place].addWidget(made)
        for half in halves:
            half.addStretch(1)
        columns = row(spacing=36, margins=(20, 4, 20, 16))
        for half in halves:
            columns.addLayout(half, 1)
        inner.setLayout(columns)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("Commands and their keys"))
        change = plain_button(self.tr("&Change keys…"), parent=self)
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        head = row(spacing=8, margins=(20, 16, 20, 8))
        head.addWidget(self._field, 1)
        head.addWidget(change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        now = theme.current()
        self.resize(now.px(820), now.px(640))
        self._field.setFocus()

    def shown(self) -> list[str]:
        """The commands to be seen now."""
        return [name for section in self._sections for name in section.shown()]

    @Slot()
    def _change(self) -> None:
        self.change_asked.emit()
        self.close()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        for section in self._sections:
            section.narrow(wanted)


class Section(QWidget):
    """A titled list of commands."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(Label(title, 12, Weight.SEMIBOLD, "text2"), 0, 0, 1, 2)
        self._lines: list[tuple[Label, QWidget, str]] = []

    def add(self, name: str, keys: list[str]) -> None:
        """One command."""
        label = Label(name, 13, wrap=True)
        label.setAccessibleName(f"{name}: {', '.join(keys)}")
        caps = QWidget(self)
        caps.setLayout(row(None, *(Keycap(key) for key in keys), spacing=4))
        place = self._grid.rowCount()
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(caps, place, 1)
        self._lines.append((label, caps, fold(f"{name} {' '.join(keys)}")))

    def narrow(self, wanted: list[str]) -> None:
        """Show only what has all these words."""
        for label, caps, text in self._lines:
            fits = all(word in text for word in wanted)
            label.setVisible(fits)
            caps.setVisible(fits)
        self.setVisible(bool(self.shown()))

    def shown(self) -> list[str]:
        """Its commands to be seen now."""
        return [label.text() for label, _, _ in self._lines if not label.isHidden()]


def place_words(scopes: frozenset[str]) -> str:
    """Where keys are heard, in words."""
    if WINDOW in scopes:
        return translate("KeysOverview", "Everywhere")
    if len(scopes) > 2:
        return translate("KeysOverview", "Where nothing is typed")
    return " · ".join(translate("KeysOverview", title) for scope, title in _PLACES.items() if scope in scopes)


def sections(actions: Actions, first: tuple[str, ...] = ()) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """(title, [(command, its keys)]) for everything that has a key and is handled."""
    entries = [action.entry() for action in actions.all() if action.is_handled()]
    menus = [
        (translate("Menus", title).replace("&", ""), [each for each in entries if each.menu.startswith(f"{name}.")])
        for name, title in MENUS
    ]
    places = {
        scope: (translate("KeysOverview", title), [each for each in entries if _works_in(each, scope)])
        for scope, title in _PLACES.items()
    }
    ordered = [places[scope] for scope in first] + menus + [places[scope] for scope in places if scope not in first]
    titled = [
        (title, [(words(each).rstrip("…"), all_key_texts(each, _scope_of(title, places))) for each in found])
        for title, found in ordered
    ]
    made = [(title, [line for line in lines if line[1]]) for title, lines in titled]
    return [section for section in made if section[1]]


def _works_in(entry: Action, scope: str) -> bool:
    """Whether it is shown for a place; what works in many, such as G and a key, for the first of them alone."""
    singles = entry.single if len(entry.single) <= 2 else entry.single[:1]
    return entry.scope == scope or any(where == scope for where, _ in singles)


def _scope_of(title: str, places: dict[str, tuple[str, list[Action]]]) -> str:
    return next((scope for scope, (name, _) in places.items() if name == title), "")

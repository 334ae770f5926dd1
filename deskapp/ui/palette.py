"""All commands by words (Ctrl+K); every line shows its key, so that people outgrow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from deskapp.ui.actions import key_text, words
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.ui.actions import Actions


class CommandPalette(PickPopup):
    """Runs the picked command; it acts on what is selected, which `subject` names."""

    def __init__(self, actions: Actions, subject: str, parent: QWidget) -> None:
        self._offers = {each.id: each for each in actions.offered()}
        super().__init__(
            parent,
            subject or self.tr("All commands"),
            [
                *choices_of(actions, "ticket." if subject else ""),
                *(Choice(each.id, each.text, each.detail, each.icon) for each in self._offers.values()),
            ],
            hint=self.tr("What would you like to do?"),
            width=560,
        )
        self._actions = actions
        self.picked.connect(self._run)

    @Slot(object)
    def _run(self, name: str) -> None:
        if name in self._offers:
            self._offers[name].run()
        else:
            self._actions.of(name).trigger()


def choices_of(actions: Actions, first: str = "") -> list[Choice]:
    """A line for every command that can be used now; those of the menu `first` before all others."""
    entries = [action.entry() for action in actions.all() if action.isEnabled() and action.entry().palette]
    subject = [entry for entry in entries if first and entry.menu.startswith(first)]
    return [
        Choice(entry.id, words(entry), _english(entry.plain(), words(entry)), entry.icon, key_text(entry))
        for entry in [*subject, *(entry for entry in entries if entry not in subject)]
    ]


def _english(plain: str, shown: str) -> str:
    """The English words stay findable, and quietly shown, in every language."""
    return "" if plain == shown else plain

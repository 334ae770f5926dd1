"""What the list says when it is empty: nothing yet, all done, or nothing found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskapp.ui import i18n
from deskapp.ui.queue import words
from deskapp.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import QueueQuery


class EmptyQueue(EmptyState):
    """Signal `step(str)`: the next step was taken; "search", "clear", or the id of an action."""

    step = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox", "", parent=parent)
        self._step = ""
        self.asked.connect(self._asked)

    def explain(self, query: QueueQuery, *, filtered: bool, none_at_all: bool) -> None:
        """Say why nothing is shown for a query, and offer one next step."""
        if query.text:
            self._say(
                "search",
                self.tr("Nothing here for “{text}”").format(text=i18n.isolate(query.text)),
                self.tr("Only {view} was searched.").format(view=i18n.isolate(words.view_name(query.view))),
                self.tr("Search everything"),
                "search",
            )
        elif filtered:
            self._say("filter", self.tr("No ticket matches this filter"), "", self.tr("Remove the filter"), "clear")
        elif none_at_all:
            self._say(
                "inbox",
                self.tr("No tickets yet"),
                self.tr("Write down the first request somebody comes with."),
                self.tr("New ticket"),
                "ticket.new",
            )
        elif query.view == "mine":
            self._say(
                "check",
                self.tr("All done for now"),
                self.tr("What is assigned to you appears here by itself."),
                self.tr("See what nobody has taken"),
                "go.unassigned",
            )
        elif query.view == "decide":
            self._say("check", self.tr("Nothing is waiting here"), "", "", "")
        else:
            self._say("check", self.tr("Nothing is waiting here"), self.tr("New tickets appear by themselves."), "", "")

    def explain_error(self, sentence: str) -> None:
        """Say what went wrong with reading the list."""
        self._say("warn", self.tr("This list cannot be read right now"), sentence, self.tr("Try again"), "again")

    def _say(self, icon: str, title: str, detail: str, button: str, step: str) -> None:
        self.set_words(title, detail, button, icon)
        self._step = step

    @Slot()
    def _asked(self) -> None:
        self.step.emit(self._step)

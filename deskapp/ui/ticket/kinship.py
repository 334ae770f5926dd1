"""What ties tickets together: joined into one, split in two, linked as related, duplicate or cause."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services import joining, tickets
from deskapp.ui.i18n import isolate, line_of, translate
from deskapp.ui.join_dialog import JoinDialog
from deskapp.ui.notice import Notice
from deskapp.ui.ticket import choices
from deskapp.ui.ticket.split_dialog import SplitDialog
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import SearchHit, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

CLOSED_MS = 60
"""So long a list takes until it is really gone: what opens sooner, Qt closes with it."""


def tie_names() -> dict[str, str]:
    """How a linked ticket stands to the one shown, by the set that says so."""
    return {
        "links": translate("TicketTies", "related"),
        "duplicate_of": translate("TicketTies", "this is a duplicate of it"),
        "duplicates": translate("TicketTies", "a duplicate of this"),
        "caused_by": translate("TicketTies", "caused this"),
        "causes": translate("TicketTies", "caused by this"),
        "joined": translate("TicketTies", "joined into this"),
    }


class Kinship(QObject):
    """Ties of the shown ticket to others. Signals: `done(object Notice)`, `failed(object DeskError)`, `changed()`,
    `open_asked(object ticket_id)`: that one is to be shown now.
    """

    done = Signal(object)
    failed = Signal(object)
    changed = Signal()
    open_asked = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._window = desk, jobs, parent
        self._view: TicketView | None = None
        self._for = ""  # the ticket a list was opened for: another may be shown by the time something is picked
        self._popup: PickPopup | None = None
        self._anchor: QWidget = parent
        self._kind = "related"

    def show_view(self, view: TicketView | None) -> None:
        """Which ticket is meant."""
        self._view = view

    def join(self, anchor: QWidget) -> None:
        """Find another ticket to join with this one."""
        self._for = self._view.row.id if self._view is not None else ""
        self._search(anchor, self.tr("Join with which ticket?"), self._join_with)

    def split(self, message: str) -> None:
        """Choose messages for a ticket of their own, beginning with one."""
        if self._view is not None:
            dialog = SplitDialog(self._desk, self._jobs, self._view, message, self._window)
            dialog.split.connect(self._was_split)
            dialog.open()

    def link(self, anchor: QWidget) -> None:
        """Choose how to link, or which link to take away."""
        view = self._view
        if view is None:
            return
        self._for = view.row.id
        made = [
            Choice(("add", "related"), self.tr("Related to…"), icon="link"),
            Choice(("add", "duplicate"), self.tr("A duplicate of…"), icon="copy"),
            Choice(("add", "cause"), self.tr("Caused by…"), icon="tree"),
        ]
        names = tie_names()
        for name, each, number, subject in [*(("links", *each) for each in view.links), *view.ties]:
            words = self.tr("take it out again") if name == "joined" else self.tr("remove this link")
            title = line_of(words, f"{isolate(number)} {isolate(subject)}")
            made.append(Choice((name, each), title, names[name], "x"))
        self._anchor = anchor
        self._open(self.tr("Link to another ticket"), made).picked.connect(self._link_picked)

    def _link_picked(self, picked: tuple[str, str]) -> None:
        what, value = picked
        if what == "add":
            self._kind = value
            titles = {
                "related": self.tr("Related to which ticket?"), "duplicate": self.tr("A duplicate of which ticket?"),
                "cause": self.tr("Caused by which ticket?"),
            }  # fmt: skip
            self._jobs.after(
                self, CLOSED_MS, partial(self._search, self._anchor, titles[value], self._link_to), key="list"
            )
        elif what == "joined":
            self._run(partial(joining.part, self._desk, value), self.tr("It is a ticket of its own again"))
        else:
            self._run(partial(tickets.unlink, self._desk, self._for, value), self.tr("The link is removed"))

    def _link_to(self, other: str) -> None:
        self._run(partial(tickets.link, self._desk, self._for, other, self._kind), self.tr("Linked"))

    def _join_with(self, other: str) -> None:
        ids = [self._for, other]
        dialog = JoinDialog(self._desk, self._jobs, ids.copy, self._window)
        dialog.joined.connect(self._were_joined)
        dialog.open()

    @Slot(object, object)
    def _were_joined(self, changes: Changes, notice: Notice) -> None:
        self.open_asked.emit(changes.made)
        self.changed.emit()
        self.done.emit(notice)

    @Slot(object)
    def _was_split(self, changes: Changes) -> None:
        self.changed.emit()
        words = self.tr("{number} is open with the chosen messages").format(number=isolate(changes.number))
        self.done.emit(Notice(words, icon="move", group=changes.group))

    # ---- shared
    def _run(self, work: Callable[[], Changes], words: str) -> None:
        self._jobs.command(self, work, then=partial(self._say, words), failed=self.failed.emit)

    def _say(self, words: str, changes: Changes) -> None:
        self.changed.emit()
        self.done.emit(Notice(words, icon="link", group=changes.group))

    def _search(self, anchor: QWidget, title: str, then: Callable[[str], None]) -> None:
        self._anchor = anchor
        popup = self._open(title, [], self._typed)
        popup.picked.connect(then)
        self._typed("")

    def _open(self, title: str, made: list[Choice], search: Callable[[str], None] | None = None) -> PickPopup:
        popup = PickPopup(self._window, title, made, search=search)
        self._popup = popup
        popup.open_at(self._anchor)
        return popup

    def _typed(self, typed: str) -> None:
        self._jobs.query(self, partial(choices.tickets, self._desk, typed), then=self._found, key="found")

    def _found(self, hits: list[SearchHit]) -> None:
        popup = self._popup
        if popup is not None and shiboken6.isValid(popup) and popup.isVisible():
            popup.set_choices([each for each in choices.ticket_choices(hits) if each.value != self._for])

"""Tickets like the one shown: what solved them, and why they are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskapp.services import similar
from deskapp.ui.i18n import isolate, line_of, list_text
from deskapp.ui.overt import tip
from deskapp.ui.ticket.field_row import ValueButton
from deskapp.ui.ticket.section import Section
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import at_once

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.services.similar import Similar
    from deskapp.ui.jobs import Jobs

SOON_MS = 350
"""Walking through the list with the arrow keys looks for nothing."""

PAUSE_MS = 1_500
"""While somebody writes, what is written counts after a pause; sooner it would only move under the eye."""


class SimilarPart(Section):
    """Looks when it is unfolded and its ticket stays for a moment, and again where what is written says more.

    Signal `ticket_asked(object ticket_id)`.
    """

    ticket_asked = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("similar", "", parent)
        self._desk, self._jobs = desk, jobs
        self._view: TicketView | None = None
        self._asked = ""
        self._typed = ""  # what is being written about it
        self.set_title(self.tr("Similar tickets"))
        self.body().setSpacing(2)
        self._none = Label(self.tr("Nothing like it so far."), 12, colour="text2", wrap=True, parent=self)
        self.add(self._none)
        self.rows: list[tuple[ValueButton, Label]] = []
        for _ in range(similar.SHOWN):
            button, why = ValueButton(self), Label("", 12, colour="text2", wrap=True, parent=self)
            why.setContentsMargins(8, 0, 8, 6)
            button.clicked.connect(self._open)
            self.rows.append((button, why))
            self.add(button)
            self.add(why)
        self._show([])
        self.folded.connect(self._look_again)

    def show_view(self, view: TicketView) -> None:
        """Another ticket, or what changed of it."""
        same = (
            self._view is not None and self._view.row.id == view.row.id and self._about(self._view) == self._about(view)
        )
        self._view = view
        if not same:
            self._asked = self._typed = ""
            self._show([])
            self._none.hide()
            self._look_again()

    def show_typed(self, ticket: str, text: str) -> None:
        """What is being written about a ticket; looked for after a pause, and what was found stays until then."""
        if self._view is None or ticket != self._view.row.id or text.strip() == self._typed:
            return
        self._typed = text.strip()
        if not self.is_folded():
            self._asked = ""
            self._jobs.after(self, PAUSE_MS, self._look, key="similar")

    @Slot()
    def _look_again(self) -> None:
        if self._view is not None and not self.is_folded() and self._asked != self._view.row.id:
            self._jobs.after(self, SOON_MS, self._look, key="similar")

    def _look(self) -> None:
        if self._view is not None and not self._jobs.stopping():
            self._asked = ticket = self._view.row.id
            work = partial(similar.similar, self._desk, ticket, self._typed)
            self._jobs.query(self, work, then=partial(self._found, ticket), key="similar")

    def _found(self, ticket: str, rows: list[Similar]) -> None:
        if self._view is not None and self._view.row.id == ticket:
            self._show(rows)
            self._none.setVisible(not rows)

    def _show(self, rows: list[Similar]) -> None:
        if sum(not button.isHidden() for button, _ in self.rows) == len(rows):
            self._fill(rows)
            return
        with at_once(self):
            self._fill(rows)

    def _fill(self, rows: list[Similar]) -> None:
        for place, (button, why) in enumerate(self.rows):
            shown = place < len(rows)
            button.setVisible(shown)
            why.setVisible(shown)
            if not shown:
                continue
            row = rows[place]
            words = f"{isolate(row.number)} {isolate(row.subject)}"
            done = row.status in ("solved", "closed")
            button.set_value(words, "done" if done else "inbox", "accentInk")
            button.setProperty("ticket", row.id)
            reason = self._reason(row)
            why.setText(reason)
            button.setAccessibleName(line_of(words, reason))
            button.setToolTip(tip(words))

    def _reason(self, row: Similar) -> str:
        """Solved: new profile · both: vpn, tampere · same category: network."""
        solved = (
            self.tr("Solved: {what}").format(what=isolate(" ".join(row.solution.split())[:90])) if row.solution else ""
        )
        both = (
            self.tr("both: {words}").format(words=list_text([isolate(each) for each in row.words])) if row.words else ""
        )
        category = self.tr("same category: {name}").format(name=isolate(row.category)) if row.category else ""
        return line_of(solved, both, category)

    @staticmethod
    def _about(view: TicketView) -> tuple[object, ...]:
        return view.row.subject, view.fields.get("category"), view.labels, view.links, len(view.ties)

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        if sender is not None and sender.property("ticket"):
            self.ticket_asked.emit(str(sender.property("ticket")))

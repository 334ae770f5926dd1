"""What stands above the composer: decisions, replies that leave later, and what is asked in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from deskapp.ui.ticket.closing import Closing
from deskapp.ui.ticket.decisions import Decisions
from deskapp.ui.ticket.erasing import Erasing
from deskapp.ui.ticket.later import Later

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.deeds import Deeds


class Strips(QVBoxLayout):
    """The strips of one ticket, the most pressing on top."""

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, parent: QWidget) -> None:
        super().__init__()
        self.decisions = Decisions(parent)
        self.later = Later(desk, deeds, parent)
        self.closing = Closing(jobs, parent)
        self.erasing = Erasing(desk, jobs, parent)
        self.setContentsMargins(20, 0, 20, 0)
        self.setSpacing(8)
        for each in (self.decisions, self.later, self.closing, self.erasing):
            self.addWidget(each)

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown ("" = none): what was asked about the one before goes."""
        self.closing.show_ticket(ticket)
        self.erasing.show_ticket(ticket)

    def show_view(self, view: TicketView | None) -> None:
        """Show what stands about a ticket."""
        self.decisions.show_cards(view.cards if view is not None else ())
        self.later.show_rows(view.scheduled if view is not None else ())

"""What stands above the composer: decisions, replies that leave later, and what is asked in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from deskapp.ui.presence import writing_words
from deskapp.ui.ticket.closing import Closing
from deskapp.ui.ticket.decisions import Decisions
from deskapp.ui.ticket.erasing import Erasing
from deskapp.ui.ticket.later import Later
from deskapp.ui.ticket.reviews import Reviews
from deskapp.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer
    from deskapp.ui.ticket.deeds import Deeds


class Strips(QVBoxLayout):
    """The strips of one ticket, the most pressing on top."""

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, composer: Composer, parent: QWidget) -> None:
        super().__init__()
        self.decisions = Decisions(parent)
        self.later = Later(desk, deeds, parent)
        self.reviews = Reviews(desk, jobs, deeds, composer, parent)
        self.closing = Closing(jobs, parent)
        self.erasing = Erasing(desk, jobs, parent)
        self._writing = Chip("", "warn", "warnSoft", "pencil", parent=parent)
        self._writing.hide()
        self.setContentsMargins(20, 0, 20, 0)
        self.setSpacing(8)
        for each in (self.decisions, self.later, self.reviews, self.closing, self.erasing):
            self.addWidget(each)
        self.addWidget(self._writing, 0, Qt.AlignmentFlag.AlignLeading)

    def show_writing(self, names: Sequence[str]) -> None:
        """Who else writes here: said again where one is about to write."""
        self._writing.set_chip(writing_words(names))
        self._writing.setVisible(bool(names))

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown ("" = none): what was asked about the one before goes."""
        self.closing.show_ticket(ticket)
        self.erasing.show_ticket(ticket)

    def show_view(self, view: TicketView | None) -> None:
        """Show what stands about a ticket."""
        self.decisions.show_cards(view.cards if view is not None else ())
        self.later.show_rows(view.scheduled if view is not None else ())
        self.reviews.show_rows(view.reviews if view is not None else ())

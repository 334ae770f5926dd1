"""What happened to the shown ticket, mixed into its conversation when asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import HistoryRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.conversation import Conversation
    from deskapp.ui.ticket.header import Header


class Past(QObject):
    """`current()` is the ticket shown. Signal `failed(object DeskError)`."""

    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parts: tuple[Header, Conversation], current: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._current = desk, jobs, current
        self._header, self._conversation = parts
        self._header.history_wanted.connect(self._wanted)

    def read(self) -> None:
        """Read it again, if it is shown."""
        if self._header.history_shown():
            work = partial(history, self._desk, self._current())
            self._jobs.query(self, work, then=self._take, key="history", failed=self.failed.emit)

    @Slot(bool)
    def _wanted(self, wanted: bool) -> None:
        if wanted:
            self.read()
        else:
            self._conversation.show_history(())

    def _take(self, found: tuple[str, tuple[HistoryRow, ...]]) -> None:
        ticket, lines = found
        if ticket == self._current() and self._header.history_shown():
            self._conversation.show_history(lines)


def history(desk: Desk, ticket_id: str) -> tuple[str, tuple[HistoryRow, ...]]:
    """A ticket and what happened to it, older parts brought from the hub where it can be reached; on a reader thread."""
    from deskapp.services import office  # late: it brings the hub with it

    office.bring_history(desk, ticket_id)
    return ticket_id, tuple(reading.history(desk, ticket_id))

"""Erasing asks once, in place, because it is the one thing that cannot be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from deskapp.ui.i18n import full_text, isolate
from deskapp.ui.ticket.strip import Strip
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import MessageRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class Erasing(Strip):
    """Signals: `erased(str ticket_id, str words)` (no id: only a message of it), `failed(object DeskError)`, `left()`.

    The safe answer has the keyboard, and without a reason nothing happens.
    """

    erased = Signal(str, str)
    failed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("erasing", parent)
        self._desk, self._jobs = desk, jobs
        self._ticket = self._number = self._message = ""
        self._hint = Label("", 12, colour="text2", wrap=True, parent=self)
        self._hint.setText(
            self.tr("Its words and files are erased from every computer, and nobody can bring them back. Only the reason stays.")
        )
        self._reason = QLineEdit(self)
        self._reason.setPlaceholderText(self.tr("Why it is erased"))
        self._reason.setAccessibleName(self.tr("Why it is erased"))
        self._reason.textChanged.connect(self._typed)
        self._keep = plain_button(self.tr("Keep it"), parent=self)
        self._keep.clicked.connect(self.leave)
        self._erase = plain_button(self.tr("Erase for good"), parent=self)
        self._erase.clicked.connect(self.finish)
        self.lay_out(self._hint, self._reason, deeds=(None, self._erase, self._keep))
        self.hide()

    def ask(self, view: TicketView, message: MessageRow | None = None) -> None:
        """Open for a ticket, or for one message of it."""
        self._ticket, self._number = view.row.id, view.row.number
        self._message = message.id if message is not None else ""
        if message is None:
            title = self.tr("Erase {number} for good?").format(number=isolate(self._number))
        else:
            pattern = self.tr("Erase the message from {name}, {time}, for good?")
            title = pattern.format(name=isolate(message.author_name), time=full_text(message.happened))
        self.title.setText(title)
        self.setAccessibleName(f"{self.title.text()} {self._hint.text()}")
        self._reason.clear()
        self._busy(False)
        self.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown: the question goes."""
        if ticket != self._ticket:
            self._ticket = ""
            self.hide()

    @Slot()
    def finish(self) -> None:
        """Erase it, once there is a reason."""
        if not self._ticket or not self._reason.text().strip():
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy(True)
        ticket, number, message = self._ticket, self._number, self._message
        work = partial(_erase, self._desk, ticket, self._reason.text(), message)
        self._jobs.query(self, work, then=partial(self._erased, ticket, number, message), failed=self._refused)

    @Slot()
    def leave(self) -> None:
        """Keep the ticket."""
        self._ticket = ""
        self.hide()
        self.left.emit()

    @Slot()
    def _typed(self) -> None:
        self._erase.setEnabled(bool(self._reason.text().strip()))

    def _busy(self, busy: bool) -> None:
        self.on_escape = None if busy else self.leave
        self._reason.setEnabled(not busy)
        self._keep.setEnabled(not busy)
        self._erase.setEnabled(not busy and bool(self._reason.text().strip()))

    def _erased(self, ticket: str, number: str, message: str, _: None) -> None:
        self._ticket = ""
        self.hide()
        if message:
            self.erased.emit("", self.tr("The message is erased"))
        else:
            self.erased.emit(ticket, self.tr("{number} is erased").format(number=isolate(number)))

    def _refused(self, error: DeskError) -> None:
        self._busy(False)
        self.failed.emit(error)


def _erase(desk: Desk, ticket: str, reason: str, message: str) -> None:
    from deskapp.services import erasing  # late: it brings the hub with it

    erasing.erase(desk, ticket, reason, message=message)

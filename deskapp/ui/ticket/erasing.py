"""Erasing asks once, in place, because it is the one thing that cannot be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from deskapp.ui.i18n import full_text, isolate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import MessageRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class Erasing(QFrame):
    """Signals: `erased(str ticket_id, str words)` (no id: only a message of it), `failed(object DeskError)`, `left()`.

    The safe answer has the keyboard, and without a reason nothing happens.
    """

    erased = Signal(str, str)
    failed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cardWarn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._desk, self._jobs = desk, jobs
        self._ticket = self._number = self._message = ""
        self._title = Label("", 13, Weight.SEMIBOLD, wrap=True, parent=self)
        self._hint = Label("", 12, colour="text2", wrap=True, parent=self)
        self._hint.setText(
            self.tr("Every word and file of it goes from every computer, and nobody can bring it back. Only the reason stays.")
        )
        self._reason = QLineEdit(self)
        self._reason.setPlaceholderText(self.tr("Why it is erased"))
        self._reason.setAccessibleName(self.tr("Why it is erased"))
        self._reason.textChanged.connect(self._typed)
        self._keep = plain_button(self.tr("Keep it"), parent=self)
        self._keep.clicked.connect(self.leave)
        self._erase = plain_button(self.tr("Erase for good"), parent=self)
        self._erase.clicked.connect(self.finish)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 9, 10, 10)
        box.setSpacing(6)
        head = row(Picture("trash", "danger", 18, self), self._title, spacing=8)
        head.setStretch(1, 1)
        box.addLayout(head)
        box.addWidget(self._hint)
        box.addWidget(self._reason)
        box.addLayout(row(None, self._erase, self._keep, spacing=8, margins=(0, 2, 0, 0)))
        self.hide()

    def ask(self, view: TicketView, message: MessageRow | None = None) -> None:
        """Open for a ticket, or for one message of it."""
        self._ticket, self._number = view.row.id, view.row.number
        self._message = message.id if message is not None else ""
        if message is None:
            title = self.tr("Erase {number} for good?").format(number=isolate(self._number))
        else:
            pattern = self.tr("Erase the message of {name}, {time}, for good?")
            title = pattern.format(name=isolate(message.author_name), time=full_text(message.happened))
        self._title.setText(title)
        self.setAccessibleName(f"{self._title.text()} {self._hint.text()}")
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

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress and self._keep.isEnabled():
            self.leave()
            return True
        return super().event(event)


def _erase(desk: Desk, ticket: str, reason: str, message: str) -> None:
    from deskapp.services import erasing  # late: it brings the hub with it

    erasing.erase(desk, ticket, reason, message=message)

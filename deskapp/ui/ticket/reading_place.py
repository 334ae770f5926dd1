"""Where a ticket is read: its conversation, or its whole history in the same place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from deskapp.ui import theme
from deskapp.ui.ticket.history_view import HistoryView
from deskapp.ui.ticket.past import history

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import HistoryRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.conversation import Conversation


class ReadingPlace(QStackedWidget):
    """`current()` is the ticket shown. Signals: `failed(object DeskError)`; `left()`: the conversation is there again."""

    failed = Signal(object)
    left = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, conversation: Conversation, current: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._current = desk, jobs, current
        self._conversation = conversation
        self._history: HistoryView | None = None
        self.addWidget(conversation)

    def minimumSizeHint(self) -> QSize:
        """Low: what is asked below it needs the room more, and either page scrolls."""
        return QSize(super().minimumSizeHint().width(), theme.current().px(48))

    def view(self) -> HistoryView:
        """The history, made when it is first asked for."""
        if self._history is None:
            self._history = HistoryView(self)
            self._history.left.connect(self._leave)
            self.addWidget(self._history)
        return self._history

    @Slot()
    def toggle(self) -> None:
        """The history instead of the conversation, or back."""
        if self.shows_history():
            self._leave()
            return
        view = self.view()
        view.show_rows(())
        self.setCurrentWidget(view)
        view.begin()
        self.read()

    def shows_history(self) -> bool:
        """True while the history is read."""
        return self._history is not None and self.currentWidget() is self._history

    def show_conversation(self) -> None:
        """The conversation again, without the keyboard."""
        self.setCurrentWidget(self._conversation)

    def read(self) -> None:
        """Read the history again, if it is shown."""
        if self.shows_history():
            work = partial(history, self._desk, self._current())
            self._jobs.query(self, work, then=self._take, key="history", failed=self.failed.emit)

    def _take(self, found: tuple[str, tuple[HistoryRow, ...]]) -> None:
        ticket, lines = found
        if ticket == self._current() and self.shows_history():
            self.view().show_rows(lines)

    @Slot()
    def _leave(self) -> None:
        self.show_conversation()
        self.left.emit()

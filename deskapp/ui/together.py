"""Working together in one window: who else is at a ticket, who asks for help, and giving a ticket on with what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.ui.presence import Presence, writing_words

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.services.presence import Others
    from deskapp.ui.actions import Actions
    from deskapp.ui.board.giving import Giving
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.notice import Notice
    from deskapp.ui.queue.pane import QueuePane
    from deskapp.ui.ticket.pane import TicketPane


class Together(QObject):
    """Signals: `notice(object Notice)`; `board_asked()`: who asks for help is to be seen."""

    notice = Signal(object)
    board_asked = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, window: MainWindow, queue: QueuePane
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._bus = desk, jobs, bus
        self._window, self._queue = window, queue
        self._ticket: TicketPane | None = None
        self._giving: Giving | None = None
        self.presence = Presence(desk, jobs, bus, window)
        self.presence.heard.connect(self._heard)
        self._from_list = False
        actions.handle("ticket.give", self._give, self._has_ticket)
        queue.many.give_asked.connect(self._give_many)

    def follow(self, ticket: TicketPane) -> None:
        """The pane whose ticket is shared with others."""
        self._ticket = ticket
        ticket.typed.connect(self._typed)
        ticket.shown.connect(self._shown)

    def begin(self, *, shared: bool) -> None:
        """Say and hear from now on; `shared` = colleagues may see where this person is."""
        self.presence.share(shared)
        self.presence.begin()
        if not self._desk.customer:
            from deskapp.ui.help_calls import HelpCalls

            calls = HelpCalls(self._desk, self._jobs, self._bus, self._window)
            calls.board_asked.connect(self.board_asked)
            calls.ended.connect(self._queue.read_again)

    def leave(self) -> None:
        """No ticket is shown."""
        self.presence.at("")

    @Slot()
    def _typed(self) -> None:
        self.presence.wrote(self._ticket is not None and self._ticket.has_unsent_text())

    @Slot()
    def _shown(self) -> None:
        if self._ticket is not None:
            self.presence.at(self._ticket.current())
            self._show_others()

    @Slot(object)
    def _heard(self, around: dict[str, Others]) -> None:
        said = {each: writing_words(others.writing) for each, others in around.items() if others.writing}
        self._queue.show_writing(said)
        self._show_others()

    def _show_others(self) -> None:
        if self._ticket is not None:
            others = self.presence.around.get(self._ticket.current())
            self._ticket.show_others(others.writing if others else (), others.viewing if others else ())

    # -- the ticket shown goes to somebody

    def _has_ticket(self) -> bool:
        return self._ticket is not None and self._ticket.view() is not None and self._window.page() == "tickets"

    @Slot()
    def _give(self) -> None:
        view = self._ticket.view() if self._ticket is not None else None
        if view is not None:
            self._from_list = False
            self._hands().give([view.row.id], view.row.team)

    @Slot(object)
    def _give_many(self, ids: list[str]) -> None:
        self._from_list = True
        self._hands().give(ids)

    @Slot(object, str)
    def give_to(self, moves: dict[str, str], name: str) -> None:
        """Somebody was chosen elsewhere: only what goes along is asked."""
        self._from_list = True
        self._hands().ask(moves, name, "")

    def _hands(self) -> Giving:
        if self._giving is None:
            from deskapp.ui.board.giving import Giving

            self._giving = Giving(self._desk, self._jobs, self)
            self._giving.stand_in(self._window)
            self._giving.notice.connect(self._given)
            self._giving.answered.connect(self._back)
        return self._giving

    @Slot(object)
    def _given(self, notice: Notice) -> None:
        if self._from_list:
            self._queue.many.given()
        self.notice.emit(notice)

    @Slot()
    def _back(self) -> None:
        if self._from_list and self._window.page() != "tickets":
            return  # given from the chart: the keyboard is there
        if self._from_list:
            self._queue.focus_list()
        elif self._ticket is not None:
            self._ticket.focus_conversation()

"""Tickets in windows of their own, several at once. A ticket is in one window at a time, and all share one keeper of drafts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, Signal, Slot

from deskapp.services.steps import ids_of
from deskapp.ui.actions import Actions
from deskapp.ui.main_window import MainWindow
from deskapp.ui.undoing import Undoing
from deskapp.ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.board.giving import Giving
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.drafts import DraftKeeper
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.notice import Notice
    from deskapp.ui.presence import Presence
    from deskapp.ui.queue.pane import QueuePane
    from deskapp.ui.ticket.pane import TicketPane

    UndoGroup = Callable[[str, str, MainWindow | None], None]

MOST = 8  # opened by one key
WIDTH, HEIGHT, BESIDE = 1020, 820, 32
PLACE = "ticket-window.ini"


class OwnTicket(QObject):
    """One ticket with its composer and side panel, and the commands that concern it.

    `undo_group(group, made, window)` takes a change back and says so there. Signals: `ticket_asked(object ticket_id)`: a link
    leads to another; `person_asked(object person_id)`, `setting_asked(str, str)`; `shown()`; `typed()`; `closed()`;
    `quit_asked()`.
    """

    ticket_asked = Signal(object)
    person_asked = Signal(object)
    setting_asked = Signal(str, str)
    shown = Signal()
    typed = Signal()
    closed = Signal()
    quit_asked = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, keeper: DraftKeeper, ticket: str, undo_group: UndoGroup
    ) -> None:
        from deskapp.ui.ticket.pane import TicketPane
        from deskapp.ui.ticket.paper import TicketPaper
        from deskapp.ui.ticket.side_panel import SidePanel

        self.actions = actions = Actions()
        window = MainWindow(actions, rail=False)
        super().__init__(window)
        actions.setParent(window)
        self.window, self.ticket = window, ticket
        self._desk, self._jobs, self._undo_group = desk, jobs, undo_group
        self._undoing = Undoing(actions, self)
        self._undoing.taken.connect(window.put_away)
        self._held: list[str] = []
        self._begun = False
        self._giving: Giving | None = None
        self.pane: TicketPane = TicketPane(desk, jobs, bus, actions, keeper)
        self.side = SidePanel(desk, jobs, bus)
        self.side.handle(actions)
        self._paper = TicketPaper(desk, jobs, actions, window)
        self.pane.elsewhere = self._leads_away
        self._connect()
        actions.handle("app.quit", self._quit)
        actions.handle("ticket.give", self._give, self._shows)
        window.add_page("tickets", self.pane)
        window.set_side(self.side, ("tickets",))
        window.resize(WIDTH, HEIGHT)
        window.finish()
        self._state = WindowState(window, desk.home / PLACE)

    def _connect(self) -> None:
        pane, side, window = self.pane, self.side, self.window
        pane.shown.connect(self._shown)
        pane.shown.connect(self._paper.show_view)
        pane.typed.connect(self._say_title)
        pane.typed.connect(self.typed)
        pane.list_asked.connect(window.close)
        pane.done_with.connect(self._done_with)
        pane.person_asked.connect(self.person_asked)
        pane.field_asked.connect(side.edit_field)
        pane.wrote.connect(side.similar.show_typed)
        pane.held.connect(self.hold)
        pane.setting_asked.connect(self.setting_asked)
        side.person_asked.connect(self.person_asked)
        side.ticket_asked.connect(self.ticket_asked)
        side.close_asked.connect(pane.ask_close)
        side.wait_asked.connect(pane.ask_wait)
        for part in (side, self._paper):
            part.failed.connect(window.show_problem)
        for told in (pane.notice, side.notice, self._paper.notice):
            told.connect(self._notice)
        window.setting_asked.connect(self.setting_asked)
        window.closing.connect(pane.flush)
        window.closed.connect(self.closed)

    def show(self, others: Iterable[OwnTicket], habits: Mapping[str, str]) -> None:
        """Where such a window was last, or a little beside the others."""
        self.set_habits(habits)
        self._state.restore(self.window.splitters())
        taken = {each.window.pos() for each in others}
        while self.window.pos() in taken:
            self.window.move(self.window.pos() + QPoint(BESIDE, BESIDE))
        self.pane.offer_held([])
        self.pane.share_held(self._is_mine)
        self.pane.show_ticket(self.ticket)
        self.window.show()

    def set_habits(self, values: Mapping[str, str]) -> None:
        """The person's habits; after an answer this window stays."""
        self.actions.use_single_keys(values["single_keys"] == "on")
        self.pane.set_habits({**values, "after_sending": "stay"})

    def still_held(self) -> list[str]:
        """Replies from here that can be taken back."""
        return [each for each in self._held if self.pane.is_held(each)]

    @Slot(object)
    def hold(self, held_id: str) -> None:
        """A reply from here waits: undo takes it back."""
        self._held.append(held_id)
        self._undoing.add(partial(self.pane.undo_held, held_id), partial(self.pane.is_held, held_id))

    def _is_mine(self, ticket: str) -> bool:
        return ticket == self.ticket

    def _leads_away(self, ticket: str) -> bool:
        if ticket == self.ticket:
            return False
        self.ticket_asked.emit(ticket)
        return True

    @Slot(object)
    def _shown(self, view: TicketView | None) -> None:
        self.side.show_ticket_view(view)
        if view is not None:
            self.ticket = view.row.id  # one that was joined shows the one that stands for it
        if not self._begun:
            self._begun = True
            self.pane.focus_conversation()  # the keyboard begins where one reads
        self._say_title()
        self.shown.emit()

    @Slot()
    def _say_title(self) -> None:
        view = self.pane.view()
        title = f"{view.row.number} {view.row.subject}" if view is not None else ""
        self.window.set_title(title, unsaved=self.pane.has_unsent_text())

    @Slot(object)
    def _done_with(self, _ticket: str) -> None:
        if not self.pane.current():  # it was erased
            self.window.close()

    @Slot(object)
    def _notice(self, notice: Notice) -> None:
        undo = notice.undo or (partial(self._undo_group, notice.group, "", self.window) if notice.group else None)
        back = self._undoing.add(undo) if undo is not None else None
        self.window.notify(notice.text, back, detail=notice.detail, icon=notice.icon)

    def _quit(self) -> None:
        self.quit_asked.emit()

    def _shows(self) -> bool:
        return self.pane.view() is not None

    def _give(self) -> None:
        from deskapp.ui.board.giving import Giving  # late: seldom needed

        view = self.pane.view()
        if self._giving is None:
            self._giving = Giving(self._desk, self._jobs, self)
            self._giving.stand_in(self.window)
            self._giving.notice.connect(self._notice)
            self._giving.answered.connect(self.pane.focus_conversation)
        if view is not None:
            self._giving.give([view.row.id], view.row.team)


class OwnWindows(QObject):
    """All tickets that have a window of their own beside the main one; they close with it.

    `values` answers the settings. Signals: `current_changed(object ticket_id)`: the ticket of the main window was given
    away or is there again; `held(object held_id)`: a reply of a closed window still waits; `ticket_asked`,
    `person_asked`, `setting_asked` as of each window.
    """

    current_changed = Signal(object)
    held = Signal(object)
    ticket_asked = Signal(object)
    person_asked = Signal(object)
    setting_asked = Signal(str, str)

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, window: MainWindow, queue: QueuePane,
        presence: Presence, *, undo_group: UndoGroup, values: Callable[[], Mapping[str, str]],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._jobs, self._bus = desk, jobs, bus
        self._window, self._queue = window, queue
        self._presence, self._undo_group, self._values = presence, undo_group, values
        self._main: TicketPane | None = None
        self._all: list[OwnTicket] = []
        presence.heard.connect(self._show_others)
        window.closed.connect(self.close_all)
        actions.handle("ticket.window", self._open_chosen, self._may_open)

    def begin(self, main: TicketPane) -> None:
        """The main window's pane is there: it gives away what other windows show."""
        self._main = main
        main.elsewhere = self.bring
        main.window_asked.connect(self._bring_current)
        main.share_held(self._is_free)

    def tickets(self) -> list[str]:
        """Which tickets have a window of their own."""
        return [each.ticket for each in self._all]

    def shows(self, ticket: str) -> bool:
        """True for a ticket that has one."""
        return self.find(ticket) is not None

    def find(self, ticket: str) -> OwnTicket | None:
        """The window of a ticket."""
        return next((each for each in self._all if each.ticket == ticket), None)

    def bring(self, ticket: str) -> bool:
        """Bring the window of a ticket to the front; False where it has none."""
        own = self.find(ticket)
        if own is None:
            return False
        self._presence.watch(own.window)  # where it was about to close
        own.window.setWindowState(own.window.windowState() & ~own.window.windowState().WindowMinimized)
        own.window.show()
        own.window.raise_()
        own.window.activateWindow()
        return True

    def open(self, tickets: list[str]) -> None:
        """Open these, at most MOST. What is under way for them, an undo or a reply, is done in the main window first."""
        if tickets:
            self._jobs.command(self, partial(list, tickets[:MOST]), then=self._open)

    @Slot()
    def close_all(self) -> None:
        """The main window has closed."""
        for own in self._all:
            own.window.close()
            own.window.deleteLater()
        self._all = []

    def set_habits(self) -> None:
        """The person has other habits now."""
        for own in self._all:
            own.set_habits(self._values())

    def _open(self, tickets: list[str]) -> None:
        for ticket in tickets:
            if self._main is not None and not self.bring(ticket):
                own = OwnTicket(self._desk, self._jobs, self._bus, self._main.keeper, ticket, self._undo_group)
                own.ticket_asked.connect(self._lead_to_ticket)
                own.person_asked.connect(self._lead_to_person)
                own.setting_asked.connect(self.setting_asked)
                own.quit_asked.connect(self._window.close)
                own.shown.connect(self._shown)
                own.typed.connect(self._typed)
                own.closed.connect(self._closed)
                others, self._all = self._all, [*self._all, own]
                if self._main.wanted() == ticket:
                    self.current_changed.emit(ticket)  # what is typed for it is in the keeper now
                self._main.share_held(self._is_free)
                self._presence.watch(own.window)
                own.show(others, self._values())

    def _may_open(self) -> bool:
        return self._window.page() == "tickets"

    def _open_chosen(self) -> None:
        chosen = self._queue.many.chosen()
        if chosen.keys or chosen.query is not None:
            self._jobs.query(self, partial(ids_of, self._desk, chosen, MOST), then=self.open, key="chosen")
        elif self._main is not None and (ticket := self._main.wanted() or self._queue.current_id()):
            self.open([ticket])

    @Slot()
    def _bring_current(self) -> None:
        self.bring(self._queue.current_id())

    @Slot(object)
    def _lead_to_ticket(self, ticket: str) -> None:
        self.ticket_asked.emit(ticket)
        if not self.shows(ticket):
            self._window.activateWindow()

    @Slot(object)
    def _lead_to_person(self, person: str) -> None:
        self.person_asked.emit(person)
        self._window.activateWindow()

    @Slot()
    def _shown(self) -> None:
        own = self.sender()
        if isinstance(own, OwnTicket):
            self._presence.beside(own.ticket)
            self._show_others()

    @Slot()
    def _typed(self) -> None:
        own = self.sender()
        if isinstance(own, OwnTicket):
            self._presence.beside(own.ticket, own.pane.has_unsent_text())

    @Slot()
    def _closed(self) -> None:
        own = self.sender()
        if isinstance(own, OwnTicket) and own in self._all and not self._jobs.stopping():
            self._presence.gone(own.ticket, own.window)
            # A reply or a file that is on its way arrives before the window is really gone.
            self._jobs.command(self, partial(int), then=partial(self._gone, own))

    def _gone(self, own: OwnTicket, _: int) -> None:
        if own not in self._all or own.window.isVisible():
            return  # it was asked for again meanwhile
        self._all.remove(own)
        own.pane.flush()
        if self._main is not None:
            self._main.share_held(self._is_free)
        for each in own.still_held():
            self.held.emit(each)
        own.pane.clear()
        own.window.deleteLater()
        if self._main is not None and not self._main.wanted() and self._queue.current_id() == own.ticket:
            self.current_changed.emit(own.ticket)

    def _is_free(self, ticket: str) -> bool:
        return not self.shows(ticket)

    @Slot()
    def _show_others(self) -> None:
        for own in self._all:
            others = self._presence.around.get(own.ticket)
            own.pane.show_others(others.writing if others else (), others.viewing if others else ())


def still_there(window: MainWindow | None, otherwise: MainWindow) -> MainWindow:
    """A window that may have closed meanwhile, or the other one."""
    return window if window is not None and shiboken6.isValid(window) and window.isVisible() else otherwise

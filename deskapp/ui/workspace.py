"""Where the features meet in one window: what one of them asks for, another does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskapp.domain.rows import QueueQuery
from deskapp.domain.views import left_of
from deskapp.services import settings
from deskapp.ui import attention, i18n, other_pages, theme
from deskapp.ui.actions import Actions
from deskapp.ui.dialogs import Dialogs
from deskapp.ui.main_window import MainWindow
from deskapp.ui.notice import Notice
from deskapp.ui.own_windows import OwnWindows, still_there
from deskapp.ui.places import Place, Places
from deskapp.ui.queue.drops import Drops
from deskapp.ui.queue.own_views import OwnViews
from deskapp.ui.queue.pane import QueuePane
from deskapp.ui.queue.rail import Rail
from deskapp.ui.standing import Standing
from deskapp.ui.together import Together
from deskapp.ui.undoing import Undoing
from deskapp.ui.widgets.layouts import held_place

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import CardRow, HeldRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.page import OrgPage
    from deskapp.ui.ticket.pane import TicketPane
    from deskapp.ui.ticket.side_panel import SidePanel

ORG_AFTER_MS = 400  # the org chart's page is made when the window has nothing better to do


class Workspace(QObject):
    """Composes the window of one desk. Rail and queue are there at once, the rest after the first paint or when asked for.

    Signals: `language_changed(code)` asks for the window to be built anew; `sync_asked()` asks the worker to
    exchange now.
    """

    language_changed = Signal(str)
    sync_asked = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, values: dict[str, str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._bus = desk, jobs, bus
        self._values = {each.key: each.default for each in settings.SETTINGS} | values
        self._places = Places()
        self._returning = False
        self._place_words = ""  # "3 of 12", said while the list is shown
        self.actions = Actions(self)
        self._undoing = Undoing(self.actions, self)
        self.actions.use_single_keys(self._values["single_keys"] == "on")
        self.window = MainWindow(self.actions)
        self.rail = Rail(desk, jobs, bus, self.actions)
        self.queue = QueuePane(desk, jobs, bus, self.actions)
        self.queue.memory.bring_back(left_of(self._values["queue"]))
        self.views = OwnViews(desk, jobs, bus, self.actions, self.rail, self.queue, self._values["rail"])
        self.drops = Drops(desk, jobs, self.rail, self.queue, self.views.query_of)
        self._ticket: TicketPane | None = None
        self._side: SidePanel | None = None
        self._organisation: OrgPage | None = None
        self.attention = attention.Attention(desk, jobs, bus, self.actions, self.window, self)
        self.others = other_pages.OtherPages(desk, jobs, bus, self.actions, self.window, self)
        self.dialogs = Dialogs(
            desk, jobs, self.actions, self.window,
            searched=self._searched, customer=self._customer, values=self._set,
        )  # fmt: skip
        self._standing = Standing(desk, jobs, bus, self)
        self.status_card = self._standing.card
        self.together = Together(desk, jobs, bus, self.actions, self.window, self.queue)
        self.drops.words_wanted.connect(self.together.give_to)
        self.own = OwnWindows(
            desk, jobs, bus, self.actions, self.window, self.queue, self.together.presence,
            undo_group=self._undo_group, values=self._set,
        )  # fmt: skip
        self.window.set_rail(self.rail, self.status_card)
        self._page = self.window.add_page("tickets", self.queue, held_place())
        self.window.set_side(held_place(), ("tickets",))
        self._connect()
        self._act()
        self.queue.focus_list()
        self.queue.set_compact(self._values["density"] == "compact")
        self.actions.of("view.compact").setChecked(self._values["density"] == "compact")

    @property
    def ticket(self) -> TicketPane:
        """The ticket to read and to answer."""
        if self._ticket is None:
            self._make_ticket()
        assert self._ticket is not None
        return self._ticket

    @property
    def side(self) -> SidePanel:
        """What is known of the ticket, beside it."""
        if self._side is None:
            self._make_ticket()
        assert self._side is not None
        return self._side

    @property
    def organisation(self) -> OrgPage:
        """The page of the org chart."""
        if self._organisation is None:
            self._make_organisation()
        assert self._organisation is not None
        return self._organisation

    def _make_ticket(self) -> None:
        from deskapp.ui.ticket.pane import TicketPane
        from deskapp.ui.ticket.paper import TicketPaper
        from deskapp.ui.ticket.side_panel import SidePanel

        self._ticket = ticket = TicketPane(self._desk, self._jobs, self._bus, self.actions)
        self._side = side = SidePanel(self._desk, self._jobs, self._bus)
        ticket.shown.connect(self._shown)
        ticket.done_with.connect(self._done_with)
        ticket.list_asked.connect(self.queue.focus_list)
        ticket.person_asked.connect(self._person_asked)
        ticket.field_asked.connect(side.edit_field)
        ticket.wrote.connect(side.similar.show_typed)
        ticket.notice.connect(self._notice)
        ticket.held.connect(self._held)
        ticket.setting_asked.connect(self.set_setting)
        self.together.follow(ticket)
        side.person_asked.connect(self._person_asked)
        side.ticket_asked.connect(self._opened)
        side.close_asked.connect(ticket.ask_close)
        side.wait_asked.connect(ticket.ask_wait)
        side.notice.connect(self._notice)
        side.failed.connect(self.window.show_problem)
        side.handle(self.actions)
        self._paper = TicketPaper(self._desk, self._jobs, self.actions, self.window)
        self._paper.notice.connect(self._notice)
        self._paper.failed.connect(self.window.show_problem)
        ticket.shown.connect(self._paper.show_view)
        self.window.closing.connect(ticket.flush)
        self.actions.handle("queue.peek", ticket.page_down)
        self.own.begin(ticket)
        self.ticket.set_habits(self._values)
        self.window.replace_pane("tickets", -1, ticket)
        self.window.set_side(side, ("tickets",))
        self.window.finish()

    def _make_organisation(self) -> None:
        from deskapp.ui.organisation.page import OrgPage

        self._organisation = page = OrgPage(self._desk, self._jobs, self._bus, self.actions)
        page.new_ticket_for.connect(self.dialogs.new_ticket_for)
        page.ticket_opened.connect(self._opened)
        page.begun.connect(self.dialogs.begin_ticket)
        page.notice.connect(self._notice)
        page.tickets_given.connect(self._give_to)
        page.tickets_moved.connect(self._move_to)
        page.set_calm(self._values["motion"] == "off")
        self.window.add_page("org", page)
        self.window.finish()

    @Slot()
    def _complete(self) -> None:
        if self._organisation is None:
            self._make_organisation()

    def start(self) -> None:
        """After the first paint: everything else, and everything that reads."""
        if self._ticket is None:
            self._make_ticket()
        QTimer.singleShot(ORG_AFTER_MS, self._complete)
        self._standing.start()
        self.together.begin(shared=self._values["presence"] == "on")

    @Slot()
    def _show_board(self) -> None:
        self.rail.go("board")

    def look_back(self) -> None:
        """Once at the start of the program: what a crash left waiting is offered again."""
        self._jobs.command(self, partial(_left_waiting, self._desk), then=self._offer_again)

    def show_view(self, view: str) -> None:
        """Show a view of the queue."""
        self.window.show_page("tickets")
        self.rail.set_current(view)
        self.queue.show_query(QueueQuery(view=view))

    def show_ticket(self, ticket_id: str) -> None:
        """Show one ticket, whatever view it is in; where it has a window of its own, that one."""
        if self.own.bring(ticket_id):
            return
        self.window.show_page("tickets")
        self.ticket.show_ticket(ticket_id)
        self.window.show_pane(-1)

    # -- who asks whom

    def _connect(self) -> None:
        self.rail.chosen.connect(self._chosen)
        self.queue.current_changed.connect(self._current_changed)
        self.queue.opened.connect(self._opened)
        self.queue.status.connect(self._tell_place)
        self.queue.formed.connect(self._formed)
        self.window.page_changed.connect(self._page_changed)
        self.queue.notice.connect(self._notice)
        self.queue.failed.connect(self.window.show_problem)
        self.views.notice.connect(self._notice)
        self.views.failed.connect(self.window.show_problem)
        self.window.closing.connect(self.queue.memory.keep)
        self.status_card.asked.connect(self._status_asked)
        self.attention.notice.connect(self._notice)
        self.others.notice.connect(self._notice)
        self.others.ticket_asked.connect(self._opened)
        self.others.whom_asked.connect(self.dialogs.ask_whom)
        self.dialogs.ticket_asked.connect(self._opened)
        self.dialogs.person_asked.connect(self._person_asked)
        self.dialogs.ticket_made.connect(self._made)
        self.dialogs.notice.connect(self._notice)
        self.dialogs.request_asked.connect(self.others.write_request)
        self.dialogs.changed.connect(self.set_setting)
        self.together.notice.connect(self._notice)
        self.together.board_asked.connect(self._show_board)
        self._standing.told.connect(self.attention.show_status)
        self.attention.ticket_asked.connect(self._opened)
        self.attention.edit_asked.connect(self._edit_card)
        self.attention.page_asked.connect(self.rail.go)
        self._undoing.taken.connect(self.window.put_away)
        self.own.current_changed.connect(self._current_changed)
        self.own.held.connect(self._held)
        self.own.ticket_asked.connect(self._opened)
        self.own.person_asked.connect(self._person_asked)
        self.own.setting_asked.connect(self.set_setting)
        self.window.setting_asked.connect(self.set_setting)
        self._jobs.refused.connect(self.window.show_problem)

    def _act(self) -> None:
        handle = self.actions.handle
        handle("ticket.next", self._next)
        handle("ticket.prev", self._previous)
        handle("sync.now", self.sync_asked.emit)
        handle("go.sync", self._status_asked)
        handle("nav.back", self._back)
        handle("nav.forward", self._forward)
        handle("find.here", self.queue.focus_search)
        handle("view.compact", self._toggle_compact)

    @Slot(str)
    def _chosen(self, page: str) -> None:
        self._remember()
        if page in ("org", *other_pages.PAGES, *attention.PAGES):
            self._show_other(page)
            return
        self.window.show_page("tickets")
        self.queue.show_view(page)
        self._keep("view", page)
        self.queue.focus_list()

    @Slot(object)
    def _current_changed(self, ticket_id: str) -> None:
        elsewhere = self.own.shows(ticket_id)
        if ticket_id and not elsewhere:
            self.ticket.show_ticket(ticket_id)
        else:
            self.ticket.clear(elsewhere=elsewhere)
            self.together.leave()
            self.side.show_ticket_view(None)

    @Slot(bool)
    def _formed(self, table: bool) -> None:
        if self._page.lay_below(table):
            self.window.divided.emit(self._page.splitter())

    @Slot(object)
    def _opened(self, ticket_id: str) -> None:
        self._remember()
        self.show_ticket(ticket_id)
        if not self.own.shows(ticket_id):
            self.ticket.focus_conversation()

    @Slot(object)
    def _edit_card(self, card: CardRow) -> None:
        self._remember()
        self.show_ticket(card.ticket)
        own = self.own.find(card.ticket)
        (own.pane if own is not None else self.ticket).edit_card(card)

    @Slot(object)
    def _shown(self, view: TicketView | None) -> None:
        self.side.show_ticket_view(view)
        if view is not None and self.ticket.wanted() == view.row.id:
            self.queue.select(view.row.id)  # the list follows, wherever the ticket was opened from
        title = f"{view.row.number} {view.row.subject}" if view is not None else ""
        self.window.set_title(title, unsaved=self.ticket.has_unsent_text())

    @Slot(object)
    def _done_with(self, ticket_id: str) -> None:
        after = self._values["after_sending"]
        if after == "list":
            self.queue.focus_list()
        elif after == "next":
            self.queue.next_after(ticket_id)

    @Slot(object)
    def _person_asked(self, person_id: str) -> None:
        self._remember()
        self.rail.set_current("org")
        self._show_organisation().show_person(person_id)

    @Slot(object, str)
    def _give_to(self, person: str, name: str) -> None:
        """Tickets for somebody of the chart: those that were let go on him, or the selected ones of the list."""
        if not self.drops.to_person(person, name, self.organisation):
            self._select_first()

    @Slot(object, str)
    def _move_to(self, team: str, name: str) -> None:
        """The same for a team of the chart, or a department whose team it is."""
        if not self.drops.to_team(team, name, self.organisation):
            self._select_first()

    def _select_first(self) -> None:
        self.window.notify(self.tr("Select tickets in the list first; then choose here who gets them"), icon="assign")

    @Slot()
    def _next(self) -> None:
        self.queue.step(1)

    @Slot()
    def _previous(self) -> None:
        self.queue.step(-1)

    def _show_organisation(self) -> OrgPage:
        page = self.organisation
        self.window.show_page("org")
        return page

    def _show_other(self, page: str) -> None:
        if page in other_pages.PAGES:
            self.others.show(page)
        elif page in attention.PAGES:
            self.attention.show(page)
        else:
            self._show_organisation()

    @Slot(str)
    def _tell_place(self, words: str) -> None:
        self._place_words = words
        self.window.select(words if self.window.page() == "tickets" else "")

    @Slot(str)
    def _page_changed(self, _page: str) -> None:
        self._tell_place(self._place_words)

    # -- back and forward

    def _here(self) -> Place:
        return Place(self.window.page(), self.queue.query().page, self.ticket.current())

    def _remember(self) -> None:
        if not self._returning:
            self._places.leave(self._here())

    def _return_to(self, place: Place | None) -> None:
        if place is None:
            return
        self._returning = True
        if place.page == "tickets":
            if self.queue.query().page != place.view:
                self.queue.show_view(place.view)
            self.window.show_page("tickets")
            self.rail.set_current(place.view)
            if place.ticket:
                self.show_ticket(place.ticket)
        else:
            self._show_other(place.page)
            self.rail.set_current(place.page)
        self._returning = False

    @Slot()
    def _back(self) -> None:
        self._return_to(self._places.back(self._here()))

    @Slot()
    def _forward(self) -> None:
        self._return_to(self._places.forward(self._here()))

    # -- what was done, and undoing it

    def _customer(self) -> str:
        """Whom a new ticket would be for: the person who is shown, or whose ticket is."""
        if self.window.page() == "org":
            return self.organisation.person()
        view = self.ticket.view()
        return view.row.requester if view is not None else ""

    def _searched(self) -> str:
        return self.queue.query().text

    @Slot(object)
    def _made(self, changes: Changes) -> None:
        self.show_ticket(changes.made)
        text = self.tr("{number} is open").format(number=i18n.isolate(changes.number))
        self._notice(Notice(text, partial(self._undo_group, changes.group, changes.made)))

    @Slot(object)
    def _notice(self, notice: Notice) -> None:
        undo = notice.undo or (partial(self._undo_group, notice.group) if notice.group else None)
        back = self._undoing.add(undo) if undo is not None else None
        self.window.notify(notice.text, back, detail=notice.detail, icon=notice.icon)

    @Slot(object)
    def _held(self, held_id: str) -> None:
        self._undoing.add(partial(self.ticket.undo_held, held_id), partial(self.ticket.is_held, held_id))

    def _undo_group(self, group: str, made: str = "", window: MainWindow | None = None) -> None:
        then = partial(self._tell_undone, made, window)
        self._jobs.command(self, partial(_undo, self._desk, group), then=then)

    def _tell_undone(self, made: str, window: MainWindow | None, changes: Changes) -> None:
        back, _, changed = changes.number.partition("/")
        text = self.tr("%Ln change(s) put back", "", int(back or 0))
        if int(changed or 0):
            text += ", " + self.tr("%Ln had changed in the meantime", "", int(changed))
        still_there(window, self.window).notify(text, icon="undo")
        if made and back != "0" and self.ticket.wanted() == made:
            self._current_changed(self.queue.current_id())  # the ticket is gone: what the list stands at is shown
            self.queue.focus_list()

    def _offer_again(self, rows: list[HeldRow]) -> None:
        self.ticket.offer_held(rows)

    # -- settings

    @Slot(str, str)
    def set_setting(self, key: str, value: str) -> None:
        """Take a setting over at once and keep it."""
        self._values[key] = value
        self._keep(key, value)
        if key in ("theme", "text_size"):
            theme.apply_again(self._values["theme"], int(self._values["text_size"]) / 100)
        elif key == "density":
            self.queue.set_compact(value == "compact")
            self.actions.of("view.compact").setChecked(value == "compact")
        elif key == "motion" and self._organisation is not None:
            self._organisation.set_calm(value == "off")
        elif key == "single_keys":
            self.actions.use_single_keys(value == "on")
            self.own.set_habits()
        elif key == "presence":
            self.together.presence.share(value == "on")
        elif key == "language":
            self.language_changed.emit(value)
        elif key in ("after_sending", "undo_delay", "hints", "spelling"):
            self.ticket.set_habits(self._values)
            self.own.set_habits()

    @Slot()
    def _toggle_compact(self) -> None:
        self.set_setting("density", "comfortable" if self._values["density"] == "compact" else "compact")

    def _keep(self, key: str, value: str) -> None:
        self._jobs.command(self, partial(settings.save, self._desk, key, value))

    def _set(self) -> dict[str, str]:
        return self._values

    @Slot()
    def _status_asked(self) -> None:
        if page := self.attention.wanted_page():
            self.rail.go(page)
        else:
            self.sync_asked.emit()


# The services are imported on the thread that first needs them, not before the first paint.


def _left_waiting(desk: Desk) -> list[HeldRow]:
    from deskapp.services import sending

    return sending.after_crash(desk)


def _undo(desk: Desk, group: str) -> Changes:
    from deskapp.services import tickets

    return tickets.undo(desk, group)

"""What opens over the window for a moment: a new ticket, the search for everything, whom to ask, the preferences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.ui.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.desk_ring import Usual
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.organisation.about_me import About
    from deskapp.ui.organisation.whom_popup import Wish


class Dialogs(QObject):
    """Each is made when it is asked for. `searched` gives the text that the list is narrowed by, `customer` who a new
    ticket may be for, `values` the settings.

    Signals: `ticket_asked(str)`, `person_asked(object id)`, `ticket_made(object Changes)`; `request_asked(object Wish)`:
    somebody who only asks, or who looks at what he asks for, writes to whom he found; `changed(str key, str value)`;
    `notice(object Notice)`.
    """

    ticket_asked = Signal(str)
    person_asked = Signal(object)
    ticket_made = Signal(object)
    request_asked = Signal(object)
    changed = Signal(str, str)
    notice = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        actions: Actions,
        window: MainWindow,
        *,
        searched: Callable[[], str],
        customer: Callable[[], str],
        values: Callable[[], dict[str, str]],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._searched, self._customer, self._values = searched, customer, values
        actions.handle("ticket.new", self._new_ticket)
        actions.handle("ticket.new_for", self._new_for_shown)
        actions.handle("ticket.call", self._call)
        actions.handle("search.all", self._search)
        actions.handle("ask.whom", self.ask_whom)
        actions.handle("prefs", self._preferences)
        actions.handle("card.mine", self._my_card)
        actions.handle("circles", self._circles)
        actions.handle("people.directory", self._directory)
        actions.handle("people.reorganise", self._reorganise)
        actions.handle("card.about", self._about_me)
        actions.handle("card.data", self._my_data)

    @Slot()
    def _new_ticket(self) -> None:
        self.new_ticket_for("")

    @Slot()
    def _new_for_shown(self) -> None:
        self.new_ticket_for(self._customer())

    @Slot(object)
    def new_ticket_for(self, person_id: str) -> None:
        """A form for a new ticket; "" = for whom is still open."""
        from deskapp.ui.ticket.new_ticket import NewTicketDialog

        dialog = NewTicketDialog(self._desk, self._jobs, self._window, requester=person_id)
        dialog.made.connect(self.ticket_made)
        dialog.open()

    @Slot(str, str, object)
    def begin_ticket(self, person: str, team: str, usual: Usual) -> None:
        """What somebody asks again and again, as a ticket that is begun."""
        from deskapp.ui.ticket.new_ticket import Begun, NewTicketDialog

        begun = Begun(usual.subject, team, usual.category)
        dialog = NewTicketDialog(self._desk, self._jobs, self._window, requester=person, begun=begun)
        dialog.made.connect(self.ticket_made)
        dialog.open()

    @Slot()
    def _call(self) -> None:
        """The card for a call or a visit; the window stays where it is."""
        from deskapp.ui.ticket.capture_card import CaptureCard

        card = CaptureCard(self._desk, self._jobs, self._window)
        card.noted.connect(self._noted)
        card.open()

    @Slot(object, str)
    def _noted(self, changes: Changes, words: str) -> None:
        self.notice.emit(Notice(words, icon="phone", group=changes.group))

    @Slot()
    def _my_card(self) -> None:
        """My card, as the house reads it."""
        from deskapp.services import own_card

        desk = self._desk
        self._jobs.query(self, lambda: (own_card.values(desk), own_card.kept(desk)), then=self._show_card, key="card")

    def _show_card(self, read: tuple[dict[str, Any], dict[str, str]]) -> None:
        from deskapp.ui.organisation.card_dialog import CardDialog

        dialog = CardDialog(self._desk, self._jobs, self._window, *read)
        dialog.changed.connect(self._card_changed)
        dialog.open()

    @Slot(object)
    def _card_changed(self, changes: Changes) -> None:
        self.notice.emit(Notice(self.tr("Your card is changed"), icon="person", group=changes.group))

    @Slot()
    def _about_me(self) -> None:
        """What I keep for myself, and what teams keep of me."""
        from deskapp.ui.organisation import about_me

        self._jobs.query(self, partial(about_me.read, self._desk), then=self._show_about, key="about")

    def _show_about(self, about: About) -> None:
        from deskapp.ui.organisation.about_me import AboutMe

        dialog = AboutMe(self._desk, self._jobs, self._window, about)
        dialog.kept.connect(self._about_changed)
        dialog.open()

    @Slot(object)
    def _about_changed(self, changes: Changes) -> None:
        self.notice.emit(
            Notice(self.tr("Saved. Only you and whoever you named can read it"), icon="lock", group=changes.group)
        )

    @Slot()
    def _my_data(self) -> None:
        """Everything that is held about me: a copy, and its erasure."""
        from deskapp.services import people

        desk = self._desk
        self._jobs.query(self, lambda: (desk.person, people.me(desk).name), then=self._show_data, key="data")

    def _show_data(self, who: tuple[str, str]) -> None:
        from deskapp.ui.organisation.data_dialog import DataDialog

        dialog = DataDialog(self._desk, self._jobs, self._window, *who)
        dialog.notice.connect(self.notice)
        dialog.open()

    @Slot()
    def _directory(self) -> None:
        """Bring people in from a file or a directory server."""
        from deskapp.ui.organisation.directory_dialog import DirectoryDialog

        dialog = DirectoryDialog(self._desk, self._jobs, self._window)
        dialog.brought_in.connect(self._brought_in)
        dialog.open()

    @Slot()
    def _reorganise(self) -> None:
        """Draft who would have another lead or unit."""
        from deskapp.ui.organisation.reorganise_dialog import ReorganiseDialog

        dialog = ReorganiseDialog(self._desk, self._jobs, self._window)
        dialog.notice.connect(self.notice)
        dialog.open()

    @Slot(object, int)
    def _brought_in(self, changes: Changes, count: int) -> None:
        said = self.tr("%Ln people updated", "", count) if count else self.tr("The source is changed")
        self.notice.emit(Notice(said, icon="team", group=changes.group))

    @Slot()
    def _search(self) -> None:
        from deskapp.ui.search.popup import QuickSearch

        popup = QuickSearch(self._desk, self._jobs, self._window)
        popup.chosen.connect(self._hit)
        popup.open_in(self._window)
        if self._window.page() == "tickets" and (text := self._searched()):
            popup.type(text)

    @Slot(str, str)
    def _hit(self, kind: str, target: str) -> None:
        if kind == "ticket":
            self.ticket_asked.emit(target)
        elif kind == "person":
            self.person_asked.emit(target)
        elif kind == "whom":
            self.ask_whom(target)

    @Slot()
    @Slot(str)
    def ask_whom(self, text: str = "") -> None:
        """Whom do I ask? With a text as if it had been typed."""
        from deskapp.ui.organisation.whom_popup import WhomPopup

        popup = WhomPopup(self._desk, self._jobs, self._window)
        popup.ticket_asked.connect(self._write)
        popup.person_asked.connect(self.person_asked)
        popup.open_in(self._window)
        popup.type(text)

    @Slot(object)
    def _write(self, wish: Wish) -> None:
        if self._desk.customer or self._window.page() == "requests":
            self.request_asked.emit(wish)
            return
        from deskapp.ui.ticket.new_ticket import Begun, NewTicketDialog

        begun = Begun(wish.text, wish.team, wish.category, wish.assignee, wish.hint)
        dialog = NewTicketDialog(self._desk, self._jobs, self._window, requester=self._desk.person, begun=begun)
        dialog.made.connect(self.ticket_made)
        dialog.open()

    @Slot()
    def _preferences(self) -> None:
        from deskapp.ui.preferences import Preferences

        dialog = Preferences(self._values(), self._window)
        dialog.changed.connect(self.changed)
        dialog.show()

    @Slot()
    def _circles(self) -> None:
        """Confidential circles and who reads them."""
        from deskapp.ui.circles.dialog import CirclesDialog

        dialog = CirclesDialog(self._desk, self._jobs, self._window)
        dialog.notice.connect(self.notice)
        dialog.open()

"""The pages beside the queue that stand on their own; each is made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.board.page import BoardPage
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.organisation.matrix_page import MatrixPage
    from deskapp.ui.organisation.whom_popup import Wish
    from deskapp.ui.requests.page import RequestsPage
    from deskapp.ui.snippets.page import SnippetsPage

PAGES = ("requests", "snippets", "board", "matrix")


class OtherPages(QObject):
    """Signals: `notice(object Notice)`: something was done there; `ticket_asked(str)`; `person_asked(object id)`;
    `ticket_made(object Changes)`.
    """

    notice = Signal(object)
    ticket_asked = Signal(str)
    person_asked = Signal(object)
    ticket_made = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._bus, self._actions, self._window = desk, jobs, bus, actions, window
        self._requests: RequestsPage | None = None
        self._snippets: SnippetsPage | None = None
        self._board: BoardPage | None = None
        self._matrix: MatrixPage | None = None
        actions.handle("ask.whom", self.ask_whom)

    @property
    def requests(self) -> RequestsPage:
        """The page of what I ask others for."""
        if self._requests is None:
            from deskapp.ui.requests.page import RequestsPage

            self._requests = RequestsPage(self._desk, self._jobs, self._bus, self)
            self._requests.whom_asked.connect(self.ask_whom)
        return self._requests

    @property
    def snippets(self) -> SnippetsPage:
        """The page of the snippet library."""
        if self._snippets is None:
            from deskapp.ui.snippets.page import SnippetsPage

            self._snippets = SnippetsPage(self._desk, self._jobs, self._bus, self)
            self._snippets.notice.connect(self.notice)
        return self._snippets

    @property
    def board(self) -> BoardPage:
        """The board of a team."""
        if self._board is None:
            from deskapp.ui.board.page import BoardPage

            self._board = BoardPage(self._desk, self._jobs, self._bus, self._actions, self)
            self._board.notice.connect(self.notice)
            self._board.ticket_asked.connect(self.ticket_asked)
        return self._board

    @property
    def matrix(self) -> MatrixPage:
        """The page of who answers for what."""
        if self._matrix is None:
            from deskapp.ui.organisation.matrix_page import MatrixPage

            self._matrix = MatrixPage(self._desk, self._jobs, self._bus, self._actions, self)
            self._matrix.notice.connect(self.notice)
        return self._matrix

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
        """A ticket for whom to ask; of a customer, a request."""
        if self._desk.customer or self._window.page() == "requests":
            self.show("requests")
            self.requests.ask_about(wish.text, wish.team)
            return
        from deskapp.ui.ticket.new_ticket import Begun, NewTicketDialog

        begun = Begun(wish.text, wish.team, wish.category, wish.assignee, wish.hint)
        dialog = NewTicketDialog(self._desk, self._jobs, self._window, requester=self._desk.person, begun=begun)
        dialog.made.connect(self.ticket_made)
        dialog.open()

    def show(self, page: str) -> None:
        """Show one of PAGES."""
        if page == "requests":
            self.requests.show_in(self._window, self._actions)
        elif page == "matrix":
            self.matrix.show_in(self._window)
        elif page == "board":
            self.board.show_in(self._window)
        else:
            self.snippets.show_in(self._window)

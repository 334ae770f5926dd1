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
    from deskapp.ui.organisation.away_page import AwayPage
    from deskapp.ui.organisation.matrix_page import MatrixPage
    from deskapp.ui.organisation.whom_popup import Wish
    from deskapp.ui.requests.page import RequestsPage
    from deskapp.ui.snippets.page import SnippetsPage
    from deskapp.ui.waits.page import WaitsPage

PAGES = ("requests", "snippets", "board", "matrix", "away", "waits")


class OtherPages(QObject):
    """Signals: `notice(object Notice)`: something was done there; `ticket_asked(str)`; `whom_asked(str text)`:
    whom to ask about that.
    """

    notice = Signal(object)
    ticket_asked = Signal(str)
    whom_asked = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._bus, self._actions, self._window = desk, jobs, bus, actions, window
        self._requests: RequestsPage | None = None
        self._snippets: SnippetsPage | None = None
        self._board: BoardPage | None = None
        self._matrix: MatrixPage | None = None
        self._away: AwayPage | None = None
        self._waits: WaitsPage | None = None
        actions.handle("away.mine", self.say_away)

    @property
    def requests(self) -> RequestsPage:
        """The page of what I ask others for."""
        if self._requests is None:
            from deskapp.ui.requests.page import RequestsPage

            self._requests = RequestsPage(self._desk, self._jobs, self._bus, self)
            self._requests.whom_asked.connect(self.whom_asked)
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

    @Slot(object)
    def write_request(self, wish: Wish) -> None:
        """A request to whom was found."""
        self.show("requests")
        self.requests.ask_about(wish.text, wish.team)

    @property
    def away(self) -> AwayPage:
        """The page of who is away."""
        if self._away is None:
            from deskapp.ui.organisation.away_page import AwayPage

            self._away = AwayPage(self._desk, self._jobs, self._bus, self._actions, self._window, self)
            self._away.notice.connect(self.notice)
        return self._away

    @property
    def waits(self) -> WaitsPage:
        """The page of who waits for what."""
        if self._waits is None:
            from deskapp.ui.waits.page import WaitsPage

            self._waits = WaitsPage(self._desk, self._jobs, self._bus, self._actions, self._window, self)
            self._waits.notice.connect(self.notice)
        return self._waits

    @Slot(str)
    def show_wait(self, wait: str) -> None:
        """An entry of the ledger."""
        self.show("waits")
        self.waits.show_entry(wait)

    @Slot()
    def say_away(self) -> None:
        """I am away: until when, who stands in."""
        self.away.say_mine()

    def show(self, page: str) -> None:
        """Show one of PAGES."""
        if page == "requests":
            self.requests.show_in(self._window, self._actions)
        elif page == "away":
            self.away.show_in(self._window)
        elif page == "waits":
            self.waits.show_in(self._window)
        elif page == "matrix":
            self.matrix.show_in(self._window)
        elif page == "board":
            self.board.show_in(self._window)
        else:
            self.snippets.show_in(self._window)

"""What wants a person's attention: the pages for decisions and for what is kept aside, and news of the worker said once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.ui.i18n import list_text, number

if TYPE_CHECKING:
    from deskapp.domain.rows import StatusRow
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.aside.page import AsidePage
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.deciding.page import DecidePage
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

PAGES = ("decide", "aside")
STAYS_MS = 20_000  # a summary has more to read than "Done"


class Attention(QObject):
    """Makes its two pages when they are first shown.

    Signals: `notice(object Notice)`; `ticket_asked(str ticket)`; `edit_asked(object CardRow)`; `page_asked(str)`.
    """

    notice = Signal(object)
    ticket_asked = Signal(str)
    edit_asked = Signal(object)
    page_asked = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._bus, self._actions, self._window = desk, jobs, bus, actions, window
        self._decide: DecidePage | None = None
        self._aside: AsidePage | None = None
        self._told = 0
        self._status: StatusRow | None = None

    @property
    def decide(self) -> DecidePage:
        """The page of decisions."""
        if self._decide is None:
            from deskapp.ui.deciding.page import DecidePage

            self._decide = page = DecidePage(self._desk, self._jobs, self._bus, self._actions, self)
            page.notice.connect(self.notice)
            page.ticket_asked.connect(self.ticket_asked)
            page.edit_asked.connect(self.edit_asked)
        return self._decide

    @property
    def aside(self) -> AsidePage:
        """The page of what is kept aside."""
        if self._aside is None:
            from deskapp.ui.aside.page import AsidePage

            self._aside = page = AsidePage(self._desk, self._jobs, self._bus, self._actions, self)
            page.notice.connect(self.notice)
            page.ticket_asked.connect(self.ticket_asked)
        return self._aside

    def show(self, page: str) -> None:
        """Show one of PAGES."""
        (self.decide if page == "decide" else self.aside).show_in(self._window)

    def wanted_page(self) -> str:
        """The page a person who clicks the status card wants to see, "" = none of these."""
        if self._status is None:
            return ""
        return "decide" if self._status.decisions else "aside" if self._status.parked else ""

    # -- news, each said once and never in the way

    def show_status(self, status: StatusRow) -> None:
        """Hear how the desk stands; what the worker left word of since the last time is said."""
        self._status = status
        news = [each for each in status.news if each[1] > self._told]
        if not news or not self._window.isVisible():
            return
        self._told = max(each[1] for each in news)
        for what, _, sent, received, parked in news:
            self._say(what, sent, received, parked, status)
        self._jobs.command(self, partial(_remember, self._desk, self._told))

    def _say(self, what: str, sent: int, received: int, parked: int, status: StatusRow) -> None:
        if what == "summary":
            self._window.notify(
                self.tr("Back in touch"), self._ask_page if self.wanted_page() else None,
                detail=self._summary(sent, received, parked, status), icon="sync", button=self.tr("Show"),
                stays_ms=STAYS_MS,
            )  # fmt: skip
        elif what == "resent":
            self._window.notify(
                self.tr("The hub was restored from a backup"), icon="sync", stays_ms=STAYS_MS,
                detail=self.tr("%Ln of your changes were sent again", "", sent),
            )  # fmt: skip
        elif what == "renamed":
            self._window.notify(
                self.tr("This computer was a copy of another one"), icon="info", stays_ms=STAYS_MS,
                detail=self.tr("It has a name of its own now; nothing was lost."),
            )  # fmt: skip

    def _summary(self, sent: int, received: int, parked: int, status: StatusRow) -> str:
        parts = [
            self.tr("{count} sent", "changes").format(count=number(sent)),
            self.tr("{count} received", "changes").format(count=number(received)),
        ]
        if status.decisions:
            parts.append(self.tr("{count} to decide", "questions").format(count=number(status.decisions)))
        if parked:
            parts.append(self.tr("{count} kept aside", "changes").format(count=number(parked)))
        return list_text(parts)

    @Slot()
    def _ask_page(self) -> None:
        self.page_asked.emit(self.wanted_page() or "decide")


def _remember(desk: Desk, until: int) -> None:
    from deskapp.services import status

    status.told(desk, until)

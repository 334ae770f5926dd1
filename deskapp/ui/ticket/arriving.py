"""A ticket on its way to the screen, and what is to be done as soon as it is here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from deskapp.services import people, reading
from deskapp.ui.drafts import load_all
from deskapp.ui.ticket import choices

if TYPE_CHECKING:
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import CardRow, DraftRow, TeamRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class Opened(NamedTuple):
    """What is read when a ticket opens."""

    asked: str
    view: TicketView
    drafts: dict[str, DraftRow]
    teams: list[TeamRow] | None


class Then(NamedTuple):
    """What waits for a ticket: a kind of text to begin, a text that comes back, a field to be set anew."""

    start: str = ""
    restore: DraftRow | None = None
    edit: CardRow | None = None


class Arriving(QObject):
    """One ticket at a time is meant; an answer for another comes too late and is dropped.

    Signals: `here(object Opened)`; `missing(object DeskError)`: it is not there, and nothing waits for it any more.
    """

    here = Signal(object)
    missing = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.wanted = ""
        self._then = Then()
        self._team_names: dict[str, str] | None = None  # in the person's language; None = to be read

    def ask(self, ticket: str) -> None:
        """Bring a ticket."""
        self.wanted = ticket
        work = partial(_open, self._desk, ticket, with_teams=self._team_names is None)
        self._jobs.query(self, work, then=self.take, key="ticket", failed=self._not_here)

    def take(self, found: Opened) -> None:
        """It was read."""
        if found.teams is not None:
            self._team_names = {each.id: choices.team_name(each) for each in found.teams}
        if found.asked == self.wanted:
            self.wanted = found.view.row.id  # a ticket that was joined leads to the one that stands for it
            self.here.emit(found)

    def then(self, *, start: str = "", restore: DraftRow | None = None, edit: CardRow | None = None) -> None:
        """Remember what is to be done once it is here; what waits already stays."""
        old = self._then
        self._then = Then(start or old.start, restore or old.restore, edit or old.edit)

    def what_waits(self, ticket: str) -> Then:
        """What is to be done now that this ticket is here; a text comes back only to its own."""
        found = self._then
        stays = found.restore if found.restore is not None and found.restore.ticket != ticket else None
        self._then = Then(restore=stays)
        return found._replace(restore=None) if stays is not None else found

    def named(self, view: TicketView) -> TicketView:
        """The view with names of teams in the person's language."""
        names = self._team_names or {}
        asks = tuple(each._replace(to_name=names.get(each.to, each.to_name)) for each in view.asks)
        return view._replace(row=view.row._replace(team_name=names.get(view.row.team, view.row.team_name)), asks=asks)

    def forget_teams(self) -> None:
        """A team was changed: read them again with the next ticket."""
        self._team_names = None

    def _not_here(self, error: DeskError) -> None:
        self._then = Then(restore=self._then.restore)
        self.missing.emit(error)


def _open(desk: Desk, ticket_id: str, *, with_teams: bool) -> Opened:
    teams = people.teams(desk) if with_teams else None
    view = reading.newest(desk, ticket_id)  # the rest of a long conversation comes when this is painted
    return Opened(ticket_id, view, load_all(desk, view.row.id), teams)

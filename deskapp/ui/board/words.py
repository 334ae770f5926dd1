"""What the board says: of a person's hours and load, of a ticket, of why somebody is suggested."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskapp.ui import i18n
from deskapp.ui.i18n import line_of, translate
from deskapp.ui.suggesting import held, hours, reason
from deskapp.ui.widgets.two_lines import Line

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketRow
    from deskapp.services.board import Board, Lane
    from deskapp.services.reassigning import Promised

__all__ = [
    "counts", "hours", "lane_name", "lead", "load", "promise", "reason", "return_rule", "team_name", "ticket",
]  # fmt: skip

GLYPHS = (("low", "info"), ("bars", "text2"), ("up2", "warn"), ("urgent", "danger"))
TICKED = ("check", "accentInk")


class Counts(QObject):
    """The words with a number in them; a QObject only because plurals need `tr`."""

    def urgent(self, count: int) -> str:
        return self.tr("%Ln urgent or high", "", count)

    def elsewhere(self, count: int) -> str:
        return self.tr("%Ln for other teams", "tickets", count)

    def given(self, count: int, name: str) -> str:
        return self.tr("%Ln ticket(s) given to {name}", "", count).format(name=i18n.isolate(name))

    def back(self, count: int) -> str:
        return self.tr("%Ln ticket(s) given back to the team", "", count)

    def shared(self, count: int) -> str:
        return self.tr("%Ln ticket(s) shared out", "", count)

    def give(self, count: int, name: str) -> str:
        return self.tr("Give %Ln ticket(s) to {name}", "", count).format(name=i18n.isolate(name))

    def give_to(self, count: int) -> str:
        return self.tr("Give %Ln ticket(s) to", "", count)

    def give_back(self, count: int) -> str:
        return self.tr("Give %Ln ticket(s) back to the team", "", count)

    def share(self, count: int) -> str:
        return self.tr("Share out %Ln ticket(s)", "", count)

    def tell(self, count: int) -> str:
        return self.tr("Tell %Ln customer(s) who has it now", "", count)

    def tell_team(self, count: int) -> str:
        return self.tr("Tell %Ln customer(s) which team has it now", "", count)

    def tell_done(self, count: int) -> str:
        return self.tr("Tell %Ln customer(s) that it is done", "", count)

    def hours(self, count: int) -> str:
        return self.tr("%Ln working hour(s)", "", count)

    def plus(self, count: int) -> str:
        return self.tr("%Ln more", "tickets", count)

    def more(self, count: int) -> str:
        return self.tr("and %Ln more in the queue", "tickets", count)


@cache
def counts() -> Counts:
    """The words with a number in them."""
    return Counts()


def team_name(names: dict[str, str]) -> str:
    """A team's name in the language of the window, or the next best."""
    return names.get(i18n.code()) or names.get("en") or next(iter(names.values()), "")


def lane_name(lane: Lane) -> str:
    """Whose lane it is."""
    return lane.name if lane.person else translate("Board", "Nobody has it yet")


def load(lane: Lane) -> str:
    """How much it is, in words."""
    said = counts()
    return line_of(
        held().open(lane.open),
        said.urgent(lane.urgent) if lane.urgent else "",
        said.elsewhere(lane.elsewhere) if lane.elsewhere else "",
    )


def ticket(row: TicketRow, now: int, *, ticked: bool) -> Line:
    """A ticket as an entry of a lane."""
    icon, colour = TICKED if ticked else GLYPHS[min(max(row.priority, 0), 3)]
    if row.snooze_until > now:
        when = translate("Board", "snoozed")
    elif row.status == "waiting":
        when = translate("Board", "waits")
    else:
        when = i18n.left(row.next_due, now)[1] if row.next_due else ""
    subject = row.subject or translate("Board", "No subject")
    chosen = translate("Board", "selected") if ticked else ""
    return Line(row.id, icon, colour, subject, line_of(chosen, when, row.requester_name, row.number))


def lead(board: Board) -> str:
    """Who leads."""
    if board.lead_name:
        return translate("Board", "Lead: {name}").format(name=i18n.isolate(board.lead_name))
    return translate("Board", "Lead: nobody named")


def return_rule(minutes: int) -> str:
    """After how long work goes back to the team."""
    if not minutes:
        return translate("Board", "Back to the queue: never")
    return translate("Board", "Back to the queue after {hours}").format(hours=counts().hours(minutes // 60))


def promise(one: Promised) -> str:
    """A next word that could be promised."""
    said = counts().hours(one.minutes // 60)
    return translate("Board", "{time}, after {hours}").format(time=i18n.moment(one.at), hours=said)

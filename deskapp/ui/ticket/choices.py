"""What can be picked: people, teams, priorities, moments; read off the GUI thread, put into words on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QDateTime, QTime

from deskapp.domain import reach as reaching
from deskapp.services import board, people, search
from deskapp.ui import reach_words
from deskapp.ui.field_words import value_text
from deskapp.ui.i18n import code, isolate, line_of, list_text, moment, translate
from deskapp.ui.suggesting import reason
from deskapp.ui.ticket import texts
from deskapp.ui.widgets.popup import Choice

if TYPE_CHECKING:
    from deskapp.domain.reach import Reach
    from deskapp.domain.rows import PersonRow, SearchHit, TeamRow, TicketView
    from deskapp.services.board import Suggestion
    from deskapp.services.desk import Desk

MORNING = QTime(8, 0)
AFTERNOON = QTime(13, 0)


class Colleagues(NamedTuple):
    """Who can have a ticket: members by team, the ticket's own team first; and who of these could take it."""

    me: str
    by_team: tuple[tuple[TeamRow, tuple[PersonRow, ...]], ...]
    suggested: tuple[Suggestion, ...] = ()


def colleagues(desk: Desk, team: str, ticket: str = "") -> Colleagues:
    """Members of all teams, and for a `ticket` who could take it; on a reader thread."""
    known = sorted(people.teams(desk), key=lambda each: each.id != team)
    found = tuple(board.suggest(desk, [ticket])) if ticket else ()
    return Colleagues(desk.person, tuple((each, tuple(people.members(desk, each.id, lent=True))) for each in known), found)


def team_name(team: TeamRow) -> str:
    """The name of a team in the person's language."""
    return team.names.get(code()) or team.name


def person_choices(found: Colleagues, *, nobody: bool) -> list[Choice]:
    """Oneself, nobody, then the team's people, who could take it first and why, then the others."""
    suggested = {one.person: (place, reason(one)) for place, one in enumerate(found.suggested)}
    made = []
    seen = set()
    if nobody:
        made.append(Choice("", translate("TicketChoices", "Nobody: back to the team"), icon="team"))
    for team, members in found.by_team:
        for each in sorted(members, key=lambda each: suggested.get(each.id, (len(suggested), ""))[0]):
            if each.id in seen or each.left:
                continue
            seen.add(each.id)
            mine = translate("TicketChoices", "you") if each.id == found.me else ""
            about = suggested[each.id][1] if each.id in suggested else line_of(team_name(team), each.job)
            choice = Choice(each.id, each.name, f"{line_of(mine)} · {about}" if mine else about, "@")
            if each.id == found.me:
                made.insert(0, choice)
            else:
                made.append(choice)
    return made


def team_choices(known: list[TeamRow], current: str) -> list[Choice]:
    """Teams with their open tickets; without the one it is in."""
    return [
        Choice(each.id, team_name(each), translate("TicketChoices", "{n} open").format(n=each.open), "team")
        for each in known
        if each.id != current
    ]


def customer_choices(rows: list[PersonRow]) -> list[Choice]:
    """People to be customers."""
    return [Choice(each.id, each.name, line_of(each.job, each.unit, each.place), "@") for each in rows]


def priority_choices() -> list[Choice]:
    """The four priorities, urgent first."""
    names = texts.priorities()
    return [
        Choice(
            level,
            names[level],
            icon=texts.PRIORITY_LOOK[level][0],
            keys=str(4 - level),
            colour=texts.PRIORITY_LOOK[level][1],
        )
        for level in (3, 2, 1, 0)
    ]


def word_choices(words: dict[str, str]) -> list[Choice]:
    """A field with fixed words."""
    return [Choice(key, text) for key, text in words.items()]


def shown_value(view: TicketView, field: str) -> str:
    """What stands in a field, as a person reads it."""
    names = {"assignee": view.row.assignee_name, "team": view.row.team_name, "requester": view.row.requester_name}
    if field == "labels":
        return list_text([isolate(each) for each in view.labels])
    return names[field] if field in names else value_text(field, view.fields.get(field))


def ticket_choices(hits: list[SearchHit]) -> list[Choice]:
    """Found tickets."""
    return [Choice(hit.ticket, hit.title, hit.detail, "link") for hit in hits if hit.kind == "ticket"]


def tickets(desk: Desk, text: str) -> list[SearchHit]:
    """Tickets for what is typed; on a reader thread."""
    return search.quick(desk, text) if text.strip() else []


def snooze_choices(now: QDateTime, snoozed: bool) -> list[Choice]:
    """Good moments to come back; 0 wakes it up."""
    made = moment_choices(now, "snooze")
    if snoozed:
        made.insert(0, Choice(0, translate("TicketChoices", "Wake it up now"), icon="bell"))
    return made


def moment_choices(now: QDateTime, icon: str, reach: Reach | None = None) -> list[Choice]:
    """Good moments in the next days, in words and as a time; -1 asks for another.

    `reach` is how somebody is reached: what suits him stands first, and what speaks against a moment beside it.
    """
    today = now.date()
    moments: list[tuple[str, QDateTime]] = [(translate("TicketChoices", "In an hour"), now.addSecs(3600))]
    if now.time() < QTime(11, 30):
        moments.append((translate("TicketChoices", "This afternoon"), QDateTime(today, AFTERNOON)))
    moments.append((translate("TicketChoices", "Tomorrow morning"), QDateTime(today.addDays(1), MORNING)))
    moments.append((translate("TicketChoices", "In two days"), QDateTime(today.addDays(2), MORNING)))
    moments.append((translate("TicketChoices", "Next Monday"), QDateTime(_monday(today), MORNING)))
    moments.append((translate("TicketChoices", "In a week"), QDateTime(today.addDays(7), MORNING)))
    made: list[Choice] = []
    start = now.toMSecsSinceEpoch()
    if reach is not None and reaching.objection(reach, start) and (good := reaching.next_good(reach, start)):
        made.append(Choice(good, translate("TicketChoices", "When it suits them"), moment(good), icon))
    for words, when in moments:
        ms = when.toMSecsSinceEpoch()
        if all(each.value != ms for each in made):  # on a Saturday, Monday is also the day after tomorrow
            against = reaching.objection(reach, ms) if reach is not None else None
            detail = line_of(moment(ms), reach_words.objection(against)) if against else moment(ms)
            made.append(Choice(ms, words, detail, "warn" if against else icon))
    made.append(Choice(-1, translate("TicketChoices", "Another day and time…"), icon="calendar"))
    return made


def _monday(today: QDate) -> QDate:
    return today.addDays(8 - today.dayOfWeek())

"""A call or a visit, written down while it goes on: who, what, done or open, as one group that is undone whole."""

from __future__ import annotations

import datetime
import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from deskapp.domain import address
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.ticket import checked, clean
from deskapp.paths import resource
from deskapp.replica import numbers
from deskapp.services import desk_ring, people, reading, tickets

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.reach import Reach
    from deskapp.domain.rows import PersonCard
    from deskapp.services.desk import Desk

PHONE, VISIT = CHANNELS = ("phone", "visit")


class Spoken(NamedTuple):
    """What is said to a customer, and in which language; "" where nothing fits."""

    language: str
    greeting: str
    end: str


class Caller(NamedTuple):
    """Who calls or stands there, what else waits for an answer, and what is said."""

    id: str
    name: str
    open: tuple[tuple[str, str, str, str], ...]  # (id, number, subject, status)
    spoken: Spoken
    reach: Reach | None = None  # how my team reaches him


def note_down(
    desk: Desk, *, person: str, subject: str, text: str = "", channel: str = PHONE, done: bool = False, ticket: str = "",
) -> Changes:  # fmt: skip
    """Write down a call or visit: a new ticket of one's own with a note of what was said, or a note on a `ticket` of his.

    `done` solves it with the text, or the subject, as its solution. Returns Changes with `made` (the ticket) and
    `number`. Raises Refused choice.open, subject.empty, value.bad; NotFound ticket.unknown.
    """
    if not person:
        raise Refused("choice.open", what="who calls")
    subject, text = str(checked("subject", subject)).strip(), clean(text).strip()
    if channel not in CHANNELS:
        raise Refused("value.bad", field="channel", value=channel, allowed=", ".join(CHANNELS))
    mine = people.me(desk).teams
    with desk.unit() as work:
        finished = {"status": "solved", "solution": text or subject, "solved_at": work.now} if done else {}
        if ticket:
            found = work.document("ticket", ticket)
            if found is None:
                raise NotFound("ticket.unknown", number=ticket)
            number = str(found["values"].get("number") or "")
            _note(work, found["root"], work.space_of(ticket), f"{subject}\n\n{text}".strip(), channel, desk.person)
            changes: dict[str, Any] = finished or tickets.answered(found, desk.person, work.now, solve=False)
            if changes:
                work.record("set", "ticket", ticket, changes, intent="solve" if done else "answer")
            return work.commit(made=ticket, number=number)
        team = mine[0] if mine else tickets.intake_team(work)
        space, number, ticket = tickets.team_space(work, team), numbers.take(work.connection, desk.device), work.fresh_id()
        values = {
            "number": number, "subject": subject, "team": team, "requester": person, "priority": 1, "channel": channel,
            "opened_at": work.now, "opened_by": desk.person, "assignee": desk.person, "status": "open", **finished,
        }  # fmt: skip
        work.record("make", "ticket", ticket, values, space=space, root=ticket, intent="open", happened=work.now)
        _note(work, ticket, space, text or subject, channel, desk.person)
        return work.commit(made=ticket, number=number)


def _note(work: Any, root: str, space: str, text: str, channel: str, me: str) -> None:
    values = {
        "author": me, "audience": "team", "channel": channel, "language": "", "body": text, "happened": work.now,
        "seen": tickets.newest_public(work, root),
    }  # fmt: skip
    work.record("make", "message", work.fresh_id(), values, space=space, root=root, intent="note", happened=work.now)


def caller(desk: Desk, person: str, channel: str, language: str) -> Caller:
    """What the card shows of a customer; `language` is the window's."""
    card = people.card(desk, person)
    mine = people.me(desk).teams
    known = desk_ring.as_reached(desk, card, mine[0] if mine else "") or card
    return Caller(person, card.name, card.open_tickets, _spoken(desk, channel, language, person, known), known.reach)


def spoken(desk: Desk, channel: str, language: str, person: str = "") -> Spoken:
    """The greeting and the closing question: in the customer's language where one speaks it, else in one's own."""
    return _spoken(desk, channel, language, person, None)


def _spoken(desk: Desk, channel: str, language: str, person: str, known: PersonCard | None) -> Spoken:
    me = people.me(desk)
    document = reading.raw(desk, "person", person) if person else None
    values: dict[str, Any] = document["values"] if document else {}
    if known is not None:  # as the team arranged it with him
        values = {**values, "languages": list(known.languages), "form": known.form}
    own = values.get("languages")
    theirs = str(own[0]) if isinstance(own, list) and own else ""
    if theirs in lines() and theirs in (*me.languages, language):
        language = theirs
    language = language if language in lines() else "en"
    form = "informal" if values.get("form", "informal") == "informal" and person else "formal"
    said = lines()[language][form]
    hour = datetime.datetime.fromtimestamp(desk.now() / 1000, _zone(me.zone)).hour
    filled = {
        "greeting": address.greeting(language, form, hour), "agent": me.name, "team": _team(desk, me.teams, language),
        "name": address.polite_name(values, language, form),
    }  # fmt: skip
    pattern = said["known" if filled["name"] else channel]
    return Spoken(language, pattern.format(**filled), said["end"])


def _zone(name: str) -> datetime.tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return datetime.UTC


def _team(desk: Desk, mine: tuple[str, ...], language: str) -> str:
    known = {each.id: each for each in people.teams(desk)}
    team = next((known[each] for each in mine if each in known), None)
    return (team.names.get(language) or team.name) if team else ""


@cache
def lines() -> dict[str, dict[str, dict[str, str]]]:
    """What is said: language -> form -> phone, visit, known, end."""
    found: dict[str, dict[str, dict[str, str]]] = tomllib.loads(resource("spoken.toml").read_text(encoding="utf-8"))
    return found

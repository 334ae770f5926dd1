"""The board of a team: who has what that is open, who is there, whom to ask, and how to share it out.

It reads open work, calendars and what somebody holds now. What was done, when and how fast is not read, by intention.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import load
from deskapp.domain.deciding import calendar_of
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound
from deskapp.services import absence, people, queues, returning

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.absence import Told
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import TeamRow, TicketRow
    from deskapp.services.desk import Desk

SHOWN = 40
"""Tickets of one person on the board, the next due first; the queue has the rest."""

MOST = 200
"""Tickets that are shared out at once."""


class Lane(NamedTuple):
    """One person of the board, or with no id what nobody has."""

    person: str
    name: str
    open: int  # of this team
    elsewhere: int  # open tickets he has for other teams, as far as they are read here
    load: float  # of all he has, see domain.load; 0.0 for what nobody has
    urgent: int  # how many of `open` are high or urgent
    hours: load.Hours
    languages: tuple[str, ...]
    tickets: tuple[TicketRow, ...]
    away: Told | None = None


class Board(NamedTuple):
    """A team with its lanes: what nobody has first, then its people by name, then others who hold work of the team."""

    team: str
    names: dict[str, str]  # by language
    lead: str
    lead_name: str
    may_write: bool  # who leads a team may be said here
    lanes: tuple[Lane, ...]
    return_after: int = 0  # working minutes without a deed after which work goes back to the team, 0 = never


class Suggestion(NamedTuple):
    """Somebody work could be given to, and why; the best first."""

    person: str
    name: str
    open: int
    load: float
    hours: load.Hours
    category: str  # of which he has open tickets already, "" = of none
    language: str  # of the customer, which he speaks, "" = he does not
    away: Told | None = None


class Share(NamedTuple):
    """One ticket of an even sharing, and who would get it."""

    ticket: TicketRow
    person: str
    name: str


class Heap(NamedTuple):
    """Open tickets of somebody that are alike."""

    team: str
    priority: int
    rests: bool
    days: int  # how old they are, as far as it matters
    many: int


class _Member(NamedTuple):
    id: str
    name: str
    hours: load.Hours
    languages: tuple[str, ...]
    held: list[Heap]  # all his open tickets
    away: Told | None


# ---- reading


def teams(desk: Desk) -> list[TeamRow]:
    """The teams whose work is read here, those of who works here first."""
    mine = people.me(desk).teams
    found = [each for each in people.teams(desk) if each.members or each.open]
    return sorted(found, key=lambda each: each.id not in mine)


def board(desk: Desk, team: str) -> Board:
    """The board of a team. Raises NotFound team.unknown."""
    values = _team(desk, team)
    raw = bytes.fromhex(team)
    members = _members(desk, team, values)
    others = [each for each in _holders(desk, raw) if each not in {one.id for one in members}]
    members += _read_people(desk, others, values)
    free = desk.replica.read(
        "SELECT key FROM ticket INDEXED BY queue_unassigned WHERE stage = 1 AND assignee IS NULL AND team = ?"
        " ORDER BY next_due, key LIMIT ?",
        (raw, SHOWN),
    )
    shown = {"": [key for (key,) in free]}
    shown |= {each.id: _next_due(desk, each.id, raw) for each in members}
    rows = queues.rows(desk, [key for keys in shown.values() for key in keys])
    count, urgent = desk.replica.read(
        "SELECT count(*), coalesce(sum(coalesce(priority, 1) > 1), 0) FROM ticket INDEXED BY queue_unassigned"
        " WHERE stage = 1 AND assignee IS NULL AND team = ?",
        (raw,),
    )[0]

    def lane(one: _Member) -> Lane:
        ours = [each for each in one.held if each.team == team]
        here, urgent = _count(ours), _count(each for each in ours if each.priority > 1)
        found = tuple(rows[key] for key in shown[one.id] if key in rows)
        return Lane(
            one.id, one.name, here, _count(one.held) - here, _load(one), urgent, one.hours, one.languages, found, one.away
        )

    nobody = Lane(
        "", "", count, 0, 0.0, urgent, load.Hours(0, 0), (), tuple(rows[key] for key in shown[""] if key in rows)
    )
    lead = str(values.get("lead") or "")
    may = desk.replica.one("SELECT may FROM space WHERE id = (SELECT space FROM team WHERE id = ?)", (raw,))
    names = {name.split(".", 1)[1]: str(text) for name, text in values.items() if name.startswith("name.") and text}
    return Board(team, names, lead, _name(desk, lead), bool(may and may[0] == "write"), (nobody, *map(lane, members)),
                 returning.after(desk, team))  # fmt: skip


def suggest(desk: Desk, ticket_ids: Sequence[str]) -> list[Suggestion]:
    """Who could take these tickets: who is there, speaks the customers' language, has the like, and has least."""
    asked = _tickets(desk, ticket_ids)
    if not asked:
        return []
    category = _commonest(each.get("category") for each in asked)
    language = _commonest(each.get("language") for each in asked)
    now = desk.now()
    members: dict[str, _Member] = {}
    for team in dict.fromkeys(str(each.get("team") or "") for each in asked):
        if team:
            members |= {one.id: one for one in _members(desk, team, _team(desk, team))}
    knows = _holding(desk, members, category) if category else frozenset()
    found = [
        Suggestion(
            one.id, one.name, _count(one.held), _load(one), one.hours, category if one.id in knows else "",
            language if language in one.languages else "", one.away,
        )
        for one in members.values()
    ]  # fmt: skip
    return sorted(found, key=partial(_rank, now))


def _rank(now: int, one: Suggestion) -> tuple[Any, ...]:
    """First who is there, then who speaks the language, then who has least: the like of it is worth a normal ticket."""
    lighter = load.WEIGHTS[1] if one.category else 0
    there = one.away is None and load.is_there(one.hours, now)
    return not there, one.away is not None, not one.language, one.load - lighter, one.name


def share(desk: Desk, team: str, ticket_ids: Sequence[str] = (), *, without: str = "") -> list[Share]:
    """Share tickets out evenly among the people of a team: these, or what nobody has. Nothing is changed by it.

    Whoever is there, or comes within a day of the first who does, is asked: not who is away for longer. `without` gets
    nothing, whether he is there or not.
    """
    values = _team(desk, team)
    now = desk.now()
    if ticket_ids:
        keys = [key for key in (queues.key_of(desk, each) for each in ticket_ids) if key]
    else:
        found = desk.replica.read(
            "SELECT key FROM ticket INDEXED BY queue_unassigned WHERE stage = 1 AND assignee IS NULL AND team = ?"
            " AND coalesce(snooze_until, 0) <= ? ORDER BY next_due, key LIMIT ?",
            (bytes.fromhex(team), now, MOST),
        )
        keys = [key for (key,) in found]
    rows = {row.id: row for row in queues.rows(desk, keys).values()}
    asked_all = [one for one in _members(desk, team, values) if one.id != without]
    members = [one for one in asked_all if one.away is None] or asked_all
    first = min((one.hours.back or now for one in members if one.hours != (0, 0)), default=now)
    there = [one for one in members if one.hours.until or now < one.hours.back <= first + load.DAY] or members
    asked = dict(zip(rows, _tickets(desk, list(rows)), strict=True))
    known = {
        each: _holding(desk, {one.id: one for one in there}, each)
        for each in {str(values.get("category") or "") for values in asked.values()} - {""}
    }
    moving = dict.fromkeys((row.assignee for row in rows.values()), 0.0)
    for row in rows.values():
        moving[row.assignee] += _weight_of(row, now)
    helpers = [
        load.Helper(
            one.id, _load(one) - moving.get(one.id, 0.0), frozenset(one.languages),
            frozenset(each for each, ids in known.items() if one.id in ids),
        )
        for one in there
    ]  # fmt: skip
    work = [
        load.Work(
            each, _weight_of(row, now),
            str(asked[each].get("language") or ""), str(asked[each].get("category") or ""),
        )
        for each, row in rows.items()
    ]  # fmt: skip
    plan = load.shared(work, helpers)
    names = {one.id: one.name for one in there}
    ordered = sorted(plan.items(), key=lambda each: (names[each[1]], rows[each[0]].next_due or 1 << 62))
    return [Share(rows[each], person, names[person]) for each, person in ordered if rows[each].assignee != person]


# ---- who leads


def set_lead(desk: Desk, team: str, person: str) -> Changes:
    """Say who leads a team; "" = nobody, then the nearest manager at a desk decides. Raises NotFound."""
    if person:
        people.card(desk, person)
    with desk.unit() as work:
        if work.document("team", team) is None:
            raise NotFound("team.unknown", team=team, known="")
        work.record("set", "team", team, {"lead": person}, intent="lead")
        return work.commit()


# ---- pieces


def _team(desk: Desk, team: str) -> dict[str, Any]:
    row = desk.replica.one("SELECT doc FROM team WHERE id = ?", (bytes.fromhex(team),))
    if row is None:
        raise NotFound("team.unknown", team=team, known=", ".join(each.name for each in people.teams(desk)))
    found: dict[str, Any] = fitting("team", json.loads(row[0])["values"])
    return found


def _members(desk: Desk, team: str, values: dict[str, Any]) -> list[_Member]:
    return _read_people(desk, [each.id for each in people.members(desk, team, lent=True) if not each.left], values)


def _read_people(desk: Desk, ids: Sequence[str], team: dict[str, Any]) -> list[_Member]:
    """People by name, with their hours (else the team's) and all they have open."""
    found = []
    now = desk.now()
    gone = absence.told(desk, now)
    for each in ids:
        row = desk.replica.one("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(each),))
        values: dict[str, Any] = fitting("person", json.loads(row[0])["values"]) if row else {}
        zone = str(values.get("zone") or team.get("zone") or "")
        hours = values.get("hours") if isinstance(values.get("hours"), dict) else team.get("hours")
        calendar = calendar_of(hours, zone)
        away = gone.get(each)
        there = load.Hours(0, 0) if values.get("left") else absence.hours(away, calendar, now)
        languages = values.get("languages")
        spoken = tuple(map(str, languages)) if isinstance(languages, list) else ()
        found.append(_Member(each, str(values.get("name") or ""), there, spoken, _held(desk, each, now), away))
    return sorted(found, key=lambda one: (one.name, one.id))


def _held(desk: Desk, person: str, now: int) -> list[Heap]:
    """What somebody has open, counted in the index of his queue alone."""
    rows = desk.replica.read(
        "SELECT lower(hex(team)), coalesce(priority, 1), status = 'waiting' OR coalesce(snooze_until, 0) > ? AS rests,"
        " max(0, min(?, (? - (key >> 14)) / ?)) AS days, count(*) FROM ticket INDEXED BY queue_person"
        " WHERE stage = 1 AND assignee = ? GROUP BY team, 2, 3, 4",
        (now, load.OLD_DAYS, now, load.DAY, bytes.fromhex(person)),
    )
    return [Heap(team, priority, bool(rests), days, many) for team, priority, rests, days, many in rows]


def _next_due(desk: Desk, person: str, team: bytes) -> list[int]:
    """Keys of what is shown of somebody's work for a team: the next due."""
    rows = desk.replica.read(
        "SELECT key FROM ticket INDEXED BY queue_person WHERE stage = 1 AND assignee = ? AND team = ?"
        " ORDER BY next_due, key LIMIT ?",
        (bytes.fromhex(person), team, SHOWN),
    )
    return [key for (key,) in rows]


_HOLDERS = """WITH RECURSIVE held(person) AS (
 SELECT min(assignee) FROM ticket WHERE stage = 1 AND assignee IS NOT NULL UNION ALL
 SELECT (SELECT min(assignee) FROM ticket WHERE stage = 1 AND assignee > person) FROM held WHERE person IS NOT NULL)
 SELECT lower(hex(person)) FROM held WHERE person IS NOT NULL AND EXISTS
 (SELECT 1 FROM ticket t INDEXED BY queue_person WHERE t.stage = 1 AND t.assignee = person AND t.team = ?)"""


def _holders(desk: Desk, team: bytes) -> list[str]:
    """Everybody who has open work of a team: one step of the index for each person, not one for each ticket."""
    return [each for (each,) in desk.replica.read(_HOLDERS, (team,))]


def _count(heaps: Iterable[Heap]) -> int:
    return sum(each.many for each in heaps)


def _load(one: _Member) -> float:
    return sum(each.many * load.weight(each.priority, each.days * load.DAY, resting=each.rests) for each in one.held)


def _weight_of(row: TicketRow, now: int) -> float:
    rests = row.status == "waiting" or row.snooze_until > now
    return load.weight(row.priority, now - (row.key >> 14), resting=rests)


def _holding(desk: Desk, members: Iterable[str], category: str) -> frozenset[str]:
    """Who of these has an open ticket of a category now."""
    sql = "SELECT 1 FROM ticket INDEXED BY queue_person WHERE stage = 1 AND assignee = ? AND category = ? LIMIT 1"
    return frozenset(each for each in members if desk.replica.one(sql, (bytes.fromhex(each), category)))


def _tickets(desk: Desk, ticket_ids: Sequence[str]) -> list[dict[str, Any]]:
    """The values of tickets, in their order; of one that is gone none."""
    found = []
    for each in ticket_ids:
        row = desk.replica.one("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(each),))
        found.append(fitting("ticket", json.loads(row[0])["values"]) if row else {})
    return found


def _commonest(found: Iterable[Any]) -> str:
    counted: dict[str, int] = {}
    for each in found:
        if each:
            counted[str(each)] = counted.get(str(each), 0) + 1
    return max(counted, key=lambda each: (counted[each], each)) if counted else ""


def _name(desk: Desk, person: str) -> str:
    card = people.card_or_none(desk, person)
    return card.name if card else ""

"""Lending a hand: a team asks for help, colleagues of the same space step in for stated hours, and it ends by itself.

Whoever lends a hand is among the team's people until then: on its board, in what is suggested, and its tickets stand in his
*My team*. What is over is taken away by a worker the day after, so that nothing is left to be counted.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.deciding import calendar_of
from deskapp.domain.documents import fitting
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.operation import derived
from deskapp.replica.conversation import Names
from deskapp.services import people
from deskapp.services.tickets import team_space

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.database import Replica
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND = "hand"
HOUR, DAY = 3_600_000, 86_400_000
LONGEST = 14 * DAY
THANKS_MS = DAY
"""For so long after its end a hand can still be thanked for; then it is taken away."""
STEP = 5 * 60_000  # nobody says until 14:03


class Hand(NamedTuple):
    """Somebody who lends a hand, or did until a moment ago."""

    id: str
    helper: str
    name: str
    until: int  # UTC ms
    thanked: bool
    over: bool


class Call(NamedTuple):
    """A team that asks for help, or did, as long as hands are lent."""

    id: str
    team: str
    names: dict[str, str]  # of the team, by language
    by: str  # name of who asked
    note: str
    until: int  # UTC ms; help is wanted until then
    open: bool
    own: bool  # I belong to the team
    mine: str  # the hand I lend there, "" = none
    hands: tuple[Hand, ...]


# ---- reading


def calls(desk: Desk) -> list[Call]:
    """Who asks for help now, and whose hands are lent, in the spaces read here: what ends first stands first."""
    now = desk.now()
    rows = desk.replica.read("SELECT doc FROM hand WHERE until > ? AND deleted = 0", (now - THANKS_MS,))
    found = [(each["id"], fitting(KIND, each["values"])) for each in (json.loads(text) for (text,) in rows)]
    if not found:
        return []
    teams = {each.id: each.names for each in people.teams(desk)}
    mine = _mine(desk)
    with desk.replica.snapshot() as connection:
        names = Names(connection)
        hands: dict[str, list[Hand]] = {}
        for each, values in sorted(found):
            helper, until = str(values.get("helper") or ""), int(values.get("until") or 0)
            if helper:
                one = Hand(each, helper, names.of(helper), until, bool(values.get("thanked")), until <= now)
                hands.setdefault(str(values.get("help") or ""), []).append(one)
        asked = [
            Call(
                each, str(values.get("team")), teams.get(str(values.get("team")), {}), names.of(str(values.get("by") or "")),
                str(values.get("note") or ""), int(values.get("until") or 0), int(values.get("until") or 0) > now,
                values.get("team") in mine,
                next((one.id for one in hands.get(each, ()) if one.helper == desk.person and not one.over), ""),
                tuple(hands.get(each, ())),
            )
            for each, values in found if not values.get("helper")
        ]  # fmt: skip
    return sorted((each for each in asked if each.open or each.hands), key=lambda each: (each.until, each.id))


def until_when(desk: Desk) -> list[int]:
    """Ends that can be offered, UTC ms: in one, two and four hours, and when my work of today and of the next day ends."""
    now = desk.now()
    found = {-(-(now + hours * HOUR) // STEP) * STEP for hours in (1, 2, 4)}
    row = desk.replica.one("SELECT doc FROM person WHERE id = ?", (bytes.fromhex(desk.person),))
    values: dict[str, Any] = fitting("person", json.loads(row[0])["values"]) if row else {}
    calendar = calendar_of(values.get("hours"), str(values.get("zone") or ""))
    try:
        today = worktime.closes(calendar, now)
        following = worktime.closes(calendar, worktime.next_open(calendar, max(now, today) + 1))
    except DeskError:  # who never works has no end of work
        return sorted(found)
    return sorted(found | {each for each in (today, following) if each > now + STEP})


# ---- doing


def ask(desk: Desk, team: str, until: int, note: str = "") -> Changes:
    """Ask for help for one's own team until a moment; `made` is the call.

    Raises Refused lend.closed (a team whose tickets others may not read), lend.team, lend.hours.
    """
    _need_own(desk, team)
    _need_hours(desk, until)
    with desk.unit() as work:
        space = _open_space(work, team)
        made = work.fresh_id()
        values = {"team": team, "by": desk.person, "note": note.strip(), "since": work.now, "until": until}
        work.record("make", KIND, made, values, space=space, intent="ask_help")
        return work.commit(made=made)


def step_in(desk: Desk, call: str, until: int) -> Changes:
    """Lend a hand to who asked, until a moment; again says another end. `made` is the hand.

    Raises Refused lend.own, lend.hours, lend.closed; NotFound lend.unknown.
    """
    _need_hours(desk, until)
    with desk.unit() as work:
        asked = _document(work, call)
        team = str(asked["values"].get("team") or "")
        if team in people.me(desk).teams:
            raise Refused("lend.own")
        space = _open_space(work, team)
        hand = _hand(work, call, desk.person)
        if hand:
            work.document(KIND, hand)
            work.record("set", KIND, hand, {"until": until, "thanked": None}, intent="lend")
        else:
            hand = work.fresh_id()
            values = {"help": call, "team": team, "helper": desk.person, "since": work.now, "until": until}
            work.record("make", KIND, hand, values, space=space, intent="lend")
        return work.commit(made=hand)


def end(desk: Desk, each: str) -> Changes:
    """A hand is not lent any longer, or help is not needed any more. Said by the helper, or by the team.

    Raises Refused lend.team, NotFound lend.unknown.
    """
    with desk.unit() as work:
        values = _document(work, each)["values"]
        if values.get("helper") != desk.person:
            _need_own(desk, str(values.get("team") or ""))
        if int(values.get("until") or 0) > work.now:
            work.record("set", KIND, each, {"until": work.now}, intent="lend_end")
        return work.commit(made=each)


def thank(desk: Desk, hand: str) -> Changes:
    """Say thank you, once. Raises Refused lend.team, NotFound lend.unknown."""
    with desk.unit() as work:
        values = _document(work, hand)["values"]
        _need_own(desk, str(values.get("team") or ""))
        if values.get("helper") and not values.get("thanked"):
            work.record("set", KIND, hand, {"thanked": desk.person}, intent="thanks")
        return work.commit(made=hand)


# ---- the duty


def something_over(replica: Replica, space: str, now: int) -> bool:
    """True when something of a space was over a day ago."""
    sql = "SELECT 1 FROM hand WHERE space = ? AND until <= ? AND deleted = 0 LIMIT 1"
    return replica.one(sql, (space, now - THANKS_MS)) is not None


def let_go(unit: UnitOfWork, space: str, now: int) -> int:
    """Take away what was over a day ago, hand or call; how many."""
    with unit as work:
        rows = work.connection.execute(
            "SELECT lower(hex(id)) FROM hand WHERE space = ? AND until <= ? AND deleted = 0 ORDER BY key LIMIT 100",
            (space, now - THANKS_MS),
        ).fetchall()
        for (each,) in rows:
            document = work.document(KIND, each)
            assert document is not None
            rule, base = derived("let_go", each, edition(document)), {"*": edition(document)}
            work.record("delete", KIND, each, base=base, intent="let_go", operation_id=rule)
        if rows:
            work.commit()
        return len(rows)


# ---- pieces


def _mine(desk: Desk) -> frozenset[str]:
    """The teams I belong to or lead."""
    led = desk.replica.read("SELECT lower(hex(id)) FROM team WHERE json_extract(doc, '$.values.lead') = ?", (desk.person,))
    return frozenset(people.me(desk).teams) | {each for (each,) in led}


def _need_own(desk: Desk, team: str) -> None:
    if team not in _mine(desk):
        raise Refused("lend.team")


def _need_hours(desk: Desk, until: int) -> None:
    now = desk.now()
    if not now < until <= now + LONGEST:
        raise Refused("lend.hours")


def _open_space(work: UnitOfWork, team: str) -> str:
    """The space of a team's tickets, which others than the team read."""
    space = team_space(work, team)
    row = work.connection.execute("SELECT kind FROM space WHERE id = ?", (space,)).fetchone()
    if row is None or row[0] != "desk":
        raise Refused("lend.closed")
    return space


def _hand(work: UnitOfWork, call: str, helper: str) -> str:
    """The hand somebody lends, or lent a moment ago; "" = none."""
    row = work.connection.execute(
        "SELECT lower(hex(id)) FROM hand WHERE helper = ? AND json_extract(doc, '$.values.help') = ? AND deleted = 0"
        " ORDER BY key LIMIT 1",
        (bytes.fromhex(helper), call),
    ).fetchone()
    return str(row[0]) if row else ""


def _document(work: UnitOfWork, each: str) -> Document:
    found = work.document(KIND, each)
    if found is None or found["deleted"]:
        raise NotFound("lend.unknown")
    return found

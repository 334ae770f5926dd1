"""Return to the queue: what a holder does nothing about for so many working hours goes back to the team.

It is off unless the team turns it on. The holder is asked one working hour before, and any deed of his, or one key, keeps
it. Nothing is taken from him before a computer of his has had the question for that hour: his own worker says so on the
ticket (`return_heard`), so whoever is offline keeps what he has.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.deciding import calendar_of
from deskapp.domain.documents import fitting
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.operation import derived

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.database import Replica
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

OFFERED = (0, 240, 480, 960, 2400)
"""Working minutes without a deed after which a ticket goes back; 0 = never."""

BEFORE = 60  # working minutes between the question and the return
AGAIN_MS = 60_000  # between two looks
MOST = 500  # tickets of one look
MEANWHILE = ("new", "open")  # what waits for somebody else, or is done, stays where it is
NO_DEED = (
    "read", "void", "return_ask", "return_heard", "returned", "reopen", "inherit", "stopped", "let_go",
)  # fmt: skip
"""Intents of what a computer records by itself in its person's name."""


class Rule(NamedTuple):
    """A team that has it turned on."""

    team: str
    minutes: int
    values: dict[str, Any]  # of the team


# ---- what people do


def after(desk: Desk, team: str) -> int:
    """After how many working minutes a team's tickets go back, 0 = never."""
    row = desk.replica.one("SELECT doc FROM team WHERE id = ?", (bytes.fromhex(team),))
    return _minutes(json.loads(row[0])["values"]) if row else 0


def set_after(desk: Desk, team: str, minutes: int) -> Changes:
    """Turn it on or off for a team. Raises Refused value.bad, NotFound team.unknown."""
    if minutes not in OFFERED:
        raise Refused("value.bad", field="return_after", value=minutes, allowed=", ".join(map(str, OFFERED)))
    with desk.unit() as work:
        if work.document("team", team) is None:
            raise NotFound("team.unknown", team=team, known="")
        work.record("set", "team", team, {"return_after": minutes}, intent="return_after")
        return work.commit()


def asked(values: Mapping[str, Any], me: str) -> int:
    """When a ticket would leave me, UTC ms; 0 = nobody has asked me, or it is not mine any more."""
    question = values.get("return_at")
    if not isinstance(question, dict) or values.get("assignee") != me or question.get("holder") != me:
        return 0
    return int(question.get("at") or 0) if values.get("status") in MEANWHILE else 0


def keep(desk: Desk, ticket_id: str) -> Changes:
    """I keep it. Who has it is said anew, so that it counts although the return came in between.

    Raises NotFound ticket.unknown.
    """
    with desk.unit() as work:
        if work.document("ticket", ticket_id) is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        work.record("set", "ticket", ticket_id, {"assignee": desk.person, "return_at": None}, intent="keep")
        return work.commit(made=ticket_id)


# ---- what workers do


def hear(replica: Replica, unit: Callable[[], UnitOfWork], person: str) -> int:
    """A computer of the holder has the questions that are asked of him: say so, once each; how many."""
    rows = replica.read(
        "SELECT lower(hex(id)), doc FROM ticket INDEXED BY queue_person WHERE stage = 1 AND assignee = ?"
        " AND instr(doc, '\"return_at\":{') > 0",
        (bytes.fromhex(person),),
    )
    found = []
    for each, text in rows:
        values = json.loads(text)["values"]
        if (at := asked(values, person)) and values.get("return_heard") != at:
            found.append((each, at))
    if not found:
        return 0
    with unit() as work:
        for each, at in found:
            work.document("ticket", each)
            work.record("set", "ticket", each, {"return_heard": at}, intent="return_heard")
        work.commit()
    return len(found)


def rules(replica: Replica, space: str) -> list[Rule]:
    """The teams of a space that have it turned on."""
    rows = replica.read(
        "SELECT lower(hex(id)), doc FROM team WHERE deleted = 0 AND instr(doc, '\"return_after\"') > 0"
    )
    teams = [(team, fitting("team", json.loads(text)["values"])) for team, text in rows]
    return [
        Rule(team, _minutes(values), values) for team, values in teams
        if _minutes(values) and (values.get("space") or "desk") == space
    ]  # fmt: skip


def step(unit: UnitOfWork, space: str, found: list[Rule], now: int) -> int:
    """Ask whose time is nearly over, and take back what was asked about in vain; how many tickets. `now` is the hub's."""
    with unit as work:
        done = sum(_of_team(work, space, rule, now) for rule in found)
        if done:
            work.commit()
    return done


# ---- pieces


def _of_team(work: UnitOfWork, space: str, rule: Rule, now: int) -> int:
    rows = work.connection.execute(
        "SELECT lower(hex(id)) FROM ticket INDEXED BY queue_team WHERE stage = 1 AND team = ? AND assignee IS NOT NULL"
        " AND status IN ('new', 'open') AND coalesce(snooze_until, 0) <= ? AND space = ? LIMIT ?",
        (bytes.fromhex(rule.team), now, space, MOST),
    ).fetchall()
    done = 0
    for (each,) in rows:
        ticket = work.document("ticket", each)
        if ticket is not None and not ticket["moving"] and not ticket["cards"]:
            done += _of_ticket(work, ticket, rule, now)
    return done


def _of_ticket(work: UnitOfWork, ticket: Document, rule: Rule, now: int) -> bool:
    values = ticket["values"]
    holder = str(values.get("assignee") or "")
    last = _last_deed(work, ticket, holder)
    if not last:
        return False  # it is not known here since when he has it
    add = partial(worktime.add, _calendar(work, holder, rule.values))
    try:
        due, question = add(last, rule.minutes), values.get("return_at")
        if asked(values, holder) and int(question.get("asked") or 0) >= last:
            heard = _moment(work, ticket, "return_heard") if values.get("return_heard") == question["at"] else 0
            if not heard or now < max(question["at"], add(heard, BEFORE)):
                return False
            rule_id = derived("returned", ticket["id"], holder, str(question["at"]))
            wanted: dict[str, Any] = {"assignee": None, "return_at": None}
            name = str(rule.values.get("name.en") or "")
            work.record("set", "ticket", ticket["id"], wanted, intent="returned", operation_id=rule_id, by=name)
            return True
        if now < add(last, max(0, rule.minutes - BEFORE)):
            return False
        at = max(due, add(now, BEFORE))
    except DeskError:  # who never works is not asked
        return False
    rule_id = derived("return_ask", ticket["id"], holder, str(last))
    said = {"return_at": {"holder": holder, "at": at, "asked": now}}
    work.record("set", "ticket", ticket["id"], said, intent="return_ask", operation_id=rule_id)
    return True


def _last_deed(work: UnitOfWork, ticket: Document, holder: str) -> int:
    """When the holder last did something about it, or got it; 0 = that is not known here."""
    got = _moment(work, ticket, "assignee")
    if not got:
        return 0
    row = work.connection.execute(
        f"SELECT max(happened) FROM op WHERE root = ? AND actor = ? AND intent NOT IN ({','.join('?' * len(NO_DEED))})",
        (bytes.fromhex(ticket["root"]), holder, *NO_DEED),
    ).fetchone()
    return max(got, int(row[0] or 0))


def _moment(work: UnitOfWork, ticket: Document, field: str) -> int:
    """When a value that stands was set, 0 = not known here."""
    version = str(ticket["versions"].get(field) or "")
    row = work.connection.execute(
        "SELECT happened FROM op WHERE root = ? AND id = ?", (bytes.fromhex(ticket["root"]), bytes.fromhex(version))
    ).fetchone()
    return int(row[0]) if row else 0


def _calendar(work: UnitOfWork, holder: str, team: Mapping[str, Any]) -> worktime.Calendar:
    card = work.document("person", holder)
    own: Mapping[str, Any] = fitting("person", card["values"]) if card is not None else {}
    hours = own.get("hours") if isinstance(own.get("hours"), dict) else team.get("hours")
    return calendar_of(hours, str(own.get("zone") or team.get("zone") or ""))


def _minutes(values: Mapping[str, Any]) -> int:
    found = values.get("return_after")
    return found if type(found) is int and found > 0 else 0

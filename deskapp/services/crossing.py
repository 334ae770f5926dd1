"""What crosses a line goes to somebody who can bear it: a team that is there for it, else the lead, out of the agent's hands.

What was written until then is kept beside the ticket as it stood. The customer is told nothing by itself.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain import deciding as rules
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.rows import CrossingRow
from deskapp.domain.ticket import clean
from deskapp.replica import store
from deskapp.replica.conversation import Names, messages
from deskapp.services import tickets
from deskapp.services.deciding import House

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND = "crossing"
_TEAMS = "SELECT lower(hex(id)) FROM team WHERE deleted = 0 AND json_extract(doc, '$.values.crossings') = 1 ORDER BY key"
_OF_ROOT = "SELECT doc FROM crossing WHERE root = ? AND space = ? AND deleted = 0 ORDER BY key"


def hand_over(desk: Desk, ticket_id: str, word: str = "") -> Changes:
    """Hand a ticket over because it crosses a line, with a private word. Returns Changes with `made`, `number` = whom to.

    Raises Refused crossing.nobody where no team is there for it and no lead is known; NotFound ticket.unknown.
    """
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        team, lead = _goes_to(work.connection, desk, ticket)
        made, space = work.fresh_id(), work.space_of(ticket_id)
        values = {"by": desk.person, "at": work.now, "word": clean(word).strip(), "evidence": _evidence(work, ticket, space)}
        work.record("make", KIND, made, values, space=space, root=ticket["root"], intent="cross")
        there = ticket["sets"].get("followers", {})
        if desk.person in there:
            base = {"followers": {desk.person: there[desk.person]}}
            work.record("drop", "ticket", ticket_id, {"followers": [desk.person]}, intent="unfollow", base=base)
        if team:
            tickets.move_within(work, ticket_id, team)
        else:
            work.record("set", "ticket", ticket_id, {"assignee": lead}, intent="assign")
        return work.commit(made=made, number=Names(work.connection).of(team or lead))


def goes_to(desk: Desk, ticket_id: str) -> str:
    """The name of whom it would go to. Raises as `hand_over`."""
    with desk.replica.snapshot() as connection:
        ticket = store.load(connection, "ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        team, lead = _goes_to(connection, desk, ticket)
        return Names(connection).of(team or lead)


def set_team(desk: Desk, team: str, takes: bool) -> Changes:
    """Say that a team takes what crosses a line, or no longer."""
    with desk.unit() as work:
        if work.document("team", team) is None:
            raise NotFound("team.unknown", team=team, known="")
        work.record("set", "team", team, {"crossings": takes}, intent="set")
        return work.commit()


def rows_of(connection: Any, document: Document, space: str, names: Names, me: str) -> tuple[CrossingRow, ...]:
    """When a ticket was handed over so; the private word only for who wrote it and who has the ticket."""
    values = document["values"]
    found = []
    for (text,) in connection.execute(_OF_ROOT, (bytes.fromhex(document["root"]), space)).fetchall():
        said = json.loads(text)
        kept = fitting(KIND, said["values"])
        by, evidence = str(kept.get("by") or ""), kept.get("evidence")
        theirs = values.get("assignee") == me or _in_team(connection, me, str(values.get("team") or ""))
        found.append(
            CrossingRow(
                said["id"], by, names.of(by), int(kept.get("at") or 0),
                str(kept.get("word") or "") if me == by or theirs else "",
                len(evidence) if isinstance(evidence, list) else 0, by == me and values.get("assignee") != me,
            )
        )  # fmt: skip
    return tuple(found)


# ---- pieces


def _goes_to(connection: Any, desk: Desk, ticket: Document) -> tuple[str, str]:
    """(a team that is there for it, "") or ("", a lead)."""
    for (team,) in connection.execute(_TEAMS).fetchall():
        if team != ticket["values"].get("team"):
            return team, ""
    house = House(connection, desk.person, desk.now())
    team_document = store.load(connection, "team", str(ticket["values"].get("team") or ""))
    lead = str((team_document["values"].get("lead") if team_document else "") or "")
    for each in rules.lead_of((desk.person,), lead, house.manager_of, house.works_at_a_desk):
        if each != desk.person:
            return "", each
    raise Refused("crossing.nobody")


def _evidence(work: UnitOfWork, ticket: Document, space: str) -> list[list[Any]]:
    """[message, author's name, when, audience, words] of everything that was written until now."""
    names = Names(work.connection)
    return [
        [each["id"], names.of(str(each["values"].get("author") or "")), int(each["values"].get("happened") or 0),
         str(each["values"].get("audience") or ""), str(each["values"].get("body") or "")]
        for each, _, _ in messages(work.connection, ticket["root"], space)
    ]  # fmt: skip


def _in_team(connection: Any, person: str, team: str) -> bool:
    """Whether somebody is of the team, where that is there for what crosses a line."""
    document = store.load(connection, "team", team) if team else None
    if document is None or not document["values"].get("crossings"):
        return False
    card = store.load(connection, "person", person)
    return card is not None and team in card["sets"].get("teams", {})


def _ticket(work: UnitOfWork, ticket_id: str) -> Document:
    ticket = work.document("ticket", ticket_id)
    if ticket is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return ticket

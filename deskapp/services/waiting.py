"""A ticket waits: for whom and until when, in one place; the customer may read it in a sentence, and it wakes by itself.

The duty `wake` opens it again when the time has come, or when the answer has: a word of the person or of somebody of the
team that it waits for, or the end of the other ticket. That the customer wrote is seen to by `reopen`.
"""

from __future__ import annotations

import json
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import derived
from deskapp.domain.ticket import checked
from deskapp.paths import resources
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import reading, snippets, tickets

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.database import Replica
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

TOLD_AFTER_MS = 120_000  # as long as an undo takes the sentence back with the rest
AWAKE = {"status": "open", "waiting_kind": "", "waiting_on": "", "waiting_until": 0}
TOLD = ("person", "team", "supplier", "date")
"""What a customer may be told that we wait for; his own answer he knows of, and other tickets are not his."""

_DUE = """SELECT lower(hex(id)) FROM ticket WHERE waiting_until > 0 AND waiting_until <= ? AND space = ?
 AND deleted = 0 AND status = 'waiting' ORDER BY key"""
_SAID = """SELECT lower(hex(t.id)), o.seq, o.doc FROM op o JOIN ticket t ON t.root = o.root AND t.space = o.space
 WHERE o.space = :space AND o.seq > :since AND o.seq <= :seq AND t.deleted = 0 AND t.status = 'waiting'
 AND t.waiting_kind IN ('person', 'team') ORDER BY o.seq"""
_FOR_TICKETS = """SELECT lower(hex(t.id)) FROM ticket t WHERE t.stage = 1 AND t.status = 'waiting' AND t.waiting_kind = 'ticket'
 AND t.space = ? AND t.deleted = 0"""

# ---- what people do


def wait(desk: Desk, ticket_id: str, kind: str, who: str = "", until: int = 0, *, tell: bool = False) -> Changes:
    """Let the ticket wait for the customer, a person, a team, a supplier, another ticket or a date.

    `until` (ms) wakes it and is the promised next word; with `tell` the customer reads it in a sentence, that leaves in two
    minutes. Raises Refused value.bad, choice.open; NotFound ticket.unknown.
    """
    kind = str(checked("waiting_kind", kind))
    if kind == "date" and not until:
        raise Refused("choice.open", what="a day to wait for")
    sentence = told(desk, ticket_id, kind, who, until) if tell else ""
    with desk.unit() as work:
        ticket = work.document("ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        work.record("set", "ticket", ticket_id, tickets.waiting_values(kind, who, until), intent="wait")
        if sentence:
            _tell(work, desk, ticket, sentence)
        return work.commit()


def go_on(desk: Desk, ticket_id: str) -> Changes:
    """It waits no longer."""
    with desk.unit() as work:
        if work.document("ticket", ticket_id) is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        work.record("set", "ticket", ticket_id, AWAKE, intent="wait")
        return work.commit()


def told(desk: Desk, ticket_id: str, kind: str, who: str, until: int) -> str:
    """What the customer would read, in his language; "" where there is nothing to tell, or nobody to read it."""
    view = reading.ticket(desk, ticket_id)
    card = view.requester
    if kind not in TOLD or not until or card is None or card.left:
        return ""
    language, form = snippets.reader_of(desk, ticket_id)
    values = snippets.values_for(desk, ticket_id, language, form)
    name = Names(desk.replica.connection()).of(who) or who
    pattern = _sentences()[language][form if form == "formal" else "informal"]["both" if name else "when"]
    when = snippets.moment_text(until, card.zone, language)
    return pattern.format(name=values["name"] or card.name, ticket=view.row.number, who=name, when=when)


# ---- the duty


def something_due(replica: Replica, space: str, now: int) -> bool:
    """True when the time of a ticket that waits has come."""
    return replica.one(_DUE, (now, space)) is not None


def wake(unit: UnitOfWork, space: str, since: int, seq: int, now: int) -> int:
    """Open what has waited long enough, or whose answer came since; how many."""
    with unit as work:
        due = {each: "" for (each,) in work.connection.execute(_DUE, (now, space)).fetchall()}
        due |= _answered(work, space, since, seq)
        done = 0
        for each, name in due.items():
            ticket = work.document("ticket", each)
            if ticket is None or ticket["values"].get("status") != "waiting":
                continue
            rule = derived("wake", each, str(ticket["versions"].get("waiting_kind") or ""))
            if work.connection.execute("SELECT 1 FROM op WHERE space = ? AND id = ?", (space, bytes.fromhex(rule))).fetchone():
                continue  # it was woken before, and whoever put it back to sleep meant it
            work.record("set", "ticket", each, AWAKE, intent="wake", operation_id=rule, by=name)
            done += 1
        if done:
            work.commit()
        return done


def _answered(work: UnitOfWork, space: str, since: int, seq: int) -> dict[str, str]:
    """Tickets whose answer came, with the name of who gave it."""
    names = Names(work.connection)
    found: dict[str, str] = {}
    given = {"space": space, "since": since, "seq": seq}
    for ticket_id, at, doc in work.connection.execute(_SAID, given).fetchall():
        ticket = work.document("ticket", ticket_id)
        if ticket is not None and (who := _word_of(work, ticket, space, at, doc)):
            found[ticket_id] = names.of(who)
    for (each,) in work.connection.execute(_FOR_TICKETS, (space,)).fetchall():
        ticket = work.document("ticket", each)
        other = str(ticket["values"].get("waiting_on") or "") if ticket else ""
        document = work.document("ticket", other) if reference(other) else None
        if document is not None and document["values"].get("status") in ("solved", "closed"):
            found[each] = ""
    return found


def _word_of(work: UnitOfWork, ticket: Document, space: str, at: int, doc: bytes) -> str:
    """Who gave the answer that the ticket waits for, if this document is it and came after the waiting began."""
    values = ticket["values"]
    began = ticket["versions"].get("waiting_on") or ticket["versions"].get("waiting_kind") or ""
    known = "SELECT seq FROM op WHERE space = ? AND id = ?"
    row = work.connection.execute(known, (space, reference(began) or b"")).fetchone()
    if row is not None and (row[0] is None or row[0] > at):
        return ""
    said = work.connection.execute(
        "SELECT doc FROM message WHERE id = ?1 AND deleted = 0 UNION ALL"
        " SELECT doc FROM ask_word WHERE id = ?1 AND deleted = 0",
        (doc,),
    ).fetchone()
    if said is None:
        return ""
    document = json.loads(said[0])
    word = fitting(document["type"], document["values"])
    author, on = str(word.get("author") or ""), values.get("waiting_on")
    if values.get("waiting_kind") == "person":
        return author if author == on else ""
    asked = work.document("ask", str(word.get("ask") or "")) if document["type"] == "ask_word" else None
    return author if asked is not None and asked["values"].get("team") == on and word.get("kind") != "thanks" else ""


# ---- pieces


def _tell(work: UnitOfWork, desk: Desk, ticket: Document, sentence: str) -> None:
    values = {
        "author": desk.person, "text": sentence, "due": work.now + TOLD_AFTER_MS, "state": "waiting",
        "seen": tickets.newest_public(work, ticket["root"]), "finished": False, "solve": False,
        "language": str(ticket["values"].get("language") or ""),
    }  # fmt: skip
    work.record("make", "scheduled", work.fresh_id(), values, space=work.space_of(ticket["id"]), root=ticket["root"],
                intent="send_later")  # fmt: skip


@cache
def _sentences() -> dict[str, dict[str, dict[str, str]]]:
    with (resources() / "offered.toml").open("rb") as file:
        return tomllib.load(file)

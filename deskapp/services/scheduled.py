"""Send later: a reply waits in the team's space until its time, to be changed and taken back by anybody of the team.

The duty `send_due` turns it into a message through the same gate a person's reply passes: where somebody wrote a
public message meanwhile, or the ticket is done, it is stopped and its author decides.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import Document, edition
from deskapp.domain.operation import derived
from deskapp.domain.rows import ScheduledRow
from deskapp.domain.ticket import LATEST, OPEN_STATUSES, clean
from deskapp.replica import conversation
from deskapp.replica.tables import reference
from deskapp.services import drafts, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import Attachment
    from deskapp.replica.database import Replica
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

NEWER, CLOSED, REOPENED = "newer", "closed", "reopened"
KIND = "scheduled"
_NOBODY = [0, "", 0, "", 0]

_ROWS = """SELECT s.doc, lower(hex(t.id)), coalesce(t.number, ''), coalesce(t.subject, ''),
 EXISTS (SELECT 1 FROM op o WHERE o.doc = s.id AND o.seq IS NULL) FROM scheduled s
 JOIN ticket t ON t.root = s.root AND t.space = s.space AND t.deleted = 0
 WHERE s.deleted = 0 AND s.state {} ORDER BY s.due, s.id"""

# ---- what people do


def send_later(
    desk: Desk, ticket_id: str, text: str, due: int, *, language: str = "", seen: str = "", solve: bool = False,
    attachments: Sequence[Attachment] = (),
) -> Changes:  # fmt: skip
    """Write a reply that leaves at `due` (UTC ms); its draft is dropped. Returns Changes with `made`.

    `seen` is the newest public message its writer saw. Raises Refused text.empty, or send.past where that time is over.
    """
    _checked(text, due, desk.now())
    with drafts.leaving(desk, ticket_id, "reply") as made, desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        values: dict[str, Any] = {
            "author": desk.person, "text": clean(text).strip(), "due": due, "state": "waiting",
            "seen": seen or tickets.newest_public(work, ticket["root"]), "finished": _finished(ticket), "solve": solve,
            "language": language or str(ticket["values"].get("language") or ""),
        }  # fmt: skip
        if attachments:
            values["attachments"] = [list(each) for each in attachments]
        work.record(
            "make", KIND, made, values, space=work.space_of(ticket_id), root=ticket["root"], intent="send_later"
        )
        return work.commit(made=made)


def change(desk: Desk, scheduled_id: str, *, text: str | None = None, due: int = 0, seen: str | None = None) -> Changes:
    """Give it other words or another time, and what came meanwhile counts as seen; a time lets one that was stopped
    wait again. `seen` is the operation whose text its writer knew (`ScheduledRow.text_set`): where somebody has written
    another since, both wait for a decision.

    Raises Refused text.empty, send.past, or send.gone where it has left already.
    """
    with desk.unit() as work:
        document = _waiting(work, scheduled_id)
        values = document["values"]
        wanted: dict[str, Any] = {}
        if text is not None and clean(text).strip() != values.get("text"):
            wanted["text"] = clean(text).strip()
        if due and (due != values.get("due") or values.get("state") == "stopped"):
            ticket = _ticket_of(work, document)
            wanted |= {"due": due, "state": "waiting", "reason": "", "finished": ticket is not None and _finished(ticket)}
        _checked(wanted.get("text", values.get("text") or ""), due or desk.now() + 1, desk.now())
        if wanted:
            wanted["seen"] = tickets.newest_public(work, document["root"])
            known = {"text": seen} if seen is not None and "text" in wanted else None
            base = tickets.based(work, document, wanted, known)
            work.record("set", KIND, scheduled_id, wanted, intent="change_scheduled", base=base)
        return work.commit()


def withdraw(desk: Desk, scheduled_id: str) -> Changes:
    """Take it back. Raises Refused send.gone where it has left already."""
    with desk.unit() as work:
        document = _waiting(work, scheduled_id)
        work.record("delete", KIND, scheduled_id, base={"*": edition(document)}, intent="withdraw")
        return work.commit()


def send_now(desk: Desk, scheduled_id: str) -> Changes:
    """Let it leave at once, whatever came meanwhile. Raises Refused send.gone where it has left already."""
    with desk.unit() as work:
        document = _waiting(work, scheduled_id)
        ticket = _ticket_of(work, document)
        if ticket is None:
            raise NotFound("ticket.unknown", number=scheduled_id)
        made = _send(work, document, ticket, work.now)
        return work.commit(made=made)


# ---- reading


def rows_of(connection: Any, root: str, names: conversation.Names) -> tuple[ScheduledRow, ...]:
    """What waits on one ticket, or was stopped, the next to leave first."""
    return _read(connection, names, "IN ('waiting', 'stopped') AND s.root = ?", (bytes.fromhex(root),))


def stopped(desk: Desk) -> list[ScheduledRow]:
    """Replies of mine that were stopped on their way: mine to decide."""
    with desk.replica.snapshot() as connection:
        mine = (bytes.fromhex(desk.person),)
        return list(_read(connection, conversation.Names(connection), "= 'stopped' AND s.author = ?", mine))


def _read(
    connection: Any, names: conversation.Names, which: str, parameters: tuple[object, ...]
) -> tuple[ScheduledRow, ...]:
    found = []
    for text, ticket, number, subject, unsent in connection.execute(_ROWS.format(which), parameters).fetchall():
        document = json.loads(text)
        values = fitting(KIND, document["values"])
        author = values.get("author") or ""
        found.append(
            ScheduledRow(
                document["id"], ticket, number, subject, author, names.of(author), values.get("text") or "",
                values.get("language") or "", values.get("due") or 0, values.get("state") or "waiting",
                values.get("reason") or "", conversation.attachments_of(values), bool(unsent),
                names.of(str(document["writes"].get(document["versions"].get("text", ""), _NOBODY)[3])),
                str(document["versions"].get("text", "")),
            )
        )  # fmt: skip
    return tuple(found)


# ---- the duty


def something_due(replica: Replica, space: str, now: int) -> bool:
    """True when a reply's time has come."""
    due = "SELECT 1 FROM scheduled WHERE state = 'waiting' AND due <= ? AND deleted = 0 AND space = ? LIMIT 1"
    return replica.one(due, (now, space)) is not None


def send_due(unit: UnitOfWork, space: str, now: int) -> int:
    """Send the replies of a space whose time has come, or stop them; how many. `now` is the hub's clock."""
    with unit as work:
        rows = work.connection.execute(
            "SELECT lower(hex(id)) FROM scheduled WHERE state = 'waiting' AND due <= ? AND deleted = 0 AND space = ?"
            " ORDER BY due, id LIMIT 100",
            (now, space),
        ).fetchall()
        done = 0
        for (each,) in rows:
            document = work.document(KIND, each)
            ticket = _ticket_of(work, document) if document is not None else None
            if document is None or (ticket is not None and ticket["moving"]):
                continue  # on its way to another team: they send it
            why = _stops(work, document, ticket)
            if ticket is None or why:
                rule = derived("send_due", each, str(document["values"].get("due")), why, document["versions"].get("state", ""))
                if document["values"].get("bulk"):  # somebody has spoken to the customer: nobody has to decide about it
                    base = {"*": edition(document)}
                    work.record("delete", KIND, each, base=base, intent="withdraw", operation_id=rule)
                else:
                    work.record("set", KIND, each, {"state": "stopped", "reason": why}, intent="stopped", operation_id=rule)
            else:
                _send(work, document, ticket, now)
            done += 1
        if done:
            work.commit()
        return done


def _send(work: UnitOfWork, document: Document, ticket: Document, now: int) -> str:
    values, doc = fitting(KIND, document["values"]), document["id"]
    author = str(values.get("author") or "")
    message = message_of(doc, int(values.get("due") or 0))
    by = conversation.Names(work.connection).of(author)
    said: dict[str, Any] = {
        "author": author, "audience": "customer", "channel": "desk", "language": values.get("language") or "",
        "body": values.get("text") or "", "happened": now, "seen": values.get("seen") or "",
    }  # fmt: skip
    said |= {name: values[name] for name in ("attachments", "bulk", "asks") if values.get(name)}
    work.record(
        "make", "message", message, said, space=work.space_of(doc), root=document["root"], intent="reply",
        happened=now, operation_id=derived(message, "reply"), by=by,
    )  # fmt: skip
    # A sentence to many is no answer: it neither opens a new ticket nor gives it to whoever let it be sent.
    solve = bool(values.get("solve"))
    if changes := {} if values.get("bulk") else tickets.answered(ticket, author, now, solve=solve):
        intent = "solve" if solve else "answer"
        work.record(
            "set", "ticket", ticket["id"], changes, intent=intent, happened=now, operation_id=derived(message, "ticket"),
            by=by,
        )  # fmt: skip
    work.record("set", KIND, doc, {"state": "sent"}, intent="sent", happened=now, operation_id=derived(message, "sent"))
    return message


def message_of(scheduled_id: str, due: int) -> str:
    """The id of the message that it becomes, whoever sends it."""
    return derived("send_due", scheduled_id, str(due))


def _stops(work: UnitOfWork, document: Document, ticket: Document | None) -> str:
    """Why a reply may not leave as it is; "" = it may."""
    values = document["values"]
    if ticket is None or ticket["deleted"] or (_finished(ticket) and not values.get("finished")):
        return CLOSED
    if values.get("bulk") and values.get("finished") and not _finished(ticket):
        return REOPENED  # it would say of a ticket that it is done
    seen = str(values.get("seen") or "")
    said = work.document("message", seen) if reference(seen) else None
    after = int(said["values"].get("happened") or 0) if said is not None and not said["deleted"] else 0
    # Either it stands behind what the writer saw, or the hub got it after the writer's words.
    row = work.connection.execute(
        "SELECT 1 FROM message m WHERE m.root = :root AND m.audience = 'customer' AND m.deleted = 0 AND m.type = 'message'"
        " AND m.author IS NOT :author AND m.id <> :seen AND (m.happened > :after OR (SELECT min(o.seq) FROM op o WHERE"
        " o.doc = m.id AND o.root = :root) > (SELECT o.seq FROM op o WHERE o.id = :looked AND o.root = :root)) LIMIT 1",
        {
            "root": bytes.fromhex(document["root"]), "author": reference(values.get("author")),
            "seen": reference(seen) or b"", "after": after, "looked": reference(document["versions"].get("seen")),
        },
    ).fetchone()  # fmt: skip
    return NEWER if row is not None else ""


# ---- pieces


def _checked(text: str, due: int, now: int) -> None:
    if not text.strip():
        raise Refused("text.empty")
    if not now <= due < LATEST:
        raise Refused("send.past")


def _ticket(work: UnitOfWork, ticket_id: str) -> Document:
    found = work.document("ticket", ticket_id)
    if found is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return found


def _ticket_of(work: UnitOfWork, document: Document) -> Document | None:
    row = work.connection.execute(
        "SELECT lower(hex(id)) FROM ticket WHERE root = ? AND space = ?",
        (bytes.fromhex(document["root"]), work.space_of(document["id"])),
    ).fetchone()
    return work.document("ticket", row[0]) if row else None


def _waiting(work: UnitOfWork, scheduled_id: str) -> Document:
    document = work.document(KIND, scheduled_id)
    if document is None or document["deleted"] or document["values"].get("state") == "sent":
        raise Refused("send.gone")
    return document


def _finished(ticket: Document) -> bool:
    return ticket["values"].get("status") not in OPEN_STATUSES

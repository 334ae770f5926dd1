"""A workaround is told, the customer is asked whether he can work now, and his answer reaches the ticket.

Many tickets with one cause are told at once: the parts of a ticket, and those that it caused. The sentence leaves in two
minutes, so that an undo takes it back with the rest.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain import workaround as rules
from deskapp.domain.changes import Changes
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import derived
from deskapp.domain.ticket import OPEN_STATUSES, clean
from deskapp.domain.workaround import YES
from deskapp.paths import resources
from deskapp.replica import joined, store
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import mentions, reading, snippets, tickets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

TOLD_AFTER_MS = 120_000  # as long as an undo takes the sentence back with the rest
MOST = 500
"""Tickets with one cause that are told at once."""
PIECE = 20
"""So many of them in a transaction, so that typing and the worker get their turn."""

_PARTS = f"""SELECT lower(hex(t.id)) FROM ticket t JOIN space s ON s.id = t.space WHERE t.deleted = 0 AND s.may = 'write'
 AND t.merged_into IS NULL AND t.status IN ({', '.join(map(repr, OPEN_STATUSES))})"""
_SAID = """SELECT lower(hex(o.doc)), lower(hex(o.root)) FROM op o JOIN message m ON m.id = o.doc
 WHERE o.space = ? AND o.seq > ? AND o.seq <= ? AND m.deleted = 0 AND instr(m.doc, '"says":') > 0 ORDER BY o.seq"""


class Plan(NamedTuple):
    """What telling would do, before anything is done."""

    sentence: str  # what the customer would read, in his language; "" = nobody is there to be told
    parts: tuple[str, ...]  # ids of the open tickets that have the same cause


# ---- what people do


def plan(desk: Desk, ticket_id: str, words: str, lasting_by: int) -> Plan:
    """What the customer would read, and which tickets could be told too. Raises NotFound ticket.unknown."""
    return Plan(sentence(desk, ticket_id, words, lasting_by), tuple(same_cause(desk, ticket_id)))


def same_cause(desk: Desk, ticket_id: str) -> list[str]:
    """The open tickets, written here, that are parts of this one or were caused by it."""
    with desk.replica.snapshot() as connection:
        document = store.load(connection, "ticket", ticket_id)
        if document is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        caused = [raw for each in sorted(document["sets"].get("causes", {})) if (raw := reference(each))][:MOST]
        marks = ", ".join("?" * len(caused))
        rows = connection.execute(
            f"{_PARTS} AND (t.parent = ? OR t.id IN ({marks})) AND t.id <> ? ORDER BY t.key LIMIT ?",
            (bytes.fromhex(ticket_id), *caused, bytes.fromhex(ticket_id), MOST),
        ).fetchall()
    return [each for (each,) in rows]


def sentence(desk: Desk, ticket_id: str, words: str, lasting_by: int) -> str:
    """What the customer would read, in his language and form of address; "" where nobody is there to be told."""
    view = reading.ticket(desk, ticket_id)
    card = view.requester
    if card is None or card.left or card.id == desk.person:
        return ""
    language, form = snippets.reader_of(desk, ticket_id)
    values = snippets.values_for(desk, ticket_id, language, form)
    said = _sentences()[language]["formal" if form == "formal" else "informal"]
    when = snippets.moment_text(lasting_by, card.zone, language) if lasting_by else ""
    parts = [
        said["opening"].format(greeting=values["greeting"], name=values["name"] or card.name),
        clean(words).strip(),
        said["lasting"].format(ticket=view.row.number, when=when) if when else "",
        said["question"],
    ]
    return "\n\n".join(each for each in parts if each)


def give(
    desk: Desk, ticket_id: str, words: str, lasting_by: int = 0, progress: Callable[[int, int], None] | None = None, *,
    ask: bool = True, note: str = "", also: Sequence[str] = (), seen: tickets.Seen | None = None,
) -> Changes:  # fmt: skip
    """He can work again by these words; the fix that lasts is promised for `lasting_by` (ms, 0 = not yet).

    With `ask` the customer reads them and is asked whether he can work now. `note` is for colleagues alone. `also` are
    tickets with the same cause: their customers are told too. `seen` as for `tickets.set_fields`.

    Raises Refused text.empty, send.past; NotFound ticket.unknown.
    """
    words = clean(words).strip()
    if not words:
        raise Refused("text.empty")
    if lasting_by and lasting_by <= desk.now():
        raise Refused("send.past")
    ids, group, touched = list(dict.fromkeys((ticket_id, *also))), "", frozenset[str]()
    for start in range(0, len(ids), PIECE):
        piece = {each: sentence(desk, each, words, lasting_by) if ask else "" for each in ids[start : start + PIECE]}
        with desk.unit(group) as work:
            group = work.group
            for each, told in piece.items():
                ticket = _ease(work, desk, each, words, lasting_by, told, seen if each == ticket_id else None)
                if each == ticket_id and note.strip():
                    _note(work, desk, ticket, note)
            touched |= work.commit().of("ticket")
        if progress is not None:
            progress(start + len(piece), len(ids))
    return Changes({"ticket": touched}, group)


def answer(desk: Desk, request_id: str, says: str) -> Changes:
    """The customer says whether he can work now, "yes" or "no". Returns Changes with `made`, the message.

    Raises Refused send.gone where nobody asks any more, value.bad; NotFound ticket.unknown.
    """
    if says not in (YES, rules.NO):
        raise Refused("value.bad", field="works", value=says, allowed="yes, no")
    view = reading.ticket(desk, request_id)
    asked = rules.open_question(view.messages)
    if not asked:
        raise Refused("send.gone")
    language, form = snippets.reader_of(desk, request_id)
    with desk.unit() as work:
        ticket = work.document("ticket", request_id)
        if ticket is None and work.document("request", request_id) is None:
            raise NotFound("ticket.unknown", number=request_id)
        made = work.fresh_id()
        values = {
            "author": desk.person, "audience": "customer", "channel": "desk", "language": language, "asks": asked, "says": says,
            "body": _sentences()[language]["formal" if form == "formal" else "informal"][says],
            "seen": tickets.newest_public(work, view.root), "happened": work.now,
        }  # fmt: skip
        kind = "message" if ticket is not None else "request_message"
        work.record("make", kind, made, values, space=work.space_of(request_id), root=view.root, intent="reply",
                    happened=work.now)  # fmt: skip
        if ticket is not None and rules.is_asked(ticket["values"], asked):  # he can write there himself: no duty has to
            work.record("set", "ticket", request_id, rules.answered(ticket["values"], says), intent=f"works_{says}")
        return work.commit(made=made)


# ---- the duty


def heard(unit: UnitOfWork, space: str, since: int, seq: int) -> int:
    """Carry the customers' answers that came since into their tickets; how many."""
    with unit as work:
        names, done = Names(work.connection), 0
        for doc, root in work.connection.execute(_SAID, (space, since, seq)).fetchall():
            message = work.document("message", doc)
            ticket = _of_root(work, root, space)
            rule = derived("works", doc)
            if message is None or ticket is None or not _counts(work, message, ticket, space, rule):
                continue
            said = fitting("message", message["values"])
            says = str(said["says"])
            work.record(
                "set", "ticket", ticket["id"], rules.answered(ticket["values"], says), intent=f"works_{says}",
                operation_id=rule, happened=int(said.get("happened") or 0), by=names.of(str(said.get("author") or "")),
            )  # fmt: skip
            done += 1
        if done:
            work.commit()
        return done


def _counts(work: UnitOfWork, message: Document, ticket: Document, space: str, rule: str) -> bool:
    """True where this answers what is asked now, by whom it was asked, and nobody has seen to it."""
    values, said = ticket["values"], message["values"]
    if said.get("says") not in (YES, rules.NO) or not rules.is_asked(values, said.get("asks")):
        return False
    if said.get("author") not in (values.get("requester"), values.get("on_behalf_of")) or values.get("works") == said["says"]:
        return False
    known = "SELECT 1 FROM op WHERE space = ? AND id = ?"
    return work.connection.execute(known, (space, bytes.fromhex(rule))).fetchone() is None


# ---- pieces


def _of_root(work: UnitOfWork, root: str, space: str) -> Document | None:
    row = work.connection.execute(
        "SELECT lower(hex(id)) FROM ticket WHERE root = ? AND space = ? AND deleted = 0", (bytes.fromhex(root), space)
    ).fetchone()
    return work.document("ticket", joined.heir(work.connection, row[0])) if row else None


def _ease(
    work: UnitOfWork, desk: Desk, ticket_id: str, words: str, lasting_by: int, text: str, seen: tickets.Seen | None
) -> Document:
    """What one ticket says from now on; with a `text`, that goes to its customer. Returns the ticket as it was."""
    ticket = work.document("ticket", ticket_id)
    if ticket is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    asks = rules.QUESTION + work.fresh_id() if text else ""
    eased = rules.eases(ticket["values"], words, lasting_by, asks)
    work.record("set", "ticket", ticket_id, eased, intent="workaround", base=tickets.based(work, ticket, eased, seen))
    if not text:
        return ticket
    values = {
        "author": desk.person, "text": text, "due": work.now + TOLD_AFTER_MS, "state": "waiting", "asks": asks,
        "seen": tickets.newest_public(work, ticket["root"]), "finished": False, "solve": False,
        "language": str(ticket["values"].get("language") or ""),
    }  # fmt: skip
    work.record("make", "scheduled", work.fresh_id(), values, space=work.space_of(ticket["id"]), root=ticket["root"],
                intent="send_later")  # fmt: skip
    return ticket


def _note(work: UnitOfWork, desk: Desk, ticket: Document, text: str) -> None:
    space, root = work.space_of(ticket["id"]), ticket["root"]
    values: dict[str, object] = {
        "author": desk.person, "audience": "team", "channel": "desk", "language": "", "body": clean(text).strip(),
        "happened": work.now, "seen": tickets.newest_public(work, root),
    }  # fmt: skip
    if named := mentions.told(work.connection, space, text, desk.person):
        values["mentions"] = list(named)
    work.record("make", "message", work.fresh_id(), values, space=space, root=root, intent="note",
                happened=work.now)  # fmt: skip


@cache
def _sentences() -> dict[str, dict[str, dict[str, str]]]:
    with (resources() / "workaround.toml").open("rb") as file:
        return tomllib.load(file)

"""Work goes to other hands, one ticket or many: who has it, a note for him, what is promised, a sentence to the customer.

All of it is one group, so that one undo takes all of it back; the sentences leave a little later for that reason.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import snippet, worktime
from deskapp.domain.changes import Changes
from deskapp.domain.deciding import calendar_of
from deskapp.domain.documents import fitting
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.ticket import LATEST, OPEN_STATUSES, clean
from deskapp.paths import resources
from deskapp.services import absence, content, reading, snippets, steps, tickets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskapp.domain.merge import Document
    from deskapp.domain.rows import SnippetRow
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk
    from deskapp.services.steps import Cancelled, Progress

SNIPPET = "new-holder"
"""The snippet that tells a customer who has his ticket now."""

GRACE_MS = 120_000
"""How long the sentences wait before they leave: an undo takes them back with the move."""

CHUNK = 20
"""Tickets in the first transaction: each may be three documents."""

WORK_MINUTES = (60, 120, 240, 480)
"""Promises are offered in hours of the new holder's work."""


class Sentence(NamedTuple):
    """What one customer would read."""

    ticket: str
    number: str
    subject: str
    customer: str  # his name
    language: str
    text: str
    by: int  # the next word it names
    kept: bool  # it was promised before


class Promised(NamedTuple):
    """A next word that could be promised."""

    minutes: int  # of the holder's work
    at: int  # UTC ms


# ---- before


def promises(desk: Desk, person: str, team: str = "") -> list[Promised]:
    """Next words in working hours of who would have it; the team's where nobody in particular has it."""
    calendar = _calendar(desk, person, team)
    away = absence.told(desk).get(person)
    begins = max(desk.now(), away.until) if away else desk.now()
    found = []
    for minutes in WORK_MINUTES:
        try:
            at = worktime.add(calendar, begins, minutes)
        except DeskError:  # who never works promises nothing
            continue
        found.append(Promised(minutes, _full_minutes(at)))
    return found


def sentences(desk: Desk, moves: Mapping[str, str], *, by: int = 0, otherwise: int = 0) -> list[Sentence]:
    """What each customer would read about the new holder of his ticket, in his language and form of address.

    `moves` says who gets which ticket. `by` is a next word promised anew for all; without it what is promised stays, and
    `otherwise` is for those to whom nothing, or nothing that lies ahead, is promised. Nobody is told that he has his own
    ticket, or that nobody has it; who has a finished one is not told either.
    """
    texts: dict[tuple[str, str], list[SnippetRow]] = {}
    found = []
    for ticket, person in moves.items():
        try:
            view = reading.ticket(desk, ticket)
        except NotFound:
            continue
        card, row = view.requester, view.row
        told = person and card is not None and card.id not in (person, desk.person) and row.status in OPEN_STATUSES
        if not told or card is None or card.left or row.assignee == person:
            continue
        when, kept = _next_word(view.fields.get("next_word_by"), desk.now(), by, otherwise)
        language, form = snippets.reader_of(desk, ticket)
        if (language, form) not in texts:
            texts[language, form] = snippets.every(desk, language, form)
        rows = texts[language, form]
        text, spoken = _text(rows, language, form)
        values = snippets.values_for(desk, ticket, spoken, form)
        holder = reading.raw(desk, "person", person)
        values["holder"] = snippets.signed(dict(holder["values"]) if holder else {}, form)
        values["when"] = snippets.moment_text(when, card.zone or "UTC", spoken) if when else ""
        said = snippet.expand(text, values, snippets.texts_of(rows), spoken).text
        found.append(Sentence(ticket, row.number, row.subject, card.name, spoken, said, when, kept))
    return found


# ---- doing it


def reassign(
    desk: Desk, moves: Mapping[str, str], *, note: str = "", by: int = 0, told: Sequence[Sentence] = (),
    progress: Progress | None = None, cancelled: Cancelled | None = None, group: str = "",
) -> Changes:  # fmt: skip
    """Give tickets to people ("" = back to the team) as one group; `number` of the answer says how many.

    `note` becomes an internal note on each; `by` is promised anew on each, and a sentence of `told` promises what it
    names. Who has it already keeps it and hears nothing. Raises Refused send.past for a promise that is over.
    """
    if by and not desk.now() <= by < LATEST:
        raise Refused("send.past")
    said = {each.ticket: each for each in told}
    moved: set[str] = set()

    def write(work: UnitOfWork, ticket_id: str) -> None:
        if _move(work, desk, ticket_id, moves[ticket_id], note=note, by=by, said=said.get(ticket_id)):
            moved.add(ticket_id)

    done = steps.in_steps(desk, moves, write, progress, cancelled, group=group, first=CHUNK)
    return Changes({"ticket": frozenset(moved)}, done.group if moved else "", number=str(len(moved)))


def _move(
    work: UnitOfWork, desk: Desk, ticket_id: str, person: str, *, note: str, by: int, said: Sentence | None
) -> bool:
    ticket = work.document("ticket", ticket_id)
    if ticket is None or ticket["deleted"] or ticket["moving"]:
        return False
    values: dict[str, Any] = {}
    if str(ticket["values"].get("assignee") or "") != person:
        values["assignee"] = person
    promised = by or (said.by if said is not None else 0)
    if promised and promised != ticket["values"].get("next_word_by"):
        values["next_word_by"] = promised
    if "assignee" not in values:
        return False
    if person == desk.person and ticket["values"].get("status") == "new":
        values["status"] = "open"
    work.record("set", "ticket", ticket_id, values, intent="take" if person == desk.person else "assign")
    if note.strip():
        _leave_note(work, desk, ticket, note)
    if said is not None and said.text.strip():
        _let_know(work, desk, ticket, said)
    return True


def _leave_note(work: UnitOfWork, desk: Desk, ticket: Document, text: str) -> None:
    values = {
        "author": desk.person, "audience": "team", "channel": "desk", "language": "", "body": clean(text).strip(),
        "happened": work.now, "seen": tickets.newest_public(work, ticket["root"]),
    }  # fmt: skip
    space, root = work.space_of(ticket["id"]), ticket["root"]
    work.record("make", "message", work.fresh_id(), values, space=space, root=root, intent="note", happened=work.now)


def _let_know(work: UnitOfWork, desk: Desk, ticket: Document, said: Sentence) -> None:
    values = {
        "author": desk.person, "text": clean(said.text).strip(), "due": work.now + GRACE_MS, "state": "waiting",
        "seen": tickets.newest_public(work, ticket["root"]), "finished": False, "solve": False,
        "language": said.language, "bulk": True,
    }  # fmt: skip
    space, root = work.space_of(ticket["id"]), ticket["root"]
    work.record("make", "scheduled", work.fresh_id(), values, space=space, root=root, intent="send_later")


# ---- pieces


def _next_word(promised: Any, now: int, by: int, otherwise: int) -> tuple[int, bool]:
    """(when the customer hears next, whether that was promised before)."""
    if by:
        return by, False
    if isinstance(promised, int) and promised > now:
        return promised, True
    return otherwise, False


def _text(rows: Sequence[SnippetRow], language: str, form: str) -> tuple[str, str]:
    """(text, its language): the house's own snippet, or the one that comes with the program."""
    own = next((each for each in rows if each.trigger == SNIPPET), None)
    if own is not None and not own.fallback:
        return own.text, own.language
    shipped = content.read_snippets(resources())[language]
    for each in shipped:
        if each.trigger == SNIPPET:
            return each.text[form], language
    return (own.text, own.language) if own is not None else ("", language)


def _calendar(desk: Desk, person: str, team: str) -> worktime.Calendar:
    def values(kind: str, each: str) -> dict[str, Any]:
        row = desk.replica.one(f"SELECT doc FROM {kind} WHERE id = ?", (bytes.fromhex(each),)) if each else None
        return fitting(kind, json.loads(row[0])["values"]) if row else {}

    own, house = values("person", person), values("team", team)
    hours = own.get("hours") if isinstance(own.get("hours"), dict) else house.get("hours")
    return calendar_of(hours, str(own.get("zone") or house.get("zone") or ""))


def _full_minutes(ms: int) -> int:
    """The next five minutes: nobody promises 14:03."""
    step = 5 * worktime.MINUTE
    return -(-ms // step) * step

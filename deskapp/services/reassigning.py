"""Work goes to other hands, one ticket or many: who has it, a note for him, what is promised, a sentence to the customer.

All of it is one group, so that one undo takes all of it back; the sentences leave a little later for that reason.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import worktime
from deskapp.domain.changes import Changes
from deskapp.domain.deciding import calendar_of
from deskapp.domain.documents import fitting
from deskapp.domain.errors import DeskError, Refused
from deskapp.domain.ticket import LATEST
from deskapp.services import absence, reading, snippets, steps, telling
from deskapp.services.telling import Said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskapp.domain.rows import TicketView
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk
    from deskapp.services.steps import Cancelled, Progress
    from deskapp.services.telling import Sentence

SNIPPET = "new-holder"
"""The snippet that tells a customer who has his ticket now."""

CHUNK = 20
"""Tickets in the first transaction: each may be three documents."""

WORK_MINUTES = (60, 120, 240, 480)
"""Promises are offered in hours of the new holder's work."""


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

    def saying(view: TicketView, _language: str, form: str) -> Said | None:
        person = moves[view.row.id]
        if not person or view.row.assignee == person or (view.requester is not None and view.requester.id == person):
            return None
        holder = reading.raw(desk, "person", person)
        name = snippets.signed(dict(holder["values"]) if holder else {}, form)
        return Said({"holder": name}, *telling.next_word(view, desk.now(), by, otherwise))

    return telling.sentences(desk, moves, SNIPPET, saying)


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
    telling.leave_note(work, desk, ticket, note)
    if said is not None:
        telling.let_know(work, desk, ticket, said)
    return True


# ---- pieces


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

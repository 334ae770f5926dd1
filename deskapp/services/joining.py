"""Tickets that become one, and messages that become a ticket of their own.

Joining only says which ticket stands for which: messages never move, and undo sets that word back. What was promised
in any of them is kept by the one that stays: the earliest promise, the highest priority, everybody who follows.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import derived
from deskapp.domain.rows import Goes, JoinPlan
from deskapp.domain.ticket import OPEN_STATUSES
from deskapp.paths import resources
from deskapp.replica import conversation, joined, numbers
from deskapp.services import people, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import PersonCard
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

TOLD_AFTER_MS = 10_000
"""The sentence to the customer leaves so much later, so that an undo takes it back too."""

COPIED = ("author", "audience", "channel", "language", "body", "happened", "attachments", "delivery")
_EARLIEST = ("next_word_by", "due", "needed_by")

# ---- several become one


def plan(desk: Desk, ticket_ids: Sequence[str], into: str = "") -> JoinPlan:
    """What joining would do: which ticket stays (the oldest, or `into`), which go, and what their customers would read.

    Raises Refused join.one, join.apart; NotFound ticket.unknown.
    """
    with desk.replica.snapshot() as connection:
        ids = list(dict.fromkeys(joined.heir(connection, each) for each in ticket_ids))
        found = []
        for each in ids:
            row = conversation.ticket_row(connection, each)
            if row is None:
                raise NotFound("ticket.unknown", number=each)
            found.append(row)
        into = joined.heir(connection, into) if into else ""
    found.sort(key=lambda each: each[0].key)
    if len(found) < 2:
        raise Refused("join.one")
    stays = next((each for each in found if each[0].id == into), found[0])
    goes = [each for each in found if each is not stays]
    for going, _, space in goes:
        if space != stays[2]:
            raise Refused("join.apart", number=going.number)
    made = []
    for going, document, _ in goes:
        customer = people.card_or_none(desk, str(document["values"].get("requester") or ""))
        made.append(
            Goes(going, _sentence(customer, going.number, stays[0].number), going.requester != stays[0].requester)
        )
    return JoinPlan(stays[0], tuple(made), _kept(stays[1], [document for _, document, _ in goes]))


def join(desk: Desk, ticket_ids: Sequence[str], into: str = "", *, tell: bool = False) -> Changes:
    """Join tickets as one group; `tell` lets each customer know in one sentence of his own language.

    Who asked in a ticket that goes follows the one that stays, and so reads its answers. Returns Changes with `made` =
    the ticket that stays and its `number`. Raises what `plan` raises.
    """
    agreed = plan(desk, ticket_ids, into)
    stays = agreed.stays.id
    with desk.unit() as work:
        target = _ticket(work, stays)
        sources = [_ticket(work, each.ticket.id) for each in agreed.goes]
        for source in sources:
            _point(work, source, target)
        if agreed.kept:
            work.record("set", "ticket", stays, dict(agreed.kept), intent="join")
        for source, each in zip(sources, agreed.goes, strict=True):
            if tell and each.sentence:
                _tell(work, desk, source, each.sentence)
        return work.commit(made=stays, number=agreed.stays.number)


def part(desk: Desk, ticket_id: str) -> Changes:
    """Let a ticket that was joined into another one stand for itself again."""
    with desk.unit() as work:
        source = _ticket(work, ticket_id)
        target = work.document("ticket", str(source["values"].get("merged_into") or "0" * 32))
        work.record("set", "ticket", ticket_id, {"merged_into": ""}, intent="part")
        if target is not None:
            mine = [each for each in target["sets"].get("joined", {}) if each.startswith(ticket_id)]
            there = target["sets"].get("joined", {})
            work.record("drop", "ticket", target["id"], {"joined": mine}, intent="part",
                        base={"joined": {each: there[each] for each in mine}})  # fmt: skip
        return work.commit(made=ticket_id)


def _point(work: UnitOfWork, source: Document, target: Document) -> None:
    """A ticket, and what had been joined into it, point to the one that stays; who followed goes on following."""
    stays = target["id"]
    for each in [source["id"], *joined.members(work.connection, source["id"])]:
        number = str(_ticket(work, each)["values"].get("number") or "")
        work.record("set", "ticket", each, {"merged_into": stays}, intent="join")
        work.record("add", "ticket", stays, {"joined": [f"{each} {number}".strip()]}, intent="join")
    theirs = {str(source["values"].get("requester") or ""), *source["sets"].get("followers", {})}
    theirs |= set(source["sets"].get("helpers", {}))
    now = _ticket(work, stays)
    known = {"", str(now["values"].get("requester") or ""), *now["sets"].get("followers", {})}
    labels = set(source["sets"].get("labels", {})) - set(now["sets"].get("labels", {}))
    for name, wanted in (("followers", theirs - known), ("labels", labels)):
        if wanted:
            work.record("add", "ticket", stays, {name: sorted(wanted)}, intent="join")
    rows = work.connection.execute(
        "SELECT lower(hex(id)) FROM ticket WHERE parent = ? AND deleted = 0 AND space = ? ORDER BY key",
        (bytes.fromhex(source["id"]), work.space_of(stays)),
    ).fetchall()
    for (child,) in rows:
        if child != stays:
            work.document("ticket", child)
            work.record("set", "ticket", child, {"parent": stays}, intent="join")


def _kept(stays: Document, goes: Sequence[Document]) -> tuple[tuple[str, Any], ...]:
    """What the ticket that stays takes over, so that nothing promised or urgent is lost: (field, value)."""
    values = stays["values"]
    waiting = [each["values"] for each in goes if each["values"].get("status", "new") in OPEN_STATUSES]
    found: dict[str, Any] = {}
    for name in _EARLIEST:
        times = [each[name] for each in (values, *waiting) if isinstance(each.get(name), int) and each[name] > 0]
        if times and min(times) != values.get(name):
            found[name] = min(times)
    priority = max([int(values.get("priority") or 0), *(int(each.get("priority") or 0) for each in waiting)])
    if priority != int(values.get("priority") or 0):
        found["priority"] = priority
    if any(each.get("external_waiting") for each in waiting) and not values.get("external_waiting"):
        found["external_waiting"] = True
    if waiting and values.get("status", "new") not in OPEN_STATUSES:
        found["status"] = "open"
    who = next((each["assignee"] for each in waiting if each.get("assignee")), "")
    if who and not values.get("assignee"):
        found["assignee"] = who
    return tuple(found.items())


def _tell(work: UnitOfWork, desk: Desk, source: Document, sentence: str) -> None:
    values = {
        "author": desk.person, "text": sentence, "due": work.now + TOLD_AFTER_MS, "state": "waiting",
        "seen": tickets.newest_public(work, source["root"]), "finished": True, "solve": False,
        "language": str(source["values"].get("language") or ""),
    }  # fmt: skip
    work.record("make", "scheduled", work.fresh_id(), values, space=work.space_of(source["id"]), root=source["root"],
                intent="send_later")  # fmt: skip


@cache
def _sentences() -> dict[str, dict[str, str]]:
    with (resources() / "joined.toml").open("rb") as file:
        return tomllib.load(file)


def _sentence(customer: PersonCard | None, old: str, number: str) -> str:
    """What the customer reads, in the first of his languages there is a sentence in."""
    if customer is None or customer.left:
        return ""
    known = _sentences()
    language = next((each for each in (each.split("-")[0] for each in customer.languages) if each in known), "en")
    pattern = known[language]["formal" if customer.form == "formal" else "informal"]
    return pattern.format(name=customer.name, old=old, number=number)


# ---- one becomes two


def split(desk: Desk, ticket_id: str, message_ids: Sequence[str], subject: str) -> Changes:
    """Open a ticket of some messages of another one, as one group; both are linked.

    The messages stay where they were and say where they went; the new ticket has copies of them. Returns Changes with
    `made` and `number`. Raises Refused split.none, subject.empty; NotFound ticket.unknown.
    """
    if not message_ids:
        raise Refused("split.none")
    if not subject.strip():
        raise Refused("subject.empty")
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        space, values = work.space_of(ticket_id), ticket["values"]
        chosen = [each for each in (work.document("message", each) for each in message_ids) if each is not None]
        chosen.sort(key=_when)
        made = work.fresh_id()
        number = numbers.take(work.connection, desk.device)
        kept = ("requester", "on_behalf_of", "team", "assignee", "language", "channel", "priority", "category", "kind",
                "confidential", "external_waiting", "purpose", "needed_by", "next_word_by")  # fmt: skip
        fresh = {name: values[name] for name in kept if values.get(name)}
        first = int(chosen[0]["values"].get("happened") or 0) if chosen else 0
        fresh |= {"number": number, "subject": subject.strip(), "status": "open", "opened_at": first or work.now,
                  "opened_by": desk.person}  # fmt: skip
        work.record("make", "ticket", made, fresh, space=space, root=made, intent="split")
        for each in chosen:
            said = {name: each["values"][name] for name in COPIED if each["values"].get(name)}
            copy = derived("split", made, each["id"])
            work.record("make", "message", copy, said, space=space, root=made, intent="split",
                        happened=int(said.get("happened") or work.now))  # fmt: skip
            work.record("set", "message", each["id"], {"moved_to": made}, intent="split")
        for one, two in ((ticket_id, made), (made, ticket_id)):
            work.record("add", "ticket", one, {"links": [two]}, intent="split")
        return work.commit(made=made, number=number)


def _when(message: Document) -> int:
    return int(message["values"].get("happened") or 0)


def _ticket(work: UnitOfWork, ticket_id: str) -> Document:
    found = work.document("ticket", ticket_id)
    if found is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return found

"""What people do with a ticket: each use case one function, one operation or one group, one Changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from deskapp.domain.circles import check_together
from deskapp.domain.documents import CHANNELS, LINK_SETS, LINKS
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import base_for
from deskapp.domain.operation import DESK, passenger_id
from deskapp.domain.reading import MOST_SAW
from deskapp.domain.ticket import checked, clean
from deskapp.replica import joined, numbers, store
from deskapp.services import deciding, kin, mentions, reading
from deskapp.services import undo as undoing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import Attachment
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

undo = undoing.undo

Seen = Mapping[str, str]
"""For a field the operation whose value somebody saw when he set it anew, "" = none."""

# ---- opening and answering


def open_ticket(
    desk: Desk, *, subject: str, requester: str, team: str = "", text: str = "", priority: int = 1,
    channel: str = "desk", language: str = "", fields: dict[str, Any] | None = None, happened: int = 0,
    attachments: Sequence[Attachment] = (), child_of: str = "", ticket_id: str = "",
) -> Changes:  # fmt: skip
    """Open a ticket for a customer; without a team it goes to the intake team.

    `requester` and `team` are ids; `child_of` is the ticket that it is a part of. Where the team's space is not written
    from here (a customer, another team), it becomes a request in the person's own space and is delivered by the next
    sync. Returns Changes with `made` (id) and `number`. Raises Refused subject.empty, value.bad.
    """
    subject = str(checked("subject", subject)).strip()
    with desk.unit() as work:
        team = team or intake_team(work)
        space = team_space(work, team)
        now = happened or work.now
        number = numbers.take(work.connection, desk.device)
        ticket = ticket_id or work.fresh_id()
        values: dict[str, Any] = {"number": number, "subject": subject, "team": team, "opened_at": now}
        if language:
            values["language"] = language
        values |= kin.of_parent(work, child_of, space)
        if not _writes(work, space):
            kin.tell_parent(work, child_of, passenger_id(desk.own_space, space, ticket), number)
            work.record("make", "request", ticket, {**values, "status": "new", "requester": desk.person},
                        space=desk.own_space, root=ticket, intent="open", happened=now)  # fmt: skip
            if text.strip() or attachments:
                _message(work, desk, ticket, desk.own_space, "request_message", text, "customer", channel, language,
                         "", now, attachments=attachments)  # fmt: skip
            return work.commit(made=ticket, number=number)
        values |= {"requester": requester, "priority": checked("priority", priority), "status": "new",
                   "channel": checked("channel", channel), "opened_by": desk.person}  # fmt: skip
        for name, value in (fields or {}).items():
            values[name] = checked(name, value)
        kin.tell_parent(work, child_of, ticket, number)
        work.record("make", "ticket", ticket, values, space=space, root=ticket, intent="open", happened=now)
        if text.strip() or attachments:
            _message(work, desk, ticket, space, "message", text, "customer", channel, language, "", now,
                     author=requester, attachments=attachments)  # fmt: skip
        return work.commit(made=ticket, number=number)


def reply(
    desk: Desk, ticket_id: str, text: str, *, language: str = "", seen: str = "", channel: str = "desk",
    solve: bool = False, message_id: str = "", attachments: Sequence[Attachment] = (),
) -> Changes:  # fmt: skip
    """Answer the customer (or, in one's own request, the team).

    `seen` is the newest public message the writer saw. A first answer opens a new ticket and, where nobody has
    it yet, the writer takes it. Returns Changes with `made` = the message. Raises Refused text.empty.
    """
    _need_text(text)
    with desk.unit() as work:
        kind, ticket = _ticket_or_request(work, ticket_id)
        space = work.space_of(ticket_id)
        message_kind = "message" if kind == "ticket" else "request_message"
        root = ticket["root"]
        if not seen:
            seen = newest_public(work, root)
        made = _message(work, desk, root, space, message_kind, text, "customer", channel, language, seen, work.now,
                        message_id=message_id, language_of=ticket, attachments=attachments)  # fmt: skip
        if kind == "ticket" and (changes := answered(ticket, desk.person, work.now, solve=solve)):
            work.record("set", "ticket", ticket_id, changes, intent="solve" if solve else "answer")
        return work.commit(made=made)


def answered(ticket: Document, author: str, now: int, *, solve: bool) -> dict[str, Any]:
    """What a public message of this person changes of the ticket itself."""
    values = ticket["values"]
    mine = author != values.get("requester")
    changes: dict[str, Any] = {}
    if solve:
        changes |= {"status": "solved", "solved_at": now}
    elif (mine and values.get("status") == "new") or (
        not mine and values.get("status") in ("waiting", "solved", "closed")
    ):
        changes["status"] = "open"
    if mine and not values.get("assignee"):
        changes["assignee"] = author
    return changes


def note(
    desk: Desk, ticket_id: str, text: str, *, message_id: str = "", attachments: Sequence[Attachment] = ()
) -> Changes:
    """Leave an internal note: audience team, it never leaves the space. Raises Refused text.empty.

    Who is named in it (`@Anna Kiss`) and may read the ticket is told.
    """
    _need_text(text)
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        made = _message(work, desk, ticket["root"], work.space_of(ticket_id), "message", text, "team", "desk", "",
                        newest_public(work, ticket["root"]), work.now, intent="note",
                        named=mentions.told(work.connection, work.space_of(ticket_id), text, desk.person),
                        message_id=message_id,
                        attachments=attachments)  # fmt: skip
        return work.commit(made=made)


# ---- who has it, where it is, how it stands


def assign(desk: Desk, ticket_id: str, person: str, seen: Seen | None = None) -> Changes:
    """Give the ticket to a person; "" gives it back to the team. `seen` as for `set_fields`, here and below."""
    return _set(desk, ticket_id, {"assignee": person}, "assign", seen)


def take(desk: Desk, ticket_id: str, seen: Seen | None = None) -> Changes:
    """Take the ticket oneself; a new ticket becomes open."""
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        changes: dict[str, Any] = {"assignee": desk.person}
        if ticket["values"].get("status") == "new":
            changes["status"] = "open"
        work.record("set", "ticket", ticket_id, changes, intent="take", base=based(work, ticket, changes, seen))
        return work.commit()


def move(desk: Desk, ticket_id: str, team: str, seen: Seen | None = None) -> Changes:
    """Give the ticket to another team: a `set` inside one space, a hand-over at the next sync into another.

    Raises Refused ticket.elsewhere where it would leave the space, and somebody has moved it since it was `seen`.
    """
    with desk.unit() as work:
        move_within(work, ticket_id, team, seen=seen)
        return work.commit()


def move_within(
    work: UnitOfWork, ticket_id: str, team: str, more: dict[str, Any] | None = None, seen: Seen | None = None
) -> None:
    """As `move`, beside other work; `more` are fields that change with it."""
    ticket = _ticket(work, ticket_id)
    target = team_space(work, team)
    if target != work.space_of(ticket_id):
        now = ticket["versions"].get("team", "")
        if seen is not None and seen["team"] != now and _set_by(ticket, "team") != work.person:
            raise Refused("ticket.elsewhere")
        if more:
            work.record("set", "ticket", ticket_id, more, intent="set")
        for each in [ticket_id, *joined.members(work.connection, ticket_id)]:  # what was joined into it goes along
            work.document("ticket", each)
            work.record("hand_over", "ticket", each, {"space": target, "team": team}, intent="hand_over")
        return
    changes: dict[str, Any] = {"team": team, **(more or {})}
    if ticket["values"].get("assignee"):
        changes["assignee"] = ""
    work.record("set", "ticket", ticket_id, changes, intent="move", base=based(work, ticket, changes, seen))


def set_fields(desk: Desk, ticket_id: str, fields: dict[str, Any], seen: Seen | None = None) -> Changes:
    """Set any fields; values as text or data. Raises Refused field.unknown or value.bad with what is allowed.

    What is confidential is opened up only while the hub can be reached: Refused confidential.offline. `seen` names for a
    field the operation whose value its writer saw: where somebody has set it since, both values wait for a decision.
    """
    values = {name: checked(name, value) for name, value in fields.items()}
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        stay_confidential(work, ticket, values)
        kin.pass_on(work, ticket, values)
        work.record("set", "ticket", ticket_id, values, intent="set", base=based(work, ticket, values, seen))
        return work.commit()


def wait_on(desk: Desk, ticket_id: str, kind: str, who: str = "", until: int = 0) -> Changes:
    """Let the ticket wait for the customer, a person, a team, a supplier or another ticket, until a time (ms)."""
    return _set(desk, ticket_id, waiting_values(kind, who, until), "wait")


def waiting_values(kind: str, who: str, until: int) -> dict[str, Any]:
    """What a ticket says that waits; the time that wakes it is the promised next word too. Raises Refused value.bad."""
    values = {
        "status": "waiting", "waiting_kind": checked("waiting_kind", kind), "waiting_on": who, "waiting_until": until,
    }  # fmt: skip
    return {**values, "next_word_by": until} if until else values


def snooze(desk: Desk, ticket_id: str, until: int, seen: Seen | None = None, *, reason: str = "") -> Changes:
    """Hide the ticket from the queues until a time (ms), answers or not; 0 wakes it. `reason` is one line, kept with it."""
    return _set(desk, ticket_id, snoozing(until, reason), "snooze", seen)


def snoozing(until: int, reason: str) -> dict[str, Any]:
    """What a ticket says that sleeps; each sleep has its own reason."""
    return {"snooze_until": until, **({"snooze_reason": " ".join(clean(reason).split())} if until else {})}


def close(desk: Desk, ticket_id: str, solution: str, seen: Seen | None = None) -> Changes:
    """Close with a solution in a few words. Raises Refused text.empty."""
    return _set(desk, ticket_id, solved(solution, desk.now()), "close", seen)


def solved(solution: str, now: int) -> dict[str, Any]:
    """What a ticket says that is closed with a solution. Raises Refused text.empty."""
    _need_text(solution)
    return {"status": "solved", "solution": clean(solution), "solved_at": now}


def reopen(desk: Desk, ticket_id: str) -> Changes:
    """Solved or closed becomes open again."""
    return _set(desk, ticket_id, {"status": "open"}, "reopen")


# ---- labels, links, words by phone


def add_label(desk: Desk, ticket_id: str, label: str) -> Changes:
    """Put a label on."""
    return _add(desk, ticket_id, "labels", [label_of(label)], "label")


def drop_label(desk: Desk, ticket_id: str, label: str) -> Changes:
    """Take a label off."""
    return _drop(desk, ticket_id, "labels", [label_of(label)], "unlabel")


def link(desk: Desk, ticket_id: str, other: str, kind: str = "related") -> Changes:
    """Link two tickets, seen from both ends: related, duplicate (of the other), cause (the other one caused it)."""
    if ticket_id == other:
        raise Refused("choice.open", what="another ticket to link with")
    mine, theirs = LINKS[kind]
    with desk.unit() as work:
        for one, name, two in ((ticket_id, mine, other), (other, theirs, ticket_id)):
            _ticket(work, one)
            check_together(work.space_of(ticket_id), work.space_of(one))
            work.record("add", "ticket", one, {name: [two]}, intent="link")
        return work.commit()


def unlink(desk: Desk, ticket_id: str, other: str) -> Changes:
    """Take every link between two tickets away, at both ends."""
    with desk.unit() as work:
        for one, two in ((ticket_id, other), (other, ticket_id)):
            ticket = _ticket(work, one)
            for name in LINK_SETS:
                if two in ticket["sets"].get(name, {}):
                    _record_drop(work, ticket, name, [two], "unlink")
        return work.commit()


def follow(desk: Desk, ticket_id: str) -> Changes:
    """Follow the ticket oneself."""
    return _add(desk, ticket_id, "followers", [desk.person], "follow")


def follows(desk: Desk, ticket_id: str) -> bool:
    """True when oneself follows the ticket."""
    document = reading.raw(desk, "ticket", ticket_id)
    return document is not None and desk.person in document["sets"].get("followers", {})


def unfollow(desk: Desk, ticket_id: str) -> Changes:
    """Follow the ticket no longer."""
    with desk.unit() as work:
        _record_drop(work, _ticket(work, ticket_id), "followers", [desk.person], "unfollow")
        return work.commit()


def told_by_phone(desk: Desk, message_id: str, person: str) -> Changes:
    """Remember that a public message was told by phone."""
    with desk.unit() as work:
        message = work.document("message", message_id)
        if message is None:
            raise NotFound("ticket.unknown", number=message_id)
        delivery = {**(message["values"].get("delivery") or {}), person: "phone"}
        work.record("set", "message", message_id, {"delivery": delivery}, intent="phone")
        return work.commit()


settle = deciding.settle


# ---- shared by the use cases above and by imports


def intake_team(work: UnitOfWork) -> str:
    """The team new requests go to; "" where there is none yet."""
    row = work.connection.execute(
        "SELECT lower(hex(id)) FROM team WHERE deleted = 0 ORDER BY coalesce(intake, 0) DESC, key LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else ""


def team_space(work: UnitOfWork, team: str) -> str:
    """Space of a team's tickets."""
    if not team:
        return DESK
    found = store.load(work.connection, "team", team)
    return str((found["values"].get("space") if found else "") or DESK)


def newest_public(work: UnitOfWork, root: str) -> str:
    """Id of the newest public message of a root, "" = none."""
    row = work.connection.execute(
        "SELECT lower(hex(id)) FROM message WHERE root = ? AND deleted = 0 AND audience = 'customer' ORDER BY key DESC LIMIT 1",
        (bytes.fromhex(root),),
    ).fetchone()
    return str(row[0]) if row else ""


def _public_here(work: UnitOfWork, root: str) -> list[str]:
    """Ids of the newest public messages of a root on this computer."""
    rows = work.connection.execute(
        "SELECT lower(hex(id)) FROM message WHERE root = ? AND deleted = 0 AND audience = 'customer' ORDER BY key DESC LIMIT ?",
        (bytes.fromhex(root), MOST_SAW),
    )
    return sorted(each for (each,) in rows)


def _message(
    work: UnitOfWork, desk: Desk, root: str, space: str, kind: str, text: str, audience: str, channel: str, language: str,
    seen: str, happened: int, *, author: str = "", intent: str = "", message_id: str = "", language_of: Document | None = None,
    attachments: Sequence[Attachment] = (), named: Sequence[str] = (),
) -> str:  # fmt: skip
    if channel not in CHANNELS:
        raise Refused("value.bad", field="channel", value=channel, allowed=", ".join(CHANNELS))
    made = message_id or work.fresh_id()
    language = language or str((language_of["values"].get("language") if language_of else "") or "")
    values = {"author": author or desk.person, "audience": audience, "channel": channel, "language": language,
              "body": clean(text).strip(), "happened": happened, "seen": seen}  # fmt: skip
    if audience == "customer" and kind == "message" and (saw := _public_here(work, root)):
        values["saw"] = saw
    if attachments:
        values["attachments"] = [list(each) for each in attachments]
    if named:
        values["mentions"] = list(named)
    work.record("make", kind, made, values, space=space, root=root, intent=intent or "reply", happened=happened)
    return made


def _writes(work: UnitOfWork, space: str) -> bool:
    row = work.connection.execute("SELECT may FROM space WHERE id = ?", (space,)).fetchone()
    return row is not None and row[0] == "write"


def _ticket(work: UnitOfWork, ticket_id: str) -> Document:
    found = work.document("ticket", ticket_id)
    if found is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return found


def _ticket_or_request(work: UnitOfWork, ticket_id: str) -> tuple[str, Document]:
    for kind in ("ticket", "request"):
        found = work.document(kind, ticket_id)
        if found is not None:
            return kind, found
    raise NotFound("ticket.unknown", number=ticket_id)


def stay_confidential(work: UnitOfWork, ticket: Document, values: dict[str, Any]) -> None:
    """Offline nobody can know whether somebody has just made it confidential for a reason."""
    if work.away and ticket["values"].get("confidential") and values.get("confidential") is False:
        raise Refused("confidential.offline")


def _set(desk: Desk, ticket_id: str, values: dict[str, Any], intent: str, seen: Seen | None = None) -> Changes:
    with desk.unit() as work:
        base = based(work, _ticket(work, ticket_id), values, seen)
        work.record("set", "ticket", ticket_id, values, intent=intent, base=base)
        return work.commit()


def based(work: UnitOfWork, ticket: Document, values: dict[str, Any], seen: Seen | None) -> dict[str, Any]:
    """What a change rests on: what its writer saw, where that is known, else what stands. What he set himself he knows."""
    base = base_for(ticket, values)
    for name, known in (seen or {}).items():
        if _set_by(ticket, name) != work.person:
            base[name] = known
    return {name: known for name, known in base.items() if known}


def _set_by(ticket: Document, field: str) -> str:
    write = ticket["writes"].get(ticket["versions"].get(field, ""))
    return str(write[3]) if write else ""


def _add(desk: Desk, ticket_id: str, name: str, elements: list[str], intent: str) -> Changes:
    with desk.unit() as work:
        _ticket(work, ticket_id)
        work.record("add", "ticket", ticket_id, {name: elements}, intent=intent)
        return work.commit()


def _drop(desk: Desk, ticket_id: str, name: str, elements: list[str], intent: str) -> Changes:
    with desk.unit() as work:
        ticket = _ticket(work, ticket_id)
        _record_drop(work, ticket, name, elements, intent)
        return work.commit()


def _record_drop(work: UnitOfWork, ticket: Document, name: str, elements: list[str], intent: str) -> None:
    there = ticket["sets"].get(name, {})
    base = {name: {each: there[each] for each in elements if each in there}}
    work.record("drop", "ticket", ticket["id"], {name: elements}, intent=intent, base=base)


def label_of(label: str) -> str:
    """A label as it is kept. Raises Refused text.empty."""
    text = " ".join(clean(label).split())
    if not text:
        raise Refused("text.empty")
    return text


def _need_text(text: str) -> None:
    if not text.strip():
        raise Refused("text.empty")

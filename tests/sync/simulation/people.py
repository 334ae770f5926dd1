"""What people do at their desks: the program's own use cases, chosen by chance."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from unittest import mock

from deskapp.domain.merge import edition
from deskapp.replica import elsewhere
from deskapp.services import attachments, bulk, erasing, reading, requests, scheduled, tickets
from deskapp.sync import older
from tests.sync.simulation.among import do_something_among

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.simulation.run import Run

SUBJECTS = ("VPN", "Printer", "Badge", "Chair")
FIELDS: dict[str, tuple[Any, ...]] = {
    "subject": SUBJECTS,
    "priority": (0, 1, 2, 3),
    "status": ("open", "waiting", "solved", "closed"),
    "category": ("it", "hr", "pay"),
    "confidential": (True, False),
}
LABELS = ("vip", "loud", "cold")
SECRET = "Between us"
FILE = b"A picture of the printer. "
WEIGHTS = {
    "open": 12, "ask": 5, "answer_own": 4, "set": 20, "bulk": 5, "reply": 8, "note": 5, "label": 9, "unlabel": 8,
    "assign": 5, "settle": 6, "delete": 4, "newer": 4, "hand_over": 8, "involve": 6, "attach": 3, "erase": 3,
}  # fmt: skip
AT_A_TICKET = frozenset(WEIGHTS) - {"open", "ask", "answer_own"}


def do_something(run: Run, desk: Desk) -> None:
    """One use case of whoever sits there."""
    chance = run.chance
    if run.among and chance.random() < 0.5:
        do_something_among(run, desk)
        return
    if run.busy and chance.random() < 0.35:
        chance.choice(_ON_A_BUSY_DAY)(run, desk)
        return
    if desk.customer:
        kind = "answer_own" if chance.random() < 0.6 else "ask"
    else:
        kind = chance.choices(_KINDS, _HEAVY)[0]
    known = ids(desk, "ticket") if kind in AT_A_TICKET or kind == "bulk" else []
    if kind in AT_A_TICKET:
        if not known:
            kind = "open"
        else:
            ticket = known[0] if chance.random() < 0.5 else chance.choice(known)  # many at one ticket
            _AT_TICKET[kind](run, desk, ticket)
            return
    if kind == "ask" or (kind == "answer_own" and not (mine := ids(desk, "request"))):
        team = chance.choice(("", run.house.teams["hr"], run.house.teams["pay"]))
        tickets.open_ticket(desk, subject=chance.choice(SUBJECTS), requester=desk.person, team=team, text="Please")
    elif kind == "answer_own":
        request = chance.choice(mine)
        if chance.random() < 0.15:
            _attach(run, desk, request)
        else:
            tickets.reply(desk, request, "One more thing")
    else:
        team = chance.choice(("", "", *run.house.teams.values()))
        requester = chance.choice((desk.person, *run.house.people.values()))
        tickets.open_ticket(desk, subject=chance.choice(SUBJECTS), requester=requester, team=team, text="Help")


_KINDS, _HEAVY = tuple(WEIGHTS), tuple(WEIGHTS.values())


def ids(desk: Desk, table: str) -> list[str]:
    """The documents of a table, in time order."""
    return [each for (each,) in desk.replica.read(f"SELECT lower(hex(id)) FROM {table} ORDER BY id")]


def _set(run: Run, desk: Desk, ticket: str) -> None:
    field = run.chance.choice(_FIELDS)
    tickets.set_fields(desk, ticket, {field: run.chance.choice(FIELDS[field])})


_FIELDS = tuple(FIELDS)


def _bulk(run: Run, desk: Desk, ticket: str) -> None:
    some = sorted({ticket, *ids(desk, "ticket")[:3]})
    changes = bulk.set_fields_all(desk, some, {"category": run.chance.choice(FIELDS["category"])})
    if run.chance.random() < 0.5 and changes.group:
        tickets.undo(desk, changes.group)


def _reply(run: Run, desk: Desk, ticket: str) -> None:
    tickets.reply(desk, ticket, "An answer")


def _note(run: Run, desk: Desk, ticket: str) -> None:
    tickets.note(desk, ticket, SECRET)


def _label(run: Run, desk: Desk, ticket: str) -> None:
    tickets.add_label(desk, ticket, run.chance.choice(LABELS))


def _unlabel(run: Run, desk: Desk, ticket: str) -> None:
    tickets.drop_label(desk, ticket, run.chance.choice(LABELS))


def _assign(run: Run, desk: Desk, ticket: str) -> None:
    tickets.assign(desk, ticket, run.chance.choice((desk.person, "")))


def _settle(run: Run, desk: Desk, ticket: str) -> None:
    (text,) = desk.replica.one("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) or ("{}",)
    cards = sorted(json.loads(text)["cards"])
    if cards:
        tickets.settle(desk, ticket, run.chance.choice(cards), run.chance.random() < 0.5)
        run.struck["decided"] += 1


def _delete(run: Run, desk: Desk, ticket: str) -> None:
    with desk.unit() as work:
        document = work.document("ticket", ticket)
        if document is not None and not document["deleted"]:
            work.record("delete", "ticket", ticket, base={"*": edition(document)}, intent="delete")
            work.commit()


def _newer(run: Run, desk: Desk, ticket: str) -> None:
    """What only a newer program knows: a verb, a field, a kind of document. It is kept and passed on."""
    run.struck["newer program"] += 1
    with desk.unit() as work:
        if work.document("ticket", ticket) is not None:
            work.record("praise", "ticket", ticket, {"stars": 5}, intent="praise")
            work.record("set", "ticket", ticket, {"mood": run.chance.choice(("good", "bad"))}, intent="mood")
        work.record("make", "kudos", work.fresh_id(), {"text": "Well done"}, space=work.space_of(ticket), intent="praise")
        work.commit()


def _hand_over(run: Run, desk: Desk, ticket: str) -> None:
    """To another team: those who have not heard of it may do the same, or go on working on it."""
    (team,) = desk.replica.one("SELECT lower(hex(team)) FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) or ("",)
    run.struck["handed over"] += 1
    tickets.move(desk, ticket, run.chance.choice([each for each in run.teams if each != team]))


def _involve(run: Run, desk: Desk, ticket: str) -> None:
    """Somebody outside is asked, helps or follows."""
    person = run.chance.choice(run.people)
    way = run.chance.choice(("followers", "helpers", "asked"))
    if way == "asked":
        tickets.wait_on(desk, ticket, "person", person)
        return
    with desk.unit() as work:
        if work.document("ticket", ticket) is not None:
            work.record("add", "ticket", ticket, {way: [person]}, intent="involve", base={})
            work.commit()


def _attach(run: Run, desk: Desk, ticket: str) -> None:
    run.struck["attached"] += 1
    run.folder(desk.home.name)
    file = attachments.add(desk, FILE * run.chance.choice((1, 20)), "picture.txt")
    tickets.reply(desk, ticket, "See the file", attachments=[file])


def _erase(run: Run, desk: Desk, ticket: str) -> None:
    """For good, at the hub: the whole ticket, or the newest message of it."""
    rows = desk.replica.read("SELECT lower(hex(id)) FROM message WHERE hex(root) = ? ORDER BY key DESC", (ticket.upper(),))
    message = rows[0][0] if rows and run.chance.random() < 0.5 else ""
    if not erasing.may_erase(desk, ticket, message):
        return
    run.struck["erased"] += 1
    (root,) = desk.replica.one("SELECT lower(hex(root)) FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) or ("",)
    run.erased |= {message, *_of_a_message(desk, root, message)} if message else {root}
    with (
        mock.patch.object(erasing, "open_hub", return_value=run.line(desk.home.name)),
        mock.patch.object(erasing, "_exchange", side_effect=lambda desk, _: run.exchange(desk.home.name)),
    ):
        erasing.erase(desk, ticket, "She asked for it", message=message)


def _of_a_message(desk: Desk, root: str, message: str) -> set[str]:
    """What holds a message's words too and is erased with it: the questions that show it, the reply that became it."""
    raw = (bytes.fromhex(root),)
    asked = desk.replica.read("SELECT lower(hex(id)), json_extract(doc, '$.values.excerpts') FROM ask WHERE root = ?", raw)
    later = desk.replica.read("SELECT lower(hex(id)), json_extract(doc, '$.values.due') FROM scheduled WHERE root = ?", raw)
    showing = {each for each, shown in asked if message in [part[0] for part in json.loads(shown or "[]")]}
    return showing | {each for each, due in later if scheduled.message_of(each, due) == message}


_AT_TICKET = {
    "set": _set, "bulk": _bulk, "reply": _reply, "note": _note, "label": _label, "unlabel": _unlabel, "assign": _assign,
    "settle": _settle, "delete": _delete, "newer": _newer, "hand_over": _hand_over, "involve": _involve,
    "attach": _attach, "erase": _erase,
}  # fmt: skip


# ---- on a busy day


def _read(run: Run, desk: Desk) -> None:
    """How far I have read goes to my other computers."""
    run.struck["read"] += 1
    if mine := ids(desk, "request"):
        requests.mark_read(desk, run.chance.choice(mine))
    elif known := ids(desk, "ticket"):
        run.chance.choice((reading.mark_read, reading.mark_unread))(desk, run.chance.choice(known))


def _child(run: Run, desk: Desk) -> None:
    """Another team, or one's own, is asked for a part of a ticket; what it is for goes along, and how it stands comes back."""
    known = ids(desk, "ticket")
    if desk.customer or not known:
        return
    run.struck["child"] += 1
    parent, team = run.chance.choice(known), run.chance.choice(run.teams)
    tickets.open_ticket(desk, subject="A part", requester=desk.person, team=team, text="Please", child_of=parent)


def _need(run: Run, desk: Desk) -> None:
    """What a ticket is for, which its children inherit."""
    if not desk.customer and (known := ids(desk, "ticket")):
        tickets.set_fields(desk, run.chance.choice(known), {"purpose": run.chance.choice(SUBJECTS)})


def _later(run: Run, desk: Desk) -> None:
    """A reply that leaves at a time, soon or never in this run; or it is changed, or taken back."""
    known = ids(desk, "ticket")
    if desk.customer or not known:
        return
    run.folder(desk.home.name)
    run.struck["later"] += 1
    due = desk.now() + run.chance.choice((120_000, 3_600_000, 4_000_000_000))
    waiting = ids(desk, "scheduled")
    if not waiting or run.chance.random() < 0.6:
        scheduled.send_later(desk, run.chance.choice(known), "In due time", due)
    elif run.chance.random() < 0.5:
        scheduled.change(desk, run.chance.choice(waiting), due=due)
    else:
        scheduled.withdraw(desk, run.chance.choice(waiting))


def _let_go(run: Run, desk: Desk) -> None:
    """What is done stays at the hub alone, as after a year; whoever writes to it again brings it back."""
    known = ids(desk, "ticket")
    if desk.customer or not known:
        return
    tickets.set_fields(desk, run.chance.choice(known), {"status": "closed"})
    run.folder(desk.home.name)
    run.saved(desk.home.name, 0)  # before the hub has it
    run.exchange(desk.home.name)
    with desk.replica.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, '3')", (elsewhere.SETTING,))
    run.back_up()  # in a year there was one: nobody lets go of what the newest does not have
    before = elsewhere.count(desk.replica.connection())
    older.Tidy(lambda: desk.now() + A_YEAR)(desk.replica, run.line(desk.home.name))
    run.struck["let go"] += elsewhere.count(desk.replica.connection()) > before


A_YEAR = 400 * 86_400_000
_ON_A_BUSY_DAY = (_read, _child, _need, _later, _let_go)

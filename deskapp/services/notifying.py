"""What a person would want to know while another window is in front: read from the log as it comes in, never stored.

A ticket has become mine, somebody wrote in one of mine, a team that I could help asks for it, a next word is due in a
quarter of an hour. Never one's own deed;
what is confidential says only that there is something.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import ledger
from deskapp.domain.absence import absence_of
from deskapp.domain.documents import fitting
from deskapp.domain.operation import operation_of
from deskapp.replica.conversation import Names
from deskapp.services import absence, lending, returning, settings, waits

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from deskapp.domain.operation import Operation
    from deskapp.services.desk import Desk

ASSIGNED, REPLY, NOTE, MENTION, READ, READ_BACK, STAND_IN, DUE, KEEP, WAITS, HANDED, INCOMPLETE, WANTS_TICKET, HELP = KINDS = (
    "assigned", "reply", "note", "mention", "read", "read back", "stand in", "due", "keep", "waits", "handed in",
    "incomplete", "wants ticket", "help",
)  # fmt: skip
SETTING_OF = {
    ASSIGNED: "notify_assigned", REPLY: "notify_reply", NOTE: "notify_reply", MENTION: "notify_mention",
    READ: "notify_mention", READ_BACK: "notify_mention", STAND_IN: "notify_assigned", DUE: "notify_due", KEEP: "notify_due",
    WAITS: "notify_due", HANDED: "notify_reply", INCOMPLETE: "notify_reply", WANTS_TICKET: "notify_reply",
    HELP: "notify_mention",
}  # fmt: skip
DUE_MS = 15 * 60_000
AT_ONCE = 300
"""Operations of one look: who was away for a week hears of it in several."""

SKEW_MS = 10 * 60_000
"""How far this computer's clock may be from the hub's, where only its own is known."""

_NEWEST = """SELECT coalesce(max(local), 0), coalesce(max(arrived), 0) FROM
 (SELECT local, arrived FROM op ORDER BY local DESC LIMIT ?)"""

CLOSED_SPACES = ("team", "circle")  # what is read by few is shown to nobody who looks over a shoulder


class Place(NamedTuple):
    """How far the log has been heard: a row of it, and the hub's time from which on it is new (UTC ms)."""

    row: int
    arrived: int


class News(NamedTuple):
    """One thing to be told. `who` and `subject` are empty where the ticket is confidential.

    Of the ledger `ticket` is the entry, `who` the other side, `subject` what is waited for.
    Of standing in `ticket` is the absence, `who` is away, and `due` when he is back (0 = nobody knows).
    Of a call for help `ticket` is the call, `who` the team, `subject` what for, and `due` until when.
    """

    kind: str
    ticket: str
    number: str
    subject: str
    who: str
    due: int = 0


class Heard(NamedTuple):
    """What one look brought."""

    place: Place
    news: tuple[News, ...]
    waiting: int  # unread tickets of mine: the number on the badge
    quiet: bool  # it is to be told later
    more: bool  # there is more to be heard at once


def here(desk: Desk) -> Place:
    """The place from where a window begins to hear: what comes to the hub after what is here is new."""
    row, arrived = desk.replica.one(_NEWEST, (AT_ONCE,)) or (0, 0)
    last = int(desk.replica.meta("last_sync") or desk.now())
    return Place(int(row), int(arrived) or last - SKEW_MS)


def look(desk: Desk, place: Place, told: Collection[tuple[str, int]] = ()) -> Heard:
    """What came since a place, one line for each ticket and kind, and what is due; `told` names (ticket, due) told before."""
    wanted = settings.load(desk)
    rows = desk.replica.read(
        "SELECT local, actor, lower(hex(root)), lower(hex(doc)), body, coalesce(arrived, 0) FROM op"
        " WHERE local > ? ORDER BY local LIMIT ?",
        (place.row, AT_ONCE),
    )
    found: dict[tuple[str, str], News] = {}
    ledger_news = list(_waited_for(desk, told))
    calls = {each.id: each for each in lending.calls(desk)}
    with desk.replica.snapshot() as connection:
        names = Names(connection)
        for _, actor, root, doc, body, arrived in rows:
            if actor == desk.person or arrived < place.arrived or not body:
                continue
            said = operation_of(body, id="", device="", actor=actor, n=0, space="", root=root, doc=doc)
            asked = calls.get(doc) if said.type == lending.KIND and said.verb == "make" else None
            for each in _to_help(desk, connection, asked, wanted) if asked else _of(desk, connection, names, said):
                found[each.kind, each.ticket] = each
        for each in (*_due(desk, connection, told), *_to_keep(desk, connection, told), *ledger_news):
            found[each.kind, each.ticket] = each
        unread = connection.execute(
            "SELECT count(*) FROM ticket INDEXED BY queue_person WHERE stage = 1 AND assignee = ? AND unread = 1",
            (bytes.fromhex(desk.person),),
        ).fetchone()
    news = tuple(each for each in found.values() if wanted[SETTING_OF[each.kind]] == "on")
    return Heard(
        Place(rows[-1][0], place.arrived) if rows else place, news if wanted["notify"] == "on" else (),
        int(unread[0]), is_quiet(wanted, desk.now()), len(rows) == AT_ONCE,
    )  # fmt: skip


def is_quiet(values: Mapping[str, str], now: int) -> bool:
    """True in the quiet hours of this computer's day; they may go over midnight."""
    if values["quiet"] != "on":
        return False
    local = time.localtime(now / 1000)
    this = f"{local.tm_hour:02}:{local.tm_min:02}"
    start, end = values["quiet_from"], values["quiet_to"]
    return start <= this < end if start <= end else this >= start or this < end


# ---- pieces


def _of(desk: Desk, connection: Any, names: Names, said: Operation) -> Iterator[News]:
    copy = said.values.get("copy") if said.verb == "install" else None
    values: dict[str, Any] = copy if isinstance(copy, dict) else said.values
    if said.type in ("message", "request_message") and (said.verb == "make" or isinstance(copy, dict)):
        author = str(values.get("author") or said.actor)
        if author != desk.person and not values.get("bulk"):
            named = values.get("mentions")
            mine = isinstance(named, list) and desk.person in named
            kind = MENTION if mine else NOTE if values.get("audience") == "team" else REPLY
            who = str(values.get("author_name") or "") or names.of(author)
            yield from _in_mine(desk, connection, said.root, kind, who)
    elif said.type == "absence":
        yield from _in_whose_stead(desk, names, said)
    elif said.type == "waited_word" and isinstance(copy, dict):
        yield from _in_ledger(desk, connection, names, said.root, copy)
    elif said.type == "review":
        yield from _to_read(desk, connection, names, said)
    elif said.type == "ticket" and said.verb in ("make", "set") and values.get("assignee") == desk.person:
        yield from _in_mine(desk, connection, said.root, ASSIGNED, names.of(said.actor))


_OF_LEDGER = {ledger.HANDED: HANDED, ledger.INCOMPLETE: INCOMPLETE, ledger.ASKS_TICKET: WANTS_TICKET}


def _in_ledger(desk: Desk, connection: Any, names: Names, root: str, word: dict[str, Any]) -> Iterator[News]:
    """That something I wait for is handed in, that something of mine is missing, or that a ticket would help."""
    kind = _OF_LEDGER.get(str(word.get("kind")))
    row = connection.execute("SELECT doc FROM wait WHERE root = ? AND deleted = 0", (bytes.fromhex(root),)).fetchone()
    if kind is None or row is None:
        return
    document = json.loads(row[0])
    sides = ledger.sides_of(document["values"])
    concerned = sides.givers.get(str(word.get("giver")), ((), ()))[0] if kind == INCOMPLETE else sides.receivers
    if desk.person in concerned and word.get("author") != desk.person:
        what = str(fitting("wait", document["values"]).get("what") or "")
        yield News(kind, document["id"], "", what, names.of(str(word.get("author") or "")))


def _waited_for(desk: Desk, told: Collection[tuple[str, int]]) -> Iterator[News]:
    """What others wait for from me, in good time before it is due."""
    for each in waits.due_soon(desk):
        if (each.wait, each.due) not in told:
            yield News(WAITS, each.wait, "", each.what, each.receiver_name, each.due)


def _in_whose_stead(desk: Desk, names: Names, said: Operation) -> Iterator[News]:
    """That I stand in for somebody: named by him, or by who would, and is away too."""
    if said.verb not in ("make", "set"):
        return
    row = desk.replica.one("SELECT doc FROM absence WHERE id = ? AND deleted = 0", (bytes.fromhex(said.doc),))
    one = absence_of(json.loads(row[0])) if row else None
    if one is None or (one.until and one.until <= desk.now()):
        return
    found = absence.of(desk, one.person)
    if said.values.get("stand_in") == desk.person or (found is not None and found.stand_in == desk.person):
        yield News(STAND_IN, one.id, "", "", names.of(one.person), one.until)


def _to_help(desk: Desk, connection: Any, call: lending.Call, wanted: Mapping[str, str]) -> Iterator[News]:
    """That a team asks for help: told to who is here, is not of that team, and does not lend it a hand already."""
    if not call.open or call.own or call.mine or desk.customer or absence.of(desk, desk.person) is not None:
        return
    row = connection.execute(
        "SELECT s.kind FROM hand h JOIN space s ON s.id = h.space WHERE h.id = ?", (bytes.fromhex(call.id),)
    ).fetchone()
    team = call.names.get(wanted["language"]) or call.names.get("en") or next(iter(call.names.values()), "")
    closed = row is None or row[0] in CLOSED_SPACES
    yield News(HELP, call.id, "", "" if closed else call.note, team, call.until)


def _to_read(desk: Desk, connection: Any, names: Names, said: Operation) -> Iterator[News]:
    """A draft to be read by me, or one of mine that was."""
    if said.verb == "make" and said.values.get("reader") == desk.person:
        yield from _in_mine(desk, connection, said.root, READ, names.of(said.actor))
    elif said.verb == "set" and said.values.get("state") == "back":
        row = connection.execute("SELECT lower(hex(author)) FROM review WHERE id = ?", (bytes.fromhex(said.doc),)).fetchone()
        if row is not None and row[0] == desk.person:
            yield from _in_mine(desk, connection, said.root, READ_BACK, names.of(said.actor))


def _in_mine(desk: Desk, connection: Any, root: str, kind: str, who: str) -> Iterator[News]:
    """The news, where the ticket is mine or one I follow, where I am named, or where it is what I asked for."""
    raw = bytes.fromhex(root)
    row = connection.execute(
        "SELECT t.doc, coalesce(s.kind, '') FROM ticket t LEFT JOIN space s ON s.id = t.space"
        " WHERE t.root = ? AND t.stage >= 0",
        (raw,),
    ).fetchone()
    if row is None:
        row = connection.execute(
            "SELECT doc, 'personal' FROM request WHERE root = ? AND deleted = 0", (raw,)
        ).fetchone()
        if row is None:
            return
        document = json.loads(row[0])
        values = fitting("request", document["values"])
        yield News(kind, document["id"], str(values.get("number") or ""), str(values.get("subject") or ""), who)
        return
    document = json.loads(row[0])
    values = fitting("ticket", document["values"])
    mine = values.get("assignee") == desk.person
    if mine or kind in (MENTION, READ, READ_BACK) or (kind != ASSIGNED and desk.person in document["sets"].get("followers", {})):
        yield _shown(News(kind, document["id"], str(values.get("number") or ""), str(values.get("subject") or ""), who),
                     values, row[1])  # fmt: skip


def _due(desk: Desk, connection: Any, told: Collection[tuple[str, int]]) -> Iterator[News]:
    now = desk.now()
    rows = connection.execute(
        "SELECT t.doc, t.next_due, coalesce(s.kind, '') FROM ticket t INDEXED BY queue_person"
        " LEFT JOIN space s ON s.id = t.space WHERE t.stage = 1 AND t.assignee = ? AND t.next_due BETWEEN ? AND ?"
        " AND coalesce(t.snooze_until, 0) <= ? LIMIT 50",
        (bytes.fromhex(desk.person), now, now + DUE_MS, now),
    ).fetchall()
    for text, due, kind in rows:
        document = json.loads(text)
        values = fitting("ticket", document["values"])
        if (document["id"], due) not in told:
            number, subject = str(values.get("number") or ""), str(values.get("subject") or "")
            yield _shown(News(DUE, document["id"], number, subject, "", due), values, kind)


def _to_keep(desk: Desk, connection: Any, told: Collection[tuple[str, int]]) -> Iterator[News]:
    """What goes back to the team unless I keep it. Read from what stands: my own computer may be the one that asks."""
    rows = connection.execute(
        "SELECT t.doc, coalesce(s.kind, '') FROM ticket t INDEXED BY queue_person LEFT JOIN space s ON s.id = t.space"
        " WHERE t.stage = 1 AND t.assignee = ? AND instr(t.doc, '\"return_at\":{') > 0 LIMIT 50",
        (bytes.fromhex(desk.person),),
    ).fetchall()
    for text, kind in rows:
        document = json.loads(text)
        values = fitting("ticket", document["values"])
        if (at := returning.asked(values, desk.person)) and (document["id"], at) not in told:
            number, subject = str(values.get("number") or ""), str(values.get("subject") or "")
            yield _shown(News(KEEP, document["id"], number, subject, "", at), values, kind)


def _shown(news: News, values: Mapping[str, Any], space_kind: str) -> News:
    closed = bool(values.get("confidential")) or space_kind in CLOSED_SPACES
    return news._replace(subject="", who="") if closed else news

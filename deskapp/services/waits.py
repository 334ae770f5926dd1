"""The ledger *waits for*: who waits for what from whom, by when and how often; handing in, and saying that it is here.

An entry lives in the own space of whoever wrote it, and copies of it in those of both sides and their leads; what
somebody says of one of its dates goes the same way. Nobody else has any of it, and nothing is counted by person.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import deciding, ledger, worktime
from deskapp.domain.documents import fitting
from deskapp.domain.errors import DeskError, NotFound, Refused
from deskapp.domain.ledger import HERE, INCOMPLETE, OPEN, Sides, Word
from deskapp.domain.operation import derived
from deskapp.domain.ticket import clean
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import tickets

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.ledger import Rule
    from deskapp.domain.merge import Document
    from deskapp.services.desk import Desk

KIND, WORD = "wait", "wait_word"
COPY, COPIED_WORD = "waited", "waited_word"
KINDS = (KIND, WORD, COPY, COPIED_WORD)
BACK_DAYS, AHEAD_DAYS = 100, 400
SETTLED_MS = 21 * 86_400_000
"""What was here longer ago than this stands in the past of its entry only."""

OWE, WAIT, LEAD = DIRECTIONS = ("owe", "wait", "lead")
"""Where somebody stands: others wait for him, he waits for others, or he leads one of both sides."""

_ENTRIES = """SELECT w.doc, EXISTS (SELECT 1 FROM op o WHERE o.seq IS NULL AND o.root = w.root AND o.space = w.space)
 FROM wait w WHERE w.deleted = 0 ORDER BY w.key"""
_SAID = "SELECT doc FROM wait_word WHERE deleted = 0 ORDER BY key"


class Line(NamedTuple):
    """One date of one giver, as somebody of the two sides sees it."""

    wait: str  # the entry, or my copy of it
    of: str  # the entry itself
    day: str  # which of its dates, ISO
    giver: str  # a person or a team
    giver_name: str
    receiver: str
    receiver_name: str
    what: str
    note: str
    rule: Rule
    due: int  # UTC ms
    remind_at: int  # 0 = nobody is reminded
    state: str  # of ledger.STATES
    words: tuple[Word, ...]  # oldest first
    direction: str  # of DIRECTIONS
    mine: bool  # I wrote the entry
    unsent: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from every other line."""
        return self.wait, self.giver, self.day

    @property
    def code(self) -> str:
        """A short word for it, the same on every computer."""
        return derived("waits", self.of, self.giver, self.day)[:6]


# ---- reading


def lines(desk: Desk) -> list[Line]:
    """What others wait for from me, what I wait for, and what stands between those I lead and others: by date."""
    now = desk.now()
    with desk.replica.snapshot() as connection:
        names, calendars = Names(connection), _Calendars(connection)
        entries = [(json.loads(text), bool(unsent)) for text, unsent in connection.execute(_ENTRIES).fetchall()]
        said = _words(connection, names) if entries else {}
        found = [
            line for document, unsent in entries for line in _lines(desk.person, document, unsent, said, names, calendars, now)
        ]
    return sorted(found, key=lambda each: (each.due, each.what, each.giver_name, each.wait))


def line(desk: Desk, wait: str, giver: str, day: str) -> Line:
    """One line. Raises NotFound waits.unknown."""
    found = next((each for each in lines(desk) if each.key == (wait, giver, day)), None)
    if found is None:
        raise NotFound("waits.unknown")
    return found


def due_soon(desk: Desk) -> list[Line]:
    """Of what others wait for from me: what it is time to be reminded of, and what came back incomplete."""
    now = desk.now()
    return [
        each for each in lines(desk)
        if each.direction == OWE and each.remind_at and each.remind_at <= now and each.state in (OPEN, INCOMPLETE)
    ]  # fmt: skip


def entry(desk: Desk, wait: str) -> dict[str, Any]:
    """What an entry says, to be changed by who wrote it. Raises NotFound waits.unknown."""
    row = desk.replica.one("SELECT doc FROM wait WHERE id = ? AND deleted = 0", (reference(wait) or b"",))
    if row is None:
        raise NotFound("waits.unknown")
    return fitting(KIND, json.loads(row[0])["values"])


def as_data(each: Line) -> dict[str, Any]:
    """A line for scripts."""
    return {
        "code": each.code, "day": each.day, "what": each.what, "from": each.giver_name, "for": each.receiver_name,
        "due": each.due, "state": each.state, "direction": each.direction, "every": each.rule.every,
        "words": [word._asdict() for word in each.words],
    }  # fmt: skip


# ---- what is said of a date


def hand_in(desk: Desk, wait: str, giver: str, day: str, text: str = "") -> Changes:
    """It is handed in; a few words may say where it lies. Raises Refused waits.giver, NotFound waits.unknown."""
    return _say(desk, wait, giver, day, ledger.HANDED, clean(text).strip(), _gives, "waits.giver")


def mark_here(desk: Desk, wait: str, giver: str, day: str) -> Changes:
    """It is here. Raises Refused waits.receiver, NotFound waits.unknown."""
    return _say(desk, wait, giver, day, HERE, "", _receives, "waits.receiver")


def mark_incomplete(desk: Desk, wait: str, giver: str, day: str, missing: str) -> Changes:
    """Something is missing, and what. Raises Refused text.empty, waits.receiver, NotFound waits.unknown."""
    return _say(desk, wait, giver, day, INCOMPLETE, _text(missing), _receives, "waits.receiver")


def say(desk: Desk, wait: str, giver: str, day: str, text: str) -> Changes:
    """A word to the others who see this line. Raises Refused text.empty, NotFound waits.unknown."""
    return _say(desk, wait, giver, day, ledger.SAID, _text(text), _sees, "waits.unknown")


def ask_ticket(desk: Desk, wait: str, giver: str, day: str, text: str = "") -> Changes:
    """Say that a ticket would help; it opens only when whoever waits agrees. Raises NotFound waits.unknown."""
    return _say(desk, wait, giver, day, ledger.ASKS_TICKET, clean(text).strip(), _sees, "waits.unknown")


def open_ticket(desk: Desk, wait: str, giver: str, day: str, subject: str, *, team: str = "") -> Changes:
    """Open a ticket about a date, as whoever waits: `made` and `number` are the ticket's.

    Raises Refused waits.receiver, waits.ticket where there is one already.
    """
    found = line(desk, wait, giver, day)
    sides = ledger.sides_of(entry(desk, wait))
    if not _receives(sides, giver, desk.person):
        raise Refused("waits.receiver")
    if number := ledger.ticket_of(found.words):
        raise Refused("waits.ticket", number=number)
    of = str(entry(desk, wait).get("of") or wait)
    opened = tickets.open_ticket(
        desk, subject=subject or found.what, requester=desk.person, team=team, text=_told(found),
        ticket_id=derived("waits ticket", of, giver, day, desk.person),
    )  # fmt: skip
    _say(desk, wait, giver, day, ledger.TICKET, opened.number, _receives, "waits.receiver")
    return opened


# ---- pieces


class _Calendars:
    """Hours of people and teams, each read once."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._known: dict[str, worktime.Calendar] = {}

    def of(self, each: str) -> worktime.Calendar:
        if each not in self._known:
            values: dict[str, Any] = {}
            for table in ("person", "team"):
                row = self._connection.execute(f"SELECT doc FROM {table} WHERE id = ?", (reference(each) or b"",)).fetchone()
                if row:
                    values = fitting(table, json.loads(row[0])["values"])
                    break
            self._known[each] = deciding.calendar_of(values.get("hours"), str(values.get("zone") or ""))
        return self._known[each]


def _lines(
    me: str, document: Document, unsent: bool, said: dict[tuple[str, str, str], list[Word]], names: Names,
    calendars: _Calendars, now: int,
) -> list[Line]:  # fmt: skip
    values = fitting(KIND, document["values"])
    rule, sides = ledger.rule_of(values), ledger.sides_of(values)
    if rule is None:
        return []
    receiver, of = str(values.get("receiver") or ""), str(values.get("of") or document["id"])
    made_at, ended = int(values.get("made_at") or 0), int(values.get("ended") or 0)
    calendar = calendars.of(receiver)
    today = ledger.day_of(now, calendar)
    since, until = today - timedelta(days=BACK_DAYS), today + timedelta(days=AHEAD_DAYS)
    try:
        days = [(each, ledger.due(rule, each, calendar)) for each in ledger.dates(rule, since, until, calendar)]
    except (DeskError, OverflowError, ValueError):
        return []
    days = [(each, due) for each, due in days if due >= made_at and (not ended or due <= ended)]
    found = []
    for giver in sides.seen_by(me):
        ahead = 0
        for each, due in days:
            words = tuple(said.get((of, giver, each.isoformat()), ()))
            state = ledger.state_of(words)
            ahead += due > now and state in (OPEN, INCOMPLETE)
            if ahead > 1 and due > now and not words:
                break  # of what is still to come the next one stands
            if state == HERE and words[-1].happened < now - SETTLED_MS:
                continue
            found.append(
                Line(
                    document["id"], of, each.isoformat(), giver, names.of(giver), receiver, names.of(receiver),
                    str(values.get("what") or ""), str(values.get("note") or ""), rule, due,
                    _remind_at(due, int(values.get("remind") or 0), calendars.of(giver)), state, words,
                    _direction(sides, giver, me), document["type"] == KIND, unsent,
                )
            )  # fmt: skip
    return found


def _remind_at(due: int, days: int, calendar: worktime.Calendar) -> int:
    try:
        return ledger.remind_at(due, days, calendar)
    except DeskError:  # who never works
        return due - days * 86_400_000


def _direction(sides: Sides, giver: str, me: str) -> str:
    if _gives(sides, giver, me):
        return OWE
    return WAIT if me in sides.receivers else LEAD


def _words(connection: Any, names: Names) -> dict[tuple[str, str, str], list[Word]]:
    """What was said of each date: entry, giver, day -> words, oldest first, each once whoever brought it."""
    found: dict[str, tuple[tuple[str, str, str], Word]] = {}
    owners = {
        str(values.get("of") or document["id"]): values.get("owner")
        for document in (json.loads(text) for (text,) in connection.execute("SELECT doc FROM wait").fetchall())
        for values in (document["values"],)
    }
    for (text,) in connection.execute(_SAID).fetchall():
        document = json.loads(text)
        values = fitting(WORD, document["values"])
        author, of = str(values.get("author") or ""), str(values.get("wait") or "")
        by = values.get("by")
        if by and by not in (author, owners.get(of)):
            continue  # said in somebody else's name
        key = (of, str(values.get("giver") or ""), str(values.get("day") or ""))
        word = Word(
            str(values.get("of") or document["id"]), str(values.get("kind") or ""), author, names.of(author),
            str(values.get("body") or ""), int(values.get("happened") or 0),
        )  # fmt: skip
        found.setdefault(word.id, (key, word))
    grouped: dict[tuple[str, str, str], list[Word]] = {}
    for key, word in sorted(found.values(), key=lambda each: (each[1].happened, each[1].id)):
        grouped.setdefault(key, []).append(word)
    return grouped


def _say(
    desk: Desk, wait: str, giver: str, day: str, kind: str, body: str, may: Callable[[Sides, str, str], bool], code: str
) -> Changes:
    with desk.unit() as work:
        document = work.document(KIND, wait)  # a copy of it stands in the same table
        if document is None or document["deleted"]:
            raise NotFound("waits.unknown")
        values = document["values"]
        if not may(ledger.sides_of(values), giver, desk.person):
            raise Refused(code)
        made = work.fresh_id()
        said = {
            "wait": str(values.get("of") or wait), "day": day, "giver": giver, "kind": kind, "author": desk.person,
            "body": body, "happened": work.now,
        }  # fmt: skip
        work.record("make", WORD, made, said, space=desk.own_space, root=document["root"], intent=f"waits_{kind}")
        return work.commit(made=made)


def _gives(sides: Sides, giver: str, me: str) -> bool:
    return me in sides.givers.get(giver, ((), ()))[0]


def _receives(sides: Sides, giver: str, me: str) -> bool:
    return me in sides.receivers and giver in sides.givers


def _sees(sides: Sides, giver: str, me: str) -> bool:
    return me in sides.of_giver(giver)


def _told(found: Line) -> str:
    """What the ticket says at first: the words that were said of the date."""
    return "\n\n".join(f"{each.author_name}: {each.body}" for each in found.words if each.body and each.kind != ledger.TICKET)


def _text(text: str) -> str:
    said = clean(text).strip()
    if not said:
        raise Refused("text.empty")
    return said

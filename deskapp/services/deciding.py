"""What needs a decision: two values of one field, or two answers to one customer; whose it is, and deciding it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain import deciding
from deskapp.domain.changes import NOTHING, Changes
from deskapp.domain.deciding import DOUBLE, SETTLED, Question
from deskapp.domain.documents import document_type
from deskapp.domain.rows import CardRow
from deskapp.domain.ticket import checked, clean
from deskapp.replica import conversation, local
from deskapp.replica.tables import OPEN_CARDS, integer, reference

if TYPE_CHECKING:
    from deskapp.domain.merge import Document
    from deskapp.services.desk import Desk

MOST = 500
"""More open questions than this are not listed at once."""

TABLES = ("message", "person", "team", "snippet", "other", "scheduled", "request")

TICKETS = """SELECT lower(hex(t.id)) FROM ticket t JOIN space s ON s.id = t.space
 WHERE t.cards > 0 AND t.deleted = 0 AND s.may = 'write' LIMIT ?"""
OTHERS = f"""SELECT t.doc, t.space FROM {{table}} t JOIN space s ON s.id = t.space
 WHERE {OPEN_CARDS.replace("doc", "t.doc").replace("{", "{{").replace("}", "}}")} AND t.deleted = 0 AND s.may = 'write' LIMIT ?"""

_NOBODY = [0, "", 0, "", 0]


def everything(desk: Desk) -> list[CardRow]:
    """Every open question in the spaces this person works in, the longest open first."""
    found: list[CardRow] = []
    with desk.replica.snapshot() as connection:
        house = House(connection, desk.person, desk.now())
        for (ticket,) in connection.execute(TICKETS, (MOST,)).fetchall():
            row = conversation.ticket_row(connection, ticket)
            if row is not None:
                messages = conversation.messages(connection, row[1]["root"], row[2])
                found += of_ticket(house, row[1], row[2], [each[0] for each in messages])
        for table in TABLES:
            for text, space in connection.execute(OTHERS.format(table=table), (MOST,)).fetchall():
                found += _of_fields(house, json.loads(text), space)
    return sorted(found, key=lambda each: (each.since, each.doc, each.key))


def mine(desk: Desk) -> list[CardRow]:
    """What this person has to decide: what he set himself or would have, and what comes to him as a lead."""
    return [each for each in everything(desk) if each.mine]


def count(desk: Desk) -> int:
    """How many things this person has to decide, replies that were not sent later among them."""
    from deskapp.services import scheduled  # which stands on tickets, and these on this module

    return len(mine(desk)) + len(scheduled.stopped(desk))


def of_ticket(house: House, ticket: Document, space: str, messages: list[Document]) -> list[CardRow]:
    """The open questions of one ticket: of its fields, and of answers that crossed."""
    found = _of_fields(house, ticket, space)
    by_id = {each["id"]: each for each in messages}
    for pair in local.doubles(ticket, [local.said(each) for each in messages]):
        first, second = (by_id[each]["values"] for each in pair)
        authors = (str(first.get("author") or ""), str(second.get("author") or ""))
        question = Question("ticket", DOUBLE, authors, (), str(ticket["values"].get("assignee") or ""))
        found.append(
            _row(
                house, ticket, space, f"{DOUBLE}:{':'.join(pair)}", question,
                value=first.get("body") or "", other=second.get("body") or "",
                write=_write_of(by_id[pair[0]]), other_write=_write_of(by_id[pair[1]]),
                since=house.arrived(ticket["root"], space, [_maker(by_id[each]) for each in pair])
                or max(integer(each.get("happened")) or 0 for each in (first, second)),
            )
        )  # fmt: skip
    return found


def _maker(message: Document) -> str:
    return str(message["versions"].get("body", ""))


def _write_of(message: Document) -> list[Any]:
    """Who wrote a message: the author it names, on the computer its operation names."""
    values = message["values"]
    write = [*message["writes"].get(_maker(message), _NOBODY)]
    write[3:5] = [str(values.get("author") or ""), integer(values.get("happened")) or 0]
    return write


def _of_fields(house: House, document: Document, space: str) -> list[CardRow]:
    found = []
    values = document["values"]
    for key, card in sorted(document["cards"].items()):
        name = card["field"]
        version = document["versions"].get(name, "")
        write = document["writes"].get(version)
        if write is None:  # a wish to delete: whoever wrote last stands against it
            version, write = max(document["writes"].items(), key=lambda each: each[1][4], default=("", _NOBODY))
        other = [
            card["stamp"], card["device"], 0, card["actor"], card["happened"], card.get("computer"), card.get("away")
        ]  # fmt: skip
        question = Question(
            document["type"], name, (str(write[3]), str(card["actor"])), (values.get(name), card["value"]),
            str(values.get("assignee") or ""),
        )  # fmt: skip
        found.append(
            _row(
                house, document, space, key, question, value=values.get(name), other=card["value"], write=write,
                other_write=other,
                since=house.arrived(document["root"], space, [version, key.rpartition(":")[2]])
                or max(integer(write[4]) or 0, integer(card["happened"]) or 0),
            )
        )  # fmt: skip
    return found


def _row(
    house: House, document: Document, space: str, key: str, question: Question, *, value: Any, other: Any,
    write: list[Any], other_write: list[Any], since: int,
) -> CardRow:  # fmt: skip
    people, why, is_mine = house.whose(question, document, since)
    ticket, number, title = house.called(document, space)
    computer, away = _place(write)
    other_computer, other_away = _place(other_write)
    names = house.names
    return CardRow(
        doc=document["id"], key=key, field=question.field, value=house.readable(question, value),
        other=house.readable(question, other), by=names.of(str(write[3])), other_by=names.of(str(other_write[3])),
        happened=integer(write[4]) or 0, other_happened=integer(other_write[4]) or 0, ticket=ticket, number=number,
        type=document["type"], title=title, computer=computer, other_computer=other_computer, away=away,
        other_away=other_away, since=since, waits_for=tuple(names.of(each) for each in people), why=why, mine=is_mine,
        by_me=str(write[3]) == house.me, other_by_me=str(other_write[3]) == house.me,
    )  # fmt: skip


def _place(write: list[Any]) -> tuple[str, int]:
    """(what the computer is called, since when it was away), as far as it was said."""
    computer, away = [*write[5:7], None, None][:2]
    return computer if isinstance(computer, str) else "", integer(away) or 0


class House:
    """What is looked up about people, teams and times while questions are read, each once."""

    def __init__(self, connection: Any, me: str, now: int) -> None:
        self.names = conversation.Names(connection)
        self._connection = connection
        self.me = me
        self._now = now
        self._people: dict[str, tuple[str, bool, bool]] = {}
        self._teams: dict[str, dict[str, Any]] = {}

    def whose(self, question: Question, document: Document, since: int) -> tuple[tuple[str, ...], str, bool]:
        """(who can decide, why it came to the lead, whether this person is one of them).

        Why: "" it is theirs, "waited" three working days have gone by, "confidential", "gone" nobody of them works here
        any more, "nobody" there is no lead either, so that everybody may.
        """
        asked = deciding.deciders(question)
        here = tuple(each for each in asked if self._person(each)[1])
        team = self._team(str(document["values"].get("team") or ""))
        leads = deciding.lead_of(here or asked, str(team.get("lead") or ""), self.manager_of, self.works_at_a_desk)
        why = ""
        if deciding.is_the_leads(question):
            why = "confidential"
        elif not here:
            why = "gone" if leads else "nobody"
        elif deciding.waited_too_long(since, self._now, team.get("hours"), str(team.get("zone") or "")):
            why = "waited"
        people = (*here, *(each for each in leads if each not in here)) if why else here
        return people, why, self.me in people or why == "nobody"

    def called(self, document: Document, space: str) -> tuple[str, str, str]:
        """(ticket id, its number, what to call the document)."""
        values, kind = document["values"], document["type"]
        if kind == "ticket":
            return document["id"], str(values.get("number") or ""), str(values.get("subject") or "")
        row = self._connection.execute(
            "SELECT lower(hex(id)), coalesce(number, ''), coalesce(subject, '') FROM ticket WHERE root = ? AND space = ?",
            (bytes.fromhex(document["root"]), space),
        ).fetchone()
        if row:
            return row[0], row[1], row[2]
        name = values.get("name") or values.get("trigger") or values.get("name.en") or values.get("title.en")
        return "", "", name if isinstance(name, str) else ""

    def readable(self, question: Question, value: Any) -> Any:
        """Names and numbers instead of ids."""
        if not isinstance(value, str):
            return value
        if document_type(question.type).field(question.field).kind == "ticket":
            raw = reference(value)
            row = self._connection.execute("SELECT number FROM ticket WHERE id = ?", (raw,)).fetchone() if raw else None
            return str(row[0]) if row and row[0] else value
        return self.names.of(value) or value if reference(value) else value

    def arrived(self, root: str, space: str, operations: list[str]) -> int:
        """When the later of these operations came to the hub, 0 = one of them is not here, or has not left yet."""
        raw = [each for each in map(reference, operations) if each]
        rows = self._connection.execute(
            f"SELECT arrived FROM op WHERE root = ? AND space = ? AND id IN ({','.join('?' * len(raw))})",
            (bytes.fromhex(root), space, *raw),
        ).fetchall()
        times = [each for (each,) in rows]
        return max(times) if len(times) == len(operations) and all(times) else 0

    def _person(self, person: str) -> tuple[str, bool, bool]:
        """(manager, works here, works at a desk)"""
        if person not in self._people:
            raw = reference(person)
            row = self._connection.execute(
                "SELECT lower(hex(manager)), deleted = 0 AND coalesce(\"left\", 0) = 0 AND coalesce(customer_only, 0) = 0,"
                " json_extract(doc, '$.sets.teams') FROM person WHERE id = ?",
                (raw,),
            ).fetchone() if raw else None  # fmt: skip
            self._people[person] = (row[0], bool(row[1]), bool(row[1] and row[2] not in (None, "{}"))) if row else (
                "", False, False,
            )  # fmt: skip
        return self._people[person]

    def manager_of(self, person: str) -> str:
        return self._person(person)[0]

    def works_at_a_desk(self, person: str) -> bool:
        return self._person(person)[2]

    def _team(self, team: str) -> dict[str, Any]:
        if team not in self._teams:
            raw = reference(team)
            row = self._connection.execute("SELECT doc FROM team WHERE id = ?", (raw,)).fetchone() if raw else None
            self._teams[team] = json.loads(row[0])["values"] if row else {}
        return self._teams[team]


# ---- deciding


def settle(desk: Desk, doc: str, key: str, take_other: bool, kind: str = "ticket") -> Changes:
    """Decide between two values: keep what stands, or take the other; of two answers, that both are fine.

    The decision is an operation, and undo asks again. Nothing where somebody else has decided already.
    """
    with desk.unit() as work:
        document = work.document(kind, doc)
        if document is not None and key.startswith(f"{DOUBLE}:"):
            pair = key.partition(":")[2]
            work.record("add", kind, doc, {SETTLED: [pair]}, intent="settle", base={})
            return work.commit()
        if document is None or key not in document["cards"]:
            return NOTHING
        card = document["cards"][key]
        decided = {"cards": {key: card}}
        if take_other and card["field"] == "*":
            from deskapp.domain.merge import edition  # not needed for the first paint

            work.record("settle", kind, doc, {"cards": [key]}, base=decided, intent="settle")
            after = work.document(kind, doc)
            work.record("delete", kind, doc, base={"*": edition(after or document)}, intent="delete")
            return work.commit()
        if take_other:
            work.record("set", kind, doc, {card["field"]: card["value"]}, intent="settle")
        work.record("settle", kind, doc, {"cards": [key]}, base=decided, intent="settle")
        return work.commit()


def settle_with(desk: Desk, doc: str, key: str, value: Any, kind: str = "ticket") -> Changes:
    """Decide for a third value. Raises Refused value.bad where it does not fit its field."""
    with desk.unit() as work:
        document = work.document(kind, doc)
        if document is None or key not in document["cards"]:
            return NOTHING
        name = document["cards"][key]["field"]
        value = checked(name, value) if kind == "ticket" else clean(value) if isinstance(value, str) else value
        base = {"cards": {key: document["cards"][key]}}
        work.record("set", kind, doc, {name: value}, intent="settle")
        work.record("settle", kind, doc, {"cards": [key]}, base=base, intent="settle")
        return work.commit()

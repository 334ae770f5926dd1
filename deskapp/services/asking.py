"""Asking a colleague or a team beside a ticket: the asker keeps the ticket, whoever is asked answers him alone.

Whoever reads the ticket's space finds the question there; for whoever does not, a copy comes into his personal space, with
the excerpts that were chosen for him and nothing else, and what he says goes back the same way.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain import asking
from deskapp.domain.asking import AskRow, AskWord, Excerpt
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.ticket import LATEST, clean
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND, WORD = "ask", "ask_word"
COPY, COPIED_WORD = "asked", "asked_word"  # in the personal space of whoever was asked
MOST_EXCERPTS = 20
LIMIT = 200

_PENDING = "EXISTS (SELECT 1 FROM op o WHERE o.seq IS NULL AND o.doc = a.id)"
_OF_ROOT = f"SELECT a.doc, {_PENDING} FROM ask a WHERE a.root = ? AND a.space = ? AND a.deleted = 0 ORDER BY a.key"
_ONE = f"SELECT a.doc, {_PENDING} FROM ask a WHERE a.id = ? AND a.deleted = 0"
_TO_ME = f"""SELECT a.doc, {_PENDING} FROM ask a WHERE a.deleted = 0 AND a.asker IS NOT :me AND (a.helper = :me
 OR (a.helper IS NULL AND a.team IN (SELECT unhex(j.key) FROM person p, json_each(p.doc, '$.sets.teams') j WHERE p.id = :me)))
 ORDER BY a.key DESC LIMIT :most"""
_WORDS = "SELECT doc FROM ask_word WHERE ask = ? AND deleted = 0 ORDER BY happened, id"
_TICKET = "SELECT lower(hex(id)), number FROM ticket WHERE root = ? AND deleted = 0"

# ---- what people do


def ask(
    desk: Desk, ticket_id: str, question: str, *, helper: str = "", team: str = "", excerpts: Sequence[str] = (), due: int = 0,
) -> Changes:  # fmt: skip
    """Ask a person or a team about a ticket; `excerpts` are ids of public messages that go along as they stand now.

    Returns Changes with `made` = the question. Raises Refused text.empty, choice.open, NotFound ticket.unknown.
    """
    text = _text(question)
    if bool(helper) == bool(team) or helper == desk.person:
        raise Refused("choice.open", what="a colleague or a team to ask")
    with desk.unit() as work:
        ticket = work.document("ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        made = work.fresh_id()
        values: dict[str, Any] = {
            "asker": desk.person, "question": text, "excerpts": _excerpts(work, excerpts), "asked_at": work.now,
            **({"helper": helper} if helper else {"team": team}), **({"due": min(due, LATEST)} if due else {}),
        }  # fmt: skip
        work.record("make", KIND, made, values, space=work.space_of(ticket_id), root=ticket["root"], intent="ask")
        return work.commit(made=made)


def answer(desk: Desk, ask_id: str, text: str, *, word_id: str = "") -> Changes:
    """Answer a question one was asked; `word_id` is the answer's id, where it has one already.

    Raises Refused text.empty, NotFound ask.unknown.
    """
    return _say(desk, ask_id, asking.ANSWER, _text(text), "answer_ask", word_id)


def decline(desk: Desk, ask_id: str, word: str = "", *, word_id: str = "") -> Changes:
    """Say that one cannot help, with a word or without."""
    return _say(desk, ask_id, asking.DECLINE, clean(word).strip(), "decline_ask", word_id)


def ask_more(desk: Desk, ask_id: str, text: str) -> Changes:
    """Say more as the asker: the question is open again. Raises Refused text.empty."""
    return _say(desk, ask_id, asking.MORE, _text(text), "more_ask")


def thank(desk: Desk, ask_id: str) -> Changes:
    """Thank whoever answered: the question is done."""
    return _say(desk, ask_id, asking.THANKS, "", "thanks_ask")


def withdraw(desk: Desk, ask_id: str) -> Changes:
    """Ask no longer: the question goes from whoever was asked, too."""
    with desk.unit() as work:
        question = _ask(work, ask_id)
        work.record("delete", KIND, ask_id, base={"*": edition(question)}, intent="withdraw_ask")
        return work.commit()


# ---- reading


def rows_of(connection: Any, root: str, space: str, names: Names, me: str) -> tuple[AskRow, ...]:
    """The questions beside a ticket, as they were asked, and which of them ask `me`."""
    found = connection.execute(_OF_ROOT, (bytes.fromhex(root), space)).fetchall()
    rows = [_row(connection, json.loads(text), bool(unsent), names) for text, unsent in found]
    teams = _teams(connection, me) if rows else set()
    return tuple(each._replace(to_me=each.asker != me and each.to in {me, *teams}) for each in rows)


def asked_of_me(desk: Desk) -> list[AskRow]:
    """What I was asked, myself or as one of a team, newest first."""
    with desk.replica.snapshot() as connection:
        names = Names(connection)
        rows = connection.execute(_TO_ME, {"me": bytes.fromhex(desk.person), "most": LIMIT}).fetchall()
        return [_row(connection, json.loads(text), bool(unsent), names)._replace(to_me=True) for text, unsent in rows]


def one(desk: Desk, ask_id: str) -> AskRow:
    """One question. Raises NotFound ask.unknown."""
    with desk.replica.snapshot() as connection:
        found = connection.execute(_ONE, (reference(ask_id) or b"",)).fetchone()
        if found is None:
            raise NotFound("ask.unknown", id=ask_id)
        return _row(connection, json.loads(found[0]), bool(found[1]), Names(connection))


def is_one(desk: Desk, document_id: str) -> bool:
    """True where the id is a question's."""
    found = desk.replica.one("SELECT 1 FROM ask WHERE id = ? AND deleted = 0", (reference(document_id) or b"",))
    return found is not None


def waiting_for_me(desk: Desk) -> int:
    """How many questions wait for a word of mine."""
    return sum(each.state == asking.OPEN for each in asked_of_me(desk))


def as_data(row: AskRow) -> dict[str, Any]:
    """A question for scripts; its `id` is the same on every computer."""
    return {
        "id": row.of, "asker": row.asker, "asker_name": row.asker_name, "to": row.to, "to_name": row.to_name,
        "question": row.question, "due": row.due, "asked_at": row.asked_at, "state": row.state,
        "excerpts": [each._asdict() for each in row.excerpts], "words": [each._asdict() for each in row.words],
    }  # fmt: skip


# ---- pieces


def _row(connection: Any, document: Document, unsent: bool, names: Names) -> AskRow:
    values = fitting(KIND, document["values"])
    of = str(values.get("of") or document["id"])
    words = _words(connection, of, names)
    ticket = connection.execute(_TICKET, (bytes.fromhex(document["root"]),)).fetchone() or ("", "")
    to = str(values.get("helper") or values.get("team") or "")
    asker = str(values.get("asker") or "")
    return AskRow(
        id=document["id"], of=of, ticket=ticket[0], number=ticket[1] or "", asker=asker, asker_name=names.of(asker), to=to,
        to_name=names.of(to), to_team=not values.get("helper"), question=str(values.get("question") or ""),
        excerpts=_shown(values.get("excerpts")), due=int(values.get("due") or 0), asked_at=int(values.get("asked_at") or 0),
        words=words, state=asking.state_of([each.kind for each in words]), unsent=unsent,
    )  # fmt: skip


def _teams(connection: Any, person: str) -> set[str]:
    row = connection.execute("SELECT doc FROM person WHERE id = ?", (reference(person),)).fetchone()
    return set(json.loads(row[0])["sets"].get("teams", {})) if row else set()


def _words(connection: Any, of: str, names: Names) -> tuple[AskWord, ...]:
    found = []
    for (text,) in connection.execute(_WORDS, (reference(of) or b"",)).fetchall():
        document = json.loads(text)
        values = fitting(WORD, document["values"])
        author = str(values.get("author") or "")
        found.append(
            AskWord(document["id"], author, names.of(author), str(values.get("kind") or ""), str(values.get("body") or ""),
                    int(values.get("happened") or 0))
        )  # fmt: skip
    return tuple(found)


def _shown(excerpts: object) -> tuple[Excerpt, ...]:
    """The excerpts; what another program wrote wrongly is passed over."""
    found = excerpts if isinstance(excerpts, list) else []
    return tuple(
        Excerpt(str(each[0]), str(each[1]), each[2], str(each[3]))
        for each in found
        if isinstance(each, list) and len(each) > 3 and isinstance(each[2], int)
    )


def _excerpts(work: UnitOfWork, messages: Sequence[str]) -> list[list[Any]]:
    names = Names(work.connection)
    found = []
    for each in dict.fromkeys(messages[:MOST_EXCERPTS]):
        message = work.document("message", each)
        if message is None or message["values"].get("audience") != "customer":  # an internal note leaves with nobody
            continue
        values = fitting("message", message["values"])
        said = str(values.get("author_name") or "") or names.of(str(values.get("author") or ""))
        found.append([each, said, int(values.get("happened") or 0), str(values.get("body") or "")])
    return sorted(found, key=_when)


def _when(excerpt: list[Any]) -> int:
    return int(excerpt[2])


def _say(desk: Desk, ask_id: str, kind: str, body: str, intent: str, word_id: str = "") -> Changes:
    with desk.unit() as work:
        question = _ask(work, ask_id)
        made = word_id or work.fresh_id()
        values = {"ask": str(question["values"].get("of") or ask_id), "author": desk.person, "kind": kind, "body": body,
                  "happened": work.now}  # fmt: skip
        word = WORD if question["type"] == KIND else COPIED_WORD
        work.record("make", word, made, values, space=work.space_of(ask_id), root=question["root"], intent=intent)
        return work.commit(made=made)


def _ask(work: UnitOfWork, ask_id: str) -> Document:
    question = work.document(KIND, ask_id)  # a copy of it stands in the same table
    if question is None or question["deleted"]:
        raise NotFound("ask.unknown", id=ask_id)
    return question


def _text(text: str) -> str:
    said = clean(text).strip()
    if not said:
        raise Refused("text.empty")
    return said

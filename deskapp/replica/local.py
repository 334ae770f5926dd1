"""Local columns of tickets: never hashed, computed from the ticket, its messages, my mark and what is unsent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.deciding import SETTLED
from deskapp.domain.reading import Said, double_answers
from deskapp.domain.ticket import OPEN_STATUSES, next_due
from deskapp.replica import joined
from deskapp.replica.changed_rows import ChangedRows
from deskapp.replica.queue_sql import FAR
from deskapp.replica.tables import LOCAL, integer, reference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from deskapp.domain.merge import Document

Connection = Any

AT_ONCE = 500
"""Parameters of one IN (...)."""
COLUMNS = tuple(name for name, _ in LOCAL["ticket"])

_TICKETS = f"SELECT id, root, key, {', '.join(COLUMNS)} FROM ticket WHERE {{}}"
_DOCUMENTS = "SELECT id, doc FROM ticket WHERE {}"
_MESSAGES = """SELECT root, lower(hex(id)), lower(hex(author)), coalesce(happened, 0), coalesce(audience, ''),
 iif(audience = 'customer', coalesce(json_extract(doc, '$.values.seen'), ''), ''),
 iif(instr(doc, '"attachments":['), coalesce(json_array_length(doc, '$.values.attachments'), 0), 0),
 iif(audience = 'customer' AND json_type(doc, '$.values.saw') = 'array', json_extract(doc, '$.values.saw'), '[]'),
 audience = 'customer' AND instr(doc, '"bulk":true') > 0,
 audience = 'team' AND (instr(doc, '"channel":"phone"') > 0 OR instr(doc, '"channel":"visit"') > 0),
 iif(instr(doc, '"mentions":[') AND json_type(doc, '$.values.mentions') = 'array', json_extract(doc, '$.values.mentions'), '[]')
 FROM message WHERE {} AND deleted = 0 AND type = 'message' ORDER BY root, key"""
_MARKS = "SELECT root, json_extract(doc, '$.values.upto') FROM mark WHERE {}"
_WAITS = "SELECT 1 FROM op INDEXED BY op_unshared WHERE seq IS NULL LIMIT 1"
_UNSENT = "SELECT root, count(*) FROM op WHERE {} AND seq IS NULL AND intent <> 'read' GROUP BY root"


def said(message: Document) -> Said:
    """What a ticket's columns need of a message, of a document as of its row."""
    values = message["values"]
    author, files, seen = values.get("author"), values.get("attachments"), values.get("seen")
    return Said(
        message["id"], str(author) if reference(author) else "", integer(values.get("happened")) or 0,
        str(values.get("audience") or ""), seen if isinstance(seen, str) else "",
        len(files) if isinstance(files, list) else 0, _texts(values.get("saw")), bulk=values.get("bulk") is True,
        named=_texts(values.get("mentions")),
        spoken=values.get("audience") == "team" and values.get("channel") in ("phone", "visit"),
    )  # fmt: skip


def _texts(found: Any) -> frozenset[str]:
    return frozenset(each for each in found if isinstance(each, str)) if isinstance(found, list) else frozenset()


def doubles(ticket: Document, messages: Sequence[Said]) -> list[tuple[str, str]]:
    """Pairs of answers to a ticket that a person has to look at: neither writer had seen the other's.

    A copy that came from somebody's own space (its id is a UUIDv8) is no answer of the team.
    """
    messages = [each for each in messages if not each.bulk]
    customers = {*_texts([ticket["values"].get("requester"), ticket["values"].get("on_behalf_of")]), ""}
    if len({each.author for each in messages if each.audience == "customer"} - customers) < 2:
        return []
    pairs = double_answers(messages, lambda each: each.author not in customers and each.id[12] != "8", still_open=True)
    settled = ticket["sets"].get(SETTLED, {})
    return [pair for pair in pairs if ":".join(pair) not in settled]


def stage_of(document: Document, kin: joined.Joined | None = None) -> int:
    """1 while somebody waits for something, 0 done, -1 gone, or part of another ticket that is here."""
    values = document["values"]
    if document["deleted"] or document["moving"]:
        return -1
    if values.get("merged_into") and (kin is None or kin.heir != document["id"]):
        return -1 if kin is not None and kin.here else 0
    return 1 if values.get("status", "new") in OPEN_STATUSES else 0


def changed_at(document: Document) -> int:
    """When anything last happened to a document, ms."""
    return max((write[4] for write in document["writes"].values()), default=0)


def computed(
    ticket: Document, messages: Sequence[Said], me: str, *, upto: int = 0, unsent: int = 0, marked: bool = False,
    kin: joined.Joined | None = None,
) -> tuple[Any, ...]:  # fmt: skip
    """The values of COLUMNS. `messages` in the order they were kept; `upto` is how far I have read (ms)."""
    own, messages = messages, [*messages, *kin.lent] if kin is not None else messages
    requester = ticket["values"].get("requester") or ""
    public = [each for each in messages if each.spoken or (each.audience == "customer" and not each.bulk)]
    last = max(range(len(public)), key=lambda place: (public[place].happened, place), default=-1)
    opened = integer(ticket["values"].get("opened_at")) or 0
    heard = max((each.happened for each in public if each.author != requester), default=opened)
    others = max((each.happened for each in messages if each.author != me), default=0)
    mine = max((each.happened for each in messages if each.author == me), default=0)
    named = max((each.happened for each in messages if me in each.named and each.author != me), default=0)
    stage = stage_of(ticket, kin)
    return (
        stage, next_due(ticket["values"]) or FAR, max(others, mine, changed_at(ticket)), heard,
        int(others > max(upto, mine)) if marked or stage == 1 or named else 0,
        int(bool(public) and public[last].author != requester),
        sum(each.files for each in messages), 0 if ticket["deleted"] else len(ticket["cards"]) + len(doubles(ticket, own)),
        int(me in ticket["sets"].get("followers", {})),
        int(named > mine and (stage == 1 or (stage == 0 and named > upto))), unsent,
    )  # fmt: skip


def kept(
    before: Document, after: Document, columns: Sequence[Any], me: str, unsent: int
) -> tuple[Any, ...] | None:
    """The values of COLUMNS of a ticket that stands for itself and of which nothing but itself has changed, where they
    follow from those it had; None where what was said in it has to be read for them.
    """
    old, new = before["values"], after["values"]
    was, _, changed, heard, unread, answered, files, cards, _, mentioned, _ = columns
    stage, moment = stage_of(after), changed_at(after)
    if (
        min(was, stage) < 0
        or stage > was
        or (stage < was and (unread or mentioned))
        or moment < changed
        or before["sets"].get(SETTLED) != after["sets"].get(SETTLED)
        or old.get("requester") != new.get("requester")
        or old.get("on_behalf_of") != new.get("on_behalf_of")
        or old.get("opened_at") != new.get("opened_at")
        or old.get("merged_into") != new.get("merged_into")
    ):
        return None
    return (
        stage, next_due(new) or FAR, moment, heard, unread, answered, files,
        cards + len(after["cards"]) - len(before["cards"]), int(me in after["sets"].get("followers", {})), mentioned,
        unsent,
    )  # fmt: skip


def refresh(
    connection: Connection, roots: Sequence[str], me: str, *, changes: ChangedRows | None = None,
    alone: Mapping[str, tuple[Document, Document]] = {},
) -> set[str]:  # fmt: skip
    """Recompute the tickets of these roots in few reads; returns the ids of the tickets there are.

    What waits in `changes` is written along, so that a row is written once. `alone` says of tickets, by id, that nothing
    else of their root has changed: what they were, as their row still is, and what they are.
    """
    changes = changes or ChangedRows(connection)
    if changes.name("ticket", joined.READS):
        changes.write()
    touched: set[str] = set()
    merged = joined.any_here(connection)
    waits = connection.execute(_WAITS).fetchone() is not None  # else nobody reads whole histories for it
    for part in parts([bytes.fromhex(each) for each in (joined.with_kin(connection, roots) if merged else roots)]):
        where = f"root IN ({','.join('?' * len(part))})"
        tickets = connection.execute(_TICKETS.format(where), part).fetchall()
        if not tickets:
            continue
        unsent = dict(connection.execute(_UNSENT.format(where), part).fetchall()) if waits else {}
        tied = joined.tied(connection, [id_ for id_, *_ in tickets]) if merged else set()
        open_ones: list[tuple[Any, ...]] = []
        for row in tickets:
            id_, root, key, *before = row
            pair = alone.get(id_.hex()) if id_ not in tied else None
            after = kept(*pair, before, me, unsent.get(root, 0)) if pair else None
            if after is None:
                open_ones.append(row)
            else:
                changes.change("ticket", COLUMNS, before, after, key)
        if open_ones:
            _recompute(connection, open_ones, me, tied, unsent, changes, alone)
        touched |= {id_.hex() for id_, *_ in tickets}
    changes.write()
    return touched


def _recompute(
    connection: Connection, tickets: Sequence[tuple[Any, ...]], me: str, tied: set[bytes], unsent: Mapping[bytes, int],
    changes: ChangedRows, alone: Mapping[str, tuple[Document, Document]],
) -> None:  # fmt: skip
    """From what was said in them; `tickets` are rows of _TICKETS."""
    if any(id_.hex() not in alone for id_, *_ in tickets):
        changes.write()  # their documents, what was said in them and how far I read are read from the rows
    (part,) = parts(list({row[1] for row in tickets}))
    where = f"root IN ({','.join('?' * len(part))})"
    messages: dict[bytes, list[Said]] = {}
    for root, each, author, happened, audience, seen, files, saw, bulk, spoken, told in connection.execute(
        _MESSAGES.format(where), part
    ).fetchall():
        others, named = (_texts(json.loads(each)) if each != "[]" else frozenset() for each in (saw, told))
        message = Said(
            each, author, happened, audience, seen, files, others, bulk=bool(bulk), named=named, spoken=bool(spoken)
        )  # fmt: skip
        messages.setdefault(root, []).append(message)
    marks = {root: integer(upto) or 0 for root, upto in connection.execute(_MARKS.format(where), part).fetchall()}
    documents = dict(connection.execute(_DOCUMENTS.format(where), part).fetchall())
    for id_, root, key, *before in tickets:
        known = alone.get(id_.hex())
        ticket = known[1] if known else json.loads(documents[id_])
        after = computed(
            ticket, messages.get(root, []), me,
            upto=marks.get(root, 0), unsent=unsent.get(root, 0), marked=root in marks,
            kin=_kin(connection, ticket) if id_ in tied else None,
        )  # fmt: skip
        changes.change("ticket", COLUMNS, before, after, key)


def _kin(connection: Connection, ticket: Document) -> joined.Joined:
    return joined.standing(connection, ticket["id"], str(ticket["values"].get("requester") or ""))


def recount(connection: Connection, roots: Sequence[str]) -> set[str]:
    """Count anew what is unsent of roots that are the same otherwise; returns the ids of the tickets there are."""
    touched: set[str] = set()
    for part in parts([bytes.fromhex(each) for each in roots]):
        where = f"root IN ({','.join('?' * len(part))})"
        tickets = connection.execute(f"SELECT root, id FROM ticket WHERE {where}", part).fetchall()
        unsent = dict(connection.execute(_UNSENT.format(where), part).fetchall())
        connection.executemany(
            "UPDATE ticket SET unsent = ? WHERE id = ?", [(unsent.get(root, 0), id_) for root, id_ in tickets]
        )
        touched |= {id_.hex() for _, id_ in tickets}
    return touched


def parts(values: list[Any]) -> Iterator[list[Any]]:
    """A list in pieces that fit into one statement, the last one filled up with what is in it already.

    So there are few lengths, and few statements that SQLite has to prepare.
    """
    for start in range(0, len(values), AT_ONCE):
        part = values[start : start + AT_ONCE]
        length = min(AT_ONCE, 1 << (len(part) - 1).bit_length())
        yield part + part[-1:] * (length - len(part))

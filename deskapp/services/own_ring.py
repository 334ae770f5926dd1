"""The own ring: what a person keeps for himself, and for those he names. Nobody else has a copy of it anywhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.operation import personal_space
from deskapp.domain.rings import TOPICS
from deskapp.domain.ticket import clean
from deskapp.replica import conversation
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica
    from deskapp.services.desk import Desk

KIND, SHARE, TOLD = "own_topic", "own_share", "own_told"
LONGEST = 4000
TAKEN_AWAY = "no longer named"


class Topic(NamedTuple):
    """What I say for myself about one of TOPICS, and who else reads it."""

    topic: str
    text: str
    readers: tuple[tuple[str, str], ...]  # (id, name)


class Told(NamedTuple):
    """What somebody lets me read."""

    topic: str
    text: str


def mine(desk: Desk) -> list[Topic]:
    """All TOPICS of mine."""
    with desk.replica.snapshot() as connection:
        names = conversation.Names(connection)
        shares = _shares(connection, desk.person)
        found = []
        for topic in TOPICS:
            own = _topic(connection, desk.person, topic)
            readers = [str(each["values"].get("reader")) for each in shares if each["values"].get("topic") == topic]
            text = str(own["values"].get("text") or "") if own else ""
            found.append(Topic(topic, text, tuple(sorted(((each, names.of(each)) for each in readers), key=_by_name))))
        return found


def told_by(desk: Desk, person: str) -> list[Told]:
    """What somebody else lets me read of his own ring."""
    rows = desk.replica.read(
        f"SELECT doc FROM ring WHERE person = ? AND type = '{TOLD}' AND deleted = 0", (reference(person),)
    )
    values = [json.loads(text)["values"] for (text,) in rows]
    found = {str(each.get("topic")): str(each.get("text") or "") for each in values}
    return [Told(topic, found[topic]) for topic in TOPICS if found.get(topic)]


def say(desk: Desk, topic: str, text: str) -> Changes | None:
    """Write something for myself, "" to take it back; those I named read the new words. None where nothing changes.

    Raises Refused value.bad for another topic.
    """
    text = clean(text).strip()[:LONGEST]
    _check(topic)
    with desk.unit() as work:
        own = _topic(work.connection, desk.person, topic)
        if text == (own["values"].get("text") or "" if own else ""):
            return None
        if own is not None:
            work.document(KIND, own["id"])
            work.record("set", KIND, own["id"], {"text": text}, intent="own_ring")
        else:
            values = {"person": desk.person, "topic": topic, "text": text}
            work.record("make", KIND, work.fresh_id(), values, space=desk.own_space, intent="own_ring")
        for share in _shares(work.connection, desk.person):
            if share["values"].get("topic") == topic:
                work.document(SHARE, share["id"])
                work.record("set", SHARE, share["id"], {"text": text}, intent="own_ring")
        return work.commit()


def let_read(desk: Desk, topic: str, person: str) -> Changes | None:
    """Name somebody who reads a topic of mine; None where he is named already.

    Raises Refused value.bad, ring.reader for who does not use deskapp and so could not read it.
    """
    _check(topic)
    if person == desk.person:
        return None
    with desk.unit() as work:
        if not conversation.can_read(work.connection, person):
            raise Refused("ring.reader", name=conversation.Names(work.connection).of(person))
        shares = [each["values"] for each in _shares(work.connection, desk.person)]
        if any(each.get("topic") == topic and each.get("reader") == person for each in shares):
            return None
        own = _topic(work.connection, desk.person, topic)
        values = {"person": desk.person, "reader": person, "topic": topic, "text": own["values"].get("text") or "" if own else ""}
        made = work.fresh_id()
        work.record("make", SHARE, made, values, space=desk.own_space, intent="own_ring")
        return work.commit(made=made)


def take_away(desk: Desk, topic: str, person: str) -> Changes:
    """Name somebody no longer: his copy goes with the next exchange, and then its words from the logs too.

    Raises NotFound ring.unknown where he is not named.
    """
    with desk.unit() as work:
        for share in _shares(work.connection, desk.person):
            if share["values"].get("topic") == topic and share["values"].get("reader") == person:
                document = work.document(SHARE, share["id"]) or share
                work.record("delete", SHARE, share["id"], base={"*": edition(document)}, intent="own_ring")
                return work.commit()
    raise NotFound("ring.unknown")


def forget(replica: Replica, hub: Hub) -> int:
    """Erase at the hub what was taken away from a reader, so that its words stand in no log any more; how many.

    Each is done once: the tombstone takes the document from here too.
    """
    me = replica.meta("person")
    rows = replica.read(
        f"SELECT lower(hex(r.root)) FROM ring r WHERE r.person = ? AND r.type = '{SHARE}' AND r.space = ? AND r.deleted = 1"
        " AND NOT EXISTS (SELECT 1 FROM op o WHERE o.doc = r.id AND o.seq IS NULL)",
        (reference(me), personal_space(me)),
    )
    for (root,) in rows:
        hub.erase(personal_space(me), root, TAKEN_AWAY, device=replica.meta("device"))
    return len(rows)


def _topic(connection: Any, person: str, topic: str) -> Document | None:
    """What a person wrote about a topic; of two that were begun on two computers the newer."""
    sql = f"SELECT doc FROM ring WHERE person = ? AND type = '{KIND}' AND deleted = 0"
    found = [json.loads(text) for (text,) in connection.execute(sql, (reference(person),))]
    return max((each for each in found if each["values"].get("topic") == topic), key=lambda each: str(each["id"]), default=None)


def _shares(connection: Any, person: str) -> list[Document]:
    sql = f"SELECT doc FROM ring WHERE person = ? AND type = '{SHARE}' AND deleted = 0 ORDER BY key"
    rows = connection.execute(sql, (reference(person),)).fetchall()
    return [json.loads(text) for (text,) in rows]


def _check(topic: str) -> None:
    if topic not in TOPICS:
        raise Refused("value.bad", value=topic, field="topic", allowed=", ".join(TOPICS))


def _by_name(reader: tuple[str, str]) -> tuple[str, str]:
    return reader[1], reader[0]

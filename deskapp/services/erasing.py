"""Erase a ticket or one message for good, on every computer: the one thing that cannot be undone.

It is done at the hub, so it needs the hub; replicas obey the tombstone that stays. By a lead of the team, or by whom
all of it was written; where a team names no lead, by everybody of the team.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import NotFound, Refused
from deskapp.hub.opening import open_hub
from deskapp.replica import conversation, erasing, store
from deskapp.services import scheduled
from deskapp.sync import exchange

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica
    from deskapp.services.desk import Desk


def may_erase(desk: Desk, ticket_id: str, message: str = "") -> bool:
    """True when this person may erase the ticket, or one message of it."""
    with desk.replica.snapshot() as connection:
        return _may(connection, desk.person, ticket_id, message)


def erase(desk: Desk, ticket_id: str, reason: str, *, message: str = "") -> None:
    """Erase a ticket with all that belongs to it, or one message, here and at the hub; others follow with their next
    sync.

    Raises Refused erase.right, erase.reason, erase.unsent, NotFound ticket.unknown, Unavailable hub.unreachable.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise Refused("erase.reason")
    with desk.replica.snapshot() as connection:
        space, root, number = _place(connection, ticket_id)
        if not _may(connection, desk.person, ticket_id, message):
            raise Refused("erase.right")
        docs = [message, *_with_it(connection, root, message)] if message else [""]
    hub = open_hub(desk.replica.meta("hub"))
    try:
        _exchange(desk, hub)  # what is unsent of it would be kept aside, and so stay
        if desk.replica.one("SELECT 1 FROM op WHERE seq IS NULL AND doc = ?", (bytes.fromhex(message or ticket_id),)):
            raise Refused("erase.unsent", what=number)
        for doc in docs:
            hub.erase(space, root, reason, device=desk.replica.meta("device"), doc=doc)
        _exchange(desk, hub)
    finally:
        hub.close()
    erasing.purge(desk.replica)


def erase_again(replica: Replica, hub: Hub) -> int:
    """After the hub was restored: erase again what had been erased before; how many. The hub takes each once."""
    restored = replica.meta("restored")
    if not restored or replica.meta(_AGAIN) == restored:
        return 0
    done = 0
    writes = {space for (space,) in replica.read("SELECT id FROM space WHERE may = 'write'")}
    for each in erasing.known(replica):
        if each.space in writes:
            try:
                hub.erase(
                    each.space, each.root, each.reason, device=replica.meta("device"), doc="" if each.whole else each.doc
                )
                done += 1
            except Refused:
                continue  # the right ended: somebody else remembers it too
    with replica.transaction() as connection:
        replica.set_meta(connection, _AGAIN, restored)
    return done


_AGAIN = "erased_again"


def _exchange(desk: Desk, hub: Hub) -> None:
    exchange.exchange(desk.replica, hub, person=desk.person, device=desk.replica.meta("device"), now=desk.now)


def _place(connection: Any, ticket_id: str) -> tuple[str, str, str]:
    row = connection.execute(
        "SELECT space, lower(hex(root)), coalesce(number, '') FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)
    ).fetchone()
    if row is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return row[0], row[1], row[2]


def _may(connection: Any, person: str, ticket_id: str, message: str) -> bool:
    space, root, _ = _place(connection, ticket_id)
    may = connection.execute("SELECT may FROM space WHERE id = ?", (space,)).fetchone()
    ticket = store.load(connection, "ticket", ticket_id)
    if may is None or may[0] != "write" or ticket is None:
        return False
    team = store.load(connection, "team", str(ticket["values"].get("team") or ""))
    lead = str((team["values"].get("lead") if team else "") or "")
    if lead in ("", person):
        return True
    messages = [each for each in store.of_root(connection, root, space) if each["type"] == "message"]
    mine = {each["id"] for each in messages if each["values"].get("author") == person}
    if message:
        return message in mine
    return ticket["values"].get("opened_by") == person and len(mine) == len(messages)


def _with_it(connection: Any, root: str, message: str) -> list[str]:
    """Whatever else holds the words of a message."""
    ways = (_written_before, _was_read, _quoted)
    return [each for way in ways for each in way(connection, root, message)]


def _written_before(connection: Any, root: str, message: str) -> list[str]:
    """The replies that were to leave later and became this message: they hold its words too."""
    rows = connection.execute("SELECT doc FROM scheduled WHERE root = ?", (bytes.fromhex(root),)).fetchall()
    found = [json.loads(text) for (text,) in rows]
    return [each["id"] for each in found if scheduled.message_of(each["id"], each["values"].get("due") or 0) == message]


def _was_read(connection: Any, root: str, message: str) -> list[str]:
    """The drafts of it that a colleague had to read: they hold its words or its files too."""
    said = store.load(connection, "message", message)
    values = said["values"] if said is not None else {}
    words, files = str(values.get("body") or "").strip(), {each.sha for each in conversation.attachments_of(values)}
    rows = connection.execute("SELECT doc FROM review WHERE root = ?", (bytes.fromhex(root),)).fetchall()
    found = [json.loads(text) for (text,) in rows]
    return [
        each["id"] for each in found
        if (words and words in (each["values"].get("text"), each["values"].get("answer")))
        or files & {file.sha for file in conversation.attachments_of(each["values"])}
    ]  # fmt: skip


def _quoted(connection: Any, root: str, message: str) -> list[str]:
    """The questions to colleagues that show this message, and what was kept with it when a line was crossed."""
    both = "SELECT doc FROM ask WHERE root = ?1 UNION ALL SELECT doc FROM crossing WHERE root = ?1"
    found = [json.loads(text) for (text,) in connection.execute(both, (bytes.fromhex(root),)).fetchall()]
    kept = [(each["id"], each["values"].get("excerpts") or each["values"].get("evidence") or ()) for each in found]
    return [doc for doc, parts in kept if any(message in part for part in parts)]

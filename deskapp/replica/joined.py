"""Tickets that were joined into others: which one stands for which, and what that one shows of the rest.

Messages never move. The ticket that stays counts what was said in the joined ones as said in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.documents import LINKS
from deskapp.domain.reading import Said, merged_into
from deskapp.replica.conversation import links
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from deskapp.domain.merge import Document

Connection = Any

_ANY = "SELECT 1 FROM ticket WHERE merged_into IS NOT NULL LIMIT 1"
_BY_ROOT = "SELECT lower(hex(id)) FROM ticket WHERE root = ?"
_INTO = "SELECT lower(hex(merged_into)) FROM ticket WHERE id = ? AND deleted = 0 AND merged_into IS NOT NULL"
_FROM = "SELECT lower(hex(id)) FROM ticket WHERE merged_into = ? AND deleted = 0"
_HERE = "SELECT lower(hex(root)), lower(hex(requester)), space FROM ticket WHERE id = ? AND deleted = 0"
_SAID = """SELECT lower(hex(id)), lower(hex(author)), coalesce(happened, 0), coalesce(audience, ''),
 iif(instr(doc, '"attachments":['), coalesce(json_array_length(doc, '$.values.attachments'), 0), 0)
 FROM message WHERE root = ? AND deleted = 0 AND type = 'message' ORDER BY key"""
_TIED = """SELECT id FROM ticket WHERE id IN ({0}) AND merged_into IS NOT NULL
 UNION SELECT merged_into FROM ticket WHERE merged_into IN ({0})"""
_OTHER_LINKS = tuple(name for kind, pair in LINKS.items() if kind != "related" for name in pair)

READS = frozenset(("root", "space", "deleted", "requester", "merged_into"))
"""Columns of a ticket that decide which one stands for which."""


class Joined(NamedTuple):
    """How a ticket stands among those it was joined with."""

    heir: str  # the ticket that stands for it; itself where it stands for itself
    here: bool  # that one is on this computer
    lent: tuple[Said, ...]  # what was said in the tickets it stands for


def any_here(connection: Connection) -> bool:
    """Whether any ticket was joined at all: most desks ask no further."""
    return connection.execute(_ANY).fetchone() is not None


def is_tied(connection: Connection, ticket: str) -> bool:
    """Whether a ticket was joined into another one, or another one into it."""
    raw = bytes.fromhex(ticket)
    return any(connection.execute(sql, (raw,)).fetchone() for sql in (_INTO, _FROM))


def tied(connection: Connection, tickets: Sequence[bytes]) -> set[bytes]:
    """Those of at most 500 tickets that were joined into another one, or another one into them."""
    marks = ",".join(f"?{number}" for number in range(1, len(tickets) + 1))
    return {id_ for (id_,) in connection.execute(_TIED.format(marks), list(tickets))} if tickets else set()


def number_of(connection: Connection, ticket: object) -> str:
    """The number of a ticket that a document names, "" where it is not here."""
    raw = reference(ticket)
    row = (
        connection.execute("SELECT number FROM ticket WHERE id = ? AND deleted = 0", (raw,)).fetchone() if raw else None
    )
    return str(row[0] or "") if row else ""


def heir(connection: Connection, ticket: str) -> str:
    """The ticket that stands for one after all that were joined; itself where it is not joined, or its heir not here."""
    found = merged_into(ticket, _target_of(connection))
    return found if found == ticket or connection.execute(_HERE, (bytes.fromhex(found),)).fetchone() else ticket


def members(connection: Connection, ticket: str) -> list[str]:
    """The tickets of its own space that a ticket stands for, not itself, in the order of their ids."""
    place = connection.execute(_HERE, (bytes.fromhex(ticket),)).fetchone()
    if place is None:
        return []
    found = []
    for each in sorted(_family(connection, [ticket]) - {ticket}):
        there = connection.execute(_HERE, (bytes.fromhex(each),)).fetchone()
        if there is not None and there[2] == place[2] and merged_into(each, _target_of(connection)) == ticket:
            found.append(each)
    return found


def with_kin(connection: Connection, roots: Iterable[str]) -> list[str]:
    """These roots and those of all tickets that were joined with theirs."""
    given = set(roots)
    if not any_here(connection):
        return sorted(given)
    ids = [each for root in given for (each,) in connection.execute(_BY_ROOT, (bytes.fromhex(root),)).fetchall()]
    for each in _family(connection, ids) - set(ids):
        row = connection.execute(_HERE, (bytes.fromhex(each),)).fetchone()
        if row is not None:
            given.add(row[0])
    return sorted(given)


def around(connection: Connection, tickets: Collection[str], roots: Collection[str]) -> set[str]:
    """These roots, and those of all that was joined with these tickets, which may be gone themselves."""
    found = set(roots)
    for each in _family(connection, tickets) if any_here(connection) else set(tickets) - found:
        row = connection.execute(_HERE, (bytes.fromhex(each),)).fetchone()
        if row is not None:
            found.add(row[0])
    return found


def standing(connection: Connection, ticket: str, requester: str) -> Joined:
    """How a ticket stands; whoever asked in a joined one is a customer of it, like its own `requester`."""
    stands = merged_into(ticket, _target_of(connection))
    if stands != ticket:
        return Joined(stands, connection.execute(_HERE, (bytes.fromhex(stands),)).fetchone() is not None, ())
    lent: list[Said] = []
    for each in members(connection, ticket):
        root, customer, _ = connection.execute(_HERE, (bytes.fromhex(each),)).fetchone()
        for id_, author, happened, audience, files in connection.execute(_SAID, (bytes.fromhex(root),)).fetchall():
            lent.append(Said(id_, requester if author == customer else author, happened, audience, "", files))
    return Joined(ticket, True, tuple(lent))


def ties(connection: Connection, document: Document) -> tuple[tuple[str, str, str, str], ...]:
    """What a ticket is linked with other than as related, and what was joined into it: (set, id, number, subject)."""
    found = []
    for name in _OTHER_LINKS:
        linked = links(connection, list(document["sets"].get(name, {})))
        found += [(name, each, number, subject) for each, number, subject in linked]
    if any_here(connection):
        rows = links(connection, members(connection, document["id"]))
        found += [("joined", each, number, subject) for each, number, subject in rows]
    return tuple(found)


def _target_of(connection: Connection) -> Any:
    def target(ticket: str) -> str:
        row = connection.execute(_INTO, (bytes.fromhex(ticket),)).fetchone()
        return str(row[0]) if row else ""

    return target


def _family(connection: Connection, ids: Iterable[str]) -> set[str]:
    """All tickets that are tied to these by having been joined, themselves among them."""
    found: set[str] = set()
    todo = list(ids)
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            raw = bytes.fromhex(each)
            todo += [near for sql in (_INTO, _FROM) for (near,) in connection.execute(sql, (raw,)).fetchall()]
    return found

"""What two people do at one desk without knowing of each other, for tests of whatever shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.replica import merging
from deskapp.replica.unit_of_work import UnitOfWork
from deskapp.services import tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

COMPUTER = "Szeged front desk"


def crossed(desk: Desk, doc: str, field: str, mine: Any, theirs: Any, *, kind: str = "ticket", other: str = "") -> None:
    """Both set a field; what `other` wrote is the later of the two."""
    with desk.unit() as work:
        before = dict((work.document(kind, doc) or {}).get("versions", {}))
        work.record("set", kind, doc, {field: mine})
        work.commit()
    with colleague(desk, other or person_id("petra")) as work:
        base = {field: before[field]} if field in before else {}
        work.record("set", kind, doc, {field: theirs}, base=base)
        work.commit()


def colleague(desk: Desk, person: str) -> UnitOfWork:
    """A unit of work in a colleague's name, on another computer."""
    return UnitOfWork(
        desk.replica, person=person, device="ffff0000ffff0000", now=desk.now, random_bits=desk.random_bits,
        computer=COMPUTER,
    )  # fmt: skip


def answers_crossed(desk: Desk, ticket: str, mine: str, theirs: str, *, other: str = "") -> None:
    """Both answer a customer; neither has seen the other's answer."""
    seen = desk.replica.one(
        "SELECT lower(hex(id)) FROM message WHERE root = (SELECT root FROM ticket WHERE id = ?) ORDER BY key DESC",
        (bytes.fromhex(ticket),),
    )
    other = other or person_id("petra")
    tickets.reply(desk, ticket, mine)
    with colleague(desk, other) as work:
        document = work.document("ticket", ticket)
        assert document is not None
        values = {
            "author": other, "audience": "customer", "channel": "desk", "language": "", "body": theirs,
            "happened": work.now, "seen": seen[0] if seen else "",
        }  # fmt: skip
        space = work.space_of(ticket)
        work.record("make", "message", work.fresh_id(), values, space=space, root=document["root"], intent="reply")
        work.commit()


def refused(desk: Desk, doc: str, reason: str = "form") -> None:
    """The unsent operations of a document are kept aside, as if the hub had refused them."""
    with desk.replica.transaction() as connection:
        for space in merging.spaces(connection):
            for each in merging.unshared_of(connection, space, doc):
                merging.park(connection, each, reason, now=desk.now(), me=desk.person, by="sync")

"""What must be done without a person asking for it, by whichever worker holds the lease of the space.

Each duty is idempotent: what it writes has an id made from the rule and its cause, so two computers that both did it
did it once. How far a computer got is kept here only; whoever takes a lease over begins where he himself stood.
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - NamedTuples read their annotations
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.operation import derived
from deskapp.replica import merging
from deskapp.replica.conversation import Names
from deskapp.replica.unit_of_work import UnitOfWork
from deskapp.sync import deliver

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

LEASE_S = 60
BATCH = 500
REOPENED = ("waiting", "solved")


class Arrived(NamedTuple):
    """A message that came into a team's space from somebody's own."""

    seq: int
    operation: str
    doc: str
    root: str


class Place(NamedTuple):
    """Whose duties are done, and where."""

    replica: Replica
    hub: Hub
    space: str
    person: str
    device: str
    now: Callable[[], int]


class Duty(NamedTuple):
    """A duty: its name, and what it does with the messages that came since it was last done."""

    name: str
    do: Callable[[Place, list[Arrived]], None]


def run(replica: Replica, hub: Hub, *, now: Callable[[], int]) -> int:
    """Do what is due in the spaces whose lease this computer holds or gets; how many messages were seen to."""
    done = 0
    person, device = replica.meta("person"), replica.meta("device")
    spaces = replica.read(
        "SELECT id, seq, anchor_seq FROM space WHERE may = 'write' AND kind NOT IN ('personal', 'company') ORDER BY id"
    )
    for space, seq, anchor in spaces:
        mark = f"duties:{space}"
        since = int(replica.meta(mark) or anchor)
        if seq <= since or not hub.take_lease(mark, device, LEASE_S):
            continue
        arrived = _arrived(replica, space, since, seq)
        if arrived:
            for duty in DUTIES:
                duty.do(Place(replica, hub, space, person, device, now), arrived)
        with replica.transaction() as connection:
            replica.set_meta(connection, mark, str(seq))
        done += len(arrived)
    return done


def _arrived(replica: Replica, space: str, since: int, seq: int) -> list[Arrived]:
    rows = replica.read(
        "SELECT o.seq, lower(hex(o.id)), lower(hex(o.doc)), lower(hex(o.root)) FROM op o JOIN message m ON m.id = o.doc"
        " WHERE o.space = ? AND o.seq > ? AND o.seq <= ? AND o.origin LIKE 'p-%' AND m.deleted = 0 ORDER BY o.seq",
        (space, since, seq),
    )
    return [Arrived._make(each) for each in rows]


def fan_out(place: Place, arrived: list[Arrived]) -> None:
    """Carry a customer's message on to those who follow her ticket from elsewhere."""
    readers = place.hub.readers(device=place.device)
    with place.replica.snapshot() as connection:
        head = merging.place_of(connection, place.space)
        riders = [
            rider
            for each in arrived
            for rider in deliver.carried_on(
                connection, place.space, each.root, each.doc, readers, because=each.operation, me=place.person,
                device=place.device,
            )
        ]  # fmt: skip
    while riders:
        result = place.hub.push(place.space, *head, place.device, [], [], riders[:BATCH])
        if result.status == "ok":
            riders = riders[BATCH:]
        else:
            head = merging.Place(*result.head)  # whole copies that nobody else makes: the newest head takes them too


def reopen(place: Place, arrived: list[Arrived]) -> None:
    """A customer who writes to a waiting or solved ticket sets it open."""
    unit = UnitOfWork(place.replica, person=place.person, device=place.device, now=place.now)
    with unit as work:
        names = Names(work.connection)
        recorded = False
        for each in arrived:
            row = work.connection.execute(
                "SELECT lower(hex(id)) FROM ticket WHERE root = ? AND space = ? AND deleted = 0",
                (bytes.fromhex(each.root), place.space),
            ).fetchone()
            ticket = work.document("ticket", row[0]) if row else None
            message = work.document("message", each.doc)
            rule = derived("reopen", each.doc)
            if ticket is None or message is None or not _reopens(work.connection, ticket, each, place.space, rule):
                continue
            values = message["values"]
            work.record(
                "set", "ticket", ticket["id"], {"status": "open"}, intent="reopen", operation_id=rule,
                happened=int(values.get("happened") or 0), by=names.of(str(values.get("author") or "")),
            )  # fmt: skip
            recorded = True
        if recorded:
            work.commit()


def _reopens(connection: Any, ticket: dict[str, Any], message: Arrived, space: str, rule: str) -> bool:
    """True when the ticket was waiting or solved before the message came, and nobody has seen to it."""
    if ticket["values"].get("status") not in REOPENED:
        return False
    known = "SELECT seq FROM op WHERE space = ? AND id = ?"
    if connection.execute(known, (space, bytes.fromhex(rule))).fetchone():
        return False
    said = connection.execute(known, (space, bytes.fromhex(ticket["versions"]["status"]))).fetchone()
    return said is None or (said[0] is not None and said[0] < message.seq)


DUTIES = (Duty("fan_out", fan_out), Duty("reopen", reopen))

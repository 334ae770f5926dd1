"""What must be done without a person asking for it, by whichever worker holds the lease of the space.

Each duty is idempotent: what it writes has an id made from the rule and its cause, so two computers that both did it
did it once. How far a computer got is kept here only; whoever takes a lease over begins where he himself stood, and
looks through the whole log once for copies that were left over.
"""

from __future__ import annotations

import hashlib
import json
import logging
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from deskapp.domain.errors import DeskError, Refused
from deskapp.domain.operation import derived
from deskapp.domain.workaround import YES
from deskapp.replica import erasing, joined
from deskapp.replica.conversation import Names
from deskapp.replica.unit_of_work import UnitOfWork
from deskapp.services import kin, lending, own_ring, returning, scheduled, wait_entries, waiting, workaround
from deskapp.services.erasing import erase_again
from deskapp.sync import left_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

T = TypeVar("T")
log = logging.getLogger(__name__)
LEASE_S = 60
AGAIN_MS = 60_000  # between two tries with a passenger that was refused
SWEEP_MS = 24 * 3_600_000  # between two looks through a whole log for what was left over
PORTION = 20_000  # of the log that such a look goes on at once, so that the exchange never waits long
NOTED_MS = 30_000  # a duty that has nothing to do is noted no more often
REOPENED = ("waiting", "solved")
NAMES = ("fan_out", "reopen", "works", "inherit", "send_due", "wake", "let_go", "give_back")
"""The duties of a space, in the order they are done."""


class Arrived(NamedTuple):
    """A message that came into a team's space from somebody's own."""

    seq: int
    doc: str
    root: str


class Place(NamedTuple):
    """Whose duties are done, where, and up to which number of the log they were done before."""

    replica: Replica
    hub: Hub
    space: str
    person: str
    device: str
    now: Callable[[], int]
    since: int
    seq: int

    def unit(self) -> UnitOfWork:
        """A unit of work in this person's name."""
        return UnitOfWork(self.replica, person=self.person, device=self.device, now=self.now)


class Standing(NamedTuple):
    """How far a computer got with the duties of a space; kept in the replica."""

    seq: int  # of the log, seen to
    people: str = ""  # digest of who uses deskapp, when it was last looked at
    kept: tuple[str, ...] = ()  # roots with a passenger that was refused
    tried: int = 0  # when it was last tried again, ms
    swept: int = 0  # when the whole log was last looked through, ms
    looked: int = 0  # how far the look that is under way has come


def run(replica: Replica, hub: Hub, *, now: Callable[[], int]) -> int:
    """Do what is due in the spaces whose lease this computer holds or gets; how many things were seen to."""
    erasing.purge(replica)
    done = erase_again(replica, hub)
    done += own_ring.forget(replica, hub)
    person, device = replica.meta("person"), replica.meta("device")
    unit = partial(UnitOfWork, replica, person=person, device=device, now=now)
    done += returning.hear(replica, unit, person)
    done += wait_entries.refresh(replica, unit)
    spaces = replica.read(
        "SELECT id, seq, anchor_seq FROM space WHERE may = 'write' AND kind NOT IN ('personal', 'company') ORDER BY id"
    )
    for space, seq, anchor in spaces:
        standing = _standing(replica, space, anchor)
        place = Place(replica, hub, space, person, device, now, standing.seq, seq)
        if not replica.meta(_OUTSIDERS + space):
            _remember(place, _outsiders(place))  # whoever comes from now on came later
        if _something(place, standing) and hub.take_lease(f"duties:{space}", device, LEASE_S):
            try:
                done += _in_turn(place, standing)
            except Refused as error:
                if error.data.get("reason") != "space":
                    raise  # else the right to it ended this moment: the other spaces go on
    return done


def last_ran(replica: Replica) -> dict[str, int]:
    """When this computer last did each duty, ms; one it never did is not named."""
    found: dict[str, int] = json.loads(replica.meta("duties") or "{}")
    return found


def _something(place: Place, standing: Standing) -> bool:
    """True when a duty may have something to do; asked often, so nothing here asks the hub."""
    return (
        place.seq > standing.seq
        or _people(place.replica) != standing.people
        or bool(standing.kept and place.now() - standing.tried > AGAIN_MS)
        or place.now() - standing.swept > SWEEP_MS
        or scheduled.something_due(place.replica, place.space, place.now())
        or waiting.something_due(place.replica, place.space, place.now())
        or lending.something_over(place.replica, place.space, place.now())
        or _may_return(place)
    )


def _in_turn(place: Place, standing: Standing) -> int:
    arrived = _arrived(place)
    after = _tried("fan_out", partial(fan_out, place, standing), standing)
    reopened = _tried("reopen", partial(reopen, place, arrived), 0)
    works = _tried("works", partial(workaround.heard, place.unit(), place.space, place.since, place.seq), 0)
    inherited = _tried("inherit", partial(kin.inherit, place.unit(), place.space, place.since, place.seq), 0)
    sent = _tried("send_due", partial(scheduled.send_due, place.unit(), place.space, place.hub.now()), 0)
    woken = _tried("wake", partial(waiting.wake, place.unit(), place.space, place.since, place.seq, place.hub.now()), 0)
    gone = _tried("let_go", partial(lending.let_go, place.unit(), place.space, place.hub.now()), 0)
    back = _tried("give_back", partial(_give_back, place), 0)
    _note(place, standing, after, busy=bool(reopened or works or inherited or sent or woken or gone or back))
    return len(arrived) + sent


def _tried(name: str, duty: Callable[[], T], otherwise: T) -> T:
    """What a duty answers; one that breaks on something odd keeps no other from its work."""
    try:
        return duty()
    except DeskError:
        raise  # the hub does not answer: the next time
    except Exception:
        log.exception("duty %s", name)
        return otherwise


def _standing(replica: Replica, space: str, anchor: int) -> Standing:
    found = replica.meta(f"duties:{space}")
    if not found:
        return Standing(anchor)
    seq, people, kept, tried, swept, looked = json.loads(found)
    return Standing(seq, people, tuple(kept), tried, swept, looked)


def _note(place: Place, before: Standing, after: Standing, *, busy: bool) -> None:
    """Remember how far it got, and when each duty was done."""
    ran = last_ran(place.replica)
    now = place.now()
    if after == before and not busy and now - ran.get(NAMES[0], 0) < NOTED_MS:
        return
    with place.replica.transaction() as connection:
        place.replica.set_meta(connection, f"duties:{place.space}", json.dumps(after))
        place.replica.set_meta(connection, "duties", json.dumps(ran | dict.fromkeys(NAMES, now)))


# ---- back to the queue


def _may_return(place: Place) -> bool:
    """True once a minute, where a team has it turned on."""
    looked = int(place.replica.meta(f"returned:{place.space}") or 0)
    return place.now() - looked > returning.AGAIN_MS and bool(returning.rules(place.replica, place.space))


def _give_back(place: Place) -> int:
    if not _may_return(place):
        return 0
    done = returning.step(place.unit(), place.space, returning.rules(place.replica, place.space), place.hub.now())
    with place.replica.transaction() as connection:
        place.replica.set_meta(connection, f"returned:{place.space}", str(place.now()))
    return done


# ---- copies that no push took along

_OUTSIDERS = "outsiders:"


def fan_out(place: Place, standing: Standing) -> Standing:
    """Carry on what no push took along; how far it got.

    What somebody wrote from outside for those who follow, everything for who came later, a passenger that was refused.
    """
    now = place.now()
    outsiders = _outsiders(place)
    known = frozenset(json.loads(place.replica.meta(_OUTSIDERS + place.space)))
    sweep = now - standing.swept > SWEEP_MS
    again = bool(standing.kept) and now - standing.tried > AGAIN_MS
    looked = min(standing.looked + PORTION, standing.seq) if sweep else 0
    work = left_over.Work(
        ((standing.looked, looked), (standing.seq, place.seq)), frozenset(standing.kept if again else ()),
        outsiders - known,
    )  # fmt: skip
    kept, whole = left_over.carry_on(
        place.replica, place.hub, place.space, work, person=place.person, device=place.device
    )
    if not whole:
        return standing  # somebody else was always first: the next time
    if outsiders != known:
        _remember(place, outsiders)
    kept |= frozenset(() if again else standing.kept)
    return Standing(
        place.seq, _people(place.replica), tuple(sorted(kept)), now if again or not standing.kept else standing.tried,
        now if sweep and looked == standing.seq else standing.swept, looked if looked < standing.seq else 0,
    )  # fmt: skip


def _outsiders(place: Place) -> frozenset[str]:
    """Who uses deskapp and does not read the space."""
    readers = place.hub.readers(device=place.device)
    return readers.get("", frozenset()) - readers.get(place.space, frozenset())


def _remember(place: Place, outsiders: frozenset[str]) -> None:
    with place.replica.transaction() as connection:
        place.replica.set_meta(connection, _OUTSIDERS + place.space, json.dumps(sorted(outsiders)))


def _people(replica: Replica) -> str:
    """A digest of who uses deskapp, as the last exchange heard."""
    return hashlib.sha256(replica.meta("readers").encode()).hexdigest()[:16]


# ---- a ticket that was waiting


def _arrived(place: Place) -> list[Arrived]:
    rows = place.replica.read(
        "SELECT o.seq, lower(hex(o.doc)), lower(hex(o.root)) FROM op o JOIN message m ON m.id = o.doc"
        " JOIN ticket t ON t.root = o.root AND t.space = o.space AND t.deleted = 0"
        " WHERE o.space = ? AND o.seq > ? AND o.seq <= ? AND o.origin LIKE 'p-%' AND m.deleted = 0"
        f" AND (t.merged_into IS NOT NULL OR t.status IN ({', '.join(map(repr, REOPENED))})) ORDER BY o.seq",
        (place.space, place.since, place.seq),
    )
    return [Arrived._make(each) for each in rows]


def reopen(place: Place, arrived: list[Arrived]) -> int:
    """A customer who writes to a waiting or solved ticket sets it open; how many that were."""
    with place.unit() as work:
        names = Names(work.connection)
        recorded = 0
        for each in arrived:
            row = work.connection.execute(
                "SELECT lower(hex(id)) FROM ticket WHERE root = ? AND space = ? AND deleted = 0",
                (bytes.fromhex(each.root), place.space),
            ).fetchone()
            ticket = work.document("ticket", joined.heir(work.connection, row[0])) if row else None
            message = work.document("message", each.doc)
            rule = derived("reopen", each.doc)
            if ticket is None or message is None or not _reopens(work.connection, ticket, each, place.space, rule):
                continue
            values = message["values"]
            if values.get("says") == YES:
                continue  # he can work: nothing is asked of anybody
            work.record(
                "set", "ticket", ticket["id"], {"status": "open"}, intent="reopen", operation_id=rule,
                happened=int(values.get("happened") or 0), by=names.of(str(values.get("author") or "")),
            )  # fmt: skip
            recorded += 1
        if recorded:
            work.commit()
    return recorded


def _reopens(connection: Any, ticket: dict[str, Any], message: Arrived, space: str, rule: str) -> bool:
    """True when the ticket was waiting or solved before the message came, and nobody has seen to it."""
    if ticket["values"].get("status") not in REOPENED:
        return False
    known = "SELECT seq FROM op WHERE space = ? AND id = ?"
    if connection.execute(known, (space, bytes.fromhex(rule))).fetchone():
        return False
    said = connection.execute(known, (space, bytes.fromhex(ticket["versions"]["status"]))).fetchone()
    return said is None or (said[0] is not None and said[0] < message.seq)


"""Keys between people's computers: told to the company, pinned at first sight, and sealed for a circle's readers.

What a computer's keys are, it says itself, in an operation of the company that it signs. Whoever sees it first keeps it:
other keys under the same name are told to the person and never used. Only a circle's readers seal its key, and only for
computers that an operation inside the circle names.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from deskapp.domain import circles
from deskapp.domain.circles import DEVICE_KEY, KEY, Card, KeySaid, card_of, is_circle
from deskapp.domain.operation import COMPANY, Operation
from deskapp.replica import merging, store
from deskapp.replica.unit_of_work import UnitOfWork
from deskapp.sync import sealing
from deskapp.sync.circle_log import STRANGER, CircleLog, Noticed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica
    from deskapp.sync.sealing import Secrets

CHANGED = "device.key"  # another key under the name of a known computer
_SEEN = "pins_seen"  # how far the company was looked through


# ---- the keys of computers


def publish(replica: Replica, *, person: str, device: str, now: Callable[[], int]) -> bool:
    """Tell the company this computer's public keys, once; True where there is something to push now."""
    own = sealing.secrets_of(replica)
    if own is None or replica.meta("published") == device:
        return False
    if replica.one("SELECT 1 FROM space WHERE id = ? AND may = 'write'", (COMPANY,)) is None:
        return False  # who only asks reads there and writes nothing
    card = own.card(person, device)
    with UnitOfWork(replica, person=person, device=device, now=now) as work:
        if work.document(DEVICE_KEY, card.id()) is None:
            values = {**card._asdict(), "signature": sealing.sign(own, card.signed_text())}
            work.record("make", DEVICE_KEY, card.id(), values, space=COMPANY, intent="device_key")
        replica.set_meta(work.connection, "published", device)
        work.commit()
    return True


def pin(replica: Replica, *, now: int) -> None:
    """Keep the cards the company tells of, each as it was first seen; tell of every other one."""
    place = merging.place_of(replica.connection(), COMPANY)
    if replica.meta(_SEEN) == place.hash:
        return
    known = pins(replica)
    news: dict[str, Card] = {}
    odd: list[Noticed] = []
    for (text,) in replica.read(
        "SELECT doc FROM other WHERE type = ? AND space = ? ORDER BY key", (DEVICE_KEY, COMPANY)
    ):
        document = json.loads(text)
        card = card_of(document["values"])
        signature = str(document["values"].get("signature") or "")
        if (
            card is None
            or document["id"] != card.id()
            or not sealing.signed(card.verifying, card.signed_text(), signature)
        ):
            continue  # nonsense: it is nobody's key
        if any(write[1] != card.device or write[3] != card.person for write in document["writes"].values()):
            odd.append(Noticed(CHANGED, 0, card.device, card.person))  # said by another than it speaks of
        elif known.setdefault(card.device, card) != card:
            odd.append(Noticed(CHANGED, 0, card.device, card.person))
        else:
            news[card.device] = card
    with replica.transaction() as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO pin (device, person, sealing, verifying, seen) VALUES (?, ?, ?, ?, ?)",
            [(each.device, each.person, each.sealing, each.verifying, now) for each in news.values()],
        )
        replica.set_meta(connection, _SEEN, place.hash)
    notice(replica, COMPANY, odd)


def pins(replica: Replica) -> dict[str, Card]:
    """The cards of computers as they were first seen here, by device."""
    rows = replica.read("SELECT person, device, sealing, verifying FROM pin ORDER BY seen, device")
    return {device: Card(person, device, public, verify) for person, device, public, verify in rows}


def notice(replica: Replica, space: str, found: Iterable[Noticed]) -> None:
    """Keep what no reader wrote, and changed keys, for people to see; each once."""
    rows = [(f"{space} {each.what} {each.seq} {each.device} {each.actor}", space, *each) for each in found]
    if rows:
        with replica.transaction() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO noticed (id, space, what, seq, device, actor) VALUES (?, ?, ?, ?, ?, ?)", rows
            )
            store.touch(connection, [("status", "")], "sync")


# ---- the keys of circles


def log_of(replica: Replica, space: str, device: str) -> CircleLog:
    """A circle's log at its beginning, for this computer."""
    own = sealing.secrets_of(replica) or sealing.Secrets(bytes(32), bytes(32))
    me = own.card(replica.meta("person"), device)
    return CircleLog(space, me, own, {**pins(replica), device: me})


def standing(replica: Replica, space: str) -> CircleLog:
    """A circle's log as far as it is known here."""
    place = merging.place_of(replica.connection(), space)
    return log_of(replica, space, replica.meta("device")).stand_at(replica.connection(), place.seq)


def key_operation(
    work: UnitOfWork, space: str, device: str, own: Secrets, epoch: int, key: bytes, cards: Sequence[Card]
) -> Operation:
    """Record a key of a circle, sealed for these computers."""
    wraps = {each.device: sealing.wrap(key, each.sealing) for each in cards}
    said = KeySaid(epoch, sealing.check_of(key, space, epoch), wraps, "")
    said = said._replace(signature=sealing.sign(own, said.signed_text(space, device)))
    return work.record(
        "make", KEY, work.fresh_id(), said.values(), space=space, root=circles.keys_root(space), intent="circle_key"
    )


def tend(replica: Replica, hub: Hub, log: CircleLog, at_hub: frozenset[str], *, now: Callable[[], int]) -> bool:
    """See to it that who reads a circle has its keys and may fetch it, and who left gets no new one.

    `log` is the circle's as it stands here (see `standing`); `at_hub` are the people whom the hub lets fetch it. What is
    to be done, the circle says; a person that only the hub knows of is told of, and gets nothing. True where there is
    something to push now.
    """
    own, device = sealing.secrets_of(replica), replica.meta("device")
    space, roster = log.space, log.roster
    if own is None or device not in roster.readers or roster.epoch not in log.keys:
        return False
    people, former = roster.people(), {each.person for each in roster.former.values()}
    for person in sorted(people - at_hub):
        hub.let_into_circle(space, person, device=device)
    for person in sorted((former - people) & at_hub):
        hub.let_out_of_circle(space, person, device=device)
    notice(replica, space, [Noticed(STRANGER, 0, "", each) for each in sorted(at_hub - people - former)])
    lacking = {epoch: cards for epoch, cards in roster.lacking().items() if epoch in log.keys}
    if not lacking and not roster.outlived():
        return False
    person = replica.meta("person")
    with UnitOfWork(replica, person=person, device=device, now=now) as work:
        if work.connection.execute(_WAITING, (space, bytes.fromhex(circles.keys_root(space)))).fetchone():
            return False  # they are on their way
        for epoch, cards in lacking.items():
            key_operation(work, space, device, own, epoch, log.keys[epoch], cards)
        if roster.outlived():
            key_operation(work, space, device, own, roster.epoch + 1, sealing.new_key(), list(roster.readers.values()))
        work.commit()
    return True


_WAITING = "SELECT 1 FROM op WHERE seq IS NULL AND space = ? AND root = ? LIMIT 1"


def circles_here(replica: Replica) -> list[str]:
    """The circles this computer knows of."""
    return [space for space in merging.spaces(replica.connection()) if is_circle(space)]

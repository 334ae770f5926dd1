"""One exchange with the hub: pull, merge, push, for every space, like `git pull --rebase && git push`."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deskapp.domain.circles import is_circle
from deskapp.domain.errors import Conflict, Refused
from deskapp.domain.merge import FOLD
from deskapp.hub.protocol import Head
from deskapp.replica import merging, numbers, rebuilding, store
from deskapp.sync import bootstrap, circle_keys, devices, moving, older, outgoing, recovery, rights, waiting
from deskapp.sync.bootstrap import fetch_root, first_download, has_history
from deskapp.sync.deliver import keep_refused, passengers_of
from deskapp.sync.files import Uploads, fetch_blob, files_of_erased, forget
from deskapp.sync.pace import Pace
from deskapp.sync.rebuild import remember_members
from deskapp.sync.recovery import contiguous
from deskapp.sync.sealed_hub import sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from deskapp.hub.protocol import Hub, PushResult, StoredOperation
    from deskapp.replica.database import Replica
    from deskapp.replica.merging import Place, Unshared

__all__ = ["Exchange", "Exchanged", "exchange", "fetch_blob", "first_download"]

BY = "sync"  # whose mark the touched rows carry
BATCH = 500
READ = 4  # so many batches are read in one call: that holds up nobody
LONG_LOG = 5_000  # a space new to this replica with a longer log is downloaded as it stands
TRIES = 100  # how often others may be first before the rest waits for the next exchange
RECOVERIES = 3  # how often one exchange reads a space anew before the next one has to go on


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did. `parked` operations were refused and are kept aside; `waiting` still only here.

    `resent`: own operations that a restored hub had lost and that were put back. `repaired`: spaces that were read anew
    because a check found a difference. `renamed`: a copy of this computer writes under its old name, so it has a new one.
    `uploading`: attached files are still on their way up; the next exchange goes on with them.
    """

    received: int = 0
    sent: int = 0
    parked: int = 0
    waiting: int = 0
    decisions: int = 0
    resent: int = 0
    repaired: int = 0
    renamed: bool = False
    uploading: bool = False


def exchange(
    replica: Replica,
    hub: Hub,
    *,
    person: str,
    device: str,
    now: Callable[[], int],
    polite: bool = False,
    told: Callable[[int, int], None] = lambda sending, receiving: None,
    chance: random.Random | None = None,
) -> Exchanged:
    """Bring replica and hub in step. `told(sending, receiving)` hears what lies ahead, in operations.

    A hub that was restored from a backup gets back what it lost of ours; a copied computer gets a name of its own.
    Raises Unavailable hub.unreachable, Conflict hub.forked where the hub's own log does not hold together, Refused
    hub.refused where this computer is not registered any more. Whatever was done before stays done.
    """
    pace = Pace(polite=True) if polite else Pace(size=64, step_s=0.1)
    return Exchange(replica, hub, person, device, now, pace, told, chance or random.Random()).run()


class Exchange:
    """The steps of one exchange; `simulations` run them apart."""

    def __init__(
        self,
        replica: Replica,
        hub: Hub,
        person: str,
        device: str,
        now: Callable[[], int],
        pace: Pace,
        told: Callable[[int, int], None] = lambda sending, receiving: None,
        chance: random.Random | None = None,
        *,
        batch: int = BATCH,
    ) -> None:
        self._batch = batch  # operations in one call: fewer where the line is so bad that a call takes too long
        self._replica = replica
        self._hub = sealed(hub, replica)
        self._person = person
        self._device = device
        self._now = now
        self._pace = pace
        self._told = told
        self._chance = chance or random.Random()
        self._readers: Mapping[str, frozenset[str]] = {}
        self._homes: dict[str, str] = {}  # roots not here that own words go to nevertheless -> where they live
        self._received = self._sent = self._parked = self._resent = self._repaired = 0
        self._renamed = False
        self._again: set[str] = set()  # spaces that work has followed a hand-over into
        self._uploads = Uploads(replica, hub, lambda: self._device)
        self._read_anew: Counter[str] = Counter()
        self._changed: dict[str, set[str]] = {}

    def run(self) -> Exchanged:
        """All spaces, the company first."""
        self._spaces_and_readers()
        heads = self._heads()
        if self._replica.meta("hub").startswith("postgres"):  # a hub in a file keeps no circles
            circle_keys.publish(self._replica, person=self._person, device=self._device, now=self._now)
        connection = self._replica.connection()
        places = merging.places(connection)
        behind = sum(max(0, heads[each].seq - place.seq) for each, place in places.items() if each in heads)
        self._told(merging.unshared_count(connection), behind)
        writing = merging.spaces_with_unshared(connection)
        spaces = [
            space
            for space, place in places.items()
            if space in heads and (space in writing or tuple(place) != tuple(heads[space]))
        ]
        self._fold_anew([space for space in places if space in heads])
        for space in spaces:
            try:
                behind = tuple(places[space]) != tuple(heads[space])
                # Who is behind and pushes reads to the very end: what came meanwhile would make the push a second one.
                self.pull(space, None if behind and space in writing else heads[space])
                self.push(space)
                self._check(space)
            except Refused as error:
                if error.data.get("reason") != "space":
                    raise  # else the right to it ended this moment: work stays here, the other spaces go on
        for space in sorted(self._again):
            self.pull(space)
            self.push(space)
        for space in spaces:  # after everybody's words: a long file holds up nothing but what names it
            if space in writing and self._may_write(space) and self._uploads.bring(space):
                self.push(space)
        self._circles(heads)
        self._numbers()
        with self._replica.transaction() as connection:
            self._replica.set_meta(connection, "last_sync", str(self._now()))
            self._replica.set_meta(connection, "readers", json.dumps(sorted(self._readers.get("", ()))))
            remember_members(self._replica, connection, self._readers)
            rebuilding.let_go_of_lost(connection, me=self._person, by=BY)
            waiting = merging.unshared_count(connection)
            (decisions,) = connection.execute("SELECT count(*) FROM ticket WHERE cards > 0").fetchone()
            store.touch(connection, [("status", "")], BY)
        return replace(self.so_far(), waiting=waiting, decisions=decisions)

    def so_far(self) -> Exchanged:
        """What it has done, also where it was cut off."""
        return Exchanged(
            self._received, self._sent, self._parked, 0, 0, self._resent, self._repaired, self._renamed,
            self._uploads.more,
        )  # fmt: skip

    def _heads(self) -> dict[str, Head]:
        try:
            return self._hub.heads(device=self._device)
        except Refused as error:  # a restored hub does not know who came after the backup
            if error.data.get("reason") != "device":
                raise
            if not devices.register_again(self._replica, self._hub, person=self._person, device=self._device):
                raise
        self._spaces_and_readers()
        return self._hub.heads(device=self._device)

    def _spaces_and_readers(self) -> None:
        spaces = self._hub.spaces(self._person)
        self._readers = self._hub.readers(device=self._device)
        known = {row[0]: row[1:] for row in self._replica.read("SELECT id, kind, name, may FROM space")}
        if gone := known.keys() - {each.id for each in spaces}:
            rights.leave_ended(self._replica, self._hub, gone, person=self._person, now=self._now(), by=BY)
        news = [each for each in spaces if known.get(each.id) != (each.kind, each.name, each.may)]
        if news:
            # one that is new here may not be new to this computer's numbers: its person may have left and come again
            last = {each.id: self._hub.last_number(each.id, device=self._device) for each in news if each.id not in known}
            with self._replica.transaction() as connection:
                for each in news:
                    merging.add_space(connection, each.id, each.kind, each.name, each.may)
                    if last.get(each.id):
                        rebuilding.renumber(connection, each.id, self._device, last[each.id])

    def _circles(self, heads: Mapping[str, Head]) -> None:
        circle_keys.pin(self._replica, now=self._now())
        for space in circle_keys.circles_here(self._replica):
            try:
                log, at_hub = circle_keys.standing(self._replica, space), self._readers.get(space, frozenset())
                self._readers = {**self._readers, space: log.roster.people()}  # never the hub's word for it
                if space in heads and circle_keys.tend(self._replica, self._hub, log, at_hub, now=self._now):
                    self.pull(space)
                    self.push(space)
            except Refused as error:
                if error.data.get("reason") != "space":
                    raise

    def _numbers(self) -> None:
        customer = bool(self._replica.meta("customer"))
        low, block = (2, 5) if customer else (numbers.LOW_WATER, 50)
        if numbers.left(self._replica.connection()) < low:
            lo, hi = self._hub.reserve_numbers(self._device, block)
            with self._replica.transaction() as connection:
                numbers.add_block(connection, lo, hi)

    # ---- pull

    def pull(self, space: str, head: Head | None = None) -> None:
        """Take in what is new, then compare our own hash with the hub's. `head` is where the hub was just seen.

        Where the hub tells another history (it was restored from a backup), the space is read anew.
        """
        if is_circle(space):
            circle_keys.pin(self._replica, now=self._now())  # who wrote there is known by now
        place = merging.place_of(self._replica.connection(), space)
        if place.seq == 0 and self._downloads(space, head):
            self._download(space)
        while True:
            place = merging.place_of(self._replica.connection(), space)
            if head is not None and tuple(place) == tuple(head):
                return
            read = self._hub.pull(space, place.seq, self._batch * READ, device=self._device)
            entries = contiguous(read, place.seq)
            if entries:
                self._take_in(space, place, entries)
            elif not self._forked(space, place):
                return
            else:
                self._recover(space, lost=True)

    def _downloads(self, space: str, head: Head | None) -> bool:
        """True where a download was begun, or is quicker than the log."""
        if is_circle(space):
            return False
        if space in bootstrap.waiting(self._replica):
            return True
        return head is not None and head.seq > LONG_LOG and not self._unshared(space)

    def _download(self, space: str) -> None:
        def told(done: int, total: int) -> None:
            self._told(merging.unshared_count(self._replica.connection()), total - done)

        size = max(1, bootstrap.PAGE * self._batch // BATCH)  # smaller where the line is bad
        with bootstrap.in_bulk(self._replica):
            bootstrap.download(
                self._replica, self._hub, space, me=self._person, device=self._device, pace=self._pace.for_bulk(),
                told=told, size=size,
            )  # fmt: skip

    def _forked(self, space: str, place: Place) -> bool:
        head = self._hub.heads(device=self._device).get(space)
        if head is not None and head.seq > place.seq:  # nothing followed: it was rebuilt, and its log begins later
            return self._hub.floor(space, device=self._device).seq > place.seq
        return head is not None and (head.seq < place.seq or head.hash != place.hash)

    def _recover(self, space: str, *, lost: bool) -> None:
        """Read the space anew; `lost` when the hub's history went back."""
        self._read_anew[space] += 1
        if self._read_anew[space] > RECOVERIES:
            raise Conflict("hub.forked", space=space)
        self._resent += recovery.recover(
            self._replica, self._hub, space, person=self._person, device=self._device,
            former=devices.former(self._replica), now=self._now, by=BY, lost=lost,
        )  # fmt: skip
        self._changed.pop(space, None)

    def _fold_anew(self, spaces: Sequence[str]) -> None:
        """What an older program folded is read and folded again, once, after this program is newer."""
        known = self._replica.meta("fold")
        if known != str(FOLD):
            for space in spaces if known else ():
                self._recover(space, lost=False)
            with self._replica.transaction() as connection:
                self._replica.set_meta(connection, "fold", str(FOLD))

    def _check(self, space: str) -> None:
        """What this exchange changed is what the hub's log makes of it; else the space is read anew."""
        docs = self._changed.pop(space, None)
        if not docs or not recovery.differs(self._replica, self._hub, space, docs, device=self._device):
            return
        before = self._read_anew[space]
        self.pull(space)
        if self._read_anew[space] == before:  # else the hub was set back meanwhile: that is why
            self._repaired += 1
            self._recover(space, lost=False)
            self.pull(space)
        self.push(space)

    def _become_another(self) -> None:
        self._device = devices.become_another(
            self._replica, self._hub, person=self._person, device=self._device, chance=self._chance, by=BY
        )
        self._renamed = True

    def _take_in(self, space: str, place: Place, entries: Sequence[StoredOperation]) -> None:
        if merging.used_by_another(self._replica.connection(), space, entries, self._device):
            self._become_another()
        older.wake(self._replica, self._hub, space, entries, me=self._person, device=self._device)
        hashes = {place.seq: place.hash}
        for each in entries:
            if not each.intact():
                raise Conflict("hub.forked", space=space)
            hashes[each.seq] = each.hash_after(hashes[each.seq - 1], space)
        while entries:
            with self._pace.turn(self._replica) as connection:
                if merging.place_of(connection, space) != place:
                    return  # another process took it in meanwhile
                for part in self._pace.steps(self._replica, entries):
                    place = merging.Place(part[-1].seq, hashes[part[-1].seq])
                    erased = files_of_erased(connection, space, part)
                    merging.take_in(
                        connection, space, part, place.hash, me=self._person, device=self._device, now=self._now(), by=BY
                    )
                    rebuilding.returned(connection, part)
                    forget(self._replica, connection, erased)
            done = [each for each in entries if each.seq <= place.seq]
            self._changed.setdefault(space, set()).update(each.doc for each in done)
            self._received += sum(each.device != self._device for each in done)
            entries = entries[len(done) :]

    # ---- push

    def push(self, space: str) -> None:
        """Send what only this computer has, on top of what has been merged; what names a file waits for the file."""
        if not self._may_write(space):
            return
        # What is written meanwhile goes with the next exchange.
        end = self._replica.one("SELECT coalesce(max(n), 0) FROM op WHERE seq IS NULL AND space = ?", (space,))
        last, numbered = self._ready(space, end[0] if end else 0), self._numbering(space)
        late = 0
        while late < TRIES:
            if numbered != self._numbering(space):  # they have other numbers now
                self.push(space)
                return
            operations = [each for each in self._unshared(space) if each.n <= last]
            if not operations:
                return
            status = self._send(space, operations)
            if status == "wait":
                return
            if status == "stale":
                late += 1
                time.sleep(self._chance.random() * 0.01 * late)
                last = self._ready(space, last)

    def _ready(self, space: str, last: int) -> int:
        """Put what cannot go now behind the rest; returns the last number that can, up to `last`."""
        last = self._uploads.ready(space, last)
        self._homes = {}
        if waiting.roots(self._replica.connection(), space):
            with self._replica.transaction() as connection:
                rebuilding.drop_outlived(connection, space, me=self._person, by=BY)
                some = waiting.roots(connection, space)
            homes = self._hub.homes(sorted(some), device=self._device) if some else {}
            mine = merging.unshared(self._replica.connection(), space, -1) if "" in homes.values() else []
            self._park([each for each in mine if homes.get(each.root) == ""], "erased")
            lost, left = waiting.given_up(self._replica, space, homes, self._hub.now())
            self._park(lost, "lost")
            self._follow(left, homes)
            if space.startswith("p-"):  # own words go to whoever has the ticket now
                self._homes = {root: home for root, home in homes.items() if home}
            with self._replica.transaction() as connection:
                still = waiting.roots(connection, space) - self._homes.keys()
                last = merging.put_behind(connection, space, still, last)
        return last

    def _send(self, space: str, operations: list[Unshared]) -> str:
        """Push one batch. "ok": go on; "stale": others were first, go on; "wait": nothing can go on now."""
        operations, handed = moving.up_to_hand_over(space, operations)
        if handed is not None and not has_history(self._replica, space, handed.root):
            fetch_root(self._replica, self._hub, space, handed.root, device=self._device)
        with self._replica.snapshot() as connection:
            same = merging.unshared(connection, space, len(operations)) == operations
            blocked = waiting.roots(connection, space) - self._homes.keys()
            if not same or blocked & {each.root for each in operations}:
                return "stale"  # another process of this home took in a restored hub meanwhile
            place = merging.place_of(connection, space)
            after = merging.states_after(connection, operations)
            staying = [each for each in operations if handed is None or each.root != handed.root]
            at = place.seq + len(operations)
            riders = passengers_of(connection, space, staying, after, self._readers, at, self._homes)
            if handed is not None:
                riders += moving.riders_of(connection, space, handed, after, self._readers)
        self._uploads.carry(space, riders)
        try:
            result = self._hub.push(
                space, place.seq, place.hash, self._device, [outgoing.outgoing(each) for each in operations],
                [outgoing.state(doc, document) for doc, document in after.items()], riders,
            )  # fmt: skip
        except Refused as error:
            return self._refused(space, operations, error)
        if result.status == "stale":
            self.pull(space)
        elif result.status == "moved":
            self._follow([each for each in operations if each.root in result.moved], result.moved)
        else:
            self._acknowledge(space, place, operations, result, gone=handed is not None)
            keep_refused(self._replica, riders, result.kept, self._now())
            if handed is not None:
                self.pull(space)  # the hub wrote that it has gone
        return result.status

    def _follow(self, operations: Sequence[Unshared], moved: Mapping[str, str]) -> None:
        """Work on what has moved follows it where this person may write; a second hand-over does not."""
        for target in sorted({moved[each.root] for each in operations}):
            late = [each for each in operations if moved[each.root] == target]
            follows = [each for each in late if self._may_write(target) and each.operation().verb != "hand_over"]
            self._park([each for each in late if each not in follows], "moved")
            if follows:
                self.pull(target)
                with self._replica.transaction() as connection:
                    for each in follows:
                        merging.reissue(connection, each, target, me=self._person, by=BY)
                    merging.by_time(connection, target, {each.root for each in follows})
                self._again.add(target)

    def _acknowledge(
        self, space: str, place: Place, operations: Sequence[Unshared], result: PushResult, *, gone: bool
    ) -> None:
        sent = result.sent or [outgoing.outgoing(each) for each in operations]
        hashes = outgoing.hashes_after(Head(*place), space, sent, person=self._person, device=self._device)
        seq = place.seq + len(operations)
        if result.seq != seq + 1 if gone else Head(seq, hashes[-1]) != result.head:
            raise Conflict("hub.forked", space=space)  # our own hash, never the hub's word for it
        done = 0
        while done < len(operations):
            with self._pace.turn(self._replica) as connection:
                if merging.place_of(connection, space) != (place.seq + done, hashes[done]):
                    return  # another process pulled them back in already, or found back to a restored hub
                for part in self._pace.steps(self._replica, operations[done:]):
                    merging.acknowledge(
                        connection, space, part, place.seq + done + 1, hashes[done + len(part)],
                        me=self._person, by=BY, now=self._now(),
                        sealed=outgoing.went_sealed(sent[done : done + len(part)]),
                    )  # fmt: skip
                    done += len(part)
        self._changed.setdefault(space, set()).update(each.doc for each in operations)
        self._sent += len(operations)

    def _refused(self, space: str, operations: list[Unshared], error: Refused) -> str:
        """What the hub forbids is kept aside, the rest goes on; "wait" when nothing can go on."""
        reason = error.data.get("reason")
        if reason == "erased":
            docs: Any = error.data.get("docs")
            self._park([each for each in operations if each.doc in docs or each.root in docs], "erased")
            return "ok"
        if reason == "id":
            doubled = [each for each in operations if each.id == error.data.get("id")]
            self._park(doubled, "id")
            return "ok" if doubled else "wait"
        if reason == "hole":
            if int(str(error.data.get("expected"))) > operations[0].n:
                self._become_another()  # somebody else uses this computer's name
            else:
                self._recover(space, lost=False)
            return "ok"
        if reason == "move":
            self._park([each for each in operations if each.operation().verb == "hand_over"], "hand_over")
            return "ok"
        if reason in ("form", "size"):
            if len(operations) > 1:  # the one that cannot go must not hold up the others
                return self._send(space, operations[: len(operations) // 2])
            self._park(operations, str(reason))
            return "ok"
        if reason == "space":  # the right was lost this moment
            return "wait"
        raise error

    def _park(self, operations: Sequence[Unshared], reason: str) -> None:
        with self._replica.transaction() as connection:
            for each in operations:
                self._parked += merging.park(connection, each, reason, now=self._now(), me=self._person, by=BY)

    # ---- pieces

    def _numbering(self, space: str) -> tuple[int, bool]:
        return self._read_anew[space], self._renamed

    def _unshared(self, space: str) -> list[Unshared]:
        return merging.unshared(self._replica.connection(), space, self._batch)

    def _may_write(self, space: str) -> bool:
        row = self._replica.one("SELECT may FROM space WHERE id = ?", (space,))
        return row is not None and row[0] == "write"

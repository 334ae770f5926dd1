"""Clients that speak the protocol and fold in memory, many in one process: what a hub meets when a house works.

`python -m tests.campaign.crowd` runs one process of them, told by JSON on standard input, and prints what it saw.
"""

from __future__ import annotations

import heapq
import json
import secrets
import sys
import time
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import Unavailable
from deskapp.domain.merge import FOLD, apply, base_for, digest, fold
from deskapp.domain.operation import DESK, Operation, body_of, canonical, new_id, unpacked
from deskapp.hub.opening import open_hub
from deskapp.hub.protocol import PULL_LIMIT, DocumentState, Head, OutgoingOperation

if TYPE_CHECKING:
    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import Hub, StoredOperation

WHOLE_S = 60.0  # spaces and people, as the worker asks for them
STALE_PAUSE_S = 0.01


def now_ms() -> int:
    """UTC ms, the same on all processes of this machine."""
    return time.time_ns() // 1_000_000


@lru_cache(maxsize=4096)
def _read(entry: StoredOperation) -> Operation:
    """Read once for all clients of a process; each checks and folds it for itself, as on a computer of its own."""
    return unpacked(entry, DESK)


@dataclass
class Seen:
    """What a process saw: seconds from an edit to its arrival elsewhere, and from an edit to its acknowledgement."""

    elsewhere: list[float] = field(default_factory=list)
    sent: list[float] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    applied: int = 0
    pushes: int = 0
    stale: int = 0
    polls: int = 0
    failed: int = 0


class Client:
    """One person: confirmed documents, and operations the hub has not taken yet."""

    def __init__(self, url: str, person: str, poll_s: float, chance: Random, seen: Seen) -> None:
        self.hub: Hub = open_hub(url)
        self.person, self.device = person, secrets.token_hex(16)
        self.hub.register(person, self.device, name="crowd")
        self.seen, self._poll_s, self._chance = seen, poll_s, chance
        self.place = Head(0, "")
        self.documents: dict[str, Document] = {}
        self.pending: list[Operation] = []
        self._n = 0
        self._stamp = 0
        self._whole = time.monotonic() + WHOLE_S * chance.random()

    def edit(self) -> None:
        """Change a field of some ticket."""
        tickets = [doc for doc, each in self.documents.items() if each["type"] == "ticket"]
        if not tickets:
            return
        doc, now = self._chance.choice(tickets), now_ms()
        values = {self._chance.choice(("category", "priority", "subject")): self._chance.randrange(4)}
        if "subject" in values or "category" in values:
            values = {name: str(value) for name, value in values.items()}
        self._n, self._stamp = self._n + 1, max(self._stamp + 1, now << 16)
        view = fold(self.documents[doc], [each for each in self.pending if each.doc == doc])
        operation = Operation(
            id=new_id(now, self._chance.getrandbits(74)), stamp=self._stamp, device=self.device, actor=self.person,
            n=self._n, space=DESK, root=self.documents[doc]["root"], doc=doc, type="ticket", verb="set", values=values,
            base=base_for(view, values), intent="set", happened=now,
        )  # fmt: skip
        self.pending.append(operation)
        self.seen.made.append(operation.id)

    def step(self) -> float:
        """One look at the hub as the worker takes it; gives the seconds until the next."""
        self.seen.polls += 1
        try:
            if time.monotonic() > self._whole:
                self._whole = time.monotonic() + WHOLE_S
                self.hub.spaces(self.person)
                self.hub.readers(device=self.device)
            head = self.hub.heads(device=self.device)[DESK]
            if head != self.place:
                self._pull()
            while self.pending and not self._push():
                time.sleep(self._chance.random() * STALE_PAUSE_S)
                self._pull()
        except Unavailable:
            self.seen.failed += 1
        return self._poll_s * (0.8 + 0.4 * self._chance.random())

    def _pull(self) -> None:
        while entries := self.hub.pull(DESK, self.place.seq, device=self.device):
            for each in entries:
                self._take(each)
            if len(entries) < PULL_LIMIT:
                return

    def _take(self, entry: StoredOperation) -> None:
        assert entry.seq == self.place.seq + 1
        assert entry.intact()
        self.place = Head(entry.seq, entry.hash_after(self.place.hash, DESK))
        operation = _read(entry)
        if operation.verb != "void":
            self.documents[entry.doc] = apply(self.documents.get(entry.doc), operation)
        self.seen.applied += 1
        if entry.device == self.device:  # the hub has it, only its answer was lost
            self.pending = [each for each in self.pending if each.id != entry.id]
        if entry.device != self.device and operation.intent == "set":
            self.seen.elsewhere.append((now_ms() - operation.happened) / 1000)
        self._stamp = max(self._stamp, operation.stamp)

    def _push(self) -> bool:
        out = [
            OutgoingOperation(each.id, each.n, each.root, each.doc, 0, secrets.token_bytes(16), body_of(each))
            for each in self.pending
        ]
        after: dict[str, Document] = {}
        for each in self.pending:
            after[each.doc] = apply(after.get(each.doc, self.documents[each.doc]), each)
        states = [
            DocumentState(doc, each["root"], 0, FOLD, False, 0, canonical(each).encode()) for doc, each in after.items()
        ]
        self.seen.pushes += 1
        result = self.hub.push(DESK, self.place.seq, self.place.hash, self.device, out, states)
        if result.status != "ok":
            self.seen.stale += 1
            return False
        self.seen.sent += [(now_ms() - each.happened) / 1000 for each in self.pending]
        self.place, self.pending = result.head, []
        self.documents |= after
        return True


def work(
    url: str, people: list[str], seconds: float, edits_s: float, poll_s: float, seed: int, begin: float
) -> dict[str, Any]:
    """All clients of this process, one after another as they are due, from `begin` (UTC s) on for so long."""
    chance, seen = Random(seed), Seen()
    clients = [Client(url, each, poll_s, Random(chance.getrandbits(32)), seen) for each in people]
    for each in clients:
        each.step()
    seen.elsewhere.clear()
    seen.polls = seen.applied = 0
    time.sleep(max(0.0, begin - time.time()))
    cpu, begun = time.process_time(), time.monotonic()
    pause = len(people) / edits_s  # between two edits of one person
    due = [(begun + chance.random() * poll_s, n) for n in range(len(clients))]
    edits = [(begun + chance.random() * pause, n) for n in range(len(clients))]
    heapq.heapify(due)
    heapq.heapify(edits)
    while (now := time.monotonic()) < begun + seconds:
        if edits[0][0] <= now:
            _, n = heapq.heappop(edits)
            clients[n].edit()
            heapq.heappush(edits, (now + pause * (0.5 + chance.random()), n))
            clients[n].step()  # own work goes at once; the next look comes when it is due
        elif due[0][0] <= now:
            _, n = heapq.heappop(due)
            heapq.heappush(due, (now + clients[n].step(), n))
        else:
            time.sleep(min(0.01, max(0.0, min(due[0][0], edits[0][0]) - now)))
    took = time.process_time() - cpu
    left = [clients[n] for n in range(len(clients))]
    end = time.monotonic() + 20
    while any(each.pending for each in left) and time.monotonic() < end:
        for each in left:
            each.step()
    last = time.monotonic() + 20
    while time.monotonic() < last:  # everybody else stops too
        for each in left:
            each.step()
        if len({each.place for each in left}) == 1 and left[0].place == left[0].hub.heads(device=left[0].device)[DESK]:
            time.sleep(1.5)
            if left[0].place == left[0].hub.heads(device=left[0].device)[DESK]:
                break
    equal = {digest({"all": sorted(map(canonical, each.documents.values()))}) for each in left}  # type: ignore[arg-type,typeddict-item]
    found = {
        "elsewhere": seen.elsewhere, "sent": seen.sent, "made": seen.made, "applied": seen.applied, "pushes": seen.pushes,
        "stale": seen.stale, "polls": seen.polls, "failed": seen.failed, "cpu_s": took, "heads": [list(left[0].place)],
        "digests": sorted(equal), "pending": sum(len(each.pending) for each in left),
        "documents": {doc: canonical(each) for doc, each in left[0].documents.items()},
    }  # fmt: skip
    for each in clients:
        each.hub.close()
    return found


if __name__ == "__main__":
    json.dump(work(**json.load(sys.stdin)), sys.stdout)

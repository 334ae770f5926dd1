"""The worker: keeps replica and hub in step for as long as it runs, and says truthfully how that goes.

The window runs it as a child process, which gets the replica's key on its standard input and ends when that closes.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import random
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.errors import DeskError, Refused
from deskapp.hub.opening import greet, hub_at, must_be_whole
from deskapp.replica import indexing, store
from deskapp.replica.database import LOG_PAGES, Replica
from deskapp.sync import bootstrap
from deskapp.sync.absence import Absence
from deskapp.sync.exchange import BATCH, BY, Exchange
from deskapp.sync.pace import Pace
from deskapp.sync.presence import Attendance
from deskapp.sync.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import TextIO

    from deskapp.domain.presence import Present
    from deskapp.hub.protocol import Hub

LOCAL_S = 0.2  # how soon own work is noticed
LOOK_S = 1.0  # how soon a wake from sleep or another network is noticed
WHOLE_S = 60.0  # spaces, people and the time of the last contact, also where nothing changed
MANY = 50  # fewer operations than this come and go without a word
SMALLEST_BATCH = 8
LATER_S = 1.0  # how long one round works on what a download left for later
STUBBORN = 4  # a call that outlives its time so many times over cannot be ended from here
STUCK = 3
"""Exit code of a child whose call could not be ended; the window starts another."""

log = logging.getLogger(__name__)


class Times(NamedTuple):
    """How often and how long, seconds."""

    poll: float = 2.0
    idle: float = 5.0  # where nothing has happened for a minute
    blocked: float = 12.0  # a call that takes longer is ended: the network swallows packets
    longest: float = 20.0  # between two tries
    last_words: float = 1.0  # what a call may still take once the worker is asked to stop


TIMES = Times()


class Worker:
    """Runs until `stop` is set. `hub_of` gives the hub, not reached yet; `now` gives UTC ms.

    `wake` asks for an exchange at once; `stuck` is called when a call cannot even be ended by shutting its socket.
    """

    def __init__(
        self,
        replica: Replica,
        stop: threading.Event,
        *,
        hub_of: Callable[[str], Hub] = hub_at,
        now: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
        times: Times = TIMES,
        wake: threading.Event | None = None,
        duties: Callable[[Replica, Hub], object] = lambda _replica, _hub: None,
        surroundings: Surroundings | None = None,
        stuck: Callable[[], None] = lambda: None,
        attendance: Attendance | None = None,
    ) -> None:
        self._replica = replica
        self._stop = stop
        self._hub_of = hub_of
        self._now = now
        self._times = times
        self._wake = wake or threading.Event()
        self._duties = duties
        self._surroundings = surroundings or Surroundings()
        self._stuck = stuck
        self._attendance = attendance or Attendance()
        self._chance = random.Random()
        self._hub: Hub | None = None
        self._state: dict[str, object] = {}
        self._whole = 0.0
        self._busy = time.monotonic()
        self._batch = BATCH
        self._patience = times.blocked
        self._ended = threading.Event()
        self._more = True  # history or full text that a download left for later
        self._absence: Absence | None = None
        self._tidied: object = None

    def run(self) -> None:
        """The loop; a watchdog beside it ends any call that hangs."""
        watchdog = threading.Thread(target=self._watch, name="desk-watchdog", daemon=True)
        watchdog.start()
        failures = 0
        try:
            be_gentle(self._replica)
            self._state = json.loads(self._replica.meta("worker") or "{}")
            while not self._stop.is_set():
                before = self._reached()
                if self.round():
                    failures = 0
                else:  # who comes forward a little each time, on however bad a line, does not wait longer and longer
                    failures = 1 if self._reached() != before else failures + 1
                self._tidy()
                self._rest(failures)
        finally:
            self._go_away()
            self._leave_hub()
            self._replica.close_thread()
            self._stop.set()
            self._ended.set()
            watchdog.join()

    def round(self) -> bool:
        """One look at the hub, and an exchange where there is something to do. False when it did not work."""
        try:
            if self._hub is None:
                self._hub = self._hub_of(self._replica.meta("hub"))
                greet(self._hub, self._replica.meta("hub_uuid"))
                if self._state.get("problem") == "hub.corrupt":
                    must_be_whole(self._hub)
            if self._needed(self._hub):
                self._exchange(self._hub)
            self._attendance.round(self._replica, self._hub)
            if self._more:
                self._carry_on(self._hub)
            self._tell(problem="")
        except DeskError as error:
            self._failed(error.code)
        except Exception:  # whatever it is: work goes on here, and the next round may succeed
            log.exception("exchange")
            self._failed("sync.broken")
        else:
            self._batch, self._patience = min(BATCH, self._batch * 2), self._times.blocked
            return True
        return False

    def _needed(self, hub: Hub) -> bool:
        if time.monotonic() - self._whole > WHOLE_S:
            return True
        try:
            heads = hub.heads(device=self._replica.meta("device"))
        except Refused:
            return True  # a restored hub may not know this computer any more: the exchange sees to it
        places = {space: (seq, hash_) for space, seq, hash_ in self._replica.read("SELECT id, seq, hash FROM space")}
        return self._own_work() or any(tuple(head) != places.get(space) for space, head in heads.items())

    def _exchange(self, hub: Hub) -> None:
        replica = self._replica
        absence = self._absence = self._absence or Absence.begin(replica, self._now())
        work = Exchange(
            replica, hub, replica.meta("person"), replica.meta("device"), self._now, Pace(polite=True), self._lies_ahead,
            batch=self._batch,
        )  # fmt: skip
        try:
            done = work.run()
        finally:
            absence.add(work.so_far())
        self._duties(replica, hub)
        self._more = True
        self._whole = time.monotonic()
        if done.received or done.sent:
            self._busy = self._whole
        if done.uploading:
            self._wake.set()
        facts: dict[str, object] = {"sending": 0, "receiving": 0}
        if done.resent:
            facts["resent"] = {"count": done.resent, "at": self._now()}
        if done.renamed:
            facts["renamed"] = self._now()
        facts |= absence.summary(done.decisions, self._now())
        self._absence = None
        self._tell(**facts)

    def _carry_on(self, hub: Hub) -> None:
        """What a download left for later, a little at a time, so that own work never waits for it."""
        replica, pace = self._replica, Pace(polite=True).for_bulk()
        self._more = bootstrap.carry_on(replica, hub, device=replica.meta("device"), pace=pace, seconds=LATER_S)
        left = indexing.left(replica.connection())
        if left or self._state.get("indexing"):
            self._tell(indexing=left)

    def _tidy(self) -> None:
        """Join what saves left in pieces of the full text, for a while; whoever saves meanwhile goes first."""
        end, pace, connection = time.monotonic() + LATER_S, Pace(polite=True), self._replica.connection()
        try:
            while time.monotonic() < end and not self._stop.is_set():
                known = (self._replica.data_version(), connection.total_changes)
                if known == self._tidied:
                    return
                with pace.step(self._replica, 1):
                    if not indexing.tidy(connection):
                        self._tidied = (self._replica.data_version(), connection.total_changes)
        except DeskError as error:  # a full disk, say: it can wait
            log.warning("%s", error)

    def _own_work(self) -> bool:
        """True when something waits to be sent that others wait for; read-up-to marks go once a minute."""
        waits = self._replica.one("SELECT 1 FROM op WHERE seq IS NULL AND intent NOT IN ('read', 'void') LIMIT 1")
        return waits is not None

    def _reached(self) -> object:
        """How far pulling and pushing have come: another value means that something got through."""
        try:
            return self._replica.one("SELECT (SELECT sum(seq) FROM space), (SELECT value FROM meta WHERE name = 'download')")
        except DeskError:
            return None

    def _rest(self, failures: int) -> None:
        """Until the next look: shorter when somebody here writes, longer when the hub does not answer.

        After a failure only time is waited for, and for a network to come back; all clients of a hub that was away wait
        for different times.
        """
        times = self._times
        if failures:
            pause = min(times.longest, times.poll / 2 * 2 ** min(failures, 8)) * (0.5 + 0.5 * self._chance.random())
        else:
            pause = times.idle if time.monotonic() - self._busy > WHOLE_S else times.poll
            pause *= 0.8 + 0.4 * self._chance.random()
            if self._more:
                pause = min(pause, LOCAL_S)
        until = time.monotonic() + pause
        look = time.monotonic() + LOOK_S
        version = self._replica.data_version()
        while (left := until - time.monotonic()) > 0 and not self._stop.wait(min(LOCAL_S, left)):
            if self._wake.is_set():
                self._wake.clear()
                self._whole = 0.0  # asked for by a person: everything, also where nothing seems to have changed
                return
            if not failures and self._attendance.pending():
                return
            if time.monotonic() > look:
                look = time.monotonic() + LOOK_S
                if self._surroundings.changed():
                    self._drop_line()
                    return
            if not failures and self._replica.data_version() != version:
                version = self._replica.data_version()
                if self._own_work():
                    return

    # ---- what others are told

    def _lies_ahead(self, sending: int, receiving: int) -> None:
        if sending + receiving >= MANY:
            self._tell(sending=sending, receiving=receiving)

    def _failed(self, code: str) -> None:
        self._leave_hub()
        self._attendance.alone()
        try:
            self._absence = self._absence or Absence.begin(self._replica, self._now())
            self._absence.failed = True
            self._tell(problem=code, sending=0, receiving=0)
        except DeskError:
            log.warning("the state could not be written")  # the disk is full: the window finds that out by itself

    def _tell(self, **facts: object) -> None:
        """Leave word in the replica, only where something changed: each word wakes every window."""
        state = {**self._state, **facts}
        if state != self._state:
            with self._replica.transaction() as connection:
                self._replica.set_meta(connection, "worker", json.dumps(state))
                store.touch(connection, [("status", "")], BY)
            self._state = state

    # ---- the line

    def _drop_line(self) -> None:
        """The connection of before belongs to another network, or the hub has forgotten it: no word over it comes back."""
        if self._hub is not None:
            self._hub.interrupt()
        self._leave_hub()

    def _go_away(self) -> None:
        """Whoever sees this person at a ticket sees him gone; where the line is gone too, in a minute."""
        if self._hub is not None:
            try:
                self._attendance.leave(self._replica, self._hub)
            except DeskError as error:
                log.info("%s", error)

    def _leave_hub(self) -> None:
        hub, self._hub = self._hub, None
        if hub is not None:
            hub.close()

    def _watch(self) -> None:
        """On a thread of its own: end what takes too long. After that the next call may be smaller, and take longer."""
        pause = min(1.0, self._times.blocked / 4)
        while not self._ended.wait(pause):
            hub, patience = self._hub, self._patience
            if self._stop.is_set():
                patience = min(patience, self._times.last_words)
            took = hub.busy_s() if hub is not None else 0.0
            if hub is None or took <= patience:
                continue
            if took > self._patience * STUBBORN:
                self._stuck()
            hub.interrupt()
            self._batch = max(SMALLEST_BATCH, self._batch // 2)
            if not self._stop.is_set():
                self._patience = min(self._times.blocked * STUBBORN, self._patience * 2)


def be_gentle(replica: Replica) -> None:
    """Set this thread's connection up so that whoever saves hardly notices us.

    What the worker writes can be had again from the hub, so its commits need not wait for the disk (a later save of the
    window's waits for them too: the write-ahead log is one sequence). And it tidies that log before the window has to.
    """
    connection = replica.connection()
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES // 2}")


def run_child(
    home: Path,
    keys: TextIO,
    duties: Callable[[Replica, Hub], object] = lambda _replica, _hub: None,
    *,
    says: TextIO | None = None,
) -> int:
    """The child process: the key is the first line of `keys`; when that stream ends, so does the worker.

    A later line is a JSON list of what the person is at (`sync/presence.py`), or anything else for an exchange now. Who
    else is where is written to `says`, one JSON list of [ticket, person, what] a line.

    Returns the exit code: 0 ended as asked, 1 the replica could not be opened (said on the log).
    """
    key = keys.readline().strip()
    if not key:
        return 0
    stop, wake = threading.Event(), threading.Event()

    def tell(rows: Sequence[Present]) -> None:
        if says is not None:
            with contextlib.suppress(OSError, ValueError):  # the window is gone, and so is this soon
                says.write(json.dumps([row[:3] for row in rows]) + "\n")
                says.flush()

    attendance = Attendance(tell)

    def listen() -> None:
        for line in keys:
            if line.startswith("["):
                attendance.say(json.loads(line))
            else:
                wake.set()
        stop.set()

    threading.Thread(target=listen, name="desk-parent", daemon=True).start()
    try:
        replica = Replica.open(home, key=key)
    except DeskError as error:
        log.error("%s", error)
        return 1
    Worker(replica, stop, wake=wake, duties=duties, stuck=_end, attendance=attendance).run()
    return 0


def _end() -> None:
    """A thread that hangs in the system cannot be ended; the process can. What was saved is saved."""
    log.error("a call to the hub could not be ended")
    os._exit(STUCK)

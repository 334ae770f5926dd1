"""The worker: keeps replica and hub in step for as long as it runs, and says truthfully how that goes.

The window runs it as a child process, which gets the replica's key on its standard input and ends when that closes.
"""

from __future__ import annotations

import json
import logging
import random
import threading
import time
from typing import TYPE_CHECKING

from deskapp.domain.errors import DeskError, Refused
from deskapp.hub.opening import open_hub
from deskapp.replica import store
from deskapp.replica.database import Replica
from deskapp.sync.exchange import BY, exchange

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TextIO

    from deskapp.hub.protocol import Hub

POLL_S = 2.0
IDLE_POLL_S = 5.0  # where nothing has happened for a minute
LOCAL_S = 0.2  # how soon own work is noticed
WHOLE_S = 60.0  # spaces, people and the time of the last contact, also where nothing changed
BLOCKED_S = 20.0  # a call that takes longer is ended: the network swallows packets
LONGEST_PAUSE_S = 30.0
MANY = 50  # fewer operations than this come and go without a word

log = logging.getLogger(__name__)


class Worker:
    """Runs until `stop` is set. `hub_of` opens the hub; `now` gives UTC ms; `wake` asks for an exchange at once."""

    def __init__(
        self,
        replica: Replica,
        stop: threading.Event,
        *,
        hub_of: Callable[[str], Hub] = open_hub,
        now: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
        poll_s: float = POLL_S,
        blocked_s: float = BLOCKED_S,
        wake: threading.Event | None = None,
        duties: Callable[[Replica, Hub], object] = lambda _replica, _hub: None,
    ) -> None:
        self._replica = replica
        self._stop = stop
        self._hub_of = hub_of
        self._now = now
        self._poll_s = poll_s
        self._blocked_s = blocked_s
        self._wake = wake or threading.Event()
        self._duties = duties
        self._chance = random.Random()
        self._hub: Hub | None = None
        self._state: dict[str, object] = {}
        self._whole = 0.0
        self._busy = time.monotonic()

    def run(self) -> None:
        """The loop; a watchdog beside it ends any call that hangs."""
        watchdog = threading.Thread(target=self._watch, name="desk-watchdog", daemon=True)
        watchdog.start()
        failures = 0
        be_gentle(self._replica)
        try:
            while not self._stop.is_set():
                failures = 0 if self.round() else failures + 1
                self._rest(failures)
        finally:
            self._leave_hub()
            self._replica.close_thread()
            self._stop.set()
            watchdog.join()

    def round(self) -> bool:
        """One look at the hub, and an exchange where there is something to do. False when it did not work."""
        try:
            if self._hub is None:
                self._hub = self._hub_of(self._replica.meta("hub"))
            if self._needed(self._hub):
                self._exchange(self._hub)
            self._tell(problem="")
        except DeskError as error:
            self._failed(error.code)
        except Exception:  # whatever it is: work goes on here, and the next round may succeed
            log.exception("exchange")
            self._failed("sync.broken")
        else:
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
        done = exchange(
            replica, hub, person=replica.meta("person"), device=replica.meta("device"), now=self._now,
            polite=True, told=self._lies_ahead,
        )  # fmt: skip
        self._duties(replica, hub)
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
        self._tell(**facts)

    def _own_work(self) -> bool:
        """True when something waits to be sent that others wait for; read-up-to marks go once a minute."""
        waits = self._replica.one("SELECT 1 FROM op WHERE seq IS NULL AND intent NOT IN ('read', 'void') LIMIT 1")
        return waits is not None

    def _rest(self, failures: int) -> None:
        """Until the next look: shorter when somebody here writes, longer when the hub does not answer."""
        if failures:
            pause = min(LONGEST_PAUSE_S, self._poll_s * 2 ** min(failures, 5))
        else:
            pause = IDLE_POLL_S if time.monotonic() - self._busy > WHOLE_S else self._poll_s
        until = time.monotonic() + pause * (0.8 + 0.4 * self._chance.random())
        version = self._replica.data_version()
        while (left := until - time.monotonic()) > 0 and not self._stop.wait(min(LOCAL_S, left)):
            if self._wake.is_set():
                self._wake.clear()
                self._whole = 0.0  # asked for by a person: everything, also where nothing seems to have changed
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
        try:
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

    def _leave_hub(self) -> None:
        hub, self._hub = self._hub, None
        if hub is not None:
            hub.close()

    def _watch(self) -> None:
        while not self._stop.wait(min(1.0, self._blocked_s / 4)):
            hub = self._hub
            if hub is not None and hub.busy_s() > self._blocked_s:
                hub.interrupt()


def be_gentle(replica: Replica) -> None:
    """Set this thread's connection up so that whoever saves hardly notices us.

    What the worker writes can be had again from the hub, so its commits need not wait for the disk (a later save of the
    window's waits for them too: the write-ahead log is one sequence). And it tidies that log before the window has to.
    """
    connection = replica.connection()
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint=500")


def run_child(home: Path, keys: TextIO, duties: Callable[[Replica, Hub], object] = lambda _replica, _hub: None) -> int:
    """The child process: the key is the first line of `keys`; when that stream ends, so does the worker.

    Returns the exit code: 0 ended as asked, 1 the replica could not be opened (said on the log).
    """
    key = keys.readline().strip()
    if not key:
        return 0
    stop = threading.Event()

    wake = threading.Event()

    def listen() -> None:
        for _ in keys:  # whatever it says, it wants an exchange now
            wake.set()
        stop.set()

    threading.Thread(target=listen, name="desk-parent", daemon=True).start()
    try:
        replica = Replica.open(home, key=key)
    except DeskError as error:
        log.error("%s", error)
        return 1
    Worker(replica, stop, wake=wake, duties=duties).run()
    return 0

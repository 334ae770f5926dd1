"""The desk a use case works at: replica, clock, who acts and on which computer."""

from __future__ import annotations

import secrets
import threading
import time
from typing import TYPE_CHECKING

from deskapp.domain.operation import personal_space
from deskapp.replica.drafts import Drafts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from deskapp.replica.blobs import Blobs
    from deskapp.replica.database import Replica
    from deskapp.replica.queue_sql import Reader
    from deskapp.replica.unit_of_work import UnitOfWork


LONGEST_NAME = 40


def wall_clock() -> int:
    """UTC time in ms."""
    return time.time_ns() // 1_000_000


class Desk:
    """Everything a service needs: `replica`, `drafts`, the clock `now`, who acts (`person`) on which `device`.

    The replica opens at its first use, so that a window can be painted before Peewee is imported.
    """

    def __init__(
        self,
        home: Path,
        key: str,
        facts: Mapping[str, str],
        *,
        replica: Replica | None = None,
        synchronous: str = "full",
    ) -> None:
        self.home = home
        self.key = key
        self.person = facts.get("person", "")
        self.device = facts.get("device", "")
        self.login = facts.get("login", "")
        self.customer = bool(facts.get("customer"))  # only asks and follows
        self.now: Callable[[], int] = wall_clock
        self.random_bits: Callable[[int], int] = secrets.randbits
        self.drafts = Drafts(home, key, synchronous=synchronous)
        self._blobs: Blobs | None = None
        self._synchronous = synchronous
        self._replica = replica
        self._opening = threading.Lock()
        self._forbidden: int | None = None
        self._computer: str | None = None

    @property
    def replica(self) -> Replica:
        """This computer's copy; raises Unavailable with one clear sentence where it cannot be opened."""
        if self._replica is None:
            with self._opening:
                if self._replica is None:
                    from deskapp.replica.database import Replica

                    replica = Replica.open(self.home, key=self.key, synchronous=self._synchronous)
                    replica.forbid_thread(self._forbidden)
                    self._replica = replica
        return self._replica

    @property
    def blobs(self) -> Blobs:
        """The attached files of this computer."""
        if self._blobs is None:
            with self._opening:
                if self._blobs is None:
                    from deskapp.replica.blobs import Blobs

                    self._blobs = Blobs(self.home, self.key, synchronous=self._synchronous)
        return self._blobs

    def forbid_this_thread(self) -> None:
        """The GUI thread calls this once: from now on a query on it raises."""
        self._forbidden = threading.get_ident()
        if self._replica is not None:
            self._replica.forbid_thread(self._forbidden)

    def unit(self, group: str = "") -> UnitOfWork:
        """A unit of work in this person's name."""
        from deskapp.replica.unit_of_work import UnitOfWork

        return UnitOfWork(
            self.replica,
            person=self.person,
            device=self.device,
            now=self.now,
            random_bits=self.random_bits,
            group=group,
            computer=self.computer,
        )

    @property
    def computer(self) -> str:
        """What this person calls this computer: at first, what it calls itself."""
        if self._computer is None:
            import platform

            kept = self.replica.one("SELECT value FROM setting WHERE name = 'computer'")
            self._computer = str(kept[0] if kept and kept[0] else platform.node().partition(".")[0])[:LONGEST_NAME]
        return self._computer

    @computer.setter
    def computer(self, name: str) -> None:
        self._computer = name.strip()[:LONGEST_NAME] or None

    def reader(self) -> Reader:
        """Whose queue views these are."""
        return self.replica.reader(self.person, self.now())

    @property
    def own_space(self) -> str:
        """The personal space of who acts."""
        return personal_space(self.person)

    def close_thread(self) -> None:
        """End the calling thread's connections."""
        if self._replica is not None:
            self._replica.close_thread()
        self.drafts.close_thread()
        if self._blobs is not None:
            self._blobs.close_thread()


def desk_of(replica: Replica, now: Callable[[], int]) -> Desk:
    """The desk of a replica that is open already, for what a worker does in its person's name."""
    desk = Desk(replica.home, replica.key, dict(replica.read("SELECT name, value FROM meta")), replica=replica)
    desk.now = now
    return desk


def open_desk(home: Path, *, passphrase: str = "", key: str = "", synchronous: str = "full") -> Desk:
    """The desk of a home that has a replica; raises Unavailable with one clear sentence."""
    from deskapp.replica.database import Replica

    replica = Replica.open(home, passphrase=passphrase, key=key, synchronous=synchronous)
    facts: dict[str, str] = dict(replica.read("SELECT name, value FROM meta"))
    return Desk(home, replica.key, facts, replica=replica, synchronous=synchronous)

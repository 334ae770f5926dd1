"""The desk a use case works at: replica, clock, who acts and on which computer."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskapp.domain.operation import personal_space
from deskapp.replica.database import Replica
from deskapp.replica.drafts import Drafts
from deskapp.replica.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from deskapp.replica.queue_sql import Reader


def wall_clock() -> int:
    """UTC time in ms."""
    return time.time_ns() // 1_000_000


@dataclass
class Desk:
    """Everything a service needs."""

    home: Path
    replica: Replica
    person: str
    device: str
    login: str
    drafts: Drafts
    now: Callable[[], int] = wall_clock
    random_bits: Callable[[int], int] = secrets.randbits

    def unit(self, group: str = "") -> UnitOfWork:
        """A unit of work in this person's name."""
        return UnitOfWork(
            self.replica, person=self.person, device=self.device, now=self.now,
            random_bits=self.random_bits, group=group,
        )  # fmt: skip

    def reader(self) -> Reader:
        """Whose queue views these are."""
        return self.replica.reader(self.person)

    @property
    def own_space(self) -> str:
        """The personal space of who acts."""
        return personal_space(self.person)

    def close_thread(self) -> None:
        """End the calling thread's connections."""
        self.replica.close_thread()
        self.drafts.close_thread()


def open_desk(home: Path, *, passphrase: str = "", key: str = "", synchronous: str = "full") -> Desk:
    """The desk of a home that has a replica; raises Unavailable with one clear sentence."""
    replica = Replica.open(home, passphrase=passphrase, key=key, synchronous=synchronous)
    return Desk(
        home=home, replica=replica, person=replica.meta("person"), device=replica.meta("device"),
        login=replica.meta("login"), drafts=Drafts(home, replica.key, synchronous=synchronous),
    )  # fmt: skip

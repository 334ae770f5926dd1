"""How long this computer was away from its hub, and what went to and fro when it came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskapp.replica.database import Replica
    from deskapp.sync.exchange import Exchanged

LONG_MS = 10 * 60_000
MANY = 50


@dataclass
class Absence:
    """`since` is the last contact, UTC ms; what several exchanges brought until one was whole is added up."""

    since: int
    failed: bool = False  # it did not answer meanwhile
    sent: int = 0
    received: int = 0
    parked: int = 0

    @classmethod
    def begin(cls, replica: Replica, now: int) -> Absence:
        """From the last contact on."""
        return cls(int(replica.meta("last_sync") or now))

    def add(self, done: Exchanged) -> None:
        """What an exchange did, also one that was cut off."""
        self.sent += done.sent
        self.received += done.received
        self.parked += done.parked

    def summary(self, decisions: int, now: int) -> dict[str, object]:
        """What the window says once about it; empty where it was short and little happened."""
        away = now - self.since
        moved = self.sent + self.received + self.parked
        if not moved or not (away > LONG_MS or (self.failed and moved >= MANY)):
            return {}
        words = {"sent": self.sent, "received": self.received, "decisions": decisions, "parked": self.parked}
        return {"summary": {**words, "at": now, "away_ms": away}}

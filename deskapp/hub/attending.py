"""The door of presence: rows of the hub that are in no log, no backup and no replica."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from deskapp.domain.presence import Present
from deskapp.hub.schema.attending import CHANNEL
from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.presence import Mark

_ATTEND = "select * from desk.attend(?::uuid, ?::text[], ?::uuid[], ?::text[], ?)"


class PresenceDoors(Protocol):
    """What a hub can say of who is where."""

    keeps_presence: bool
    """False for a hub in a file: it would have to be written every few seconds by everybody."""

    def attend(self, marks: Sequence[Mark], *, device: str, changed: bool) -> list[Present]:
        """Say what this device's owner does now, instead of what was said before, for LIVES_MS; who else is where.

        Only in spaces that the owner reads. `changed` makes others look at once; without it only time has passed.
        A hub that keeps no presence answers nothing.
        """

    def stirred(self) -> bool:
        """True once after somebody else's presence changed, as far as an earlier call on this connection heard of it."""


class NoPresence(SqlDoors):
    """A hub in a file."""

    keeps_presence = False

    def attend(self, marks: Sequence[Mark], *, device: str, changed: bool) -> list[Present]:
        """Nothing is said and nothing known."""
        return []

    def stirred(self) -> bool:
        """Nobody stirs."""
        return False


class PostgresPresence(SqlDoors):
    """An unlogged table, and a notification without content whenever somebody comes or goes."""

    keeps_presence = True
    _stirred = False
    _hears: Any = None  # the connection that listens
    _db: Any

    def attend(self, marks: Sequence[Mark], *, device: str, changed: bool) -> list[Present]:
        """Say what is done here, and read who else is where."""
        if self._db.is_closed() or self._hears is not self._db.connection():
            self._all(f"listen {CHANNEL}")
            self._hears = self._db.connection()
            self._hears.add_notify_handler(self._heard)
        columns = [list(each) for each in zip(*marks, strict=True)] or [[], [], []]
        rows = self._all(_ATTEND, device, *columns, changed)
        return [Present(*row) for row in rows]

    def _heard(self, said: Any) -> None:
        """Comes along with the answer to whatever is asked next."""
        self._stirred |= said.pid != self._hears.info.backend_pid

    def stirred(self) -> bool:
        """True once after others came or went."""
        found, self._stirred = self._stirred, False
        return found

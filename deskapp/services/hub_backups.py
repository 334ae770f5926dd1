"""The backup of a hub file by the hour, taken by one of the workers that use it."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from deskapp.domain.errors import DeskError
from deskapp.hub import backups
from deskapp.hub.sqlite import SqliteHub

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

LEASE = "backup"
LEASE_S = 600
LOOK_MS = 300_000  # how often a worker looks whether a backup is due
LATEST = "hub_backup"
"""Where a replica notes when the newest backup of its hub was made, UTC ms."""

log = logging.getLogger(__name__)


class BackupDuty:
    """What a worker does after its exchanges: one of them, under a lease, takes the backup of a hub file by the hour."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._next = 0

    def __call__(self, replica: Replica, hub: Hub) -> None:
        """Take the backup where it is due. Raises Unavailable hub.corrupt where the hub turns out to be damaged."""
        now = self._now()
        if not isinstance(hub, SqliteHub) or now < self._next:
            return
        self._next = now + LOOK_MS
        device = replica.meta("device")
        if backups.due(hub.path, hub.made(), now) and hub.take_lease(LEASE, device, LEASE_S):
            try:
                backups.take(hub.path, now)
            except DeskError as error:
                if error.code == "hub.corrupt":
                    raise
                log.warning("backup: %s", error)
            finally:
                with contextlib.suppress(DeskError):
                    hub.drop_lease(LEASE, device)
        newest = str(max(map(backups.made_at, backups.backups(hub.path)[:1]), default=0))
        if newest != replica.meta(LATEST, "0"):
            with replica.transaction() as connection:
                replica.set_meta(connection, LATEST, newest)

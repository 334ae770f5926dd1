"""Attached files on this computer: those people want here are fetched, and the oldest others go over a limit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import NotFound, Refused
from deskapp.replica.blobs import Blobs
from deskapp.replica.drafts import Drafts
from deskapp.replica.opening import BLOBS
from deskapp.sync.files import fetch_blob

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

SETTING, LIMIT_MB = "files_mb", 2000
"""How many megabytes of files are kept here; 0 = all that came."""

TURN_S = 2.0


def see_to(replica: Replica, hub: Hub) -> None:
    """A turn of some seconds at most; a file that is cut goes on in the next one. Raises Unavailable hub.unreachable."""
    if not (replica.home / BLOBS).exists():
        return
    end = time.monotonic() + TURN_S
    blobs = Blobs(replica.home, replica.key)
    try:
        device = replica.meta("device")
        for sha, size, space in blobs.wanted():
            try:
                fetch_blob(
                    blobs, hub, space, sha, size, name=sha, device=device, cancelled=lambda: time.monotonic() > end
                )  # fmt: skip
            except NotFound:
                blobs.pin(sha, False)  # erased meanwhile, or it never came there whole
            except Refused:
                return  # the time is up, or the right is gone
        _shrink(replica, blobs)
    finally:
        blobs.close_thread()


def _shrink(replica: Replica, blobs: Blobs) -> None:
    row = replica.one("SELECT value FROM setting WHERE name = ?", (SETTING,))
    limit = (int(row[0]) if row else LIMIT_MB) * 1_000_000
    over = blobs.total() - limit if limit else 0
    if over <= 0:
        return
    typed = set(_typed(replica))
    for sha, size in blobs.oldest():
        if over <= 0:
            return
        if sha not in typed and not _only_here(replica, sha):
            blobs.drop(sha)
            over -= size


def _typed(replica: Replica) -> Iterator[str]:
    """Files of drafts and of replies that wait for their undo time."""
    drafts = Drafts(replica.home, replica.key)
    try:
        for draft in drafts.all():
            yield from (each.sha for each in draft.attachments)
        for (held,) in replica.read("SELECT id FROM held"):
            yield from (each.sha for each in drafts.held_files(held))
    finally:
        drafts.close_thread()


def _only_here(replica: Replica, sha: str) -> bool:
    """True for a file of words that the hub has not seen, or has refused."""
    mark: Any = sha.encode()
    return (
        replica.one("SELECT 1 FROM op WHERE seq IS NULL AND instr(body, ?) > 0 LIMIT 1", (mark,)) is not None
        or replica.one("SELECT 1 FROM parked WHERE instr(body, ?) > 0 LIMIT 1", (mark,)) is not None
    )

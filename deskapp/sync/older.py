"""What has rested for long stays at the hub alone: let go here in small steps, brought back when somebody needs it."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from deskapp.domain.circles import is_circle
from deskapp.replica import elsewhere, erasing, loading, merging, rebuilding, store
from deskapp.replica.blobs import Blobs
from deskapp.replica.drafts import Drafts
from deskapp.replica.opening import BLOBS, DRAFTS
from deskapp.sync import devices
from deskapp.sync.files import forget, named
from deskapp.sync.pace import Pace
from deskapp.sync.rebuild import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import DocumentState, Hub, StoredOperation
    from deskapp.replica.database import Replica

BY = "sync"
OWN_MS = 90 * 86_400_000  # own operations stay so long: a hub restored from a backup may need them again
DAY_MS = 86_400_000
TURN_S = 0.5  # how long a worker is at it between two exchanges
TIDIED, HELD = "tidied", "held_months"

_LAST_OWN = (
    "SELECT max(json_extract(CAST(body AS TEXT), '$.stamp')) FROM op WHERE root = ? AND length(body) > 0 AND device IN"
)


def wake(replica: Replica, hub: Hub, space: str, entries: Sequence[StoredOperation], *, me: str, device: str) -> None:
    """Bring the roots that are left out here and that these log entries, not folded yet, speak of."""
    spoken_of = elsewhere.among(replica.connection(), space, (entry.root for entry in entries))
    for root in sorted(spoken_of):
        bring(replica, hub, space, root, me=me, device=device)


def bring(replica: Replica, hub: Hub, space: str, root: str, *, me: str, device: str, used: int = 0) -> bool:
    """Have a root here that is left out, as it stood where this replica stands; `used` (ms) when somebody asked for it.

    False where the hub has it no more. Raises Unavailable hub.unreachable.
    """
    entries = hub.operations_of(space, root, device=device)
    states = hub.documents_of(space, root, device=device)
    with replica.transaction() as connection:
        if elsewhere.among(connection, space, [root]):
            place = merging.place_of(connection, space).seq
            documents = _standing_at(space, [each for each in entries if each.seq <= place], states)
            connection.executemany(
                "DELETE FROM op WHERE space = ? AND origin = ? AND id = ? AND seq IS NOT NULL AND length(body) = 0",
                [(space, each.origin or "", bytes.fromhex(each.id)) for each in entries],
            )
            loading.remember(connection, space, [each for each in entries if each.seq <= place])
            rebuilding.put_confirmed(connection, space, documents, me=me, by=BY)
            elsewhere.here(connection, space, [root])
        if used:
            elsewhere.keep(connection, space, root, used)
        found = connection.execute(
            "SELECT 1 FROM ticket WHERE root = ? AND space = ?", (bytes.fromhex(root), space)
        ).fetchone()
    return found is not None


def _standing_at(
    space: str, entries: Sequence[StoredOperation], states: Sequence[DocumentState]
) -> dict[str, Document | None]:  # fmt: skip
    """The documents of a root as these entries make them; where the log does not say it, as the hub keeps them."""
    by_doc: dict[str, list[StoredOperation]] = {}
    for entry in entries:
        by_doc.setdefault(entry.doc, []).append(entry)
    found: dict[str, Document | None] = {}
    for doc, of in by_doc.items():
        document = folded(space, of)
        if document is not None:
            found[doc] = document
    for state in states:
        if state.doc not in found and state.key_epoch == 0:
            found[state.doc] = json.loads(state.body)
    return found


# ---- letting go


def let_go(
    replica: Replica, connection: Any, ticket: str, root: str, space: str, rested: int, kept: Collection[str]
) -> None:
    """Take a root off this computer, inside the caller's transaction; files in `kept` stay. Its links of the log's chain
    stay too, without content.
    """
    raw = bytes.fromhex(root)
    files: dict[str, str] = {}
    for table, kind in store.TABLES.items():
        rows = connection.execute(f"SELECT lower(hex(id)), doc FROM {table} WHERE root = ? AND space = ?", (raw, space))
        for doc, text in rows.fetchall():
            if '"attachments":[[' in text:
                files |= {each.sha: root for each in named(json.loads(text), root, doc) if each.sha not in kept}
            store.remove(connection, kind, doc)
    merging.blank(connection, "root = ? AND space = ?", (raw, space))
    replica.set_meta(connection, erasing.PURGE, "1")  # a duty takes its words out of the full text's old pages too
    connection.execute("DELETE FROM kept WHERE root = ?", (raw,))
    elsewhere.note(connection, space, {root: rested})
    forget(replica, connection, files)
    store.touch(connection, [("ticket", ticket)], BY)


class Tidy:
    """What a worker does now and then: let go what has grown old, bring back what is to be held again."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._left: list[int] = []
        self._pace = Pace(polite=True, size=4)

    def __call__(self, replica: Replica, hub: Hub) -> None:
        """A turn of half a second at most. Raises Unavailable hub.unreachable."""
        end = time.monotonic() + TURN_S
        held = elsewhere.months(replica.connection())
        before = int(replica.meta(HELD) or elsewhere.HELD_MONTHS)
        longer = held != before and (held == 0 or 0 < before < held)
        if longer and self._bring_back(replica, hub, end):
            return
        if held != before:
            self._note(replica, HELD, held)
            self._note(replica, TIDIED, 0)
        self._let_go(replica, hub, end)

    def _bring_back(self, replica: Replica, hub: Hub, end: float) -> bool:
        """True while there is more."""
        since = elsewhere.horizon(replica.connection(), self._now())
        me, device = replica.meta("person"), replica.meta("device")
        while some := elsewhere.younger(replica.connection(), since, 20):
            for space, root in some:
                bring(replica, hub, space, root, me=me, device=device)
                if time.monotonic() > end:
                    return True
        return False

    def _let_go(self, replica: Replica, hub: Hub, end: float) -> None:
        now = self._now()
        before = elsewhere.horizon(replica.connection(), now)
        if not self._left:
            if not before or now - int(replica.meta(TIDIED) or 0) < DAY_MS:
                return
            self._left = elsewhere.resting(replica.connection(), before)
        spaces = _where_the_hub_stands(replica, hub) if self._left else frozenset()
        if spaces is None:
            return  # somebody writes this moment, or the hub was set back: the next turn will see
        busy = _with_drafts(replica)
        ours = (replica.meta("device"), *devices.former(replica))
        files = _pinned_files(replica)
        while self._left and time.monotonic() < end:
            some = self._left[-self._pace.size :]
            with self._pace.step(replica, len(some)) as connection:
                for ticket, root, space, rested in elsewhere.old(connection, some, before, now):
                    if space in spaces and ticket not in busy and not _lately_ours(connection, root, ours, now):
                        let_go(replica, connection, ticket, root, space, rested, files)
            del self._left[-len(some) :]
        if not self._left:
            self._note(replica, TIDIED, now)

    def _note(self, replica: Replica, name: str, value: int) -> None:
        with replica.transaction() as connection:
            replica.set_meta(connection, name, str(value))


def _where_the_hub_stands(replica: Replica, hub: Hub) -> frozenset[str] | None:
    """The spaces that the hub has just as they were read here; None where it has one of ours otherwise.

    A hub that was set back unnoticed needs again what is here, so nothing goes before it is known to have it.
    """
    heads = hub.heads(device=replica.meta("device"))
    places = merging.places(replica.connection())
    there = frozenset(space for space in places if space in heads and not is_circle(space))  # no document of a circle lies there
    return there if all(tuple(heads[each]) == tuple(places[each]) for each in there) else None


def _lately_ours(connection: Any, root: str, ours: Sequence[str], now: int) -> bool:
    marks = ", ".join("?" * len(ours))
    (stamp,) = connection.execute(f"{_LAST_OWN} ({marks})", (bytes.fromhex(root), *ours)).fetchone()
    return stamp is not None and (int(stamp) >> 16) > now - OWN_MS


def _with_drafts(replica: Replica) -> set[str]:
    if not (replica.home / DRAFTS).exists():
        return set()
    drafts = Drafts(replica.home, replica.key)
    try:
        return {each.ticket for each in drafts.all()}
    finally:
        drafts.close_thread()


def _pinned_files(replica: Replica) -> frozenset[str]:
    if not (replica.home / BLOBS).exists():
        return frozenset()
    blobs = Blobs(replica.home, replica.key)
    try:
        return blobs.pinned()
    finally:
        blobs.close_thread()

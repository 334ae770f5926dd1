"""A right that has ended: what a space brought here leaves this computer, and its person's own unsent words are kept aside.

Only where the hub says that the right *ended*. One that it does not know (it was restored from a backup taken before)
takes nothing away: the keeper gives it again, and all goes on.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

from deskapp.replica import merging, standing, store
from deskapp.sync.files import forget, named
from deskapp.sync.waiting import SINCE

if TYPE_CHECKING:
    from collections.abc import Collection

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

BATCH = 200  # documents in one transaction, so that the window goes on writing


def leave_ended(replica: Replica, hub: Hub, known: Collection[str], *, person: str, now: int, by: str) -> list[str]:
    """Take away what spaces brought whose right has ended, of those `known` here; the spaces that went."""
    ended = sorted(set(hub.ended(person)).intersection(known))
    for space in ended:
        _keep_aside(replica, space, person, now, by)
        _take_away(replica, space, person, by)
        with replica.transaction() as connection:
            for table in ("op", "elsewhere"):
                connection.execute(f"DELETE FROM {table} WHERE space = ?", (space,))
            connection.execute("DELETE FROM meta WHERE name IN (?, ?)", (f"duties:{space}", SINCE + space))
            connection.execute("DELETE FROM space WHERE id = ?", (space,))
            store.touch(connection, [("space", ""), ("status", "")], by)
    return ended


def _keep_aside(replica: Replica, space: str, person: str, now: int, by: str) -> None:
    while waiting := merging.unshared(replica.connection(), space):
        with replica.transaction() as connection:
            for each in waiting:
                if each.operation().verb != "void":
                    merging.park(connection, each, "space", now=now, me=person, by=by)
            connection.execute("DELETE FROM op WHERE space = ? AND seq IS NULL AND intent = 'void'", (space,))


def _take_away(replica: Replica, space: str, person: str, by: str) -> None:
    with replica.snapshot() as connection:
        there = iter([(doc, root) for _, doc, root, _ in standing.documents(connection, space)])
    while batch := list(islice(there, BATCH)):
        with replica.transaction() as connection:
            files: dict[str, str] = {}
            touched: set[tuple[str, str]] = set()
            for doc, root in batch:
                if text := standing.confirmed_text(connection, doc, space):
                    files |= {each.sha: each.root for each in named(json.loads(text), root, doc)}
                touched |= standing.put(connection, space, doc, None, gone=True)
            connection.executemany(
                "DELETE FROM op WHERE space = ? AND doc = ?", [(space, bytes.fromhex(doc)) for doc, _ in batch]
            )
            merging.tell(connection, touched, {root for _, root in batch}, person, by)
            forget(replica, connection, files)

"""What cannot go to the hub yet, because what it is about is not there, and nobody has said where it is.

A restored hub lost it, and whoever made it brings it again; or it is an answer whose ticket is somebody else's to answer
by now. The hub knows what became of a root (`homes`): it is erased, lives with a team, or no team has it; then work waits,
but not for ever: the computer it came from may never come back, or was set back as the hub was.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.replica import merging, rebuilding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.replica.database import Replica
    from deskapp.replica.merging import Unshared

Connection = Any
PATIENCE_MS = 14 * 86_400_000
"""How long work waits for whoever made what it is about: longer than most are away."""

_WORDS = "SELECT DISTINCT root FROM shadow WHERE space = ? AND type IN ('request_message', 'asked_word', 'desk_word')"
# (Unsent ones have a shadow.) Its own request, or a copy that the hub has; for a word on a question the question's.
_HEAD = """SELECT 1 FROM {} r LEFT JOIN shadow s ON s.doc = r.id AND s.space = r.space WHERE r.root = ? AND r.space = ?
 AND (coalesce(s.confirmed, 'whole') <> '' OR EXISTS (SELECT 1 FROM op WHERE seq IS NULL AND doc = r.id AND intent <> 'void'))"""
_KEPT = {"request": "", "ask": "", "ring": " AND r.type = 'desk_note'"}
_HEADS = " UNION ALL ".join(_HEAD.format(kind) + more for kind, more in _KEPT.items())


def roots(connection: Connection, space: str) -> set[str]:
    """Roots of what is unsent in a space and cannot simply go."""
    found = rebuilding.waiting_roots(connection, space)
    if space.startswith("p-"):
        found |= _strays(connection, space)
    return found


def given_up(
    replica: Replica, space: str, homes: Mapping[str, str], now: int
) -> tuple[list[Unshared], list[Unshared]]:
    """What has waited too long, the hub having answered `homes` all the time: (what has nothing left to go to, what can
    follow its ticket into another space). It is remembered since when each document waits; `now` is the hub's clock.
    """
    connection = replica.connection()
    lost = rebuilding.missing(connection, space)
    if space.startswith("p-"):
        lost = {(root, doc) for root, doc in lost | {(root, root) for root in _strays(connection, space)} if root not in homes}
    before = json.loads(replica.meta(SINCE + space) or "{}")
    since = {doc: min(before.get(doc, now), now) for _, doc in lost}
    if since != before:
        with replica.transaction() as writing:
            replica.set_meta(writing, SINCE + space, json.dumps(since, sort_keys=True))
    late = {(root, doc) for root, doc in lost if now - since[doc] > PATIENCE_MS}
    roots, docs = {root for root, _ in late}, {doc for _, doc in late}
    mine = [each for each in merging.unshared(connection, space, -1) if each.root in roots] if roots else []
    nowhere = [each for each in mine if each.root not in homes or (homes[each.root] == space and each.doc in docs)]
    return nowhere, [each for each in mine if homes.get(each.root, space) != space]


SINCE = "waiting:"


def _strays(connection: Connection, space: str) -> set[str]:
    """Roots of own words in a personal space whose request or question is not there: it would say where they go."""
    some = connection.execute(_WORDS, (space,)).fetchall()
    return {root.hex() for (root,) in some if connection.execute(_HEADS, (root, space) * len(_KEPT)).fetchone() is None}

"""What cannot go to the hub yet, because what it is about is not there, and nobody has said where it is.

A restored hub lost it, and whoever made it brings it again; or it is an answer whose ticket is somebody else's to answer
by now. The hub knows what became of a root (`homes`): it is erased, lives with a team, or no team has it; then work waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.replica import merging, rebuilding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.replica.merging import Unshared

Connection = Any

# Its own request, or a copy that the hub has.
_REQUEST = """SELECT 1 FROM request r LEFT JOIN shadow s ON s.doc = r.id AND s.space = r.space WHERE r.root = ? AND r.space = ?
 AND (coalesce(s.confirmed, 'whole') <> '' OR EXISTS (SELECT 1 FROM op WHERE seq IS NULL AND doc = r.id AND intent <> 'void'))"""


def roots(connection: Connection, space: str) -> set[str]:
    """Roots of what is unsent in a space and cannot simply go."""
    found = rebuilding.waiting_roots(connection, space)
    if space.startswith("p-"):
        found |= _strays(connection, space, merging.unshared(connection, space, -1))
    return found


def _strays(connection: Connection, space: str, operations: Iterable[Unshared]) -> set[str]:
    """Roots of own words in a personal space whose request is not there: it would say where they go."""
    some = {each.root for each in operations if each.operation().type == "request_message"}
    return {root for root in some if connection.execute(_REQUEST, (bytes.fromhex(root), space)).fetchone() is None}

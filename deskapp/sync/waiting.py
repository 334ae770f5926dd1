"""What cannot go to the hub yet, because what it is about is not there, and nobody has said where it is.

A restored hub lost it, and whoever made it brings it again; or it is an answer whose ticket is somebody else's to answer
by now. The hub knows what became of a root (`homes`): it is erased, lives with a team, or no team has it; then work waits.
"""

from __future__ import annotations

from typing import Any

from deskapp.replica import rebuilding

Connection = Any

_WORDS = "SELECT DISTINCT root FROM shadow WHERE space = ? AND type = 'request_message'"  # unsent ones have a shadow
# Its own request, or a copy that the hub has.
_REQUEST = """SELECT 1 FROM request r LEFT JOIN shadow s ON s.doc = r.id AND s.space = r.space WHERE r.root = ? AND r.space = ?
 AND (coalesce(s.confirmed, 'whole') <> '' OR EXISTS (SELECT 1 FROM op WHERE seq IS NULL AND doc = r.id AND intent <> 'void'))"""


def roots(connection: Connection, space: str) -> set[str]:
    """Roots of what is unsent in a space and cannot simply go."""
    found = rebuilding.waiting_roots(connection, space)
    if space.startswith("p-"):
        found |= _strays(connection, space)
    return found


def _strays(connection: Connection, space: str) -> set[str]:
    """Roots of own words in a personal space whose request is not there: it would say where they go."""
    some = connection.execute(_WORDS, (space,)).fetchall()
    return {root.hex() for (root,) in some if connection.execute(_REQUEST, (root, space)).fetchone() is None}

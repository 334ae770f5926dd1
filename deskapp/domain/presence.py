"""Who is at a ticket right now: a passing thing, of which nothing is kept."""

from __future__ import annotations

from typing import NamedTuple

VIEWING, WRITING = WHATS = ("viewing", "writing")

LIVES_MS = 60_000
"""For so long after its last word a computer counts as being there; one that died is gone then."""

AGAIN_S = 20.0
"""How often a computer repeats that it is there, and looks who else is."""


class Mark(NamedTuple):
    """What somebody does at a root (a ticket) of a space: one of WHATS."""

    space: str
    root: str
    what: str


class Present(NamedTuple):
    """Somebody else who is at a root, for `left` ms more if nothing is heard of him."""

    root: str
    person: str
    what: str
    left: int

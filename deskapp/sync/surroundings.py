"""What a computer notices by itself: that it slept, and that its way into the network is another one now.

Nobody is asked and no packet is sent, so looking once a second costs nothing.
"""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SLEPT_S = 10.0  # between two looks a second apart: the computer slept
# Addresses kept for documentation: the system is only asked which of its own it would use on the way there.
_FAR = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


def addresses() -> frozenset[str]:
    """The addresses of this computer that lead out; empty where there is no line."""
    found = set()
    for family, far in _FAR:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((far, 9))  # of a datagram socket: nothing is sent
                found.add(str(probe.getsockname()[0]))
        except OSError:
            continue
    return frozenset(found)


class Surroundings:
    """Looks again each time `changed` is asked, about once a second."""

    def __init__(
        self, wall: Callable[[], float] = time.time, addresses: Callable[[], frozenset[str]] = addresses
    ) -> None:
        self._wall = wall
        self._addresses = addresses
        self._seen, self._known = wall(), addresses()

    def changed(self) -> bool:
        """True when the computer has slept since the last look, or has come into another network.

        A line that only went away changes nothing: there is nobody to be asked.
        """
        now, here = self._wall(), self._addresses()
        slept = now - self._seen > SLEPT_S
        moved = bool(here) and here != self._known
        self._seen, self._known = now, here
        return slept or moved

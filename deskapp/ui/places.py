"""Where somebody was in the window: back and forward."""

from __future__ import annotations

from typing import NamedTuple

MOST = 50


class Place(NamedTuple):
    """A page, the view of the queue, the ticket shown."""

    page: str
    view: str
    ticket: str


class Places:
    """The way that was gone, without double steps."""

    def __init__(self) -> None:
        self._before: list[Place] = []
        self._after: list[Place] = []

    def leave(self, here: Place) -> None:
        """Somebody goes elsewhere by himself: from here nothing is ahead."""
        if not self._before or self._before[-1] != here:
            self._before = [*self._before[1 - MOST :], here]
        self._after.clear()

    def back(self, here: Place) -> Place | None:
        """The place before; None where there is none."""
        if not self._before:
            return None
        self._after.append(here)
        return self._before.pop()

    def forward(self, here: Place) -> Place | None:
        """The place gone back from; None where there is none."""
        if not self._after:
            return None
        self._before.append(here)
        return self._after.pop()

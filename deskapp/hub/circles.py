"""The doors for confidential circles: who may *fetch* what is sealed there. Who can read it, the circle itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from deskapp.domain.errors import Refused
from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Sequence


class CircleDoors(Protocol):
    """What a hub can do for circles; a hub in a file refuses them all with Refused circle.file."""

    def make_circle(self, space: str, people: Sequence[str], *, device: str) -> None:
        """Make the space of a circle, with no name, that these people may fetch, the device's owner among them."""

    def let_into_circle(self, space: str, person: str, *, device: str) -> None:
        """Let somebody fetch a circle; by whoever may himself."""

    def let_out_of_circle(self, space: str, person: str, *, device: str) -> None:
        """Let somebody fetch it no more."""


class NoCircles(SqlDoors):
    """A hub in a file: whoever reads it reads all of it, and could write in anybody's name."""

    def make_circle(self, space: str, people: Sequence[str], *, device: str) -> None:
        """Refused."""
        raise Refused("circle.file")

    def let_into_circle(self, space: str, person: str, *, device: str) -> None:
        """Refused."""
        raise Refused("circle.file")

    def let_out_of_circle(self, space: str, person: str, *, device: str) -> None:
        """Refused."""
        raise Refused("circle.file")


class PostgresCircles(SqlDoors):
    """Each is one function of the server, which looks itself who calls."""

    def make_circle(self, space: str, people: Sequence[str], *, device: str) -> None:
        """Make the space of a circle."""
        self._all("select desk.make_circle(?, ?::uuid, ?::uuid[])", space, device, list(people))

    def let_into_circle(self, space: str, person: str, *, device: str) -> None:
        """Let somebody fetch a circle."""
        self._all("select desk.fetches_circle(?, ?::uuid, ?::uuid, true)", space, device, person)

    def let_out_of_circle(self, space: str, person: str, *, device: str) -> None:
        """Let somebody fetch it no more."""
        self._all("select desk.fetches_circle(?, ?::uuid, ?::uuid, false)", space, device, person)

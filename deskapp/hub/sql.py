"""What a group of doors needs of the hub it belongs to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

Row = tuple[Any, ...]


class SqlDoors(ABC):
    """Statements are written with `?`, whatever the engine; see SqlHub, which brings these."""

    @abstractmethod
    def _rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """Run one statement and fetch all of its rows, on an open connection."""

    @abstractmethod
    def _all(self, sql: str, *params: object) -> list[Row]:
        """The same as a call of its own."""

    @abstractmethod
    def _one(self, sql: str, *params: object) -> Row | None:
        """The first row of such a call."""

    @abstractmethod
    def _write(self) -> AbstractContextManager[None]:
        """A short write transaction."""

    @abstractmethod
    def _check_reader(self, space: str, device: str) -> None:
        """Refuse a device whose owner does not read there now."""

    @abstractmethod
    def _check_writer(self, space: str, device: str) -> None:
        """Refuse, inside a write transaction, a device whose owner does not write there now."""

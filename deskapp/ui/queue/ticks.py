"""Which tickets are selected: by key, or everything the filter matches but a few."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Ticks:
    """A selection that survives re-sorting and costs nothing at a million rows.

    Either the named keys are selected, or all are and the named keys are the exceptions.
    """

    def __init__(self) -> None:
        self._all = False
        self._named: set[int] = set()

    def __contains__(self, key: int) -> bool:
        return (key in self._named) != self._all

    def count(self, total: int) -> int:
        """How many are selected of a list of `total` rows."""
        return total - len(self._named) if self._all else len(self._named)

    def toggle(self, key: int) -> None:
        """Select a key, or leave it out again."""
        self._named ^= {key}

    def add(self, keys: Iterable[int]) -> None:
        """Select these keys too."""
        if self._all:
            self._named.difference_update(keys)
        else:
            self._named.update(keys)

    def drop(self, keys: Iterable[int]) -> None:
        """Leave these keys out again."""
        if self._all:
            self._named.update(keys)
        else:
            self._named.difference_update(keys)

    def everything(self) -> None:
        """Select whatever the filter matches."""
        self._all, self._named = True, set()

    def clear(self) -> None:
        """Select nothing."""
        self._all, self._named = False, set()

    def keep(self, keys: Iterable[int]) -> None:
        """Forget names that left the list; `keys` are those still in it."""
        if self._named:
            self._named.intersection_update(keys)

    def forget(self, gone: Iterable[Iterable[int]]) -> None:
        """Forget names that left the list."""
        if self._named:
            for keys in gone:
                self._named.difference_update(keys)

    def named(self) -> tuple[array[int], bool]:
        """(keys, False): these are selected; (keys, True): all but these are. In the order of their time."""
        return array("q", sorted(self._named)), self._all

    def of(self, keys: array[int]) -> array[int]:
        """The selected ones among `keys`, in their order."""
        if self._all and not self._named:
            return keys[:]
        return array("q", (key for key in keys if key in self))

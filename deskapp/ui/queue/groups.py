"""Tickets under heads: an order of keys in which a head is a negative key, so that lists move as they do without."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Head(NamedTuple):
    """What stands above a group: the field and value it is of, what that is called where it has a name, its tickets, and
    whether they are folded away.
    """

    field: str
    value: str
    name: str
    keys: array[int]
    folded: bool


class Order(NamedTuple):
    """What a list shows: keys with heads between them, the heads by their keys, and every ticket, folded away or not."""

    keys: array[int]
    heads: dict[int, Head]
    tickets: array[int]


class Heads:
    """Gives every value of a field its own key, the same one as long as the list is grouped by it."""

    def __init__(self, field: str = "", folded: Iterable[str] = ()) -> None:
        self.field = field
        self.folded = set(folded)
        self._keys: dict[str, int] = {}

    def key_of(self, value: str) -> int:
        """The key of a value's head."""
        return self._keys.setdefault(value, -len(self._keys) - 1)

    def order(self, groups: Iterable[tuple[str, str, array[int]]]) -> Order:
        """Put heads above the groups; a folded one shows nothing else."""
        keys, tickets = array("q"), array("q")
        heads = {}
        for value, name, some in groups:
            head = Head(self.field, value, name, some, value in self.folded)
            key = self.key_of(value)
            heads[key] = head
            keys.append(key)
            tickets.extend(some)
            if not head.folded:
                keys.extend(some)
        return Order(keys, heads, tickets)


def plain(keys: array[int]) -> Order:
    """A list without groups."""
    return Order(keys, {}, keys)

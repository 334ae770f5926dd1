"""What a write touched, and by whom: the answer of every service that writes."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Documents touched by one write.

    `touched` maps a document type to the ids of its touched documents; the empty string among the
    ids means "all of this type". `group` is what undo takes; `made` is the document a use case made.
    """

    touched: dict[str, frozenset[str]] = field(default_factory=dict)
    group: str = ""
    made: str = ""
    number: str = ""

    def of(self, kind: str) -> frozenset[str]:
        """Ids of touched documents of a type."""
        return self.touched.get(kind, frozenset())

    def all_of(self, kind: str) -> bool:
        """True when everything of a type must be read again."""
        return "" in self.of(kind)

    def __bool__(self) -> bool:
        return any(self.touched.values())


NOTHING = Changes()

"""What a type of document is made of: its fields, and by which rule two values of one field are merged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

LATER = "later"  # the later stamp wins, the other value is shown to a person
HIGHER = "higher"  # the higher value wins, the other is shown
RESTRICTIVE = "restrictive"  # true beats false, the other is shown
STATUS = "status"  # later wins, but open beats solved and closed
HELD = "held"  # somebody beats nobody, else later wins: what clears it by the way takes it from no holder unseen
SILENT = "silent"  # later wins, losing is not worth a person's time


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a document type.

    `kind` is text, long, number, flag, time (ms), person, team, ticket, choice, or data (any JSON);
    `column` puts it into its own column of the replica, `searched` into the full text;
    `edited` lets a script or form set it directly.
    """

    name: str
    kind: str = "text"
    rule: str = LATER
    column: bool = False
    searched: bool = False
    choices: tuple[str, ...] = ()
    edited: bool = True
    default: Any = None


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One kind of document; `table` is where the replica keeps it ("" = the table of all other kinds)."""

    name: str
    fields: tuple[Field, ...]
    sets: tuple[str, ...] = ()
    table: str = ""
    delivered: bool = False  # a copy from another space; in no queue, count or search of agents

    def field(self, name: str) -> Field:
        """The field of a name; texts by language ("name.de") are fields of their stem."""
        found = _FIELDS.get((self.name, name))
        if found is not None:
            return found
        stem = name.split(".", 1)[0]
        for each in self.fields:
            if each.name in (name, stem):
                return _FIELDS.setdefault((self.name, name), each)
        return Field(name)


_FIELDS: dict[tuple[str, str], Field] = {}  # asked for with every value that is folded or searched

"""A re-organisation as a draft: who would have another lead and another unit, beside the house as it is.

A draft lies in its author's own space; whoever he names has a copy in his. It changes nothing before it is applied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fields import SILENT, DocumentType, Field
from deskapp.domain.organisation import reporting_tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KIND, SHARE, TOLD = "reorganisation", "reorganisation_share", "reorganisation_told"
DRAFT, APPLIED = "draft", "applied"
SHOWN = ("name", "moves", "units", "at", "state")
"""What whoever is named has of a draft: all of it."""

_FIELDS = (
    Field("name", rule=SILENT),
    Field("moves", "data", SILENT),  # person -> the lead he would have, "" = nobody above
    Field("units", "data", SILENT),  # person -> the unit he would be in
    Field("at", "time", SILENT),  # when it applies by itself, 0 = when somebody says so
    Field("state", "choice", SILENT, choices=(DRAFT, APPLIED), default=DRAFT),
)
_OF = (Field("of", rule=SILENT), Field("person", "person", SILENT))

TYPES = (
    DocumentType(KIND, _FIELDS),
    DocumentType(SHARE, (*_OF, Field("reader", "person", SILENT), *_FIELDS)),
    DocumentType(TOLD, (*_OF, *_FIELDS), delivered=True),
)


class Change(NamedTuple):
    """What a draft does to one person; each is "" where nobody or nothing stands there."""

    person: str
    lead: str
    new_lead: str
    unit: str
    new_unit: str

    @property
    def moves(self) -> bool:
        """Whether he has another lead."""
        return self.lead != self.new_lead


def texts(value: Any) -> dict[str, str]:
    """The sound part of what stands under moves or units."""
    if not isinstance(value, dict):
        return {}
    return {name: each for name, each in value.items() if isinstance(name, str) and isinstance(each, str)}


def changes(here: Mapping[str, tuple[str, str]], moves: Mapping[str, str], units: Mapping[str, str]) -> list[Change]:
    """What is different: `here` gives lead and unit of everybody. Whoever is not here any more is left out."""
    found = []
    for person in dict.fromkeys((*moves, *units)):
        if person in here:
            lead, unit = here[person]
            change = Change(person, lead, moves.get(person, lead), unit, units.get(person, unit))
            if change.moves or change.unit != change.new_unit:
                found.append(change)
    return found


def along(here: Mapping[str, tuple[str, str]], moves: Mapping[str, str]) -> int:
    """How many move along: they keep their lead, and somebody above them gets another one."""
    tree = reporting_tree((person, moves.get(person, lead), 0) for person, (lead, _) in here.items())
    moved = {person for person, lead in moves.items() if person in here and here[person][0] != lead}
    carried: set[str] = set()
    for person in tree.order:  # leads before their reports
        lead = tree.manager[person]
        if person not in moved and (lead in moved or lead in carried):
            carried.add(person)
    return len(carried)


def runs_in_a_circle(here: Mapping[str, tuple[str, str]], moves: Mapping[str, str], persons: Iterable[str]) -> bool:
    """Whether one of these people would come to stand above himself."""
    leads = {person: moves.get(person, lead) for person, (lead, _) in here.items()}
    for person in persons:
        above, seen = leads.get(person, ""), set[str]()
        while above and above not in seen:
            if above == person:
                return True
            seen.add(above)
            above = leads.get(above, "")
    return False

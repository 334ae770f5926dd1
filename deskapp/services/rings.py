"""Everything beside the card of the house that may be shown of a person to whoever looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.services import desk_ring, own_ring, people, units

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.services.desk_ring import Dealings, DeskCard
    from deskapp.services.own_ring import Told
    from deskapp.services.units import UnitCard

TEAMS = 3
"""Teams of mine whose dealings with somebody are shown at most."""


class Facts(NamedTuple):
    """What is shown of a person."""

    person: str
    reached: tuple[tuple[DeskCard, Dealings], ...]  # by my teams
    told: tuple[Told, ...]  # what he lets me read of his own ring
    unit: UnitCard | None


def facts(desk: Desk, person: str) -> Facts:
    """What may be shown of a person. Raises NotFound person.unknown."""
    card = people.card(desk, person)
    mine = () if desk.customer or person == desk.person else people.me(desk).teams[:TEAMS]
    reached = tuple((desk_ring.card(desk, person, team), desk_ring.dealings(desk, person, team)) for team in mine)
    told = tuple(own_ring.told_by(desk, person))
    return Facts(person, reached, told, units.card(desk, card.unit) if card.unit else None)

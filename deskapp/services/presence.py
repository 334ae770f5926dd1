"""Who else is at a ticket, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.presence import WRITING
from deskapp.replica.conversation import Names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.services.desk import Desk


class Others(NamedTuple):
    """The names of those who write at a ticket, and of those who only look at it."""

    writing: tuple[str, ...] = ()
    viewing: tuple[str, ...] = ()


def by_ticket(desk: Desk, rows: Sequence[tuple[str, ...]]) -> dict[str, Others]:
    """Who is where, from (ticket, person, what) as the worker says it; whoever is not known here is left out."""
    with desk.replica.snapshot() as connection:
        names = Names(connection)
        found: dict[str, Others] = {}
        for ticket, person, what in rows:
            name = names.of(person)
            if not name:
                continue
            before = found.get(ticket, Others())
            if what == WRITING:
                found[ticket] = before._replace(writing=(*before.writing, name))
            else:
                found[ticket] = before._replace(viewing=(*before.viewing, name))
    return found

"""Whom to ask for support: one step up the line, or further, and never through anybody the matter is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from deskapp.domain.absence import Away


class Step(NamedTuple):
    """One step up: who stands there, and who is asked, himself or who stands in for him."""

    person: str
    asked: str


def steps_up(line: Sequence[str], about: Collection[str], away: Mapping[str, Away], me: str) -> list[Step]:
    """The steps that can be asked, the nearest first. `line` are the managers of `me` upwards.

    Whoever the matter is `about` is passed over and told nothing, as a stand-in too. Who is away is asked by his stand-in;
    where nobody stands in, he is asked only if nobody else is left.
    """
    found: list[Step] = []
    late: list[Step] = []
    seen = {me}
    for person in line:
        if person in about or person in seen:
            continue
        seen.add(person)
        gone = away.get(person)
        if gone is None:
            found.append(Step(person, person))
        elif gone.stand_in and gone.stand_in not in about and gone.stand_in != me:
            found.append(Step(person, gone.stand_in))
        else:
            late.append(Step(person, person))
    return found or late

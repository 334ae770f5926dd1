"""Who is away, until when, and who stands in: read from absences at a moment, so that coming back needs nobody's deed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

STAY, MOVE, ASK = TICKETS = ("stay", "move", "ask")
"""What becomes of open tickets: they stay, they were shared out at once, or the lead is asked."""

OPEN_END = 0
"""The end of an absence of which nobody knows yet when it is over."""


class Absence(NamedTuple):
    """One time of being away, UTC ms; why is nobody's business. `until` is the first moment back, OPEN_END = not known."""

    id: str
    person: str
    since: int
    until: int
    stand_in: str  # as it was said; he may be away himself
    tickets: str  # one of TICKETS


class Away(NamedTuple):
    """Somebody who is away at a moment. `since` and `until` are of the whole time, however many absences it is made of."""

    person: str
    since: int
    until: int
    chain: tuple[str, ...]  # who was named, and who for him, as long as they are away themselves; the last is here
    absences: tuple[Absence, ...]  # the one that counts first

    @property
    def stand_in(self) -> str:
        """Who is here for him, "" = nobody."""
        return self.chain[-1] if self.chain else ""


class Told(NamedTuple):
    """What everybody is told of who is away, and no more."""

    until: int  # when he is back, OPEN_END = nobody knows
    stand_in: str  # "" = nobody
    name: str  # of who stands in


def absence_of(document: Mapping[str, Any]) -> Absence | None:
    """The absence a document holds; None for what another program wrote so that it means nothing."""
    values = document["values"]
    person, since, until = values.get("person"), values.get("since"), values.get("until") or OPEN_END
    if not isinstance(person, str) or not person or type(since) is not int or type(until) is not int:
        return None
    if until and until <= since:
        return None
    stand_in, tickets = values.get("stand_in"), values.get("tickets")
    return Absence(
        str(document["id"]), person, since, until, stand_in if isinstance(stand_in, str) else "",
        tickets if tickets in TICKETS else STAY,
    )  # fmt: skip


def covers(one: Absence, at: int) -> bool:
    """True while it lasts."""
    return one.since <= at and (not one.until or at < one.until)


def spells(absences: Iterable[Absence]) -> list[tuple[int, int]]:
    """From when to when somebody is away, in order; what overlaps or touches is one time."""
    found: list[tuple[int, int]] = []
    for one in sorted(absences, key=lambda each: each.since):
        if found and (not found[-1][1] or one.since <= found[-1][1]):
            since, until = found[-1]
            found[-1] = (since, max(until, one.until) if until and one.until else OPEN_END)
        else:
            found.append((one.since, one.until))
    return found


def away(absences: Iterable[Absence], at: int, gone: Collection[str] = ()) -> dict[str, Away]:
    """Everybody who is away at a moment, by id. `gone` have left the house: nobody of them stands in.

    Who stands in may be away too, and then who stands in for him; a ring, or a line that ends with nobody, has nobody.
    """
    of: dict[str, list[Absence]] = {}
    for one in absences:
        of.setdefault(one.person, []).append(one)
    now: dict[str, list[Absence]] = {}
    for person, some in of.items():
        if current := [one for one in some if covers(one, at)]:
            # Who named somebody counts before who named nobody, the later word before the earlier.
            now[person] = sorted(current, key=lambda one: (not one.stand_in, -one.since, one.id))
    found = {}
    for person, current in now.items():
        since, until = next(each for each in spells(of[person]) if each[0] <= at and (not each[1] or at < each[1]))
        found[person] = Away(person, since, until, chain(now, person, gone), tuple(current))
    return found


def chain(now: Mapping[str, Sequence[Absence]], person: str, gone: Collection[str] = ()) -> tuple[str, ...]:
    """Who stands in for somebody, named by him first, the last is here; () where it leads to nobody.

    `now` are the absences that last, the one that counts first.
    """
    line: list[str] = []
    while person in now:
        person = now[person][0].stand_in
        if not person or person in line or person in gone:
            return ()
        line.append(person)
    return tuple(line)

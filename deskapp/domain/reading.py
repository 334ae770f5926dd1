"""What concerns several documents is never folded but read: one deterministic function each.

The reporting tree has a page of its own (organisation.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Said(NamedTuple):
    """A message, as much as is needed to know what was said to a customer."""

    id: str
    author: str
    happened: int
    audience: str
    seen: str  # the last public message its writer saw, "" = none
    files: int = 0
    saw: frozenset[str] = frozenset()  # all that his computer had then, the newest of them; older programs do not say
    deleted: bool = False
    bulk: bool = False  # a sentence to many at once: nobody has spoken to the customer by it
    named: frozenset[str] = frozenset()  # who is named in a note
    spoken: bool = False  # a note of what was said on the telephone or face to face


MOST_SAW = 40
"""How many messages an answer says it saw; whoever saw these saw what was before them."""


def double_answers(
    messages: Iterable[Said], is_agent: Callable[[Said], bool], *, still_open: bool = False
) -> list[tuple[str, str]]:
    """Pairs of public answers whose writers had not seen each other's.

    Two answers by different agents are double when neither writer had seen the other's answer. Who was away saw his own
    last message, but not what stands before it from elsewhere: so an answer says all it `saw`; where it does not, what
    stands up to `seen` counts. Where `seen` names a message that is not here, nothing can be said and nothing is.
    `still_open` leaves out those that an agent who saw both has followed up. Input in any order; output by time of the
    later one.
    """
    public = sorted(
        (each for each in messages if each.audience == "customer"), key=lambda each: (each.happened, each.id)
    )
    place = {each.id: index for index, each in enumerate(public)}
    answers = [
        each for each in public if not each.deleted and is_agent(each) and (not each.seen or each.seen in place)
    ]  # fmt: skip

    upto: dict[str, int] = {}  # what stands before this place a writer had seen, whatever else he saw
    for each in answers:
        if not each.saw:
            upto[each.id] = place[each.seen] + 1 if each.seen else 0
        elif len(each.saw) >= MOST_SAW:
            upto[each.id] = min((place[one] for one in each.saw if one in place), default=-1)

    def saw(writer: Said, other: Said) -> bool:
        return other.id in writer.saw or place[other.id] < upto.get(writer.id, -1)

    later = [each for each in answers if each.saw or upto.get(each.id, 0) > 0]  # who saw anything
    return [
        (first.id, second.id)
        for at, second in enumerate(answers)
        for first in answers[:at]
        if first.author != second.author
        and not saw(second, first)
        and not saw(first, second)
        and not (still_open and any(saw(each, first) and saw(each, second) for each in later))
    ]


def merged_into(ticket: str, target_of: Callable[[str], str]) -> str:
    """The ticket that stands for this one after merges; a circle ends at its smallest id."""
    path = [ticket]
    while (following := target_of(path[-1])) and following not in path:
        path.append(following)
    if following:
        return min(path[path.index(following) :])
    return path[-1]


def stand_in(person: str, deputy_of: Callable[[str], str], is_away: Callable[[str], bool]) -> str:
    """Who answers for an absent person: along the chain of deputies to the first who is here, "" = nobody."""
    asked = {person}
    while is_away(person):
        person = deputy_of(person)
        if not person or person in asked:
            return ""
        asked.add(person)
    return person


def same_names(people: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Folded names that several people bear, from (id, name): shown with their place beside the name."""
    found: dict[str, list[str]] = {}
    for each, name in people:
        found.setdefault(" ".join(fold(name).split()), []).append(each)
    return {name: sorted(ids) for name, ids in found.items() if len(ids) > 1}

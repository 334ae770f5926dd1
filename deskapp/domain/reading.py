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
    deleted: bool = False


def double_answers(
    messages: Iterable[Said], is_agent: Callable[[Said], bool], *, still_open: bool = False
) -> list[tuple[str, str]]:
    """Pairs of public answers whose writers had not seen each other's.

    Two answers by different agents are double when neither writer had seen the other's answer. Where `seen` names a
    message that is not here, nothing can be said and nothing is. `still_open` leaves out those that an agent who saw
    both has followed up. Input in any order; output by time of the later one.
    """
    public = sorted(
        (each for each in messages if each.audience == "customer"), key=lambda each: (each.happened, each.id)
    )
    place = {each.id: index for index, each in enumerate(public)}
    answers: list[tuple[int, int, Said]] = []  # (place, place of the last message seen, answer)
    for here, each in enumerate(public):
        if not each.deleted and is_agent(each) and (not each.seen or each.seen in place):
            answers.append((here, place[each.seen] if each.seen else -1, each))
    last_seen = max((saw for _, saw, _ in answers), default=-1)
    return [
        (first.id, second.id)
        for at, (here, saw, second) in enumerate(answers)
        for there, its_saw, first in answers[:at]
        if first.author != second.author and saw < there and its_saw < here and not (still_open and last_seen >= here)
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

"""What concerns several documents is never folded but read: one deterministic function each.

The reporting tree has a page of its own (organisation.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.merge import Document


def double_answers(messages: Sequence[Document], is_agent: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Pairs of public answers whose writers had not seen each other's.

    Each answer stores `seen`, the last public message its writer saw. Two answers by different agents are
    double when neither writer had seen the other's answer, that is when both saw only what was there before.
    Input in any order; output by time of the later one.
    """
    public = sorted(
        (each for each in messages if each["values"].get("audience") == "customer" and not each["deleted"]),
        key=lambda each: (each["values"].get("happened", 0), each["id"]),
    )
    place = {each["id"]: index for index, each in enumerate(public)}
    answers = [each for each in public if is_agent(each["values"].get("author", ""))]
    pairs: list[tuple[str, str]] = []
    for index, later in enumerate(answers):
        saw = place.get(later["values"].get("seen", ""), -1)
        pairs += [
            (earlier["id"], later["id"])
            for earlier in answers[:index]
            if earlier["values"].get("author") != later["values"].get("author") and place[earlier["id"]] > saw
        ]
    return pairs


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
        found.setdefault(" ".join(name.casefold().split()), []).append(each)
    return {name: sorted(ids) for name, ids in found.items() if len(ids) > 1}

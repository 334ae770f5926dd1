"""What concerns several documents is never folded but read: one deterministic function each.

The reporting tree has a page of its own (organisation.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.merge import Document


def double_answers(messages: Sequence[Document], is_agent: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Pairs of public answers whose writers had not seen each other's.

    Each answer stores `seen`, the last public message its writer saw. Two answers by different agents are
    double when neither writer had seen the other's answer. Where `seen` names a message that is not here, nothing
    can be said and nothing is. Input in any order; output by time of the later one.
    """
    public = sorted(
        (each for each in messages if each["values"].get("audience") == "customer"),
        key=lambda each: (_whole(each["values"].get("happened")), each["id"]),
    )
    place = {each["id"]: index for index, each in enumerate(public)}
    answers: list[tuple[int, int, str, str]] = []  # (place, place of the last message seen, author, id)
    pairs: list[tuple[str, str]] = []
    for here, each in enumerate(public):
        author, seen = each["values"].get("author") or "", each["values"].get("seen") or ""
        if each["deleted"] or not is_agent(author) or (seen and seen not in place):
            continue
        saw = place[seen] if seen else -1
        pairs += [
            (earlier, each["id"])
            for there, its_saw, its_author, earlier in answers
            if its_author != author and saw < there and its_saw < here
        ]
        answers.append((here, saw, author, each["id"]))
    return pairs


def _whole(found: object) -> int:
    return found if isinstance(found, int) else 0


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

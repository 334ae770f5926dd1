"""How a unit of the demo company is divided when it outgrows one lead: groups of people with leads of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST = 12  # people a lead has at most
MOST_GROUPS = 9
WITH_GROUPS = 4  # people of a lead's own who report to him beside one or few groups
FEW = 44  # up to so many, people of his own stand beside the groups: else a lead would have two or three reports


def divided(people: int) -> tuple[int, list[int]]:
    """(how many report to a lead himself, how large his groups are, their leads counted) for so many people under him."""
    if people <= WIDEST:
        return people, []
    own = WITH_GROUPS if people <= FEW else 0
    rest = people - own
    number = min(MOST_GROUPS, max(-(-rest // WIDEST), 1 if own else 5))
    return own, [rest // number + (place < rest % number) for place in range(number)]


def shared_out(units: Sequence[dict[str, Any]], plans: list[list[dict[str, Any]]], room: int) -> None:
    """Fill the plans up to `room` people, each unit by its usual size; service desks stay as they are."""
    growing = [place for place, unit in enumerate(units) if unit.get("size") and "desk" not in unit]
    weights = [units[place]["size"] for place in growing]
    missing, whole, given, running = room - sum(map(len, plans)), sum(weights), 0, 0
    for place, weight in zip(growing, weights, strict=True):
        running += weight
        until = missing * running // whole
        plans[place] += [{} for _ in range(until - given)]
        given = until


def part_of(unit: dict[str, Any], place: str, nth: int, people: int) -> dict[str, Any]:
    """A group of a unit in an office: the nth there, with so many people under its lead."""
    kind = "Team" if people <= WIDEST else "Area"
    label = f"{kind} {nth}" if "site" in unit else f"{place} {nth}" if nth > 1 else place
    return {
        "name": f"{unit['name']} › {label}", "lead": f"{kind} lead", "jobs": unit["jobs"], "places": [place], "site": place,
    }  # fmt: skip

"""Who reports to whom: the reporting tree, and what a raw list of people looks like before it is one.

Nothing here recurses, so a line of ten thousand people is as good as a line of three.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NO_MANAGER = frozenset({"", "xx"})  # folded; "XX" is how organograms write the top of a line


def has_manager(manager: str) -> bool:
    """False for the marks that say "nobody above"."""
    return manager.strip().casefold() not in NO_MANAGER


@dataclass(frozen=True, slots=True)
class ReportingTree:
    """Every person exactly once, whatever the edges said.

    Who has no usable manager stands at the top: `roots` have none, `dangling` name somebody unknown,
    `self_managers` name themselves, and each of `loops` is a ring of people whose first one's edge was left out.
    `order` is the drawing order (a person, then everybody below), `depth` counts from 0 at the top.
    """

    roots: tuple[str, ...]
    order: tuple[str, ...]
    depth: dict[str, int]
    manager: dict[str, str]  # what the tree made of it; "" at the top
    children: dict[str, tuple[str, ...]]  # only for people who have some, in the order they came
    dangling: dict[str, str]  # person -> the unknown manager
    self_managers: tuple[str, ...]
    loops: tuple[tuple[str, ...], ...]
    duplicates: tuple[str, ...]  # ids that came again; the first one counted

    @property
    def tops(self) -> tuple[str, ...]:
        """Everybody nobody stands above in the tree, in drawing order."""
        return tuple(person for person in self.order if not self.manager[person])

    @property
    def left_out(self) -> tuple[str, ...]:
        """People whose manager could not be used, in drawing order."""
        headless = set(self.dangling) | set(self.self_managers) | {ring[0] for ring in self.loops}
        return tuple(person for person in self.order if person in headless)

    def line(self, person: str) -> tuple[str, ...]:
        """Managers of a person, nearest first."""
        above = []
        while person := self.manager.get(person, ""):
            above.append(person)
        return tuple(above)

    def below(self, person: str) -> tuple[str, ...]:
        """Everybody under a person, in drawing order."""
        if person not in self.depth:
            return ()
        start = self.order.index(person)
        end = start + 1
        while end < len(self.order) and self.depth[self.order[end]] > self.depth[person]:
            end += 1
        return self.order[start + 1 : end]


def reporting_tree(edges: Iterable[tuple[str, str, Any]]) -> ReportingTree:
    """Make the tree of edges `(person, manager, stamp)`.

    Edges count in stamp order (equal stamps: by person), so every computer that knows the same edges sees the same
    tree; one that would close a ring is left out and the ring is listed. Stamps need only be comparable.
    People stand in the order in which they came.
    """
    managers: dict[str, str] = {}
    stamps: dict[str, Any] = {}
    duplicates: list[str] = []
    for person, manager, stamp in edges:
        if person in managers:
            duplicates.append(person)
            continue
        managers[person] = manager.strip() if has_manager(manager) else ""
        stamps[person] = stamp
    manager_of = dict.fromkeys(managers, "")
    dangling: dict[str, str] = {}
    self_managers: list[str] = []
    loops: list[tuple[str, ...]] = []
    tops = {person: person for person in managers}  # union-find: the way up to the top of a person's tree
    for person in sorted(managers, key=lambda one: (stamps[one], one)):
        manager = managers[person]
        if not manager:
            continue
        if manager == person:
            self_managers.append(person)
        elif manager not in managers:
            dangling[person] = manager
        elif _top(tops, manager) == person:  # a person is the top of his tree until his own edge counts
            loops.append((person, *_line_to(manager_of, manager, person)))
        else:
            manager_of[person] = manager
            tops[person] = manager
    children: dict[str, list[str]] = {}
    for person, manager in manager_of.items():
        if manager:
            children.setdefault(manager, []).append(person)
    order, depth = _walk(manager_of, children)
    return ReportingTree(
        roots=tuple(person for person, manager in managers.items() if not manager),
        order=order,
        depth=depth,
        manager=manager_of,
        children={person: tuple(reports) for person, reports in children.items()},
        dangling=dangling,
        self_managers=tuple(self_managers),
        loops=tuple(loops),
        duplicates=tuple(duplicates),
    )


def _top(tops: dict[str, str], person: str) -> str:
    while tops[person] != person:
        tops[person] = tops[tops[person]]
        person = tops[person]
    return person


def _line_to(manager_of: Mapping[str, str], start: str, end: str) -> list[str]:
    line = []
    while start != end:
        line.append(start)
        start = manager_of[start]
    return line


def _walk(manager_of: dict[str, str], children: Mapping[str, list[str]]) -> tuple[tuple[str, ...], dict[str, int]]:
    order: list[str] = []
    depth: dict[str, int] = {}
    waiting = [person for person in reversed(manager_of) if not manager_of[person]]
    while waiting:
        person = waiting.pop()
        order.append(person)
        depth[person] = depth[manager_of[person]] + 1 if manager_of[person] else 0
        waiting.extend(reversed(children.get(person, ())))
    return tuple(order), depth


def counts(rows: Sequence[tuple[str, str]]) -> dict[str, int]:
    """What a raw list of `(person, manager)` looks like, before anything is put right.

    The first row of a duplicated id counts. People who manage themselves are in cycles too. `max_depth` is the number
    of people on the longest line that ends at a root or at an unknown manager, `widest_span` the greatest number
    of people who name the same manager, known or not.
    """
    managers: dict[str, str] = {}
    for person, manager in rows:
        managers.setdefault(person, manager if has_manager(manager) else "")
    people = managers.keys()
    in_cycles, depth = _cycles_and_depth(managers)
    spans = Counter(manager for manager in managers.values() if manager)
    return {
        "rows": len(rows),
        "distinct_ids": len(managers),
        "duplicate_ids": len(rows) - len(managers),
        "roots": sum(not manager for manager in managers.values()),
        "dangling_manager_refs": sum(bool(manager) and manager not in people for manager in managers.values()),
        "self_managers": sum(person == manager for person, manager in managers.items()),
        "people_in_cycles": in_cycles,
        "max_depth": depth,
        "widest_span": max(spans.values(), default=0),
    }


def _cycles_and_depth(managers: Mapping[str, str]) -> tuple[int, int]:
    """How many people stand in rings, and how long the longest line is that does not end in one."""
    in_cycles = 0
    lines: dict[str, int] = {}  # people from here to the end of the line; 0 = it runs into a ring
    for start in managers:
        path: dict[str, int] = {}
        person = start
        while person in managers and person not in lines and person not in path:
            path[person] = len(path)
            person = managers[person]
        if person in path:
            in_cycles += len(path) - path[person]
            lines.update(dict.fromkeys(path, 0))
            continue
        length = lines.get(person, 0)
        endless = length == 0 and person in managers
        for walked in reversed(path):
            length = 0 if endless else length + 1
            lines[walked] = length
    return in_cycles, max(lines.values(), default=0)

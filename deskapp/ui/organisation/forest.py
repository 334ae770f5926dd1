"""The reporting tree as numbers: who stands where, which the tree model, the drawing and the search box share."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.fold_text import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.rows import PersonRow

TOP = -1  # parent of whoever stands at the foot of the tree


class Texts:
    """Folded texts of everybody, as one long one: a word is found in a hundred thousand of them without asking each."""

    def __init__(self, texts: Iterable[str]) -> None:
        lines = [f" {each}" for each in texts]
        self._whole = "\n" + "\n".join(lines)
        self._starts = list(accumulate((len(each) + 1 for each in lines[:-1]), initial=1)) if lines else []

    def find(self, words: Sequence[str], limit: int) -> list[int]:
        """Numbers of the texts in which each of the words begins a word, in order, at most so many."""
        rarest = words[0] if len(words) == 1 else min(words, key=lambda each: self._whole.count(f" {each}"))
        others = [f" {each}" for each in words if each != rarest]
        found: list[int] = []
        place = self._whole.find(f" {rarest}")
        while place != -1 and len(found) < limit:
            number = bisect_right(self._starts, place) - 1
            end = self._starts[number + 1] - 1 if number + 1 < len(self._starts) else len(self._whole)
            if not others or all(self._whole.find(each, self._starts[number], end) != -1 for each in others):
                found.append(number)
            place = self._whole.find(f" {rarest}", end)
        return found


    def beginning(self, start: str, after: int) -> int:
        """The number of the next text from `after` on, and round again, that begins so; -1 = none does."""
        if not self._starts:
            return -1
        wanted, begun = f"\n {start}", self._starts[after % len(self._starts)] - 1
        place = self._whole.find(wanted, begun)
        if place == -1:
            place = self._whole.find(wanted, 0, begun + len(wanted))
        return bisect_right(self._starts, place + 1) - 1 if place != -1 else -1


class Forest(NamedTuple):
    """Everybody once, by number; numbers are places in `people` and stay valid for this forest only."""

    people: list[PersonRow]  # the placed ones first, parents before their reports
    parent: list[int]  # TOP for a root and for each of `loose`
    children: list[list[int]]
    row: list[int]  # place among the brothers
    roots: list[int]
    loose: list[int]  # not placed: no manager known, or the line would run in a circle
    rings: dict[int, tuple[str, ...]]  # of those of `loose` whose line would run in a circle: the names in it
    below: list[int]  # how many people stand in the whole tree of each, without himself
    numbers: dict[str, int]  # by id
    named: Texts  # what the search box looks at first: the names
    described: Texts  # and then: name, job, unit and place

    def line(self, node: int) -> list[int]:
        """The node and everybody who supports it, the foot of the tree last."""
        found = [node]
        while (node := self.parent[node]) != TOP:
            found.append(node)
        return found

    def top(self, node: int) -> int:
        """Who stands at the foot of the node's line; the node itself for nobody's number."""
        while node != TOP and self.parent[node] != TOP:
            node = self.parent[node]
        return node


def branch(forest: Forest, node: int) -> list[int]:
    """A person and everybody below, parents before their reports."""
    found = [node]
    for each in found:
        found += forest.children[each]  # grows while it is walked
    return found


EMPTY = Forest([], [], [], [], [], [], {}, [], {}, Texts([]), Texts([]))


def build(placed: Sequence[PersonRow], left_out: Sequence[PersonRow], loops: Iterable[Sequence[str]] = ()) -> Forest:
    """Number the people of a reporting tree.

    A manager who is not among the people counts as none. `loops` are names, first the one whose edge was left out.
    Any order is taken, and even a circle the service should have cut ends up among the loose instead of hanging
    the window.
    """
    out = {each.id for each in left_out}
    rows = {each.id: each for each in (*placed, *left_out)}
    reports: dict[str, list[str]] = {}
    roots: list[str] = []
    for each in rows.values():
        if each.id in out:
            continue
        if each.manager in rows and each.manager != each.id:
            reports.setdefault(each.manager, []).append(each.id)
        else:
            roots.append(each.id)
    loose = [each.id for each in left_out]
    order = _downwards([*roots, *loose], reports)
    if len(order) < len(rows):  # a circle nobody cut
        reached = set(order)
        for person in rows:
            if person not in reached:
                loose.append(person)
                part = [one for one in _downwards([person], reports) if one not in reached]
                order += part
                reached.update(part)
    return _number(order, rows, roots, loose, loops)


def _downwards(tops: Sequence[str], reports: dict[str, list[str]]) -> list[str]:
    """Everybody from these people on, parents before reports, without recursion: lines may be long."""
    found: list[str] = []
    seen: set[str] = set()
    stack = list(reversed(tops))
    while stack:
        each = stack.pop()
        if each in seen:
            continue
        seen.add(each)
        found.append(each)
        stack.extend(reversed(reports.get(each, ())))
    return found


def _number(
    order: list[str],
    rows: dict[str, PersonRow],
    roots: list[str],
    loose: list[str],
    loops: Iterable[Sequence[str]],
) -> Forest:
    index = {each: number for number, each in enumerate(order)}
    apart = {*roots, *loose}
    parent = [TOP if each in apart else index[rows[each].manager] for each in order]
    children: list[list[int]] = [[] for _ in order]
    row = [0] * len(order)
    for number, above in enumerate(parent):
        if above != TOP:
            row[number] = len(children[above])
            children[above].append(number)
    for group in (roots, loose):
        for place, each in enumerate(group):
            row[index[each]] = place
    below = [0] * len(order)
    for number in range(len(order) - 1, -1, -1):
        if parent[number] != TOP:
            below[parent[number]] += below[number] + 1
    people = [rows[each] for each in order]
    rings: dict[int, tuple[str, ...]] = {}
    for ring in loops:
        for number in map(index.__getitem__, loose):
            # Names come more than once: the last of the ring stands right below the one whose edge was left out.
            if people[number].name == ring[0] and any(people[one].name == ring[-1] for one in children[number]):
                rings[number] = tuple(ring)
    names = [" ".join(tokens(each.name)) for each in people]
    return Forest(
        people=people,
        parent=parent,
        children=children,
        row=row,
        roots=[index[each] for each in roots],
        loose=[index[each] for each in loose],
        rings=rings,
        below=below,
        numbers=index,
        named=Texts(names),
        described=Texts(
            f"{name} {_folded(each.job)} {_folded(each.unit)} {_folded(each.place)}"
            for name, each in zip(names, people, strict=True)
        ),
    )


def hits(forest: Forest, typed: str, limit: int = 500) -> list[int]:
    """People who fit what was typed: each typed word begins a word of the name, job, unit or place.

    Those found by name come first, both groups in the order of the tree.
    """
    words = tokens(typed)
    if not words:
        return []
    by_name = forest.named.find(words, limit)
    if len(by_name) == limit:
        return by_name
    known = set(by_name)
    others = forest.described.find(words, limit + len(by_name))
    return [*by_name, *(each for each in others if each not in known)][:limit]


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """A job, unit or place, which many share."""
    return " ".join(tokens(text))


class Shown(NamedTuple):
    """Which part of a forest is drawn."""

    roots: list[int]
    children: dict[int, list[int]]  # drawn reports of each drawn person


def whole(forest: Forest) -> Shown:
    """Everybody who has a place."""
    children: dict[int, list[int]] = {}
    stack = list(forest.roots)
    while stack:
        node = stack.pop()
        children[node] = forest.children[node]
        stack.extend(forest.children[node])
    return Shown(list(forest.roots), children)


def neighbourhood(forest: Forest, node: int, opened: frozenset[int] = frozenset()) -> Shown:
    """The line of a person, those beside, those supported, and the reports of everybody opened by hand."""
    line = forest.line(node)
    wide = {node, forest.parent[node], *opened}
    follow = dict(zip(line[1:], line, strict=False))
    children: dict[int, list[int]] = {}
    stack = [line[-1]]
    while stack:
        each = stack.pop()
        if each in wide:
            children[each] = forest.children[each]
        else:
            children[each] = [follow[each]] if each in follow else []
        stack.extend(children[each])
    return Shown([line[-1]], children)

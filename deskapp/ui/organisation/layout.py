"""Where everybody stands in the drawing: plain numbers, no Qt, made on a reader thread.

Coordinates are scene pixels with the leads at y = 0 and their reports at growing y; the drawing turns the picture
over when customers stand on top, and mirrors it for right-to-left. Two ways of arranging people:

`tidy` is the org chart everybody knows: parents centred over their reports, subtrees as close as their outlines
allow. More than `ROW` reports who lead nobody stand as a block in one frame, not in a row nobody can see the end of.

`nested` is for a whole house: each lead's people in a frame, frames in frames, packed to the shape of a window. A
tidy picture of 5,000 people is a strip forty times as wide as high.
"""

from __future__ import annotations

from math import ceil, sqrt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from deskapp.ui.organisation.forest import Shown

ROW = 6
_ASPECT = 1.2  # width to height of a usual drawing area


class Sizes(NamedTuple):
    """Pixels of a box and of the room around it."""

    width: float = 140.0
    height: float = 108.0
    gap: float = 14.0  # between boxes
    level: float = 72.0  # between a lead and the reports
    pad: float = 14.0  # inside a frame


class Frame(NamedTuple):
    """A frame around people, with the lead it belongs to and how deep it is nested."""

    lead: int
    left: float
    top: float
    width: float
    height: float
    depth: int


class Picture(NamedTuple):
    """A finished arrangement."""

    x: dict[int, float]  # centres of the boxes
    y: dict[int, float]
    parent: dict[int, int]  # drawn lead of each drawn person, without the roots
    frames: list[Frame]  # outer before inner
    framed: frozenset[int]  # who is joined to the lead by a frame, not by a line
    nested: bool
    left: float
    top: float
    width: float
    height: float


NOTHING = Picture({}, {}, {}, [], frozenset(), False, 0.0, 0.0, 0.0, 0.0)


def arrange(shown: Shown, sizes: Sizes, aspect: float = _ASPECT) -> Picture:
    """Tidy where that stays readable, nested where it would become a strip; `aspect` is the view's width by height."""
    picture = tidy(shown, sizes)
    if len(picture.x) > 40 and picture.width > 3.5 * aspect * picture.height:
        return nested(shown, sizes, aspect)
    return picture


# ---------------------------------------------------------------- tidy


class _Outline:
    """Left and right edge of a subtree per level, deepest level first, so that a parent is one append."""

    __slots__ = ("left", "off", "right")

    def __init__(self, left: list[float], right: list[float]) -> None:
        self.left = left
        self.right = right
        self.off = 0.0


class _Block(NamedTuple):
    """Reports who lead nobody, as a grid."""

    people: list[int]
    columns: int
    width: float
    height: float
    levels: int


def _block(people: list[int], sizes: Sizes) -> _Block:
    columns = max(3, ceil(sqrt(len(people) * 1.1)))
    rows = ceil(len(people) / columns)
    columns = ceil(len(people) / rows)
    width = columns * (sizes.width + sizes.gap) - sizes.gap + 2 * sizes.pad
    height = rows * (sizes.height + sizes.gap) - sizes.gap + 2 * sizes.pad
    reach = height - sizes.pad - sizes.height  # below the line of this level's boxes
    levels = 1 + max(0, ceil((reach + sizes.gap - sizes.level) / (sizes.height + sizes.level)))
    return _Block(people, columns, width, height, levels)


def tidy(shown: Shown, sizes: Sizes) -> Picture:
    """Parents centred over their reports, subtrees as close as their outlines allow."""
    order = _order(shown)
    blocks: dict[int, _Block] = {}
    items: dict[int, list[int]] = {}  # reports drawn one by one; -1 stands for the block
    for node in order:
        leaves = [each for each in shown.children[node] if not shown.children[each]]
        if len(leaves) > ROW:
            blocks[node] = _block(leaves, sizes)
            inside = set(leaves)
            first = next(place for place, each in enumerate(shown.children[node]) if each in inside)
            items[node] = [each for each in shown.children[node] if each not in inside]
            items[node].insert(min(first, len(items[node])), -1)
        else:
            items[node] = shown.children[node]
    outlines: dict[int, _Outline] = {}
    shift: dict[tuple[int, int], float] = {}
    for node in reversed(order):
        outline = _join(node, items[node], blocks, outlines, shift, sizes)
        outline.left.append(-sizes.width / 2 - outline.off)
        outline.right.append(sizes.width / 2 - outline.off)
        outlines[node] = outline
    _join(-2, shown.roots, blocks, outlines, shift, sizes)
    return _place(shown, order, items, blocks, shift, sizes)


def _order(shown: Shown) -> list[int]:
    """Everybody drawn, parents before reports."""
    found: list[int] = []
    stack = list(reversed(shown.roots))
    while stack:
        node = stack.pop()
        found.append(node)
        stack.extend(reversed(shown.children[node]))
    return found


def _join(
    node: int,
    items: list[int],
    blocks: dict[int, _Block],
    outlines: dict[int, _Outline],
    shift: dict[tuple[int, int], float],
    sizes: Sizes,
) -> _Outline:
    """Push the items of one parent together and centre the parent over them."""
    outline = _Outline([], [])
    at: list[float] = []
    for item in items:
        if item == -1:
            block = blocks[node]
            one = _Outline([-block.width / 2] * block.levels, [block.width / 2] * block.levels)
        else:
            one = outlines.pop(item)
        if not at:
            outline = one
            at.append(0.0)
        else:
            outline, moved = _beside(outline, one, sizes.gap)
            at.append(moved)
    if at:
        middle = (at[0] + at[-1]) / 2
        for item, place in zip(items, at, strict=True):
            shift[node, item] = place - middle
        outline.off -= middle
    return outline


def _beside(first: _Outline, second: _Outline, gap: float) -> tuple[_Outline, float]:
    """Join two outlines side by side; touches only the levels both have, the longer one is kept."""
    long, short = len(first.right), len(second.left)
    shared = min(long, short)
    need = 0.0
    for level in range(1, shared + 1):
        edge = first.right[-level] + first.off - second.left[-level] - second.off
        if level == 1 or edge > need:
            need = edge
    moved = need + gap
    second.off += moved
    if long >= short:
        back = second.off - first.off
        for level in range(1, shared + 1):
            first.right[-level] = second.right[-level] + back
        return first, moved
    back = first.off - second.off
    for level in range(1, shared + 1):
        second.left[-level] = first.left[-level] + back
    return second, moved


def _place(
    shown: Shown,
    order: list[int],
    items: dict[int, list[int]],
    blocks: dict[int, _Block],
    shift: dict[tuple[int, int], float],
    sizes: Sizes,
) -> Picture:
    x: dict[int, float] = {root: shift[-2, root] for root in shown.roots}
    y: dict[int, float] = dict.fromkeys(shown.roots, sizes.height / 2)
    parent: dict[int, int] = {}
    frames: list[Frame] = []
    framed: set[int] = set()
    step = sizes.height + sizes.level
    for node in order:
        for each in shown.children[node]:
            parent[each] = node
        for item in items.get(node, ()):
            if item != -1:
                x[item] = x[node] + shift[node, item]
                y[item] = y[node] + step
        if node in blocks:
            block = blocks[node]
            left = x[node] + shift[node, -1] - block.width / 2
            top = y[node] + step - sizes.height / 2 - sizes.pad
            frames.append(Frame(node, left, top, block.width, block.height, 0))
            framed.update(block.people)
            _fill(block.people, block.columns, left + sizes.pad, top + sizes.pad, x, y, sizes)
    return _finish(x, y, parent, frames, framed, sizes, nest=False)


def _fill(
    people: list[int],
    columns: int,
    left: float,
    top: float,
    x: dict[int, float],
    y: dict[int, float],
    sizes: Sizes,
) -> None:
    """Put people into a grid whose corner is (left, top)."""
    for place, each in enumerate(people):
        x[each] = left + (place % columns) * (sizes.width + sizes.gap) + sizes.width / 2
        y[each] = top + (place // columns) * (sizes.height + sizes.gap) + sizes.height / 2


def _finish(
    x: dict[int, float],
    y: dict[int, float],
    parent: dict[int, int],
    frames: list[Frame],
    framed: set[int],
    sizes: Sizes,
    *,
    nest: bool,
) -> Picture:
    if not x:
        return NOTHING
    left = min(min(x.values()) - sizes.width / 2, min((each.left for each in frames), default=0.0))
    right = max(max(x.values()) + sizes.width / 2, max((each.left + each.width for each in frames), default=0.0))
    top = min(min(y.values()) - sizes.height / 2, min((each.top for each in frames), default=0.0))
    foot = max(max(y.values()) + sizes.height / 2, max((each.top + each.height for each in frames), default=0.0))
    return Picture(x, y, parent, frames, frozenset(framed), nest, left, top, right - left, foot - top)


# ---------------------------------------------------------------- nested


class _Shelf(NamedTuple):
    """Inside of one frame: its size, its grid of single people, and where the inner frames stand."""

    width: float
    height: float
    leaves: list[int]
    columns: int
    leaves_at: tuple[float, float]
    inner: list[tuple[int, float, float]]


def nested(shown: Shown, sizes: Sizes, aspect: float = _ASPECT) -> Picture:
    """Frames in frames, packed in shelves of about the shape of the view."""
    order = _order(shown)
    shelves: dict[int, _Shelf] = {}
    for node in reversed(order):
        if shown.children[node]:
            shelves[node] = _shelf(shown.children[node], shelves, sizes, sizes.height + sizes.gap, aspect)
    singles = [each for each in shown.roots if each not in shelves]
    outer = _shelf([*(each for each in shown.roots if each in shelves), *singles], shelves, sizes, 0.0, aspect)
    x: dict[int, float] = {}
    y: dict[int, float] = {}
    parent: dict[int, int] = {}
    frames: list[Frame] = []
    todo: list[tuple[int, float, float, int]] = [(node, left, top, 0) for node, left, top in outer.inner]
    _fill(outer.leaves, outer.columns, *outer.leaves_at, x, y, sizes)
    while todo:
        node, left, top, depth = todo.pop()
        shelf = shelves[node]
        frames.append(Frame(node, left, top, shelf.width, shelf.height, depth))
        x[node] = left + shelf.width / 2
        y[node] = top + sizes.pad + sizes.height / 2
        for each in shown.children[node]:
            parent[each] = node
        _fill(shelf.leaves, shelf.columns, left + shelf.leaves_at[0], top + shelf.leaves_at[1], x, y, sizes)
        todo.extend((each, left + right, top + down, depth + 1) for each, right, down in shelf.inner)
    frames.sort(key=lambda each: each.depth)
    return _finish(x, y, parent, frames, set(parent), sizes, nest=True)


def _shelf(people: list[int], shelves: dict[int, _Shelf], sizes: Sizes, head: float, aspect: float) -> _Shelf:
    """Pack single people and inner frames under a head of the given height.

    Shelves waste some room, so a few widths are tried and the one that fits a window best is kept.
    """
    leaves = [each for each in people if each not in shelves]
    inner = sorted((each for each in people if each in shelves), key=lambda each: -shelves[each].height)
    area = len(leaves) * (sizes.width + sizes.gap) * (sizes.height + sizes.gap)
    area += sum((shelves[each].width + sizes.gap) * (shelves[each].height + sizes.gap) for each in inner)
    least = max([sizes.width, *(shelves[each].width for each in inner)])
    rooms = {max(least, sqrt(area * aspect) * factor) for factor in (0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.8)}
    tries = [_pack(leaves, inner, shelves, sizes, head, room) for room in sorted(rooms)]
    return min(tries, key=lambda each: max(each.width / aspect, each.height))


def _pack(
    leaves: list[int], inner: list[int], shelves: dict[int, _Shelf], sizes: Sizes, head: float, room: float
) -> _Shelf:
    cell, line = sizes.width + sizes.gap, sizes.height + sizes.gap
    columns = max(1, min(len(leaves), int((room + sizes.gap) // cell)))
    pieces: list[tuple[int, float, float]] = []  # number (-1 = the grid of leaves), width, height
    if leaves:
        rows = ceil(len(leaves) / columns)
        columns = ceil(len(leaves) / rows)
        pieces.append((-1, columns * cell - sizes.gap, rows * line - sizes.gap))
    pieces += [(each, shelves[each].width, shelves[each].height) for each in inner]
    at: list[tuple[int, float, float]] = []
    right, top, deep, widest = 0.0, 0.0, 0.0, sizes.width
    for number, width, height in pieces:
        if right and right + width > room:
            right, top, deep = 0.0, top + deep + sizes.gap, 0.0
        at.append((number, sizes.pad + right, sizes.pad + head + top))
        widest = max(widest, right + width)
        deep = max(deep, height)
        right += width + sizes.gap
    return _Shelf(
        width=widest + 2 * sizes.pad,
        height=head + top + deep + 2 * sizes.pad,
        leaves=leaves,
        columns=columns,
        leaves_at=next(((left, down) for number, left, down in at if number == -1), (0.0, 0.0)),
        inner=[piece for piece in at if piece[0] != -1],
    )


# ---------------------------------------------------------------- walking


def step(picture: Picture, sizes: Sizes, node: int, right: int, down: int) -> int:
    """The person one arrow key away as the picture shows it, leads on top; `node` itself where nobody is.

    Sideways is the nearest box in the same row, else the nearest on that side. Up and down look first at boxes of
    the same frame, then follow the line: to the lead, or to the nearest report.
    """
    here = (picture.x[node], picture.y[node])
    if down:
        lead = picture.parent.get(node, -1)
        if node in picture.framed:
            beside = [
                each
                for each, above in picture.parent.items()
                if above == lead and each in picture.framed and (picture.y[each] - here[1]) * down > sizes.height / 2
            ]
            near = [each for each in beside if abs(picture.x[each] - here[0]) < sizes.width * 0.75]
            if near:
                return min(near, key=lambda each: abs(picture.y[each] - here[1]))
        if down < 0:
            return lead if lead != -1 else node
        reports = [each for each, above in picture.parent.items() if above == node]
        return min(reports, key=lambda each: _far(picture, here, each, 1.0, 3.0), default=node)
    row = [
        each
        for each in picture.x
        if (picture.x[each] - here[0]) * right > 1 and abs(picture.y[each] - here[1]) < sizes.height * 0.9
    ]
    if not row:
        row = [each for each in picture.x if (picture.x[each] - here[0]) * right > sizes.width * 0.4]
    return min(row, key=lambda each: _far(picture, here, each, 1.0, 3.0), default=node)


def _far(picture: Picture, here: tuple[float, float], node: int, across: float, along: float) -> float:
    return across * abs(picture.x[node] - here[0]) + along * abs(picture.y[node] - here[1])

"""The unturned picture, sorted by place, so that a part of it is painted without asking the rest; made on a reader thread."""

from __future__ import annotations

from math import ceil, floor, log2
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import layout
from deskapp.ui.organisation.layout import Frame, Picture, Sizes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deskapp.ui.organisation.forest import Forest

T = TypeVar("T")
FAR_SIDE = 1600  # pixels of the longer side of the picture of everybody


class Grid(Generic[T]):
    """Things by where they are, in squares about as wide as they are: what may touch an area is found without asking all."""

    def __init__(self, least_level: int = 10) -> None:
        self._least = least_level  # squares are at least 2 ** 10 pixels wide: one for each box would be more than the boxes
        self._levels: dict[int, dict[tuple[int, int], list[T]]] = {}
        self._reach: dict[int, float] = {}

    def put(self, thing: T, left: float, top: float, width: float, height: float) -> None:
        """Remember a thing and the room it takes."""
        wide = max(width, height, 1.0)
        level = max(self._least, ceil(log2(wide)))
        square = float(1 << level)
        place = (floor((left + width / 2) / square), floor((top + height / 2) / square))
        self._levels.setdefault(level, {}).setdefault(place, []).append(thing)
        if wide / 2 > self._reach.get(level, 0.0):
            self._reach[level] = wide / 2

    def near(self, area: QRectF, wide: float = 0.0) -> Iterator[list[T]]:
        """The squares that may touch an area, as lists of what is in them; do not change these.

        Those in which nothing is as wide or as high as `wide` are left out.
        """
        left, top, right, foot = area.left(), area.top(), area.right(), area.bottom()
        for level, squares in self._levels.items():
            square, reach = float(1 << level), self._reach[level]
            if 2 * reach < wide:
                continue
            first, last = floor((left - reach) / square), floor((right + reach) / square)
            upper, lower = floor((top - reach) / square), floor((foot + reach) / square)
            if (last - first + 1) * (lower - upper + 1) >= len(squares):
                for (column, row), things in squares.items():
                    if first <= column <= last and upper <= row <= lower:
                        yield things
            else:
                for column in range(first, last + 1):
                    for row in range(upper, lower + 1):
                        if things := squares.get((column, row), []):
                            yield things


class Far(NamedTuple):
    """The colours of what is too far away for details."""

    window: QColor
    even: QColor  # inside of frames, by their depth
    odd: QColor
    line: QColor
    box: QColor


class Ground:
    """A finished arrangement with everything that does not depend on which way up or on who is chosen.

    All coordinates are those of the arrangement: leads on top, left to right. A painter that is scaled by -1 turns them.
    """

    def __init__(self, forest: Forest, picture: Picture, sizes: Sizes, hidden: Mapping[int, int]) -> None:
        self.forest, self.picture, self.sizes, self.hidden = forest, picture, sizes, hidden
        self.people: Grid[int] = Grid()
        self.boxes: Grid[QRectF] = Grid()
        self.frames: Grid[int] = Grid(8)  # places in picture.frames
        self.curves: Grid[QPainterPath] = Grid()
        self.rects: list[QRectF] = []  # of the frames
        width, height = sizes.width, sizes.height
        for node, x in picture.x.items():
            left, top = x - width / 2, picture.y[node] - height / 2
            self.people.put(node, left, top, width, height)
            self.boxes.put(QRectF(left, top, width, height), left, top, width, height)
        for place, frame in enumerate(picture.frames):
            self.rects.append(QRectF(frame.left, frame.top, frame.width, frame.height))
            self.frames.put(place, frame.left, frame.top, frame.width, frame.height)
        self._draw_curves()

    def _draw_curves(self) -> None:
        picture, half = self.picture, self.sizes.height / 2
        ends = [(lead, node) for node, lead in picture.parent.items() if node not in picture.framed]
        found = [(picture.x[lead], picture.y[lead] + half, picture.x[node], picture.y[node] - half) for lead, node in ends]
        if not picture.nested:
            found += [self._to_frame(frame) for frame in picture.frames]
        for x, y, to_x, to_y in found:
            path = QPainterPath()
            curve(path, x, y, to_x, to_y)
            self.curves.put(path, min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))

    def _to_frame(self, frame: Frame) -> tuple[float, float, float, float]:
        x, y = self.picture.x[frame.lead], self.picture.y[frame.lead] + self.sizes.height / 2
        return x, y, frame.left + frame.width / 2, frame.top

    def line(self, node: int) -> tuple[frozenset[int], QPainterPath, tuple[QRectF, ...]]:
        """A person and who supports him, the curves that join them, and the frames they stand in."""
        picture, path = self.picture, QPainterPath()
        if node not in picture.x:
            return frozenset(), path, ()
        line = frozenset(self.forest.line(node))
        half = self.sizes.height / 2
        for each in line:
            lead = picture.parent.get(each)
            if lead is not None and each in picture.x and each not in picture.framed:
                curve(path, picture.x[lead], picture.y[lead] + half, picture.x[each], picture.y[each] - half)
        if picture.nested:
            return line, path, tuple(self.rects[place] for place, each in enumerate(picture.frames) if each.lead in line)
        around = [place for place, frame in enumerate(picture.frames)
                  if node in picture.framed and picture.parent.get(node) == frame.lead]  # fmt: skip
        for place in around:
            curve(path, *self._to_frame(picture.frames[place]))
        return line, path, tuple(self.rects[place] for place in around)

    @property
    def bounds(self) -> QRectF:
        """Everything that is drawn, without a margin."""
        return QRectF(self.picture.left, self.picture.top, self.picture.width, self.picture.height)


NOTHING = Ground(woods.EMPTY, layout.NOTHING, Sizes(), {})


def curve(path: QPainterPath, x: float, y: float, to_x: float, to_y: float) -> None:
    """Add the curve from below a lead to above a report."""
    path.moveTo(x, y)
    middle = (y + to_y) / 2
    path.cubicTo(x, middle, to_x, middle, to_x, to_y)


def from_afar(ground: Ground, colours: Far) -> QImage:
    """Everybody in one small picture: what stands there while details are painted, and the map in the corner."""
    bounds = ground.bounds
    longer = max(bounds.width(), bounds.height())
    if longer <= 0:
        return QImage()
    zoom = min(1.0, FAR_SIDE / longer)
    image = QImage(
        max(1, ceil(bounds.width() * zoom)), max(1, ceil(bounds.height() * zoom)), QImage.Format.Format_RGB32
    )
    image.fill(colours.window)
    painter = QPainter(image)
    painter.scale(image.width() / bounds.width(), image.height() / bounds.height())
    painter.translate(-bounds.topLeft())
    paint_far(painter, ground, colours, bounds)
    painter.end()
    return image


def paint_far(painter: QPainter, ground: Ground, colours: Far, area: QRectF) -> None:
    """Frames, curves and boxes without an edge or a word, for where a box is a few pixels."""
    paint_far_frames(painter, ground, colours, area)
    painter.setPen(QColor(colours.line))
    pen = painter.pen()
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(QColor(0, 0, 0, 0))
    for paths in ground.curves.near(area):
        for path in paths:
            painter.drawPath(path)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(colours.box)
    for rects in ground.boxes.near(area):
        painter.drawRects(rects)


def paint_far_frames(painter: QPainter, ground: Ground, colours: Far, area: QRectF) -> None:
    """The frames that touch an area, outer before inner, those of one depth in one call."""
    frames = ground.picture.frames
    places = sorted(place for some in ground.frames.near(area) for place in some)
    by_depth: dict[int, list[QRectF]] = {}
    for place in places:
        by_depth.setdefault(frames[place].depth, []).append(ground.rects[place])
    pen = painter.pen()
    pen.setCosmetic(True)
    pen.setWidthF(1.0)
    pen.setColor(colours.line)
    painter.setPen(pen)
    for depth, rects in by_depth.items():
        painter.setBrush(colours.odd if depth % 2 else colours.even)
        painter.drawRects(rects)

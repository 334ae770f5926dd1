"""A large picture in squares that are painted once for each zoom and kept while there is room for them."""

from __future__ import annotations

import time
from math import floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap, QTransform

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

SIDE = 256  # pixels of a square on a screen of usual density
MOST_BYTES = 48_000_000
AT_ONCE_MS = 45.0  # painting another picture may take so long before squares come one after the other
IN_MOTION_MS = 5.0  # and so long while it is moved

Key = tuple[float, int, int, int]  # zoom, which way up, column, row


class Part(NamedTuple):
    """A part of the picture as it is to be seen."""

    area: QRectF
    zoom: float
    way: int  # up


class Tiles:
    """Squares of one picture. `paint(painter, area, zoom, way)` paints the part `area` of it, in the picture's pixels."""

    def __init__(self, paint: Callable[[QPainter, QRectF, float, int], None]) -> None:
        self._paint = paint
        self._kept: dict[Key, QPixmap] = {}  # the one used last stands last
        self._bytes = 0
        self._zoom = 0.0  # of what was shown last, and what was shown before it
        self._before = 0.0
        self._fresh = True

    def clear(self) -> None:
        """The picture is another one."""
        self._kept.clear()
        self._bytes, self._fresh = 0, True

    def drop(self, area: QRectF) -> None:
        """A part of the picture is another one, both ways up; `area` is that of one of them."""
        for key in [key for key in self._kept if _area(key).intersects(area)]:
            self._forget(key)

    def show(self, painter: QPainter, part: Part, at: QPointF, ground: QColor, far: Callable[[], None]) -> bool:
        """Paint a part at the painter's zoom; False = some of it is still blurred, and one more painting helps.

        `at` is the device's pixel of the picture's (0, 0). `far` paints what is known of what was never painted.
        """
        begun, most = time.perf_counter(), AT_ONCE_MS if self._fresh else IN_MOTION_MS
        ratio = painter.device().devicePixelRatioF()
        if part.zoom != self._zoom:
            self._before, self._zoom = self._zoom, part.zoom
        wanted = _around(part)
        middle = part.area.center() * part.zoom / SIDE - QPointF(0.5, 0.5)
        missing = [key for key in wanted if key not in self._kept]
        missing.sort(key=lambda key: abs(key[2] - middle.x()) + abs(key[3] - middle.y()))
        while missing and (time.perf_counter() - begun) * 1000 < most:
            self._make(missing.pop(0), ground, ratio, len(wanted))
        self._fresh = False
        painter.save()
        if missing:
            self._stand_in(painter, missing, far)
        painter.resetTransform()
        for key in wanted:
            if (made := self._kept.pop(key, None)) is not None:
                self._kept[key] = made
                corner = QPointF(key[2] * SIDE + at.x(), key[3] * SIDE + at.y())
                painter.drawPixmap(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), made)
        painter.restore()
        return not missing

    def squash(self, painter: QPainter, part: Part) -> None:
        """Paint what is kept of a part wherever the painter stands: while the picture turns over."""
        self._blit(painter, self._kept_in(part))

    def paint_now(self, part: Part, ground: QColor, ratio: float) -> None:
        """Paint squares before they are seen, in a moment in which nobody sees how long it takes."""
        begun, wanted = time.perf_counter(), _around(part)
        for key in wanted:
            if (time.perf_counter() - begun) * 1000 < AT_ONCE_MS and key not in self._kept:
                self._make(key, ground, ratio, len(wanted))

    def prepare(self, part: Part, ground: QColor, ratio: float) -> bool:
        """Paint one square beside those that are seen; False = there is none left to paint."""
        wanted = _around(part)
        for key in wanted:
            if key not in self._kept:
                self._make(key, ground, ratio, len(wanted))
                return True
        return False

    def _make(self, key: Key, ground: QColor, ratio: float, needed: int) -> None:
        zoom, way, column, row = key
        made = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(ground)
        painter = QPainter(made)
        painter.translate(-column * SIDE, -row * SIDE)
        painter.scale(zoom, zoom)
        room = 2 / zoom
        self._paint(painter, _area(key).adjusted(-room, -room, room, room), zoom, way)
        painter.end()
        one = round(SIDE * ratio) ** 2 * 4
        self._kept[key] = made
        self._bytes += one
        while self._bytes > max(MOST_BYTES, 3 * needed * one):
            self._forget(next(iter(self._kept)))

    def _forget(self, key: Key) -> None:
        gone = self._kept.pop(key)
        self._bytes -= gone.width() * gone.height() * 4

    def _stand_in(self, painter: QPainter, missing: list[Key], far: Callable[[], None]) -> None:
        """What was painted at the zoom before, made larger or smaller, over the picture of everybody."""
        whole = QRectF()
        for key in missing:
            whole = whole.united(_area(key))
        painter.setClipRect(whole)
        far()
        if self._before and missing:
            self._blit(painter, self._kept_in(Part(whole, self._before, missing[0][1])))

    def _kept_in(self, part: Part) -> list[Key]:
        return [key for key in self._kept if key[:2] == (part.zoom, part.way) and _area(key).intersects(part.area)]

    def _blit(self, painter: QPainter, keys: list[Key]) -> None:
        for key in keys:
            area = _area(key)
            source = self._kept[key]
            painter.drawPixmap(area, source, QRectF(source.rect()))


def _around(part: Part) -> list[Key]:
    side, area = SIDE / part.zoom, part.area
    columns = range(floor(area.left() / side), floor(area.right() / side) + 1)
    rows = range(floor(area.top() / side), floor(area.bottom() / side) + 1)
    return [(part.zoom, part.way, column, row) for row in rows for column in columns]


def _area(key: Key) -> QRectF:
    side = SIDE / key[0]
    return QRectF(key[2] * side, key[3] * side, side, side)


def place_of(transform: QTransform) -> QPointF:
    """The device's pixel of the picture's (0, 0)."""
    return QPointF(transform.dx(), transform.dy())

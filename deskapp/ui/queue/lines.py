"""Texts of the queue, cut to their room and shaped once, so that drawing them again is putting down glyphs."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGlyphRun, QPainter, QTextLayout, QTextLine, QTextOption

from deskapp.ui.queue import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDLESS = 1 << 20
_KEPT = 2000  # lines that stay shaped
# Letters that stand side by side as they are written, and the signs between them; nothing else has a say in their order.
_PLAIN = re.compile("[\x00-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]*")
_SIGNS = dict.fromkeys((0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069))  # of direction


class Line(NamedTuple):
    """A text ready to be drawn: glyphs with their place, its size in pixels, where marked pieces begin and how wide they are."""

    pieces: tuple[tuple[QPointF, QGlyphRun], ...]
    width: int
    height: int
    marks: tuple[tuple[int, int], ...] = ()

    def draw(self, painter: QPainter, left: int, top: int) -> None:
        """Put it down with the painter's pen; `left` and `top` of its upper left corner."""
        where = QPointF(left, top)
        for place, run in self.pieces:
            painter.drawGlyphRun(place + where, run)


class Face:
    """A font, and the lines that were shaped in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._lines: dict[tuple[object, ...], Line] = {}
        self._dots: tuple[tuple[QGlyphRun, ...], float] | None = None

    def shape(
        self, text: str, room: int, *, mirrored: bool, mixed: bool = False, wanted: tuple[str, ...] = ()
    ) -> Line:
        """Cut a text to its room; a foreign text keeps its own direction, a `mixed` one brings its own signs for that."""
        key = (text, room, mirrored, mixed, wanted)
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            line = self._lines[key] = self._shaped(" ".join(text[: words.LONGEST].split()), room, mirrored, mixed, wanted)
        return line

    def _shaped(self, text: str, room: int, mirrored: bool, mixed: bool, wanted: tuple[str, ...]) -> Line:
        direction = Qt.LayoutDirection.LayoutDirectionAuto
        if mixed:
            direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        bare = text.translate(_SIGNS)
        plain = _PLAIN.fullmatch(bare) is not None
        if plain and not (mixed and mirrored):
            text, direction = bare, Qt.LayoutDirection.LeftToRight  # so signs of direction say nothing new, and cost time
            shaped, line = _laid(text, self.font, direction)
            if line.naturalTextWidth() > room:
                return self._cut(text, line, room, wanted)
        else:
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            shaped, line = _laid(text, self.font, direction)
        pieces = tuple((_ORIGIN, run) for run in shaped.glyphRuns())
        return Line(pieces, ceil(line.naturalTextWidth()), ceil(line.height()), _marks(text, line, wanted))

    def _cut(self, text: str, line: QTextLine, room: int, wanted: tuple[str, ...]) -> Line:
        """As much of a laid line as there is room for, and dots; its letters are not shaped again."""
        if self._dots is None:
            shaped, dots = _laid("…", self.font, Qt.LayoutDirection.LeftToRight)
            self._dots = tuple(shaped.glyphRuns()), dots.naturalTextWidth()
        runs, wide = self._dots
        if wide > room:
            return Line((), 0, ceil(line.height()))
        end = len(text[: line.xToCursor(room - wide, QTextLine.CursorPosition.CursorOnCharacter)].rstrip())
        width = _x(line, end)
        pieces = tuple((_ORIGIN, run) for run in line.glyphRuns(0, end)) if end else ()
        dots_at = QPointF(width, 0)
        marks = _marks(text[:end], line, wanted)
        return Line((*pieces, *((dots_at, run) for run in runs)), ceil(width + wide), ceil(line.height()), marks)


_ORIGIN = QPointF()
_OPTIONS: dict[Qt.LayoutDirection, QTextOption] = {}


def _laid(text: str, font: QFont, direction: Qt.LayoutDirection) -> tuple[QTextLayout, QTextLine]:
    """A text in one line that begins at its left edge. The line lives as long as the layout."""
    option = _OPTIONS.get(direction)
    if option is None:
        option = _OPTIONS[direction] = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(direction)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return layout, line


def _marks(text: str, line: QTextLine, wanted: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the wanted words stand in a laid text."""
    if not wanted:
        return ()
    from deskapp.domain.marks import marks

    pieces = []
    for start, end in marks(text, tuple(wanted)):
        one, other = (_x(line, each) for each in (start, end))
        pieces.append((round(min(one, other)), round(abs(other - one))))
    return tuple(pieces)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # a pair in PySide, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)

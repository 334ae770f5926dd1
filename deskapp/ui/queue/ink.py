"""What rows and cells of the queue are drawn with: fonts, colours, shaped texts, chips, boxes and heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui import icons, theme
from deskapp.ui.i18n import number
from deskapp.ui.queue.lines import Face

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.ui.queue import words
    from deskapp.ui.queue.groups import Head
    from deskapp.ui.queue.lines import Line

GUTTER = 24  # the leading strip with the unread dot and the box to select; a target of at least 24 px
TEXT = 46  # where all lines of a row begin
END = 12  # what stays free at the trailing end
HEAD = 34
_PRIORITY_TOKENS = ("info", "text2", "warn", "danger")


class Ink:
    """Fonts, measures and colours of one theme, and the rows laid out with them."""

    def __init__(self) -> None:
        now = theme.current()
        weight = theme.Weight
        self.name = Face(now.font(13, weight.MEDIUM))
        self.bold = Face(now.font(13, weight.SEMIBOLD))
        self.plain = Face(now.font(13))
        self.meta = Face(now.font(12))
        self.chip = Face(now.font(12, weight.MEDIUM))
        self.chip_strong = Face(now.font(12, weight.SEMIBOLD))
        self.colour = now.colour
        self.px = now.px
        self.laid: dict[Any, Any] = {}
        self._glyphs: dict[tuple[int, int, float], QPixmap] = {}

    def glyph(self, priority: int, side: int, ratio: float) -> QPixmap:
        """The sign of a priority, `side` pixels wide, drawn once."""
        key = (priority, side, ratio)
        if key not in self._glyphs:
            pixmap = self._glyphs[key] = QPixmap(round(side * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            priority_glyph(painter, priority, QRectF(0, 0, side, side), self.colour)
            painter.end()
        return self._glyphs[key]


class QueueDelegate(QStyledItemDelegate):
    """What the delegates of the list and of the table have in common; `heights` are those of rows, usual and compact."""

    heights = (40, 30)

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._ink = Ink()
        self._height = self.heights[0]
        self._selecting = False
        self._team_names: dict[str, str] = {}
        self._wanted: tuple[str, ...] = ()
        self._writing: frozenset[str] = frozenset()
        self._hovered = -1
        theme.notifier().changed.connect(self._repaint_all)

    def set_team_names(self, names: dict[str, str]) -> None:
        """What teams are called in the person's language, by id; others keep their English name."""
        self._team_names = names
        self._ink.laid.clear()

    def set_wanted(self, words: tuple[str, ...]) -> None:
        """Folded words that are marked wherever a row shows them."""
        if words != self._wanted:
            self._wanted = words
            self._ink.laid.clear()

    def set_writing(self, tickets: frozenset[str]) -> None:
        """The tickets that somebody else writes at now."""
        if tickets != self._writing:
            self._writing = tickets
            self._ink.laid.clear()

    def set_selecting(self, selecting: bool) -> None:
        """Show the box to select in every row, not only in the one under the pointer."""
        self._selecting = selecting

    def set_hovered(self, row: int) -> None:
        """Which row is under the pointer (-1 = none)."""
        self._hovered = row

    def take_over(self, other: QueueDelegate) -> None:
        """Show what another one showed until now."""
        self._selecting, self._hovered = other._selecting, other._hovered
        self._team_names, self._wanted, self._writing = other._team_names, other._wanted, other._writing
        self._ink.laid.clear()

    def set_compact(self, compact: bool) -> None:
        """Closer rows, or not."""
        self._height = self.heights[compact]
        self._ink.laid.clear()

    def row_height(self) -> int:
        """Height of every row, in pixels."""
        return self._ink.px(self._height)

    def head_height(self) -> int:
        """Height of the head of a group, in pixels."""
        return self._ink.px(HEAD)

    @Slot()
    def _repaint_all(self) -> None:
        self._ink = Ink()


class Brush:
    """Something being painted in a rectangle; places are counted from its leading edge."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, ink: Ink) -> None:
        self.painter = painter
        self.rect: QRect = option.rect
        self.mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._left, self._right, self._top = self.rect.left(), self.rect.right() + 1, self.rect.top()
        self.ink = ink
        self.px = ink.px

    def place(self, x: float, y: float, width: float, height: float) -> QRect:
        """A rectangle given in pixels at 100 %, scaled and mirrored."""
        px = self.px
        return self.put(px(x), px(y), px(width), px(height))

    def put(self, x: int, y: int, width: int, height: int) -> QRect:
        """A rectangle given in pixels from the leading edge, mirrored."""
        return QRect(self._right - x - width if self.mirrored else self._left + x, self._top + y, width, height)

    def head(self, head: Head, name: str, *, boxed: bool, ticked: bool) -> None:
        """The name of a group and how many it holds."""
        ink, px = self.ink, self.px
        if boxed:
            self.box(ticked, round((HEAD - 14) / 2))
        icons.draw(
            self.painter, "chev" if head.folded else "down", "text2", self.place(24, (HEAD - 16) / 2, 16, 16).topLeft(), 16
        )
        count = ink.meta.shape(number(len(head.keys)), self.rect.width(), mirrored=self.mirrored)
        room = self.rect.width() - px(TEXT + END + 8) - count.width
        line = ink.bold.shape(name, room, mirrored=self.mirrored)
        self.line(line, px(TEXT), (HEAD - 20) / 2, "text")
        self.line(count, px(TEXT + 8) + line.width, (HEAD - 20) / 2, "text2")

    def ground(self, *, selected: bool, ticked: bool, hovered: bool, head: bool = False, bar: bool = True) -> None:
        """What lies under it: selected (with a `bar` where the row begins), under the pointer, or a head; the line below."""
        colour, painter = self.ink.colour, self.painter
        if selected or ticked:
            painter.fillRect(self.rect, colour("accentSoft"))
        elif hovered:
            painter.fillRect(self.rect, colour("hover"))
        elif head:
            painter.fillRect(self.rect, colour("sunken"))
        if selected and bar:
            painter.fillRect(self.put(0, 0, self.px(3), self.rect.height()), colour("accent"))
        painter.fillRect(QRect(self.rect.left(), self.rect.bottom(), self.rect.width(), 1), colour("line"))

    def focus(self) -> None:
        """A frame where the keyboard is."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(self.ink.colour("focus"), 2))
        self.painter.drawRect(self.rect.adjusted(1, 1, -1, -2))

    def box(self, ticked: bool, top: float) -> None:
        """The box to select with."""
        painter, colour = self.painter, self.ink.colour
        box = QRectF(self.place(6, top, 14, 14))
        painter.setPen(QPen(colour("accent" if ticked else "control"), 1.4))
        painter.setBrush(colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if ticked:
            unit = box.width() / 14
            painter.setPen(stroke(colour("accentText"), 1.9))
            painter.drawPolyline(
                QPolygonF([box.topLeft() + QPointF(x, y) * unit for x, y in ((3.4, 7.2), (6, 9.8), (10.6, 4.4))])
            )

    def priority(self, priority: int, where: QRect) -> None:
        """The sign of a priority."""
        ratio = self.painter.device().devicePixelRatioF()
        self.painter.drawPixmap(where.topLeft(), self.ink.glyph(priority, where.width(), ratio))

    def line(self, line: Line, x: int, y: float, token: str) -> None:
        """Draw a line of text in a strip 20 high."""
        where = self.put(x, self.px(y) + (self.px(20) - line.height) // 2, line.width, line.height)
        for begin, wide in line.marks:
            self.painter.fillRect(QRect(where.left() + begin, where.top(), wide, where.height()), self.ink.colour("warnSoft"))
            self.painter.fillRect(QRect(where.left() + begin, where.bottom(), wide, 1), self.ink.colour("warn"))
        self.painter.setPen(self.ink.colour(token))
        line.draw(self.painter, where.left(), where.top())

    def chip(self, chip: words.TimeChip, line: Line, width: int, x: int, y: float, *, on_soft: bool) -> None:
        """A time chip; `x` and `width` in pixels, `y` of its top as at 100 %."""
        ink, painter, px = self.ink, self.painter, self.px
        if chip.ground:
            frame = QRectF(self.put(x, px(y), width, px(20))).adjusted(0.5, 0.5, -0.5, -0.5)
            neutral = chip.ground == "sunken"
            painter.setPen(QPen(ink.colour("line"), 1) if neutral else Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("surface" if neutral and on_soft else chip.ground))
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            x += px(7)
        if chip.icon:
            icons.draw(painter, chip.icon, chip.token, self.put(x, px(y + 3), px(14), px(14)).topLeft(), 14)
            x += px(17)
        self.line(line, x, y, chip.token)


def stroke(colour: QColor, width: float) -> QPen:
    """A pen with round ends."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def priority_glyph(painter: QPainter, priority: int, rect: QRectF, colour: Callable[[str], QColor]) -> None:
    """Urgent: filled square with "!"; high: two chevrons up; normal: two bars; low: a chevron down."""
    ink = colour(_PRIORITY_TOKENS[priority])
    unit = rect.width() / 18
    x, y = rect.center().x(), rect.center().y()

    def points(*pairs: tuple[float, float]) -> QPolygonF:
        return QPolygonF([QPointF(x + dx * unit, y + dy * unit) for dx, dy in pairs])

    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(stroke(ink, 2 * unit))
    if priority == 3:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(x - 8 * unit, y - 8 * unit, 16 * unit, 16 * unit), 4 * unit, 4 * unit)
        painter.setPen(stroke(colour("surface"), 2 * unit))
        painter.drawPolyline(points((0, -4.2), (0, 1)))
        painter.drawPoint(QPointF(x, y + 4.4 * unit))
    elif priority == 2:
        painter.drawPolyline(points((-5, -0.4), (0, -5.4), (5, -0.4)))
        painter.drawPolyline(points((-5, 5.6), (0, 0.6), (5, 5.6)))
    elif priority == 1:
        painter.drawPolyline(points((-5, -2.5), (5, -2.5)))
        painter.drawPolyline(points((-5, 2.5), (5, 2.5)))
    else:
        painter.drawPolyline(points((-5, -2.6), (0, 2.4), (5, -2.6)))

"""Paints a row of the queue: three lines comfortable, two compact, mirrored in right-to-left windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate
from deskapp.ui.queue import words
from deskapp.ui.queue.model import ROW_ROLE, TICKED_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from deskapp.domain.rows import TicketRow

GUTTER = 24  # the leading strip with the unread dot and the box to select; a target of at least 24 px
_LEAD = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAIL = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
_PRIORITY_TOKENS = ("info", "text2", "warn", "danger")


class Geometry(NamedTuple):
    """Where things stand in a row, in pixels at 100 % text size, from the leading edge."""

    height: int
    first: int  # top of the first line
    second: int  # top of the second line
    third: int  # top of the third line; 0 = there is none


COMFORTABLE = Geometry(78, 10, 31, 51)
COMPACT = Geometry(52, 6, 27, 0)


class _Ink:
    """Fonts, measures and colours of one theme, made once."""

    def __init__(self) -> None:
        self.theme = now = theme.current()
        weight = theme.Weight
        self.name = _face(now.font(13, weight.MEDIUM))
        self.bold = _face(now.font(13, weight.SEMIBOLD))
        self.plain = _face(now.font(13))
        self.meta = _face(now.font(12))
        self.chip = _face(now.font(12, weight.MEDIUM))
        self.chip_strong = _face(now.font(12, weight.SEMIBOLD))
        self.colour = now.colour
        self.px = now.px


def _face(font: QFont) -> tuple[QFont, QFontMetrics]:
    return font, QFontMetrics(font)


class RowDelegate(QStyledItemDelegate):
    """Draws one TicketRow of the model; everything it shows is also in the model's AccessibleTextRole."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._geometry = COMFORTABLE
        self._ink = _Ink()
        self._selecting = False
        self._hovered = -1
        theme.notifier().changed.connect(self._repaint_all)

    def set_compact(self, compact: bool) -> None:
        """Two lines instead of three."""
        self._geometry = COMPACT if compact else COMFORTABLE

    def set_selecting(self, selecting: bool) -> None:
        """Show the box to select in every row, not only in the one under the pointer."""
        self._selecting = selecting

    def set_hovered(self, row: int) -> None:
        """Which row is under the pointer (-1 = none)."""
        self._hovered = row

    def row_height(self) -> int:
        """Height of every row, in pixels."""
        return self._ink.px(self._geometry.height)

    @Slot()
    def _repaint_all(self) -> None:
        self._ink = _Ink()

    # -- painting -----------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TicketRow | None = index.data(ROW_ROLE)
        ticked = bool(index.data(TICKED_ROLE))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        hovered = index.row() == self._hovered
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)  # type: ignore[attr-defined]
        draw = _Row(painter, option, self._ink, self._geometry)
        draw.ground(selected=selected, ticked=ticked, hovered=hovered)
        if row is None:
            draw.skeleton()
        else:
            draw.marks(row, boxed=self._selecting or hovered or ticked, ticked=ticked)
            draw.texts(row, words.time_chip(row, self._now()), selected=selected or ticked)
        if option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            draw.focus()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._ink.px(300), self.row_height())


class _Row:
    """One row being painted."""

    __slots__ = ("_at", "_direction", "_ink", "_painter", "_rect", "_width")

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, ink: _Ink, at: Geometry) -> None:
        self._painter = painter
        self._rect: QRect = option.rect  # type: ignore[attr-defined]
        self._direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]
        self._ink = ink
        self._at = at
        self._width = round(self._rect.width() / ink.theme.scale)  # at 100 %, like all numbers below

    def _place(self, x: float, y: float, width: float, height: float) -> QRect:
        """A rectangle given at 100 % from the leading edge, scaled and mirrored."""
        px = self._ink.px
        rect = QRect(self._rect.left() + px(x), self._rect.top() + px(y), px(width), px(height))
        return QStyle.visualRect(self._direction, self._rect, rect)

    def ground(self, *, selected: bool, ticked: bool, hovered: bool) -> None:
        colour, painter = self._ink.colour, self._painter
        if selected or ticked:
            painter.fillRect(self._rect, colour("accentSoft"))
        elif hovered:
            painter.fillRect(self._rect, colour("hover"))
        if selected:
            painter.fillRect(self._place(0, 0, 3, self._at.height), colour("accent"))
        painter.fillRect(QRect(self._rect.left(), self._rect.bottom(), self._rect.width(), 1), colour("line"))

    def focus(self) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._ink.colour("focus"), 2))
        self._painter.drawRect(self._rect.adjusted(1, 1, -1, -2))

    def skeleton(self) -> None:
        """Grey bars where a row is still being read."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink.colour("line"))
        for top, share in ((self._at.first, 0.35), (self._at.second, 0.75), (self._at.third, 0.5)):
            if top:
                self._painter.drawRoundedRect(self._place(46, top + 5, (self._width - 60) * share, 9), 4, 4)

    def marks(self, row: TicketRow, *, boxed: bool, ticked: bool) -> None:
        """Unread dot, box to select, priority glyph."""
        painter, colour = self._painter, self._ink.colour
        middle = self._at.first + 10
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(QRectF(self._place(9, middle - 3.5, 7, 7)))
        if boxed:
            self._box(ticked)
        glyph = QRectF(self._place(23, middle - 9, 18, 18))
        priority_glyph(painter, row.priority, glyph, colour)

    def _box(self, ticked: bool) -> None:
        painter, colour = self._painter, self._ink.colour
        box = QRectF(self._place(6, self._at.second + 3, 14, 14))
        painter.setPen(QPen(colour("accent" if ticked else "control"), 1.4))
        painter.setBrush(colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if ticked:
            unit = box.width() / 14
            painter.setPen(_stroke(colour("accentText"), 1.9))
            painter.drawPolyline(
                QPolygonF([box.topLeft() + QPointF(x, y) * unit for x, y in ((3.4, 7.2), (6, 9.8), (10.6, 4.4))])
            )

    def texts(self, row: TicketRow, chip: words.TimeChip, *, selected: bool) -> None:
        ink, at, width = self._ink, self._at, self._width
        taken = self._chip(chip, on_soft=selected)
        bold = bool(row.unread)
        name = row.requester_name or words.nobody()
        room = width - 46 - taken - 18
        used = self._text(name, ink.bold if bold else ink.name, "text", 46, at.first, room)
        if not at.third and room - used > 70:
            self._text(row.number, ink.meta, "text2", 46 + used + 8, at.first, room - used - 8)
        end = self._signs(row, at.third or at.second)
        subject = row.subject or words.no_subject()
        wide = end if not at.third else width - 14
        self._text(subject, ink.bold if bold else ink.plain, "text", 46, at.second, wide - 46)
        if at.third:
            self._meta(words.facts(row, row.team_name), 46, at.third, end - 52)

    def _text(self, text: str, face: tuple[QFont, QFontMetrics], token: str, x: float, y: float, width: float) -> int:
        """Draw one line cut to its room; answers how much of it was taken, at 100 %."""
        font, metrics = face
        cut = metrics.elidedText(text[: words.LONGEST], Qt.TextElideMode.ElideRight, self._ink.px(width))
        self._painter.setFont(font)
        self._painter.setPen(self._ink.colour(token))
        self._painter.drawText(self._place(x, y, width, 20), _LEAD, isolate(cut))
        return round(metrics.horizontalAdvance(cut) / self._ink.theme.scale) if not self._at.third else 0

    def _meta(self, text: str, x: float, y: float, width: float) -> None:
        font, metrics = self._ink.meta
        self._painter.setFont(font)
        self._painter.setPen(self._ink.colour("text2"))
        cut = metrics.elidedText(text[: words.LONGEST], Qt.TextElideMode.ElideRight, self._ink.px(width))
        self._painter.drawText(self._place(x, y, width, 18), _LEAD, cut)

    def _signs(self, row: TicketRow, y: int) -> float:
        """Icons at the trailing end of a line; answers where they begin."""
        end: float = self._width - 12
        for name, token in words.signs(row):
            end -= 16
            icons.draw(self._painter, name, token, self._place(end, y + 1, 15, 15).topLeft(), 15)
            end -= 3
        return end - 4

    def _chip(self, chip: words.TimeChip, *, on_soft: bool) -> float:
        """Draw the time chip at the trailing end; answers its width at 100 %."""
        ink, painter = self._ink, self._painter
        font, metrics = ink.chip_strong if chip.strong else ink.chip
        icon_room = 17 if chip.icon else 0
        sides = 15 if chip.ground else 0
        wide = metrics.horizontalAdvance(chip.text) / ink.theme.scale + 1 + icon_room + sides
        x, y = self._width - 12 - wide, self._at.first
        if chip.ground:
            frame = QRectF(self._place(x, y, wide, 20)).adjusted(0.5, 0.5, -0.5, -0.5)
            neutral = chip.ground == "sunken"
            painter.setPen(QPen(ink.colour("line"), 1) if neutral else Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("surface" if neutral and on_soft else chip.ground))
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        if chip.icon:
            icons.draw(painter, chip.icon, chip.token, self._place(x + 7, y + 3, 14, 14).topLeft(), 14)
        painter.setFont(font)
        painter.setPen(ink.colour(chip.token))
        painter.drawText(self._place(x + sides / 2 + icon_room, y, wide, 20), _LEAD, chip.text)
        return wide


def _stroke(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def priority_glyph(painter: QPainter, priority: int, rect: QRectF, colour: Callable[[str], QColor]) -> None:
    """Urgent: filled square with "!"; high: two chevrons up; normal: two bars; low: a chevron down."""
    ink = colour(_PRIORITY_TOKENS[priority])
    unit = rect.width() / 18
    x, y = rect.center().x(), rect.center().y()

    def points(*pairs: tuple[float, float]) -> QPolygonF:
        return QPolygonF([QPointF(x + dx * unit, y + dy * unit) for dx, dy in pairs])

    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_stroke(ink, 2 * unit))
    if priority == 3:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(x - 8 * unit, y - 8 * unit, 16 * unit, 16 * unit), 4 * unit, 4 * unit)
        painter.setPen(_stroke(colour("surface"), 2 * unit))
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

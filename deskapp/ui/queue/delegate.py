"""Paints a row of the queue: three lines comfortable, two compact, mirrored in right-to-left windows."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPolygonF,
    QStaticText,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate, number
from deskapp.ui.queue import words
from deskapp.ui.queue.model import HEAD_ROLE, ROW_ROLE, TICKED_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from deskapp.domain.rows import TicketRow
    from deskapp.ui.queue.groups import Head

GUTTER = 24  # the leading strip with the unread dot and the box to select; a target of at least 24 px
_TEXT = 46  # where all lines begin
_END = 12  # what stays free at the trailing end
_GOOD_MS = 15_000
_LAID_ROWS = 400
_PRIORITY_TOKENS = ("info", "text2", "warn", "danger")


class Geometry(NamedTuple):
    """Where things stand in a row, in pixels at 100 % text size, from the leading edge."""

    height: int
    first: int  # top of the first line
    second: int  # top of the second line
    third: int  # top of the third line; 0 = there is none


COMFORTABLE = Geometry(78, 10, 31, 51)
COMPACT = Geometry(52, 6, 27, 0)
HEAD = 34


class _Ink:
    """Fonts, measures and colours of one theme, and the rows laid out with them."""

    def __init__(self) -> None:
        now = theme.current()
        weight = theme.Weight
        self.name = _face(now.font(13, weight.MEDIUM))
        self.bold = _face(now.font(13, weight.SEMIBOLD))
        self.plain = _face(now.font(13))
        self.meta = _face(now.font(12))
        self.chip = _face(now.font(12, weight.MEDIUM))
        self.chip_strong = _face(now.font(12, weight.SEMIBOLD))
        self.colour = now.colour
        self.px = now.px
        self.laid: dict[int, _Laid] = {}


class _Face(NamedTuple):
    font: QFont
    metrics: QFontMetrics


class _Line(NamedTuple):
    """A text cut to its room and shaped once: drawing it again costs half."""

    text: QStaticText
    font: QFont
    width: int
    height: int
    marks: tuple[tuple[int, int], ...] = ()  # where marked pieces begin, and how wide they are


class _Laid(NamedTuple):
    """A row ready to be drawn; good for one width and a quarter of a minute."""

    row: TicketRow
    width: int
    moment: int
    chip: words.TimeChip
    chip_line: _Line
    chip_width: int
    name: _Line
    number: _Line | None
    subject: _Line
    facts: _Line | None
    signs: tuple[tuple[str, str], ...]


def _face(font: QFont) -> _Face:
    return _Face(font, QFontMetrics(font))


class RowDelegate(QStyledItemDelegate):
    """Draws one TicketRow of the model; everything it shows is also in the model's AccessibleTextRole."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._geometry = COMFORTABLE
        self._ink = _Ink()
        self._selecting = False
        self._team_names: dict[str, str] = {}
        self._wanted: tuple[str, ...] = ()
        self._writing: frozenset[str] = frozenset()
        self._hovered = -1
        theme.notifier().changed.connect(self._repaint_all)

    def set_compact(self, compact: bool) -> None:
        """Two lines instead of three."""
        self._geometry = COMPACT if compact else COMFORTABLE
        self._ink.laid.clear()

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

    def head_height(self) -> int:
        """Height of the head of a group, in pixels."""
        return self._ink.px(HEAD)

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
        head: Head | None = index.data(HEAD_ROLE) if row is None else None
        ticked = bool(index.data(TICKED_ROLE))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = index.row() == self._hovered
        painter.save()
        draw = _Row(painter, option, self._ink, self._geometry)
        # Not smoothed: between two device pixels the style's own ground would shine through at 150 %.
        draw.ground(selected=selected, ticked=ticked, hovered=hovered, head=head is not None)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if head is not None:
            draw.head(head, words.group_name(head, self._team_names), boxed=self._selecting or ticked, ticked=ticked)
        elif row is None:
            draw.skeleton()
        else:
            draw.marks(row, boxed=self._selecting or hovered or ticked, ticked=ticked)
            draw.texts(self._laid(row, option), on_soft=selected or ticked)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw.focus()
        painter.restore()

    def _laid(self, row: TicketRow, option: QStyleOptionViewItem) -> _Laid:
        now = self._now()
        width = option.rect.width()
        laid = self._ink.laid.get(row.key)
        if laid is None or laid.row is not row or laid.width != width or laid.moment != now // _GOOD_MS:
            if len(self._ink.laid) > _LAID_ROWS:
                self._ink.laid.clear()
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            named = row._replace(team_name=self._team_names.get(row.team, row.team_name))
            signs = words.signs(row, writing=row.id in self._writing)
            laid = _lay(named, now, width, self._ink, self._geometry, signs, mirrored=mirrored, wanted=self._wanted)
            laid = laid._replace(row=row)
            self._ink.laid[row.key] = laid
        return laid

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._ink.px(300), self.row_height())


class _Row:
    """One row being painted; numbers are pixels at 100 % from the leading edge."""

    __slots__ = ("_at", "_ink", "_left", "_mirrored", "_painter", "_px", "_rect", "_right", "_top")

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, ink: _Ink, at: Geometry) -> None:
        self._painter = painter
        self._rect: QRect = option.rect
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._left, self._right, self._top = self._rect.left(), self._rect.right() + 1, self._rect.top()
        self._ink = ink
        self._px = ink.px
        self._at = at

    def _place(self, x: float, y: float, width: float, height: float) -> QRect:
        """A rectangle, scaled and mirrored."""
        px = self._px
        return self._put(px(x), px(y), px(width), px(height))

    def _put(self, x: int, y: int, width: int, height: int) -> QRect:
        """A rectangle given in pixels from the leading edge, mirrored."""
        return QRect(self._right - x - width if self._mirrored else self._left + x, self._top + y, width, height)

    def head(self, head: Head, name: str, *, boxed: bool, ticked: bool) -> None:
        """The name of a group and how many it holds."""
        ink, px = self._ink, self._px
        if boxed:
            self._box(ticked, round((HEAD - 14) / 2))
        icons.draw(
            self._painter, "chev" if head.folded else "down", "text2", self._place(24, (HEAD - 16) / 2, 16, 16).topLeft(), 16
        )
        count = _shape(number(len(head.keys)), ink.meta, self._rect.width(), mirrored=self._mirrored)
        room = self._rect.width() - px(_TEXT + _END + 8) - count.width
        line = _shape(name, ink.bold, room, mirrored=self._mirrored)
        self._line(line, px(_TEXT), (HEAD - 20) / 2, "text")
        self._line(count, px(_TEXT + 8) + line.width, (HEAD - 20) / 2, "text2")

    def ground(self, *, selected: bool, ticked: bool, hovered: bool, head: bool = False) -> None:
        colour, painter = self._ink.colour, self._painter
        if selected or ticked:
            painter.fillRect(self._rect, colour("accentSoft"))
        elif hovered:
            painter.fillRect(self._rect, colour("hover"))
        elif head:
            painter.fillRect(self._rect, colour("sunken"))
        if selected:
            painter.fillRect(self._put(0, 0, self._px(3), self._rect.height()), colour("accent"))
        painter.fillRect(QRect(self._rect.left(), self._rect.bottom(), self._rect.width(), 1), colour("line"))

    def focus(self) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._ink.colour("focus"), 2))
        self._painter.drawRect(self._rect.adjusted(1, 1, -1, -2))

    def skeleton(self) -> None:
        """Grey bars where a row is still being read."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink.colour("line"))
        px = self._px
        for top, share in ((self._at.first, 0.35), (self._at.second, 0.75), (self._at.third, 0.5)):
            if top:
                self._painter.drawRoundedRect(
                    self._put(px(_TEXT), px(top + 5), round((self._rect.width() - px(60)) * share), px(9)), 4, 4
                )

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

    def _box(self, ticked: bool, top: int = 0) -> None:
        painter, colour = self._painter, self._ink.colour
        box = QRectF(self._place(6, top or self._at.second + 3, 14, 14))
        painter.setPen(QPen(colour("accent" if ticked else "control"), 1.4))
        painter.setBrush(colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if ticked:
            unit = box.width() / 14
            painter.setPen(_stroke(colour("accentText"), 1.9))
            painter.drawPolyline(
                QPolygonF([box.topLeft() + QPointF(x, y) * unit for x, y in ((3.4, 7.2), (6, 9.8), (10.6, 4.4))])
            )

    def texts(self, laid: _Laid, *, on_soft: bool) -> None:
        """All lines, the time chip and the signs."""
        at, px = self._at, self._px
        self._chip(laid, on_soft=on_soft)
        self._line(laid.name, px(_TEXT), at.first, "text")
        if laid.number is not None:
            self._line(laid.number, px(_TEXT + 8) + laid.name.width, at.first, "text2")
        self._line(laid.subject, px(_TEXT), at.second, "text")
        if laid.facts is not None:
            self._line(laid.facts, px(_TEXT), at.third - 1, "text2")
        end = self._rect.width() - px(_END)
        for name, token in laid.signs:
            end -= px(16)
            icons.draw(
                self._painter,
                name,
                token,
                self._put(end, px((at.third or at.second) + 2), px(15), px(15)).topLeft(),
                15,
            )
            end -= px(3)

    def _line(self, line: _Line, x: int, y: float, token: str) -> None:
        """Draw a line of text in a strip 20 high."""
        where = self._put(x, self._px(y) + (self._px(20) - line.height) // 2, line.width, line.height)
        for begin, wide in line.marks:
            self._painter.fillRect(QRect(where.left() + begin, where.top(), wide, where.height()), self._ink.colour("warnSoft"))
            self._painter.fillRect(QRect(where.left() + begin, where.bottom(), wide, 1), self._ink.colour("warn"))
        self._painter.setFont(line.font)
        self._painter.setPen(self._ink.colour(token))
        self._painter.drawStaticText(where.topLeft(), line.text)

    def _chip(self, laid: _Laid, *, on_soft: bool) -> None:
        ink, painter, px, chip = self._ink, self._painter, self._px, laid.chip
        x, y = self._rect.width() - px(_END) - laid.chip_width, self._at.first
        if chip.ground:
            frame = QRectF(self._put(x, px(y), laid.chip_width, px(20))).adjusted(0.5, 0.5, -0.5, -0.5)
            neutral = chip.ground == "sunken"
            painter.setPen(QPen(ink.colour("line"), 1) if neutral else Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("surface" if neutral and on_soft else chip.ground))
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            x += px(7)
        if chip.icon:
            icons.draw(painter, chip.icon, chip.token, self._put(x, px(y + 3), px(14), px(14)).topLeft(), 14)
            x += px(17)
        self._line(laid.chip_line, x, y, chip.token)


def _lay(
    row: TicketRow, now: int, width: int, ink: _Ink, at: Geometry, signs: tuple[tuple[str, str], ...], *, mirrored: bool,
    wanted: tuple[str, ...] = (),
) -> _Laid:  # fmt: skip
    """Cut and shape all texts of a row for a width in pixels."""
    px = ink.px
    chip = words.time_chip(row, now)
    chip_line = _shape(chip.text, ink.chip_strong if chip.strong else ink.chip, width, mirrored=mirrored)
    chip_width = chip_line.width + (px(17) if chip.icon else 0) + (px(16) if chip.ground else 0)
    free_of_signs = width - px(_END + 19 * len(signs) + 6)
    room = width - px(_TEXT + _END + 8) - chip_width
    bold = ink.bold if row.unread else None
    name = _shape(row.requester_name or words.nobody(), bold or ink.name, room, mirrored=mirrored, wanted=wanted)
    number = None
    if not at.third and room - name.width > px(64):
        number = _shape(row.number, ink.meta, room - name.width - px(8), mirrored=mirrored)
    end = width - px(_END + 2) if at.third else free_of_signs
    face, room = bold or ink.plain, end - px(_TEXT)
    subject = _shape(row.subject or words.no_subject(), face, room, mirrored=mirrored, wanted=wanted)
    facts = None
    if at.third:
        line = words.facts(row, row.team_name)
        facts = _shape(line, ink.meta, free_of_signs - px(_TEXT), mirrored=mirrored, mixed=True)
    return _Laid(row, width, now // _GOOD_MS, chip, chip_line, chip_width, name, number, subject, facts, signs)


def _shape(
    text: str, face: _Face, room: int, *, mirrored: bool, mixed: bool = False, wanted: tuple[str, ...] = ()
) -> _Line:
    """Cut a text to its room; a foreign text keeps its own direction, a `mixed` one brings its own signs for that."""
    # An end of line would break a static text in two.
    cut = face.metrics.elidedText(" ".join(text[: words.LONGEST].split()), Qt.TextElideMode.ElideRight, room)
    shaped = QStaticText(cut if mixed else isolate(cut))
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    shaped.setTextOption(option)
    shaped.prepare(QTransform(), face.font)
    size = shaped.size()
    found = _marks(cut, face, wanted) if wanted else ()
    return _Line(shaped, face.font, ceil(size.width()), ceil(size.height()), found)


def _marks(cut: str, face: _Face, wanted: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where the wanted words stand in a text that keeps its own direction."""
    from deskapp.domain.marks import marks

    found = marks(cut, wanted)
    if not found:
        return ()
    layout = QTextLayout(cut, face.font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1 << 20)
    layout.endLayout()
    shift = line.naturalTextRect().left()
    pieces = []
    for start, end in found:
        one, other = (_x(line, each) - shift for each in (start, end))
        pieces.append((round(min(one, other)), round(abs(other - one))))
    return tuple(pieces)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # a pair in PySide, whatever its types say
    return float(found[0] if isinstance(found, tuple) else found)


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

"""Paints a row of the queue: three lines comfortable, two compact, mirrored in right-to-left windows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from deskapp.ui import icons
from deskapp.ui.queue import words
from deskapp.ui.queue.ink import END, TEXT, Brush, Ink, QueueDelegate
from deskapp.ui.queue.model import HEAD_ROLE, ROW_ROLE, TICKED_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from deskapp.domain.rows import TicketRow
    from deskapp.ui.queue.groups import Head
    from deskapp.ui.queue.lines import Line

_GOOD_MS = 15_000
_LAID_ROWS = 400
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus


class Geometry(NamedTuple):
    """Where things stand in a row, in pixels at 100 % text size, from the leading edge."""

    height: int
    first: int  # top of the first line
    second: int  # top of the second line
    third: int  # top of the third line; 0 = there is none


COMFORTABLE = Geometry(78, 10, 31, 51)
COMPACT = Geometry(52, 6, 27, 0)


class _Laid(NamedTuple):
    """A row ready to be drawn; good for one width and a quarter of a minute."""

    row: TicketRow
    width: int
    moment: int
    chip: words.TimeChip
    chip_line: Line
    chip_width: int
    name: Line
    number: Line | None
    subject: Line
    facts: Line | None
    signs: tuple[tuple[str, str], ...]


class RowDelegate(QueueDelegate):
    """Draws one TicketRow of the model; everything it shows is also in the model's AccessibleTextRole."""

    heights = (COMFORTABLE.height, COMPACT.height)

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(now, parent)
        self._geometry = COMFORTABLE

    def set_compact(self, compact: bool) -> None:
        """Two lines instead of three."""
        self._geometry = COMPACT if compact else COMFORTABLE
        super().set_compact(compact)

    # -- painting -----------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TicketRow | None = index.data(ROW_ROLE)
        head: Head | None = index.data(HEAD_ROLE) if row is None else None
        ticked = bool(index.data(TICKED_ROLE))
        state = option.state
        selected = bool(state & _SELECTED)
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
        if state & _FOCUSED:
            draw.focus()
        painter.restore()

    def _laid(self, row: TicketRow, option: QStyleOptionViewItem) -> _Laid:
        now = self._now()
        width = option.rect.width()
        laid = self._ink.laid.get(row.key)
        if laid is None or laid.row != row or laid.width != width or laid.moment != now // _GOOD_MS:
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


class _Row(Brush):
    """One row being painted."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, ink: Ink, at: Geometry) -> None:
        super().__init__(painter, option, ink)
        self._at = at

    def skeleton(self) -> None:
        """Grey bars where a row is still being read."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.ink.colour("line"))
        px = self.px
        for top, share in ((self._at.first, 0.35), (self._at.second, 0.75), (self._at.third, 0.5)):
            if top:
                self.painter.drawRoundedRect(
                    self.put(px(TEXT), px(top + 5), round((self.rect.width() - px(60)) * share), px(9)), 4, 4
                )

    def marks(self, row: TicketRow, *, boxed: bool, ticked: bool) -> None:
        """Unread dot, box to select, priority glyph."""
        painter, colour = self.painter, self.ink.colour
        middle = self._at.first + 10
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(QRectF(self.place(9, middle - 3.5, 7, 7)))
        if boxed:
            self.box(ticked, self._at.second + 3)
        self.priority(row.priority, self.place(23, middle - 9, 18, 18))

    def texts(self, laid: _Laid, *, on_soft: bool) -> None:
        """All lines, the time chip and the signs."""
        at, px = self._at, self.px
        begin = self.rect.width() - px(END) - laid.chip_width
        self.chip(laid.chip, laid.chip_line, laid.chip_width, begin, at.first, on_soft=on_soft)
        self.line(laid.name, px(TEXT), at.first, "text")
        if laid.number is not None:
            self.line(laid.number, px(TEXT + 8) + laid.name.width, at.first, "text2")
        self.line(laid.subject, px(TEXT), at.second, "text")
        if laid.facts is not None:
            self.line(laid.facts, px(TEXT), at.third - 1, "text2")
        end = self.rect.width() - px(END)
        for name, token in laid.signs:
            end -= px(16)
            icons.draw(
                self.painter,
                name,
                token,
                self.put(end, px((at.third or at.second) + 2), px(15), px(15)).topLeft(),
                15,
            )
            end -= px(3)


def _lay(
    row: TicketRow, now: int, width: int, ink: Ink, at: Geometry, signs: tuple[tuple[str, str], ...] = (), *, mirrored: bool,
    wanted: tuple[str, ...] = (),
) -> _Laid:  # fmt: skip
    """Cut and shape all texts of a row for a width in pixels."""
    px = ink.px
    chip = words.time_chip(row, now)
    chip_line = (ink.chip_strong if chip.strong else ink.chip).shape(chip.text, width, mirrored=mirrored)
    chip_width = chip_line.width + (px(17) if chip.icon else 0) + (px(16) if chip.ground else 0)
    free_of_signs = width - px(END + 19 * len(signs) + 6)
    room = width - px(TEXT + END + 8) - chip_width
    bold = ink.bold if row.unread else None
    name = (bold or ink.name).shape(row.requester_name or words.nobody(), room, mirrored=mirrored, wanted=wanted)
    number = None
    if not at.third and room - name.width > px(64):
        number = ink.meta.shape(row.number, room - name.width - px(8), mirrored=mirrored)
    end = width - px(END + 2) if at.third else free_of_signs
    face, room = bold or ink.plain, end - px(TEXT)
    subject = face.shape(row.subject or words.no_subject(), room, mirrored=mirrored, wanted=wanted)
    facts = None
    if at.third:
        line = words.facts(row, row.team_name)
        facts = ink.meta.shape(line, free_of_signs - px(TEXT), mirrored=mirrored, mixed=True)
    return _Laid(row, width, now // _GOOD_MS, chip, chip_line, chip_width, name, number, subject, facts, signs)

"""Paints the cells of the queue as a table: one line a row, mirrored in right-to-left windows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from deskapp.ui import icons
from deskapp.ui.queue import words
from deskapp.ui.queue.ink import Brush, QueueDelegate
from deskapp.ui.queue.model import HEAD_ROLE, ROW_ROLE, TICKED_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject

    from deskapp.domain.rows import TicketRow
    from deskapp.ui.queue.lines import Line

EDGE = 8  # what stays free on both sides of a cell
_GOOD_MS = 15_000
_LAID_CELLS = 2000


class _Cell(NamedTuple):
    """A cell ready to be drawn; good for one width and a quarter of a minute."""

    row: TicketRow
    width: int
    moment: int
    line: Line
    chip: words.TimeChip | None = None


class CellDelegate(QueueDelegate):
    """Draws a column of a TicketRow; `columns` are those of the model, behind the one with the marks.

    `whole(row)` is the rectangle of a whole row, for the heads of groups.
    """

    def __init__(self, now: Callable[[], int], whole: Callable[[int], QRect], parent: QObject | None = None) -> None:
        super().__init__(now, parent)
        self._whole = whole
        self.columns: tuple[str, ...] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TicketRow | None = index.data(ROW_ROLE)
        ticked = bool(index.data(TICKED_ROLE))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(option.rect)
        if row is None and (head := index.data(HEAD_ROLE)) is not None:
            # Each cell shows its piece of the head, so that it goes over all columns, however they stand.
            over = QStyleOptionViewItem(option)
            over.rect = self._whole(index.row())
            draw = Brush(painter, over, self._ink)
            draw.ground(selected=selected, ticked=ticked, hovered=index.row() == self._hovered, head=True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw.head(head, words.group_name(head, self._team_names), boxed=self._selecting or ticked, ticked=ticked)
            if option.state & QStyle.StateFlag.State_HasFocus:
                draw.focus()
            painter.restore()
            return
        draw = Brush(painter, option, self._ink)
        column = self.columns[index.column() - 1] if 0 < index.column() <= len(self.columns) else ""
        draw.ground(selected=selected, ticked=ticked, hovered=index.row() == self._hovered, bar=not column)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._skeleton(draw, column)
        elif not column:
            self._marks(draw, row, boxed=self._selecting or ticked or index.row() == self._hovered, ticked=ticked)
        else:
            self._fill(draw, row, column, on_soft=selected or ticked)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw.focus()
        painter.restore()

    def _top(self, high: float) -> float:
        return (self._height - high) / 2

    def _skeleton(self, draw: Brush, column: str) -> None:
        if column:
            draw.painter.setPen(Qt.PenStyle.NoPen)
            draw.painter.setBrush(draw.ink.colour("line"))
            wide = max(round((draw.rect.width() - draw.px(2 * EDGE)) * 0.6), 4)
            draw.painter.drawRoundedRect(draw.put(draw.px(EDGE), draw.px(self._top(9)), wide, draw.px(9)), 4, 4)

    def _marks(self, draw: Brush, row: TicketRow, *, boxed: bool, ticked: bool) -> None:
        if boxed:
            draw.box(ticked, self._top(14))
        elif row.unread:
            draw.painter.setPen(Qt.PenStyle.NoPen)
            draw.painter.setBrush(draw.ink.colour("accent"))
            draw.painter.drawEllipse(QRectF(draw.place(9, self._top(7), 7, 7)))

    def _fill(self, draw: Brush, row: TicketRow, column: str, *, on_soft: bool) -> None:
        px, top = draw.px, self._top(20)
        begin = px(EDGE)
        if column == "priority":
            draw.priority(row.priority, draw.place(EDGE, self._top(18), 18, 18))
            begin += px(24)
        end = draw.rect.width() - px(EDGE)
        if column == "subject":
            for name, token in words.signs(row, writing=row.id in self._writing):
                end -= px(16)
                icons.draw(draw.painter, name, token, draw.put(end, px(self._top(15)), px(15), px(15)).topLeft(), 15)
                end -= px(3)
        cell = self._laid(draw, row, column, end - begin)
        if cell.chip is not None:
            wide = cell.line.width + (px(17) if cell.chip.icon else 0) + (px(16) if cell.chip.ground else 0)
            draw.chip(cell.chip, cell.line, wide, begin, top, on_soft=on_soft)
        else:
            draw.line(cell.line, begin, top, "text" if column in ("subject", "customer") else "text2")

    def _laid(self, draw: Brush, row: TicketRow, column: str, room: int) -> _Cell:
        moment, key = self._now() // _GOOD_MS, (row.key, column)
        cell: _Cell | None = draw.ink.laid.get(key)
        if cell is None or cell.row != row or cell.width != room or cell.moment != moment:
            if len(draw.ink.laid) > _LAID_CELLS:
                draw.ink.laid.clear()
            cell = draw.ink.laid[key] = self._lay(draw, row, column, room)
        return cell

    def _lay(self, draw: Brush, row: TicketRow, column: str, room: int) -> _Cell:
        ink, now = draw.ink, self._now()
        if column == "due":
            chip = words.time_chip(row, now)
            free = room - (draw.px(17) if chip.icon else 0) - (draw.px(16) if chip.ground else 0)
            line = (ink.chip_strong if chip.strong else ink.chip).shape(chip.text, free, mirrored=draw.mirrored)
            return _Cell(row, room, now // _GOOD_MS, line, chip)
        named = row._replace(team_name=self._team_names.get(row.team, row.team_name)) if column == "team" else row
        face = ink.bold if row.unread and column in ("subject", "customer") else ink.plain
        wanted = self._wanted if column in ("subject", "customer", "number") else ()
        line = face.shape(words.cell_text(named, column, now), room, mirrored=draw.mirrored, wanted=wanted)
        return _Cell(row, room, now // _GOOD_MS, line)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._ink.px(100), self.row_height())

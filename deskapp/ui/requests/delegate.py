"""One request in the list: unread or not, what it is about, how it stands, who has it and the promised next word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui import theme
from deskapp.ui.i18n import isolate
from deskapp.ui.requests import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.chip import paint_chip

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
HEIGHT, CHIP = 64, 21
START, END, GAP = 24, 12, 8  # the dot stands before the text


class RequestDelegate(QStyledItemDelegate):
    """Draws a TicketRow in two lines; what it shows is also in the model's AccessibleTextRole."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.current().px(240), theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TicketRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        self._ground(painter, option, row)
        look = theme.current()
        said = words.promise(row, row.next_due)
        ink, ground = words.LOOKS.get(row.status, ("text2", "sunken"))
        if option.state & QStyle.StateFlag.State_Selected and ground == "accentSoft":
            ground = "surface"  # or it would have the colour of the line
        first, second = look.px(10), look.px(35)
        room = self._chip(painter, option, words.status(row.status), ink, ground, first)
        weight = Weight.SEMIBOLD if row.unread else Weight.MEDIUM
        self._text(painter, option, row.subject, look.font(14, weight), "text", first, room)
        room = self._chip(painter, option, said[0], said[1], said[2], second) if said else look.px(END)
        self._text(painter, option, words.standing(row), look.font(12, Weight.NORMAL), "text2", second, room)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: TicketRow) -> None:
        look, rect = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accentSoft"))
            painter.fillRect(self._place(option, 0, 0, 3, rect.height()), look.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            side = look.px(7)
            painter.drawEllipse(QRectF(self._place(option, look.px(10), look.px(17), side, side)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _chip(self, painter: QPainter, option: QStyleOptionViewItem, text: str, ink: str, ground: str, top: int) -> int:
        """Draw a chip at the end of a line; returns what it takes of the line, its gap included."""
        look = theme.current()
        wide = QFontMetrics(look.font(11, Weight.MEDIUM)).horizontalAdvance(text) + look.px(17)
        wide = min(wide, option.rect.width() // 2)
        place = self._place(option, option.rect.width() - look.px(END) - wide, top, wide, look.px(CHIP))
        paint_chip(painter, place, text, ink, ground, "", 11, option.direction)
        return wide + look.px(END + GAP)

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, font: QFont, ink: str, top: int, after: int
    ) -> None:
        look = theme.current()
        room = option.rect.width() - look.px(START) - after
        cut = QFontMetrics(font).elidedText(text[:200], Qt.TextElideMode.ElideRight, room)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        near = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        painter.drawText(
            self._place(option, look.px(START), top, room, look.px(CHIP)),
            int(near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            isolate(cut),
        )

    def _place(self, option: QStyleOptionViewItem, x: int, y: int, width: int, height: int) -> QRect:
        """A rectangle given from the leading edge of the row, mirrored where the window is."""
        rect = option.rect
        return QStyle.visualRect(option.direction, rect, QRect(rect.left() + x, rect.top() + y, width, height))

"""Hits in groups: tickets, people, snippets, what is at the hub only, each under its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate, translate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import paint_avatar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import SearchHit

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
OLDER, ASK, STOP, WHOM = "older", "ask", "stop", "whom"
"""Older tickets at the hub, the lines that begin and stop looking there, and the one that asks who answers for it."""

GROUPS = (("ticket",), ("person",), ("snippet",), (OLDER, ASK, STOP), (WHOM,))
_ICONS = {"ticket": "inbox", OLDER: "inbox", ASK: "search", STOP: "x", WHOM: "help"}
LONGEST = 200  # characters that are ever measured or drawn
HIGH, HEAD_HIGH = 34, 26
_LEAD = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine


class Line(NamedTuple):
    """A heading (`hit` None) or a hit."""

    text: str
    hit: SearchHit | None


class HitModel(QAbstractListModel):
    """Lines to be shown; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, hits: Sequence[SearchHit]) -> None:
        """Other hits, grouped by kind in a fixed order; within a kind they keep theirs."""
        self.beginResetModel()
        self._lines = []
        for kinds in GROUPS:
            group = [hit for kind in kinds for hit in hits if hit.kind == kind]
            if group:
                self._lines.append(Line(group_name(kinds[0]), None))
                self._lines += [Line(hit.title, hit) for hit in group]
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """A line; None where there is none."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def hit_from(self, row: int, step: int) -> int:
        """The first row with a hit at or after `row` in the direction of `step`; -1 = none."""
        while 0 <= row < len(self._lines):
            if self._lines[row].hit is not None:
                return row
            row += 1 if step > 0 else -1
        return -1

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or line.hit is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            detail = line.hit.detail if line.hit else ""
            return ", ".join(part for part in (line.text, detail) if part)
        return None


def group_name(kind: str) -> str:
    """The heading of a kind of hits."""
    return {
        "ticket": translate("QuickSearch", "Tickets"),
        "person": translate("QuickSearch", "People"),
        "snippet": translate("QuickSearch", "Snippets"),
        OLDER: translate("QuickSearch", "Older, on the hub"),
        WHOM: translate("QuickSearch", "Somebody to ask"),
    }[kind]


class HitDelegate(QStyledItemDelegate):
    """Icon or face, title, quieter detail at the end; headings small."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line: Line = index.data(LINE_ROLE)
        return QSize(200, theme.current().px(HIGH if line.hit else HEAD_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw = _Drawing(painter, option)
        if line.hit is None:
            draw.heading(line.text)
        else:
            draw.hit(line.hit, selected=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()


class _Drawing:
    """One line being painted; places are mirrored in right-to-left windows."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter, self._rect, self._direction = painter, option.rect, option.direction
        self._now = theme.current()

    def heading(self, text: str) -> None:
        px = self._now.px
        font = self._now.font(11, Weight.SEMIBOLD)
        self._text(text, font, "text2", px(10), self._rect.width() - px(20))

    def hit(self, hit: SearchHit, *, selected: bool) -> None:
        px = self._now.px
        if selected:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._now.colour("accentSoft"))
            self._painter.drawRoundedRect(self._rect.adjusted(0, 1, 0, -1), 6, 6)
        if hit.kind == "person":
            paint_avatar(self._painter, self._spot(px(8), px(22), px(22)), hit.title, 22)
        else:
            icon = _ICONS.get(hit.kind, "snippet")
            where = self._spot(px(10), px(18), px(18)).topLeft()
            self._painter.drawPixmap(where, icons.pixmap(icon, "accentInk" if selected else "text2", 18))
        title_font = self._now.font(13, Weight.SEMIBOLD if selected else Weight.MEDIUM)
        detail_font = self._now.font(12)
        begin, end = px(38), self._rect.width() - px(10)
        detail = QFontMetrics(detail_font).horizontalAdvance(hit.detail[:LONGEST]) + 4 if hit.detail else 0
        detail = min(detail, (end - begin) // 2)
        room = end - begin - detail - (px(12) if detail else 0)
        self._text(hit.title, title_font, "text", begin, room)
        if detail:
            self._text(hit.detail, detail_font, "text2", end - detail, detail)

    def _text(self, text: str, font: QFont, token: str, x: int, width: int) -> None:
        cut = QFontMetrics(font).elidedText(text[:LONGEST], Qt.TextElideMode.ElideRight, width)
        self._painter.setFont(font)
        self._painter.setPen(self._now.colour(token))
        self._painter.drawText(self._spot(x, width, self._rect.height()), _LEAD, isolate(cut))

    def _spot(self, x: int, width: int, height: int) -> QRect:
        top = self._rect.top() + (self._rect.height() - height) // 2
        return QStyle.visualRect(self._direction, self._rect, QRect(self._rect.left() + x, top, width, height))

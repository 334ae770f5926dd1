"""The fortnight as a table: a line for each of my people, a column for each day, who stands in, what is open."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTime,
)
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deskapp.domain import absence
from deskapp.ui import theme
from deskapp.ui.away import day
from deskapp.ui.i18n import isolate, line_of, number

if TYPE_CHECKING:
    from deskapp.services.absence import Ahead, Row

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DAYS = 14
NAME, FIRST, STAND_IN, TICKETS = 0, 1, 1 + DAYS, 2 + DAYS
AWAY = Qt.ItemDataRole.UserRole  # (away that day, the day before, the day after)
WEEKEND = (6, 7)


def begins(date: QDate) -> int:
    """The midnight a day begins with here, ms."""
    return int(QDateTime(date, QTime(0, 0)).toMSecsSinceEpoch())


class AwayModel(QAbstractTableModel):
    """Shows the time ahead; `row_at` says whose line it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._names: dict[str, str] = {}
        self._first = QDate.currentDate()

    def show_ahead(self, ahead: Ahead) -> None:
        """Show another state; where only cells changed, the lines stay where they are."""
        same = [each.person.id for each in ahead.rows] == [each.person.id for each in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._names = ahead.rows, ahead.names
        self._first = QDateTime.fromMSecsSinceEpoch(ahead.since).date()
        if not same:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, TICKETS))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST, FIRST + DAYS - 1)

    def row_at(self, place: int) -> Row | None:
        """Whose line it is."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, person: str) -> int:
        """The line of somebody, -1 where there is none."""
        return next((place for place, each in enumerate(self._rows) if each.person.id == person), -1)

    def date_of(self, column: int) -> QDate:
        """The day of a column."""
        return self._first.addDays(column - FIRST)

    def away_on(self, row: Row, date: QDate) -> bool:
        """True where somebody is away on some part of a day."""
        start, end = begins(date), begins(date.addDays(1))
        return any(each.since < end and (not each.until or start < each.until) for each in row.absences)

    def sentence(self, row: Row) -> str:
        """When somebody is away, in words."""
        said = [
            counts().span(day(since), day(until)) if until else self.tr("from {day} on").format(day=day(since))
            for since, until in absence.spells(row.absences)
        ]
        there = self.tr("here throughout") if not said else self.tr("away {times}").format(times=", ".join(said))
        stand_in = self.tr("{name} stands in").format(name=isolate(row.stand_in)) if row.stand_in else ""
        return line_of(row.person.name, there, stand_in, self._tickets(row))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else TICKETS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if FIRST <= section < FIRST + DAYS:
            date = self.date_of(section)
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{weekday(date)}\n{number(date.day())}"
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return day(begins(date))
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {NAME: self.tr("Who"), STAND_IN: self.tr("Stands in"), TICKETS: self.tr("Open tickets")}[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == AWAY and FIRST <= column < FIRST + DAYS:
            date = self.date_of(column)
            return tuple(self.away_on(row, date.addDays(step)) for step in (0, -1, 1))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(row)
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NAME:
                return row.person.name
            if column == STAND_IN:
                return row.stand_in or (self.tr("nobody") if row.absences else "")
            return self._tickets(row) if column == TICKETS else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = column == STAND_IN and not row.stand_in
            asks = column == TICKETS and row.ask
            return theme.current().colour("warn" if quiet or asks else "text")
        if role == Qt.ItemDataRole.FontRole and (column == NAME or (column == TICKETS and row.ask)):
            return theme.current().font(13, theme.Weight.MEDIUM)
        return None

    def _tickets(self, row: Row) -> str:
        if row.ask:
            return counts().decide(row.open)
        return counts().open(row.open) if row.open and row.absences else ""


def weekday(date: QDate) -> str:
    """The weekday above a column."""
    return QLocale().standaloneDayName(date.dayOfWeek(), QLocale.FormatType.ShortFormat)


class AwayCounts(QObject):
    """The words with a number in them; a QObject only because plurals need `tr`."""

    def span(self, first: str, back: str) -> str:
        return self.tr("from {first}, back {back}").format(first=first, back=back)

    def open(self, count: int) -> str:
        return self.tr("%Ln open", "tickets", count)

    def decide(self, count: int) -> str:
        return self.tr("%Ln open: what should happen to them?", "tickets", count)

    def stays(self, count: int) -> str:
        return self.tr("The %Ln open ticket(s) stay", "", count)

    def move(self, count: int) -> str:
        return self.tr("Share the %Ln open ticket(s) out now", "", count)

    def tell(self, count: int) -> str:
        return self.tr("Tell %Ln customer(s) who has it now", "", count)

    def moved(self, count: int) -> str:
        return self.tr("%Ln ticket(s) went to others", "", count)

    def away(self, count: int) -> str:
        return self.tr("%Ln away now", "people", count)


@cache
def counts() -> AwayCounts:
    """The words with a number in them."""
    return AwayCounts()


class DayPainter(QStyledItemDelegate):
    """Days of being away as a bar with round ends; weekends a shade darker."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, column = index.model(), index.column()
        if not isinstance(model, AwayModel) or not FIRST <= column < FIRST + DAYS:
            super().paint(painter, option, index)
            return
        look, whole = theme.current(), option.rect
        right = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(whole, look.colour("accentSoft"))
        elif model.date_of(column).dayOfWeek() in WEEKEND:
            painter.fillRect(whole, look.colour("hover"))
        away, before, after = index.data(AWAY)
        if away:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            starts, ends = not before or column == FIRST, not after or column == FIRST + DAYS - 1
            if right:
                starts, ends = ends, starts
            gap, thick, round_ = look.px(5), look.px(14), look.px(7)
            left = whole.left() + (gap if starts else -round_)
            wide = whole.width() - (gap if starts else -round_) - (gap if ends else -round_)
            bar = QRect(left, whole.center().y() - thick // 2, wide, thick)
            painter.setClipRect(whole)
            path = QPainterPath()
            path.addRoundedRect(bar, round_, round_)
            painter.fillPath(path, look.colour("accent"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.restore()

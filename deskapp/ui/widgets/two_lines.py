"""A list of lines with a second, smaller one below each: what it is about, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LONGEST = 200  # eliding is slow on long texts
HEIGHT, EDGE, ICON = 58, 14, 18


class Line(NamedTuple):
    """One entry: its id, an icon with its colour, and two lines."""

    id: str
    icon: str
    colour: str
    first: str
    second: str


class LineModel(QAbstractListModel):
    """The entries of a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Take other entries; where only words changed, they stay where they are."""
        lines = list(lines)
        same = [each.id for each in lines] == [each.id for each in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = lines
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def line_at(self, place: int) -> Line | None:
        """The entry in a place, None where there is none."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def place_of(self, line_id: str) -> int:
        """The place of an entry, -1 where it is not listed."""
        return next((place for place, each in enumerate(self._lines) if each.id == line_id), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.first}\n{line.second}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{line.first}\n{line.second}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.first}, {line.second}"
        return None


class _Painter(QStyledItemDelegate):
    """Icon and two lines, in the direction of the window."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = model.line_at(index.row()) if isinstance(model, LineModel) else None
        if line is None:
            return
        now, whole, direction = theme.current(), option.rect, option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(direction)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, now.colour("accentSoft" if chosen else "hover"))
        painter.setPen(now.colour("line"))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.colour("focus"), 2))
            painter.drawRect(whole.adjusted(1, 1, -1, -1))
        side, edge = now.px(ICON), now.px(EDGE)
        half = whole.height() // 2
        spot = QStyle.visualRect(direction, whole, QRect(whole.x() + edge, whole.y() + half - side, side, side))
        painter.drawPixmap(spot.topLeft(), icons.pixmap(line.icon, line.colour, ICON))
        lead = edge + side + now.px(10)
        for place, (text, px, weight, ink) in enumerate(
            ((line.first, 14, Weight.MEDIUM, "text"), (line.second, 12, Weight.NORMAL, "text2"))
        ):
            font = now.font(px, weight)
            high = QFontMetrics(font).height()
            top = whole.y() + half - (high if place == 0 else 0) + (-1 if place == 0 else 2)
            room = QRect(whole.x() + lead, top, whole.width() - lead - edge, high)
            painter.setFont(font)
            painter.setPen(now.colour(ink))
            shown = QFontMetrics(font).elidedText(text[:LONGEST], Qt.TextElideMode.ElideRight, room.width())
            across = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(QStyle.visualRect(direction, whole, room), int(across), shown)
        painter.restore()


class TwoLineList(QListView):
    """Signals: `chosen(str id)` when the person goes to an entry; `opened(str id)` by Enter or a click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, lines: LineModel | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.lines = lines or LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._clicked)
        theme.notifier().changed.connect(self._restyle)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these. The current entry stays current; where it is gone, the one that took its place is chosen."""
        before = self.currentIndex().row()
        current = self.current()
        self._quiet = True
        self.lines.show_lines(lines)
        place = self.lines.place_of(current)
        if place < 0:
            place = min(max(before, 0), len(lines) - 1)
        self.setCurrentIndex(self.lines.index(place) if place >= 0 else NOWHERE)
        self._quiet = False
        if self.current() != current:
            self.chosen.emit(self.current())

    def current(self) -> str:
        """Id of the current entry, "" = none."""
        line = self.lines.line_at(self.currentIndex().row())
        return line.id if line is not None else ""

    def choose(self, line_id: str) -> None:
        """Go to an entry, where it is listed."""
        place = self.lines.place_of(line_id)
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))

    @Slot()
    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, _index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet:
            self.chosen.emit(self.current())

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self.opened.emit(self.current())

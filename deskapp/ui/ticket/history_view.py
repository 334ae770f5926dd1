"""The whole history of a ticket, newest first: to read, to narrow down by kind and person, and to find in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain.fold_text import fold
from deskapp.domain.history import kind_of, kinds_of
from deskapp.ui import icons, theme
from deskapp.ui.i18n import full_text, number
from deskapp.ui.overt import tip
from deskapp.ui.ticket.history_words import KIND_ICONS, history_detail, history_text, kind_names
from deskapp.ui.widgets.buttons import plain_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup
from deskapp.ui.widgets.tool_row import ToolRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.rows import HistoryRow

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DETAIL, KIND, LINE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
LONGEST = 400
"""Letters of a value that are kept of a long text; what does not fit into the line stands in its tool tip."""
HEIGHT, LINE_HEIGHT, NARROW = 46, 18, 480
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown)


class Told(NamedTuple):
    """A line in words, made once."""

    row: HistoryRow
    text: str
    detail: str
    folded: str  # what is looked for in


class HistoryModel(QAbstractListModel):
    """Lines of history."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Told] = []

    def show_lines(self, lines: list[Told]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == DETAIL:
            return line.detail
        if role == LINE:
            return line.row
        if role == KIND:
            return kind_of(line.row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.text}. {line.detail}"
        return tip(f"{line.text}\n{line.detail}\n{full_text(line.row.happened)}") if role == Qt.ItemDataRole.ToolTipRole else None


class HistoryDelegate(QStyledItemDelegate):
    """What kind of thing it is, the sentence, and beneath it when and how."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(HEIGHT + self._more(option)))

    def _more(self, option: QStyleOptionViewItem) -> int:
        """Pixels for a second line of the sentence, where the view is narrow."""
        wide = option.widget.width() if option.widget is not None else option.rect.width()
        return LINE_HEIGHT if wide < theme.current().px(NARROW) else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, whole = theme.current(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accentSoft"))
            painter.drawRoundedRect(whole.adjusted(0, 1, 0, -1), 6, 6)
        side, edge = now.px(18), now.px(10)

        def spot(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(option.direction, whole, QRect(whole.left() + left, whole.top() + top, width, height))

        mark = icons.pixmap(KIND_ICONS[str(index.data(KIND))], "text2", 18)
        painter.drawPixmap(spot(edge, now.px(14), side, side).topLeft(), mark)
        start = edge + side + now.px(10)
        room = whole.width() - start - edge
        lead = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine)
        more = self._more(option)
        text, rest = str(index.data()), ""
        if more and (begins := _first_line(text, now.font(13), room)):
            text, rest = text[:begins].rstrip(), text[begins:]
        lines = [(text, 13, "text", 5, 20)]
        if rest:
            lines.append((rest, 13, "text", 5 + LINE_HEIGHT, 20))
        lines.append((str(index.data(DETAIL)), 12, "text2", 24 + (more if rest else 0), 18))
        for words, px, ink, top, height in lines:
            font = now.font(px)
            painter.setFont(font)
            painter.setPen(now.colour(ink))
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(spot(start, now.px(top), room, now.px(height)), lead, cut)
        painter.restore()


def _first_line(text: str, font: QFont, room: int) -> int:
    """How many letters of a text make its first line, 0 where all do."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    length = line.textLength()
    layout.endLayout()
    return length if length < len(text) else 0


class HistoryView(QWidget):
    """Signal `left()`: back to the conversation."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[Told] = []
        self._who = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the history"))
        self.field.setAccessibleName(self.tr("Find in the history"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.person = plain_button("", "person", self)
        self.person.clicked.connect(self._ask_person)
        self._back = tool_button("x", name=self.tr("Back to the conversation"), parent=self)
        self._back.clicked.connect(self.left)
        self.chips: dict[str, QToolButton] = {}
        for kind in KIND_ICONS:
            chip = tool_button(KIND_ICONS[kind], " ", boxed=True, parent=self)
            chip.setCheckable(True)
            chip.toggled.connect(self._narrow)
            self.chips[kind] = chip
        self._count = Label("", 12, colour="text2", parent=self)
        self.model = HistoryModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("History of this ticket"))
        for widget in (self.field, self.person, self.list, *self.chips.values()):
            widget.installEventFilter(self)
        head = row(self.field, self.person, self._back, spacing=8)
        head.setStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 10, 14, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(ToolRow(list(self.chips.values())))
        box.addWidget(self._count)
        box.addWidget(self.list, 1)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def show_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show a history, oldest first as it was read; what was narrowed down stays so."""
        self._all = [_told(each) for each in reversed(rows)]
        names = {each.row.actor_name for each in self._all}
        self._who = self._who if self._who in names else ""
        self._name_chips()
        self._narrow()

    def begin(self) -> None:
        """Everything again, and the keyboard into the field."""
        self._who = ""
        self.field.clear()
        for chip in self.chips.values():
            chip.setChecked(False)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def texts(self) -> list[str]:
        """The sentences that are shown."""
        return [str(self.model.index(place).data()) for place in range(self.model.rowCount())]

    def popup(self) -> PickPopup | None:
        """The list of people, while it is open."""
        return self.findChild(PickPopup)

    def _name_chips(self) -> None:
        names = kind_names()
        found: dict[str, int] = dict.fromkeys(names, 0)
        for each in self._all:
            for kind in kinds_of(each.row):
                found[kind] += 1
        for kind, chip in self.chips.items():
            words = self.tr("{kind} {count}").format(kind=names[kind], count=number(found[kind]))
            chip.setText(words)
            chip.setAccessibleName(words)
            chip.setToolTip(tip(names[kind]))
            chip.setEnabled(bool(found[kind]) or chip.isChecked())

    @Slot()
    def _narrow(self) -> None:
        wanted = {kind for kind, chip in self.chips.items() if chip.isChecked()}
        words = fold(self.field.text()).split()
        lines = [
            each
            for each in self._all
            if (not wanted or not wanted.isdisjoint(kinds_of(each.row)))
            and (not self._who or each.row.actor_name == self._who)
            and all(word in each.folded for word in words)
        ]
        stood = self.list.currentIndex().data(LINE)
        self.model.show_lines(lines)
        if lines:  # where one stood stays, whatever has come since
            place = next((place for place, each in enumerate(lines) if each.row == stood), 0)
            self.list.setCurrentIndex(self.model.index(place))
        self.person.setText(self._who or self.tr("Everybody"))
        self.person.setAccessibleName(self.tr("Only what {name} did").format(name=self._who or self.tr("Everybody")))
        shown = self.tr("%Ln entries", "", len(lines))
        self._count.setText(shown if lines else self.tr("Nothing in the history fits. Try fewer letters or another chip."))

    @Slot()
    def _ask_person(self) -> None:
        names = sorted({each.row.actor_name for each in self._all if each.row.actor_name})
        made = [Choice("", self.tr("Everybody"), icon="team"), *(Choice(name, name, icon="@") for name in names)]
        popup = PickPopup(self, self.tr("Only what one person did"), made, current=self._who)
        popup.picked.connect(self._person_picked)
        popup.open_at(self.person)

    @Slot(object)
    def _person_picked(self, name: str) -> None:
        self._who = name
        self._narrow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        deed = self._deed(watched, event.key())
        if deed is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Esc in the ticket would lead to the list
        else:
            deed()
        return True

    def _deed(self, watched: QObject, key: int) -> Callable[[], None] | None:
        """What a key does here; None leaves it to the widget."""
        if key == Qt.Key.Key_Escape:
            return self.field.clear if watched is self.field and self.field.text() else self._leave
        if watched is self.field and key in _DOWN:
            return self.list.setFocus
        if watched is self.list and key == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
            return self.field.setFocus
        return None

    def _leave(self) -> None:
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.doItemsLayout()  # rows are higher where it is narrow

    @Slot()
    def _dress(self) -> None:
        self.field.setFont(theme.current().font(13))
        self.list.doItemsLayout()


def _told(line: HistoryRow) -> Told:
    text, detail = history_text(line, LONGEST), history_detail(line)
    return Told(line, text, detail, fold(f"{text} {detail}"))

"""A small window to pick one thing: type to narrow, arrows, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

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
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from deskapp.domain.fold_text import fold
from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import paint_avatar
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column
from deskapp.ui.widgets.popup_frame import PopupFrame

if TYPE_CHECKING:
    from collections.abc import Callable

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Choice(NamedTuple):
    """One line of a pick list; `value` is what the person gets by picking it."""

    value: Any
    text: str
    detail: str = ""
    icon: str = ""  # an icon of our set, or "@" for an avatar
    keys: str = ""
    colour: str = "text2"


class PickPopup(PopupFrame):
    """Search field and list. Give it `choices` and it narrows them by words; or `search` and it asks.

    Signal `picked` carries the value. Esc or a click elsewhere closes it; the focus goes back to where it was.
    Make it with a parent and call `open_at(widget)`; it deletes itself.
    """

    picked = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        choices: list[Choice] | None = None,
        *,
        search: Callable[[str], None] | None = None,
        hint: str = "",
        width: int = 380,
        current: object = None,
    ) -> None:
        super().__init__(parent, title)
        self._choices = list(choices or [])
        self._search, self._current = search, current
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(hint or self.tr("Type to search"))
        self._field.setAccessibleName(title)
        self._field.setFont(theme.current().font(13))
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self._model = ChoiceModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PickDelegate(self._model, self._list))
        self._list.setAccessibleName(title)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._clicked)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._none = Label(self.tr("Nothing matches. Try fewer letters."), 12, Weight.NORMAL, "text2")
        self._none.setContentsMargins(8, 6, 8, 6)
        self.setLayout(
            column(
                Label(title, 12, Weight.SEMIBOLD, "text2", elide=True),
                self._field,
                self._list,
                self._none,
                spacing=6,
                margins=(10, 8, 10, 8),
            )
        )
        self.setFixedWidth(theme.current().px(width))
        self._fill(self._choices)

    def set_choices(self, choices: list[Choice]) -> None:
        """Show other lines, the answer to `search`."""
        self._choices = list(choices)
        self._fill(self._choices)

    def values(self) -> list[Any]:
        """What can be picked now, in the order shown."""
        return [choice.value for choice in self._model.choices()]

    def typed(self) -> str:
        """What stands in the search field."""
        return self._field.text()

    def open_at(self, widget: QWidget) -> None:
        """Show it below a widget, or above where there is no room."""
        self.show_below(widget)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def open_in(self, widget: QWidget) -> None:
        """Show it in the upper middle of a widget."""
        self.show_within(widget, 6)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _typed(self, text: str) -> None:
        if self._search is not None:
            self._search(text)
            return
        self._fill(fitting(self._choices, text))

    def _fill(self, choices: list[Choice]) -> None:
        self._model.show(choices)
        values = [choice.value for choice in choices]
        chosen = values.index(self._current) if self._current is not None and self._current in values else 0
        if choices:
            self._list.setCurrentIndex(self._model.index(chosen, 0))
        self._none.setVisible(not choices)
        self._list.setVisible(bool(choices))
        rows = min(9, max(1, len(choices)))
        self._list.setFixedHeight(rows * row_height() + 4)
        self.adjustSize()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: _Index) -> None:
        if not index.isValid() or self.undecided():
            return
        value = self._model.choices()[index.row()].value
        self.close()
        self.picked.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _MOVES:
                self._move(key)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._take(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[Qt.Key(key)]
        last = self._model.rowCount() - 1
        self._list.setCurrentIndex(self._model.index(max(0, min(last, self._list.currentIndex().row() + step)), 0))


class ChoiceModel(QAbstractListModel):
    """The choices shown now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show(self, choices: list[Choice]) -> None:
        """Other choices."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def choices(self) -> list[Choice]:
        """What is shown, in order."""
        return self._choices

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._choices):
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (choice.text, choice.detail, choice.keys) if part)
        return None


class PickDelegate(QStyledItemDelegate):
    """Icon, words, quieter detail, key."""

    def __init__(self, model: ChoiceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice = self._model.choices()[index.row()]
        now, whole, direction = theme.current(), option.rect, option.direction
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accentSoft"))
            painter.drawRoundedRect(whole.adjusted(0, 1, 0, -1), 6, 6)
        start, end, gap = whole.left() + now.px(8), whole.right() - now.px(8), now.px(8)

        def spot(left: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(
                direction, whole, QRect(left, whole.top() + (whole.height() - height) // 2, width, height)
            )

        if choice.icon:
            side = now.px(24 if choice.icon == "@" else 18)
            if choice.icon == "@":
                paint_avatar(painter, spot(start, side, side), choice.text, 24)
            else:
                token = "accentInk" if selected else choice.colour
                painter.drawPixmap(spot(start, side, side).topLeft(), icons.pixmap(choice.icon, token, 18))
            start += side + gap
        lead = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine)
        if choice.keys:
            font = now.font(11, Weight.MEDIUM)
            width = QFontMetrics(font).horizontalAdvance(choice.keys) + now.px(12)
            cap = spot(end - width, width, now.px(20))
            painter.setPen(now.colour("line"))
            painter.setBrush(now.colour("sunken"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setFont(font)
            painter.setPen(now.colour("text2"))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), choice.keys)
            end -= width + gap
        font = now.font(13, Weight.SEMIBOLD if selected else Weight.MEDIUM)
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(choice.text) + 2, end - start)
        painter.setFont(font)
        painter.setPen(now.colour("text"))
        words = metrics.elidedText(choice.text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(spot(start, width, whole.height()), lead, isolate(words))
        start += width + gap
        if choice.detail and end - start > now.px(30):
            font = now.font(12)
            painter.setFont(font)
            painter.setPen(now.colour("text2"))
            words = QFontMetrics(font).elidedText(choice.detail, Qt.TextElideMode.ElideRight, end - start)
            painter.drawText(spot(start, end - start, whole.height()), lead, isolate(words))
        painter.restore()


def row_height() -> int:
    """Height of one line of a pick list."""
    return theme.current().px(32)


def fitting(choices: list[Choice], typed: str) -> list[Choice]:
    """The choices that fit every typed word, best first: at the start of a word, inside, in the detail, in order."""
    wanted = fold(typed).split()
    if not wanted:
        return choices
    found = []
    for place, choice in enumerate(choices):
        score = _score(wanted, fold(choice.text), fold(choice.detail))
        if score is not None:
            found.append((score, place, choice))
    return [choice for _, _, choice in sorted(found, key=_rank)]


def _rank(found: tuple[int, int, Choice]) -> tuple[int, int]:
    return found[0], found[1]


def _score(wanted: list[str], text: str, detail: str) -> int | None:
    score = 0
    for word in wanted:
        starts = [0, *(place + 1 for place, letter in enumerate(text) if not letter.isalnum())]
        if text.startswith(word):
            continue
        if any(text.startswith(word, start) for start in starts):
            score += 1
        elif word in text:
            score += 3
        elif word in detail:
            score += 5
        elif len(word) > 1 and _in_order(word, text):
            score += 8
        else:
            return None
    return score


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)

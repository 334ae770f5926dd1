"""The list of snippets at the caret: the focus stays in the text, the list is there for eyes and screen readers."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from deskapp.services import snippets
from deskapp.ui import theme
from deskapp.ui.i18n import isolate, number
from deskapp.ui.overt import tip
from deskapp.ui.ticket import texts
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture
from deskapp.ui.widgets.shadow import Shadow

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.rows import Expansion, SnippetRow
    from deskapp.services.desk import Desk
    from deskapp.services.snippet_finding import Finder
    from deskapp.ui.jobs import Jobs

ROW = Qt.ItemDataRole.UserRole
VISIBLE_ROWS = 7
Index = QModelIndex | QPersistentModelIndex


class SnippetModel(QAbstractListModel):
    """The snippets that fit what was typed, best first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[SnippetRow] = []

    def show_rows(self, rows: list[SnippetRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, row: int) -> SnippetRow | None:
        """The snippet in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.title, row.trigger, first_line(row)]
            if row.fallback:
                parts.insert(0, texts.language_word(row.language))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.text)
        return None


_ASK = re.compile(r"\{ask:[^{}|]*\|([^{}]*)\}")
_BRACES = re.compile(r"\{[^{}]*\}")


def first_line(row: SnippetRow) -> str:
    """What a snippet says, in its first telling line: without greeting, placeholders and marks."""
    for line in row.text.split("\n"):
        if "{greeting}" in line:
            continue
        shown = _BRACES.sub("…", _ASK.sub(r"\1", line)).strip(" …")
        if len(shown) > 12:
            return shown[:160]
    return ""


class SnippetDelegate(QStyledItemDelegate):
    """Trigger, title, first words; snippets in another language are dimmed and say which."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SnippetRow = index.data(ROW)
        now = theme.current()
        area: QRect = option.rect
        direction = option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setBrush(now.colour("accentSoft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
        x, end, height = 8, area.width() - 8, area.height()
        dim = row.fallback

        def put(text: str, px: int, weight: int, colour: str, left: int, room: int) -> int:
            font = now.font(px, weight)
            shown = QFontMetrics(font).elidedText(text[:200], Qt.TextElideMode.ElideRight, max(0, room))
            width = min(room, QFontMetrics(font).horizontalAdvance(shown) + 2)
            painter.setFont(font)
            painter.setPen(now.colour(colour))
            box = QStyle.visualRect(direction, area, QRect(area.left() + left, area.top(), width, height))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), isolate(shown))
            return width

        trigger = f"\u2066::{row.trigger}\u2069"
        font = now.font(11, theme.Weight.MEDIUM)
        width = QFontMetrics(font).horizontalAdvance(trigger) + 12
        box = QStyle.visualRect(
            direction, area, QRect(area.left() + x, area.top() + (height - now.px(20)) // 2, width, now.px(20))
        )
        painter.setPen(now.colour("line"))
        painter.setBrush(now.colour("surface" if chosen else "sunken"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        painter.setFont(font)
        painter.setPen(now.colour("text2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), trigger)
        x += width + 9
        if dim:
            word = texts.language_word(row.language)
            room = QFontMetrics(now.font(12, theme.Weight.MEDIUM)).horizontalAdvance(word) + 4
            end -= put(word, 12, theme.Weight.MEDIUM, "text2", end - room, room) + 8
        x += (
            put(
                row.title,
                13,
                theme.Weight.SEMIBOLD if chosen else theme.Weight.MEDIUM,
                "text2" if dim else "text",
                x,
                end - x,
            )
            + 9
        )
        if end - x > 40:
            put(first_line(row), 12, theme.Weight.NORMAL, "text2", x, end - x)
        painter.restore()


class SnippetPopup(QFrame):
    """Finds, shows and fills snippets for one ticket.

    Signals: `chosen(object Expansion)`; `shown(bool)` when the list opens or closes.
    """

    chosen = Signal(object)
    shown = Signal(bool)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk, self._jobs = desk, jobs
        self._ticket = self._language = ""
        self.steps: Callable[[], tuple[str, ...]] = tuple  # what the answer still lacks: that comes first
        self._typed: str | None = None
        self._finder: Finder | None = None  # for this opening of the list; then a letter needs no reading
        self._found_for: str | None = None
        self._enter_waits = False
        self._announced = -1
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shadow = Shadow(self)
        self._icon = Picture("snippet", "accentInk", 16, parent=self)
        self._title = Label("", 12, theme.Weight.SEMIBOLD, "text2", parent=self)
        self._count = Label("", 12, colour="text2", parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 8, 4)
        head.setSpacing(6)
        head.addWidget(self._icon)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        self._model = SnippetModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(SnippetDelegate(self))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.clicked.connect(self._clicked)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(6, 7, 6, 7)
        box.setSpacing(1)
        box.addLayout(head)
        box.addWidget(self._list)
        self.hide()

    def set_ticket(self, ticket: str, language: str) -> None:
        """For which ticket, and in which language the customer reads."""
        if ticket != self._ticket:
            self.close_list()
        self._ticket, self._language = ticket, language

    def look_for(self, typed: str) -> None:
        """Show what fits; the list opens when there is something to show."""
        if self._finder is not None:
            if typed != self._typed:
                self._typed, self._enter_waits = typed, False
                self._found(self._finder)
            return
        if self._typed is None:
            work = partial(snippets.finder, self._desk, self._ticket, self.steps())
            self._jobs.query(self, work, then=self._found, key="snippets")
        self._typed, self._enter_waits = typed, False

    def close_list(self) -> None:
        """Take the list away."""
        self._typed = self._finder = None
        self._enter_waits = False
        self._jobs.cancel(self, "snippets")
        if self.isVisible():
            self.hide()
            self.shown.emit(False)

    def handle(self, key: Qt.Key) -> bool:
        """A key that belongs to the list. False for Esc, which the caller must see too."""
        row = self._list.currentIndex().row()
        last = self._model.rowCount() - 1
        match key:
            case Qt.Key.Key_Down:
                self._go_to(0 if row >= last else row + 1)
            case Qt.Key.Key_Up:
                self._go_to(last if row <= 0 else row - 1)
            case Qt.Key.Key_PageDown:
                self._go_to(min(last, row + VISIBLE_ROWS))
            case Qt.Key.Key_PageUp:
                self._go_to(max(0, row - VISIBLE_ROWS))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self._accept()
            case _:
                return False
        return True

    def place(self, caret: QPoint, above: int, below: int) -> None:
        """Put the list at the caret (global), over the line `above`, or under `below` where there is no room (global y).

        It never covers what was written before.
        """
        parent = self._window
        now = theme.current()
        rows = max(1, min(VISIBLE_ROWS, self._model.rowCount()))
        self._list.setFixedHeight(rows * now.px(32) + 2)
        width = min(now.px(540), parent.width() - 24)
        self._box.activate()
        height = self.sizeHint().height()
        at = parent.mapFromGlobal(caret)
        start = now.px(60)
        left = at.x() - start if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else at.x() - width + start
        top = parent.mapFromGlobal(QPoint(0, above)).y() - height - 6
        if top < 8:
            top = parent.mapFromGlobal(QPoint(0, below)).y() + 6
        self.setGeometry(max(8, min(left, parent.width() - width - 8)), top, width, height)
        self.raise_()

    def rows(self) -> list[str]:
        """Triggers of the shown snippets, best first."""
        return [row.trigger for i in range(self._model.rowCount()) if (row := self._model.at(i))]

    def _found(self, finder: Finder) -> None:
        if self._typed is None:
            return
        self._finder, self._found_for = finder, self._typed
        rows = finder.fitting(self._typed)
        self._model.show_rows(rows)
        if not rows:
            if self.isVisible():
                self.hide()
                self.shown.emit(False)
            return
        self._go_to(0)
        count = len(rows)
        words = self.tr("%Ln snippet(s)", "", count)
        self._title.setText(
            self.tr("Snippets in {language}").format(language=texts.language_word(self._language))
            if self._language
            else self.tr("Snippets")
        )
        self._count.setText(number(count))
        self._list.setAccessibleName(self.tr("{title}, {count}").format(title=self._title.text(), count=words))
        fresh = not self.isVisible()
        self.show()
        self.shown.emit(True)
        if fresh or count != self._announced:
            self._announced = count
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        if self._enter_waits:
            self._accept()

    def _go_to(self, row: int) -> None:
        index = self._model.index(max(0, row), 0)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._accept()

    def _accept(self) -> None:
        if self._typed != self._found_for:
            self._enter_waits = True  # typed faster than found: insert what the last letter finds
            return
        row = self._model.at(self._list.currentIndex().row())
        if row is None:
            return
        work = partial(snippets.expand, self._desk, row.id, self._ticket, language=row.language, form=row.form)
        self._jobs.query(self, work, then=self._filled, key="expand")

    def _filled(self, expansion: Expansion) -> None:
        typed = self._typed
        if typed is None:
            return
        self.close_list()
        self.chosen.emit(expansion)

"""The tree as people see it, and typing a name to get there."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from deskapp.domain.fold_text import tokens
from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate, number
from deskapp.ui.organisation.tree_model import COUNT, DETAIL, NODE, OrgTreeModel

_Index = QModelIndex | QPersistentModelIndex


class OrgTree(QTreeView):
    """One line a person; letters typed find a name anywhere in the house, in closed branches too."""

    def __init__(self, model: OrgTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()
        self.setModel(model)
        self.setItemDelegate(_Row(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Organisation"))
        self.setAccessibleDescription(self.tr("Everybody under whoever supports them. Type a name to go there."))
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self.setIndentation(theme.current().px(16))
        self.doItemsLayout()

    def keyboardSearch(self, typed: str) -> None:
        model = self.model()
        if not typed or not isinstance(model, OrgTreeModel):
            return
        late = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._typed = typed if late else self._typed + typed
        self._since.start()
        wanted = " ".join(tokens(self._typed))
        start = max(0, model.node_of(self.currentIndex())) + late
        node = model.forest().named.beginning(wanted, start) if wanted else -1
        if node != -1:
            self.setCurrentIndex(model.index_of(node))


class _Row(QStyledItemDelegate):
    """Name, job, and how many people stand above or below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = theme.current()
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        focused = bool(plain.state & QStyle.StateFlag.State_HasFocus)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        widget = plain.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = QRect(plain.rect)
        if focused:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(space.adjusted(1, 1, -2, -2), 5, 5)
        self._write(painter, plain, space, index)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, space: QRect, index: _Index) -> None:
        look = theme.current()
        direction = option.direction
        right = direction == Qt.LayoutDirection.RightToLeft
        near = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setLayoutDirection(direction)
        x, end = space.left() + look.px(6), space.right() - look.px(10)
        count = index.data(COUNT)

        def put(text: str, px: int, weight: int, colour: str, room: int, at: int) -> int:
            font = look.font(px, weight)
            metrics = QFontMetrics(font)
            cut = metrics.elidedText(text[:200], Qt.TextElideMode.ElideRight, room)
            width = min(room, metrics.horizontalAdvance(cut) + 1)
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            place = QRect(at, space.top(), width, space.height())
            painter.drawText(QStyle.visualRect(direction, space, place), flags, isolate(cut))
            return width

        if count:
            words = number(count)
            width = QFontMetrics(look.font(12, theme.Weight.MEDIUM)).horizontalAdvance(words) + 1
            put(words, 12, theme.Weight.MEDIUM, "text2", width, end - width)
            end -= width + look.px(10)
        if index.data(NODE) == -1:
            spot = QRect(x, space.center().y() - look.px(8), look.px(16), look.px(16))
            icons.draw(painter, "warn", "warn", QStyle.visualRect(direction, space, spot).topLeft(), 16)
            x += look.px(22)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        weight = theme.Weight.MEDIUM if count else theme.Weight.NORMAL
        x += put(name, 13, weight, "text", max(0, end - x), x) + look.px(8)
        detail = str(index.data(DETAIL) or "")
        if detail and end - x > look.px(36):
            put(detail, 12, theme.Weight.NORMAL, "text2", end - x, x)

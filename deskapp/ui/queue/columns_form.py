"""Which columns the table of the queue has: ticked, put in order and made wide or narrow by mouse or by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from deskapp.domain.views import COLUMNS, NARROWEST, USUAL, WIDEST, Column
from deskapp.ui import theme
from deskapp.ui.queue import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

_ID, _WIDTH = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class ColumnsForm(QDialog):
    """Call `open()`. `chosen(object columns)`: a tuple of `domain.views.Column`."""

    chosen = Signal(object)

    def __init__(self, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns of the table"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Columns, from the first to the last"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.width_field = QLineEdit(self)
        self.width_field.setValidator(QIntValidator(0, WIDEST, self.width_field))
        self.width_field.setFixedWidth(theme.current().px(80))
        self._up = plain_button(self.tr("&Up"), "up", self)
        self._down = plain_button(self.tr("&Down"), "down", self)
        self._usual = plain_button(self.tr("The usual ones"), parent=self)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._save = primary_button(self.tr("Show them"), parent=self)
        self._save.setDefault(True)
        self._fill(columns)
        self._build()
        self.list.currentRowChanged.connect(self._current)
        self.list.itemChanged.connect(self._checked)
        self.width_field.textEdited.connect(self._widened)
        self._up.clicked.connect(self._earlier)
        self._down.clicked.connect(self._later)
        self._usual.clicked.connect(self._back)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.save)
        for keys, slot in (("Alt+Up", self._earlier), ("Alt+Down", self._later)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._current(0)
        self.list.setFocus()

    def _build(self) -> None:
        wide = Label(self.tr("&Width"), 13, Weight.MEDIUM, "text2", parent=self)
        wide.setBuddy(self.width_field)
        hint = Label(self.tr("Space shows or hides a column, Alt with an arrow moves it."), 12, Weight.NORMAL, "text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self._up, self._down, None, wide, self.width_field, spacing=8))
        layout.addLayout(row(self._usual, None, self._cancel, self._save, spacing=8, margins=(0, 6, 0, 0)))
        px = theme.current().px
        self.setMinimumWidth(px(440))
        self.list.setMinimumHeight(px(32) * len(COLUMNS) + px(8))

    def columns(self) -> tuple[Column, ...]:
        """What is ticked, in its order."""
        items = [self.list.item(at) for at in range(self.list.count())]
        return tuple(
            Column(str(each.data(_ID)), int(each.data(_WIDTH))) for each in items if each.checkState() == Qt.CheckState.Checked
        )

    @Slot()
    def save(self) -> None:
        """Show these."""
        chosen = self.columns()
        if chosen:
            self.accept()
            self.chosen.emit(chosen)

    def _fill(self, columns: tuple[Column, ...]) -> None:
        self.list.clear()
        shown = {each.id for each in columns}
        rest = tuple(Column(name, wide) for name, wide in COLUMNS.items() if name not in shown)
        for each in (*columns, *rest):
            item = QListWidgetItem(words.column_name(each.id), self.list)
            item.setData(_ID, each.id)
            item.setData(_WIDTH, each.width)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each.id in shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)

    @Slot()
    def _back(self) -> None:
        self._fill(tuple(Column(name, COLUMNS[name]) for name in USUAL))

    @Slot(int)
    def _current(self, at: int) -> None:
        item = self.list.item(at)
        self.width_field.setEnabled(item is not None)
        self._up.setEnabled(at > 0)
        self._down.setEnabled(0 <= at < self.list.count() - 1)
        if item is not None:
            self.width_field.setText(str(item.data(_WIDTH)))

    @Slot(QListWidgetItem)
    def _checked(self, _item: QListWidgetItem) -> None:
        self._save.setEnabled(bool(self.columns()))

    @Slot(str)
    def _widened(self, wide: str) -> None:
        item = self.list.currentItem()
        if item is not None and wide.isdecimal():
            item.setData(_WIDTH, max(int(wide), NARROWEST))

    @Slot()
    def _earlier(self) -> None:
        self._move(-1)

    @Slot()
    def _later(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        at = self.list.currentRow()
        if 0 <= at + step < self.list.count() and at >= 0:
            self.list.insertItem(at + step, self.list.takeItem(at))
            self.list.setCurrentRow(at + step)

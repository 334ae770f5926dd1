"""The tree of a draft: as that of the house, with marks on who would stand elsewhere, and dragged and pasted in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from deskapp.ui.organisation.tree_model import DETAIL, OrgTreeModel
from deskapp.ui.organisation.tree_view import OrgTree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

MIME = "application/x-deskapp-people"
_MARK = "● "
_Index = QModelIndex | QPersistentModelIndex


class DraftModel(OrgTreeModel):
    """`show_marks` says who is marked, with what. Signal `dropped(list of ids, id of the lead or "")`."""

    dropped = Signal(list, str)

    def __init__(self, parent: QObject | None = None, *, moving: bool = True) -> None:
        super().__init__(parent)
        self._marks: Mapping[str, str] = {}
        self._moving = moving

    def show_marks(self, marks: Mapping[str, str]) -> None:
        """Mark people, by id, with words that stand behind the name and are read out."""
        self._marks = marks
        self.layoutChanged.emit()

    def person_at(self, index: _Index) -> str:
        """Id of who stands there, "" for nobody."""
        node = self.node_of(index)
        return self.forest().people[node].id if node != -1 else ""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = super().data(index, role)
        mark = self._marks.get(self.person_at(index)) if index.isValid() else None
        if mark is None:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return _MARK + str(found)
        if role == DETAIL:
            return mark
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{found}, {mark}"
        return found

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        if not self._moving:
            return usual
        if not index.isValid():
            return usual | Qt.ItemFlag.ItemIsDropEnabled  # nobody above
        if not self.person_at(index):
            return usual
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, " ".join(filter(None, map(self.person_at, indexes))).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        persons = bytes(data.data(MIME).data()).decode().split()
        lead = self.person_at(parent)
        if persons and lead not in persons:
            self.dropped.emit(persons, lead)
        return False  # the tree is made anew of what was written; no row is taken out here


class DraftTree(OrgTree):
    """Ctrl+X picks people up, Ctrl+V puts them under who is chosen, Delete leaves them as they are today.

    Signals: `picked_up(list of ids)`, `put_down(id)`, `left_alone(list of ids)`.
    """

    picked_up = Signal(list)
    put_down = Signal(str)
    left_alone = Signal(list)

    def __init__(self, model: DraftModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._people = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAutoExpandDelay(600)
        self.setAccessibleName(self.tr("The draft"))
        self.setAccessibleDescription(
            self.tr("Ctrl+X picks up, Ctrl+V puts under the chosen person, Delete leaves people as they are today.")
        )

    def chosen(self) -> list[str]:
        """Ids of who is selected."""
        found = [self._people.person_at(each) for each in self.selectionModel().selectedIndexes()]
        return [each for each in found if each]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cut):
            self.picked_up.emit(self.chosen())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.put_down.emit(self._people.person_at(self.currentIndex()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.left_alone.emit(self.chosen())
        else:
            super().keyPressEvent(event)

"""The org chart as a tree for a QTreeView: the way to read it with the keyboard and with a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from deskapp.ui import away
from deskapp.ui.i18n import isolate
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.forest import TOP, Forest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.absence import Told
    from deskapp.ui.organisation.chart_by import Note

NODE = Qt.ItemDataRole.UserRole  # number of the person in the forest; -1 for the group "Not placed yet"
DETAIL = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2  # people in the tree below

_Index = QModelIndex | QPersistentModelIndex


class OrgTreeModel(QAbstractItemModel):
    """People by number: the internal id of an index is the number of the person in the forest.

    Who has no place stands in one last group at the top level; its internal id is the number after the last person.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forest: Forest = woods.EMPTY
        self._group = 0
        self._away: Mapping[str, Told] = {}
        self._notes: Mapping[str, Note] = {}

    def forest(self) -> Forest:
        """What is shown now."""
        return self._forest

    def show_forest(self, forest: Forest) -> bool:
        """Show other people; True where everybody kept the place and only words changed."""
        old = self._forest
        if [each.id for each in old.people] == [each.id for each in forest.people] and (
            old.parent == forest.parent and old.loose == forest.loose and old.people
        ):
            self._forest = forest
            for number, (was, now) in enumerate(zip(old.people, forest.people, strict=True)):
                if was != now:
                    changed = self.index_of(number)
                    self.dataChanged.emit(changed, changed)
            return True
        self.beginResetModel()
        self._forest = forest
        self._group = len(forest.people)
        self.endResetModel()
        return False

    def index_of(self, node: int) -> QModelIndex:
        """Index of a person by number."""
        if not 0 <= node < len(self._forest.people):
            return QModelIndex()
        return self.createIndex(self._forest.row[node], 0, node)

    def group_index(self) -> QModelIndex:
        """Index of the group "Not placed yet"; invalid while everybody has a place."""
        if not self._forest.loose:
            return QModelIndex()
        return self.createIndex(len(self._forest.roots), 0, self._group)

    def node_of(self, index: _Index) -> int:
        """Number of the person at an index, -1 where there is none."""
        node = int(index.internalId()) if index.isValid() else -1
        return node if node < self._group else -1

    def explanation(self) -> str:
        """Why some people have no place, in a sentence or two."""
        count = len(self._forest.loose)
        words = self.tr(
            "%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.",
            "",
            count,
        )
        return words + " " + self.tr("Choose a person to read why.")

    def reason(self, node: int) -> str:
        """Why a person has no place; "" for everybody who has one."""
        forest = self._forest
        if node in forest.rings:
            names = [isolate(each) for each in forest.rings[node]]
            line = " → ".join([*names, names[0]])
            return self.tr("This line would run in a circle: {line}. The last link was left out.").format(line=line)
        if forest.parent[node] == TOP and node in forest.loose:
            return self.tr("The person named as the next in line is not known here.")
        return ""

    def _children(self, parent: _Index) -> list[int]:
        if not parent.isValid():
            return self._forest.roots
        node = int(parent.internalId())
        return self._forest.loose if node == self._group else self._forest.children[node]

    def _sentence(self, node: int) -> str:
        person = self._forest.people[node]
        if note := self._notes.get(person.id):
            return f"{person.name}, {note.spoken}"
        supports = len(self._forest.children[node])
        words = self.tr("supports %Ln", "", supports) if supports else ""
        gone = self.tr("has left") if person.left else ""
        told = self._away.get(person.id)
        not_here = away.words(told) if told is not None else ""
        said = (person.name, person.job, person.unit, person.place, words, not_here, gone)
        return ", ".join(each for each in said if each)

    def set_away(self, people: Mapping[str, Told]) -> None:
        """Who is away: said with the name."""
        self._away = people

    def set_notes(self, notes: Mapping[str, Note]) -> None:
        """What is said of departments, teams and offices, by id."""
        self._notes = notes

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Index of a place, as Qt asks for it."""
        if row < 0 or column != 0 or parent.column() > 0:
            return QModelIndex()
        children = self._children(parent)
        if row < len(children):
            return self.createIndex(row, 0, children[row])
        if not parent.isValid() and row == len(children) and self._forest.loose:
            return self.group_index()
        return QModelIndex()

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]
        """Index of whoever supports the person."""
        node = int(index.internalId()) if index.isValid() else self._group
        if node >= self._group:
            return QModelIndex()
        above = self._forest.parent[node]
        if above != TOP:
            return self.createIndex(self._forest.row[above], 0, above)
        row = self._forest.row[node]
        loose = self._forest.loose
        return self.group_index() if row < len(loose) and loose[row] == node else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._children(parent)) + (not parent.isValid() and bool(self._forest.loose))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008
        return self.rowCount(parent) > 0

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = int(index.internalId())
        if node == self._group:
            return self._of_group(role)
        person = self._forest.people[node]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == DETAIL:
            return person.job or person.unit
        if role == COUNT:
            return self._forest.below[node]
        if role == NODE:
            return node
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(node)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.reason(node)
        return None

    def _of_group(self, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Not placed yet")
        if role == COUNT:
            return len(self._forest.loose)
        if role == NODE:
            return -1
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Not placed yet, %Ln person(s)", "", len(self._forest.loose))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.explanation()
        return None

"""The list on the leading side: a search box that walks through its hits, and the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from deskapp.ui import icons
from deskapp.ui.i18n import isolate, number
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.tree_model import OrgTreeModel
from deskapp.ui.organisation.tree_view import OrgTree
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from deskapp.ui.organisation.forest import Forest

_OPEN_AT_FIRST = 40  # lines of the tree


class ListPane(QWidget):
    """Search and tree.

    Signals: `person_chosen(id)` and `group_chosen()` when somebody, or the group "Not placed yet", becomes current by
    the person's doing.
    """

    person_chosen = Signal(object)
    group_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._hits: list[int] = []
        self._hit = -1
        self._quiet = False
        self._model = OrgTreeModel(self)
        self._tree = OrgTree(self._model)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a person or a team"))
        self._search.setAccessibleName(self.tr("Find a person or a team"))
        self._search.setAccessibleDescription(self.tr("Up and Down go through what was found, Enter goes to the list."))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._found = Label("", 12, colour="text2", elide=True)
        self._found.hide()
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(4)
        top.addWidget(self._search)
        top.addWidget(self._found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._tree, 1)
        self._search.textEdited.connect(self._look)
        self._search.textChanged.connect(self._maybe_cleared)
        self._search.returnPressed.connect(self._tree.setFocus)
        self._search.installEventFilter(self)
        self._tree.selectionModel().currentChanged.connect(self._moved)

    def model(self) -> OrgTreeModel:
        """What the tree shows."""
        return self._model

    def tree(self) -> OrgTree:
        """The tree itself."""
        return self._tree

    def first_stop(self) -> QWidget:
        """Where the keyboard goes first."""
        return self._tree

    def search_box(self) -> QLineEdit:
        """Where names are typed."""
        return self._search

    def words(self) -> str:
        """What is said about the search, "" while nothing is searched."""
        return self._found.text()

    def show_forest(self, forest: Forest) -> None:
        """Show other people; what was open and chosen stays so."""
        old = self._model.forest()
        opened = {
            old.people[node].id
            for node in range(len(old.people))
            if old.children[node] and self._tree.isExpanded(self._model.index_of(node))
        }
        node = self._model.node_of(self._tree.currentIndex())
        chosen = old.people[node].id if node != -1 else ""
        self._quiet = True
        if not self._model.show_forest(forest):
            if old.people:
                for each in opened:
                    self._tree.expand(self._model.index_of(forest.numbers.get(each, -1)))
            else:
                self._open_some(forest)
            self.show_person(chosen)
        self._quiet = False
        if self._search.text():
            self._look(self._search.text(), jump=False)

    def show_person(self, person_id: str) -> None:
        """Make a person current without telling anybody."""
        index = self._model.index_of(self._model.forest().numbers.get(person_id, -1))
        if not index.isValid() or index == self._tree.currentIndex():
            return
        was, self._quiet = self._quiet, True
        self._tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tree.scrollTo(index)
        self._quiet = was

    def _open_some(self, forest: Forest) -> None:
        """Open whole levels from the foot of the tree on, while all lines can still be seen at a glance."""
        level, lines = list(forest.roots), len(forest.roots)
        while level:
            following = [each for node in level for each in forest.children[node]]
            lines += len(following)
            if lines > _OPEN_AT_FIRST and level != forest.roots:
                return
            for node in level:
                self._tree.expand(self._model.index_of(node))
            level = following

    @Slot(str)
    def _look(self, typed: str, *, jump: bool = True) -> None:
        self._hits = woods.hits(self._model.forest(), typed)
        self._hit = -1
        if self._hits and jump:
            self._go(0)
        self._tell(typed)

    @Slot(str)
    def _maybe_cleared(self, typed: str) -> None:
        if not typed:
            self._look("", jump=False)

    def _tell(self, typed: str) -> None:
        if not typed.strip():
            words = ""
        elif not self._hits:
            words = self.tr("Nobody found for {text}").format(text=isolate(typed.strip()))
        elif self._hit == -1:
            words = self.tr("%Ln found", "", len(self._hits))
        else:
            words = self.tr("{place} of {count}").format(place=number(self._hit + 1), count=number(len(self._hits)))
        self._found.setText(words)
        self._found.setAccessibleName(words)
        self._found.setVisible(bool(words))

    def _go(self, hit: int) -> None:
        self._hit = hit % len(self._hits)
        self._tree.setCurrentIndex(self._model.index_of(self._hits[self._hit]))
        self._tell(self._search.text())

    @Slot(QModelIndex)
    def _moved(self, index: QModelIndex) -> None:
        if self._quiet or not index.isValid():
            return
        node = self._model.node_of(index)
        if node == -1:
            self.group_chosen.emit()
        else:
            self.person_chosen.emit(self._model.forest().people[node].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._hits:
                self._go(self._hit + step if self._hit != -1 else 0)
                return True
            if step > 0:
                self._tree.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                return True
        return super().eventFilter(watched, event)

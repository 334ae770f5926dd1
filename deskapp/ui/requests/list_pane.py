"""The list of what I asked, newest first, with the button to ask for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QListView,
    QVBoxLayout,
    QWidget,
)

from deskapp.ui.requests import words
from deskapp.ui.requests.delegate import ROW_ROLE, RequestDelegate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import TicketRow

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RequestModel(QAbstractListModel):
    """The requests; what a line shows, its delegate draws, and what it says, a screen reader hears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TicketRow] = []

    def show_rows(self, rows: Sequence[TicketRow]) -> None:
        """Take other requests; where only words changed, the lines stay where they are."""
        rows = list(rows)
        if [each.id for each in rows] == [each.id for each in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def request_at(self, place: int) -> str:
        """Id of the request in a line, "" where there is none."""
        return self._rows[place].id if 0 <= place < len(self._rows) else ""

    def place_of(self, request: str) -> int:
        """Line of a request, -1 where it is not listed."""
        return next((place for place, each in enumerate(self._rows) if each.id == request), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        request = self._rows[index.row()]
        if role == ROW_ROLE:
            return request
        if role == Qt.ItemDataRole.DisplayRole:
            return request.subject
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(request)
        return None


class RequestList(QWidget):
    """Signals: `chosen(object request_id)` when the person goes to a line; `opened()`, `ask_asked()`.

    `opened` comes by Enter or a click, `ask_asked` from the button.
    """

    chosen = Signal(object)
    opened = Signal()
    ask_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.model = RequestModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setObjectName("requests")
        self.view.setItemDelegate(RequestDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("My requests"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
        self.button = primary_button(self.tr("Ask for something"), "plus", self)
        self.button.clicked.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        heading = Label(self.tr("My requests"), 16, Weight.SEMIBOLD, elide=True, parent=self)
        layout.addLayout(row(heading, None, self.button, margins=(16, 12, 12, 8)))
        layout.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[TicketRow], current: str) -> None:
        """Show these; the current one stays current without telling anybody."""
        self._quiet = True
        self.model.show_rows(rows)
        place = self.model.place_of(current)
        self.view.setCurrentIndex(self.model.index(place) if place >= 0 else NOWHERE)
        self._quiet = False

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(self.model.request_at(index.row()))

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot()
    def _ask(self) -> None:
        self.ask_asked.emit()

"""The queue as Qt sees it: what its rows say, as a list or as a table, and which of them are selected."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from deskapp.ui.dragged import TICKETS
from deskapp.ui.queue.rows_model import PAGE, RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.rows import TicketRow
    from deskapp.ui.queue.groups import Head
    from deskapp.ui.queue.ticks import Ticks

ROW_ROLE = int(Qt.ItemDataRole.UserRole)  # the TicketRow, None until it is read
TICKED_ROLE = ROW_ROLE + 1
HEAD_ROLE = ROW_ROLE + 2  # the Head of a row that is one, else None
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class QueueModel(RowsModel):
    """One column, or those of a table behind one of marks (`set_columns`).

    `ticked()` tells that the selection changed. Nothing here reads a database or waits.
    """

    def __init__(self, words: Callable[[TicketRow | Head, int], str], parent: QObject | None = None) -> None:
        """`words(row or head, role)` makes the text of a row for DisplayRole, AccessibleTextRole and ToolTipRole."""
        super().__init__(parent)
        self._words = words
        self._columns: tuple[str, ...] = ()
        self._cell: Callable[[TicketRow, str], str] = _no_cell
        self._titles: dict[str, str] = {}

    def set_columns(self, titles: dict[str, str], cell: Callable[[TicketRow, str], str] | None = None) -> None:
        """Show a table with these columns, `cell(row, column)` is what stands in it; none = the list.

        Rows and selection stay as they are; who shows the model has to make its row current again.
        """
        self.beginResetModel()
        self._columns, self._titles, self._cell = tuple(titles), titles, cell or _no_cell
        self.endResetModel()

    # -- selection ----------------------------------------------------------------------------

    @property
    def ticks(self) -> Ticks:
        """Which tickets are selected; change them through the methods of the model."""
        return self._ticks

    def toggle(self, row: int) -> None:
        """Select or unselect a row; at a head its whole group."""
        head = self.head_at(row)
        if head is None and not 0 <= row < len(self._keys):
            return
        if head is None:
            self._ticks.toggle(self._keys[row])
            self._ticks_changed(row, row)
            return
        if all(key in self._ticks for key in head.keys):
            self._ticks.drop(head.keys)
        else:
            self._ticks.add(head.keys)
        self._ticks_changed(row, min(row + len(head.keys), len(self._keys) - 1))

    def tick_rows(self, first: int, last: int) -> None:
        """Select a run of rows too."""
        self._ticks.add(key for key in self._keys[first : last + 1] if key >= 0)
        self._ticks_changed(first, last)

    def tick_everything(self) -> None:
        """Select whatever this queue holds, loaded or not."""
        self._ticks.everything()
        self._ticks_changed(0, len(self._keys) - 1)

    def clear_ticks(self) -> None:
        """Select nothing."""
        self._ticks.clear()
        self._ticks_changed(0, len(self._keys) - 1)

    def ticked_count(self) -> int:
        """How many tickets are selected."""
        return self._ticks.count(len(self.tickets))

    def ticked_keys(self) -> array[int]:
        """The selected tickets, in their order, folded away or not."""
        return self._ticks.of(self.tickets)

    def meant(self, row: int) -> array[int]:
        """Whom something is done to that begins at a row: the selected ones if it is one of them, else itself alone."""
        key = self._keys[row] if 0 <= row < len(self._keys) else -1
        if key >= 0 and key not in self._ticks:
            return array("q", [key])
        return self.ticked_keys() if key >= 0 else array("q")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [TICKETS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        # Only that tickets come: which ones, the list knows, and it may be a million.
        data = QMimeData()
        data.setData(TICKETS, QByteArray(b"1"))
        return data

    def _ticks_changed(self, first: int, last: int) -> None:
        if last >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns)), [TICKED_ROLE])
        self.ticked.emit()

    def _is_ticked(self, key: int) -> bool:
        if key >= 0:
            return key in self._ticks
        head = self.heads.get(key)
        return head is not None and len(head.keys) > 0 and all(each in self._ticks for each in head.keys)

    # -- Qt -----------------------------------------------------------------------------------

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else 1 + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[self._columns[section - 1]] if 0 < section <= len(self._columns) else ""
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == TICKED_ROLE:
            return self._is_ticked(self._keys[index.row()])
        if role not in _TEXTS and role not in (ROW_ROLE, HEAD_ROLE):
            return None
        key = self._keys[index.row()]
        if role == HEAD_ROLE:
            return self.heads.get(key)
        if key < 0:
            return None if role == ROW_ROLE or key not in self.heads else self._words(self.heads[key], role)
        row = self._rows.get(key)
        if role == ROW_ROLE:
            page = index.row() // PAGE
            if page != self._page or (row is None and key not in self._rows):
                self._look(page)
            return row
        if row is None:
            if key not in self._rows:
                self._look(index.row() // PAGE)
                return self.tr("This row is still loading")
            return self.tr("This ticket is no longer here")
        if 0 < index.column() <= len(self._columns) and role != Qt.ItemDataRole.ToolTipRole:
            return self._cell(row, self._columns[index.column() - 1])
        return self._words(row, role)


def _no_cell(_row: TicketRow, _column: str) -> str:
    return ""

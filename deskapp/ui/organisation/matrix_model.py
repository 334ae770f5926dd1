"""The responsibility matrix as a table: a row for each matter and whom it holds for, a column for each role."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from deskapp.domain.responsibility import ROLES, SCOPES
from deskapp.services import matters
from deskapp.ui import i18n, theme
from deskapp.ui.i18n import LANGUAGES, date_text, isolate, list_text
from deskapp.ui.organisation import words

if TYPE_CHECKING:
    from deskapp.domain.responsibility import Row
    from deskapp.services.responsibilities import Matrix

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = ("category", *SCOPES, *ROLES, "owner", "review")


class Cell(NamedTuple):
    """Where somebody stands in the table: the row of the matrix, and a field or set of it."""

    row: Row
    name: str


class MatrixModel(QAbstractTableModel):
    """Shows a matrix; `cell_at` says what stands where."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._rows: list[Row] = []

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another state; where only cells changed, the rows stay where they are."""
        language = i18n.code()
        rows = sorted(
            matrix.rows, key=lambda row: (matters.name(row.category, language).casefold(), _scope(row), row.id)
        )
        same = [each.id for each in rows] == [each.id for each in self._rows]
        if not same:
            self.beginResetModel()
        self._matrix, self._rows = matrix, rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def may_write(self) -> bool:
        """Whether what is shown may be changed here."""
        return self._matrix is not None and self._matrix.may_write

    def cell_at(self, index: Index) -> Cell | None:
        """What an index stands for."""
        return Cell(self._rows[index.row()], COLUMNS[index.column()]) if index.isValid() else None

    def place_of(self, row_id: str) -> int:
        """The place of a row, -1 where it is not there."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), -1)

    def text(self, row: Row, name: str) -> str:
        """What stands in a cell."""
        if name == "category":
            return matters.name(row.category, i18n.code())
        if name == "review":
            return date_text(row.review) if row.review else ""
        if name == "owner":
            return self.named(row.owner)
        found = getattr(row, name)
        if name == "languages":
            return _listed(sorted(LANGUAGES.get(each, each) for each in found))
        if name == "kinds":
            return _listed(sorted(words.kinds().get(each, each) for each in found))
        return _listed(sorted(found) if name in SCOPES else [self.named(each) for each in found])

    def scope(self, row_id: str) -> str:
        """For whom a row holds, in words; "" = for all."""
        row = next((each for each in self._rows if each.id == row_id), None)
        return ", ".join(filter(None, (self.text(row, name) for name in SCOPES))) if row is not None else ""

    def named(self, id_: str) -> str:
        """The name of somebody or of a team."""
        known = self._matrix.names.get(id_) if self._matrix is not None else None
        return known.text(i18n.code()) if known is not None else ""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(COLUMNS[section])
        return None

    def heading(self, name: str) -> str:
        """The words above a column."""
        return {
            "category": self.tr("Matter"),
            "units": self.tr("Unit"),
            "places": self.tr("Office"),
            "languages": self.tr("Language"),
            "kinds": self.tr("Customers"),
            "owner": self.tr("Kept up to date by"),
            "review": self.tr("Look again"),
        }.get(name) or words.roles()[name]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row, name = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, name) or (self.tr("all") if name in SCOPES else "–")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(row, name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = self.text(row, name) or (self.tr("all") if name in SCOPES else self.tr("nobody"))
            return f"{self.text(row, 'category')}, {self.heading(name)}: {shown}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().colour("text" if self.text(row, name) else "text3")
        if role == Qt.ItemDataRole.FontRole and name == "category":
            return theme.current().font(13, theme.Weight.MEDIUM)
        return None


def _listed(names: list[str]) -> str:
    """Names as a sentence lists them, each in its own direction; a single one as it is."""
    return list_text([isolate(each) for each in names]) if len(names) > 1 else "".join(names)


def _scope(row: Row) -> list[list[str]]:
    return [sorted(each) for each in row.scope]

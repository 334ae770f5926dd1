"""The two forms of the queue: a list, which is there at once, and a table, which is made when somebody first wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.domain.rows import QueueQuery

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.rows import TicketRow
    from deskapp.ui.actions import Actions
    from deskapp.ui.queue.model import QueueModel
    from deskapp.ui.queue.table import TableForm
    from deskapp.ui.queue.view import QueueView


class Forms(QObject):
    """Shows the tickets of a query as it wants them shown.

    `sorted(object QueueQuery)`: another order is wanted. `kept(object QueueQuery)`: the same tickets look otherwise now.
    `formed(bool)`: it is a table, or a list again.
    """

    sorted = Signal(object)
    kept = Signal(object)
    formed = Signal(bool)

    def __init__(
        self, model: QueueModel, view: QueueView, actions: Actions, now: Callable[[], int], cell: Callable[[TicketRow, str], str]
    ) -> None:
        super().__init__(view)
        self._parts = (model, view, actions, now, cell)
        self._table: TableForm | None = None
        self._query = QueueQuery()

    def show(self, query: QueueQuery) -> None:
        """Show what a query asks to be shown as."""
        self._query = query
        if self._table is not None or query.form:
            self._made().show(query)
            self.formed.emit(query.form == "table")

    @Slot()
    def turn(self) -> None:
        """A table instead of a list, or the other way round."""
        self._made().turn()

    @Slot()
    def choose(self) -> None:
        """Ask which columns the table shall have."""
        self._made().choose()

    @Slot()
    def sort_here(self) -> None:
        """Sort by the column the keyboard is in; again turns it round."""
        self._made().sort_here()

    def _made(self) -> TableForm:
        if self._table is None:
            from deskapp.ui.queue.table import TableForm

            self._table = TableForm(*self._parts)
            self._table.sorted.connect(self.sorted)
            self._table.kept.connect(self.kept)
            self._table.show(self._query)
        return self._table

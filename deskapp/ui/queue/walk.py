"""Where somebody is in the list, and where he goes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.queue.model import QueueModel
    from deskapp.ui.queue.view import QueueView

HELD_MS = 120  # a key that is held says something oftener


class Walk(QObject):
    """Knows the current ticket of a list also while its order changes, or while its row is still being read.

    `current_changed(object ticket_id)`: a person moved to another ticket. `moved()`: where he is may have changed.
    """

    current_changed = Signal(object)
    moved = Signal()

    def __init__(self, jobs: Jobs, model: QueueModel, view: QueueView) -> None:
        super().__init__(view)
        self._jobs, self._model, self._view = jobs, model, view
        self.current = ""  # whom he went to last, also when that ticket is not in the list
        self._place = 0  # the row he was in last
        self._held = -1
        self._owed = False  # the current row was not read yet when it became current
        self._by_hand = True
        view.selectionModel().selectionChanged.connect(self._selected)

    def current_id(self) -> str:
        """Id of the current ticket; "" = none."""
        row = self._model.row_at(self._view.row())
        return row.id if row is not None else ""

    def stands(self) -> tuple[int, int]:
        """The keys of the current row and of the one on top; 0 = none."""
        keys, rows = self._model.keys, (self._view.row(), self._view.visible_rows()[0])
        current, top = (keys[row] if 0 <= row < len(keys) else 0 for row in rows)
        return current, top

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) ticket of the list."""
        last = self._model.rowCount() - 1
        if last < 0:
            return
        row = self._view.row()
        # Where the current ticket has left the list, another one stands in its place now.
        wanted = row + by if row >= 0 else self._place if by > 0 else self._place - 1
        self._view.go(self._ticket_row(min(max(wanted, 0), last), by))

    @Slot()
    def down(self) -> None:
        """To the next ticket."""
        self.step(1)

    @Slot()
    def up(self) -> None:
        """To the previous ticket."""
        self.step(-1)

    def leave(self, ticket_id: str) -> None:
        """A ticket is done with: go to the next one in the order seen."""
        keys = self._model.known([ticket_id])
        row = self._model.row_of(keys[0]) if keys else -1
        last = self._model.rowCount() - 1
        if row < 0:
            wanted = self._view.row() if self._view.row() >= 0 else min(self._place, last)
        elif row < last:
            wanted = row + 1
        else:
            wanted = row - 1
        self._view.go(self._ticket_row(wanted, 1) if wanted >= 0 else wanted)

    def select(self, ticket_id: str) -> None:
        """Make a ticket of this list the current one; one that is not in it changes nothing."""
        keys = self._model.known([ticket_id])
        if keys and self.current_id() != ticket_id:
            self._view.go(self._model.row_of(keys[0]))

    def show_again(self) -> None:
        """Another list is shown: the current ticket stays current if it is in it; else it begins on top."""
        keys = self._model.known([self.current])
        if keys:
            self._by_hand = False
            self._view.go(self._model.row_of(keys[0]))
            self._by_hand = True
        else:
            self._place = 0
            self._view.scrollToTop()

    def catch_up(self) -> None:
        """Rows were read: the current one may be among them."""
        if self._owed:
            self._tell()

    @Slot(bool)
    def hold(self, begins: bool) -> None:
        """The order changes now, or has changed: what the list moves by itself then is not the person's doing."""
        row = self._view.row()
        key = self._model.keys[row] if row >= 0 else -1
        if begins:
            self._held, self._by_hand = key, False
            return
        if key != self._held:
            self._view.release()
        elif row >= 0:
            self._place = row
        self._by_hand = True

    # -- inside -------------------------------------------------------------------------------

    def _ticket_row(self, row: int, by: int) -> int:
        """The first row from there on that is a ticket and no head; where there is none, the one it began from."""
        wanted = row
        while self._model.head_at(wanted) is not None:
            wanted += 1 if by > 0 else -1
        return wanted if 0 <= wanted < self._model.rowCount() else self._view.row() if self._view.row() >= 0 else row

    @Slot()
    def _selected(self) -> None:
        if self._by_hand:
            self._place = max(self._view.row(), 0)
            self._tell()

    def _tell(self) -> None:
        found = self.current_id()
        self._owed = self._view.row() >= 0 and not found and self._model.head_at(self._view.row()) is None
        if found and found != self.current and self._view.held:  # a key runs on: what is opened is where it ends
            self._jobs.after(self, HELD_MS, self._let_go, key="held")
        elif found and found != self.current:
            self.current = found
            self.current_changed.emit(found)
        self.moved.emit()

    def _let_go(self) -> None:
        self._view.held = False
        self._tell()

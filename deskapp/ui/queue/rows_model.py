"""What the queue shows: keys of all its tickets, and the rows of the pages that were looked at."""

from __future__ import annotations

import sys
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Signal,
    Slot,
)

from deskapp.ui.queue.groups import plain
from deskapp.ui.queue.ticks import Ticks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from deskapp.domain.rows import TicketRow
    from deskapp.ui.queue.groups import Head, Order
    from deskapp.ui.queue.order import Plan

PAGE = 32  # little enough that a row that is looked at does not wait for a hundred others
KEEP = 256 * PAGE  # rows kept in memory; older pages are read again when looked at
AHEAD = 4  # pages that are read before somebody comes to them
NEAR = 1000  # rows that a ticket may have moved and is still found at once
_PIECE = 1 << 16

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Holds keys, not tickets, in the order shown, and the rows of some of them.

    A negative key is the head of a group (`ui/queue/groups.py`): `heads` are those there are, `tickets` the keys of all
    tickets, folded away or not. Both are changed here only.

    `wanted(object keys)` asks for rows that were looked at; the answer comes back by `take_rows`.
    `ticked()` tells that the selection changed; `arranged()` that heads may stand elsewhere. Nothing here reads a database
    or waits.
    """

    wanted = Signal(object)
    ticked = Signal()
    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = array("q")
        self.heads: dict[int, Head] = {}
        self.tickets = self._keys
        self._rows: dict[int, TicketRow | None] = {}
        self._newest: dict[int, int] = {}  # key -> number of the newest request for it
        self._requests = 0
        self._key_of: dict[str, int] = {}
        self._places: dict[int, int] = {}  # key -> row where it stood when it was last looked for
        self._pages: dict[int, None] = {}  # pages looked at since the last request, in order
        self._asked: set[int] = set()  # pages all of whose rows are here or on their way
        self._page = -1  # looked at last
        self._back = False  # towards the beginning
        self._ticks = Ticks()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def keys(self) -> array[int]:
        """All keys in the shown order. Never changed in place, so threads may read it."""
        return self._keys

    def show(self, rows: Sequence[TicketRow]) -> None:
        """Show another queue, beginning with its first page."""
        self.show_order(plain(array("q", (row.key for row in rows))), rows)

    def show_order(self, order: Order, rows: Iterable[TicketRow]) -> None:
        """Show another queue whose order is known already, with the first of its rows."""
        self.beginResetModel()
        self._keys, self.heads, self.tickets = order
        self._rows, self._key_of, self._newest, self._pages, self._places = {}, {}, {}, {}, {}
        self._page, self._back = -1, False
        self._asked.clear()
        self._ticks.clear()
        self._store((row.key, row) for row in rows)
        self.endResetModel()
        self.arranged.emit()
        self.ticked.emit()

    def apply(self, steps: Plan, order: Order | None = None) -> None:
        """Go from the shown order to a fresh one; a plan made for another order is ignored."""
        if steps.shown is not self._keys:
            return
        if order is not None:
            self._take_heads(order)
        if steps.empty:
            return
        self._pages.clear()
        self._asked.clear()
        if steps.reset:
            self._reset(steps.fresh)
        else:
            self._step(steps)
        if not self.heads:
            self.tickets = self._keys
        if steps.reset or (steps.removed and self.heads):
            self._ticks.keep(self.tickets)
        else:
            self._ticks.forget(steps.shown[first : last + 1] for first, last in steps.removed)
        self.arranged.emit()
        self.ticked.emit()

    def fold(self, order: Order) -> None:
        """Show the same groups with others of them folded away; what is current stays current, or its head becomes it."""
        old = self._keys
        self._take_heads(order)
        for key, head in order.heads.items():
            row = self.row_of(key)
            open_rows = row + 1 < len(self._keys) and self._keys[row + 1] >= 0
            if head.folded and open_rows:
                self.beginRemoveRows(NO_INDEX, row + 1, row + len(head.keys))
                self._keys = self._keys[: row + 1] + self._keys[row + 1 + len(head.keys) :]
                self.endRemoveRows()
            elif not head.folded and not open_rows and len(head.keys):
                self.beginInsertRows(NO_INDEX, row + 1, row + len(head.keys))
                self._keys = self._keys[: row + 1] + head.keys + self._keys[row + 1 :]
                self.endInsertRows()
        if self._keys is not old:
            self._pages.clear()
            self._asked.clear()
            self.arranged.emit()

    def _take_heads(self, order: Order) -> None:
        """Other numbers in heads that stay where they are."""
        changed = [key for key, head in order.heads.items() if self.heads.get(key) not in (None, head)]
        if order.heads or self.heads:  # what was folded away may have gone without any row going
            self._ticks.keep(order.tickets)
        self.heads, self.tickets = order.heads, order.tickets
        self._tell(changed)

    def _step(self, steps: Plan) -> None:
        for first, last in steps.removed:
            self.beginRemoveRows(NO_INDEX, first, last)
            self._keys = self._keys[:first] + self._keys[last + 1 :]
            self.endRemoveRows()
        if steps.moved is not None:
            self._reorder(steps.moved)
        for first, last in steps.inserted:
            self.beginInsertRows(NO_INDEX, first, last)
            if (first, last) == steps.inserted[-1]:
                self._keys = steps.fresh  # without making a million anew
            else:
                self._keys = self._keys[:first] + steps.fresh[first : last + 1] + self._keys[first:]
            self.endInsertRows()
        self._keys = steps.fresh

    def _reorder(self, keys: array[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(keys.index(self._keys[index.row()]), index.column()) for index in before]
        self._keys = keys
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _reset(self, keys: array[int]) -> None:
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def head_at(self, row: int) -> Head | None:
        """The head of a group that stands in a row; None for a ticket."""
        return self.heads.get(self._keys[row]) if 0 <= row < len(self._keys) else None

    def head_rows(self) -> list[int]:
        """The rows that are heads, from above."""
        found, row = [], 0
        for head in self.heads.values():
            found.append(row)
            row += 1 if head.folded else 1 + len(head.keys)
        return found

    # -- rows by page -------------------------------------------------------------------------

    def request(self, keys: Iterable[int]) -> int:
        """Number a request for these keys; `take_rows` drops answers older than the newest request of a key."""
        self._requests += 1
        self._newest.update(dict.fromkeys(keys, self._requests))
        return self._requests

    def take_rows(self, request: int, keys: Sequence[int], rows: Mapping[int, TicketRow]) -> None:
        """Take the answer to a request; a key that was asked for and is not in `rows` is a ticket that has gone."""
        good = [key for key in keys if self._newest.get(key) == request]
        old = {key: self._rows.get(key) for key in good}
        self._store((key, rows.get(key)) for key in good)
        self._tell(key for key in good if self._rows[key] != old[key] or old[key] is None)

    def learn(self, rows: Iterable[TicketRow]) -> None:
        """Take rows nobody asked for, where they are not known yet."""
        self._store((row.key, row) for row in rows if row.key not in self._rows)

    def lost(self, request: int, keys: Sequence[int]) -> None:
        """A request failed: its keys may be asked for again when they are looked at."""
        self._asked.clear()
        for key in keys:
            if self._newest.get(key) == request:
                del self._newest[key]

    def known(self, ticket_ids: Iterable[str]) -> list[int]:
        """Keys of those tickets whose rows are loaded."""
        return [self._key_of[one] for one in ticket_ids if one in self._key_of]

    def keep_only(self, keys: Iterable[int]) -> None:
        """Forget all rows but these: they are read again when they are looked at."""
        rows = {key: self._rows[key] for key in keys if key in self._rows}
        self._rows, self._key_of = {}, {}
        self._asked.clear()
        self._store(rows.items())

    def _store(self, rows: Iterable[tuple[int, TicketRow | None]]) -> None:
        for key, row in rows:
            self._rows[key] = row
            self._newest.pop(key, None)
            if row is not None:
                self._key_of[row.id] = key
        if len(self._rows) > KEEP:
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        self._asked.clear()
        for key in list(self._rows)[: len(self._rows) - KEEP // 2]:
            row = self._rows.pop(key)
            self._places.pop(key, None)
            if row is not None:
                self._key_of.pop(row.id, None)

    def repaint(self, tickets: Iterable[str]) -> None:
        """Something beside the rows themselves is shown in these now."""
        self._tell(self._key_of[each] for each in tickets if each in self._key_of)

    def _tell(self, keys: Iterable[int]) -> None:
        """Emit dataChanged, one signal for each run of neighbouring rows."""
        rows, row = set(), -1
        for key in keys:
            row = row + 1 if 0 < row + 1 < len(self._keys) and self._keys[row + 1] == key else self.row_of(key)
            if row >= 0:
                rows.add(row)
        runs: list[int] = []
        for row in sorted(rows):
            if runs and runs[-1] == row - 1:
                runs[-1] = row
            else:
                runs += [row, row]
        for first, last in zip(runs[::2], runs[1::2], strict=True):
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _look(self, page: int) -> None:
        if page != self._page:
            self._page, self._back = page, page < self._page
        self._pages.pop(page, None)
        self._pages[page] = None
        if not self._soon.isActive():
            self._soon.start(0)

    @Slot()
    def _ask(self) -> None:
        # Only the pages looked at last: a dragged scroll bar passes hundreds of others.
        pages = list(self._pages)[-4:]
        self._pages.clear()
        step = -1 if self._back else 1
        for some in (pages, [self._page + step * each for each in range(1, AHEAD + 1)]):
            if keys := [key for page in some if page >= 0 and page not in self._asked for key in self._missing(page)]:
                self.wanted.emit(keys)

    def _missing(self, page: int) -> Iterator[int]:
        self._asked.add(page)
        for row, key in enumerate(self._keys[page * PAGE : (page + 1) * PAGE], page * PAGE):
            if key >= 0:
                self._places[key] = row
                if key not in self._rows and key not in self._newest:
                    yield key

    # -- finding ------------------------------------------------------------------------------

    def row_at(self, row: int) -> TicketRow | None:
        """The ticket at a row; None when it is not read yet."""
        return self._rows.get(self._keys[row]) if 0 <= row < len(self._keys) else None

    def row_of(self, key: int) -> int:
        """Where a key stands; -1 when it is not in this list."""
        keys, place = self._keys, self._places.get(key, -1)
        if 0 <= place < len(keys) and keys[place] == key:
            return place
        if place >= 0 and key in (near := keys[max(place - NEAR, 0) : place + NEAR]):
            found = max(place - NEAR, 0) + near.index(key)
        else:
            found = _place_in(keys, key)
        if found >= 0:
            self._places[key] = found
        return found

    # -- Qt -----------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._keys)


def _place_in(keys: array[int], key: int) -> int:
    """Where a key stands, -1 = nowhere; five times as fast as `index`, which makes an object of every number it passes."""
    wanted = key.to_bytes(8, sys.byteorder, signed=True)
    for start in range(0, len(keys), _PIECE):
        piece = keys[start : start + _PIECE].tobytes()
        at = piece.find(wanted)
        while at % 8 and at >= 0:  # halves of two numbers
            at = piece.find(wanted, at + 1)
        if at >= 0:
            return start + at // 8
    return -1

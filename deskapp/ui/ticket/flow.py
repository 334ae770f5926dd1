"""What stands in a conversation, in its order, and where: only what is seen has a card, the rest is guessed room."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import full_text, moment
from deskapp.ui.ticket import texts
from deskapp.ui.ticket.message_card import LINES, SHOWN
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.rows import HistoryRow, MessageRow, TicketView

SIDE, TOP, BOTTOM, BETWEEN = 20, 14, 10, 10
_LETTER, _LINE, _HEAD, _FOOT, _FILE = 7.2, 22, 44, 24, 36  # pixels at 100 % text size


class Item(NamedTuple):
    """A thing in the flow: a message or a line of history."""

    key: str
    happened: int
    message: MessageRow | None
    line: HistoryRow | None


def items_of(view: TicketView | None, history: tuple[HistoryRow, ...]) -> list[Item]:
    """Messages and, where asked for, what happened, oldest first."""
    if view is None:
        return []
    items = [Item(each.id, each.happened, each, None) for each in view.messages]
    told = {"reply", "note", "import"}  # the message itself tells that
    for number, line in enumerate(history):
        if line.intent not in told or line.field not in ("", "body"):
            items.append(Item(f"{line.operation}:{line.field}:{number}", line.happened, None, line))
    items.sort(key=_when)
    return items


def _when(item: Item) -> int:
    return item.happened


def guessed(item: Item, width: int) -> int:
    """About how high an item is, without laying out its text."""
    scale = theme.current().scale
    if item.message is None:
        return round(20 * scale)
    in_line = max(20, int(width / (_LETTER * scale)))
    body = item.message.body
    if "\n" in body:
        rows = sum(1 + len(line) // in_line for line in body[:SHOWN].split("\n")[:LINES])
    else:
        rows = 1 + min(len(body), SHOWN) // in_line
    foot = _FOOT if item.message.mine else 0
    return round((_HEAD + _LINE * rows + foot + _FILE * len(item.message.attachments)) * scale)


class Flow:
    """Tops and heights of items under each other. A height is guessed until it was measured."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._width = 0
        self._measured: dict[str, int] = {}
        self._guessed: dict[str, int] = {}
        self._places: dict[str, int] = {}
        self._tops: list[int] | None = None

    def show(self, items: list[Item]) -> None:
        """Other items; what is known of those that stay as they were is kept."""
        before = {each.key: each for each in self.items}
        for each in items:
            if each != before.get(each.key):
                self._measured.pop(each.key, None)
                self._guessed.pop(each.key, None)
        self.items, self._tops = items, None
        self._places = {each.key: place for place, each in enumerate(items)}

    def fit(self, width: int) -> None:
        """How wide an item is; another width makes every height unknown."""
        if width != self._width:
            self._width = width
            self.forget()

    def forget(self) -> None:
        """Fonts or width are others: no height is known."""
        self._measured, self._guessed, self._tops = {}, {}, None

    def forget_one(self, key: str) -> None:
        """The height of one is another now."""
        self._measured.pop(key, None)

    def knows(self, key: str) -> bool:
        """Whether an item was measured."""
        return key in self._measured

    def measured(self, key: str, height: int) -> None:
        """An item is so high."""
        self._measured[key] = height
        if self._tops is not None:
            below = self._places[key] + 1
            other = self._tops[below - 1] + height + BETWEEN - self._tops[below]
            if other:
                self._tops[below:] = [top + other for top in self._tops[below:]]

    def height(self, key: str) -> int:
        """As measured, else as guessed."""
        known = self._measured.get(key) or self._guessed.get(key)
        if known is None:
            known = self._guessed[key] = guessed(self.items[self._places[key]], self._width)
        return known

    def place(self, key: str) -> int:
        """The number of an item, -1 where it is not there."""
        return self._places.get(key, -1)

    def top(self, place: int) -> int:
        """Where an item begins."""
        return self._all_tops()[place]

    def whole(self) -> int:
        """How high all of it is."""
        return self._all_tops()[-1] - (BETWEEN if self.items else 0) + BOTTOM

    def at(self, y: int) -> int:
        """The number of the item at a height, or of the nearest."""
        return max(0, min(len(self.items) - 1, bisect_right(self._all_tops(), y) - 1))

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            heights = (self.height(each.key) + BETWEEN for each in self.items)
            self._tops = list(accumulate(heights, initial=TOP))
        return self._tops


class HistoryLine(QWidget):
    """One readable sentence of what happened, between the messages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(42, 0, 2, 0)
        row.setSpacing(8)
        self._icon = Picture("clock", "text3", 14, parent=self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._text = Label("", 12, colour="text2", wrap=True, parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._text, 1)

    def set_line(self, line: HistoryRow) -> None:
        """Show a line: Anna set priority from normal to high, 10:42."""
        sentence = self.tr("{what}, {time}").format(what=texts.history_text(line), time=moment(line.happened))
        self._text.setText(sentence)
        self._text.setToolTip(full_text(line.happened))
        self._icon.set_icon("cloudoff" if line.unsent else "clock", "text3")

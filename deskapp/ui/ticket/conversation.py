"""The conversation: newest at the bottom. Only what is seen, and a little around it, has a card; the rest is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from deskapp.ui import theme
from deskapp.ui.ticket import markdown
from deskapp.ui.ticket.flow import SIDE, TOP, Flow, HistoryLine, Item, items_of
from deskapp.ui.ticket.message_card import MessageCard
from deskapp.ui.widgets.buttons import primary_button

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent

    from deskapp.domain.rows import HistoryRow, MessageRow, TicketView

SPARE = 24  # cards kept for what comes into view next
READY = 12  # so many are made in idle time, before a long ticket needs them
_EDGE = 16


class Conversation(QScrollArea):
    """Shows the messages of a TicketView and, when asked, its history.

    Cards are reused from message to message. What stands where is a matter of `Flow`; this widget makes the cards of what is
    seen, and keeps what is being read where it is, whatever turns out higher than was guessed or comes in above it.
    Signals: `told(object message_id, object person)`, `file_asked(object message_id, object Attachment, str how)`.
    """

    told = Signal(object, object)
    file_asked = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self._inner = QWidget()
        self._inner.setObjectName("surface")
        self.setWidget(self._inner)
        self._ticket = ""
        self._language = ""
        self._flow = Flow()
        self._shown: dict[str, QWidget] = {}
        self._cards: list[MessageCard] = []
        self._lines: list[HistoryLine] = []
        self._view: TicketView | None = None
        self._history: tuple[HistoryRow, ...] = ()
        self._hold: tuple[str, str, int] = ("bottom", "", 0)  # or "at": this item so far above the upper edge; or "first"
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)
        self._pill = primary_button(self.tr("New message below"), "down", self)
        self._pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pill.clicked.connect(self.to_bottom)
        self._pill.hide()
        self._placing = False
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.notifier().changed.connect(self._dress)
        QGuiApplication.clipboard().dataChanged.connect(self._copied)

    # ---- what is shown
    def show_view(self, view: TicketView, language: str) -> None:
        """Show a ticket, or what changed of the one shown. `language`: the customer's."""
        same, whole = view.row.id == self._ticket, self._view is None or self._view.whole
        self._view, self._language = view, language
        if not same:
            self._ticket, self._history = view.row.id, ()
            self.setUpdatesEnabled(False)
            self._give_back(list(self._shown))
            self._pill.hide()
            self._flow.show(items_of(view, ()))
            self._hold = self._beginning()
            self._lay_out()
            self.setUpdatesEnabled(True)
            return
        self._refresh()
        if not whole and self._hold[0] == "first":
            self._hold = self._beginning()
            self._lay_out()

    def show_history(self, lines: tuple[HistoryRow, ...]) -> None:
        """Mix lines of history in; an empty tuple takes them out again."""
        self._history = lines
        self._refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._view, self._ticket, self._history = None, "", ()
        self._give_back(list(self._shown))
        self._hide_spare()
        self._flow.show([])
        self._pill.hide()

    def to_bottom(self) -> None:
        """Scroll to the newest message."""
        self._hold = ("bottom", "", 0)
        self._pill.hide()
        self._lay_out()

    def scroll_to(self, message_id: str) -> None:
        """Bring a message into view."""
        if self._flow.place(message_id) >= 0:
            self._hold = ("at", message_id, -TOP)
            self._lay_out()

    def step(self, by: int) -> None:
        """Move the focus to the next or previous message."""
        messages = [each.key for each in self._flow.items if each.message is not None]
        if not messages:
            return
        focused = next((key for key, each in self._shown.items() if isinstance(each, MessageCard) and each.has_focus()), "")
        now = messages.index(focused) if focused in messages else None
        key = messages[-1 if now is None else max(0, min(len(messages) - 1, now + by))]
        place = self._flow.place(key)
        card = self._card(self._flow.items[place])
        value, room = self.verticalScrollBar().value(), self.viewport().height()
        highest = self._flow.top(place) - _EDGE
        lowest = self._flow.top(place) + self._flow.height(key) + _EDGE - room
        self._hold = ("at", key, min(highest, max(lowest, value)) - self._flow.top(place))
        self._lay_out()
        if isinstance(card, MessageCard):
            card.focus_text()

    def current_message(self) -> MessageRow | None:
        """The message that the keyboard stands at."""
        return next((each.row() for each in self.cards() if each.has_focus()), None)

    @Slot(str, int)
    def show_progress(self, sha: str, percent: int) -> None:
        """How far fetching a file is; below 0 = nothing is under way."""
        for each in self.cards():
            each.show_progress(sha, percent)

    def chosen_text(self) -> str:
        """Text selected in a message, to be quoted."""
        return next((text for each in self.cards() if (text := each.chosen_text())), "")

    def cards(self) -> list[MessageCard]:
        """The cards there are now, from above."""
        made = [self._shown[each.key] for each in self._flow.items if each.key in self._shown]
        return [each for each in made if isinstance(each, MessageCard)]

    def lines(self) -> list[HistoryLine]:
        """The lines of history there are now, from above."""
        made = [self._shown[each.key] for each in self._flow.items if each.key in self._shown]
        return [each for each in made if isinstance(each, HistoryLine)]

    # ---- building
    def _beginning(self) -> tuple[str, str, int]:
        """A ticket opens at the first unread message, else at its end."""
        first = self._first_unread()
        return ("first", self._flow.items[first].key, -TOP) if first >= 0 else ("bottom", "", 0)

    def _refresh(self) -> None:
        """The same ticket, perhaps with new or corrected messages, or with lines of history."""
        before = {each.key: each for each in self._flow.items}
        newest = self._flow.items[-1].happened if self._flow.items else 0
        items = items_of(self._view, self._history)
        self._flow.show(items)
        self._give_back([key for key in self._shown if self._flow.place(key) < 0])
        for item in items:
            widget = self._shown.get(item.key)
            if widget is not None and item != before.get(item.key):
                self._fill(widget, item)
        news = [each.message for each in items if each.key not in before and each.message and each.happened >= newest]
        if news and not news[-1].mine and self._hold[0] != "bottom":
            self._show_pill()
        self._lay_out()

    def _first_unread(self) -> int:
        """Index of the first message the person has not read; -1 when all are read."""
        if self._view is None or not self._view.row.unread:
            return -1
        first = -1
        for index in range(len(self._flow.items) - 1, -1, -1):
            message = self._flow.items[index].message
            if message is None:
                continue
            if message.mine:
                break
            first = index
        return first

    def _card(self, item: Item) -> QWidget:
        """The widget of an item, made and measured where there is none."""
        widget = self._shown.get(item.key)
        if widget is None:
            if item.message is not None:
                widget = self._cards.pop() if self._cards else self._new_card()
            else:
                widget = self._lines.pop() if self._lines else HistoryLine(self._inner)
            self._fill(widget, item)
            self._shown[item.key] = widget
            if widget.isHidden():
                widget.show()
        if not self._flow.knows(item.key):
            self._flow.measured(item.key, max(1, widget.heightForWidth(self._room())))
        return widget

    def _fill(self, widget: QWidget, item: Item) -> None:
        if item.message is not None and isinstance(widget, MessageCard):
            widget.set_message(item.message, self._language)
        elif item.line is not None and isinstance(widget, HistoryLine):
            widget.set_line(item.line)

    def _new_card(self) -> MessageCard:
        card = MessageCard(self._inner)
        card.told.connect(self.told)
        card.file_asked.connect(self.file_asked)
        card.grown.connect(self._grown)
        return card

    def _give_back(self, keys: list[str]) -> None:
        for key in keys:
            widget = self._shown.pop(key)
            if _in_use(widget):
                widget.hide()  # the keyboard does not stay in what becomes another message
            spare: list[QWidget] = self._cards if isinstance(widget, MessageCard) else self._lines  # type: ignore[assignment]
            if len(spare) < SPARE:
                spare.append(widget)
            else:
                widget.hide()
                widget.deleteLater()

    def _hide_spare(self) -> None:
        """Not before all is laid out: what is needed again at once stays, as to show a card costs as much as to fill it."""
        for each in (*self._cards, *self._lines):
            if not each.isHidden():
                each.hide()

    # ---- where the eye is
    def _room(self) -> int:
        return max(80, self.viewport().width() - 2 * SIDE)

    def _lay_out(self) -> None:
        """Cards for what is seen, each in its place, what is held where it was. What is not visible waits until it is."""
        if self._placing or not self.isVisible():
            return
        self._placing = True
        width, height = -1, self.viewport().height()
        while width != self.viewport().width():  # a scroll bar that comes or goes takes room
            width = self.viewport().width()
            self._flow.fit(self._room())
            value = self._seen()
            self._inner.resize(width, max(self._flow.whole(), height))
        for key, widget in self._shown.items():
            widget.setGeometry(SIDE, self._flow.top(self._flow.place(key)), self._room(), self._flow.height(key))
        self._hide_spare()
        self.verticalScrollBar().setValue(value)
        self._placing = False
        self._idle.start()

    def _seen(self) -> int:
        """Make the cards of what is seen, until each height there is measured. Where the view begins then."""
        while True:
            value = self._aimed()
            first, last = self._within(value, value + self.viewport().height())
            missing = self._missing(first, last)
            if not missing:
                return value
            for each in missing:
                self._card(each)

    def _missing(self, first: int, last: int) -> list[Item]:
        """The items among these that have no card, or one that was not measured."""
        return [each for each in self._flow.items[first:last] if each.key not in self._shown or not self._flow.knows(each.key)]

    def _within(self, above: int, below: int) -> tuple[int, int]:
        """The items between two heights: numbers of the first and after the last."""
        if not self._flow.items:
            return 0, 0
        return self._flow.at(above), self._flow.at(below) + 1

    def _aimed(self) -> int:
        """Where the view is to begin."""
        how, key, above = self._hold
        most = max(0, self._flow.whole() - self.viewport().height())
        place = self._flow.place(key)
        if how == "bottom":
            return most
        return max(0, min(most, self._flow.top(place) + above if place >= 0 else self.verticalScrollBar().value()))

    @Slot()
    def _go_on(self) -> None:
        """In idle time: one more card a window's height around what is seen; those far away are given back."""
        self._idle.stop()
        if not self.isVisible():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        first, last = self._within(bar.value() - height, bar.value() + 2 * height)
        here = self._flow.at(bar.value())
        missing = self._missing(first, last)
        if missing:
            self._card(min(missing, key=lambda each: abs(self._flow.place(each.key) - here)))
            self._lay_out()
            return
        keys = {each.key for each in self._flow.items[first:last]}
        self._give_back([key for key, each in self._shown.items() if key not in keys and not _in_use(each)])
        self._hide_spare()
        if len(self._cards) + len(self._shown) < READY:
            self._cards.append(self._new_card())
            self._idle.start()

    @Slot()
    def _dress(self) -> None:
        """Another theme or text size; the cards hear of it too, perhaps later."""
        self._flow.forget()
        QTimer.singleShot(0, self, self._lay_out)

    @Slot(object)
    def _grown(self, message_id: str) -> None:
        self._flow.forget_one(message_id)
        if self._hold[0] == "bottom":
            self._hold = ("at", message_id, self.verticalScrollBar().value() - self._flow.top(self._flow.place(message_id)))
        self._lay_out()

    @Slot()
    def _scrolled(self) -> None:
        if self._placing:
            return
        if self._at_bottom():
            self._hold = ("bottom", "", 0)
            self._pill.hide()
        elif self._flow.items:
            value = self.verticalScrollBar().value()
            place = self._flow.at(value)
            self._hold = ("at", self._flow.items[place].key, value - self._flow.top(place))
        self._lay_out()

    def _at_bottom(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - theme.current().px(24)

    def _show_pill(self) -> None:
        self._pill.adjustSize()
        self._pill.show()
        self._pill.raise_()
        self._move_pill()

    def _move_pill(self) -> None:
        size = self._pill.sizeHint()
        self._pill.setGeometry(
            (self.width() - size.width()) // 2, self.height() - size.height() - 10, size.width(), size.height()
        )

    @Slot()
    def _copied(self) -> None:
        """Words that were copied here are whole: where they may be broken is only for the eye."""
        clipboard = QGuiApplication.clipboard()
        if markdown.BREAK in (text := clipboard.text()) and markdown.whole(text) == self.chosen_text():
            clipboard.setText(markdown.whole(text))

    # ---- Qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._move_pill()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._flow.forget()  # parts of a card that was never seen have no height
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in moves and not event.modifiers():
            bar.setValue(moves[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


def _in_use(widget: QWidget) -> bool:
    """The keyboard stands in it, or words in it are chosen: it stays, however far away."""
    return isinstance(widget, MessageCard) and (widget.has_focus() or bool(widget.chosen_text()))

"""The conversation: newest at the bottom, the last few cards at once, older ones in idle time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import full_text, moment
from deskapp.ui.ticket import markdown, texts
from deskapp.ui.ticket.message_card import MessageCard
from deskapp.ui.widgets.buttons import primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from deskapp.domain.rows import HistoryRow, MessageRow, TicketView

AT_ONCE = 8
IN_IDLE = 2
AHEAD = 64  # so many are made in idle time; those before them when somebody comes near
SPARE = 24  # cards kept for the next ticket


class Item(NamedTuple):
    """A thing in the flow: a message or a line of history."""

    key: str
    happened: int
    message: MessageRow | None
    line: HistoryRow | None


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


class Conversation(QScrollArea):
    """Shows the messages of a TicketView and, when asked, its history.

    Cards are reused from ticket to ticket. A foreign change touches only the cards it concerns, and never
    moves what is being read. Signals: `told(object message_id, object person)`, `read_below()`.
    """

    told = Signal(object, object)
    file_asked = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self._inner = QWidget()
        self._inner.setObjectName("surface")
        self._flow = QVBoxLayout(self._inner)
        self._flow.setContentsMargins(20, 14, 20, 10)
        self._flow.setSpacing(10)
        self._flow.addStretch(1)  # a short conversation stands at the top
        self.setWidget(self._inner)
        self._ticket = ""
        self._language = ""
        self._items: list[Item] = []
        self._from = 0  # items before this one have no card yet
        self._shown: dict[str, QWidget] = {}
        self._cards: list[MessageCard] = []
        self._lines: list[HistoryLine] = []
        self._view: TicketView | None = None
        self._history: tuple[HistoryRow, ...] = ()
        self._hold: tuple[str, int] = ("bottom", 0)
        self._aim = ""  # the first unread message, while its card is not made yet
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._older)
        self._pill = primary_button(self.tr("New message below"), "down", self)
        self._pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pill.clicked.connect(self.to_bottom)
        self._pill.hide()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_place)
        bar.valueChanged.connect(self._scrolled)
        self._placing = False
        QGuiApplication.clipboard().dataChanged.connect(self._copied)

    # ---- what is shown
    def show_view(self, view: TicketView, language: str) -> None:
        """Show a ticket, or what changed of the one shown. `language`: the customer's."""
        same = view.row.id == self._ticket
        self._view, self._language = view, language
        if not same:
            self._ticket, self._history = view.row.id, ()
            self._start_over()
            return
        self._refresh()

    def show_history(self, lines: tuple[HistoryRow, ...]) -> None:
        """Mix lines of history in; an empty tuple takes them out again."""
        self._history = lines
        self._start_over(keep_bottom=True)

    def clear(self) -> None:
        """Show nothing."""
        self._view, self._ticket, self._history, self._items = None, "", (), []
        self._give_back_all()

    def to_bottom(self) -> None:
        """Scroll to the newest message."""
        self._hold = ("bottom", 0)
        self._pill.hide()
        self._keep_place()

    def scroll_to(self, message_id: str) -> None:
        """Bring a message into view."""
        while message_id not in self._shown and self._from:
            self._older()
        card = self._shown.get(message_id)
        if card is not None:
            self._hold = ("card:" + message_id, 0)
            self._settle()
            self._keep_place()

    def step(self, by: int) -> None:
        """Move the focus to the next or previous message."""
        placed = [self._shown.get(each.key) for each in self._items[self._from :]]
        cards = [each for each in placed if isinstance(each, MessageCard)]
        if not cards:
            return
        now = next((i for i, each in enumerate(cards) if each.has_focus()), None)
        if now == 0 and by < 0 and self._from:
            self._older()
            self.step(by)
            return
        target = len(cards) - 1 if now is None else max(0, min(len(cards) - 1, now + by))
        cards[target].focus_text()
        self.ensureWidgetVisible(cards[target], 0, 16)
        self._hold = ("free", 0)

    def current_message(self) -> MessageRow | None:
        """The message that the keyboard stands at."""
        cards = (each for each in self._shown.values() if isinstance(each, MessageCard))
        return next((each.row() for each in cards if each.has_focus()), None)

    @Slot(str, int)
    def show_progress(self, sha: str, percent: int) -> None:
        """How far fetching a file is; below 0 = nothing is under way."""
        for each in self._shown.values():
            if isinstance(each, MessageCard):
                each.show_progress(sha, percent)

    def chosen_text(self) -> str:
        """Text selected in a message, to be quoted."""
        for each in self._shown.values():
            if isinstance(each, MessageCard) and (text := each.chosen_text()):
                return text
        return ""

    # ---- building
    def _make_items(self) -> list[Item]:
        if self._view is None:
            return []
        items = [Item(each.id, each.happened, each, None) for each in self._view.messages]
        told = {"reply", "note", "import"}  # the message itself tells that
        for number, line in enumerate(self._history):
            if line.intent not in told or line.field not in ("", "body"):
                items.append(Item(f"{line.operation}:{line.field}:{number}", line.happened, None, line))
        items.sort(key=_when)
        return items

    def _start_over(self, keep_bottom: bool = False) -> None:
        self.setUpdatesEnabled(False)
        self._give_back_all()
        self._items = self._make_items()
        first = self._first_unread()
        at_once = max(AT_ONCE, len(self._items) - first) if first >= 0 else AT_ONCE
        self._from = max(0, len(self._items) - min(at_once, AT_ONCE * 2))
        for item in self._items[self._from :]:
            self._place(item, self._flow.count() - 1)
        self._hold = ("card:" + self._items[first].key, 0) if first > self._from and not keep_bottom else ("bottom", 0)
        self._aim = self._items[first].key if 0 <= first < self._from and not keep_bottom else ""
        self._settle()
        self.setUpdatesEnabled(True)
        self._keep_place()
        if self._from:
            self._idle.start()

    def _refresh(self) -> None:
        """The same ticket, perhaps with new or corrected messages."""
        before = {each.key: each for each in self._items}
        items = self._make_items()
        keys = [each.key for each in items]
        if [key for key in keys if key in before] != [each.key for each in self._items]:
            self._start_over(keep_bottom=True)  # something in the middle went: rare
            return
        at_bottom = self._at_bottom()
        first_shown = self._items[self._from].key if self._items else ""
        self._items = items
        self._from = keys.index(first_shown) if first_shown in keys else 0
        newer = False
        for position, item in enumerate(items[self._from :]):
            widget = self._shown.get(item.key)
            if widget is None:
                self._place(item, position)
                newer = True
            elif item != before[item.key] and isinstance(widget, MessageCard) and item.message:
                widget.set_message(item.message, self._language)
        if at_bottom:
            self._hold = ("bottom", 0)
        elif newer and items and items[-1].message and not items[-1].message.mine:
            self._show_pill()
        self._settle()
        self._keep_place()

    def _first_unread(self) -> int:
        """Index of the first message the person has not read; -1 when all are read."""
        if self._view is None or not self._view.row.unread:
            return -1
        first = -1
        for index in range(len(self._items) - 1, -1, -1):
            message = self._items[index].message
            if message is None:
                continue
            if message.mine:
                break
            first = index
        return first

    @Slot()
    def _older(self) -> None:
        if not self._from:
            self._idle.stop()
            return
        bar = self.verticalScrollBar()
        if self._hold[0] == "free":
            self._hold = ("distance", bar.maximum() - bar.value())
        upto = self._from
        self._from = max(0, upto - IN_IDLE)
        for offset, item in enumerate(self._items[self._from : upto]):
            self._place(item, offset)
        if self._aim in self._shown:
            self._hold, self._aim = ("card:" + self._aim, 0), ""
        self._settle()
        self._keep_place()
        if not self._from or self._enough():
            self._idle.stop()

    def _enough(self) -> bool:
        """Whether what is made reaches well above what is being read."""
        away = self.verticalScrollBar().value() > self.viewport().height()
        return len(self._shown) >= AHEAD and away and not self._aim

    def _place(self, item: Item, position: int) -> None:
        if item.message is not None:
            card = self._cards.pop() if self._cards else self._new_card()
            card.set_message(item.message, self._language)
            widget: QWidget = card
        else:
            line = self._lines.pop() if self._lines else HistoryLine(self._inner)
            if item.line is not None:
                line.set_line(item.line)
            widget = line
        self._shown[item.key] = widget
        self._flow.insertWidget(position, widget)
        widget.show()

    def _new_card(self) -> MessageCard:
        card = MessageCard(self._inner)
        card.told.connect(self.told)
        card.file_asked.connect(self.file_asked)
        return card

    def _give_back_all(self) -> None:
        self._idle.stop()
        self._pill.hide()
        for widget in self._shown.values():
            self._flow.removeWidget(widget)
            widget.hide()
            spare: list[QWidget] = self._cards if isinstance(widget, MessageCard) else self._lines  # type: ignore[assignment]
            if len(spare) < SPARE:
                spare.append(widget)
            else:
                widget.deleteLater()
        self._shown.clear()

    # ---- where the eye is
    def _settle(self) -> None:
        """Let sizes be known now, so that nothing jumps in the next frame."""
        self._flow.activate()
        width = self.viewport().width()
        height = self._flow.heightForWidth(width) if self._flow.hasHeightForWidth() else self._inner.sizeHint().height()
        self._inner.resize(width, max(height, self.viewport().height()))

    @Slot()
    def _keep_place(self) -> None:
        mode, distance = self._hold
        bar = self.verticalScrollBar()
        self._placing = True
        if mode == "bottom":
            bar.setValue(bar.maximum())
        elif mode == "distance":
            bar.setValue(bar.maximum() - distance)
        elif mode.startswith("card:"):
            card = self._shown.get(mode[5:])
            if card is not None:
                bar.setValue(min(bar.maximum(), card.mapTo(self._inner, QPoint(0, 0)).y() - 14))
        self._placing = False

    @Slot()
    def _scrolled(self) -> None:
        if self._placing:
            return
        self._aim = ""  # the person reads elsewhere
        self._hold = ("bottom", 0) if self._at_bottom() else ("free", 0)
        if self._from and not self._enough():
            self._idle.start()
        if self._at_bottom():
            self._pill.hide()

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in moves and not event.modifiers():
            bar.setValue(moves[Qt.Key(event.key())])
            if event.key() == Qt.Key.Key_Home and self._from:
                self._aim = self._items[0].key
                self._idle.start()
            return
        super().keyPressEvent(event)


def _when(item: Item) -> int:
    return item.happened

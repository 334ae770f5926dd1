"""The rail: new ticket, the views with live counts, and the organisation."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.domain.views import Pin
from deskapp.services import queues
from deskapp.ui import i18n
from deskapp.ui.action import RAIL
from deskapp.ui.queue import words
from deskapp.ui.queue.rail_item import RailItem
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

COUNT_EVERY_MS = 60_000  # what is due today changes with the clock too
NOT_OFTENER_MS = 300
_COUNTED = (
    "ticket", "person", "team", "snippet", "message", "scheduled", "request", "request_message", "mark", "status",
)  # fmt: skip
SOON_MS = 50  # the first count, after the first paint
PAGES = {
    "go.mine": "mine",
    "go.team": "team",
    "go.unassigned": "unassigned",
    "go.due_today": "due_today",
    "go.waiting": "waiting",
    "go.unheard": "unheard",
    "go.will_slip": "will_slip",
    "go.overdue": "overdue",
    "go.snoozed": "snoozed",
    "go.mentions": "mentions",
    "go.followed": "followed",
    "go.unread": "unread",
    "go.solved": "solved",
    "go.all": "all",
    "go.decisions": "decide",
    "go.aside": "aside",
    "go.org": "org",
    "go.matrix": "matrix",
    "go.away": "away",
    "go.waits": "waits",
    "go.board": "board",
    "go.requests": "requests",
    "go.snippets": "snippets",
}


class Rail(QWidget):
    """Where to go. `chosen(str)`: the id of a view (services.queues.VIEWS, or an own one) or of a page ("org", "decide").

    `moved(str page, int place)`: a view was dragged to that place among the others. `menu_asked(str page, QPoint)`: its
    menu is wanted. `dropped(str page)`: tickets were let go on it. `counted()`: the numbers of the built-in views are new.
    """

    chosen = Signal(str)
    moved = Signal(str, int)
    menu_asked = Signal(str, QPoint)
    counted = Signal()
    dropped = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._items: dict[str, RailItem] = {}
        self._pinned: list[str] = []
        self._current = ""
        self._focused = ""
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAccessibleName(self.tr("Views"))
        self._often = Throttle(self, NOT_OFTENER_MS, self._count)
        self._build()
        actions.attach(RAIL, self)
        self._goes = [_Go(page, self) for page in PAGES.values()]
        for name, go in zip(PAGES, self._goes, strict=True):
            if not desk.customer or PAGES[name] in self._items:
                actions.handle(name, go.fire)
        self._clock = QTimer(self)
        self._clock.setInterval(COUNT_EVERY_MS)
        self._clock.timeout.connect(self._often.call)
        self._clock.start()
        bus.refresh_when_visible(self, self._touched, _COUNTED)
        jobs.after(self, SOON_MS, self._often.call, key="count")

    def _build(self) -> None:
        self._new = primary_button(self.tr("New ticket"), "plus")
        self._new.clicked.connect(self._new_ticket)
        self._new.setVisible(not self._desk.customer)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._targets = QVBoxLayout()
        self._targets.setSpacing(2)
        if not self._desk.customer:
            self._heading(self.tr("TICKETS"))
            self._views = QVBoxLayout()
            self._views.setSpacing(2)
            self._list.addLayout(self._views)
            for view in queues.VIEWS:
                if view.place == "lane":
                    self._add(view.id, view.icon, words.view_name(view.id)).hide()
            self._add("decide", "decide", words.view_name("decide")).hide()
            self._add("aside", "inbox", words.view_name("aside")).hide()
            self._list.addLayout(self._targets)
            self._list.addSpacing(10)
        self._heading(self.tr("ORGANISATION"))
        self._add("requests", "mail", self.tr("My requests"))
        if self._desk.customer:
            self._add("aside", "inbox", words.view_name("aside")).hide()
        if not self._desk.customer:
            self._add("board", "chart", self.tr("Team board"))
            self._add("away", "calendar", self.tr("Who is away"))
            self._add("snippets", "snippet", self.tr("Snippets"))
        self._add("waits", "turn", self.tr("Waits for"))
        self._add("matrix", "done", self.tr("Responsibilities"))
        self._add("org", "tree", self.tr("Org chart")).lingered.connect(self._go_to_chart)
        self._list.addStretch(1)
        self.show_pins(tuple(map(Pin, queues.RAIL)))
        inside = QWidget()
        inside.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._new)
        layout.addWidget(scroll, 1)

    # -- what the window asks -----------------------------------------------------------------

    def show_pins(self, pins: tuple[Pin, ...]) -> None:
        """The views that stand here, in this order; what stood here before and still does keeps its number."""
        if self._desk.customer:
            return
        wanted = [each for each in pins if each.page not in queues.LANES]
        looks = {each.page: self._look(each) for each in wanted}
        for page in self._pinned:
            item = self._items[page]
            self._views.removeWidget(item)
            if looks.get(page) != item.look():
                del self._items[page]
                item.hide()
                item.deleteLater()
        self._pinned = [each.page for each in wanted]
        for place, page in enumerate(self._pinned):
            item = self._items.get(page) or self._item(page, *looks[page], loose=True)
            self._views.insertWidget(place, item)
            item.show()
        # The keyboard goes through them as they stand.
        self._items = {page: self._items[page] for page in (*self._pinned, *(each for each in self._items if each not in looks))}
        self.set_current(self._current)
        focused = self._items.get(self._focused)
        if (focused is None or focused.isHidden()) and self._items:
            self._focus_policy(next(iter(self._items)))
        self._jobs.after(self, SOON_MS, self._often.call, key="count")

    def show_targets(self, title: str, targets: list[tuple[str, str, str]]) -> None:
        """While tickets are dragged: below the views, whom or what they may be given to, as (id, icon, words). None = again
        what always stands there.
        """
        while self._targets.count():
            place = self._targets.takeAt(0)
            if place is not None and (widget := place.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not targets:
            return
        self._targets.addSpacing(10)
        self._targets.addWidget(self._label(title))
        for page, icon, text in targets:
            item = RailItem(page, icon, text)
            item.set_takes(True)
            item.dropped.connect(self._dropped)
            self._targets.addWidget(item)

    def pages(self) -> list[str]:
        """The views and pages that stand here."""
        return list(self._items)

    def let_drop(self, pages: set[str]) -> None:
        """On which views tickets may be let go."""
        for page, item in self._items.items():
            item.set_takes(page in pages)

    @Slot()
    def _go_to_chart(self) -> None:
        """Dragged tickets hang over it: they may be let go on somebody there."""
        self.go("org")

    @Slot()
    def _dropped(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self.dropped.emit(item.page())

    def show_count(self, page: str, number: int, over: int, *, most: int) -> None:
        """How many an own view holds; `over` = the limit it is over, 0 = none; `most` is said as "and more"."""
        item = self._items.get(page)
        if item is None:
            return
        shown = i18n.number(number) + ("+" if number >= most else "")
        name = f"{item.text()}, {shown}" if number else item.text()
        if over:
            name += ", " + self.tr("more than {limit}").format(limit=i18n.number(over))
        item.show_number(number, name, "warn" if over else "", more=number >= most)

    def focused_page(self) -> str:
        """The line that has the keyboard, "" = none."""
        return next((page for page, item in self._items.items() if item.hasFocus()), "")

    def set_current(self, page: str) -> None:
        """Mark the view or page that is shown; one that has no item here marks none."""
        self._current = page
        for name, item in self._items.items():
            item.setChecked(name == page)
        if page in self._items:
            self._focus_policy(page)

    def focus_current(self) -> None:
        """Put the keyboard into the rail."""
        self._items[self._focused].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def item(self, page: str) -> RailItem:
        """The line of a view or page. KeyError if the rail has none."""
        return self._items[page]

    # -- inside -------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self._list.addWidget(self._label(text))

    @staticmethod
    def _label(text: str) -> Label:
        label = Label(text, 11, Weight.SEMIBOLD, "text2")
        label.setContentsMargins(10, 0, 10, 2)
        return label

    def _add(self, page: str, icon: str, text: str) -> RailItem:
        item = self._item(page, icon, text)
        self._list.addWidget(item)
        if not self._focused:
            self._focus_policy(page)
        return item

    def _item(self, page: str, icon: str, text: str, colour: str = "", *, loose: bool = False) -> RailItem:
        item = RailItem(page, icon, text, colour=colour, loose=loose)
        item.clicked.connect(self._clicked)
        item.moved.connect(self._arrow)
        item.reached.connect(self._reached)
        item.dragged.connect(self._dragged)
        item.dropped.connect(self._dropped)
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(self._menu)
        self._items[page] = item
        return item

    @staticmethod
    def _look(pin: Pin) -> tuple[str, str, str]:
        known = queues.BY_ID.get(pin.page)
        return (known.icon, words.view_name(pin.page), "") if known else (pin.icon or "star", pin.name, pin.colour)

    @Slot(int)
    def _dragged(self, y: int) -> None:
        item = self.sender()
        if not isinstance(item, RailItem) or item.page() not in self._pinned:
            return
        others = [self._items[page] for page in self._pinned if page != item.page()]
        place = sum(y > each.geometry().center().y() for each in others)
        if place != self._pinned.index(item.page()):
            self.moved.emit(item.page(), place)

    @Slot(QPoint)
    def _menu(self, where: QPoint) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self.menu_asked.emit(item.page(), item.mapToGlobal(where))

    def _focus_policy(self, page: str) -> None:
        """The item Tab comes to; the others are reached by arrows."""
        self._focused = page
        for name, item in self._items.items():
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == page else Qt.FocusPolicy.ClickFocus)

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailItem):
            self.go(sender.page())

    def go(self, page: str) -> None:
        """Choose a view or page."""
        self.set_current(page)
        self.chosen.emit(page)

    @Slot(int)
    def _arrow(self, step: int) -> None:
        shown = [name for name, item in self._items.items() if item.isVisibleTo(self)]
        place = shown.index(self._focused) if self._focused in shown else 0
        target = shown[min(max(place + step, 0), len(shown) - 1)]
        self._focus_policy(target)
        self._items[target].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _reached(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailItem) and sender.page() != self._focused:
            self._focus_policy(sender.page())

    @Slot()
    def _new_ticket(self) -> None:
        self._actions.of("ticket.new").trigger()

    def _touched(self, _changes: Changes) -> None:
        self._often.call()

    def _count(self) -> None:
        work = partial(queues.counts, self._desk, tuple(self._pinned))
        self._jobs.query(self, work, then=self._show_counts, key="counts")

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._often.answered()
        for page, item in self._items.items():
            if page not in queues.BY_ID and page in self._pinned:
                continue  # an own view is counted apart
            number = counts.get(page, 0)
            text = item.text()
            if not number:
                item.show_number(0, text)
            elif page == "due_today" and counts.get("late"):
                late = self.tr("%Ln of them late", "", counts["late"])
                item.show_number(number, f"{text}, {i18n.number(number)}, {late}", "warn")
            elif page == "requests":
                unread = self.tr("%Ln unread", "", number)
                item.show_number(number, f"{text}, {unread}")
            else:
                item.show_number(number, f"{text}, {i18n.number(number)}")
        for page in (*queues.LANES, "decide", "aside"):
            if page in self._items:
                self._items[page].setVisible(self._items[page].number() > 0 or self._items[page].isChecked())
        self.counted.emit()


class _Go(QObject):
    """A command that leads to one page of the rail."""

    def __init__(self, page: str, rail: Rail) -> None:
        super().__init__(rail)
        self._page, self._rail = page, rail

    def fire(self) -> None:
        self._rail.go(self._page)

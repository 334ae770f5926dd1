"""What stands above the composer: decisions, replies that leave later, and what is asked in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.presence import writing_words
from deskapp.ui.ticket.ask_form import AskColleague
from deskapp.ui.ticket.asked import AskedCards
from deskapp.ui.ticket.closing import Closing
from deskapp.ui.ticket.crossing import Crossed, CrossForm
from deskapp.ui.ticket.decisions import Decisions
from deskapp.ui.ticket.erasing import Erasing
from deskapp.ui.ticket.later import Later
from deskapp.ui.ticket.returning import Returning
from deskapp.ui.ticket.reviews import Reviews
from deskapp.ui.ticket.wait_form import WaitForm
from deskapp.ui.ticket.workaround_form import WorkaroundForm
from deskapp.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.rows import MessageRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer
    from deskapp.ui.ticket.deeds import Deeds


LEFT, LEFT_ASKING = 260, 205
"""Pixels that stay for the head and the conversation, a line of it while something is asked; what is more than the rest
scrolls, and nothing is squeezed."""


class Strips(QScrollArea):
    """The strips of one ticket: what is being asked on top, then the most pressing.

    Signal `left()`: one was left, the keyboard needs a place.
    """

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, composer: Composer, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane, self._composer = parent, composer
        self._view: TicketView | None = None
        self._back = False
        self._inside = inside = QWidget(self)
        self.decisions = Decisions(inside)
        self.returning = Returning(desk, deeds, inside)
        self.later = Later(desk, deeds, inside)
        self.reviews = Reviews(desk, jobs, deeds, composer, inside)
        self.asked = AskedCards(desk, deeds, inside)
        self.ask_form = AskColleague(desk, jobs, inside)
        self.ask_form.asked.connect(self.asked.ask)
        self.wait_form = WaitForm(desk, jobs, deeds, inside)
        self.cross_form = CrossForm(desk, jobs, deeds, inside)
        self.workaround = WorkaroundForm(desk, jobs, deeds, inside)
        self._forms = (self.ask_form, self.wait_form, self.cross_form, self.workaround)
        self.crossed = Crossed(inside)
        self.crossed.looked.connect(deeds.changed)
        self.closing = Closing(jobs, inside)
        self.erasing = Erasing(desk, jobs, inside)
        self._writing = Chip("", "warn", "warnSoft", "pencil", parent=inside)
        self._writing.hide()
        self._asking = (*self._forms, self.closing, self.erasing)
        self._shown = (
            *self._asking, self.decisions, self.crossed, self.returning, self.asked, self.later, self.reviews, self._writing,
        )  # fmt: skip
        box = QVBoxLayout(inside)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(8)
        for strip in (self.decisions, *self._asking):
            strip.left.connect(self.left)
        for each in self._shown:
            each.installEventFilter(self)
            if each is self._writing:
                box.addWidget(each, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                box.addWidget(each)
        inside.installEventFilter(self)
        parent.installEventFilter(self)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def handle(self, actions: Actions, shown: Callable[[], bool], current: Callable[[], MessageRow | None]) -> None:
        """Take the commands that are asked in place; `shown()` as in `Commands`, `current()` is the message one stands on."""
        self._current = current
        for name, handler in (
            ("draft.hand", self.reviews.ask), ("ticket.ask", self._ask), ("ask.thank", self.asked.thank),
            ("ticket.support", partial(self._ask, support=True)), ("ticket.wait", self.ask_wait),
            ("ticket.cross", self._cross), ("ticket.workaround", self._work_around),
        ):  # fmt: skip
            actions.handle(name, handler, shown)
        actions.handle("ticket.mine", self.returning.keep, self.returning.asks)

    def ask_wait(self) -> None:
        """Ask what the ticket waits for."""
        if self._view is not None:
            self.wait_form.ask(self._view)

    def spared(self, view: TicketView) -> TicketView:
        """The view as this person is to see it."""
        return self.crossed.spared(view)

    def _work_around(self) -> None:
        if self._view is not None:
            self.workaround.ask(self._view)

    def _cross(self) -> None:
        if self._view is not None:
            self.cross_form.ask(self._view)

    def _ask(self, support: bool = False) -> None:
        if self._view is not None:
            self.ask_form.ask(self._view, self._current(), support=support)

    def show_writing(self, names: Sequence[str]) -> None:
        """Who else writes here: said again where one is about to write."""
        self._writing.set_chip(writing_words(names))
        self._writing.setVisible(bool(names))

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown ("" = none): what was asked about the one before goes."""
        for each in self._asking:
            each.show_ticket(ticket)

    def show_view(self, view: TicketView | None) -> None:
        """Show what stands about a ticket."""
        self._view = view
        self.decisions.show_cards(view.cards if view is not None else ())
        self.crossed.show_rows(view.crossings if view is not None else ())
        self.asked.show_rows(view.asks if view is not None else ())
        self.returning.show_view(view)
        self.closing.show_view(view)
        self.workaround.show_view(view)
        self.wait_form.show_view(view)
        self.later.show_rows(view.scheduled if view is not None else ())
        self.reviews.show_rows(view.reviews if view is not None else ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FITTING and (watched is not self._pane or event.type() == QEvent.Type.Resize):
            if watched in self._forms:  # one asks, or reads what came back
                self.asked.hush(not all(each.isHidden() for each in self._forms))
            self._fit()
        return False

    @Slot(int)
    def stand_back(self, place: int) -> None:
        """Leave the room to what is read instead of the conversation (`place` > 0), but for what is being asked."""
        self._back = place > 0
        self._fit()

    def _fit(self) -> None:
        """As high as what is shown, as far as there is room."""
        asking = any(not each.isHidden() for each in self._asking)
        shown = asking or (not self._back and any(not each.isHidden() for each in self._shown))
        box = self._inside.layout()
        if shown and box is not None:
            wide = max(self.viewport().width(), 200)
            needed = box.heightForWidth(wide) if box.hasHeightForWidth() else box.sizeHint().height()
            room = self._pane.height() - self._composer.height() - theme.current().px(LEFT_ASKING if asking else LEFT)
            self.setFixedHeight(min(needed, max(room, theme.current().px(90))))
        if self.isHidden() == shown:
            self.setVisible(shown)
        focus = QApplication.focusWidget()
        if shown and focus is not None and self._inside.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, 24)
            strip = next((each for each in (self.closing, self.workaround, self.wait_form) if each.isAncestorOf(focus)), None)
            if strip is not None and strip.news is not None and strip.news.is_open():
                self.ensureWidgetVisible(strip.news, 0, 4)


_FITTING = (
    QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest, QEvent.Type.Resize,
)  # fmt: skip

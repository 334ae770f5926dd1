"""How each view was left, and what own views are called; kept a moment after each change, so that tomorrow begins there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.domain.rows import QueueQuery
from deskapp.domain.views import Left, left_text
from deskapp.services import queues, settings
from deskapp.ui.queue import words
from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.views import SavedView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

AFTER_MS = 1500


class Memory(QObject):
    """`place()` says which ticket is current and which stands on top, by key. `named()`: an own view has another name or
    look. Nothing is kept before `bring_back`.
    """

    named = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, place: Callable[[], tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._place = desk, jobs, place
        self._query = QueueQuery()
        self._by_page: dict[str, QueueQuery] = {}
        self._views: dict[str, SavedView] = {}
        self._names: dict[str, str] = {}
        self._left: Left | None = None  # what has still to be brought back
        self._begun = False
        self._kept = ""
        self._often = Throttle(self, AFTER_MS, self.keep, late=True)

    # -- views

    def remember(self, query: QueueQuery) -> None:
        """This is what is shown now. A search is forgotten with the view, unless the view is made of it."""
        self._query = query
        self._by_page[query.page] = query if query.saved else query._replace(text="")
        self.note()

    def query_of(self, page: str) -> QueueQuery:
        """What a view asks for, as it was left."""
        if page in self._by_page:
            return self._by_page[page]
        return self._views[page].query if page in self._views else queues.fresh(page)

    def original(self, query: QueueQuery) -> QueueQuery | None:
        """What the own view it began as asks for by itself; None where it is none."""
        return self._views[query.saved].query if query.saved in self._views else None

    def title(self, query: QueueQuery) -> str:
        """What the view is called."""
        return self._names.get(query.saved) or words.view_name(query.view)

    def density(self, query: QueueQuery) -> str:
        """How close its rows stand, "" = as the person likes it."""
        return self._views[query.saved].density if query.saved in self._views else ""

    def name(self, names: dict[str, str]) -> None:
        """What own views are called, by id, before they are read."""
        self._names = names
        self.named.emit()

    def know(self, views: dict[str, SavedView]) -> None:
        """The own views there are, by id; one that was changed elsewhere is shown anew from now on."""
        for page, view in views.items():
            if page in self._views and self._views[page].query != view.query:
                self._by_page.pop(page, None)
        self._views = dict(views)
        self.name({each.id: each.name for each in views.values()})

    # -- from day to day

    def bring_back(self, left: Left | None) -> None:
        """Each view as it was left; from now on what changes is kept."""
        self._left, self._begun = left, True
        self._by_page |= {each.page: each for each in left.by_page} if left else {}

    def take_left(self) -> Left | None:
        """What was shown when it was left, once, if that is what is shown now."""
        left, self._left = self._left, None
        return left if left is not None and left.query == self._query else None

    @Slot()
    def note(self) -> None:
        """Something changed."""
        if self._begun:
            self._often.call()

    @Slot()
    def keep(self) -> None:
        """Keep it now."""
        if not self._begun or self._jobs.stopping():
            return
        left = self._left
        current, top = (left.current, left.top) if left is not None and left.query == self._query else self._place()
        text = left_text(Left(self._query, current, top, tuple(self._by_page.values())))
        if text != self._kept:
            self._kept = text
            self._jobs.command(self, partial(settings.save, self._desk, "queue", text))

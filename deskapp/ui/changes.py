"""The bus: what was touched on this computer, by whatever process, reaches every open view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from deskapp.domain.changes import NOTHING, Changes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.ui.jobs import Jobs

EVERY_MS = 100
Since = Callable[[int], tuple[int, Changes, frozenset[str]]]


class ChangeBus(QObject):
    """Looks ten times a second whether somebody committed, and tells the views what it was.

    `version()` is one number that another connection's commit changes; it is asked on one thread
    only, because it compares only within one connection. `since(n)` answers the place reached, what
    was touched after place `n`, and the marks of those who wrote. Signal `touched` carries Changes.

    `present(object)` is a passing thing, kept nowhere: who else is at which ticket now, (ticket, person, what); `around`
    is what it said last.
    """

    touched = Signal(object)
    present = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        version: Callable[[], int],
        since: Since,
        *,
        start: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look = _Look(version, since, start)
        self._ignored: dict[int, set[str]] = {}
        self._authors: frozenset[str] = frozenset()
        self.around: Sequence[tuple[str, ...]] = ()

    def start(self) -> None:
        """Begin to look; from now on nothing is missed."""
        self._jobs.watch(self, EVERY_MS, self._look, self._tell)

    def ignore(self, owner: QObject, mark: str) -> None:
        """The owner has already shown its own write (`Changes.group`) and need not hear of it."""
        if mark:
            marks = self._ignored.setdefault(id(owner), set())
            marks.add(mark)
            if len(marks) == 1:
                owner.destroyed.connect(self._forget_gone)

    def refresh_when_visible(
        self, widget: QWidget, reload: Callable[[Changes], None], kinds: Iterable[str] = ()
    ) -> None:
        """Have `reload(changes)` called when one of `kinds` (all, if none is named) was touched.

        A hidden widget goes stale and reloads once, with everything missed, when it is shown.
        """
        _Refresher(self, widget, reload, frozenset(kinds))

    def is_own(self, owner: QObject) -> bool:
        """While `touched` is being told: True when all of it was written by this owner itself."""
        return bool(self._authors) and self._authors <= self._ignored.get(id(owner), set())

    def tell_present(self, around: Sequence[tuple[str, ...]]) -> None:
        """The worker says who else is where."""
        self.around = around
        self.present.emit(around)

    @Slot(object)
    def _tell(self, seen: tuple[Changes, frozenset[str]]) -> None:
        changes, self._authors = seen
        self.touched.emit(changes)
        self._authors = frozenset()

    @Slot(QObject)
    def _forget_gone(self, gone: QObject) -> None:
        self._ignored.pop(id(gone), None)


class _Look:
    """One look, on the watching thread; keeps its place between looks."""

    def __init__(self, version: Callable[[], int], since: Since, start: int | None) -> None:
        self._version, self._since = version, since
        self._place = start
        self._last: int | None = None

    def __call__(self) -> tuple[Changes, frozenset[str]] | None:
        now = self._version()
        if now == self._last:
            return None
        if self._place is None:
            self._place = self._since(0)[0]
            self._last = now
            return None
        self._place, changes, authors = self._since(self._place)
        self._last = now
        return (changes, authors) if changes else None


class _Refresher(QObject):
    """Stands between the bus and one view."""

    def __init__(
        self, bus: ChangeBus, widget: QWidget, reload: Callable[[Changes], None], kinds: frozenset[str]
    ) -> None:
        super().__init__(widget)
        self._bus, self._widget, self._reload, self._kinds = bus, widget, reload, kinds
        self._missed = NOTHING
        widget.installEventFilter(self)
        bus.touched.connect(self._heard)

    @Slot(object)
    def _heard(self, changes: Changes) -> None:
        if self._kinds and not any(changes.of(kind) for kind in self._kinds):
            return
        if self._bus.is_own(self._widget):
            return
        if self._widget.isVisible():
            self._reload(changes)
        else:
            self._missed = joined(self._missed, changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._missed:
            missed, self._missed = self._missed, NOTHING
            self._reload(missed)
        return False


def joined(first: Changes, second: Changes) -> Changes:
    """Both together; groups and made documents are left out."""
    kinds = first.touched.keys() | second.touched.keys()
    return Changes({kind: first.of(kind) | second.of(kind) for kind in kinds})

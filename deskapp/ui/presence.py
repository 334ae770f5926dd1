"""Who is at which ticket right now: what this window says of its person, and what it hears of the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from deskapp.domain.presence import VIEWING, WRITING
from deskapp.ui.i18n import isolate, list_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.services.desk import Desk
    from deskapp.services.presence import Others
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

PAUSE_MS = 30_000  # who has not touched a key for so long is not writing
AWAY_MS = 60_000  # and whose window was not in front for so long is not there
NAMED = 2


class Presence(QObject):
    """Follows the ticket that is on screen and the text being written for it.

    Signals: `said(object)`: what the person is at now, ((ticket, what), ...); `heard(object)`: who else is where,
    {ticket: Others}.
    """

    said = Signal(object)
    heard = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._bus = bus
        self._shared = True
        self._ticket = ""
        self._writing = False
        self._away = False
        self._said: tuple[tuple[str, str], ...] | None = None
        self._beside: dict[str, bool] = {}  # tickets in windows of their own: whether he writes there
        self._windows: list[MainWindow] = [window]
        self.around: dict[str, Others] = {}

    def begin(self) -> None:
        """Say and hear from now on; who only asks takes no part."""
        if self._desk.customer:
            return
        self._window.installEventFilter(self)
        self._window.page_changed.connect(self._tell)
        self._bus.present.connect(self._take)
        self._take(self._bus.around)
        self._tell()

    def share(self, wanted: bool) -> None:
        """Whether colleagues may see where this person is."""
        self._shared = wanted
        self._tell()

    def at(self, ticket: str) -> None:
        """The ticket that is on screen, "" = none."""
        if ticket != self._ticket:
            self._ticket, self._writing = ticket, False
            self._tell()

    def wrote(self, something: bool) -> None:
        """The person changed his text; `something` is left of it."""
        self._writing = something
        if something:
            self._jobs.after(self, PAUSE_MS, self._paused, key="pause")
        self._tell()

    def watch(self, window: MainWindow) -> None:
        """Another window of this person: he is there while he is in it."""
        if window not in self._windows:
            self._windows.append(window)
            window.installEventFilter(self)

    def beside(self, ticket: str, writing: bool | None = None) -> None:
        """What he is at in a window of its own; None = as before."""
        self._beside[ticket] = self._beside.get(ticket, False) if writing is None else writing
        if writing:
            self._jobs.after(self, PAUSE_MS, partial(self._paused, ticket), key=f"pause {ticket}")
        self._tell()

    def gone(self, ticket: str, window: MainWindow) -> None:
        """That window is closed."""
        self._windows = [each for each in self._windows if each is not window]
        window.removeEventFilter(self)
        self._beside.pop(ticket, None)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            self._away = False
            self._jobs.after(self, AWAY_MS, self._leave, key="away")
            self._tell()
        elif kind == QEvent.Type.Hide and watched is self._window:
            self._away = True
            self._tell()
        elif kind == QEvent.Type.WindowDeactivate:
            self._jobs.after(self, AWAY_MS, self._leave, key="away")
        return False

    def _leave(self) -> None:
        if not any(each.isActiveWindow() for each in self._windows):
            self._away = True
            self._tell()

    def _paused(self, ticket: str = "") -> None:
        if ticket in self._beside:
            self._beside[ticket] = False
        elif not ticket:
            self._writing = False
        self._tell()

    @Slot()
    def _tell(self) -> None:
        at = dict(self._beside)
        if self._ticket and self._window.page() == "tickets":
            at.setdefault(self._ticket, self._writing)
        here = self._shared and not self._away
        now = tuple((each, WRITING if writing else VIEWING) for each, writing in at.items()) if here else ()
        if now != self._said and not self._desk.customer:
            self._said = now
            self.said.emit(now)

    @Slot(object)
    def _take(self, rows: Sequence[tuple[str, ...]]) -> None:
        self._jobs.query(self, partial(_named, self._desk, rows), then=self._show, key="who")

    def _show(self, around: dict[str, Others]) -> None:
        if around != self.around:
            self.around = around
            self.heard.emit(around)


def writing_words(names: Sequence[str]) -> str:
    """Who is writing, "" = nobody."""
    if not names:
        return ""
    one = translate("Presence", "{name} is writing")
    return (one if len(names) == 1 else translate("Presence", "{name} are writing")).format(name=_listed(names))


def viewing_words(names: Sequence[str]) -> str:
    """Who is looking at it too, "" = nobody."""
    if not names:
        return ""
    one = translate("Presence", "{name} is also viewing")
    return (one if len(names) == 1 else translate("Presence", "{name} are also viewing")).format(name=_listed(names))


def _listed(names: Sequence[str]) -> str:
    shown = [isolate(name) for name in names[:NAMED]]
    return list_text(shown) + (" …" if len(names) > NAMED else "")


# The services are imported on the thread that first needs them, not before the first paint.


def _named(desk: Desk, rows: Sequence[tuple[str, ...]]) -> dict[str, Others]:
    if not rows:
        return {}
    from deskapp.services import presence

    return presence.by_ticket(desk, rows)

"""News of hands: said once in the window when a team asks for help, and when somebody says thank you."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.ui.board import help_words
from deskapp.ui.i18n import isolate

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.lending import Call
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

STAYS_MS = 60_000
LATER_MS = 500


class HelpCalls(QObject):
    """Nothing is said of what one's own team asks, nor of what was there already when the window opened.

    Signals: `board_asked()`: the person wants to see it; `ended()`: a hand lent here is over, views may change.
    """

    board_asked = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._known: set[str] | None = None  # calls and thanks that were said
        bus.touched.connect(self._touched)
        self._read()

    @Slot(object)
    def _touched(self, changes: Changes) -> None:
        if changes.of("hand"):
            self._read()

    def _read(self) -> None:
        self._jobs.query(self, partial(_calls, self._desk), then=self._take, key="calls")

    def _take(self, calls: list[Call]) -> None:
        asked = {each.id: each for each in calls if each.open and not each.own}
        thanked = {one.id: each for each in calls for one in each.hands if one.thanked and one.helper == self._desk.person}
        if self._known is not None:
            for each in asked.keys() - self._known:
                self._say(help_words.title(asked[each]), asked[each].note)
            for each in thanked.keys() - self._known:
                said = self.tr("{team} says thank you for your help")
                self._say(said.format(team=isolate(help_words.team(thanked[each]))), "")
        self._known = (self._known or set()) | asked.keys() | thanked.keys()
        now = self._desk.now()
        mine = [one.until for each in calls for one in each.hands if one.helper == self._desk.person and one.until > now]
        if mine:
            self._jobs.after(self, min(min(mine) - now + LATER_MS, 1 << 30), self._over, key="over")

    def _say(self, text: str, note: str) -> None:
        self._window.notify(text, self._show, detail=note, icon="team", button=self.tr("Show"), stays_ms=STAYS_MS)

    def _show(self) -> None:
        self.board_asked.emit()

    def _over(self) -> None:
        self.ended.emit()
        self._read()


def _calls(desk: Desk) -> list[Call]:
    from deskapp.services import lending

    return lending.calls(desk)

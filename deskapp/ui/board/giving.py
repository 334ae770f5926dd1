"""Work goes to other hands, from the board or from a ticket: who is asked, what goes along, and doing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services import board as boards
from deskapp.services import reassigning
from deskapp.ui.board import words
from deskapp.ui.board.move_dialog import MoveDialog, Wish
from deskapp.ui.notice import Notice
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.board import Share, Suggestion
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs, Progress
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.status_bar import Busy


class Giving(QObject):
    """One at a time. Signals: `notice(object Notice)`: it is done; `answered()`: the keyboard needs its place again."""

    notice = Signal(object)
    answered = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._window: MainWindow | None = None
        self._names: dict[str, str] = {}
        self._ids: list[str] = []
        self._team = ""
        self._popup: PickPopup | None = None
        self._steps: Progress | None = None
        self._busy: Busy | None = None

    def stand_in(self, window: MainWindow) -> None:
        """The window where it is asked and told."""
        self._window = window

    def give(self, ids: list[str], team: str = "") -> None:
        """Ask who gets these tickets; whoever is suggested stands first, with the reason."""
        if not ids or self._window is None:
            return
        self._ids, self._team, self._names = ids, team, {}
        self._popup = PickPopup(self._window, words.counts().give_to(len(ids)), width=520)
        self._popup.picked.connect(self._given)
        self._popup.open_in(self._window)
        self._jobs.query(self, partial(boards.suggest, self._desk, ids), then=self._show, key="choices")

    def _show(self, found: list[Suggestion]) -> None:
        choices = [Choice(one.person, one.name, words.reason(one), icon="@") for one in found]
        choices.append(Choice("", self.tr("Nobody, back to the team"), icon="inbox"))
        self._names = {str(each.value): each.text for each in choices if each.value}
        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.set_choices(choices)

    @Slot(object)
    def _given(self, person: object) -> None:
        self._popup = None
        self.ask(dict.fromkeys(self._ids, str(person)), self._names.get(str(person), ""), self._team)

    def ask(self, moves: dict[str, str], name: str, team: str, plan: list[Share] | None = None) -> None:
        """Ask for a note, what is promised and whom to tell; nothing is done before the person says yes."""
        if not moves or self._window is None or self._steps is not None:
            return
        dialog = MoveDialog(self._desk, self._jobs, self._window, moves, team, name, plan or [])
        dialog.wished.connect(self._do)
        dialog.finished.connect(self._finished)
        dialog.open()

    @Slot(int)
    def _finished(self, _result: int) -> None:
        self.answered.emit()

    # -- doing it

    @Slot(object)
    def _do(self, wish: Wish) -> None:
        assert self._window is not None
        self._busy = self._window.busy(wish.title, self._stop)
        self._steps = self._jobs.bulk(
            self, partial(_reassign, self._desk, wish), then=partial(self._done, wish), progress=self._seen,
            failed=self._failed,
        )  # fmt: skip

    def _stop(self) -> None:
        if self._steps is not None:
            self._steps.cancel()

    def _seen(self, done: int, total: int) -> None:
        if self._busy is not None:
            self._busy.step(done, total)

    def _end(self) -> None:
        self._steps = None
        if self._busy is not None:
            self._busy.done()
        self._busy = None

    def _failed(self, error: object) -> None:
        self._end()
        self._jobs.refused.emit(error)

    def _done(self, wish: Wish, changes: Changes) -> None:
        self._end()
        count = int(changes.number or 0)
        said = words.counts()
        if wish.plan:
            text = said.shared(count)
        else:
            text = said.given(count, wish.name) if any(wish.moves.values()) else said.back(count)
        detail = (
            self.tr("The customers hear of it in two minutes; until then Undo takes that back too.")
            if wish.told
            else ""
        )
        self.notice.emit(Notice(text, group=changes.group, detail=detail, icon="assign"))


def _reassign(desk: Desk, wish: Wish, steps: Progress) -> Changes:
    """On the writer thread."""
    return reassigning.reassign(
        desk, wish.moves, note=wish.note, by=wish.by, told=wish.told, progress=steps, cancelled=steps.cancelled
    )

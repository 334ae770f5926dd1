"""The page "Who is away": I say that I am, a lead says it for his people, and what becomes of open tickets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.domain.absence import MOVE
from deskapp.services import absence, handing_on, people
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.notice import Notice
from deskapp.ui.organisation.away_dialog import AwayDialog, Wish
from deskapp.ui.organisation.away_model import counts
from deskapp.ui.organisation.away_pane import AwayPane
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.absence import Absence, Told
    from deskapp.domain.changes import Changes
    from deskapp.services.absence import Ahead
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs, Progress
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.status_bar import Busy

PAGE = SCOPE = "away"
KINDS = ("absence", "person", "team", "ticket")


class _Read(NamedTuple):
    ahead: Ahead
    me: Told | None
    name: str
    stead: list[tuple[str, int]]


class AwayPage(QObject):
    """`pane` is what is seen. Signal `notice(object Notice)`: something was done."""

    notice = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        bus: ChangeBus,
        actions: Actions,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions, self._window = desk, jobs, actions, window
        self._shown = False
        self._read: _Read | None = None
        self._popup: PickPopup | None = None
        self._steps: Progress | None = None
        self._busy: Busy | None = None
        self.pane = AwayPane(actions)
        self.pane.edit_asked.connect(self.edit)
        self.pane.back_asked.connect(self.come_back)
        bus.refresh_when_visible(self.pane, self._touched, KINDS)

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into it."""
        if not self._shown:
            self._shown = True
            for name, deed in (
                ("away.edit", self.edit), ("away.say", self.say), ("away.back", self.back), ("away.remove", self.take_back),
            ):  # fmt: skip
                self._actions.handle(name, deed, self._is_shown)
            window.add_page(PAGE, self.pane)
            self._actions.attach(SCOPE, self.pane)
            window.finish()
            self._reload()
        window.show_page(PAGE)
        self.pane.table.setFocus()

    def _is_shown(self) -> bool:
        return self._shown and self._window.page() == PAGE

    # -- reading

    def _touched(self, _changes: Changes) -> None:
        self._reload()

    def _reload(self) -> None:
        self._jobs.query(self, partial(_all, self._desk), then=self._take, key="away")

    def _take(self, read: _Read) -> None:
        self._read = read
        self.pane.show_ahead(*read, self._desk.now())

    # -- what people do

    @Slot()
    def say_mine(self) -> None:
        """I am away: from anywhere in the window."""
        self._jobs.query(self, partial(_own, self._desk), then=self._ask, key="own")

    @Slot()
    def edit(self) -> None:
        """Say it for the line the keyboard stands at, or change what is said."""
        row = self.pane.row()
        if row is not None and row.may:
            names = self._read.ahead.names if self._read else {}
            before = row.absences[0] if row.absences else None
            self._ask((row.person.id, row.person.name, before, names.get(before.stand_in, "") if before else ""))

    @Slot()
    def say(self) -> None:
        """Ask for whom it is to be said."""
        if self._read is None:
            return
        mine = [each for each in self._read.ahead.rows if each.may]
        self._popup = popup = PickPopup(
            self._window, self.tr("Who is away?"),
            [Choice(each.person.id, each.person.name, line_of(each.person.job, each.person.place), "@") for each in mine],
            width=420,
        )  # fmt: skip
        popup.picked.connect(self._picked)
        popup.open_in(self._window)

    @Slot(object)
    def _picked(self, person: object) -> None:
        self._popup = None
        self.pane.choose(str(person))
        row = self.pane.row()
        if row is not None and row.person.id == person:
            self._ask((row.person.id, row.person.name, None, ""))

    @Slot()
    def back(self) -> None:
        """Who stands there is back already."""
        row = self.pane.row()
        if row is not None and row.may:
            self._back(row.person.id, row.person.name)

    @Slot()
    def come_back(self) -> None:
        """I am back already."""
        self._back(self._desk.person, "")

    def _back(self, person: str, name: str) -> None:
        said = self.tr("{name} is back").format(name=isolate(name)) if name else self.tr("Welcome back")
        self._jobs.command(self, partial(absence.come_back, self._desk, person), then=partial(self._done, said))

    @Slot()
    def take_back(self) -> None:
        """It was no absence after all."""
        row = self.pane.row()
        if row is not None and row.may and row.absences:
            work = partial(absence.take_back, self._desk, row.absences[0].id)
            self._jobs.command(self, work, then=partial(self._done, self.tr("The absence is taken back")))

    # -- doing it

    def _ask(self, whom: tuple[str, str, Absence | None, str]) -> None:
        if self._steps is not None:
            return
        person, name, before, stand_in = whom
        dialog = AwayDialog(self._desk, self._jobs, self._window, person, name, before=before, stand_in=stand_in)
        dialog.wished.connect(self._do)
        dialog.finished.connect(self._answered)
        dialog.open()

    @Slot(int)
    def _answered(self, _result: int) -> None:
        if self._is_shown():
            self.pane.table.setFocus()

    @Slot(object)
    def _do(self, wish: Wish) -> None:
        own = wish.person == self._desk.person
        said = (
            self.tr("Noted: you are away")
            if own
            else self.tr("Noted: {name} is away").format(name=isolate(wish.name))
        )
        if wish.tickets != MOVE:
            self._jobs.command(self, partial(_say, self._desk, wish), then=partial(self._done, said))
            return
        self._busy = self._window.busy(counts().move(len(wish.moves)), self._stop)
        self._steps = self._jobs.bulk(
            self, partial(_hand_on, self._desk, wish), then=partial(self._moved, said, bool(wish.told)),
            progress=self._seen, failed=self._failed,
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

    def _moved(self, said: str, told: bool, changes: Changes) -> None:
        self._end()
        detail = (
            self.tr("The customers hear of it in two minutes; until then Undo takes that back too.") if told else ""
        )
        text = line_of(said, counts().moved(int(changes.number or 0)))
        self.notice.emit(Notice(text, group=changes.group, detail=detail, icon="assign"))

    def _done(self, said: str, changes: Changes | None) -> None:
        if changes is not None:
            self.notice.emit(Notice(said, group=changes.group, icon="calendar"))


# On a reader thread


def _all(desk: Desk) -> _Read:
    found = absence.told(desk)
    stead = [(each.person, each.until) for each in absence.stands_in_for(desk)]
    called = absence.names(desk, [desk.person, *(person for person, _ in stead)])
    named = [(called.get(person, ""), until) for person, until in stead]
    return _Read(absence.ahead(desk), found.get(desk.person), called.get(desk.person, ""), named)


def _own(desk: Desk) -> tuple[str, str, Absence | None, str]:
    """My next absence, to be changed; none where none is said."""
    before = next(iter(absence.absences(desk, desk.person)), None)
    stand_in = absence.names(desk, [before.stand_in]).get(before.stand_in, "") if before else ""
    return desk.person, people.me(desk).name, before, stand_in


# On the writer thread


def _say(desk: Desk, wish: Wish) -> Changes:
    if wish.absence:
        return absence.change(desk, wish.absence, wish.since, wish.until, stand_in=wish.stand_in, tickets=wish.tickets)
    return absence.say_away(desk, wish.person, wish.since, wish.until, stand_in=wish.stand_in, tickets=wish.tickets)


def _hand_on(desk: Desk, wish: Wish, steps: Progress) -> Changes:
    return handing_on.hand_on(
        desk, wish.person, wish.since, wish.until, stand_in=wish.stand_in, moves=wish.moves, told=wish.told,
        absence_id=wish.absence, progress=steps, cancelled=steps.cancelled,
    )  # fmt: skip

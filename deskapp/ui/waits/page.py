"""The page "Waits for": handing in by one key, saying that it is here or what is missing, and writing entries."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.domain import ledger
from deskapp.services import absence, people, wait_entries, waits
from deskapp.services.waits import DIRECTIONS, OWE, WAIT
from deskapp.ui.i18n import code, isolate
from deskapp.ui.notice import Notice
from deskapp.ui.waits import words
from deskapp.ui.waits.entry_dialog import EntryDialog, Written
from deskapp.ui.waits.pane import WaitsPane, deeds_of
from deskapp.ui.waits.word_dialog import WordDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.waits import Line
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

PAGE = SCOPE = "waits"
KINDS = (*waits.KINDS, "person", "team")


class WaitsPage(QObject):
    """`pane` is what is seen. Signal `notice(object Notice)`: something was done."""

    notice = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, window: MainWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions, self._window = desk, jobs, actions, window
        self._shown = self._first = False
        self._wanted = ""
        self._about: Line | None = None
        self.pane = WaitsPane(actions)
        self.pane.direction_asked.connect(self._direction)
        self.pane.main_asked.connect(self.main)
        bus.refresh_when_visible(self.pane, self._touched, KINDS)

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into it."""
        if not self._shown:
            self._shown = True
            for name, deed in (
                ("waits.main", self.main), ("waits.hand", self.hand_in), ("waits.here", self.here),
                ("waits.missing", self.missing), ("waits.say", self.say), ("waits.ticket", self.ticket),
                ("waits.new", self.new), ("waits.edit", self.edit), ("waits.end", self.end),
                ("waits.owe", partial(self._direction, 0)), ("waits.wait", partial(self._direction, 1)),
                ("waits.lead", partial(self._direction, 2)),
            ):  # fmt: skip
                self._actions.handle(name, deed, self._is_shown)
            window.add_page(PAGE, self.pane)
            self._actions.attach(SCOPE, self.pane)
            window.finish()
            self._reload()
        window.show_page(PAGE)
        self.pane.list.setFocus()

    def show_entry(self, wait: str) -> None:
        """Go to an entry, as soon as it is read."""
        self._wanted = wait
        self._reload()

    def _is_shown(self) -> bool:
        return self._shown and self._window.page() == PAGE

    # -- reading

    def _touched(self, _changes: Changes) -> None:
        self._reload()

    def _reload(self) -> None:
        self._jobs.query(self, partial(waits.lines, self._desk), then=self._take, key="waits")

    def _take(self, lines: list[Line]) -> None:
        if not self._first and lines:
            self._first = True
            here = {each.direction for each in lines}
            self.pane.show_lines(lines, self._desk.now())
            self.pane.show_direction(next(each for each in DIRECTIONS if each in here))
        else:
            self.pane.show_lines(lines, self._desk.now())
        if self._wanted:
            self.pane.choose(self._wanted)
            self._wanted = ""

    # -- what people do

    @Slot(int)
    def _direction(self, place: int) -> None:
        self.pane.show_direction(DIRECTIONS[place])
        self.pane.list.setFocus()

    def _may(self, name: str) -> Line | None:
        line = self.pane.line()
        return line if line is not None and name in deeds_of(line) else None

    @Slot()
    def main(self) -> None:
        """What is usually done: hand it in, or say that it is here."""
        line = self.pane.line()
        if line is not None:
            (self.hand_in if line.direction == OWE else self.here if line.direction == WAIT else self.say)()

    @Slot()
    def hand_in(self) -> None:
        """It is handed in."""
        if line := self._may("waits.hand"):
            said = self.tr("Handed in: {what}").format(what=isolate(line.what))
            self._do(partial(waits.hand_in, self._desk, *line.key), said)

    @Slot()
    def here(self) -> None:
        """It is here."""
        if line := self._may("waits.here"):
            said = self.tr("It is here: {what}").format(what=isolate(line.what))
            self._do(partial(waits.mark_here, self._desk, *line.key), said)

    @Slot()
    def missing(self) -> None:
        """Something is missing: what?"""
        if line := self._may("waits.missing"):
            self._ask(line, self.tr("What is still missing?"), self.tr("Say it"), self._say_missing)

    @Slot(str)
    def _say_missing(self, text: str) -> None:
        if self._about is not None:
            self._do(partial(waits.mark_incomplete, self._desk, *self._about.key, text), self.tr("They know what is missing"))

    @Slot()
    def say(self) -> None:
        """A word to the others who see the line."""
        if line := self._may("waits.say"):
            self._ask(line, self.tr("A message to the others"), self.tr("Say it"), self._say_word)

    @Slot(str)
    def _say_word(self, text: str) -> None:
        if self._about is not None:
            self._do(partial(waits.say, self._desk, *self._about.key, text), self.tr("Your message is on its way"))

    @Slot()
    def ticket(self) -> None:
        """Make it a ticket, as whoever waits; else say that one would help."""
        line = self._may("waits.ticket")
        if line is None:
            return
        if line.direction == WAIT:
            self._ask(line, self.tr("What is the ticket about?"), self.tr("Open it"), self._open_ticket, text=line.what)
        else:
            self._ask(line, self.tr("How would a ticket help?"), self.tr("Ask for one"), self._want_ticket, needed=False)

    @Slot(str)
    def _open_ticket(self, subject: str) -> None:
        if self._about is not None:
            work = partial(waits.open_ticket, self._desk, *self._about.key, " ".join(subject.split()))
            self._jobs.command(self, work, then=self._opened)

    def _opened(self, changes: Changes) -> None:
        said = self.tr("{number} is open").format(number=isolate(changes.number))
        self.notice.emit(Notice(said, icon="plus"))
        self._reload()

    @Slot(str)
    def _want_ticket(self, text: str) -> None:
        if self._about is not None:
            said = self.tr("{name} decides whether to open a ticket").format(name=isolate(self._about.receiver_name))
            self._do(partial(waits.ask_ticket, self._desk, *self._about.key, text), said)

    # -- entries

    @Slot()
    def new(self) -> None:
        """Write an entry: where I wait I am the one who does."""
        self._jobs.query(self, partial(_start, self._desk), then=self._write, key="entry")

    @Slot()
    def edit(self) -> None:
        """Write the entry of the current line otherwise."""
        if line := self._may("waits.edit"):
            self._jobs.query(self, partial(_before, self._desk, line.wait), then=self._write, key="entry")

    def _write(self, found: tuple[Written | None, dict[str, str]]) -> None:
        before, names = found
        me, owe = self._desk.person, self.pane.direction() == OWE
        dialog = EntryDialog(
            self._desk, self._jobs, self._window, names=names, before=before, receiver="" if owe else me, giver=me if owe else ""
        )
        dialog.written.connect(self._written)
        dialog.finished.connect(self._answered)
        dialog.open()

    @Slot(object)
    def _written(self, made: Written) -> None:
        said = self.tr("Written down; both sides can see it") if not made.wait else self.tr("Changed; both sides can see it")
        self._jobs.command(self, partial(_agree, self._desk, made), then=partial(self._agreed, said))

    def _agreed(self, said: str, changes: Changes) -> None:
        self._wanted = changes.made
        self._done(said, changes)

    @Slot()
    def end(self) -> None:
        """Nobody waits for it any more."""
        if line := self._may("waits.end"):
            said = self.tr("Nobody is waiting for it any more: {what}").format(what=isolate(line.what))
            self._do(partial(wait_entries.end, self._desk, line.wait), said)

    # -- doing it

    def _ask(
        self, line: Line, title: str, yes: str, then: Callable[[str], None], *, needed: bool = True, text: str = ""
    ) -> None:
        self._about = line
        dialog = WordDialog(
            self._window, title, f"{line.what}\n{words.sides(line)}", yes, needed=needed, text=text
        )
        dialog.said.connect(then)
        dialog.finished.connect(self._answered)
        dialog.open()

    @Slot(int)
    def _answered(self, _result: int) -> None:
        if self._is_shown():
            self.pane.list.setFocus()

    def _do(self, work: Callable[[], Changes], said: str) -> None:
        self._jobs.command(self, work, then=partial(self._done, said))

    def _done(self, said: str, changes: Changes) -> None:
        self.notice.emit(Notice(said, group=changes.group, icon="turn"))
        self._reload()


# On a reader thread


def _start(desk: Desk) -> tuple[None, dict[str, str]]:
    return None, absence.names(desk, [desk.person])


def _before(desk: Desk, wait: str) -> tuple[Written, dict[str, str]]:
    values: dict[str, Any] = waits.entry(desk, wait)
    sides = ledger.sides_of(values)
    receiver = str(values.get("receiver") or "")
    names = absence.names(desk, [receiver, *sides.givers])
    names |= {each.id: each.names.get(code()) or each.name for each in people.teams(desk)}
    made = Written(
        wait, str(values.get("what") or ""), receiver, list(sides.givers), str(values.get("every")), str(values.get("start")),
        int(values.get("at") or 0), str(values.get("until") or ""), int(values.get("remind") or 0),
        str(values.get("note") or ""),
    )  # fmt: skip
    return made, names


# On the writer thread


def _agree(desk: Desk, made: Written) -> Changes:
    said: dict[str, Any] = {
        "receiver": made.receiver, "givers": made.givers, "every": made.every, "start": made.start, "at": made.at,
        "until": made.until, "remind": made.remind, "note": made.note,
    }  # fmt: skip
    if made.wait:
        return wait_entries.change(desk, made.wait, made.what, **said)
    return wait_entries.agree(desk, made.what, **said)

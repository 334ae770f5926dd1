"""Working on many tickets at once: the bar, and the work with progress, cancel and one undo.

Services and pop-up are imported when they are used: the list must be painted without them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from deskapp.services.steps import NONE, Chosen, ids_of
from deskapp.ui import i18n
from deskapp.ui.actions import native_keys
from deskapp.ui.queue import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import ToolButton, link_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import PersonRow, TeamRow
    from deskapp.services.board import Suggestion
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs, Progress
    from deskapp.ui.widgets.popup import Choice, PickPopup
    from deskapp.ui.with_words import Wish


SUGGESTED_FOR = 100
"""So many of the tickets say who could take all of them."""
WITH_WORDS = "words"
"""The choice that does a deed with a sentence to each customer, and a note and a promise where somebody else gets it."""
OTHER_TIME = -1
"""The choice that asks for a day and time, as in `ui/snoozing.py`."""
WORDS_FOR = 200
"""It is offered for so many: each sentence can be read before."""
ASKED_FROM = 10_000
"""More tickets than this are changed only after a question."""


class Done(NamedTuple):
    """What a bulk edit did: `group` undoes it, `sentence` says it."""

    deed: str
    value: object
    name: str
    tickets: int
    group: str
    told: bool = False  # sentences to customers wait to leave


class BulkBar(QWidget):
    """'14 selected: Assign, Move, Priority, Close'. `asked(str deed)`, `cleared()`, `stopped()`."""

    asked = Signal(str)
    cleared = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label("", 13, Weight.SEMIBOLD, "accentInk", elide=True)
        self._clear = tool_button("x", name=self.tr("Clear the selection"))
        self._clear.clicked.connect(self.cleared)
        self._buttons: dict[str, ToolButton] = {
            "assign": tool_button("assign", name=self.tr("Assign the selected tickets"), boxed=True),
            "move": tool_button("move", name=self.tr("Move the selected tickets to a team"), boxed=True),
            "priority": tool_button("flag", name=self.tr("Priority of the selected tickets"), boxed=True),
            "join": tool_button("merge", name=self.tr("Join the selected tickets"), boxed=True),
            "close": tool_button("done", name=self.tr("Close the selected tickets"), boxed=True),
        }
        for deed, button in self._buttons.items():
            button.setProperty("deed", deed)
            button.clicked.connect(self._pressed)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._stop = link_button(self.tr("Stop"))
        self._stop.clicked.connect(self.stopped)
        line = row(
            self._clear,
            self._count,
            self._progress,
            self._stop,
            *self._buttons.values(),
            spacing=6,
            margins=(8, 0, 12, 0),
        )
        line.setStretch(1, 1)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.show_progress(0, 0)

    def button(self, deed: str) -> ToolButton:
        """Where the list of choices of a deed opens: at its button, or, where it has none, at that of the priority."""
        return self._buttons.get(deed, self._buttons["priority"])

    def show_count(self, count: int) -> None:
        """How many tickets are selected."""
        self._count.setText(self.tr("%Ln selected", "", count))

    def show_progress(self, done: int, total: int) -> None:
        """While work runs there is a bar and a way to stop it; total 0 = nothing runs."""
        running = total > 0
        self._progress.setVisible(running)
        self._stop.setVisible(running)
        for button in self._buttons.values():
            button.setVisible(not running)
        self._clear.setEnabled(not running)
        if running:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            self._count.setText(self.tr("{done} of {total}").format(done=i18n.number(done), total=i18n.number(total)))

    @Slot()
    def _pressed(self) -> None:
        self.asked.emit(self.sender().property("deed"))


class BulkWork(QObject):
    """Asks what to do with many tickets and does it.

    `progress(int done, int total)`: (0, 0) when it has ended; `finished(object Done)`; `undone(int back, int
    changed_meanwhile)`; `failed(object DeskError)`; `give_asked(object ids)`: what belongs to giving them is wanted;
    `answered()`: the keyboard needs its place again.
    """

    progress = Signal(int, int)
    finished = Signal(object)
    undone = Signal(int, int)
    failed = Signal(object)
    give_asked = Signal(object)
    answered = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._chosen = NONE
        self._deed = ""
        self._steps: Progress | None = None
        self._popup: PickPopup | None = None
        self._names: dict[object, str] = {}
        self._typed = ""
        self._place: QWidget = parent

    def ask(self, deed: str, chosen: Chosen, place: QWidget) -> None:
        """Open the choices of a deed below `place`; picking one does it to all the chosen tickets."""
        if self._steps is not None or not chosen.total:
            return
        self._deed, self._chosen, self._names, self._typed = deed, chosen, {}, ""
        popup = self._make_popup(deed, self._pane())
        popup.picked.connect(self._picked)
        self._popup, self._place = popup, place
        popup.open_at(place)

    def do(self, deed: str, value: object, name: str, chosen: Chosen) -> None:
        """Do a deed to all the chosen tickets without asking which; `name` is what the value is called."""
        if self._steps is None and chosen.total:
            self._deed, self._chosen, self._names, self._typed = deed, chosen, {value: name}, ""
            self._picked(value)

    def stop(self) -> None:
        """Stop after the current chunk; what is done stays done, and can be undone."""
        if self._steps is not None:
            self._steps.cancel()

    def undo(self, group: str) -> None:
        """Put back what a bulk edit changed; stopped, the rest of it stays."""
        if self._steps is None:
            self._steps = self._jobs.bulk(
                self, partial(_undo, self._desk, group), then=self._put_back, progress=self._seen, failed=self._refused
            )

    def sentence(self, done: Done) -> str:
        """What was done, for the card with Undo."""
        name = i18n.isolate(done.name)
        if done.deed == "assign" and not done.value:
            return self.tr("%Ln ticket(s) given back to the team", "", done.tickets)
        if done.deed == "assign":
            return self.tr("%Ln ticket(s) assigned to {name}", "", done.tickets).format(name=name)
        if done.deed == "move":
            return self.tr("%Ln ticket(s) moved to {name}", "", done.tickets).format(name=name)
        if done.deed == "priority":
            return self.tr("%Ln ticket(s) set to {name}", "", done.tickets).format(name=name)
        if done.deed == "label":
            return self.tr("%Ln ticket(s) labelled {name}", "", done.tickets).format(name=name)
        if done.deed == "follow":
            return self.tr("%Ln ticket(s) followed", "", done.tickets)
        if done.deed == "snooze":
            until = i18n.moment(int(str(done.value)))
            return self.tr("%Ln ticket(s) snoozed until {time}", "", done.tickets).format(time=until)
        return self.tr("%Ln ticket(s) closed", "", done.tickets)

    # -- inside -------------------------------------------------------------------------------

    def _make_popup(self, deed: str, parent: QWidget) -> PickPopup:
        from deskapp.ui.widgets.popup import Choice, PickPopup

        count = self._chosen.total
        if deed == "assign":
            self._search_people("")
            return PickPopup(parent, self.tr("Assign %Ln ticket(s) to", "", count), search=self._search_people)
        if deed == "move":
            self._jobs.query(self, partial(_teams, self._desk), then=self._show_teams, key="choices")
            return PickPopup(parent, self.tr("Move %Ln ticket(s) to", "", count))
        if deed == "priority":
            glyphs = (("low", "info"), ("bars", "text2"), ("up2", "warn"), ("urgent", "danger"))
            choices = [
                Choice(one, words.priority_name(one), icon=icon, colour=colour)
                for one, (icon, colour) in reversed(list(enumerate(glyphs)))
            ]
            self._names = {choice.value: choice.text for choice in choices}
            return PickPopup(parent, self.tr("Priority of %Ln ticket(s)", "", count), choices)
        if deed == "label":
            self._search_labels("")
            return PickPopup(parent, self.tr("Put a label on %Ln ticket(s)", "", count), search=self._search_labels)
        if deed == "snooze":
            from deskapp.ui import snoozing

            title = self.tr("Snooze %Ln ticket(s) until", "", count)
            return PickPopup(parent, title, snoozing.moments(), search=self._why_typed, hint=snoozing.why())
        return PickPopup(
            parent,
            self.tr("Close %Ln ticket(s): what solved them?", "", count),
            self._solutions(""),
            search=self._type_solution,
            hint=self.tr("The solution in a few words"),
        )

    def _search_people(self, text: str) -> None:
        if text.strip():
            self._jobs.query(self, partial(_people, self._desk, text), then=self._show_people, key="choices")
        else:
            work = partial(_suggestions, self._desk, self._chosen)
            self._jobs.query(self, work, then=self._show_suggestions, key="choices")

    def _show_suggestions(self, found: list[Suggestion]) -> None:
        """Before anything is typed: the people of the team, who could take it first, and why."""
        from deskapp.ui.suggesting import reason
        from deskapp.ui.widgets.popup import Choice

        choices = [Choice(one.person, one.name, reason(one), icon="@") for one in found]
        self._show([*choices, *self._others()])

    def _others(self) -> list[Choice]:
        from deskapp.ui.widgets.popup import Choice

        nobody = Choice("", self.tr("Nobody, back to the team"), icon="help")
        words = self.tr("With a note, a promise, a word to each customer…")
        more = [Choice(WITH_WORDS, words, icon="send", keys=native_keys("Shift+A"))]
        return [nobody, *(more if self._chosen.total <= WORDS_FOR else [])]

    def _telling(self) -> list[Choice]:
        """The choice that tells the customers, too; of very many nobody could read each sentence before."""
        from deskapp.ui.widgets.popup import Choice

        if self._chosen.total > WORDS_FOR:
            return []
        moves = self._deed == "move"
        words = (
            self.tr("With a note, a promise, a word to each customer…")
            if moves
            else self.tr("With a word to each customer…")
        )
        return [Choice(WITH_WORDS, words, icon="send")]

    def give(self, chosen: Chosen) -> None:
        """Give them with what belongs to it, as the board does; of very many nobody could read each sentence before."""
        if self._steps is None and chosen.total:
            self._jobs.query(self, partial(ids_of, self._desk, chosen), then=self.give_asked.emit, key="give")

    def _show_people(self, found: list[PersonRow]) -> None:
        from deskapp.ui.widgets.popup import Choice

        choices = [Choice(one.id, one.name, i18n.line_of(one.job, one.unit), icon="@") for one in found]
        self._show([*choices, *self._others()])

    def _show_teams(self, found: list[TeamRow]) -> None:
        from deskapp.ui.widgets.popup import Choice

        teams = [Choice(one.id, one.names.get(i18n.code()) or one.name, icon="team") for one in found]
        self._show([*teams, *self._telling()])

    def _search_labels(self, typed: str) -> None:
        self._typed = " ".join(typed.split())
        self._jobs.query(self, partial(_labels, self._desk, typed), then=self._show_labels, key="choices")

    def _show_labels(self, used: list[str]) -> None:
        """Those in use first: the same thing should have one name."""
        from deskapp.ui.widgets.popup import Choice

        new = [self._typed] if self._typed and self._typed not in used else []
        self._show(
            [
                *(Choice(each, each, icon="tag") for each in used),
                *(Choice(each, each, self.tr("new label"), "plus") for each in new),
            ]
        )

    def _why_typed(self, text: str) -> None:
        self._typed = text.strip()

    def _solutions(self, typed: str) -> list[Choice]:
        from deskapp.ui.widgets.popup import Choice

        ready = (self.tr("Solved"), self.tr("Answered"), self.tr("No longer needed"), self.tr("Duplicate"))
        own = [typed.strip()] if typed.strip() else []
        return [*(Choice(text, text, icon="done") for text in (*own, *ready)), *self._telling()]

    def _type_solution(self, text: str) -> None:
        self._typed = text.strip()
        self._show(self._solutions(text))

    def _show(self, choices: list[Choice]) -> None:
        self._names |= {choice.value: choice.text for choice in choices}
        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.set_choices(choices)

    @Slot(object)
    def _picked(self, value: object) -> None:
        self._popup = None
        if self._deed == "assign" and value == WITH_WORDS:
            self.give(self._chosen)
            return
        if self._deed == "snooze" and value == OTHER_TIME:
            from deskapp.ui import snoozing

            when = snoozing.other(self._pane(), self.tr("Snooze %Ln ticket(s) until", "", self._chosen.total))
            when.picked.connect(self._picked)
            when.open_at(self._place)
            return
        if value == WITH_WORDS:
            self._jobs.query(self, partial(ids_of, self._desk, self._chosen), then=self._ask_words, key="give")
            return
        if self._chosen.total <= ASKED_FROM:
            self._begin(value)
            return
        from deskapp.ui.ask import ask

        ask(
            self._pane(),
            self.tr("Change %Ln ticket(s)?", "", self._chosen.total),
            self.tr(
                "This takes a while and can be stopped at any time. What is done by then stays, and Undo puts it back."
            ),
            self.tr("Change all of them"),
            partial(self._begin, value),
        )

    def _ask_words(self, ids: list[str]) -> None:
        """Ask for what goes along, with what each customer would read."""
        from deskapp.ui.with_words import CloseDialog, TeamDialog

        if not ids:
            return
        window = self._pane().window()
        dialog: CloseDialog | TeamDialog
        if self._deed == "move":
            dialog = TeamDialog(self._desk, self._jobs, window, ids)
        else:
            dialog = CloseDialog(self._desk, self._jobs, window, ids, self._typed)
        dialog.wished.connect(self._do_with_words)
        dialog.finished.connect(self.answered)
        dialog.open()

    @Slot(object)
    def _do_with_words(self, wish: Wish) -> None:
        self._start(partial(_do_with_words, self._desk, self._deed, wish), len(wish.tickets))

    def _pane(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent

    def _begin(self, value: object) -> None:
        name = self._names.get(value, str(value))
        why = self._typed if self._deed == "snooze" else ""
        self._start(partial(_do, self._desk, self._deed, value, name, self._chosen, why), self._chosen.total)

    def _start(self, work: Callable[[Progress], Done], total: int) -> None:
        if self._steps is not None:
            return
        self.progress.emit(0, total)
        self._steps = self._jobs.bulk(self, work, then=self._done, progress=self._seen, failed=self._refused)

    def _seen(self, done: int, total: int) -> None:
        self.progress.emit(done, total)

    def _done(self, done: Done) -> None:
        self._steps = None
        self.progress.emit(0, 0)
        self.finished.emit(done)

    def _refused(self, error: object) -> None:
        self._steps = None
        self.progress.emit(0, 0)
        self.failed.emit(error)

    def _put_back(self, changes: Changes) -> None:
        self._steps = None
        self.progress.emit(0, 0)
        back, _, changed = changes.number.partition("/")
        self.undone.emit(int(back), int(changed or 0))


def _do(desk: Desk, deed: str, value: object, name: str, which: Chosen, why: str, steps: Progress) -> Done:
    """On the writer thread: one group for all tickets."""
    from deskapp.services import bulk

    if deed == "assign":
        changes = bulk.assign_all(desk, which, str(value), steps, steps.cancelled)
    elif deed == "move":
        changes = bulk.move_all(desk, which, str(value), steps, steps.cancelled)
    elif deed == "priority":
        changes = bulk.set_fields_all(desk, which, {"priority": value}, steps, steps.cancelled)
    elif deed == "label":
        changes = bulk.label_all(desk, which, str(value), steps, steps.cancelled)
    elif deed == "follow":
        changes = bulk.follow_all(desk, which, steps, steps.cancelled)
    elif deed == "snooze":
        changes = bulk.snooze_all(desk, which, int(str(value)), steps, steps.cancelled, reason=why)
    else:
        changes = bulk.close_all(desk, which, str(value), steps, steps.cancelled)
    return Done(deed, value, name, int(changes.number), changes.group)


def _do_with_words(desk: Desk, deed: str, wish: Wish, steps: Progress) -> Done:
    """On the writer thread: the same with what goes along."""
    from deskapp.services import bulk

    ids, told, stopped = wish.tickets, wish.told, steps.cancelled
    if deed == "move":
        changes = bulk.move_all(desk, ids, wish.value, steps, stopped, note=wish.note, by=wish.by, told=told)
    else:
        changes = bulk.close_all(desk, ids, wish.value, steps, stopped, told=told)
    return Done(deed, wish.value, wish.name, int(changes.number), changes.group, told=bool(told))


def _people(desk: Desk, text: str) -> list[PersonRow]:
    from deskapp.services import people

    return people.find(desk, text, left=False)


def _suggestions(desk: Desk, which: Chosen) -> list[Suggestion]:
    from deskapp.services import board

    return board.suggest(desk, ids_of(desk, which, SUGGESTED_FOR))


def _labels(desk: Desk, typed: str) -> list[str]:
    from deskapp.services import labels

    return [label for label, _ in labels.used(desk, typed)]


def _teams(desk: Desk) -> list[TeamRow]:
    from deskapp.services import people

    return people.teams(desk)


def _undo(desk: Desk, group: str, steps: Progress) -> Changes:
    from deskapp.services import undo

    return undo.undo(desk, group, steps, steps.cancelled)

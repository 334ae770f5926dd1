"""The selection at work: its bar, its keys, and what was done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services.steps import NONE, Chosen, ids_of
from deskapp.ui.notice import Notice
from deskapp.ui.queue.bulk import WORDS_FOR, BulkBar, BulkWork, Done

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.queue.model import QueueModel
    from deskapp.ui.queue.pane import QueuePane

ICONS = {"assign": "assign", "move": "move", "priority": "flag", "close": "done", "label": "tag", "follow": "eye",
         "snooze": "snooze"}  # fmt: skip


class Many(QObject):
    """What can be done with the selected tickets.

    `notice(object Notice)`: say what was done. `done()`: the list may sort itself. `failed(object DeskError)`.
    `shown(bool)`: the bar is wanted, because something is selected or runs. `give_asked(object ids)`: they are to be
    given to somebody with a note, a promise and a word to each customer.
    """

    notice = Signal(object)
    done = Signal()
    failed = Signal(object)
    shown = Signal(bool)
    give_asked = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, model: QueueModel, bar: BulkBar, actions: Actions, pane: QueuePane
    ) -> None:
        super().__init__(pane)
        self._model, self._bar, self._actions, self._pane = model, bar, actions, pane
        self._desk, self._jobs = desk, jobs
        self._work = BulkWork(desk, jobs, pane)
        self._handling = False
        model.ticked.connect(self._ticked)
        bar.asked.connect(self.ask)
        bar.cleared.connect(model.clear_ticks)
        bar.stopped.connect(self._work.stop)
        self._work.progress.connect(self._show_progress)
        self._work.finished.connect(self._finished)
        self._work.undone.connect(self._undone)
        self._work.failed.connect(self.failed)
        self._work.give_asked.connect(self.give_asked)
        self._work.answered.connect(pane.focus_list)

    @Slot(str)
    def ask(self, deed: str) -> None:
        """Ask what exactly a deed shall do with the selected tickets: assign, move, priority, label, snooze, join, close."""
        if deed == "join":
            self._join()
            return
        self._work.ask(deed, self.chosen(), self._bar.button(deed))

    def chosen(self) -> Chosen:
        """The selected tickets: a few by their keys, everything as what the view asks for."""
        keys, everything = self._model.ticks.named()
        return Chosen(keys, self._pane.query() if everything else None, self._model.ticked_count())

    def meant(self, row: int) -> Chosen:
        """The tickets that are on their way when somebody drags a row: the selected ones if it is one of them."""
        key = self._model.keys[row] if 0 <= row < len(self._model.keys) else -1
        if key < 0:
            return NONE
        return self.chosen() if key in self._model.ticks else Chosen((key,), None, 1)

    def give(self, chosen: Chosen, deed: str, value: object, name: str, place: QWidget) -> None:
        """Do a deed to these tickets; where no value is given, ask for it at `place`."""
        if value is None:
            self._work.ask(deed, chosen, place)
        else:
            self._work.do(deed, value, name, chosen)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self._bar.show_progress(done, total)
        if not total:
            self._bar.show_count(self._model.ticked_count())
        self.shown.emit(total > 0 or self._model.ticked_count() > 0)

    @Slot()
    def _ticked(self) -> None:
        count = self._model.ticked_count()
        self._bar.show_count(count)
        if count and not self._handling:
            self._handle()

    def _handle(self) -> None:
        """From the first selected ticket on: by then every view has its handlers, and the newest one is asked first."""
        self._handling = True
        handle = self._actions.handle
        handle("ticket.assign", self._assign, self._is_wanted)
        handle("ticket.give", self._give, self._is_wanted)
        handle("ticket.move", self._move, self._is_wanted)
        handle("ticket.priority", self._set_priority, self._is_wanted)
        handle("ticket.label", self._label, self._is_wanted)
        handle("ticket.snooze", self._snooze, self._is_wanted)
        handle("ticket.follow", self._follow, self._is_wanted)
        handle("ticket.done", self._close, self._is_wanted)
        handle("ticket.join", self._join, self._is_wanted)

    def _is_wanted(self) -> bool:
        return self._model.ticked_count() > 0 and self._pane.isVisible()

    def _assign(self) -> None:
        self.ask("assign")

    def _give(self) -> None:
        if self._model.ticked_count() > WORDS_FOR:
            self.ask("assign")
        else:
            self._work.give(self.chosen())

    def given(self) -> None:
        """They have been given: the selection has done its work."""
        self._model.clear_ticks()
        self.done.emit()

    def _move(self) -> None:
        self.ask("move")

    def _set_priority(self) -> None:
        self.ask("priority")

    def _label(self) -> None:
        self.ask("label")

    def _snooze(self) -> None:
        self.ask("snooze")

    def _follow(self) -> None:
        self._work.do("follow", "", "", self.chosen())

    def _join(self) -> None:
        from deskapp.ui.join_dialog import JoinDialog  # the list is painted without it

        which = partial(ids_of, self._desk, self.chosen())
        dialog = JoinDialog(self._desk, self._jobs, which, self._pane.window())
        dialog.joined.connect(self._joined)
        dialog.open()

    @Slot(object, object)
    def _joined(self, _changes: Changes, notice: Notice) -> None:
        self._model.clear_ticks()
        self.notice.emit(notice)
        self.done.emit()

    def _close(self) -> None:
        self.ask("close")

    @Slot(object)
    def _finished(self, done: Done) -> None:
        self._model.clear_ticks()
        undo = partial(self._work.undo, done.group) if done.group else None
        words = self.tr("The customers hear of it in two minutes; until then Undo takes that back too.")
        detail = words if done.told else ""
        self.notice.emit(
            Notice(self._work.sentence(done), undo, detail=detail, icon=ICONS[done.deed], group=done.group)
        )
        self.done.emit()

    @Slot(int, int)
    def _undone(self, back: int, changed: int) -> None:
        stayed = self.tr("%Ln had changed in the meantime and stay as they are", "", changed) if changed else ""
        self.notice.emit(Notice(self.tr("%Ln put back", "", back), detail=stayed, icon="undo"))
        self.done.emit()

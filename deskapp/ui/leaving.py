"""Quitting and logging off: what others do not have yet is sent if that is quick, else asked about, once."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QDialog

from deskapp.ui.leave_question import LeaveQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk
    from deskapp.services.leaving import Left
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.status_bar import Busy
    from deskapp.ui.stick import Stick

QUIET_S = 2.0  # so long a quit may take without a word
SMALL = 200  # changes that fit into it
LOOK_MS = 50
AGAIN_MS = 2000  # while the question stands the hub is tried again
STUCK_S = 20.0  # nothing has gone for so long: the hub does not answer


class Leaving(QObject):
    """Stands before the close of a window and before the end of the session.

    `sync_now` asks the worker for an exchange at once, None where no worker runs. Once "Quit anyway" was chosen nothing
    is asked again in this run.
    """

    def __init__(self, desk: Desk, jobs: Jobs, sync_now: Callable[[], None] | None) -> None:
        super().__init__()
        self._desk, self._jobs, self._sync_now = desk, jobs, sync_now
        self._window: MainWindow | None = None
        self._stick: Stick | None = None
        self._settled = False
        self._looking = False
        self._busy: Busy | None = None
        self._until = 0.0
        self._fewest = 0
        self._sending = False
        self._said: Left | None = None
        self.question: LeaveQuestion | None = None

    def watch(self, window: MainWindow, stick: Stick) -> None:
        """Stand before this window's close, and no longer before another's; `stick` saves copies from there."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window, self._stick = window, stick
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or self._settled or self._jobs.stopping():
            return False
        event.ignore()
        if self.question is not None:
            self.question.activateWindow()
        elif not self._looking:
            self._begin()
        return True

    def _begin(self) -> None:
        self._looking = True
        if self._window is not None:
            self._window.closing.emit()  # what is being typed is saved first, whatever comes
        self._look(self._first_look)

    def _look(self, then: Callable[[Left], None]) -> None:
        self._jobs.query(self, partial(_left, self._desk), then=then, failed=self._go_blind)

    def _first_look(self, left: Left) -> None:
        if not left.changes:
            self._go()
        elif self._sync_now is not None and left.answers and left.changes <= SMALL:
            if self._window is not None:
                self._busy = self._window.busy(self.tr("Sending the last changes…"))
            self._send(QUIET_S)
            self._look(self._quietly)
        else:
            self._ask(left)

    def _send(self, patience_s: float) -> None:
        self._until = time.monotonic() + patience_s
        self._jobs.command(self, partial(_send_held, self._desk))
        if self._sync_now is not None:
            self._sync_now()

    def _quietly(self, left: Left) -> None:
        if not left.changes:
            self._go()
        elif time.monotonic() > self._until or not left.answers:
            self._ask(left)
        else:
            self._jobs.after(self, LOOK_MS, partial(self._look, self._quietly), key="look")

    # ---- asked

    def _ask(self, left: Left) -> None:
        self._end_busy()
        self._looking = False
        if self._window is None or self.question is not None:
            return
        self.question = LeaveQuestion(self._window, left, can_send=self._can_send(left))
        self.question.chosen.connect(self._chosen)
        self.question.open()
        self._sending, self._said = False, left
        self._try_again()

    def _try_again(self) -> None:
        """Where the line comes back while somebody thinks, there is nothing left to ask."""
        if self._sync_now is not None and not self._jobs.stopping():
            self._sync_now()
            self._jobs.after(self, AGAIN_MS, partial(self._look, self._tried), key="again")

    def _tried(self, left: Left) -> None:
        if self.question is None:
            return
        if not left.changes and not self._saving():
            self._go()
            return
        if left.changes and not self._sending and left != self._said:
            self._say(left)
        self._try_again()

    def _saving(self) -> bool:
        """True while a copy is being saved: its dialogs stand in front of the question."""
        dialogs = self._window.findChildren(QDialog) if self._window is not None else []
        return any(each.isVisible() and each is not self.question for each in dialogs)

    def _say(self, left: Left, *, failed: bool = False) -> None:
        self._sending, self._said = False, left
        if self.question is not None:
            self.question.show_left(left, can_send=self._can_send(left), failed=failed)

    def _can_send(self, left: Left) -> bool:
        return self._sync_now is not None and left.answers

    @Slot(str)
    def _chosen(self, how: str) -> None:
        if how == "quit":
            self._go()
        elif how == "stay":
            self._put_away()
        elif how == "copy" and self._stick is not None:
            self._stick.copy_out(self._copied)
        elif how == "stop":
            self._sending = False
            self._look(self._say)
        elif how == "send":
            self._fewest, self._sending = 0, True
            self._send(STUCK_S)
            self._look(self._aloud)

    def _aloud(self, left: Left) -> None:
        if self.question is None or not self._sending:
            return
        if not left.changes:
            self._go()
            return
        if not self._fewest or left.changes < self._fewest:
            self._fewest, self._until = left.changes, time.monotonic() + STUCK_S
        if not left.answers or time.monotonic() > self._until:
            self._say(left, failed=True)
            return
        self.question.show_sending(left.changes)
        self._jobs.after(self, LOOK_MS, partial(self._look, self._aloud), key="look")

    def _copied(self, words: str) -> None:
        if self.question is not None:
            self.question.tell(words)

    # ---- the end

    def _go_blind(self, _error: object) -> None:
        self._go()  # a disk that cannot be read keeps nobody here

    def _go(self) -> None:
        self._settled = True
        self._put_away()
        if self._window is not None:
            self._window.close()

    def _put_away(self) -> None:
        self._end_busy()
        self._looking = False
        question, self.question = self.question, None
        if question is not None:
            question.done(0)

    def _end_busy(self) -> None:
        busy, self._busy = self._busy, None
        if busy is not None:
            busy.done()

    @Slot(QSessionManager)
    def session_ends(self, manager: QSessionManager) -> None:
        """Logging off: the same, but nothing can wait for an answer. What is quick is sent; else logging off is put off."""
        if self._settled or self._jobs.stopping() or self._window is None:
            return
        self._window.closing.emit()
        left = self._last_try()
        if left is None or not left.changes:
            return
        if manager.allowsInteraction():
            manager.cancel()
            self._ask(left)

    def _last_try(self) -> Left | None:
        """Look, send what can be sent in two seconds, and look again; None where nothing could be read."""
        seen: list[Left] = []
        over = threading.Event()
        if self._sync_now is not None:
            self._jobs.command(self, partial(_send_held, self._desk))
            self._sync_now()
        work = partial(_wait_for_the_hub, self._desk, self._sync_now is not None, seen, over)
        self._jobs.query(self, work, then=_nothing)
        over.wait(QUIET_S + 0.5)
        return seen[-1] if seen else None


def _wait_for_the_hub(desk: Desk, sends: bool, seen: list[Left], over: threading.Event) -> None:
    """On a reader thread."""
    until, pause = time.monotonic() + QUIET_S, threading.Event()
    try:
        while True:
            seen.append(_left(desk))
            now = seen[-1]
            if not sends or not now.changes or not now.answers or now.changes > SMALL or time.monotonic() > until:
                return
            pause.wait(LOOK_MS / 1000)
    finally:
        over.set()


# Imported on the thread that first needs it, not before the window is painted.


def _left(desk: Desk) -> Left:
    from deskapp.services import leaving

    return leaving.left(desk)


def _send_held(desk: Desk) -> None:
    from deskapp.services import leaving

    leaving.send_held(desk)


def _nothing(_: None) -> None:
    pass

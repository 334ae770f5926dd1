"""What follows when a text has left the composer: what is said of it, and where the person goes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services.forwarding import MAIL
from deskapp.ui.i18n import isolate
from deskapp.ui.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.changes import Changes
    from deskapp.services.forwarding import Reach
    from deskapp.ui.ticket.composer import Composer
    from deskapp.ui.ticket.sender import Sender


class AfterSending(QObject):
    """`then` is the habit: next, stay or list.

    Signals: `written(object ticket_id)`: a ticket says more now ("" = the one shown); `left()`: the keyboard goes back to
    the conversation; `done_with(object ticket_id)`, `list_asked()`, `notice(object Notice)`, `setting_asked(str, str)`.
    """

    written = Signal(object)
    left = Signal()
    done_with = Signal(object)
    list_asked = Signal()
    notice = Signal(object)
    setting_asked = Signal(str, str)

    def __init__(self, composer: Composer, sender: Sender, parent: QObject) -> None:
        super().__init__(parent)
        self._composer, self._sender = composer, sender
        self.then = "next"
        composer.foot.after_chosen.connect(self._choose)
        sender.gone.connect(self._gone)
        sender.noted.connect(self._noted)
        sender.forwarded.connect(self._forwarded)

    def set_habits(self, values: Mapping[str, str]) -> None:
        """Where to go after a reply, and how long it can be undone."""
        self.then = values["after_sending"]
        self._sender.delay_ms = round(float(values["undo_delay"]) * 1000)

    @Slot(str)
    def _choose(self, then: str) -> None:
        self.then = then
        self._composer.foot.set_after(then, self._sender.delay_ms // 1000)
        self.setting_asked.emit("after_sending", then)

    def _gone(self, ticket: str, how: str) -> None:
        self.written.emit(ticket)
        if how == "stay" or self.then == "stay":
            return
        self.left.emit()  # the next ticket is read first: a stray letter must not become its answer
        if self.then == "list":
            self.list_asked.emit()
        else:
            self.done_with.emit(ticket)

    def _noted(self, changes: Changes) -> None:
        self.written.emit("")
        self.notice.emit(Notice(self.tr("The note is added"), icon="note", group=changes.group))

    def _forwarded(self, changes: Changes, reach: Reach) -> None:
        self.written.emit("")
        said = self.tr("Forwarded to {name}") if reach.how != MAIL else self.tr("The e-mail to {name} is in your mail program")
        self.notice.emit(Notice(said.format(name=isolate(reach.name)), icon="forward", group=changes.group))

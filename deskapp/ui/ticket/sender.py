"""From the composer out: the gate, the wait in which a send can be undone, notes at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from deskapp.services import drafts, forwarding, mentions, reading, scheduled, sending, tickets
from deskapp.ui.i18n import isolate, list_text, time_text
from deskapp.ui.ticket import gate
from deskapp.ui.ticket.when_to_send import WhenToSend
from deskapp.ui.ticket.writing import FORWARD, NOTE, REPLY

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import DraftRow, HeldRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.services.forwarding import Reach
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer
    from deskapp.ui.ticket.held import Outbox

LONGEST_LINK = 1_900  # characters that every mail program takes


class Parcel(NamedTuple):
    """A text on its way, exactly as it stood when Send was pressed."""

    draft: DraftRow
    how: str


class Sender(QObject):
    """Takes what the composer wants to send.

    A reply goes through the gate: where somebody wrote a public message the writer has not seen, it stays, and
    the composer asks. Signals: `held(object held_id)`, then `gone(object ticket_id, str how)`;
    `later(object Changes, object due)`: it waits in the team's space; `noted(object Changes)`;
    `forwarded(object Changes, object Reach)`; `failed(object DeskError)`; `look(object message_id)`: bring a message into view.
    """

    held = Signal(object)
    gone = Signal(object, str)
    later = Signal(object, object)
    noted = Signal(object)
    forwarded = Signal(object, object)
    failed = Signal(object)
    look = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, composer: Composer, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._composer, self._outbox = desk, jobs, composer, outbox
        self._stopped: Parcel | None = None
        self._newest = ""
        self._unheard: DraftRow | None = None  # a note that names somebody who would not be told
        self._when = WhenToSend(composer)
        self._when.picked.connect(self._send_later)
        self._waits: Parcel | None = None
        self.delay_ms = 10_000
        composer.send_asked.connect(self._send)
        composer.note_asked.connect(self._note)
        composer.forward_asked.connect(self._forward)
        composer.answered.connect(self._answered)

    @Slot(str)
    def _send(self, how: str) -> None:
        parcel = Parcel(self._composer.draft(), how)
        self._composer.lock(True)
        work = partial(reading.ticket, self._desk, parcel.draft.ticket)
        self._jobs.query(self, work, then=partial(self._checked, parcel), failed=self._failed)

    def _checked(self, parcel: Parcel, view: TicketView) -> None:
        newer = gate.newer(view, parcel.draft.seen)
        if not newer:
            if parcel.how == "later":
                self._composer.lock(False)
                self._waits = parcel
                self._when.ask(self._composer.foot.menu_button(), view.requester.reach if view.requester else None)
            else:
                self._hold(parcel)
            return
        self._composer.lock(False)
        self._stopped, self._newest = parcel, newer[-1].id
        self.look.emit(newer[0].id)
        if self._composer.ticket() != parcel.draft.ticket:
            return  # the person has gone on: the text waits as a draft where it was written
        who = isolate(newer[-1].author_name)
        question = self.tr("{name} wrote at {time}. The reply is kept.").format(
            name=who, time=time_text(newer[-1].happened)
        )
        self._composer.ask(
            question,
            [
                ("gate.edit", self.tr("Edit")),
                ("gate.note", self.tr("Keep as note")),
                ("gate.send", self.tr("Send anyway")),
            ],
            "warn",
        )

    @Slot(str)
    def _answered(self, code: str) -> None:
        if code.startswith("mention."):
            note, self._unheard = self._unheard, None
            if code == "mention.write" and note is not None and note.ticket == self._composer.ticket():
                self._composer.lock(True)
                self._write_note(note)
            else:
                self._composer.start(NOTE)
            return
        parcel, self._stopped = self._stopped, None
        if parcel is None or not code.startswith("gate."):
            return
        if parcel.draft.ticket != self._composer.ticket():
            return
        self._composer.newest_seen(self._newest)
        if code == "gate.send":
            self._send(parcel.how)
        elif code == "gate.note":
            self._composer.turn_into_note()
        else:
            self._composer.start(REPLY)

    def _hold(self, parcel: Parcel) -> None:
        draft = parcel.draft
        work = partial(
            sending.hold, self._desk, draft.ticket, draft.text.strip(), language=draft.language, seen=draft.seen,
            delay_ms=self.delay_ms, solve=parcel.how == "close", attachments=draft.attachments,
        )  # fmt: skip
        self._jobs.command(self, work, then=partial(self._held, parcel), failed=self._failed)

    def _held(self, parcel: Parcel, row: HeldRow) -> None:
        self._composer.sent(parcel.draft.ticket, REPLY)
        self._outbox.add(row)
        self.held.emit(row.id)
        self.gone.emit(parcel.draft.ticket, parcel.how)

    @Slot(object)
    def _send_later(self, due: int) -> None:
        parcel, self._waits = self._waits, None
        if parcel is None:
            return
        draft = parcel.draft
        self._composer.lock(True)
        work = partial(
            scheduled.send_later, self._desk, draft.ticket, draft.text, due, language=draft.language, seen=draft.seen,
            attachments=draft.attachments,
        )  # fmt: skip
        self._jobs.command(self, work, then=partial(self._scheduled, parcel, due), failed=self._failed)

    def _scheduled(self, parcel: Parcel, due: int, changes: Changes) -> None:
        self._composer.sent(parcel.draft.ticket, REPLY)
        self.later.emit(changes, due)

    @Slot()
    def _note(self) -> None:
        """Who is named in it and cannot read the ticket is said before it is written down."""
        draft = self._composer.draft()
        self._composer.lock(True)
        if "@" in draft.text:
            work = partial(mentions.meant, self._desk, draft.ticket, draft.text)
            self._jobs.query(self, work, then=partial(self._meant, draft), failed=self._failed)
        else:
            self._write_note(draft)

    def _meant(self, draft: DraftRow, meant: mentions.Meant) -> None:
        if not meant.kept_out and not meant.unclear:
            self._write_note(draft)
            return
        self._composer.lock(False)
        if self._composer.ticket() != draft.ticket:
            return
        if meant.kept_out:
            names = list_text([isolate(each) for each in meant.kept_out])
            question = self.tr("This ticket is closed to {names}: nothing is told there.").format(names=names)
        else:
            question = self.tr("{name} is the name of several people. Choose from the list behind the @.").format(
                name=isolate(meant.unclear[0])
            )
        self._unheard = draft
        choices = [("mention.back", self.tr("Back to the note")), ("mention.write", self.tr("Write it anyway"))]
        self._composer.ask(question, choices, "warn")

    def _write_note(self, draft: DraftRow) -> None:
        self._jobs.command(
            self, partial(_note_down, self._desk, draft), then=partial(self._noted, draft), failed=self._failed
        )

    def _noted(self, draft: DraftRow, changes: Changes) -> None:
        self._composer.sent(draft.ticket, NOTE)
        self.noted.emit(changes)

    @Slot(object)
    def _forward(self, reach: Reach) -> None:
        draft = self._composer.draft()
        self._composer.lock(True)
        work = partial(_forward_on, self._desk, draft, reach.to)
        self._jobs.command(self, work, then=partial(self._forwarded, draft, reach), failed=self._failed)

    def _forwarded(self, draft: DraftRow, reach: Reach, changes: Changes) -> None:
        self._composer.sent(draft.ticket, FORWARD)
        if reach.how == forwarding.MAIL:
            by_mail(reach.address, self._subject(draft.ticket), draft.text.strip())
        self.forwarded.emit(changes, reach)

    def _subject(self, ticket: str) -> str:
        view = self._composer.view()
        return f"{view.row.number} {view.row.subject}" if view is not None and view.row.id == ticket else ""

    def _failed(self, error: DeskError) -> None:
        self._composer.lock(False)  # whatever went wrong, the text is there and can be changed
        self.failed.emit(error)


def _note_down(desk: Desk, draft: DraftRow) -> Changes:
    with drafts.leaving(desk, draft.ticket, NOTE) as made:
        return tickets.note(desk, draft.ticket, draft.text.strip(), message_id=made, attachments=draft.attachments)


def _forward_on(desk: Desk, draft: DraftRow, to: str) -> Changes:
    with drafts.leaving(desk, draft.ticket, FORWARD) as made:
        return forwarding.forward(desk, draft.ticket, draft.text, to, message_id=made, attachments=draft.attachments)


def by_mail(address: str, subject: str, text: str) -> None:
    """Let the mail program of this computer write it; a text it may not take whole is on the clipboard."""
    empty = f"mailto:{quote(address)}?subject={quote(subject)}"
    whole = f"{empty}&body={quote(text)}"
    fits = len(whole) <= LONGEST_LINK
    if not QDesktopServices.openUrl(QUrl(whole if fits else empty)) or not fits:
        QGuiApplication.clipboard().setText(text)

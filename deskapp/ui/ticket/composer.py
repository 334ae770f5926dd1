"""The docked composer: reply or internal note, with a draft that survives everything."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from deskapp.domain.rows import DraftRow
from deskapp.domain.snippet import unsettled
from deskapp.ui.drafts import DraftKeeper
from deskapp.ui.files_bar import FilesBar
from deskapp.ui.i18n import isolate, time_text
from deskapp.ui.ticket import composer_state
from deskapp.ui.ticket.ask import Ask
from deskapp.ui.ticket.composer_foot import Foot, StateLine
from deskapp.ui.ticket.composer_head import Head
from deskapp.ui.ticket.editor import Editor
from deskapp.ui.ticket.hints import Hints
from deskapp.ui.ticket.judge import Judge
from deskapp.ui.ticket.phase_row import PhaseRow
from deskapp.ui.ticket.snippet_finder import SnippetFinder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

REPLY, NOTE = "reply", "note"


class Composer(QFrame):
    """Write a reply or a note for the shown ticket. What foreign changes do never touches the text.

    Signals: `send_asked(str how)` with next, close or stay; `note_asked()`; `left()` after Esc;
    `answered(str)` for a question put by the owner with `ask`; `show_newest()`.
    """

    send_asked = Signal(str)
    note_asked = Signal()
    left = Signal()
    answered = Signal(str)
    show_newest = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._view: TicketView | None = None
        self._ticket = ""
        self._kind = REPLY
        self._language = ""
        self._seen: dict[tuple[str, str], str] = {}
        self._gap, self._wanted, self._meant = (0, 0), "next", False  # an open place, how it was to be sent, and as it is
        self._returned = ""  # "Your text from 14:05 is back"
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.keeper = DraftKeeper(desk, jobs, self)
        self.keeper.saved.connect(self._saved)
        self.keeper.refused.connect(self._not_saved)
        self.editor = Editor(self)
        self.editor.setObjectName("plain")
        self.editor.typed.connect(self._typed)
        self.editor.left.connect(self._focus_left)
        self.editor.focused.connect(self._mark_focus)
        self.snippets = SnippetFinder(desk, jobs, self.editor, self, parent.window())
        self.popup = self.snippets.popup
        self.head = Head(self)
        self.head.kind_chosen.connect(self.start)
        self.head.language_chosen.connect(self._language_chosen)
        self.files = FilesBar(desk, jobs, self)
        self.files.changed.connect(self._files_changed)
        self.files.added.connect(self._file_for_another)
        self.files.rebuilt.connect(self._chain)
        self.editor.take_files = self.files.take
        self.state = StateLine(self)
        self.judge = Judge(jobs, self)
        self.hints = Hints(jobs, self.judge, self.editor, self.files, self)
        self.hints.spoke.connect(self._show_line)
        self.phases = PhaseRow(desk, jobs, self.judge, self.editor, self)
        self.popup.steps = self.phases.shown
        self.phases.none_fits.connect(self._no_sentence)
        self.state.put_beside(self.phases)
        self.foot = Foot(self)
        self.foot.send.connect(self.send)
        self.question = Ask(self)
        self.question.answered.connect(self._answered)
        text = QVBoxLayout()
        text.setContentsMargins(8, 0, 8, 0)
        text.addWidget(self.editor)
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 2)
        box.setSpacing(2)
        box.addWidget(self.head)
        box.addLayout(text)
        box.addWidget(self.files)
        box.addWidget(self.hints)
        box.addWidget(self.state)
        box.addWidget(self.question)
        box.addWidget(self.foot)
        self._show_kind()
        self.lock(True)

    # ---- for whom
    def show_view(self, view: TicketView, loaded: dict[str, DraftRow] | None) -> None:
        """Write for this ticket from now on. `loaded`: its drafts from disk, None where nothing new was read.

        For the same ticket only names and warnings change: never the text, the caret or the kind.
        """
        same = view.row.id == self._ticket
        if not same:
            self._keep()
            self.keeper.flush()
            self._show_question(False)
            self.lock(False)
        self._view = view
        if same:
            self._show_kind()
            return
        self._ticket = view.row.id
        back = None
        for kind, row in (loaded or {}).items():
            if self.keeper.known(self._ticket, kind) is None:
                self.keeper.adopt(row)
                back = row if back is None or row.saved > back.saved else back
        reply, note = (self.keeper.known(self._ticket, kind) for kind in (REPLY, NOTE))
        self._kind = NOTE if note and note.text and not (reply and reply.text) else REPLY
        self._returned = ""
        if back is not None:
            self._kind = back.kind
            self._returned = self.tr("Your text from {time} is back").format(time=time_text(back.saved))
        self._language = composer_state.customer_language(self._view)
        self._fill()

    def clear(self) -> None:
        """No ticket is shown."""
        self._keep()
        self.keeper.flush()
        self.popup.close_list()
        self._view, self._ticket = None, ""
        self.editor.fill("")
        self._judge_for(None)
        self.files.for_text(("", ""), ())
        self.lock(True)

    def start(self, kind: str) -> None:
        """Begin to write: R for a reply, N for a note."""
        self.switch(kind)
        if not self.question.question():
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def switch(self, kind: str) -> None:
        """Reply or note. Each keeps its own text; from a note with text to an empty reply is asked, in place."""
        if kind == self._kind or self._view is None:
            self._show_kind()
            return
        self._keep()
        other = self.keeper.known(self._ticket, kind)
        if kind == REPLY and self.editor.text().strip() and not (other and other.text.strip()):
            question = self.tr("This was written as an internal note. Send it to {name}?")
            choices = [
                ("note.stay", self.tr("Back to the note")),
                ("note.apart", self.tr("Write a new reply")),
                ("note.over", self.tr("Use it as the reply")),
            ]
            self.ask(question.format(name=composer_state.customer_first(self._view)), choices, "warn")
            self._show_kind()
            return
        self._to_kind(kind)

    # ---- the text
    def kind(self) -> str:
        """Reply or note."""
        return self._kind

    def ticket(self) -> str:
        """Id of the ticket written for."""
        return self._ticket

    def draft(self) -> DraftRow:
        """What stands in the editor now."""
        key = (self._ticket, self._kind)
        text = self.editor.text()
        seen, files = self._seen.get(key, ""), self.files.files()
        return DraftRow(self._ticket, self._kind, text, self.editor.caret(), self._language, seen, 0, files)

    def newest_seen(self, message_id: str) -> None:
        """The person has looked at the newest message: a reply now is a reply to it."""
        self._seen[self._ticket, self._kind] = message_id
        self.keeper.note(self.draft())

    def lock(self, locked: bool) -> None:
        """While a text is being handed over it cannot be changed."""
        self.editor.setReadOnly(locked)
        self.foot.setEnabled(not locked)

    def _show_question(self, asked: bool) -> None:
        self.foot.setVisible(not asked)
        self._show_line()
        if not asked:
            self.question.hide()

    @Slot()
    def _show_line(self) -> None:
        """A hint stands where it says when the draft was saved, so that the text does not move; a fact stays."""
        room = self.hints.shown() is None or bool(self.state.said())
        self.state.setVisible(room and not self.foot.isHidden())

    def sent(self, ticket: str, kind: str) -> None:
        """The text has gone where it belongs: forget it here."""
        self.keeper.forget(ticket, kind)
        self._seen.pop((ticket, kind), None)
        self.lock(False)
        if ticket == self._ticket and kind == self._kind:
            self._returned = ""
            self._fill()

    def restore(self, draft: DraftRow) -> None:
        """A text comes back (undo of a send): in front of anything written meanwhile, so that neither is lost."""
        old = self.keeper.known(draft.ticket, draft.kind)
        here = (draft.ticket, draft.kind) == (self._ticket, self._kind)
        draft = composer_state.brought_back(draft, self.draft() if here else old or composer_state.NOTHING)
        self.lock(False)
        self._seen[draft.ticket, draft.kind] = draft.seen
        self.keeper.note(draft)
        self.keeper.flush()
        if draft.ticket == self._ticket:
            self._kind = draft.kind
            self._language = draft.language or self._language
            self._fill()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_into_note(self) -> None:
        """The reply stays here as the text of an internal note."""
        note = self.keeper.known(self._ticket, NOTE) or composer_state.NOTHING
        self.keeper.note(composer_state.as_note(self.draft(), note))
        self.keeper.note(composer_state.NOTHING._replace(ticket=self._ticket, kind=REPLY))
        self._seen.pop((self._ticket, REPLY), None)
        self._to_kind(NOTE)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def quote(self, text: str) -> None:
        """Put chosen words of a message above the answer."""
        lines = "".join(f"> {line}\n" for line in text.strip().split("\n"))
        cursor = self.editor.textCursor()
        cursor.insertText(lines + "\n")
        self.editor.setTextCursor(cursor)

    @Slot()
    def save_now(self) -> None:
        """Ctrl+S, focus loss, ticket switch, quitting."""
        self._keep()
        self.keeper.flush()

    @Slot(str)
    def send(self, how: str = "next") -> None:
        """Ask the owner to send; how: next (as set), close, stay."""
        if self._view is None or self.editor.isReadOnly():
            return
        self.popup.close_list()
        if not self.editor.text().strip():
            self.state.say("help", "text2", self.tr("There is no text yet. Write a few words first."))
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.files.busy():
            self.state.say("clip", "text2", self.tr("A file is still being added. Send again in a moment."))
            return
        gap = next(iter(unsettled(self.editor.text())), None) if self._kind == REPLY and not self._meant else None
        if gap is not None:
            self._ask_about_gap(gap, how)
            return
        self._meant = False
        self.save_now()  # before the sending, so that no late save brings the text back afterwards
        if self._kind == NOTE:
            self.note_asked.emit()
        else:
            self.send_asked.emit(how)

    def _ask_about_gap(self, gap: tuple[int, int], how: str) -> None:
        self._gap, self._wanted = gap, how
        start, length = gap
        question = self.tr("There is still a gap to fill in: {gap}").format(
            gap=isolate(self.editor.text()[start : start + length])
        )
        choices = [("gap.fill", self.tr("Fill it in")), ("gap.meant", self.tr("It is meant so, send"))]
        self.ask(question, choices, "warn")

    @Slot()
    def leave(self) -> None:
        """Esc: the draft is kept."""
        if self.snippets.close():
            return
        self.save_now()
        self.left.emit()

    def ask(self, question: str, choices: list[tuple[str, str]], look: str = "quiet") -> None:
        """Ask in the footer; the answer comes by `answered`."""
        self._show_question(True)
        self.question.ask(question, choices, look)
        for first, second in pairwise([self.editor, *self.question.stops()]):
            QWidget.setTabOrder(first, second)

    def set_habits(self, values: Mapping[str, str]) -> None:
        """What happens after sending: next, stay or list; how long undo is possible; whether hints are wanted."""
        self.foot.set_after(values["after_sending"], round(float(values["undo_delay"])))
        self.hints.set_habits(values)
        self.phases.set_wanted(values.get("hints", "on") == "on")

    # ---- inside
    def _to_kind(self, kind: str) -> None:
        self._kind = kind
        self._returned = ""
        self._fill()

    def _fill(self) -> None:
        row = self.keeper.known(self._ticket, self._kind)
        if row is not None and row.seen:
            self._seen[self._ticket, self._kind] = row.seen
        if row is not None and row.text and row.language:
            self._language = row.language
        self.editor.fill(row.text if row else "", row.cursor if row else 0)
        self.files.for_text((self._ticket, self._kind), row.attachments if row else ())
        self.state.set_saved(self._saved_words(row) if row and row.text else "")
        self.popup.set_ticket(self._ticket, composer_state.customer_language(self._view))
        self._judge_for(self._view if self._kind == REPLY else None)
        self._show_kind()
        self.editor.grow()

    def _judge_for(self, view: TicketView | None) -> None:
        self.judge.for_text(view, self._language)
        self.snippets.places.language = self._language
        self.hints.for_text()
        self.phases.for_ticket(self._ticket)

    def _keep(self) -> None:
        if self._ticket:
            self.keeper.note(self.draft())

    @Slot()
    def _typed(self) -> None:
        key = (self._ticket, self._kind)
        if self._view is not None and (key not in self._seen or not self.editor.text().strip()):
            self._seen[key] = self._view.last_seen
        self._returned = ""
        self._keep()
        self._show_state()
        self.hints.look_later()
        self.phases.look_later()

    @Slot()
    def _focus_left(self) -> None:
        self.popup.close_list()
        self.save_now()

    def _saved_words(self, row: DraftRow) -> str:
        return self.tr("Draft saved {time}").format(time=time_text(row.saved)) if row.saved else ""

    def _saved(self, row: DraftRow) -> None:
        if (row.ticket, row.kind) == (self._ticket, self._kind):
            self.state.set_saved(self._saved_words(row) if row.text else "")

    def _not_saved(self, _error: DeskError) -> None:
        self.state.set_saved("")
        sentence = self.tr(
            "Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space."
        )
        self.state.say("warn", "danger", sentence)

    def _show_kind(self) -> None:
        note = self._kind == NOTE
        first = composer_state.customer_first(self._view)
        reply = self.tr("Reply to {name}").format(name=first) if first else self.tr("Reply")
        name = self.tr("Internal note")
        self.head.show_kind(self._kind, reply, name)
        self.head.show_language(self._language)
        name = name if note else reply
        self.editor.setAccessibleName(name)
        hint = self.tr("Write to {name}. Type :: for a snippet.").format(name=first)
        self.editor.setPlaceholderText(self.tr("Only colleagues read this") if note else hint)
        self.foot.set_kind(self._kind)
        wanted = "composerNote" if note else "composer"
        if self.objectName() != wanted:
            self.setObjectName(wanted)
            self._polish()
        self._show_state()

    def _show_state(self) -> None:
        seen = self._seen.get((self._ticket, self._kind), "")
        text, note = self.editor.text(), self._kind == NOTE
        self.state.say(*composer_state.said(self._view, note=note, text=text, seen=seen, returned=self._returned))

    @Slot(str)
    def _answered(self, code: str) -> None:
        self._show_question(False)
        if code == "note.over":
            seen = self._view.last_seen if self._view else ""
            self.keeper.note(self.draft()._replace(kind=REPLY, seen=seen))
            self.keeper.note(composer_state.NOTHING._replace(ticket=self._ticket, kind=NOTE))
            self._to_kind(REPLY)
        elif code == "note.apart":
            self._to_kind(REPLY)
        elif code == "gap.fill":
            self.editor.choose(*self._gap)
            return
        elif code == "gap.meant":
            self._meant = True
            self.send(self._wanted)
            return
        elif code != "note.stay":
            self.answered.emit(code)
            return
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _no_sentence(self, _step: str) -> None:
        self.state.say("snippet", "text2", self.tr("There is no snippet for this in this language yet."))

    # ---- files
    @Slot()
    def _files_changed(self) -> None:
        self._keep()
        self.hints.look_later()
        self._show_state()

    @Slot(object, object)
    def _file_for_another(self, key: tuple[str, str], file: Attachment) -> None:
        """The person has gone on: the file belongs to the text it was meant for."""
        row = self.keeper.known(*key) or DraftRow(*key, "", 0, "", "", 0)
        self.keeper.note(row._replace(attachments=(*row.attachments, file)))

    @Slot()
    def _chain(self) -> None:
        parts = (self.hints, self.phases, self.files, self.foot)
        for first, second in pairwise([self.editor, *(stop for part in parts for stop in part.stops())]):
            QWidget.setTabOrder(first, second)

    # ---- looks
    @Slot(str)
    def _language_chosen(self, code: str) -> None:
        self._language = code
        self._keep()
        self.popup.set_ticket(self._ticket, code)
        self._judge_for(self._view if self._kind == REPLY else None)
        self.hints.look_later()
        self._show_kind()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _mark_focus(self, inside: bool) -> None:
        self.setProperty("focused", inside)
        self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

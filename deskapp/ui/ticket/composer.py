"""The docked composer: reply or internal note, with a draft that survives everything."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.rows import DraftRow
from deskapp.ui import theme
from deskapp.ui.drafts import DraftKeeper
from deskapp.ui.files_bar import FilesBar
from deskapp.ui.i18n import time_text
from deskapp.ui.ticket import composer_state
from deskapp.ui.ticket.ask import Ask
from deskapp.ui.ticket.composer_foot import Foot, StateLine
from deskapp.ui.ticket.composer_head import Head
from deskapp.ui.ticket.editor import Editor
from deskapp.ui.ticket.hints import Hints
from deskapp.ui.ticket.snippet_popup import SnippetPopup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment, Expansion, TicketView
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
        self._returned = ""  # "Your text from 14:05 is back"
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.keeper = DraftKeeper(desk, jobs, self)
        self.keeper.saved.connect(self._saved)
        self.keeper.refused.connect(self._not_saved)
        self.editor = Editor(self)
        self.editor.setObjectName("plain")
        self.editor.setFrameShape(QFrame.Shape.NoFrame)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.typed.connect(self._typed)
        self.editor.cursorPositionChanged.connect(self._caret_moved)
        self.editor.left.connect(self._focus_left)
        self.editor.focused.connect(self._mark_focus)
        self.editor.looked_for.connect(self._look_for_snippets)
        self.editor.list_key.connect(self._list_key)
        self.editor.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.popup = SnippetPopup(desk, jobs, parent.window())
        self.popup.chosen.connect(self._insert)
        self.popup.shown.connect(self._list_shown)
        self.head = Head(self)
        self.head.kind_chosen.connect(self.start)
        self.head.language_chosen.connect(self._language_chosen)
        self.files = FilesBar(desk, jobs, self)
        self.files.changed.connect(self._files_changed)
        self.files.added.connect(self._file_for_another)
        self.files.rebuilt.connect(self._chain)
        self.editor.take_files = self.files.take
        self.state = StateLine(self)
        self.hints = Hints(jobs, self.editor, self.files, self)
        self.hints.spoke.connect(self._show_line)
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
        theme.notifier().changed.connect(self._dress)
        self._dress()
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
        self.hints.for_text(None, "")
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
        meanwhile = self.editor.text() if here else old.text if old else ""
        if meanwhile.strip() and not draft.text.rstrip().endswith(meanwhile.strip()):
            draft = draft._replace(text=f"{draft.text.rstrip()}\n\n{meanwhile}")
        others = self.files.files() if here else old.attachments if old else ()
        there = {each.sha for each in draft.attachments}
        draft = draft._replace(attachments=(*draft.attachments, *(each for each in others if each.sha not in there)))
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
        text, caret = self.editor.text(), self.editor.caret()
        note = self.keeper.known(self._ticket, NOTE)
        if note is not None and note.text.strip():
            text = f"{note.text.rstrip()}\n\n{text}"
        self.keeper.note(DraftRow(self._ticket, REPLY, "", 0, "", "", 0))
        files = (*(note.attachments if note else ()), *self.files.files())
        self.keeper.note(DraftRow(self._ticket, NOTE, text, caret, "", "", 0, files))
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
        self.save_now()  # before the sending, so that no late save brings the text back afterwards
        if self._kind == NOTE:
            self.note_asked.emit()
        else:
            self.send_asked.emit(how)

    @Slot()
    def leave(self) -> None:
        """Esc: the draft is kept."""
        if self.popup.isVisible():
            self.editor.refuse_list()
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
        self.hints.for_text(self._view if self._kind == REPLY else None, self._language)
        self._show_kind()
        self._fit()

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

    @Slot()
    def _caret_moved(self) -> None:
        if self.popup.isVisible():
            self._place_popup()

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
            text, caret = self.editor.text(), self.editor.caret()
            self.keeper.note(DraftRow(self._ticket, NOTE, "", 0, "", "", 0))
            seen = self._view.last_seen if self._view else ""
            files = self.files.files()
            self.keeper.note(DraftRow(self._ticket, REPLY, text, caret, self._language, seen, 0, files))
            self._to_kind(REPLY)
        elif code == "note.apart":
            self._to_kind(REPLY)
        elif code != "note.stay":
            self.answered.emit(code)
            return
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

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
        for first, second in pairwise([self.editor, *self.hints.stops(), *self.files.stops(), *self.foot.stops()]):
            QWidget.setTabOrder(first, second)

    # ---- snippets
    @Slot(object)
    def _look_for_snippets(self, typed: str | None) -> None:
        if typed is None:
            self.popup.close_list()
        else:
            self.popup.look_for(typed)

    @Slot(bool)
    def _list_shown(self, shown: bool) -> None:
        self.editor.set_list_open(shown)
        if shown:
            self._place_popup()

    def _place_popup(self) -> None:
        caret = self.editor.caret_point()
        self.popup.place(
            caret, self.mapToGlobal(self.rect().topLeft()).y(), caret.y() + self.editor.cursorRect().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._caret_moved()  # the list stands above the composer, wherever that begins now

    @Slot(object)
    def _list_key(self, key: Qt.Key) -> None:
        if not self.popup.handle(key):
            self.editor.refuse_list()

    @Slot(object)
    def _insert(self, expansion: Expansion) -> None:
        self.editor.insert_expansion(expansion.text, expansion.cursor, expansion.open)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- looks
    @Slot(str)
    def _language_chosen(self, code: str) -> None:
        self._language = code
        self._keep()
        self.popup.set_ticket(self._ticket, code)
        self.hints.for_text(self._view if self._kind == REPLY else None, code)
        self.hints.look_later()
        self._show_kind()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _dress(self) -> None:
        now = theme.current()
        self.editor.setFont(now.font(14))
        self.editor.colour_places(now.colour("warnSoft"), now.colour("warn"))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """The editor grows with the text, up to a third of the window."""
        now = theme.current()
        room = self.window().height() // 3 if self.window() is not self else 300
        wanted = round(self.editor.document().size().height()) + 4
        height = max(now.px(76), min(wanted, max(now.px(120), room)))
        if self.editor.height() != height or self.editor.minimumHeight() != height:
            self.editor.setFixedHeight(height)

    @Slot(bool)
    def _mark_focus(self, inside: bool) -> None:
        self.setProperty("focused", inside)
        self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

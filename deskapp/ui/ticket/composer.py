"""The docked composer: a reply, an internal note, or something to forward, with a draft that survives everything."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.snippet import unsettled
from deskapp.ui.drafts import DraftKeeper
from deskapp.ui.files_bar import FilesBar
from deskapp.ui.i18n import code, isolate, list_text, time_text, today_began
from deskapp.ui.ticket import composer_state, kinds, marks
from deskapp.ui.ticket.ask import Ask
from deskapp.ui.ticket.closing import open_when_sent
from deskapp.ui.ticket.composer_foot import Foot, StateLine
from deskapp.ui.ticket.composer_frame import ComposerFrame
from deskapp.ui.ticket.composer_head import Head
from deskapp.ui.ticket.editor import Editor
from deskapp.ui.ticket.forward_row import ForwardRow, quoted
from deskapp.ui.ticket.hints import Hints
from deskapp.ui.ticket.judge import Judge
from deskapp.ui.ticket.mention_finder import MentionFinder
from deskapp.ui.ticket.phase_row import PhaseRow
from deskapp.ui.ticket.snippet_finder import SnippetFinder
from deskapp.ui.ticket.spelling import Spelling
from deskapp.ui.ticket.writing import FORWARD, NOTE, REPLY, Writing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment, DraftRow, MessageRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

__all__ = ["FORWARD", "NOTE", "REPLY", "Composer"]


class Composer(ComposerFrame):
    """Write a reply, a note or something to forward for the shown ticket. What foreign changes do never touches the text.

    Signals: `send_asked(str how)` with next, close or stay; `note_asked()`; `forward_asked(object Reach)`; `left()` after Esc;
    `answered(str)` for a question put by the owner with `ask`; `show_newest()`; `wrote(object ticket_id, str text)`: a reply
    says more now.
    """

    send_asked = Signal(str)
    note_asked = Signal()
    forward_asked = Signal(object)
    left = Signal()
    answered = Signal(str)
    show_newest = Signal()
    wrote = Signal(object, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, keeper: DraftKeeper | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._view: TicketView | None = None
        self._quote: MessageRow | None = None  # what is forwarded
        self._returned = ""  # "Your text from 14:05 is back"
        self.keeper = keeper or DraftKeeper(desk, jobs, self)  # all windows share one: no text is there twice
        self.keeper.saved.connect(self._saved)
        self.keeper.refused.connect(self._not_saved)
        self.editor = Editor(self)
        self.editor.setObjectName("plain")
        self.editor.typed.connect(self._typed)
        self.editor.left.connect(self._focus_left)
        self.editor.focused.connect(self.frame_focus)
        self.snippets = SnippetFinder(desk, jobs, self.editor, self, parent.window())
        self.popup = self.snippets.popup
        self.mentions = MentionFinder(desk, jobs, self, parent.window())
        self.head = Head(self)
        self.head.kind_chosen.connect(self.start)
        self.head.language_chosen.connect(self._language_chosen)
        self.files = FilesBar(desk, jobs, self)
        self.files.changed.connect(self._files_changed)
        self.files.added.connect(self._file_for_another)
        self.files.rebuilt.connect(self._chain)
        self._text = Writing(self.keeper, self.editor, self.files)
        self.editor.take_files = self.files.take
        self._untouched = ""  # what stood in a text to be forwarded before the person wrote
        self.forward_row = ForwardRow(desk, jobs, self)
        self.forward_row.chosen.connect(self._forward_to)
        self.forward_row.reached.connect(self._show_kind)
        self.forward_row.whole_asked.connect(self._add_conversation)
        self.state = StateLine(self)
        self.judge = Judge(jobs, self)
        self.hints = Hints(jobs, self.judge, self.editor, self.files, self)
        self.hints.spoke.connect(self._show_line)
        self.spelling = Spelling(desk, jobs, self.judge, self.editor)
        self.spelling.said.connect(self._say)
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
        box.addWidget(self.forward_row)
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
        if view.row.id == self._text.ticket:
            self._view = view
            self._show_kind()
            return
        self._drop_untouched()
        self._text.save()
        self._show_question(False)
        self.lock(False)
        self._view = view
        back = self._text.begin(view.row.id, loaded or {}, composer_state.customer_language(view))
        self._returned = self.tr("Your text from {time} is back").format(time=time_text(back.saved)) if back else ""
        self._fill()

    def clear(self) -> None:
        """No ticket is shown."""
        self._text.save()
        self.popup.close_list()
        self._view = None
        self._text.end()
        self._judge_for(None)
        self.lock(True)

    def start(self, kind: str) -> None:
        """Begin to write: R for a reply, N for a note."""
        self.switch(kind)
        if not self.question.question():
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def switch(self, kind: str) -> None:
        """Reply, note or forward. Each keeps its own text; what would let it go out otherwise than meant is asked, in place."""
        if kind == self._text.kind or self._view is None:
            self._show_kind()
            return
        self._drop_untouched()
        self._text.keep()
        other = self._text.known(kind)
        if kind != NOTE and self.editor.text().strip() and not (other and other.text.strip()):
            self.ask(*kinds.question(self._text.kind, kind, composer_state.customer_first(self._view)), "warn")
            self._show_kind()
            return
        self._to_kind(kind)

    def begin_forward(self, message: MessageRow | None) -> None:
        """Forward a message, else the last word of the customer; an internal note is never quoted unasked."""
        self._quote = kinds.to_quote(self._view, message)
        self.start(FORWARD)

    @Slot()
    def _add_conversation(self) -> None:
        kinds.add_below(self.editor, self._untouched, quoted(kinds.public(self._view)))

    @Slot(str)
    def _forward_to(self, to: str) -> None:
        self._text.forward_to(to)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_untouched(self) -> None:
        """Looking at the forward leaves no draft behind."""
        if self._text.kind == FORWARD and not self._text.to() and self.editor.text() == self._untouched:
            self._text.drop()

    # ---- the text
    def kind(self) -> str:
        """Reply, note or forward."""
        return self._text.kind

    def ticket(self) -> str:
        """Id of the ticket written for."""
        return self._text.ticket

    def view(self) -> TicketView | None:
        """The ticket as it is shown."""
        return self._view

    def draft(self) -> DraftRow:
        """What stands in the editor now."""
        return self._text.draft()

    def newest_seen(self, message_id: str) -> None:
        """The person has looked at the newest message: a reply now is a reply to it."""
        self._text.has_seen(message_id)
        self._text.keep()

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
        self._text.sent(ticket, kind)
        self.lock(False)
        if (ticket, kind) == (self._text.ticket, self._text.kind):
            self._returned = ""
            if kind == FORWARD:
                self._text.kind = REPLY  # what is written next is for the customer again
            self._fill()

    def restore(self, draft: DraftRow) -> None:
        """A text comes back (undo of a send): in front of anything written meanwhile, so that neither is lost."""
        self.lock(False)
        if self._text.bring_back(draft):
            self._fill()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_into_note(self) -> None:
        """The reply stays here as the text of an internal note."""
        self._text.reply_becomes_note()
        self._to_kind(NOTE)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def quote(self, text: str) -> None:
        """Put chosen words of a message above the answer."""
        marks.quote(self.editor, text)

    @Slot()
    def save_now(self) -> None:
        """Ctrl+S, focus loss, ticket switch, quitting."""
        self._text.save()

    @Slot(str)
    def send(self, how: str = "next") -> None:
        """Ask the owner to send; how: next (as set), close, stay."""
        self._send(how)

    def _send(self, how: str, settled: tuple[str, ...] = ()) -> None:
        """`settled` names what was asked and answered already: gap, steps."""
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
        reply = self._text.kind == REPLY
        gap = self._gap() if reply and "gap" not in settled else None
        if gap is not None:
            self._ask_about_gap(gap, how)
            return
        if reply and how == "close" and "steps" not in settled and self.phases.is_wanted():
            self._look_for_steps(self._view)
            return
        if self._text.kind == FORWARD and (self.forward_row.reach is None or not self.forward_row.reach.how):
            self._show_state()
            self.forward_row.ask()
            return
        self.save_now()  # before the sending, so that no late save brings the text back afterwards
        if self._text.kind == NOTE:
            self.note_asked.emit()
        elif self._text.kind == FORWARD:
            self.forward_asked.emit(self.forward_row.reach)
        else:
            self.send_asked.emit(how)

    def _gap(self) -> tuple[int, int] | None:
        return next(iter(unsettled(self.editor.text())), None)

    def _ask_about_gap(self, gap: tuple[int, int], how: str) -> None:
        start, length = gap
        question = self.tr("There is still a gap to fill in: {gap}").format(
            gap=isolate(self.editor.text()[start : start + length])
        )
        choices = [("gap.fill", self.tr("Fill it in")), (f"gap.meant.{how}", self.tr("It is meant like that, send"))]
        self.ask(question, choices, "warn")

    def _look_for_steps(self, view: TicketView) -> None:
        """Closing with something still to say is asked about, in place."""
        self.lock(True)
        work = partial(open_when_sent, view, self.editor.text(), self._text.language, today_began())
        self._jobs.query(self, work, then=partial(self._steps_found, self._text.ticket), key="steps")

    def _steps_found(self, ticket: str, steps: tuple[str, ...]) -> None:
        if ticket != self._text.ticket:
            return
        self.lock(False)
        if not steps:
            self._send("close", ("gap", "steps"))
            return
        names = {"untold": self.tr("that it is solved"), **self.phases.names()}
        question = self.tr("Still to say before it closes: {what}.").format(what=list_text([names[each] for each in steps]))
        write = "steps.add" if steps[-1] == "closing" else "steps.write"
        self.ask(question, [(write, self.tr("Write it first")), ("steps.close", self.tr("Close anyway"))], "warn")

    @Slot()
    def leave(self) -> None:
        """Esc: the draft is kept."""
        if self.snippets.close():
            return
        self._drop_untouched()
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
        self.spelling.set_habits(values)
        self.phases.set_wanted(values.get("hints", "on") == "on")

    # ---- inside
    def _to_kind(self, kind: str) -> None:
        self._text.kind = kind
        self._returned = ""
        self._fill()
        if kind == FORWARD and not self.editor.text():
            self._untouched = f"\n\n{quoted([self._quote])}" if self._quote is not None else ""
            self.editor.fill(self._untouched, 0)

    def _fill(self) -> None:
        row = self._text.show()
        self.state.set_saved(self._saved_words(row) if row and row.text else "")
        self.popup.set_ticket(self._text.ticket, composer_state.customer_language(self._view))
        self._judge_for(self._view if self._text.kind == REPLY else None)
        self._show_kind()
        self.editor.grow()

    def _judge_for(self, view: TicketView | None) -> None:
        self.judge.for_text(view, self._text.language if view is not None else code())
        self.snippets.places.language = self._text.language
        self.hints.for_text()
        self.phases.for_ticket(self._text.ticket)

    @Slot()
    def _typed(self) -> None:
        if self._view is not None:
            self._text.has_seen(self._view.last_seen, only_if_new=True)
        self._returned = ""
        self._text.keep()
        self._show_state()
        self.hints.look_later()
        self.phases.look_later()
        if self._text.kind == REPLY:
            self.wrote.emit(self._text.ticket, self.editor.text())

    @Slot()
    def _focus_left(self) -> None:
        self.popup.close_list()
        self.save_now()

    def _saved_words(self, row: DraftRow) -> str:
        return self.tr("Draft saved {time}").format(time=time_text(row.saved)) if row.saved else ""

    def _saved(self, row: DraftRow) -> None:
        if (row.ticket, row.kind) == (self._text.ticket, self._text.kind):
            self.state.set_saved(self._saved_words(row) if row.text else "")

    def _not_saved(self, _error: DeskError) -> None:
        self.state.set_saved("")
        sentence = self.tr(
            "Not saved on this computer yet. The text stays here and deskapp keeps trying; please free some disk space."
        )
        self.state.say("warn", "danger", sentence)

    def _show_kind(self) -> None:
        kind = self._text.kind
        first = composer_state.customer_first(self._view)
        names = kinds.names(first)
        self.head.show_kind(kind, *names.values())
        self.head.show_language(self._text.language)
        self.editor.setAccessibleName(names[kind])
        self.editor.setPlaceholderText(kinds.hint(kind, first))
        self.forward_row.setVisible(kind == FORWARD)
        if kind == FORWARD:
            self.forward_row.show_to(self._text.ticket, self._text.to())
        reach = self.forward_row.reach
        self.foot.set_kind(kind, isolate(reach.name) if reach is not None else "")
        self.frame_kind(kind)
        self._show_state()

    def _show_state(self) -> None:
        if self._text.kind == FORWARD:
            self.state.say(*composer_state.forward_said(self._view, self.forward_row.reach))
            return
        text, note = self.editor.text(), self._text.kind == NOTE
        said = composer_state.said(self._view, note=note, text=text, seen=self._text.seen(), returned=self._returned)
        self.state.say(*said)

    @Slot(str)
    def _answered(self, code: str) -> None:
        self._show_question(False)
        if code.startswith("kind.over."):
            kind = code.rpartition(".")[2]
            self._text.becomes(kind, self._view.last_seen if self._view else "")
            self._to_kind(kind)
        elif code.startswith("kind.apart."):
            self._to_kind(code.rpartition(".")[2])
        elif code == "gap.fill":
            marks.choose(self.editor, *(self._gap() or (0, 0)))
            return
        elif code.startswith("gap.meant."):
            self._send(code.rpartition(".")[2], ("gap",))
            return
        elif code == "steps.close":
            self._send("close", ("gap", "steps"))
            return
        elif code == "steps.add":
            self.phases.add("closing")
        elif code == "steps.write":
            pass
        elif code != "kind.stay":
            self.answered.emit(code)
            return
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _no_sentence(self, _step: str) -> None:
        self._say(self.tr("There is no snippet for this in this language yet."))

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.state.say("info", "text2", sentence)

    # ---- files
    @Slot()
    def _files_changed(self) -> None:
        self._text.keep()
        self.hints.look_later()
        self._show_state()

    @Slot(object, object)
    def _file_for_another(self, key: tuple[str, str], file: Attachment) -> None:
        """The person has gone on: the file belongs to the text it was meant for."""
        self._text.add_file(key, file)

    @Slot()
    def _chain(self) -> None:
        parts = (self.hints, self.phases, self.files, self.foot)
        QWidget.setTabOrder(self.forward_row.stops()[-1], self.editor)
        for first, second in pairwise([self.editor, *(stop for part in parts for stop in part.stops())]):
            QWidget.setTabOrder(first, second)

    # ---- looks
    @Slot(str)
    def _language_chosen(self, code: str) -> None:
        self._text.language = code
        self._text.keep()
        self.popup.set_ticket(self._text.ticket, code)
        self._judge_for(self._view if self._text.kind == REPLY else None)
        self.hints.look_later()
        self._show_kind()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

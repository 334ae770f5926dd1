"""One ticket to read and to answer: head, conversation, what waits, composer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from deskapp.services import reading
from deskapp.ui.errors import sentence
from deskapp.ui.file_opener import FileOpener
from deskapp.ui.notice import Notice
from deskapp.ui.ticket.after_sending import AfterSending
from deskapp.ui.ticket.arriving import Arriving
from deskapp.ui.ticket.commands import Commands
from deskapp.ui.ticket.composer import NOTE, REPLY, Composer
from deskapp.ui.ticket.conversation import Conversation
from deskapp.ui.ticket.deeds import Deeds
from deskapp.ui.ticket.draft_list import DraftList
from deskapp.ui.ticket.header import Header
from deskapp.ui.ticket.held import Outbox
from deskapp.ui.ticket.kinship import Kinship
from deskapp.ui.ticket.macros import Macros
from deskapp.ui.ticket.nothing_open import NothingOpen
from deskapp.ui.ticket.past import Past
from deskapp.ui.ticket.reading_place import ReadingPlace
from deskapp.ui.ticket.sender import Sender
from deskapp.ui.ticket.strips import Strips
from deskapp.ui.widgets.layouts import line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import CardRow, DraftRow, HeldRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.drafts import DraftKeeper
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.arriving import Opened

READ_AFTER_MS = 700
REST_AFTER_MS = 30  # the newest messages are painted first
# An internal note does not touch its ticket.
_TOLD_BY_OTHERS = ("message", "request_message", "ask", "ask_word", "scheduled", "review", "person", "team")


class TicketPane(QWidget):
    """The workspace of one ticket.

    Signals: `shown(object TicketView)` after a ticket or what changed of it is on screen (the side panel shows it too);
    `done_with(object ticket_id)`: go to the next one; `list_asked()`: back to the list; `person_asked(object person_id)`;
    `field_asked(str)`: edit a field in the side panel; `notice(object Notice)`: say what was done;
    `held(object held_id)`: a reply waits, and can be taken back by `undo_held`;
    `setting_asked(str key, str value)`: keep a habit; `typed()`: the text being written is another;
    `wrote(object ticket_id, str text)`: a reply says more now; `window_asked()`: show the window of its own.
    """

    shown = Signal(object)
    done_with = Signal(object)
    list_asked = Signal()
    person_asked = Signal(object)
    field_asked = Signal(str)
    notice = Signal(object)
    held = Signal(object)
    setting_asked = Signal(str, str)
    typed = Signal()
    wrote = Signal(object, str)
    window_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, keeper: DraftKeeper | None = None) -> None:
        super().__init__()
        self.elsewhere: Callable[[str], bool] | None = None  # True where another window shows a ticket, and takes it
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._edited: CardRow | None = None  # whose field is being set anew: that decides it
        self._view: TicketView | None = None
        self._as_read: TicketView | None = None  # what is shown, before it was named and spared
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._front = QWidget(self)  # where one-letter keys work
        self._header = Header(actions, self._front)
        self._conversation = Conversation(self._front)
        self._arriving = Arriving(desk, jobs, self)
        self._outbox = Outbox(desk, jobs, self)
        self._composer = Composer(desk, jobs, self, keeper)
        self.keeper = self._composer.keeper
        self._drafts = DraftList(desk, jobs, self._composer, self)
        self._deeds = Deeds(desk, jobs, self)
        self._kinship = Kinship(desk, jobs, self)
        self._macros = Macros(desk, jobs, bus, actions, self._composer, self)
        self._past = Past(desk, jobs, (self._header, self._conversation), self.current, self)
        self._reading = ReadingPlace(desk, jobs, self._conversation, self.current, self._front)
        self._strips = Strips(desk, jobs, self._deeds, self._composer, self)
        self._decisions, self._later = self._strips.decisions, self._strips.later
        self._closing, self._erasing = self._strips.closing, self._strips.erasing
        self.ask_wait = self._strips.ask_wait  # what it waits for, in place
        self._opener = FileOpener(desk, jobs, self)
        self._sender = Sender(desk, jobs, self._composer, self._outbox, self)
        self._after = AfterSending(self._composer, self._sender, self)
        self._empty = NothingOpen()
        self._stack = QStackedWidget(self)
        self._build()
        self._connect(bus)
        self._handle_actions()

    # ---- what the window calls
    def show_ticket(self, ticket_id: str) -> None:
        """Show a ticket; what was typed for the one before is kept."""
        if self.elsewhere is not None and self.elsewhere(ticket_id):
            return
        if self._view is not None and self._view.row.id == ticket_id:
            self._arriving.wanted = ticket_id
            self._reload()
        else:
            self._arriving.ask(ticket_id)

    def clear(self, *, elsewhere: bool = False) -> None:
        """Show no ticket; `elsewhere`: because a window of its own shows it."""
        self._empty.say(elsewhere=elsewhere)
        self._arriving.wanted, self._view = "", None
        self._composer.clear()
        self._conversation.clear()
        self._strips.show_ticket("")
        self._strips.show_view(None)
        self._deeds.show_view(None)
        self._kinship.show_view(None)
        self._stack.setCurrentWidget(self._empty)

    def current(self) -> str:
        """Id of the ticket shown; empty for none."""
        return self._view.row.id if self._view else ""

    def wanted(self) -> str:
        """Id of the ticket that is meant; it may still be on its way."""
        return self._arriving.wanted

    def view(self) -> TicketView | None:
        """What is shown."""
        return self._view

    def flush(self) -> None:
        """Put on disk whatever is typed; before quitting, and before the jobs are shut down."""
        self._composer.save_now()

    def focus_conversation(self) -> None:
        """The focus to the conversation (Enter in the list, F6)."""
        self._reading.show_conversation()
        self._conversation.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_stop(self) -> QWidget | None:
        """Where the keyboard goes first; None while no ticket is shown."""
        return self._conversation if self._view is not None else None

    @Slot()
    def page_down(self) -> None:
        """Scroll the conversation by a page, from wherever the keyboard is."""
        bar = self._conversation.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() if bar.value() < bar.maximum() else 0)

    def has_unsent_text(self) -> bool:
        """For the mark in the window's title."""
        return bool(self._composer.editor.text().strip())

    def set_habits(self, values: Mapping[str, str]) -> None:
        """What happens after sending (next, stay, list), how long a send can be undone, whether hints are wanted."""
        self._after.set_habits(values)
        self._composer.set_habits(values)

    def offer_held(self, rows: list[HeldRow]) -> None:
        """At start: replies of the last run that had not left; from now on what is due is sent."""
        self._outbox.begin(rows)

    def share_held(self, mine: Callable[[str], bool]) -> None:
        """Show what waits of these tickets only, from now on; other windows show the others."""
        self._outbox.mine = mine
        self._outbox.load()

    def undo_send(self) -> bool:
        """Take the newest waiting reply back; False when none waits."""
        return self._outbox.undo_last()

    def undo_held(self, held_id: str) -> None:
        """Take one waiting reply back."""
        self._outbox.undo(held_id)

    def is_held(self, held_id: str) -> bool:
        """True while a reply can be taken back."""
        return any(row.id == held_id for row in self._outbox.waiting())

    def show_others(self, writing: Sequence[str], viewing: Sequence[str]) -> None:
        """Who else is at this ticket now, by name."""
        self._header.show_others(writing, viewing)
        self._strips.show_writing(writing)

    def show_history(self, wanted: bool) -> None:
        """Mix what happened into the conversation, or take it out."""
        self._header.set_history(wanted)

    def ask_close(self) -> None:
        """Ask for the solution, in place."""
        if self._view is not None:
            self._closing.ask(self._view)

    # ---- building
    def _build(self) -> None:
        front = QVBoxLayout(self._front)
        front.setContentsMargins(0, 0, 0, 0)
        front.setSpacing(0)
        front.addWidget(self._header)
        front.addWidget(line(self._front))
        front.addWidget(self._reading, 1)
        page = QWidget(self._stack)
        dock = QVBoxLayout()
        dock.setContentsMargins(20, 4, 20, 14)
        dock.addWidget(self._composer)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._front, 1)
        box.addWidget(self._strips)
        box.addLayout(dock)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._outbox)

    def _connect(self, bus: ChangeBus) -> None:
        self._arriving.here.connect(self._opened)
        self._arriving.missing.connect(self._not_here)
        self._past.failed.connect(self._failed)
        self._reading.failed.connect(self._failed)
        self._reading.currentChanged.connect(self._strips.stand_back)
        self._reading.left.connect(self.focus_conversation)
        for deeds in (self._kinship, self._macros, self._deeds):
            deeds.done.connect(self.notice)
            deeds.failed.connect(self._failed)
            deeds.changed.connect(self._reload)
        self._kinship.open_asked.connect(self.show_ticket)
        self._empty.asked.connect(self.window_asked)
        self._conversation.told.connect(self._deeds.told)
        self._conversation.file_asked.connect(self._opener.asked)
        self._strips.reviews.file_asked.connect(self._opener.asked)
        self._opener.progress.connect(self._conversation.show_progress)
        self._opener.progress.connect(self._strips.reviews.show_progress)
        self._opener.notice.connect(self.notice)
        self._opener.failed.connect(self._failed)
        self._decisions.settled.connect(self._deeds.settle)
        self._strips.left.connect(self.focus_conversation)
        self._composer.left.connect(self.focus_conversation)
        self._decisions.edit_asked.connect(self.edit_card)
        self._closing.closed.connect(self._close)
        self._closing.write_asked.connect(self._reply)
        self._erasing.failed.connect(self._failed)
        self._erasing.erased.connect(self._erased)
        self._composer.editor.typed.connect(self.typed)
        self._composer.wrote.connect(self.wrote)
        self._drafts.open_asked.connect(self.show_ticket)
        self._drafts.write_asked.connect(self.start_writing)
        self._drafts.notice.connect(self.notice)
        self._composer.hints.setting_asked.connect(self.setting_asked)
        self._composer.spelling.setting_asked.connect(self.setting_asked)
        self._outbox.undoing.connect(self._composer.save_now)
        self._outbox.undone.connect(self._bring_back)
        self._outbox.sent.connect(self._left)
        self._after.written.connect(self._written)
        self._after.left.connect(self.focus_conversation)
        self._after.done_with.connect(self.done_with)
        self._after.list_asked.connect(self.list_asked)
        self._after.notice.connect(self.notice)
        self._after.setting_asked.connect(self.setting_asked)
        self._outbox.failed.connect(self._failed)
        self._sender.held.connect(self.held)
        self._sender.later.connect(self._later.say_sent_later)
        self._sender.failed.connect(self._failed)
        self._sender.look.connect(self._conversation.scroll_to)
        bus.refresh_when_visible(self, self._touched, ("ticket", "request", "held", *_TOLD_BY_OTHERS))

    def _handle_actions(self) -> None:
        actions, shown = self._actions, self._has_ticket
        parts = (self._header, self._conversation, self._composer, self._deeds)
        self._commands = Commands(actions, parts, self._decisions, shown, self)
        actions.handle("ticket.reply", self._reply, self._wants_ticket)
        actions.handle("ticket.note", self._note, self._wants_ticket)
        actions.handle("ticket.forward", self._forward, shown)
        actions.handle("ticket.done", self.ask_close, shown)
        actions.handle("drafts", self._drafts.open)
        actions.handle("ticket.copyid", self._copy_id, shown)
        self._strips.handle(actions, shown, self._conversation.current_message)
        actions.handle("ticket.join", partial(self._kinship.join, self._header), shown)
        actions.handle("ticket.link", partial(self._kinship.link, self._header), shown)
        actions.handle("message.split", self._split, shown)
        actions.handle("ticket.macro", partial(self._macros.ask, self._header), shown)
        actions.handle("ticket.erase", partial(self._ask_erase, False), shown)
        actions.handle("message.erase", partial(self._ask_erase, True), shown)
        actions.handle("ticket.history", self._reading.toggle, shown)
        actions.handle("conv.leave", self._leave)
        actions.attach("ticket", self._front)
        actions.attach("composer", self._composer)

    # ---- a ticket comes
    def _opened(self, found: Opened) -> None:
        view, self._as_read = found.view, None
        self._header.set_history(False)
        self._reading.show_conversation()
        self._strips.show_ticket(view.row.id)
        self._put(view, found.drafts)
        then = self._arriving.what_waits(view.row.id)
        if then.restore is not None:
            self._composer.restore(then.restore)
        if then.start:
            self._composer.start(then.start)
        if then.edit is not None:
            self.edit_card(then.edit)
        if not view.messages:
            self._header.set_history(True)  # nothing was written: what happened is all there is to read
        if view.row.unread:
            self._jobs.after(self, READ_AFTER_MS, self._mark_read, key="read")
        if not view.whole:
            self._jobs.after(self, REST_AFTER_MS, self._reload, key="rest")

    def _put(self, view: TicketView, loaded: dict[str, DraftRow] | None) -> None:
        self._view = view = self._strips.spared(self._arriving.named(view))
        self._deeds.show_view(view)
        self._kinship.show_view(view)
        self._header.show_view(view)
        person = view.requester
        language = person.languages[0] if person and person.languages else str(view.fields.get("language") or "")
        self._stack.setCurrentIndex(1)
        self._composer.show_view(view, loaded)
        self._strips.show_view(view)
        self._conversation.show_view(view, language)
        self._decide_edited(view)
        self.shown.emit(view)

    def _decide_edited(self, view: TicketView) -> None:
        """A value chosen where a card asked for it is the decision."""
        asked = self._edited
        now = next((each for each in view.cards if asked and (each.doc, each.key) == (asked.doc, asked.key)), None)
        if now and asked and now.by_me and (now.value, now.happened) != (asked.value, asked.happened):
            self._edited = None
            self._deeds.settle(now, False)

    def _reload(self) -> None:
        self._as_read = None
        self._read_again()

    def _read_again(self) -> None:
        if self._view is not None:
            shown = self._view.row.id
            work = partial(reading.ticket, self._desk, shown)
            self._jobs.query(self, work, then=partial(self._reread, shown), key="again", failed=self._failed)
            self._past.read()
            self._reading.read()

    def _reread(self, asked: str, view: TicketView) -> None:
        """What somebody changed reaches head and conversation, never the text being written."""
        if self._view is None or asked != self._view.row.id:
            return
        if view.row.id != asked:  # it was joined: another stands for it, as soon as nothing is being written here
            if self.wanted() == asked and not self.has_unsent_text():
                self.show_ticket(view.row.id)
            return
        if view == self._as_read:
            return  # what was touched is of other tickets, mostly
        self._as_read = view
        news = view.messages != self._view.messages  # a mark put back on purpose stays
        self._put(view, None)
        if news and view.row.unread and self.isVisible():
            self._jobs.after(self, READ_AFTER_MS, self._mark_read, key="read")

    def _touched(self, changes: Changes) -> None:
        if changes.of("held"):
            self._outbox.load()
        if changes.of("team"):
            self._arriving.forget_teams()
        if self._view is None:
            return
        own = self._view.row.id
        foreign = any(changes.of(kind) for kind in _TOLD_BY_OTHERS)
        if foreign or any(changes.of(kind) & {own, ""} for kind in ("ticket", "request")):
            self._read_again()

    def _mark_read(self) -> None:
        if self._view is not None and self.isVisible() and not self._jobs.stopping():
            self._jobs.command(self, partial(reading.mark_read, self._desk, self._view.row.id), failed=self._failed)

    # ---- sending
    @Slot(object)
    def _written(self, ticket: str) -> None:
        if ticket in ("", self.current()):
            self._reload()

    def _left(self, _changes: Changes) -> None:
        self._reload()

    def _bring_back(self, draft: DraftRow) -> None:
        """Undo: the text, where it was, with the caret where it stood."""
        if self.current() == draft.ticket:
            self._composer.restore(draft)
            return
        self._arriving.then(restore=draft)
        self.show_ticket(draft.ticket)

    # ---- deeds
    def _has_ticket(self) -> bool:
        """True when the ticket that is meant is on screen; while another is on its way nothing is done to the old one."""
        return self._view is not None and self._view.row.id == self.wanted()

    def _wants_ticket(self) -> bool:
        return bool(self.wanted())

    def _reply(self) -> None:
        chosen = self._conversation.chosen_text() if self._has_ticket() else ""
        self.start_writing(REPLY)
        if chosen:
            self._composer.quote(chosen)

    def _note(self) -> None:
        self.start_writing(NOTE)

    def _forward(self) -> None:
        self._composer.begin_forward(self._conversation.current_message())

    def start_writing(self, kind: str) -> None:
        """Begin a reply or note; where the ticket is still on its way, as soon as it is here."""
        if self._has_ticket():
            self._composer.start(kind)
        else:
            self._arriving.then(start=kind)

    def _leave(self) -> None:
        self.list_asked.emit()

    def _copy_id(self) -> None:
        if self._view is not None:
            QGuiApplication.clipboard().setText(f"{self._view.row.number} {self._view.row.subject}")
            self.notice.emit(Notice(self.tr("Number and title are copied"), icon="copy"))

    def _split(self) -> None:
        message = self._conversation.current_message()
        self._kinship.split(message.id if message is not None else "")

    def _ask_erase(self, one: bool) -> None:
        message = self._conversation.current_message() if one else None
        if one and message is None:
            self.notice.emit(Notice(self.tr("Go to the message first, with J and K"), icon="info"))
        elif self._view is not None:
            self._erasing.ask(self._view, message)

    @Slot(str, str)
    def _erased(self, ticket: str, words: str) -> None:
        self.notice.emit(Notice(words, icon="trash"))
        if ticket and self.current() == ticket:
            self.clear()
            self.done_with.emit(ticket)

    @Slot(str)
    def _close(self, solution: str) -> None:
        ticket = self.current()
        self.focus_conversation()
        self._deeds.close(solution, self._closing.seen())
        if self._after.then == "next":
            self.done_with.emit(ticket)

    @Slot(object)
    def edit_card(self, card: CardRow) -> None:
        """Open the editor of a card's field, or begin a correction; as soon as its ticket is here."""
        if self.current() != card.ticket:
            self._arriving.then(edit=card)
            return
        anchor = self._decisions
        self._edited = card
        match card.field:
            case "double":
                self.start_writing(REPLY)
            case "priority":
                self._deeds.priority(anchor)
            case "assignee":
                self._deeds.assign(anchor)
            case "team":
                self._deeds.move(anchor)
            case _:
                self.field_asked.emit(card.field)

    def _not_here(self, error: DeskError) -> None:
        self._arriving.wanted = self.current()
        self._failed(error)

    def _failed(self, error: DeskError) -> None:
        self.notice.emit(Notice(sentence(error), icon="warn"))

"""Closing asks what solved it, in place: the next who has this reads the answer. It says what the customer was not told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from deskapp.domain import phases
from deskapp.paths import resources
from deskapp.services import courtesy
from deskapp.ui.actions import native_keys
from deskapp.ui.ticket import composer_state
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.ticket.watched_text import WatchedText
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketView
    from deskapp.ui.jobs import Jobs


class Closing(Strip):
    """Signals: `closed(str solution)`, `left()`, `write_asked()`: the customer is to be told first."""

    closed = Signal(str)
    left = Signal()
    write_asked = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("closing", parent)
        self._jobs = jobs
        self._ticket = ""
        self._kept: dict[str, str] = {}
        self.title.setText(self.tr("What solved it?"))
        self._hint = Label(
            self.tr("A few words for whoever has this next time; the customer does not see them."),
            12,
            colour="text2",
            wrap=True,
            parent=self,
        )
        self._text = text_field(self.tr("Solution"), 64, self)
        self._text.textChanged.connect(self._typed)
        self.news = self._heard = WatchedText(self._text, self)
        self._open = Label("", 13, colour="warn", wrap=True, parent=self)
        self._write = link_button(self.tr("Write it first"), self)
        self._write.clicked.connect(self._ask_to_write)
        self._still = QWidget(self)
        still = row(self._open, self._write, spacing=8)
        still.setStretch(0, 1)
        self._still.setLayout(still)
        self._done = primary_button(self.tr("Close ticket"), parent=self)
        self._done.clicked.connect(self.finish)
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.leave)
        keys = Keycap(native_keys("Ctrl+Enter"), self)
        self.lay_out(self._hint, self._text, self._heard, self._still, deeds=(None, keys, self._back, self._done))
        self.on_enter, self.on_escape = self.finish, self.leave
        self.hide()

    def ask(self, view: TicketView) -> None:
        """Open for a ticket; words begun before are still there."""
        if view.row.id != self._ticket:
            self._ticket = view.row.id
            self._text.setPlainText(self._kept.get(self._ticket, str(view.fields.get("solution") or "")))
        self._heard.begin(view.set_by.get("solution"), str(view.fields.get("solution") or ""))
        self._hint.set_look(colour="text2")
        self._say_open("", view)
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._jobs.query(self, partial(_open_steps, view), then=partial(self._judged, view), key="open")

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown: the words stay with theirs."""
        if ticket != self._ticket:
            self._ticket = ""
            self.hide()

    def show_view(self, view: TicketView | None) -> None:
        """The ticket as it stands now: somebody else may have written the solution."""
        if view is not None and view.row.id == self._ticket and not self.isHidden():
            self._heard.hear(view.set_by.get("solution"), str(view.fields.get("solution") or ""))

    def solution(self) -> str:
        """What is written."""
        return self._text.toPlainText().strip()

    def seen(self) -> str:
        """The operation whose solution was known while this one was written."""
        return self._heard.known()

    def set_solution(self, text: str) -> None:
        """Put words in."""
        self._text.setPlainText(text)

    def open_words(self) -> str:
        """What the customer was not told, as it is said here."""
        return self._open.text()

    @Slot()
    def finish(self) -> None:
        """Close, once there are words."""
        if self.undecided():
            return
        if not self.solution():
            self._hint.set_look(colour="danger")
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._kept.pop(self._ticket, None)
        self.hide()
        self.closed.emit(self.solution())
        self._ticket = ""

    @Slot()
    def leave(self) -> None:
        """Go back; the words are kept."""
        self.hide()
        self.left.emit()

    def _judged(self, view: TicketView, step: str) -> None:
        if view.row.id == self._ticket:
            self._say_open(step, view)

    def _say_open(self, step: str, view: TicketView) -> None:
        sentences = {
            "unanswered": self.tr("{name} has not been answered yet."),
            "untold": self.tr("{name} has not been told yet that it is solved."),
            "closing": self.tr("The last answer to {name} ends without a kind closing."),
        }
        self._open.setText(sentences[step].format(name=composer_state.customer_first(view)) if step else "")
        self._still.setVisible(bool(step))

    @Slot()
    def _ask_to_write(self) -> None:
        self.hide()
        self.write_asked.emit()

    @Slot()
    def _typed(self) -> None:
        if self._ticket:
            self._kept[self._ticket] = self._text.toPlainText()


def open_when_sent(view: TicketView, text: str, language: str, today: int) -> tuple[str, ...]:
    """What an answer lacks that closes its ticket; on a reader thread, the rules are read there."""
    return phases.open_when_sent(courtesy.read_rules(resources(), language), view, text, today)


def _open_steps(view: TicketView) -> str:
    language = composer_state.customer_language(view)
    return phases.open_at_close(courtesy.read_rules(resources(), language), view)

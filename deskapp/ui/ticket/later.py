"""Replies that leave later, or were stopped on their way: what, when, and what can still be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.rows import SetBy
from deskapp.services import scheduled
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.ticket.watched_text import WatchedText
from deskapp.ui.ticket.when_to_send import WhenToSend
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import ScheduledRow
    from deskapp.services.desk import Desk
    from deskapp.ui.ticket.deeds import Deeds

SHOWN = 240  # letters of a text that is not being changed
MOST = 3


class LaterCard(Strip):
    """One reply. Signals: `saved(str id, str text, str seen)`, `time_asked(str id)`, `send(str id)`, `withdraw(str id)`."""

    saved = Signal(str, str, str)
    time_asked = Signal(str)
    send = Signal(str)
    withdraw = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("later", parent, elide=True)
        self._row: ScheduledRow | None = None
        self._now = link_button(self.tr("Send now"), self)
        self._change = link_button(self.tr("Edit"), self)
        self.time_button = link_button(self.tr("Another time"), self)
        self._back = link_button(self.tr("Take back"), self)
        self._text = Label("", 13, wrap=True, parent=self)
        self._editor = text_field(self.tr("Text of the reply"), 84, self)
        self.news = self._heard = WatchedText(self._editor, self)
        self._save = primary_button(self.tr("Save"), parent=self)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._now.clicked.connect(self._send)
        self._change.clicked.connect(self._edit)
        self.time_button.clicked.connect(self._ask_time)
        self._back.clicked.connect(self._withdraw)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self._leave)
        self._foot = QWidget(self)
        self._foot.setLayout(row(None, self._cancel, self._save, spacing=8))
        beside = (self._now, self._change, self.time_button, self._back)
        self.lay_out(self._text, self._editor, self._heard, self._foot, beside=beside)
        self._editing(False)

    def show_row(self, found: ScheduledRow, me: str) -> None:
        """Show a reply; what is being changed of it stays."""
        same = self._row is not None and self._row.id == found.id
        self._row = found
        stopped = found.state == "stopped"
        self.set_kind("stopped" if stopped else "later")
        self.title.setText(self._words(found, me))
        self._now.setVisible(stopped)
        self._text.setText(found.text if len(found.text) <= SHOWN else found.text[: SHOWN - 1] + "…")
        self.setAccessibleName(f"{self.title.text()}. {self._text.text()}")
        for button in (self._now, self._change, self.time_button, self._back):
            button.setAccessibleName(f"{button.text()}: {self.title.text()}")
        if not same:
            self._editing(False)
        elif self.on_enter is not None:
            self._heard.hear(SetBy(found.text_set, found.text_by), found.text)

    def reply_id(self) -> str:
        """Which reply this is."""
        return self._row.id if self._row else ""

    def _words(self, found: ScheduledRow, me: str) -> str:
        if found.state == "stopped":
            if found.reason == "newer":
                return self.tr("Not sent, because somebody wrote in the meantime")
            return self.tr("Not sent, because the ticket is done")
        if found.author == me:
            return self.tr("Goes out {time}").format(time=moment(found.due))
        return self.tr("Goes out {time}, by {name}").format(time=moment(found.due), name=isolate(found.author_name))

    def _editing(self, editing: bool) -> None:
        self.on_enter, self.on_escape = (self._keep, self._leave) if editing else (None, None)
        self._editor.setVisible(editing)
        self._heard.close_line()
        self._foot.setVisible(editing)
        self._text.setVisible(not editing)
        self._change.setVisible(not editing)

    @Slot()
    def _edit(self) -> None:
        if self._row is not None:
            self._editor.setPlainText(self._row.text)
            self._heard.begin(SetBy(self._row.text_set, self._row.text_by), self._row.text)
            self._editing(True)
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        if self.undecided():
            return
        if self._row is not None and self._editor.toPlainText().strip():
            self.saved.emit(self._row.id, self._editor.toPlainText(), self._heard.known())
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._editing(False)
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _send(self) -> None:
        self.send.emit(self.reply_id())

    @Slot()
    def _ask_time(self) -> None:
        self.time_asked.emit(self.reply_id())

    @Slot()
    def _withdraw(self) -> None:
        self.withdraw.emit(self.reply_id())


class Later(QWidget):
    """The replies of the shown ticket that leave later, above the composer; what is done goes through `deeds`."""

    def __init__(self, desk: Desk, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._deeds = desk, deeds
        self._cards: list[LaterCard] = []
        self._asked = ""
        self._when = WhenToSend(self)
        self._when.picked.connect(self._time_picked)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._more = Label("", 12, colour="text2", parent=self)
        self._box.addWidget(self._more)
        self.hide()

    def show_rows(self, rows: tuple[ScheduledRow, ...]) -> None:
        """Show what waits on a ticket, the next to leave first."""
        shown = rows[:MOST]
        while len(self._cards) < len(shown):
            card = LaterCard(self)
            card.saved.connect(self._saved)
            card.time_asked.connect(self._ask_time)
            card.send.connect(self._send)
            card.withdraw.connect(self._withdraw)
            self._box.insertWidget(len(self._cards), card)
            self._cards.append(card)
        for card, found in zip(self._cards, shown, strict=False):
            card.show_row(found, self._desk.person)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(shown))
        left = len(rows) - len(shown)
        self._more.setText(self.tr("%Ln more waiting", "", left) if left else "")
        self._more.setVisible(bool(left))
        self.setVisible(bool(rows))

    def cards(self) -> list[LaterCard]:
        """The replies shown."""
        return [each for each in self._cards if not each.isHidden()]

    @Slot(object, object)
    def say_sent_later(self, changes: Changes, due: int) -> None:
        """A reply was just put here."""
        self._deeds.say(self._goes_out(due), changes)

    @Slot(str, str, str)
    def _saved(self, reply: str, text: str, seen: str) -> None:
        work = partial(scheduled.change, self._desk, reply, text=text, seen=seen)
        self._deeds.run(work, self.tr("The reply was changed"))

    @Slot(str)
    def _ask_time(self, reply: str) -> None:
        self._asked = reply
        card = next((each for each in self._cards if each.reply_id() == reply), None)
        if card is not None:
            self._when.ask(card.time_button)

    @Slot(object)
    def _time_picked(self, due: int) -> None:
        self._deeds.run(partial(scheduled.change, self._desk, self._asked, due=due), self._goes_out(due))

    @Slot(str)
    def _send(self, reply: str) -> None:
        self._deeds.run(partial(scheduled.send_now, self._desk, reply), self.tr("The reply is on its way"))

    @Slot(str)
    def _withdraw(self, reply: str) -> None:
        self._deeds.run(partial(scheduled.withdraw, self._desk, reply), self.tr("The reply was taken back"))

    def _goes_out(self, due: int) -> str:
        return self.tr("The reply goes out {time}").format(time=moment(due))

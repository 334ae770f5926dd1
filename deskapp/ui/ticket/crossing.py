"""This crosses a line: handed over in place, with a private word; and what whoever is concerned sees of it afterwards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from deskapp.services import crossing
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.ticket import composer_state
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import CrossingRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.deeds import Deeds


class CrossForm(Strip):
    """Opens for the shown ticket; the words stay with it. What is done goes through `deeds`. Signal `left()`."""

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, parent: QWidget) -> None:
        super().__init__("crossing", parent)
        self._desk, self._jobs, self._deeds = desk, jobs, deeds
        self._view: TicketView | None = None
        self._kept: dict[str, str] = {}
        self.title.setText(self.tr("This crosses a line"))
        self._hint = Label("", 13, wrap=True, parent=self)
        self._word = text_field(self.tr("A private word, if you like"), 58, self)
        self._word.setPlaceholderText(self.tr("A private word, if you like"))
        self._word.textChanged.connect(self._typed)
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.leave)
        self._send = primary_button(self.tr("Hand it over"), parent=self)
        self._send.clicked.connect(self.finish)
        keys = Keycap(native_keys("Ctrl+Enter"), self)
        self.lay_out(self._hint, self._word, deeds=(None, keys, self._back, self._send))
        self.on_enter, self.on_escape = self.finish, self.leave
        self.hide()

    def ask(self, view: TicketView) -> None:
        """Say what would happen, and to whom it would go."""
        self._view = view
        self._word.setPlainText(self._kept.get(view.row.id, ""))
        self._say("")
        self.show()
        self._word.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(crossing.goes_to, self._desk, view.row.id)
        self._jobs.query(self, work, then=self._say, key="to", failed=self._nobody)

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown: the words stay with theirs."""
        if self._view is None or ticket != self._view.row.id:
            self._view = None
            self.hide()

    @Slot()
    def finish(self) -> None:
        """Hand it over."""
        if self._view is None or not self._send.isEnabled():
            return
        ticket, number = self._view.row.id, self._view.row.number
        work = partial(crossing.hand_over, self._desk, ticket, self._word.toPlainText())
        self._view = None
        self._kept.pop(ticket, None)
        self.leave()
        self._deeds.run(work, self.tr("{number} is in other hands now").format(number=isolate(number)))

    @Slot()
    def leave(self) -> None:
        """Go back; the words are kept."""
        self._view = None
        self.hide()
        self.left.emit()

    def _say(self, to: str) -> None:
        customer = composer_state.customer_first(self._view) if self._view is not None else ""
        words = self.tr(
            "{to} takes it from you, with everything as it was written. Nothing goes to {customer}, and you will not see"
            " further messages on it unless you ask."
        )
        self._hint.setText(words.format(to=isolate(to or "…"), customer=customer))
        self._send.setEnabled(bool(to))

    def _nobody(self, error: DeskError) -> None:
        self._hint.setText(sentence(error))
        self._send.setEnabled(False)

    @Slot()
    def _typed(self) -> None:
        if self._view is not None:
            self._kept[self._view.row.id] = self._word.toPlainText()


class Crossed(Strip):
    """The newest time the shown ticket was handed over so. Signal `looked()`: whoever was spared wants to see all the same."""

    looked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("crossing", parent, elide=True)
        self._asked: set[str] = set()  # crossings after which this person looked all the same
        self._row: CrossingRow | None = None
        self._text = Label("", 13, wrap=True, parent=self)
        self.look = link_button(self.tr("Show them"), self)
        self.look.clicked.connect(self._look)
        self.lay_out(self._text, beside=(self.look,))
        self.hide()

    def show_rows(self, rows: tuple[CrossingRow, ...]) -> None:
        """Show it, for whoever handed it over and whoever has it now."""
        found = self._row = next((each for each in reversed(rows) if each.spares_me or each.word), rows[-1] if rows else None)
        self.setVisible(found is not None)
        if found is None:
            return
        if found.spares_me:
            self.title.setText(self.tr("You handed this over {time}").format(time=moment(found.at)))
            hidden = self.tr("Messages since then are not shown to you.")
            self._text.setText(hidden if found.id not in self._asked else self.tr("It is in other hands now."))
        else:
            pattern = self.tr("{name} handed this over {time}: it crosses a line")
            self.title.setText(pattern.format(name=isolate(found.by_name), time=moment(found.at)))
            kept = self.tr("%Ln message(s) are kept as they were written then.", "", found.kept)
            self._text.setText("\n".join(each for each in (found.word, kept) if each))
        self.look.setVisible(found.spares_me and found.id not in self._asked)
        self.setAccessibleName(f"{self.title.text()}. {self._text.text()}")

    def spared(self, view: TicketView) -> TicketView:
        """The view without what came after this person had handed it over, unless he asked."""
        rows = [each for each in view.crossings if each.spares_me and each.id not in self._asked]
        if not rows:
            return view
        since = min(each.at for each in rows)
        return view._replace(messages=tuple(each for each in view.messages if each.happened <= since or each.mine))

    @Slot()
    def _look(self) -> None:
        if self._row is not None:
            self._asked.add(self._row.id)
            self.looked.emit()

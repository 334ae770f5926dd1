"""The customer can work again for now: how, said in place, with what he would read and the day of the lasting fix."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from deskapp.services import workaround
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.ticket import choices, composer_state
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.ticket.watched_text import WatchedText
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.services.workaround import Plan
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.deeds import Deeds

AFTER_MS = 250
"""So long after a key the sentence is made anew."""


class WorkaroundForm(Strip):
    """Opens for the shown ticket; the words stay with it. What is done is said by `deeds`. Signal `left()`."""

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, parent: QWidget) -> None:
        super().__init__("workaround", parent)
        self._desk, self._jobs, self._deeds = desk, jobs, deeds
        self._view: TicketView | None = None
        self._kept: dict[str, str] = {}
        self._until = 0
        self._parts: tuple[str, ...] = ()
        self._popup: PickPopup | WhenPopup | None = None
        self._words = text_field("", 58, self)
        self._words.textChanged.connect(self._typed)
        self.news = self._heard = WatchedText(self._words, self)
        self._when = link_button("", self)
        self._when.clicked.connect(self._ask_when)
        self._ask = QCheckBox(self)
        self._ask.toggled.connect(self._show_sentence)
        self._sentence = Label("", 12, colour="text2", wrap=True, parent=self)
        self._also = QCheckBox(self)
        self._note = text_field(self.tr("A note for colleagues, if you like"), 34, self)
        self._note.setPlaceholderText(self.tr("A note for colleagues, if you like"))
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.leave)
        self._done = primary_button(self.tr("Note the workaround"), parent=self)
        self._done.clicked.connect(self.finish)
        keys = Keycap(native_keys("Ctrl+Enter"), self)
        self.lay_out(
            self._words, self._heard, row(self._when, None), self._ask, self._sentence, self._also, self._note,
            deeds=(None, keys, self._back, self._done),
        )  # fmt: skip
        self.on_enter, self.on_escape = self.finish, self.leave
        self.hide()

    def ask(self, view: TicketView) -> None:
        """Open for a ticket; words begun before are still there, else those of the workaround that stands."""
        self._view = None
        name = composer_state.customer_first(view)
        self.title.setText(self.tr("{name} can work again for now").format(name=name))
        hint = self.tr("What to do until then, written for {name}").format(name=name)
        self._words.setPlaceholderText(hint)
        self._words.setAccessibleName(hint)
        self._words.setPlainText(self._kept.get(view.row.id, str(view.fields.get("workaround") or "")))
        self._heard.begin(view.set_by.get("workaround"), str(view.fields.get("workaround") or ""))
        self._note.setPlainText("")
        self._until = int(view.fields.get("lasting_by") or 0)
        self._parts = ()
        for box in (self._ask, self._also):
            box.setFont(theme.current().font(13))
            box.hide()
        self._ask.setText(self.tr("Tell {name}, and ask whether it works:").format(name=name))
        self._ask.setChecked(True)
        self._also.setChecked(False)
        self._view = view
        self._show_when()
        self.show()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._plan()

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown: the words stay with theirs."""
        if self._view is None or ticket != self._view.row.id:
            self._view = None
            self.hide()

    def show_view(self, view: TicketView | None) -> None:
        """The ticket as it stands now: somebody else may have found a way too."""
        if view is not None and self._view is not None and view.row.id == self._view.row.id:
            self._view = view
            self._heard.hear(view.set_by.get("workaround"), str(view.fields.get("workaround") or ""))

    def sentence(self) -> str:
        """What the customer would read."""
        return self._sentence.text()

    @Slot()
    def finish(self) -> None:
        """Say it, once there are words."""
        view, words = self._view, self._words.toPlainText().strip()
        if view is None or self.undecided():
            return
        if not words:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        also = self._parts if self._also.isChecked() and not self._also.isHidden() else ()
        ask = self._ask.isChecked() and not self._ask.isHidden()
        work = partial(
            workaround.give, self._desk, view.row.id, words, self._until, ask=ask, note=self._note.toPlainText(), also=also,
            seen={"workaround": self._heard.known()},
        )  # fmt: skip
        said = self.tr("{number}: can work again for now; the lasting fix stays open")
        then = partial(self._given, view.row.id, said.format(number=isolate(view.row.number)))
        self._view = None
        self.leave()
        self._jobs.bulk(self._deeds, work, then=then, failed=self._deeds.failed.emit)

    def _given(self, ticket: str, said: str, changes: Changes) -> None:
        self._kept.pop(ticket, None)
        self._deeds.say(said, changes)

    @Slot()
    def leave(self) -> None:
        """Go back; the words are kept."""
        self._view = None
        self.hide()
        self.left.emit()

    # ---- what the customer reads
    @Slot()
    def _typed(self) -> None:
        if self._view is not None:
            self._kept[self._view.row.id] = self._words.toPlainText()
            self._jobs.after(self, AFTER_MS, self._plan, key="plan")

    def _plan(self) -> None:
        if self._view is not None:
            words = self._words.toPlainText()
            work = partial(workaround.plan, self._desk, self._view.row.id, words, self._until)
            self._jobs.query(self, work, then=self._show_plan, key="plan")

    def _show_plan(self, found: Plan) -> None:
        self._parts = found.parts
        self._sentence.setText(found.sentence)
        self._ask.setVisible(bool(found.sentence))
        self._also.setText(self.tr("Also for %Ln other ticket(s) with the same cause", "", len(found.parts)))
        self._also.setVisible(bool(found.parts))
        self._show_sentence()

    @Slot()
    def _show_sentence(self) -> None:
        wanted = self._ask.isChecked() and bool(self._words.toPlainText().strip())
        self._sentence.setVisible(wanted and bool(self._sentence.text()))

    # ---- until when
    def _show_when(self) -> None:
        pattern = self.tr("Lasting fix by {time}") if self._until else self.tr("Lasting fix: no day promised")
        self._when.setText(pattern.format(time=moment(self._until)))

    @Slot()
    def _ask_when(self) -> None:
        made = choices.moment_choices(QDateTime.currentDateTime(), "clock")
        made.insert(0, Choice(0, self.tr("No day promised yet"), icon="pause"))
        self._open(PickPopup(self, self.tr("Lasting fix by"), made))

    def _open(self, popup: PickPopup | WhenPopup) -> None:
        popup.picked.connect(self._when_chosen)
        self._popup = popup
        popup.open_at(self._when)

    def popup(self) -> PickPopup | WhenPopup | None:
        """The list that is open, if one is."""
        found = self._popup
        return found if found is not None and shiboken6.isValid(found) and found.isVisible() else None

    @Slot(object)
    def _when_chosen(self, until: int) -> None:
        if until < 0:
            self._open(WhenPopup(self, self.tr("Lasting fix by"), self._until))
            return
        self._until = until
        self._show_when()
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        self._plan()

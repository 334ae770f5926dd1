"""Who gets what is forwarded, and how it reaches him: one row above the text, always in sight while one writes it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.services import forwarding, people
from deskapp.ui.i18n import date_text, isolate, time_text
from deskapp.ui.theme import Weight
from deskapp.ui.ticket import choices
from deskapp.ui.widgets.buttons import link_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.rows import MessageRow, PersonRow
    from deskapp.services.desk import Desk
    from deskapp.services.forwarding import Reach
    from deskapp.ui.jobs import Jobs


class ForwardRow(QWidget):
    """Signals: `chosen(str to)`: somebody was picked; `reached(object Reach)`: how it would get there is known;
    `whole_asked()`: the whole conversation is to go along.
    """

    chosen = Signal(str)
    reached = Signal(object)
    whole_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._ticket = ""
        self._popup: PickPopup | None = None
        self.reach: forwarding.Reach | None = None
        self.button = tool_button("person", self.tr("Choose…"), parent=self, boxed=True)
        self.button.clicked.connect(self.ask)
        self._whole = link_button(self.tr("Whole conversation"), self, px=12)
        self._whole.clicked.connect(self.whole_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.setSpacing(8)
        layout.addWidget(Picture("forward", "violet", 16, parent=self))
        layout.addWidget(Label(self.tr("Forward to"), 13, Weight.SEMIBOLD, "violet", parent=self))
        layout.addWidget(self.button)
        layout.addStretch(1)
        layout.addWidget(self._whole)
        self.hide()

    def show_to(self, ticket: str, to: str) -> None:
        """Whom the text of a ticket goes to; "" = nobody yet."""
        if ticket == self._ticket and to == (self.reach.to if self.reach else ""):
            return
        self._ticket, self.reach = ticket, None
        self._say("")
        if to:
            work = partial(forwarding.reach, self._desk, ticket, to)
            self._jobs.query(self, work, then=partial(self._take, ticket), key="reach", failed=_not_here)

    def stops(self) -> list[QWidget]:
        """What Tab visits."""
        return [self.button, self._whole]

    @Slot()
    def ask(self) -> None:
        """Choose somebody by name, or type a mail address."""
        hint = self.tr("A name or an e-mail address")
        self._popup = popup = PickPopup(self.window(), self.tr("Forward to"), [], search=self._search, hint=hint)
        popup.picked.connect(self._picked)
        popup.open_at(self.button)
        self._search("")

    # ---- inside

    def _search(self, typed: str) -> None:
        work = partial(people.find, self._desk, typed)
        self._jobs.query(self, work, then=partial(self._found, typed), key="people")

    def _found(self, typed: str, rows: list[PersonRow]) -> None:
        if self._popup is None:
            return
        made = choices.customer_choices([each for each in rows if not each.left and each.id != self._desk.person])
        if forwarding.ADDRESS.fullmatch(typed.strip()):
            made.insert(0, Choice(typed.strip(), typed.strip(), self.tr("through this computer’s mail program"), "mail"))
        self._popup.set_choices(made)

    @Slot(object)
    def _picked(self, to: str) -> None:
        self._popup = None
        self.show_to(self._ticket, to)
        self.chosen.emit(to)

    def _take(self, ticket: str, reach: Reach) -> None:
        if ticket == self._ticket:
            self.reach = reach
            self._say(reach.name)
            self.reached.emit(reach)

    def _say(self, name: str) -> None:
        self.button.setText(isolate(name) if name else self.tr("Choose…"))
        self.button.setAccessibleName(
            self.tr("Forward to: {name}").format(name=name) if name else self.tr("Choose who gets it")
        )


def quoted(messages: list[MessageRow]) -> str:
    """Messages as they stand below what is forwarded."""
    parts = []
    for each in messages:
        lines = "\n".join(f"> {line}" for line in each.body.strip().split("\n"))
        parts.append(f"{each.author_name}, {date_text(each.happened)} {time_text(each.happened)}:\n{lines}")
    return "\n\n".join(parts)


def _not_here(_: object) -> None:
    """The ticket has gone this moment; the window says so."""

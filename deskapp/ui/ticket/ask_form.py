"""Asking a colleague or a team, in place: whom, what, which messages he may see, and until when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from deskapp.domain.fold_text import fold
from deskapp.services import people
from deskapp.services import support as support_service
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import isolate, line_of, moment, translate
from deskapp.ui.ticket import choices
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.rows import MessageRow, PersonRow, TeamRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.services.support import Upwards
    from deskapp.ui.jobs import Jobs

EXCERPTS = 4  # the newest public messages, and the one the person stands on
DUE_HOURS = 4
SHORT = 200


class Question(NamedTuple):
    """What is to be asked."""

    ticket: str
    to: str
    to_team: bool
    name: str
    text: str
    excerpts: tuple[str, ...]
    due: int


class AskColleague(Strip):
    """One question at a time; what was typed for a ticket stays with it. Signals: `asked(object Question)`, `left()`."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("ask", parent)
        self._desk, self._jobs = desk, jobs
        self._ticket = ""
        self._kept: dict[str, str] = {}
        self._to: tuple[str, str, str] | None = None  # person or team, its id and name
        self._due = 0
        self._support = False  # asked is somebody up the line
        self._steps: list[Upwards] = []
        self._popup: PickPopup | WhenPopup | None = None
        self._hint = Label("", 12, colour="text2", wrap=True, parent=self)
        self._whom = plain_button("", parent=self)
        self._whom.clicked.connect(self._ask_whom)
        self._until = link_button("", self)
        self._until.clicked.connect(self._ask_until)
        self._text = text_field(self.tr("Question"), 58, self)
        self._text.textChanged.connect(self._typed)
        self._boxes = [QCheckBox(self) for _ in range(EXCERPTS)]
        for box in self._boxes:
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._send = primary_button(self.tr("Ask"), parent=self)
        self._send.clicked.connect(self.finish)
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.leave)
        keys = Keycap(native_keys("Ctrl+Enter"), self)
        shown = column(*self._boxes, spacing=2)
        whom = row(self._whom, self._until, None, spacing=8)
        self.lay_out(self._hint, whom, self._text, shown, deeds=(None, keys, self._back, self._send))
        self.on_enter, self.on_escape = self.finish, self.leave
        self.hide()

    def ask(self, view: TicketView, current: MessageRow | None, *, support: bool = False) -> None:
        """Open for a ticket, with the newest public messages and the `current` one to choose from.

        For `support` whom to ask stands there already: one step up the line.
        """
        if view.row.id != self._ticket or support != self._support:
            self._ticket, self._to, self._support, self._steps = view.row.id, None, support, []
            self._say_what()
            self._due = QDateTime.currentDateTime().addSecs(DUE_HOURS * 3600).toMSecsSinceEpoch()
            self._text.setPlainText(self._kept.get(self._ticket, ""))
            self._offer(view, current)
        self._show_choices()
        self.show()
        (self._text if self._to or support else self._whom).setFocus(Qt.FocusReason.OtherFocusReason)
        if support:
            self._jobs.query(
                self, partial(support_service.steps, self._desk, view.row.id), then=self._stepped, key="steps"
            )
        elif self._to is None:
            self._ask_whom()

    def _say_what(self) -> None:
        if self._support:
            self.title.setText(self.tr("Ask for support from your reporting line"))
            self._hint.setText(
                self.tr("You keep the ticket. Anybody it is about is skipped, and not told.")
            )
            self._text.setPlaceholderText(self.tr("What do you need? One short reason is enough"))
        else:
            self.title.setText(self.tr("Ask a colleague or a team"))
            self._hint.setText(
                self.tr("You keep the ticket. Whoever is asked sees the messages ticked here and answers you alone.")
            )
            self._text.setPlaceholderText(self.tr("What do you need to know?"))

    def _stepped(self, found: list[Upwards]) -> None:
        self._steps = found
        if not found:
            self._hint.setText(self.tr("There is nobody left to ask in your reporting line: it is about them."))
        elif self._to is None:
            self._to, self._due = ("helper", found[0].person, found[0].name), found[0].due
        self._show_choices()

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown: the words stay with theirs."""
        if ticket != self._ticket:
            self._ticket = ""
            self.hide()

    @Slot()
    def finish(self) -> None:
        """Ask, once there is somebody and something."""
        text = self._text.toPlainText().strip()
        if self._to is None:
            self._ask_whom()
        elif not text:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            kind, to, name = self._to
            shown = tuple(
                str(each.property("message")) for each in self._boxes if not each.isHidden() and each.isChecked()
            )
            self._kept.pop(self._ticket, None)
            ticket, self._ticket = self._ticket, ""
            self.hide()
            self.asked.emit(Question(ticket, to, kind == "team", name, text, shown, self._due))
            self.left.emit()

    @Slot()
    def leave(self) -> None:
        """Go back; the words are kept."""
        self.hide()
        self.left.emit()

    def popup(self) -> PickPopup | WhenPopup | None:
        """The list that is open, if one is."""
        found = self._popup
        return found if found is not None and shiboken6.isValid(found) and found.isVisible() else None

    def _offer(self, view: TicketView, current: MessageRow | None) -> None:
        public = [each for each in view.messages if each.audience == "customer" and each.body.strip()]
        newest = public[-EXCERPTS:]
        if current is not None and current in public and current not in newest:
            newest = [current, *newest[1:]]
        chosen = current if current in newest else newest[-1] if newest else None
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(newest))
            if place < len(newest):
                said = newest[place]
                words = " ".join(said.body[:SHORT].split())
                box.setAccessibleName(line_of(said.author_name, moment(said.happened), isolate(words)))
                box.setProperty("message", said.id)
                box.setChecked(said is chosen)
                box.setFont(theme.current().font(12))
        self._cut()

    def _cut(self) -> None:
        """As much of each message as there is room for."""
        metrics = QFontMetrics(theme.current().font(12))
        for box in self._boxes:
            room = self.width() - theme.current().px(70)
            text = metrics.elidedText(box.accessibleName(), Qt.TextElideMode.ElideRight, room)
            box.setText(text.replace("&", "&&"))

    def _show_choices(self) -> None:
        self._whom.setText(isolate(self._to[2]) if self._to else self.tr("Whom?"))
        self._whom.setAccessibleName(self.tr("Whom? {name}").format(name=isolate(self._to[2]) if self._to else ""))
        self._until.setText(
            self.tr("answer until {time}").format(time=moment(self._due)) if self._due else self.tr("whenever it suits")
        )

    @Slot()
    def _ask_whom(self) -> None:
        title = self.tr("Whom do you ask?")
        if self._support:
            popup = PickPopup(self, title, [_step_choice(each) for each in self._steps])
        else:
            popup = PickPopup(self, title, search=self._search)
        popup.picked.connect(self._chosen)
        self._popup = popup
        popup.open_at(self._whom)
        if not self._support:
            self._search("")

    def _search(self, typed: str) -> None:
        self._jobs.query(self, partial(_found, self._desk, typed), then=self._offer_people, key="whom")

    def _offer_people(self, found: tuple[list[TeamRow], list[PersonRow]]) -> None:
        popup = self.popup()
        if isinstance(popup, PickPopup):
            teams = [
                Choice(("team", each.id, choices.team_name(each)), choices.team_name(each),
                       self.tr("%Ln person(s)", "", each.members), "team")
                for each in found[0]
            ]  # fmt: skip
            made = [
                Choice(("helper", each.id, each.name), each.name, line_of(each.job, each.unit, each.place), "@")
                for each in found[1]
                if each.id != self._desk.person and not each.left
            ]
            popup.set_choices([*made, *teams])

    @Slot(object)
    def _chosen(self, to: tuple[str, str, str]) -> None:
        self._to = to
        if step := next((each for each in self._steps if each.person == to[1]), None):
            self._due = step.due
        self._show_choices()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_until(self) -> None:
        made = choices.moment_choices(QDateTime.currentDateTime(), "clock")
        popup = PickPopup(self, self.tr("Answer until"), made)
        popup.picked.connect(self._until_chosen)
        self._popup = popup
        popup.open_at(self._until)

    @Slot(object)
    def _until_chosen(self, due: int) -> None:
        if due < 0:
            popup = WhenPopup(self, self.tr("Answer until"), self._due)
            popup.picked.connect(self._until_chosen)
            self._popup = popup
            popup.open_at(self._until)
            return
        self._due = due
        self._show_choices()

    @Slot()
    def _typed(self) -> None:
        if self._ticket:
            self._kept[self._ticket] = self._text.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


def _step_choice(step: Upwards) -> Choice:
    stead = (
        translate("AskColleague", "stands in for {name}").format(name=isolate(step.instead_of))
        if step.instead_of
        else ""
    )
    return Choice(("helper", step.person, step.name), step.name, line_of(step.job, stead), "@")


def _found(desk: Desk, typed: str) -> tuple[list[TeamRow], list[PersonRow]]:
    """Teams and people for what is typed; for nothing, one's own colleagues first. On a reader thread."""
    words = fold(typed.strip())
    teams = [
        each for each in people.teams(desk) if any(words in fold(name) for name in (each.name, *each.names.values()))
    ]
    if words:
        return teams, people.find(desk, typed, left=False)
    mine = people.me(desk).teams
    return teams, [each for team in mine for each in people.members(desk, team)]

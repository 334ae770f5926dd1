"""What a ticket waits for and until when, in one place; the sentence that the customer may read is shown before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from deskapp.domain.fold_text import fold
from deskapp.services import people, waiting
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import isolate, line_of, moment
from deskapp.ui.ticket import choices, composer_state, texts
from deskapp.ui.ticket.strip import Strip
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.foreign_line import ForeignLine
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import PersonRow, SearchHit, TeamRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.deeds import Deeds

Found = tuple[list["TeamRow"], list["PersonRow"], list["SearchHit"]]


class WaitForm(Strip):
    """Opens for the shown ticket; what is done goes through `deeds`. Signal `left()`."""

    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, deeds: Deeds, parent: QWidget) -> None:
        super().__init__("waiting", parent)
        self._desk, self._jobs, self._deeds = desk, jobs, deeds
        self._view: TicketView | None = None
        self._on: tuple[str, str, str] = ("", "", "")  # kind, who, name
        self._until = 0
        self._known: tuple[str, str, int] = ("", "", 0)  # what it waited for, as far as the person knows
        self._popup: PickPopup | WhenPopup | None = None
        self.title.setText(self.tr("What does it wait for?"))
        self._whom = plain_button("", parent=self)
        self._whom.clicked.connect(self._ask_whom)
        self._when = link_button("", self)
        self._when.clicked.connect(self._ask_when)
        self.news = self._heard = ForeignLine(self)
        self._heard.taken.connect(self._take_over)
        self._heard.kept.connect(self._agree)
        self._tell = QCheckBox(self)
        self._sentence = Label("", 12, colour="text2", wrap=True, parent=self)
        self._no_more = link_button(self.tr("It is no longer waiting"), self)
        self._no_more.clicked.connect(self._go_on)
        self._set = primary_button(self.tr("Let it wait"), parent=self)
        self._set.clicked.connect(self.finish)
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.leave)
        keys = Keycap(native_keys("Ctrl+Enter"), self)
        chosen = row(self._whom, self._when, None, spacing=8)
        self.lay_out(chosen, self._heard, self._tell, self._sentence, deeds=(self._no_more, None, keys, self._back, self._set))
        self.on_enter, self.on_escape = self.finish, self.leave
        self.hide()

    def ask(self, view: TicketView) -> None:
        """Open with what it waits for now."""
        kind = str(view.fields.get("waiting_kind") or "")
        self._view = view
        self._on = (kind, str(view.fields.get("waiting_on") or ""), view.waiting_on_name)
        self._until = int(view.fields.get("waiting_until") or 0)
        self._agree()
        self._heard.close_line()
        self._tell.setChecked(False)
        self._tell.setFont(theme.current().font(13))
        self._tell.setText(self.tr("Tell {name} in these words").format(name=composer_state.customer_first(view)))
        self._no_more.setVisible(view.row.status == "waiting")
        self._show_choices()
        self.show()
        self._whom.setFocus(Qt.FocusReason.OtherFocusReason)
        if not kind:
            self._ask_whom()

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is shown."""
        if self._view is None or ticket != self._view.row.id:
            self._view = None
            self.hide()

    def show_view(self, view: TicketView | None) -> None:
        """The ticket as it stands now: somebody else may have said what it waits for."""
        if view is None or self._view is None or view.row.id != self._view.row.id:
            return
        self._view = view
        stands = _stands(view)
        if stands == self._known:
            return
        by = view.set_by.get("waiting_kind")
        if stands == (*self._on[:2], self._until) or by is None or by.mine:
            self._agree()
            self._heard.close_line()
        else:
            kind, who, until = stands
            words = _whom(kind, who, view.waiting_on_name)
            self._heard.say(by.name, line_of(words, moment(until) if until else "") if kind else "")

    @Slot()
    def _agree(self) -> None:
        """From now on the other's choice is the past of what is chosen here."""
        self._known = _stands(self._view) if self._view is not None else ("", "", 0)

    @Slot()
    def _take_over(self) -> None:
        if self._view is not None:
            self.ask(self._view)

    def sentence(self) -> str:
        """What the customer would read."""
        return self._sentence.text()

    def popup(self) -> PickPopup | WhenPopup | None:
        """The list that is open, if one is."""
        found = self._popup
        return found if found is not None and shiboken6.isValid(found) and found.isVisible() else None

    @Slot()
    def finish(self) -> None:
        """Let it wait, once there is something to wait for."""
        kind, who, _ = self._on
        if self.undecided():
            return
        if self._view is None or not kind:
            self._ask_whom()
        elif kind == "date" and not self._until:
            self._ask_when()
        else:
            tell = self._tell.isChecked() and not self._tell.isHidden()
            work = partial(waiting.wait, self._desk, self._view.row.id, kind, who, self._until, tell=tell)
            self._do(work, self.tr("{number} is waiting"))

    @Slot()
    def leave(self) -> None:
        """Go back; nothing was changed."""
        self._view = None
        self.hide()
        self.left.emit()

    @Slot()
    def _go_on(self) -> None:
        if self._view is not None:
            self._do(partial(waiting.go_on, self._desk, self._view.row.id), self.tr("{number} is no longer waiting"))

    def _do(self, work: Callable[[], Changes], pattern: str) -> None:
        number = self._view.row.number if self._view is not None else ""
        self.leave()
        self._deeds.run(work, pattern.format(number=isolate(number)))

    def _show_choices(self) -> None:
        kind, who, name = self._on
        shown = _whom(kind, who, name) if kind else self.tr("Choose…")
        self._whom.setText(shown)
        self._whom.setAccessibleName(self.tr("It is waiting for {name}").format(name=shown))
        self._when.setText(
            self.tr("until {time}, then it wakes by itself").format(time=moment(self._until))
            if self._until
            else self.tr("until the answer comes")
        )
        self._offer("")
        if self._view is not None:
            work = partial(waiting.told, self._desk, self._view.row.id, kind, who, self._until)
            self._jobs.query(self, work, then=self._offer, key="told")

    def _offer(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._tell.setVisible(bool(sentence))

    # ---- for whom
    @Slot()
    def _ask_whom(self) -> None:
        hint = self.tr("A name, a team, a supplier, a ticket")
        popup = PickPopup(self, self.tr("Wait for whom?"), search=self._search, hint=hint)
        popup.picked.connect(self._chosen)
        self._popup = popup
        popup.open_at(self._whom)
        self._search("")

    def _search(self, typed: str) -> None:
        self._jobs.query(self, partial(_found, self._desk, typed), then=partial(self._offer_whom, typed), key="whom")

    def _offer_whom(self, typed: str, found: Found) -> None:
        popup = self.popup()
        if not isinstance(popup, PickPopup):
            return
        kinds, own = texts.waiting_kinds(), " ".join(typed.split())
        made = [
            Choice((kind, "", ""), kinds[kind], icon=icon)
            for kind, icon in (("customer", "person"), ("date", "calendar"))
            if not own or fold(own) in fold(kinds[kind])
        ]
        made += [
            Choice(("person", each.id, each.name), each.name, line_of(each.job, each.unit, each.place), "@")
            for each in found[1]
            if not each.left
        ]
        teams = [(each.id, choices.team_name(each)) for each in found[0]]
        made += [Choice(("team", team, name), name, kinds["team"], "team") for team, name in teams]
        if own:
            made.append(Choice(("supplier", own, ""), own, kinds["supplier"], "tag"))
        mine = self._view.row.id if self._view is not None else ""
        made += [
            Choice(("ticket", hit.ticket, hit.title), hit.title, kinds["ticket"], "link")
            for hit in found[2]
            if hit.kind == "ticket" and hit.ticket != mine
        ]
        popup.set_choices(made)

    @Slot(object)
    def _chosen(self, on: tuple[str, str, str]) -> None:
        self._on = on
        self._show_choices()
        if on[0] == "date" and not self._until:
            self._ask_when()
        else:
            self._when.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- until when
    @Slot()
    def _ask_when(self) -> None:
        made = choices.moment_choices(QDateTime.currentDateTime(), "clock")
        if self._on[0] != "date":
            made.insert(0, Choice(0, self.tr("Until the answer comes"), icon="pause"))
        popup = PickPopup(self, self.tr("Wait until"), made)
        popup.picked.connect(self._when_chosen)
        self._popup = popup
        popup.open_at(self._when)

    @Slot(object)
    def _when_chosen(self, until: int) -> None:
        if until < 0:
            popup = WhenPopup(self, self.tr("Wait until"), self._until)
            popup.picked.connect(self._when_chosen)
            self._popup = popup
            popup.open_at(self._when)
            return
        self._until = until
        self._show_choices()
        (self._set if self._tell.isHidden() else self._tell).setFocus(Qt.FocusReason.OtherFocusReason)


def _stands(view: TicketView) -> tuple[str, str, int]:
    """What a ticket waits for: kind, who, until when."""
    fields = view.fields
    return str(fields.get("waiting_kind") or ""), str(fields.get("waiting_on") or ""), int(fields.get("waiting_until") or 0)


def _whom(kind: str, who: str, name: str) -> str:
    return isolate(name or who) if name or who else texts.waiting_kinds()[kind]


def _found(desk: Desk, typed: str) -> Found:
    """Teams, people and tickets for what is typed; for nothing, one's own colleagues. On a reader thread."""
    words = fold(typed.strip())
    teams = [each for each in people.teams(desk) if any(words in fold(name) for name in (each.name, *each.names.values()))]
    if words:
        return teams, people.find(desk, typed, left=False), choices.tickets(desk, typed)
    return teams, [each for team in people.me(desk).teams for each in people.members(desk, team)], []

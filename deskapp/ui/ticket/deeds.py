"""What is done to the shown ticket: the lists to pick from, and the commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot

from deskapp.domain.fold_text import fold
from deskapp.domain.rows import SetBy
from deskapp.services import deciding, labels, people, tickets
from deskapp.ui import snoozing
from deskapp.ui.i18n import isolate, moment, now_ms
from deskapp.ui.notice import Notice
from deskapp.ui.ticket import choices, texts
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import CardRow, TeamRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.widgets.foreign_line import ForeignLine


class Deeds(QObject):
    """Commands for one ticket at a time. A list that opens late, for a ticket no longer shown, does nothing.

    Signals: `done(object Notice)`, `failed(object DeskError)`, `changed()` as soon as something was written,
    `close_asked()`: the status is to become solved.
    """

    done = Signal(object)
    failed = Signal(object)
    changed = Signal()
    close_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._window = desk, jobs, parent
        self._view: TicketView | None = None
        self._anchor: QWidget = parent
        self._popup: PickPopup | WhenPopup | None = None
        self._field = self._why = ""
        self._watched = self._seen = self._known = ""  # the field a list is open for, who set it last, and to what
        self._line: ForeignLine | None = None
        self._used: list[tuple[str, int]] = []  # labels that are in use, as far as they were asked for

    def show_view(self, view: TicketView | None) -> None:
        """Which ticket is meant; a list that is open says what somebody else has changed of its field."""
        same = view is not None and self._view is not None and view.row.id == self._view.row.id
        self._view = view
        popup = self._popup
        if same and popup is not None and shiboken6.isValid(popup) and popup.isVisible():
            self._hear(popup)

    def _hear(self, popup: PickPopup | WhenPopup) -> None:
        now = self._set_by()
        if now.operation == self._seen or self._view is None:
            return
        shown = choices.shown_value(self._view, self._watched)
        if now.mine or shown == self._known:
            self._keep_mine()
            return
        if popup.news() is not self._line:
            self._line = popup.news()
            self._line.kept.connect(self._keep_mine)
        self._line.say(now.name, shown)
        popup.adjustSize()

    def _set_by(self, field: str = "") -> SetBy:
        return (self._view.set_by.get(field or self._watched) if self._view is not None else None) or SetBy("", "")

    @Slot()
    def _keep_mine(self) -> None:
        """From now on the other's value is the past of what is picked."""
        self._seen = self._set_by().operation
        self._known = choices.shown_value(self._view, self._watched) if self._view is not None else ""
        popup = self._list()
        if popup is not None and self._watched == "labels":
            self._label_typed(popup.typed())

    def _watch(self, popup: PickPopup | WhenPopup, field: str) -> None:
        """This list is about a field, as it stands now."""
        self._popup, self._watched, self._line = popup, field, None
        self._seen = self._set_by().operation
        self._known = choices.shown_value(self._view, field) if self._view is not None else ""

    # ---- one step
    def run(self, work: Callable[[], Changes], words: str) -> None:
        """Do something, and say so with an Undo."""
        self._jobs.command(self, work, then=partial(self.say, words), failed=self.failed.emit)

    def set_field(self, name: str, value: Any, words: str = "", *, seen: str | None = None) -> None:
        """Set one field; `seen` is the operation whose value was known, where that is not what is shown."""
        if self._view is None:
            return
        shown = words or self._set_words(name, value)
        known = {name: self._set_by(name).operation if seen is None else seen}
        self.run(partial(tickets.set_fields, self._desk, self._view.row.id, {name: value}, known), shown)

    def _picked(self) -> tickets.Seen:
        """What the person knew of the field when he picked. Whoever set it in that very moment is not overwritten unseen:
        both values then wait for a decision, above the text.
        """
        return {self._watched: self._seen}

    def settle(self, card: CardRow, take_other: bool) -> None:
        """Decide between two values."""
        work = partial(deciding.settle, self._desk, card.doc, card.key, take_other, card.type)
        self.run(work, self.tr("Decided: {field}").format(field=texts.field_name(card.field)))

    def told(self, message: str, person: str) -> None:
        """A public message was told by phone."""
        self.run(partial(tickets.told_by_phone, self._desk, message, person), self.tr("Noted: told by phone"))

    def take(self) -> None:
        """Take the ticket."""
        if self._view is not None:
            seen = {"assignee": self._set_by("assignee").operation}
            self.run(partial(tickets.take, self._desk, self._view.row.id, seen), self._says(self.tr("{number} is yours")))

    def reopen(self) -> None:
        """Open a solved ticket again."""
        if self._view is not None:
            self.run(
                partial(tickets.reopen, self._desk, self._view.row.id), self._says(self.tr("{number} is open again"))
            )

    def close(self, solution: str, seen: str) -> None:
        """Close with a solution; `seen` is the operation whose solution was known."""
        if self._view is not None:
            work = partial(tickets.close, self._desk, self._view.row.id, solution, {"solution": seen})
            self.run(work, self._says(self.tr("{number} is closed")))

    def follow(self) -> None:
        """Follow the ticket, or no longer."""
        if self._view is not None:
            words = self._says(self.tr("You follow {number}")), self._says(self.tr("You no longer follow {number}"))
            work = partial(_follow_or_not, self._desk, self._view.row.id)
            self._jobs.command(self, work, then=partial(self._followed, words), failed=self.failed.emit)

    def _followed(self, words: tuple[str, str], done: tuple[bool, Changes]) -> None:
        self.say(words[0] if done[0] else words[1], done[1])

    def keep(self) -> None:
        """Keep the ticket with its files on this computer whatever its age; again lets it go when it is old."""
        if self._view is not None:
            work = partial(_keep_or_let_go, self._desk, self._view.row.id)
            self._jobs.command(self, work, then=self._kept, failed=self.failed.emit)

    def _kept(self, kept: bool) -> None:
        stays = self._says(self.tr("{number} and its files stay on this computer"))
        self.done.emit(
            Notice(
                stays if kept else self._says(self.tr("{number} leaves this computer once it is old enough")),
                icon="pin",
            )
        )

    # ---- lists
    def assign(self, anchor: QWidget) -> None:
        """Pick who has it."""
        self._ask_colleagues(anchor, self._open_assign, self._view.row.id if self._view is not None else "")

    def move(self, anchor: QWidget) -> None:
        """Pick the team."""
        self._anchor = anchor
        self._jobs.query(self, partial(people.teams, self._desk), then=self._open_move, key="choices")

    def priority(self, anchor: QWidget) -> None:
        """Pick the priority."""
        if self._view is not None:
            popup = self._pick(anchor, self.tr("Priority"), choices.priority_choices(), self._view.row.priority)
            self._watch(popup, "priority")
            popup.picked.connect(self._set_priority)

    def snooze(self, anchor: QWidget) -> None:
        """Pick when it comes back."""
        if self._view is not None:
            made = choices.snooze_choices(QDateTime.currentDateTime(), bool(self._view.row.snooze_until))
            self._why = ""
            popup = self._pick(anchor, self.tr("Snooze until"), made, search=self._why_typed, hint=snoozing.why())
            popup.picked.connect(self._snoozed)
            self._watch(popup, "snooze_until")

    def label(self, anchor: QWidget) -> None:
        """Put labels on and take them off."""
        if self._view is not None:
            popup = self._pick(anchor, self.tr("Labels"), self._label_choices("", []), search=self._label_typed)
            popup.picked.connect(self._labelled)
            self._watch(popup, "labels")
            self._label_typed("")

    def pick_word(self, anchor: QWidget, field: str, words: dict[str, str], current: str) -> None:
        """Pick one of the fixed words of a field."""
        self._field = field
        popup = self._pick(anchor, _capital(texts.field_name(field)), choices.word_choices(words), current)
        popup.picked.connect(self._set_picked)
        self._watch(popup, field)

    def pick_time(self, anchor: QWidget, field: str, current: int) -> None:
        """Pick a day and time for a field."""
        self._field = field
        promised = field in ("next_word_by", "lasting_by", "needed_by") and self._view is not None and self._view.requester
        reach = promised.reach if promised else None
        popup = WhenPopup(self._window, _capital(texts.field_name(field)), current, reach=reach)
        popup.picked.connect(self._set_picked)
        self._watch(popup, field)
        popup.open_at(anchor)

    def pick_customer(self, anchor: QWidget) -> None:
        """Pick who the ticket is for."""
        popup = self._pick(anchor, self.tr("Customer"), [], search=self._person_typed)
        self._field = "requester"
        popup.picked.connect(self._set_picked)
        self._watch(popup, "requester")

    def part(self) -> None:
        """Ask another team for a part of it."""
        if self._view is not None:
            from deskapp.ui.ticket.new_ticket import NewTicketDialog  # late: seldom needed

            dialog = NewTicketDialog(
                self._desk, self._jobs, self._window, requester=self._desk.person, child_of=self._view.row.id
            )
            dialog.made.connect(self._part_made)
            dialog.open()

    # ---- answers of lists
    def _open_assign(self, found: choices.Colleagues) -> None:
        if self._view is not None:
            made = choices.person_choices(found, nobody=bool(self._view.row.assignee))
            popup = self._pick(self._anchor, self.tr("Assign to"), made, self._view.row.assignee or None)
            popup.picked.connect(self._assigned)
            self._watch(popup, "assignee")

    def _open_move(self, known: list[TeamRow]) -> None:
        if self._view is not None:
            made = choices.team_choices(known, self._view.row.team)
            popup = self._pick(self._anchor, self.tr("Move to another team"), made)
            popup.picked.connect(self._moved)
            self._watch(popup, "team")

    def _part_made(self, changes: Changes) -> None:
        self.say(self.tr("{number} is open as part of it").format(number=isolate(changes.number)), changes)

    def _assigned(self, person: str) -> None:
        if self._view is not None:
            words = self.tr("{number} is assigned") if person else self.tr("{number} is back with the team")
            work = partial(tickets.assign, self._desk, self._view.row.id, person, self._picked())
            self.run(work, self._says(words))

    def _moved(self, team: str) -> None:
        if self._view is not None:
            work = partial(tickets.move, self._desk, self._view.row.id, team, self._picked())
            self.run(work, self._says(self.tr("{number} was moved")))

    def _set_priority(self, level: int) -> None:
        if self._view is not None and level != self._view.row.priority:
            self.set_field("priority", level, seen=self._seen)

    def _snoozed(self, until: int) -> None:
        if self._view is None:
            return
        if until < 0:
            popup, seen = WhenPopup(self._window, self.tr("Snooze until")), self._seen
            popup.picked.connect(self._snoozed)
            self._watch(popup, "snooze_until")
            popup.open_at(self._anchor)
            if seen != self._seen:
                self._seen = seen  # it was set while the first list closed
                self._hear(popup)
            return
        pattern = self.tr("{number} is snoozed until {time}") if until else self.tr("{number} is awake again")
        row = self._view.row
        words = pattern.format(number=isolate(row.number), time=moment(until))
        why = self._why or (row.snooze_reason if row.snooze_until > now_ms() else "")  # the same sleep keeps its reason
        self.run(partial(tickets.snooze, self._desk, row.id, until, self._picked(), reason=why), words)

    def _why_typed(self, text: str) -> None:
        self._why = text.strip()

    def _label_choices(self, typed: str, used: list[tuple[str, int]]) -> list[Choice]:
        if self._view is None:
            return []
        typed = " ".join(typed.split())
        made = [
            Choice(("drop", each), each, self.tr("remove"), "x")
            for each in self._view.labels
            if typed.casefold() in each.casefold()
        ]
        known = [label for label, _ in used if label not in self._view.labels]
        more = [Choice(("add", each), each, self.tr("in use"), "tag") for each in known]
        made = [*more, *made] if typed else [*made, *more]
        if typed and typed not in (*self._view.labels, *known):
            made.append(Choice(("add", typed), typed, self.tr("new label"), "plus"))
        return made

    def _label_typed(self, typed: str) -> None:
        known = fold(" ".join(typed.split()))
        self._show_labels(typed, [each for each in self._used if known in fold(each[0])])  # at once what is known already
        work = partial(labels.used, self._desk, typed)
        self._jobs.query(self, work, then=partial(self._labels_found, typed), key="found")

    def _labels_found(self, typed: str, used: list[tuple[str, int]]) -> None:
        self._used = list(dict.fromkeys([*used, *self._used]))
        self._show_labels(typed, used)

    def _show_labels(self, typed: str, used: list[tuple[str, int]]) -> None:
        if popup := self._list():
            popup.set_choices(self._label_choices(typed, used))

    def _labelled(self, choice: tuple[str, str]) -> None:
        if self._view is None:
            return
        what, label = choice
        work, words = (tickets.add_label, self.tr("Label {label} is added")) if what == "add" else (
            tickets.drop_label, self.tr("Label {label} is removed"))  # fmt: skip
        self.run(partial(work, self._desk, self._view.row.id, label), words.format(label=isolate(label)))

    def _person_typed(self, typed: str) -> None:
        self._jobs.query(self, partial(people.find, self._desk, typed), then=self._people_found, key="found")

    def _people_found(self, rows: list[Any]) -> None:
        if popup := self._list():
            popup.set_choices(choices.customer_choices(rows))

    def _set_picked(self, value: Any) -> None:
        if self._view is None or value == (self._view.fields.get(self._field) or ""):
            return
        if (
            self._field == "status"
            and value in ("solved", "closed")
            and self._view.row.status not in ("solved", "closed")
        ):
            self.close_asked.emit()  # closing asks what solved it
        else:
            self.set_field(self._field, value, seen=self._seen)

    # ---- shared
    def _ask_colleagues(self, anchor: QWidget, then: Callable[[choices.Colleagues], None], ticket: str = "") -> None:
        if self._view is not None:
            self._anchor = anchor
            work = partial(choices.colleagues, self._desk, self._view.row.team, ticket)
            self._jobs.query(self, work, then=then, key="choices")

    def _pick(
        self,
        anchor: QWidget,
        title: str,
        made: list[Choice],
        current: object = None,
        search: Callable[[str], None] | None = None,
        hint: str = "",
    ) -> PickPopup:
        self._anchor = anchor
        popup = PickPopup(self._window, title, made, search=search, current=current, hint=hint)
        self._popup, self._watched, self._seen, self._line = popup, "", "", None
        popup.open_at(anchor)
        if search is not None and not made:
            search("")
        return popup

    def _list(self) -> PickPopup | None:
        """The open list, if it still is."""
        popup = self._popup
        return popup if isinstance(popup, PickPopup) and shiboken6.isValid(popup) and popup.isVisible() else None

    def _says(self, pattern: str) -> str:
        return pattern.format(number=isolate(self._view.row.number)) if self._view is not None else ""

    def _set_words(self, name: str, value: Any) -> str:
        shown = texts.value_text(name, value)
        field = _capital(texts.field_name(name))
        if name in ("requester", "assignee", "team"):
            return self.tr("{field} was changed").format(field=field)
        return (
            self.tr("{field}: {value}").format(field=field, value=isolate(shown))
            if shown
            else self.tr("{field} was cleared").format(field=field)
        )

    def say(self, words: str, changes: Changes) -> None:
        """Tell what was done, with an Undo."""
        self.changed.emit()
        undone = partial(self._undo, changes.group) if changes.group else None
        self.done.emit(Notice(words, undone, group=changes.group))

    def _undo(self, group: str) -> None:
        self._jobs.command(self, partial(tickets.undo, self._desk, group), then=self._undone, failed=self.failed.emit)

    def _undone(self, changes: Changes) -> None:
        self.changed.emit()
        back = changes.number.split("/")[0]
        words = self.tr("Put back") if back != "0" else self.tr("Nothing was put back: it had changed in the meantime")
        self.done.emit(Notice(words, icon="undo"))


def _capital(text: str) -> str:
    return QLocale().toUpper(text[:1]) + text[1:]  # i becomes İ in Turkish


def _follow_or_not(desk: Desk, ticket_id: str) -> tuple[bool, Changes]:
    following = tickets.follows(desk, ticket_id)
    return not following, (tickets.unfollow if following else tickets.follow)(desk, ticket_id)


def _keep_or_let_go(desk: Desk, ticket_id: str) -> bool:
    from deskapp.services import older

    wanted = not older.kept(desk, ticket_id)
    older.keep(desk, ticket_id, wanted)
    return wanted

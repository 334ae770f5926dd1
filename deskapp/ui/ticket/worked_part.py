"""Time worked on a ticket, as people wrote it down; one's own entries are changed by a click or Enter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal, Slot

from deskapp.services import settings, worked
from deskapp.ui.i18n import isolate, line_of, now_ms, translate
from deskapp.ui.notice import Notice
from deskapp.ui.ticket.field_row import ValueButton
from deskapp.ui.ticket.section import Section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.services.worked import Entry
    from deskapp.ui.jobs import Jobs

LONGEST_PROPOSAL = 240  # minutes; a ticket left open over lunch proposes no more


def duration(minutes: int) -> str:
    """Minutes as people say them: 25 min, 1 h 5 min."""
    hours, rest = divmod(minutes, 60)
    locale = QLocale()
    if not hours:
        return translate("WorkedWords", "{minutes} min").format(minutes=locale.toString(rest))
    if not rest:
        return translate("WorkedWords", "{hours} h").format(hours=locale.toString(hours))
    pattern = translate("WorkedWords", "{hours} h {minutes} min")
    return pattern.format(hours=locale.toString(hours), minutes=locale.toString(rest))


class WorkedPart(Section):
    """Signals: `notice(object Notice)`, `failed(object DeskError)`."""

    notice = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("worked", "", parent)
        self._desk, self._jobs = desk, jobs
        self._view: TicketView | None = None
        self._shown_since = 0
        self._entries: list[Entry] = []
        self.rows: list[ValueButton] = []
        self.body().setSpacing(2)
        self.set_title(self.tr("Time worked"))
        self._add = ValueButton(self)
        self._add.set_value(self.tr("Write down minutes"), "plus", "text2")
        self._add.setAccessibleName(self.tr("Write down minutes"))
        self._add.clicked.connect(self.write)
        self._place = self.body().count()
        self.add(self._add)

    def show_view(self, view: TicketView) -> None:
        """Another ticket, or what changed of it."""
        if self._view is None or self._view.row.id != view.row.id:
            self._shown_since = now_ms()
            self._show([])
        self._view = view
        self.setVisible(view.can_write)
        self._read()

    def _read(self) -> None:
        if self._view is not None and not self._jobs.stopping():
            ticket = self._view.row.id
            work = partial(worked.entries, self._desk, ticket)
            self._jobs.query(self, work, then=partial(self._found, ticket), key="worked")

    def _found(self, ticket: str, entries: list[Entry]) -> None:
        if self._view is not None and self._view.row.id == ticket:
            self._show(entries)

    def _show(self, entries: list[Entry]) -> None:
        self._entries = entries
        while len(self.rows) < len(entries):
            button = ValueButton(self)
            button.clicked.connect(self._change)
            self.body().insertWidget(self._place + len(self.rows), button)
            self.rows.append(button)
        for place, button in enumerate(self.rows):
            button.setVisible(place < len(entries))
            if place < len(entries):
                each = entries[place]
                words = line_of(duration(each.minutes), each.what, _day(each.day), each.name)
                button.set_value(words, "pencil" if each.mine else "clock", "accentInk" if each.mine else "text2")
                button.setProperty("entry", each.id)
                button.setAccessibleName(words)
                button.setToolTip(words)
        whole = sum(each.minutes for each in entries)
        title = self.tr("Time worked: {time}").format(time=isolate(duration(whole)))
        self.set_title(title if whole else self.tr("Time worked"))

    # ---- what is done
    @Slot()
    def write(self) -> None:
        """Write down minutes for the ticket shown; where it is wanted, how long it was open is proposed."""
        if self._view is not None and self._view.can_write:
            self._jobs.query(self, partial(settings.load, self._desk), then=self._open, key="settings")

    def _open(self, values: dict[str, str]) -> None:
        from deskapp.ui.ticket.worked_form import WorkedForm

        if self._view is None:
            return
        open_for = min(LONGEST_PROPOSAL, max(1, round((now_ms() - self._shown_since) / 60_000)))
        form = WorkedForm(
            self._desk, self._jobs, self._view.row.id, self.window(), proposed=open_for if values["minutes"] == "on" else 0
        )
        form.saved.connect(self._saved)
        form.open()

    @Slot()
    def _change(self) -> None:
        from deskapp.ui.ticket.worked_form import WorkedForm

        sender = self.sender()
        entry = next((each for each in self._entries if sender is not None and each.id == sender.property("entry")), None)
        if entry is not None and entry.mine and self._view is not None:
            form = WorkedForm(self._desk, self._jobs, self._view.row.id, self.window(), entry=entry)
            form.saved.connect(self._saved)
            form.open()

    @Slot(object, str)
    def _saved(self, changes: Changes, words: str) -> None:
        self._read()
        self.notice.emit(Notice(words, icon="clock", group=changes.group))


def _day(day: str) -> str:
    found = QDate.fromString(day, "yyyy-MM-dd")
    return QLocale().toString(found, QLocale.FormatType.ShortFormat) if found.isValid() else day

"""Everything that is begun and not sent on this computer, to go on with: the newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services import drafts, reviewing
from deskapp.ui.i18n import isolate, line_of, moment
from deskapp.ui.notice import Notice
from deskapp.ui.ticket.writing import FORWARD, KINDS, NOTE
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import ReviewRow
    from deskapp.services.desk import Desk
    from deskapp.services.drafts import Begun
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer

_WORDS = 60  # letters of a draft that are shown


class DraftList(QObject):
    """Signals: `open_asked(object ticket_id)`, then `write_asked(str kind)`; `notice(object Notice)` where there is none."""

    open_asked = Signal(object)
    write_asked = Signal(str)
    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, composer: Composer, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._composer, self._pane = desk, jobs, composer, parent

    def open(self) -> None:
        """Show the list, with what is being typed right now in it."""
        self._composer.save_now()
        # The writer thread puts it on disk first: both run there, one after the other.
        self._jobs.command(self, partial(_all, self._desk), then=self._show)

    def _show(self, found: tuple[list[ReviewRow], list[Begun]]) -> None:
        read, begun = found
        if not read and not begun:
            self.notice.emit(Notice(self.tr("There are no drafts: everything you started has been sent"), icon="check"))
            return
        title = self.tr("To read, and drafts on this computer") if read else self.tr("Drafts on this computer")
        lines = [*(self._to_read(each) for each in read), *(_line(each) for each in begun)]
        popup = PickPopup(self._pane.window(), title, lines, width=560)
        popup.picked.connect(self._picked)
        popup.open_in(self._pane.window())

    @Slot(object)
    def _picked(self, chosen: tuple[str, str]) -> None:
        ticket, kind = chosen
        self.open_asked.emit(ticket)
        if kind:
            self.write_asked.emit(kind)

    def _to_read(self, row: ReviewRow) -> Choice:
        back = row.reader != self._desk.person
        said = self.tr("{name} has read it") if back else self.tr("{name} asks you to read it")
        name = f"{isolate(row.number)} {isolate(row.subject)}".strip()
        who = isolate(row.reader_name if back else row.author_name)
        detail = line_of(said.format(name=who), moment(row.answered_at or row.handed_at))
        return Choice((row.ticket, ""), name, detail, "check" if back else "eye", colour="ok" if back else "violet")


def _all(desk: Desk) -> tuple[list[ReviewRow], list[Begun]]:
    return reviewing.for_me(desk), [each for each in drafts.begun(desk) if each.draft.kind in KINDS]


def _line(begun: Begun) -> Choice:
    draft = begun.draft
    words = " ".join(draft.text.split())[:_WORDS]
    name = f"{isolate(begun.number)} {isolate(begun.subject)}".strip()
    icon = {NOTE: "lock", FORWARD: "forward"}.get(draft.kind, "reply")
    return Choice((draft.ticket, draft.kind), name, f"{isolate(words)} · {moment(draft.saved)}", icon)

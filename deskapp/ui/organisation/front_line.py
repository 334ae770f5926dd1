"""The first thing on a lead's own card: what his front line needs from him."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskapp.services import front_line, waits
from deskapp.services.front_line import ASKED
from deskapp.ui.i18n import isolate, line_of, moment, number
from deskapp.ui.organisation.row_list import Row, RowList
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Collection

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.front_line import Need
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

MOST = 6
ASKS = ("ask", "ask_word", "asked", "asked_word")


class FrontLine(Card):
    """Signals: `requests_asked()`, `waits_asked()`: the page where it is answered is wanted."""

    requests_asked = Signal()
    waits_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus) -> None:
        super().__init__(self.tr("What does my front line need from me?"))
        self._desk, self._jobs = desk, jobs
        self._below: Collection[str] = ()
        self._kinds: dict[str, str] = {}
        self._count = Label("", 12, Weight.MEDIUM, "text2")
        self.add_to_head(self._count)
        self.rows = RowList(self.tr("What does my front line need from me?"))
        self._none = Label(self.tr("Nobody you support waits for you now."), 13, colour="text2", wrap=True)
        self.add(self.rows)
        self.add(self._none)
        self.rows.chosen.connect(self._chosen)
        self.hide()
        bus.refresh_when_visible(self, self._reload, (*waits.KINDS, *ASKS))

    def show_below(self, below: Collection[str]) -> None:
        """Who stands above me in the picture when customers are on top; nobody hides the card."""
        self._below = below
        if below:
            self._read()
        else:
            self._jobs.cancel(self, "needs")
            self.hide()

    def _read(self) -> None:
        self._jobs.query(self, partial(front_line.needs, self._desk, self._below), self._show, key="needs")

    def _reload(self, _changes: Changes) -> None:
        if self._below:
            self._read()

    def _show(self, needs: list[Need]) -> None:
        self._kinds = {each.id: each.kind for each in needs}
        shown = [
            Row(each.id, each.name, line_of(each.words, moment(each.due) if each.due else ""), avatar=each.name,
                spoken=self._spoken(each), tip=each.words)
            for each in needs[:MOST]
        ]  # fmt: skip
        self.rows.show_rows(shown)
        self._none.setVisible(not needs)
        self._count.setText(number(len(needs)) if needs else "")
        self.show()

    def _spoken(self, need: Need) -> str:
        said = self.tr("{name} asks: {words}") if need.kind == ASKED else self.tr("{name} waits for: {words}")
        until = self.tr("needed by {time}").format(time=moment(need.due)) if need.due else ""
        return ", ".join(each for each in (said.format(name=isolate(need.name), words=need.words), until) if each)

    @Slot(object)
    def _chosen(self, need: str) -> None:
        (self.requests_asked if self._kinds.get(need) == ASKED else self.waits_asked).emit()

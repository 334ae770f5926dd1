"""While a new ticket is written: what is like it, quietly, and what had solved that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.services import similar
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.theme import Weight
from deskapp.ui.ticket.similar_part import PAUSE_MS
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.services.similar import Similar
    from deskapp.ui.jobs import Jobs

SHOWN = 2


class LikeIt(QWidget):
    """A line for each of the likest tickets; it is not there while there is none."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._written = ("", "", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(Label(self.tr("Something like it came before:"), 12, Weight.MEDIUM, "text2", parent=self))
        self.lines = [Label("", 12, colour="text2", elide=True, parent=self) for _ in range(SHOWN)]
        for each in self.lines:
            layout.addWidget(each)
        self.hide()

    def look(self, subject: str, text: str, category: str = "") -> None:
        """Look for tickets like what is written, after a pause."""
        self._written = (subject, text, category)
        self._jobs.after(self, PAUSE_MS, self._look, key="like")

    def _look(self) -> None:
        if not self._jobs.stopping():
            work = partial(similar.like, self._desk, *self._written)
            self._jobs.query(self, work, then=self._show, key="like")

    def _show(self, found: list[Similar]) -> None:
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(found))
            line.setText(self._told(found[place]) if place < len(found) else "")
        self.setVisible(bool(found))

    def _told(self, row: Similar) -> str:
        solved = " ".join(row.solution.split())
        how = self.tr("Solved: {what}").format(what=isolate(solved)) if solved else ""
        return line_of(f"{isolate(row.number)} {isolate(row.subject)}", how)

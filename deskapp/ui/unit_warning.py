"""What speaks against writing to many at once: their departments' times, said before it is sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from deskapp.services import units
from deskapp.ui import reach_words
from deskapp.ui.i18n import line_of
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from deskapp.services.desk import Desk
    from deskapp.services.units import Warned
    from deskapp.ui.jobs import Jobs

SHOWN = 3


class UnitWarning(Label):
    """A line for each department that is busy or not to be disturbed; hidden where nothing speaks against it."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("", 12, colour="warn", wrap=True, parent=parent)
        self._desk, self._jobs = desk, jobs
        self.warned: list[Warned] = []
        self.hide()

    def ask(self, tickets: Iterable[str]) -> None:
        """Read for the customers of these tickets."""
        self._jobs.query(self, partial(units.ticket_warnings, self._desk, list(tickets)), then=self._show, key="warnings")

    def _show(self, found: list[Warned]) -> None:
        self.warned = found
        lines = []
        for each in found[:SHOWN]:
            concerned = self.tr("concerns %Ln customer(s)", "", each.people)
            lines.append(line_of(reach_words.objection(each.objection), concerned))
        if len(found) > SHOWN:
            lines.append(self.tr("and %Ln more department(s)", "", len(found) - SHOWN))
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))

"""The question above the composer whether one keeps a ticket that would go back to the team."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from deskapp.services import returning
from deskapp.ui.i18n import moment
from deskapp.ui.ticket.strip import Strip
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.ticket.deeds import Deeds


class Returning(Strip):
    """Shown to the holder alone, as long as he is asked; what is done goes through `deeds`."""

    def __init__(self, desk: Desk, deeds: Deeds, parent: QWidget) -> None:
        super().__init__("return", parent, elide=True)
        self._desk, self._deeds = desk, deeds
        self._ticket = ""
        self._text = Label(self.tr("A reply or a note also keeps it with you."), 12, colour="text2", elide=True, parent=self)
        self._keep = plain_button(self.tr("I keep it"), parent=self)
        self._keep.clicked.connect(self.keep)
        self.lay_out(under=self._text, beside=(self._keep,))
        self.hide()

    def show_view(self, view: TicketView | None) -> None:
        """Show what is asked about a ticket."""
        at = returning.asked(view.fields | {"assignee": view.row.assignee}, self._desk.person) if view is not None else 0
        self._ticket = view.row.id if view is not None and at else ""
        if at:
            self.title.setText(self.tr("Goes back to the team {time}, unless you keep it").format(time=moment(at)))
            self.setAccessibleName(f"{self.title.text()}. {self._text.text()}")
        self.setVisible(bool(at))

    def asks(self) -> bool:
        """True while the person is asked."""
        return bool(self._ticket)

    @Slot()
    def keep(self) -> None:
        """I keep it."""
        if self._ticket:
            self._deeds.run(partial(returning.keep, self._desk, self._ticket), self.tr("It stays with you"))

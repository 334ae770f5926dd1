"""Can you work now? Asked in a request, answered with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskapp.domain.workaround import NO, YES, open_question
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.ticket.strip import Strip
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import TicketView


class WorksQuestion(Strip):
    """Shown while somebody wants to know. Signal `answered(object request_id, str says)`."""

    answered = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("workaround", parent)
        self._request = ""
        self.title.setText(self.tr("Can you work now?"))
        self._lasting = Label("", 12, colour="text2", wrap=True, parent=self)
        self.yes = primary_button(self.tr("Yes, I can work again"), parent=self)
        self.yes.clicked.connect(self.say_yes)
        self.no = plain_button(self.tr("No, I cannot work yet"), parent=self)
        self.no.clicked.connect(self.say_no)
        self.lay_out(under=self._lasting, deeds=(self.yes, Keycap("Y", self), self.no, Keycap("N", self), None))
        self.hide()

    def show_view(self, view: TicketView) -> None:
        """Show what is asked in a request, if anything is."""
        self._request = view.row.id if open_question(view.messages) else ""
        lasting = int(view.fields.get("lasting_by") or 0)
        words = self.tr("The lasting fix follows by {time}, whatever you answer.").format(time=isolate(moment(lasting)))
        self._lasting.setText(words if lasting else "")
        self._lasting.setVisible(bool(lasting))
        self.setAccessibleName(f"{self.title.text()} {self._lasting.text()}".strip())
        self.setVisible(bool(self._request))

    def asks(self) -> bool:
        """True while somebody wants to know."""
        return bool(self._request)

    @Slot()
    def say_yes(self) -> None:
        """He can."""
        self._say(YES)

    @Slot()
    def say_no(self) -> None:
        """He cannot."""
        self._say(NO)

    def _say(self, says: str) -> None:
        request, self._request = self._request, ""
        if request:
            self.hide()
            self.answered.emit(request, says)

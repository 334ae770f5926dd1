"""Can you work now? Asked in a request, answered with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from deskapp.domain.workaround import NO, YES, open_question
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketView


class WorksQuestion(QFrame):
    """Shown while somebody wants to know. Signal `answered(object request_id, str says)`."""

    answered = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._request = ""
        self.title = Label(self.tr("Can you work now?"), 13, Weight.SEMIBOLD, wrap=True, parent=self)
        self._lasting = Label("", 12, colour="text2", wrap=True, parent=self)
        self.yes = primary_button(self.tr("Yes, I can work again"), parent=self)
        self.yes.clicked.connect(self.say_yes)
        self.no = plain_button(self.tr("No, I cannot work yet"), parent=self)
        self.no.clicked.connect(self.say_no)
        head = row(Picture("play", "ok", 18, self), column(self.title, self._lasting, spacing=0), spacing=8)
        head.setStretch(1, 1)
        deeds = row(self.yes, Keycap("Y", self), self.no, Keycap("N", self), None, spacing=8)
        self.setLayout(column(head, deeds, spacing=8, margins=(12, 8, 10, 9)))
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

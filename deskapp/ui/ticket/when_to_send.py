"""When a reply is to leave: a few good moments, or any day and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Signal, Slot

from deskapp.ui.ticket import choices
from deskapp.ui.ticket.when_popup import WhenPopup
from deskapp.ui.widgets.popup import PickPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.reach import Reach


class WhenToSend(QObject):
    """Signal `picked(object)` with milliseconds."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._anchor = parent, parent
        self._reach: Reach | None = None

    def ask(self, anchor: QWidget, reach: Reach | None = None) -> None:
        """Open the list at a widget; `reach` is how the customer is reached."""
        self._anchor, self._reach = anchor, reach
        popup = PickPopup(
            self._window, self.tr("Send later"), choices.moment_choices(QDateTime.currentDateTime(), "send", reach)
        )
        popup.picked.connect(self._chosen)
        popup.open_at(anchor)

    @Slot(object)
    def _chosen(self, due: int) -> None:
        if due >= 0:
            self.picked.emit(due)
            return
        popup = WhenPopup(self._window, self.tr("Send later"), reach=self._reach)
        popup.picked.connect(self.picked)
        popup.open_at(self._anchor)

"""How the desk stands: the card at the foot of the rail, asked again every few seconds and when something was touched."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskapp.ui.widgets.status_card import StatusCard
from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import PersonCard, StatusRow
    from deskapp.services.desk import Desk
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

EVERY_MS = 5_000
OFTEN_MS = 400  # while many change at once


class Standing(QObject):
    """Keeps `card` true from `start` on. Signal `told(object StatusRow)`: how it stands now."""

    told = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._bus = desk, jobs, bus
        self.card = StatusCard()
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.ask)
        self._often = Throttle(self, OFTEN_MS, self.ask)

    def start(self) -> None:
        """Begin to ask."""
        self._clock.start()
        self.ask()
        self._jobs.query(self, partial(_me, self._desk), then=self._show_me, key="me")
        self._bus.refresh_when_visible(self.card, self._touched)

    @Slot()
    def ask(self) -> None:
        """Ask now."""
        self._jobs.query(self, partial(_status, self._desk), then=self._show, key="status")

    def _touched(self, _: Changes) -> None:
        self._often.call()

    def _show(self, row: StatusRow) -> None:
        self._often.answered()
        self.card.show_status(row)
        self.told.emit(row)

    def _show_me(self, card: PersonCard) -> None:
        self.card.set_person(card.name, card.job or card.unit)


# The services are imported on the thread that first needs them, not before the first paint.


def _me(desk: Desk) -> PersonCard:
    from deskapp.services import people

    return people.me(desk)


def _status(desk: Desk) -> StatusRow:
    from deskapp.services import status

    return status.status(desk, counting=False)

"""What may wait until a widget has been painted for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

AFTER_MS = 5  # the picture first reaches the screen
LATEST_MS = 2_000  # a window that nobody sees is not painted, but its desk goes on


class AfterFirstPaint(QObject):
    """Calls `then` once, when what is on the screen of `widget` has been painted, or after two seconds."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then: Callable[[], None] | None = then
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._go)
        self._late.start(LATEST_MS)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._breathe)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._painted.start(0)  # this event comes before the painting itself
        return False

    @Slot()
    def _breathe(self) -> None:
        self._late.start(AFTER_MS)

    @Slot()
    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
            self.deleteLater()

"""The word over the list that new tickets wait above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot

from deskapp.ui.queue.chips import ChipButton

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget


class NewAbove(ChipButton):
    """Stands on the upper edge of the list, over it: in a layout it would push the rows down."""

    def __init__(self, over: QWidget, parent: QWidget) -> None:
        super().__init__("accentText", "accent", "up", parent)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    @Slot(int)
    def tell(self, count: int) -> None:
        """How many there are; 0 = none."""
        if count:
            text = self.tr("%Ln new above", "", count)
            self.say(text, self.tr("%Ln new ticket(s) above: sort them in", "", count))
            self._place()
        self.setVisible(count > 0)

    def _place(self) -> None:
        self.move((self._over.width() - self.width()) // 2, self._over.y() - self.height() // 2)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

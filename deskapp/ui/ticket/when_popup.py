"""Pick a day and a time."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup_frame import PopupFrame


class WhenPopup(PopupFrame):
    """Signal `picked(object)` with milliseconds, 0 for no time. It deletes itself."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, title: str, current: int = 0) -> None:
        super().__init__(parent, title)
        start = (
            QDateTime.fromMSecsSinceEpoch(current)
            if current
            else QDateTime(QDate.currentDate().addDays(1), QTime(12, 0))
        )
        self._field = QDateTimeEdit(start, self)
        self._field.setCalendarPopup(True)
        self._field.setAccessibleName(title)
        self._field.setMinimumHeight(theme.current().px(30))
        self._field.setMinimumDate(QDate(2000, 1, 1))
        self._set = primary_button(self.tr("Set"), parent=self)
        self._set.clicked.connect(self._take)
        self._none = plain_button(self.tr("No time"), parent=self)
        self._none.clicked.connect(self._clear)
        self._none.setVisible(bool(current))
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 12)
        box.setSpacing(8)
        box.addWidget(Label(title, 12, Weight.SEMIBOLD, "text2", parent=self))
        box.addWidget(self._field)
        box.addLayout(row(None, self._none, self._set, spacing=8))
        self.setMinimumWidth(theme.current().px(280))

    def open_at(self, widget: QWidget) -> None:
        """Show it under a widget."""
        self.show_below(widget)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _take(self) -> None:
        if self.undecided():
            return
        value = self._field.dateTime().toMSecsSinceEpoch()
        self.close()
        self.picked.emit(value)

    @Slot()
    def _clear(self) -> None:
        if self.undecided():
            return
        self.close()
        self.picked.emit(0)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._take()
            return True
        return super().event(event)

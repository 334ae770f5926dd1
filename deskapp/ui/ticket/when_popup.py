"""Pick a day and a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QVBoxLayout, QWidget

from deskapp.domain.reach import next_good, objection
from deskapp.ui import reach_words, theme
from deskapp.ui.i18n import moment
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup_frame import PopupFrame

if TYPE_CHECKING:
    from deskapp.domain.reach import Reach


class WhenPopup(PopupFrame):
    """Signal `picked(object)` with milliseconds, 0 for no time. It deletes itself.

    With `reach` it says what speaks against the moment, and offers the next that suits.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget, title: str, current: int = 0, *, reach: Reach | None = None) -> None:
        super().__init__(parent, title)
        self._reach, self._good = reach, 0
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
        self.against = Label("", 12, colour="warn", wrap=True, parent=self)
        self.instead = link_button("", self)
        self.instead.clicked.connect(self._take_good)
        box.addWidget(self.against)
        box.addLayout(row(self.instead, None))
        self._field.dateTimeChanged.connect(self._judge)
        self._judge()
        box.addLayout(row(None, self._none, self._set, spacing=8))
        self.setMinimumWidth(theme.current().px(280))

    def open_at(self, widget: QWidget) -> None:
        """Show it under a widget."""
        self.show_below(widget)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _judge(self) -> None:
        """Say what speaks against what stands there."""
        ms = self._field.dateTime().toMSecsSinceEpoch()
        found = objection(self._reach, ms) if self._reach is not None else None
        self._good = next_good(self._reach, ms) if self._reach is not None and found is not None else 0
        self.against.setText(reach_words.objection(found) if found else "")
        self.against.setVisible(bool(self.against.text()))
        self.instead.setText(self.tr("{time} instead").format(time=moment(self._good)) if self._good else "")
        self.instead.setVisible(bool(self._good))
        self.adjustSize()

    @Slot()
    def _take_good(self) -> None:
        self._field.setDateTime(QDateTime.fromMSecsSinceEpoch(self._good))
        self._field.setFocus()

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

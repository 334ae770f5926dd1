"""What may stand in an open place of a snippet: a list to pick from, or a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget

from deskapp.ui.widgets.popup import Choice, PickPopup
from deskapp.ui.widgets.popup_frame import PopupFrame

if TYPE_CHECKING:
    from deskapp.ui.ticket.editor import Editor, Place

DAY = ("date",)


class DayPopup(PopupFrame):
    """A month to pick a day from: arrows, Enter. Signal `picked(object QDate)`. It deletes itself."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self._month = QCalendarWidget(self)
        self._month.setAccessibleName(title)
        self._month.setSelectedDate(QDate.currentDate().addDays(1))
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self._month)

    def open_at(self, widget: QWidget) -> None:
        """Show it by a widget."""
        self.show_below(widget)
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        self.close()
        self.picked.emit(day)


class PlacePicker(QObject):
    """Opens what a place offers where it stands; Esc leaves it to be typed over. `language` is the text's."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._place: Place | None = None
        self.language = ""
        editor.pick_asked.connect(self._ask)

    @Slot(object)
    def _ask(self, place: Place) -> None:
        self._place = place
        if place.choices == DAY:
            day = DayPopup(self._editor, place.name())
            day.picked.connect(self._day)
            day.open_at(self._editor.caret_anchor())
            return
        choices = [Choice(each, each) for each in place.choices]
        popup = PickPopup(self._editor, place.name(), choices, width=280)
        popup.picked.connect(self._put)
        popup.open_at(self._editor.caret_anchor())

    @Slot(object)
    def _day(self, day: QDate) -> None:
        self._put(QLocale(self.language or "en").toString(day, QLocale.FormatType.LongFormat))

    @Slot(object)
    def _put(self, words: str) -> None:
        place, self._place = self._place, None
        if place is not None:
            self._editor.fill_place(place, words)

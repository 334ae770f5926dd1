"""Find a person by typing: the list narrows, arrows and Enter choose, and who was chosen stands there in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from deskapp.services import people
from deskapp.ui import icons
from deskapp.ui.overt import tip
from deskapp.ui.ticket import choices
from deskapp.ui.widgets.popup import ChoiceModel, PickDelegate, row_height

if TYPE_CHECKING:
    from deskapp.domain.rows import PersonRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SHOWN = 7


class PersonField(QLineEdit):
    """Signal `chosen()` when the person picked somebody. `person()` is empty until then."""

    chosen = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._person = ""
        self._names: dict[str, str] = {}
        self.setPlaceholderText(self.tr("Type a name, a place or a job"))
        glass = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(self.tr("Search people"))
        self._parent = parent
        self._frame = QFrame(parent)
        self._frame.setObjectName("popup")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._model = ChoiceModel(self)
        self._list = QListView(self._frame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PickDelegate(self._model, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("People found"))
        self._list.clicked.connect(self._clicked)
        box = QVBoxLayout(self._frame)
        box.setContentsMargins(5, 5, 5, 5)
        box.addWidget(self._list)
        self._frame.hide()
        self.textEdited.connect(self._typed)

    def person(self) -> str:
        """Id of who was chosen."""
        return self._person

    def put(self, person: str, name: str, detail: str = "") -> None:
        """Choose somebody."""
        self._person = person
        self.setText(name)
        self.setToolTip(tip(detail))
        self._frame.hide()

    def found(self) -> list[str]:
        """Names in the list."""
        return [each.text for each in self._model.choices()] if self._frame.isVisible() else []

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._person = ""
        if not text.strip():
            self._frame.hide()
            return
        self._jobs.query(self, partial(people.find, self._desk, text), then=self._show, key="people")

    def _show(self, rows: list[PersonRow]) -> None:
        made = choices.customer_choices([each for each in rows if not each.left])
        self._model.show(made)
        if not made or not self.hasFocus():
            self._frame.hide()
            return
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setFixedHeight(min(SHOWN, len(made)) * row_height() + 2)
        top = self.mapTo(self._parent, QPoint(0, self.height() + 2))
        self._frame.setGeometry(top.x(), top.y(), self.width(), self._list.height() + 12)
        self._frame.show()
        self._frame.raise_()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._take()

    def _take(self) -> None:
        place = self._list.currentIndex().row()
        rows = self._model.choices()
        if 0 <= place < len(rows):
            self.put(rows[place].value, rows[place].text, rows[place].detail)
            self.chosen.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._frame.isVisible():
            key = event.key()
            if key in (
                Qt.Key.Key_Up,
                Qt.Key.Key_Down,
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
                Qt.Key.Key_Tab,
                Qt.Key.Key_Escape,
            ):
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._key(key)
                    return True
        return super().event(event)

    def _key(self, key: int) -> None:
        last = self._model.rowCount() - 1
        now = self._list.currentIndex().row()
        if key == Qt.Key.Key_Down:
            self._list.setCurrentIndex(self._model.index(min(last, now + 1), 0))
        elif key == Qt.Key.Key_Up:
            self._list.setCurrentIndex(self._model.index(max(0, now - 1), 0))
        elif key == Qt.Key.Key_Escape:
            self._frame.hide()
        else:
            self._take()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame.hide()

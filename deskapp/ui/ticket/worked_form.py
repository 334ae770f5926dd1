"""Minutes of work: how many, what for, on which day; Ctrl+Enter writes them down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from deskapp.services import worked
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.fields import field_grid, indent
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.services.worked import Entry
    from deskapp.ui.jobs import Jobs


class WorkedForm(QDialog):
    """Call `open()`. Signal `saved(object Changes, str words)`: written down, corrected or taken away."""

    saved = Signal(object, str)

    def __init__(
        self, desk: Desk, jobs: Jobs, ticket: str, parent: QWidget, *, entry: Entry | None = None, proposed: int = 0
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._ticket, self._entry = desk, jobs, ticket, entry
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Minutes of work"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.minutes = QSpinBox(self)
        indent(self.minutes)
        self.minutes.setRange(1, worked.MOST)
        self.minutes.setValue(entry.minutes if entry else proposed or 5)
        self.what = QLineEdit(entry.what if entry else "", self)
        self.what.setMaxLength(worked.LONGEST)
        self.what.setPlaceholderText(self.tr("In a few words; may be left empty"))
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDate(QDate.fromString(entry.day, "yyyy-MM-dd") if entry else QDate.currentDate())
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._proposed = Label(
            self.tr("The ticket was open here for this long. Only what you write down is kept."), 12, colour="text2", wrap=True,
            parent=self,
        )  # fmt: skip
        self._proposed.setVisible(bool(proposed))
        for each in (self.minutes, self.what, self.day):
            each.setFont(theme.current().font(13))
            each.setMinimumHeight(theme.current().px(30))
        save = primary_button(self.tr("Write down") if entry is None else self.tr("Save"), parent=self)
        save.clicked.connect(self.save)
        cancel = plain_button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        remove = plain_button(self.tr("Remove"), parent=self)
        remove.clicked.connect(self._remove)
        remove.setVisible(entry is not None)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        fields = ((self.tr("&Minutes"), self.minutes), (self.tr("&What for"), self.what), (self.tr("&Day"), self.day))
        box.addLayout(field_grid(fields, self))
        box.addWidget(self._proposed)
        box.addWidget(self._problem)
        box.addLayout(row(remove, None, Keycap(native_keys("Ctrl+Enter"), self), cancel, save, spacing=8))
        self.resize(theme.current().px(460), self.sizeHint().height())
        self.minutes.setFocus()
        self.minutes.selectAll()

    @Slot()
    def save(self) -> None:
        """Write it down, or correct what was written."""
        minutes, what, day = self.minutes.value(), self.what.text(), self.day.date().toString("yyyy-MM-dd")
        if self._entry is None:
            work = partial(worked.note_time, self._desk, self._ticket, minutes, what, day)
        else:
            work = partial(worked.change, self._desk, self._entry.id, minutes, what, day)
        self._jobs.command(self, work, then=self._done, failed=self._failed)

    @Slot()
    def _remove(self) -> None:
        if self._entry is not None:
            work = partial(worked.remove, self._desk, self._entry.id)
            self._jobs.command(self, work, then=self._gone, failed=self._failed)

    def _done(self, changes: Changes) -> None:
        self.saved.emit(changes, self.tr("The minutes are written down"))
        self.accept()

    def _gone(self, changes: Changes) -> None:
        self.saved.emit(changes, self.tr("The minutes are removed"))
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.save, plain=False) or super().event(event)

"""The steps a team has for a category: one on each line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from deskapp.services import checklists
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.services.checklists import Checklist
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class ChecklistForm(QDialog):
    """Call `open()`. Signal `saved(object Changes)`."""

    saved = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, checklist: Checklist, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._checklist = desk, jobs, checklist
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Steps for {category}").format(category=isolate(checklist.category)))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self)
        words = Label(
            self.tr("One step on each line. Every ticket of your team with this category shows them."),
            13, colour="text2", wrap=True, parent=self,
        )  # fmt: skip
        self.text = QPlainTextEdit("\n".join(checklist.steps), self)
        self.text.setFont(theme.current().font(14))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Steps, one on each line"))
        self.text.setMinimumHeight(theme.current().px(180))
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        save = primary_button(self.tr("Save"), parent=self)
        save.clicked.connect(self.save)
        cancel = plain_button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        for each in (title, words, self.text, self._problem):
            box.addWidget(each)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), cancel, save, spacing=8))
        self.resize(theme.current().px(480), self.sizeHint().height())
        self.text.setFocus()

    @Slot()
    def save(self) -> None:
        """Keep what stands there; empty, the list goes."""
        wanted = self._checklist._replace(steps=tuple(self.text.toPlainText().split("\n")))
        self._jobs.command(self, partial(checklists.save, self._desk, wanted), then=self._done, failed=self._failed)

    def _done(self, changes: Changes) -> None:
        self.saved.emit(changes)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.save) or super().event(event)

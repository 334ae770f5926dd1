"""Some messages become a ticket of their own: which ones, and what it is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from deskapp.services import joining
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, line_of, moment
from deskapp.ui.theme import Weight
from deskapp.ui.ticket import markdown
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

WORDS = 110


class SplitDialog(QDialog):
    """Call `open()`. Signal `split(object Changes)` with `made` and `number` of the new ticket."""

    split = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, view: TicketView, first: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._ticket = desk, jobs, view.row.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Split off a ticket"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.subject = QLineEdit(self)
        self.subject.setPlaceholderText(self.tr("What the new ticket is about, in a few words"))
        self.subject.setAccessibleName(self.tr("Subject of the new ticket"))
        self.subject.setFont(theme.current().font(14))
        self.boxes: list[QCheckBox] = []
        inner = QWidget()
        inner.setObjectName("surface")
        lines = QVBoxLayout(inner)
        lines.setSpacing(2)
        begun: QCheckBox | None = None
        for each in view.messages:
            if each.number:
                continue  # it belongs to a ticket that was joined in
            words = " ".join(markdown.plain(each.body).split())
            mark = QCheckBox(line_of(isolate(each.author_name), moment(each.happened)).replace("&", "&&"), self)
            mark.setFont(theme.current().font(13, Weight.MEDIUM))
            mark.setProperty("message", each.id)
            mark.setChecked(each.id == first)
            mark.setAccessibleDescription(words)
            begun = mark if each.id == first else begun
            text = Label(
                words[:WORDS] + ("…" if len(words) > WORDS else ""), 12, colour="text2", elide=True, parent=self
            )
            lines.addWidget(mark)
            lines.addWidget(text)
            lines.addSpacing(6)
            self.boxes.append(mark)
        lines.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        stays = Label(self.tr("The messages stay readable here and say where they went. Both tickets are linked."), 12,
                      colour="text2", wrap=True, parent=self)  # fmt: skip
        self._problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._do = primary_button(self.tr("Open the new ticket"), parent=self)
        self._do.clicked.connect(self.split_off)
        back = plain_button(self.tr("Go back"), parent=self)
        back.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(
            Label(self.tr("Which messages become a ticket of their own?"), 16, Weight.SEMIBOLD, wrap=True, parent=self)
        )
        box.addWidget(self.subject)
        box.addWidget(area, 1)
        box.addWidget(stays)
        box.addWidget(self._problem)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), back, self._do, spacing=8))
        self.resize(theme.current().px(560), theme.current().px(460))
        if begun is not None:
            lines.activate()
            area.ensureWidgetVisible(begun)
        self.subject.setFocus()

    def problem(self) -> str:
        """What is missing, in a sentence."""
        return "" if self._problem.isHidden() else self._problem.text()

    @Slot()
    def split_off(self) -> None:
        """Do it, or say what is missing."""
        chosen = [str(each.property("message")) for each in self.boxes if each.isChecked()]
        self._do.setEnabled(False)
        work = partial(joining.split, self._desk, self._ticket, chosen, self.subject.text())
        self._jobs.command(self, work, then=self._done, failed=self._failed)

    def _done(self, changes: Changes) -> None:
        self.split.emit(changes)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._do.setEnabled(True)
        self._problem.setText(sentence(error))
        self._problem.show()
        (self.boxes[0] if error.code == "split.none" and self.boxes else self.subject).setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.split_off()
                return True
        return super().event(event)

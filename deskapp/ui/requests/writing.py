"""Where somebody writes: plain words, files by key, paste or drop, and a line that says whether it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from deskapp.domain.rows import DraftRow
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.files_bar import FilesBar, PlainEdit
from deskapp.ui.i18n import time_text
from deskapp.ui.widgets.buttons import primary_button, tool_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

KIND = "answer"  # apart from "reply": an agent may answer his own request here and in the ticket
ANSWER_HEIGHT = 84


class Answer(QWidget):
    """The answer to one request at a time. Signals: `sent(object DraftRow)`, `written(object DraftRow)` at every change."""

    sent = Signal(object)
    written = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._request = ""
        self._filling = False
        self.text = PlainEdit(self)
        self.text.setPlaceholderText(self.tr("Write a reply"))
        self.text.setAccessibleName(self.tr("Write a reply"))
        self.text.setFixedHeight(theme.current().px(ANSWER_HEIGHT))
        self.text.textChanged.connect(self._changed)
        self.files = FilesBar(desk, jobs, self)
        self.files.changed.connect(self._changed)
        self.text.files = self.files
        self.attach = tool_button("clip", name=self.tr("Attach files"), parent=self)
        self.attach.clicked.connect(self.files.choose)
        self._state = Label("", 12, colour="text2", parent=self)
        self._send = primary_button(self.tr("Send"), parent=self)
        self._send.clicked.connect(self.send)
        foot = row(self.attach, self._state, None, Keycap(native_keys("Ctrl+Enter"), self), self._send, spacing=8)
        self.setLayout(column(self.text, self.files, foot, margins=(24, 8, 24, 14)))

    def for_request(self, request: str, draft: DraftRow | None) -> None:
        """Answer this request from now on, with what was begun."""
        self._request = request
        self._filling = True
        self.text.setPlainText(draft.text if draft else "")
        if draft is not None:
            cursor = self.text.textCursor()
            cursor.setPosition(min(draft.cursor, len(self.text.toPlainText())))
            self.text.setTextCursor(cursor)
        self.files.for_text((request, KIND), draft.attachments if draft else ())
        self._state.setText("")
        self._filling = False

    def draft(self) -> DraftRow:
        """What stands here now."""
        text = self.text.toPlainText()
        cursor = self.text.textCursor().position()
        return DraftRow(self._request, KIND, text, cursor, "", "", 0, self.files.files())

    def kept(self, draft: DraftRow) -> None:
        """It is on the disk."""
        if draft.ticket == self._request and draft.kind == KIND:
            full = bool(draft.text or draft.attachments)
            self._state.setText(self.tr("Draft saved {time}").format(time=time_text(draft.saved)) if full else "")

    def lock(self, locked: bool) -> None:
        """While it is being handed over nothing changes."""
        self.text.setReadOnly(locked)
        self._send.setEnabled(not locked)

    @Slot()
    def send(self) -> None:
        """Hand the answer over, if there is one and its files are here."""
        draft = self.draft()
        if self.files.busy() or self.text.isReadOnly():
            return
        if draft.text.strip() or draft.attachments:
            self.sent.emit(draft)

    @Slot()
    def _changed(self) -> None:
        if not self._filling and self._request:
            self.written.emit(self.draft())

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.send) or super().event(event)

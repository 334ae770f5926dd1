"""What a role is there for, in a few sentences; Ctrl+Enter says it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import isolate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row


class StatementDialog(QDialog):
    """Call `open()`. `name` is whose role it is, "" = one's own. Signal `said(str)`."""

    said = Signal(str)

    def __init__(self, parent: QWidget, name: str, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = (
            self.tr("What is the role of {name} for?").format(name=isolate(name))
            if name
            else self.tr("What is my role for?")
        )
        self.setWindowTitle(title)
        self.text = QPlainTextEdit(self)
        self.text.setPlainText(text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.text.setPlaceholderText(self.tr("For whom, and what they can count on. Everybody in your organisation can read it."))
        self.text.setMinimumHeight(theme.current().px(110))
        yes = primary_button(self.tr("Say it"), parent=self)
        yes.clicked.connect(self.agree)
        no = plain_button(self.tr("Cancel"), parent=self)
        no.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        layout.addWidget(self.text, 1)
        layout.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), no, yes, spacing=8))
        self.resize(theme.current().px(520), self.sizeHint().height())
        self.text.setFocus()

    @Slot()
    def agree(self) -> None:
        """Say it; an empty text says nothing, and the dialog stays."""
        text = self.text.toPlainText().strip()
        if text:
            self.accept()
            self.said.emit(text)

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.agree) or super().event(event)

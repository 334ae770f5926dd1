"""A few words about one line of the ledger: what is missing, a word to the others, what a ticket is to say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row


class WordDialog(QDialog):
    """Call `open()`. Signal `said(str)`; where words are `needed` an empty text says nothing, and the dialog stays."""

    said = Signal(str)

    def __init__(self, parent: QWidget, title: str, about: str, yes: str, *, needed: bool = True, text: str = "") -> None:
        super().__init__(parent)
        self._needed = needed
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(title)
        self.text = PlainEdit(self)
        self.text.setPlainText(text)
        self.text.setAccessibleName(title)
        self.text.setMinimumHeight(theme.current().px(84))
        agree = primary_button(yes, parent=self)
        agree.clicked.connect(self.agree)
        no = plain_button(self.tr("Cancel"), parent=self)
        no.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        layout.addWidget(Label(about, 13, colour="text2", wrap=True, parent=self))
        layout.addWidget(self.text, 1)
        layout.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), no, agree, spacing=8))
        self.resize(theme.current().px(480), self.sizeHint().height())
        self.text.setFocus()

    @Slot()
    def agree(self) -> None:
        """Say it."""
        text = self.text.toPlainText().strip()
        if text or not self._needed:
            self.accept()
            self.said.emit(text)

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.agree) or super().event(event)

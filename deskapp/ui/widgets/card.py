"""A titled card of the side panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.label import Label


class Card(QFrame):
    """A white card with a small title; `add` puts widgets below it, `add_to_head` beside the title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._title = Label(title, 12, Weight.SEMIBOLD, "text2", elide=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._title, 1)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(14, 11, 14, 12)
        self._body.setSpacing(7)
        if title:
            self._body.addLayout(self._head)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, item: QWidget | QLayout) -> None:
        """One more line."""
        if isinstance(item, QLayout):
            self._body.addLayout(item)
        else:
            self._body.addWidget(item)

    def add_to_head(self, widget: QWidget) -> None:
        """Something small at the end of the title line."""
        self._head.addWidget(widget)

    def body(self) -> QVBoxLayout:
        """The column the lines stand in."""
        return self._body

"""One sentence about a problem, with the next step as a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.announce import announce
from deskapp.ui.widgets.buttons import link_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture


class Banner(QFrame):
    """Signals `asked` (the step was taken) and `closed` (the person put it away)."""

    asked = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str = "",
        button: str = "",
        *,
        kind: str = "warn",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._picture = Picture("warn", kind, 18)
        self._text = Label("", 13, Weight.MEDIUM, "text", wrap=True)
        self._button = link_button("")
        self._close = tool_button("x", name=self.tr("Dismiss"))
        self._close.setVisible(closable)
        self._button.clicked.connect(self._clicked)
        self._close.clicked.connect(self._put_away)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.say(text, button, kind)

    def say(self, text: str, button: str = "", kind: str = "warn") -> None:
        """Show a sentence; `kind` is warn, danger or info."""
        name = {"danger": "cardDanger", "info": "agent"}.get(kind, "cardWarn")
        if self.objectName() != name:
            self.setObjectName(name)
            self.style().unpolish(self)
            self.style().polish(self)
        self._picture.set_icon(
            "info" if kind == "info" else "warn", {"info": "info", "danger": "danger"}.get(kind, "warn")
        )
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        announce(self, text)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit()

    @Slot()
    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()

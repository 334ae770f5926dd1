"""What a view shows when there is nothing to show: a picture, a friendly sentence, one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture


class EmptyState(QWidget):
    """Signal `asked`: the person took the next step."""

    asked = Signal()

    def __init__(
        self, icon: str, title: str, detail: str = "", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = Picture(icon, "control", 44)
        self._title = Label(title, 15, Weight.SEMIBOLD, wrap=True)
        self._detail = Label(detail, 13, Weight.NORMAL, "text2", wrap=True)
        self._button = plain_button(button)
        self._button.clicked.connect(self._clicked)
        centre = Qt.AlignmentFlag.AlignHCenter
        inner = QWidget(self)
        inner.setMaximumWidth(460)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 48)
        outer.addStretch(1)
        outer.addWidget(inner, 1000)
        outer.addStretch(1)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, centre)
        for label in (self._title, self._detail):
            label.setAlignment(centre)
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addWidget(self._button, 0, centre)
        layout.addStretch(2)
        self.set_words(title, detail, button)

    def set_words(self, title: str, detail: str = "", button: str = "", icon: str = "") -> None:
        """Another sentence; an empty button is not shown."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        if icon:
            self._picture.set_icon(icon)

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit()

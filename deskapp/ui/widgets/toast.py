"""What was done, with Undo: it affirms, waits a while, and goes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.announce import announce
from deskapp.ui.widgets.buttons import link_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

STAYS_MS = 8_000
LONGEST = 160  # of the first sentence on the card: a subject may be much longer


class Toast(QFrame):
    """One card at the bottom of the list. It stays while the pointer or the focus is on it.

    Signal `gone`: it was put away, undone or its time is over.
    """

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._undo: Callable[[], None] | None = None
        self._picture = Picture("check", "accentInk", 18)
        self._text = Label("", 13, Weight.MEDIUM, wrap=True)
        self._detail = Label("", 12, Weight.NORMAL, "text2", wrap=True)
        self._button = link_button(self.tr("Undo"))
        self._close = tool_button("x", name=self.tr("Dismiss"))
        self._button.clicked.connect(self._clicked)
        self._close.clicked.connect(self.put_away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 6, 8)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addLayout(column(self._text, self._detail, spacing=0), 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.hide()

    def say(
        self,
        text: str,
        undo: Callable[[], None] | None = None,
        *,
        detail: str = "",
        icon: str = "check",
        button: str = "",
        stays_ms: int = STAYS_MS,
    ) -> None:
        """Show a sentence; `undo` is called at most once. `stays_ms` 0 = until it is put away."""
        self._undo = undo
        self._picture.set_icon(icon)
        self._text.setText(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._button.setText(button or self.tr("Undo"))
        self._button.setVisible(undo is not None)
        self.setAccessibleName(f"{text} {detail}".strip())
        announce(self, self.accessibleName())
        self.show()
        self._timer.stop()
        if stays_ms:
            self._timer.start(stays_ms)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def undoes(self, undo: object) -> bool:
        """True when its button calls this."""
        return self._undo is not None and self._undo is undo

    @Slot()
    def put_away(self) -> None:
        """Hide it; nothing is undone."""
        if self.isHidden():
            return
        self._timer.stop()
        self._undo = None
        self.hide()
        self.gone.emit()

    @Slot()
    def _clicked(self) -> None:
        undo = self._undo
        self.put_away()
        if undo is not None:
            undo()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible() and not self._button.hasFocus():
            self._timer.start(STAYS_MS // 2)
        super().leaveEvent(event)


class ToastHost(QWidget):
    """Where toasts stand, the newest lowest; at most three at a time."""

    MOST = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Toast] = []
        self._column = column(spacing=6, margins=(12, 6, 12, 12))
        self.setLayout(self._column)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None, **look: Any) -> Toast:
        """A new toast; see `Toast.say`."""
        shown = self.toasts()
        for old in shown[: max(0, len(shown) - self.MOST + 1)]:
            old.put_away()
        toast = Toast(self)
        toast.gone.connect(self._tidy)
        self._shown.append(toast)
        self._column.addWidget(toast)
        self.show()
        toast.say(text, undo, **look)
        return toast

    def put_away(self, undo: object) -> None:
        """The toast whose Undo this is goes: it has been undone elsewhere."""
        for toast in self.toasts():
            if toast.undoes(undo):
                toast.put_away()

    def toasts(self) -> list[Toast]:
        """Those that are still to be seen, oldest first."""
        return [toast for toast in self._shown if not toast.isHidden()]

    @Slot()
    def _tidy(self) -> None:
        for toast in [toast for toast in self._shown if toast.isHidden()]:
            self._shown.remove(toast)
            self._column.removeWidget(toast)
            toast.deleteLater()
        self.setVisible(bool(self._shown))

"""The line at the foot of the window: what is selected, what runs, and the two keys worth knowing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from deskapp.ui import theme
from deskapp.ui.actions import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.keycap import CommandKeycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.ui.actions import Actions

_SHOWN_AFTER_MS = 1000  # what is done sooner than this needs no bar


class Busy(QWidget):
    """One job in the status bar: words, a bar that never goes back, and Cancel."""

    def __init__(self, text: str, cancel: Callable[[], None] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._cancel = cancel
        self._label = Label(text, 12, Weight.NORMAL, "text2")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(theme.current().px(120))
        self._bar.setAccessibleName(text)
        self._button = tool_button("x", name=self.tr("Cancel: {what}").format(what=text), least=24)
        self._button.clicked.connect(self._clicked)
        self._button.setVisible(cancel is not None)
        self.setLayout(row(self._label, self._bar, self._button, spacing=8))
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._timer.start(_SHOWN_AFTER_MS)

    def step(self, done: int, total: int) -> None:
        """How far it is."""
        if total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(max(done, self._bar.value()))

    def done(self) -> None:
        """It ended; the line goes."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    @Slot()
    def _clicked(self) -> None:
        self._button.setEnabled(False)
        self._label.setText(self.tr("Stopping…"))
        if self._cancel is not None:
            self._cancel()


class StatusBar(QStatusBar):
    """Selection at the start, jobs in the middle, keys at the end."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._selection = Label("", 12, Weight.NORMAL, "text2", elide=True)
        self._jobs = row(spacing=12)
        ends: list[QWidget | int] = []
        for name, text in (("palette", self.tr("All commands")), ("help", self.tr("Help"))):
            entry = actions.of(name).entry()
            button = tool_button("", text, words(entry), least=24)
            button.clicked.connect(actions.of(name).trigger)
            button.setObjectName("hint")
            ends += [CommandKeycap(name), button, 4]
        self.addWidget(box(row(self._selection, None, self._jobs, 12, *ends, spacing=4, margins=(12, 1, 6, 2))), 1)

    def select(self, text: str) -> None:
        """What is selected, for example "1 of 12 selected"."""
        self._selection.setText(text)

    def selection(self) -> str:
        """What it says is selected."""
        return self._selection.text()

    def busy(self, text: str, cancel: Callable[[], None] | None = None) -> Busy:
        """A job that runs; it shows itself when it takes longer than a second."""
        made = Busy(text, cancel, self)
        self._jobs.addWidget(made)
        return made

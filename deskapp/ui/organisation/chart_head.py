"""The line above the drawing: where one is, which way up, and everything at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_NARROW = 560  # pixels at 100 % text size below which the switch has a line of its own


class ChartHead(QFrame):
    """Signals: `turned(customers on top)` and `fit_asked()`, both by the person's doing."""

    turned = Signal(int)
    fit_asked = Signal()

    def __init__(self, turn_tip: str, fit_tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = Label(self.tr("Org chart"), 16, Weight.SEMIBOLD)
        self._path = Label("", 13, colour="text2", elide=True)
        self._switch = Segmented((self.tr("Leads on top"), self.tr("Customers on top")), self.tr("Turn the pyramid"))
        self._switch.set_tip(turn_tip)
        fit = tool_button("fit", self.tr("Fit"), boxed=True)
        fit.setToolTip(fit_tip)
        fit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._first = QHBoxLayout()
        self._first.setSpacing(8)
        self._first.addWidget(title)
        self._first.addWidget(self._path, 1)
        self._first.addWidget(self._switch)
        self._first.addWidget(Keycap("V"))
        self._first.addWidget(fit)
        self._second = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 14, 8)
        layout.setSpacing(0)
        layout.addLayout(self._first)
        layout.addLayout(self._second)
        self._switch.chosen.connect(self.turned)
        fit.clicked.connect(self.fit_asked)

    def show_path(self, path: str) -> None:
        """Who supports the chosen person."""
        self._path.setText(path)

    def show_turn(self, *, on_top: bool) -> None:
        """Show which way up the picture is."""
        self._switch.choose(int(on_top))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._switch.sizeHint().width() + 34), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.current().px(_NARROW)
        if narrow == (self._second.indexOf(self._switch) == -1):
            if narrow:
                self._first.removeWidget(self._switch)
                self._second.addWidget(self._switch)
                self._second.addStretch(1)
                self._second.setContentsMargins(0, 8, 0, 0)
            else:
                self._second.removeWidget(self._switch)
                self._second.takeAt(0)
                self._second.setContentsMargins(0, 0, 0, 0)
                self._first.insertWidget(2, self._switch)

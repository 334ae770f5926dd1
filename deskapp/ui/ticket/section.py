"""A card of the side panel that folds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.theme import Weight

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketView


class Section(QFrame):
    """A white card whose title folds it. Signal `folded(str name, bool folded)` when the person did."""

    folded = Signal(str, bool)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._head = QToolButton(self)
        self._head.setText(title)
        self._head.setCheckable(True)
        self._head.setChecked(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.setAccessibleName(title)
        self._head.clicked.connect(self._clicked)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(4)
        self._top.addWidget(self._head, 1)
        self._inside = QWidget(self)
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(9, 3, 9, 6)
        self._body.setSpacing(7)
        box = QVBoxLayout(self)
        box.setContentsMargins(5, 6, 5, 6)
        box.setSpacing(2)
        box.addLayout(self._top)
        box.addWidget(self._inside)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    def add(self, item: QWidget | QLayout) -> None:
        """One more line."""
        if isinstance(item, QLayout):
            self._body.addLayout(item)
        else:
            self._body.addWidget(item)

    def set_title(self, title: str) -> None:
        """The words of the title."""
        self._head.setText(title)
        self._head.setAccessibleName(title)

    def show_view(self, view: TicketView) -> None:
        """Show a ticket; every card has its own way."""

    def anchor(self, field: str) -> QWidget | None:
        """Where a list for a field opens, if the field stands here."""
        return None

    def add_to_head(self, widget: QWidget) -> None:
        """Something small beside the title."""
        self._top.addWidget(widget)

    def body(self) -> QVBoxLayout:
        """The column of lines."""
        return self._body

    def name(self) -> str:
        """What its state is remembered by."""
        return self._name

    def is_folded(self) -> bool:
        """True while only the title shows."""
        return not self._head.isChecked()

    def set_folded(self, folded: bool) -> None:
        """Fold or unfold."""
        self._head.setChecked(not folded)
        self._inside.setVisible(not folded)
        self._dress()

    @Slot()
    def _clicked(self) -> None:
        self.set_folded(self.is_folded())
        self.folded.emit(self._name, self.is_folded())

    @Slot()
    def _dress(self) -> None:
        now = theme.current()
        self._head.setFont(now.font(12, Weight.SEMIBOLD))
        self._head.setIcon(icons.icon("chev" if self.is_folded() else "down", "text2", 14))
        self._head.setIconSize(QSize(now.px(14), now.px(14)))
        self._head.setStyleSheet(f"QToolButton {{ color: {now.css('text2')}; background: transparent }}")

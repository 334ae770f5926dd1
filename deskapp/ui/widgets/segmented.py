"""A switch between two views of one thing, both words always to be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from deskapp.ui import theme

_SHEET = """
QFrame#segmented {{ background: {sunken}; border: 1px solid {control}; border-radius: 8px }}
QToolButton {{ background: transparent; color: {text}; border: 2px solid transparent; border-radius: 6px;
  padding: 1px 10px }}
QToolButton:hover {{ background: {hover} }}
QToolButton:checked {{ background: {accent}; color: {accentText} }}
QToolButton:focus {{ border: 2px solid {focus} }}
QToolButton:checked:focus {{ border: 2px solid {text} }}
"""


class Segmented(QFrame):
    """Words of which one is chosen; signal `chosen(number)` when the person chooses another."""

    chosen = Signal(int)

    def __init__(self, words: tuple[str, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(2)
        for number, text in enumerate(words):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(name)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    def choose(self, number: int) -> None:
        """Show another choice, without telling."""
        self._group.button(number).setChecked(True)

    def set_tip(self, text: str) -> None:
        """What the mouse tells over both words."""
        for button in self._group.buttons():
            button.setToolTip(text)

    @Slot()
    def _restyle(self) -> None:
        look = theme.current()
        self.setStyleSheet(_SHEET.format(**look.tokens))
        for button in self._group.buttons():
            button.setFont(look.font(13, theme.Weight.MEDIUM))
            button.setMinimumHeight(look.px(26))

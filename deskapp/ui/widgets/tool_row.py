"""Buttons in a row that drop their words, from the end, when the row grows narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_BESIDE, _ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(QWidget):
    """Every button needs an icon, words and an accessible name; hidden ones take no room."""

    def __init__(self, buttons: Sequence[QToolButton], parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._buttons, self._spacing = list(buttons), spacing
        self._known: dict[int, tuple[object, tuple[int, int]]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addStretch(1)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._width(self._shown(), ()), hint.height())

    def _shown(self) -> list[QToolButton]:
        return [button for button in self._buttons if not button.isHidden()]

    def _width(self, shown: list[QToolButton], bare: Sequence[QToolButton]) -> int:
        widths = sum(self._measured(button)[button in bare] for button in shown)
        return widths + self._spacing * max(0, len(shown) - 1)

    def _measured(self, button: QToolButton) -> tuple[int, int]:
        """(with words, without). Measuring asks for another layout, so it is done once for the same words and letters."""
        looks = (button.text(), button.font().key(), button.iconSize().width(), button.minimumWidth())
        known = self._known.get(self._buttons.index(button))
        if known is not None and known[0] == looks:
            return known[1]
        before = button.toolButtonStyle()
        widths = []
        for style in (_BESIDE, _ICON):
            button.setToolButtonStyle(style)
            widths.append(max(button.sizeHint().width(), button.minimumWidth()))
        button.setToolButtonStyle(before)
        self._known[self._buttons.index(button)] = looks, (widths[0], widths[1])
        return widths[0], widths[1]

    def _fit(self) -> None:
        shown = self._shown()
        bare: list[QToolButton] = []
        for button in reversed(shown):
            if self._width(shown, bare) <= self.width():
                break
            bare.append(button)
        for button in shown:
            wanted = _ICON if button in bare else _BESIDE
            if button.toolButtonStyle() != wanted:
                button.setToolButtonStyle(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            if event.type() == QEvent.Type.StyleChange:
                self._known.clear()
            self._fit()
        return super().event(event)

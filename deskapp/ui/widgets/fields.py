"""Fields below one another, each with its name before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable


def field_grid(fields: Iterable[tuple[str, QWidget]], parent: QWidget) -> QGridLayout:
    """(name with its access key, field) as lines; the key leads into the field, and the name is what is read out."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    for line, (text, field) in enumerate(fields):
        label = Label(text, 13, Weight.MEDIUM, "text2", parent=parent)
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        grid.addWidget(label, line, 0)
        grid.addWidget(field, line, 1)
    grid.setColumnStretch(1, 1)
    return grid


def indent(*fields: QAbstractSpinBox) -> None:
    """Text in a field with arrows begins where it does in other fields: Qt takes no padding there from a style sheet."""
    for field in fields:
        field.lineEdit().setTextMargins(6, 0, 6, 0)

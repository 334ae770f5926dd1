"""Rows and columns in one line each."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

Item = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]


@contextmanager
def at_once(box: QWidget) -> Iterator[None]:
    """While widgets of a box are shown and hidden: Qt would lay out all that is around it anew for each one shown.

    A box that holds the keyboard is left as it is, because what is hidden loses it.
    """
    focus = QApplication.focusWidget()
    apart = box.isVisible() and (focus is None or not box.isAncestorOf(focus))
    if apart:
        box.hide()
    try:
        yield
    finally:
        if apart:
            box.show()


def row(*items: Item, spacing: int = 6, margins: Margins = (0, 0, 0, 0), top: bool = False) -> QHBoxLayout:
    """Widgets beside one another; a number is a gap, None takes what is left. `top` aligns to the top."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(item)
        elif isinstance(item, QLayout):
            made.addLayout(item)
        else:
            made.addWidget(item, 0, side)
    return made


def column(*items: Item, spacing: int = 6, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Widgets below one another; a number is a gap, None takes what is left."""
    made = QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(item)
        elif isinstance(item, QLayout):
            made.addLayout(item)
        else:
            made.addWidget(item)
    return made


def box(layout: QLayout, name: str = "", parent: QWidget | None = None) -> QFrame:
    """A frame with an object name of the style sheet: surface, rail, side, card, note, agent, popup."""
    made = QFrame(parent)
    made.setObjectName(name)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    made.setLayout(layout)
    return made


def line(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setObjectName("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def held_place() -> QFrame:
    """What stands in the window until the real thing is made: the same colour, nothing in it."""
    place = QFrame()
    place.setObjectName("surface")
    return place

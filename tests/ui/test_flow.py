"""Buttons beside one another, in the next row where there is no room, mirrored for Arabic."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.widgets.buttons import link_button, plain_button
from deskapp.ui.widgets.flow import Flow


@pytest.fixture
def row(qtbot: Any) -> tuple[QWidget, list[QWidget]]:
    """A widget with three buttons in a flow."""
    outside = QWidget()
    buttons: list[QWidget] = [plain_button("Keep this"), plain_button("Keep the other"), link_button("Open")]
    column = QVBoxLayout(outside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(Flow(*buttons))
    column.addStretch(1)
    qtbot.addWidget(outside)
    outside.resize(600, 200)
    outside.show()
    return outside, buttons


def tops(buttons: list[QWidget]) -> list[int]:
    return [each.geometry().center().y() for each in buttons]


def test_there_is_room_for_all_in_one_row_and_they_stand_in_its_middle(row: tuple[QWidget, list[QWidget]]) -> None:
    _, buttons = row
    assert max(tops(buttons)) - min(tops(buttons)) <= 1
    assert buttons[0].x() == 0
    assert buttons[0].geometry().right() < buttons[1].x() < buttons[2].x()


def test_what_has_no_room_goes_on_below_and_hidden_ones_take_none(
    row: tuple[QWidget, list[QWidget]], qtbot: Any
) -> None:
    outside, buttons = row
    outside.resize(buttons[1].sizeHint().width() + 20, 200)
    qtbot.waitUntil(lambda: tops(buttons)[0] < tops(buttons)[1] < tops(buttons)[2])
    assert all(each.geometry().right() <= outside.width() for each in buttons)
    layout = outside.layout()
    assert layout is not None
    flow = layout.itemAt(0).layout()
    before = flow.heightForWidth(outside.width())
    buttons[1].hide()
    assert flow.heightForWidth(outside.width()) < before


def test_it_is_mirrored(row: tuple[QWidget, list[QWidget]], qtbot: Any) -> None:
    outside, buttons = row
    outside.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: buttons[0].x() > buttons[1].x() > buttons[2].x())
    assert buttons[0].geometry().right() == outside.width() - 1

"""A row of tools finds its width and then is still."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QToolButton

from deskapp.ui import icons
from deskapp.ui.widgets.tool_row import ToolRow


class Ear(QObject):
    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.layouts = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.layouts += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_row_comes_to_rest(qtbot) -> None:
    buttons = []
    for text in ("Reply", "Internal note", "Assign", "Snooze"):
        button = QToolButton()
        button.setText(text)
        button.setIcon(icons.icon("reply"))
        buttons.append(button)
    row = ToolRow(buttons)
    qtbot.addWidget(row)
    for width in (900, 200):
        row.resize(width, 40)
        row.show()
        qtbot.wait(80)
        ear = Ear(row)
        qtbot.wait(120)
        assert ear.layouts == 0  # or the window would be busy for ever
    buttons[0].setText("A much longer word than before")
    qtbot.wait(50)
    assert row.sizeHint().width() > 300

"""An attached file in a message: open it, save it, stop fetching it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from deskapp.ui.i18n import bytes_text, isolate, number
from deskapp.ui.overt import overt, tip
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button, tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.rows import Attachment


class FileChip(QFrame):
    """The name and size of a file. Signal `asked(object Attachment, str how)` with open, save or stop."""

    asked = Signal(object, str)

    def __init__(self, file: Attachment, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._file = file
        size, called, pictured = bytes_text(file.size), overt(file.name), overt(file.description)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(Picture("clip", "text2", 16, parent=self))
        self._size = Label(size, 12, colour="text2", parent=self)
        if file.sha:
            name = link_button(isolate(_short(called)), self, px=12)
            name.setAccessibleName(self.tr("Open {name}, {size}").format(name=called, size=size))
            name.setAccessibleDescription(pictured)
            name.setToolTip(tip(pictured or self.tr("Open {name}, {size}").format(name=called, size=size)))
            name.clicked.connect(self._open)
            row.addWidget(name)
        else:  # only its name came along
            row.addWidget(Label(isolate(_short(called)), 12, Weight.MEDIUM, elide=True, parent=self))
        self._save = tool_button("save", name=self.tr("Save {name}").format(name=called), parent=self, least=26)
        self._stop = tool_button(
            "x", name=self.tr("Stop fetching {name}").format(name=called), parent=self, least=26
        )
        row.addWidget(self._size)
        row.addWidget(self._save)
        row.addWidget(self._stop)
        self._save.clicked.connect(self._ask_save)
        self._stop.clicked.connect(self._ask_stop)
        self.setAccessibleName(self.tr("Attachment {name}, {size}").format(name=called, size=size))
        self.setToolTip(tip(pictured))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_progress(-1)

    def file(self) -> Attachment:
        """The file."""
        return self._file

    def show_progress(self, percent: int) -> None:
        """How far fetching is, 0 to 100; below 0 = nothing is under way."""
        under_way = percent >= 0
        self._size.setText(self.tr("{n} %").format(n=number(percent)) if under_way else bytes_text(self._file.size))
        self._save.setVisible(bool(self._file.sha) and not under_way)
        self._stop.setVisible(under_way)

    @Slot()
    def _open(self) -> None:
        self.asked.emit(self._file, "open")

    @Slot()
    def _ask_save(self) -> None:
        self.asked.emit(self._file, "save")

    @Slot()
    def _ask_stop(self) -> None:
        self.asked.emit(self._file, "stop")


def _short(name: str) -> str:
    """A long name without its middle: the start says what it is, the end what kind."""
    return name if len(name) <= 44 else f"{name[:26]}…{name[-16:]}"

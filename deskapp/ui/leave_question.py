"""The question before quitting with work that nobody else has yet: how much, since when, and four ways to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import PushButton, plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.services.leaving import Left


class LeaveQuestion(QDialog):
    """Signal `chosen(str)`: send, quit, copy, stay, or stop while it sends. It stays until `done` or `reject`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, left: Left, *, can_send: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = self.tr("Quit before everything is sent?")
        self.setWindowTitle(title)
        self._most = 0
        self._words = Label("", 13, Weight.NORMAL, "text2", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._note = Label("", 12, Weight.MEDIUM, "ok", wrap=True)
        self._note.hide()
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Sending"))
        self._bar.hide()
        self._ways = {
            "send": _Way(
                primary_button(self.tr("&Send and quit"), "send"), self.tr("Waits until the hub has everything.")
            ),
            "quit": _Way(
                plain_button(self.tr("&Quit anyway"), "quit"),
                self.tr("Everything stays here and goes out when deskapp is opened again."),
            ),
            "copy": _Way(
                plain_button(self.tr("Save a &copy to a USB stick…"), "save"),
                self.tr("So that you can bring it in on another computer, should this one get lost."),
            ),
            "stay": _Way(plain_button(self.tr("Cancel"), "back"), ""),
        }
        ways = QVBoxLayout()
        ways.setSpacing(10)
        for how, way in self._ways.items():
            way.button.setProperty("how", how)
            way.button.clicked.connect(self._clicked)
            ways.addWidget(way)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True))
        words.addWidget(self._words)
        words.addWidget(self._note)
        words.addWidget(self._bar)
        words.addStretch(1)
        top = row(Picture("warn", "warn", 28), spacing=14, top=True)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addLayout(ways)
        self.setMinimumWidth(theme.current().px(460))
        self.show_left(left, can_send=can_send)
        self._ways["stay"].button.setDefault(True)
        self._ways["stay"].button.setFocus()

    def show_left(self, left: Left, *, can_send: bool, failed: bool = False) -> None:
        """How it stands; `failed` where sending was tried and the hub stopped answering."""
        self._bar.hide()
        text = self.tr("%Ln change(s) are only on this computer, the oldest from {time}.", "", left.changes)
        text = text.format(time=isolate(moment(left.since)))
        if failed or not left.answers:
            text += " " + self.tr("{hub} is not answering right now.").format(hub=isolate(left.hub))
        self._words.setText(text)
        for how, way in self._ways.items():
            way.setVisible(how != "send" or can_send)
        self._call_last(self.tr("Cancel"), "stay")

    def show_sending(self, waiting: int) -> None:
        """Sending goes on; `waiting` changes are still here."""
        self._most = max(self._most, waiting)
        self._bar.setRange(0, self._most)
        self._bar.setValue(self._most - waiting)
        self._bar.show()
        self._words.setText(self.tr("Sending: %Ln change(s) to go.", "", waiting))
        for how, way in self._ways.items():
            way.setVisible(how == "stay")
        self._call_last(self.tr("Stop waiting"), "stop")

    def tell(self, words: str) -> None:
        """Say what was done meanwhile: a copy was saved."""
        self._note.setText(words)
        self._note.show()

    def ways(self) -> list[str]:
        """What can be chosen now."""
        return [str(each.button.property("how")) for each in self._ways.values() if not each.isHidden()]

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def choose(self, how: str) -> None:
        """Choose, as the button does."""
        self.chosen.emit(how)

    def _call_last(self, words: str, how: str) -> None:
        button = self._ways["stay"].button
        button.setText(words)
        button.setProperty("how", how)
        self.adjustSize()

    @Slot()
    def _clicked(self) -> None:
        self.choose(str(self.sender().property("how")))

    def reject(self) -> None:
        """Esc and the cross mean the last button."""
        self.chosen.emit(str(self._ways["stay"].button.property("how")))


class _Way(QWidget):
    """A button as wide as the question, and what it means."""

    def __init__(self, button: PushButton, hint: str) -> None:
        super().__init__()
        self.button = button
        button.setAccessibleDescription(hint)
        items: list[QWidget] = [button]
        if hint:
            words = Label(hint, 12, Weight.NORMAL, "text2", wrap=True)
            words.setContentsMargins(4, 0, 4, 0)
            items.append(words)
        self.setLayout(column(*items, spacing=3))

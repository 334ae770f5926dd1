"""The bottom of the composer: what happens after sending, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import number
from deskapp.ui.widgets.buttons import primary_button
from deskapp.ui.widgets.keycap import CommandKeycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

AFTER = ("next", "stay", "list")
_WIDEST = 16777215
KEYS_FROM = 460  # narrower, the words beside Send need the room of the key


class StateLine(QWidget):
    """One line under the text: a fact at the start, when the draft was saved at the end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = Picture("check", "text2", 16, parent=self)
        self._text = Label("", 12, colour="text2", wrap=True, parent=self)
        self._saved = Label("", 12, colour="text2", parent=self)
        self._beside: QWidget | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._saved.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._saved)

    def say(self, icon: str, ink: str, sentence: str) -> None:
        """Show a fact; empty for none."""
        self._icon.setVisible(bool(sentence))
        self._text.setText(sentence)
        if self._beside is not None:
            self._beside.setMaximumWidth(0 if sentence else _WIDEST)
            self._text.setVisible(bool(sentence))
        if sentence:
            self._icon.set_icon(icon, ink)
            self._text.set_look(colour=ink)

    def said(self) -> str:
        """The fact shown."""
        return self._text.text()

    def set_saved(self, words: str) -> None:
        """Draft saved 14:05, or nothing."""
        self._saved.setText(words)

    def put_beside(self, widget: QWidget) -> None:
        """Something that stands here while there is no fact to say."""
        self._beside = widget
        self._row.insertWidget(0, widget, 1)

    def saved(self) -> str:
        """What is said about saving."""
        return self._saved.text()


class Foot(QWidget):
    """Signals: `send(str how)` with next (as set), close, stay or later; `after_chosen(str)` next, stay or list."""

    send = Signal(str)
    after_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._to = "reply", ""
        self._after, self._delay = "next", 10
        self._words = Label("", 12, colour="text2", parent=self, elide=True)
        self._keys = CommandKeycap("send.default", self)
        self._button = primary_button("", parent=self)
        self._button.clicked.connect(self._send)
        self._more = primary_button("", "down", self)
        self._more.setAccessibleName(self.tr("Other ways to send"))
        self._more.clicked.connect(self._open_menu)
        pair = QHBoxLayout()
        pair.setSpacing(1)
        pair.addWidget(self._button)
        pair.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 9)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._keys)
        row.addLayout(pair)
        theme.notifier().changed.connect(self._dress)
        self._dress()
        self._show()

    def set_kind(self, kind: str, to: str = "") -> None:
        """Reply, note or forward (`to` whom): the button says which."""
        self._kind, self._to = kind, to
        self._show()

    def set_after(self, after: str, delay_s: int) -> None:
        """What happens after sending, and for how many seconds a send can be undone."""
        self._after = after if after in AFTER else "next"
        self._delay = delay_s
        self._show()

    def stops(self) -> list[QWidget]:
        """What Tab visits, in the order seen."""
        return [self._button, self._more]

    def menu_button(self) -> QWidget:
        """The button of the other ways to send, beneath or above which their lists open."""
        return self._more

    def button_text(self) -> str:
        """The words on the button."""
        return self._button.text()

    def words(self) -> str:
        """The line beside it."""
        return self._words.text()

    def after_names(self) -> dict[str, str]:
        """What can happen after sending."""
        return {"next": self.tr("next ticket"), "stay": self.tr("stay here"), "list": self.tr("back to the list")}

    def _show(self) -> None:
        note = self._kind == "note"
        if self._kind == "forward":
            self._button.setText(self.tr("Forward to {name}").format(name=self._to) if self._to else self.tr("Forward"))
            self._words.setText("")
        elif note:
            self._button.setText(self.tr("Add note"))
            self._words.setText(self.tr("Only colleagues in the team read it"))
        else:
            self._button.setText(self.tr("Send and next") if self._after == "next" else self.tr("Send"))
            after = self.after_names()[self._after]
            if self._delay:
                pattern = self.tr("After sending: {after} · {seconds} s to undo")
                self._words.setText(pattern.format(after=after, seconds=number(self._delay)))
            else:
                self._words.setText(self.tr("After sending: {after}").format(after=after))
        self._more.setVisible(self._kind == "reply")

    @Slot()
    def _send(self) -> None:
        self.send.emit("next")

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for how, words in (
            ("next", self._button.text()),
            ("close", self.tr("Send and close ticket")),
            ("stay", self.tr("Send and stay here")),
            ("later", self.tr("Send later…")),
        ):
            menu.addAction(words).setData(("send", how))
        menu.addSection(self.tr("After sending"))
        group = QActionGroup(menu)
        for after, words in self.after_names().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(after == self._after)
            action.setData(("after", after))
            group.addAction(action)
        menu.triggered.connect(self._chosen)
        menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        what, which = action.data()
        if what == "send":
            self.send.emit(which)
        else:
            self.set_after(which, self._delay)
            self.after_chosen.emit(which)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.setVisible(event.size().width() >= theme.current().px(KEYS_FROM))

    @Slot()
    def _dress(self) -> None:
        self._more.setFixedWidth(theme.current().px(28))
        self._more.setStyleSheet("QPushButton { padding: 0 }")

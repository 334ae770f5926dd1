"""Somebody else has changed what one is changing: who, and to what; nothing moves until one has said what is to stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import isolate
from deskapp.ui.widgets.announce import announce
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

TAKE, KEEP = "F8", "Shift+F8"
"""The keys that also take over a hint and leave it."""
SHOWN = 140
"""Letters of the other value; the rest is seen once it is taken over."""


class ForeignLine(QWidget):
    """Hidden until `say`; whoever owns it asks `is_open` before he writes anything, and passes keys to `answers`.

    Signals: `taken()`: the other's value is to stand here; `kept()`: one's own is, and the other's is its past. The
    buttons take no focus, so that cursor and selection stay where they are.
    """

    taken = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._words = Label("", 12, colour="warn", wrap=True, parent=self)
        self._take = link_button(self.tr("Take over"), self, px=12)
        self._take.clicked.connect(self.take)
        self._keep = link_button(self.tr("Keep mine"), self, px=12)
        self._keep.clicked.connect(self.keep)
        for button in (self._take, self._keep):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._words)
        take, keep = (self._take, Keycap(native_keys(TAKE), self)), (self._keep, Keycap(native_keys(KEEP), self))
        for items in (take, keep) if narrow else ((*take, *keep),):
            box.addLayout(row(*items, None, spacing=6))
        self.hide()

    def say(self, who: str, value: str) -> None:
        """Somebody set this value ("" = he emptied it); who is "" where nobody is known."""
        value = value if len(value) <= SHOWN else value[: SHOWN - 1] + "…"
        if who and value:
            words = self.tr("{name} changed this to: {value}")
        elif value:
            words = self.tr("Somebody changed this to: {value}")
        else:
            words = self.tr("{name} cleared this") if who else self.tr("Somebody cleared this")
        words = words.format(name=isolate(who), value=isolate(value))
        if words == self._words.text() and self.is_open():
            return
        self._words.setText(words)
        self.show()
        self._tell()

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def is_open(self) -> bool:
        """True while it is not decided what is to stand."""
        return not self.isHidden()

    def remind(self) -> None:
        """One wants to go on without having decided: say it again."""
        self._words.set_look(colour="danger")
        self._tell()

    def close_line(self) -> None:
        """There is nothing to decide any more."""
        self._words.set_look(colour="warn")
        self.hide()

    @Slot()
    def take(self) -> None:
        """The other's value is to stand."""
        if self.is_open():
            self.close_line()
            self.taken.emit()

    @Slot()
    def keep(self) -> None:
        """One's own is."""
        if self.is_open():
            self.close_line()
            self.kept.emit()

    def answers(self, event: QEvent) -> bool:
        """True where a key was meant for this line; it is decided when it is pressed."""
        if not self.is_open() or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F8:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.keep()
        else:
            self.take()
        return True

    def _tell(self) -> None:
        keys = self.tr("Take over: {take}. Keep mine: {keep}.").format(take=native_keys(TAKE), keep=native_keys(KEEP))
        announce(self, f"{self._words.text()} {keys}")

"""A card above or below the composer: what it is about, more words, what is asked, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from deskapp.ui import theme
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.ui.widgets.foreign_line import ForeignLine
    from deskapp.ui.widgets.layouts import Item


class Look(NamedTuple):
    """How a kind of strip looks: its frame in the style sheet, its picture, and the ink of picture and title."""

    frame: str
    icon: str
    icon_ink: str
    title_ink: str = "text"
    weight: int = Weight.SEMIBOLD


LOOKS = {
    "closing": Look("card", "done", "ok"),
    "erasing": Look("cardWarn", "trash", "danger"),
    "waiting": Look("card", "pause", "accentInk"),
    "workaround": Look("card", "play", "ok"),
    "crossing": Look("cardWarn", "flag", "warn"),
    "ask": Look("card", "help", "accentInk"),
    "asked": Look("card", "help", "accentInk", weight=Weight.MEDIUM),
    "answered": Look("card", "reply", "ok"),
    "declined": Look("card", "x", "text2"),
    "decision": Look("cardWarn", "decide", "warn", "warn"),
    "held": Look("card", "send", "accentInk", weight=Weight.MEDIUM),
    "later": Look("card", "clock", "text2", weight=Weight.MEDIUM),
    "review": Look("card", "eye", "violet"),
    "reviewed": Look("card", "check", "ok"),
    "return": Look("cardWarn", "clock", "warn"),
    "stopped": Look("cardWarn", "warn", "warn", weight=Weight.MEDIUM),
}


class Strip(QFrame):
    """`on_escape` and `on_enter` (Ctrl+Enter) are what these keys do while the keyboard is inside; None leaves them alone.
    `news` says what somebody else has changed of what is written here; Ctrl+Enter waits until that is decided.
    """

    def __init__(self, kind: str, parent: QWidget, *, elide: bool = False) -> None:
        super().__init__(parent)
        self.on_escape: Callable[[], None] | None = None
        self.on_enter: Callable[[], None] | None = None
        self.news: ForeignLine | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._kind = ""
        self._picture = Picture(LOOKS[kind].icon, LOOKS[kind].icon_ink, 18, self)
        self.title = Label("", 13, elide=elide, wrap=not elide, parent=self)
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Look as this kind of strip does."""
        if kind == self._kind:
            return
        self._kind, look = kind, LOOKS[kind]
        self._picture.set_icon(look.icon, look.icon_ink)
        self.title.set_look(weight=look.weight, colour=look.title_ink)
        self.setObjectName(look.frame)
        self.style().unpolish(self)
        self.style().polish(self)

    def lay_out(
        self, *items: Item, beside: Sequence[Item] = (), under: QWidget | None = None, deeds: Sequence[Item] = ()
    ) -> None:
        """Picture and title with what stands `beside` and `under` it, the items below, and the row of `deeds`."""
        head = row(self._picture, column(self.title, under, spacing=0) if under else self.title, *beside, spacing=8)
        head.setStretch(1, 1)
        below = [row(*deeds, spacing=8, margins=(0, 2, 0, 0))] if deeds else []
        self.setLayout(column(head, *items, *below, spacing=6, margins=(12, 8, 10, 9)))

    def event(self, event: QEvent) -> bool:
        if self.news is not None and self.news.answers(event):
            return True
        deed = self._deed(event) if isinstance(event, QKeyEvent) else None
        if deed is not None and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if deed is not None and event.type() == QEvent.Type.KeyPress:
            deed()
            return True
        return super().event(event)

    def undecided(self) -> bool:
        """True while it is not decided whose words stand; it is said again."""
        if self.news is None or not self.news.is_open():
            return False
        self.news.remind()
        return True

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.key() == Qt.Key.Key_Escape:
            return self.on_escape
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self.on_enter if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier else None


def text_field(name: str, height: int, parent: QWidget) -> QTextEdit:
    """A few lines of plain text, that Tab leaves."""
    made = QTextEdit(parent)
    made.setAcceptRichText(False)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    made.setFont(theme.current().font(14))
    made.setFixedHeight(theme.current().px(height))
    return made

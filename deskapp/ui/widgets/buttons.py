"""Buttons in the few looks there are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _pressed_by(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether plain Enter pressed the button that has the focus; Qt does that in dialogs only, and people expect it."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTER or not plain or event.isAutoRepeat():
        return False
    button.click()
    return True


class ToolButton(QToolButton):
    """A flat button, at least 30 px in both directions at 100 %, or what `least` says."""

    def __init__(
        self, parent: QWidget | None = None, *, boxed: bool = False, icon_px: int = 18, least: int = 30
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._icon_px = icon_px
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if boxed:
            self.setObjectName("box")
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by(self, event):
            super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        now = theme.current()
        self.setFont(now.font(13, Weight.MEDIUM))
        self.setIconSize(QSize(now.px(self._icon_px), now.px(self._icon_px)))
        self.setMinimumSize(now.px(self._least), now.px(self._least))


class PushButton(QPushButton):
    """A button with words; plain, `primary` or `link` by its object name."""

    def __init__(
        self, text: str, look: str = "", icon: str = "", parent: QWidget | None = None, *, px: int = 13
    ) -> None:
        super().__init__(text, parent)
        self._px = px
        self.setObjectName(look)
        self.setAutoDefault(False)  # plain Enter must never press what nobody looks at
        self._bold = look in ("primary", "link")
        if icon:
            self.setIcon(icons.icon(icon, {"primary": "accentText", "link": "accentInk"}.get(look, "text2")))
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by(self, event):
            super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        now = theme.current()
        self.setFont(now.font(self._px, Weight.SEMIBOLD if self._bold else Weight.MEDIUM))
        self.setIconSize(QSize(now.px(18), now.px(18)))


def tool_button(
    what: QAction | str,
    text: str = "",
    name: str = "",
    *,
    boxed: bool = False,
    parent: QWidget | None = None,
    least: int = 30,
) -> ToolButton:
    """A flat button for an action, or for an icon by its name.

    Without `text` it shows only the icon; `name` (or the action's own words) is what a screen reader and the tool tip
    say.
    """
    made = ToolButton(parent, boxed=boxed, least=least)
    if isinstance(what, QAction):
        made.setDefaultAction(what)
        name = name or what.text().replace("&", "").rstrip("…")
        if text:
            made.setText(text)
    else:
        if what:
            made.setIcon(icons.icon(what))
        made.setText(text)
        made.setToolTip(tip(name or text))
    if not what:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    elif text:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAccessibleName(name or text)
    return made


def primary_button(text: str, icon: str = "", parent: QWidget | None = None) -> PushButton:
    """The one button of a view that does its main deed."""
    return PushButton(text, "primary", icon, parent)


def plain_button(text: str, icon: str = "", parent: QWidget | None = None) -> PushButton:
    """A button with a border."""
    return PushButton(text, "", icon, parent)


def link_button(text: str, parent: QWidget | None = None, *, px: int = 13) -> PushButton:
    """Words that act, such as Undo."""
    return PushButton(text, "link", "", parent, px=px)

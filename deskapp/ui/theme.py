"""Colours, type sizes and the look of standard controls, in light and dark and at any text size."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from deskapp.ui import style

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LIGHT = {
    "window": "#F5F6F8",
    "rail": "#ECEEF2",
    "surface": "#FFFFFF",
    "sunken": "#F5F6F8",
    "hover": "#EEF1F5",
    "line": "#DDE1E7",
    "control": "#848D9A",
    "text": "#1A1D21",
    "text2": "#4F5863",
    "text3": "#5D6671",
    "accent": "#1B5FCC",
    "accentText": "#FFFFFF",
    "accentSoft": "#E3EDFC",
    "accentInk": "#174EA6",
    "focus": "#1B5FCC",
    "danger": "#B3261E",
    "dangerSoft": "#FCEBEA",
    "warn": "#8A5200",
    "warnSoft": "#FFF1D6",
    "ok": "#1A7034",
    "okSoft": "#E4F5E9",
    "info": "#0B5CAD",
    "infoSoft": "#E5F0FB",
    "note": "#FFF8E3",
    "noteLine": "#A47A0A",
    "noteInk": "#5F4300",
    "violet": "#6B3FB5",
    "violetSoft": "#F0E9FB",
}
DARK = {
    "window": "#16181C",
    "rail": "#101215",
    "surface": "#1D2025",
    "sunken": "#16181C",
    "hover": "#272B32",
    "line": "#333942",
    "control": "#7F8A98",
    "text": "#E9EBEE",
    "text2": "#B1B9C3",
    "text3": "#98A2AE",
    "accent": "#2E6BDB",
    "accentText": "#FFFFFF",
    "accentSoft": "#1F3352",
    "accentInk": "#9CC2FF",
    "focus": "#7FB2FF",
    "danger": "#FF9C93",
    "dangerSoft": "#3F2221",
    "warn": "#F3BE5C",
    "warnSoft": "#3A2D13",
    "ok": "#6FD48C",
    "okSoft": "#1B3524",
    "info": "#8CC0FF",
    "infoSoft": "#1C3049",
    "note": "#2C2717",
    "noteLine": "#9A7B22",
    "noteInk": "#F0D48A",
    "violet": "#C4A6FF",
    "violetSoft": "#2F2545",
}
SCHEMES = ("system", "light", "dark")
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_ARABIC_AND_LAST = ("Noto Sans Arabic UI", "Noto Sans Arabic", "Noto Sans", "DejaVu Sans")
_POOR_DEFAULTS = ("", "Sans", "Sans Serif", "sans-serif", "DejaVu Sans")


class Weight:
    """The three weights of the type scale."""

    NORMAL = QFont.Weight.Normal
    MEDIUM = QFont.Weight.Medium
    SEMIBOLD = QFont.Weight.DemiBold


class Theme:
    """One look: a set of colours, a list of font families and a text size.

    Sizes given to `font` and `px` are those at 100 %; both answer scaled by the text size.
    """

    def __init__(self, tokens: dict[str, str], *, dark: bool, scale: float, families: tuple[str, ...]) -> None:
        self.tokens = tokens
        self.dark = dark
        self.scale = scale
        self.families = families
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, int], QFont] = {}

    def colour(self, name: str) -> QColor:
        """The colour of a token."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = QColor(self.tokens[name])
        return found

    def css(self, name: str) -> str:
        """The colour of a token as style sheets and HTML write it."""
        return self.tokens[name]

    def px(self, size: float) -> int:
        """Pixels at the current text size."""
        return round(size * self.scale)

    def font(self, px: int = 13, weight: int = Weight.NORMAL) -> QFont:
        """The window's font; a shared object, so copy it before changing it."""
        key = (px, int(weight))
        found = self._fonts.get(key)
        if found is None:
            found = QFont(list(self.families))
            found.setPixelSize(max(1, self.px(px)))
            found.setWeight(QFont.Weight(int(weight)))
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[key] = found
        return found


class Notifier(QObject):
    """Tells widgets that colours or the text size changed, after `current()` has."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._app: QApplication | None = None
        self._scheme = "light"
        self._scale = 1.0

    def dress(self, app: QApplication, scheme: str, scale: float) -> None:
        """Put on a theme, and follow the system from now on where that was asked."""
        if self._app is not app:
            self._app = app
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self._system_changed)
            self._hints = hints  # without a reference Python may drop it before Qt does
        self._scheme, self._scale = scheme, scale
        self._put_on()

    def dress_again(self, scheme: str, scale: float) -> None:
        """Another scheme or text size for the same program."""
        self._scheme, self._scale = scheme, scale
        self._put_on()

    @Slot()
    def _system_changed(self) -> None:
        if self._scheme == "system":
            self._put_on()

    def _put_on(self) -> None:
        if self._app is None:
            return
        dark = _is_dark(self._scheme)
        _InUse.theme = Theme(DARK if dark else LIGHT, dark=dark, scale=self._scale, families=families())
        if self._app.style().objectName() != "fusion":
            self._app.setStyle("Fusion")
        self._app.setFont(_InUse.theme.font(13))
        self._app.setPalette(palette(_InUse.theme))
        self._app.setStyleSheet(style.sheet(_InUse.theme))
        self.changed.emit()


class _InUse:
    theme = Theme(LIGHT, dark=False, scale=1.0, families=("Inter", *_ARABIC_AND_LAST))


def current() -> Theme:
    """The theme in use."""
    return _InUse.theme


@cache
def notifier() -> Notifier:
    """The object whose `changed` says that the theme or the text size is another now."""
    return Notifier()


def apply(app: QApplication, scheme: str = "system", scale: float = 1.0) -> None:
    """Dress the program: `scheme` is one of SCHEMES, `scale` 1.0 to 2.0 is the text size."""
    notifier().dress(app, scheme if scheme in SCHEMES else "system", min(2.0, max(1.0, scale)))


def apply_again(scheme: str, scale: float) -> None:
    """The same for the program that is dressed already: a preference was changed."""
    notifier().dress_again(scheme if scheme in SCHEMES else "system", min(2.0, max(1.0, scale)))


@cache
def families() -> tuple[str, ...]:
    """The system's font, or Inter where that is a poor fall-back; then Arabic with Latin line heights.

    Asked once: Qt keeps fall-back lists by first family for the life of the process.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    first = ("Inter",) if system in _POOR_DEFAULTS else (system, "Inter")
    known = set(QFontDatabase.families())
    return tuple(name for name in (*first, *_ARABIC_AND_LAST) if name in known) or (system,)


def palette(theme: Theme) -> QPalette:
    """Fusion's palette from our tokens."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "sunken"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.Light, "surface"),
        (role.Midlight, "hover"),
        (role.Mid, "line"),
        (role.Dark, "control"),
        (role.Shadow, "control"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "accentText"),
        (role.PlaceholderText, "text3"),
        (role.Link, "accentInk"),
        (role.LinkVisited, "accentInk"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.Accent, "accent"),
    ):
        made.setColor(which, theme.colour(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.colour("control"))
    return made


def _is_dark(scheme: str) -> bool:
    if scheme == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return scheme == "dark"

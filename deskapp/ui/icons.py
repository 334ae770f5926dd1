"""Our own line icons, drawn in the colour, size and direction that is wanted."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap

from deskapp.paths import resource
from deskapp.ui import theme

MIRRORED = frozenset(
    {
        "reply",
        "assign",
        "chev",
        "list",
        "sort",
        "book",
        "back",
        "forward",
        "undo",
        "redo",
        "move",
        "send",
        "panel",
        "quote",
    }
)

_pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}


def names() -> list[str]:
    """Names of all icons there are."""
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


def pixmap(name: str, colour_token: str = "text2", size: int = 18, mirrored: bool | None = None) -> QPixmap:
    """An icon in a colour of the theme; `size` in pixels at 100 % text size.

    Icons that point somewhere are mirrored in a right-to-left window; `mirrored` overrides that.
    """
    now = theme.current()
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    if mirrored is None:
        mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, now.css(colour_token), now.px(size), ratio, mirrored)


def icon(name: str, colour_token: str = "text2", size: int = 18) -> QIcon:
    """An icon for buttons and menus that follows theme, direction and screen by itself."""
    return QIcon(_Engine(name, colour_token, size))


def _drawn(name: str, colour: str, side: int, ratio: float, mirrored: bool) -> QPixmap:
    key = (name, colour, side, ratio, mirrored)
    found = _pixmaps.get(key)
    if found is None:
        from PySide6.QtSvg import QSvgRenderer

        image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode()))).render(painter)
        painter.end()
        if mirrored:
            image = image.flipped(Qt.Orientation.Horizontal)
        found = QPixmap.fromImage(image)
        found.setDevicePixelRatio(ratio)
        _pixmaps[key] = found
    return found


@cache
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


class _Engine(QIconEngine):
    """Draws from the theme at the moment of painting."""

    def __init__(self, name: str, token: str, size: int) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._size)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        where = QRectF(0, 0, side, side)
        where.moveCenter(QRectF(rect).center())
        painter.drawPixmap(where.topLeft(), self._at(side, painter.device().devicePixelRatioF(), mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._at(min(size.width(), size.height()), 1.0, mode)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._at(min(size.width(), size.height()), scale or 1.0, mode)

    def _at(self, side: int, ratio: float, mode: QIcon.Mode) -> QPixmap:
        token = "control" if mode == QIcon.Mode.Disabled else self._token
        mirrored = self._name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return _drawn(self._name, theme.current().css(token), max(1, side), ratio, mirrored)


def draw(painter: QPainter, name: str, colour_token: str, where: QPoint, size: int = 18) -> None:
    """Paint an icon into a delegate; `where` is its top left corner."""
    painter.drawPixmap(where, pixmap(name, colour_token, size))

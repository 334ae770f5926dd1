"""A person as a disc with two initials."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskapp.ui import theme
from deskapp.ui.theme import Weight

COLOURS = ("#3E63C9", "#8A4FBF", "#0F7A6B", "#A8471B", "#5B6B7E", "#B03A6B")  # white on each is above 4.5 to 1


class Avatar(QWidget):
    """The initials of `name`, always in the same colour for the same name, or a picture; decoration for screen readers."""

    def __init__(self, name: str = "", size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        self._photo = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    def set_name(self, name: str) -> None:
        """Another person, without a picture at first."""
        if name != self._name or not self._photo.isNull():
            self._name = name
            self._photo = QImage()
            self.update()

    def set_photo(self, photo: QImage) -> None:
        """A square picture instead of the initials; a null image brings them back."""
        self._photo = photo
        self.update()

    @Slot()
    def _restyle(self) -> None:
        side = theme.current().px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._photo.isNull():
            paint_avatar(painter, self.rect(), self._name, self._size)
        else:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            disc = QPainterPath()
            disc.addEllipse(self.rect())
            painter.setClipPath(disc)
            painter.drawImage(self.rect(), self._photo)
        painter.end()


def initials(name: str) -> str:
    """One or two letters for a name; Arabic ones are not joined."""
    parts = [part for part in name.replace(".", " ").split() if part[0].isalpha()]
    letters = [parts[0][0], parts[-1][0]] if len(parts) > 1 else [part[0] for part in parts]
    joined = "\u200c".join(letters) if letters and "\u0590" <= letters[0] <= "\u08ff" else "".join(letters)
    return joined.upper() or "?"


def colour_of(name: str) -> QColor:
    """The same colour for the same name, on every computer."""
    return QColor(COLOURS[zlib.crc32(name.encode()) % len(COLOURS)])


def paint_avatar(painter: QPainter, rect: QRect, name: str, size: int = 32) -> None:
    """Draw the disc into a square `rect`; `size` is its side at 100 % text size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(name))
    painter.drawEllipse(rect)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(theme.current().font(max(9, round(size * 0.4)), Weight.SEMIBOLD))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), initials(name))
    painter.restore()

"""The picture of a person, decoded away from the window and with limits: it came from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter

from deskapp.services import directory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.services.desk import Desk

SIDE = 132


def photo(desk: Desk, person_id: str) -> QImage:
    """The picture of a person as a square; a null image where there is none, or nothing sound. For a reader thread."""
    return decoded(directory.photo_of(desk, person_id))


def discs(desk: Desk, some: Iterable[str], side: int) -> dict[str, QImage]:
    """The pictures of people, round and of this side; who has nothing sound is not in it. For a reader thread."""
    found = {}
    for each in some:
        square = photo(desk, each)
        if not square.isNull():
            found[each] = _round(square, side)
    return found


def _round(square: QImage, side: int) -> QImage:
    disc = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(Qt.GlobalColor.transparent)
    painter = QPainter(disc)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(square.scaled(side, side, mode=Qt.TransformationMode.SmoothTransformation)))
    painter.drawEllipse(0, 0, side, side)
    painter.end()
    return disc


def decoded(content: bytes) -> QImage:
    """JPEG or PNG of up to MOST_SIDE pixels each way, cut square and made small; anything else is a null image."""
    if not content:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg" if content.startswith(b"\xff\xd8") else b"png"))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > directory.MOST_SIDE:
        return QImage()
    image = reader.read()
    if image.isNull():
        return QImage()
    side = min(image.width(), image.height())
    square = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    wanted = QSize(SIDE, SIDE)
    return square.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)

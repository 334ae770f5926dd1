"""The chart on paper: sheets from A4 to A0 with every name legible, tiled where one sheet does not hold it.

Paper is white and its ink is dark, whatever the screen is. All of this may run on a thread that is not the window's.
"""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import layout
from deskapp.ui.organisation.layout import Sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deskapp.ui.organisation.forest import Forest, Shown
    from deskapp.ui.organisation.layout import Picture

FORMATS = {
    "A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3, "A2": QPageSize.PageSizeId.A2,
    "A1": QPageSize.PageSizeId.A1, "A0": QPageSize.PageSizeId.A0,
}  # fmt: skip
LEAST_POINTS = 5.5
"""No name is printed smaller than this."""

MARGIN = 24.0  # points around a sheet
FOOT = 16.0  # points for the line below the picture
NAME_PX, JOB_PX = 12, 11
DPI = 150  # of pictures
INK, QUIET, LINE, GROUND = QColor("#1A1D21"), QColor("#4F5863"), QColor("#848D9A"), QColor("#F5F6F8")
MOST_SHEETS = 400


class Wish(NamedTuple):
    """What is to be put on paper, and how."""

    forest: Forest
    top: int  # whose branch, -1 = everybody
    sheet: str  # of FORMATS
    families: tuple[str, ...]  # of the fonts
    on_top: bool  # customers stand on top
    right_to_left: bool
    title: str


class Sheets(NamedTuple):
    """A picture cut into sheets."""

    picture: Picture
    scale: float  # points to a pixel of the picture
    across: int
    down: int
    width: float  # of what a sheet shows of it, in points
    height: float
    landscape: bool

    @property
    def number(self) -> int:
        """How many sheets."""
        return self.across * self.down


def plan(wish: Wish) -> Sheets:
    """How the chart lies on sheets of a size: on one where its names stay legible, else on the fewest that do."""
    size = QPageSize(FORMATS[wish.sheet]).sizePoints()
    long_side, short = float(max(size.width(), size.height())), float(min(size.width(), size.height()))
    shown = _branch(wish.forest, wish.top)
    found = []
    for landscape in (True, False):
        width = (long_side if landscape else short) - 2 * MARGIN
        height = (short if landscape else long_side) - 2 * MARGIN - FOOT
        picture = layout.arrange(shown, Sizes(), width / height)
        fits = min(width / max(1.0, picture.width), height / max(1.0, picture.height), 1.0)
        scale = max(fits, LEAST_POINTS / NAME_PX)
        across, down = max(1, ceil(picture.width * scale / width - 1e-6)), max(1, ceil(picture.height * scale / height - 1e-6))
        found.append(Sheets(picture, scale, across, down, width, height, landscape))
    return min(found, key=lambda each: (each.number, -each.scale))


def pdf(wish: Wish, sheets: Sheets) -> bytes:
    """All sheets as one PDF, made in memory."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(wish.title)
    writer.setResolution(300)
    writer.setPageLayout(page_layout(wish, sheets))
    paint_all(wish, sheets, writer, writer.newPage, 300 / 72)
    buffer.close()
    return bytes(made.data())


def pictures(wish: Wish, sheets: Sheets) -> Iterator[bytes]:
    """Each sheet as a PNG."""
    size = QPageSize(FORMATS[wish.sheet]).size(QPageSize.Unit.Inch)
    long_side, short = max(size.width(), size.height()) * DPI, min(size.width(), size.height()) * DPI
    width, height = (long_side, short) if sheets.landscape else (short, long_side)
    for place in range(sheets.number):
        image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(DPI / 0.0254))
        image.setDotsPerMeterY(round(DPI / 0.0254))
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(DPI / 72, DPI / 72)
        _paint_sheet(painter, wish, sheets, place)
        painter.end()
        made = QByteArray()
        buffer = QBuffer(made)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        buffer.close()
        yield bytes(made.data())


def page_layout(wish: Wish, sheets: Sheets) -> QPageLayout:
    """The sheet as a printer knows it."""
    way = QPageLayout.Orientation.Landscape if sheets.landscape else QPageLayout.Orientation.Portrait
    made = QPageLayout(QPageSize(FORMATS[wish.sheet]), way, QMarginsF(0, 0, 0, 0))
    made.setMode(QPageLayout.Mode.FullPageMode)
    return made


def paint_all(wish: Wish, sheets: Sheets, device: QPagedPaintDevice, new_page: Callable[[], object], ratio: float) -> None:
    """Paint every sheet onto a device of pages; `ratio` are its dots to a point."""
    painter = QPainter(device)
    for place in range(sheets.number):
        if place:
            new_page()
        painter.save()
        painter.scale(ratio, ratio)
        _paint_sheet(painter, wish, sheets, place)
        painter.restore()
    painter.end()


def _branch(forest: Forest, top: int) -> Shown:
    """Everybody, those without a place too, or one person and all below him."""
    whole = woods.whole(forest)
    if top == -1:
        children = dict(whole.children)
        stack = list(forest.loose)
        while stack:
            node = stack.pop()
            children[node] = forest.children[node]
            stack.extend(forest.children[node])
        return woods.Shown([*whole.roots, *forest.loose], children)
    children, stack = {}, [top]
    while stack:
        node = stack.pop()
        children[node] = forest.children[node]
        stack.extend(forest.children[node])
    return woods.Shown([top], children)


def _paint_sheet(painter: QPainter, wish: Wish, sheets: Sheets, place: int) -> None:
    """One sheet, in points from its corner."""
    across, down = place % sheets.across, place // sheets.across
    if wish.right_to_left:
        across = sheets.across - 1 - across
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foot = QRectF(MARGIN, MARGIN + sheets.height + 2, sheets.width, FOOT - 2)
    painter.setPen(QUIET)
    font = QFont(list(wish.families))
    font.setPixelSize(8)
    painter.setFont(font)
    number = f"{place + 1} / {sheets.number}" if sheets.number > 1 else ""
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    painter.drawText(foot, int((far if wish.right_to_left else near) | Qt.AlignmentFlag.AlignBottom), wish.title)
    painter.drawText(foot, int((near if wish.right_to_left else far) | Qt.AlignmentFlag.AlignBottom), number)
    window = QRectF(MARGIN, MARGIN, sheets.width, sheets.height)
    painter.setClipRect(window)
    picture, side, turn = sheets.picture, -1.0 if wish.right_to_left else 1.0, -1.0 if wish.on_top else 1.0
    left = min(picture.left * side, (picture.left + picture.width) * side)
    top = min(picture.top * turn, (picture.top + picture.height) * turn)
    whole = QSizeF(picture.width * sheets.scale, picture.height * sheets.scale)
    # what does not fill one sheet stands in its middle
    spare = QPointF(
        max(0.0, sheets.width - whole.width()) / 2 if sheets.across == 1 else 0.0,
        max(0.0, sheets.height - whole.height()) / 2 if sheets.down == 1 else 0.0,
    )
    begun_x, begun_y = across * sheets.width - spare.x(), down * sheets.height - spare.y()
    painter.translate(MARGIN - begun_x, MARGIN - begun_y)
    painter.scale(sheets.scale, sheets.scale)
    painter.translate(-left, -top)
    corner = QPointF(left + begun_x / sheets.scale, top + begun_y / sheets.scale)
    area = QRectF(corner, QSizeF(sheets.width / sheets.scale, sheets.height / sheets.scale))
    _Chart(painter, wish, picture, side, turn).paint(area)
    painter.setClipping(False)


class _Chart:
    """Paints people, frames and lines in the pixels of the picture."""

    def __init__(self, painter: QPainter, wish: Wish, picture: Picture, side: float, turn: float) -> None:
        self._painter, self._wish, self._picture, self._side, self._turn = painter, wish, picture, side, turn
        self._sizes = Sizes()
        self._name, self._job = QFont(list(wish.families)), QFont(list(wish.families))
        self._name.setPixelSize(NAME_PX)
        self._name.setWeight(QFont.Weight.DemiBold)
        self._job.setPixelSize(JOB_PX)

    def paint(self, area: QRectF) -> None:
        """All that a part of the picture shows."""
        picture, painter = self._picture, self._painter
        for frame in picture.frames:
            one = QPointF(frame.left * self._side, frame.top * self._turn)
            other = QPointF((frame.left + frame.width) * self._side, (frame.top + frame.height) * self._turn)
            rect = QRectF(one, other).normalized()
            if rect.intersects(area):
                painter.setPen(QPen(LINE, 1.0))
                painter.setBrush(GROUND if frame.depth % 2 == 0 else QColor(Qt.GlobalColor.white))
                painter.drawRoundedRect(rect, 8, 8)
        self._lines(area)
        width, height = self._sizes.width, self._sizes.height
        for node, x in picture.x.items():
            middle = QPointF(x * self._side, picture.y[node] * self._turn)
            box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
            if box.intersects(area):
                self._box(node, box)

    def _lines(self, area: QRectF) -> None:
        picture, half = self._picture, self._sizes.height / 2
        path = QPainterPath()
        ends = [
            (lead, picture.x[node], picture.y[node] - half)
            for node, lead in picture.parent.items() if node not in picture.framed
        ]  # fmt: skip
        if not picture.nested:
            ends += [(frame.lead, frame.left + frame.width / 2, frame.top) for frame in picture.frames]
        for lead, to_x, to_y in ends:
            start = QPointF(picture.x[lead] * self._side, (picture.y[lead] + half) * self._turn)
            end = QPointF(to_x * self._side, to_y * self._turn)
            if QRectF(start, end).normalized().adjusted(-1, -1, 1, 1).intersects(area):
                middle = (start.y() + end.y()) / 2
                path.moveTo(start)
                path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(LINE, 1.3))
        self._painter.drawPath(path)

    def _box(self, node: int, box: QRectF) -> None:
        painter, person = self._painter, self._wish.forest.people[node]
        painter.setPen(QPen(LINE, 1.0))
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawRoundedRect(box, 9, 9)
        room = box.adjusted(6, 8, -6, -8)
        name = lines_of(person.name, QFontMetricsF(self._name), room.width(), 3)
        job = lines_of(person.job or person.unit, QFontMetricsF(self._job), room.width(), 5 - len(name))
        top = box.center().y() - (len(name) * 16 + len(job) * 14) / 2
        named, worked = ((each, self._name, INK, 16) for each in name), ((each, self._job, QUIET, 14) for each in job)
        for text, font, ink, height in (*named, *worked):
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(room.left(), top, room.width(), height), int(Qt.AlignmentFlag.AlignCenter), text)
            top += height


def lines_of(text: str, metrics: QFontMetricsF, room: float, most: int) -> list[str]:
    """A text in at most so many lines, at its words and hyphens; only what then has no room is cut with an ellipsis."""
    found: list[str] = []
    pieces = re.findall(r"[^ -]+-*| ", " ".join(text[:300].split())) or [""]
    while pieces and len(found) < most:
        line = pieces.pop(0)
        while pieces and metrics.horizontalAdvance(line + pieces[0]) <= room:
            line += pieces.pop(0)
        if len(found) == most - 1:
            line += "".join(pieces)
        if line.strip():
            found.append(metrics.elidedText(line.strip(), Qt.TextElideMode.ElideRight, room))
    return found

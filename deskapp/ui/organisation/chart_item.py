"""The picture as one thing in the view: what stands where, and painting it out of squares that are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from deskapp.ui import theme
from deskapp.ui.organisation.chart_paint import BOXES_ONLY, NAMES, PLAIN, ChartPainter, Chosen, Words
from deskapp.ui.organisation.tiles import Part, Tiles, place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from deskapp.ui.organisation.chart_by import Note
    from deskapp.ui.organisation.ground import Ground

MOST_PHOTOS = 800  # some 12 MB
AROUND = 160  # pixels beside the view that are painted before they are seen


class ChartItem(QGraphicsItem):
    """The whole picture as one item: ten thousand items of one box each would be slow to make and to turn.

    `turn` is 1 with leads on top and -1 with customers on top; between the two the picture is turning over.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.painter = ChartPainter()
        self._tiles = Tiles(self.painter.paint)
        self._far = QImage()
        self._turned: tuple[tuple[float, int], QImage] | None = None  # the same as it stands now
        self._turn = 1.0
        self._chosen = Chosen()
        self._sharp = True
        self._seen: tuple[Part, float] | None = None  # what was painted last, and how dense the screen is

    # -------------------------------------------------------- what is shown

    def show_ground(self, ground: Ground, far: QImage) -> None:
        """Show another arrangement; `far` is all of it in one small picture."""
        self.prepareGeometryChange()
        self.painter.ground = ground
        self._far, self._turned = far, None
        self._stale()
        self.select(self._chosen.node)

    def ground(self) -> Ground:
        """What is shown."""
        return self.painter.ground

    def set_away(self, people: Mapping[str, str]) -> None:
        """Who is away is marked at his picture, and joined by dots to who stands in ("" = nobody)."""
        self.painter.deputies = people
        if frozenset(people) != self.painter.away:
            self.painter.away = frozenset(people)
            self._stale()
        self.update()

    def set_pictured(self, people: Mapping[str, str]) -> None:
        """Who has a picture, with its hash; those that are others now or are gone are forgotten."""
        painter = self.painter
        if people != painter.pictured:
            for person in [each for each in painter.photos if people.get(each) != painter.pictured.get(each)]:
                del painter.photos[person]
            painter.pictured = people
            self._stale()

    def show_photos(self, photos: Mapping[str, QImage]) -> None:
        """Round pictures that were brought; only the squares they stand in are painted anew."""
        painter = self.painter
        if len(painter.photos) > MOST_PHOTOS:
            painter.photos.clear()
        painter.photos.update(photos)
        for node in (painter.ground.forest.numbers.get(each, -1) for each in photos):
            if self.holds(node):
                for way in (1, -1):
                    self._tiles.drop(painter.box(node, way))
        self.update()

    def set_notes(self, notes: Mapping[str, Note]) -> None:
        """What stands in the boxes of departments, teams and offices, by id."""
        self.painter.notes = notes
        self._stale()

    def set_words(self, supports: Callable[[int, bool], str]) -> None:
        """What to write for a number of reports, with leads or with customers on top."""
        self.painter.supports = supports
        self._stale()

    def select(self, node: int) -> None:
        """Show a person and the line as the chosen ones; -1 for nobody."""
        line, path, frames = self.ground().line(node)
        self._chosen = Chosen(node, line, path, frames)
        self.update()

    def set_turn(self, turn: float, side: float) -> None:
        """Turn the picture (1 leads on top, -1 customers on top) and mirror it (-1 for right-to-left)."""
        self.prepareGeometryChange()
        self._turn = turn
        if side != self.painter.side:
            self.painter.side = side
            self._stale()
        self.update()

    def turn(self) -> float:
        """How far the picture is turned now."""
        return self._turn

    def restyle(self, far: QImage | None = None) -> None:
        """Take colours and fonts of the theme anew; `far` is all of the picture in these colours."""
        if far is not None:
            self._far, self._turned = far, None
        self._stale()

    def holds(self, node: int) -> bool:
        """True for somebody who is drawn."""
        return node in self.ground().picture.x

    def centre(self, node: int) -> QPointF:
        """Where a person stands now, in scene pixels."""
        picture = self.ground().picture
        return QPointF(picture.x[node] * self.painter.side, picture.y[node] * self._turn)

    def box(self, node: int) -> QRectF:
        """The box of a person, in scene pixels."""
        return self.painter.box(node, self._turn)

    def opener(self, node: int) -> QRectF:
        """The mark at the edge of a box behind which reports are hidden."""
        return self.painter.opener(node, self._turn)

    def words(self, node: int) -> Words:
        """What stands in the box of a person."""
        return self.painter.words(node, self._way())

    def person_at(self, point: QPointF) -> int:
        """Who stands there; -1 for nobody."""
        return next((node for node in self._near(point) if self.box(node).contains(point)), -1)

    def opener_at(self, point: QPointF) -> int:
        """Whose mark "+12" is there; -1 for nobody's."""
        reach, hidden = theme.current().px(4), self.ground().hidden
        for node in self._near(point):
            if node in hidden and self.opener(node).adjusted(-reach, -reach, reach, reach).contains(point):
                return node
        return -1

    def bounds(self) -> QRectF:
        """Everything that is drawn, without a margin."""
        return self.painter.unturned(self.ground().bounds, self._turn)

    def is_sharp(self) -> bool:
        """True when the last painting left nothing to be painted better."""
        return self._sharp

    def prepare(self) -> bool:
        """Paint a piece of what is just outside of the view; False = all of it is there."""
        if self._seen is None or self._turn != self._way() or self._is_far(self._seen[0].zoom):
            return False
        (area, zoom, way), ratio = self._seen
        room = AROUND / zoom
        wanted = area.adjusted(-room, -room, room, room) & self.boundingRect()
        return self._tiles.prepare(Part(wanted, zoom, way), theme.current().colour("window"), ratio)

    def prepare_turned(self, area: QRectF, way: int) -> None:
        """Paint what will be seen once the picture is turned, while its edge is all that is seen."""
        if self._seen is not None and not self._is_far(self._seen[0].zoom):
            part, ratio = self._seen
            wanted = Part(area & self.painter.unturned(self.ground().bounds, way), part.zoom, way)
            self._tiles.paint_now(wanted, theme.current().colour("window"), ratio)

    def _way(self) -> int:
        return 1 if self._turn > 0 else -1

    def _stale(self) -> None:
        self.painter.forget_words()
        self._tiles.clear()
        self.update()

    def _near(self, point: QPointF) -> list[int]:
        if abs(self._turn) < 0.01:
            return []
        room = theme.current().px(24)
        around = QRectF(point.x() - room, point.y() - room, 2 * room, 2 * room)
        there = self.painter.unturned(around, 1 / self._turn)
        return [node for nodes in self.ground().people.near(there) for node in nodes]

    # -------------------------------------------------------- Qt's own

    def boundingRect(self) -> QRectF:
        room = self.ground().sizes.gap + 4
        return self.bounds().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        zoom, way = painter.worldTransform().m11(), self._way()
        if zoom <= 0 or not self.ground().picture.x:
            return
        area = option.exposedRect & self.boundingRect()
        if self._turn != way:
            self._paint_turning(painter, area, zoom, way)
            return
        self._seen = (Part(area, zoom, way), painter.device().devicePixelRatioF())
        if self._is_far(zoom):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint_far(painter, way)
            self._sharp = True
        else:
            self._show_tiles(painter, area, zoom, way)
        self.painter.paint_chosen(painter, zoom, way, self._chosen)
        if zoom >= BOXES_ONLY:
            self.painter.paint_deputies(painter, zoom, way)
        if self.ground().picture.nested and zoom < NAMES:
            self.painter.paint_places(painter, area, zoom, way, self._chosen)

    def _is_far(self, zoom: float) -> bool:
        """True where the small picture of everybody has all that can be seen."""
        bounds = self.ground().bounds
        return zoom < PLAIN and self._far.width() >= bounds.width() * zoom and self._far.height() >= bounds.height() * zoom

    def _show_tiles(self, painter: QPainter, area: QRectF, zoom: float, way: int) -> None:
        transform, back = painter.worldTransform(), theme.current().colour("window")
        far = partial(self._paint_far, painter, way)
        self._sharp = self._tiles.show(painter, Part(area, zoom, way), place_of(transform), back, far)

    def _paint_far(self, painter: QPainter, way: int) -> None:
        painter.drawImage(self.painter.unturned(self.ground().bounds, way), self.far(way))

    def far(self, way: int = 0) -> QImage:
        """All of the picture, small, as it stands now or this way up; the same object until it is another picture."""
        side, way = self.painter.side, way or self._way()
        if self._turned is None or self._turned[0] != (side, way):
            turned = self._far.transformed(QTransform.fromScale(side, way))  # doing it in each painting is slow
            self._turned = ((side, way), turned)
        return self._turned[1]

    def _paint_turning(self, painter: QPainter, area: QRectF, zoom: float, way: int) -> None:
        """What is there, pressed together as far as the picture is turned: nothing is painted anew while it moves."""
        press = abs(self._turn)
        if press < 0.01:
            return
        painter.save()
        painter.scale(1.0, press)
        self._paint_far(painter, way)
        whole = QRectF(area.left(), area.top() / press, area.width(), area.height() / press) & self.painter.unturned(
            self.ground().bounds, way
        )
        self._tiles.squash(painter, Part(whole, zoom, way))
        self.painter.paint_chosen(painter, zoom, way, self._chosen)
        painter.restore()

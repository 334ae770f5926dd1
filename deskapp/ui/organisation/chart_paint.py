"""How boxes, curves and frames look, with fewer details the smaller they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from deskapp.ui import icons, theme
from deskapp.ui.organisation import ground as grounds
from deskapp.ui.organisation.ground import Far
from deskapp.ui.organisation.grouping import ICONS, mark_of
from deskapp.ui.widgets.avatar import colour_of, initials

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from deskapp.ui.organisation.chart_by import Note

PLAIN = 0.1  # below this zoom a box has no edge
BOXES_ONLY = 0.25  # below this zoom a person is a plain box
NAMES = 0.5  # from this zoom on there are names to read
_PLACES = 4_000  # names that are kept cut


class Words(NamedTuple):
    """What stands in one box, cut to its width."""

    name: tuple[str, ...]
    job: tuple[str, ...]
    supports: str


class Chosen(NamedTuple):
    """The chosen person, the line, and what joins it."""

    node: int = -1
    line: frozenset[int] = frozenset()
    path: QPainterPath = QPainterPath()
    frames: tuple[QRectF, ...] = ()


class ChartPainter:
    """Paints a part of a ground. `way` is 1 with leads on top and -1 with customers on top; `side` is -1 from right to left."""

    def __init__(self) -> None:
        self.ground = grounds.NOTHING
        self.side = 1.0
        self.away: frozenset[str] = frozenset()
        self.notes: Mapping[str, Note] = {}  # of departments, teams and offices
        self.pictured: Mapping[str, str] = {}  # who has a picture, with its hash
        self.photos: dict[str, QImage] = {}  # those that were brought; a null one is not sound
        self.missing: set[str] = set()  # whose was wanted and not there
        self.deputies: Mapping[str, str] = {}  # who stands in for whom is away, by id
        self.supports: Callable[[int, bool], str] = _no_words
        self._words: dict[tuple[int, int], Words] = {}
        self._places: dict[tuple[str, int], tuple[str, float]] = {}  # names on the map, cut, and how wide they are

    def forget_words(self) -> None:
        """Fonts, people or the language are others."""
        self._words.clear()
        self._places.clear()

    def box(self, node: int, way: float) -> QRectF:
        """The box of a person, in scene pixels."""
        sizes, picture = self.ground.sizes, self.ground.picture
        x, y = picture.x[node] * self.side, picture.y[node] * way
        return QRectF(x - sizes.width / 2, y - sizes.height / 2, sizes.width, sizes.height)

    def unturned(self, area: QRectF, way: float) -> QRectF:
        """A part of the scene as a part of the ground; and the other way round."""
        one = QPointF(area.left() * self.side, area.top() * way)
        return QRectF(one, QPointF(area.right() * self.side, area.bottom() * way)).normalized()

    # -------------------------------------------------------- what stays while somebody else is chosen

    def paint(self, painter: QPainter, area: QRectF, zoom: float, way: int) -> None:
        """Frames, curves, boxes and marks, nobody being chosen."""
        ground, there = self.ground, self.unturned(area, way)
        painter.save()
        painter.scale(self.side, way)
        self._frames(painter, there, zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(theme.current().colour("control"), 1.3, zoom))
        for paths in ground.curves.near(there):
            for path in paths:
                painter.drawPath(path)
        if zoom < BOXES_ONLY:
            self._plain(painter, there, zoom)
        painter.restore()
        if zoom < BOXES_ONLY:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for node in self._people(there):
            self._box(painter, node, zoom, way, Chosen())
        if zoom >= NAMES and ground.hidden:
            for node in self._people(there):  # after the boxes: the marks lie on their edges
                if node in ground.hidden:
                    self._opener(painter, node, way)

    def _people(self, there: QRectF) -> list[int]:
        """Whose boxes or marks may be in a part of the ground."""
        picture, sizes = self.ground.picture, self.ground.sizes
        room = sizes.gap
        left, right = there.left() - sizes.width / 2 - room, there.right() + sizes.width / 2 + room
        top, foot = there.top() - sizes.height / 2 - room, there.bottom() + sizes.height / 2 + room
        x, y = picture.x, picture.y
        return [
            node for nodes in self.ground.people.near(there) for node in nodes
            if left <= x[node] <= right and top <= y[node] <= foot
        ]  # fmt: skip

    def _frames(self, painter: QPainter, there: QRectF, zoom: float) -> None:
        ground = self.ground
        if zoom < BOXES_ONLY and ground.picture.nested:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            grounds.paint_far_frames(painter, ground, far_colours(nested=True), there)
            return
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in sorted(place for places in ground.frames.near(there) for place in places):
            depth, rect = ground.picture.frames[place].depth, ground.rects[place]
            if rect.intersects(there):
                plain = "control" if ground.picture.nested and depth == 0 else "line"
                painter.setPen(_pen(look.colour(plain), 1.0, zoom))
                painter.setBrush(look.colour("window" if depth % 2 else "rail"))
                radius = min(14.0, look.px(14), rect.width() / 6)
                painter.drawRoundedRect(rect, radius, radius)

    def _plain(self, painter: QPainter, there: QRectF, zoom: float) -> None:
        """Everybody as a box of one colour: those of a square in one call."""
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom > 0.12)
        painter.setPen(_pen(look.colour("control"), 0.6, zoom) if zoom > PLAIN else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface") if zoom > PLAIN else far_colours(nested=True).box)
        for rects in self.ground.boxes.near(there):
            painter.drawRects(rects)

    # -------------------------------------------------------- who is chosen, over the rest

    def paint_chosen(self, painter: QPainter, zoom: float, way: int, chosen: Chosen) -> None:
        """The line of the chosen person."""
        look, picture = theme.current(), self.ground.picture
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.scale(self.side, way)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(look.colour("accent"), 2.2, zoom))
        for rect in chosen.frames:
            radius = min(14.0, look.px(14), rect.width() / 6)
            painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(_pen(look.colour("accent"), 2.6, zoom))
        painter.drawPath(chosen.path)
        painter.restore()
        drawn = [node for node in chosen.line if node in picture.x]
        if zoom < BOXES_ONLY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            for node in drawn:
                grow = max(0.0, 3.0 / zoom - self.ground.sizes.width / 2) if node == chosen.node else 0.0
                painter.drawRect(self.box(node, way).adjusted(-grow, -grow, grow, grow))
            return
        for node in drawn:
            self._box(painter, node, zoom, way, chosen)
            if zoom >= NAMES and node in self.ground.hidden:
                self._opener(painter, node, way)

    def paint_deputies(self, painter: QPainter, zoom: float, way: int) -> None:
        """Dotted second lines: from who is away to who stands in, where both are drawn."""
        picture, numbers, half = self.ground.picture, self.ground.forest.numbers, self.ground.sizes.height / 2
        pairs = ((numbers.get(one, -1), numbers.get(other, -1)) for one, other in self.deputies.items())
        path = QPainterPath()
        for one, other in pairs:
            if one in picture.x and other in picture.x:
                start, end = self.box(one, way).center(), self.box(other, way).center()
                beside = start.y() == end.y()
                bend = min(start.y(), end.y()) - half - 26 if beside else (start.y() + end.y()) / 2
                up = -half if beside or start.y() > end.y() else half
                path.moveTo(start.x(), start.y() + up)
                path.cubicTo(start.x(), bend, end.x(), bend, end.x(), end.y() + (up if beside else -up))
        if not path.isEmpty():
            pen = _pen(theme.current().colour("warn"), 1.6, zoom)
            pen.setDashPattern([1.5, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPath(path)

    def paint_places(self, painter: QPainter, area: QRectF, zoom: float, way: int, chosen: Chosen) -> None:
        """Names of leads over their frames, like places on a map: outer ones first, none over another."""
        look, ground = theme.current(), self.ground
        font = look.font(12, theme.Weight.SEMIBOLD)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        least, spare = look.px(56), look.px(16)
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        there = self.unturned(area, way)
        frames = ground.picture.frames
        wide = (least + spare) / zoom
        named = sorted(
            place for places in ground.frames.near(there, wide) for place in places
            if frames[place].width >= wide and ground.rects[place].intersects(there)
        )  # fmt: skip
        for frame in (frames[place] for place in named):
            room = frame.width * zoom - spare
            name = ground.forest.people[frame.lead].name
            middle = transform.map(self.box(frame.lead, way).center())
            text, width = self._cut(name, metrics, round(room - look.px(12)))
            label = QRectF(0, 0, width + look.px(14), metrics.height() + look.px(4))
            label.moveCenter(middle)
            if any(label.intersects(other) for other in taken):
                continue
            taken.append(label)
            hot = frame.lead in chosen.line
            painter.setPen(QPen(look.colour("accent" if hot else "control"), 1.0))
            painter.setBrush(look.colour("accent" if hot else "surface"))
            painter.drawRoundedRect(label, label.height() / 2, label.height() / 2)
            painter.setPen(look.colour("accentText" if hot else "text"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _cut(self, name: str, metrics: QFontMetricsF, room: int) -> tuple[str, float]:
        found = self._places.get((name, room))
        if found is None:
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            if len(self._places) > _PLACES:
                self._places.clear()
            found = self._places[name, room] = (text, metrics.horizontalAdvance(text))
        return found

    # -------------------------------------------------------- one box

    def _box(self, painter: QPainter, node: int, zoom: float, way: int, chosen: Chosen) -> None:
        look, rect = theme.current(), self.box(node, way)
        hot = node in chosen.line
        edge = look.colour("accent") if hot else _between(look.colour("line"), look.colour("control"))
        painter.setPen(_pen(edge, 2.4 if node == chosen.node else 1.4 if hot else 1.0, zoom))
        painter.setBrush(look.colour("accentSoft" if node == chosen.node else "surface"))
        painter.drawRoundedRect(rect, 9, 9)
        person, side = self.ground.forest.people[node], look.px(31)
        round_ = QRectF(rect.center().x() - side / 2, rect.top() + look.px(11), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        if kind := mark_of(person.id):
            painter.setBrush(look.colour("sunken"))
            painter.drawRoundedRect(round_, 7, 7)
            inset = look.px(31 - 18) / 2
            icons.draw(painter, ICONS[kind], "text2", (round_.topLeft() + QPointF(inset, inset)).toPoint(), 18)
        elif person.id in self.pictured and self._photo(painter, person.id, round_):
            pass
        else:
            painter.setBrush(colour_of(person.name))
            painter.drawEllipse(round_)
            painter.setPen(QColor(Qt.GlobalColor.white))
            painter.setFont(look.font(12, theme.Weight.SEMIBOLD))
            painter.drawText(round_, Qt.AlignmentFlag.AlignCenter, initials(person.name))
        if zoom >= NAMES:
            self._paint_words(painter, node, rect, way)
            if person.id in self.away:
                mark = QRectF(round_.right() - look.px(7), round_.top() - look.px(4), look.px(18), look.px(18))
                painter.setPen(_pen(look.colour("warn"), 1.0, zoom))
                painter.setBrush(look.colour("warnSoft"))
                painter.drawEllipse(mark)
                icons.draw(painter, "calendar", "warn", mark.adjusted(look.px(3), look.px(3), 0, 0).topLeft().toPoint(), 12)

    def _photo(self, painter: QPainter, person: str, disc: QRectF) -> bool:
        """Paint a picture that is there; False = the initials stand there, for now or for good."""
        image = self.photos.get(person)
        if image is None:
            self.missing.add(person)
        if image is None or image.isNull():
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(disc, image)
        return True

    def _paint_words(self, painter: QPainter, node: int, rect: QRectF, way: int) -> None:
        look, words = theme.current(), self.words(node, way)
        many = len(words.name) + len(words.job) + bool(words.supports) > 3
        top = rect.top() + look.px(43 if many else 46)
        for text, px, weight, colour, height in (
            *((name, 12, theme.Weight.SEMIBOLD, "text", 15 if many else 17) for name in words.name),
            *((job, 11, theme.Weight.NORMAL, "text2", 15) for job in words.job),
            (words.supports, 11, theme.Weight.MEDIUM, "text2", 16),
        ):
            if text:
                painter.setPen(look.colour(colour))
                painter.setFont(look.font(px, weight))
                place = QRectF(rect.left(), top, rect.width(), look.px(height))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                top += look.px(height)

    def words(self, node: int, way: int) -> Words:
        """What stands in the box of a person."""
        found = self._words.get((node, way))
        if found is None:
            person, look = self.ground.forest.people[node], theme.current()
            room = self.ground.sizes.width - look.px(12)
            bold = QFontMetricsF(look.font(12, theme.Weight.SEMIBOLD))
            count = len(self.ground.forest.children[node])
            supports = self.supports(count, way < 0) if count else ""
            name = _lines(person.name, bold, room, 2)
            if note := self.notes.get(person.id):
                first, second = (_lines(each, QFontMetricsF(look.font(11)), room, 1) for each in note.lines)
                found = self._words[node, way] = Words(name, first, second[0])
                return found
            job = _lines(
                person.job or person.unit, QFontMetricsF(look.font(11)), room, 1 if supports else 3 - len(name)
            )
            found = self._words[node, way] = Words(name, job, supports)
        return found

    def opener(self, node: int, way: float) -> QRectF:
        """The mark at the edge of a box behind which reports are hidden."""
        look = theme.current()
        box, height = self.box(node, way), look.px(20)
        words = "+" + str(self.ground.hidden[node])
        metrics = QFontMetricsF(look.font(11, theme.Weight.SEMIBOLD))
        width = max(look.px(30), metrics.horizontalAdvance(words) + look.px(14))
        middle = box.bottom() + look.px(4) if way > 0 else box.top() - look.px(4)
        return QRectF(box.center().x() - width / 2, middle - height / 2, width, height)

    def _opener(self, painter: QPainter, node: int, way: int) -> None:
        look, rect = theme.current(), self.opener(node, way)
        painter.setPen(QPen(look.colour("control"), 1.0))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(look.colour("accentInk"))
        painter.setFont(look.font(11, theme.Weight.SEMIBOLD))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "+" + str(self.ground.hidden[node]))


def far_colours(*, nested: bool) -> Far:
    """The theme's colours for what is far away; copies, for a thread that is not the window's."""
    look = theme.current()
    line = look.colour("control" if nested else "line")
    window, rail = look.colour("window"), look.colour("rail")
    box = _between(look.colour("control"), look.colour("surface"))
    return Far(QColor(window), QColor(rail), QColor(window), _between(line, look.colour("line")), box)


def _no_words(count: int, on_top: bool) -> str:
    return str(count)


def _pen(colour: QColor, width: float, zoom: float) -> QPen:
    """A pen that never gets thinner than a screen can show, however far away the picture is."""
    return QPen(colour, max(width, min(width, 1.4) / zoom if zoom < 1 else width))


def _between(one: QColor, other: QColor) -> QColor:
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)


def _lines(text: str, metrics: QFontMetricsF, room: float, most: int) -> tuple[str, ...]:
    """A text in at most so many lines, the last one cut with an ellipsis."""
    text = text[:200]
    if most == 1 or metrics.horizontalAdvance(text) <= room:
        return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, room),)
    words = text.split()
    if not words:
        return ()
    first = words.pop(0)
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= room:
        first += " " + words.pop(0)
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room)
    return (metrics.elidedText(first, Qt.TextElideMode.ElideRight, room), *([rest] if rest else []))

"""What the drawing paints: boxes, curves and frames, with fewer details the smaller they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import layout
from deskapp.ui.organisation.layout import Frame, Picture, Sizes
from deskapp.ui.widgets.avatar import colour_of, initials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from deskapp.ui.organisation.forest import Forest

BOXES_ONLY = 0.25  # below this zoom a person is a plain box
NAMES = 0.5  # from this zoom on there are names to read
_CELL = 640.0  # pixels of the squares people are looked up by


class Words(NamedTuple):
    """What stands in one box, cut to its width."""

    name: tuple[str, ...]
    job: tuple[str, ...]
    supports: str


class ChartItem(QGraphicsItem):
    """The whole picture as one item: ten thousand items of one box each would be slow to make and to turn.

    `turn` is 1 with leads on top and -1 with customers on top; between the two the picture is turning over.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._forest: Forest = woods.EMPTY
        self._picture: Picture = layout.NOTHING
        self._sizes = Sizes()
        self._turn = 1.0
        self._side = 1.0  # -1 in a right-to-left window
        self._selected = -1
        self._line: frozenset[int] = frozenset()
        self._hidden: Mapping[int, int] = {}
        self._words: dict[int, Words] = {}
        self._away: frozenset[str] = frozenset()
        self._supports: Callable[[int], str] = str
        self._squares: dict[tuple[int, int], list[int]] = {}
        self._curves = QPainterPath()
        self._hot = QPainterPath()
        self._plain: list[QRectF] = []  # boxes and frames as they stand now, for drawing many at once
        self._levels: dict[int, list[QRectF]] = {}

    # -------------------------------------------------------- what is shown

    def show_picture(self, forest: Forest, picture: Picture, sizes: Sizes, hidden: Mapping[int, int]) -> None:
        """Show another arrangement; `hidden` says how many reports of whom are not drawn."""
        self.prepareGeometryChange()
        self._forest, self._picture, self._sizes, self._hidden = forest, picture, sizes, hidden
        self._words.clear()
        self._squares = {}
        for node, x in picture.x.items():
            self._squares.setdefault((int(x // _CELL), int(picture.y[node] // _CELL)), []).append(node)
        self._curves = self._path(node for node in picture.parent if node not in picture.framed)
        if not picture.nested:
            for frame in picture.frames:
                self._curve_to_frame(self._curves, frame)
        self._plain, self._levels = [], {}
        self._mark()

    def set_away(self, people: frozenset[str]) -> None:
        """Who is away is marked at his picture."""
        if people != self._away:
            self._away = people
            self.update()

    def set_words(self, supports: Callable[[int], str]) -> None:
        """What to write for a number of reports; it is different words when the picture is turned."""
        self._supports = supports
        self._words.clear()
        self.update()

    def select(self, node: int) -> None:
        """Show a person and the line as the chosen ones; -1 for nobody."""
        self._selected = node
        self._mark()

    def set_turn(self, turn: float, side: float) -> None:
        """Turn the picture (1 leads on top, -1 customers on top) and mirror it (-1 for right-to-left)."""
        self.prepareGeometryChange()
        self._turn, self._side = turn, side
        self._plain, self._levels = [], {}
        self.update()

    def turn(self) -> float:
        """How far the picture is turned now."""
        return self._turn

    def restyle(self) -> None:
        """Take colours and fonts of the theme anew."""
        self._words.clear()
        self.update()

    def holds(self, node: int) -> bool:
        """True for somebody who is drawn."""
        return node in self._picture.x

    def centre(self, node: int) -> QPointF:
        """Where a person stands now, in scene pixels."""
        return QPointF(self._picture.x[node] * self._side, self._picture.y[node] * self._turn)

    def box(self, node: int) -> QRectF:
        """The box of a person, in scene pixels."""
        middle = self.centre(node)
        width, height = self._sizes.width, self._sizes.height
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    def person_at(self, point: QPointF) -> int:
        """Who stands there; -1 for nobody."""
        near = QRectF(point.x() - 1, point.y() - 1, 2, 2)
        return next((node for node in self._near(near) if self.box(node).contains(point)), -1)

    def opener_at(self, point: QPointF) -> int:
        """Whose mark "+12" is there; -1 for nobody's."""
        near = QRectF(point.x() - 1, point.y() - 1, 2, 2)
        reach = theme.current().px(4)
        for node in self._near(near):
            if node in self._hidden and self.opener(node).adjusted(-reach, -reach, reach, reach).contains(point):
                return node
        return -1

    def bounds(self) -> QRectF:
        """Everything that is drawn, without a margin."""
        picture = self._picture
        top, foot = picture.top * self._turn, (picture.top + picture.height) * self._turn
        left, right = picture.left * self._side, (picture.left + picture.width) * self._side
        return QRectF(QPointF(min(left, right), min(top, foot)), QPointF(max(left, right), max(top, foot)))

    def _mark(self) -> None:
        drawn = self._selected in self._picture.x
        self._line = frozenset(self._forest.line(self._selected)) if drawn else frozenset()
        self._hot = self._path(node for node in self._line if node not in self._picture.framed)
        if not self._picture.nested:
            for frame in self._picture.frames:
                if self._is_hot(frame):
                    self._curve_to_frame(self._hot, frame)
        self.update()

    def _is_hot(self, frame: Frame) -> bool:
        """True for the frame in which the chosen person's line goes on."""
        if self._picture.nested:
            return frame.lead in self._line
        return self._selected in self._picture.framed and self._picture.parent.get(self._selected) == frame.lead

    def _path(self, nodes: Iterable[int]) -> QPainterPath:
        """Curves from people to their leads, leads on top."""
        path = QPainterPath()
        picture, half = self._picture, self._sizes.height / 2
        for node in nodes:
            lead = picture.parent.get(node)
            if lead is not None and node in picture.x:
                self._curve(path, picture.x[lead], picture.y[lead] + half, picture.x[node], picture.y[node] - half)
        return path

    def _curve_to_frame(self, path: QPainterPath, frame: Frame) -> None:
        x, y = self._picture.x[frame.lead], self._picture.y[frame.lead] + self._sizes.height / 2
        self._curve(path, x, y, frame.left + frame.width / 2, frame.top)

    @staticmethod
    def _curve(path: QPainterPath, x: float, y: float, to_x: float, to_y: float) -> None:
        path.moveTo(x, y)
        middle = (y + to_y) / 2
        path.cubicTo(x, middle, to_x, middle, to_x, to_y)

    def _near(self, area: QRectF) -> list[int]:
        """People whose boxes may touch an area."""
        width, height = self._sizes.width, self._sizes.height
        lefts = sorted((area.left() * self._side, area.right() * self._side))
        tops = sorted((area.top() * self._turn, area.bottom() * self._turn))
        first, last = int((lefts[0] - width) // _CELL), int((lefts[1] + width) // _CELL)
        upper, lower = int((tops[0] - height) // _CELL), int((tops[1] + height) // _CELL)
        if (last - first + 1) * (lower - upper + 1) > len(self._squares):
            return [
                node
                for (column, row), nodes in self._squares.items()
                if first <= column <= last and upper <= row <= lower
                for node in nodes
            ]
        found: list[int] = []
        for column in range(first, last + 1):
            for row in range(upper, lower + 1):
                found += self._squares.get((column, row), ())
        return found

    def opener(self, node: int) -> QRectF:
        """The mark at the edge of a box behind which reports are hidden."""
        look = theme.current()
        box, height = self.box(node), look.px(20)
        words = "+" + str(self._hidden[node])
        metrics = QFontMetricsF(look.font(11, theme.Weight.SEMIBOLD))
        width = max(look.px(30), metrics.horizontalAdvance(words) + look.px(14))
        middle = box.bottom() + look.px(4) if self._turn > 0 else box.top() - look.px(4)
        return QRectF(box.center().x() - width / 2, middle - height / 2, width, height)

    # -------------------------------------------------------- Qt's own

    def boundingRect(self) -> QRectF:
        room = self._sizes.gap + 4
        return self.bounds().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        area = option.exposedRect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frames(painter, area, zoom)
        self._paint_curves(painter, zoom)
        if zoom < BOXES_ONLY:
            self._paint_plain(painter, zoom)
        else:
            for node in self._near(area):
                if self.box(node).intersects(area):
                    self._paint_box(painter, node, zoom)
            for node in self._hidden:
                if zoom >= NAMES and node in self._picture.x and self.opener(node).intersects(area):
                    self._paint_opener(painter, node)
        if self._picture.nested and zoom < NAMES:
            self._paint_places(painter, area, zoom)

    def _frame_rect(self, frame: Frame) -> QRectF:
        one = QPointF(frame.left * self._side, frame.top * self._turn)
        other = QPointF((frame.left + frame.width) * self._side, (frame.top + frame.height) * self._turn)
        return QRectF(one, other).normalized()

    def _paint_frames(self, painter: QPainter, area: QRectF, zoom: float) -> None:
        if zoom < BOXES_ONLY and self._picture.nested:
            self._paint_plain_frames(painter, zoom)
            return
        look = theme.current()
        for frame in self._picture.frames:
            rect = self._frame_rect(frame)
            if rect.intersects(area):
                self._frame_style(painter, frame.depth, self._is_hot(frame), zoom)
                radius = min(14.0, look.px(14), rect.width() / 6)
                painter.drawRoundedRect(rect, radius, radius)

    def _paint_plain_frames(self, painter: QPainter, zoom: float) -> None:
        """All frames of one depth in one call, and those of the line by themselves."""
        if not self._levels:
            for frame in self._picture.frames:
                self._levels.setdefault(frame.depth, []).append(self._frame_rect(frame))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for depth, rects in self._levels.items():
            self._frame_style(painter, depth, False, zoom)
            painter.drawRects(rects)
        for frame in self._picture.frames:
            if frame.lead in self._line:
                self._frame_style(painter, frame.depth, True, zoom)
                painter.drawRect(self._frame_rect(frame))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _frame_style(self, painter: QPainter, depth: int, hot: bool, zoom: float) -> None:
        look = theme.current()
        plain = "control" if self._picture.nested and depth == 0 else "line"
        painter.setPen(_pen(look.colour("accent" if hot else plain), 2.2 if hot else 1.0, zoom))
        painter.setBrush(
            Qt.BrushStyle.NoBrush if hot and zoom < BOXES_ONLY else look.colour("window" if depth % 2 else "rail")
        )

    def _paint_curves(self, painter: QPainter, zoom: float) -> None:
        if self._curves.isEmpty():
            return
        look = theme.current()
        painter.save()
        painter.scale(self._side, self._turn if abs(self._turn) > 0.01 else 0.01)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(look.colour("control"), 1.3, zoom))
        painter.drawPath(self._curves)
        painter.setPen(_pen(look.colour("accent"), 2.6, zoom))
        painter.drawPath(self._hot)
        painter.restore()

    def _paint_plain(self, painter: QPainter, zoom: float) -> None:
        """Everybody as a box of one colour: drawn in one call, whatever their number."""
        look = theme.current()
        if not self._plain:
            self._plain = [self.box(node) for node in self._picture.x]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom > 0.12)
        painter.setPen(_pen(look.colour("control"), 0.6, zoom) if zoom > 0.1 else Qt.PenStyle.NoPen)
        surface = look.colour("surface")
        painter.setBrush(surface if zoom > 0.1 else _between(look.colour("control"), surface))
        painter.drawRects(self._plain)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        for node in self._line:
            if node in self._picture.x:
                grow = max(0.0, 3.0 / zoom - self._sizes.width / 2) if node == self._selected else 0.0
                painter.drawRect(self.box(node).adjusted(-grow, -grow, grow, grow))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_box(self, painter: QPainter, node: int, zoom: float) -> None:
        look, rect = theme.current(), self.box(node)
        chosen, hot = node == self._selected, node in self._line
        edge = look.colour("accent") if hot else _between(look.colour("line"), look.colour("control"))
        painter.setPen(_pen(edge, 2.4 if chosen else 1.4 if hot else 1.0, zoom))
        painter.setBrush(look.colour("accentSoft" if chosen else "surface"))
        painter.drawRoundedRect(rect, 9, 9)
        person, side = self._forest.people[node], look.px(31)
        round_ = QRectF(rect.center().x() - side / 2, rect.top() + look.px(11), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(person.name))
        painter.drawEllipse(round_)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.setFont(look.font(12, theme.Weight.SEMIBOLD))
        painter.drawText(round_, Qt.AlignmentFlag.AlignCenter, initials(person.name))
        if zoom >= NAMES:
            self._paint_words(painter, node, rect)
            if person.id in self._away:
                mark = QRectF(round_.right() - look.px(7), round_.top() - look.px(4), look.px(18), look.px(18))
                painter.setPen(_pen(look.colour("warn"), 1.0, zoom))
                painter.setBrush(look.colour("warnSoft"))
                painter.drawEllipse(mark)
                icons.draw(painter, "calendar", "warn", mark.adjusted(look.px(3), look.px(3), 0, 0).topLeft().toPoint(), 12)

    def _paint_words(self, painter: QPainter, node: int, rect: QRectF) -> None:
        look, words = theme.current(), self.words(node)
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

    def words(self, node: int) -> Words:
        """What stands in the box of a person."""
        found = self._words.get(node)
        if found is None:
            person, look = self._forest.people[node], theme.current()
            room = self._sizes.width - look.px(12)
            bold = QFontMetricsF(look.font(12, theme.Weight.SEMIBOLD))
            count = len(self._forest.children[node])
            supports = self._supports(count) if count else ""
            name = _lines(person.name, bold, room, 2)
            job = _lines(
                person.job or person.unit, QFontMetricsF(look.font(11)), room, 1 if supports else 3 - len(name)
            )
            found = self._words[node] = Words(name, job, supports)
        return found

    def _paint_opener(self, painter: QPainter, node: int) -> None:
        look, rect = theme.current(), self.opener(node)
        painter.setPen(QPen(look.colour("control"), 1.0))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(look.colour("accentInk"))
        painter.setFont(look.font(11, theme.Weight.SEMIBOLD))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "+" + str(self._hidden[node]))

    def _paint_places(self, painter: QPainter, area: QRectF, zoom: float) -> None:
        """Names of leads over their frames, like places on a map: outer ones first, none over another."""
        look = theme.current()
        font = look.font(12, theme.Weight.SEMIBOLD)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        least = look.px(56)
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(font)
        for frame in self._picture.frames:
            room = frame.width * zoom - look.px(16)
            if room < least or not self._frame_rect(frame).intersects(area):
                continue
            name = self._forest.people[frame.lead].name
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - look.px(12))
            middle = transform.map(self.centre(frame.lead))
            label = QRectF(0, 0, metrics.horizontalAdvance(text) + look.px(14), metrics.height() + look.px(4))
            label.moveCenter(middle)
            if any(label.intersects(other) for other in taken):
                continue
            taken.append(label)
            hot = frame.lead in self._line
            painter.setPen(QPen(look.colour("accent" if hot else "control"), 1.0))
            painter.setBrush(look.colour("accent" if hot else "surface"))
            painter.drawRoundedRect(label, label.height() / 2, label.height() / 2)
            painter.setPen(look.colour("accentText" if hot else "text"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


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

"""The org chart as a picture: which part of the house it shows, turning it over, and walking in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from deskapp.ui import theme
from deskapp.ui.dragged import TICKETS
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation import ground as grounds
from deskapp.ui.organisation import layout
from deskapp.ui.organisation.chart_paint import far_colours
from deskapp.ui.organisation.forest import TOP, Forest
from deskapp.ui.organisation.ground import Far, Ground
from deskapp.ui.organisation.grouping import OFFICE_MARK, mark_of
from deskapp.ui.organisation.layout import Picture, Sizes
from deskapp.ui.organisation.zoom_view import LEAST, ZoomView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.chart_by import Note

SMALL = 60  # a house up to this size is always drawn as a whole
READABLE = 0.7  # least zoom at which a neighbourhood is first shown
_TURN_MS = 200
_PAN = 80
_PHOTOS = 60  # brought at once
_PHOTOS_MS = 30


class _Drawn(NamedTuple):
    """What a reader thread brings."""

    ground: Ground
    far: QImage


def _draw(
    forest: Forest, centre: int, wide: frozenset[int] | None, sizes: Sizes, aspect: float, colours: Far
) -> _Drawn:
    """Arrange everybody (`wide` None) or the neighbourhood of a person; runs on a reader thread."""
    if wide is None:
        return _painted(Ground(forest, layout.arrange(woods.whole(forest), sizes, aspect), sizes, {}), colours)
    shown = woods.neighbourhood(forest, centre, wide)
    hidden = {
        node: len(forest.children[node]) - len(drawn)
        for node, drawn in shown.children.items()
        if len(drawn) < len(forest.children[node])
    }
    return _painted(Ground(forest, layout.tidy(shown, sizes), sizes, hidden), colours)


def _painted(ground: Ground, colours: Far) -> _Drawn:
    return _Drawn(ground, grounds.from_afar(ground, colours))


class OrgDrawing(ZoomView):
    """The picture of the same people as in the tree; it has no function of its own, because nobody can hear it.

    A small house is drawn whole. Of a big one the picture shows a neighbourhood: the line of a person, those beside,
    those supported; marks such as "+12" open more, and `fit` shows everybody.

    Signals: `person_chosen(id)` when somebody is chosen in the picture; `tickets_dropped(id)`: tickets were let go on him.
    """

    person_chosen = Signal(object)
    tickets_dropped = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self._forest: Forest = woods.EMPTY
        self._picture: Picture = layout.NOTHING
        self._centre = -1  # whose neighbourhood is drawn
        self._wide: frozenset[int] = frozenset()
        self._whole = False
        self._customers_on_top = True
        self._calm = False
        self._sizes = Sizes()
        self._notes: Mapping[str, Note] = {}
        self._load: Callable[[list[str], int], dict[str, QImage]] | None = None
        self._bringing = False  # pictures are about to be asked for
        self._next = ""  # what to do with the next picture: fit, centre, or "" = keep the chosen one in its place
        self._pressed: QPoint | None = None
        self._dragged = False
        self._turning = QVariantAnimation(self)
        self._turning.setDuration(_TURN_MS)
        self._turning.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._turning.valueChanged.connect(self._turn_on)
        self.setAccessibleName(self.tr("Drawing of the organisation"))
        self.setAccessibleDescription(self.tr("The same people as in the list. Everything can be done there too."))
        self._item.set_words(self._supports)
        self.setAcceptDrops(True)
        self._restyle()
        theme.notifier().changed.connect(self._restyle)

    # -------------------------------------------------------- what the page asks for

    def show_forest(self, forest: Forest) -> None:
        """Draw other people, or the same ones after a change; the chosen person stays chosen where still there."""
        old, self._forest = self._forest, forest
        asked = {*self._wide, self._node, self._centre} - {-1}
        now = {node: forest.numbers.get(old.people[node].id, -1) for node in asked}
        self._wide = frozenset(now[node] for node in self._wide) - {-1}
        self._node, self._centre = now.get(self._node, -1), now.get(self._centre, -1)
        if self._centre == -1:
            self._centre = self._node if self._node != -1 else next(iter(forest.roots or forest.loose), -1)
            self._open_around()
        if not self._picture.x:
            self._next = "centre"
        self._ask()

    def show_away(self, people: Mapping[str, str]) -> None:
        """Mark who is away, with who stands in ("" = nobody)."""
        self._item.set_away(people)

    def show_pictured(self, people: Mapping[str, str], load: Callable[[list[str], int], dict[str, QImage]]) -> None:
        """Who has a picture, with its hash; `load(people, side)` brings some of them round, on a reader thread."""
        self._load = load
        self._item.set_pictured(people)

    def _bring_photos(self) -> None:
        """Those that the last painting wanted; what is not sound is not asked for again."""
        self._bringing = False
        wanted, painter = sorted(self._item.painter.missing)[:_PHOTOS], self._item.painter
        painter.missing.difference_update(wanted)
        painter.photos |= dict.fromkeys(wanted, QImage())  # asked for once
        if wanted and self._load is not None:
            side = round(theme.current().px(31) * 2 * self.devicePixelRatioF())
            self._jobs.query(self, partial(self._load, wanted, side), partial(self._take_photos, dict(painter.pictured)))

    def _take_photos(self, then: Mapping[str, str], found: dict[str, QImage]) -> None:
        """Of pictures that were asked for: those that are still the same; one that was taken away meanwhile is not shown."""
        now = self._item.painter.pictured
        self._item.show_photos({each: image for each, image in found.items() if each in now and now[each] == then.get(each)})

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._item.painter.missing and not self._bringing:  # armed once: paintings that follow must not put it off
            self._bringing = True
            self._jobs.after(self, _PHOTOS_MS, self._bring_photos, key="photos")

    def show_notes(self, notes: Mapping[str, Note]) -> None:
        """What stands in the boxes of departments, teams and offices, by id."""
        self._notes = notes
        self._item.set_notes(notes)

    def show_person(self, person_id: str) -> None:
        """Choose a person and show the neighbourhood, or in a small house the place in the whole."""
        node = self._forest.numbers.get(person_id, -1)
        if node == -1:
            return
        self._node = node
        if self._item.holds(node) and (self._is_small() or (self._centre == node and not self._whole)):
            self._item.select(node)
            self.reveal(node)
            return
        self._centre, self._whole = node, False
        self._open_around()
        self._next = "centre"
        self._ask()

    @Slot()
    def fit(self) -> None:
        """Show everybody; asked again, show the chosen person's neighbourhood."""
        if self._is_small():
            self.look_at()
        elif not self._whole:
            self._whole, self._next = True, "fit"
            self._ask()
        elif self._least == LEAST and self._node != -1:
            self.show_person(self._forest.people[self._node].id)
        else:
            self.look_at()

    def customers_on_top(self) -> bool:
        """True while those closest to customers stand on top."""
        return self._customers_on_top

    def set_customers_on_top(self, on_top: bool) -> None:
        """Turn the picture; words and arrow keys turn with it."""
        if on_top == self._customers_on_top:
            return
        start = self._item.turn()
        self._customers_on_top = on_top
        self._hold(self._node)
        self._turning.stop()
        if self._calm or not self.isVisible():
            self._turn_on(self._end())
        else:
            self._turning.setStartValue(start)
            self._turning.setEndValue(self._end())
            self._turning.start()

    def set_calm(self, calm: bool) -> None:
        """True: no motion."""
        self._calm = calm

    def toggle(self, node: int) -> None:
        """Show or hide the reports of a person in a neighbourhood; in the whole picture, go to the neighbourhood."""
        if node == -1 or self._is_small():
            return
        if self._whole:
            self.show_person(self._forest.people[node].id)
        elif self._forest.children[node]:
            self._wide ^= {node}
            self._ask()

    # -------------------------------------------------------- arranging

    def _is_small(self) -> bool:
        """True where everybody is drawn anyway; who has no place is drawn apart, so such a person is not."""
        return len(self._forest.people) <= SMALL and self._forest.top(self._node) not in self._forest.loose

    def _open_around(self) -> None:
        around = (self._centre, self._forest.parent[self._centre]) if self._centre != -1 else ()
        self._wide = frozenset(each for each in around if each != TOP)

    def _ask(self) -> None:
        if self._centre == -1:
            self._take(_Drawn(Ground(self._forest, layout.NOTHING, self._sizes, {}), QImage()))
            return
        everybody = self._whole or self._is_small()
        view = self.viewport().size()
        aspect = max(0.6, min(2.4, view.width() / max(1, view.height())))
        wide, colours = None if everybody else self._wide, far_colours(nested=everybody)
        work = partial(_draw, self._forest, self._centre, wide, self._sizes, aspect, colours)
        self._jobs.query(self, work, self._take, key="picture")

    def _take(self, drawn: _Drawn) -> None:
        if drawn.ground.forest is not self._forest:
            return
        self._hold(self._node)
        self._picture = drawn.ground.picture
        self._item.show_ground(drawn.ground, drawn.far)
        self._item.select(self._node)
        self._item.set_turn(self._end(), self._side())
        self._bound()
        then, self._next = self._next, ""
        if then:
            self.look_at(READABLE if then == "centre" else LEAST)
        else:
            self._least = None
            self._put_back()
            self.reveal(self._node)

    def _supports(self, count: int, on_top: bool) -> str:
        if on_top:
            return self.tr("supports %Ln", "", count)
        return self.tr("%Ln report(s)", "", count)

    def _side(self) -> float:
        return -1.0 if self.isRightToLeft() else 1.0

    def _end(self) -> float:
        """How far the picture is turned when it is at rest."""
        return -1.0 if self._customers_on_top else 1.0

    @Slot(object)
    def _turn_on(self, turn: float) -> None:
        if turn * self._item.turn() < 0:
            self._item.prepare_turned(self._turned(), int(self._end()))
        self._item.set_turn(turn, self._side())
        self._bound()
        self._put_back()

    def _turned(self) -> QRectF:
        """What of the scene will be seen when the picture has turned over."""
        zoom, view = self.zoom(), QRectF(self.viewport().rect())
        if self._anchor is None or not self._item.holds(self._anchor[0]):
            return self.mapToScene(self.viewport().rect()).boundingRect()
        node, was = self._anchor
        centre = QPointF(self._item.centre(node).x(), self._picture.y[node] * self._end())
        return QRectF(centre - was / zoom, view.size() / zoom)

    @Slot()
    def _restyle(self) -> None:
        look = theme.current()
        self.setBackgroundBrush(look.colour("window"))
        self._item.restyle()
        ground = self._item.ground()
        if ground.picture.x:
            colours = far_colours(nested=ground.picture.nested)
            self._jobs.query(self, partial(grounds.from_afar, ground, colours), self._item.restyle, key="far")
        sizes = Sizes(*(float(look.px(each)) for each in Sizes()))
        if sizes != self._sizes:
            self._sizes = sizes
            if self._picture.x:
                self._ask()

    # -------------------------------------------------------- walking

    def _choose(self, node: int) -> None:
        if node in (-1, self._node):
            return
        self._node = node
        self._item.select(node)
        self.reveal(node)
        self.person_chosen.emit(self._forest.people[node].id)

    def _walk(self, right: int, down: int) -> None:
        if not self._item.holds(self._node):
            self._choose(next(iter(self._picture.x), -1))
            return
        right *= int(self._side())
        down *= int(self._end())
        reached = layout.step(self._picture, self._sizes, self._node, right, down)
        if reached == self._node and down > 0 and self._forest.children[reached] and not self._whole:
            self.toggle(reached)  # the next press walks there
        self._choose(reached)

    def _about(self, node: int) -> str:
        person, count = self._forest.people[node], len(self._forest.children[node])
        if note := self._notes.get(person.id):
            return f"{person.name}\n{note.spoken}"
        supports = self._supports(count, self._customers_on_top) if count else ""
        words = (person.name, person.job, person.unit, person.place, supports)
        return "\n".join(each for each in words if each)

    # -------------------------------------------------------- Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        key, way = event.key(), ways.get(Qt.Key(event.key()))
        if way and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(*way)
        elif way and held == Qt.KeyboardModifier.ControlModifier:
            self._pan(way[0] * _PAN, way[1] * _PAN)
        elif held:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle(self._node)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None:
            over = self._item.person_at(self.mapToScene(point)) != -1
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif self._dragged or (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pan(self._pressed.x() - point.x(), self._pressed.y() - point.y())
            self._pressed = point

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._dragged and event.button() == Qt.MouseButton.LeftButton:
            place = self.mapToScene(event.position().toPoint())
            opener = self._item.opener_at(place)
            self._choose(opener if opener != -1 else self._item.person_at(place))
            if opener != -1:
                self.toggle(opener)
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggle(self._item.person_at(self.mapToScene(event.position().toPoint())))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TICKETS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Whoever is under the mouse is marked; elsewhere nothing can be let go."""
        node = self._taker(event.position().toPoint())
        self._item.select(node if node != -1 else self._node)
        event.setAccepted(node != -1 and event.mimeData().hasFormat(TICKETS))

    def _taker(self, point: QPoint) -> int:
        """Who can take tickets there: a person, a team, a department; an office cannot."""
        node = self._item.person_at(self.mapToScene(point))
        return -1 if node == -1 or mark_of(self._forest.people[node].id) == OFFICE_MARK else node

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._item.select(self._node)

    def dropEvent(self, event: QDropEvent) -> None:
        node = self._taker(event.position().toPoint())
        if node != -1 and event.mimeData().hasFormat(TICKETS):
            event.acceptProposedAction()
            self._choose(node)
            self.tickets_dropped.emit(self._forest.people[node].id)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            node = self._item.person_at(self.mapToScene(event.pos()))
            QToolTip.showText(event.globalPos(), self._about(node) if node != -1 else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._item.set_turn(self._end(), self._side())
            self._bound()

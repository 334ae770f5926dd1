"""A picture that can be zoomed and moved without losing the place one looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from deskapp.ui import theme
from deskapp.ui.organisation.chart_item import ChartItem
from deskapp.ui.organisation.mini_map import MiniMap

if TYPE_CHECKING:
    from deskapp.ui.jobs import Jobs

MOST, LEAST = 2.0, 0.008  # zoom
STEP = 1.25
_MAP_ROOM = 440  # pixels of the view at 100 % text size below which there is none
_REST_MS = 60  # after which what is beside the view is painted


class ZoomView(QGraphicsView):
    """Shows one ChartItem; zooming keeps the point under the mouse, or the chosen person, where it is.

    Signal `zoomed(percent)` after every change of zoom.
    """

    zoomed = Signal(int)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._item = ChartItem()
        self._node = -1  # chosen
        self._least: float | None = None  # least zoom while fitted
        self._anchor: tuple[int, QPointF] | None = None
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(QWidget())
        self.viewport().setMouseTracking(True)
        self._map = MiniMap(self)
        self._map.hide()
        self._map.wanted.connect(self._go)

    def item(self) -> ChartItem:
        """What is painted."""
        return self._item

    def zoom(self) -> float:
        """Screen pixels for one scene pixel."""
        return self.transform().m11()

    @Slot()
    def zoom_in(self) -> None:
        """One step nearer."""
        self._zoom_by(STEP, self._zoom_point())

    @Slot()
    def zoom_out(self) -> None:
        """One step farther."""
        self._zoom_by(1 / STEP, self._zoom_point())

    def is_fitted(self) -> bool:
        """True from `look_at` until the person zooms or moves the picture; a fitted picture follows the view's size."""
        return self._least is not None

    def look_at(self, least: float = LEAST) -> None:
        """Zoom until everything fits, at most to 100 % and at least to `least`; then the chosen person is shown."""
        self._set_zoom(max(least, min(1.0, self._fitting())))
        bounds, view, zoom = self._item.bounds(), self.viewport().size(), self.zoom()
        wanted = self._item.centre(self._node) if self._item.holds(self._node) else bounds.center()
        room = theme.current().px(16) / zoom
        self.centerOn(
            _within(wanted.x(), bounds.left() - room, bounds.right() + room, view.width() / zoom),
            _within(wanted.y(), bounds.top() - room, bounds.bottom() + room, view.height() / zoom),
        )
        self._least = least

    def reveal(self, node: int) -> None:
        """Scroll until a person can be seen."""
        if self._item.holds(node):
            margin = theme.current().px(40)
            self.ensureVisible(self._item.box(node), margin, margin)

    def _bound(self) -> None:
        """Room around the picture, so that anybody can stand in the middle."""
        view, zoom = self.viewport().size(), self.zoom()
        bounds = self._item.bounds()
        if bounds.width() * zoom < view.width() - 16 and bounds.height() * zoom < view.height() - 16:
            self.setSceneRect(bounds)
        else:
            wide, high = view.width() / zoom / 2.5, view.height() / zoom / 2.5
            self.setSceneRect(bounds.adjusted(-wide, -high, wide, high))

    def _set_zoom(self, zoom: float) -> None:
        zoom = round(max(LEAST, min(MOST, zoom)), 5)  # in and out again is the same, and its squares are there
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self._bound()
        self.zoomed.emit(max(1, round(zoom * 100)))

    def _fitting(self) -> float:
        bounds, view, margin = self._item.bounds(), self.viewport().size(), theme.current().px(32)
        if bounds.isEmpty():
            return 1.0
        return min((view.width() - margin) / bounds.width(), (view.height() - margin) / bounds.height())

    def _hold(self, node: int) -> None:
        """Remember where on the screen a person stands."""
        self._anchor = (node, QPointF(self.mapFromScene(self._item.centre(node)))) if self._item.holds(node) else None

    def _put_back(self) -> None:
        """Move the picture so that the remembered person stands where before."""
        if self._anchor is not None and self._item.holds(self._anchor[0]):
            node, was = self._anchor
            moved = QPointF(self.mapFromScene(self._item.centre(node))) - was
            self._scroll(moved.x(), moved.y())

    def _pan(self, right: float, down: float) -> None:
        """Move as the person wants."""
        self._least = None
        self._scroll(right, down)

    def _scroll(self, right: float, down: float) -> None:
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(-right if self.isRightToLeft() else right))
        along.setValue(along.value() + round(down))

    def _zoom_point(self) -> QPointF:
        view = QRectF(self.viewport().rect())
        if self._item.holds(self._node):
            point = QPointF(self.mapFromScene(self._item.centre(self._node)))
            if view.contains(point):
                return point
        return view.center()

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        under = self.mapToScene(at.toPoint())
        self._least = None
        self._set_zoom(self.zoom() * factor)
        moved = QPointF(self.mapFromScene(under)) - at
        self._scroll(moved.x(), moved.y())

    def map(self) -> MiniMap:
        """The picture in the corner."""
        return self._map

    @Slot(float, float)
    def _go(self, right: float, down: float) -> None:
        bounds = self._item.bounds()
        self._least = None
        self.centerOn(bounds.left() + right * bounds.width(), bounds.top() + down * bounds.height())

    def _show_map(self) -> None:
        """In the corner, while not everything is seen; while the picture turns over it rests."""
        bounds, view = self._item.bounds(), self.viewport().geometry()
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        room = theme.current().px(_MAP_ROOM)
        if bounds.isEmpty() or seen.contains(bounds) or min(view.width(), view.height()) < room:
            self._map.hide()
        elif abs(self._item.turn()) == 1.0:
            self._map.show_place(self._item.far(), QRectF(
                (seen.left() - bounds.left()) / bounds.width(), (seen.top() - bounds.top()) / bounds.height(),
                seen.width() / bounds.width(), seen.height() / bounds.height(),
            ))  # fmt: skip
            corner = view.bottomLeft() if self.isRightToLeft() else view.bottomRight()
            gap = theme.current().px(10)
            left = corner.x() + gap if self.isRightToLeft() else corner.x() - self._map.width() - gap
            self._map.move(left, corner.y() - self._map.height() - gap)
            self._map.show()

    def _again(self) -> None:
        self.viewport().update()

    def _prepare(self) -> None:
        """One piece beside the view, and the next when nothing else is to be done."""
        if self.isVisible() and self._item.prepare():
            self._jobs.after(self, 0, self._prepare, key="pieces")

    # -------------------------------------------------------- Qt's own

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        self._least = None
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._least is not None:
            self.look_at(self._least)
        else:
            self._bound()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._jobs.after(self, 0, self._show_map, key="map")
        sharp = self._item.is_sharp()
        self._jobs.after(self, _REST_MS if sharp else 0, self._prepare if sharp else self._again, key="pieces")
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.current().colour("focus"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
            painter.end()


def _within(wanted: float, least: float, most: float, length: float) -> float:
    """Middle of a view of this length that comes nearest to a wanted one without leaving the picture."""
    if most - least <= length:
        return (least + most) / 2
    return max(least + length / 2, min(most - length / 2, wanted))

"""A page of the window: panes beside one another, or one at a time where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from deskapp.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from deskapp.ui.widgets.toast import ToastHost

LIST_WIDTH, LIST_MOST, LIST_LEAST, DETAIL_LEAST = 384, 480, 300, 440
TABLE_SHARE = 0.45  # of the height, where the detail is below


class Page(QWidget):
    """One to many panes in a splitter; the last one takes the room. The first carries the toasts.

    Signal `arranged`: the person moved a splitter.
    """

    arranged = Signal()

    def __init__(self, name: str, panes: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("root")
        self._name = name
        self._kept: object = None  # how the splitter stood the other way
        self._panes = list(panes)
        self._stacked, self._front = False, 0
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setObjectName(f"splitter-{name}")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._moved)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._shown = [self._holder(panes[0]), *panes[1:]]
        for place, pane in enumerate(self._shown):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(place, 1 if place == len(panes) - 1 else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._restyle()
        theme.notifier().changed.connect(self._restyle)
        if len(panes) > 1:
            self._splitter.setProperty("wanted", [min(theme.current().px(LIST_WIDTH), LIST_MOST), 10_000])
            self._give_back()

    def panes(self) -> list[QWidget]:
        """The panes that can be seen now."""
        return [self._panes[self._front]] if self._stacked else list(self._panes)

    def replace(self, place: int, pane: QWidget) -> None:
        """Another widget in the place of one that only held it; not the first."""
        place %= len(self._panes)
        old = self._splitter.replaceWidget(place, pane)
        self._panes[place] = self._shown[place] = pane
        self._splitter.setStretchFactor(place, 1 if place == len(self._panes) - 1 else 0)
        if old is not None:
            old.deleteLater()
        self._restyle()
        self._show_panes()
        self._give_back()

    def splitter(self) -> QSplitter:
        """Its splitter, whose sizes are remembered."""
        return self._splitter

    def stack(self, stacked: bool) -> None:
        """Show one pane at a time, or all."""
        stacked = stacked and len(self._panes) > 1
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self._restyle()
        busy = self.window().focusWidget()
        for place, pane in enumerate(self._shown):
            if busy is not None and pane.isAncestorOf(busy):
                self._front = place  # where somebody works stays in sight
        self._show_panes()
        self._give_back()

    def lay_below(self, below: bool) -> bool:
        """The detail below the list, which is wide then; or beside it. False where it was so already."""
        way = Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal
        if self._splitter.orientation() == way:
            return False
        self._kept, wanted = self._splitter.property("wanted"), self._kept
        self._splitter.setOrientation(way)
        self._splitter.setObjectName(f"splitter-{self._name}" + ("-below" if below else ""))
        self._splitter.setProperty("wanted", wanted)
        self._restyle()
        self._give_back()
        return True

    def front(self, place: int) -> None:
        """The pane to show while stacked: 0 the list, -1 the last."""
        self._front = place % len(self._panes)
        self._show_panes()

    def host(self, toasts: ToastHost) -> None:
        """Take the toasts to the foot of the first pane."""
        self._foot.addWidget(toasts)

    def _show_panes(self) -> None:
        for place, pane in enumerate(self._shown):
            pane.setVisible(not self._stacked or place == self._front)

    def _give_back(self) -> None:
        """The list takes the width the person gave it, as far as there is room again."""
        wanted = self._splitter.property("wanted")
        if not wanted and self._splitter.orientation() == Qt.Orientation.Vertical:
            wanted = [round(self.height() * TABLE_SHARE)]
        if wanted and not self._stacked:
            self._splitter.setSizes([int(wanted[0]), *([10_000] * (len(self._panes) - 1))])

    def _holder(self, pane: QWidget) -> QFrame:
        holder = QFrame(self)
        holder.setObjectName("surface")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(pane, 1)
        layout.addLayout(self._foot)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_back()

    @Slot()
    def _restyle(self) -> None:
        if len(self._panes) > 1:
            px = theme.current().px
            beside = not self._stacked and self._splitter.orientation() == Qt.Orientation.Horizontal
            self._shown[0].setMinimumWidth(px(LIST_LEAST) if beside else 0)  # alone it takes what there is
            self._shown[-1].setMinimumWidth(px(DETAIL_LEAST) if beside else 0)

    @Slot()
    def _moved(self) -> None:
        self._splitter.setProperty("wanted", self._splitter.sizes())
        self.arranged.emit()

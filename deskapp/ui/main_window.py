"""The frame: menus, rail, pages, side panel, status line, toasts. It knows nothing about tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from deskapp.ui import errors, theme
from deskapp.ui.page import DETAIL_LEAST, LIST_LEAST, Page
from deskapp.ui.side import LEAST_PART, SideHost
from deskapp.ui.status_bar import StatusBar
from deskapp.ui.widgets.banner import Banner
from deskapp.ui.widgets.layouts import box, column, line
from deskapp.ui.widgets.status_card import StatusCard
from deskapp.ui.widgets.toast import Toast, ToastHost

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from deskapp.domain.errors import DeskError
    from deskapp.ui.actions import Actions
    from deskapp.ui.status_bar import Busy

RAIL_WIDTH, RAIL_MOST, SIDE_WIDTH = 216, 380, 304
LINES = 6  # between the parts, and what rounding takes
STACK_UNDER = RAIL_WIDTH + LIST_LEAST + DETAIL_LEAST + LINES
SIDE_FROM = STACK_UNDER + round(SIDE_WIDTH * LEAST_PART)


class MainWindow(QMainWindow):
    """One window of the desk.

    Signals: `page_changed` (id of the page now shown), `setting_asked` (key, value: a key or menu changed a
    preference), `closing` (before it closes; what is unsaved is saved now), `closed` (it has closed), `divided` (another
    splitter whose place is worth remembering). A window of one ticket has no rail, and its side panel needs less room.
    """

    page_changed = Signal(str)
    setting_asked = Signal(str, str)
    closing = Signal()
    closed = Signal()
    divided = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None, *, rail: bool = True) -> None:
        super().__init__(parent)
        self._side_from = SIDE_FROM if rail else DETAIL_LEAST + LINES + round(SIDE_WIDTH * LEAST_PART)
        self._actions = actions
        self._pages: dict[str, Page] = {}
        self._late: dict[str, Callable[[], QWidget]] = {}
        self._side_pages: frozenset[str] = frozenset()
        self._last_focus: dict[int, QWidget] = {}
        self._context = ""
        self._problem_action = ""
        self._problem_step: Callable[[], None] | None = None

        self._rail = QVBoxLayout()
        self._rail_box = box(column(self._rail, margins=(10, 12, 10, 10)), "rail", self)
        self._banner = Banner(parent=self)
        self._banner.asked.connect(self._take_step)
        self._banner.closed.connect(self.clear_problem)
        self._banner_box = QWidget(self)  # or the margins would stay when the banner goes
        self._banner_box.setLayout(column(self._banner, margins=(12, 8, 12, 8)))
        self._banner_box.hide()
        self._stack = QStackedWidget(self)
        self._toasts = ToastHost(self)
        self._side = SideHost(self)
        self._side.hide()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setObjectName("splitter-side")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(0, 1)
        self._root = QFrame(self)
        self._root.setObjectName("root")
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._banner_box)
        middle.addWidget(self._splitter, 1)
        layout = QHBoxLayout(self._root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail_box)
        self._rail_box.setVisible(rail)
        if rail:
            layout.addWidget(line(vertical=True))
        layout.addLayout(middle, 1)
        self.setCentralWidget(self._root)
        self._status = StatusBar(actions, self)
        self.setStatusBar(self._status)

        actions.attach("window", self)
        self._handle_own()
        actions.fill(self.menuBar())
        self._restyle()
        theme.notifier().changed.connect(self._restyle)
        self.setMinimumSize(640, 480)
        self.resize(1480, 920)
        self.set_title("")

    # -- what the composition puts in

    def set_rail(self, rail: QWidget, foot: QWidget | None = None) -> None:
        """The navigation, and what stands at its foot."""
        self._rail.addWidget(rail, 1)
        if foot is not None:
            self._rail.addWidget(foot)
        if isinstance(foot, StatusCard):
            foot.person_asked.connect(self._actions.of("prefs").trigger)

    def add_late_page(self, name: str, make: Callable[[], QWidget]) -> None:
        """A page of one pane that is made when it is shown for the first time."""
        self._late[name] = make

    def replace_pane(self, name: str, place: int, pane: QWidget) -> None:
        """Put the real pane where a plain widget kept its place until after the first paint."""
        self._pages[name].replace(place, pane)

    def add_page(self, name: str, *panes: QWidget) -> Page:
        """A page of one pane or several, from the list to the detail."""
        page = Page(name, panes, self)
        self._pages[name] = page
        self._stack.addWidget(page)
        if len(self._pages) == 1:
            self.show_page(name)
        self._arrange()
        for splitter in _splitters(page):
            self.divided.emit(splitter)
        return page

    def set_side(self, side: QWidget, pages: tuple[str, ...]) -> None:
        """The side panel, and the pages it stands beside."""
        self._side_pages = frozenset(pages)
        self._side.hold(side)
        self._arrange()

    def finish(self) -> None:
        """After everything is handled: build the menus again, without commands nobody handles."""
        self._actions.fill(self.menuBar())

    def splitters(self) -> list[QSplitter]:
        """Every divider whose place is worth remembering."""
        return [self._splitter, *(each for page in self._pages.values() for each in _splitters(page))]

    # -- what happens in the window

    def show_page(self, name: str) -> None:
        """Show a page by its id."""
        if name in self._late:
            self.add_page(name, self._late.pop(name)())
        page = self._pages[name]
        page.host(self._toasts)
        if self._stack.currentWidget() is not page or len(self._pages) == 1:
            self._stack.setCurrentWidget(page)
            self._arrange()
            self.page_changed.emit(name)

    def page(self) -> str:
        """Id of the page shown."""
        return next((name for name, page in self._pages.items() if page is self._stack.currentWidget()), "")

    def show_pane(self, place: int) -> None:
        """Where one pane is shown at a time: 0 the list, -1 the detail."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.front(place)

    def set_title(self, title: str, *, unsaved: bool = False) -> None:
        """What is open, for the title bar and as the subject of the command palette."""
        self._context = title
        self.setWindowTitle(f"{title} - deskapp[*]" if title else "deskapp[*]")
        self.setWindowModified(unsaved)

    def select(self, text: str) -> None:
        """What the status line says is selected."""
        self._status.select(text)

    def notify(self, text: str, undo: Callable[[], None] | None = None, **look: Any) -> Toast:
        """Say what was done; `undo` puts it back. `look`: detail, icon, button, stays_ms of Toast.say."""
        return self._toasts.say(text, undo, **look)

    @Slot(object)
    def put_away(self, undo: object) -> None:
        """What `notify` said with this `undo` is no longer so."""
        self._toasts.put_away(undo)

    def busy(self, text: str, cancel: Callable[[], None] | None = None) -> Busy:
        """A job that runs: `step(done, total)` moves its bar, `done()` takes it away."""
        return self._status.busy(text, cancel)

    @Slot(object)
    def show_problem(self, error: DeskError, then: Callable[[], None] | None = None, words: str = "") -> None:
        """One sentence across the top with its next step; `then` and `words` override the usual one."""
        action, usual = errors.step(error)
        self._problem_action, self._problem_step = action, then
        self._banner.say(errors.sentence(error), words or usual)
        self._banner_box.show()

    @Slot()
    def clear_problem(self) -> None:
        """The problem is over."""
        self._banner_box.hide()

    def problem(self) -> str:
        """The sentence shown, "" = none."""
        return "" if self._banner_box.isHidden() else self._banner.text()

    # -- panes

    def panes(self) -> list[QWidget]:
        """The panes that F6 visits, in reading order."""
        page = self._stack.currentWidget()
        shown = page.panes() if isinstance(page, Page) else []
        # A page of one widget may have panes of its own.
        middle = [inner for each in shown for inner in (each.panes() if hasattr(each, "panes") else [each])]
        side = [self._side] if self._side.isVisibleTo(self) else []
        rail = [] if self._rail_box.isHidden() else [self._rail_box]
        return [*rail, *middle, *side]

    @Slot()
    def _next_pane(self) -> None:
        self._cycle(1)

    @Slot()
    def _previous_pane(self) -> None:
        self._cycle(-1)

    def focus_pane(self, pane: QWidget) -> None:
        """Give a pane the focus, where it was last, or its first place."""
        inside = self._last_focus.get(id(pane))
        if inside is None or not _can_focus(inside, pane):
            inside = _first_focus(pane)
        if inside is not None:
            inside.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _cycle(self, step: int) -> None:
        panes, now = self.panes(), self.focusWidget()
        here = next(
            (place for place, pane in enumerate(panes) if now and _holds(pane, now)), -1 if step > 0 else 0
        )
        if now is not None and here >= 0:
            self._last_focus[id(panes[here])] = now
            now.destroyed.connect(self._forget_focus)
        for distance in range(1, len(panes) + 1):
            pane = panes[(here + step * distance) % len(panes)]
            if _first_focus(pane) is not None:
                self.focus_pane(pane)
                return

    @Slot()
    def _forget_focus(self) -> None:
        self._last_focus.clear()

    # -- own commands

    def _handle_own(self) -> None:
        handle = self._actions.handle
        handle("pane.next", self._next_pane)
        handle("pane.prev", self._previous_pane)
        handle("pane.list", self._to_list)
        handle("pane.side", self._to_side)
        handle("view.side", self._toggle_side)
        handle("view.dark", self._toggle_dark)
        handle("zoom.in", self._larger)
        handle("zoom.out", self._smaller)
        handle("zoom.reset", self._normal_size)
        handle("fullscreen", self._toggle_full_screen)
        handle("win.close", self._close)
        handle("app.quit", self._close)
        handle("palette", self.open_palette)
        handle("help", self._help)
        handle("help.keys", self._all_keys)
        handle("help.about", self._about)
        self._actions.of("view.side").setChecked(True)

    @Slot()
    def open_palette(self) -> None:
        """All commands, by words."""
        from deskapp.ui.palette import CommandPalette

        CommandPalette(self._actions, self._context, self).open_in(self)

    @Slot()
    def _to_list(self) -> None:
        self.show_pane(0)
        panes = self.panes()
        if len(panes) > 1:
            self.focus_pane(panes[0 if self._rail_box.isHidden() else 1])

    @Slot()
    def _to_side(self) -> None:
        if self.page() in self._side_pages:
            self._side.ask_for(True)
            self._arrange()
            self.focus_pane(self._side)

    @Slot()
    def _toggle_side(self) -> None:
        self._side.ask_for(self._side.isHidden())
        self._arrange()

    @Slot()
    def _toggle_dark(self) -> None:
        self.setting_asked.emit("theme", "light" if theme.current().dark else "dark")

    @Slot()
    def _larger(self) -> None:
        self._scale(1)

    @Slot()
    def _smaller(self) -> None:
        self._scale(-1)

    @Slot()
    def _normal_size(self) -> None:
        self.setting_asked.emit("text_size", "100")

    def _scale(self, step: int) -> None:
        now = min(range(len(theme.SCALES)), key=_distances(theme.current().scale).__getitem__)
        wanted = theme.SCALES[max(0, min(len(theme.SCALES) - 1, now + step))]
        self.setting_asked.emit("text_size", str(round(wanted * 100)))

    @Slot()
    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _close(self) -> None:
        self.close()

    @Slot()
    def _help(self) -> None:
        from deskapp.ui.help_page import HelpPage

        page = HelpPage(self, self.page())
        page.keys_asked.connect(self._keys_of_page)
        page.show()

    @Slot()
    def _keys_of_page(self) -> None:
        self._show_keys(self.page())

    @Slot()
    def _all_keys(self) -> None:
        self._show_keys("")

    def _show_keys(self, only: str) -> None:
        from deskapp.ui.keys_overview import KeysOverview

        overview = KeysOverview(self._actions, self, only=only)
        overview.change_asked.connect(self._change_keys)
        overview.show()

    @Slot()
    def _change_keys(self) -> None:
        from deskapp.ui.change_keys import ChangeKeys

        dialog = ChangeKeys(self)
        dialog.changed.connect(self.setting_asked)
        dialog.show()

    @Slot()
    def _about(self) -> None:
        from deskapp.ui import ask

        ask.about(self)

    # -- room

    @Slot()
    def _take_step(self) -> None:
        then, self._problem_step = self._problem_step, None
        self.clear_problem()
        if then is not None:
            then()
        elif self._problem_action:
            self._actions.of(self._problem_action).trigger()

    @Slot()
    def _restyle(self) -> None:
        self._rail_box.setFixedWidth(min(theme.current().px(RAIL_WIDTH), RAIL_MOST))
        self._arrange()

    def _arrange(self) -> None:
        width = self.width() / theme.current().scale
        for page in self._pages.values():
            page.stack(width < STACK_UNDER)
        wide = width >= self._side_from
        wanted = self.page() in self._side_pages and self._side.is_wanted(wide)
        self._side.place(self._splitter if wide else self._root, shown=wanted, width=theme.current().px(SIDE_WIDTH))
        self._actions.of("view.side").setChecked(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._side.is_drawer() and self._side.isVisible():
            self._side.ask_for(False)
            self._arrange()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions.of("fullscreen").setChecked(self.isFullScreen())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()


def _splitters(page: Page) -> list[QSplitter]:
    inner = [each for pane in page.panes() if hasattr(pane, "splitters") for each in pane.splitters()]
    return [page.splitter(), *inner]


def _distances(scale: float) -> list[float]:
    return [abs(scale - each) for each in theme.SCALES]


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _can_focus(widget: QWidget, pane: QWidget) -> bool:
    return _holds(pane, widget) and widget.isVisibleTo(pane) and widget.isEnabled()


def _first_focus(pane: QWidget) -> QWidget | None:
    """The place a pane wants the focus at: its `first_stop()`, else the first in its Tab chain."""
    wanted = pane.first_stop() if hasattr(pane, "first_stop") else pane.focusProxy()
    if isinstance(wanted, QWidget) and _can_focus(wanted, pane):
        return wanted
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    each = pane.nextInFocusChain()
    while each is not None and each is not pane:
        if _can_focus(each, pane) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return each.focusProxy() or each
        each = each.nextInFocusChain()
    return None

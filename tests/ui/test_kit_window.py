"""The frame, driven by keys and mouse."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain.errors import Refused, Unavailable
from deskapp.domain.rows import StatusRow
from deskapp.ui import i18n, theme
from deskapp.ui.keys_overview import KeysOverview
from deskapp.ui.main_window import MainWindow
from deskapp.ui.palette import CommandPalette, choices_of
from deskapp.ui.widgets.status_card import StatusCard

if TYPE_CHECKING:
    from deskapp.ui.actions import Actions


class Pane(QWidget):
    """Two fields with names."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(self), QLineEdit(self)
        layout = QVBoxLayout(self)
        for place, field in enumerate((self.first, self.second)):
            field.setAccessibleName(f"{name} {place}")
            layout.addWidget(field)


class Frame:
    """A window with two pages, as the program composes it."""

    def __init__(self, actions: Actions) -> None:
        self.actions = actions
        self.window = MainWindow(actions)
        self.rail, self.list, self.detail, self.chart, self.side = (
            Pane(name) for name in ("rail", "list", "detail", "chart", "side")
        )
        self.foot = StatusCard()
        self.foot.set_person("Sami Korhonen", "IT service desk")
        self.foot.show_status(StatusRow("Helsinki", 2000, 0, 0, i18n.now_ms(), "instep", 0, 0, 0, ""))
        self.window.set_rail(self.rail, self.foot)
        self.window.add_page("tickets", self.list, self.detail)
        self.window.add_page("org", self.chart)
        self.window.set_side(self.side, ("tickets",))
        self.window.finish()


@pytest.fixture
def frame(actions, qtbot):
    made = Frame(actions)
    qtbot.addWidget(made.window)
    made.window.resize(1480, 900)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def focused(frame: Frame) -> str:
    widget = frame.window.focusWidget()
    return widget.accessibleName() if widget else ""


def test_f6_visits_the_panes_in_reading_order_and_comes_back(frame, qtbot):
    frame.rail.first.setFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(frame.window, Qt.Key.Key_F6)
        seen.append(focused(frame))
    assert seen == ["list 0", "detail 0", "side 0", "rail 0", "list 0"]
    qtbot.keyClick(frame.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused(frame) == "rail 0"


def test_f6_comes_back_to_where_the_focus_was(frame, qtbot):
    frame.detail.second.setFocus()
    qtbot.keyClick(frame.window, Qt.Key.Key_F6)
    qtbot.keyClick(frame.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused(frame) == "detail 1"


def test_jump_to_the_list_and_to_the_side_panel(frame, qtbot):
    frame.detail.first.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(frame.window, Qt.Key.Key_L, control)
    assert focused(frame) == "list 0"
    qtbot.keyClick(frame.window, Qt.Key.Key_I, control | shift)
    assert focused(frame) == "side 0"


def test_pages_and_the_side_panel_that_belongs_to_some(frame, qtbot):
    changed = []
    frame.window.page_changed.connect(changed.append)
    assert frame.window.page() == "tickets"
    assert frame.side.isVisible()
    frame.window.show_page("org")
    assert frame.chart.isVisible()
    assert not frame.list.isVisible()
    assert not frame.side.isVisible()
    frame.window.show_page("org")
    frame.window.show_page("tickets")
    assert changed == ["org", "tickets"]
    assert frame.side.isVisible()


def test_what_is_not_needed_for_the_first_paint_comes_later(actions, qtbot):
    window, made = MainWindow(actions), []
    qtbot.addWidget(window)
    window.resize(1480, 900)
    queue = Pane("list")
    window.add_page("tickets", queue, QWidget())
    window.set_side(QWidget(), ("tickets",))
    window.add_late_page("org", lambda: made.append(1) or Pane("chart"))
    window.show()
    before = queue.geometry().getRect()
    detail, side = Pane("detail"), Pane("side")
    window.replace_pane("tickets", 1, detail)
    window.set_side(side, ("tickets",))
    qtbot.waitUntil(lambda: detail.isVisible() and side.isVisible())
    assert queue.geometry().getRect() == before  # nothing jumps
    assert window.panes()[2] is detail
    assert made == []
    window.show_page("org")
    window.show_page("org")
    assert made == [1]
    assert window.page() == "org"


def test_a_narrower_window_puts_the_side_panel_away_then_stacks_the_panes(frame, qtbot):
    before = frame.list.width()
    frame.window.resize(1100, 800)
    assert not frame.side.isVisible()
    assert frame.list.isVisible()
    assert frame.detail.isVisible()
    frame.window.resize(800, 700)
    assert frame.list.isVisible()
    assert not frame.detail.isVisible()
    frame.window.show_pane(-1)
    assert frame.detail.isVisible()
    assert not frame.list.isVisible()
    qtbot.keyClick(frame.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert frame.list.isVisible()
    frame.window.resize(1480, 900)
    assert all(pane.isVisible() for pane in (frame.list, frame.detail, frame.side))
    assert frame.list.width() == before


def test_a_window_that_becomes_narrow_shows_the_pane_that_is_worked_in(frame):
    frame.detail.second.setFocus()
    frame.window.resize(900, 700)
    assert frame.detail.isVisible()
    assert not frame.list.isVisible()
    assert focused(frame) == "detail 1"


def test_nothing_is_wider_than_the_window_at_any_width(frame):
    for width in range(700, 1500, 40):
        frame.window.resize(width, 800)
        for pane in (frame.list, frame.detail):
            if pane.isVisible():
                assert pane.mapTo(frame.window, QPoint(pane.width(), 0)).x() <= width, width


def test_the_palette_begins_with_what_can_be_done_to_what_is_shown(actions, qtbot, frame):
    for name in ("ticket.new", "ticket.reply", "ticket.assign"):
        actions.handle(name, frame.window.clear_problem)
    assert choices_of(actions)[0].value == "ticket.new"
    assert [choice.value for choice in choices_of(actions, "ticket.")][:2] == ["ticket.reply", "ticket.assign"]


def test_tab_reaches_what_stands_before_the_first_stop_of_a_pane(actions, qtbot):
    class List(Pane):
        def first_stop(self) -> QWidget:
            return self.second

    window, rail, pane = MainWindow(actions), Pane("rail"), List("list")
    qtbot.addWidget(window)
    window.set_rail(rail)
    window.add_page("tickets", pane)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rail.second.setFocus()
    qtbot.keyClick(rail.second, Qt.Key.Key_Tab)
    assert window.focusWidget() is pane.first
    rail.second.setFocus()
    qtbot.keyClick(rail.second, Qt.Key.Key_F6)
    assert window.focusWidget() is pane.second


def test_the_side_panel_is_a_drawer_in_a_narrow_window(frame, qtbot):
    frame.window.resize(1000, 800)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    before = frame.detail.width()
    qtbot.keyClick(frame.window, Qt.Key.Key_I, control | shift)
    assert frame.side.isVisible()
    assert frame.detail.width() == before  # it lies over the content
    right = frame.side.mapTo(frame.window, QPoint(frame.side.width(), 0)).x()
    assert right == frame.window.width()
    assert focused(frame) == "side 0"
    qtbot.keyClick(frame.side.first, Qt.Key.Key_Escape)
    assert not frame.side.isVisible()


def test_the_side_panel_can_be_put_away_and_stays_away(frame):
    action = frame.actions.of("view.side")
    assert action.isChecked()
    action.trigger()
    assert not frame.side.isVisible()
    assert not action.isChecked()
    frame.window.show_page("org")
    frame.window.show_page("tickets")
    frame.window.resize(1500, 900)
    assert not frame.side.isVisible()
    action.trigger()
    assert frame.side.isVisible()


def test_large_text_counts_as_a_narrow_window(frame, qapp):
    theme.apply(qapp, "light", 1.5)
    assert not frame.side.isVisible()
    theme.apply(qapp, "light", 1.0)
    assert frame.side.isVisible()


def test_at_200_percent_nothing_is_lost_at_1280_by_800(frame, qapp, qtbot):
    theme.apply(qapp, "light", 2.0)
    frame.window.resize(1280, 800)
    qtbot.wait(10)
    assert frame.window.width() == 1280
    for widget in frame.window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLineEdit):
            corner = widget.mapTo(frame.window, QPoint(widget.width(), widget.height()))
            assert corner.x() <= 1280, widget
            assert corner.y() <= 800, widget


def test_right_to_left_the_rail_stands_at_the_right(actions, qtbot, qapp):
    i18n.install(qapp, "ar")
    made = Frame(actions)
    qtbot.addWidget(made.window)
    made.window.resize(1480, 900)
    made.window.show()
    rail = made.rail.mapTo(made.window, QPoint(0, 0)).x()
    side = made.side.mapTo(made.window, QPoint(0, 0)).x()
    assert rail > 1200
    assert side < 300
    made.window.resize(1000, 800)
    made.actions.of("pane.side").trigger()
    assert made.side.mapTo(made.window, QPoint(0, 0)).x() == 0


def test_notify_offers_undo_at_the_foot_of_the_list_of_the_page_shown(frame, qtbot):
    undone = []
    toast = frame.window.notify("Closed T-1", lambda: undone.append(1))
    assert toast.isVisible()
    assert toast.mapTo(frame.window, QPoint(0, 0)).x() < frame.detail.mapTo(frame.window, QPoint(0, 0)).x()
    frame.window.show_page("org")
    assert toast.isVisible()
    toast._button.click()
    assert undone == [1]


def test_a_problem_says_its_sentence_and_offers_the_step(frame, qtbot):
    tried = []

    def sync() -> None:
        tried.append(1)

    frame.actions.handle("sync.now", sync)
    frame.window.show_problem(Unavailable("hub.unreachable", hub="Helsinki", why="no answer"))
    assert "Helsinki" in frame.window.problem()
    button = next(each for each in frame.window.findChildren(QPushButton) if each.text() == "Try now")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tried == [1]
    assert frame.window.problem() == ""


def test_a_problem_with_a_step_of_its_own(frame):
    done = []
    frame.window.show_problem(Refused("text.empty"), lambda: done.append(1), "Write")
    button = next(each for each in frame.window.findChildren(QPushButton) if each.text() == "Write")
    button.click()
    assert done == [1]


def test_a_job_shows_itself_only_when_it_takes_long_and_can_be_cancelled(frame, qtbot):
    stopped = []
    busy = frame.window.busy("Assigning 140 tickets", lambda: stopped.append(1))
    assert not busy.isVisible()
    busy.show()
    busy.step(50, 140)
    busy.step(40, 140)
    assert busy._bar.value() == 50  # never back
    busy._button.click()
    busy._button.click()
    assert stopped == [1]
    busy.done()
    assert not busy.isVisible()


def test_status_title_and_unsaved_mark(frame):
    frame.window.select("1 of 12 selected")
    frame.window.set_title("T-48190 VPN drops", unsaved=True)
    assert frame.window._status.selection() == "1 of 12 selected"
    assert frame.window.isWindowModified()
    assert frame.window.windowTitle().startswith("T-48190 VPN drops - deskapp")


def test_text_size_and_theme_are_asked_for(frame, qtbot):
    asked = []
    frame.window.setting_asked.connect(lambda key, value: asked.append((key, value)))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(frame.window, Qt.Key.Key_Equal, control)
    qtbot.keyClick(frame.window, Qt.Key.Key_Minus, control)
    qtbot.keyClick(frame.window, Qt.Key.Key_0, control)
    frame.actions.of("view.dark").trigger()
    assert asked == [("text_size", "110"), ("text_size", "100"), ("text_size", "100"), ("theme", "dark")]


def test_closing_is_told_before_the_window_goes(frame, qtbot):
    told = []
    frame.window.closing.connect(lambda: told.append(frame.window.isVisible()))
    qtbot.keyClick(frame.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert told == [True]
    assert not frame.window.isVisible()


# -- palette and keys


def test_the_palette_finds_runs_and_gives_the_focus_back(frame, qtbot):
    ran = []

    def reply() -> None:
        ran.append("reply")

    frame.actions.handle("ticket.reply", reply)
    frame.window.set_title("T-1 VPN")
    frame.detail.second.setFocus()
    qtbot.keyClick(frame.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = frame.window.findChild(CommandPalette)
    assert palette.accessibleName() == "T-1 VPN"
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, "repl")
    assert palette.values()[0] == "ticket.reply"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ran == ["reply"]
    assert focused(frame) == "detail 1"


def test_the_palette_opens_fast(frame):
    def nothing() -> None:
        """A handler."""

    for action in frame.actions.all():
        frame.actions.handle(action.entry().id, nothing)
    before = time.perf_counter()
    palette = CommandPalette(frame.actions, "", frame.window)
    palette.open_in(frame.window)
    palette.grab()
    spent = time.perf_counter() - before
    palette.close()
    assert spent < 0.15


def test_the_key_overview_narrows_by_words_and_by_key(frame, qtbot):
    qtbot.keyClick(frame.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    overview = frame.window.findChild(KeysOverview)
    assert not overview.isModal()
    everything = overview.shown()
    assert "Next pane" in everything
    field = overview.findChild(QLineEdit)
    qtbot.keyClicks(field, "larger")
    assert overview.shown() == ["Larger text"]
    field.setText("ctrl+k")
    assert overview.shown() == ["All commands"]
    field.clear()
    assert overview.shown() == everything
    overview.close()


# -- what holds for every window


def controls(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def is_named(widget: QWidget) -> bool:
    """Answered here, so that no interface outlives its widget on the Python side."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface.text(QAccessible.Text.Name).strip():
        return True
    return any(flag & QAccessible.RelationFlag.Label for _, flag in interface.relations())


def test_everything_that_takes_the_focus_has_a_name(frame):
    nameless = []
    for widget in controls(frame.window):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QLabel):
            continue
        if widget.objectName() == "qt_scrollarea_viewport":
            continue
        if not is_named(widget):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_everything_to_be_hit_is_24_pixels_at_least(frame):
    small = [
        f"{type(widget).__name__} {widget.text()} {widget.width()}x{widget.height()}"
        for widget in controls(frame.window)
        if isinstance(widget, QAbstractButton | QComboBox) and min(widget.width(), widget.height()) < 24
    ]
    assert small == []

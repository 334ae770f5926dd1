"""Where the window was, and how its panes were divided."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSplitter

from deskapp.ui.actions import Actions
from deskapp.ui.main_window import MainWindow
from deskapp.ui.window_state import WindowState
from tests.ui.test_kit_window import Frame, Pane


@pytest.fixture
def frame(actions, qtbot):
    made = Frame(actions)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def test_the_window_comes_back_as_it_was(tmp_path, actions, qtbot, qapp):
    file = tmp_path / "window.ini"
    first = Frame(actions)
    qtbot.addWidget(first.window)
    state = WindowState(first.window, file)
    assert not state.restore(first.window.splitters())
    first.window.show()
    first.window.resize(1300, 760)
    splitter = first.window._pages["tickets"].splitter()
    splitter.setSizes([500, 500])
    splitter.splitterMoved.emit(500, 1)  # as a drag does
    state.keep("page", "org")
    wide = splitter.sizes()
    state.save()
    first.window.resize(700, 640)  # stacked now: the sizes of the wide window are kept
    first.window.close()

    second = Frame(Actions())
    qtbot.addWidget(second.window)
    again = WindowState(second.window, file)
    assert again.restore(second.window.splitters())
    second.window.show()
    assert second.window.size().toTuple() == (700, 640)
    second.window.resize(1300, 760)
    assert second.window._pages["tickets"].splitter().sizes()[0] == wide[0]
    assert again.value("page") == "org"


def test_a_first_window_is_not_larger_than_its_screen(tmp_path, frame):
    there = frame.window.screen().availableGeometry().size()
    frame.window.resize(there.width() + 300, there.height() + 200)
    assert not WindowState(frame.window, tmp_path / "window.ini").restore(frame.window.splitters())
    assert frame.window.width() < there.width()
    assert frame.window.height() < there.height()


def test_the_place_is_saved_without_waiting_for_the_end(tmp_path, frame, qtbot, monkeypatch):
    monkeypatch.setattr("deskapp.ui.window_state._SAVED_AFTER_MS", 30)
    file = tmp_path / "window.ini"
    WindowState(frame.window, file).restore(frame.window.splitters())
    frame.window.resize(1333, 777)
    qtbot.waitUntil(file.exists, timeout=2000)


def test_a_broken_state_file_is_no_reason_not_to_open(tmp_path, frame):
    file = tmp_path / "window.ini"
    file.write_bytes(b"\x00\xff[geometry\n=@ByteArray(junk)")
    assert not WindowState(frame.window, file).restore(frame.window.splitters())


def test_the_splitter_of_a_page_made_later_is_remembered_too(tmp_path, actions, qtbot):
    class Chart(Pane):
        def __init__(self) -> None:
            super().__init__("chart")
            self.across = QSplitter(self)
            self.across.setObjectName("chartSplitter")
            for name in ("one", "two"):
                self.across.addWidget(Pane(name))
            self.layout().addWidget(self.across)

        def splitters(self) -> list[QSplitter]:
            return [self.across]

    def window(with_actions: Actions) -> tuple[MainWindow, WindowState, Chart]:
        made, chart = MainWindow(with_actions), Chart()
        qtbot.addWidget(made)
        made.add_page("tickets", Pane("list"), Pane("detail"))
        state = WindowState(made, tmp_path / "window.ini")
        state.restore(made.splitters())
        made.divided.connect(state.add)
        made.show()
        made.add_page("chart", chart)
        made.show_page("chart")
        return made, state, chart

    _, state, chart = window(actions)
    chart.across.setSizes([700, 300])
    kept = chart.across.sizes()
    state.save()
    assert window(Actions())[2].across.property("wanted") == kept

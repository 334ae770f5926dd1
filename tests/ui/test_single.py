"""One window per home: the second start raises the first."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from deskapp.ui.single import OnlyOne

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_second_start_asks_the_first_for_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = OnlyOne(tmp_path)
    assert first.first
    second = OnlyOne(tmp_path)
    assert not second.first
    with qtbot.waitSignal(first.wanted, timeout=5000):  # also when the first has only just begun
        asking = threading.Thread(target=second.raise_other)
        asking.start()
        qtbot.wait(100)
        first.listen()
    asking.join()
    first.release()
    third = OnlyOne(tmp_path)
    assert third.first
    third.release()


def test_each_home_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    homes = [tmp_path / "one", tmp_path / "other"]
    for home in homes:
        home.mkdir()
    both = [OnlyOne(home) for home in homes]
    assert all(each.first for each in both)
    for each in both:
        each.release()

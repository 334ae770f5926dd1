"""The worker beside the window: started again when it dies, never after the window."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from deskapp.ui.companion import LOOK_MS, Companions
from deskapp.ui.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Sleeper:
    """A real process that does nothing."""

    def __init__(self) -> None:
        self.process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])

    def running(self) -> bool:
        return self.process.poll() is None

    def sync_now(self) -> None:
        pass

    def attend(self, said: tuple[tuple[str, str], ...]) -> None:
        self.said = said

    def stop(self) -> int:
        self.process.kill()
        return self.process.wait()


class Watched(Companions):
    """Companions whose making and dying are written down."""

    def __init__(self, jobs: Jobs, parent: QObject, first_s: float) -> None:
        self.made: list[Sleeper] = []
        self.times: list[float] = []
        self.deaths = 0
        super().__init__(jobs, self._new, self._gone, parent, first_s=first_s)

    def _new(self) -> Sleeper:
        self.made.append(Sleeper())
        self.times.append(time.monotonic())
        return self.made[-1]

    def _gone(self) -> None:
        self.deaths += 1


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    jobs, owner = Jobs(), QObject()
    made = Watched(jobs, owner, 0.1)
    yield made
    jobs.shut_down()
    made.stop()
    for each in made.made:
        each.stop()


def test_who_dies_is_followed_and_each_pause_is_longer(qtbot: QtBot, watched: Watched) -> None:
    watched.begin()
    for count in (1, 2, 3):
        qtbot.waitUntil(
            lambda count=count: len(watched.made) == count and watched.now is watched.made[-1], timeout=8000
        )
        watched.made[-1].stop()
    qtbot.waitUntil(lambda: len(watched.made) == 4, timeout=8000)
    assert watched.deaths == 3
    pauses = [later - earlier for earlier, later in zip(watched.times, watched.times[1:], strict=False)]
    assert pauses[2] > 0.3


def test_nothing_is_started_once_the_window_has_gone(qtbot: QtBot, watched: Watched) -> None:
    watched.begin()
    qtbot.waitUntil(lambda: bool(watched.made) and watched.now is not None, timeout=8000)
    watched.stop()
    assert not watched.made[0].running()
    qtbot.wait(LOOK_MS + 500)
    assert len(watched.made) == 1
    assert watched.deaths == 0

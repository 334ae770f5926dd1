"""What a window says of its person: the ticket on screen, whether he writes, and nothing once he is away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QWidget

from deskapp.domain.presence import VIEWING, WRITING
from deskapp.services.presence import Others
from deskapp.ui import presence as module
from deskapp.ui.changes import ChangeBus
from deskapp.ui.main_window import MainWindow
from deskapp.ui.presence import Presence, viewing_words, writing_words
from tests.desks import make_desk, person_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs

PETRA = person_id("petra")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close_thread()


@pytest.fixture
def window(actions: Actions, qtbot: Any) -> Iterator[MainWindow]:
    made = MainWindow(actions)
    made.add_page("tickets", QWidget())
    made.add_page("org", QWidget())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()


def test_what_is_said_and_heard(
    desk: Desk, jobs: Jobs, window: MainWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus = ChangeBus(jobs, int, lambda n: (n, None, frozenset()))  # type: ignore[arg-type,return-value]  # nothing is touched
    presence = Presence(desk, jobs, bus, window)
    said: list[Any] = []
    presence.said.connect(said.append)
    bus.tell_present([("t", PETRA, WRITING), ("u", "0" * 32, VIEWING)])
    presence.begin()
    qtbot.waitUntil(lambda: bool(presence.around))
    assert presence.around == {"t": Others(writing=("Petra Nagy",))}, "whoever is not known here is not named"
    assert said == [()], "whoever was there before hears that nobody is"
    presence.at("a")
    presence.wrote(True)
    presence.wrote(True)
    presence.wrote(False)
    assert said[1:] == [(("a", VIEWING),), (("a", WRITING),), (("a", VIEWING),)]
    presence.wrote(True)
    presence.at("b")
    assert said[-1] == (("b", VIEWING),), "the text belongs to another ticket"
    window.show_page("org")
    assert said[-1] == ()
    window.show_page("tickets")
    assert said[-1] == (("b", VIEWING),)
    presence.share(False)
    assert said[-1] == ()
    presence.share(True)

    monkeypatch.setattr(module, "PAUSE_MS", 1)
    presence.wrote(True)
    assert said[-1] == (("b", WRITING),)
    qtbot.waitUntil(lambda: said[-1] == (("b", VIEWING),))
    monkeypatch.setattr(module, "AWAY_MS", 1)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: said[-1] == ())
    window.activateWindow()
    qtbot.waitUntil(lambda: said[-1] == (("b", VIEWING),))
    window.hide()
    assert said[-1] == ()


def test_who_only_asks_takes_no_part(desk: Desk, jobs: Jobs, window: MainWindow) -> None:
    desk.customer = True
    bus = ChangeBus(jobs, int, lambda n: (n, None, frozenset()))  # type: ignore[arg-type,return-value]
    presence = Presence(desk, jobs, bus, window)
    said: list[Any] = []
    presence.said.connect(said.append)
    presence.begin()
    presence.at("a")
    assert said == []


def test_words() -> None:
    plain = {ord("\u2068"): None, ord("\u2069"): None}
    assert writing_words(()) == viewing_words(()) == ""
    assert writing_words(["Petra"]).translate(plain) == "Petra is writing"
    assert writing_words(["Petra", "Ben"]).translate(plain) == "Petra and Ben are writing"
    assert viewing_words(["A", "B", "C", "D"]).translate(plain).endswith("… are also viewing")

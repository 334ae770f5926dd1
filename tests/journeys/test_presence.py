"""Two people at one ticket, seen in a window: the worker beside it, a colleague's worker, a Postgres between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp import app as program
from deskapp.domain.presence import VIEWING, WRITING
from deskapp.services import settings, tickets
from deskapp.ui.widgets.chip import Chip
from tests.sync.offices import Office
from tests.sync.test_presence import Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(postgres_url: str, tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, postgres_url)
    yield made
    made.close()


def chips(running: Any) -> set[str]:
    return {each.text() for each in running.workspace.ticket.findChildren(Chip) if each.isVisible()}


def test_a_colleague_is_seen_writing_and_sees_oneself(office: Office, qtbot: Any) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    made = [tickets.open_ticket(anna, subject=each, requester=anna.person).made for each in ("VPN drops", "Badge")]
    for each in made:
        tickets.assign(anna, each, ben.person)
    office.settle(anna, ben)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})
    colleague = Window(anna)
    running = program.build(ben.home, worker=True)
    space, list_model = running.workspace, running.workspace.queue._model
    try:
        running.window.show()
        running.start()
        space.show_view("mine")
        qtbot.waitUntil(lambda: list_model.rowCount() == 2, timeout=20_000)

        def spoken(ticket: str) -> str:
            rows = [list_model.index(row, 0) for row in range(2)]
            said = [str(each.data(Qt.ItemDataRole.AccessibleTextRole)) for each in rows]
            return next(text for text in said if {made[0]: "VPN", made[1]: "Badge"}[ticket] in text)

        colleague.child.attend(((made[0], WRITING),))
        qtbot.waitUntil(lambda: "is writing" in spoken(made[0]), timeout=20_000)
        assert "writing" not in spoken(made[1])

        space.show_ticket(made[0])
        qtbot.waitUntil(lambda: any("is writing" in each for each in chips(running)), timeout=20_000)
        qtbot.waitUntil(lambda: colleague.sees((made[0], ben.person, VIEWING)), timeout=20_000)
        colleague.child.attend(((made[0], VIEWING),))
        qtbot.waitUntil(lambda: any("is also viewing" in each for each in chips(running)), timeout=20_000)
        assert not {"writing", "viewing"} & set(spoken(made[0]).split()), "who only looks is not in the list"

        space.ticket.start_writing("reply")
        QTest.keyClicks(space.ticket._composer.editor, "Hi")
        qtbot.waitUntil(lambda: colleague.sees((made[0], ben.person, WRITING)), timeout=20_000)
        space.set_setting("presence", "off")
        qtbot.waitUntil(colleague.sees, timeout=20_000)
        assert settings.load(ben)["presence"] == "off"
        space.set_setting("presence", "on")
        qtbot.waitUntil(lambda: colleague.sees((made[0], ben.person, WRITING)), timeout=20_000)

        colleague.child.stop()
        qtbot.waitUntil(lambda: not any("viewing" in each for each in chips(running)), timeout=20_000)
    finally:
        colleague.child.stop()
        running.window.close()
        running.stop()
        running.window.deleteLater()
        running.workspace.deleteLater()
        running.jobs.deleteLater()
        running.bus.deleteLater()

"""The data held about a person, in the window: a copy to read, and an erasure that says before what goes and what stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.services import duties, own_ring, people, reading, tickets
from deskapp.ui import i18n
from deskapp.ui.ask import Question
from deskapp.ui.organisation.data_dialog import DataDialog
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

DONE, WISH = "Altweltkamel", "Two afternoons from home"
YEAR = 365 * 86_400_000


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    yield made
    made.close()


def opened(desk: Desk, jobs: Jobs, window: QWidget, qtbot: QtBot, person: str) -> tuple[DataDialog, list[Any]]:
    jobs.on_thread_end(desk.close_thread)
    dialog = DataDialog(desk, jobs, window, person, people.card(desk, person).name)
    said: list[Any] = []
    dialog.notice.connect(said.append)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.held.text()))
    return dialog, said


def test_who_keeps_the_hub_saves_a_copy_and_erases_what_may_go(
    office: Office, jobs: Jobs, window: QWidget, qtbot: QtBot
) -> None:
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    office.settle(anna, carla)
    now = office.clock.ms
    office.clock.ms = now - 3 * YEAR
    old = tickets.open_ticket(anna, subject=DONE, requester=carla.person, text="Please").made
    tickets.set_fields(anna, old, {"status": "solved"})
    office.clock.ms = now
    new = tickets.open_ticket(anna, subject="Still open", requester=carla.person, text="Please").made
    own_ring.say(carla, "wishes", WISH)
    for _ in range(2):
        office.settle(anna, carla)
        for desk in (anna, carla):
            duties.run(desk.replica, office.hub(), now=desk.now)
    dialog, said = opened(anna, jobs, window, qtbot, carla.person)
    assert "The card" in dialog.stays.text()
    assert "still works here" in dialog.stays.text()
    assert reading.ticket(anna, old).row.number in dialog.stays.text()  # done tickets are kept unless it is said
    assert "own notes" in dialog.goes.text()

    file = office.folder / "carla.txt"
    dialog.save_to(str(file))
    qtbot.waitUntil(lambda: len(said) == 1)
    text = file.read_text(encoding="utf-8")
    assert all(
        word in text for word in (DONE, WISH, "Still open", "What an erasure would leave, and why", "still works here")
    )
    assert json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["person"] == carla.person
    dialog.save_to(str(office.folder / "missing" / "carla.txt"))
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "cannot be written" in dialog.problem.text()

    for _ in range(4):
        QTest.keyClick(dialog.years, Qt.Key.Key_Down)
    assert dialog.years.currentData() == 2
    assert reading.ticket(anna, old).row.number in dialog.goes.text()
    assert reading.ticket(anna, new).row.number in dialog.stays.text()
    assert not dialog.erase.isEnabled()  # nothing is erased without a reason
    QTest.keyClicks(dialog.reason, "She asked for it")
    QTest.keyClick(dialog.erase, Qt.Key.Key_Space)
    (question,) = dialog.findChildren(Question)
    assert question.answers()[-1] == "Go back"
    QTest.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.findChildren(Question))
    assert reading.ticket(anna, old)  # asked, and left
    QTest.keyClick(dialog.erase, Qt.Key.Key_Space)
    dialog.findChildren(Question)[0].give(0)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].text.startswith("Erased for good: ")
    qtbot.waitUntil(lambda: dialog.goes.text() == "Nothing would be erased.")
    assert dialog.state.text() == said[1].text
    office.settle(anna, carla)
    assert [each.subject for each in reading.own_requests(carla, 10)] == ["Still open"]
    assert own_ring.mine(carla)[0].text == ""
    dialog.accept()


def test_my_own_data_in_the_windows_language_and_a_hub_that_is_away(
    office: Office, jobs: Jobs, window: QWidget, qtbot: QtBot
) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    own_ring.say(ben, "wishes", WISH)
    office.settle(anna, ben)
    dialog, said = opened(ben, jobs, window, qtbot, ben.person)
    assert dialog.windowTitle() == "Data held about me"
    assert all(each.accessibleName() for each in (dialog.years, dialog.reason, dialog.goes, dialog.stays, dialog.bar))
    i18n.install(QApplication.instance(), "de")  # the file speaks the window's language
    dialog.save_to(str(office.folder / "ich.txt"))
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "Was beim Löschen bliebe und warum" in (office.folder / "ich.txt").read_text(encoding="utf-8")
    i18n.install(QApplication.instance(), "en")
    dialog.accept()

    (office.folder / "hub.db").rename(office.folder / "away.db")
    other = DataDialog(ben, jobs, window, ben.person, "Ben")
    other.open()
    qtbot.waitUntil(other.problem.isVisible)
    assert "hub" in other.problem.text()
    assert not other.copy.isEnabled()
    assert not other.erase.isEnabled()
    other.reject()
    (office.folder / "away.db").rename(office.folder / "hub.db")

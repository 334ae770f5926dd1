"""My card: opened from the org chart or by its command, changed by keys, read by all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.domain.reach import Window
from deskapp.services import own_card, people
from deskapp.ui.organisation.card_dialog import CardDialog
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SAMI = person_id("sami")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[tuple[CardDialog, list[Any]]]:
    from PySide6.QtWidgets import QWidget

    jobs.on_thread_end(desk.close_thread)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    made = CardDialog(desk, jobs, window, own_card.values(desk))
    changes: list[Any] = []
    made.changed.connect(changes.append)
    made.open()
    yield made, changes
    window.close()


def test_my_card_is_changed_by_keys(dialog: tuple[CardDialog, list[Any]], desk: Desk, qtbot: QtBot) -> None:
    form, changes = dialog
    assert form.texts["name"].text() == "Sami Korhonen"
    assert form.wanted() == own_card.values(desk)  # nothing is said otherwise by looking
    assert not form.reads["fi"].isEnabled()  # who writes a language reads it
    said = form.texts["pronunciation"]
    QTest.keyClicks(said, "SAH-mi")
    form.reads["de"].click()
    form.texts["phone"].clear()
    before = len(form.hours.lines())
    QTest.keyClick(form.hours.more, Qt.Key.Key_Space)
    assert len(form.hours.lines()) == before + 1
    QTest.keyClick(form.hours.lines()[-1].days[4], Qt.Key.Key_Space)  # not on Fridays
    QTest.keyClick(said, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(changes))
    card = people.card(desk, SAMI)
    assert (card.pronunciation, card.phone) == ("SAH-mi", "")
    assert card.languages[0] == "fi"
    assert set(card.languages) == {"fi", "en", "de"}
    assert Window((0, 1, 2, 3), 540, 960) in card.hours


def test_what_makes_no_sense_is_said_and_the_form_stays(
    dialog: tuple[CardDialog, list[Any]], desk: Desk, qtbot: QtBot
) -> None:
    form, changes = dialog
    form.texts["name"].clear()
    QTest.keyClick(form.texts["name"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "needs a name" in form.problem.text())
    assert form.isVisible()
    assert not changes
    assert people.card(desk, SAMI).name == "Sami Korhonen"

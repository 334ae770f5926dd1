"""The window for circles: made, read by somebody else too, and let out again; what was tried is told."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from deskapp.services import circles, people, tickets
from deskapp.ui.ask import Question
from deskapp.ui.circles.dialog import CirclesDialog
from deskapp.ui.queue import words
from tests.sync.circle import House
from tests.sync.offices import Office, tickets_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.ui.jobs import Jobs

_COUNT = itertools.count(1)


@pytest.fixture
def house(embedded: str, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, embedded.replace("/postgres?", f"/window_{os.getpid()}_{next(_COUNT)}?"))
    yield made
    made.close()


def lines(dialog: CirclesDialog) -> list[str]:
    marks = dict.fromkeys((0x200E, 0x2068, 0x2069))
    return [dialog.readers.item(at).text().translate(marks) for at in range(dialog.readers.count())]


def test_a_circle_is_made_and_its_readers_changed_by_keyboard(qtbot: QtBot, house: House, jobs: Jobs) -> None:
    anna, ben = house.join("anna"), house.join("ben")
    house.settle(anna, ben)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = CirclesDialog(anna, jobs, window)
    said: list[str] = []
    dialog.notice.connect(lambda notice: said.append(notice.text))
    dialog.open()
    qtbot.waitUntil(lambda: circles.own_number(anna) in dialog._own.text())
    assert not dialog.which.isEnabled()
    assert not dialog._in.isEnabled()

    QTest.keyClicks(dialog.name, "Complaint")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(dialog) == ["Anna (you) · 1 computer"])
    assert dialog.which.currentText() == "Complaint"

    dialog.choose()
    qtbot.waitUntil(lambda: dialog._popup is not None and dialog._popup.values() == [ben.person])
    QTest.keyClick(dialog._popup._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(dialog) == ["Anna (you) · 1 computer", "Ben · 1 computer"])
    team = circles.called(anna, "Complaint").team
    ticket = tickets.open_ticket(anna, subject="Told me off", requester=ben.person, team=team).made
    house.settle(anna, ben)
    row = tickets_of(ben)[ticket]
    assert row.circle
    assert ("shield", "violet") in words.signs(row)
    assert words.in_circle() in words.sentence(row, anna.now())

    # a second computer of Ben's is let in by its number, and nobody by the way
    again = house.join("ben", home="ben-2")
    house.settle(again, anna)
    dialog._reload()
    qtbot.waitUntil(lambda: lines(dialog)[1:] == ["Ben · 1 computer · 1 more computer without access"])
    dialog.readers.setCurrentRow(1)
    QTest.keyClick(dialog.readers, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._popup is not None and again.device in dialog._popup.values())
    QTest.keyClick(dialog._popup._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(dialog)[1:] == ["Ben · 2 computers"])

    dialog.readers.setCurrentRow(1)
    dialog.let_out()
    question = dialog.findChild(Question)
    question.give(0)
    qtbot.waitUntil(lambda: lines(dialog) == ["Anna (you) · 1 computer"])
    assert said == ["The circle is ready", *["The readers change with the next sync"] * 3]
    dialog.let_out()  # the last one stays
    dialog.findChildren(Question)[-1].give(0)
    qtbot.waitUntil(lambda: not dialog._problem.isHidden())
    assert "last reader" in dialog._problem.text()

    # what somebody tried is told
    stranger = house.join("mallory")
    house.sql("insert into desk.member values (%s, %s::uuid, 'write')", circles.all_of(anna)[0].space, stranger.person)
    house.settle(anna)
    dialog._reload()
    qtbot.waitUntil(lambda: "Mallory" in dialog._odd.text())
    assert [each.name for each in people.members(anna, team)] == ["Anna"]
    dialog.close()


def test_a_hub_in_a_file_is_refused_with_the_reason(qtbot: QtBot, tmp_path: Path, jobs: Jobs) -> None:
    small_office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna = small_office.join("anna")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CirclesDialog(anna, jobs, window)
    dialog.open()
    dialog.name.setText("Complaint")
    dialog.make()
    qtbot.waitUntil(lambda: not dialog._problem.isHidden())
    assert "A hub in a file cannot keep a circle" in dialog._problem.text()
    assert dialog.name.text() == "Complaint"
    dialog.close()
    small_office.close()

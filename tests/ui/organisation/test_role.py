"""The page of a leader's role in the window: read by everybody, written by its leader alone, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from deskapp.services import role_page, wait_entries
from deskapp.ui.organisation import role_dialog
from deskapp.ui.organisation.role_dialog import RoleDialog
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SAMI, RITVA = person_id("sami"), person_id("ritva")


def test_its_leader_writes_it_and_others_read_it(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    jobs.on_thread_end(desk.close_thread)
    wait_entries.agree(desk, "Hours", receiver=team_id("payroll"), givers=[SAMI], every="month", start="2026-11-25", at=720)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    mine = RoleDialog(desk, jobs, window, *role_dialog.read(desk, SAMI))
    mine.open()
    written: list[object] = []
    mine.written.connect(written.append)
    QTest.keyClicks(mine.here_for, "For calm at the desk")
    assert mine.owes.count() == 1
    mine.owes.setCurrentRow(0)
    QTest.keyClick(mine.owes, Qt.Key.Key_Space)
    assert not mine.awaits.isVisibleTo(mine)
    QTest.keyClick(mine.delivered, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(written) == 1)
    page = role_page.read(desk, SAMI)
    assert page.here_for == "For calm at the desk"
    assert [each.what for each in page.owes] == ["Hours"]
    with desk.unit() as work:
        work.record("set", "person", RITVA, {"delivered": "A quiet year"})
        work.commit()
    other = RoleDialog(desk, jobs, window, *role_dialog.read(desk, RITVA))
    other.open()
    assert not hasattr(other, "here_for")
    assert any(each.text() == "A quiet year" for each in other.findChildren(role_dialog.Label))
    other.close()

"""Kept aside: read with its reason, tried again, copied, put into a ticket, written into a file, discarded after asking."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from deskapp.services import parked, tickets
from deskapp.ui.actions import Actions
from deskapp.ui.aside.page import AsidePage
from deskapp.ui.ask import Question
from deskapp.ui.changes import ChangeBus
from deskapp.ui.main_window import MainWindow
from tests.crossing import refused
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: Any) -> Iterator[AsidePage]:
    """The page in a window of its own; a reply is kept aside because it was too large."""
    jobs.on_thread_end(desk.close_thread)
    ticket = tickets.open_ticket(desk, subject="VPN drops", requester=person_id("aino")).made
    refused(desk, tickets.reply(desk, ticket, "Restart it").made, "size")
    actions = Actions()
    window = MainWindow(actions)
    qtbot.addWidget(window)
    window.resize(1300, 800)
    bus = ChangeBus(jobs, int, lambda _: (0, None, frozenset()))  # type: ignore[arg-type,return-value]
    made = AsidePage(desk, jobs, bus, actions)
    window.show()
    made.show_in(window)
    qtbot.waitUntil(lambda: made.current() is not None)
    yield made
    made.deleteLater()


def shown(page: AsidePage) -> str:
    return " | ".join(each.text() for each in page.view.findChildren(QLabel) if each.isVisible())


def gone(page: AsidePage) -> bool:
    return page.detail.currentWidget() is page.empty


def test_it_says_what_it_was_and_why_it_is_here(page: AsidePage, qtmodeltester: Any) -> None:
    qtmodeltester.check(page.lines.lines)
    words = shown(page)
    for each in ("A reply", "VPN drops", "T-1001", "It was too large for the hub.", "Restart it", "Sami Korhonen"):
        assert each in words, each


def test_trying_again_brings_it_back_and_the_list_is_empty(desk: Desk, page: AsidePage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.notice):
        qtbot.keyClick(page.lines, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: gone(page))
    assert parked.listed(desk) == []
    assert desk.replica.one("SELECT count(*) FROM message WHERE deleted = 0") == (1,)


def test_its_text_is_copied_and_put_into_a_new_ticket_and_stays(desk: Desk, page: AsidePage, qtbot: Any) -> None:
    qtbot.keyClick(page.lines, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "Restart it"
    with qtbot.waitSignal(page.notice) as told:
        qtbot.keyClick(page.lines, Qt.Key.Key_N)
    assert "T-1002" in told.args[0].text
    assert len(parked.listed(desk)) == 1


def test_it_is_discarded_only_after_asking(desk: Desk, page: AsidePage, qtbot: Any) -> None:
    for words, left in (("Keep it", 1), ("Discard", 0)):
        qtbot.keyClick(page.lines, Qt.Key.Key_D)
        (question,) = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, Question) and each.isVisible()
        ]
        (button,) = [each for each in question.findChildren(QPushButton) if each.text() == words]
        button.click()
        qtbot.waitUntil(lambda left=left: len(parked.listed(desk)) == left)
    qtbot.waitUntil(lambda: gone(page))


def test_all_of_it_is_written_into_a_file(desk: Desk, page: AsidePage, tmp_path: Path, qtbot: Any) -> None:
    with qtbot.waitSignal(page.notice) as told:
        page.write(str(tmp_path / "aside.json"))
    assert told.args[0].text == "1 saved to the file"
    (row,) = json.loads((tmp_path / "aside.json").read_text("utf-8"))
    assert row["text"] == "Restart it"
    with qtbot.waitSignal(page.failed) as refusal:
        page.write(str(tmp_path / "none" / "aside.json"))
    assert refusal.args[0].code == "file.unwritable"


def test_what_cannot_be_tried_again_offers_no_button_for_it(desk: Desk, page: AsidePage, qtbot: Any) -> None:
    (row,) = parked.listed(desk)
    desk.replica.connection().execute("UPDATE parked SET reason = 'erased'")
    page._reload()
    qtbot.waitUntil(lambda: "erased in the meantime" in shown(page))
    assert "Try again" not in [each.text() for each in page.view.findChildren(QPushButton) if each.isVisible()]
    qtbot.keyClick(page.lines, Qt.Key.Key_R)
    qtbot.wait(50)
    assert [each.id for each in parked.listed(desk)] == [row.id]

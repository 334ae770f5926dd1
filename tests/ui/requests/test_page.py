"""My requests: asking, reading, answering, by keyboard too; at a real desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from deskapp.services import requests, tickets
from deskapp.ui.changes import ChangeBus
from deskapp.ui.requests.list_pane import RequestModel
from deskapp.ui.requests.page import RequestsPage
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: Any) -> RequestsPage:
    jobs.on_thread_end(desk.close_thread)
    bus = ChangeBus(jobs, int, lambda _: (0, None, frozenset()))  # type: ignore[arg-type,return-value]
    made = RequestsPage(desk, jobs, bus)
    for pane in (made.list, made.detail):
        qtbot.addWidget(pane)
        pane.resize(480, 600)
        pane.show()
    qtbot.waitUntil(lambda: made.form.team.count() > 0)
    return made


def words(page: RequestsPage) -> list[str]:
    return [each.text() for each in page.view.findChildren(QLabel) if not each.isHidden()]


def test_the_model_keeps_the_contract(desk: Desk, qtmodeltester: Any) -> None:
    model = RequestModel()
    qtmodeltester.check(model)
    for subject in ("Badge", "Chair"):
        requests.ask(desk, subject=subject, text="Please", team="")
    model.show_rows(requests.mine(desk))
    assert model.rowCount() == 2
    assert "Chair" in str(model.index(0).data())
    assert str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Chair, ")


def test_somebody_asks_reads_and_answers_by_keyboard(desk: Desk, page: RequestsPage, qtbot: Any) -> None:
    assert page.detail.currentWidget() is page.empty
    page.ask()
    qtbot.keyClick(page.form.subject, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.detail.currentWidget() is page.form, "nothing to send yet"
    qtbot.keyClicks(page.form.subject, "A new chair")
    qtbot.keyClicks(page.form.text, "Mine is broken")
    qtbot.keyClick(page.form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1 and "Mine is broken" in words(page))
    assert page.form.is_empty()
    (row,) = requests.mine(desk)
    tickets.set_fields(desk, row.id, {"next_word_by": desk.now() + 3_600_000})
    qtbot.keyClicks(page.view.answer, "And a table")
    qtbot.keyClick(page.view.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "And a table" in words(page))
    assert page.view.answer.toPlainText() == ""
    assert any(each.startswith("Next word by ") for each in words(page))


def test_notes_are_not_shown_and_a_begun_answer_stays_with_its_request(
    desk: Desk, page: RequestsPage, qtbot: Any
) -> None:
    first = requests.ask(desk, subject="Badge", text="Lost", team="").made
    second = requests.ask(desk, subject="Chair", text="Broken", team="").made
    tickets.note(desk, first, "Between us")
    tickets.open_ticket(desk, subject="Of somebody else", requester=person_id("aino"))
    page._reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2 and page.view.request() == second)
    qtbot.keyClicks(page.view.answer, "half a thou")
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.view.request() == first and "Lost" in words(page))
    assert "Between us" not in words(page)
    assert page.view.answer.toPlainText() == ""
    qtbot.keyClick(page.list.view, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.view.request() == second)
    assert page.view.answer.toPlainText() == "half a thou"


def test_everything_that_takes_the_keyboard_has_a_name(page: RequestsPage) -> None:
    for widget in (page.list.view, page.form.team, page.form.subject, page.form.text, page.view.answer):
        assert widget.accessibleName()

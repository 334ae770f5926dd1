"""Needs a decision: both values read side by side, decided by keyboard, taken back; at a real desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit

from deskapp.services import deciding, tickets, undo
from deskapp.ui.actions import Actions
from deskapp.ui.changes import ChangeBus
from deskapp.ui.deciding.page import DecidePage
from deskapp.ui.main_window import MainWindow
from tests.crossing import COMPUTER, answers_crossed, crossed
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


@pytest.fixture
def ticket(desk: Desk) -> str:
    return tickets.open_ticket(desk, subject="VPN drops", requester=person_id("aino"), text="Since Monday").made


@pytest.fixture
def page(desk: Desk, ticket: str, jobs: Jobs, qtbot: Any) -> Iterator[DecidePage]:
    """The page in a window of its own; one thing waits: whether it is high or urgent."""
    jobs.on_thread_end(desk.close_thread)
    crossed(desk, ticket, "category", "Network", "Hardware")
    actions = Actions()
    window = MainWindow(actions)
    qtbot.addWidget(window)
    window.resize(1300, 800)
    bus = ChangeBus(jobs, int, lambda _: (0, None, frozenset()))  # type: ignore[arg-type,return-value]
    made = DecidePage(desk, jobs, bus, actions)
    made.window = window  # type: ignore[attr-defined]
    window.show()
    made.show_in(window)
    qtbot.waitUntil(lambda: made.lines.lines.rowCount() == 1 and made.view.card() is not None)
    yield made
    made.deleteLater()


def shown(page: DecidePage) -> list[str]:
    return [each.text().strip("\u200e\u2068\u2069") for each in page.view.findChildren(QLabel) if each.isVisible()]


def buttons(page: DecidePage) -> list[str]:
    return [each.text() for each in page.view.findChildren(QPushButton) if each.isVisible()]


def press(qtbot: Any, page: DecidePage, key: Qt.Key) -> None:
    qtbot.keyClick(page.lines, key)


def test_the_models_keep_the_contract(page: DecidePage, qtmodeltester: Any) -> None:
    qtmodeltester.check(page.lines.lines)
    index = page.lines.lines.index(0)
    assert "VPN drops" in str(index.data())
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(str(index.data()).splitlines()[1])


def test_both_values_are_shown_with_who_where_and_when(page: DecidePage) -> None:
    words = " | ".join(shown(page))
    for each in (
        "Hardware",
        "Network",
        "Petra Nagy",
        "Sami Korhonen",
        COMPUTER,
        "Two values: category",
        "Current value",
    ):
        assert each in words, each
    assert buttons(page) == ["Keep this", "Keep the other", "Edit…", "Open the ticket"]
    assert page.view._sides[0].accessibleName().startswith("Current value. Hardware. ")


def test_one_key_keeps_what_stands(desk: Desk, ticket: str, page: DecidePage, qtbot: Any) -> None:
    press(qtbot, page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.detail.currentWidget() is page.empty)
    assert deciding.everything(desk) == []
    assert tickets_value(desk, ticket) == "Hardware"
    assert page.window.focusWidget() is page.lines  # type: ignore[attr-defined]


def test_another_key_takes_the_other_and_undo_asks_again(desk: Desk, ticket: str, page: DecidePage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.notice) as told:
        press(qtbot, page, Qt.Key.Key_2)
    assert tickets_value(desk, ticket) == "Network"
    undo.undo(desk, told.args[0].group)
    assert tickets_value(desk, ticket) == "Hardware"
    page._reload()
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 1)


def test_a_third_value_is_typed_on_the_spot(desk: Desk, ticket: str, page: DecidePage, qtbot: Any) -> None:
    press(qtbot, page, Qt.Key.Key_E)
    editor = page.view.findChild(QTextEdit)
    assert editor is not None
    assert editor.toPlainText() == "Hardware"
    qtbot.keyClicks(editor, "Network hardware 12E")  # letters and digits are text here, not commands
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.detail.currentWidget() is page.empty)
    assert tickets_value(desk, ticket) == "Network hardware 12E"
    assert deciding.everything(desk) == []


def test_escape_leaves_the_editor_without_a_change(desk: Desk, page: DecidePage, qtbot: Any) -> None:
    press(qtbot, page, Qt.Key.Key_E)
    editor = page.view.findChild(QTextEdit)
    qtbot.keyClicks(editor, "nothing of this")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert page.window.focusWidget() is page.lines  # type: ignore[attr-defined]
    assert len(deciding.everything(desk)) == 1


def test_a_value_that_is_chosen_is_edited_in_its_ticket(desk: Desk, ticket: str, page: DecidePage, qtbot: Any) -> None:
    press(qtbot, page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.detail.currentWidget() is page.empty)
    crossed(desk, ticket, "assignee", person_id("sami"), person_id("petra"))
    page._reload()
    qtbot.waitUntil(page.view.isVisible)
    assert "Sami Korhonen" in shown(page)
    with qtbot.waitSignal(page.edit_asked) as asked:
        press(qtbot, page, Qt.Key.Key_E)
    assert (asked.args[0].field, asked.args[0].ticket) == ("assignee", ticket)
    with qtbot.waitSignal(page.ticket_asked) as opened:
        press(qtbot, page, Qt.Key.Key_Return)
    assert opened.args == [ticket]


def test_two_answers_are_fine_or_corrected(desk: Desk, ticket: str, page: DecidePage, qtbot: Any) -> None:
    tickets.assign(desk, ticket, desk.person)
    answers_crossed(desk, ticket, "Restart it", "Do not restart it")
    press(qtbot, page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: buttons(page) == ["It is fine", "Write a correction…", "Open the ticket"])
    words = " | ".join(shown(page))
    assert "both replied, and neither had seen the other’s reply" in words
    assert "Restart it" in words
    with qtbot.waitSignal(page.edit_asked):
        press(qtbot, page, Qt.Key.Key_E)
    press(qtbot, page, Qt.Key.Key_2)  # there is no other to keep
    press(qtbot, page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.detail.currentWidget() is page.empty)


def test_a_wish_to_delete_has_two_answers(desk: Desk, ticket: str, page: DecidePage, qtbot: Any) -> None:
    press(qtbot, page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.detail.currentWidget() is page.empty)
    with desk.unit() as work:
        work.record("delete", "ticket", ticket, base={"*": "what it was before"})
        work.commit()
    page._reload()
    qtbot.waitUntil(lambda: buttons(page) == ["Keep it", "Delete it", "Open the ticket"])
    press(qtbot, page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: page.detail.currentWidget() is page.empty)
    assert desk.replica.one("SELECT deleted FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) == (1,)


def test_what_others_decide_is_shown_on_request(desk: Desk, page: DecidePage, qtbot: Any) -> None:
    other = tickets.open_ticket(desk, subject="Chair", requester=person_id("aino")).made
    crossed(desk, other, "category", "One", "Two")
    with desk.unit() as work:  # as if somebody else had written what Sami did
        document = work.document("ticket", other)
        assert document is not None
    desk.replica.connection().execute(
        "UPDATE ticket SET doc = replace(doc, ?, ?) WHERE id = ?",
        (desk.person, person_id("jonas"), bytes.fromhex(other)),
    )
    page._reload()
    qtbot.waitUntil(lambda: len(page._read.cards) == 1)
    page.everybody.click()
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 2)


def tickets_value(desk: Desk, ticket: str) -> Any:
    row = desk.replica.one(
        "SELECT json_extract(doc, '$.values.category') FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)
    )
    return row[0] if row else None

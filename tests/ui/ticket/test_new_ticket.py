"""A new ticket: found by typing, said inline what is missing, opened by Ctrl+Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from deskapp.services import reading
from deskapp.ui.ticket.new_ticket import NewTicketDialog
from tests.ui.ticket.world import AINO, IT, PETRA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.ui.ticket.conftest import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(driver: Driver) -> Iterator[NewTicketDialog]:
    """The dialog, open."""
    made = NewTicketDialog(driver.desk, driver.jobs, driver.window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    made.activateWindow()
    driver.until(made.isActiveWindow)
    driver.idle()
    yield made
    made.close()


def test_typing_finds_the_customer_and_control_enter_opens_the_ticket(driver: Driver, dialog: NewTicketDialog) -> None:
    made: list[object] = []
    dialog.made.connect(made.append)
    dialog.customer.setFocus()
    QTest.keyClicks(dialog.customer, "aino")
    driver.until(dialog.customer.found)
    assert dialog.customer.found() == ["Aino Virtanen"]
    QTest.keyClick(dialog.customer, Qt.Key.Key_Return)
    assert dialog.customer.person() == AINO
    assert dialog.subject.hasFocus()
    QTest.keyClicks(dialog.subject, "No sound in meetings")
    QTest.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert made == []
    QTest.keyClicks(dialog.text, "Since this morning.")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    driver.until(lambda: made)
    view = reading.ticket(driver.desk, made[0].made)  # type: ignore[attr-defined]
    assert (view.row.subject, view.row.requester, view.row.team, view.row.priority) == (
        "No sound in meetings",
        AINO,
        IT,
        1,
    )
    assert [each.body for each in view.messages] == ["Since this morning."]
    assert not dialog.isVisible()


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_lost(driver: Driver, dialog: NewTicketDialog) -> None:
    QTest.keyClicks(dialog.text, "I already wrote a lot")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    assert "Who is it for" in dialog.problem(dialog.customer)
    assert dialog.problem(dialog.subject)
    assert dialog.customer.hasFocus()
    assert dialog.text.toPlainText() == "I already wrote a lot"
    QTest.keyClicks(dialog.subject, "x")
    assert dialog.problem(dialog.subject) == ""


def test_a_name_that_was_only_typed_is_nobody(driver: Driver, dialog: NewTicketDialog) -> None:
    dialog.customer.setFocus()
    QTest.keyClicks(dialog.customer, "petra")
    driver.until(dialog.customer.found)
    QTest.keyClick(dialog.customer, Qt.Key.Key_Tab)
    assert dialog.customer.person() == PETRA
    QTest.keyClicks(dialog.customer, "x")
    assert dialog.customer.person() == ""


def test_for_the_shown_person(driver: Driver) -> None:
    made = NewTicketDialog(driver.desk, driver.jobs, driver.window, requester=AINO)
    made.open()
    driver.until(lambda: made.customer.person() == AINO)
    assert made.customer.text() == "Aino Virtanen"
    made.close()


def test_files_go_with_the_ticket_and_one_too_large_says_so(
    driver: Driver, dialog: NewTicketDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver.desk.blobs, "limit", 1_000_000)
    made: list[object] = []
    dialog.made.connect(made.append)
    for name, size in (("small.txt", 20), ("large.txt", 1_000_001)):
        (tmp_path / name).write_bytes(b"x" * size)
    dialog.files.add_paths([str(tmp_path / "large.txt")])
    driver.until(lambda: "larger than" in dialog.files._line.text())
    pasted = QMimeData()
    pasted.setUrls([QUrl.fromLocalFile(str(tmp_path / "small.txt"))])
    dialog.text.insertFromMimeData(pasted)
    driver.until(lambda: len(dialog.files.files()) == 1)
    dialog.customer.put(AINO, "Aino Virtanen", "")
    dialog.subject.setText("No sound")
    dialog.create_ticket()
    driver.until(lambda: made)
    (message,) = reading.ticket(driver.desk, made[0].made).messages  # type: ignore[attr-defined]
    assert [each.name for each in message.attachments] == ["small.txt"]

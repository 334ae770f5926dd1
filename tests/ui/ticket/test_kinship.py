"""Joining, splitting and linking by keys: shown before it is done, said afterwards, taken back as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from deskapp.services import joining, reading, tickets
from deskapp.ui.join_dialog import JoinDialog
from deskapp.ui.queue.pane import QueuePane
from deskapp.ui.ticket.split_dialog import SplitDialog
from deskapp.ui.widgets.chip import Chip
from tests.ui.ticket.world import AINO, PAYSLIP, PRINTER, VPN, write_as

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.ticket.conftest import Driver

CTRL = Qt.KeyboardModifier.ControlModifier
T = TypeVar("T", bound=QWidget)


def shown(kind: type[T]) -> T | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def pick(driver: Driver, words: str, line: int = 0) -> None:
    """Type into the open list and take a line of what it finds."""
    driver.until(lambda: (list_ := driver.pane._kinship._popup) and isValid(list_) and not list_._field.text())
    popup = driver.pane._kinship._popup
    assert popup is not None
    QTest.keyClicks(popup._field, words)
    driver.until(lambda: len(popup.values()) > line)
    driver.idle()
    for _ in range(line):
        QTest.keyClick(popup._field, Qt.Key.Key_Down)
    QTest.keyClick(popup._field, Qt.Key.Key_Return)


def test_two_tickets_become_one_and_an_undo_parts_them(driver: Driver) -> None:
    driver.type("half a sentence")
    driver.do("ticket.join")
    pick(driver, "payslip")
    driver.until(lambda: (dialog := shown(JoinDialog)) and dialog.stays())
    dialog = shown(JoinDialog)
    assert dialog is not None
    before = dialog.stays()
    assert "T-48190" in dialog.words()
    dialog.choose(PAYSLIP)
    driver.until(lambda: dialog.stays() == PAYSLIP)
    assert before in (VPN, PAYSLIP)
    assert "priority: \u2068High\u2069" in dialog.words()
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    driver.until(lambda: driver.pane.current() == PAYSLIP)
    driver.idle()
    assert "joined" in driver.said[-1]
    cards = [card.row() for card in driver.pane._conversation._shown.values()]
    assert [each.number for each in cards if each is not None] == ["T-48190"] * 4
    chips = [each.text() for each in driver.pane._conversation.findChildren(Chip) if each.isVisibleTo(driver.pane)]
    assert any("T-48190" in each for each in chips)
    driver.pane.show_ticket(VPN)  # its number leads there
    driver.until(driver.jobs.is_idle)
    assert (driver.pane.current(), driver.pane.wanted()) == (PAYSLIP, PAYSLIP)
    words = [each.accessibleName() for each in driver.side.links._linked if each.isVisibleTo(driver.side)]
    assert any("joined into this" in each for each in words)
    group = driver.desk.replica.read("SELECT grp FROM op ORDER BY local DESC LIMIT 1")[0][0]
    driver.jobs.command(driver.pane, lambda: tickets.undo(driver.desk, group))
    driver.idle()
    driver.open(VPN)
    assert driver.pane.current() == VPN
    assert driver.editor.text() == "half a sentence"


def test_messages_are_split_off_by_keys_and_what_is_missing_is_said(driver: Driver) -> None:
    driver.pane.focus_conversation()
    driver.do("conv.prev")
    driver.do("message.split")
    driver.until(lambda: shown(SplitDialog))
    dialog = shown(SplitDialog)
    assert dialog is not None
    assert [each.isChecked() for each in dialog.boxes] == [False, False, False, True]
    QTest.keyClick(dialog.subject, Qt.Key.Key_Return, CTRL)
    driver.until(dialog.problem)
    QTest.keyClicks(dialog.subject, "Testing at four")
    QTest.keyClick(dialog.subject, Qt.Key.Key_Return, CTRL)
    driver.until(lambda: driver.said)
    driver.idle()
    number = driver.said[-1].split()[0].strip("\u2068\u2069\u200e")
    view = reading.ticket(driver.desk, reading.by_number(driver.desk, number))
    assert (view.row.subject, len(view.messages)) == ("Testing at four", 1)
    driver.until(lambda: [each.moved for each in driver.pane.view().messages][-1] == number)  # type: ignore[union-attr]


def test_a_link_says_what_it_means_and_is_taken_away(driver: Driver) -> None:
    driver.do("ticket.link")
    pick(driver, "duplicate")
    pick(driver, "payslip")
    driver.until(lambda: reading.ticket(driver.desk, VPN).ties)
    assert reading.ticket(driver.desk, PAYSLIP).ties[0][:2] == ("duplicates", VPN)
    driver.until(lambda: any("duplicate" in each.accessibleName() for each in driver.side.links._linked))
    driver.do("ticket.link")
    pick(driver, "remove")
    driver.until(lambda: not reading.ticket(driver.desk, VPN).ties)


def test_a_list_goes_on_for_its_ticket_whatever_is_shown_meanwhile(driver: Driver) -> None:
    """A ticket that begins to wait leaves the queue, and another one or none is shown under the open list."""
    for away in (lambda: driver.open(PRINTER), driver.pane.clear):
        driver.open(VPN)
        driver.do("ticket.link")
        tickets.wait_on(driver.desk, VPN, "supplier", "Acme Oy")
        write_as(driver.desk, AINO, VPN, "one more")
        driver.until(lambda: "one more" in [each.body for each in driver.pane.view().messages])  # type: ignore[union-attr]
        driver.pane.focus_conversation()
        popup = driver.pane._kinship._popup
        assert popup is not None
        assert popup.isVisible()
        assert QApplication.activePopupWidget() is popup
        away()
        pick(driver, "duplicate")
        pick(driver, "payslip")
        driver.until(lambda: reading.ticket(driver.desk, VPN).ties)
        assert not reading.ticket(driver.desk, PRINTER).ties
        tickets.unlink(driver.desk, VPN, PAYSLIP)
        driver.until(lambda: not reading.ticket(driver.desk, VPN).ties)


def test_selected_tickets_are_joined_from_the_list(driver: Driver, qtbot: QtBot) -> None:
    queue = QueuePane(driver.desk, driver.jobs, driver.bus, driver.actions)
    qtbot.addWidget(queue)
    queue.show()
    queue.show_view("mine")
    driver.until(lambda: queue._model.rowCount() == 2)
    queue.notice.connect(driver._say)
    driver.do("queue.all")
    driver.do("ticket.join")
    driver.until(lambda: (dialog := shown(JoinDialog)) and dialog.stays())
    dialog = shown(JoinDialog)
    assert dialog is not None
    assert "عمر" in dialog.words()  # he will follow the one that stays
    dialog.told().setChecked(True)
    assert "T-48190" in dialog.words()
    dialog.choose(VPN)
    driver.until(lambda: dialog.stays() == VPN)
    assert "مرحب" in dialog.words()  # the sentence is in the customer's language
    dialog.join_them()
    driver.until(lambda: driver.said)
    driver.idle()
    assert reading.ticket(driver.desk, PRINTER).row.id == VPN
    assert joining.TOLD_AFTER_MS >= 10_000
    assert len(driver.desk.replica.read("SELECT 1 FROM scheduled")) == 1


def test_a_ticket_joined_from_elsewhere_leads_to_the_one_that_stands_for_it(driver: Driver) -> None:
    joining.join(driver.desk, [VPN, PAYSLIP], PAYSLIP)
    driver.until(lambda: driver.pane.current() == PAYSLIP)
    assert driver.pane.wanted() == PAYSLIP
    driver.open(PRINTER)
    driver.do("ticket.reply")
    driver.type("half a sentence")
    joining.join(driver.desk, [PRINTER, PAYSLIP], PAYSLIP)
    driver.until(lambda: reading.ticket(driver.desk, PRINTER).row.id == PAYSLIP)
    driver.idle()
    assert (driver.pane.current(), driver.editor.text()) == (PRINTER, "half a sentence")
    driver.editor.clear()
    driver.pane._reload()
    driver.until(lambda: driver.pane.current() == PAYSLIP)

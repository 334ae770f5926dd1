"""The whole window: decisions and what is kept aside are a key away, and news of the worker is said once."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from deskapp import app as program
from deskapp.services import tickets
from deskapp.services.desk import open_desk
from deskapp.ui.preferences import Preferences
from deskapp.ui.widgets.toast import Toast
from tests.crossing import answers_crossed, crossed, refused
from tests.desks import make_desk, person_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A desk where one thing waits for Sami and one is kept aside."""
    desk = make_desk(tmp_path / "home")
    ticket = tickets.open_ticket(desk, subject="VPN drops", requester=person_id("aino"), text="Since Monday").made
    tickets.assign(desk, ticket, desk.person)
    answers_crossed(desk, ticket, "Restart it", "Do not restart it")
    refused(desk, tickets.note(desk, ticket, "She called").made)
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "hub_name", "Helsinki")
    desk.close_thread()
    return tmp_path / "home"


@pytest.fixture
def running(home: Path, qtbot: Any) -> Iterator[Any]:
    """The window of it."""
    made = program.build(home, worker=False)
    made.window.resize(1400, 860)
    made.window.show()
    made.start()
    qtbot.waitUntil(lambda: made.workspace.attention._status is not None, timeout=10_000)
    yield made
    made.window.close()
    made.stop()
    made.window.deleteLater()
    made.workspace.deleteLater()


def toasts(running: Any) -> list[str]:
    return [each.accessibleName() for each in running.window.findChildren(Toast) if each.isVisible()]


def worker_says(running: Any, qtbot: Any, **facts: Any) -> None:
    running.jobs.command(running.workspace, partial(leave_word, running.services, facts))
    qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)
    before = running.workspace.attention._status
    running.workspace._standing.ask()
    qtbot.waitUntil(lambda: running.workspace.attention._status is not before, timeout=10_000)
    qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)


def leave_word(desk: Desk, facts: dict[str, Any]) -> None:
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "worker", json.dumps(facts))


def test_the_rail_the_palette_and_the_status_card_lead_to_the_decisions(running: Any, qtbot: Any) -> None:
    space = running.workspace
    qtbot.waitUntil(lambda: space.rail.item("decide").number() == 1 and space.rail.item("aside").number() == 1)
    space.rail.item("decide").click()
    assert running.window.page() == "decide"
    qtbot.waitUntil(lambda: space.attention.decide.view.card() is not None, timeout=10_000)
    space.actions.of("go.aside").trigger()
    assert running.window.page() == "aside"
    space.actions.of("nav.back").trigger()
    assert running.window.page() == "decide"
    space.actions.of("go.mine").trigger()
    assert running.window.page() == "tickets"
    qtbot.mouseClick(space.status_card._card, Qt.MouseButton.LeftButton)
    assert running.window.page() == "decide"


def test_a_decision_by_one_key_is_said_with_undo_and_undone_by_another(running: Any, qtbot: Any) -> None:
    space = running.workspace
    space.rail.go("decide")
    page = space.attention.decide
    qtbot.waitUntil(lambda: page.view.card() is not None, timeout=10_000)
    qtbot.keyClick(page.lines, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: any(each.startswith("Decided") for each in toasts(running)), timeout=10_000)
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 0, timeout=10_000)
    space.actions.of("undo.action").trigger()
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 1, timeout=10_000)


def test_a_correction_is_written_in_the_ticket(running: Any, qtbot: Any) -> None:
    space = running.workspace
    space.rail.go("decide")
    page = space.attention.decide
    qtbot.waitUntil(lambda: page.view.card() is not None, timeout=10_000)
    qtbot.keyClick(page.lines, Qt.Key.Key_E)
    assert running.window.page() == "tickets"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is space.ticket._composer.editor, timeout=10_000)
    assert space.ticket._decisions.isVisible()
    assert [each.text() for each in (space.ticket._decisions._this, space.ticket._decisions._edit)] == [
        "It is fine", "Write a correction…",
    ]  # fmt: skip


def test_coming_back_is_summed_up_once_and_leads_to_the_decisions(running: Any, home: Path, qtbot: Any) -> None:
    summary = {"sent": 212, "received": 1480, "decisions": 9, "parked": 1, "at": 1_900_000_000_000, "away_ms": 1}
    worker_says(running, qtbot, summary=summary)
    (told,) = [each for each in running.window.findChildren(Toast) if each.isVisible()]
    assert told.accessibleName() == "Back in touch 212 sent, 1,480 received, 1 to decide and 1 kept aside"
    assert QApplication.activeModalWidget() is None
    worker_says(running, qtbot, summary=summary)
    assert len(toasts(running)) == 1, "said once"
    told._button.click()
    assert running.window.page() == "decide"
    desk = open_desk(home)
    assert desk.replica.meta("told_news") == "1900000000000", "nor after the next start"
    desk.close_thread()


def test_what_a_restored_server_lost_and_a_copied_computer_are_told(running: Any, qtbot: Any) -> None:
    worker_says(running, qtbot, resent={"count": 14, "at": 1_900_000_000_001}, renamed=1_900_000_000_002)
    assert toasts(running) == [
        "The hub was restored from a backup 14 of your changes were sent again",
        "This computer was a copy of another one It has a name of its own now; nothing was lost.",
    ]


def test_the_status_card_tells_how_much_is_only_here_and_how_far_catching_up_is(running: Any, qtbot: Any) -> None:
    card = running.workspace.status_card
    worker_says(running, qtbot, problem="hub.unreachable")
    assert card.words().startswith("Working offline. ")
    assert "changes only on this computer" in card.words()
    assert "1 kept aside" in card.words()
    worker_says(running, qtbot, sending=212, receiving=1480)
    assert "Sending 212, receiving 1,480" in card.words()
    assert card.progress() == (0, 1692)
    status = running.workspace.attention._status
    card.show_status(status._replace(reached=status.reached + 800))
    card.show_status(status._replace(reached=status.reached + 700))
    assert card.progress() == (800, 1692), "a bar never goes back"
    worker_says(running, qtbot, problem="worker.ended")
    assert "is starting again" in card.words()
    assert card.progress() == (0, 0)


def test_a_card_of_a_person_is_decided_too(running: Any, qtbot: Any) -> None:
    work = partial(crossed, running.services, person_id("sami"), "phone", "1", "2", kind="person")
    running.jobs.command(running.workspace, work)
    qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)
    running.workspace.rail.go("decide")
    page = running.workspace.attention.decide
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 2, timeout=10_000)
    page.lines.setCurrentIndex(page.lines.lines.index(1))
    assert page.view.card().type == "person"
    qtbot.keyClick(page.lines, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 1, timeout=10_000)


def test_the_computer_is_named_in_the_preferences(running: Any, home: Path, qtbot: Any) -> None:
    running.workspace.actions.of("prefs").trigger()
    (dialog,) = running.window.findChildren(Preferences)
    field = dialog.findChild(QLineEdit, "computer")
    assert field.placeholderText()
    qtbot.keyClicks(field, "Front desk")
    field.editingFinished.emit()
    dialog.close()
    qtbot.waitUntil(lambda: running.services._computer == "Front desk", timeout=10_000)


def test_a_value_chosen_in_the_ticket_decides_the_question(running: Any, qtbot: Any) -> None:
    space = running.workspace
    ticket = one_ticket(running, qtbot)
    running.jobs.command(space, partial(crossed, running.services, ticket, "priority", 2, 3))
    qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)
    space.rail.go("decide")
    page = space.attention.decide
    qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 2, timeout=10_000)
    (card,) = [each for each in page._read.cards if each.field == "priority"]
    page.lines.choose(f"{card.doc}/{card.key}")
    qtbot.keyClick(page.lines, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: space.ticket.current() == ticket and space.ticket._edited is not None, timeout=10_000)
    running.jobs.command(space, partial(tickets.set_fields, running.services, ticket, {"priority": "low"}))
    qtbot.waitUntil(lambda: "Decided: priority" in " ".join(toasts(running)), timeout=10_000)
    qtbot.waitUntil(lambda: [each.field for each in space.ticket._decisions.cards()] == ["double"], timeout=10_000)
    assert space.ticket.view().row.priority == 0


def one_ticket(running: Any, qtbot: Any) -> str:
    found: list[str] = []

    def look() -> str:
        (row,) = running.services.replica.read("SELECT lower(hex(id)) FROM ticket")
        return str(row[0])

    running.jobs.query(running.workspace, look, then=found.append, key="test")
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]

"""What is told while another window is in front: grouped, later in quiet hours, with a number, and a way where no tray is."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from deskapp import app as program
from deskapp.services import settings, tickets
from deskapp.services.desk import open_desk
from deskapp.services.notifying import News
from deskapp.ui import notifying
from deskapp.ui.preferences import Preferences
from deskapp.ui.widgets.toast import Toast
from tests.crossing import colleague
from tests.desks import make_desk, person_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

PETRA = person_id("petra")


class Told:
    """An outlet that keeps what it is given."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.number = -1

    def tell(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def count(self, waiting: int) -> None:
        self.number = waiting


@pytest.fixture
def running(tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setattr(notifying, "GATHER_MS", 50)
    desk = make_desk(tmp_path / "home")
    for each in range(5):
        made = tickets.open_ticket(desk, subject=f"VPN {each}", requester=person_id("aino"), text="Since Monday").made
        tickets.assign(desk, made, desk.person)
    settings.save(desk, "quiet", "off")
    desk.close_thread()
    made = program.build(tmp_path / "home", worker=False)
    made.window.show()
    made.start()
    qtbot.waitUntil(made.jobs.is_idle, timeout=10_000)
    yield made
    made.window.close()
    made.stop()
    made.window.deleteLater()
    made.workspace.deleteLater()


def write_notes(desk: Desk, count: int) -> None:
    """Petra leaves notes in so many of Sami's tickets, and the hub has them."""
    found = desk.replica.read("SELECT lower(hex(id)) FROM ticket ORDER BY key LIMIT ?", (count,))
    with colleague(desk, PETRA) as work:
        for (ticket,) in found:
            document = work.document("ticket", ticket)
            assert document is not None
            values = {"author": PETRA, "audience": "team", "body": "Look here", "happened": work.now}
            space = work.space_of(ticket)
            work.record("make", "message", work.fresh_id(), values, space=space, root=document["root"], intent="note")
        work.commit()
        work.connection.execute("UPDATE op SET arrived = ? WHERE arrived IS NULL", (desk.now(),))


def notifier(running: Any, qtbot: Any) -> tuple[notifying.Notifier, Told]:
    told = Told()
    made = notifying.Notifier(running.services, running.jobs, running.bus, running.window, told)
    qtbot.waitUntil(lambda: told.number >= 0, timeout=10_000)
    return made, told


def notes(running: Any, count: int) -> None:
    running.jobs.command(running.workspace, partial(write_notes, running.services, count))


def heard(running: Any, made: notifying.Notifier, qtbot: Any, count: int) -> None:
    """Notes are left, and heard."""
    before = made._place
    notes(running, count)
    qtbot.waitUntil(lambda: made._place != before and running.jobs.is_idle(), timeout=10_000)


def test_several_are_one_and_one_leads_to_its_ticket_and_nothing_is_told_to_who_sees_it(
    running: Any, qtbot: Any
) -> None:
    made, told = notifier(running, qtbot)
    assert made.is_in_front()
    heard(running, made, qtbot, 1)
    assert told.said == []
    assert told.number >= 4  # what Aino wrote, and only the one that is shown has been read
    running.window.hide()
    notes(running, 5)
    qtbot.waitUntil(lambda: bool(told.said), timeout=10_000)
    ((title, text),) = told.said
    assert title == "5 updates in your tickets"
    assert text.count("Petra Nagy") == 3
    assert text.endswith("and 2 more")
    with qtbot.waitSignal(made.queue_asked):
        made.open()
    assert running.window.isVisible()
    running.window.hide()
    notes(running, 1)
    qtbot.waitUntil(lambda: len(told.said) == 2, timeout=10_000)
    assert told.said[1][0].endswith("left a note")
    assert "VPN 0" in told.said[1][1]
    with qtbot.waitSignal(made.ticket_asked):
        made.open()


def test_in_quiet_hours_it_waits_and_comes_in_one_when_they_end(running: Any, qtbot: Any) -> None:
    made, told = notifier(running, qtbot)
    running.window.hide()
    hour = time.localtime().tm_hour
    for key, value in (("quiet", "on"), ("quiet_from", f"{hour:02}:00"), ("quiet_to", f"{(hour + 2) % 24:02}:00")):
        running.jobs.command(running.workspace, partial(settings.save, running.services, key, value))
    heard(running, made, qtbot, 2)
    assert told.said == []
    running.jobs.command(running.workspace, partial(settings.save, running.services, "quiet", "off"))
    running.jobs.command(running.workspace, str, then=lambda _: made.look())
    qtbot.waitUntil(lambda: bool(told.said), timeout=10_000)
    assert told.said[0][0] == "2 updates in your tickets"


def test_without_a_tray_the_window_itself_says_it(running: Any, qtbot: Any) -> None:
    numbers: list[int] = []
    desktop = notifying.Desktop(running.window, numbers.append)
    with qtbot.waitSignal(desktop.asked):
        desktop.tell(*notifying.words([News("reply", "1", "T-1001", "VPN", "Aino Virtanen")]))
        (toast,) = [each for each in running.window.findChildren(Toast) if each.isVisible()]
        assert "Aino Virtanen" in toast.accessibleName()
        desktop.count(3)
        assert numbers == [3]
        toast._button.click()
    hidden = notifying.words([News("reply", "1", "T-1001", "", "")])
    assert hidden[0] == "A new message"
    assert "T-1001" in hidden[1]
    assert notifying.numbered(7).toImage() != notifying.numbered(0).toImage()


def test_preferences_have_them_and_every_change_is_told(running: Any, tmp_path: Path, qtbot: Any) -> None:
    values = {each.key: each.default for each in settings.SETTINGS}
    dialog = Preferences(values, running.window)
    seen: list[tuple[str, str]] = []
    dialog.changed.connect(lambda key, value: seen.append((key, value)))
    dialog.findChild(QCheckBox, "notify_due").click()
    dialog.findChild(QCheckBox, "quiet").click()
    dialog.findChild(QComboBox, "quiet_to").setCurrentIndex(6)
    assert seen == [("notify_due", "off"), ("quiet", "off"), ("quiet_to", "06:00")]
    dialog.close()
    desk = open_desk(tmp_path / "home")
    for key, value in seen:
        settings.save(desk, key, value)
    desk.close_thread()

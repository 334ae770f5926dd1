"""A computer comes back after three days: the window sums up, asks what only a person can decide, and the other home agrees."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskapp import app as program
from deskapp.replica.database import Replica
from deskapp.services import deciding, duties, office, parked, settings, tickets
from deskapp.services.desk import Desk, open_desk
from deskapp.sync.worker import Worker
from deskapp.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DAY = 24 * 3_600_000


class House:
    """A hub and two homes."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        hub = office.create_hub(url, "Helsinki")
        for login in ("anna", "ben"):
            office.add_person(hub, login, name=login.title())
            office.join(folder / login, url, login, key_place="file")
        self.aino = office.add_person(hub, "aino", name="Aino", customer=True)
        hub.close()
        self.anna, self.ben = (open_desk(folder / login, synchronous="off") for login in ("anna", "ben"))
        settings.save(self.anna, "computer", "Helsinki 3")
        settings.save(self.ben, "computer", "Ferry")

    def sync(self, *desks: Desk) -> None:
        for desk in desks:
            office.sync(desk)

    def come_back(self) -> None:
        """Ben's worker finds the line again."""
        replica = Replica.open(self.folder / "ben", key=self.ben.key)
        worker = Worker(replica, threading.Event(), duties=lambda each, hub: duties.run(each, hub, now=self.ben.now))
        assert worker.round()
        worker._leave_hub()
        replica.close_thread()


@pytest.fixture
def house(tmp_path: Path, url: str) -> Iterator[House]:
    made = House(tmp_path, url)
    yield made
    made.anna.close_thread()
    made.ben.close_thread()


def toasts(running: Any) -> str:
    return " | ".join(each.accessibleName() for each in running.window.findChildren(Toast) if each.isVisible())


def test_three_days_on_a_ferry_end_with_three_questions(house: House, qtbot: QtBot) -> None:
    anna, ben = house.anna, house.ben
    first, second = (
        tickets.open_ticket(anna, subject=each, requester=house.aino, text="Help").made for each in ("VPN", "Lamp")
    )
    for each in (first, second):
        tickets.assign(anna, each, anna.person)
    house.sync(anna, ben, anna)
    now = ben.now()
    with ben.replica.transaction() as connection:
        ben.replica.set_meta(connection, "last_sync", str(now - 3 * DAY))
    tickets.set_fields(ben, first, {"subject": "VPN on the ferry"})
    tickets.reply(ben, second, "I bring a new lamp on Friday.")
    tickets.set_fields(ben, second, {"priority": "low"})
    tickets.set_fields(anna, first, {"subject": "VPN in Szeged"})
    tickets.reply(anna, second, "A new lamp is on its way.")
    tickets.set_fields(anna, second, {"priority": "urgent"})
    house.sync(anna)

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})
    running = program.build(house.folder / "ben", worker=False)
    try:
        running.window.resize(1400, 860)
        running.window.show()
        running.start()
        space = running.workspace
        space.show_view("all")
        qtbot.waitUntil(lambda: space.attention._status is not None, timeout=10_000)
        assert "only on this computer" in space.status_card.words()
        house.come_back()
        qtbot.waitUntil(lambda: "Back in touch" in toasts(running), timeout=10_000)
        assert "3 to decide" in toasts(running)
        assert QApplication.activeModalWidget() is None
        assert running.window.page() == "tickets", "nobody is taken out of what he does"
        next(each for each in running.window.findChildren(Toast) if each.isVisible())._button.click()
        page = space.attention.decide
        qtbot.waitUntil(lambda: page.lines.lines.rowCount() == 3 and page.view.card() is not None, timeout=10_000)
        cards = {each.field: each for each in page._read.cards}
        assert set(cards) == {"subject", "priority", "double"}
        ferry = cards["subject"]
        by_ben = (ferry.other_by, ferry.other_computer, ferry.other_away)
        by_anna = (ferry.by, ferry.computer, ferry.away)
        assert ("Ben", "Ferry", now - 3 * DAY) in (by_ben, by_anna)
        assert ("Anna", "Helsinki 3", 0) in (by_ben, by_anna)
        for field in ("subject", "priority", "double"):
            card = cards[field]
            page.lines.choose(f"{card.doc}/{card.key}")
            left = page.lines.lines.rowCount() - 1
            qtbot.keyClick(page.lines, Qt.Key.Key_1)
            qtbot.waitUntil(lambda left=left: page.lines.lines.rowCount() == left, timeout=10_000)  # type: ignore[misc]
        qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)
    finally:
        running.window.close()
        running.stop()
        running.window.deleteLater()
    house.sync(ben, anna)
    assert deciding.everything(anna) == deciding.everything(ben) == []
    assert parked.listed(ben) == []

"""A customer's own window: it opens on what she asked, and shows no queues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp import app as program
from deskapp.services import requests
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_customers_home_opens_on_her_requests(tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    carla = office.join("carla", customer=True)
    requests.ask(carla, subject="Badge", text="Lost", team="")
    office.close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program._dress(application, {"language": "en", "theme": "light"})
    running = program.build(tmp_path / "carla", worker=False)
    try:
        running.window.show()
        running.start()
        page: Any = running.workspace.others.requests
        qtbot.waitUntil(lambda: page.list.model.rowCount() == 1 and page.view.request() != "", timeout=10_000)
        assert running.window.page() == "requests"
        assert set(running.workspace.rail._items) == {"requests", "aside", "waits", "matrix", "org"}
        running.workspace.actions.of("go.org").trigger()
        assert running.window.page() == "org"
        running.workspace.actions.of("nav.back").trigger()
        assert running.window.page() == "requests"
        running.workspace.actions.of("ticket.new").trigger()
        assert page.detail.currentWidget() is page.form
        qtbot.waitUntil(running.jobs.is_idle, timeout=10_000)
    finally:
        running.window.close()
        running.stop()
        running.window.deleteLater()

"""The start of the program: what is imported before the first painted queue, measured on the real program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from deskapp.services import tickets
from tests.desks import make_desk, person_id

LATE = (
    # Peewee takes as long as the bare window, and brings every database driver that is installed.
    "peewee", "playhouse", "psycopg", "psycopg_binary", "sqlite3", "click", "keyring", "babel", "openpyxl", "nacl", "bigtree",
    "charset_normalizer", "platformdirs", "email", "xml", "asyncio", "ssl", "http", "multiprocessing", "concurrent",
    "importlib.metadata", "PySide6.QtNetwork", "PySide6.QtTest", "PySide6.QtPrintSupport",
    "deskapp.cli", "deskapp.hub", "deskapp.gateways", "deskapp.sync", "deskapp.replica.database", "deskapp.replica.models",
    "deskapp.services.office", "deskapp.services.demo", "deskapp.services.imports", "deskapp.domain.merge",
    "deskapp.ui.ticket", "deskapp.ui.organisation", "deskapp.ui.search", "deskapp.ui.preferences", "deskapp.ui.keys_overview",
    "deskapp.ui.welcome", "deskapp.ui.tour",
)  # fmt: skip


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of the modules that are there when the queue has been painted."""
    home = tmp_path_factory.mktemp("start") / "home"
    desk = make_desk(home)
    tickets.open_ticket(desk, subject="The first thing to be seen", requester=person_id("aino"), fields={"assignee": desk.person})
    desk.close_thread()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.probe", "queue", "modules"], cwd=Path(__file__).parents[2],
        env={**os.environ, "DESKAPP_HOME": str(home)}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    return set(done.stdout.split()[1:])


def test_the_queue_is_painted_by_the_real_program(modules: set[str]) -> None:
    assert {"deskapp.app", "deskapp.ui.queue.pane", "PySide6.QtWidgets", "sqlcipher3"} <= modules


@pytest.mark.parametrize("late", LATE)
def test_it_is_not_imported_before_the_first_paint(modules: set[str], late: str) -> None:
    found = sorted(each for each in modules if each == late or each.startswith(late + "."))
    assert not found

"""`deskapp worker` on an always-on computer does what nobody clicks, and says when."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from deskapp.services import duties, tickets
from tests.shell import Shell
from tests.sync.offices import Office, tickets_of, view

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_worker_without_a_window_does_the_duties(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, ben, carla = office.join("anna"), office.join("ben"), office.join("carla", customer=True)
    office.settle(anna, ben, carla)
    mine = tickets.open_ticket(carla, subject="Badge", requester=carla.person, text="Lost").made
    office.settle(carla, anna)
    (ticket,) = tickets_of(anna)
    tickets.wait_on(anna, ticket, "customer")
    office.settle(anna, carla)
    tickets.reply(carla, mine, "Found it")
    office.sync(carla)
    shell = Shell(tmp_path)
    assert shell.run("ben", "status", "--json").data["duties"] == {}
    command = [sys.executable, "-m", "deskapp", "--home", str(tmp_path / "ben"), "worker"]
    worker = subprocess.Popen(
        command, env={**os.environ}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        end = time.monotonic() + 40
        while time.monotonic() < end and view(anna, ticket).row.status != "open":
            office.sync(anna)
            time.sleep(0.3)
        assert view(anna, ticket).row.status == "open"
    finally:
        worker.send_signal(signal.SIGTERM)
        _, told = worker.communicate(timeout=20)
    assert (worker.returncode, "Stopped." in told) == (0, True)
    said = shell.run("ben", "status", "--json").data["duties"]
    assert set(said) == set(duties.NAMES)
    assert all(abs(at - time.time() * 1000) < 120_000 for at in said.values())
    assert "Done here for all: fan out " in shell.run("ben", "status").out
    office.close()


def test_a_duty_that_breaks_keeps_no_other_from_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna = office.join("anna")
    ticket = tickets.open_ticket(anna, subject="VPN", requester=anna.person, text="x").made
    with anna.unit() as work:  # what another program wrote, and no program of ours would
        made = work.fresh_id()
        work.document("ticket", ticket)
        work.record("make", "kin", made, {"role": "parent", "of": 7, "space": []}, space="desk", root=ticket, intent="deliver")
        odd = work.fresh_id()
        values = {"author": 7, "text": [], "due": 1, "state": "waiting", "seen": {}, "attachments": "x"}
        work.record("make", "scheduled", odd, values, space="desk", root=ticket, intent="send_later")
        work.commit()
    office.sync(anna)
    duties.run(anna.replica, office.hub(), now=anna.now)
    assert duties.last_ran(anna.replica)
    monkeypatch.setattr(duties, "reopen", lambda *_: 1 // 0)
    with anna.replica.transaction() as connection:
        anna.replica.set_meta(connection, "duties:desk", "")
        anna.replica.set_meta(connection, "duties", "")
    duties.run(anna.replica, office.hub(), now=anna.now)
    assert set(json.loads(anna.replica.meta("duties"))) == set(duties.NAMES)
    assert "duty reopen" in caplog.text
    assert view(anna, ticket).row.id == ticket
    office.close()

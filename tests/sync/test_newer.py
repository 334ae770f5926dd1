"""A newer program beside an older one: what it knows better it folds anew, and a hub set back meanwhile does not escape it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.services import tickets
from deskapp.sync import recovery, verifying
from tests.sync.simulation.skew import PRAISE, program
from tests.sync.test_recovery import Backup, opened

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


def test_a_newer_program_folds_anew_what_an_older_one_folded(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    with anna.unit() as work:
        work.document("ticket", ticket)
        work.record(PRAISE, "ticket", ticket, {"stars": 5}, intent="praise")
        work.commit()
    office.settle(anna, ben)
    assert _document(ben, ticket)["unknown"]
    assert "stars" not in _document(ben, ticket)["values"]
    with program(newer=True):
        office.sync(ben)
    assert _document(ben, ticket)["values"]["stars"] == 5
    assert not _document(ben, ticket)["unknown"]
    tickets.set_fields(anna, ticket, {"priority": 3})  # an older program always may push
    office.sync(anna)
    with program(newer=True):
        office.sync(ben)
        assert verifying.verify(ben.replica, office.hub(), device=ben.device, full=True).problems == []
    assert (_document(ben, ticket)["values"]["stars"], _document(ben, ticket)["values"]["priority"]) == (5, 3)
    office.sync(anna)
    assert verifying.verify(anna.replica, office.hub(), device=anna.device, full=True).problems == []


@pytest.mark.parametrize("log", ["whole", "long"])
def test_a_newer_program_notices_that_the_hub_was_set_back(office: Office, log: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads the spaces anew before it has compared anything; meanwhile the hub has grown longer than it was."""
    if log == "long":
        monkeypatch.setattr(recovery, "WHOLE_LOG", 1)
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    backup = Backup(office)
    opened(anna)
    office.sync(anna)
    backup.restore()
    for subject in ("one", "two", "three"):
        opened(ben, subject)
    office.sync(ben)
    assert not anna.replica.meta("restored")
    with program(newer=True):
        office.sync(anna)
    assert json.loads(anna.replica.meta("restored"))["resent"] > 0
    assert not ben.replica.meta("restored")


def _document(desk: Desk, ticket: str) -> dict[str, Any]:
    (text,) = desk.replica.one("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) or ("{}",)
    document: dict[str, Any] = json.loads(text)
    return document

"""Minutes of work: everybody writes his own, corrects them, and nothing in the house adds them up by person."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.services import history, reports, tickets, worked
from tests.desks import person_id, team_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

ROOT = Path(__file__).parents[2]


def test_minutes_are_written_corrected_and_taken_back(desk: Desk) -> None:
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"), team=team_id("it")).made
    assert worked.entries(desk, ticket) == []
    second = worked.note_time(desk, ticket, "20", "new  profile", "2026-11-20").made
    first = worked.note_time(desk, ticket, 5, day="2026-11-19").made
    found = worked.entries(desk, ticket)
    assert [(each.id, each.day, each.minutes, each.what, each.mine) for each in found] == [
        (first, "2026-11-19", 5, "", True), (second, "2026-11-20", 20, "new profile", True),
    ]  # fmt: skip
    assert found[0].name == "Sami Korhonen"
    changed = worked.change(desk, second, 25, "profile", "2026-11-21")
    assert [each.minutes for each in worked.entries(desk, ticket)] == [5, 25]
    tickets.undo(desk, changed.group)
    assert [each.minutes for each in worked.entries(desk, ticket)] == [5, 20]
    gone = worked.remove(desk, first)
    assert [each.minutes for each in worked.entries(desk, ticket)] == [20]
    tickets.undo(desk, gone.group)
    assert [each.minutes for each in worked.entries(desk, ticket)] == [5, 20]
    assert "Sami Korhonen wrote down 20 minutes" in [history.sentence(each) for each in history.history(desk, ticket)]
    assert [each["minutes"] for each in reports.ticket_data(desk, ticket)["worked"]] == [5, 20]
    for wrong in ("", "0", "-3", "1441", "abc", "1.5"):
        with pytest.raises(Refused):
            worked.note_time(desk, ticket, wrong)
    with pytest.raises(Refused):
        worked.note_time(desk, ticket, 5, day="yesterday")
    with pytest.raises(NotFound):
        worked.note_time(desk, "ab" * 16, 5)


def test_they_travel_and_only_their_writer_changes_them(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    try:
        sami, petra, aino = office.join("sami"), office.join("petra"), office.join("aino", customer=True)
        office.settle(sami, petra, aino)
        ticket = tickets.open_ticket(sami, subject="VPN", requester=aino.person, text="It drops.").made
        made = worked.note_time(sami, ticket, 15, "secret of the team").made
        office.settle(sami, petra, aino)
        ((mine, minutes),) = [(each.mine, each.minutes) for each in worked.entries(petra, ticket)]
        assert (mine, minutes) == (False, 15)
        with pytest.raises(Refused):
            worked.change(petra, made, 99, "", "2026-11-20")
        with pytest.raises(Refused):
            worked.remove(petra, made)
        assert "secret of the team" not in "".join(
            body.decode() for (body,) in aino.replica.read("SELECT body FROM op WHERE body IS NOT NULL")
        )
    finally:
        office.close()


def test_nobody_adds_them_up_by_person() -> None:
    """A total per person would watch people; the only reader of minutes reads one ticket (practices, what none may become)."""
    readers = []
    for file in sorted((ROOT / "deskapp").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if re.search(r"import .*\bworked\b|\"worked\"|services\.worked", text):
            readers.append(file.name)
        if "FROM worked" in text or "JOIN worked" in text:
            assert file.name == "worked.py"
    assert set(readers) <= {
        "history.py", "reports.py", "texts.py", "tickets.py", "side_panel.py", "worked_part.py", "worked_form.py",
        "worked.py", "documents.py", "tables.py", "store.py",
        "history_words.py",  # the history of one ticket
        "person_data.py", "person_report.py", "data_words.py",  # his own minutes, for himself
    }, "who else looks at minutes?"  # fmt: skip
    own = (ROOT / "deskapp/services/worked.py").read_text(encoding="utf-8")
    assert not re.search(r"GROUP BY|sum\(|Counter|w\.person|person\s*=\s*\?", own), "minutes are read by ticket alone"

"""Files in and out by the command line: previews, reports, errors by line, and the way to move an office."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.shell import Shell

DATA = Path(__file__).parents[3] / "shared" / "data"
ORG = DATA / "org"
EXPECTED = list(csv.DictReader((ORG / "expectations.csv").read_text().splitlines())) if ORG.exists() else []
needs_data = pytest.mark.skipif(not EXPECTED, reason="example data is not here")

TICKETS = (
    "number,short description,caller,state,priority,opened at,description\n"
    "INC1,No light,Aino Virtanen,New,1,2026-03-02 09:00,In the stairs\n"
    "INC2,Slow,Omar Said,On hold,3,2026-03-03 10:00,\n"
)


def test_a_preview_creates_nothing(shell: Shell) -> None:
    (shell.folder / "t.csv").write_text(TICKETS)
    report = shell.json("home", "import", "tickets", shell.folder / "t.csv", "--dry-run")
    assert (report["rows"], report["tickets"]) == (2, 2)
    assert "Nothing was written." in shell.do("home", "import", "tickets", shell.folder / "t.csv", "--dry-run")
    assert not shell.home("home").exists()


def test_tickets_come_in_with_their_old_times(shell: Shell) -> None:
    (shell.folder / "t.csv").write_text(TICKETS)
    said = shell.run("home", "import", "tickets", shell.folder / "t.csv", "--json", "--zone", "Europe/Helsinki")
    assert (said.data["tickets"], said.data["added"], said.data["known"]) == (2, 2, 0)
    shown = shell.json("home", "ticket", "show", "INC1")
    assert shown["fields"]["priority"] == "urgent"
    assert shown["history"][0]["happened"] == 1_772_434_800_000
    assert shown["messages"][0]["body"] == "In the stairs"
    assert shell.json("home", "import", "tickets", shell.folder / "t.csv")["known"] == 2
    assert shell.json("home", "status")["tickets"] == 2


def test_an_error_names_line_and_column_and_nothing_comes_in(shell: Shell) -> None:
    shell.do("home", "ticket", "open", "--subject", "One")
    (shell.folder / "t.csv").write_text(TICKETS + "INC3,Late,Aino,New,1,yesterday,\n")
    sentence = shell.run("home", "import", "tickets", shell.folder / "t.csv").sentence
    assert "line 4, column 6" in sentence
    assert "Nothing was imported" in sentence
    assert shell.json("home", "status")["tickets"] == 1
    (shell.folder / "x.csv").write_bytes(b"PK\x03\x04 not really")
    assert str(shell.folder) in shell.run("home", "import", "tickets", shell.folder / "x.csv").sentence


def test_a_map_file_says_which_column_is_which(shell: Shell) -> None:
    (shell.folder / "t.csv").write_text("A,B\n7,Lamp\n")
    (shell.folder / "map.toml").write_text('[columns]\nnumber = "A"\nsubject = "B"\n')
    shell.do("home", "import", "tickets", shell.folder / "t.csv", "--map", shell.folder / "map.toml")
    assert shell.json("home", "ticket", "show", "7")["fields"]["subject"] == "Lamp"


@needs_data
@pytest.mark.parametrize("expected", EXPECTED, ids=lambda row: row["file"].removeprefix("organograms/"))
def test_real_people_are_counted_as_expected(expected: dict[str, str], shell: Shell) -> None:
    report = shell.json("home", "import", "people", ORG / expected["file"], "--dry-run")
    assert {name: str(report[name]) for name in expected if name != "file"} == {
        name: count for name, count in expected.items() if name != "file"
    }


@needs_data
def test_a_directory_comes_in_with_its_reporting_line(shell: Shell) -> None:
    report = shell.json("home", "import", "people", ORG / "Example.ldif")
    expected = next(row for row in EXPECTED if row["file"] == "Example.ldif")
    assert report["added"] == int(expected["distinct_ids"])
    shell.do("home", "ticket", "open", "--subject", "Pay", "--requester", "abarnes")
    again = shell.json("home", "import", "people", ORG / "Example.ldif")
    assert (again["added"], again["changed"]) == (0, 0)


def test_an_office_moves_by_export_and_import(shell: Shell) -> None:
    (shell.folder / "p.csv").write_text("login,name,manager\naino,Aino Virtanen,\nben,Ben Berg,aino\n")
    shell.do("old", "import", "people", shell.folder / "p.csv")
    shell.do("old", "ticket", "open", "--subject", "VPN, again", "--requester", "aino", "--text", 'It "drops"\ndaily')
    shell.do("old", "ticket", "reply", "T-1001", "A new profile")
    shell.do("old", "ticket", "note", "T-1001", "Secret")
    shell.do("old", "ticket", "wait", "T-1001", "customer")
    shell.do("old", "ticket", "open", "--subject", "Lamp", "--requester", "ben", "--priority", "high")
    shell.do("old", "ticket", "close", "T-1002", "Changed")
    assert shell.json("old", "export", "people", shell.folder / "people.csv")["people"] == 3
    assert shell.json("old", "export", "tickets", shell.folder / "tickets.csv") == {"tickets": 2}
    assert "Secret" not in (shell.folder / "tickets.csv").read_text()

    url = f"sqlite:///{shell.folder}/hub.db"
    shell.do("new", "hub", "create", url)
    shell.do("new", "join", url, "--as", "carla")
    shell.do("new", "import", "people", shell.folder / "people.csv")
    report = shell.json("new", "import", "tickets", shell.folder / "tickets.csv")
    assert (report["tickets"], report["added"]) == (2, 2)
    vpn = shell.json("new", "ticket", "show", "T-1001")
    assert (vpn["fields"]["subject"], vpn["fields"]["requester"]) == ("VPN, again", "aino")
    assert (vpn["fields"]["status"], vpn["fields"]["waiting_kind"]) == ("waiting", "customer")
    assert 'It "drops"\ndaily' in vpn["messages"][0]["body"]
    lamp = next(each for each in shell.json("new", "ticket", "list", "--view", "all") if each["subject"] == "Lamp")
    assert (lamp["priority"], lamp["status"], lamp["requester_name"]) == ("high", "solved", "Ben Berg")
    assert "/nowhere" in shell.run("new", "export", "tickets", "/nowhere/t.csv").sentence

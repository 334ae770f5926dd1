"""Two homes and a hub, by the command line: what each does offline is on both after a sync, and nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.services import hub_people, library, office
from deskapp.services.desk import open_desk
from deskapp.sync import bootstrap

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shell import Shell


@pytest.fixture(autouse=True)
def a_year_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not chosen holds everything; here a year of resting tickets is what is held."""
    monkeypatch.setattr("deskapp.replica.elsewhere.HELD_MONTHS", 12)


def _office(shell: Shell, url: str, *agents: str, customers: tuple[str, ...] = ()) -> None:
    """A hub with these people, each joined in a home of his own."""
    shell.do("keeper", "hub", "create", url, "--name", "Helsinki")
    for login in agents:
        shell.do("keeper", "hub", "add-person", login, "--name", login.title())
        shell.do(login, "join", office.address_for(url, login), "--as", login)
    for login in customers:
        shell.do("keeper", "hub", "add-person", login, "--customer", "--name", login.title())
        shell.do(login, "join", office.address_for(url, login), "--as", login, "--customer")
    _sync(shell, *agents)


def _sync(shell: Shell, *homes: str) -> None:
    for home in homes:
        shell.do(home, "sync", "--once")


def _whole(shell: Shell, *homes: str) -> None:
    """Verify finds nothing wrong, in every way it can look."""
    for home in homes:
        for line in (["verify"], ["verify", "--full"]):
            report = shell.json(home, *line)
            assert report["problems"] == []
            assert report["refolded"] > 0
            assert report["compared"] == report["documents"] > 0
        assert shell.json(home, "status")["unsent"] == 0


def _shown(shell: Shell, home: str, number: str) -> dict[str, Any]:
    return dict(shell.json(home, "ticket", "show", number))


def test_each_works_offline_and_both_have_everything(shell: Shell, url: str) -> None:
    _office(shell, url, "anna", "ben")
    number = shell.json("anna", "ticket", "open", "--subject", "VPN drops", "--requester", "ben", "--text", "Again")[
        "number"
    ]
    _sync(shell, "anna", "ben")

    shell.do("anna", "ticket", "reply", number, "Which office?")
    shell.do("anna", "ticket", "set", number, "category=network", "priority=high")
    shell.do("anna", "ticket", "label", number, "vpn")
    shell.do("anna", "ticket", "note", number, "Old gateway")
    other = shell.json("anna", "ticket", "open", "--subject", "Lamp")["number"]
    shell.do("ben", "ticket", "reply", number, "Here is a new profile")
    shell.do("ben", "ticket", "set", number, "category=access", "due=2036-11-30 14:00")
    shell.do("ben", "ticket", "label", number, "tampere")
    third = shell.json("ben", "ticket", "open", "--subject", "Chair")["number"]
    assert other != third
    assert shell.json("anna", "status")["unsent"] > 4

    _sync(shell, "anna", "ben", "anna")
    _whole(shell, "anna", "ben")
    for each in (number, other, third):
        assert shell.do("anna", "ticket", "show", each, "--json") == shell.do("ben", "ticket", "show", each, "--json")
    assert shell.do("anna", "ticket", "list", "--json") == shell.do("ben", "ticket", "list", "--json")

    shown = _shown(shell, "anna", number)
    assert {each["body"] for each in shown["messages"]} == {
        "Again", "Which office?", "Old gateway", "Here is a new profile",
    }  # fmt: skip
    assert shown["labels"] == ["tampere", "vpn"]
    assert (shown["fields"]["priority"], shown["fields"]["due"] > 0) == ("high", True)
    (conflict,) = shown["conflicts"]
    assert conflict["field"] == "category"
    assert {conflict["value"], conflict["other"]} == {"network", "access"}
    assert {conflict["by"], conflict["other_by"]} == {"Anna", "Ben"}
    for home in ("anna", "ben"):
        assert shell.json(home, "conflicts") == [conflict]
        assert "network" in shell.do(home, "conflicts")
        assert shell.json(home, "status")["decisions"] == 1

    shell.do("ben", "ticket", "settle", number, "category", "--take-other")
    _sync(shell, "ben", "anna")
    assert shell.json("anna", "conflicts") == shell.json("ben", "conflicts") == []
    assert _shown(shell, "anna", number)["fields"]["category"] == conflict["other"]
    assert shell.do("anna", "ticket", "show", number, "--json") == shell.do("ben", "ticket", "show", number, "--json")
    _whole(shell, "anna", "ben")


def test_the_same_in_real_processes(shell: Shell, file_url: str) -> None:
    homes = {name: {"DESKAPP_HOME": str(shell.home(name))} for name in ("anna", "ben")}
    assert shell.process("hub", "create", file_url, **homes["anna"]).code == 0
    for name, home in homes.items():
        joined = shell.process("join", file_url, "--as", name, **home)
        assert (joined.code, joined.out) == (0, f"Joined hub as {name}. Spaces: company, desk, your own.\n")
        assert joined.err == ""
    number = shell.process("ticket", "open", "--subject", "VPN", "--json", **homes["anna"]).data["number"]
    for name in ("anna", "ben"):
        assert shell.process("sync", "--once", **homes[name]).code == 0
    shell.process("ticket", "set", number, "priority=high", **homes["anna"])
    shell.process("ticket", "reply", number, "Hello", **homes["ben"])
    for name in ("anna", "ben", "anna"):
        assert shell.process("sync", "--once", "--json", **homes[name]).data["parked"] == 0
    shown = [shell.process("ticket", "show", number, "--json", **home).out for home in homes.values()]
    assert shown[0] == shown[1]
    assert '"priority": "high"' in shown[0]
    assert [shell.process("verify", "--full", "--json", **home).data["problems"] for home in homes.values()] == [[], []]


def test_a_home_that_joins_late_shows_the_same_to_the_byte(
    shell: Shell, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _office(shell, url, "anna", "ben")
    numbers = [
        shell.json("anna", "ticket", "open", "--subject", f"No {n}", "--text", "Hello")["number"] for n in range(4)
    ]
    for number in numbers:
        shell.do("anna", "ticket", "set", number, "priority=high")
        shell.do("anna", "ticket", "reply", number, "Coming")
    _sync(shell, "anna", "ben")
    shell.do("ben", "ticket", "close", numbers[0], "Done")
    shell.do("ben", "ticket", "link", numbers[1], numbers[2])
    _sync(shell, "ben", "anna")

    monkeypatch.setattr(bootstrap, "WHOLE_LOG", 1)  # as on a hub with a long log: only open tickets bring their history
    shell.do("keeper", "hub", "add-person", "carl")
    shell.do("carl", "join", url, "--as", "carl")
    desk = open_desk(shell.home("carl"))
    assert not bootstrap.has_history(desk.replica, "desk", _shown(shell, "anna", numbers[0])["id"])
    assert bootstrap.has_history(desk.replica, "desk", _shown(shell, "anna", numbers[1])["id"])
    desk.close_thread()
    shell.do("anna", "ticket", "set", numbers[3], "category=late")
    _sync(shell, "anna", "carl", "ben")
    for number in numbers:
        shown = {shell.do(home, "ticket", "show", number, "--json") for home in ("anna", "ben", "carl")}
        assert len(shown) == 1
        assert len(json.loads(shown.pop())["history"]) >= 3
    _whole(shell, "carl")


def test_offline_the_late_home_says_what_it_has_not(
    shell: Shell, file_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _office(shell, file_url, "anna")
    number = shell.json("anna", "ticket", "open", "--subject", "One")["number"]
    shell.do("anna", "ticket", "close", number, "Done")
    _sync(shell, "anna")
    monkeypatch.setattr(bootstrap, "WHOLE_LOG", 0)
    shell.do("carl", "join", file_url, "--as", "carl")
    (shell.folder / "hub.db").rename(shell.folder / "away.db")
    said = shell.run("carl", "ticket", "show", number, "--json")
    assert (said.code, said.data["history"]) == (0, [])
    assert "older history of this ticket is not here" in said.err


# customers


def test_a_customer_asks_is_answered_and_answers(shell: Shell, url: str) -> None:
    _office(shell, url, "anna", customers=("cora",))
    made = shell.json("cora", "ticket", "open", "--subject", "My screen is dark", "--text", "Since noon")
    _sync(shell, "cora", "anna")
    (row,) = shell.json("anna", "ticket", "list")
    number = row["number"]
    assert (number, row["subject"], row["requester_name"]) == (made["number"], "My screen is dark", "Cora")

    shell.do("anna", "ticket", "reply", number, "Is the cable in?")
    shell.do("anna", "ticket", "note", number, "Third time this week")
    _sync(shell, "anna", "cora")
    seen = _shown(shell, "cora", number)
    assert [each["body"] for each in seen["messages"]] == ["Since noon", "Is the cable in?"]
    assert [each["author"] for each in seen["messages"]] == ["Cora", "Anna"]
    assert (seen["fields"]["status"], seen["fields"]["assignee_name"]) == ("open", "Anna")
    assert "Third time" not in shell.do("cora", "ticket", "show", number)
    assert "Third time" not in shell.home("cora").joinpath("replica.db").read_bytes().decode("latin-1")

    shell.do("cora", "ticket", "reply", number, "Now it is, thank you")
    _sync(shell, "cora", "anna")
    shown = _shown(shell, "anna", number)
    assert [each["body"] for each in shown["messages"]] == [
        "Since noon", "Is the cable in?", "Third time this week", "Now it is, thank you",
    ]  # fmt: skip
    assert shown["messages"][-1]["author"] == "Cora"
    _sync(shell, "cora", "anna")
    assert len(_shown(shell, "cora", number)["messages"]) == 3  # nobody gets an echo of his own words
    _whole(shell, "anna", "cora")


def test_a_ticket_opened_for_a_customer_reaches_him(shell: Shell, file_url: str) -> None:
    _office(shell, file_url, "anna", customers=("cora",))
    number = shell.json("anna", "ticket", "open", "--subject", "Your badge", "--requester", "cora")["number"]
    shell.do("anna", "ticket", "reply", number, "It is ready at the door")
    _sync(shell, "anna", "cora")
    seen = _shown(shell, "cora", number)
    assert [each["body"] for each in seen["messages"]] == ["It is ready at the door"]
    assert [each["number"] for each in shell.json("cora", "ticket", "list")] == [number]
    assert [each["number"] for each in shell.json("cora", "ticket", "list", "--view", "mine")] == [number]


def test_a_customer_cannot_read_or_do_what_agents_do(shell: Shell, file_url: str) -> None:
    _office(shell, file_url, "anna", customers=("cora",))
    secret = shell.json("anna", "ticket", "open", "--subject", "Not for Cora")["number"]
    _sync(shell, "anna", "cora")
    assert "There is no ticket" in shell.run("cora", "ticket", "show", secret).sentence
    number = shell.json("cora", "ticket", "open", "--subject", "Mine")["number"]
    for line in (("set", number, "priority=urgent"), ("assign", number, "anna"), ("note", number, "psst")):
        assert shell.run("cora", "ticket", *line).code == 1


# moving into another space


def test_a_ticket_goes_to_a_team_in_another_space(shell: Shell, file_url: str) -> None:
    _office(shell, file_url, "anna")
    hub = office.open_hub(file_url)
    hub.add_space("t-0a", "team", "Payroll")
    keeper = hub_people.Keeper(hub)
    keeper.make("team", "0190" + "0" * 27 + "a", {"name.en": "Payroll", "space": "t-0a"})
    hub.close()
    shell.do("anna", "hub", "add-person", "petra", "--space", "t-0a")
    shell.do("petra", "join", file_url, "--as", "petra", "--key", "file")
    _sync(shell, "anna")
    number = shell.json("anna", "ticket", "open", "--subject", "My pay", "--text", "Too little")["number"]
    shell.do("anna", "ticket", "assign", number, "Payroll")
    said = shell.run("anna", "sync", "--once", "--json")
    assert (said.code, said.data["parked"]) == (0, 0)
    _sync(shell, "petra")
    shown = _shown(shell, "petra", number)
    assert [each["body"] for each in shown["messages"]] == ["Too little"]
    assert "handed it over to Payroll" in shell.do("petra", "ticket", "show", number)
    assert shell.json("anna", "status")["tickets"] == 0
    shell.do("petra", "ticket", "reply", number, "Looked into")
    _sync(shell, "petra", "anna")
    assert [each["body"] for each in _shown(shell, "anna", number)["messages"]] == ["Too little", "Looked into"]
    _whole(shell, "anna", "petra")


def test_what_has_rested_for_years_stays_at_the_hub_and_is_found_there(shell: Shell, url: str, tmp_path: Path) -> None:
    """Anna imports old tickets; Ben's computer leaves out what was closed years ago, finds it there and brings it."""
    _office(shell, url, "anna")
    file = tmp_path / "old.csv"
    file.write_text(
        "number,subject,customer,opened,status\nINC1,Lamp in the hall,anna,2019-03-02 09:00,closed\n"
        "INC2,Größe der Tür,anna,2019-04-02 09:00,closed\nINC3,Waits since then,anna,2019-04-02 09:00,open\n",
        encoding="utf-8",
    )
    shell.do("anna", "import", "tickets", file)
    _sync(shell, "anna")
    shell.do("keeper", "hub", "add-person", "ben")
    shell.do("ben", "join", url, "--as", "ben")
    assert (shell.json("anna", "status")["tickets"], shell.json("ben", "status")["tickets"]) == (3, 1)
    assert shell.json("ben", "ticket", "older", "nowhere") == []
    (row,) = shell.json("ben", "ticket", "older", "GRÖSSE", "tur", "--bring")
    assert row["subject"] == "Größe der Tür"
    assert _shown(shell, "ben", row["number"]) == _shown(shell, "anna", row["number"])
    shell.do("ben", "ticket", "keep", row["number"])
    shell.do("ben", "ticket", "note", row["number"], "Looked up")
    _sync(shell, "ben", "anna")
    assert _shown(shell, "ben", row["number"]) == _shown(shell, "anna", row["number"])
    report = shell.json("ben", "verify", "--full")
    assert report["problems"] == []


def test_two_snippets_of_one_name_written_apart_are_both_kept(shell: Shell, url: str, tmp_path: Path) -> None:
    _office(shell, url, "anna", "ben")
    for login, text in (("anna", "Restart the box."), ("ben", "Import the profile.")):
        file = tmp_path / f"{login}.csv"
        file.write_text(f"trigger,phase,scope,language,title,informal\nvpn,serving,team,en,VPN,{text}\n", encoding="utf-8")
        shell.do(login, "import", "snippets", str(file))
    _sync(shell, "anna", "ben", "anna")
    told = []
    for login in ("anna", "ben"):
        desk = open_desk(shell.home(login))
        rows = [row for row in library.rows(desk, "vpn") if row.trigger == "vpn"]
        assert [row.title for row in rows] == ["VPN", "VPN (2)"]
        told.append([library.card(desk, row.id).texts["en", "informal"] for row in rows])
        desk.close_thread()
    assert told[0] == told[1]
    assert set(told[0]) == {"Restart the box.", "Import the profile."}
